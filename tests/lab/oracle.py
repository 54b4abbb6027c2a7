"""The lab's answers as graphql-core's own executor and plain Python give them."""

from collections.abc import Callable
from functools import cmp_to_key
from typing import Any

import orjson
from graphql import GraphQLResolveInfo, execute_sync, get_named_type, is_object_type, parse

from batu_graph.config.catalogue import Catalogue, Entity, Field, KeyPair, Relation
from batu_graph.config.codecs import apply_codec
from batu_graph.schema.filters import Direction
from batu_graph.schema.meaning import (
    Column,
    Family,
    Namespace,
    Related,
    RowByKey,
    Rows,
    meaning_of,
)
from batu_graph.schema.measures import Function, grouped, measured
from batu_graph.types import Scalar
from tests.lab.data import Row
from tests.lab.grouping import (
    NULLS_FIRST,
    Key,
    aggregates,
    comparable,
    compare_groups,
    group_holds,
    key_object,
    key_path,
    part_of,
    path_and_direction,
)
from tests.lab.values import both, operator, shown

CURSOR = "cursor"
OrderTerm = tuple[Callable[[Row], Any], Direction, Field | None]
"""What a row is ordered by, the direction, and the field where it is one."""


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
                    key_of = {name: row[entity.fields[name].column] for name in key}
                    if all(same(key_of[name], arguments[name]) for name in key):
                        return row
                return None
            case None:
                found = parent[info.field_name]
                plain = isinstance(found, Key) and not is_object_type(get_named_type(field.type))
                return found["value"] if plain else found
            case Rows(entity=entity, family=family):
                return self.collection(entity, self.rows(entity), family, arguments)
            case Related(relation=relation, target=target, family=family):
                here = next(
                    e for e in self.catalogue.entities.values() if e.name == info.parent_type.name
                )
                found = self.related(here, parent, relation, target)
                if relation.many:
                    return self.collection(target, found, family, arguments)
                found = self.page(target, found, {"limit": 1})
                return found[0] if found else None
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

    def collection(
        self, entity: Entity, rows: list[Row], family: Family, arguments: dict[str, Any]
    ) -> Any:
        match family:
            case Family.ROWS:
                return self.page(entity, rows, arguments)
            case Family.CONNECTION:
                return self.connection(entity, rows, arguments)
            case Family.AGGREGATE:
                return aggregates(entity, self.kept(entity, rows, arguments))
        return self.groups(entity, self.kept(entity, rows, arguments), arguments)

    def order_term(self, entity: Entity, item: dict[str, Any]) -> OrderTerm:
        """One entry of ``orderBy``: what a row is ordered by, and the direction."""
        path: list[str] = []
        value: Any = item
        here = entity
        while isinstance(value, dict):
            ((name, value),) = value.items()
            relation = here.relations.get(name)
            if relation is None and name not in here.fields:
                return self.order_aggregate(entity, path, here, name, value)
            path.append(name)
            if relation is not None:
                here = self.catalogue.entities[relation.target]
        field = here.fields[path[-1]]
        return lambda row: order_value(self.reached(entity, row, tuple(path))[1]), value, field

    def order_aggregate(
        self, entity: Entity, path: list[str], here: Entity, name: str, tree: dict[str, Any]
    ) -> OrderTerm:
        """An aggregate of rows that are reached over to-one relations and one to-many."""
        relation = here.relations[name.removesuffix("Aggregate")]
        target = self.catalogue.entities[relation.target]
        ((function, value),) = ((n, v) for n, v in tree.items() if n != "where")
        of = "count"
        if isinstance(value, dict):
            ((of, value),) = value.items()

        def term(row: Row) -> Any:
            owner, found = self.walked(entity, row, path)
            related = self.related(owner, found, relation, target) if found else []
            kept = self.kept(target, related, tree)
            made = aggregates(target, kept)
            if found is None:
                return 0 if function in ("count", "countDistinct") else None
            known = made["count"] if function == "count" else made[function][of]
            if known is None or function == "count":
                return known
            scalar = measured(Function(function), target.fields[of], of).scalar
            return comparable(scalar, known)

        return term, value, None

    def walked(self, entity: Entity, row: Row, path: list[str]) -> tuple[Entity, Row | None]:
        """The row at the end of to-one relations."""
        found: Row | None = row
        for name in path:
            target = self.catalogue.entities[entity.relations[name].target]
            related = self.related(entity, found, entity.relations[name], target) if found else []
            page = self.page(target, related, {"limit": 1})
            entity, found = target, page[0] if page else None
        return entity, found

    def connection(self, entity: Entity, rows: list[Row], arguments: dict[str, Any]) -> Any:
        """A page from one end; cursors are opaque, so each is shown as CURSOR."""
        whole = self.page(entity, rows, arguments | {"limit": len(rows)})
        first, last = arguments.get("first"), arguments.get("last")
        size = entity.default_limit if first is None and last is None else (first or last or 0)
        page = whole[max(0, len(whole) - size) :] if last is not None else whole[:size]
        more = len(whole) > size
        return {
            "nodes": page,
            "edges": [{"cursor": CURSOR, "node": row} for row in page],
            "totalCount": len(whole),
            "pageInfo": {
                "hasNextPage": more and last is None,
                "hasPreviousPage": more and last is not None,
                "startCursor": CURSOR if page else None,
                "endCursor": CURSOR if page else None,
            },
        }

    def groups(self, entity: Entity, rows: list[Row], arguments: dict[str, Any]) -> Any:
        by = [key_path(tree) for tree in arguments["by"]]
        grouping: dict[Any, list[Row]] = {}
        for row in rows:
            key = tuple(part_of(*self.reached(entity, row, path), part) for path, part in by)
            grouping.setdefault(key, []).append(row)
        made = [
            {"key": key_object(by, key)} | aggregates(entity, of_group)
            for key, of_group in grouping.items()
        ]
        having = arguments.get("having")
        made = [one for one in made if having is None or group_holds(entity, having, one) is True]
        asked = [path_and_direction(item) for item in arguments.get("orderBy") or ()]
        asked += [(("key", *path, part), Direction.ASC) for path, part in by]
        order = [(path, way, self.scalar_at(entity, path)) for path, way in asked]
        made.sort(key=cmp_to_key(lambda a, b: compare_groups(order, a, b)))
        limit = arguments.get("limit")
        return made[: entity.default_limit if limit is None else limit]

    def scalar_at(self, entity: Entity, path: tuple[Any, ...]) -> Scalar:
        """The scalar of what stands at a place in a group."""
        if path[0] != "key":
            field = entity.fields[path[1]] if len(path) > 1 else next(iter(entity.fields.values()))
            return measured(Function(path[0]), field, "x").scalar
        field, _ = self.reached(entity, {}, path[1:-1])
        return grouped(field, path[-1], "x").scalar

    def reached(self, entity: Entity, row: Row, path: tuple[str, ...]) -> tuple[Field, Any]:
        """A field at the end of to-one relations, and its value."""
        for name in path[:-1]:
            target = self.catalogue.entities[entity.relations[name].target]
            related = self.related(entity, row, entity.relations[name], target) if row else []
            found = self.page(target, related, {"limit": 1})
            entity, row = target, found[0] if found else {}
        field = entity.fields[path[-1]]
        return field, row.get(field.column)

    def kept(self, entity: Entity, rows: list[Row], arguments: dict[str, Any]) -> list[Row]:
        where = arguments.get("where")
        return [row for row in rows if where is None or self.holds(entity, where, row) is True]

    def page(self, entity: Entity, rows: list[Row], arguments: dict[str, Any]) -> list[Row]:
        kept = self.kept(entity, rows, arguments)
        order = [self.order_term(entity, item) for item in arguments.get("orderBy") or ()]
        order += [stored(entity.fields[name]) for name in entity.key]
        kept.sort(key=cmp_to_key(lambda a, b: compare_rows(order, a, b)))
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


def stored(field: Field) -> OrderTerm:
    return lambda row: order_value(row[field.column]), Direction.ASC, field


def compare_rows(order: list[OrderTerm], a: Row, b: Row) -> int:
    for term, direction, _ in order:
        left, right = term(a), term(b)
        if left is None and right is None:
            continue
        if left is None or right is None:
            return -1 if (left is None) is (direction in NULLS_FIRST) else 1
        if left != right:
            return -1 if (left < right) is not direction.descending else 1
    return 0
