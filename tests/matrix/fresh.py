"""The README's two commands on a machine where nothing is installed but git, make and python3.

    python -m tests.matrix.fresh trixie                     # `make demo`, `make test`; root only
    python -m tests.matrix.fresh bookworm tests/cli         # `make test` of some tests
    python -m tests.matrix.fresh sid --with postgresql-18   # with packages of that release

The machine is a minimal Debian made by debootstrap, with mounts of its own, the last commit of this
project, and the registries' settings (certificates, proxies) of the machine it stands on. First a
user without rights runs `make demo` and must be told what an administrator has to install; then
root runs both commands; then the user does. The tree lies in /var/tmp or where TMPDIR says, takes
up to 3 GB and is deleted at the end; its log is kept.
"""

import argparse
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from batu_graph.demo.private_server import _free_port
from tests.servers.bring import ROOT, debian_mirror

CERTIFICATES = "/etc/ssl/certs/ca-certificates.crt"
COPIED_CERTIFICATES = "/etc/machine-certificates.crt"
"""In the tree: its own package writes the usual file anew."""
KEPT = re.compile(r"(?i)proxy|^pip_(cert|index|default)|^npm_config|cert|ca_bundle|ca_certs")
USER = "warga"
DEMO_SECONDS = 1200.0
"""A busy machine's longest wait for the demo's first answer."""


class Failed(Exception):
    """A command did not do what the README says."""


class Tree:
    """A minimal Debian in a folder, which commands run inside."""

    def __init__(self, folder: Path, log: Path) -> None:
        self.folder = folder
        self.log = log

    def run(self, command: str, *, user: str = "root") -> int:
        """Run a shell command in the user's home; its exit code. What it says goes to the log."""
        return self.start(command, user=user).wait()

    def start(self, command: str, *, user: str = "root") -> subprocess.Popen[bytes]:
        home = "/root" if user == "root" else f"/home/{user}"
        mounts = (
            f"mount --rbind /dev '{self.folder}/dev' && mount -t proc proc '{self.folder}/proc'"
        )
        inside = f"cd {home} && {command}"
        chroot = f"exec chroot --userspec={user}:{user} '{self.folder}' /bin/bash -c \"$0\""
        with self.log.open("a") as out:
            out.write(f"\n$ {command}   # as {user}\n")
            out.flush()
            return subprocess.Popen(
                ["unshare", "--mount", "bash", "-c", f"{mounts} && {chroot}", inside],
                stdin=subprocess.DEVNULL, stdout=out, stderr=out, start_new_session=True,
                env=_settings() | {"HOME": home, "USER": user, "PATH": _PATH, "LANG": "C.UTF-8"},
            )  # fmt: skip


@contextmanager
def fresh_tree(release: str, packages: Sequence[str], log: Path) -> Iterator[Tree]:
    """A new minimal tree; deleted at the end."""
    place = os.environ.get("TMPDIR", "/var/tmp")
    folder = Path(tempfile.mkdtemp(prefix=f"batu-{release}-", dir=place))
    folder.chmod(0o755)
    tree = Tree(folder, log)
    try:
        included = ",".join(["git", "make", "python3", *packages])
        with log.open("w") as out:
            subprocess.run(
                ["debootstrap", "--variant=minbase", f"--include={included}", release,
                 str(folder), debian_mirror()],
                check=True, stdout=out, stderr=out,
            )  # fmt: skip
        if Path(CERTIFICATES).exists():
            shutil.copy(CERTIFICATES, folder / COPIED_CERTIFICATES.lstrip("/"))
        for settings in Path("/etc/apt/apt.conf.d").glob("99*"):
            shutil.copy(settings, folder / "etc/apt/apt.conf.d")
        tree.run(f"useradd --create-home --shell /bin/bash {USER}")
        for user, home in (("root", "root"), (USER, f"home/{USER}")):
            clone = folder / home / "batu-graph"
            subprocess.run(["git", "clone", "-q", "--no-hardlinks", ROOT, clone], check=True)
            tree.run(f"chown -R {user}:{user} /{home}/batu-graph")
        yield tree
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def demo(tree: Tree, user: str) -> float:
    """Run `make demo` to its first answer, end it as Ctrl-C does; seconds to the answer.

    Raises:
        Failed: no answer came, or the end was no clean one.
    """
    port = _free_port()
    began = time.monotonic()
    making = tree.start(f"cd batu-graph && exec make demo PORT={port}", user=user)
    try:
        while not _answers(f"http://127.0.0.1:{port}/graphql"):
            if making.poll() is not None or time.monotonic() - began > DEMO_SECONDS:
                raise Failed(f"make demo as {user} gave no answer (exit {making.poll()})")
            time.sleep(0.5)
        took = time.monotonic() - began
        os.killpg(making.pid, signal.SIGINT)
        code = making.wait(60)
        if code not in (0, 130, -signal.SIGINT) or "Traceback" in tree.log.read_text():
            raise Failed(f"make demo as {user} ended with {code} after Ctrl-C")
        return took
    finally:
        if making.poll() is None:
            os.killpg(making.pid, signal.SIGKILL)


def _answers(url: str) -> bool:
    request = urllib.request.Request(
        url, b'{"query": "{ desa(limit: 1) { nama } }"}', {"content-type": "application/json"}
    )
    try:
        with urllib.request.urlopen(request, timeout=10) as answer:
            return b'"nama":"' in answer.read()
    except (urllib.error.URLError, OSError):
        return False


def _settings() -> dict[str, str]:
    return {
        name: value.replace(CERTIFICATES, COPIED_CERTIFICATES)
        for name, value in os.environ.items()
        if KEPT.search(name)
    }


_PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.matrix.fresh", description=__doc__)
    parser.add_argument("release", help="bookworm, trixie or sid")
    parser.add_argument("tests", nargs="*", help="for `make test`; none: all of them")
    parser.add_argument("--with", dest="packages", action="append", default=[], metavar="PACKAGE")
    parser.add_argument("--log", type=Path, default=None)
    parser.add_argument("--user-tests", default="tests/lab tests/demo", metavar="TESTS")
    asked = parser.parse_args(arguments)
    log = asked.log or ROOT / f".cache/matrix/fresh-{asked.release}.log"
    log.parent.mkdir(parents=True, exist_ok=True)
    test = "cd batu-graph && make test TESTS='{}'"
    with fresh_tree(asked.release, asked.packages, log) as tree:
        try:
            refused = tree.run("cd batu-graph && make demo", user=USER)
            if refused != 2 or "have an administrator install: python3-venv" not in log.read_text():
                raise Failed(f"without rights make demo must say what is missing (exit {refused})")
            print(f"{asked.release}: a user without rights is told what is missing", flush=True)
            for user, tests in (("root", " ".join(asked.tests)), (USER, asked.user_tests)):
                took = demo(tree, user)
                print(f"{asked.release}: make demo as {user}: {took:.0f} s", flush=True)
                if code := tree.run(test.format(tests), user=user):
                    raise Failed(f"make test as {user} ended with {code}")
                summary = re.findall(r"\d+ passed[^=\n]*", log.read_text())[-1]
                print(f"{asked.release}: make test as {user}: {summary}", flush=True)
        except Failed as failure:
            print(f"{asked.release}: {failure}; see {log}", file=sys.stderr)
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
