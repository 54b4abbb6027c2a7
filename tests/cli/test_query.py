"""``batu-graph query``, run as a command."""

import csv
import json
import sqlite3
from contextlib import closing
from pathlib import Path

from .conftest import City, Run

CROSSING = "{ dinkes { puskesmas { nama desa { nama } } } }"
BY_KEY = "query ($kode: ID!) { desaByKey(kode: $kode) { nama } }"


def test_a_pipe_gets_json(run: Run) -> None:
    ended = run("query", CROSSING)
    assert (ended.code, ended.err) == (0, "")
    assert json.loads(ended.out) == {
        "data": {
            "dinkes": {
                "puskesmas": [
                    {"nama": "Puskesmas Batu", "desa": {"nama": "Sisir"}},
                    {"nama": "Pustu", "desa": None},
                ]
            }
        }
    }


def test_a_terminal_gets_a_table_of_a_flat_list(run_on_terminal: Run) -> None:
    ended = run_on_terminal("query", CROSSING)
    lines = [line.strip("│┃ \r").split() for line in ended.out.splitlines()]
    assert ended.code == 0
    assert lines[1][0::2] == ["nama", "desa.nama"]
    assert ["Puskesmas", "Batu", "│", "Sisir"] in lines
    assert ["Pustu", "│", "-"] in lines
    assert ["2", "rows"] in lines


def test_a_terminal_gets_json_of_anything_else(run_on_terminal: Run) -> None:
    ended = run_on_terminal("query", "{ desa { nama } dinkes { puskesmas { kode } } }")
    assert ended.code == 0
    assert json.loads(ended.out)["dinkes"] == {"puskesmas": [{"kode": "P1"}, {"kode": "P2"}]}


def test_a_terminal_gets_the_whole_answer_as_json_when_asked(run_on_terminal: Run) -> None:
    ended = run_on_terminal("query", "{ desa(limit: 1) { nama } }", "--json")
    assert json.loads(ended.out) == {"data": {"desa": [{"nama": "Kota"}]}}


def test_one_list_is_written_as_csv(run: Run) -> None:
    ended = run("query", CROSSING, "--format", "csv")
    assert (ended.code, ended.err) == (0, "")
    assert ended.out == "nama,desa.nama\nPuskesmas Batu,Sisir\nPustu,\n"


def test_csv_quotes_what_would_break_a_row_and_writes_numbers_and_booleans_bare(
    run: Run, city: City
) -> None:
    file = city.environ["WILAYAH_URL"].removeprefix("sqlite:///")
    with closing(sqlite3.connect(file)) as connection, connection:
        connection.execute("""UPDATE desa SET nama = 'a,"b"\nc' WHERE kode = '35.79.01'""")
    query = "{ desa(orderBy: [{kode: ASC}], limit: 2) { penduduk nama __typename } }"
    ended = run("query", query, "--format", "csv")
    assert list(csv.reader(ended.out.splitlines(keepends=True))) == [
        ["penduduk", "nama", "__typename"], ["1", "Kota", "Desa"], ["20000", 'a,"b"\nc', "Desa"],
    ]  # fmt: skip


def test_a_pipe_gets_a_table_when_asked(run: Run) -> None:
    ended = run("query", "{ desa { nama penduduk } }", "--format", "table")
    assert ended.code == 0
    assert "Sisir" in ended.out and "3 rows" in ended.out and '"data"' not in ended.out


def test_no_rows_are_an_empty_file_and_an_empty_table(run: Run) -> None:
    query = '{ desa(where: {nama: {eq: "Tidak Ada"}}) { nama } }'
    assert run("query", query, "--format", "csv").out == ""
    assert "0 rows" in run("query", query, "--format", "table").out


def test_an_answer_that_is_not_one_list_has_no_csv_and_says_why(run: Run) -> None:
    for query in (
        "{ desaByKey(kode: 1) { nama } }",
        "{ desa { nama } dinkes { puskesmas { kode } } }",
        "{ desa { nama puskesmas { nama } } }",
    ):
        ended = run("query", query, "--format", "csv")
        assert (ended.code, ended.out) == (2, "")
        assert "one list" in ended.err and "--format json" in ended.err


def test_errors_stand_beside_a_csv_not_in_it(run: Run, city: City) -> None:
    missing = {**city.environ, "WILAYAH_URL": "sqlite:///gone/wilayah.db"}
    ended = run("query", CROSSING, "--format", "csv", environ=missing)
    assert ended.code == 1
    assert ended.out == "nama,desa\nPuskesmas Batu,\nPustu,\n"
    assert "SOURCE_UNAVAILABLE" in ended.err
    gone = {**city.environ, "DINKES_URL": "sqlite:///gone/dinkes.db"}
    ended = run("query", CROSSING, "--format", "csv", environ=gone)
    assert (ended.code, ended.out) == (1, "")
    assert "SOURCE_UNAVAILABLE" in ended.err and "one list" not in ended.err


