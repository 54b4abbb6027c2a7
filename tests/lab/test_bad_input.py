"""Whatever a client sends over HTTP, to all three engines: a clear error with a code, or the right
answer; never a 500, a traceback or a stuck request."""

import json
import random
from collections.abc import Iterator
from typing import Any

import httpx
import orjson
import pytest

from batu_graph.codes import Code
from tests.lab.data import DATABASES
from tests.lab.databases import CONFIG, PLACEMENTS
from tests.serving import serving

ACCEPT = "application/graphql-response+json"


@pytest.fixture(scope="module")
def client(lab_urls: dict[str, list[str]]) -> Iterator[httpx.Client]:
    environ = {
        f"{database.upper()}_URL": lab_urls[database][engine]
        for database, engine in zip(DATABASES, PLACEMENTS["mixed"], strict=True)
    }
    with (
        serving(CONFIG, environ) as url,
        httpx.Client(base_url=url, headers={"accept": ACCEPT}, timeout=30) as made,
    ):
        yield made


def post(client: httpx.Client, query: Any, **parameters: Any) -> httpx.Response:
    return client.post("/graphql", json={"query": query, **parameters})


def check_refused(response: httpx.Response, code: str, *words: str, status: int = 400) -> None:
    """A request error: its status, no data, every error with the code and a message that helps."""
    assert response.status_code == status, response.text[:500]
    body = response.json()
    assert "data" not in body and body["errors"]
    assert {error["extensions"]["code"] for error in body["errors"]} == {code}
    assert str(status) in Code(code).status
    message = " ".join(error["message"] for error in body["errors"])
    assert all(word in message for word in words), message[:500]
    assert len(response.content) < 20_000
    for secret in ("SELECT", "Traceback", "asyncpg", "pymysql", "sqlite", "127.0.0.1"):
        assert secret not in message


def check_answered(response: httpx.Response) -> Any:
    assert response.status_code == 200, response.text[:500]
    body = response.json()
    assert "errors" not in body, body["errors"]
    return body["data"]


# -- the request itself --------------------------------------------------------------------------


@pytest.mark.parametrize(
    "body", [b"{", b"", b"\xff\xfe", b'"text"', b"[]", b"null", b'{"query": 1}']
)
def test_a_body_that_is_no_request(client: httpx.Client, body: bytes) -> None:
    response = client.post("/graphql", content=body, headers={"content-type": "application/json"})
    check_refused(response, "BAD_USER_INPUT")


def test_a_query_of_two_megabytes(client: httpx.Client) -> None:
    check_refused(
        post(client, "{ desa { nama } }" + " " * 2_000_000), "BAD_USER_INPUT", "larger", status=413
    )


@pytest.mark.parametrize(
    ("query", "code"),
    [
        ("", "GRAPHQL_PARSE_FAILED"),
        ("{ desa { nama }", "GRAPHQL_PARSE_FAILED"),
        ('{ desa(where: {nama: {eq: "\\ud800"}}) { nama } }', "GRAPHQL_PARSE_FAILED"),
        ("{ desa { namma } }", "GRAPHQL_VALIDATION_FAILED"),
        ("{ desa }", "GRAPHQL_VALIDATION_FAILED"),
        ('{ desa(limit: "5") { nama } }', "GRAPHQL_VALIDATION_FAILED"),
        ("{ desa(limit: 99999999999) { nama } }", "GRAPHQL_VALIDATION_FAILED"),
        ('{ desa(where: {berdiri: {eq: "31-12-2020"}}) { nama } }', "GRAPHQL_VALIDATION_FAILED"),
        ("{ desa(orderBy: [{nama: ASC, kode: ASC}]) { nama } }", "GRAPHQL_VALIDATION_FAILED"),
        ("{ ...A } fragment A on Query { ...A }", "GRAPHQL_VALIDATION_FAILED"),
        ("mutation { hapus }", "GRAPHQL_VALIDATION_FAILED"),
        ("subscription { desa }", "GRAPHQL_VALIDATION_FAILED"),
        ("fragment A on Desa { nama }", "GRAPHQL_VALIDATION_FAILED"),
        ("query A { __typename } query B { __typename }", "BAD_USER_INPUT"),
    ],
)  # fmt: skip
def test_a_document_that_is_wrong(client: httpx.Client, query: str, code: str) -> None:
    check_refused(post(client, query), code)


