"""What one operation may ask for, whatever it is spread over: aliases, fragments, variables."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from batu_graph.config.catalogue import Limits
from batu_graph.connectors.base import Profile
from batu_graph.ir.rejection import OperationRejected
from batu_graph.planner.operation import (
    FIELDS_OF_ALL,
    MOST_COMPARED,
    MOST_DIRECTIVES,
    MOST_FRAGMENTS,
    MOST_VARIABLES,
    TOKENS_PER_FIELD,
    read_operation,
)

from .conftest import PROFILES, Lab


@pytest.fixture
def lab(lab_on: Callable[[Profile], Lab]) -> Lab:
    return lab_on(PROFILES["sqlite"])


def limited(lab: Lab, **limits: int) -> Lab:
    """The lab with other limits."""
    catalogue = replace(lab.catalogue, limits=replace(lab.catalogue.limits, **limits))
    return replace(lab, catalogue=catalogue)


def refusal(lab: Lab, query: str, variables: dict[str, Any] | None = None) -> str:
    """Why an operation is refused, with the place."""
    with pytest.raises(OperationRejected) as caught:
        lab.plan(query, variables or {})
    (error,) = caught.value.errors
    assert error.extensions == {"code": "QUERY_TOO_EXPENSIVE"}
    assert error.locations
    return error.message


def times(number: int, field: str) -> str:
    """A selection set with a field under many aliases."""
    return "{" + " ".join(f"a{at}: {field}" for at in range(number)) + "}"


CONDITIONS = {"or": [{"nama": {"eq": str(at)}} for at in range(10)]}
LITERAL = "{or: [" + ", ".join('{nama: {eq: "x"}}' for _ in range(10)) + "]}"


@pytest.mark.parametrize(
    ("query", "variables"),
    [
        ("query ($w: DesaFilter) ", {"w": CONDITIONS}),
        (f"query ($w: DesaFilter = {LITERAL}) ", {}),
    ],
    ids=["given", "by default"],
)  # fmt: skip
def test_the_conditions_of_a_variable_count_at_each_use(
    lab: Lab, query: str, variables: dict[str, Any]
) -> None:
    lab = limited(lab, conditions=40)
    assert lab.plan(query + times(4, "desa(where: $w) { kode }"), variables)
    told = refusal(lab, query + times(5, "desa(where: $w) { kode }"), variables)
    assert "more than 40 conditions" in told and "aliases" in told


def test_conditions_in_the_document_count_under_all_aliases_and_in_fragments(lab: Lab) -> None:
    lab = limited(lab, conditions=40)
    assert lab.plan(times(4, f"desa(where: {LITERAL}) {{ kode }}"))
    refusal(lab, times(5, f"desa(where: {LITERAL}) {{ kode }}"))
    spread = f"fragment F on Desa {{ warga(where: {LITERAL}) {{ nik }} }} "
    assert lab.plan(spread + times(4, "desa { ...F }"))
    refusal(lab, spread + times(5, "desa { ...F }"))


def test_what_a_variable_holds_inside_a_filter_counts(lab: Lab) -> None:
    lab = limited(lab, conditions=40)
    query = "query ($w: [DesaFilter!]) "
    entry = "desa(where: {and: $w}) { kode }"
    many = {"w": [{"nama": {"eq": "x", "ne": "y"}}] * 10}
    assert lab.plan(query + times(2, entry), many)
    refusal(lab, query + times(3, entry), many)


def test_values_in_lists_count_at_each_use(lab: Lab) -> None:
    lab = limited(lab, values=100)
    query = "query ($k: [String!]!) "
    entry = "desa(where: {nama: {in: $k}}) { kode }"
    assert lab.plan(query + times(2, entry), {"k": ["x"] * 50})
    assert "values" in refusal(lab, query + times(3, entry), {"k": ["x"] * 50})
    assert "values" in refusal(lab, "{ desa(where: {nama: {in: [%s]}}) { kode } }" % ('"x" ' * 101))


@pytest.mark.parametrize(
    "entry",
    [
        "desa { kode }",
        'desaByKey(kode: "1") { kode }',
        "desaAggregate { count }",
        "desaConnection(first: 1) { totalCount }",
        "desaGroup(by: [{nama: true}]) { count }",
        "agencies { nama }",
    ],
)
def test_every_way_of_asking_for_rows_counts(lab: Lab, entry: str) -> None:
    lab = limited(lab, collections=20)
    assert lab.plan(times(20, entry))
    assert "20 collections" in refusal(lab, times(21, entry))


def test_related_rows_count_too(lab: Lab) -> None:
    lab = limited(lab, collections=20)
    assert lab.plan("{ desa " + times(19, "warga { nik }") + " }")
    refusal(lab, "{ desa " + times(20, "warga { nik }") + " }")


def test_introspection_counts_by_itself(lab: Lab) -> None:
    field = "__schema { queryType { name } }"
    assert lab.plan(times(5, field))
    assert "introspections" in refusal(lab, times(6, field))


def document_with(what: str, number: int) -> str:
    names = range(number)
    return {
        "fragments": "query A { desa { "
        + " ".join(f"...F{at}" for at in names) + " } } "
        + " ".join(f"fragment F{at} on Desa {{ kode }}" for at in names),
        "variables": "query A(" + " ".join(f"$v{at}: Int" for at in names) + ") { desa { kode } }",
        "directives": "query A { desa { kode " + "@include(if: true) " * number + "} }",
        "directives of operations": f"query A {'@skip(if: true) ' * (number - 1)}"
        "{ ...F } fragment F on Query @skip(if: true) { desa { kode } }",
        "fields": "fragment F on Query { desa " + times(9, "nama") + " } "
        + " ".join(f"query {chr(65 + at)} {{ ...F }}" for at in names),
    }[what]  # fmt: skip


@pytest.mark.parametrize(
    ("what", "most", "fields"),
    [
        ("fragments", MOST_FRAGMENTS, 10_000),
        ("variables", MOST_VARIABLES, 10_000),
        ("directives", MOST_DIRECTIVES, 10_000),
        ("directives of operations", MOST_DIRECTIVES, 10_000),
        ("fields", 20, FIELDS_OF_ALL * 8),
    ],
)
def test_what_validation_compares_is_bounded_for_the_whole_document(
    lab: Lab, what: str, most: int, fields: int
) -> None:
    def codes(number: int) -> set[str]:
        try:
            read_operation(lab.schema, document_with(what, number), "A", Limits(fields=fields))
        except OperationRejected as rejection:
            return {str((error.extensions or {})["code"]) for error in rejection.errors}
        return set()

    assert "QUERY_TOO_EXPENSIVE" not in codes(most)
    assert codes(most + 1) == {"QUERY_TOO_EXPENSIVE"}


@pytest.mark.parametrize("most", [100, 250])
def test_a_document_has_ten_tokens_for_each_field_that_it_may_have(lab: Lab, most: int) -> None:
    """What is within every other limit costs time too: one list of many values, or remarks."""
    lab = limited(lab, fields=most // TOKENS_PER_FIELD)

    def listed(tokens: int) -> str:
        around = "{ desa(where: {penduduk: {in: []}}) { kode } }"
        return around.replace("[]", "[" + "1 " * (tokens - 20) + "]")

    assert lab.plan(listed(most))
    assert f"more than {most} tokens" in refusal(lab, listed(most + 1))
    assert lab.plan("#\n" * most + "{ desa { kode } }")
    refusal(lab, "#\n" * (most + 1) + "{ desa { kode } }")


def part(number: int) -> int:
    """So many fields make half as many pairs."""
    return round(number / 2**0.5)


@pytest.mark.parametrize(
    "document",
    [
        lambda number: "{ desa { " + "kode " * number + "} }",
        lambda number: "{ desa { " + "... { kode } " * number + "} }",
        lambda number: "{ desa { " + " ".join(f"...F{at}" for at in range(part(number))) + " } }"
        + "".join(f" fragment F{at} on Desa {{ kode nama }}" for at in range(part(number))),
        lambda number: "{ desa { ...F } } fragment F on Desa { " + "kode " * part(number) + " }",
        lambda number: "{ " + "desa { kode nama } " * (number * 58 // 100) + " }",
    ],
    ids=["fields", "inline", "fragments", "in a fragment", "with fields below"],
)  # fmt: skip
def test_pairs_of_fields_that_validation_compares_are_bounded(
    lab: Lab, document: Callable[[int], str]
) -> None:
    most = round((2 * MOST_COMPARED) ** 0.5)

    def refused(number: int) -> bool:
        try:
            read_operation(lab.schema, document(number), None, Limits())
        except OperationRejected as rejection:
            return "pairs of fields" in rejection.errors[0].message
        return False

    assert not refused(most - 5)
    assert refused(most + 5)


def test_a_fragment_that_is_spread_twice_is_compared_once(lab: Lab) -> None:
    query = "{ desa { " + "...F " * 150 + "} } fragment F on Desa { kode nama }"
    assert lab.plan(query)