def test_a_query_is_read_from_a_file(run: Run, city: City) -> None:
    (city.config.parent / "tanya.graphql").write_text("{ desa { kode } }")
    assert len(json.loads(run("query", "@tanya.graphql").out)["data"]["desa"]) == 3


def test_a_query_is_read_from_standard_input(run: Run) -> None:
    assert len(json.loads(run("query", "-", stdin="{ desa { kode } }").out)["data"]["desa"]) == 3


def test_a_variable_declared_as_text_stays_text(run: Run) -> None:
    """Region codes look like numbers: 35.79 must not become a float."""
    ended = run("query", BY_KEY, "--var", "kode=35.79")
    assert json.loads(ended.out) == {"data": {"desaByKey": {"nama": "Kota"}}}


def test_a_variable_is_json_where_it_can_be(run: Run) -> None:
    query = "query ($n: Int, $where: DesaFilter) { desa(limit: $n, where: $where) { nama } }"
    ended = run("query", query, "--var", "n=1", "--var", 'where={"nama": {"eq": "Sisir"}}')
    assert json.loads(ended.out) == {"data": {"desa": [{"nama": "Sisir"}]}}


def test_variables_come_as_one_object_and_single_ones_win(run: Run) -> None:
    ended = run("query", BY_KEY, "--variables", '{"kode": "x"}', "--var", "kode=35.79.01")
    assert json.loads(ended.out) == {"data": {"desaByKey": {"nama": "Sisir"}}}


def test_one_of_several_operations_is_chosen(run: Run) -> None:
    document = "query A { desa(limit: 1) { kode } } query B { desa(limit: 1) { nama } }"
    ended = run("query", document, "--operation", "B")
    assert json.loads(ended.out) == {"data": {"desa": [{"nama": "Kota"}]}}


def test_an_answer_with_errors_ends_with_1(run: Run, city: City) -> None:
    missing = {**city.environ, "WILAYAH_URL": "sqlite:///gone/wilayah.db"}
    ended = run("query", CROSSING, environ=missing)
    answer = json.loads(ended.out)
    assert ended.code == 1
    assert [row["nama"] for row in answer["data"]["dinkes"]["puskesmas"]] == [
        "Puskesmas Batu",
        "Pustu",
    ]
    assert answer["errors"][0]["extensions"]["agency"] == "setda"


def test_a_terminal_shows_errors_beside_the_data(run_on_terminal: Run, city: City) -> None:
    Path(city.environ["WILAYAH_URL"].removeprefix("sqlite:///")).unlink()
    ended = run_on_terminal("query", CROSSING)
    assert ended.code == 1
    assert "Puskesmas Batu" in ended.out
    assert "SOURCE_UNAVAILABLE dinkes.puskesmas" in ended.err


def test_a_wrong_query_ends_with_2(run: Run) -> None:
    ended = run("query", "{ desaa { kode } }")
    assert ended.code == 2
    assert json.loads(ended.out)["errors"][0]["extensions"]["code"] == "GRAPHQL_VALIDATION_FAILED"


def test_what_cannot_be_read_ends_with_2_and_one_line(run: Run) -> None:
    for arguments in (
        ["@no-such-file.graphql"],
        ["{ desa { kode } }", "--var", "kode"],
        ["{ desa { kode } }", "--variables", "[1]"],
        ["{ desa { kode } }", "--variables", "{nope"],
        ["{ desa { kode } }", "--var", "n=1", "--variables", "@no-such-file.json"],
        ["{ desa { kode } }", "--folder", "somewhere"],
    ):
        ended = run("query", *arguments)
        assert ended.code == 2, arguments
        assert ended.out == ""
        assert len(ended.err.strip().splitlines()) == 1, ended.err


def test_a_missing_catalogue_ends_with_2_and_says_what_to_do(run: Run) -> None:
    ended = run("query", "{ desa { kode } }", "--config", "nowhere")
    assert ended.code == 2
    assert "nowhere" in ended.err and "--config" in ended.err and "--demo" in ended.err


def test_a_broken_catalogue_shows_every_mistake(run: Run, city: City) -> None:
    ended = run("query", "{ desa { kode } }", environ={})
    assert ended.code == 2
    assert "WILAYAH_URL" in ended.err and "DINKES_URL" in ended.err


def test_the_catalogue_can_be_named_by_the_environment(run: Run, city: City) -> None:
    moved = city.config.rename(city.config.parent / "katalog")
    environ = {**city.environ, "BATU_GRAPH_CONFIG": str(moved)}
    assert run("query", "{ desa(limit: 1) { nama } }", environ=environ).code == 0


def test_explain_shows_the_statements_after_the_answer(run: Run, run_on_terminal: Run) -> None:
    body = json.loads(run("query", "--explain", CROSSING).out)
    assert body["extensions"]["explain"]["statements"] == 2
    shown = run_on_terminal("query", "--explain", CROSSING).out
    assert "2 statements" in shown and "dinkes Puskesmas" in shown and "SELECT" in shown
