"""``/healthz``: does the process live? ``/readyz``: do the sources answer?

``/readyz`` gives 200 ``ready`` when every source answers, 200 ``degraded`` when some do not or
entities are out of service (the others' data still arrives, so a load balancer must not take the
gateway away) and 503 ``unavailable`` only when no source answers.
"""

import asyncio
import logging
from collections.abc import Sequence
from dataclasses import asdict
from time import monotonic

import orjson
from starlette.requests import Request
from starlette.responses import Response

from batu_graph.server.protocol import AnswersGraphQL, CatalogueNews, SourceReadiness

logger = logging.getLogger(__name__)

PROBE_SECONDS = 15.0
"""Bound on asking all sources, beside each source's own connect timeout."""
KEEP_SECONDS = 1.0
"""An answer serves everybody for this long, so that nobody can hammer the agencies' databases."""

_HEADERS = {"cache-control": "no-store", "x-content-type-options": "nosniff"}


async def healthz(_: Request) -> Response:
    """200 as long as the process answers at all."""
    return _json({"status": "ok"}, 200)


class Readiness:
    """The endpoint ``/readyz``; one probe at a time, shared by everybody who asks meanwhile."""

    def __init__(self, gateway: AnswersGraphQL, news: CatalogueNews | None = None) -> None:
        self._gateway = gateway
        self._news = news
        self._lock = asyncio.Lock()
        self._response: tuple[int, dict[str, object]] | None = None
        self._until = 0.0

    async def __call__(self, _: Request) -> Response:
        """The state of every source as JSON."""
        async with self._lock:
            if self._response is None or monotonic() >= self._until:
                self._response = await self._probe()
                self._until = monotonic() + KEEP_SECONDS
            status, body = self._response
        news = {} if self._news is None else {"catalogue": asdict(self._news)}
        caches = {name: asdict(use) for name, use in self._gateway.caches().items()}
        return _json({**body, **news, "caches": caches}, status)

    async def _probe(self) -> tuple[int, dict[str, object]]:
        try:
            async with asyncio.timeout(PROBE_SECONDS):
                sources = await self._gateway.readiness()
        except Exception:
            logger.exception("the sources could not be asked whether they are ready")
            return 503, {"status": "unavailable", "sources": []}
        return summary(sources)


def summary(sources: Sequence[SourceReadiness]) -> tuple[int, dict[str, object]]:
    """HTTP status and JSON body for the sources' states; no source at all is ready."""
    ready = [source.ready for source in sources]
    if all(ready) and not any(source.drifted for source in sources):
        status, word = 200, "ready"
    elif any(ready):
        status, word = 200, "degraded"
    else:
        status, word = 503, "unavailable"
    return status, {"status": word, "sources": [asdict(source) for source in sources]}


def _json(body: dict[str, object], status: int) -> Response:
    return Response(orjson.dumps(body), status, _HEADERS, "application/json")