def test_an_unknown_operation_name(client: httpx.Client) -> None:
    response = post(client, "query A { __typename }", operationName="B")
    check_refused(response, "BAD_USER_INPUT", "'B'", "A")


def test_unknown_fields_say_what_was_meant(client: httpx.Client) -> None:
    check_refused(
        post(client, "{ desa { nma } }"), "GRAPHQL_VALIDATION_FAILED", "Did you mean 'nama'"
    )


# -- too much ------------------------------------------------------------------------------------


def test_ten_thousand_aliases(client: httpx.Client) -> None:
    query = "{ " + " ".join(f"a{n}: desa {{ nama }}" for n in range(10_000)) + " }"
    check_refused(post(client, query), "QUERY_TOO_EXPENSIVE")


def test_more_fields_than_allowed_hidden_in_fragments(client: httpx.Client) -> None:
    layers = "".join(
        f"fragment F{n} on Query {{ a{n}: __typename ...F{n + 1} b{n}: __typename ...F{n + 1} }} "
        for n in range(20)
    )
    query = "{ ...F0 } " + layers + "fragment F20 on Query { c: __typename }"
    check_refused(post(client, query), "QUERY_TOO_EXPENSIVE", "fields")


@pytest.mark.parametrize("depth", [21, 200, 5_000])
def test_a_query_nested_too_deep(client: httpx.Client, depth: int) -> None:
    query = "{ capil { penduduk " + "{ ibu " * depth + "{ nama }" + " }" * depth + " } }"
    check_refused(post(client, query), "QUERY_TOO_EXPENSIVE", "deep")


@pytest.mark.parametrize("opening", ["[", "{a:"])
def test_a_value_nested_too_deep(client: httpx.Client, opening: str) -> None:
    closing = {"[": "]", "{a:": "}"}[opening]
    query = f"{{ desa(where: {opening * 2000}1{closing * 2000}) {{ nama }} }}"
    response = post(client, query)
    assert response.status_code == 400
    assert response.json()["errors"][0]["extensions"]["code"] in (
        "QUERY_TOO_EXPENSIVE", "GRAPHQL_VALIDATION_FAILED"
    )  # fmt: skip


@pytest.mark.parametrize(
    ("query", "field", "path"),
    [
        ("{ x: desa(limit: 99999) { nama } }", "x:", ["x"]),
        ("{ desa { warga(limit: -1) { nama } } }", "warga", ["desa", "warga"]),
        ("{ desa { ...A } } fragment A on Desa { warga(offset: -1) { nik } }", "warga",
         ["desa", "warga"]),
        ("{ capil { pendudukConnection(first: 99999) { nodes { nama } } } }", "pendudukConnection",
         ["capil", "pendudukConnection"]),
        ("{ desa { wargaConnection(last: 99999) { nodes { nama } } } }", "wargaConnection",
         ["desa", "wargaConnection"]),
        ("{ capil { g: pendudukGroup(by: [{lahir: YEAR}], limit: 99999) { count } } }", "g:",
         ["capil", "g"]),
        ("{ desa { wargaConnection(first: 1, last: 1) { totalCount } } }", "wargaConnection",
         ["desa", "wargaConnection"]),
        ("{ desa(where: {nama: {eq: null}}) { nama } }", "desa", ["desa"]),
        ('{ d: desaConnection(after: "x") { nodes { nama } } }', "d:", ["d"]),
        ('{ desa { wargaConnection(before: "x") { nodes { nama } } } }', "wargaConnection",
         ["desa", "wargaConnection"]),
        ("{ " + "".join(f"a{n}: desa {{ kode }} " for n in range(2_000)) + "}", None, None),
        ("{ capil { penduduk " + "{ ibu " * 30 + "{ nama }" + " }" * 30 + " } }", None,
         ["capil", "penduduk", *["ibu"] * 19]),
    ],
)  # fmt: skip
def test_what_oversteps_a_bound_is_located(
    client: httpx.Client, query: str, field: str | None, path: list[str] | None
) -> None:
    (error,) = post(client, query).json()["errors"]
    (spot,) = error["locations"]
    assert spot["line"] == 1
    if field is not None:
        assert query[spot["column"] - 1 :].startswith(field)
    assert error["path"] == path or path is None


