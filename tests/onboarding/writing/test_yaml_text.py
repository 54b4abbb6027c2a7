"""What is written as YAML is read as what was meant."""

import yaml
from hypothesis import given
from hypothesis import strategies as st

from batu_graph.config.yaml_source import read_text
from batu_graph.onboarding.writing.yaml_text import comment, flow_list, flow_mapping, scalar

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)


@given(TEXTS)
def test_any_text_comes_back_as_it_was(text: str) -> None:
    line = f"a: {{b: {scalar(text)}, c: 1}}\n"
    assert read_text(line, "x").root["a"]["b"] == text
    assert yaml.compose(line).value[0][1].value[0][1].value == text


@given(st.lists(TEXTS, max_size=5))
def test_any_list_comes_back_as_it_was(texts: list[str]) -> None:
    assert list(read_text(f"a: {flow_list(texts)}\n", "x").root["a"]) == texts


@given(TEXTS, TEXTS)
def test_a_comment_ends_with_its_line(text: str, value: str) -> None:
    line = f"a: {flow_mapping({'b': scalar(value)})}  # {comment(text)}\nc: 1\n"
    assert read_text(line, "x").root == {"a": {"b": value}, "c": "1"}
