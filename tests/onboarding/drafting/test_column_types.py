"""Every type that agencies' databases declare becomes a scalar, or is left out with the reason."""

import pytest

from batu_graph.onboarding.drafting.column_types import Described, LeftOut, describe
from batu_graph.onboarding.reading.database import Column
from batu_graph.types import Engine, Scalar

PG, MY, LITE = Engine.POSTGRESQL, Engine.MYSQL, Engine.SQLITE
CARRIED = [
    (PG, "varchar(60)", Scalar.STRING), (PG, "character varying", Scalar.STRING),
    (PG, "numeric(16,0)", Scalar.DECIMAL), (PG, "bigint", Scalar.BIG_INT),
    (PG, "timestamp with time zone", Scalar.DATE_TIME),
    (PG, "time(6) without time zone", Scalar.TIME),
    (PG, "double precision", Scalar.FLOAT), (PG, "uuid", Scalar.UUID), (PG, "jsonb", Scalar.JSON),
    (PG, "text[]", Scalar.JSON), (PG, "bytea", Scalar.BASE64), (PG, "inet", Scalar.STRING),
    (PG, "money", Scalar.STRING), (PG, "bit(1)", Scalar.STRING), (PG, "daterange", Scalar.STRING),
    (MY, "int(10) unsigned", Scalar.BIG_INT), (MY, "tinyint(1)", Scalar.BOOLEAN),
    (MY, "tinyint(4)", Scalar.INT), (MY, "bit(1)", Scalar.BOOLEAN), (MY, "bit(9)", Scalar.INT),
    (MY, "bit(64)", Scalar.BIG_INT), (MY, "year(4)", Scalar.YEAR), (MY, "longblob", Scalar.BASE64),
    (MY, "decimal(8,2) unsigned zerofill", Scalar.DECIMAL), (MY, "datetime(6)", Scalar.DATE_TIME),
    (LITE, "integer", Scalar.BIG_INT), (LITE, "int(11)", Scalar.INT), (LITE, "", Scalar.STRING),
    (LITE, "floating point", Scalar.BIG_INT), (LITE, "varying character(9)", Scalar.STRING),
]  # fmt: skip


@pytest.mark.parametrize(("engine", "declared", "scalar"), CARRIED)
def test_a_declared_type_is_carried_by_a_scalar(
    engine: Engine, declared: str, scalar: Scalar
) -> None:
    found = describe(Column("x", declared), engine)
    assert isinstance(found, Described)
    assert found.scalar is scalar


@pytest.mark.parametrize(
    ("engine", "declared", "reason"),
    [
        (PG, "point", "places have no scalar yet"),
        (PG, "tsvector", "a search index"),
        (MY, "linestring", "places have no scalar yet"),
        (PG, "my_own_type", "no scalar carries it"),
        (PG, "bytea[]", "a list of what has no scalar"),
    ],
)
def test_what_no_scalar_carries_is_left_out_with_the_reason(
    engine: Engine, declared: str, reason: str
) -> None:
    found = describe(Column("x", declared), engine)
    assert isinstance(found, LeftOut)
    assert reason in found.reason


def test_labels_are_kept_whatever_they_are() -> None:
    found = describe(Column("x", "enum", labels=("-", "it's", "")), MY)
    assert found == Described(Scalar.STRING, "enum('-','it''s','')", ("-", "it's", ""))
