"""An onboarded database through the gateway against its own SQL: every field, every relation."""

import json
from collections import Counter
from typing import Any

from agency import Onboarded, ask
from stored_values import OUT_OF_RANGE, expected

from batu_graph.config.catalogue import Entity, Field, Relation
from batu_graph.server.gateway import Gateway


async def compare_fields(onboarded: Onboarded, *, by_rows: bool) -> tuple[int, int]:
    """Every exposed field of every row of every entity; how many values, how many misfits."""
    gateway = Gateway(onboarded.catalogue, by_rows=by_rows)
    compared, misfits = 0, 0
    try:
        for entity in onboarded.catalogue.entities.values():
            fields = shown(entity)
            if not fields:
                continue
            raw = await onboarded.agency.rows(entity, fields)
            rows = [[expected(f, v) for f, v in zip(fields, row, strict=True)] for row in raw]
            wanted = [[None if v is OUT_OF_RANGE else v for v in row] for row in rows]
            unfit = Counter(
                f.name
                for row in rows
                for f, v in zip(fields, row, strict=True)
                if v is OUT_OF_RANGE
            )
            names = " ".join(field.name for field in fields)
            answer = await ask(gateway, listing(entity, names))
            found = answer["data"][entity.namespace]["rows"]
            assert found is not None, answer["errors"]
            got = [[row[f.name] for f in fields] for row in found]
            assert not differences(entity, fields, got, wanted)
            assert "errors" not in answer
            warnings = answer.get("extensions", {}).get("warnings", [])
            located = {one["path"][-1]: one for one in warnings}
            assert located.keys() == unfit.keys(), entity.name
            for one in located.values():
                assert one["code"] == "VALUE_OUT_OF_RANGE"
            compared += len(rows) * len(fields)
            misfits += sum(unfit.values())
    finally:
        await gateway.close()
    return compared, misfits


async def compare_relations(onboarded: Onboarded, *, by_rows: bool) -> set[tuple[str, str]]:
    """Every relation from every row of its entity; which ones there were."""
    gateway = Gateway(onboarded.catalogue, by_rows=by_rows)
    followed = set()
    try:
        for entity in onboarded.catalogue.entities.values():
            for relation in entity.relations.values():
                await follow(onboarded, gateway, entity, relation)
                followed.add((entity.name, relation.name))
    finally:
        await gateway.close()
    return followed


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
    by_key: dict[tuple[Any, ...], list[str]] = {}
    for child in children:
        values = [none_if_misfit(f, v) for f, v in zip(there, child, strict=True)]
        by_key.setdefault(tuple(child[place] for place in far), []).append(text(values))
    wanted: Counter[str] = Counter()
    for parent in parents:
        key = tuple(parent[place] for place in near)
        found = [] if None in key else by_key.get(key, [])
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
    return None if value is OUT_OF_RANGE else value


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
