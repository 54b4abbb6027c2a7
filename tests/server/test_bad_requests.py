"""Whatever a client sends wrongly gets a 4xx with a GraphQL error, a code and a reason."""

import asyncio
import contextlib
import json
import socket
import time
from urllib.parse import urlsplit

import httpx
import orjson
import pytest
from standin import StandIn

from batu_graph.codes import Code
from batu_graph.config.catalogue import Http, Limits
from batu_graph.server.app import create_app

JSON = {"content-type": "application/json"}


def refusal(answer: httpx.Response, status: int) -> str:
    """The message of a refused request, after checking its form."""
    assert answer.status_code == status, answer.text
    assert answer.headers["content-type"].startswith("application/json")
    body = answer.json()
    assert set(body) == {"errors"} and len(body["errors"]) == 1
    assert body["errors"][0]["extensions"] == {"code": "BAD_USER_INPUT"}
    assert str(status) in Code.BAD_USER_INPUT.status
    return body["errors"][0]["message"]


@pytest.mark.parametrize(
    ("body", "word"),
    [
        (b"", "JSON"),
        (b"{", "JSON"),
        (b'{"query": "{city}"} extra', "JSON"),
        (b'{"query": "\xff"}', "UTF-8"),
        (b'\xef\xbb\xbf{"query": "{city}"}', "JSON"),
        (b'{"query": "{city}", "variables": {"t": "\\ud800"}}', "JSON"),
        (b'{"query": "\\udc00{city}"}', "JSON"),
        (b'{"query": "a\x00b"}', "JSON"),
        (b'{"query": "{city}", "variables": {"n": NaN}}', "JSON"),
        (b'{"query": "{city}", "variables": {"n": 1e999}}', "JSON"),
        (b"[" * 5000 + b"]" * 5000, "JSON"),
        (b'{"query": "{city}", "variables": {"t": "a\\u0000b"}}', "U+0000"),
        (b'{"query": "{city}", "variables": {"a\\u0000b": 1}}', "U+0000"),
        (b'{"query": "{city}", "variables": {"t": [[{"u": "\\u0000"}]]}}', "U+0000"),
        (b'{"query": "{city}", "operationName": "a\\u0000"}', "U+0000"),
        (b'{"query": "{city}", "variables": {"t": ' + b"[" * 101 + b"]" * 101 + b"}}", "nested"),
        (b'[{"query": "{city}"}]', "Batching"),
        (b'"{city}"', "object"),
        (b"null", "object"),
        (b"{}", "`query`"),
        (b'{"query": null}', "`query`"),
        (b'{"query": 1}', "`query`"),
        (b'{"query": ["{city}"]}', "`query`"),
        (b'{"query": "{city}", "operationName": 1}', "`operationName`"),
        (b'{"query": "{city}", "variables": []}', "`variables`"),
        (b'{"query": "{city}", "variables": "{}"}', "`variables`"),
        (b'{"query": "{city}", "extensions": false}', "`extensions`"),
    ],
)
def test_a_body_that_is_no_request(client, body, word):
    assert word in refusal(client.post("/graphql", content=body, headers=JSON), 400)


@pytest.mark.parametrize(
    ("query_string", "word"),
    [
        ("", "`query`"),
        ("variables={}", "`query`"),
        ("query={city}&query={city}", "`query`"),
        ("query={city}&variables={", "`variables`"),
        ("query={city}&variables=[]", "`variables`"),
        ("query={city}&variables=1", "`variables`"),
        ("query={city}&extensions=x", "`extensions`"),
        ("query=%ff", "UTF-8"),
        ("query=%ed%a0%80", "UTF-8"),
        ('query={city}&variables={"t":"%5Cud800"}', "`variables`"),
        ('query={city}&variables={"t":"%5Cu0000"}', "U+0000"),
        ("query={city}&operationName=%00", "U+0000"),
    ],
)
def test_a_url_that_is_no_request(client, query_string, word):
    assert word in refusal(client.get(f"/graphql?{query_string}"), 400)


def test_an_escaped_backslash_before_u0000_is_ordinary_text(client):
    body = {"query": "query($t: String!) {echo(text: $t)}", "variables": {"t": "\\u0000"}}
    answer = client.post("/graphql", json=body)
    assert answer.json() == {"data": {"echo": "\\u0000"}}


def test_many_values_side_by_side_are_not_nesting(client):
    body = {"query": "{city}", "variables": {"rows": [[i] for i in range(5000)]}}
    assert client.post("/graphql", json=body).json() == {"data": {"city": "Kota Batu"}}


def test_a_nul_in_the_document_is_a_syntax_error(client):
    answer = client.post("/graphql", json={"query": "{ci\0ty}"})
    assert answer.status_code == 200
    assert answer.json()["errors"][0]["extensions"]["code"] == "GRAPHQL_PARSE_FAILED"


@pytest.mark.parametrize(
    "headers",
    [
        {"content-type": "text/plain"},
        {"content-type": "application/graphql"},
        {"content-type": "application/x-www-form-urlencoded"},
        {"content-type": "application/json; charset=latin-1"},
        {"content-type": ""},
        {},
        {"content-type": "application/json", "content-encoding": "gzip"},
    ],
)
def test_other_content_is_415(client, headers):
    refusal(client.post("/graphql", content=b'{"query":"{city}"}', headers=headers), 415)


