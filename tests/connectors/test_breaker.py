"""A source where no session can be opened is left alone, and asked again once it answers."""

import asyncio
import contextlib
import logging
import time

import orjson
import pytest

from batu_graph.config.loader import load_catalogue
from batu_graph.connectors import sessions
from batu_graph.connectors.base import Statement
from batu_graph.connectors.breaker import Breaker, State
from batu_graph.errors import SourceError, SourceTimeout, SourceUnavailable
from batu_graph.server.gateway import Gateway
from batu_graph.server.protocol import GraphQLRequest
from tests.connectors.conftest import ask, until, works

AGENCY = """
agency: "{code}"
namespace: {name}
class: public
sources:
  {name}: {{url: "${{URL_{code}}}", connect_timeout: 0.3, statement_timeout: 0.5, pause_after: 3,
    probe_interval: 0.2, pool_size: 4}}
entities:
  Desa{code}:
    source: {name}
    table: desa
    key: [kode]
    fields:
      kode: {{type: ID, sql: varchar(13), nullable: false}}
      nama: {{type: String, sql: varchar(60)}}
"""


@pytest.fixture
def frozen(server_place):
    """The server, which runs again after the test."""
    yield server_place.server
    server_place.server.resume()


def impatient(place):
    return place.with_(
        connect_timeout=0.5, statement_timeout=0.4, pause_after=3, probe_interval=0.1, pool_size=2
    )


async def failing(connector) -> None:
    """Ask until the source is left alone."""
    while connector._breaker.state is State.CLOSED:
        with contextlib.suppress(SourceError):
            await ask(connector, "SELECT 1")


async def test_a_frozen_server_is_left_alone_and_asked_again_once_it_answers(
    server_place, frozen, connect, monkeypatch, caplog
):
    monkeypatch.setattr(sessions, "STOP_SECONDS", 0.2)
    connector = connect(impatient(server_place))
    await works(connector)
    frozen.pause()
    await failing(connector)
    attempts = [
        lambda: ask(connector, "SELECT 1"),
        lambda: anext(connector.stream(Statement("SELECT 1", connector.profile), ())),
        connector.probe,
    ]
    for attempt in attempts:
        took = []
        for _ in range(5):
            started = time.perf_counter()
            with pytest.raises(SourceUnavailable, match=r"has not answered since 20\d\d-.*Z\."):
                await attempt()
            took.append(time.perf_counter() - started)
        assert min(took) < 0.05  # a busy machine may hold up some of them
    frozen.resume()
    await until(lambda: connector._breaker.state is State.CLOSED)
    await works(connector)
    told = [r.getMessage() for r in caplog.records if r.levelno == logging.WARNING]
    assert len([text for text in told if "not asked any more, after 3 attempts" in text]) == 1
    assert len([text for text in told if "answers again" in text]) == 1


async def test_statements_that_take_too_long_have_no_source_left_alone(place, connect):
    """Else whoever asks for too much would take it from all others."""
    connector = connect(place.with_(statement_timeout=0.2, pause_after=2, pool_size=2))
    await works(connector)
    for _ in range(3):
        asked = [ask(connector, place.endless) for _ in range(3)]
        found = await asyncio.gather(*asked, return_exceptions=True)
        assert {type(one) for one in found} == {SourceTimeout}
    assert connector._breaker.state is State.CLOSED
    await works(connector)


async def test_while_one_server_is_frozen_the_others_answer(
    tmp_path, places, server_place, frozen, monkeypatch
):
    """Under load: the frozen one's part of an answer fails at once, the other's arrives."""
    monkeypatch.setattr(sessions, "STOP_SECONDS", 0.2)
    gateway = Gateway(two_agencies(tmp_path, server_place, places("sqlite")))
    query = GraphQLRequest("{ beku { desa01 { nama } } lancar { desa02 { nama } } }")
    other = GraphQLRequest("{ lancar { desa02 { nama } } }")

    async def answered(request) -> tuple[float, dict]:
        started = time.perf_counter()
        answer = await gateway.answer(request)
        return time.perf_counter() - started, orjson.loads(answer.body)

    async def clients() -> None:
        while not done:
            await answered(query)

    done = False
    load: list[asyncio.Task[None]] = []
    try:
        _, before = await answered(query)
        assert "errors" not in before
        frozen.pause()
        load = [asyncio.create_task(clients()) for _ in range(4)]
        breaker = gateway.connectors["beku"]._breaker
        while breaker.state is State.CLOSED:
            took, body = await answered(other)
            assert "errors" not in body
            await asyncio.sleep(0.01)
        done = True
        await asyncio.gather(*load)
        took, body = min([await answered(query) for _ in range(5)], key=lambda one: one[0])
        assert took < 0.05
        assert body["data"]["beku"]["desa01"] is None
        assert body["data"]["lancar"] == before["data"]["lancar"]
        [error] = body["errors"]
        assert error["path"] == ["beku", "desa01"]
        assert error["extensions"] == {"code": "SOURCE_UNAVAILABLE", "agency": "beku"}
        frozen.resume()
        await until(lambda: breaker.state is State.CLOSED)
        assert (await answered(query))[1] == before
    finally:
        done = True
        await asyncio.gather(*load)
        await gateway.close()


def two_agencies(tmp_path, one, other):
    folder = tmp_path / "city"
    (folder / "agencies").mkdir(parents=True)
    agencies = "".join(
        f'  - {{code: "{code}", name: D{code}, abbreviation: D{code}, valid_from: 2020-01-01}}\n'
        for code in ("01", "02")
    )
    (folder / "city.yaml").write_text(f"city: Kota\nagencies:\n{agencies}")
    for code, name in (("01", "beku"), ("02", "lancar")):
        text = AGENCY.format(code=code, name=name)
        (folder / "agencies" / f"{name}.yaml").write_text(text)
    return load_catalogue(
        folder, {"URL_01": one.source.url.replace("+aiomysql", ""), "URL_02": other.source.url}
    )


# -- the breaker alone


class Source:
    """Answers probes, or does not."""

    def __init__(self) -> None:
        self.answers = False
        self.error: Exception = SourceUnavailable("away")
        self.probes = 0
        self.seen: list[State] = []
        self.breaker = Breaker(3, 0.01, self.probe)

    async def probe(self) -> None:
        self.probes += 1
        self.seen.append(self.breaker.state)
        if not self.answers:
            raise self.error


async def test_it_opens_after_failures_in_a_row_only():
    breaker = Source().breaker
    for _ in range(4):
        assert not breaker.failed()
        assert not breaker.failed()
        breaker.answered()
    assert breaker.state is State.CLOSED
    assert breaker.since is None
    assert [breaker.failed() for _ in range(4)] == [False, False, True, False]
    assert breaker.state is State.OPEN
    assert breaker.since is not None
    await breaker.close()


@pytest.mark.parametrize("error", [SourceUnavailable("away"), ZeroDivisionError()])
async def test_it_probes_half_open_until_there_is_an_answer(error):
    source = Source()
    source.error = error
    while not source.breaker.failed():
        pass
    await until(lambda: source.probes >= 2)
    assert source.breaker.state is not State.CLOSED
    source.answers = True
    await until(lambda: source.breaker.state is State.CLOSED)
    assert set(source.seen) == {State.HALF_OPEN}
    probes = source.probes
    await asyncio.sleep(0.05)
    assert source.probes == probes  # nothing goes on in the background


async def test_closing_ends_the_probes():
    source = Source()
    while not source.breaker.failed():
        pass
    await source.breaker.close()
    assert source.breaker._probing is None
