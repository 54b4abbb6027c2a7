"""Two offices count the districts in two orders: only the crosswalk leads to the right village."""

import orjson
import pytest

from batu_graph.server.gateway import Gateway
from batu_graph.server.protocol import GraphQLRequest

CLINICS = """{
  dinkes {
    puskesmas(limit: 200) {
      kode
      kodeBps
      desa { kode nama kodeWilayah { kodeBps } kecamatan { kode nama kodeBps } }
    }
  }
}"""
VILLAGES = "{ kecamatan { kode nama desa { kode puskesmas(limit: 200) { kode kodeBps } } } }"
STATISTICS_TO_MINISTRY = {"3579010": "35.79.01", "3579030": "35.79.02", "3579020": "35.79.03"}


@pytest.mark.parametrize("engines", ["sqlite", "servers"])
async def test_bumiaji_and_junrejo_are_not_taken_for_each_other(
    engines: str, gateways: dict[str, Gateway]
) -> None:
    body = orjson.loads((await gateways[engines].answer(GraphQLRequest(CLINICS))).body)
    found = body["data"]["dinkes"]["puskesmas"]
    placed = [clinic for clinic in found if clinic["desa"]]
    for clinic in placed:
        village = clinic["desa"]
        code = clinic["kodeBps"].strip()
        assert village["kodeWilayah"]["kodeBps"] == code
        assert village["kecamatan"]["kode"] == STATISTICS_TO_MINISTRY[code[:7]]
        assert village["kode"].startswith(village["kecamatan"]["kode"])
    by_district = {clinic["desa"]["kecamatan"]["nama"] for clinic in placed}
    assert by_district == {"Batu", "Bumiaji", "Junrejo"}


@pytest.mark.parametrize("engines", ["sqlite", "servers"])
async def test_the_way_back_finds_the_same_clinics(
    engines: str, gateways: dict[str, Gateway]
) -> None:
    forth = orjson.loads((await gateways[engines].answer(GraphQLRequest(CLINICS))).body)
    back = orjson.loads((await gateways[engines].answer(GraphQLRequest(VILLAGES))).body)
    placed = {
        clinic["kode"]: clinic["desa"]["kode"]
        for clinic in forth["data"]["dinkes"]["puskesmas"]
        if clinic["desa"]
    }
    assert placed == {
        clinic["kode"]: village["kode"]
        for district in back["data"]["kecamatan"]
        for village in district["desa"]
        for clinic in village["puskesmas"]
    }
    assert placed