@pytest.mark.parametrize(
    "content_type", ["APPLICATION/JSON", 'application/json; charset="UTF-8"', "application/json;"]
)
def test_other_spellings_of_json_are_taken(client, content_type):
    headers = {"content-type": content_type}
    answer = client.post("/graphql", content=b'{"query":"{city}"}', headers=headers)
    assert answer.status_code == 200


def test_a_body_over_the_limit_is_413_and_the_connection_still_serves(client):
    body = orjson.dumps({"query": "{city} #" + "x" * 2_000_000})
    assert "100000" in refusal(client.post("/graphql", content=body, headers=JSON), 413)
    assert client.post("/graphql", json={"query": "{city}"}).status_code == 200


def test_a_body_at_the_limit_is_taken(client):
    frame = len(orjson.dumps({"query": "{city}#"}))
    body = orjson.dumps({"query": "{city}#" + "x" * (100_000 - frame)})
    assert len(body) == 100_000
    assert client.post("/graphql", content=body, headers=JSON).status_code == 200
    body = body.replace(b"#", b"##", 1)
    refusal(client.post("/graphql", content=body, headers=JSON), 413)


def test_a_declared_size_over_the_limit_is_refused_before_anything_is_sent(url):
    request = (
        b"POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
        b"Content-Length: 100000000000\r\n\r\n"
    )
    assert raw(url, request).startswith(b"HTTP/1.1 413 ")


def test_an_undeclared_size_is_counted_while_it_streams(url):
    host, port = url.removeprefix("http://").split(":")
    with socket.create_connection((host, int(port)), timeout=10) as connection:
        connection.sendall(
            b"POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
            b"Transfer-Encoding: chunked\r\n\r\n"
        )
        # Never ends: an answer can only come if the server stops reading by itself.
        for _ in range(4):
            connection.sendall(b"8000\r\n" + b" " * 0x8000 + b"\r\n")
        assert connection.recv(4096).startswith(b"HTTP/1.1 413 ")


def test_an_over_long_url_is_414(run):
    with run(create_app(StandIn(), http=Http(), limits=Limits(request_bytes=100))) as url:
        assert httpx.get(f"{url}/graphql?query={{city}}").status_code == 200
        assert "POST" in refusal(httpx.get(f"{url}/graphql?query={{city}}%23{'x' * 100}"), 414)


async def test_a_body_that_never_comes_is_given_up(run, monkeypatch):
    monkeypatch.setattr("batu_graph.server.incoming.BODY_SECONDS", 0.3)
    request = (
        b"POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
        b"Content-Length: 100\r\n\r\n{"
    )
    with run(create_app(StandIn(), http=Http(), limits=Limits())) as url:
        answer = await asyncio.to_thread(raw, url, request)
    assert answer.startswith(b"HTTP/1.1 408 ")


def test_dripping_bytes_do_not_prolong_the_time_for_a_body(run, monkeypatch):
    monkeypatch.setattr("batu_graph.server.incoming.BODY_SECONDS", 0.5)
    head = (
        b"POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
        b"Content-Length: 1000000\r\n\r\n"
    )
    with run(create_app(StandIn(), http=Http(), limits=Limits())) as url:
        parts = urlsplit(url)
        with socket.create_connection((parts.hostname, parts.port), timeout=0.02) as client:
            client.sendall(head)
            answer, deadline = b"", time.monotonic() + 20
            while not answer:
                assert time.monotonic() < deadline
                client.sendall(b" ")
                with contextlib.suppress(TimeoutError):
                    answer = client.recv(65_536)
    assert answer.startswith(b"HTTP/1.1 408 ")


def test_a_client_that_leaves_in_the_middle_of_its_body_harms_nobody(url, client, caplog):
    host, port = url.removeprefix("http://").split(":")
    with socket.create_connection((host, int(port))) as connection:
        connection.sendall(
            b"POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
            b"Content-Length: 100\r\n\r\n{"
        )
    assert client.post("/graphql", json={"query": "{city}"}).status_code == 200
    assert "Traceback" not in caplog.text


def raw(url: str, request: bytes) -> bytes:
    """The first bytes that come back for the bytes of a request."""
    host, port = url.removeprefix("http://").split(":")
    with socket.create_connection((host, int(port)), timeout=10) as connection:
        connection.sendall(request)
        return connection.recv(65536)


HASHED = {"persistedQuery": {"version": 1, "sha256Hash": "e" * 64}}


@pytest.mark.parametrize("way", ["post", "get"])
@pytest.mark.parametrize(
    ("accept", "status"),
    [("application/graphql-response+json", 400), ("application/json", 200), ("*/*", 400)],
)
def test_the_hash_of_a_query_is_answered_as_apollo_asks(client, way, accept, status):
    headers = {"accept": accept}
    if way == "post":
        answer = client.post("/graphql", json={"extensions": HASHED}, headers=headers)
    else:
        text = json.dumps(HASHED)
        answer = client.get("/graphql", params={"extensions": text}, headers=headers)
    expected = 200 if answer.headers["content-type"].startswith("application/json") else 400
    assert answer.status_code == expected and (accept == "*/*" or expected == status)
    assert answer.json() == {
        "errors": [
            {
                "message": "PersistedQueryNotSupported",
                "extensions": {"code": "PERSISTED_QUERY_NOT_SUPPORTED"},
            }
        ]
    }


def test_a_query_with_its_hash_is_answered(client):
    answer = client.post("/graphql", json={"query": "{city}", "extensions": HASHED})
    assert "data" in answer.json()
