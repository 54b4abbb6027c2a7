"""What clients' caches cannot know of the schema by themselves, as modules for their configuration.

Rows are known by their global ids, by default. What is left: namespaces are one object each, pages
of a connection belong together, aggregates have no identity of their own.
"""

from collections.abc import Iterable, Iterator
from enum import StrEnum

from graphql import (
    GraphQLNamedType,
    GraphQLObjectType,
    GraphQLSchema,
    get_named_type,
    is_introspection_type,
)

from batu_graph.schema.meaning import Family, Namespace, Related, Rows, meaning_of
from batu_graph.schema.nodes import NODE

ARGUMENTS = '["where", "orderBy"]'
"""By which connections differ; by the others only their pages."""


class Client(StrEnum):
    """Clients whose caches need to be told."""

    APOLLO = "apollo"
    URQL = "urql"


def type_policies(schema: GraphQLSchema, client: Client) -> str:
    """A JavaScript module with what a client's cache is to be told.

    Args:
        schema: that of a catalogue (``batu_graph.schema.build``).
    """
    return _apollo(schema) if client is Client.APOLLO else _urql(schema)


def _apollo(schema: GraphQLSchema) -> str:
    namespaces, lines = _namespaces(schema), list[str]()
    aggregates = set(_aggregates(schema))
    for made in _objects(schema):
        policy = []
        if made.name in namespaces:
            policy.append("keyFields: []")
        if made.name in aggregates:
            policy.append("merge: true")
        fields = [f"{name}: relayStylePagination({ARGUMENTS})" for name in _connections(made)]
        if fields:
            policy.append(f"fields: {{ {', '.join(fields)} }}")
        if policy:
            lines.append(f"  {made.name}: {{ {', '.join(policy)} }},")
    possible = ", ".join(f'"{made.name}"' for made in _objects(schema) if NODE in made.interfaces)
    return "\n".join(
        [
            'import { relayStylePagination } from "@apollo/client/utilities";',
            "",
            "// new InMemoryCache({ typePolicies, possibleTypes })",
            "export const typePolicies = {",
            *lines,
            "};",
            f"export const possibleTypes = {{ {NODE.name}: [{possible}] }};",
            "",
        ]
    )


def _urql(schema: GraphQLSchema) -> str:
    namespaces, keys, resolvers = _namespaces(schema), list[str](), list[str]()
    for made in _objects(schema):
        if made.name in namespaces:
            keys.append(f'  {made.name}: () => "{made.name}",')
        elif made is not schema.query_type and NODE not in made.interfaces:
            keys.append(f"  {made.name}: () => null,")
        fields = [f"{name}: relayPagination()" for name in _connections(made)]
        if fields:
            resolvers.append(f"  {made.name}: {{ {', '.join(fields)} }},")
    return "\n".join(
        [
            'import { relayPagination } from "@urql/exchange-graphcache/extras";',
            "",
            "// cacheExchange({ keys, resolvers })",
            "export const keys = {",
            *keys,
            "};",
            "export const resolvers = {",
            *resolvers,
            "};",
            "",
        ]
    )


def _objects(schema: GraphQLSchema) -> Iterator[GraphQLObjectType]:
    """The object types, by name."""
    made: Iterable[GraphQLNamedType] = schema.type_map.values()
    for one in sorted(made, key=lambda one: one.name):
        if isinstance(one, GraphQLObjectType) and not is_introspection_type(one):
            yield one


def _namespaces(schema: GraphQLSchema) -> set[str]:
    assert schema.query_type is not None
    return {
        get_named_type(field.type).name
        for field in schema.query_type.fields.values()
        if isinstance(meaning_of(field), Namespace)
    }


def _connections(made: GraphQLObjectType) -> Iterator[str]:
    """The names of a type's fields that give connections."""
    return (name for name, _ in _of_family(made, Family.CONNECTION))


def _aggregates(schema: GraphQLSchema) -> Iterator[str]:
    """The types of aggregates, those of their parts too."""
    for made in _objects(schema):
        for _, aggregate in _of_family(made, Family.AGGREGATE):
            yield aggregate.name
            inner = (get_named_type(field.type) for field in aggregate.fields.values())
            yield from (one.name for one in inner if isinstance(one, GraphQLObjectType))


def _of_family(made: GraphQLObjectType, family: Family) -> Iterator[tuple[str, GraphQLObjectType]]:
    for name, field in made.fields.items():
        meaning = meaning_of(field)
        if isinstance(meaning, Rows | Related) and meaning.family is family:
            given = get_named_type(field.type)
            assert isinstance(given, GraphQLObjectType)
            yield name, given
