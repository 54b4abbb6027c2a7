"""What real agency databases look like, onboarded as they are: nothing lost, nothing invented."""

import json
from collections import Counter
from collections.abc import Callable
from typing import Any

import pytest
from agency import ask
from oracle import MISFIT, expected

from batu_graph.config.catalogue import Entity, Field, Relation
from batu_graph.server.gateway import Gateway
from batu_graph.types import DataClass, Scalar
from conftest import ENGINES, Onboarded

LEAST_MISFITS = {"postgresql": 9, "mariadb": 10, "sqlite": 20}
FOREIGN_KEYS = {
    "postgresql": {
        ("UnitKerja", "unitKerja"), ("Sppt", "datObjekPajak"), ("Jabatan", "unit"),
        ("Jabatan", "unitKerja"), ("Belanja", "unitKerja"),
    },
    "mariadb": {
        ("UnitKerja", "unitKerja"), ("Sppt", "datObjekPajak"), ("Jabatan", "unit"),
        ("Jabatan", "unitKerja"), ("Pangkat", "gol"),
    },
    "sqlite": {
        ("UnitKerja", "unitKerja"), ("Sppt", "datObjekPajak"), ("Jabatan", "unit"),
        ("Jabatan", "unitKerja"),
    },
}  # fmt: skip
PLANTED = [
    ("pegawai", "no_ktp"), ("pegawai", "nama"), ("pegawai", "gaji"), ("pegawai", "tgl_lahir"),
    ("rekam_medis", "no_ktp"), ("rekam_medis", "keluhan"), ("rekam_medis", "diagnosa"),
    ("rekam_medis", "tensi"), ("rekam_medis", "no_rm"), ("rekam_medis", "tgl_kunjungan"),
    ("admin", "username"), ("admin", "password"), ("admin", "pin"), ("api_key", "token"),
]  # fmt: skip
SECRETS = [("admin", "password"), ("admin", "pin"), ("api_key", "token")]
USEFUL = [
    ("tb_desa", "kode"), ("tb_desa", "nama"), ("renstra", "pagu_1"), ("renstra", "target_1"),
    ("sppt", "thn_pajak_sppt"), ("data_tanpa_kunci", "tahun"), ("data_tanpa_kunci", "nilai"),
]  # fmt: skip
WAYS = {"documents": False, "rows": True}


def shown(entity: Entity) -> list[Field]:
    return [field for field in entity.fields.values() if field.expose]


def text(values: list[Any]) -> str:
    """Values as one text; a float that is whole counts as the number it is."""
    whole = [int(v) if isinstance(v, float) and v.is_integer() else v for v in values]
    return json.dumps(whole, sort_keys=True)


def listing(entity: Entity, selection: str) -> str:
    return (
        f"{{ {entity.namespace} {{ rows: {entity.collection}(limit: 10000) {{ {selection} }} }} }}"
    )


def differences(
    entity: Entity, fields: list[Field], got: list[list[Any]], wanted: list[list[Any]]
) -> list[tuple[str, Any, Any]]:
    """Where two sets of rows differ: field, the gateway's value, SQL's."""
    assert len(got) == len(wanted), entity.name
    place = [number for number, field in enumerate(fields) if field.name in entity.key]

    def order(row: list[Any]) -> tuple[str, str]:
        return text([row[number] for number in place]), text(row)

    return [
        (f"{entity.name}.{field.name}", here, there)
        for one, other in zip(sorted(got, key=order), sorted(wanted, key=order), strict=True)
        for field, here, there in zip(fields, one, other, strict=True)
        if text([here]) != text([there])
    ]


@pytest.mark.parametrize("way", sorted(WAYS))
@pytest.mark.parametrize("engine", ENGINES)
async def test_every_field_of_every_row_is_what_sql_says(
    engine: str, way: str, torture: Callable[[str], Onboarded]
) -> None:
    onboarded = torture(engine)
    gateway = Gateway(onboarded.catalogue, by_rows=WAYS[way])
    compared, misfits = 0, 0
    try:
        for entity in onboarded.catalogue.entities.values():
            fields = shown(entity)
            if not fields:
                continue
            raw = await onboarded.agency.rows(entity, fields)
            rows = [[expected(f, v) for f, v in zip(fields, row, strict=True)] for row in raw]
            wanted = [[None if v is MISFIT else v for v in row] for row in rows]
            unfit = Counter(
                f.name for row in rows for f, v in zip(fields, row, strict=True) if v is MISFIT
            )
            names = " ".join(field.name for field in fields)
            answer = await ask(gateway, listing(entity, names))
            found = answer["data"][entity.namespace]["rows"]
            assert found is not None, answer["errors"]
            got = [[row[f.name] for f in fields] for row in found]
            assert not differences(entity, fields, got, wanted)
            located = {error["path"][-1]: error for error in answer.get("errors", [])}
            assert located.keys() == unfit.keys(), entity.name
            for error in located.values():
                assert error["extensions"]["code"] == "VALUE_OUT_OF_RANGE"
            compared += len(rows) * len(fields)
            misfits += sum(unfit.values())
    finally:
        await gateway.close()
    assert compared > 800
    assert misfits >= LEAST_MISFITS[engine]


