"""Changes to a YAML text leave every other byte as it is, however it is written."""

import json
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from batu_graph.onboarding.writing.splice import CannotSplice, Splice, plain

NAMES = st.from_regex(r"[a-z][a-zA-Z]{1,6}", fullmatch=True)
COMMENTS = st.sampled_from(["", "  # catatan: {a, b}", "  #\ttab", " # é — 'kutip\"", "   "])
FILLERS = st.sampled_from(["", "\n", "      # satu baris\n", "\n# rata kiri\n\n", "  \n"])


@st.composite
def values(draw: st.DrawFn) -> str:
    """A scalar in one of its writings."""
    text = draw(st.sampled_from(["varchar(60)", "String", "true", "a, b", "é: ü", "-", "", "# x"]))
    if text in ("varchar(60)", "String", "true"):
        return draw(st.sampled_from([text, f"'{text}'", json.dumps(text)]))
    return json.dumps(text, ensure_ascii=draw(st.booleans()))


@st.composite
def fields(draw: st.DrawFn, name: str) -> str:
    """A field, as people write it: in braces on one line or several, or as a block."""
    members = draw(st.dictionaries(NAMES, values(), min_size=1, max_size=4))
    style = draw(st.sampled_from(["braces", "lines", "block"]))
    comment = draw(COMMENTS)
    if style == "block":
        lines = "".join(f"        {k}: {v}{draw(COMMENTS)}\n" for k, v in members.items())
        return f"      {name}:{comment}\n{lines}{draw(FILLERS)}"
    joint = ", " if style == "braces" else ",\n          "
    inner = joint.join(f"{k}: {v}" for k, v in members.items())
    space = draw(st.sampled_from(["", " "]))
    return f"      {name}: {{{space}{inner}{space}}}{comment}\n{draw(FILLERS)}"


@st.composite
def catalogues(draw: st.DrawFn) -> str:
    """The text of a file with some entities."""
    parts = [draw(st.sampled_from(["", "# kepala\n", "\n"])), "agency: '1'\n"]
    parts.append(f"entities:{draw(COMMENTS)}\n")
    for entity in draw(st.lists(NAMES, min_size=1, max_size=3, unique=True)):
        parts.append(f"  {entity}:\n    table: {entity}{draw(COMMENTS)}\n{draw(FILLERS)}")
        parts.append(f"    fields:{draw(COMMENTS)}\n")
        for name in draw(st.lists(NAMES, min_size=1, max_size=4, unique=True)):
            parts.append(draw(fields(name)))
    text = "".join(parts)
    if draw(st.booleans()):
        text = text.rstrip("\n")
    return text.replace("\n", "\r\n") if draw(st.booleans()) else text


@st.composite
def cases(draw: st.DrawFn) -> tuple[str, list[tuple[str, str]], list[str], list[tuple[str, str]]]:
    """A text, fields to add, entities to add, fields to mark."""
    text = draw(catalogues())
    entities = plain(yaml.compose(text))["entities"]
    added = draw(
        st.lists(
            st.tuples(st.sampled_from(sorted(entities)), st.sampled_from(["baru1", "baru2"])),
            max_size=4, unique=True,
        )
    )  # fmt: skip
    made = draw(st.lists(st.from_regex(r"Baru[0-9]", fullmatch=True), max_size=2, unique=True))
    known = [(e, f) for e, entity in entities.items() for f in entity["fields"]]
    marked = draw(st.lists(st.sampled_from(known), max_size=3, unique=True))
    return text, added, made, marked


@settings(max_examples=150, deadline=None)
@given(cases())
def test_what_is_added_is_there_and_nothing_else_has_changed(case) -> None:
    text, added, made, marked = case
    splice = Splice(text)
    meant: dict[str, Any] = plain(yaml.compose(text))
    for entity, name in added:
        splice.add(("entities", entity, "fields", name), [f"   {name}: {{type: Int}}  # baru"])
        meant["entities"][entity]["fields"][name] = {"type": "Int"}
    for entity, name in marked:
        splice.add(("entities", entity, "fields", name, "vanished"), ["vanished: true"])
        meant["entities"][entity]["fields"][name]["vanished"] = "true"
    for name in made:
        splice.add(("entities", name), ["", f"  {name}:", "    table: baru"])
        meant["entities"][name] = {"table": "baru"}
    changed = splice.done()
    assert plain(yaml.compose(changed)) == meant
    # Every character of the old text is there, in its order: nothing but insertions.
    remaining = iter(changed)
    assert all(any(one == other for other in remaining) for one in text)
    # Whole lines too, but for those that were marked within braces.
    touched = set(text.splitlines()) - set(changed.splitlines())
    assert len(touched) <= len(marked)
    if not (added or made or marked):
        assert changed == text


@settings(max_examples=100, deadline=None)
@given(catalogues(), st.data())
def test_a_mark_that_is_taken_out_again_leaves_no_trace(text: str, data: st.DataObject) -> None:
    entities = plain(yaml.compose(text))["entities"]
    entity = data.draw(st.sampled_from(sorted(entities)))
    name = data.draw(st.sampled_from(sorted(entities[entity]["fields"])))
    path = ("entities", entity, "fields", name, "vanished")
    marked = Splice(text)
    marked.add(path, ["vanished: true"])
    mended = Splice(marked.done())
    mended.take_out(path)
    assert mended.done().rstrip("\r\n") == text.rstrip("\r\n")


def test_the_head_of_an_entity_takes_a_mark_and_gives_it_back() -> None:
    text = "entities:\n  A:  # satu\n    # dua\n    table: a  # tiga\n"
    splice = Splice(text)
    splice.add_first(("entities", "A", "vanished"), "vanished: true")
    changed = splice.done()
    assert changed == text.replace("    table", "    vanished: true\n    table")
    back = Splice(changed)
    back.take_out(("entities", "A", "vanished"))
    assert back.done() == text


def test_a_comment_behind_a_mark_stays_when_the_mark_goes() -> None:
    text = "a:\n  vanished: true  # sejak pindah kantor\n  b: 1\n"
    splice = Splice(text)
    splice.take_out(("a", "vanished"))
    assert splice.done() == "a:\n    # sejak pindah kantor\n  b: 1\n"


def test_empty_braces_become_a_block() -> None:
    splice = Splice("entities: {}  # belum ada\nagency: '1'\n")
    splice.add(("entities", "A"), ["  A:", "    table: a"])
    splice.add(("entities", "B"), ["  B:", "    table: b"])
    assert splice.done() == (
        "entities:   # belum ada\n  A:\n    table: a\n  B:\n    table: b\nagency: '1'\n"
    )


def test_a_block_has_no_place_in_braces() -> None:
    splice = Splice("agency: '1'\nentities: {A: {table: a}}\n")
    with pytest.raises(CannotSplice, match="write it as a block") as refused:
        splice.add(("entities", "B"), ["B:", "  table: b"])
    assert refused.value.line == 2
