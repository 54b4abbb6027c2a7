"""Every broken catalogue gives exactly the messages beside it."""

from collections.abc import Callable
from pathlib import Path

import pytest

from batu_graph.config.loader import load_catalogue
from batu_graph.config.problems import CatalogueInvalid

BROKEN = Path(__file__).parent / "broken"
ENVIRON = {
    "DINKES_URL": "sqlite:///dinkes.db",
    "SIAK_PASSWORD": "sangat-rahasia",
    "BAD_SCHEME_URL": "mongo-rahasia://gateway:sangat-rahasia@127.0.0.1/x",
    "KOSONG_URL": "",
}
CASES = sorted(path.name for path in BROKEN.iterdir() if path.is_dir())


def messages(case: str, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.chdir(BROKEN / case)
    with pytest.raises(CatalogueInvalid) as caught:
        load_catalogue(Path("."), ENVIRON)
    return caught.value.render() + "\n"


@pytest.mark.parametrize("case", CASES)
def test_a_broken_catalogue_gives_all_its_messages(
    case: str, monkeypatch: pytest.MonkeyPatch, matches_golden: Callable[[Path, str], None]
) -> None:
    matches_golden(BROKEN / case / "expected.txt", messages(case, monkeypatch))


@pytest.mark.parametrize("case", CASES)
def test_no_message_shows_a_secret(case: str, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "rahasia@" not in messages(case, monkeypatch)
    assert "sangat-rahasia" not in messages(case, monkeypatch)
    assert "mongo-rahasia" not in messages(case, monkeypatch)