@pytest.mark.parametrize("way", sorted(WAYS))
@pytest.mark.parametrize("engine", ENGINES)
async def test_every_relation_leads_to_the_rows_that_sql_joins(
    engine: str, way: str, torture: Callable[[str], Onboarded]
) -> None:
    onboarded = torture(engine)
    gateway = Gateway(onboarded.catalogue, by_rows=WAYS[way])
    try:
        followed = set()
        for entity in onboarded.catalogue.entities.values():
            for relation in entity.relations.values():
                await follow(onboarded, gateway, entity, relation)
                followed.add((entity.name, relation.name))
    finally:
        await gateway.close()
    assert FOREIGN_KEYS[engine] <= followed


async def follow(
    onboarded: Onboarded, gateway: Gateway, entity: Entity, relation: Relation
) -> None:
    """Compare one relation from every row of an entity with a join of the two tables."""
    target = onboarded.catalogue.entities[relation.target]
    here, there = shown(entity), shown(target)
    parents = await onboarded.agency.rows(entity, here)
    children = await onboarded.agency.rows(target, there)
    near = [here.index(entity.fields[pair.here]) for pair in relation.on]
    far = [there.index(target.fields[pair.there]) for pair in relation.on]
    wanted: Counter[str] = Counter()
    for parent in parents:
        key = [parent[place] for place in near]
        found = [
            text([none_if_misfit(f, v) for f, v in zip(there, child, strict=True)])
            for child in children
            if None not in key and key == [child[place] for place in far]
        ]
        assert relation.many or len(found) <= 1
        values = [none_if_misfit(f, v) for f, v in zip(here, parent, strict=True)]
        wanted[text([*values, sorted(found)])] += 1
    names = " ".join(field.name for field in there)
    arguments = "(limit: 10000)" if relation.many else ""
    own = " ".join(field.name for field in here)
    selection = f"{own} related: {relation.name}{arguments} {{ {names} }}"
    answer = await ask(gateway, listing(entity, selection))
    got: Counter[str] = Counter()
    for row in answer["data"][entity.namespace]["rows"]:
        related = row["related"] if relation.many else [row["related"]]
        made = [text([one[f.name] for f in there]) for one in related if one is not None]
        got[text([*(row[f.name] for f in here), sorted(made)])] += 1
    assert got == wanted, (entity.name, relation.name)


def none_if_misfit(field: Field, raw: Any) -> Any:
    value = expected(field, raw)
    return None if value is MISFIT else value


@pytest.mark.parametrize("engine", ENGINES)
def test_the_same_database_gives_the_same_file(
    engine: str, torture: Callable[[str], Onboarded]
) -> None:
    onboarded = torture(engine)
    options = ("--schema", "public", "--schema", "keuangan") if engine == "postgresql" else ()
    again = onboarded.agency.onboard("again", "--expose", "all", "--by", "tests", *options)
    first = (onboarded.config / "agencies/arsip.yaml").read_text()
    assert (again / "agencies/arsip.yaml").read_text() == first


@pytest.mark.parametrize("sample", [(), ("--sample",)], ids=["names", "samples"])
@pytest.mark.parametrize("engine", ENGINES)
def test_what_is_personal_about_health_or_secret_is_not_reachable_by_itself(
    engine: str, sample: tuple[str, ...], torture: Callable[[str], Onboarded]
) -> None:
    agency = torture(engine).agency
    catalogue = agency.catalogue(agency.onboard(f"careful{len(sample)}", *sample))
    columns = {
        (entity.table, field.column): field
        for entity in catalogue.entities.values()
        for field in entity.fields.values()
    }
    for place in PLANTED:
        assert not columns[place].expose, place
    for place in USEFUL:
        assert columns[place].expose, place
    for place in SECRETS:
        assert columns[place].classification is DataClass.SECRET, place


@pytest.mark.parametrize("engine", ENGINES)
def test_no_value_reaches_the_file(engine: str, torture: Callable[[str], Onboarded]) -> None:
    agency = torture(engine).agency
    config = agency.onboard("looked", "--sample")
    written = (config / "agencies/arsip.yaml").read_text()
    for value in ("3579990101800001", "pusing", "$2y$10", "123456", "rahasia", "Bumiaji"):
        assert value not in written


@pytest.mark.parametrize("engine", ENGINES)
def test_a_secret_stays_hidden_even_where_all_may_be_seen(
    engine: str, torture: Callable[[str], Onboarded]
) -> None:
    for entity in torture(engine).catalogue.entities.values():
        for field in entity.fields.values():
            bytes_ = field.scalar is Scalar.BASE64  # off unless somebody asks for them
            assert field.expose or bytes_ or field.classification is DataClass.SECRET
            assert (entity.table, field.column) not in SECRETS or not field.expose
