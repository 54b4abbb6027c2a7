"""The web application: which address leads to what."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from typing import Any

from starlette.applications import Starlette
from starlette.responses import PlainTextResponse
from starlette.routing import Route
from starlette.types import ASGIApp, Receive, Scope, Send

from batu_graph.config.catalogue import Http, Limits
from batu_graph.server.health import Readiness, healthz
from batu_graph.server.hosts import Hosts
from batu_graph.server.http import GraphQLEndpoint
from batu_graph.server.memory import give_back
from batu_graph.server.pages import About, Pages
from batu_graph.server.protocol import AnswersGraphQL, CatalogueNews, Example

__all__ = ["AnswersGraphQL", "Example", "create_app"]


class _Application(Starlette):
    """Pages by Starlette's routes, ``/graphql`` ahead of them: their layers of middleware cost more
    than all the rest of a short answer, and the endpoint answers every request itself."""

    def __init__(self, graphql: ASGIApp, hosts: Hosts, **settings: Any) -> None:
        super().__init__(**settings)
        self._graphql = graphql
        self._hosts = hosts

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request, or live through the lifespan."""
        if scope["type"] == "http" and not self._hosts.answers(scope):
            await _MISDIRECTED(scope, receive, send)
        elif scope["type"] == "http" and scope["path"] == "/graphql":
            await self._graphql(scope, receive, send)
        else:
            await super().__call__(scope, receive, send)


_MISDIRECTED = PlainTextResponse(
    "This gateway does not answer to that name. Its operators can add it to the catalogue: "
    "`http: {hosts: [...]}` in city.yaml.\n",
    421,
)
"""RFC 9110, section 15.5.20."""


def create_app(
    gateway: AnswersGraphQL,
    *,
    http: Http,
    limits: Limits,
    examples: Sequence[Example] = (),
    city: str = "Batu Graph",
    news: CatalogueNews | None = None,
) -> Starlette:
    """The ASGI application over ``gateway``, which it closes when it is shut down.

    Args:
        gateway: answers the requests.
        http: names to answer to, CORS, compression and the notice on the pages.
        limits: of these, ``request_bytes`` and ``requests`` hold here; the others are the gateway's
            and the server's.
        examples: the ready tabs of GraphiQL, in order.
        city: the name on the pages.
        news: of the catalogue, for ``/readyz``.
    """
    pages = Pages(gateway, About(city, http.notice, tuple(examples)))

    @asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncIterator[None]:
        # It begins by meeting every source, so that no first question has to; nothing waits for it.
        background = [asyncio.ensure_future(gateway.watch()), asyncio.ensure_future(give_back())]
        try:
            yield
        finally:
            for task in background:
                task.cancel()
            await gateway.close()

    graphql = GraphQLEndpoint(gateway, http, limits)
    app = _Application(
        graphql,
        Hosts(http.hosts, http.host),
        lifespan=lifespan,
        routes=[
            Route("/", pages.landing),
            Route("/graphiql", pages.graphiql),
            Route("/graphiql/", pages.graphiql_slash),
            Route("/graphiql/settings.json", pages.settings),
            Route("/graphiql/assets/{name}", pages.asset),
            Route("/schema.graphql", pages.schema),
            Route("/healthz", healthz),
            Route("/readyz", Readiness(gateway, news).__call__),
        ],
    )
    # A redirect made up from the Host header helps nobody here.
    app.router.redirect_slashes = False
    return app
