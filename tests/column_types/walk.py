"""What is asked of a column type's tables, and what must come."""

from collections import Counter
from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
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
TOLD = ("VALUE_OUT_OF_RANGE", "DEFAULT_LIMIT")
"""Codes of what is told of values that cannot be shown, and of lists without limit."""
Select = Callable[[str], Awaitable[Sequence[Sequence[Any]]]]
"""SQL -> its rows, past the gateway."""


@dataclass(frozen=True)
class Stored:
    """One row as the database has it and as the gateway shows it."""

    no: int
    place: int | None
    """Of its value among all, equal ones sharing one; None: it is shown as null."""
    shown: Any


@dataclass
class Walked:
    """The tables of one type behind a gateway.

    One operation asks for much, under aliases: the statements of an operation run side by side.
    """

    type: ColumnType
    gateway: Gateway
    select: Select
    step: int = 1
    """Of how many cursors and values each is tried."""
    _rows: list[Stored] = field(default_factory=list)

    def entity(self, table: str) -> Entity:
        found = self.gateway.catalogue.entities.values()
        return next(one for one in found if one.table == f"{table}{self.type.name}")

    @property
    def numbered(self) -> Entity:
        return self.entity(NUMBERED)

    @property
    def field(self) -> Field:
        return self.numbered.fields["v"]

    async def ask(
        self, entity: Entity, selections: Mapping[str, str], head: str = "", **variables: Any
    ) -> dict[str, Any]:
        """Alias -> what came of its selection, without errors."""
        fields = " ".join(f"{alias}: {selection}" for alias, selection in selections.items())
        query = f"{head} {{ {entity.namespace} {{ {fields} }} }}"
        answer = await self.gateway.answer(GraphQLRequest(query, variables=variables))
        body = orjson.loads(answer.body)
        problems = [*body.get("errors", ()), *body.get("extensions", {}).get("warnings", ())]
        wrong = [one for one in problems if one.get("extensions", one)["code"] not in TOLD]
        assert not wrong, (query, variables, wrong)
        found: dict[str, Any] = body["data"][entity.namespace]
        return found

    async def rows(self) -> list[Stored]:
        """Every row under a number."""
        if not self._rows:
            name = self.numbered.collection
            data = (await self.ask(self.numbered, {"all": f"{name} {{ no v }}"}))["all"]
            shown = {int(row["no"]): row["v"] for row in data}
            assert len(shown) == len(self.type.stored)
            assert {no for no, value in shown.items() if value is None} == self.type.nulls
            places = await self._places(shown)
            self._rows.extend(Stored(no, places[no], value) for no, value in shown.items())
        return self._rows

    async def _places(self, shown: Mapping[int, Any]) -> dict[int, int | None]:
        """By what is shown, where that is compared by size; else by the database itself."""
        if not self.type.ordered:
            return {no: None if value is None else 0 for no, value in shown.items()}
        if self.field.scalar in ORDERED:
            values = {no: _value(self.field, value) for no, value in shown.items()}
            sizes = sorted({value for value in values.values() if value is not None})
            return {no: None if v is None else sizes.index(v) for no, v in values.items()}
        ranks = await self._ranks(NUMBERED, "v")
        return {no: None if value is None else ranks[no] for no, value in shown.items()}

    async def _ranks(self, table: str, column: str) -> dict[int, int]:
        rank = f"dense_rank() OVER (ORDER BY {self.type.order.format(column)})"
        rows = await self.select(f"SELECT no, {rank} FROM {table}{self.type.name}")
        return {no: place for no, place in rows}

    # -- order and pages ---------------------------------------------------------------------

    async def check_orders(self) -> None:
        """Lists come in the order of what they show, nulls where they were asked for, equal ones
        by the key; and their pages are the lists."""
        rows = {row.no: row for row in await self.rows()}
        orders = {f"orderBy: [{{v: {direction}}}]": ORDERS[direction] for direction in ORDERS}
        found = await self._check_pages(self.numbered, list(orders))
        for (order, (descending, nulls_first)), numbers in zip(orders.items(), found, strict=True):
            assert set(numbers) == set(rows), order
            stored = self.type.stored
            places = [rows[no].place for no in numbers if stored[no] not in self.type.between]
            filled = sorted((place for place in places if place is not None), reverse=descending)
            nulls = [None] * (len(places) - len(filled))
            assert places == ([*nulls, *filled] if nulls_first else [*filled, *nulls]), order
            for sql in set(stored):
                equal = [no for no in numbers if stored[no] == sql]
                assert equal == sorted(equal), (order, sql)

    async def check_key(self) -> None:
        """The same of the order that the key gives, and each row is found by its key."""
        keyed = self.entity(OF_KEYS)
        ranks = await self._ranks(OF_KEYS, "k")
        in_order = sorted(ranks, key=lambda no: ranks[no])
        assert await self._check_pages(keyed, [""]) == [in_order]
        data = await self.ask(keyed, {"all": f"{keyed.collection} {{ no k }}"})
        head = f"query($k: {_input_type(keyed.fields['k'])}!)"
        look_up = {"one": f"{keyed.collection}ByKey(k: $k) {{ no }}"}
        for row in data["all"][:: self.step]:
            if row["k"] in (None, ""):
                continue  # the scalar cannot carry it, or an empty text: no key
            found = await self.ask(keyed, look_up, head, k=row["k"])
            assert found == {"one": {"no": row["no"]}}, row

    async def _check_pages(self, entity: Entity, orders: Sequence[str]) -> list[list[int]]:
        """The numbers of the rows in each order, of which the pages are checked."""
        name = f"{entity.collection}Connection"
        wanted = {}
        for place, order in enumerate(orders):
            arguments = f"({order})" if order else ""
            edges = "edges { cursor node { no } }"
            wanted[f"list{place}"] = f"{entity.collection}{arguments} {{ no }}"
            wanted[f"edges{place}"] = f"{name}({order} first: 90) {{ {edges} }}"
            wanted[f"ends{place}"] = f"{name}({order} last: 2) {{ nodes {{ no }} }}"
        data = await self.ask(entity, wanted)
        lists, cursors = [], []
        for place, order in enumerate(orders):
            found = _numbers(data[f"list{place}"])
            edges = data[f"edges{place}"]["edges"]
            assert _numbers(edge["node"] for edge in edges) == found, order
            assert _numbers(data[f"ends{place}"]["nodes"]) == found[-2:], order
            lists.append(found)
            cursors.append([edge["cursor"] for edge in edges])
        await self._check_cursors(entity, orders, lists, cursors)
        return lists

    async def _check_cursors(
        self,
        entity: Entity,
        orders: Sequence[str],
        lists: Sequence[Sequence[int]],
        cursors: Sequence[Sequence[str]],
    ) -> None:
        """After and before every cursor comes what stands there in the list, on pages of one and
        of two rows."""
        name = f"{entity.collection}Connection"
        places = range(len(orders))
        pages = {
            f"{way}{place}": f"{name}({orders[place]} {size}: $n, {way}: $c{place}) "
            f"{{ nodes {{ no }} pageInfo {{ {further} }} }}"
            for place in places
            for way, size, further in (
                ("after", "first", "hasNextPage"),
                ("before", "last", "hasPreviousPage"),
            )
        }
        head = f"query($n: Int!, {', '.join(f'$c{place}: String!' for place in places)})"
        for at in range(0, len(lists[0]), self.step):
            size = 1 + at % 2
            given = {f"c{place}": cursors[place][at] for place in places}
            data = await self.ask(entity, pages, head, n=size, **given)
            for place, found in enumerate(lists):
                after, before = data[f"after{place}"], data[f"before{place}"]
                start = max(at - size, 0)
                told = (orders[place], at, size)
                assert _numbers(after["nodes"]) == found[at + 1 : at + 1 + size], told
                assert after["pageInfo"]["hasNextPage"] is (at + 1 + size < len(found)), told
                assert _numbers(before["nodes"]) == found[start:at], told
                assert before["pageInfo"]["hasPreviousPage"] is (start > 0), told

    # -- filters -----------------------------------------------------------------------------

    async def check_filters(self) -> None:
        """``eq`` and ``in`` find exactly the rows that show a value, ``ne`` and ``notIn`` all
        others that show one; ``lt`` and ``gt`` are the order; under ``not``, null meets nothing."""
        rows = await self.rows()
        filled = [row for row in rows if row.place is not None]
        numbers = {row.no for row in filled}
        name, scalar = self.numbered.collection, _input_type(self.field)
        for value in _distinct(row.shown for row in filled)[:: self.step]:
            same = {row.no for row in filled if self._equal(row.shown, value)}
            others = numbers - same
            expected = (
                {
                    "eq": ("{v: {eq: $v}}", same),
                    "in": ("{v: {in: $vs}}", same),
                    "ne": ("{v: {ne: $v}}", others),
                    "notIn": ("{v: {notIn: $vs}}", others),
                    "notEq": ("{not: {v: {eq: $v}}}", others),
                    "notNe": ("{not: {v: {ne: $v}}}", same),
                }
                | self._sized(filled, same)
                | self._patterns(filled, value)
            )
            texts = {"s": value[:2], "e": value[-2:], "p": value[1:]} if self._is_text else {}
            declared = "".join(f", ${variable}: String" for variable in texts)
            head = f"query($v: {scalar}, $vs: [{scalar}!]{declared})"
            wanted = {
                alias: f"{name}(where: {where}) {{ no }}" for alias, (where, _) in expected.items()
            }
            data = await self.ask(self.numbered, wanted, head, v=value, vs=[value], **texts)
            for alias, (_, numbers_of) in expected.items():
                assert set(_numbers(data[alias])) == numbers_of, (alias, value)
        nulls = {
            "null": f"{name}(where: {{v: {{isNull: true}}}}) {{ no }}",
            "filled": f"{name}(where: {{v: {{isNull: false}}}}) {{ no }}",
            "notNull": f"{name}(where: {{not: {{v: {{isNull: true}}}}}}) {{ no }}",
            "sorted": f"{name}(where: {{v: {{isNull: false}}}}, orderBy: [{{v: ASC}}]) {{ no }}",
        }
        data = await self.ask(self.numbered, nulls)
        assert set(_numbers(data.pop("null"))) == {row.no for row in rows} - numbers
        for alias, found in data.items():
            assert set(_numbers(found)) == numbers, alias

    @property
    def _is_text(self) -> bool:
        return self.field.scalar is Scalar.STRING and self.field.enum is None

    def _sized(self, filled: list[Stored], same: set[int]) -> dict[str, tuple[str, set[int]]]:
        """The operators that compare by size."""
        if self.field.scalar not in ORDERED:
            return {}
        [at] = {row.place for row in filled if row.no in same}
        assert at is not None
        meets: dict[str, Callable[[int], bool]] = {
            "lt": lambda place: place < at,
            "lte": lambda place: place <= at,
            "gt": lambda place: place > at,
            "gte": lambda place: place >= at,
        }
        return {
            operator: (f"{{v: {{{operator}: $v}}}}", {
                row.no for row in filled if row.place is not None and meet(row.place)
            })
            for operator, meet in meets.items()
        }  # fmt: skip

    def _patterns(self, filled: list[Stored], text: Any) -> dict[str, tuple[str, set[int]]]:
        """A part of a text that is shown finds the texts that hold it, letter by letter."""
        if not self._is_text:
            return {}
        patterns = (
            ("contains", "p", text[1:], str.__contains__),
            ("startsWith", "s", text[:2], str.startswith),
            ("endsWith", "e", text[-2:], str.endswith),
        )
        return {
            operator: (f"{{v: {{{operator}: ${variable}}}}}", {
                row.no for row in filled if meets(row.shown, part)
            })
            for operator, variable, part, meets in patterns
        }  # fmt: skip

    def _equal(self, one: Any, other: Any) -> bool:
        return bool(_value(self.field, one) == _value(self.field, other))

    # -- groups and aggregates -----------------------------------------------------------------

    async def check_groups(self) -> None:
        """Groups are as large as there are rows that show their value; ``min`` and ``max`` are the
        ends of the order (of texts by code point)."""
        rows = await self.rows()
        dated = self.field.scalar in DATED
        by, key = ("v: VALUE", "v { value }") if dated else ("v: true", "v")
        name = self.numbered.collection
        extremes = takes(Function.MIN, self.field)
        wanted = {"groups": f"{name}Group(by: [{{{by}}}]) {{ key {{ {key} }} count }}"}
        if extremes:
            wanted["ends"] = f"{name}Aggregate {{ min {{ v }} max {{ v }} countDistinct {{ v }} }}"
        data = await self.ask(self.numbered, wanted)
        counts: Counter[Any] = Counter()
        for group in data["groups"]:
            shown = group["key"]["v"]
            shown = shown["value"] if dated and shown is not None else shown
            counts[_value(self.field, shown)] += group["count"]
        assert counts == Counter(_value(self.field, row.shown) for row in rows)
        assert len(data["groups"]) == len(counts)
        if not extremes:
            return
        filled = [row.shown for row in rows if row.place is not None]
        values = sorted(
            (_value(self.field, one) for one in filled),
            key=lambda one: one.encode() if isinstance(one, str) else one,
        )
        ends = data["ends"]
        found = [_value(self.field, ends[function]["v"]) for function in ("min", "max")]
        assert found == [values[0], values[-1]]
        assert ends["countDistinct"]["v"] == len(set(values))


def _numbers(rows: Iterable[Mapping[str, Any]]) -> list[int]:
    return [int(row["no"]) for row in rows]


def _input_type(field_: Field) -> str:
    return field_.enum or str(field_.scalar)


def _value(field_: Field, shown: Any) -> Any:
    """What of a shown value decides whether it is the same, and how large it is."""
    if shown is None:
        return None
    match field_.scalar:
        case Scalar.DECIMAL:
            return Decimal(shown)
        case Scalar.BIG_INT:
            return int(shown)
        case Scalar.DATE_TIME:
            return datetime.fromisoformat(shown)
    return shown


def _distinct(values: Iterable[Any]) -> list[Any]:
    return list({orjson.dumps(value): value for value in values}.values())
