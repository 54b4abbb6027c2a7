"""Does the suite notice? ``python -m tests.mutation [--floor NAME ...] [--number N] [--seed N]``

Small mistakes are put into a copy of the checkout, one at a time, and the tests are run: those of
the module, then the others of its floor, then, where these notice nothing, the floors' common
tests. What nobody notices is printed, for a person to judge: a missing test, or a change that
changes nothing. Exit code 0: at least nine of ten were noticed; 2: the tests of a floor fail as it
is, so that they would "notice" everything.
"""

import argparse
import os
import random
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.mutation.mutants import Mutant, mutants

ROOT = Path(__file__).parents[2]
COMMON = ("tests/lab", "tests/executor", "tests/server", "tests/examples")
FLOORS: dict[str, Sequence[str]] = {
    "cli": ("tests/cli", "--ignore=tests/cli/test_graphiql.py"),
    "config": ("tests/config",),
    "connectors": ("tests/connectors",),
    "drift": ("tests/drift",),
    "executor": ("tests/executor",),
    "ir": ("tests/ir", "tests/planner"),
    "onboarding": ("tests/onboarding",),
    "planner": ("tests/planner",),
    "schema": ("tests/schema", "tests/views"),
    "server": ("tests/server",),
    "sql": ("tests/planner",),
}
"""The tests that mirror each floor."""
GOAL = 0.9
SLOWEST = 600.0
"""Seconds that the tests may take with a mistake in the code; an endless loop is noticed by it."""


@dataclass(frozen=True, slots=True)
class Judged:
    """What became of one mistake."""

    mutant: Mutant
    noticed_by: str | None
    """``own tests`` (of its module or floor), ``common tests``, or None."""


class AlreadyFailing(Exception):
    """The tests fail without any mistake."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the chosen mistakes; 0 when the goal is reached."""
    parser = argparse.ArgumentParser(prog="python -m tests.mutation")
    parser.add_argument("--floor", nargs="*", choices=sorted(FLOORS), default=sorted(FLOORS))
    parser.add_argument("--number", type=int, default=15, help="mistakes in each floor")
    parser.add_argument("--seed", type=int, default=None)
    parser.add_argument("--own-only", action="store_true", help="run the mirrored tests only")
    options = parser.parse_args(arguments)
    seed = options.seed if options.seed is not None else random.randrange(10**6)
    print(f"seed {seed}", flush=True)
    try:
        with copied() as copy:
            total = [
                judged
                for floor in options.floor
                for judged in judge_floor(floor, copy, options.number, seed, options.own_only)
            ]
    except AlreadyFailing as failing:
        print(f"{failing} fails without any mistake.")
        return 2
    noticed = sum(one.noticed_by is not None for one in total)
    print(f"\n{noticed} of {len(total)} noticed ({noticed / len(total):.0%})")
    return 0 if noticed >= GOAL * len(total) else 1


@contextmanager
def copied() -> Iterator[Path]:
    """A copy of the files that git knows here, changes not yet committed included."""
    with tempfile.TemporaryDirectory(prefix="batu-mutants-") as folder:
        listed = subprocess.run(
            ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
            cwd=ROOT, check=True, capture_output=True, text=True,
        )  # fmt: skip
        for name in filter(None, listed.stdout.split("\0")):
            if (ROOT / name).is_file():
                target = Path(folder, name)
                target.parent.mkdir(parents=True, exist_ok=True)
                shutil.copy2(ROOT / name, target)
        # What is built or brought once, and ignored by git.
        for name in (".venv", ".cache", "src/batu_graph/server/static/graphiql",
                     "tests/clients/node_modules", "tests/server/node_modules"):  # fmt: skip
            if (ROOT / name).exists():
                Path(folder, name).symlink_to(ROOT / name)
        yield Path(folder)


def judge_floor(floor: str, copy: Path, number: int, seed: int, own_only: bool) -> Iterator[Judged]:
    """Put ``number`` mistakes into one floor, one after the other."""
    own = FLOORS[floor]
    chosen = choose(copy / "src/batu_graph" / floor, number, seed)
    print(f"\n{floor}: {len(chosen)} mistakes", flush=True)
    if failing := first_failure(copy, own):
        raise AlreadyFailing(failing)
    for mutant in chosen:
        source = mutant.path.read_text("utf-8")
        label = str(mutant).removeprefix(f"{copy}/src/batu_graph/")
        started = time.monotonic()
        mutant.path.write_text(mutant.applied(source), "utf-8")
        try:
            noticed_by, test = None, ""
            for tests in nearest_first(copy, mutant.path, own):
                if failing := first_failure(copy, tests):
                    noticed_by, test = "own tests", failing
                    break
            if noticed_by is None and not own_only:
                common = [one for one in COMMON if one not in own]
                if failing := first_failure(copy, common):
                    noticed_by, test = "common tests", failing
        finally:
            mutant.path.write_text(source, "utf-8")
        seconds = time.monotonic() - started
        print(f"  {noticed_by or 'NOT NOTICED':12} {seconds:4.0f} s  {label}", flush=True)
        if test:
            print(f"                       {test}", flush=True)
        yield Judged(mutant, noticed_by)


def nearest_first(copy: Path, module: Path, own: Sequence[str]) -> Iterator[Sequence[str]]:
    """The floor's tests in parts: those of the module, those of its folder, the others."""
    mirrored = "tests" / module.relative_to(copy / "src/batu_graph")
    done: list[str] = []
    for near in (mirrored.with_name(f"test_{module.name}"), mirrored.parent):
        if str(near) not in own and (copy / near).exists():
            yield [str(near), *done]
            done.append(f"--ignore={near}")
    yield [*own, *done]


def choose(folder: Path, number: int, seed: int) -> list[Mutant]:
    """``number`` mistakes of a floor: a kind by lot, then one of that kind."""
    by_kind: dict[str, list[Mutant]] = defaultdict(list)
    for path in sorted(folder.rglob("*.py")):
        for mutant in mutants(path):
            by_kind[mutant.kind].append(mutant)
    lot = random.Random(seed)
    chosen = []
    while len(chosen) < number and by_kind:
        kind = lot.choice(sorted(by_kind))
        chosen.append(by_kind[kind].pop(lot.randrange(len(by_kind[kind]))))
        if not by_kind[kind]:
            del by_kind[kind]
    return chosen


def first_failure(copy: Path, tests: Sequence[str]) -> str | None:
    """The first test that fails in the copy; None where all pass."""
    environment = os.environ | {"PYTHONPATH": str(copy / "src"), "PYTHONDONTWRITEBYTECODE": "1"}
    command = [
        sys.executable, "-m", "pytest", "-x", "-q", "--no-header", "--tb=no",
        "-p", "no:cacheprovider", *tests,
    ]  # fmt: skip
    with tempfile.TemporaryFile("w+") as output:
        process = subprocess.Popen(
            command, cwd=copy, env=environment, start_new_session=True,
            stdout=output, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        try:
            # 5: nothing to run, as in a folder whose tests are all run already.
            if process.wait(SLOWEST) in (0, 5):
                return None
        except subprocess.TimeoutExpired:
            return "(a test without end)"
        finally:
            if process.poll() is None:
                os.killpg(process.pid, signal.SIGTERM)
                process.wait()
        output.seek(0)
        failed = re.findall("^(?:FAILED|ERROR) (\\S+)", output.read(), re.MULTILINE)
        return failed[0] if failed else "(the tests do not start)"


if __name__ == "__main__":
    sys.exit(main())
