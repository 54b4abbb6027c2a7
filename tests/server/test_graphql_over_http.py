"""POST and GET /graphql: parameters, media types, status codes, headers."""

import gzip
import json

import httpx
import orjson
import pytest
from standin import StandIn

from batu_graph.config.catalogue import Http, Limits
from batu_graph.server.app import create_app

GRAPHQL = "application/graphql-response+json"
CITY = {"data": {"city": "Kota Batu"}}


def post(client, body, **headers):
    headers = {name.replace("_", "-"): value for name, value in headers.items()}
    content = body if isinstance(body, bytes | str) else orjson.dumps(body)
    return client.post(
        "/graphql", content=content, headers={"content-type": "application/json"} | headers
    )


def test_a_query_by_post_is_answered(client):
    answer = post(client, {"query": "{city}"})
    assert (answer.status_code, answer.json()) == (200, CITY)


def test_variables_operation_name_and_unknown_parameters_by_post(client):
    answer = post(
        client,
        {
            "query": "query A { city } query B($t: String!) { echo(text: $t) }",
            "operationName": "B",
            "variables": {"t": "Bumiaji 🌋"},
            "extensions": {"any": 1},
            "id": "ignored",
        },
    )
    assert answer.json() == {"data": {"echo": "Bumiaji 🌋"}}


def test_a_query_by_get_with_all_parameters(client):
    parameters = {
        "query": "query A { city } query B($t: String!) { echo(text: $t) }",
        "operationName": "B",
        "variables": '{"t": "a+b & ü"}',
        "extensions": "{}",
    }
    answer = client.get("/graphql", params=parameters)
    assert (answer.status_code, answer.json()) == (200, {"data": {"echo": "a+b & ü"}})


def test_empty_parameters_in_a_url_count_as_absent(client):
    answer = client.get("/graphql?query={city}&variables=&operationName=&extensions=")
    assert answer.json() == CITY


def test_head_gives_the_headers_of_get_without_a_body(client):
    got = client.get("/graphql", params={"query": "{city}"})
    head = client.head("/graphql", params={"query": "{city}"})
    assert (head.status_code, head.content) == (200, b"")
    assert head.headers["content-length"] == str(len(got.content))


@pytest.mark.parametrize(
    ("accept", "expected"),
    [
        (None, "application/json"),
        ("*/*", "application/json"),
        ("application/*", "application/json"),
        ("application/json", "application/json"),
        (GRAPHQL, GRAPHQL),
        (GRAPHQL.upper(), GRAPHQL),
        (f"{GRAPHQL};charset=utf-8", GRAPHQL),
        (f"{GRAPHQL}, application/json", GRAPHQL),
        (f"application/json, {GRAPHQL}", GRAPHQL),
        (f"{GRAPHQL}, application/json;q=0.9", GRAPHQL),
        (f"{GRAPHQL};q=0.8, application/json;q=0.9", "application/json"),
        (f"application/json;q=0, {GRAPHQL};q=0.1", GRAPHQL),
        ("application/json;q=0, */*;q=0.1", GRAPHQL),
        (f"{GRAPHQL};q=0, */*", "application/json"),
        (f"*/*, {GRAPHQL};q=0.5", "application/json"),
        ("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", "application/json"),
        ("application/json, multipart/mixed", "application/json"),
    ],
)
def test_the_media_type_follows_accept(url, accept, expected):
    headers = [(b"content-type", b"application/json")]
    if accept is not None:
        headers.append((b"accept", accept.encode()))
    with httpx.Client(headers={}) as bare:
        del bare.headers["accept"]
        answer = bare.post(f"{url}/graphql", content=b'{"query":"{city}"}', headers=headers)
    assert answer.status_code == 200
    assert answer.headers["content-type"] == f"{expected}; charset=utf-8"


@pytest.mark.parametrize(
    "accept", ["text/html", "application/xml", "*/*;q=0", "text/*", "application/json;q=x"]
)
def test_what_cannot_be_had_is_406(client, accept):
    answer = post(client, {"query": "{city}"}, accept=accept)
    assert answer.status_code == 406
    assert GRAPHQL in answer.json()["errors"][0]["message"]


@pytest.mark.parametrize(
    ("query", "code"),
    [("{", "GRAPHQL_PARSE_FAILED"), ("{nothing}", "GRAPHQL_VALIDATION_FAILED")],
)
def test_a_refused_document_is_400_only_under_the_newer_media_type(client, query, code):
    older = post(client, {"query": query}, accept="application/json")
    newer = post(client, {"query": query}, accept=GRAPHQL)
    assert (older.status_code, newer.status_code) == (200, 400)
    assert older.json() == newer.json()
    assert newer.json()["errors"][0]["extensions"]["code"] == code
    assert "data" not in newer.json()


@pytest.mark.parametrize("method", ["PUT", "DELETE", "PATCH", "TRACE"])
def test_other_methods_are_405_and_told_what_is_allowed(client, method):
    answer = client.request(method, "/graphql", headers={"accept": "text/html"})
    assert answer.status_code == 405
    assert answer.headers["allow"] == "GET, HEAD, POST, OPTIONS"
    assert answer.json()["errors"][0]["extensions"]["code"] == "BAD_USER_INPUT"


