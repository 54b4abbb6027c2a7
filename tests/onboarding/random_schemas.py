"""Random schemas, as nobody would write them by hand: every statement is valid for its engine.

A column's values are numbered: the same number is the same value in every type of a family, so that
a foreign key may lead from one type to another.
"""

import random
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

NAMES = [
    "id", "kode", "nama", "key", "order", "group", "and", "not", "node", "rowId", "id_desa",
    "total_giat", "totalgiat", "Total Giat", "1", "15", "2020-01", "a.b", "it's", 'say "x"',
    "tick`tick", "__typename", "class", "back\\slash", "${HOME}", "%s", "%(x)s", "é", "kunci",
    "Query", "count", "__x", "pasien", "nik", "tb_m_data", "data", "???", "null", "true", "of desa",
    "ß", "x" * 60,
]  # fmt: skip
TEXTS = [
    "", " ", "biasa", "O'Neil", 'say "x"', "back\\slash", "${HOME}", "%s", "a\nb", "a\tb", "é",
    "null", "0", "😀", "<b>", "x" * 39,
]  # fmt: skip
MOST_ROWS = 12


@dataclass(frozen=True)
class Type:
    """A column's type."""

    declared: str
    literal: Callable[[int], str]
    """The value of a number; other numbers up to ``MOST_ROWS`` give others, if it may be a key."""
    key: bool = True
    family: str = ""
    """Types among which foreign keys may lead; empty: only to the very same."""


@dataclass
class Column:
    name: str
    type: Type
    nullable: bool = True
    labels: Sequence[int] = ()
    """Numbers of the values that a CHECK lets in."""


@dataclass
class ForeignKey:
    near: list[Column]
    far: "Table"
    there: list[Column]


@dataclass
class Table:
    name: str
    columns: list[Column]
    key: list[Column] = field(default_factory=list)
    unique: list[list[Column]] = field(default_factory=list)
    indexes: list[str] = field(default_factory=list)
    """What stands behind ``CREATE``, with ``{table}`` in it."""
    foreign: list[ForeignKey] = field(default_factory=list)
    rows: list[list[int | None]] = field(default_factory=list)
    """The number of each value; None: null."""

    def values(self, columns: Sequence[Column]) -> list[tuple[int | None, ...]]:
        """What the rows have in some columns."""
        places = [self.columns.index(column) for column in columns]
        return [tuple(row[place] for place in places) for row in self.rows]


def text(value: str) -> str:
    return "'" + value.replace("'", "''") + "'"


def _whole(declared: str) -> Type:
    return Type(declared, lambda n: str(n * 7 - 3), family="whole")


def _code(declared: str) -> Type:
    return Type(declared, lambda n: text(f"K{n:03}"), family="code")


def _day(n: int) -> str:
    return f"20{n + 10}-02-{n + 1:02}"


def _words(escape: Callable[[str], str] = lambda word: word) -> Callable[[int], str]:
    return lambda n: text(escape(TEXTS[n % len(TEXTS)]))


