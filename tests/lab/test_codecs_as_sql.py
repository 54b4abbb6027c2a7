"""What a key codec makes of a text is the same in Python and in the SQL of every engine."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
import sqlalchemy as sa

from batu_graph.config.catalogue import Codec, Field
from batu_graph.config.codecs import STEPS, apply_codec, parse_codec
from batu_graph.connectors.base import Statement
from batu_graph.connectors.open import open_connector
from batu_graph.demo.servers import PrivateMariaDB, PrivatePostgres
from batu_graph.ir.keys import keys_of_rows
from batu_graph.sql.dialects import DIALECTS
from batu_graph.sql.primitives import raw
from batu_graph.types import Scalar
from tests.executor.archive import NOTES, archive_catalogue

UUID = "0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d"
TEXTS = (
    *("", " ", "   ", "\t", "\u00a0", "\u2003\u3000", "\x1f", "\x1c 1", "-", "0", "00"),
    *("1", "12", "123", "1234", "12345", "123456", "0012", "-1", "1.50", " 12 ", "12 ", " 12"),
    *("a", "A", "aB", "Az09", "  Desa \t Sumber\u00a0 Gondo\n", "a\r\nb", "a\x0bb\x0cc\x85d"),
    *("35.79.01-2005", "N 1234-AB", "[`{@^_~", "50%", "a'b\"c\\d", "\\", "%s", "a:b", "a\u2028b"),
    *("35/79/01", "aaaaa", "aAaA", "\\'", "?$1{}", "%(awal)s", "a__[POSTCOMPILE_x]", "%[" * 20),
    # Letters whose other case is longer, or of several letters, or depends on the language.
    *("\u023a", "\u023e", "\u2c65\u2c66", "\u0130", "\u0131", "I\u0307", "stra\u00dfe", "\u1e9e"),
    *(
        "\u017f",
        "\u212a",
        "\ufb01",
        "\u0149",
        "\u03a3\u0391\u03a3",
        "\u01c5",
        "\u00c9\u00e9",
        "e\u0301",
    ),
    *(
        "\u0416\u0436",
        "\uff21\uff41\uff11",
        "\u0663",
        "\u00b2",
        "\u4e2d\u6587",
        "🌾",
        "🌾🌾🌾🌾",
        "a🌾b",
    ),
    *(
        UUID,
        UUID.upper(),
        f"{{{UUID}}}",
        UUID.replace("-", ""),
        f"{UUID} ",
        UUID[:-1],
        f"A{UUID[1:]}",
    ),
)
NUMBERS = (1, 3, 4, 255)
REPLACED = (
    *(("/", "."), (".", ""), ("12", ""), ("0", "00"), ("aa", "a"), ("aA", "A"), ("1", "9" * 255)),
    # By code point: no other case, no accent, no blank at the end, no other writing.
    *(("a", "-"), ("A", ""), ("\u00c9", "E"), ("e", "E"), ("e\u0301", "e"), ("\u00df", "ss")),
    *(("ss", "-"), ("12 ", "x"), ("a ", "x"), (" ", ""), ("\u00a0", " "), ("i", "I"), ("K", "k")),
    *(("\u4e2d", "\U0001f33e"), ("\U0001f33e", "\u00e9\U0001f33e"), ("\U0001f33e", "")),
    # What is a sign of SQL, of a driver or of SQLAlchemy.
    *(
        ("'", "''"),
        ("''", "'"),
        ("\\", "\\\\"),
        ("\\'", "\\"),
        ("1", "\\'"),
        ('"', "`"),
        ("%", "%%"),
    ),
    *(
        ("%s", "%%s"),
        ("a", "%s"),
        ("%(awal)s", "ada"),
        ("a", "%(awal)s"),
        ("?", "$1"),
        ("$1", ":a"),
    ),
    *(("__[POSTCOMPILE_x]", "b"), ("-", "__[POSTCOMPILE_x]"), ("%[" * 20, "x"), ("%" * 255, "")),
    *(("0", "--"), ("1", "/*"), (":", ":awal"), ("\n", "\\n"), ("b", "\r\n\x1a\x7f")),
)
CODECS = [
    *([{step: argument}] if rule.takes_number or rule.takes_texts else [step]
      for step, rule in STEPS.items()
      for argument in (NUMBERS if rule.takes_number else REPLACED if rule.takes_texts else (0,))),
    *([{"replace": ("/", "1")}, {"replace": ("1", "a")}, "upper", {"pad": 9}], ["uuid", "strip"]),
    *(["strip", "lower", {"replace": ("a", "")}, "squeeze"], [{"replace": ("{", "")}, "uuid"]),
    *(["strip", "upper"], ["digits", {"pad": 4}], ["alnum", "lower", {"last": 3}, {"pad": 4}]),
    *([{"first": 3}, "strip", {"pad": 3}], [{"pad": 3}, {"last": 2}],),
    ["squeeze", "strip", "upper"],
    *(["lower", "uuid"], ["strip", "uuid", {"first": 8}], ["upper", "digits"], ["digits", "upper"]),
]  # fmt: skip
COLLATIONS = {
    "mariadb": ("general_ci", "unicode_520_ci", "bin"),
    "mysql": ("0900_ai_ci", "general_ci", "unicode_520_ci", "bin", "0900_bin"),
}
COLUMNS = {
    "postgresql": {"DEFAULT": "text", "C": 'text COLLATE "C"', "ICU": 'text COLLATE "und-x-icu"'},
    **{
        engine: {
            name: f"varchar(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_{name}" for name in names
        }
        for engine, names in COLLATIONS.items()
    },
    "sqlite": {"BINARY": "text", "NOCASE": "text COLLATE NOCASE", "RTRIM": "text COLLATE RTRIM"},
}
CASES = [(engine, column) for engine, columns in COLUMNS.items() for column in columns]
ALIKE = (
    "CREATE COLLATION mirip (provider = icu, locale = 'und-u-ks-level1', deterministic = false);"
)
"""A collation by which case and accents do not count."""
FIELD = Field("isi", "isi", Scalar.STRING, "text")


def script(engine: str) -> str:
    columns = ", ".join(f"c_{name.lower()} {sql}" for name, sql in COLUMNS[engine].items())
    backslash = "\\\\" if engine in COLLATIONS else "\\"
    rows = []
    for number, text in enumerate(TEXTS):
        literal = text.replace("\\", backslash).replace("'", "''")
        values = ", ".join([f"'{literal}'"] * len(COLUMNS[engine]))
        rows.append(f"({number}, {values})")
    return (
        f"CREATE TABLE catatan (id int, {columns}); INSERT INTO catatan VALUES {', '.join(rows)};"
    )


@pytest.fixture(scope="module")
def url_of(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory):
    """The address of a database with every text in a column of every collation."""
    made: dict[str, str] = {}

    def url(engine: str) -> str:
        if engine not in made and engine == "sqlite":
            path = tmp_path_factory.mktemp("kodek") / "kodek.db"
            with closing(sqlite3.connect(path)) as connection:
                connection.executescript(script(engine))
            made[engine] = f"sqlite:///{path}"
        elif engine not in made:
            fixture = "postgres_server" if engine == "postgresql" else f"{engine}_server"
            server: PrivatePostgres | PrivateMariaDB = request.getfixturevalue(fixture)
            server.create_database("kodek")
            server.execute(script(engine), "kodek")
            if engine == "postgresql":
                server.execute(ALIKE, "kodek")
            made[engine] = server.url("kodek")
        return made[engine]

    return url


@pytest.mark.parametrize(("engine", "column"), CASES)
async def test_codecs_are_the_same_in_sql_and_in_python(
    url_of, engine: str, column: str, tmp_path: Path
) -> None:
    await compare(url_of(engine), f"t.c_{column.lower()}", CODECS, tmp_path)


async def test_texts_are_replaced_by_code_point_in_a_column_that_finds_all_letters_alike(
    url_of, tmp_path: Path
) -> None:
    """PostgreSQL 12 to 17 refuse to search by such a collation, later ones find more by it."""
    codecs: list[object] = [{"replace": texts} for texts in REPLACED]
    await compare(url_of("postgresql"), "t.c_c COLLATE mirip", codecs, tmp_path)


async def compare(url: str, column: str, written_codecs: list[object], tmp_path: Path) -> None:
    """Fail unless the server makes the same of the column's texts as Python."""
    catalogue = archive_catalogue(tmp_path / "city", url, NOTES)
    source, offset = catalogue.sources["arsip"], catalogue.utc_offset
    dialect = DIALECTS[source.engine](source.utc_offset, offset)
    codecs: list[Codec] = [parse_codec(written) for written in written_codecs]
    stored = raw(column)
    columns = [dialect.key(stored, FIELD, codec).label(f"k{i}") for i, codec in enumerate(codecs)]
    query = sa.select(*columns).select_from(sa.table("catatan").alias("t")).order_by(raw("t.id"))
    query = query.where(raw("t.id") >= sa.bindparam("awal", 0))
    compiled = query.compile(dialect=dialect.compiler)
    bound = [compiled.params[name] for name in compiled.positiontup or ()]
    connector = open_connector(source, offset)
    try:
        await connector.probe()
        rows = await connector.fetch(Statement(str(compiled), connector.profile), bound)
    finally:
        await connector.close()
    read = keys_of_rows([(FIELD, True)])
    wrong = []
    for text, row in zip(TEXTS, rows, strict=True):
        for written, codec, value in zip(written_codecs, codecs, row, strict=True):
            expected = apply_codec(codec, text)
            found = read([value])
            if found != (None if expected is None else (expected,)):
                wrong.append(f"{written} of {text!r}: {found}, not {expected!r}")
    assert not wrong, "\n".join([f"{len(wrong)} wrong", *wrong[:60]])
