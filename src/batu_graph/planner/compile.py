"""Selection -> Plan: which statements, in which source, and where their rows go.

Everything of one source under one selection is one statement; a relation into another source is
a join whose statement is sent once for all parents, as soon as their keys are known. Joins into
the same source from one statement share a statement.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from batu_graph.config.catalogue import Catalogue, Entity, Field
from batu_graph.config.families import TEXTS, Family, family_of
from batu_graph.connectors.base import Profile
from batu_graph.ir import hidden
from batu_graph.ir.groups import empty_group
from batu_graph.ir.key_columns import far_columns, near_columns, near_key
from batu_graph.ir.parameters import depends_on_variables, most_rows
from batu_graph.ir.plan import (
    STREAMED_FROM,
    Compute,
    Defaulted,
    Fetch,
    Finishing,
    HiddenKey,
    Identify,
    Join,
    LookUp,
    Paged,
    Part,
    Plan,
    ResponseEntry,
    Stream,
    UnwrapCrosswalk,
)
from batu_graph.ir.select import (
    All,
    Bound,
    Column,
    Compare,
    Connection,
    Derived,
    Identity,
    Nested,
    Operator,
    RelatedField,
    Select,
    TypeName,
    leaf_paths,
    leaves,
    nested_in,
)
from batu_graph.ir.values import Ref
from batu_graph.planner.contents import (
    firsts,
    groups_by_related,
    has_long_alias,
    is_flat,
    json_paths,
    scalars,
)
from batu_graph.planner.remote_inputs import RemoteInputPlanner, RemoteInputs
from batu_graph.planner.selection import ByPython, Content, Group, RootField
from batu_graph.sql.statements import KeyedBy, Written
from batu_graph.types import TEXTUAL, Engine, Scalar

KEY_SCALARS = TEXTUAL | {Scalar.INT, Scalar.BIG_INT}
KEY_FAMILIES = TEXTS | {Family.INTEGER}
"""Keys whose canonical text a client's value already has."""


@dataclass(frozen=True, slots=True, eq=False)
class _StatementRequest:
    """A selection that needs a statement, with what hangs on it."""

    select: Select
    keyed: KeyedBy | None = None


@dataclass(frozen=True, slots=True, eq=False)
class _RemoteChild:
    """A nested selection that another statement answers."""

    nested: Nested
    path: tuple[str, ...]
    names: tuple[str, ...]
    parent: Entity


@dataclass(slots=True)
class _Walked:
    """A selection walked through: what it carries out and what hangs on it."""

    hidden: dict[Select, list[tuple[str, Field]]] = field(default_factory=dict)
    children: list[_RemoteChild] = field(default_factory=list)
    finishing: list[Finishing] = field(default_factory=list)
    identified: list[Identify] = field(default_factory=list)
    remote_values: list[tuple[tuple[str, ...], RelatedField]] = field(default_factory=list)
    """Paths to related values by which groups are made; those of other databases are remote."""
    defaulted: list[Defaulted] = field(default_factory=list)
    selects: list[Select] = field(default_factory=list)
    """Itself and every selection in it that the same statement answers."""


@dataclass(frozen=True, slots=True, eq=False)
class _Written:
    """A statement for some requests, with what was seen on the way through each."""

    written: Written
    opened: list[_Walked]
    inputs: RemoteInputs
    columns: tuple[Column, ...] = ()
    """Of rows: what comes back."""


