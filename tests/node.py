"""Node.js for tests: the machine's own, or else the one that GraphiQL's build brings from PyPI."""

import fcntl
import shutil
import subprocess
from functools import cache
from pathlib import Path

from web.graphiql.build import node_environment


@cache
def _environment() -> dict[str, str]:
    return node_environment()


def _run(
    program: str, *arguments: str, cwd: Path, timeout: float
) -> subprocess.CompletedProcess[str]:
    found = shutil.which(program, path=_environment()["PATH"])
    assert found, "node_environment() gives a PATH with node and npm on it"
    return subprocess.run(
        [found, *arguments],
        cwd=cwd, env=_environment(), capture_output=True, text=True, timeout=timeout,
    )  # fmt: skip


def node(
    script: Path, *arguments: str, cwd: Path | None = None, timeout: float = 120
) -> subprocess.CompletedProcess[str]:
    """Run a script of Node.js, in its own folder unless told otherwise."""
    return _run("node", str(script), *arguments, cwd=cwd or script.parent, timeout=timeout)


def npm_packages(folder: Path) -> Path:
    """``folder/node_modules`` with what ``folder/package.json`` names, installed when that changed.

    Safe to call from several processes at once.
    """
    wanted = (folder / "package.json").read_text("utf-8")
    modules = folder / "node_modules"
    modules.mkdir(exist_ok=True)
    stamp = modules / ".installed-from"
    with (modules / ".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not stamp.exists() or stamp.read_text("utf-8") != wanted:
            # No lock file: it would name the registry that it was made at.
            options = ("--no-package-lock", "--no-audit", "--no-fund")
            done = _run("npm", "install", *options, cwd=folder, timeout=300)
            assert done.returncode == 0, done.stderr
            stamp.write_text(wanted, "utf-8")
    return modules
