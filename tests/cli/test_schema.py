"""``batu-graph schema``, run as a command."""

import pytest
from graphql import build_schema

from .conftest import Run


def test_the_schema_is_printed_with_every_database_missing(run: Run) -> None:
    missing = {"WILAYAH_URL": "sqlite:///gone/a.db", "DINKES_URL": "sqlite:///gone/b.db"}
    ended = run("schema", environ=missing)
    schema = build_schema(ended.out)
    assert (ended.code, ended.err) == (0, "")
    assert {"desa", "dinkes"} <= set(schema.query_type.fields)
    assert schema.mutation_type is None


def test_a_broken_catalogue_ends_with_2(run: Run) -> None:
    ended = run("schema", environ={})
    assert (ended.code, ended.out) == (2, "")


@pytest.mark.parametrize(
    ("client", "expected"),
    [
        ("apollo", ["DinkesNamespace: { keyFields: [], fields: { ", "relayStylePagination"]),
        ("urql", ['DinkesNamespace: () => "DinkesNamespace",', "relayPagination()"]),
    ],
)
def test_what_caches_are_told_is_printed(run: Run, client: str, expected: list[str]) -> None:
    missing = {"WILAYAH_URL": "sqlite:///gone/a.db", "DINKES_URL": "sqlite:///gone/b.db"}
    ended = run("schema", "--type-policies", client, environ=missing)
    assert (ended.code, ended.err) == (0, "")
    assert all(text in ended.out for text in expected), ended.out


def test_another_client_is_refused(run: Run) -> None:
    ended = run("schema", "--type-policies", "vue", environ={})
    assert ended.code == 2 and "apollo" in ended.err and "urql" in ended.err