COMMON = [
    *map(_whole, ["smallint", "int", "bigint", "decimal(20,0)"]),
    *map(_code, ["char(4)", "varchar(40)"]),
    Type("decimal(12,2)", lambda n: f"{n}.25"),
    Type("double precision", lambda n: f"{n / 8}", key=False),
    Type("date", lambda n: f"'{_day(n)}'"),
]
TYPES: dict[str, list[Type]] = {
    "postgresql": [
        *COMMON,
        _code("text"),
        Type("text", _words(), key=False),
        Type("bigint", lambda n: str(2**63 - 1 - n)),
        Type("numeric", lambda n: f"1e25 + {n} / 8.0"),
        Type("real", lambda n: f"0.{n + 1}", key=False),
        Type("boolean", lambda n: str(n % 2 == 0), key=False),
        Type("timestamp", lambda n: f"'{_day(n)} 10:00:00.{n:06}'"),
        Type("timestamptz", lambda n: f"'{_day(n)} 10:00:00+07'"),
        Type("time", lambda n: f"'{n:02}:30:00'"),
        Type("uuid", lambda n: f"'00000000-0000-4000-8000-{n:012}'"),
        Type("jsonb", lambda n: f"""'{{"a": [{n}, null, 1.50]}}'""", key=False),
        Type("bytea", lambda n: f"'\\x00ff{n:02}'", key=False),
        Type("inet", lambda n: f"'10.0.0.{n}'"),
        Type("interval day to second (3)", lambda n: f"'{n} days'"),
        Type("text[]", lambda n: f"ARRAY['a', NULL, '{n}']", key=False),
        Type("bit(4)", lambda n: f"B'{n:04b}'"),
        Type("warna", lambda n: text(["merah", "biru"][n % 2]), key=False),
        Type("warna[]", lambda n: "'{merah,biru}'", key=False),
        Type('"Jawab an"', lambda n: text(["Ya, benar", "(-)", ""][n % 3]), key=False),
        Type("nomor", lambda n: str(n * 7 - 3), family="whole"),
        Type("xml", lambda n: "'<a/>'", key=False),
        Type("tsvector", lambda n: "'a'", key=False),
    ],
    "mariadb": [
        *COMMON,
        Type("text", _words(lambda word: word.replace("\\", "\\\\")), key=False),
        Type("varchar(40) character set latin1", lambda n: text(f"é{n}"), family="latin"),
        Type("tinyint(1)", lambda n: str(n % 2), key=False),
        Type("tinyint", lambda n: str(n - 8)),
        Type("int unsigned", lambda n: str(2**32 - 1 - n)),
        Type("bigint unsigned", lambda n: str(2**64 - 1 - n)),
        Type("float", lambda n: f"{n / 8}", key=False),
        Type("datetime(6)", lambda n: f"'{_day(n)} 10:00:00.{n:06}'"),
        Type("timestamp", lambda n: f"'{_day(n)} 10:00:00'"),
        Type("time", lambda n: f"'{n:02}:30:00'"),
        Type("year", lambda n: str(2000 + n)),
        Type("enum('merah','biru')", lambda n: text(["merah", "biru"][n % 2]), key=False),
        Type("enum('1. Ya','(-)','')", lambda n: text(["1. Ya", "(-)"][n % 2]), key=False),
        Type("set('a','b c')", lambda n: text(["a", "a,b c", ""][n % 3]), key=False),
        Type("bit(1)", lambda n: str(n % 2), key=False),
        Type("bit(8)", lambda n: str(n)),
        Type("varbinary(8)", lambda n: f"x'00ff{n:02}'", key=False),
        Type("longblob", lambda n: f"x'00ff{n:02}'", key=False),
        Type("json", lambda n: f"""'{{"a": [{n}, null]}}'""", key=False),
        Type("point", lambda n: f"point({n}, 1)", key=False),
    ],
    "sqlite": [
        *COMMON,
        *map(_whole, ["integer", "int(11)", "", "sembarang"]),
        *map(_code, ["text", "", "character varying (9)", "nvarchar(20)"]),
        Type("text", _words(), key=False),
        Type("integer", lambda n: str(2**63 - 1 - n)),
        Type("integer", lambda n: ["1", "'x'", "1.5", "''"][n % 4], key=False),
        Type("real", lambda n: f"{n / 8}", key=False),
        Type("boolean", lambda n: str(n % 2), key=False),
        Type("datetime", lambda n: f"'{_day(n)} 10:00:00'"),
        Type("date", lambda n: f"'{n}/2/2020'", key=False),
        Type("blob", lambda n: f"x'00ff{n:02}'", key=False),
        Type("json", lambda n: f"""'{{"a": [{n}, null]}}'""", key=False),
    ],
}
TYPES["mysql"] = TYPES["mariadb"]
MADE_TYPES = {
    "postgresql": "CREATE TYPE warna AS ENUM ('merah', 'biru');"
    "CREATE TYPE \"Jawab an\" AS ENUM ('Ya, benar', '(-)', ''); CREATE DOMAIN nomor AS bigint;"
}