class Planner:
    """Makes plans for one catalogue and one set of server profiles."""

    def __init__(
        self,
        catalogue: Catalogue,
        profiles: Mapping[str, Profile],
        *,
        by_rows: bool = False,
        out_of_service: Mapping[str, str] | None = None,
    ) -> None:
        """
        Args:
            by_rows: have every result travel as rows: the oracle of the document way.
            out_of_service: entity -> why, for the client. What reads one stands in no statement
                with anything else, so that it fails alone.
        """
        self.catalogue = catalogue
        self.profiles = profiles
        self.by_rows = by_rows
        self.out_of_service = out_of_service or {}
        self.remote_input_planner = RemoteInputPlanner(catalogue, profiles, self.out_of_service)

    def plan(self, root_fields: Iterable[RootField]) -> Plan:
        """The plan of one operation's selection."""
        root_fields = tuple(root_fields)
        selects = [select for entry in root_fields for select in _selects(entry.content)]
        fetches: list[Fetch] = []
        found: dict[Select, tuple[int, int]] = {}
        look_up = self._look_up(selects[0]) if len(selects) == 1 else None
        if look_up is not None:
            found[selects[0]] = (0, 0)
            fetches.append(look_up.fetch)
        else:
            for requests in self._statements(_StatementRequest(select) for select in selects):
                for number, request in enumerate(requests):
                    found[request.select] = (len(fetches), number)
                fetches.append(self._fetch(requests))
        places, python = [], []
        for entry in root_fields:
            content = entry.content
            if isinstance(content, Select):
                fetch, part = found[content]
                places.append(ResponseEntry(entry.path, fetch=fetch, part=part))
            elif isinstance(content, Connection):
                slots = tuple(found[part.select] for part in content.parts)
                places.append(ResponseEntry(entry.path, connection=content, slots=slots))
            elif isinstance(content, ByPython):
                places.append(ResponseEntry(entry.path))
                python.append(content.nodes)
            elif isinstance(content, TypeName):
                places.append(ResponseEntry(entry.path, constant=content.name))
            else:
                assert content is Group.NAMESPACE
                places.append(ResponseEntry(entry.path, constant=Group.NAMESPACE))
        bounds = tuple(bound for select in selects for bound in _bounds(select))
        stream = self._stream(fetches[0]) if len(selects) == 1 and not python else None
        return Plan(tuple(places), tuple(fetches), tuple(python), bounds, look_up, stream)

    def _stream(self, fetch: Fetch) -> Stream | None:
        """How a list is read piece by piece, where it can be so long and goes out as it is."""
        (part,) = fetch.parts
        limit = part.select.limit
        if not part.select.many or limit is None or not part.passthrough or not fetch.alone:
            return None
        if fetch.out_of_service or most_rows(limit) <= STREAMED_FROM:
            return None
        source = self.catalogue.sources[fetch.source]
        written = self.remote_input_planner.builder(source, {}, set(), {}).stream(part.select)
        return Stream(written.statement, written.parameters, limit)

    def _look_up(self, select: Select) -> LookUp | None:
        """The selection as a look-up that concurrent requests can share, where it is one."""
        key = _key_of(select)
        if not key or not self._documents(select) or self._is_out(select):
            return None
        keyed = KeyedBy(tuple((known, ()) for known, _ in key))
        fetch = self._fetch([_StatementRequest(replace(select, where=None), keyed)])
        shared = not any(depends_on_variables(parameter) for parameter in fetch.parameters)
        alone = shared and fetch.alone and fetch.parts[0].passthrough
        return LookUp(fetch, key) if alone else None

    def _statements(
        self, requests: Iterable[_StatementRequest]
    ) -> Iterator[list[_StatementRequest]]:
        """Requests that one statement can answer together."""
        together: dict[str, list[_StatementRequest]] = {}
        for request in requests:
            if self._documents(request.select) and not self._is_out(request.select):
                together.setdefault(request.select.entity.source, []).append(request)
            else:
                yield [request]
        yield from together.values()

    def _is_out(self, select: Select) -> bool:
        """Whether the select reads an entity that is out of service."""
        return select.entity.name in self.out_of_service

    def _documents(self, select: Select) -> bool:
        """Whether the database builds the JSON of a selection."""
        profile = self.profiles[select.entity.source]
        if self.by_rows or not profile.document:
            return False
        return profile.engine is not Engine.POSTGRESQL or not has_long_alias(select.outputs)

    def _fetch(self, requests: list[_StatementRequest]) -> Fetch:
        """The statement of some requests, with the statements that need its rows."""
        source = self.catalogue.sources[requests[0].select.entity.source]
        documents = self._documents(requests[0].select)
        profile = self.profiles[source.name]
        levels = profile.levels if documents else 1
        made = self._write(requests, documents, levels)
        while levels > 1 and not profile.accepts(made.written.statement.text):
            levels -= 1
            made = self._write(requests, documents, levels)
        joins = self._joins(made.opened)
        parts = tuple(
            _part(request, made, number, joins[number], documents, source.engine)
            for number, request in enumerate(requests)
        )
        return Fetch(
            source.name,
            source.namespace,
            made.written.statement,
            made.written.parameters,
            parts,
            tuple(made.inputs.values()),
            self.out_of_service.get(requests[0].select.entity.name),
        )

    def _write(self, requests: list[_StatementRequest], documents: bool, levels: int) -> _Written:
        """A statement that answers nested selections ``levels`` deep."""
        opened = [_Walked() for _ in requests]
        for request, one in zip(requests, opened, strict=True):
            self._walk(request.select, (), one, levels)
        inputs = self.remote_input_planner.inputs(
            [select for one in opened for select in one.selects],
            [request.select for request in requests if request.keyed is None],
        )
        hidden = {select: keys for one in opened for select, keys in one.hidden.items()}
        remote = {child.nested for one in opened for child in one.children}
        source = self.catalogue.sources[requests[0].select.entity.source]
        builder = self.remote_input_planner.builder(source, inputs, remote, hidden)
        if documents:
            keyed = [(request.select, request.keyed) for request in requests if request.keyed]
            if keyed:
                written = builder.keyed(keyed)
            else:
                written = builder.roots([request.select for request in requests])
            return _Written(written, opened, inputs)
        columns = _columns(requests[0].select, opened[0])
        keyed_by = requests[0].keyed
        written = (
            builder.keyed_rows(requests[0].select, keyed_by, columns)
            if keyed_by
            else builder.rows(requests[0].select, columns)
        )
        return _Written(written, opened, inputs, columns)

    def _walk(self, select: Select, path: tuple[str, ...], opened: _Walked, levels: int) -> None:
        """Follow the nested selections ``levels`` deep; what lies elsewhere or deeper hangs on, and
        so does what is out of service."""
        opened.selects.append(select)
        if select.limit is not None and select.limit.default:
            opened.defaulted.append(_defaulted(select, path))
        opened.remote_values += [((*path, *inner), term) for inner, term in _related_keys(select)]
        for output in nested_in(select.outputs):
            elsewhere = output.select.entity.source != select.entity.source
            if levels == 1 or elsewhere or self._stands_alone(output.select):
                names = self._hide(select, output, opened)
                opened.children.append(_RemoteChild(output, path, names, select.base))
            else:
                self._walk(output.select, (*path, output.key), opened, levels - 1)
            if output.is_crosswalk:
                opened.finishing.append(UnwrapCrosswalk(output.key, path, _absent(output.shown)))
        opened.finishing += [
            Compute(output, path) for output in select.outputs if isinstance(output, Derived)
        ]
        opened.identified += [
            Identify(output, path) for output in select.outputs if isinstance(output, Identity)
        ]
        opened.finishing += [
            Paged(output, path) for output in select.outputs if isinstance(output, Connection)
        ]

    def _stands_alone(self, select: Select) -> bool:
        """Whether a nested select has a statement of its own in the same source."""
        stale = self.profiles[select.entity.source].stale and groups_by_related(select)
        return stale or self._is_out(select)

    def _hide(self, select: Select, nested: Nested, opened: _Walked) -> tuple[str, ...]:
        """Have a select carry the near keys of a join out; their hidden names."""
        keys = opened.hidden.setdefault(select, [])
        names = []
        for pair in nested.on:
            here = near_key(select.entity, nested.select.base, nested.on, pair)
            name = next((name for name, known in keys if known == here), None)
            if name is None:
                name = hidden.join_key(len(keys))
                keys.append((name, here))
            names.append(name)
        return tuple(names)

    def _joins(self, opened: list[_Walked]) -> list[tuple[Join, ...]]:
        """The joins of each part; children into one source share a statement."""
        owners: dict[Select, tuple[int, _RemoteChild]] = {
            child.nested.select: (number, child)
            for number, one in enumerate(opened)
            for child in one.children
        }
        joins: list[list[Join]] = [[] for _ in opened]
        requests = (
            _StatementRequest(select, _keyed(child.nested, child.parent))
            for select, (_, child) in owners.items()
        )
        for group in self._statements(requests):
            fetch = self._fetch(group)
            for part, request in enumerate(group):
                number, child = owners[request.select]
                joins[number].append(_join(child, fetch, part))
        return [tuple(found) for found in joins]


