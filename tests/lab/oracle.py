"""The lab's answers as graphql-core's own executor and plain Python give them."""

import base64
from collections.abc import Callable
from datetime import date, datetime, time
from decimal import Decimal
from functools import cmp_to_key
from typing import Any

import orjson
from graphql import GraphQLResolveInfo, execute_sync, parse
from tests.lab.data import Row

from batu_graph.config.catalogue import Catalogue, Entity, Field, KeyPair, Relation
from batu_graph.config.codecs import apply_codec
from batu_graph.schema.filters import Direction
from batu_graph.schema.meaning import Column, Namespace, Related, RowByKey, Rows, meaning_of
from batu_graph.types import Scalar


def shown(field: Field, value: Any) -> Any:
    """A stored value as the specification of the scalars says it is given."""
    if value is None:
        return None
    match field.scalar:
        case Scalar.ID | Scalar.STRING:
            return str(value)
        case Scalar.DECIMAL:
            return f"{value:.2f}"
        case Scalar.BIG_INT:
            return value if abs(value) <= 2**53 else str(value)
        case Scalar.FLOAT:
            return int(value) if value.is_integer() and abs(value) < 1e15 else value
        case Scalar.DATE:
            return value.isoformat()
        case Scalar.DATE_TIME:
            text = value.isoformat()
            return (text.rstrip("0") if "." in text else text) + "+07:00"
        case Scalar.TIME:
            return value.isoformat()
        case Scalar.JSON:
            return orjson.loads(value)
        case Scalar.BASE64:
            return base64.b64encode(value).decode()
    return value


class Oracle:
    """Evaluates operations over Python rows."""

    def __init__(self, catalogue: Catalogue, schema: Any, rows: dict[str, list[Row]]) -> None:
        self.catalogue, self.schema, self.tables = catalogue, schema, rows

    def answer(self, query: str, variables: dict[str, Any]) -> dict[str, Any]:
        """``data`` of the operation; an error in it is a mistake of the test."""
        result = execute_sync(
            self.schema, parse(query), variable_values=variables, field_resolver=self.resolve
        )
        assert not result.errors, result.errors
        return orjson.loads(orjson.dumps(result.data))

    def resolve(self, parent: Any, info: GraphQLResolveInfo, **arguments: Any) -> Any:
        field = info.parent_type.fields[info.field_name]
        match meaning_of(field):
            case Namespace():
                return {}
            case Column(field=column):
                return shown(column, parent[column.column])
            case RowByKey(entity=entity, key=key):
                for row in self.rows(entity):
                    stored = {name: row[entity.fields[name].column] for name in key}
                    if all(same(stored[name], arguments[name]) for name in key):
                        return row
                return None
            case Rows(entity=entity):
                return self.page(entity, self.rows(entity), arguments)
            case Related(relation=relation, target=target):
                here = next(
                    e for e in self.catalogue.entities.values() if e.name == info.parent_type.name
                )
                found = self.related(here, parent, relation, target)
                found = self.page(target, found, arguments if relation.many else {"limit": 1})
                return found if relation.many else (found[0] if found else None)
        raise AssertionError(info.field_name)

    def rows(self, entity: Entity) -> list[Row]:
        return [
            row
            for row in self.tables[entity.table]
            if all(row[column] == constant for column, constant in entity.rows)
        ]

    def holds(self, entity: Entity, where: dict[str, Any], row: Row) -> bool | None:
        """A filter in SQL's three values."""
        return both(self.condition(entity, name, value, row) for name, value in where.items())

    def condition(self, entity: Entity, name: str, value: Any, row: Row) -> bool | None:
        if name == "and":
            return both(self.holds(entity, item, row) for item in value)
        if name == "or":
            known = [self.holds(entity, item, row) for item in value]
            return True if True in known else (None if None in known else False)
        if name == "not":
            inner = self.holds(entity, value, row)
            return None if inner is None else not inner
        if name in entity.relations:
            return self.relation_condition(entity, entity.relations[name], value, row)
        field = entity.fields[name]
        stored = row[field.column]
        return both(operator(field, stored, word, given) for word, given in value.items())

    def relation_condition(
        self, entity: Entity, relation: Relation, value: dict[str, Any], row: Row
    ) -> bool:
        target = self.catalogue.entities[relation.target]
        found = self.related(entity, row, relation, target)
        if not relation.many:
            return any(self.holds(target, value, one) is True for one in found)
        quantifiers: dict[str, Callable[[list[bool]], bool]] = {
            "some": any, "every": all, "none": lambda met: not any(met)
        }  # fmt: skip
        return all(
            quantifiers[word]([self.holds(target, inner, one) is True for one in found])
            for word, inner in value.items()
        )

    def related(self, here: Entity, parent: Row, relation: Relation, target: Entity) -> list[Row]:
        if relation.via is None:
            return self.joined(here, parent, relation.on, target)
        crosswalk = self.catalogue.entities[relation.via.entity]
        steps = self.joined(here, parent, relation.via.here, crosswalk)
        return self.joined(crosswalk, steps[0], relation.via.there, target) if steps else []

    def joined(
        self, here: Entity, parent: Row, on: tuple[KeyPair, ...], there: Entity
    ) -> list[Row]:
        wanted = [key_text(parent[here.fields[pair.here].column], pair.here_codec) for pair in on]
        if None in wanted:
            return []
        return [
            row
            for row in self.rows(there)
            if [key_text(row[there.fields[pair.there].column], pair.there_codec) for pair in on]
            == wanted
        ]

    def page(self, entity: Entity, rows: list[Row], arguments: dict[str, Any]) -> list[Row]:
        where = arguments.get("where")
        kept = [row for row in rows if where is None or self.holds(entity, where, row) is True]
        order = [next(iter(item.items())) for item in arguments.get("orderBy") or ()]
        order += [(name, Direction.ASC) for name in entity.key]
        kept.sort(key=cmp_to_key(lambda a, b: compare_rows(entity, order, a, b)))
        offset = arguments.get("offset") or 0
        limit = arguments.get("limit")
        return kept[offset : offset + (entity.default_limit if limit is None else limit)]


