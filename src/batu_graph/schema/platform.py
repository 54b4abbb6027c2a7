"""The platform's own types, written with strawberry: the registry of agencies and their sources."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from decimal import Decimal
from enum import Enum
from typing import Annotated, Protocol
from uuid import UUID

import strawberry
from graphql import (
    GraphQLBoolean,
    GraphQLField,
    GraphQLInputObjectType,
    GraphQLObjectType,
    GraphQLSchema,
)
from strawberry.schema.config import StrawberryConfig
from strawberry.types.scalar import ScalarDefinition

from batu_graph.config import catalogue as checked
from batu_graph.schema.filters import exposed
from batu_graph.schema.scalars import SCALARS
from batu_graph.schema.views import Views, holder_types, root_type
from batu_graph.types import Scalar
from batu_graph.views import referenced


@dataclass(frozen=True, slots=True)
class State:
    """How a source answered when it was last asked."""

    ready: bool
    code: str | None = None
    milliseconds: float | None = None


class Registry(Protocol):
    """What the platform's resolvers need of the running gateway."""

    catalogue: checked.Catalogue

    async def states(self, sources: Sequence[str]) -> dict[str, State]:
        """Ask the named sources whether they are ready."""
        ...

    def in_service(self, entity: str) -> bool:
        """Whether an entity's table was as the catalogue says when it was last looked at."""
        ...


@strawberry.enum(name="SourceState", description="Whether an agency's database answers.")
class SourceState(Enum):
    READY = strawberry.enum_value("READY", description="It answers.")
    UNAVAILABLE = strawberry.enum_value("UNAVAILABLE", description="It does not answer.")


@strawberry.type(name="Entity", description="One kind of rows that an agency shares.")
class EntityInfo:
    name: str = strawberry.field(description="Its type in this schema.")
    collection: str = strawberry.field(description="The field that lists it.")
    description: str | None
    fields: list[str] = strawberry.field(description="The names of its columns.")

    @strawberry.field(
        description="Whether its rows can be asked for. False while the agency's database is not "
        "as the catalogue says of it: it then gives SOURCE_DRIFT."
    )
    def in_service(self, info: strawberry.Info[Registry, None]) -> bool:
        return info.context.in_service(self.name)


@strawberry.type(name="Source", description="One database of an agency.")
class SourceInfo:
    name: str
    engine: str = strawberry.field(description="The kind of database server.")
    description: str | None
    freshness: str | None = strawberry.field(description="How current it is, in words.")
    entities: list[EntityInfo]

    @strawberry.field(description="Whether it answers right now.")
    async def state(self, info: strawberry.Info[Registry, None]) -> SourceState:
        states = await info.context.states([self.name])
        return SourceState.READY if states[self.name].ready else SourceState.UNAVAILABLE


@strawberry.type(name="Agency", description="An agency of the city, connected or not.")
class AgencyInfo:
    kode: strawberry.ID = strawberry.field(
        description="Its code: identity, together with the dates."
    )
    nama: str
    singkatan: str = strawberry.field(description="Its abbreviation; not unique over time.")
    berlaku_dari: date = strawberry.field(description="The first day the agency exists.")
    berlaku_sampai: date | None = strawberry.field(description="The last day, if it has ended.")
    description: str | None
    namespace: str | None = strawberry.field(description="Its field at the root, when connected.")
    connected: bool = strawberry.field(description="Whether its data can be asked for here.")
    sources: list[SourceInfo]


def _entity(entity: checked.Entity) -> EntityInfo:
    return EntityInfo(
        name=entity.name,
        collection=entity.collection,
        description=entity.description,
        fields=[field.name for field in exposed(entity)],
    )


def _source(catalogue: checked.Catalogue, source: checked.Source) -> SourceInfo:
    return SourceInfo(
        name=source.name,
        engine=source.engine.value,
        description=source.description,
        freshness=source.freshness,
        entities=[
            _entity(entity)
            for entity in catalogue.entities.values()
            if entity.source == source.name and exposed(entity)
        ],
    )


def _agency(catalogue: checked.Catalogue, agency: checked.Agency) -> AgencyInfo:
    return AgencyInfo(
        kode=strawberry.ID(agency.code),
        nama=agency.name,
        singkatan=agency.abbreviation,
        berlaku_dari=agency.valid_from,
        berlaku_sampai=agency.valid_until,
        description=agency.description,
        namespace=agency.namespace,
        connected=agency.namespace is not None,
        sources=[
            _source(catalogue, source)
            for source in catalogue.sources.values()
            if agency.namespace is not None and source.namespace == agency.namespace
        ],
    )


@strawberry.type(name="Query")
class PlatformQuery:
    """The root fields that Python answers."""

    @strawberry.field(description="Every agency of the city, connected or not.")
    def agencies(self, info: strawberry.Info[Registry, None]) -> list[AgencyInfo]:
        catalogue = info.context.catalogue
        return [_agency(catalogue, agency) for agency in catalogue.agencies]

    @strawberry.field(
        description="One agency by its code; of several with one code, the one that is current."
    )
    def agency(
        self,
        info: strawberry.Info[Registry, None],
        kode: Annotated[strawberry.ID, strawberry.argument(description="The agency's code.")],
    ) -> AgencyInfo | None:
        catalogue = info.context.catalogue
        found = [agency for agency in catalogue.agencies if agency.code == kode]
        found.sort(key=lambda agency: agency.valid_until or date.max)
        return _agency(catalogue, found[-1]) if found else None


class _Schema(strawberry.Schema):
    """Strawberry's schema, which leaves graphql-core's introspection as it is.

    Strawberry answers ``isOneOf`` by its own types' definitions, in graphql-core's one ``__Type``
    for all schemas of the process, so every other input would be told to be none. Here its inputs
    are marked as graphql-core's are: introspection, SDL and validation then know of them.
    """

    def _extend_introspection(self) -> None:
        for made in self._schema.type_map.values():
            definition = made.extensions.get("strawberry-definition")
            if isinstance(made, GraphQLInputObjectType) and getattr(definition, "is_one_of", False):
                made.is_one_of = True


def platform_schema(views: Views | None = None) -> GraphQLSchema:
    """The strawberry part of the schema as graphql-core schema, with the city's own views.

    Its scalars are the catalogue's own objects: strawberry puts a definition's ``implementation``
    into the schema as it is.
    """
    python = {
        date: Scalar.DATE,
        datetime: Scalar.DATE_TIME,
        time: Scalar.TIME,
        Decimal: Scalar.DECIMAL,
        UUID: Scalar.UUID,
    }
    own: dict[object, ScalarDefinition] = {
        kind: ScalarDefinition(
            name=scalar.value,
            description=SCALARS[scalar].description,
            specified_by_url=SCALARS[scalar].specified_by_url,
            serialize=None,
            parse_value=None,
            parse_literal=None,
            implementation=SCALARS[scalar],
        )
        for kind, scalar in python.items()
    }
    own |= {
        marker: ScalarDefinition(
            name=entity,
            description=None,
            specified_by_url=None,
            serialize=None,
            parse_value=None,
            parse_literal=None,
            # Stands for the catalogue's object, which takes its place in the schema that serves.
            implementation=GraphQLObjectType(  # type: ignore[arg-type]
                entity, {"_": GraphQLField(GraphQLBoolean)}
            ),
        )
        for entity, marker in referenced().items()
    }
    views = views or Views()
    schema = _Schema(
        root_type(PlatformQuery, views) if views.roots else PlatformQuery,
        types=list(holder_types(views).values()),
        config=StrawberryConfig(scalar_map=own),
    )
    return schema._schema
