"""Runs the engine suites against every server, and writes what came into docs/compatibility.md.

    make matrix                                     # everything: about an hour and a half
    make matrix ROWS='mysql python-3.13'            # rows whose name begins so; others are kept

A row brings its servers (``tests/servers/bring.py``), Python or Debian tree, runs its tests and
replaces its line of the table, with the date and the version that the server itself tells.
"""

import argparse
import os
import re
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from xml.etree import ElementTree

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

    @property
    def line(self) -> str:
        marks = "; ".join(f"`{name}`" for name in self.failed[:8])
        more = f" and {len(self.failed) - 8} more" if len(self.failed) > 8 else ""
        came = f"{self.came}: {marks}{more}" if self.failed else self.came
        cells = (self.name, self.what, came.replace("|", "\\|"), date.today().isoformat())
        return f"| {' | '.join(cells)} |"


def servers(name: str, postgres: str, mysql: str) -> Result:
    """The suites on a pair of servers; an empty name is the installed one."""
    environ = {"BATU_TEST_POSTGRES": postgres, "BATU_TEST_MYSQL": mysql}
    os.environ.update(environ)
    with chosen_postgres() as pg, chosen_mariadb() as my:
        versions = f"PostgreSQL {pg.query('SHOW server_version')[0][0].split()[0]}, "
        told = my.query("SELECT version()")[0][0]
        versions += ("MariaDB " if "MariaDB" in told else "MySQL ") + told.split("-")[0]
    came, failed = run_tests(name, sys.executable, SUITES, environ)
    return Result(name, versions, came, failed)


def python(name: str, version: str) -> Result:
    """The suites on another Python, in a virtual environment of its own; from PATH or pyenv."""
    program = _python(version)
    if program is None:
        return Result(name, f"Python {version}", "not here: neither on PATH nor with pyenv")
    home = WORK / name
    inside = str(home / "bin/python")
    pip = [inside, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    pinned = [
        part for file in ("run", "build", "dev") for part in ("-r", f"requirements/{file}.txt")
    ]
    for command in (
        [program, "-m", "venv", "--clear", str(home)],
        [*pip, *pinned],
        [*pip, "--no-deps", "--no-build-isolation", "-e", "."],
    ):
        subprocess.run(command, cwd=ROOT, check=True)
    told = subprocess.run([inside, "--version"], capture_output=True, text=True, check=True)
    came, failed = run_tests(name, inside, PURE, {})
    return Result(name, told.stdout.strip(), came, failed)


def _python(version: str) -> str | None:
    kept = sorted(Path.home().glob(f".pyenv/versions/{version}.*/bin/python{version}"))
    for program in (*map(str, reversed(kept)), f"python{version}"):
        try:
            if not subprocess.run([program, "-c", ""], capture_output=True).returncode:
                return program
        except FileNotFoundError:
            continue
    return None


def tree(name: str, release: str, more: Sequence[str] = ()) -> Result:
    """The README's commands on a fresh Debian, as ``fresh.py`` runs them."""
    command = [sys.executable, "-m", "tests.matrix.fresh", release, *more]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    said = (done.stdout + done.stderr).strip().replace(f"{release}: ", "").splitlines()
    return Result(name, f"Debian {release}, minimal", "; ".join(said))


def wheels(name: str) -> Result:
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


ROWS: dict[str, Callable[[str], Result]] = {
    "installed": lambda name: servers(name, "", ""),
    "mysql": lambda name: servers(name, "postgresql-12", "mysql"),
    "mariadb-11.8": lambda name: servers(name, "postgresql-17", "mariadb-11.8"),
    "postgresql-18": lambda name: servers(name, "postgresql-18", ""),
    "python-3.12": lambda name: python(name, "3.12"),
    "python-3.13": lambda name: python(name, "3.13"),
    "wheels": wheels,
    "fresh-bookworm": lambda name: tree(name, "bookworm"),
    "fresh-trixie": lambda name: tree(name, "trixie"),
    "fresh-sid": lambda name: tree(name, "sid", [f"tests/{suite}" for suite in PURE]),
}
"""pgbouncer is met by tests/connectors in every row of servers; sid has Python 3.14."""


def write(result: Result) -> None:
    """Put a line into the table, in the place of the row's last one."""
    before, rest = TABLE.read_text("utf-8").split(BEGIN)
    old, after = rest.split(END)
    kept = {found[1]: found[0] for found in re.finditer(r"^\| ([\w.-]+) \|.*$", old, re.MULTILINE)}
    kept.pop("row", None)
    kept[result.name] = result.line
    lines = [kept[name] for name in ROWS if name in kept]
    head = "| row | what | passed of run | when |\n|---|---|---|---|"
    body = "\n".join([head, *lines])
    TABLE.write_text(f"{before}{BEGIN}\n\n{body}\n\n{END}{after}", "utf-8")


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.matrix", description=__doc__)
    parser.add_argument("rows", nargs="*", help=f"beginnings of: {', '.join(ROWS)}")
    asked = parser.parse_args(arguments)
    chosen = [name for name in ROWS if not asked.rows or any(map(name.startswith, asked.rows))]
    failed = False
    for name in chosen:
        print(f"{name} ...", flush=True)
        result = ROWS[name](name)
        print(result.line, flush=True)
        write(result)
        failed |= bool(result.failed)
    return int(failed)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
