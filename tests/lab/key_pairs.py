"""Key columns of every type at their extreme values, and which of them are equal.

``TYPES`` says how each engine declares a column and writes its values; ``meet`` says, in plain
Python and without the planner's help, whether two stored values are one key.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from decimal import Decimal

ENGINES = ("postgresql", "mariadb", "sqlite", "mysql")
UUID = "0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d"
OTHER_UUID = "ffffffff-ffff-ffff-ffff-ffffffffffff"
MIXED_UUID = "0A1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d"
ZONE = timezone(timedelta(hours=7))
BIGGEST = 2**63 - 1
MOST = 2**64 - 1

Stored = str | int | Decimal | bool | None


@dataclass(frozen=True)
class KeyType:
    """A column of one type."""

    scalar: str
    sql: tuple[str, str, str]
    """As PostgreSQL, MariaDB and SQLite declare it."""
    values: tuple[Stored, ...]
    """One for each row; null for the rest."""
    kind: str
    declared: tuple[str, str, str] | None = None
    """As CREATE TABLE has it, where it says more than the catalogue."""

    def column(self, engine: int, *, declared: bool = False) -> str:
        """Its type in the catalogue, or as ``declared``; MySQL has MariaDB's, but for UUIDs."""
        sql = (self.declared or self.sql if declared else self.sql)[1 if engine == 3 else engine]
        return "char(36)" if engine == 3 and sql == "uuid" else sql

    def value(self, row: int, engine: int) -> Stored:
        """What a row holds, where the engine can hold it."""
        found = self.values[row] if row < len(self.values) else None
        if engine == 2 and self.kind == "time" and found is not None:
            return str(found).partition(".")[0]  # a fraction can be written in many ways there
        if engine == 2 and self.kind == "number" and found is not None:
            exact = isinstance(found, Decimal) and found != int(found)
            return found if exact or -(2**63) <= int(found) < 2**63 else None  # type: ignore[call-overload]
        return found


TEXTS: tuple[Stored, ...] = (
    "0", "1", "-1", "01", "1.0", "1.5", "-0", "1e0", str(BIGGEST), str(-(2**63)), str(2**63),
    str(MOST), "", " ", "A", "a", "A ", " A", "é", "e", "🌾", 'a"\\b',
    UUID, UUID.upper(), UUID.replace("-", ""), f"{{{UUID}}}", MIXED_UUID,
    OTHER_UUID.upper(), "2024-02-29", "20240229", "true", "!misfit",
    "2155",
)  # fmt: skip
TYPES: dict[str, KeyType] = {
    "bulat": KeyType("BigInt", ("bigint", "bigint", "bigint"),
        (0, 1, -1, BIGGEST, -(2**63), 10, 2155), "number"),
    "besar": KeyType("BigInt", ("numeric(20,0)", "bigint unsigned", "bigint"),
        (0, 1, BIGGEST, 2**63, MOST, 10), "number"),
    "nomor": KeyType("ID", ("numeric(20,0)", "bigint(20) unsigned zerofill", "integer"),
        (0, 1, 2, 10, MOST), "number"),
    "desimal": KeyType("Decimal", ("numeric", "decimal(30,4)", "numeric"),
        (Decimal("0.00"), Decimal("1.0"), Decimal("1.50"), Decimal("-1.0000"), Decimal("0.0001"),
         Decimal(MOST), Decimal(BIGGEST), Decimal("10")), "number"),
    "tahun": KeyType("Year", ("integer", "year", "integer"), (2001, 2024, 2155), "number"),
    "teks": KeyType("String", ("varchar(60)", "varchar(60)", "varchar(60)"), TEXTS, "text",
        ("varchar(60)", "varchar(60) COLLATE utf8mb4_general_ci", "varchar(60) COLLATE NOCASE")),
    "padat": KeyType("String", ("char(4)", "char(4)", "char(4)"),
        ("A", "a", " A", "", "1", "01", "0"), "text",
        ("char(4)", "char(4) COLLATE utf8mb4_general_ci", "char(4) COLLATE NOCASE")),
    "jenis": KeyType("String", ("jenis", "enum('A','b','1')", "text"), ("A", "1"), "text"),
    "aneka": KeyType("String", ("citext", "text", "text"), ("A", "é", "", "1"), "text",
        ("citext", "text", "text COLLATE NOCASE")),
    "uuid": KeyType("UUID", ("uuid", "uuid", "uuid"), (UUID, OTHER_UUID), "uuid"),
    "uuid_teks": KeyType("UUID", ("char(36)", "char(36)", "char(38)"),
        (UUID.upper(), OTHER_UUID, MIXED_UUID), "uuid"),
    "tanggal": KeyType("Date", ("date", "date", "date"),
        ("2024-02-29", "0001-01-01", "9999-12-31"), "date"),
    "saat": KeyType("DateTime", ("timestamp", "datetime(6)", "datetime"),
        ("2024-02-29 00:00:00", "2024-02-29 07:00:00.5", "2024-02-29 07:00:00.123456"), "moment"),
    "saat_utc": KeyType("DateTime", ("timestamptz", "timestamp(6)", "datetime"),
        ("2024-02-29 00:00:00+07:00", "2024-02-29 00:00:00.5+00:00"), "moment"),
    "jam": KeyType("Time", ("time", "time(6)", "time"), ("00:00:00", "23:59:59.5", "07:00:00"),
        "time"),
    "aktif": KeyType("Boolean", ("boolean", "tinyint(1)", "boolean"), (True, False), "truth"),
    "bendera": KeyType("Boolean", ("smallint", "bit(1)", "integer"), (False, True), "truth"),
}  # fmt: skip
ROWS = max(len(one.values) for one in TYPES.values()) + 1


