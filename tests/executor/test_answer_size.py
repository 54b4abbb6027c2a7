"""Lists inside one another multiply: an answer too large to be written is refused, by its size."""

from collections.abc import Callable
from dataclasses import replace

import orjson
import pytest

from batu_graph.config.loader import load_catalogue
from batu_graph.connectors.base import Row
from batu_graph.executor.run import Execution
from batu_graph.executor.size import Sizes
from batu_graph.ir.plan import Fetch
from batu_graph.server.gateway import Gateway
from batu_graph.server.protocol import GraphQLRequest

from .conftest import CONFIG


def visits(levels: int) -> str:
    """Visits of the patients of visits of ..., each patient's row shared by some seven visits."""
    query = "id"
    for _ in range(levels):
        query = f"id pasien {{ nama kunjungan(limit: 1000) {{ {query} }} }}"
    return f"{{ dinkes {{ kunjungan(limit: 1000) {{ {query} }} }} }}"


@pytest.fixture
def answered(city_urls: dict[str, str]) -> Callable[..., object]:
    """The answer to a query under a bound."""
    catalogue = load_catalogue(CONFIG, city_urls)

    async def answer(query: str, by_rows: bool, most: int = 32_000_000) -> bytes:
        limits = replace(catalogue.limits, response_bytes=most)
        gateway = Gateway(replace(catalogue, limits=limits), by_rows=by_rows)
        try:
            return (await gateway.answer(GraphQLRequest(query))).body
        finally:
            await gateway.close()

    return answer


@pytest.mark.parametrize("by_rows", [False, True], ids=["documents", "rows"])
@pytest.mark.parametrize("levels", [0, 1, 2])
async def test_the_bound_holds_for_what_would_be_written(answered, levels, by_rows) -> None:
    query = visits(levels)
    whole = await answered(query, by_rows)
    assert "errors" not in orjson.loads(whole)
    assert await answered(query, by_rows, int(len(whole) * 1.5)) == whole
    refused = orjson.loads(await answered(query, by_rows, int(len(whole) * 0.9)))
    (error,) = refused["errors"]
    assert error["extensions"] == {"code": "QUERY_TOO_EXPENSIVE"}
    path = ".".join(["dinkes", "kunjungan", *["pasien", "kunjungan"] * levels])
    assert f"`{path}`" in error["message"]
    assert error["path"] == ["dinkes", "kunjungan"]
    assert error["locations"] == [{"line": 1, "column": query.index("kunjungan") + 1}]


@pytest.mark.parametrize("by_rows", [False, True], ids=["documents", "rows"])
async def test_gigabytes_are_refused_before_they_are_written(answered, by_rows) -> None:
    (error,) = orjson.loads(await answered(visits(8), by_rows))["errors"]
    assert error["extensions"] == {"code": "QUERY_TOO_EXPENSIVE"}
    assert "pasien.kunjungan" in error["message"]


async def test_a_document_of_one_database_is_bounded_too(answered) -> None:
    query = "{ dukcapil { keluarga(limit: 1000) { anggota { keluarga { anggota { nik nama }}}}}}"
    whole = await answered(query, False)
    refused = orjson.loads(await answered(query, False, len(whole) // 2))
    (error,) = refused["errors"]
    assert error["extensions"] == {"code": "QUERY_TOO_EXPENSIVE", "agency": "dukcapil"}
    assert error["path"] == ["dukcapil", "keluarga"]
    assert "(`anggota`, `anggota.keluarga.anggota`)" in error["message"]
    assert refused["data"] == {"dukcapil": {"keluarga": None}}


async def test_what_is_too_large_takes_no_other_agency_along(answered) -> None:
    query = (
        "{ dukcapil { penduduk(limit: 700) { nik nama } } dinkes { klinik(limit: 1) { nama } } }"
    )
    refused = orjson.loads(await answered(query, False, 10_000))
    assert [error["path"] for error in refused["errors"]] == [["dukcapil", "penduduk"]]
    assert refused["data"]["dinkes"]["klinik"]


async def test_no_driver_reads_much_more_than_an_answer_may_have(answered, monkeypatch) -> None:
    """Twice as much is the end of the connection; the next statement has another."""
    read: list[int] = []
    extent = Execution._extent

    def told(self: Execution, fetch: Fetch, rows: list[Row]) -> int:
        read.append(len(rows))
        return extent(self, fetch, rows)

    monkeypatch.setattr(Execution, "_extent", told)
    query = "{ dukcapil { keluarga(limit: 1000) { anggota { keluarga { anggota { nik nama }}}}}}"
    refused = orjson.loads(await answered(query, False, 20_000))
    (error,) = refused["errors"]
    assert error["extensions"] == {"code": "QUERY_TOO_EXPENSIVE", "agency": "dukcapil"}
    assert "`anggota.keluarga.anggota`" in error["message"]
    assert read == []


async def test_what_one_request_was_sent_is_not_counted_for_the_next(
    city_urls: dict[str, str],
) -> None:
    """Look-ups of one plan have an allowance for each statement."""
    catalogue = load_catalogue(CONFIG, city_urls)
    limits = replace(catalogue.limits, response_bytes=2_000)
    gateway = Gateway(replace(catalogue, limits=limits))
    query = "query ($kode: ID!) { dinkes { klinikByKey(kode: $kode) { kode nama } } }"
    for _ in range(100):
        answer = await gateway.answer(GraphQLRequest(query, variables={"kode": "1"}))
        assert b'"errors"' not in answer.body and b'"nama"' in answer.body
    await gateway.close()


def test_the_size_of_what_is_shared_is_that_of_all_its_places() -> None:
    shared = {"a": [1, "teks", None, True, 2.5], "b": orjson.Fragment('{"c":[1,2,3]}')}
    value = [{"x": [shared] * 50, "y": shared}] * 20
    size, written = Sizes().of(value), len(orjson.dumps(value))
    assert written <= size < 2 * written
