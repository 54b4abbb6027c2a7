"""Groups of each row by a value of related rows: none has the value of the row before."""

import orjson

from batu_graph.server.gateway import Gateway
from batu_graph.server.protocol import GraphQLRequest
from tests.lab.data import Row
from tests.lab.oracle import Oracle

QUERY = """{ capil { penduduk(limit: 100) { nik
  anakGroup(
    where: {kunjunganAngka: {some: {kodeKlinik: {ne: 2}}}}
    by: [{ibu: {nik: true}}]
    orderBy: [{countDistinct: {lahir: ASC_NULLS_LAST}}]
  ) { key { ibu { nik } } countDistinct { nama nik } count }
} } }"""


async def test_each_row_has_the_groups_of_its_own(
    lab: dict[str, Gateway], lab_rows: dict[str, list[Row]]
) -> None:
    expected = Oracle(lab["sqlite"].catalogue, lab["sqlite"].schema, lab_rows).answer(QUERY, {})
    assert any(row["anakGroup"] for row in expected["capil"]["penduduk"])
    for name, gateway in lab.items():
        answer = orjson.loads((await gateway.answer(GraphQLRequest(QUERY))).body)
        assert answer["data"] == expected, name