def key_text(value: Any, codec: Any) -> str | None:
    """A key's canonical text."""
    text = None if value is None else str(value)
    return apply_codec(codec, text or None) if codec else (text or None)


def same(stored: Any, given: Any) -> bool:
    return str(stored) == str(given)


def order_value(value: Any) -> Any:
    return value.encode() if isinstance(value, str) else value


def compare_rows(entity: Entity, order: list[tuple[str, Direction]], a: Row, b: Row) -> int:
    for name, direction in order:
        left, right = a[entity.fields[name].column], b[entity.fields[name].column]
        if left is None and right is None:
            continue
        if left is None or right is None:
            return -1 if (left is None) is direction.nulls_first else 1
        left, right = order_value(left), order_value(right)
        if left != right:
            return -1 if (left < right) is not direction.descending else 1
    return 0


def both(values: Any) -> bool | None:
    known = list(values)
    return False if False in known else (None if None in known else True)


OPERATORS: dict[str, Callable[[Any, Any], bool]] = {
    "eq": lambda a, b: a == b,
    "ne": lambda a, b: a != b,
    "lt": lambda a, b: a < b,
    "lte": lambda a, b: a <= b,
    "gt": lambda a, b: a > b,
    "gte": lambda a, b: a >= b,
    "contains": lambda a, b: b in a,
    "startsWith": lambda a, b: a.startswith(b),
    "endsWith": lambda a, b: a.endswith(b),
    "iContains": lambda a, b: b.lower() in a.lower(),
    "iStartsWith": lambda a, b: a.lower().startswith(b.lower()),
    "iEndsWith": lambda a, b: a.lower().endswith(b.lower()),
    "iEq": lambda a, b: a.lower() == b.lower(),
}


def operator(field: Field, stored: Any, word: str, given: Any) -> bool | None:
    if word == "isNull":
        return (stored is None) is given
    if word in ("in", "notIn") and not given:
        return word == "notIn"
    if stored is None:
        return None
    if field.scalar in (Scalar.ID, Scalar.STRING):
        stored = str(stored)
    if isinstance(stored, datetime):
        stored, given = naive_utc(stored), _each(given, lambda moment: moment)
        stored = stored.replace(tzinfo=JAKARTA)
    if word in ("in", "notIn"):
        return (stored in given) is (word == "in")
    return OPERATORS[word](stored, given)


def _each(given: Any, change: Callable[[Any], Any]) -> Any:
    return [change(item) for item in given] if isinstance(given, list) else change(given)


def naive_utc(moment: datetime) -> datetime:
    return moment.replace(tzinfo=None)


JAKARTA = datetime.fromisoformat("2020-01-01T00:00:00+07:00").tzinfo

__all__ = ["Decimal", "Oracle", "date", "shown", "time"]