def test_filters_nested_too_deep_in_a_variable(client: httpx.Client) -> None:
    where: dict[str, Any] = {"nama": {"eq": "x"}}
    for _ in range(40):
        where = {"not": where}
    query = "query Q($where: DesaFilter) { desa(where: $where) { nama } }"
    check_refused(post(client, query, variables={"where": where}), "QUERY_TOO_EXPENSIVE", "levels")


def test_the_deepest_query_that_is_allowed_is_answered(client: httpx.Client) -> None:
    for root in ("capil { penduduk(limit: 1)", "dinkes { kunjungan(limit: 1)"):
        step = {"capil": "ibu", "dinkes": "klinik { kunjungan(limit: 1)"}[root.split()[0]]
        levels = 17 if step == "ibu" else 8
        query = f"{{ {root} " + f"{{ {step} " * levels + "{ __typename }"
        query += " }" * (query.count("{") - query.count("}"))
        check_answered(post(client, query))


# -- variables -----------------------------------------------------------------------------------


BY_KODE = "query Q($kode: ID!) { desaByKey(kode: $kode) { nama } }"
FILTERED = (
    "query Q($where: DesaFilter!, $limit: Int) { desa(where: $where, limit: $limit) { kode } }"
)
VISITS = """query Q($where: KunjunganFilter!, $limit: Int, $offset: Int) {
  dinkes { kunjungan(where: $where, limit: $limit, offset: $offset) { id: rowId } }
}"""
PEOPLE = "query Q($where: PendudukFilter!) { capil { penduduk(where: $where) { nik } } }"


@pytest.mark.parametrize(
    ("query", "variables"),
    [
        (BY_KODE, {}),
        (BY_KODE, {"kode": None}),
        (BY_KODE, {"kode": {"a": 1}}),
        (BY_KODE, {"kode": [1]}),
        (FILTERED, {"where": {"tidakAda": {"eq": 1}}}),
        (FILTERED, {"where": {"nama": {"eq": 5}}}),
        (FILTERED, {"where": {"penduduk": {"eq": 2**31}}}),
        (FILTERED, {"where": {"besar": {"eq": 2**64}}}),
        (FILTERED, {"where": {"besar": {"eq": "1e5"}}}),
        (FILTERED, {"where": {"luas": {"eq": "NaN"}}}),
        (FILTERED, {"where": {"luas": {"eq": "1" * 5000}}}),
        (FILTERED, {"where": {"berdiri": {"eq": "2020-02-30"}}}),
        (FILTERED, {"where": {"dicatat": {"eq": "2020-01-01T00:00:00"}}}),
        (FILTERED, {"where": {"dicatat": {"eq": "2020-01-01T24:00:00+07:00"}}}),
        (FILTERED, {"where": {"dicatat": {"eq": "2020-01-01T240000+07:00"}}}),
        (FILTERED, {"where": {"buka": {"eq": "24:00"}}}),
        (FILTERED, {"where": {"buka": {"eq": "24:00:00.0"}}}),
        (FILTERED, {"where": {"nama": {"eq": None}}}),
        (FILTERED, {"where": {"kode": {"in": [None]}}}),
        (FILTERED, {"where": []}),
    ],
)
def test_a_variable_that_cannot_be_used(
    client: httpx.Client, query: str, variables: dict[str, Any]
) -> None:
    check_refused(post(client, query, variables=variables), "BAD_USER_INPUT")


@pytest.mark.parametrize("limit", [-1, -(2**31), 10_001, 2**31 - 1])
def test_negative_and_huge_limits(client: httpx.Client, limit: int) -> None:
    response = post(client, FILTERED, variables={"where": {}, "limit": limit})
    check_refused(response, "BAD_USER_INPUT", "limit", f"{limit:,}" if limit > 0 else str(limit))


