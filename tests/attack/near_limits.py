"""Random operations near every limit, over any schema of the gateway's, and broken ones."""

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

from graphql import (
    GraphQLEnumType,
    GraphQLField,
    GraphQLInputObjectType,
    GraphQLList,
    GraphQLObjectType,
    GraphQLSchema,
    get_named_type,
    get_nullable_type,
    is_leaf_type,
    is_required_argument,
)

Body = dict[str, Any]
WORDS = ["35.79.01.1001", "SISIR", "%", "_", "\\", "'", "é寿", "", "a" * 300, "2024-01-01", "-1"]
FITTING = {
    "Decimal": ["0", "-1.50", "1" * 30],
    "BigInt": ["0", "-1", str(2**62)],
    "Date": ["2024-01-01", "1900-02-28"],
    "DateTime": ["2024-01-01T00:00:00+07:00", "1999-12-31T23:59:59Z"],
    "Time": ["00:00:00", "23:59:59"],
    "JSON": ["{}"],
}
NUMBERS = [0, 1, -1, 2024, 2**31 - 1, 2**53]
RELATED = 3
"""Levels of lists in a random selection."""


@dataclass
class NearLimits:
    """Makes operations from one random source."""

    schema: GraphQLSchema
    pick: random.Random
    variables: dict[str, Any] = field(default_factory=dict)
    definitions: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        query = self.schema.query_type
        assert query is not None
        self.collections = [
            (wrapper, name, one)
            for wrapper, holder in self._holders(query)
            for name, one in holder.fields.items()
            if "limit" in one.args or "first" in one.args
        ]
        """Fields that give rows: what stands around them, name, field."""
        self.roots = [*self.collections, *(
            ("%s", name, one)
            for name, one in query.fields.items()
            if is_leaf_type(get_named_type(one.type)) or one.args
        )]  # fmt: skip
        self.kinds: list[Callable[[], str]] = [
            self.many_aliases, self.many_conditions, self.many_values, self.long_lists,
            self.deep, self.many_fragments, self.many_directives, self.many_variables,
            self.repeated, self.introspection, self.any_rows, self.any_rows, self.broken,
        ]  # fmt: skip

    def bodies(self) -> Iterator[tuple[str, Body]]:
        """The name of a kind and a request of it, without end."""
        while True:
            self.variables, self.definitions = {}, []
            kind = self.pick.choice(self.kinds)
            text = kind()
            head = f"query Q({' '.join(self.definitions)})" if self.definitions else "query Q"
            body: Body = {"query": head + text, "variables": self.variables}
            yield kind.__name__, body

    # -- kinds

    def many_aliases(self) -> str:
        wrapper, name, one = self.pick.choice(self.roots)
        number = self.pick.choice([40, 100, 190, 200, 201])
        entries = (f"a{at}:{self.asked(name, one, 1)}" for at in range(number))
        return "{" + wrapper % " ".join(entries) + "}"

    def many_conditions(self) -> str:
        wrapper, name, one = self._with("where")
        type_ = one.args["where"].type
        number = self.pick.choice([50, 120, 250, 490, 500])
        conditions = [self.value(type_, 2) for _ in range(number)]
        self.define("w", str(type_), {self.pick.choice(["or", "and"]): conditions})
        times = self.pick.choice([1, 2, max(1, 990 // number)])
        entries = (f"a{at}:{self.asked(name, one, 0, where='$w')}" for at in range(times))
        return "{" + wrapper % " ".join(entries) + "}"

    def many_values(self) -> str:
        wrapper, name, one = self._with("where")
        type_ = get_named_type(one.args["where"].type)
        assert isinstance(type_, GraphQLInputObjectType)
        fields = [
            (key, operators.fields["in"].type)
            for key, each in type_.fields.items()
            if isinstance(operators := get_named_type(each.type), GraphQLInputObjectType)
            and "in" in operators.fields
        ]
        key, listed = self.pick.choice(fields)
        number = self.pick.choice([1_000, 20_000, 50_000, 99_000, 100_001])
        item = get_nullable_type(listed).of_type
        values = [self.value(item, 0) for _ in range(20)]
        self.define("k", str(listed), [values[at % 20] for at in range(number)])
        times = self.pick.choice([1, 2, max(1, 99_000 // number)])
        where = f"{{{key}:{{in:$k}}}}"
        entries = (f"a{at}:{self.asked(name, one, 0, where=where)}" for at in range(min(times, 90)))
        return "{" + wrapper % " ".join(entries) + "}"

    def long_lists(self) -> str:
        entries = []
        for at in range(self.pick.choice([1, 2, 5, 15])):
            wrapper, name, one = self.pick.choice(self.collections)
            entries.append(self._named(wrapper, f"a{at}", self.asked(name, one, 1, rows=10_000)))
        return "{" + " ".join(entries) + "}"

    def any_rows(self) -> str:
        wrapper, name, one = self.pick.choice(self.collections)
        rows = self.pick.choice([10, 100, 1_000, 10_000])
        return "{" + wrapper % self.asked(name, one, self.pick.choice([1, 2, RELATED]), rows) + "}"

    def deep(self) -> str:
        wrapper, name, one = self.pick.choice(self.collections)
        rows = self.pick.choice([1, 2, 5, 60, 10_000])
        levels = self.pick.choice([2, 4, 6, 9, 17, 18, 21])
        return "{" + wrapper % self._chain(name, one, levels, rows) + "}"

    def many_fragments(self) -> str:
        wrapper, name, one = self.pick.choice(self.collections)
        made = get_named_type(one.type)
        number = self.pick.choice([50, 150, 200, 201])
        inside = self.selection(made, 1)
        spread = "{" + " ".join(f"...F{at}" for at in range(number)) + "}"
        whole = "{" + wrapper % f"{name}{self.arguments(one, 10)}{spread}" + "}"
        return whole + "".join(f" fragment F{at} on {made.name}{inside}" for at in range(number))

    def many_directives(self) -> str:
        wrapper, name, one = self.pick.choice(self.roots)
        which = self.pick.choice(["@include(if:true)", "@skip(if:false)", "@unknown"])
        number = self.pick.choice([1, 250, 499, 501])
        return "{" + wrapper % self.asked(name, one, 1) + "...{__typename" + which * number + "}}"

    def many_variables(self) -> str:
        wrapper, name, one = self._with("where")
        number = self.pick.choice([60, 190, 200, 201])
        entries = []
        for at in range(number):
            self.define(
                f"v{at}", str(one.args["where"].type), self.value(one.args["where"].type, 1)
            )
            entries.append(f"a{at}:{self.asked(name, one, 0, where=f'$v{at}')}")
        return "{" + wrapper % " ".join(entries) + "}"

    def repeated(self) -> str:
        wrapper, name, one = self.pick.choice(self.collections)
        entry = f"{name}{self.arguments(one, 10)}{self.selection(get_named_type(one.type), 1)}"
        return "{" + wrapper % " ".join([entry] * self.pick.choice([20, 50, 51])) + "}"

    def introspection(self) -> str:
        inside = "name fields{name args{name type{name ofType{name}}}type{name}}inputFields{name}"
        number = self.pick.choice([1, 5, 6])
        return "{" + " ".join(f"a{at}:__schema{{types{{{inside}}}}}" for at in range(number)) + "}"

    def broken(self) -> str:
        text = self.pick.choice(self.kinds[:-1])()
        for _ in range(self.pick.choice([1, 3, 20])):
            at = self.pick.randrange(len(text))
            text = (
                text[:at] + self.pick.choice(["", "{", "}", '"', "$", "…", "\0"]) + text[at + 1 :]
            )
        return text

    # -- what they are made of

    def define(self, name: str, type_: str, value: Any) -> None:
        """A variable of the operation."""
        self.definitions.append(f"${name}:{type_}")
        self.variables[name] = value

    def asked(
        self, name: str, one: GraphQLField, levels: int, rows: int = 100, where: str | None = None
    ) -> str:
        """A field with arguments and a selection."""
        inside = self.selection(get_named_type(one.type), levels)
        return f"{name}{self.arguments(one, rows, where)}{inside}"

    def arguments(self, one: GraphQLField, rows: int, where: str | None = None) -> str:
        given = {}
        for name, argument in one.args.items():
            if name in ("limit", "first"):
                given[name] = str(rows)
            elif name == "where" and (where or self.pick.random() < 0.2):
                given[name] = where or self.literal(self.value(argument.type, 2))
            elif name == "orderBy" and self.pick.random() < 0.3:
                given[name] = self.literal([self.value(get_named_type(argument.type), 1)])
            elif is_required_argument(argument):
                given[name] = self.literal(self.value(argument.type, 1))
        return (
            "(" + " ".join(f"{name}:{text}" for name, text in given.items()) + ")" if given else ""
        )

    def selection(self, type_: Any, levels: int) -> str:
        """What is selected of a type: some or all of its own fields, and related rows."""
        if not isinstance(type_, GraphQLObjectType):
            return "" if is_leaf_type(type_) else "{__typename}"
        own = [name for name, one in type_.fields.items() if is_leaf_type(get_named_type(one.type))]
        entries = self.pick.sample(own, self.pick.randint(0, len(own)))
        others = [name for name in type_.fields if name not in own]
        if levels > 0 and others:
            for name in self.pick.sample(others, min(len(others), self.pick.choice([1, 1, 2, 4]))):
                entries.append(self.asked(name, type_.fields[name], levels - 1))
        return "{" + " ".join(["__typename", *entries]) + "}"

    def value(self, type_: Any, levels: int) -> Any:
        """A value of an input type, as JSON."""
        type_ = get_nullable_type(type_)
        if isinstance(type_, GraphQLList):
            return [self.value(type_.of_type, levels) for _ in range(self.pick.choice([1, 1, 3]))]
        if isinstance(type_, GraphQLEnumType):
            return Name(self.pick.choice(list(type_.values)))
        if isinstance(type_, GraphQLInputObjectType):
            simple = [
                name
                for name, one in type_.fields.items()
                if levels > 0 or is_leaf_type(get_named_type(one.type))
            ]
            name = self.pick.choice(simple or list(type_.fields))
            return {name: self.value(type_.fields[name].type, levels - 1)}
        if type_.name == "Boolean":
            return self.pick.random() < 0.5
        if type_.name in ("Int", "Float", "Year"):
            return self.pick.choice(NUMBERS)
        fits = self.pick.random() < 0.98
        return self.pick.choice(FITTING.get(type_.name, WORDS) if fits else WORDS)

    def literal(self, value: Any) -> str:
        """A value as it stands in a document."""
        if isinstance(value, dict):
            return "{" + " ".join(f"{k}:{self.literal(v)}" for k, v in value.items()) + "}"
        if isinstance(value, list):
            return "[" + " ".join(map(self.literal, value)) + "]"
        if isinstance(value, bool):
            return str(value).lower()
        if isinstance(value, Name | int):
            return str(value)
        return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'

    def _chain(self, name: str, one: GraphQLField, levels: int, rows: int) -> str:
        made = get_named_type(one.type)
        assert isinstance(made, GraphQLObjectType)
        below = [
            (key, each)
            for key, each in made.fields.items()
            if not is_leaf_type(get_named_type(each.type)) and not key.endswith("Aggregate")
        ]
        if levels == 0 or not below:
            return f"{name}{self.arguments(one, rows)}{{__typename}}"
        inside = self._chain(*self.pick.choice(below), levels - 1, rows)
        return f"{name}{self.arguments(one, rows)}{{{inside}}}"

    def _with(self, argument: str) -> tuple[str, str, GraphQLField]:
        return self.pick.choice([one for one in self.collections if argument in one[2].args])

    @staticmethod
    def _holders(query: GraphQLObjectType) -> Iterator[tuple[str, GraphQLObjectType]]:
        yield "%s", query
        for name, one in query.fields.items():
            made = get_named_type(one.type)
            if made.name.endswith("Namespace") and isinstance(made, GraphQLObjectType):
                yield name + "{%s}", made

    @staticmethod
    def _named(wrapper: str, alias: str, entry: str) -> str:
        return wrapper % f"{alias}:{entry}" if wrapper == "%s" else f"{alias}:{wrapper % entry}"


class Name(str):
    """A value of an enumeration."""
