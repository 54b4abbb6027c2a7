"""A served catalogue that can be changed: made anew beside the old one, then swapped in.

Requests that are under way end on what they began with; new ones go to the new one. A catalogue
with a mistake is refused with its messages, and the old one keeps serving.
"""

import asyncio
import logging
import signal
import time
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from starlette.applications import Starlette
from starlette.routing import Router
from starlette.types import Receive, Scope, Send
from watchfiles import Change, awatch

from batu_graph.config.catalogue import Catalogue
from batu_graph.config.problems import CatalogueInvalid
from batu_graph.server.garbage import free_and_set_aside, set_aside
from batu_graph.server.protocol import CatalogueNews

SETTLE_SECONDS = 0.2
"""How long a change waits for others that belong to it."""
RETIRE_SECONDS = 60.0
"""How long requests may stay on a catalogue that has been replaced."""

logger = logging.getLogger("batu_graph.catalogue")


@dataclass(frozen=True, slots=True)
class Made:
    """A catalogue and the application over it, not started yet."""

    catalogue: Catalogue
    news: CatalogueNews
    app: Starlette


@dataclass(slots=True, eq=False)
class _Serving:
    """A started application, and who is still on it."""

    made: Made
    life: AsyncExitStack
    requests: int = 0
    idle: asyncio.Event = field(default_factory=asyncio.Event)
    """Set when it was replaced and its last request has ended."""
    replaced: bool = False

    @classmethod
    async def start(cls, made: Made) -> "_Serving":
        life = AsyncExitStack()
        await life.enter_async_context(made.app.router.lifespan_context(made.app))
        set_aside()
        return cls(made, life)

    async def serve(self, scope: Scope, receive: Receive, send: Send) -> None:
        self.requests += 1
        try:
            await self.made.app(scope, receive, send)
        finally:
            self.requests -= 1
            if self.replaced and not self.requests:
                self.idle.set()

    async def retire(self) -> None:
        """Close once the last request has ended, or has had time enough."""
        self.replaced = True
        try:
            if self.requests:
                with suppress(TimeoutError):
                    async with asyncio.timeout(RETIRE_SECONDS):
                        await self.idle.wait()
        finally:
            await self.life.aclose()


class ReloadingApp:
    """The ASGI application over a catalogue, made anew on SIGHUP or when its files change."""

    def __init__(self, first: Made, make: Callable[[], Made], *, watch: Path | None = None) -> None:
        """
        Args:
            first: what serves until a reload.
            make: loads the catalogue and makes the application. Blocks; raises
                ``CatalogueInvalid`` for mistakes in it, ``ValueError`` for a source that cannot
                be used.
            watch: a folder whose YAML and Python files, when they change, ask for a reload.
        """
        self._first = first
        self._make = make
        self._watch = watch
        self._serving: _Serving
        self._wanted = asyncio.Event()
        self._retiring: set[asyncio.Task[None]] = set()
        self._router = Router(lifespan=self._lifespan)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve a request on the catalogue of this moment, to its end."""
        if scope["type"] == "lifespan":
            await self._router.lifespan(scope, receive, send)
        else:
            await self._serving.serve(scope, receive, send)

    def ask(self) -> None:
        """Have the catalogue loaded again; several wishes in a row are one."""
        self._wanted.set()

    @asynccontextmanager
    async def _lifespan(self, _: object) -> AsyncIterator[None]:
        self._serving = await _Serving.start(self._first)
        loop = asyncio.get_running_loop()
        loop.add_signal_handler(signal.SIGHUP, self.ask)
        tasks = [asyncio.create_task(self._reload_when_asked())]
        if self._watch is not None:
            tasks.append(asyncio.create_task(self._ask_when_changed(self._watch)))
        try:
            yield
        finally:
            loop.remove_signal_handler(signal.SIGHUP)
            for task in [*tasks, *self._retiring]:
                task.cancel()
            await asyncio.gather(*tasks, *self._retiring, return_exceptions=True)
            await self._serving.life.aclose()

    async def _reload_when_asked(self) -> None:
        while True:
            await self._wanted.wait()
            await asyncio.sleep(SETTLE_SECONDS)
            self._wanted.clear()
            try:
                await self._reload()
            except Exception:
                logger.exception("the catalogue could not be loaded again, the old one serves on")

    async def _reload(self) -> None:
        begun = time.perf_counter()
        try:
            made = await asyncio.to_thread(self._make)
        except CatalogueInvalid as invalid:
            self._refuse(invalid.render())
            return
        except ValueError as error:
            self._refuse(str(error))
            return
        before, self._serving = self._serving, await _Serving.start(made)
        retiring = asyncio.create_task(before.retire())
        self._retiring.add(retiring)
        retiring.add_done_callback(self._retired)
        logger.info(
            "catalogue reloaded: %d agencies, %d entities, %.1f s",
            len(made.catalogue.namespaces),
            len(made.catalogue.entities),
            time.perf_counter() - begun,
        )
        old, new = before.made.catalogue.http, made.catalogue.http
        if (old.host, old.port) != (new.host, new.port):
            logger.warning("http.host and http.port hold from the next start of the gateway on")

    def _retired(self, retiring: asyncio.Task[None]) -> None:
        self._retiring.discard(retiring)
        if not retiring.cancelled():
            free_and_set_aside()  # the old catalogue's memory is to be had again

    def _refuse(self, why: str) -> None:
        self._serving.made.news.refused = datetime.now(UTC)
        logger.error("catalogue refused, the old one keeps serving:\n%s", why)

    async def _ask_when_changed(self, folder: Path) -> None:
        try:
            async for _ in awatch(folder, watch_filter=_is_catalogue, debounce=200, step=20):
                self.ask()
        except Exception:
            logger.exception("%s is no longer watched; SIGHUP still reloads it", folder)


def _is_catalogue(_: Change, path: str) -> bool:
    return path.endswith((".yaml", ".yml", ".py"))
