"""Runs the engine suites against every server, and writes what came into docs/compatibility.md.

    make matrix                                     # everything: about an hour and a half
    make matrix ROWS='mysql python-3.13'            # rows whose name begins so; others are kept
    make matrix ROWS='mysql --suites lab views'     # some of their suites only
    make matrix ROWS=--write                        # no run: the table from the last results

A row brings its servers (``tests/servers/bring.py``), Python or Debian tree, runs its tests, keeps
the result in ``.cache/matrix`` and replaces its line of the table, with the date and the versions
that the servers themselves tell.
"""

import argparse
import json
import os
import re
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass, field
from datetime import date
from functools import partial
from pathlib import Path
from xml.etree import ElementTree

from tests.connectors.pgbouncer import program
from tests.matrix.pip_platforms import PLATFORMS, PYTHONS, missing
from tests.servers.bring import ROOT
from tests.servers.others import chosen_mariadb, chosen_postgres

TABLE = ROOT / "docs/compatibility.md"
BEGIN, END = "<!-- results of make matrix -->", "<!-- end of results -->"
WORK = ROOT / ".cache/matrix"
SUITES = ("lab", "connectors", "executor", "chinook", "onboarding", "views")
"""Those that meet a database."""
PURE = ("config", "planner", "schema", "server", "views", "lab")
"""Those that tell one Python from another."""


@dataclass(frozen=True)
class Result:
    """A line of the table: what was tested, what came, what failed."""

    name: str
    what: str
    came: str
    failed: Sequence[str] = field(default=())
    when: str = field(default_factory=lambda: date.today().isoformat())

    @property
    def line(self) -> str:
        marks = "; ".join(f"`{name}`" for name in self.failed[:8])
        more = f" and {len(self.failed) - 8} more" if len(self.failed) > 8 else ""
        came = f"{self.came}: {marks}{more}" if self.failed else self.came
        cells = (self.name, self.what, came.replace("|", "\\|"), self.when)
        return f"| {' | '.join(cells)} |"


def servers(
    name: str, postgres: str, mysql: str, pooler: str = "", *, suites: Sequence[str] = ()
) -> Result:
    """The suites on servers of these names; an empty name is the installed one."""
    environ = {
        "BATU_TEST_POSTGRES": postgres, "BATU_TEST_MYSQL": mysql, "BATU_TEST_PGBOUNCER": pooler
    }  # fmt: skip
    os.environ.update(environ)
    told = subprocess.run([program(), "--version"], capture_output=True, text=True, check=True)
    pgbouncer = told.stdout.split()[1]
    with chosen_postgres() as pg, chosen_mariadb() as my:
        versions = f"PostgreSQL {pg.query('SHOW server_version')[0][0].split()[0]}, "
        version = my.query("SELECT version()")[0][0]
        versions += ("MariaDB " if "MariaDB" in version else "MySQL ") + version.split("-")[0]
    came, failed = run_tests(name, sys.executable, suites or SUITES, environ)
    return Result(name, f"{versions}, pgbouncer {pgbouncer}", came, failed)