def pairs() -> Iterator[tuple[str, str]]:
    """Every two types that a relation may compare."""
    for a, here in TYPES.items():
        for b, there in TYPES.items():
            kinds = {here.kind, there.kind}
            textual = "text" in kinds and not kinds & {"moment", "time", "truth"}
            if len(kinds) == 1 or textual:
                yield a, b


_DASHED = r"[0-9{0}]{{8}}(-[0-9{0}]{{4}}){{3}}-[0-9{0}]{{12}}"


def as_uuid(text: str) -> str:
    """A UUID in one case throughout, by the letters of the documentation; else the text."""
    bare = text[1:-1] if text[:1] == "{" and text[-1:] == "}" else text
    for letters in ("a-f", "A-F"):
        if re.fullmatch(_DASHED.format(letters), bare):
            return bare.lower()
        if bare == text and re.fullmatch(f"[0-9{letters}]{{32}}", bare):
            return "-".join(
                bare[a:b].lower() for a, b in ((0, 8), (8, 12), (12, 16), (16, 20), (20, 32))
            )
    return text


def written(kind: str, value: Stored, *, beside_uuid: bool) -> object:
    """The one writing of a key."""
    match kind:
        case "number":
            number = Decimal(str(value))
            return str(int(number)) if number == int(number) else f"{number.normalize():f}"
        case "moment":
            moment = datetime.fromisoformat(str(value))
            return moment if moment.tzinfo else moment.replace(tzinfo=ZONE)
        case "time":
            return str(value).rstrip("0").rstrip(".") if "." in str(value) else str(value)
        case "truth":
            return bool(value)
    return as_uuid(str(value)) if beside_uuid else str(value)


def meet(a: str, one: Stored, b: str, other: Stored) -> bool:
    """Whether two stored values are one key."""
    if one is None or other is None:
        return False
    here, there = TYPES[a], TYPES[b]
    uuids = "UUID" in (here.scalar, there.scalar)
    return written(here.kind, one, beside_uuid=uuids) == written(
        there.kind, other, beside_uuid=uuids
    )


def literal(value: Stored, engine: int) -> str:
    """A value in an INSERT."""
    if value is None:
        return "NULL"
    if isinstance(value, bool):
        return str(value).lower() if engine == 0 else str(int(value))
    if isinstance(value, int | Decimal):
        return str(value)
    return "'" + (value.replace("\\", "\\\\") if engine in (1, 3) else value) + "'"


def script(engine: int) -> str:
    """The tables ``dekat`` and ``jauh`` with their rows."""
    lines = []
    if engine == 0:
        lines += ["CREATE EXTENSION citext;", "CREATE TYPE jenis AS ENUM ('A', 'b', '1');"]
        lines += ["SET timezone = 'Asia/Jakarta';"]
    if engine in (1, 3):
        lines += ["SET time_zone = '+07:00';"]
    for table in ("dekat", "jauh"):
        columns = ", ".join(
            f"k_{name} {one.column(engine, declared=True)} NULL" for name, one in TYPES.items()
        )
        lines.append(f"CREATE TABLE {table} (id int PRIMARY KEY, {columns});")
        for row in range(ROWS):
            values = [_stored(name, row, engine) for name in TYPES]
            lines.append(f"INSERT INTO {table} VALUES ({row}, {', '.join(values)});")
    return "\n".join(lines)


def _stored(name: str, row: int, engine: int) -> str:
    one = TYPES[name]
    value = one.value(row, engine)
    if engine == 0 and name == "bendera" and value is not None:
        return str(int(bool(value)))
    if engine in (1, 3) and one.sql[1].startswith("timestamp") and isinstance(value, str):
        value = datetime.fromisoformat(value).astimezone(ZONE).replace(tzinfo=None).isoformat(" ")
    return literal(value, engine)


def relation_name(a: str, b: str) -> str:
    """Of the relation that compares two columns."""
    return f"r_{a}__{b}"


def agency_file(engines: tuple[int, int]) -> str:
    """The catalogue's file: ``Dekat`` in one database, ``Jauh`` in another, or in the same."""
    lines = [
        'agency: "1"', "namespace: kunci", "class: public", "sources:",
        '  dekat: {url: "${DEKAT_URL}"}', '  jauh: {url: "${JAUH_URL}"}', "entities:",
    ]  # fmt: skip
    for entity, engine in (("Dekat", engines[0]), ("Jauh", engines[1])):
        source = "dekat" if engines[0] == engines[1] else entity.lower()
        lines += [
            f"  {entity}:", f"    source: {source}", f"    table: {entity.lower()}",
            "    key: [rowId]", f"    unique: [{', '.join(f'[{name}]' for name in TYPES)}]",
            "    fields:", "      rowId: {column: id, type: Int, sql: int, nullable: false}",
        ]  # fmt: skip
        lines += [
            f'      {name}: {{column: k_{name}, type: {one.scalar}, sql: "{one.column(engine)}"}}'
            for name, one in TYPES.items()
        ]
        if entity == "Dekat":
            lines.append("    relations:")
            lines += [
                f"      {relation_name(a, b)}: {{to: Jauh, on: {{{a}: {b}}}, inverse: b_{a}__{b}}}"
                for a, b in pairs()
            ]
    return "\n".join(lines) + "\n"
