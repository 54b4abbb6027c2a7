"""Making the demo city in a folder: once, again, interrupted, and by two at a time."""

import json
import sqlite3
import threading
from pathlib import Path

import pytest

from batu_graph.demo.build import STAMP, build_demo
from batu_graph.demo.city import AGENCIES
from batu_graph.demo.private_server import ServerFailed
from batu_graph.demo.tables import SYNTHETIC

SCALE = 0.002


def names_of(folder: Path) -> set[str]:
    return {path.name for path in folder.glob("*.db")}


def modified(folder: Path) -> dict[str, int]:
    return {path.name: path.stat().st_mtime_ns for path in folder.glob("*.db")}


def test_twelve_files_and_their_addresses(tmp_path: Path) -> None:
    steps: list[tuple[str, int, int]] = []
    with build_demo(tmp_path, scale=SCALE, progress=lambda *step: steps.append(step)) as city:
        assert names_of(tmp_path) == {f"{agency.database.name}.db" for agency in AGENCIES}
        assert len(city.environ) == 12
        assert all(url.startswith("sqlite:///") for url in city.environ.values())
    assert [done for _, done, _ in steps] == list(range(1, 13))
    assert {total for *_, total in steps} == {12}


def test_every_file_says_that_it_is_synthetic(tmp_path: Path) -> None:
    build_demo(tmp_path, scale=SCALE).close()
    for path in tmp_path.glob("*.db"):
        connection = sqlite3.connect(path)
        rows = connection.execute("SELECT isi FROM tentang_data").fetchall()
        connection.close()
        assert any(SYNTHETIC in str(row[0]) for row in rows), path.name


def test_a_city_that_is_there_is_left_alone(tmp_path: Path) -> None:
    build_demo(tmp_path, scale=SCALE).close()
    before = modified(tmp_path)
    build_demo(tmp_path, scale=SCALE).close()
    build_demo(tmp_path).close()
    assert modified(tmp_path) == before


def test_another_scale_replaces_it(tmp_path: Path) -> None:
    def residents() -> int:
        connection = sqlite3.connect(tmp_path / "dispendukcapil.db")
        [count] = connection.execute(
            "SELECT count(*) FROM biodata_wni WHERE status_dasar = 1 AND tgl_hapus IS NULL"
        ).fetchone()
        connection.close()
        return int(count)

    build_demo(tmp_path, scale=SCALE).close()
    assert residents() == round(225_408 * SCALE)
    build_demo(tmp_path, scale=2 * SCALE).close()
    assert residents() == round(225_408 * 2 * SCALE)


def test_only_what_is_missing_is_made(tmp_path: Path) -> None:
    build_demo(tmp_path, scale=SCALE).close()
    before = modified(tmp_path)
    (tmp_path / "bkad.db").unlink()
    build_demo(tmp_path, scale=SCALE).close()
    after = modified(tmp_path)
    assert names_of(tmp_path) == set(before)
    assert [name for name in before if before[name] != after[name]] == ["bkad.db"]


def test_an_interrupted_making_goes_on_where_it_stopped(tmp_path: Path) -> None:
    class Interrupted(Exception):
        pass

    def interrupt(step: str, done: int, total: int) -> None:
        if done == 4:
            raise Interrupted

    with pytest.raises(Interrupted):
        build_demo(tmp_path, scale=SCALE, progress=interrupt)
    assert len(json.loads((tmp_path / STAMP).read_text())["done"]) == 4
    first = modified(tmp_path)
    build_demo(tmp_path, scale=SCALE).close()
    assert len(names_of(tmp_path)) == 12
    assert {name: modified(tmp_path)[name] for name in first} == first


@pytest.mark.parametrize("stamp", ["", "[]", "{", '{"city": 5}', "\x00"])
def test_a_stamp_that_cannot_be_read_makes_the_city_anew(tmp_path: Path, stamp: str) -> None:
    (tmp_path / STAMP).write_text(stamp)
    build_demo(tmp_path, scale=SCALE).close()
    assert len(names_of(tmp_path)) == 12


def test_two_at_a_time_make_one_city(tmp_path: Path) -> None:
    failures: list[BaseException] = []

    def make() -> None:
        try:
            build_demo(tmp_path, scale=SCALE).close()
        except BaseException as error:
            failures.append(error)

    threads = [threading.Thread(target=make) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=60)
    assert not failures and len(names_of(tmp_path)) == 12


@pytest.mark.parametrize("scale", [0, -1, 1.01, float("nan")])
def test_a_scale_that_makes_no_sense(tmp_path: Path, scale: float) -> None:
    with pytest.raises(ValueError, match="scale"):
        build_demo(tmp_path, scale=scale)
    assert not names_of(tmp_path)


def test_with_servers_four_agencies_live_in_them_and_leave_with_the_city(tmp_path: Path) -> None:
    with build_demo(tmp_path, scale=SCALE, engines="servers") as city:
        schemes = {name: url.partition(":")[0] for name, url in city.environ.items()}
        assert schemes["DISPENDUKCAPIL_URL"] == schemes["BKAD_URL"] == "postgresql"
        assert schemes["DINKES_URL"] == schemes["DISPARTA_URL"] == "mysql"
        assert list(schemes.values()).count("sqlite") == 8
        if (tmp_path / "postgresql").is_dir():  # else the folder is closed to the servers' account
            with pytest.raises(ServerFailed):
                build_demo(tmp_path, scale=SCALE, engines="servers")
    with build_demo(tmp_path, scale=SCALE, engines="servers") as city:
        assert "@127.0.0.1:" in city.environ["BKAD_URL"]
