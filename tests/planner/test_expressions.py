"""The SQL of single columns on each kind of server, against golden files: every way in which a
scalar may be stored, in everything that a statement does with a column."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from batu_graph.config.catalogue import Codec, CodecStep, Field
from batu_graph.config.codecs import OF_UUID, STEPS
from batu_graph.connectors.base import Profile
from batu_graph.ir.parameters import KeyedValues
from batu_graph.ir.select import Compare, Operator
from batu_graph.ir.values import Constant
from batu_graph.schema.measures import DatePart, Function
from batu_graph.schema.scalars import SCALARS
from batu_graph.sql.dialect import Dialect
from batu_graph.sql.dialects import DIALECTS
from batu_graph.sql.primitives import Sql, raw
from batu_graph.types import Engine, Scalar
from tests.planner.conftest import PROFILES

GOLDEN = Path(__file__).parent / "expressions"
STORED = {
    Scalar.ID: "char(16) varchar(20) int bigint decimal(20,0) uuid",
    Scalar.STRING: "text char(4) varchar(20) int decimal(8,2) date timestamp",
    Scalar.INT: "int smallint bigint decimal(10,0) double varchar(10)",
    Scalar.YEAR: "year int varchar(4)",
    Scalar.BIG_INT: "bigint decimal(30,0) bit(8) varchar(30)",
    Scalar.FLOAT: "double float decimal(8,2) varchar(20)",
    Scalar.DECIMAL: "decimal(12,2) decimal bigint double varchar(20)",
    Scalar.BOOLEAN: "boolean int bit(1) varchar(1)",
    Scalar.DATE: "date timestamp varchar(10)",
    Scalar.DATE_TIME: "timestamp timestamptz date varchar(25)",
    Scalar.TIME: "time varchar(8)",
    Scalar.JSON: "json jsonb text",
    Scalar.UUID: "uuid char(36) varchar(40)",
    Scalar.BASE64: "bytea blob",
}
"""The types in which columns of a scalar are found; some are one engine's own."""
OWN = {
    Engine.POSTGRESQL: {"year", "blob", "double"},
    Engine.MYSQL: {"uuid", "boolean", "timestamptz", "jsonb", "bytea"},
    Engine.SQLITE: {"year", "bit(8)", "bit(1)", "uuid", "timestamptz", "jsonb", "bytea"},
}
"""What an engine has not."""
SAMPLE: dict[Scalar, tuple[Any, ...]] = {
    Scalar.INT: (7, -1),
    Scalar.YEAR: (1999, 2026),
    Scalar.BIG_INT: ("1152921504606846976", -5),
    Scalar.FLOAT: (0.1, 1e20),
    Scalar.DECIMAL: ("1.50", "-2"),
    Scalar.BOOLEAN: (True, False),
    Scalar.DATE: ("2024-02-29", "1999-12-31"),
    Scalar.DATE_TIME: ("2024-02-29T10:00:00+07:00", "1999-12-31T23:59:59.5Z"),
    Scalar.TIME: ("10:30:00", "23:59:59.5"),
    Scalar.UUID: ("0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d", "ffffffff-ffff-ffff-ffff-ffffffffffff"),
}
KEYS = {
    Scalar.UUID: SAMPLE[Scalar.UUID][0],
    Scalar.DATE: "2024-02-29",
    Scalar.DATE_TIME: "2024-02-29T10:00:00+07:00",
    Scalar.TIME: "10:30:00",
}
DIGITS = (CodecStep("digits"),)
EVERY_STEP = [
    CodecStep(name, 5 if step.takes_number else None, ("/'", "%[é") if step.takes_texts else ())
    for name, step in sorted(STEPS.items())
]
TEXTUAL_ONLY = {name for name in Operator if "CONTAINS" in name.name or "WITH" in name.name}
ORDERED = {Operator.LT, Operator.LTE, Operator.GT, Operator.GTE}
NUMBERS = {Scalar.INT, Scalar.BIG_INT, Scalar.FLOAT, Scalar.DECIMAL}


