"""Aggregates and groups as plain Python makes them."""

from datetime import date, datetime, time
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from batu_graph.config.catalogue import Entity, Field
from batu_graph.schema.filters import Direction
from batu_graph.schema.measures import DatePart, Function, measured, takes
from batu_graph.types import Scalar
from tests.lab.data import Row
from tests.lab.values import both, operator, shown

Path = tuple[str, ...]


def aggregates(entity: Entity, rows: list[Row]) -> dict[str, Any]:
    """Every aggregate that can be asked of some rows."""
    made: dict[str, Any] = {"count": len(rows)}
    for function in list(Function)[1:]:
        made[function.value] = {
            field.name: aggregate(function, field, [row[field.column] for row in rows])
            for field in entity.fields.values()
            if takes(function, field)
        }
    return made


def aggregate(function: Function, field: Field, stored: list[Any]) -> Any:
    values = [value for value in stored if value is not None]
    if function is Function.COUNT_DISTINCT:
        return len(set(values))
    if not values:
        return None
    if function in (Function.MIN, Function.MAX):
        found = min if function is Function.MIN else max
        if field.scalar is Scalar.STRING:
            return found((str(value) for value in values), key=lambda text: text.encode())
        return shown(field, found(values))
    result = measured(function, field, "x")
    total = sum(values)
    if function is Function.AVG:
        if field.scalar is Scalar.FLOAT:
            return total / len(values)
        exact = Decimal(total) / len(values)
        return f"{exact.quantize(Decimal('0.000001'), ROUND_HALF_UP):f}"
    if result.scalar is Scalar.DECIMAL:
        return f"{total:.2f}" if field.scalar is Scalar.DECIMAL else str(total)
    return shown(result, total)


def key_path(tree: dict[str, Any]) -> tuple[Path, DatePart]:
    """One entry of ``by``."""
    ((name, value),) = tree.items()
    if isinstance(value, dict):
        path, part = key_path(value)
        return (name, *path), part
    return (name,), value if isinstance(value, DatePart) else DatePart.VALUE


def part_of(field: Field, value: Any, part: DatePart) -> Any:
    """What of a value rows are grouped by, as it is shown."""
    if value is None or part is DatePart.VALUE:
        return shown(field, value)
    assert isinstance(value, date)
    return (value.month + 2) // 3 if part is DatePart.QUARTER else getattr(value, part.value)


def key_object(by: list[tuple[Path, DatePart]], key: tuple[Any, ...]) -> dict[str, Any]:
    """A group's key as nested objects; what may be a date or its part stands under the part."""
    made: dict[str, Any] = {}
    for (path, part), value in zip(by, key, strict=True):
        inner = made
        for name in path:
            inner = inner.setdefault(name, Key())
        inner[part.value] = value
    return made


class Key(dict[str, Any]):
    """What stands under a name of a key: relations, parts of a date, or a plain value."""


def path_and_direction(item: dict[str, Any]) -> tuple[tuple[Any, ...], Direction]:
    """One entry of a group's ``orderBy``."""
    path: list[Any] = []
    value: Any = item
    while isinstance(value, dict):
        ((name, value),) = value.items()
        path.append(name)
    if path[0] == "key":
        parts = {part.value: part for part in DatePart}
        last = path[-1] in parts and len(path) > 2
        path = [*path[:-1], parts[path[-1]]] if last else [*path, DatePart.VALUE]
    return tuple(path), value


def value_at(group: dict[str, Any], path: tuple[Any, ...]) -> Any:
    value: Any = group
    for step in path:
        value = value[step.value if isinstance(step, DatePart) else step]
    return value


def comparable(scalar: Scalar, value: Any) -> Any:
    """A shown value as it is ordered."""
    match scalar:
        case Scalar.DECIMAL:
            return Decimal(value)
        case Scalar.BIG_INT:
            return int(value)
    return value.encode() if isinstance(value, str) else value


NULLS_FIRST = {Direction.ASC_NULLS_FIRST, Direction.DESC_NULLS_FIRST}
"""Nulls come last in both directions unless they are asked for first."""
Order = list[tuple[tuple[Any, ...], Direction, Scalar]]
"""Where the value stands in a group, its direction, its scalar."""


def compare_groups(order: Order, a: dict[str, Any], b: dict[str, Any]) -> int:
    for path, direction, scalar in order:
        left, right = value_at(a, path), value_at(b, path)
        if left is None and right is None:
            continue
        if left is None or right is None:
            return -1 if (left is None) is (direction in NULLS_FIRST) else 1
        left, right = comparable(scalar, left), comparable(scalar, right)
        if left != right:
            return -1 if (left < right) is not direction.descending else 1
    return 0


def group_holds(entity: Entity, having: dict[str, Any], group: dict[str, Any]) -> bool | None:
    return both(_condition(entity, name, value, group) for name, value in having.items())


def _condition(entity: Entity, name: str, value: Any, group: dict[str, Any]) -> bool | None:
    if name == "and":
        return both(group_holds(entity, item, group) for item in value)
    if name == "or":
        known = [group_holds(entity, item, group) for item in value]
        return True if True in known else (None if None in known else False)
    if name == "not":
        inner = group_holds(entity, value, group)
        return None if inner is None else not inner
    if name == "count":
        counted = measured(Function.COUNT, next(iter(entity.fields.values())), "count")
        return both(operator(counted, group["count"], w, g) for w, g in value.items())
    parts = []
    for of, operators in value.items():
        field = measured(Function(name), entity.fields[of], of)
        stored = read_back(field, group[name][of])
        parts += [operator(field, stored, word, given) for word, given in operators.items()]
    return both(parts)


def read_back(field: Field, value: Any) -> Any:
    """A shown value as the Python value that a client's is compared with."""
    if value is None:
        return None
    match field.scalar:
        case Scalar.DECIMAL:
            return Decimal(value)
        case Scalar.BIG_INT:
            return int(value)
        case Scalar.DATE:
            return date.fromisoformat(value)
        case Scalar.TIME:
            return time.fromisoformat(value)
        case Scalar.DATE_TIME:
            return datetime.fromisoformat(value).replace(tzinfo=None)
    return value
