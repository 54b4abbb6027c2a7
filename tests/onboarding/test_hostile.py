"""Whatever people have called things in a database, the file that comes of it loads and answers."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from agency import Agency, Onboarded, ask, load_mariadb, load_postgres, load_sqlite

from batu_graph.config.catalogue import Entity
from batu_graph.server.gateway import Gateway

ENGINES = ("postgresql", "mariadb", "mysql", "sqlite")
CONTROLS = ["a\nb", "a\tb", "a\rb", "a\x01b", "a\x7fb"]
TEXTS = [
    "${HOME}", "$${X}", "a ${B} c", "it's", 'say "x"', "tick`tick", "back\\slash", "a: b", "a #b",
    "- a", "[a]", "{a: b}", "*a", "&a", "!a", "|", ">", "%a", "@a", "? a", "null", "true", "~",
    "yes", "1", "1.0", "2021-01-01", "---", "...", "<b>", "{{x}}", "%s %(x)s", "a;b", "--",
    "/* */", "é", "e\u0301", "مرحبا", "a\u200bb", "a\u2028b", "a\ufeffb", "a\u0085b", "a\u00a0b",
]  # fmt: skip
EMOJI = ["😀", "a😀"]
WORDS = [
    "Query", "and", "or", "not", "some", "every", "none", "key", "id", "Connection", "kunci",
    "Node", "__typename", "String", "Filter", "agencies", "DateTimeFilter", "PageInfo",
]  # fmt: skip


def quoted(engine: str, name: str) -> str:
    mark = "`" if engine in ("mariadb", "mysql") else '"'
    return mark + name.replace(mark, mark * 2) + mark


def literal(engine: str, text: str) -> str:
    if engine in ("mariadb", "mysql"):
        text = text.replace("\\", "\\\\")
    return "'" + text.replace("'", "''") + "'"


def names(engine: str) -> list[str]:
    """Texts that an engine takes for names."""
    known = [*TEXTS, *CONTROLS, *WORDS]
    return known if engine in ("mariadb", "mysql") else [*known, *EMOJI]


def script(engine: str) -> str:
    """A table under every name, with a column, a key, an index, a label, a comment and a foreign
    key of such names too."""
    made = []
    mysql = engine in ("mariadb", "mysql")
    wide = []
    for number, name in enumerate(names(engine)):
        table, column = quoted(engine, name), quoted(engine, f"k{name}")
        said = literal(engine, f"{name} {name}")
        comment = f" COMMENT {said}" if mysql else ""
        made.append(
            f"CREATE TABLE {table} ({quoted(engine, 'id')} int PRIMARY KEY, {column} varchar(60)"
            f" DEFAULT {said}{comment}, {quoted(engine, f'r{name}')} int,"
            f" UNIQUE ({column}), FOREIGN KEY ({quoted(engine, f'r{name}')})"
            f" REFERENCES {table} ({quoted(engine, 'id')})){comment};"
            f"INSERT INTO {table} VALUES (1, {literal(engine, name)}, 1);"
        )
        if engine == "postgresql":
            made.append(f"COMMENT ON TABLE {table} IS {said};")
            made.append(f"COMMENT ON COLUMN {table}.{column} IS {said};")
            type_ = quoted(engine, f"e{name}")
            made.append(f"CREATE TYPE {type_} AS ENUM ({literal(engine, name)}, 'biasa');")
            wide.append(f"e{number} {type_}, s{number} {type_}[]")
        elif mysql:
            wide.append(f"e{number} enum({literal(engine, name)}, 'biasa')")
        else:
            wide.append(f"e{number} {quoted(engine, name)}")
    made.append(f"CREATE TABLE label (id int PRIMARY KEY, {', '.join(wide)});")
    # every name as a column of one table, and a unique one
    both = ", ".join(f"{quoted(engine, name)} int" for name in names(engine) if name != "id")
    unique = ", ".join(f"UNIQUE ({quoted(engine, name)})" for name in names(engine)[-16:])
    made.append(f"CREATE TABLE semua (id int PRIMARY KEY, {both}, {unique});")
    return "".join(made)


async def rows_of(gateway: Gateway, entity: Entity) -> list[dict[str, Any]]:
    """All that an entity shows of its first rows, in questions of some fields each; fields whose
    names differ in case only are asked for apart."""
    questions: list[dict[str, str]] = [{}]
    for name in [one.name for one in entity.fields.values() if one.expose]:
        if len(questions[-1]) >= 40 or name.lower() in questions[-1]:
            questions.append({})
        questions[-1][name.lower()] = name
    rows: list[dict[str, Any]] = []
    for question in questions:
        of_fields = " ".join(question.values())
        answer = await ask(gateway, f"{{ arsip {{ {entity.collection} {{ {of_fields} }} }} }}")
        assert "errors" not in answer, (entity.table, answer)
        found = answer["data"]["arsip"][entity.collection]
        rows = [one | more for one, more in zip(rows or [{}] * len(found), found, strict=True)]
    return rows


@pytest.fixture(scope="module", params=ENGINES)
def hostile(request: pytest.FixtureRequest, tmp_path_factory: Any) -> tuple[str, Onboarded]:
    """A database whose every name and text is a nasty one, onboarded."""
    engine = request.param
    folder: Path = tmp_path_factory.mktemp(f"musuh-{engine}")
    if engine == "sqlite":
        agency: Agency = load_sqlite(script(engine), folder, "musuh")
    else:
        load: Callable[..., Agency] = load_postgres if engine == "postgresql" else load_mariadb
        fixture = "postgres_server" if engine == "postgresql" else f"{engine}_server"
        agency = load(request.getfixturevalue(fixture), script(engine), folder, "musuh")
    return engine, Onboarded.at(agency, agency.onboard("all", "--expose", "all"))


def test_every_table_is_there_or_left_out_with_its_reason(
    hostile: tuple[str, Onboarded],
) -> None:
    engine, onboarded = hostile
    found = {entity.table for entity in onboarded.catalogue.entities.values()}
    assert found == {*names(engine), "label", "semua"} - set(CONTROLS)
    text = (onboarded.config / "agencies/arsip.yaml").read_text()
    for name in CONTROLS:
        assert f"# {repr(name)[1:-1]}: left out. A name of at most 255 characters" in text


def test_every_column_is_there_or_left_out_with_its_reason(
    hostile: tuple[str, Onboarded],
) -> None:
    engine, onboarded = hostile
    [entity] = [one for one in onboarded.catalogue.entities.values() if one.table == "semua"]
    assert {one.column for one in entity.fields.values()} == {"id", *names(engine)} - set(CONTROLS)


def test_every_text_arrives_as_it_is(hostile: tuple[str, Onboarded]) -> None:
    engine, onboarded = hostile
    if engine == "sqlite":
        pytest.skip("SQLite has neither comments nor labels")
    of_table = {entity.table: entity for entity in onboarded.catalogue.entities.values()}
    for name in {*TEXTS, *WORDS} - {"label", "semua"}:
        said = f"{name} {name}".replace("\x85", "")
        assert of_table[name].description == said
        fields = {one.column: one for one in of_table[name].fields.values()}
        assert fields[f"k{name}"].description == said
    labels = [one.labels for one in of_table["label"].fields.values() if one.labels]
    assert [one[0] for one in labels] == names(engine)


async def test_every_table_answers_a_first_question(hostile: tuple[str, Onboarded]) -> None:
    _, onboarded = hostile
    gateway = Gateway(onboarded.catalogue)
    for entity in onboarded.catalogue.entities.values():
        rows = await rows_of(gateway, entity)
        if entity.table not in ("label", "semua"):
            [row] = rows
            [shown] = [
                one.name for one in entity.fields.values() if one.column == f"k{entity.table}"
            ]
            assert row[shown] == entity.table
    await gateway.close()


SQLITE_KEYWORDS = """
    abort action add after all alter always analyze and as asc attach autoincrement before begin
    between by cascade case cast check collate column commit conflict constraint create cross
    current current_date current_time current_timestamp database default deferrable deferred
    delete desc detach distinct do drop each else end escape except exclude exclusive exists
    explain fail filter first following for foreign from full generated glob group groups having
    if ignore immediate in index indexed initially inner insert instead intersect into is isnull
    join key last left like limit match materialized natural no not nothing notnull null nulls of
    offset on or order others outer over partition plan pragma preceding primary query raise range
    recursive references regexp reindex release rename replace restrict returning right rollback
    row rows savepoint select set table temp temporary then ties to transaction trigger unbounded
    union unique update using vacuum values view virtual when where window with without true false
