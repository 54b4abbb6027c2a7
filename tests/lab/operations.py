"""Random valid operations over the lab's schema: nesting, filters, orders, paging, fragments,
aliases, directives, variables."""

import random
from datetime import datetime, timedelta
from typing import Any

import orjson
from graphql import GraphQLInputObjectType, GraphQLObjectType, GraphQLSchema, get_named_type

from batu_graph.config.catalogue import Catalogue
from batu_graph.schema.filters import Direction
from batu_graph.schema.meaning import Column, Family, Related, RowByKey, Rows, meaning_of
from batu_graph.schema.measures import DatePart
from batu_graph.types import Scalar
from tests.lab.data import NASTY
from tests.lab.values import shown

ALIASES = ["o", "p2", "t1", "r1", "value", "n", "select", "_", "kode_", "x" * 80]
"""Response keys that a statement's own names could be taken for, and one longer than a label."""
ANY_CASE_TEXTS = ["temas", "TEMAS", "T", "é", "É", "klinik", "a_B", "100%", "", "SAY", "99.9"]


class Operations:
    """Makes operations from one random source; ``variables`` fills as values are put there."""

    def __init__(
        self,
        catalogue: Catalogue,
        schema: GraphQLSchema,
        rows: dict[str, list[Any]],
        pick: random.Random,
    ) -> None:
        self.catalogue, self.schema, self.rows, self.pick = catalogue, schema, rows, pick
        self.variables: dict[str, Any] = {}
        self.definitions: list[str] = []
        self.fragments: list[str] = []

    def operation(self) -> str:
        """The text of one operation; its variables are in ``variables``."""
        query = self.schema.query_type
        assert query is not None
        roots = [name for name in query.fields if meaning_of(query.fields[name])]
        parts = []
        for number in range(self.pick.choice([1, 1, 2, 3])):
            name = self.pick.choice(roots)
            field = query.fields[name]
            if isinstance(meaning_of(field), Rows | RowByKey):
                parts.append(f"r{number}: {self.field(name, field, 0)}")
            else:
                made = get_named_type(field.type)
                assert isinstance(made, GraphQLObjectType)
                inner = self.pick.sample(list(made.fields), self.pick.choice([1, 1, 2]))
                body = " ".join(
                    f"f{place}: {self.field(one, made.fields[one], 0)}"
                    for place, one in enumerate(inner)
                )
                parts.append(f"r{number}: {name} {{ __typename {body} }}")
        head = f"query Random({', '.join(self.definitions)})" if self.definitions else "query"
        return "\n".join([f"{head} {{ {' '.join(parts)} }}", *self.fragments])

    def field(self, name: str, field: Any, depth: int) -> str:
        meaning = meaning_of(field)
        made = get_named_type(field.type)
        assert isinstance(made, GraphQLObjectType)
        arguments = ""
        if isinstance(meaning, RowByKey):
            row = self.pick.choice(self.rows[meaning.entity.table])
            given = []
            for part in meaning.key:
                known = meaning.entity.fields[part]
                value = self.value(shown(known, row[known.column]), str(field.args[part].type))
                given.append(f"{part}: {value}")
            arguments = f"({', '.join(given)})"
        elif field.args:
            entity = meaning.entity if isinstance(meaning, Rows) else meaning.target
            if meaning.family is Family.CONNECTION:
                arguments = self.connection_arguments(entity, field)
                return f"{name}{arguments} {self.connection(made, depth)}"
            if meaning.family is not Family.ROWS:
                groups = Groups(self, entity, field)
                return f"{name}{groups.arguments(meaning.family)} {groups.selection(made)}"
            arguments = self.list_arguments(entity, field)
        return f"{name}{arguments} {self.selection(made, depth)}"

    def connection_arguments(self, entity: Any, field: Any) -> str:
        given = []
        if self.chance(0.5):
            where = self.filter(entity, field.args["where"].type, 0)
            given.append(f"where: {self.value(where, str(field.args['where'].type), 0.3)}")
        if self.chance(0.5):
            type_ = get_named_type(field.args["orderBy"].type)
            names = [name for name in type_.fields if name in entity.fields]
            order = [{self.pick.choice(names): self.pick.choice(list(Direction))}]
            given.append(f"orderBy: {self.value(order, str(field.args['orderBy'].type), 0.3)}")
        if self.chance(0.8):
            word = self.pick.choice(["first", "last"])
            given.append(f"{word}: {self.value(self.pick.choice([0, 1, 3, 50]), 'Int')}")
        return f"({', '.join(given)})" if given else ""

    def connection(self, made: GraphQLObjectType, depth: int) -> str:
        node = get_named_type(made.fields["nodes"].type)
        assert isinstance(node, GraphQLObjectType)
        parts = [
            lambda: f"nodes {self.selection(node, depth + 1)}",
            lambda: f"edges {{ cursor node {self.selection(node, depth + 1)} __typename }}",
            lambda: "e2: edges { c2: cursor }",
            lambda: "pageInfo { hasNextPage hasPreviousPage __typename }",
            lambda: "info: pageInfo { startCursor endCursor }",
            lambda: "totalCount",
            lambda: "__typename",
        ]
        chosen = [part() for part in self.pick.sample(parts, self.pick.choice([1, 2, 3]))]
        return f"{{ {' '.join(chosen)} }}"

    def list_arguments(self, entity: Any, field: Any) -> str:
        given = []
        if self.chance(0.6):
            where = self.filter(entity, field.args["where"].type, 0)
            given.append(f"where: {self.value(where, str(field.args['where'].type), 0.3)}")
        if self.chance(0.6):
            type_ = get_named_type(field.args["orderBy"].type)
            assert isinstance(type_, GraphQLInputObjectType)
            order = [self.order(entity, type_, 0) for _ in range(self.pick.choice([0, 1, 1, 2]))]
            given.append(f"orderBy: {self.value(order, str(field.args['orderBy'].type), 0.3)}")
        if self.chance(0.5):
            given.append(f"limit: {self.value(self.pick.choice([0, 1, 2, 3, 7, 50]), 'Int')}")
        if self.chance(0.25):
            given.append(f"offset: {self.value(self.pick.choice([0, 1, 2, 5, 100]), 'Int')}")
        return f"({', '.join(given)})" if given else ""

    def order(self, entity: Any, type_: Any, depth: int) -> dict[str, Any]:
        """One entry of ``orderBy``: a column, a field of what it leads to, or an aggregate."""
        names = [n for n in type_.fields if n in entity.fields or depth < 2]
        name = self.pick.choice(names)
        if name in entity.fields:
            return {name: self.pick.choice(list(Direction))}
        relation = entity.relations[name.removesuffix("Aggregate")]
        target, inner = (
            self.catalogue.entities[relation.target],
            get_named_type(type_.fields[name].type),
        )
        if not relation.many:
            return {name: self.order(target, inner, depth + 1)}
        found = Groups(self, target, None)
        measures = {n: f for n, f in inner.fields.items() if n != "where"}
        tree = found.measure_order(measures)
        if self.chance(0.5):
            tree["where"] = self.filter(target, inner.fields["where"].type, 1)
        return {name: tree}

    def selection(self, made: GraphQLObjectType, depth: int) -> str:
        columns = [n for n, f in made.fields.items() if isinstance(meaning_of(f), Column)]
        related = [n for n, f in made.fields.items() if isinstance(meaning_of(f), Related)]
        parts = []
        for name in self.pick.sample(columns, self.pick.randint(1, min(6, len(columns)))):
            alias = f"{self.pick.choice(ALIASES)}: " if self.chance(0.2) else ""
            if any(part.startswith(alias) for part in parts):
                alias = f"a{self.pick.randrange(10**6)}: "
            parts.append(f"{alias}{name}{self.directive()}")
        if self.chance(0.2):
            parts.append("__typename")
        if depth < 3 and related:
            count = min(len(related), self.pick.choice([0, 1, 1, 2]))
            for name in self.pick.sample(related, count):
                text = self.field(name, made.fields[name], depth + 1)
                alias = f"b{self.pick.randrange(10**6)}: " if self.chance(0.3) else ""
                parts.append(alias + text)
        self.pick.shuffle(parts)
        if self.chance(0.2):
            parts[:1] = [f"... {{ {parts[0]} }}"]
        if self.chance(0.2):
            fragment = f"F{len(self.fragments)}"
            moved, parts = parts[:2], parts[2:]
            self.fragments.append(f"fragment {fragment} on {made.name} {{ {' '.join(moved)} }}")
            parts.append(f"...{fragment}")
        if self.fragments and self.chance(0.1):
            parts.append(f"... on {made.name} {{ extra: __typename }}")
        return f"{{ {' '.join(parts)} key: __typename }}"

    def directive(self) -> str:
        if not self.chance(0.1):
            return ""
        word = self.pick.choice(["skip", "include"])
        return f" @{word}(if: {self.value(self.pick.choice([True, False]), 'Boolean!')})"

    def filter(self, entity: Any, type_: Any, depth: int) -> dict[str, Any]:
        type_ = get_named_type(type_)
        if depth < 2 and self.chance(0.35):
            word = self.pick.choice(["and", "or", "not"])
            inner = [
                self.filter(entity, type_, depth + 1) for _ in range(self.pick.choice([0, 1, 2, 3]))
            ]
            return {word: inner if word != "not" else self.filter(entity, type_, depth + 1)}
        names = [name for name in type_.fields if name not in ("and", "or", "not")]
        related = [name for name in names if name in entity.relations]
        if related and depth < 3 and self.chance(0.3):
            name = self.pick.choice(related)
            return {name: self.relation_filter(entity.relations[name], type_.fields[name], depth)}
        columns = [name for name in names if name not in entity.relations]
        return {
            name: self.condition(entity, name, get_named_type(type_.fields[name].type))
            for name in self.pick.sample(columns, min(len(columns), self.pick.choice([1, 1, 2])))
        }

    def relation_filter(self, relation: Any, field: Any, depth: int) -> dict[str, Any]:
        target, type_ = self.catalogue.entities[relation.target], get_named_type(field.type)
        if not relation.many:
            return self.filter(target, type_, depth + 1) if self.chance(0.9) else {}
        words = self.pick.sample(["some", "every", "none"], self.pick.choice([0, 1, 1, 1, 2]))
        return {
            word: self.filter(target, type_.fields[word].type, depth + 1)
            if self.chance(0.8)
            else {}
            for word in words
        }

    def condition(self, entity: Any, name: str, operators: Any) -> dict[str, Any]:
        field = entity.fields[name]
        word = self.pick.choice(list(operators.fields))
        if word == "isNull":
            return {word: self.chance(0.5)}
        if word.startswith("i") and word != "in":
            return {word: self.pick.choice(ANY_CASE_TEXTS)}
        if word in ("contains", "startsWith", "endsWith"):
            return {word: self.pick.choice([*NASTY, "3", "35.79", "e"])}
        if word in ("in", "notIn"):
            return {word: [self.sample(entity, field) for _ in range(self.pick.choice([0, 1, 3]))]}
        return {word: self.sample(entity, field)}

    def sample(self, entity: Any, field: Any) -> Any:
        stored = [row[field.column] for row in self.rows[entity.table]]
        stored = [value for value in stored if value is not None] or [""]
        value = self.pick.choice(stored)
        if isinstance(value, datetime) and self.chance(0.3):
            moment = value - timedelta(hours=7)
            return moment.isoformat() + "+00:00"
        return shown(field, value)

    def value(self, value: Any, type_: str, as_variable: float = 0.4) -> str:
        """A value written into the document, or put into the variables."""
        if self.chance(as_variable):
            name = f"v{len(self.variables)}"
            self.variables[name] = orjson.loads(orjson.dumps(as_json(value)))
            self.definitions.append(f"${name}: {type_}")
            return f"${name}"
        return written(value)

    def chance(self, share: float) -> bool:
        return self.pick.random() < share


