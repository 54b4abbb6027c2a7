"""Types of Relay connections: ``PuskesmasConnection``, ``PuskesmasEdge``, ``PageInfo``.

(GraphQL Cursor Connections Specification, sections 2 to 5.)
"""

from graphql import (
    GraphQLBoolean,
    GraphQLField,
    GraphQLInt,
    GraphQLList,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLString,
)

PAGE_INFO = GraphQLObjectType(
    "PageInfo",
    {
        "hasNextPage": GraphQLField(
            GraphQLNonNull(GraphQLBoolean), description="Whether there are rows after these."
        ),
        "hasPreviousPage": GraphQLField(
            GraphQLNonNull(GraphQLBoolean), description="Whether there are rows before these."
        ),
        "startCursor": GraphQLField(GraphQLString, description="Of the first of these rows."),
        "endCursor": GraphQLField(GraphQLString, description="Of the last of these rows."),
    },
    description="Where a page of rows lies in the whole list.",
)


class ConnectionTypes:
    """Makes the connection types of one schema, each once."""

    def __init__(self) -> None:
        self._made: dict[str, GraphQLObjectType] = {}

    def connection(self, name: str, node: GraphQLObjectType) -> GraphQLObjectType:
        """``PuskesmasConnection``: a page of rows, with their cursors."""
        made = self._made.get(name)
        if made is None:
            made = self._made[name] = GraphQLObjectType(
                f"{name}Connection",
                lambda: self._fields(name, node),
                description=f"A page of {name} rows.",
            )
        return made

    def _fields(self, name: str, node: GraphQLObjectType) -> dict[str, GraphQLField]:
        edge = GraphQLObjectType(
            f"{name}Edge",
            {
                "cursor": GraphQLField(
                    GraphQLNonNull(GraphQLString), description="For `after` and `before`."
                ),
                "node": GraphQLField(GraphQLNonNull(node), description="The row."),
            },
            description=f"A {name} row with its cursor.",
        )
        listed = {"edges": edge, "nodes": node}
        fields = {
            key: GraphQLField(GraphQLNonNull(GraphQLList(GraphQLNonNull(type_))))
            for key, type_ in listed.items()
        }
        return fields | {
            "pageInfo": GraphQLField(GraphQLNonNull(PAGE_INFO)),
            "totalCount": GraphQLField(
                GraphQLNonNull(GraphQLInt),
                description="Rows there are in all; counted only when asked for.",
            ),
        }
