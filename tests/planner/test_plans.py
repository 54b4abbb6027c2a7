"""A plan holds no value of a client, and serves every request of the same shape."""

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from batu_graph.config.catalogue import Entity, Field, Limits
from batu_graph.connectors.base import Profile
from batu_graph.ir.rejection import OperationRejected
from batu_graph.ir.select import OrderBy
from batu_graph.ir.values import shape_of
from batu_graph.planner.paging import order_sign
from batu_graph.types import Scalar
from tests.planner.conftest import PROFILES, Lab, fetches_of

QUERY = """query Q(
  $where: DesaFilter, $order: [DesaOrder!], $limit: Int, $kode: ID!, $with: Boolean!
) {
  desa(where: $where, orderBy: $order, limit: $limit) { kode nama @include(if: $with) }
  desaByKey(kode: $kode) { warga { nama } }
}"""
SECRET = "rahasia-9731"
VARIABLES: dict[str, Any] = {
    "where": {"nama": {"in": [SECRET]}, "or": [{"kode": {"startsWith": SECRET}}]},
    "order": [{"nama": "DESC"}],
    "limit": 7919,
    "kode": SECRET,
    "with": True,
}


def texts(lab: Lab, variables: dict[str, Any]) -> list[str]:
    return [fetch.statement.text for _, fetch in fetches_of(lab.plan(QUERY, variables))]


@pytest.mark.parametrize("server", sorted(PROFILES))
def test_values_are_bound_and_never_written(server: str, lab_on: Callable[[Profile], Lab]) -> None:
    for text in texts(lab_on(PROFILES[server]), VARIABLES):
        assert SECRET not in text and "7919" not in text


@pytest.mark.parametrize("server", sorted(PROFILES))
def test_values_written_into_the_document_are_bound_too(
    server: str, lab_on: Callable[[Profile], Lab]
) -> None:
    where = f'{{nama: {{eq: "{SECRET}"}}, penduduk: {{gt: 7919}}}}'
    query = f"{{ desa(where: {where}, offset: 7919) {{ kode }} }}"
    for _, fetch in fetches_of(lab_on(PROFILES[server]).plan(query)):
        assert SECRET not in fetch.statement.text and "7919" not in fetch.statement.text


@pytest.mark.parametrize("server", sorted(PROFILES))
def test_a_limit_stands_in_the_text_only_where_no_request_can_change_it(
    server: str, lab_on: Callable[[Profile], Lab]
) -> None:
    def text(query: str, variables: dict[str, Any]) -> str:
        ((_, fetch),) = fetches_of(lab_on(PROFILES[server]).plan(query, variables))
        return fetch.statement.text

    assert "LIMIT 79" in text("{ desa(limit: 79) { kode } }", {})
    assert "LIMIT 79" not in text("query Q($n: Int) { desa(limit: $n) { kode } }", {"n": 79})
    # One that is over the maximum is refused before anything is sent.
    assert "79191919" not in text("{ desa(limit: 79191919) { kode } }", {})


SCALARS = st.none() | st.booleans() | st.integers() | st.text(max_size=5)
TREES = st.recursive(
    SCALARS,
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from("abc"), inner, max_size=3)
    ),
    max_leaves=8,
)


def outline(value: Any) -> Any:
    """What of a value may decide the SQL, said another way than in the planner."""
    if isinstance(value, dict):
        return {name: outline(item) for name, item in value.items()}
    if isinstance(value, list):
        if value and isinstance(value[0], dict):
            return [outline(item) for item in value]
        return "value" if value else []
    return value if value is None or isinstance(value, bool) else "value"


@settings(deadline=None)
@given(
    st.dictionaries(st.sampled_from("xyz"), TREES), st.dictionaries(st.sampled_from("xyz"), TREES)
)
def test_variables_have_one_shape_when_only_their_leaves_differ(
    one: dict[str, Any], other: dict[str, Any]
) -> None:
    def told(value: dict[str, Any]) -> str:
        return repr(sorted((name, repr(outline(item))) for name, item in value.items()))

    assert (shape_of(one) == shape_of(other)) == (told(one) == told(other))
    assert hash(shape_of(one)) == hash(shape_of(dict(reversed(one.items()))))


@pytest.mark.parametrize("server", sorted(PROFILES))
def test_one_shape_means_one_text(server: str, lab_on: Callable[[Profile], Lab]) -> None:
    other = VARIABLES | {
        "where": {"nama": {"in": ["a", "b", "c"]}, "or": [{"kode": {"startsWith": ""}}]},
        "limit": 1,
        "kode": "x",
    }
    lab = lab_on(PROFILES[server])
    assert shape_of(lab.coerce(QUERY, VARIABLES)) == shape_of(lab.coerce(QUERY, other))
    assert texts(lab, VARIABLES) == texts(lab, other)