def as_json(value: Any) -> Any:
    """A value as a client sends it in variables: enums by their names."""
    if isinstance(value, Direction | DatePart):
        return value.name
    if isinstance(value, dict):
        return {name: as_json(item) for name, item in value.items()}
    return [as_json(item) for item in value] if isinstance(value, list) else value


class Groups:
    """One aggregate or group field of an operation."""

    def __init__(self, made: Operations, entity: Any, field: Any) -> None:
        self.made, self.entity, self.given = made, entity, field
        self.pick, self.chance = made.pick, made.chance
        self.by: list[tuple[str, ...]] = []
        self.ordered: list[Any] = []

    def arguments(self, family: Family) -> str:
        made, args, given = self.made, self.given.args, []
        if self.chance(0.5):
            where = made.filter(self.entity, args["where"].type, 0)
            given.append(f"where: {made.value(where, str(args['where'].type), 0.3)}")
        if family is Family.GROUP:
            entries = [
                self.entry(get_named_type(args["by"].type))
                for _ in range(self.pick.choice([1, 1, 2]))
            ]
            given.append(f"by: {made.value(entries, str(args['by'].type), 0.3)}")
            self.by = [tuple(path_of(entry)) for entry in entries]
            if self.chance(0.4):
                having = self.having(get_named_type(args["having"].type), 0)
                given.append(f"having: {made.value(having, str(args['having'].type), 0.3)}")
            if self.chance(0.6):
                order = [
                    self.order(get_named_type(args["orderBy"].type))
                    for _ in range(self.pick.choice([1, 2]))
                ]
                given.append(f"orderBy: {made.value(order, str(args['orderBy'].type), 0.3)}")
            if self.chance(0.4):
                given.append(f"limit: {made.value(self.pick.choice([0, 1, 3, 30]), 'Int')}")
        return f"({', '.join(given)})" if given else ""

    def entry(self, type_: Any) -> dict[str, Any]:
        name = self.pick.choice(list(type_.fields))
        inner = get_named_type(type_.fields[name].type)
        if isinstance(inner, GraphQLInputObjectType):
            return {name: self.entry(inner)}
        return {name: True if inner.name == "Boolean" else self.pick.choice(list(DatePart))}

    def having(self, type_: Any, depth: int) -> dict[str, Any]:
        if depth < 2 and self.chance(0.3):
            word = self.pick.choice(["and", "or", "not"])
            if word == "not":
                return {word: self.having(type_, depth + 1)}
            return {
                word: [self.having(type_, depth + 1) for _ in range(self.pick.choice([0, 1, 2]))]
            }
        name = self.pick.choice([n for n in type_.fields if n not in ("and", "or", "not")])
        word = self.pick.choice(["eq", "ne", "lt", "lte", "gt", "gte"])
        if name in ("count", "countDistinct"):
            operators: dict[str, Any] = {word: self.pick.choice([0, 1, 2, 5])}
        if name == "count":
            return {name: operators}
        inner = get_named_type(type_.fields[name].type)
        of = self.pick.choice(self.exact(name, inner.fields))
        if name in ("sum", "avg"):
            numbers = [0, 10, 2**31] if name == "sum" else [0, 10]
            value: Any = self.pick.choice(numbers)
            decimal = get_named_type(inner.fields[of].type).name == "DecimalFilter"
            operators = {word: str(value) if decimal else value}
        elif name in ("min", "max"):
            text = self.entity.fields[of].scalar is Scalar.STRING
            operators = {
                self.pick.choice(["eq", "ne"]) if text else word: self.made.sample(
                    self.entity, self.entity.fields[of]
                )
            }
        return {name: {of: operators if self.chance(0.9) else {"isNull": self.chance(0.5)}}}

    def exact(self, name: str, fields: Any) -> list[str]:
        """Sums of floating numbers depend on the order in which they are added."""
        return [of for of in fields if of != "kadar" or name not in ("sum", "avg")]

    def order(self, type_: Any) -> dict[str, Any]:
        name = self.pick.choice(list(type_.fields))
        direction = self.pick.choice(list(Direction))
        if name != "key":
            return self.measure_order({name: type_.fields[name]})
        tree: Any = direction
        *path, part = self.pick.choice(self.by)
        for step in reversed([*path, part] if part else path):
            tree = {step: tree}
        return {name: tree}

    def measure_order(self, fields: dict[str, Any]) -> dict[str, Any]:
        name = self.pick.choice(list(fields))
        direction = self.pick.choice(list(Direction))
        if name == "count":
            return {name: direction}
        inner = get_named_type(fields[name].type)
        chosen = self.exact(name, inner.fields)
        return {name: {self.pick.choice(chosen): direction}} if chosen else {"count": direction}

    def selection(self, made: GraphQLObjectType) -> str:
        parts = ["__typename"] if self.chance(0.2) else []
        for name in self.pick.sample(list(made.fields), min(len(made.fields), 3)):
            inner = get_named_type(made.fields[name].type)
            if name == "key":
                parts += [f"key {{ __typename {self.key(path)} }}" for path in self.by[:1]]
                parts += [f"key {{ {self.key(path)} }}" for path in self.by[1:]]
            elif isinstance(inner, GraphQLObjectType):
                of = self.exact(name, inner.fields)
                chosen = self.pick.sample(of, min(len(of), self.pick.choice([1, 2])))
                parts.append(f"{name} {{ {' '.join([*chosen, '__typename'])} }}")
            else:
                parts.append(f"n{self.pick.randrange(10**6)}: {name}")
        return f"{{ {' '.join(parts)} }}" if parts else "{ count }"

    @staticmethod
    def key(path: tuple[str, ...]) -> str:
        steps = [step for step in path if step]
        text = steps[-1]
        for step in reversed(steps[:-1]):
            text = f"{step} {{ {text} }}"
        return text


def path_of(entry: dict[str, Any]) -> list[str]:
    """The names an entry of ``by`` leads along, and the part of a date ("" for none)."""
    ((name, value),) = entry.items()
    if isinstance(value, dict):
        return [name, *path_of(value)]
    return [name, value.value if isinstance(value, DatePart) else ""]


def written(value: Any) -> str:
    """A value in GraphQL's own notation."""
    if isinstance(value, Direction | DatePart):
        return value.name
    if isinstance(value, dict):
        return "{" + ", ".join(f"{name}: {written(item)}" for name, item in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(written, value)) + "]"
    text: str = orjson.dumps(value).decode()
    if isinstance(value, str) and value in ("DESA", "KELURAHAN"):
        return value
    return text
