"""An operation that is refused, with its errors located in the document."""

from graphql import FieldNode, GraphQLError

from batu_graph.codes import Code


class OperationRejected(Exception):
    """The document cannot run; ``errors`` are for the client, each with its code."""

    def __init__(self, errors: list[GraphQLError]) -> None:
        super().__init__("; ".join(error.message for error in errors))
        self.errors = errors


def rejected(message: str, code: Code, node: FieldNode | None = None) -> OperationRejected:
    """An ``OperationRejected`` with one error, located at ``node``."""
    return OperationRejected([GraphQLError(message, node, extensions={"code": code})])