def _key_of(select: Select) -> tuple[tuple[Field, Ref], ...]:
    """The key by which one row is asked for; empty where texts do not tell its values apart."""
    where = select.where
    if select.many or not isinstance(where, All):
        return ()
    pairs = [
        (part.field, part.value)
        for part in where.parts
        if isinstance(part, Compare) and part.operator is Operator.EQ
    ]
    textual = all(
        known.scalar in KEY_SCALARS
        and not known.enum
        and family_of(known) in KEY_FAMILIES
        and "zerofill" not in known.sql_type  # shown with zeros that its key has not
        for known, _ in pairs
    )
    return tuple(pairs) if textual and len(pairs) == len(where.parts) else ()


def _keyed(nested: Nested, parent: Entity) -> KeyedBy:
    return KeyedBy(far_columns(parent, nested.select.base, nested.on))


def _join(child: _RemoteChild, fetch: Fetch, part: int) -> Join:
    nested = child.nested
    return Join(
        key=nested.key,
        path=child.path,
        names=child.names,
        here=near_columns(child.parent, nested.select.base, nested.on),
        absent=_absent(nested.select),
        fetch=fetch,
        part=part,
    )


def _selects(content: Content) -> tuple[Select, ...]:
    """The selections of one root entry."""
    if isinstance(content, Connection):
        return tuple(part.select for part in content.parts)
    return (content,) if isinstance(content, Select) else ()


