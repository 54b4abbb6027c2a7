"""``batu-graph schema``, run as a command."""

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
