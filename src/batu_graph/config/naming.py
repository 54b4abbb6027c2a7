"""Names a client sees: what GraphQL allows, what the gateway makes itself, what it keeps.

Rules: GraphQL specification (October 2021), section 2.1.9 "Names" and 3.9 "Enums". The names the
gateway generates for an entity are listed here once; the loader claims them all, so that two
definitions can never meet in the schema.
"""

import re
from collections.abc import Sequence

from batu_graph.types import Scalar

NAME = re.compile(r"[_A-Za-z][_0-9A-Za-z]*", re.ASCII)

RESERVED_FIELDS = frozenset({"and", "or", "not", "some", "every", "none"})
"""Words of the filters: no field or relation can have one of these names."""

GLOBAL_ID = "id"
"""The field that gives an entity's global id: no column can be called so."""

ROW_ID = "rowId"
"""What a table's own column ``id`` is called."""

RESERVED_ROOTS = frozenset({"agencies", "agency", "node", "nodes", "_service", "_entities"})
"""Root fields of the platform itself."""

RESERVED_LABELS = frozenset({"true", "false", "null"})
"""Names that an enum value cannot have."""

RESERVED_TYPES = (
    frozenset({"Query", "Mutation", "Subscription", "Node", "_Any", "_Entity", "_Service"})
    | frozenset({"Agency", "Source", "Entity", "Namespace", "Freshness", "State"})
    | frozenset({"AgencyState", "SourceState", "PageInfo", "DatePart", "OrderDirection"})
    | frozenset({"DateGroupKey", "DateTimeGroupKey", "DateGroupKeyOrder"})
    | frozenset(scalar.value for scalar in Scalar)
    | frozenset(f"{scalar.value}Filter" for scalar in Scalar)
)
"""Types of GraphQL and of the platform: no entity and no enum can have one of these names."""

COLLECTION_SUFFIXES = ("", "Connection", "Aggregate", "Group")
"""The family of fields of a collection and of a to-many relation."""

TYPE_SUFFIXES = (
    *("", "Filter", "ListFilter", "Order", "Connection", "Edge", "Aggregate"),
    *("Group", "GroupBy", "GroupKey", "GroupHaving", "GroupOrder", "GroupKeyOrder"),
    *(f"Aggregate{of}" for of in ("CountDistinct", "Sum", "Avg", "Extreme", "Order")),
    *(f"GroupHaving{of}" for of in ("CountDistinct", "Sum", "Avg", "Extreme")),
    *(f"GroupOrder{of}" for of in ("CountDistinct", "Sum", "Extreme")),
)
"""The family of types of an entity."""


def is_name(text: str) -> bool:
    """Whether a text is a GraphQL name that is not kept for introspection (``__``)."""
    return NAME.fullmatch(text) is not None and not text.startswith("__")


def is_enum_value(text: str) -> bool:
    """Whether a text can be a value of a GraphQL enum."""
    return is_name(text) and text not in RESERVED_LABELS


def legal_name(text: str) -> str:
    """The nearest legal name: ``nama desa`` -> ``namaDesa``, ``2021`` -> ``_2021``."""
    first, *rest = [word for word in re.split(r"[^0-9A-Za-z_]+", text) if word] or ["name"]
    joined = first + "".join(_capital(word) for word in rest)
    joined = joined.lstrip("_") or "name"
    return f"_{joined}" if joined[0].isdigit() else joined


def collection_name(type_name: str) -> str:
    """The collection of a type without one of its own: ``WilayahKode`` -> ``wilayahKode``."""
    return type_name[:1].lower() + type_name[1:]


def unique_key_field(collection: str, fields: Sequence[str]) -> str:
    """The field that reads one row by a further unique key: ``puskesmasByNama``."""
    return f"{collection}By{''.join(_capital(name) for name in fields)}"


def namespace_type(namespace: str) -> str:
    """The type of an agency's namespace: ``dinkes`` -> ``DinkesNamespace``."""
    return f"{_capital(namespace)}Namespace"


def collection_fields(collection: str, key: Sequence[str]) -> list[str]:
    """Every field that stands for a collection in its namespace (and at the root), but for its
    look-ups by further keys."""
    by_key = [f"{collection}ByKey"] if key else []
    return [*(collection + suffix for suffix in COLLECTION_SUFFIXES), *by_key]


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
