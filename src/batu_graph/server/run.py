"""Serving the application: uvicorn on uvloop and httptools, stopped gracefully."""

import contextlib
import logging
import os
import signal
import socket
import sys
from collections.abc import Callable, Iterator
from types import FrameType

import uvicorn
from starlette.types import ASGIApp
from uvicorn.supervisors import multiprocess

from batu_graph.server.connection import BoundedProtocol, Config, affordable
from batu_graph.server.stopping import all_are_taken, let_nobody_in

logger = logging.getLogger(__name__)

SHUTDOWN_SECONDS = 10
"""How long running requests may take to finish after SIGTERM or SIGINT."""
KEEP_ALIVE_SECONDS = 30
"""How long an idle connection is kept: longer than an app's pause between two screens."""

SWITCH_SECONDS = 0.0005
"""How long a thread that computes may hold up the event loop, each time the loop has work."""


def serve(
    app: ASGIApp | str,
    host: str = "127.0.0.1",
    port: int = 8000,
    *,
    workers: int = 1,
    connections: int = 1_000,
    shutdown_seconds: int = SHUTDOWN_SECONDS,
    on_start: Callable[[str], None] | None = None,
) -> None:
    """Serve ``app`` until SIGTERM or SIGINT; running requests are finished, then it returns.

    Args:
        app: the application; with several workers the import path of a function that makes it
            (``package.module:function``), because each worker is a process of its own.
        host: address to listen on; other machines reach it only if it is not a loopback address.
        port: 0 takes a free one.
        workers: processes; each has its own connections to every source.
        connections: most clients connected to one process, as far as it may have descriptors.
        shutdown_seconds: bound on finishing running requests; what runs longer is cancelled.
        on_start: called once with the server's URL as soon as it listens.

    Raises:
        OSError: the address cannot be listened on (in use, not ours, not permitted).
        ValueError: several workers without an import path.
        RuntimeError: the application could not be started; the log says why.
    """
    if workers > 1 and not isinstance(app, str):
        raise ValueError("several workers need the import path of a function that makes the app")
    config = Config(
        app,
        connections=affordable(connections),
        factory=isinstance(app, str),
        workers=workers,
        loop="uvloop",
        http=BoundedProtocol,
        ws="none",
        lifespan="on",
        # The URL of a GET holds the query, and a query may name a person.
        access_log=False,
        log_config=None,
        server_header=False,
        proxy_headers=False,
        timeout_keep_alive=KEEP_ALIVE_SECONDS,
        timeout_graceful_shutdown=shutdown_seconds,
    )
    # Threads that plan or compress give the interpreter back ten times as often as by default.
    sys.setswitchinterval(SWITCH_SECONDS)
    listener = _listen(host, port, config.backlog)
    url = _url(listener)
    with contextlib.closing(listener):
        if workers > 1:
            _serve_processes(config, listener, url, on_start)
        else:
            _serve_here(_Server(config, url, on_start), listener)


class _Server(uvicorn.Server):
    """A server that says when it listens."""

    def __init__(
        self,
        config: uvicorn.Config,
        url: str | None = None,
        on_start: Callable[[str], None] | None = None,
    ) -> None:
        super().__init__(config)
        self._url = url
        self._on_start = on_start

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Start listening, then call back."""
        await super().startup(sockets)
        if self.started and self._url is not None:
            logger.info("listening on %s", self._url)
            if self._on_start is not None:
                self._on_start(self._url)

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Take in whom the kernel has let in, stop listening, finish what runs."""
        if sockets:
            if self.config.workers == 1:  # else the others may go on: their parent knows
                let_nobody_in(sockets)
            await all_are_taken(sockets)
        await super().shutdown(sockets)


def _serve_here(server: _Server, listener: socket.socket) -> None:
    # uvicorn exits by itself where the application does not start; a signal before that exits too.
    with _signals_are_the_servers(server) as signals, contextlib.suppress(SystemExit):
        server.run(sockets=[listener])
    if not server.started and not signals:
        raise RuntimeError("the server could not be started; the log says why")


def _serve_processes(
    config: uvicorn.Config,
    listener: socket.socket,
    url: str,
    on_start: Callable[[str], None] | None,
) -> None:
    # The kernel queues connections from here on, while the workers still start.
    listener.listen(config.backlog)
    logger.info("listening on %s with %d processes", url, config.workers)
    if on_start is not None:
        on_start(url)
    _Processes(config, [listener]).run()


class _Process(multiprocess.Process):
    """A worker, which serves as a single process does."""

    @property
    def server(self) -> uvicorn.Server:
        """Made in the worker."""
        if self._server is None:
            self._server = _Server(self.config)
        return self._server


class _Processes(multiprocess.Multiprocess):
    """Workers that are told of SIGHUP, instead of being replaced: each reloads by itself."""

    def __init__(self, config: uvicorn.Config, sockets: list[socket.socket]) -> None:
        multiprocess.Process = _Process  # type: ignore[misc]  # there is no other way to name it
        super().__init__(config, sockets)
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, self._stop_listening)

    def _stop_listening(self, number: int, _frame: FrameType | None) -> None:
        """At once: the workers may have been told as well."""
        let_nobody_in(self.sockets)
        for one in self.sockets:
            one.close()  # else whom no worker takes would wait here
        self.signal_queue.append(number)

    def handle_hup(self) -> None:
        """Pass the signal on."""
        for process in self.processes:
            if process.pid is not None:
                os.kill(process.pid, signal.SIGHUP)


@contextlib.contextmanager
def _signals_are_the_servers(server: uvicorn.Server) -> Iterator[list[int]]:
    """Make SIGTERM and SIGINT end in a normal return; gives the list of those that came.

    uvicorn takes both signals while it serves and raises them again once it has stopped, which by
    default would end the process as if it had been killed. Before it serves, they stop at once.
    """
    signals: list[int] = []

    def stop(number: int, _frame: FrameType | None) -> None:
        signals.append(number)
        if not server.should_exit:
            raise SystemExit(0)

    before = {number: signal.signal(number, stop) for number in (signal.SIGTERM, signal.SIGINT)}
    try:
        yield signals
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _listen(host: str, port: int, backlog: int) -> socket.socket:
    """A bound TCP socket; the first address that ``host`` resolves to."""
    family, kind, protocol, _, address = socket.getaddrinfo(
        host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE
    )[0]
    listener = socket.socket(family, kind, protocol)
    try:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind(address)
    except OSError:
        listener.close()
        raise
    listener.set_inheritable(True)
    return listener


def _url(listener: socket.socket) -> str:
    host, port = listener.getsockname()[:2]
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"
