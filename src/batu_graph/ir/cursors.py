"""Cursors: opaque texts that stand for a row's place in an order.

A cursor holds the values that the row is ordered by, so the place stays right when rows come and
go. (GraphQL Cursor Connections Specification, section 4: a cursor is a String, opaque to clients.)
The key is among them, also one that is withheld: so cursors are sealed, and nobody can read one,
or make one to filter by.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from batu_graph.errors import BadUserInput
from batu_graph.sealing import NotSealedHere, Seal

LONGEST = 10_000
"""Characters of a cursor; every text by which rows are ordered may be in it."""
PURPOSE = "cursor"


@dataclass(frozen=True, slots=True)
class Cursors:
    """The cursors of one entity's rows in one order."""

    seal: Seal
    order: str
    """A sign of entity and order: a cursor that was made for another is refused."""

    def write(self, values: Sequence[object]) -> str:
        """The cursor of a row with these order values (JSON values)."""
        return self.seal.close(PURPOSE, [self.order, *values])

    def read(self, text: str, argument: str) -> list[object]:
        """The order values in a client's cursor.

        Args:
            argument: where it was given, for the message.

        Raises:
            BadUserInput: it is no cursor, or one of another order.
        """
        try:
            if len(text) > LONGEST:
                raise NotSealedHere
            sign, *values = self.seal.open(PURPOSE, text)
        except NotSealedHere as error:
            raise broken_cursor(argument) from error
        if sign != self.order:
            raise BadUserInput(
                f"The cursor in `{argument}` was made for another list or another order: begin "
                "again without it, or ask with the same `orderBy`."
            )
        return list(values)


def broken_cursor(argument: str) -> BadUserInput:
    """The refusal of a text that no answer can have held as a cursor."""
    return BadUserInput(
        f"The text in `{argument}` is no cursor: take it from `pageInfo` or `edges` of an answer, "
        "as it stands. Cursors of before the gateway's last start may be gone: begin again "
        "without it."
    )