def test_answers_are_neither_kept_by_caches_nor_guessed_at(client):
    headers = post(client, {"query": "{city}"}).headers
    assert headers["cache-control"] == "no-store"
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["vary"] == "Accept, Accept-Encoding, Origin"
    assert "server" not in headers


def test_server_timing_names_each_step(client):
    header = post(client, {"query": "{city}"}).headers["server-timing"]
    assert header == "parse;dur=0.25, source-dinkes;dur=12.00"


def test_long_timings_are_not_written_with_an_exponent():
    from batu_graph.server.http import server_timing

    assert server_timing([("a", 123456.789), ("b", 0.01234)]) == b"a;dur=123456.79, b;dur=0.01"


@pytest.mark.parametrize("count", [200, 20_000])
def test_large_answers_are_compressed_for_those_who_accept_it(client, count):
    query = {"query": "query($n: Int!) { villages(count: $n) { code name } }"}
    query["variables"] = {"n": count}
    plain = post(client, query)
    assert "content-encoding" not in plain.headers
    packed = post(client, query, accept_encoding="br;q=1.0, gzip;q=0.8")
    assert packed.headers["content-encoding"] == "gzip"
    assert "gzip;dur=" in packed.headers["server-timing"]
    assert int(packed.headers["content-length"]) < len(plain.content) / 3
    assert packed.content == plain.content


@pytest.mark.parametrize("accepted", ["identity", "gzip;q=0", "br", "*;q=0", ""])
def test_nobody_gets_gzip_unasked(client, accepted):
    answer = post(client, {"query": "{villages(count: 500) {name}}"}, accept_encoding=accepted)
    assert "content-encoding" not in answer.headers


def test_small_answers_are_not_compressed(client):
    answer = post(client, {"query": "{city}"}, accept_encoding="gzip")
    assert "content-encoding" not in answer.headers


def test_compression_starts_where_the_city_says(run):
    app = create_app(StandIn(), http=Http(compress_from=10), limits=Limits())
    with run(app) as url:
        headers = {"content-type": "application/json", "accept-encoding": "gzip"}
        body = b'{"query":"{city}"}'
        with httpx.stream("POST", f"{url}/graphql", content=body, headers=headers) as raw:
            assert json.loads(gzip.decompress(b"".join(raw.iter_raw()))) == CITY


def test_no_other_origin_may_read_by_default(client):
    answer = post(client, {"query": "{city}"}, origin="https://app.example")
    assert "access-control-allow-origin" not in answer.headers
    asked = client.options("/graphql", headers={"origin": "https://app.example"})
    assert asked.status_code == 204
    assert "access-control-allow-origin" not in asked.headers


def test_named_origins_may_read(run):
    http = Http(cors_origins=("https://app.example",))
    with run(create_app(StandIn(), http=http, limits=Limits())) as url:
        client = httpx.Client(base_url=url)
        named = post(client, {"query": "{city}"}, origin="https://app.example")
        other = post(client, {"query": "{city}"}, origin="https://evil.example")
        failed = post(client, b"{", origin="https://app.example")
        asked = client.options(
            "/graphql",
            headers={"origin": "https://app.example", "access-control-request-method": "POST"},
        )
    assert named.headers["access-control-allow-origin"] == "https://app.example"
    assert named.headers["access-control-expose-headers"] == "server-timing"
    assert failed.headers["access-control-allow-origin"] == "https://app.example"
    assert "access-control-allow-origin" not in other.headers
    assert asked.headers["access-control-allow-origin"] == "https://app.example"
    assert asked.headers["access-control-allow-methods"] == "GET, HEAD, POST"
    # The wildcard does not cover it (Fetch standard, CORS protocol).
    assert asked.headers["access-control-allow-headers"] == "*, authorization"
    assert asked.headers["access-control-max-age"] == "600"
    assert "access-control-allow-credentials" not in asked.headers


def test_a_star_lets_every_origin_read(run):
    with run(create_app(StandIn(), http=Http(cors_origins=("*",)), limits=Limits())) as url:
        answer = httpx.post(f"{url}/graphql", json={"query": "{city}"}, headers={"origin": "null"})
    assert answer.headers["access-control-allow-origin"] == "*"


def test_an_unexpected_failure_is_500_without_detail(client, caplog):
    answer = post(client, {"query": "query Crash {city}", "operationName": "Crash"})
    assert answer.status_code == 500
    assert answer.json()["errors"][0]["extensions"] == {"code": "INTERNAL"}
    assert "hunter2" not in answer.text and "RuntimeError" not in answer.text
    assert "Traceback" in caplog.text


def test_an_error_raised_on_purpose_keeps_its_code_and_agency(client):
    body = {"query": "query Expensive {city}", "operationName": "Expensive"}
    answer = post(client, body, accept=GRAPHQL)
    assert answer.status_code == 400
    assert answer.json() == {
        "errors": [
            {
                "message": "Ask for less.",
                "extensions": {"code": "QUERY_TOO_EXPENSIVE", "agency": "dinkes"},
            }
        ]
    }
