"""The demo city in a folder: made once, found again by its stamp, its servers started with it."""

import fcntl
import json
import os
import shutil
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Any, Literal, Self, TypeAlias
from urllib.parse import quote

from batu_graph.demo.city import AGENCIES, VERSION, make_city
from batu_graph.demo.private_server import PrivateServer
from batu_graph.demo.seeds import QUICK_SCALE, SEED
from batu_graph.demo.servers import PrivateMariaDB, PrivatePostgres
from batu_graph.demo.tables import AgencyDatabase
from batu_graph.demo.writers import Writer, write_mariadb, write_postgresql, write_sqlite
from batu_graph.types import Engine

Engines: TypeAlias = Literal["sqlite", "servers"]
Progress: TypeAlias = Callable[[str, int, int], None]
"""Called with the name of a finished step, the number of steps done, and of all steps."""

STAMP = "demo.json"
_LOCK = "demo.lock"
_Servers: TypeAlias = Mapping[Engine, PrivateServer]


@dataclass(slots=True)
class DemoCity:
    """A demo city that can be asked; its servers, if any, run until ``close``."""

    folder: Path
    environ: Mapping[str, str]
    """What the catalogue needs: ``DINKES_URL`` and its like. Holds passwords of the servers."""
    _open: ExitStack = field(repr=False)

    def close(self) -> None:
        """Stop the servers. The folder stays, for the next time."""
        self._open.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


def build_demo(
    folder: Path,
    *,
    scale: float | None = None,
    engines: Engines = "sqlite",
    seed: int = SEED,
    progress: Progress = lambda step, done, total: None,
) -> DemoCity:
    """Make the demo city in ``folder``, or take the one that is there. Blocks.

    Args:
        folder: made if it is not there. A city of another seed, scale or version in it is replaced.
        scale: 1 makes all 225,408 residents. None takes the city that is there; where there is
            none, it makes about 20,000 residents.
        engines: ``sqlite``: twelve files. ``servers``: each agency whose home is PostgreSQL or
            MariaDB goes into a private server, the others stay files.
        seed: of all random numbers; the same seed and scale make the same city.
        progress: told of every step.

    Raises:
        ServerFailed: a server cannot be installed or started.
        ValueError: the scale is not above 0 and at most 1.
    """
    folder = folder.resolve()
    if scale is None:
        scale = _scale_of(folder)
    if not 0 < scale <= 1:
        raise ValueError("The scale must be above 0 and at most 1.")
    folder.mkdir(parents=True, exist_ok=True)
    wanted = [agency.database for agency in AGENCIES]
    with ExitStack() as opened, _locked(folder):
        stamp = _Stamp(folder, {"seed": seed, "scale": scale, "version": VERSION})
        servers = _start(folder, stamp, opened, wanted) if engines == "servers" else {}
        _make_missing(stamp, wanted, servers, progress)
        environ = {each.variable: _url(folder, each, servers) for each in wanted}
        return DemoCity(folder, environ, opened.pop_all())


@dataclass(slots=True)
class _Stamp:
    """Which city lies in the folder, and which parts of it are finished."""

    folder: Path
    city: Mapping[str, float]
    done: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        read = _read_stamp(self.folder)
        if read.get("city") == dict(self.city):
            self.done = [str(part) for part in read.get("done", ())]

    def finish(self, part: str) -> None:
        """Note, durably, that a part is finished."""
        self.done.append(part)
        text = json.dumps({"city": dict(self.city), "done": self.done}, indent=2)
        new = self.folder / f"{STAMP}.new"
        new.write_text(text, encoding="utf-8")
        new.replace(self.folder / STAMP)


def _read_stamp(folder: Path) -> dict[str, Any]:
    try:
        read = json.loads((folder / STAMP).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return read if isinstance(read, dict) else {}


def _scale_of(folder: Path) -> float:
    """The scale of the city in the folder, or the quick one."""
    city = _read_stamp(folder).get("city")
    scale = city.get("scale") if isinstance(city, dict) else None
    return float(scale) if isinstance(scale, int | float) else QUICK_SCALE


@contextmanager
def _locked(folder: Path) -> Iterator[None]:
    """One builder at a time: another waits, and then finds everything made."""
    with (folder / _LOCK).open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def _start(
    folder: Path, stamp: _Stamp, opened: ExitStack, wanted: Sequence[AgencyDatabase]
) -> _Servers:
    """The two servers; one whose databases are not all finished begins anew."""
    servers: dict[Engine, PrivateServer] = {}
    for engine, kind in ((Engine.POSTGRESQL, PrivatePostgres), (Engine.MYSQL, PrivateMariaDB)):
        home = _home(folder / engine.value)
        parts = [_part(each, engine) for each in wanted if each.home is engine]
        if home is None or not (home.exists() and set(parts) <= set(stamp.done)):
            stamp.done = [part for part in stamp.done if part not in parts]
            if home is not None:
                shutil.rmtree(home, ignore_errors=True)
        servers[engine] = opened.enter_context(kind(home))
    return servers


def _home(home: Path) -> Path | None:
    """Where a server lives; None (a temporary place) where its account could not get to it.

    Servers refuse to run as root and have an account of their own then.
    """
    private = any(not parent.stat().st_mode & 0o001 for parent in home.parents)
    return None if os.geteuid() == 0 and private else home


def _make_missing(
    stamp: _Stamp, wanted: Sequence[AgencyDatabase], servers: _Servers, progress: Progress
) -> None:
    engine_of = {each.name: each.home if each.home in servers else Engine.SQLITE for each in wanted}
    files = {each.name: stamp.folder / f"{each.name}.db" for each in wanted}
    missing = {
        each.name
        for each in wanted
        if _part(each, engine_of[each.name]) not in stamp.done
        or (engine_of[each.name] is Engine.SQLITE and not files[each.name].exists())
    }
    if not missing:
        return
    made = make_city(int(stamp.city["seed"]), stamp.city["scale"])
    for number, (database, rows) in enumerate(made, 1):
        if database.name in missing:
            engine = engine_of[database.name]
            _writer(files[database.name], servers.get(engine))(database, rows)
            stamp.finish(_part(database, engine))
        progress(database.name, number, len(wanted))


def _part(database: AgencyDatabase, engine: Engine) -> str:
    return f"{database.name} in {engine.value}"


def _writer(file: Path, server: PrivateServer | None) -> Writer:
    if isinstance(server, PrivatePostgres):
        return write_postgresql(server)
    if isinstance(server, PrivateMariaDB):
        return write_mariadb(server)
    return write_sqlite(file)


def _url(folder: Path, database: AgencyDatabase, servers: _Servers) -> str:
    if database.home in servers:
        return servers[database.home].url(database.name)
    return f"sqlite:///{quote(str(folder / f'{database.name}.db'))}"