class Column:
    """One column on one kind of server, and every expression of it."""

    def __init__(self, dialect: Dialect, field: Field) -> None:
        self.dialect = dialect
        self.field = field
        self.column = raw("t.c")
        self.bound: list[object] = []

    def lines(self) -> Iterator[str]:
        """Each expression under its names, with what is bound in it."""
        named: dict[str, list[str]] = {}
        for name, made in self.expressions():
            self.bound = []
            parts = [str(one.compile(dialect=self.dialect.compiler)) for one in made()]
            sql = ", ".join(" ".join(part.split()) for part in parts)
            named.setdefault(f"{sql}  <- {self.bound}" if self.bound else sql, []).append(name)
        for sql, names in named.items():
            yield f"{', '.join(names)}: {sql}"

    def expressions(self) -> Iterator[tuple[str, Callable[[], list[Sql]]]]:
        d, c, f = self.dialect, self.column, self.field
        for method in ("document_value", "row_value", "order_key", "cursor_value", "row_cursor",
                       "exact_value", "group_value", "key_source", "hidden_key"):  # fmt: skip
            made = getattr(d, method)
            yield method, lambda made=made: [made(c, f)]
        for descending, first in ((False, False), (True, False), (False, True), (True, True)):
            yield (
                f"order {'desc' if descending else 'asc'}{' nulls first' if first else ''}",
                lambda by=(descending, first): d.order(c, f, *by),
            )
        for value in (SAMPLE.get(f.scalar, ("71",))[0], None):
            yield "cursor_bound", lambda value=value: [d.cursor_bound(f, self.binding(value))]
        if f.scalar in (Scalar.DATE, Scalar.DATE_TIME):
            for part in DatePart:
                if part is not DatePart.VALUE:
                    yield part.name, lambda part=part: [d.date_part(c, f, part)]
        if f.scalar in NUMBERS:
            yield "total", lambda: [d.total(c, f)]
            yield "mean", lambda: [d.mean(c, f)]
        if f.scalar is not Scalar.JSON:
            yield "min", lambda: [d.extreme(c, f, Function.MIN)]
            yield "max", lambda: [d.extreme(c, f, Function.MAX)]
            yield from self.comparisons()
            yield from self.keys()

    def comparisons(self) -> Iterator[tuple[str, Callable[[], list[Sql]]]]:
        values = SAMPLE.get(self.field.scalar, ("A%b_!", "0071"))
        if self.field.scalar in SAMPLE:
            values = tuple(map(SCALARS[self.field.scalar].coerce_input_value, values))
        for operator in Operator:
            text = operator in TEXTUAL_ONLY or operator is Operator.I_EQ
            if text and self.field.scalar not in (Scalar.STRING, Scalar.ID):
                continue
            if operator in ORDERED and self.field.scalar not in SAMPLE:
                continue
            many = operator in (Operator.IN, Operator.NOT_IN)
            condition = Compare(self.field, operator, Constant(None))
            yield (
                operator.value,
                lambda condition=condition, given=list(values) if many else values[0]: [
                    self.dialect.compare(self.column, condition, self.binding(given))
                ],
            )

    def keys(self) -> Iterator[tuple[str, Callable[[], list[Sql]]]]:
        d, c, f = self.dialect, self.column, self.field
        codecs: list[Codec] = [(), DIGITS]
        if f.sql_type == "varchar(20)":
            codecs.append(OF_UUID)
            for step in EVERY_STEP:
                yield f"key after {step.name}", lambda step=step: [d.key(c, f, (step,))]
        for codec in codecs:
            after = f" after {codec[0].name}" if codec else ""
            key = KEYS[Scalar.UUID] if codec == OF_UUID else KEYS.get(f.scalar, "71")
            bind = self.binding([(key,)])
            yield f"key{after}", lambda codec=codec: [d.key(c, f, codec)]
            yield f"exact_key{after}", lambda codec=codec: [d.exact_key(c, f, codec)]
            for made in (d.keys_match, d.keys_match_exactly):
                yield (
                    f"{made.__name__}{after}",
                    lambda codec=codec, made=made, bind=bind: [made([(c, f, codec)], bind)],
                )
            remote_values = self.binding(KeyedValues([(key,)], [0], ["x"], None))
            yield (
                f"lent_table{after}",
                lambda codec=codec, remote_values=remote_values: self.shown(
                    *d.keyed_values_table([(f, codec)], "l", remote_values)
                ),
            )
            text = (raw("u.d"), Field("d", "d", Scalar.STRING, "varchar(30)"), ())
            number = (raw("u.d"), Field("d", "d", Scalar.INT, "int"), ())
            for name, other in (("text", text), ("number", number), ("itself", (c, f, ()))):
                yield (
                    f"same as {name}{after}",
                    lambda codec=codec, other=other: [d.same((c, f, codec), other)],
                )
        if d.lateral_keys and d.direct(f, ()):
            bind = self.binding([(KEYS.get(f.scalar, "71"),)])
            yield "keys_table", lambda: self.shown(*d.keys_table([(f, ())], "k", bind))

    @staticmethod
    def shown(table: Any, keys: list[Sql], *more: Sql) -> list[Sql]:
        return [table, *keys, *more]

    def binding(self, value: Any) -> Callable[[Callable[[Any], object]], Sql]:
        """Binds a value as it is converted for the driver."""

        def bind(convert: Callable[[Any], object]) -> Sql:
            try:
                self.bound.append(convert(value))
            except (ValueError, ArithmeticError):
                self.bound.append("refused")
            return raw("$")

        return bind


@pytest.mark.parametrize("server", ["mariadb", "postgresql", "sqlite"])
@pytest.mark.parametrize("scalar", STORED, ids=lambda scalar: scalar.name.lower())
def test_expressions_of_a_column(
    scalar: Scalar, server: str, matches_golden: Callable[[Path, str], None]
) -> None:
    profile: Profile = PROFILES[server]
    city = timedelta(hours=7)
    dialect = DIALECTS[profile.engine](timedelta(hours=8), city, has_json=profile.document)
    lines = []
    for sql_type in STORED[scalar].split():
        if sql_type in OWN[profile.engine]:
            continue
        for binary in (False, True) if sql_type == "varchar(20)" else (False,):
            field = Field("c", "c", scalar, sql_type, binary=binary)
            lines.append(f"-- {scalar.name} as {sql_type}{', by code point' if binary else ''}")
            lines += Column(dialect, field).lines()
    matches_golden(GOLDEN / f"{scalar.name.lower()}.{server}.sql", "\n".join(lines) + "\n")
