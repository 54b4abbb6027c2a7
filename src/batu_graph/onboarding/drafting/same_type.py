"""Whether two writings of a column's type mean one type."""

import re

_ONE_NAME = {
    "int": "integer", "int4": "integer", "int8": "bigint", "int2": "smallint", "bool": "boolean",
    "character varying": "varchar", "character": "char", "bpchar": "char", "decimal": "numeric",
    "timestamp without time zone": "timestamp", "timestamp with time zone": "timestamptz",
    "time without time zone": "time", "float8": "double precision", "double": "double precision",
}  # fmt: skip
_TYPE = re.compile(r"([^()]*?)\s*(?:\(([^()]*)\))?\s*([^()]*)")


def same_type(written: str, now: str) -> bool:
    """Whether two writings are one type, display widths of whole numbers apart."""
    one, other = _normal(written), _normal(now)
    if one[0] != other[0]:
        return False
    return one[1] == other[1] or not (one[1] and other[1]) or "int" in one[0]


def _normal(text: str) -> tuple[str, str]:
    match = _TYPE.fullmatch(text.strip().lower())
    if match is None:
        return text.lower(), ""
    words = f"{match[1]} {match[3]}".split()
    name = " ".join(word for word in words if word not in ("unsigned", "zerofill", "signed"))
    return _ONE_NAME.get(name, name), "".join((match[2] or "").split())
