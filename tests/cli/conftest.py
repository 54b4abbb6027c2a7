"""A small city of two agencies in SQLite, the demo city, and the command as a person runs it."""

import os
import pty
import re
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

import pytest

STYLE = re.compile(r"\x1b\[[0-9;]*m")
COMMAND = [sys.executable, "-m", "batu_graph"]

CITY = """\
city: Kota Uji
agencies:
  - code: 4.01.0.00.0.00.01.0000
    name: Sekretariat Daerah
    abbreviation: Setda
    valid_from: 2017-01-01
  - code: 1.02.0.00.0.00.01.0000
    name: Dinas Kesehatan
    abbreviation: Dinkes
    valid_from: 2017-01-01
"""

SETDA = """\
agency: 4.01.0.00.0.00.01.0000
namespace: setda
class: public
sources:
  wilayah: {url: "${WILAYAH_URL}"}
entities:
  Desa:
    table: desa
    key: [kode]
    root: true
    fields:
      kode: {type: ID, sql: text, nullable: false}
      nama: {type: String, sql: text}
      penduduk: {type: Int, sql: integer}
"""

DINKES = """\
agency: 1.02.0.00.0.00.01.0000
namespace: dinkes
class: public
sources:
  dinkes: {url: "${DINKES_URL}"}
entities:
  Puskesmas:
    table: tb_m_puskesmas
    key: [kode]
    fields:
      kode: {column: kd, type: ID, sql: text, nullable: false}
      nama: {column: nm, type: String, sql: text}
      kodeDesa: {column: kd_desa, type: String, sql: text}
    relations:
      desa: {to: Desa, on: {kodeDesa: kode}, inverse: puskesmas}
"""

WILAYAH_ROWS = """
CREATE TABLE desa (kode text PRIMARY KEY, nama text, penduduk integer);
INSERT INTO desa VALUES
    ('35.79', 'Kota', 1), ('35.79.01', 'Sisir', 20000), ('35.79.02', 'Bumiaji', NULL);
"""

DINKES_ROWS = """
CREATE TABLE tb_m_puskesmas (kd text PRIMARY KEY, nm text, kd_desa text);
INSERT INTO tb_m_puskesmas VALUES ('P1', 'Puskesmas Batu', '35.79.01'), ('P2', 'Pustu', NULL);
"""


@dataclass(frozen=True, slots=True)
class City:
    """A catalogue's folder and the environment its sources need."""

    config: Path
    environ: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Ended:
    """A command that has run."""

    code: int
    out: str
    err: str


Run: TypeAlias = Callable[..., Ended]


@pytest.fixture
def city(tmp_path: Path) -> City:
    config = tmp_path / "config"
    (config / "agencies").mkdir(parents=True)
    (config / "city.yaml").write_text(CITY)
    (config / "agencies/setda.yaml").write_text(SETDA)
    (config / "agencies/dinkes.yaml").write_text(DINKES)
    environ = {}
    for name, script in (("WILAYAH", WILAYAH_ROWS), ("DINKES", DINKES_ROWS)):
        file = tmp_path / f"{name.lower()}.db"
        connection = sqlite3.connect(file)
        connection.executescript(script)
        connection.close()
        environ[f"{name}_URL"] = f"sqlite:///{file}"
    return City(config, environ)


def environment(extra: Mapping[str, str]) -> dict[str, str]:
    """What a person's shell would give the command: nothing of the tests'."""
    return {
        name: value for name, value in os.environ.items() if not name.startswith("BATU_GRAPH")
    } | dict(extra)


@pytest.fixture
def run(city: City) -> Run:
    """Run the command in the city's folder, its output going into pipes."""

    def _run(*arguments: str, stdin: str = "", environ: Mapping[str, str] | None = None) -> Ended:
        done = subprocess.run(
            [*COMMAND, *arguments],
            cwd=city.config.parent,
            env=environment(city.environ if environ is None else environ),
            input=stdin,
            capture_output=True,
            text=True,
            timeout=300,
        )
        return Ended(done.returncode, done.stdout, done.stderr)

    return _run


@pytest.fixture
def run_on_terminal(city: City) -> Run:
    """Run the command with a terminal as its standard output."""

    def _run(*arguments: str) -> Ended:
        master, slave = pty.openpty()
        process = subprocess.Popen(
            [*COMMAND, *arguments],
            cwd=city.config.parent,
            env=environment({**city.environ, "TERM": "xterm", "COLUMNS": "100"}),
            stdin=subprocess.DEVNULL,
            stdout=slave,
            stderr=subprocess.PIPE,
            text=True,
        )
        os.close(slave)
        shown = b""
        while chunk := _read(master):
            shown += chunk
        os.close(master)
        _, err = process.communicate(timeout=300)
        return Ended(process.returncode, STYLE.sub("", shown.decode()), err)

    return _run


def _read(terminal: int) -> bytes:
    try:
        return os.read(terminal, 65536)
    except OSError:  # Linux says EIO when the other end is closed
        return b""


@dataclass(frozen=True)
class Demo:
    url: str
    said: str


@contextmanager
def running_demo(*arguments: str) -> Iterator[Demo]:
    """The demo until the end of the block; Ctrl-C must end it well."""
    process = subprocess.Popen(
        [*COMMAND, "demo", "--port", "0", *arguments],
        env=environment({}),
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        assert process.stderr is not None
        said = ""
        for line in process.stderr:
            said += line
            if "Ctrl-C" in line:
                break
        found = re.search(r"http://127\.0\.0\.1:\d+", said)
        assert found, said
        yield Demo(found[0], said)
        process.send_signal(signal.SIGINT)
        _, rest = process.communicate(timeout=30)
        assert process.returncode == 0
        assert "Traceback" not in rest
    finally:
        if process.poll() is None:
            process.kill()
            process.communicate()


@pytest.fixture(scope="session")
def demo_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("demo")


@pytest.fixture(scope="session")
def demo(demo_folder: Path) -> Iterator[Demo]:
    with running_demo("--folder", str(demo_folder), "--scale", "0.01") as made:
        yield made
