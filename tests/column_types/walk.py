"""What is asked of a column type's tables, and what must come."""

from collections import Counter
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property
from typing import Any

import orjson

from batu_graph.config.catalogue import Entity, Field
from batu_graph.schema.filters import ORDERED
from batu_graph.schema.measures import DATED, Function, takes
from batu_graph.server.gateway import Gateway
from batu_graph.server.protocol import GraphQLRequest
from batu_graph.types import Scalar
from tests.column_types.kinds import NUMBERED, OF_KEYS, ColumnType

ORDERS = {
    "ASC": (False, False),
    "DESC": (True, False),
    "ASC_NULLS_FIRST": (False, True),
    "DESC_NULLS_FIRST": (True, True),
}
"""Whether the greatest come first, whether nulls do."""
WALKS = ((1, False), (1, True), (2, False), (2, True))
"""Rows on a page, whether it is walked backward."""
Select = Callable[[str], Awaitable[Sequence[Sequence[Any]]]]
"""SQL -> its rows, past the gateway."""


@dataclass(frozen=True)
class Stored:
    """One row as the database has it and as the gateway shows it."""

    no: int
    place: int | None
    """Of its value among all, equal ones sharing one; None: null."""
    shown: Any


@dataclass(frozen=True)
class Walked:
    """The tables of one type behind a gateway."""

    type: ColumnType
    gateway: Gateway
    select: Select
    walks: tuple[tuple[int, bool], ...] = WALKS

    def entity(self, table: str) -> Entity:
        found = self.gateway.catalogue.entities.values()
        return next(one for one in found if one.table == f"{table}{self.type.name}")

    @cached_property
    def numbered(self) -> Entity:
        return self.entity(NUMBERED)

    @property
    def field(self) -> Field:
        return self.numbered.fields["v"]

    async def ask(self, entity: Entity, selection: str, head: str = "", **variables: Any) -> Any:
        """What stands in the agency's namespace; the answer must have no errors."""
        query = f"{head} {{ {entity.namespace} {{ {selection} }} }}"
        answer = await self.gateway.answer(GraphQLRequest(query, variables=variables))
        body = orjson.loads(answer.body)
        errors = [
            error
            for error in body.get("errors", ())
            if error["extensions"]["code"] != "VALUE_OUT_OF_RANGE"
        ]
        assert not errors, (query, variables, errors)
        return body["data"][entity.namespace]

    async def places(self, entity: Entity, column: str = "v") -> list[tuple[int, int | None]]:
        """Number and place of every row, by the database itself."""
        rank = f"dense_rank() OVER (ORDER BY {self.type.order.format(column)})"
        sql = f"SELECT no, CASE WHEN {column} IS NOT NULL THEN {rank} END FROM {entity.table}"
        return [(no, place) for no, place in await self.select(sql)]

    async def rows(self) -> list[Stored]:
        """Every row under a number."""
        data = await self.ask(self.numbered, f"{self.numbered.collection} {{ no v }}")
        shown = {int(row["no"]): row["v"] for row in data[self.numbered.collection]}
        places = await self.places(self.numbered)
        assert len(places) == len(shown) == len(self.type.values)
        return [Stored(no, place, shown[no]) for no, place in places]

    # -- order and pages ---------------------------------------------------------------------

    async def check_orders(self) -> None:
        """Lists come in the database's own order, and their pages are the list."""
        rows = [(place, row_no) for row_no, place in await self.places(self.numbered)]
        for direction, (descending, nulls_first) in ORDERS.items():
            expected = [no for _, no in _sorted(rows, descending, nulls_first)]
            order = f"orderBy: [{{v: {direction}}}]"
            await self._check_pages(self.numbered, order, expected, direction)

    async def check_key(self) -> None:
        """The same of the order that the key gives, and each row is found by its key."""
        keyed = self.entity(OF_KEYS)
        places = await self.places(keyed, "k")
        expected = [no for no, _ in sorted(places, key=lambda row: row[1] or 0)]
        await self._check_pages(keyed, "", expected, "key")
        if not keyed.fields["k"].expose:
            return
        data = await self.ask(keyed, f"{keyed.collection} {{ no k }}")
        for row in data[keyed.collection]:
            if row["k"] in (None, ""):
                continue  # the scalar cannot carry it, or an empty text: no key
            look_up = f"{keyed.collection}ByKey(k: $k) {{ no }}"
            found = await self.ask(
                keyed, look_up, f"query($k: {_input_type(keyed.fields['k'])}!)", k=row["k"]
            )
            assert found[f"{keyed.collection}ByKey"] == {"no": row["no"]}, row

    async def _check_pages(
        self, entity: Entity, order: str, expected: list[int], what: str
    ) -> None:
        arguments = f"({order})" if order else ""
        data = await self.ask(entity, f"{entity.collection}{arguments} {{ no }}")
        assert [int(row["no"]) for row in data[entity.collection]] == expected, what
        for size, backward in self.walks:
            walked = await self._walk(entity, order, size, backward)
            assert walked == expected, (what, size, "backward" if backward else "forward")

    async def _walk(self, entity: Entity, order: str, size: int, backward: bool) -> list[int]:
        word, place, edge, further = (
            ("last", "before", "startCursor", "hasPreviousPage")
            if backward
            else ("first", "after", "endCursor", "hasNextPage")
        )
        name = f"{entity.collection}Connection"
        selection = (
            f"{name}({order} {word}: {size}, {place}: $cursor) "
            f"{{ nodes {{ no }} pageInfo {{ {edge} {further} }} }}"
        )
        found: list[int] = []
        cursor = None
        for _ in range(50):
            data = await self.ask(entity, selection, "query($cursor: String)", cursor=cursor)
            page = [int(row["no"]) for row in data[name]["nodes"]]
            found = page + found if backward else found + page
            cursor = data[name]["pageInfo"][edge]
            if not data[name]["pageInfo"][further]:
                return found
        raise AssertionError(f"pages without end: {found}")

    # -- filters -----------------------------------------------------------------------------

    async def check_filters(self) -> None:
        """``eq`` and ``in`` find exactly the rows that show a value, ``ne`` and ``notIn`` all
        others that have one; ``lt`` and ``gt`` are the order."""
        rows = await self.rows()
        filled = [row for row in rows if row.place is not None]
        for value in _distinct(row.shown for row in filled if row.shown is not None):
            same = {row.no for row in filled if self._equal(row.shown, value)}
            others = {row.no for row in filled} - same
            assert await self._found("eq", value) == same, value
            assert await self._found("in", [value]) == same, value
            assert await self._found("ne", value) == others, value
            assert await self._found("notIn", [value]) == others, value
            if self.field.scalar is Scalar.STRING and self.field.enum is None:
                await self._check_patterns(filled, value)
            if self.field.scalar not in ORDERED:
                continue
            [place] = {row.place for row in filled if row.no in same}
            for operator, meets in {
                "lt": lambda p, at=place: p < at,
                "lte": lambda p, at=place: p <= at,
                "gt": lambda p, at=place: p > at,
                "gte": lambda p, at=place: p >= at,
            }.items():
                expected = {row.no for row in filled if meets(row.place)}
                assert await self._found(operator, value) == expected, (operator, value)
        assert await self._found("isNull", True) == {row.no for row in rows if row.place is None}

    async def _check_patterns(self, filled: list[Stored], text: str) -> None:
        """A part of a text that is shown finds the texts that hold it, letter by letter."""
        for operator, part, meets in (
            ("contains", text[1:], str.__contains__),
            ("startsWith", text[:2], str.startswith),
            ("endsWith", text[-2:], str.endswith),
        ):
            expected = {row.no for row in filled if meets(row.shown, part)}
            assert await self._found(operator, part) == expected, (operator, part)

    async def _found(self, operator: str, value: Any) -> set[int]:
        scalar = "Boolean" if operator == "isNull" else _input_type(self.field)
        kind = f"[{scalar}!]" if operator in ("in", "notIn") else scalar
        selection = f"{self.numbered.collection}(where: {{v: {{{operator}: $v}}}}) {{ no }}"
        data = await self.ask(self.numbered, selection, f"query($v: {kind}!)", v=value)
        return {int(row["no"]) for row in data[self.numbered.collection]}

    def _equal(self, one: Any, other: Any) -> bool:
        return bool(_value(self.field, one) == _value(self.field, other))

    # -- groups and aggregates -----------------------------------------------------------------

    async def check_groups(self) -> None:
        """Groups are as large as there are rows that show their value."""
        rows = await self.rows()
        dated = self.field.scalar in DATED
        by, key = ("v: VALUE", "v { value }") if dated else ("v: true", "v")
        name = f"{self.numbered.collection}Group"
        data = await self.ask(self.numbered, f"{name}(by: [{{{by}}}]) {{ key {{ {key} }} count }}")
        counts: Counter[Any] = Counter()
        for group in data[name]:
            shown = group["key"]["v"]
            shown = shown["value"] if dated and shown is not None else shown
            counts[_value(self.field, shown)] += group["count"]
        expected = Counter(_value(self.field, row.shown) for row in rows)
        assert counts == expected

    async def check_extremes(self) -> None:
        """``min`` and ``max`` are the ends of the order; of texts by code point."""
        if not takes(Function.MIN, self.field):
            return
        filled = [row for row in await self.rows() if row.place is not None]
        name = f"{self.numbered.collection}Aggregate"
        data = (await self.ask(self.numbered, f"{name} {{ min {{ v }} max {{ v }} }}"))[name]
        if self.field.scalar is Scalar.STRING:
            texts = sorted((row.shown for row in filled), key=lambda text: text.encode())
            assert (data["min"]["v"], data["max"]["v"]) == (texts[0], texts[-1])
            return
        by_place = sorted(filled, key=lambda row: row.place or 0)
        for function, end in (("min", by_place[0]), ("max", by_place[-1])):
            assert self._equal(data[function]["v"], end.shown), function


def _sorted(
    rows: list[tuple[int | None, int]], descending: bool, nulls_first: bool
) -> list[tuple[int | None, int]]:
    sign = -1 if descending else 1

    def key(row: tuple[int | None, int]) -> tuple[bool, int, int]:
        place, no = row
        return (place is None) is not nulls_first, sign * (place or 0), no

    return sorted(rows, key=key)


def _input_type(field: Field) -> str:
    return field.enum or str(field.scalar)


def _value(field: Field, shown: Any) -> Any:
    """What of a shown value decides whether it is the same."""
    if shown is None:
        return None
    if field.scalar is Scalar.DECIMAL:
        return Decimal(shown)
    return int(shown) if field.scalar is Scalar.BIG_INT else shown


def _distinct(values: Any) -> list[Any]:
    return list({orjson.dumps(value): value for value in values}.values())
