"""The registry of agencies in the schema: who is connected, with what, and who is current."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from graphql import graphql

from batu_graph.config.catalogue import Agency, Catalogue, Entity, Field, Source
from batu_graph.schema.platform import State, platform_schema
from batu_graph.types import Engine, Scalar

OPEN = Field("kode", "kode", Scalar.ID, "text")
CLOSED = replace(OPEN, name="sandi", column="sandi", expose=False)
BOTH = {"kode": OPEN, "sandi": CLOSED}
SOURCES = [
    Source(
        "simpus", "dinkes", Engine.MYSQL, "mysql://x:rahasia@h/d", "Puskesmas", freshness="kini"
    ),
    Source("arsip", "dinkes", Engine.SQLITE, "sqlite:////rahasia.db"),
    Source("siak", "capil", Engine.POSTGRESQL, "postgresql://h/d"),
]
ENTITIES = [
    Entity("Klinik", "dinkes", "simpus", None, "m_klinik", "klinik", BOTH),
    Entity("Tutup", "dinkes", "simpus", None, "tutup", "tutup", {"sandi": CLOSED}),
    Entity("Lama", "dinkes", "arsip", None, "lama", "lama", {"kode": OPEN}, description="dulu"),
]  # fmt: skip
AGENCIES = (
    Agency("1", "Dinas Baru", "D", date(2017, 1, 1), None, "dinkes", "sekarang"),
    Agency("1", "Dinas Lama", "D", date(2010, 1, 1), date(2016, 12, 31)),
    Agency("1", "Dinas Tua", "D", date(2000, 1, 1), date(2009, 12, 31)),
    Agency("2", "Satpol", "S", date(2017, 1, 1), date(2020, 1, 1)),
)
CATALOGUE = Catalogue(
    "Batu",
    AGENCIES,
    {source.name: source for source in SOURCES},
    {entity.name: entity for entity in ENTITIES},
    {"dinkes": None, "capil": None},
)


class Standing:
    """A gateway of which one source answers, and one table has drifted."""

    catalogue = CATALOGUE

    async def states(self, sources: Sequence[str]) -> dict[str, State]:
        return {name: State(name == "simpus") for name in sources}

    def in_service(self, entity: str) -> bool:
        return entity == "Klinik"


async def ask(query: str) -> Any:
    answer = await graphql(platform_schema(), query, context_value=Standing())
    assert answer.errors is None, answer.errors
    return answer.data


async def test_an_agency_tells_all_of_itself() -> None:
    data = await ask(
        """{ agency(kode: "1") { kode nama singkatan berlakuDari berlakuSampai description namespace
        connected sources { name engine description freshness state
        entities { name collection description fields inService } } } }"""
    )
    assert data["agency"] == {
        "kode": "1", "nama": "Dinas Baru", "singkatan": "D", "berlakuDari": "2017-01-01",
        "berlakuSampai": None, "description": "sekarang", "namespace": "dinkes", "connected": True,
        "sources": [
            {"name": "simpus", "engine": "mysql", "description": "Puskesmas", "freshness": "kini",
             "state": "READY", "entities": [
                {"name": "Klinik", "collection": "klinik", "description": None,
                 "fields": ["kode"], "inService": True}]},
            {"name": "arsip", "engine": "sqlite", "description": None, "freshness": None,
             "state": "UNAVAILABLE", "entities": [
                {"name": "Lama", "collection": "lama", "description": "dulu",
                 "fields": ["kode"], "inService": False}]},
        ],
    }  # fmt: skip


async def test_all_agencies_stand_in_the_registrys_order() -> None:
    data = await ask("{ agencies { nama berlakuSampai connected sources { name } } }")
    assert [(one["nama"], one["connected"], len(one["sources"])) for one in data["agencies"]] == [
        *(("Dinas Baru", True, 2), ("Dinas Lama", False, 0), ("Dinas Tua", False, 0)),
        ("Satpol", False, 0),
    ]
    assert data["agencies"][1]["berlakuSampai"] == "2016-12-31"


@pytest.mark.parametrize("agencies", [AGENCIES, AGENCIES[::-1]])
@pytest.mark.parametrize(("code", "name"), [("1", "Dinas Baru"), ("2", "Satpol"), ("3", None)])
async def test_of_one_code_the_current_agency_is_given(
    code: str, name: str | None, agencies: tuple[Agency, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Standing, "catalogue", replace(CATALOGUE, agencies=agencies))
    data = await ask(f'{{ agency(kode: "{code}") {{ nama }} }}')
    assert data["agency"] == (name and {"nama": name})