def test_negative_and_huge_offsets(client: httpx.Client) -> None:
    for offset in (-1, 2**31 - 1):
        response = post(client, VISITS, variables={"where": {}, "offset": offset})
        check_refused(response, "BAD_USER_INPUT", "offset")
    assert check_answered(post(client, VISITS, variables={"where": {}, "offset": 9_999_999}))


BAD_TEXTS = ["\0", "a\0b", "\ud800", "x\udfffy"]


@pytest.mark.parametrize("text", BAD_TEXTS)
@pytest.mark.parametrize("operator", ["eq", "ne", "in", "contains", "iEq"])
@pytest.mark.parametrize(
    ("query", "name"), [(FILTERED, "nama"), (PEOPLE, "nama"), (VISITS, "noKtp"), (VISITS, "rowId")]
)
def test_nul_and_lone_surrogates_are_refused_for_every_engine(
    client: httpx.Client, query: str, name: str, operator: str, text: str
) -> None:
    value = [text] if operator == "in" else text
    body = {"query": query, "variables": {"where": {name: {operator: value}}}}
    raw = json.dumps(body).encode("ascii")  # as escapes; httpx itself would not write them
    response = client.post("/graphql", content=raw, headers={"content-type": "application/json"})
    check_refused(response, "BAD_USER_INPUT")


@pytest.mark.parametrize("text", ["\\u0000", "\\ud800"])
def test_escapes_of_them_in_a_document(client: httpx.Client, text: str) -> None:
    response = post(client, f'{{ desa(where: {{nama: {{eq: "{text}"}}}}) {{ kode }} }}')
    assert response.status_code == 400
    assert response.json()["errors"][0]["extensions"]["code"] in (
        "BAD_USER_INPUT", "GRAPHQL_PARSE_FAILED"
    )  # fmt: skip


@pytest.mark.parametrize("number", [2**63 - 1, -(2**63), 2**53 + 1])
def test_the_largest_integers_are_compared_exactly(client: httpx.Client, number: int) -> None:
    for written in (number, str(number)):
        data = check_answered(
            post(client, FILTERED, variables={"where": {"besar": {"eq": written}}})
        )
        assert isinstance(data["desa"], list)


def test_an_integer_over_64_bits_against_a_column(client: httpx.Client) -> None:
    response = post(client, FILTERED, variables={"where": {"besar": {"lt": 2**63}}})
    check_refused(response, "BAD_USER_INPUT", "64 bits")


@pytest.mark.parametrize(
    ("query", "name", "values"),
    [
        (FILTERED, "kode", [f"x{n}" for n in range(50_000)]),
        (PEOPLE, "nik", [f"{n:016d}" for n in range(40_000)]),
        (VISITS, "rowId", [str(n) for n in range(100_000)]),
        (FILTERED, "penduduk", list(range(100_000))),
    ],
)
def test_a_list_of_many_values(
    client: httpx.Client, query: str, name: str, values: list[Any]
) -> None:
    response = post(client, query, variables={"where": {name: {"in": values}}})
    assert check_answered(response) is not None


def test_a_list_of_100_000_texts_is_over_the_request_limit(client: httpx.Client) -> None:
    values = [f"357999{n:010d}" for n in range(100_000)]
    response = post(client, PEOPLE, variables={"where": {"nik": {"in": values}}})
    check_refused(response, "BAD_USER_INPUT", "larger", status=413)


def test_random_garbage_is_never_an_internal_error(client: httpx.Client) -> None:
    pick = random.Random(20261125)
    tokens = [
        "{", "}", "(", ")", "desa", "capil", "penduduk", "nama", "where:", "limit:", "$x", "5",
        '"a"', "...", "on Desa", "query", "fragment F", "@include(if: true)", "[", "]", ":", "null",
        "!", "orderBy:", "{nama: ASC}", "ASC", "__typename", "__schema", "#", "\n", "é", "\ufeff",
    ]  # fmt: skip
    for _ in range(300):
        query = " ".join(pick.choices(tokens, k=pick.randrange(1, 25)))
        response = post(client, query, variables={"x": pick.choice([None, 1, "a", [], {}])})
        body = orjson.loads(response.content)
        assert response.status_code in (200, 400), query
        codes = {error["extensions"]["code"] for error in body.get("errors", ())}
        assert "INTERNAL" not in codes, query
