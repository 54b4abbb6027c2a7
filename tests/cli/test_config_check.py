"""``batu-graph config check``, run as a command."""

import json

from .conftest import City, Run


def test_a_right_catalogue_is_summed_up(run: Run) -> None:
    ended = run("config", "check")
    assert ended.code == 0
    assert "Kota Uji" in ended.err and "2 sources" in ended.err


def test_unset_variables_are_named_but_are_no_mistake(run: Run) -> None:
    ended = run("config", "check", environ={})
    assert ended.code == 0
    assert "WILAYAH_URL" in ended.err and "DINKES_URL" in ended.err


def test_every_mistake_stands_in_the_table_with_place_and_fix(run: Run, city: City) -> None:
    file = city.config / "agencies/dinkes.yaml"
    file.write_text(file.read_text().replace("Desa,", "Deso,").replace("type: ID", "type: Idd"))
    ended = run("config", "check", environ={**city.environ, "COLUMNS": "200"})
    assert ended.code == 1
    shown = ended.out.splitlines()
    assert any("dinkes.yaml:11" in line and "Did you mean `ID`?" in line for line in shown)
    assert any("dinkes.yaml:15" in line and "Did you mean `Desa`?" in line for line in shown)


def test_mistakes_are_counted_also_when_variables_are_unset(run: Run, city: City) -> None:
    file = city.config / "agencies/dinkes.yaml"
    file.write_text(file.read_text().replace("Desa,", "Deso,"))
    ended = run("config", "check", "--json", environ={})
    report = json.loads(ended.out)
    assert ended.code == 1
    assert [(p["line"], p["path"]) for p in report["mistakes"]] == [
        (15, "entities.Puskesmas.relations.desa.to")
    ]
    assert len(report["unset"]) == 2


def test_json_of_a_right_catalogue_is_empty(run: Run) -> None:
    ended = run("config", "check", "--json")
    assert (ended.code, json.loads(ended.out)) == (0, {"mistakes": [], "unset": []})


def test_no_catalogue_ends_with_2(run: Run) -> None:
    assert run("config", "check", "--config", "nowhere").code == 2
