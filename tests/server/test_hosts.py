"""Which names the gateway answers to, and which sites' pages may make a browser ask it."""

import httpx
import pytest
from standin import StandIn

from batu_graph.config.catalogue import Http, Limits
from batu_graph.server.app import create_app
from batu_graph.server.hosts import Hosts

PATHS = ("/", "/graphql?query={city}", "/graphiql", "/schema.graphql", "/readyz", "/healthz")


def answers(hosts: Hosts, value: str) -> bool:
    return hosts.answers({"headers": [(b"accept", b"*/*"), (b"host", value.encode())]})


@pytest.mark.parametrize(
    "value",
    ["localhost", "localhost:8000", "LOCALHOST", "127.0.0.1:8000", "127.8.9.1", "[::1]:8000", "::1",
     "batu.localhost", "localhost."],
)  # fmt: skip
def test_loopback_has_its_names_everywhere(value):
    assert answers(Hosts((), "127.0.0.1"), value)


@pytest.mark.parametrize(
    "value",
    ["evil.example", "localhost.evil.example", "127.0.0.1.evil.example", "evil.example:8000",
     "notlocalhost", "10.0.0.1", "0.0.0.0", "", "[::2]", "localhost@evil.example", "1270.0.1"],
)  # fmt: skip
def test_no_other_name_is_answered(value):
    assert not answers(Hosts((), "127.0.0.1"), value)
    assert not answers(Hosts((), "0.0.0.0"), value)


@pytest.mark.parametrize(("wildcard", "value"), [("0.0.0.0", "0.0.0.0"), ("::", "[::]"), ("", "")])
def test_listening_everywhere_is_no_name(wildcard, value):
    assert not answers(Hosts((), wildcard), value)


def test_the_address_listened_on_and_the_catalogues_names_are_answered():
    hosts = Hosts(("data.batukota.go.id", "API.batukota.go.id."), "10.0.0.5")
    for value in ("10.0.0.5:8000", "data.batukota.go.id", "api.BATUKOTA.go.id:443"):
        assert answers(hosts, value)
    assert not answers(hosts, "batukota.go.id")
    assert answers(Hosts(("*",), "127.0.0.1"), "anything.example")


def test_a_page_that_rebinds_its_name_gets_nothing(client):
    for path in PATHS:
        answer = client.get(path, headers={"host": "evil.example"})
        assert answer.status_code == 421, path
        assert "http: {hosts" in answer.text
    answer = client.post("/graphql", json={"query": "{city}"}, headers={"host": "evil.example"})
    assert answer.status_code == 421


def test_a_get_from_another_sites_page_is_refused(client):
    params = {"query": "{city}"}
    refused = client.get("/graphql", params=params, headers={"sec-fetch-site": "cross-site"})
    assert refused.status_code == 403
    assert refused.json()["errors"][0]["extensions"] == {"code": "FORBIDDEN"}
    head = client.head("/graphql", params=params, headers={"sec-fetch-site": "cross-site"})
    assert head.status_code == 403
    for site in ("same-origin", "same-site", "none"):
        assert client.get("/graphql", params=params, headers={"sec-fetch-site": site}).is_success


def test_a_get_from_an_allowed_origins_page_is_answered(run):
    http = Http(cors_origins=("https://app.example",))
    headers = {"sec-fetch-site": "cross-site", "origin": "https://app.example"}
    with run(create_app(StandIn(), http=http, limits=Limits())) as url:
        address = f"{url}/graphql?query={{city}}"
        assert httpx.get(address, headers=headers).status_code == 200
        headers["origin"] = "https://evil.example"
        assert httpx.get(address, headers=headers).status_code == 403
