"""The pages for people: the landing page, GraphiQL with its files, and the schema as a text.

Nothing is loaded from another host, and the browser is told so (Content-Security-Policy). All
functions here are plain (not async): Starlette runs them in its worker threads, where reading a
file or printing a schema holds nobody up. Links are relative, so that everything also works
behind a proxy that mounts the gateway under a path.
"""

import hashlib
import threading
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from html import escape
from pathlib import Path
from string import Template

import orjson
from starlette.requests import Request
from starlette.responses import FileResponse, HTMLResponse, RedirectResponse, Response

from batu_graph.server import compression
from batu_graph.server.negotiation import accepts_gzip
from batu_graph.server.protocol import AnswersGraphQL, Example

STATIC = Path(__file__).parent / "static"
BUNDLE = STATIC / "graphiql"
"""Where ``web/graphiql/build.py`` puts GraphiQL."""

CONTENT_SECURITY_POLICY = "; ".join(
    (
        "default-src 'self'",
        "script-src 'self'",
        # The editor writes the colours and positions of its text into style attributes.
        "style-src 'self' 'unsafe-inline'",
        "img-src 'self' data:",
        "font-src 'self' data:",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'none'",
        "frame-ancestors 'none'",
    )
)

PAGE_HEADERS = {
    "content-security-policy": CONTENT_SECURITY_POLICY,
    "cache-control": "no-cache",
    "x-content-type-options": "nosniff",
    # A query in the URL may name a person: it goes to no other site.
    "referrer-policy": "no-referrer",
    "cross-origin-opener-policy": "same-origin",
}

ASSET_HEADERS = {
    # Their names hold a hash of their content, so they never change.
    "cache-control": "public, max-age=31536000, immutable",
    "x-content-type-options": "nosniff",
    "vary": "Accept-Encoding",
}

LONGEST_NAME = 200
"""Letters of a file's name in the bundle."""

MEDIA_TYPES = {
    ".js": "text/javascript; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".ttf": "font/ttf",
    ".woff2": "font/woff2",
    ".svg": "image/svg+xml",
    ".json": "application/json",
}


@dataclass(frozen=True, slots=True)
class About:
    """What the pages say of this gateway."""

    city: str
    notice: str | None
    examples: Sequence[Example] = ()


class Pages:
    """The endpoints, one method each."""

    def __init__(self, gateway: AnswersGraphQL, about: About) -> None:
        self._gateway = gateway
        self._about = about
        self._schema: tuple[bytes, bytes, str] | None = None
        self._printing = threading.Lock()

    def landing(self, _: Request) -> Response:
        """``/``: the city, the notice, where to go."""
        return _page("landing.html", self._about)

    def graphiql(self, _: Request) -> Response:
        """``/graphiql``: GraphiQL, or how to build it."""
        page = BUNDLE / "index.html"
        if not page.is_file():
            return _page("not-built.html", self._about, status=503)
        return HTMLResponse(page.read_bytes(), headers=PAGE_HEADERS)

    def graphiql_slash(self, _: Request) -> Response:
        """``/graphiql/``: to the address from which the page's relative links are right."""
        return RedirectResponse("../graphiql", 308, PAGE_HEADERS)

    def settings(self, _: Request) -> Response:
        """``/graphiql/settings.json``: what the page shows around the editor, and the tabs."""
        return Response(orjson.dumps(asdict(self._about)), 200, PAGE_HEADERS, "application/json")

    def asset(self, request: Request) -> Response:
        """``/graphiql/assets/<name>``: a file of the bundle."""
        # The route's parameter holds no slash, and no file of the bundle starts with a dot.
        name: str = request.path_params["name"]
        path = BUNDLE / "assets" / name
        media_type = MEDIA_TYPES.get(path.suffix)
        # A name longer than any file's would be an error of the file system.
        unusable = len(name) > LONGEST_NAME or name.startswith(".") or "\0" in name
        if media_type is None or unusable or not path.is_file():
            return Response("Not found.\n", 404, PAGE_HEADERS, "text/plain")
        packed = path.with_name(name + ".gz")
        if packed.is_file() and _accepts_gzip(request):
            headers = {**ASSET_HEADERS, "content-encoding": "gzip"}
            return FileResponse(packed, 200, headers, media_type)
        return FileResponse(path, 200, ASSET_HEADERS, media_type)

    def schema(self, request: Request) -> Response:
        """``/schema.graphql``: the schema in the schema definition language."""
        plain, packed, tag = self._printed()
        headers = {**PAGE_HEADERS, "etag": tag, "vary": "Accept-Encoding"}
        if request.headers.get("if-none-match") == tag:
            return Response(None, 304, headers)
        if _accepts_gzip(request):
            headers["content-encoding"] = "gzip"
            return Response(packed, 200, headers, "text/plain")
        return Response(plain, 200, headers, "text/plain")

    def _printed(self) -> tuple[bytes, bytes, str]:
        """The schema's text, the same compressed, and its entity tag; made once."""
        with self._printing:
            if self._schema is None:
                text = self._gateway.sdl().encode()
                # Weak, because both encodings share it.
                tag = f'W/"{hashlib.sha256(text).hexdigest()[:32]}"'
                self._schema = text, compression.compress(text, level=6), tag
            return self._schema


def _accepts_gzip(request: Request) -> bool:
    return accepts_gzip(request.headers.get("accept-encoding", ""))


def _page(template: str, about: About, status: int = 200) -> Response:
    """A page of ours with the city's name and notice in it."""
    page = Template((STATIC / template).read_text("utf-8"))
    notice = f'<p class="notice" role="note">{escape(about.notice)}</p>' if about.notice else ""
    html = page.substitute(city=escape(about.city), notice=notice)
    return HTMLResponse(html, status, PAGE_HEADERS)
