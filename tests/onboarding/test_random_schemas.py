"""Whatever schema is met, its file loads, every field shows what SQL shows, and a walk over all
pages is the list. Whatever becomes of the schema, an updated file loads and has every line it had.

``BATU_SCHEMAS=300 pytest ...`` tries more of them, ``BATU_SCHEMAS_FROM=17`` others.
"""

import asyncio
import os
from pathlib import Path

import pytest
from agency import VARIABLE, Agency, Onboarded, ask, load_into, run_here
from comparing import compare_fields, compare_relations, shown
from random_schemas import Schema

from batu_graph.config.catalogue import Entity
from batu_graph.server.gateway import Gateway

COUNTS = {"sqlite": 12, "postgresql": 4, "mariadb": 3, "mysql": 1}
MORE = int(os.environ.get("BATU_SCHEMAS", "0"))
FIRST = int(os.environ.get("BATU_SCHEMAS_FROM", "1"))
CASES = [
    (engine, seed)
    for engine, count in COUNTS.items()
    for seed in range(FIRST, FIRST + (MORE or count))
]
PAGE = 5


def introspected(agency: Agency, config: Path, *options: str) -> str:
    """Run ``introspect`` in this process; what the file holds then."""
    file = config / "agencies/arsip.yaml"
    done = run_here(
        agency, "introspect", f"${{{VARIABLE}}}", "--agency", "Arsip", "-o", str(file), *options
    )
    assert done.exit_code == 0, done.output
    return file.read_text("utf-8")


async def answers_as_sql(onboarded: Onboarded) -> None:
    for by_rows in (False, True):
        await compare_fields(onboarded, by_rows=by_rows)
    await compare_relations(onboarded, by_rows=False)
    gateway = Gateway(onboarded.catalogue)
    try:
        await gateway.drift.look(gateway.catalogue.sources)
        assert {name: one.detail for name, one in gateway.drift.drifted.items()} == {}
        for entity in onboarded.catalogue.entities.values():
            if entity.key and shown(entity):
                await pages_are_the_list(gateway, entity)
    finally:
        await gateway.close()


async def pages_are_the_list(gateway: Gateway, entity: Entity) -> None:
    names = " ".join(field.name for field in shown(entity))
    answer = await ask(
        gateway, f"{{ arsip {{ rows: {entity.collection}(limit: 1000) {{ {names} }} }} }}"
    )
    rows, found, place = answer["data"]["arsip"]["rows"], [], ""
    while True:
        walk = f"{entity.collection}Connection(first: {PAGE}{place})"
        info = "pageInfo { hasNextPage endCursor }"
        query = f"{{ arsip {{ page: {walk} {{ nodes {{ {names} }} {info} }} }} }}"
        answer = await ask(gateway, query)
        assert "errors" not in answer, (entity.table, answer)
        page = answer["data"]["arsip"]["page"]
        found += page["nodes"]
        if not page["pageInfo"]["hasNextPage"]:
            break
        place = f', after: "{page["pageInfo"]["endCursor"]}"'
    assert found == rows, entity.table


def edited(text: str) -> str:
    """The file after somebody has been at it: comments, descriptions."""
    lines = []
    for number, line in enumerate(text.splitlines()):
        if (
            number % 3 == 0
            and line.startswith("      ")
            and ", sql: " in line
            and "description:" not in line
        ):
            line = line.replace(", class: ", f", description: tangan {number}, class: ", 1)
        lines.append(line)
        if number % 7 == 0 and number > 8:
            lines.append(f"# catatan {number}")
    return "\n".join(lines) + "\n"


@pytest.mark.parametrize(("engine", "seed"), CASES)
def test_a_schema_is_onboarded_served_and_kept_up_to_date(
    engine: str, seed: int, request: pytest.FixtureRequest, tmp_path: Path
) -> None:
    schema = Schema.made(engine, seed)
    agency = load_into(request, engine, schema.script(), tmp_path, f"acak_{engine}_{seed}")
    config = tmp_path / "all"
    text = introspected(agency, config, "--expose", "all")
    asyncio.run(answers_as_sql(Onboarded.at(agency, config)))

    file = config / "agencies/arsip.yaml"
    file.write_text(edited(text), "utf-8")
    agency.execute(schema.changes())
    updated = introspected(agency, config, "--update")
    after = iter(updated.replace(", vanished: true}", "}").splitlines())
    for line in edited(text).splitlines():  # every line is there still, in its order
        assert any(line == one for one in after), line
    asyncio.run(answers_as_sql(Onboarded.at(agency, config)))
    assert introspected(agency, config, "--update") == updated
