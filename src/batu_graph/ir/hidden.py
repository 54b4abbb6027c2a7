"""Response keys that no client can ask for: what a statement carries besides what was asked.

A GraphQL name never holds a colon (GraphQL specification, section 2.1.9), and each of these does.
"""

CROSSWALK_TARGET = ":lifted"
"""The target inside a crosswalk's row."""
_CURSOR_VALUE = ":c"


def join_key(number: int) -> str:
    """A key column of a row for which rows of another statement are looked up."""
    return f":{number}"


def cursor_value(position: int) -> str:
    """A value of a row that its cursor holds, by its place in the order."""
    return f"{_CURSOR_VALUE}{position}"


def is_cursor_value(key: str) -> bool:
    """Whether a response key is one of ``cursor_value``."""
    return key.startswith(_CURSOR_VALUE)


def part_of(key: str, part: object) -> str:
    """One of the pieces that the value under a client's response key is made of: a part of a
    connection, a key column of a global id, an input of a computed field."""
    return f"{key}:{part}"
