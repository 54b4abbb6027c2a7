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


def test_every_mistake_has_place_and_message_on_one_line_however_narrow(
    run: Run, city: City
) -> None:
    file = city.config / "agencies/dinkes.yaml"
    file.write_text(file.read_text().replace("Desa,", "Deso,").replace("type: ID", "type: Idd"))
    ended = run("config", "check", environ={**city.environ, "COLUMNS": "40"})
    assert ended.code == 1
    shown = ended.out.splitlines()
    heads = [line for line in shown if not line.startswith(" ")]
    assert [line.split(": ")[0] for line in heads] == [
        "config/agencies/dinkes.yaml:11",
        "config/agencies/dinkes.yaml:15",
    ]
    assert "Idd" in heads[0] and "Deso" in heads[1]
    assert "    at entities.Puskesmas.relations.desa.to" in shown
    assert "    Did you mean `ID`?" in shown and "    Did you mean `Desa`?" in shown
    assert "2 mistakes" in ended.err


def test_a_text_that_is_not_yaml_is_shown_with_a_caret(run: Run, city: City) -> None:
    file = city.config / "agencies/dinkes.yaml"
    file.write_text(file.read_text().replace("    table: tb_m", "    table tb_m"))
    ended = run("config", "check")
    head, text, caret, _ = ended.out.splitlines()
    assert head.startswith("config/agencies/dinkes.yaml:8: ") and "colon is missing" in head
    assert text.strip() == "table tb_m_puskesmas"
    assert text.index("t", 4) == caret.index("^")


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