@dataclass
class Schema:
    """A random schema with its rows, for one engine."""

    engine: str
    dice: random.Random
    tables: list[Table] = field(default_factory=list)
    views: list[str] = field(default_factory=list)

    @classmethod
    def made(cls, engine: str, seed: int) -> "Schema":
        schema = cls(engine, random.Random(seed))
        names = schema.names(schema.dice.randint(2, 6))
        schema.tables = [schema._table(name) for name in names]
        for table in schema.tables:
            schema._fill(table)
        for _ in range(schema.dice.randint(0, 5)):
            schema._foreign_key()
        return schema

    # -- making

    def names(self, count: int, *, but: Sequence[str] = ()) -> list[str]:
        """Names that the engine takes for different ones."""
        known = {name.casefold() for name in but}
        free = [name for name in NAMES if name.casefold() not in known]
        found = {name.casefold(): name for name in self.dice.sample(free, count)}
        return list(found.values())

    def column(self, name: str) -> Column:
        type_ = self.dice.choice(TYPES[self.engine])
        made = Column(name, type_, self.dice.random() < 0.7)
        if type_.family == "code" and self.dice.random() < 0.3:
            made.labels = range(MOST_ROWS)
        return made

    def _table(self, name: str) -> Table:
        table = Table(name, [self.column(one) for one in self.names(self.dice.randint(1, 9))])
        able = [column for column in table.columns if column.type.key]
        if able and self.dice.random() < 0.75:
            table.key = self.dice.sample(able, min(len(able), self.dice.choice([1, 1, 1, 2, 3])))
            for column in table.key:
                column.nullable = False
        for _ in range(self.dice.randint(0, 2)):
            if able:
                table.unique.append(
                    self.dice.sample(able, min(len(able), self.dice.choice([1, 2])))
                )
        if len(able) > 1 and self.dice.random() < 0.5:
            columns = self._list(self.dice.sample(able, 2))
            index = self.name(f"i {self.dice.randrange(10**9)} {name}"[:60])
            table.indexes.append(f"INDEX {index} ON {{table}} ({columns})")
        table.indexes += self._tricky(able)
        return table

    def _tricky(self, able: list[Column]) -> Iterator[str]:
        """Unique indexes that keep no column unique."""
        if not able or self.dice.random() < 0.5:
            return
        column = self.name(self.dice.choice(able).name)
        by_rows, by_value = (f"{word}{self.dice.randrange(10**9)}" for word in ("rows", "value"))
        never = f"{column} IS NULL AND 1 = 0"
        if self.engine in ("postgresql", "sqlite"):
            yield f"UNIQUE INDEX {by_rows} ON {{table}} ({column}) WHERE {never}"
        if self.engine != "mariadb":
            value = f"CASE WHEN {never} THEN 1 END"
            yield f"UNIQUE INDEX {by_value} ON {{table}} (({value}))"

    def _fill(self, table: Table) -> None:
        """Rows that every key lets in."""
        keys = [key for key in (table.key, *table.unique) if key]
        for _ in range(self.dice.choice([0, 1, 3, MOST_ROWS])):
            row: list[int | None] = [
                None if column.nullable and self.dice.random() < 0.25
                else self.dice.randrange(MOST_ROWS)
                for column in table.columns
            ]  # fmt: skip
            table.rows.append(row)
            for key in keys:
                values = table.values(key)
                if None not in values[-1] and values[-1] in values[:-1]:
                    table.rows.pop()
                    break

    def _foreign_key(self) -> None:
        near, far = self.dice.choice(self.tables), self.dice.choice(self.tables)
        keys = [key for key in (far.key, *far.unique) if key]
        if not keys:
            return
        there = self.dice.choice(keys)
        names = self.names(len(there), but=[column.name for column in near.columns])
        if len(names) < len(there):
            return
        columns = [
            Column(name, self._like(column.type)) for name, column in zip(names, there, strict=True)
        ]
        known = [values for values in far.values(there) if None not in values]
        for row in near.rows:
            is_set = known and self.dice.random() < 0.8
            row += self.dice.choice(known) if is_set else [None] * len(columns)
        near.columns += columns
        near.foreign.append(ForeignKey(columns, far, there))

    def _like(self, type_: Type) -> Type:
        """A type whose foreign keys may lead to another."""
        if self.engine in ("mariadb", "mysql") or not type_.family:
            return type_
        known = [one for one in TYPES[self.engine] if one.family == type_.family]
        if self.engine == "postgresql" and type_.declared != "decimal(20,0)":
            known = [one for one in known if one.declared != "decimal(20,0)"]  # it would not fit
        return self.dice.choice(known)

    # -- writing

    def name(self, name: str) -> str:
        mark = "`" if self.engine in ("mariadb", "mysql") else '"'
        return mark + name.replace(mark, mark * 2) + mark

    def _list(self, columns: Sequence[Column]) -> str:
        return ", ".join(self.name(column.name) for column in columns)

    def definition(self, column: Column) -> str:
        """A column as CREATE TABLE and ALTER TABLE write it."""
        made = f"{self.name(column.name)} {column.type.declared}"
        if column.type.declared == "timestamp" and self.engine in ("mariadb", "mysql"):
            made += " NULL" if column.nullable else " NOT NULL DEFAULT '2000-01-01'"
        elif not column.nullable:
            made += " NOT NULL"
        if self.engine in ("mariadb", "mysql") and self.dice.random() < 0.3:
            said = self.dice.choice(TEXTS).replace("\\", "\\\\")
            made += f" COMMENT {text(said)}"
        if column.labels:
            labels = ", ".join(map(column.type.literal, column.labels))
            made += f" CHECK ({self.name(column.name)} IN ({labels}))"
        return made

    def create(self, table: Table) -> Iterator[str]:
        parts = [self.definition(column) for column in table.columns]
        if table.key:
            parts.append(f"PRIMARY KEY ({self._list(table.key)})")
        parts += [f"UNIQUE ({self._list(columns)})" for columns in table.unique]
        if self.engine == "sqlite":
            parts += [self._constraint(key) for key in table.foreign]
        yield f"CREATE TABLE {self.name(table.name)} ({', '.join(parts)})"
        for index in table.indexes:
            yield "CREATE " + index.replace("{table}", self.name(table.name))
        if self.engine == "postgresql":
            said = text(self.dice.choice(TEXTS))
            yield f"COMMENT ON TABLE {self.name(table.name)} IS {said}"
            column = self.name(self.dice.choice(table.columns).name)
            yield f"COMMENT ON COLUMN {self.name(table.name)}.{column} IS {said}"
        for row in table.rows:
            values = (
                "NULL" if number is None else column.type.literal(number)
                for column, number in zip(table.columns, row, strict=True)
            )  # fmt: skip
            yield f"INSERT INTO {self.name(table.name)} VALUES ({', '.join(values)})"

    def _constraint(self, key: ForeignKey) -> str:
        return (
            f"FOREIGN KEY ({self._list(key.near)}) "
            f"REFERENCES {self.name(key.far.name)} ({self._list(key.there)})"
        )

    def script(self) -> str:
        """Everything, from an empty database on."""
        statements = [MADE_TYPES.get(self.engine, "")]
        for table in self.tables:
            statements += self.create(table)
        if self.engine != "sqlite":
            statements += [
                f"ALTER TABLE {self.name(table.name)} ADD {self._constraint(key)}"
                for table in self.tables
                for key in table.foreign
            ]
        for number, table in enumerate(self.tables):
            if self.dice.random() < 0.4:
                some = self.dice.sample(table.columns, self.dice.randint(1, len(table.columns)))
                self.views.append(f"v {number}")
                statements.append(
                    f"CREATE VIEW {self.name(self.views[-1])} AS "
                    f"SELECT {self._list(some)} FROM {self.name(table.name)}"
                )
        return ";\n".join(filter(None, statements)) + ";\n"

    def changes(self) -> str:
        """What becomes of it in a year: columns and tables that come, go and are renamed."""
        # Only PostgreSQL takes a renamed column over into its views.
        gone = [] if self.engine == "postgresql" else self.views
        statements = [f"DROP VIEW {self.name(view)}" for view in gone]
        before = [table.name for table in self.tables]
        for table in list(self.tables):
            statements += self._changed(table, before)
        for name in self.names(2, but=[*before, *(one.name for one in self.tables)]):
            made = self._table(name)
            self._fill(made)
            statements += self.create(made)
            self.tables.append(made)
        return ";\n".join(statements) + ";\n"

    def _changed(self, table: Table, before: Sequence[str]) -> Iterator[str]:
        called = self.name(table.name)
        bound = {id(c) for key in (table.key, *table.unique) for c in key}
        bound |= {id(c) for key in table.foreign for c in key.near}
        free = [
            c for c in table.columns
            if id(c) not in bound and not c.labels
            and not any(self.name(c.name) in index for index in table.indexes)
        ]  # fmt: skip
        names = self.names(2, but=[column.name for column in table.columns])
        if free and self.dice.random() < 0.4:
            gone = free.pop(self.dice.randrange(len(free)))
            if len(table.columns) > 1:
                cascade = " CASCADE" if self.engine == "postgresql" else ""
                yield f"ALTER TABLE {called} DROP COLUMN {self.name(gone.name)}{cascade}"
                table.columns.remove(gone)
        if names and self.dice.random() < 0.5:
            new = self.column(names.pop())
            new.nullable, new.labels = True, ()
            yield f"ALTER TABLE {called} ADD COLUMN {self.definition(new)}"
            table.columns.append(new)
        if names and free and self.dice.random() < 0.4:
            old, name = self.dice.choice(free), names.pop()
            yield f"ALTER TABLE {called} RENAME COLUMN {self.name(old.name)} TO {self.name(name)}"
            old.name = name
        if self.dice.random() < 0.2:
            [name, *_] = self.names(1, but=[*before, *(one.name for one in self.tables)])
            yield f"ALTER TABLE {called} RENAME TO {self.name(name)}"
            table.name = name
