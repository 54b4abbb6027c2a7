"""What real agency databases look like, onboarded as they are: nothing is lost, nothing invented."""

import json
from collections import Counter
from collections.abc import Callable
from typing import Any

import pytest
from agency import ask
from oracle import MISFIT, expected

from batu_graph.config.catalogue import Entity, Field
from batu_graph.server.gateway import Gateway
from conftest import ENGINES, Onboarded

LEAST_MISFITS = {"postgresql": 9, "mariadb": 10, "sqlite": 20}
WAYS = {"documents": False, "rows": True}


def shown(entity: Entity) -> list[Field]:
    return [field for field in entity.fields.values() if field.expose]


def text(values: list[Any]) -> str:
    """Values as one text; a float that is whole counts as the number it is."""
    whole = [int(v) if isinstance(v, float) and v.is_integer() else v for v in values]
    return json.dumps(whole, sort_keys=True)


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
            query = f"{{ {entity.namespace} {{ rows: {entity.collection}(limit: 10000) {{ {names} }} }} }}"
            answer = await ask(gateway, query)
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
