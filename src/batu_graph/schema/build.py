"""Catalogue -> GraphQL schema. Pure: no database is asked.

The catalogue's types are graphql-core objects with lazy fields; the platform's own types and
hand-written views come from one ``strawberry.Schema``. Both root field maps are merged into the
schema that serves.
"""

from collections.abc import Callable, Mapping
from typing import TypeAlias

from graphql import (
    GraphQLArgument,
    GraphQLEnumType,
    GraphQLEnumValue,
    GraphQLField,
    GraphQLInputObjectType,
    GraphQLInt,
    GraphQLList,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLSchema,
    GraphQLString,
)
from graphql.type import GraphQLInputType, GraphQLOutputType

from batu_graph.config.catalogue import Catalogue, Entity, Field, Relation
from batu_graph.config.naming import namespace_type, unique_key_field
from batu_graph.schema.connections import ConnectionTypes
from batu_graph.schema.filters import FilterTypes, exposed, with_order
from batu_graph.schema.groups import GroupTypes
from batu_graph.schema.meaning import (
    MEANING,
    Column,
    Computed,
    Family,
    GlobalId,
    Meaning,
    Namespace,
    Related,
    RowByKey,
    Rows,
)
from batu_graph.schema.nodes import NODE, node_fields
from batu_graph.schema.scalars import SCALARS
from batu_graph.schema.views import Views, computed_fields, put_in_place
from batu_graph.types import TEXTUAL

ComputedType: TypeAlias = tuple[str, GraphQLOutputType, Computed, str | None]
GraphQLNullableOutput: TypeAlias = GraphQLList[GraphQLOutputType] | GraphQLObjectType


def build_schema(
    catalogue: Catalogue, platform: GraphQLSchema, views: Views | None = None
) -> GraphQLSchema:
    """The schema of a catalogue, with the root fields of ``platform`` beside it.

    Args:
        catalogue: as loaded.
        platform: the strawberry part (``batu_graph.schema.platform``), as a graphql-core schema.
        views: the city's own Python in it.

    Raises:
        TypeError: two definitions share a name that the catalogue's loader did not know of.
    """
    types = _EntityTypes(catalogue)
    if views is not None:
        types.computed = computed_fields(platform, views, catalogue)
    put_in_place(platform, types.objects)
    root: dict[str, GraphQLField] = {}
    for name, description in catalogue.namespaces.items():
        fields: dict[str, GraphQLField] = {}
        for entity in catalogue.entities.values():
            if entity.namespace == name and entity.name in types.objects:
                fields |= types.access(entity)
        if fields:
            root[name] = _field(
                GraphQLNonNull(
                    GraphQLObjectType(namespace_type(name), fields, description=description)
                ),
                Namespace(name),
                description=description,
            )
    for entity in catalogue.entities.values():
        if entity.root and entity.name in types.objects:
            root |= types.access(entity)
    assert platform.query_type is not None
    root |= node_fields(types.objects)
    query = GraphQLObjectType("Query", root | dict(platform.query_type.fields))
    return GraphQLSchema(query, description=f"The agencies of {catalogue.city}, read-only.")


def _field(
    type_: GraphQLOutputType,
    meaning: Meaning,
    args: Mapping[str, GraphQLArgument] | None = None,
    description: str | None = None,
    deprecated: str | None = None,
) -> GraphQLField:
    return GraphQLField(
        type_,
        args=dict(args or {}),
        description=description,
        deprecation_reason=deprecated,
        extensions={MEANING: meaning},
    )


