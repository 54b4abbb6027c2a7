"""Global ids in the schema: the interface ``Node`` and the root fields that read rows by their ids.

(GraphQL Global Object Identification Specification.)
"""

import asyncio
from collections.abc import Iterable, Mapping
from typing import Any, Protocol

from graphql import (
    GraphQLArgument,
    GraphQLEnumType,
    GraphQLField,
    GraphQLID,
    GraphQLInterfaceType,
    GraphQLList,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLResolveInfo,
    GraphQLSchema,
)

from batu_graph.config.catalogue import Entity
from batu_graph.errors import BadUserInput
from batu_graph.schema.meaning import MEANING, RowByKey
from batu_graph.schema.scalars import SCALARS

MOST_NODES = 1_000
"""Ids that ``nodes`` takes."""

NODE = GraphQLInterfaceType(
    "Node",
    {
        "id": GraphQLField(
            GraphQLNonNull(GraphQLID),
            description="The global id: opaque, and another one for every row of the city.",
        )
    },
    description="A row that can be read again by its global id.",
)


class ReadsNodes(Protocol):
    """What the resolvers need of the request on whose behalf they read."""

    async def node(self, text: str, info: GraphQLResolveInfo[Any]) -> Any:
        """The row with a global id, in the shape that was asked for; None: there is none.

        Raises:
            BadUserInput: the text is no global id.
        """
        ...


def rows_schema(schema: GraphQLSchema, entities: Iterable[Entity]) -> GraphQLSchema:
    """The schema by which ``node`` reads rows: the same types, and at its root each entity by its
    key, also by one that is withheld. It is not for clients, who could try such keys out.

    Args:
        schema: the one that serves.
        entities: of the catalogue.
    """
    fields, types = {}, dict(schema.type_map)
    for entity in entities:
        made = types.get(entity.name)
        if not entity.key or not isinstance(made, GraphQLObjectType):
            continue
        arguments = {}
        for part in entity.key:
            known = entity.fields[part]
            enum = types.get(known.enum or "")
            type_ = enum if isinstance(enum, GraphQLEnumType) else SCALARS[known.scalar]
            types.setdefault(type_.name, type_)
            arguments[part] = GraphQLArgument(GraphQLNonNull(type_))
        meaning = RowByKey(entity, entity.key)
        fields[entity.name] = GraphQLField(made, arguments, extensions={MEANING: meaning})
    # Not made of its parts: all types would be walked through again, a second in a large city.
    inside = GraphQLSchema.__new__(GraphQLSchema)
    inside.__dict__ |= schema.__dict__
    inside.query_type = GraphQLObjectType("Query", fields)
    inside.type_map = types
    return inside


def node_fields(objects: Mapping[str, GraphQLObjectType]) -> dict[str, GraphQLField]:
    """``node`` and ``nodes``; none where no type has global ids."""
    if not any(NODE in made.interfaces for made in objects.values()):
        return {}
    return {
        "node": GraphQLField(
            NODE,
            {"id": GraphQLArgument(GraphQLNonNull(GraphQLID), description="A row's global id.")},
            resolve=_node,
            description="The row with a global id; null where there is no such row.",
        ),
        "nodes": GraphQLField(
            GraphQLList(NODE),
            {
                "ids": GraphQLArgument(
                    GraphQLNonNull(GraphQLList(GraphQLNonNull(GraphQLID))),
                    description=f"Global ids, at most {MOST_NODES:,}.",
                )
            },
            resolve=_nodes,
            description="The rows with some global ids, in their order; null where there is none.",
        ),
    }


async def _node(_: Any, info: GraphQLResolveInfo[ReadsNodes], id: str) -> Any:
    return await info.context.node(id, info)


async def _nodes(_: Any, info: GraphQLResolveInfo[ReadsNodes], ids: list[str]) -> Any:
    if len(ids) > MOST_NODES:
        raise BadUserInput(
            f"`ids` holds {len(ids):,} ids, but may hold at most {MOST_NODES:,}: ask in parts."
        )
    rows = (info.context.node(one, info) for one in ids)
    return await asyncio.gather(*rows, return_exceptions=True)  # one that fails, fails alone