"""
"""https://sqlite.org/lang_keywords.html, and two that it takes for values."""


@pytest.mark.parametrize("engine", ENGINES)
async def test_every_keyword_of_an_engine_names_a_table_and_a_column(
    engine: str, request: pytest.FixtureRequest, tmp_path: Path
) -> None:
    words = SQLITE_KEYWORDS.split()
    server: Any = None
    if engine != "sqlite":
        fixture = "postgres_server" if engine == "postgresql" else f"{engine}_server"
        server = request.getfixturevalue(fixture)
        source = "pg_get_keywords()" if engine == "postgresql" else "information_schema.keywords"
        words = [word.lower() for [word] in server.query(f"SELECT word FROM {source}")]
    words = sorted({word for word in words if word.isidentifier()})
    columns = ", ".join(f"{quoted(engine, word)} int" for word in words)
    script = f"CREATE TABLE tabel_kata (nomor int PRIMARY KEY, {columns});" + "".join(
        f"CREATE TABLE {quoted(engine, word)} (x int PRIMARY KEY);"
        f"INSERT INTO {quoted(engine, word)} VALUES (1);"
        for word in words
    )
    load: Any = load_postgres if engine == "postgresql" else load_mariadb
    agency = (
        load(server, script, tmp_path, "kata") if server else load_sqlite(script, tmp_path, "kata")
    )
    onboarded = Onboarded.at(agency, agency.onboard("all", "--expose", "all"))
    gateway = Gateway(onboarded.catalogue)
    asked = 0
    for entity in onboarded.catalogue.entities.values():
        rows = await rows_of(gateway, entity)
        asked += rows == ([] if entity.table == "tabel_kata" else [{"x": "1"}])
    assert asked == len(words) + 1
    await gateway.close()


def test_the_file_of_a_second_look_is_the_same(hostile: tuple[str, Onboarded]) -> None:
    _, onboarded = hostile
    again = onboarded.agency.onboard("again", "--expose", "all")
    first = (onboarded.config / "agencies/arsip.yaml").read_text()
    assert (again / "agencies/arsip.yaml").read_text() == first