def python(name: str, version: str, *, suites: Sequence[str] = ()) -> Result:
    """The suites on another Python, in a virtual environment of its own; from PATH or pyenv."""
    found = _python(version)
    if found is None:
        return Result(name, f"Python {version}", "not here: neither on PATH nor with pyenv")
    home = WORK / name
    inside = str(home / "bin/python")
    pip = [inside, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    pinned = [
        part for file in ("run", "build", "dev") for part in ("-r", f"requirements/{file}.txt")
    ]
    for command in (
        [found, "-m", "venv", "--clear", str(home)],
        [*pip, *pinned],
        [*pip, "--no-deps", "--no-build-isolation", "-e", "."],
    ):
        subprocess.run(command, cwd=ROOT, check=True)
    told = subprocess.run([inside, "--version"], capture_output=True, text=True, check=True)
    came, failed = run_tests(name, inside, suites or PURE, {})
    return Result(name, told.stdout.strip(), came, failed)


def _python(version: str) -> str | None:
    pyenv = sorted(Path.home().glob(f".pyenv/versions/{version}.*/bin/python{version}"))
    for candidate in (*map(str, reversed(pyenv)), f"python{version}"):
        try:
            if not subprocess.run([candidate, "-c", ""], capture_output=True).returncode:
                return candidate
        except FileNotFoundError:
            continue
    return None


def tree(
    name: str, release: str, usual: Sequence[str] = (), *, suites: Sequence[str] = ()
) -> Result:
    """The README's commands on a fresh Debian, as ``fresh.py`` runs them."""
    tests = [f"tests/{suite}" for suite in suites or usual]
    command = [sys.executable, "-m", "tests.matrix.fresh", release, *tests]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    said = (done.stdout + done.stderr).strip().replace(f"{release}: ", "").splitlines()
    failed = [f"exit {done.returncode}"] if done.returncode else []
    return Result(name, f"Debian {release}, minimal", "; ".join(said), failed)


def wheels(name: str, *, suites: Sequence[str] = ()) -> Result:
    """pip's dry runs for other processors and libcs."""
    gaps = [f"{at}, {py}" for at in PLATFORMS for py in PYTHONS if missing(at, py)]
    what = f"{', '.join(PLATFORMS)}; Python {' and '.join(PYTHONS)}"
    return Result(name, what, "wheels are missing" if gaps else "all wheels are there", gaps)


def run_tests(
    name: str, program: str, suites: Iterable[str], environ: dict[str, str]
) -> tuple[str, list[str]]:
    """Run folders of tests: what came as a sentence, and the names of those that failed."""
    report = WORK / f"{name}.xml"
    report.parent.mkdir(parents=True, exist_ok=True)
    began = time.monotonic()
    with (WORK / f"{name}.log").open("w") as log:
        # --tb=native: pytest's own tracebacks end pytest itself on Python 3.11.7 (SystemError).
        subprocess.run(
            [program, "-m", "pytest", "-n", "2", "-q", "--tb=native", f"--junitxml={report}",
             *(f"tests/{suite}" for suite in suites)],
            cwd=ROOT, stdin=subprocess.DEVNULL, stdout=log, stderr=log, env=os.environ | environ,
        )  # fmt: skip
    counts: dict[str, list[int]] = {}
    failed = []
    for case in ElementTree.parse(report).iter("testcase"):
        suite = case.get("classname", "").removeprefix("tests.").split(".")[0]
        if case.find("skipped") is not None:
            continue
        broken = case.find("failure") is not None or case.find("error") is not None
        passed, of = counts.setdefault(suite, [0, 0])
        counts[suite] = [passed + (not broken), of + 1]
        if broken:
            failed.append(f"{suite}: {case.get('name')}")
    figures = ", ".join(f"{suite} {passed}/{of}" for suite, (passed, of) in counts.items())
    return f"{figures} ({(time.monotonic() - began) / 60:.0f} min)", failed


ROWS: dict[str, Callable[..., Result]] = {
    "installed": partial(servers, postgres="", mysql=""),
    "mysql": partial(servers, postgres="postgresql-12", mysql="mysql"),
    "mariadb-11.8": partial(
        servers, postgres="postgresql-17", mysql="mariadb-11.8", pooler="pgbouncer-1.24"
    ),
    "postgresql-18": partial(servers, postgres="postgresql-18", mysql="", pooler="pgbouncer-1.24"),
    "python-3.12": partial(python, version="3.12"),
    "python-3.13": partial(python, version="3.13"),
    "wheels": wheels,
    "fresh-bookworm": partial(tree, release="bookworm"),
    "fresh-trixie": partial(tree, release="trixie"),
    "fresh-sid": partial(tree, release="sid", usual=PURE),
}
"""pgbouncer is met by tests/connectors in every row of servers; sid has Python 3.14."""


def keep(result: Result) -> None:
    """Leave a result for ``--write``."""
    WORK.mkdir(parents=True, exist_ok=True)
    (WORK / f"{result.name}.json").write_text(json.dumps(asdict(result)), "utf-8")


def kept(names: Iterable[str]) -> Iterator[Result]:
    """The last results of these rows."""
    for name in names:
        if (file := WORK / f"{name}.json").exists():
            yield Result(**json.loads(file.read_text("utf-8")))


def write(result: Result) -> None:
    """Put a line into the table, in the place of the row's last one."""
    before, rest = TABLE.read_text("utf-8").split(BEGIN)
    old, after = rest.split(END)
    rows = {found[1]: found[0] for found in re.finditer(r"^\| ([\w.-]+) \|.*$", old, re.MULTILINE)}
    rows[result.name] = result.line
    lines = [rows[name] for name in ROWS if name in rows]
    head = "| row | what | passed of run | when |\n|---|---|---|---|"
    body = "\n".join([head, *lines])
    TABLE.write_text(f"{before}{BEGIN}\n\n{body}\n\n{END}{after}", "utf-8")


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.matrix", description=__doc__)
    parser.add_argument("rows", nargs="*", help=f"beginnings of: {', '.join(ROWS)}")
    parser.add_argument("--suites", nargs="*", default=[], help="folders of tests; none: the row's")
    parser.add_argument("--write", action="store_true", help="write the last results, run nothing")
    asked = parser.parse_args(arguments)
    chosen = [name for name in ROWS if not asked.rows or any(map(name.startswith, asked.rows))]
    if asked.write:
        for result in kept(chosen):
            write(result)
        return 0
    failed = False
    for name in chosen:
        print(f"{name} ...", flush=True)
        result = ROWS[name](name, suites=asked.suites)
        print(result.line, flush=True)
        keep(result)
        write(result)
        failed |= bool(result.failed)
    return int(failed)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