def _absent(select: Select) -> Any:
    """What a parent without related rows is given."""
    if select.many:
        return []
    return empty_group(select) if select.grouping else None


def _part(
    request: _StatementRequest,
    made: _Written,
    number: int,
    joins: tuple[Join, ...],
    documents: bool,
    engine: Engine,
) -> Part:
    select, opened, inputs = request.select, made.opened[number], made.inputs
    hidden = opened.hidden.get(select, [])
    there = request.keyed.columns if request.keyed else ()
    window = None
    if not documents and request.keyed and select.limit is not None:
        window = (select.limit, select.offset)
    held = set(scalars(select))
    remote_values = tuple(
        (path, inputs[term]) for path, term in opened.remote_values if term in inputs
    )
    paged = any(leaf.cursor for leaf in leaves(select.outputs))
    changed = bool(
        paged or joins or remote_values or select.is_step or Scalar.JSON in held or opened.finishing
    )
    identities = {
        (one.identity.key, one.identity.ids.type): one.identity for one in opened.identified
    }
    return Part(
        select=select,
        document=documents,
        columns=made.columns,
        hidden=tuple(HiddenKey(name, known) for name, known in hidden),
        there=tuple((known, bool(codec)) for known, codec in there),
        joins=joins,
        finishing=(*(() if documents else opened.identified), *opened.finishing),
        remote_values=remote_values,
        defaulted=tuple(opened.defaulted),
        window=window,
        passthrough=documents and not changed,
        identities=tuple(identities.values()) if documents else (),
        json=tuple(json_paths(select)) if Scalar.JSON in held else (),
        floats=Scalar.FLOAT in held,
        concatenated=documents and engine is Engine.MYSQL,
    )


def _defaulted(select: Select, path: tuple[str, ...]) -> Defaulted:
    first = select.outputs[0].key
    return Defaulted(
        path,
        select.base.default_limit,
        first,
        row=sum(len(output.key) + len('"":0,') for output in select.outputs),
        flat=is_flat(select.outputs),
        alone=Scalar.JSON not in scalars(select) and first not in firsts(select),
    )


def _columns(select: Select, opened: _Walked) -> tuple[Column, ...]:
    """What comes back of a row: fields, each also as a cursor holds it where one does."""
    found: dict[tuple[str, bool], Column] = {
        (leaf.field.name, leaf.cursor is not None): (leaf.field, leaf.cursor)
        for leaf in leaves(select.outputs)
    }
    found |= {(known.name, False): (known, None) for _, known in opened.hidden.get(select, ())}
    return tuple(found.values())


def _bounds(select: Select) -> Iterator[Bound]:
    yield from (bound for bound in (select.limit, select.offset) if bound is not None)
    for nested in nested_in(select.outputs):
        yield from _bounds(nested.select)


def _related_keys(select: Select) -> Iterator[tuple[tuple[str, ...], RelatedField]]:
    """Response paths to the related values by which groups are made."""
    if select.grouping is None:
        return
    terms = {by.result.name: by.term for by in select.grouping.by}
    for path, leaf in leaf_paths(select.outputs):
        term = terms.get(leaf.field.name)
        if isinstance(term, RelatedField):
            yield path, term
