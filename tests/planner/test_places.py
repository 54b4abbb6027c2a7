"""Where a field stands in an operation, fragments looked through."""

import pytest
from graphql import FragmentDefinitionNode, OperationDefinitionNode, parse

from batu_graph.planner.places import first_beyond, nodes_at, path_of

QUERY = """query {
  a: desa { ...Isi warga { nik } }
  desa { ... { warga { ibu { nama } } } }
}
fragment Isi on Desa { nama warga { ...Orang } ...Isi }
fragment Orang on Penduduk { ibu { nama } ibu { nik } ...TidakAda }"""


@pytest.fixture
def read():
    document = parse(QUERY)
    (operation,) = [one for one in document.definitions if isinstance(one, OperationDefinitionNode)]
    fragments = {
        one.name.value: one
        for one in document.definitions
        if isinstance(one, FragmentDefinitionNode)
    }
    return operation.selection_set, fragments


@pytest.mark.parametrize(
    ("path", "lines"),
    [
        ("a", [2]),
        ("desa", [3]),
        ("a warga", [5, 2]),
        ("a warga ibu", [6, 6]),
        ("a warga ibu nik", [6]),
        ("desa warga ibu", [3]),
        ("warga", []),
        ("a warga nama", []),
    ],
)
def test_the_nodes_at_a_path(read, path, lines) -> None:
    found = nodes_at(*read, tuple(path.split()))
    assert [node.loc.source.get_location(node.loc.start).line for node in found] == lines
    for node in found:
        assert path_of(*read, node) == tuple(path.split())


def test_what_is_in_no_operation_has_no_path(read) -> None:
    (stranger,) = nodes_at(*read, ("desa",))
    selections, fragments = read
    inner = nodes_at(selections, fragments, ("a",))[0].selection_set
    assert path_of(inner, fragments, stranger) is None


def test_the_first_field_beyond_the_bounds(read) -> None:
    selections, fragments = read
    within = parse("{ x }").definitions[0].selection_set
    read = [within, selections], fragments
    node, path = first_beyond(*read, fields=4, depth=10)
    assert (node.name.value, path) == ("nama", ("a", "warga", "ibu", "nama"))
    node, path = first_beyond(*read, fields=100, depth=2)
    assert (node.name.value, path) == ("ibu", ("a", "warga", "ibu"))
    assert first_beyond(*read, fields=100, depth=4) is None


def test_fragments_of_nothing_but_fragments_end() -> None:
    chain = "".join(f"fragment F{n} on Q {{ ...F{n + 1} ...F{n + 1} }} " for n in range(60))
    document = parse("{ ...F0 x } " + chain)
    operation, *fragments = document.definitions
    by_name = {one.name.value: one for one in fragments}
    assert first_beyond([operation.selection_set], by_name, fields=1, depth=1) is None


def test_few_of_many_operations_are_looked_at() -> None:
    small = parse("{ x }").definitions[0].selection_set
    large = parse("{ x y }").definitions[0].selection_set
    assert first_beyond([small] * 19 + [large], {}, fields=1, depth=1) is not None
    assert first_beyond([small] * 20 + [large], {}, fields=1, depth=1) is None