class _EntityTypes:
    """The object and input types of every entity that has something to show."""

    def __init__(self, catalogue: Catalogue) -> None:
        self.catalogue = catalogue
        self.filters = FilterTypes()
        self.enums: dict[str, GraphQLEnumType] = {}
        self.objects: dict[str, GraphQLObjectType] = {}
        self.where: dict[str, GraphQLInputObjectType] = {}
        self.order: dict[str, GraphQLInputObjectType] = {}
        self.computed: Mapping[str, list[ComputedType]] = {}
        self.connections = ConnectionTypes()
        self.groups = GroupTypes(catalogue, self.filters, self._scalar)
        orderable = with_order(catalogue.entities.values())
        self._enums()
        for entity in catalogue.entities.values():
            if not exposed(entity):
                continue
            self.objects[entity.name] = GraphQLObjectType(
                entity.name,
                lambda entity=entity: self._fields(entity),  # type: ignore[misc]
                interfaces=[NODE] if entity.key else [],
                description=entity.description,
            )
            self.where[entity.name] = self.filters.entity_filter(entity, self.enums, self.where.get)
            if entity.name in orderable:
                self.order[entity.name] = self.filters.entity_order(entity, self._related_order)

    def _enums(self) -> None:
        """The enums of all fields; what a label means may be told at any of them."""
        found: dict[str, dict[str, str | None]] = {}
        for entity in self.catalogue.entities.values():
            for field in exposed(entity):
                if field.enum:
                    meanings = found.setdefault(field.enum, dict.fromkeys(field.labels))
                    for label, meaning in zip(field.labels, field.meanings, strict=False):
                        meanings[label] = meanings[label] or meaning
        for name, meanings in found.items():
            values = {
                label: GraphQLEnumValue(label, description=meaning)
                for label, meaning in meanings.items()
            }
            self.enums[name] = GraphQLEnumType(name, values)

    def _scalar(self, field: Field) -> GraphQLOutputType:
        enum = self.enums.get(field.enum or "")
        if enum is not None:
            return enum
        scalar = SCALARS[field.scalar]
        # Only text can always be given; any other column may hold what its scalar cannot carry.
        always = field.scalar in TEXTUAL and not field.nullable
        return GraphQLNonNull(scalar) if always else scalar

    def _related_order(self, relation: Relation) -> GraphQLInputObjectType | None:
        """How rows are ordered by a relation: by a field of its one row, or by an aggregate."""
        if relation.target not in self.objects:
            return None
        if not relation.many:
            return self.order.get(relation.target)
        target = self.catalogue.entities[relation.target]
        return self.groups.aggregate_order(target, self.where[relation.target])

    def _fields(self, entity: Entity) -> dict[str, GraphQLField]:
        fields = {}
        if entity.key:
            inherited = NODE.fields["id"]
            fields["id"] = _field(
                inherited.type, GlobalId(entity), description=inherited.description
            )
        for field in exposed(entity):
            fields[field.name] = _field(
                self._scalar(field),
                Column(field),
                description=_describe(field),
                deprecated=field.deprecated,
            )
        for name, type_, meant, text in self.computed.get(entity.name, ()):
            fields[name] = _field(type_, meant, description=text)
        for relation in entity.relations.values():
            target = self.catalogue.entities[relation.target]
            made = self.objects.get(target.name)
            if made is None:
                continue
            remote = target.source != entity.source or self._crosses(entity, relation.name)
            described = relation.description or target.description
            if relation.many:

                def meaning(
                    family: Family,
                    relation: Relation = relation,
                    target: Entity = target,
                    remote: bool = remote,
                ) -> Meaning:
                    return Related(relation, target, remote, family)

                fields |= self._collection(
                    relation.name,
                    target,
                    meaning,
                    described,
                    nullable=remote,
                    deprecated=relation.deprecated,
                )
            else:
                fields[relation.name] = _field(
                    made,
                    Related(relation, target, remote),
                    description=described,
                    deprecated=relation.deprecated,
                )
        return fields

    def _collection(
        self,
        name: str,
        entity: Entity,
        meaning: Callable[[Family], Meaning],
        description: str | None,
        *,
        nullable: bool,
        deprecated: str | None,
    ) -> dict[str, GraphQLField]:
        """The family of fields of a collection: rows, pages of rows, aggregates, groups.

        Rows without a key have no pages: no cursor could tell one from its equals. Rows of nothing
        but JSON and bytes have no groups.
        """
        where = {"where": GraphQLArgument(self.where[entity.name])}
        groups = self.groups
        listed = GraphQLList(GraphQLNonNull(self.objects[entity.name]))
        ways: dict[str, tuple[Family, GraphQLNullableOutput, dict[str, GraphQLArgument]]] = {
            "": (Family.ROWS, listed, self._list_arguments(entity)),
            "Connection": (
                Family.CONNECTION,
                self.connections.connection(entity.name, self.objects[entity.name]),
                self._connection_arguments(entity),
            ),
            "Aggregate": (Family.AGGREGATE, groups.aggregate(entity), where),
        }
        if groups.has_keys(entity):
            grouped = GraphQLList(GraphQLNonNull(groups.group(entity)))
            ways["Group"] = (Family.GROUP, grouped, where | self._group_arguments(entity))
        return {
            name + suffix: _field(
                type_ if nullable else GraphQLNonNull(type_),
                meaning(family),
                arguments,
                _with_limits(description, family, entity),
                deprecated,
            )
            for suffix, (family, type_, arguments) in ways.items()
            if entity.key or family is not Family.CONNECTION
        }

    def _crosses(self, entity: Entity, relation: str) -> bool:
        via = entity.relations[relation].via
        return via is not None and self.catalogue.entities[via.entity].source != entity.source

    def access(self, entity: Entity) -> dict[str, GraphQLField]:
        """The fields through which an entity is read: its list and one per unique key.

        The list is nullable: when the agency's database is away it is null with an error, and
        must not take the (non-null) namespace and with it the other agencies along.
        """
        made = self.objects[entity.name]
        fields = self._collection(
            entity.collection,
            entity,
            lambda family: Rows(entity, family),
            entity.description,
            nullable=True,
            deprecated=entity.deprecated,
        )
        for number, key in enumerate((entity.key, *entity.unique)):
            if not key or not all(entity.fields[name].expose for name in key):
                continue
            name = (
                f"{entity.collection}ByKey"
                if number == 0
                else unique_key_field(entity.collection, key)
            )
            fields[name] = _field(
                made,
                RowByKey(entity, key),
                {part: GraphQLArgument(self._key_argument(entity.fields[part])) for part in key},
                entity.description,
                entity.deprecated,
            )
        return fields

    def _key_argument(self, field: Field) -> GraphQLInputType:
        enum = self.enums.get(field.enum or "")
        return GraphQLNonNull(SCALARS[field.scalar] if enum is None else enum)

    def _connection_arguments(self, entity: Entity) -> dict[str, GraphQLArgument]:
        arguments = self._list_arguments(entity)
        most = f"at most {entity.maximum_limit}; {entity.default_limit} unless given."
        return {
            **{name: arguments[name] for name in ("where", "orderBy") if name in arguments},
            "first": GraphQLArgument(GraphQLInt, description=f"Most rows from the start, {most}"),
            "after": GraphQLArgument(GraphQLString, description="Only rows after this cursor."),
            "last": GraphQLArgument(GraphQLInt, description=f"Most rows from the end, {most}"),
            "before": GraphQLArgument(GraphQLString, description="Only rows before this cursor."),
        }

    def _group_arguments(self, entity: Entity) -> dict[str, GraphQLArgument]:
        return {
            "by": GraphQLArgument(
                GraphQLNonNull(GraphQLList(GraphQLNonNull(self.groups.by(entity)))),
                description="What the rows are grouped by.",
            ),
            "having": GraphQLArgument(self.groups.having(entity)),
            "orderBy": GraphQLArgument(GraphQLList(GraphQLNonNull(self.groups.order(entity)))),
            "limit": GraphQLArgument(
                GraphQLInt,
                default_value=entity.default_limit,
                description=f"Most groups to give, at most {entity.maximum_limit}.",
            ),
        }

    def _list_arguments(self, entity: Entity) -> dict[str, GraphQLArgument]:
        order = self.order.get(entity.name)
        by = {"orderBy": GraphQLArgument(GraphQLList(GraphQLNonNull(order)))} if order else {}
        return {
            "where": GraphQLArgument(self.where[entity.name]),
            **by,
            "limit": GraphQLArgument(
                GraphQLInt,
                default_value=entity.default_limit,
                description=f"Most rows to give, at most {entity.maximum_limit}.",
            ),
            "offset": GraphQLArgument(GraphQLInt, default_value=0, description="Rows to skip."),
        }


_LIMITS = {
    Family.ROWS: "{} rows unless `limit` says otherwise, at most {}.",
    Family.CONNECTION: "{} rows a page unless `first` or `last` say otherwise, at most {}.",
    Family.GROUP: "{} groups unless `limit` says otherwise, at most {}.",
}


def _with_limits(description: str | None, family: Family, entity: Entity) -> str | None:
    """A collection's description with how much it gives: a default must surprise nobody."""
    if family not in _LIMITS:
        return description
    limits = _LIMITS[family].format(f"{entity.default_limit:,}", f"{entity.maximum_limit:,}")
    return f"{description}\n\n{limits}" if description else limits


def _describe(field: Field) -> str | None:
    if not field.labels or field.enum:
        return field.description
    meanings = field.meanings or (None,) * len(field.labels)
    told = [
        f"{label!r} ({meaning})" if meaning else repr(label)
        for label, meaning in zip(field.labels, meanings, strict=True)
    ]
    labels = f"One of: {', '.join(told)}."
    return f"{field.description}\n\n{labels}" if field.description else labels