@pytest.mark.parametrize(
    "change",
    [
        {"with": False},
        {"where": None},
        {"where": {"nama": {"in": []}}},
        {"where": {"nama": {"eq": "x"}}},
        {"order": [{"nama": "ASC"}]},
        {"order": [{"kode": "DESC"}]},
    ],
)
def test_what_changes_the_text_changes_the_shape(
    change: dict[str, Any], lab_on: Callable[[Profile], Lab]
) -> None:
    lab = lab_on(PROFILES["postgresql"])
    changed = lab.coerce(QUERY, VARIABLES | change)
    assert shape_of(lab.coerce(QUERY, VARIABLES)) != shape_of(changed)
    assert texts(lab, VARIABLES) != texts(lab, VARIABLES | change)


NESTED_6 = '{not: {or: [{and: [{not: {or: [{not: {nama: {eq: "x"}}}]}}]}]}}'


def test_filters_nest_six_levels_and_no_more(lab_on: Callable[[Profile], Lab]) -> None:
    lab = lab_on(PROFILES["sqlite"])
    assert lab.plan(f"{{ desa(where: {NESTED_6}) {{ kode }} }}")
    with pytest.raises(OperationRejected) as caught:
        lab.plan(f"{{ desa(where: {{not: {NESTED_6}}}) {{ kode }} }}")
    [error] = caught.value.errors
    assert error.extensions == {"code": "QUERY_TOO_EXPENSIVE"}
    assert error.locations and "6 levels" in error.message


def test_a_filter_has_at_most_500_conditions(lab_on: Callable[[Profile], Lab]) -> None:
    lab = lab_on(PROFILES["sqlite"])
    query = "query Q($where: DesaFilter) { desa(where: $where) { kode } }"

    def variables(count: int) -> dict[str, Any]:
        return {"where": {"or": [{"nama": {"eq": str(n)}} for n in range(count)]}}

    assert lab.plan(query, variables(499))
    with pytest.raises(OperationRejected) as caught:
        lab.plan(query, variables(500))
    assert caught.value.errors[0].extensions == {"code": "QUERY_TOO_EXPENSIVE"}


@pytest.mark.parametrize(
    ("query", "where"),
    [
        ("{ desa(where: {nama: {eq: null}}) { kode } }", "where.nama.eq"),
        ("{ desa(where: {nama: null}) { kode } }", "where.nama"),
        ("{ desa(where: {and: null}) { kode } }", "where.and"),
        ("{ desa(where: {not: {kode: {in: null}}}) { kode } }", "where.kode.in"),
    ],
)
def test_a_null_in_a_filter_says_what_to_write_instead(
    query: str, where: str, lab_on: Callable[[Profile], Lab]
) -> None:
    with pytest.raises(OperationRejected) as caught:
        lab_on(PROFILES["postgresql"]).plan(query)
    [error] = caught.value.errors
    assert error.message.startswith(f"{where} is null") and "isNull: true" in error.message
    assert error.extensions == {"code": "BAD_USER_INPUT"}


def test_the_limits_of_a_catalogue_are_those_of_the_documentation() -> None:
    assert Limits() == Limits(
        request_bytes=1_000_000, depth=20, fields=2_000, collections=200, conditions=1_000,
        values=100_000, keys=50_000, computed=50_000, response_bytes=32_000_000,
        cached_operations=1_000, requests=256, connections=1_000,
    )  # fmt: skip


def test_a_document_has_a_bounded_number_of_tokens(lab_on: Callable[[Profile], Lab]) -> None:
    """Also where it selects one field: its arguments are read before anything is counted."""
    lab = lab_on(PROFILES["sqlite"])

    def query(values: int) -> str:
        listed = ",".join(["1"] * values)
        return f"{{ desa(where: {{penduduk: {{in: [{listed}]}}}}) {{ kode }} }}"

    assert lab.plan(query(1_000))
    with pytest.raises(OperationRejected) as caught:
        lab.plan(query(100_000))
    assert caught.value.errors[0].extensions == {"code": "QUERY_TOO_EXPENSIVE"}


def test_an_empty_list_has_a_shape_of_its_own(lab_on: Callable[[Profile], Lab]) -> None:
    lab = lab_on(PROFILES["sqlite"])
    query = "query Q($k: [ID!]!) { desa(where: {kode: {in: $k}}) { kode } }"
    shapes = [shape_of(lab.coerce(query, {"k": keys})) for keys in ([], ["a"], ["a", "b"])]
    assert shapes[0] != shapes[1] == shapes[2]


def test_a_cursor_belongs_to_one_place_of_the_nulls() -> None:
    entity = Entity("E", "n", "s", None, "e", "e", {})
    signs = {
        order_sign(entity, [(OrderBy(Field("a", "a", Scalar.INT, "int"), descending, first), "a")])
        for descending in (False, True)
        for first in (False, True)
    }
    assert len(signs) == 4


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ("orderBy: [{wargaAggregate: {count: DESC}}]", "values of another agency's database"),
        ("first: 1, last: 1", "give one of them"),
    ],
)
def test_a_connection_that_no_cursor_could_go_on_with_is_refused(
    lab_on: Callable[[Profile], Lab], arguments: str, message: str
) -> None:
    lab = lab_on(PROFILES["sqlite"])
    with pytest.raises(OperationRejected) as caught:
        lab.plan(f"{{ desaConnection({arguments}) {{ nodes {{ kode }} }} }}")
    [error] = caught.value.errors
    assert message in error.message
    assert error.extensions == {"code": "BAD_USER_INPUT"}
