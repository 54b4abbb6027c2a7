"""Types that PostgreSQL makes of other types: every writing of an interval, lists of enumerations
and of domains, as SQL itself shows their values."""

from pathlib import Path

from agency import Onboarded, load_into
from comparing import compare_fields
from pytest import FixtureRequest, mark

from batu_graph.types import Scalar

INTERVALS = [
    "interval", "interval year", "interval month", "interval day", "interval hour",
    "interval minute", "interval second", "interval year to month", "interval day to hour",
    "interval day to minute", "interval day to second", "interval hour to minute",
    "interval hour to second", "interval minute to second", "interval(0)", "interval second(3)",
    "interval day to second(3)", "interval minute to second(6)",
]  # fmt: skip
LISTS = {
    "warna[]": "'{merah,biru}'", "warna[][]": "'{{merah,biru},{biru,NULL}}'",
    'other."Jawab an"[]': """'{"Ya, benar","(-)",""}'""", "pilihan[]": "'{biru}'",
    "kode[]": "'{01,02}'", "angka[]": "'{1,NULL,9007199254740993}'",
}  # fmt: skip
SINGLES = {"pilihan": "'biru'", "kode": "'01'", 'other."Jawab an"': "'(-)'"}
MADE = """
CREATE TYPE warna AS ENUM ('merah', 'biru');
CREATE SCHEMA other; CREATE TYPE other."Jawab an" AS ENUM ('Ya, benar', '(-)', '');
CREATE DOMAIN pilihan AS warna; CREATE DOMAIN kode AS char(2) CHECK (value <> '');
CREATE DOMAIN angka AS bigint; GRANT USAGE ON SCHEMA other TO PUBLIC;
"""


@mark.parametrize("by_rows", [False, True], ids=["documents", "rows"])
async def test_no_type_made_of_others_is_lost(
    by_rows: bool, request: FixtureRequest, tmp_path: Path
) -> None:
    columns = {one: "'1 year 2 mons 3 days 04:05:06.789'" for one in INTERVALS} | LISTS | SINGLES
    made = ", ".join(f"k{number} {one}" for number, one in enumerate(columns))
    script = (
        f"{MADE} CREATE TABLE semua (id int PRIMARY KEY, {made});"
        f"INSERT INTO semua VALUES (1, {', '.join(columns.values())}), "
        f"(2{', NULL' * len(columns)});"
    )
    name = f"jenis_{by_rows}".lower()
    agency = load_into(request, "postgresql", script, tmp_path, name)
    onboarded = Onboarded.at(agency, agency.onboard("all", "--expose", "all"))
    fields = onboarded.catalogue.entities["Semua"].fields
    scalars = [fields[f"k{number}"].scalar for number in range(len(columns))]
    assert scalars == [
        *[Scalar.STRING] * len(INTERVALS), *[Scalar.JSON] * len(LISTS),
        *[Scalar.STRING] * len(SINGLES),
    ]  # fmt: skip
    assert await compare_fields(onboarded, by_rows=by_rows) == (2 * (1 + len(columns)), 0)
