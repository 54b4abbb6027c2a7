"""Selection -> Plan: which statements, in which source, and where their rows go.

Everything of one source under one selection is one statement; a relation into another source is
a join whose statement is sent once for all parents, as soon as their keys are known. Joins into
the same source from one statement share a statement.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from batu_graph.config.catalogue import Catalogue, Codec, Entity, Field
from batu_graph.config.families import TEXTS, Family, family_of
from batu_graph.connectors.base import Profile
from batu_graph.planner.contents import firsts, has_long_alias, is_flat, json_paths, scalars
from batu_graph.planner.gathering import nothing_gathered
from batu_graph.planner.lending import Lending, Loans
from batu_graph.planner.plan import (
    STREAMED_FROM,
    Compute,
    Defaulted,
    Fetch,
    Finishing,
    HiddenKey,
    Identify,
    Join,
    Lift,
    LookUp,
    Paged,
    Part,
    Place,
    Plan,
    Stream,
)
from batu_graph.planner.select import (
    All,
    Bound,
    Column,
    Compare,
    Connection,
    Derived,
    Identity,
    Nested,
    Operator,
    Reached,
    Select,
    TypeName,
    far_key,
    leaf_paths,
    leaves,
    near_key,
    nested_in,
)
from batu_graph.planner.selection import ByPython, Content, Group, Wanted
from batu_graph.planner.sql.parameters import depends_on_variables, most_rows
from batu_graph.planner.sql.statements import KeyedBy, Written
from batu_graph.planner.values import Ref
from batu_graph.types import TEXTUAL, Engine, Scalar

KEY_SCALARS = TEXTUAL | {Scalar.INT, Scalar.BIG_INT}
KEY_FAMILIES = TEXTS | {Family.INTEGER}
"""Keys whose canonical text a client's value already has."""


@dataclass(frozen=True, slots=True, eq=False)
class _Wish:
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
class _Opened:
    """A selection walked through: what it carries out and what hangs on it."""

    hidden: dict[Select, list[tuple[str, Field]]] = field(default_factory=dict)
    children: list[_RemoteChild] = field(default_factory=list)
    finishing: list[Finishing] = field(default_factory=list)
    identified: list[Identify] = field(default_factory=list)
    lent: list[tuple[tuple[str, ...], Reached]] = field(default_factory=list)
    """Paths to what may be lent: related values by which groups are made."""
    defaulted: list[Defaulted] = field(default_factory=list)
    selects: list[Select] = field(default_factory=list)
    """Itself and every selection in it that the same statement answers."""


@dataclass(frozen=True, slots=True, eq=False)
class _Written:
    """A statement for some wishes, with what was seen on the way through each."""

    written: Written
    opened: list[_Opened]
    loans: Loans
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
        self.lending = Lending(catalogue, profiles, self.out_of_service)

    def plan(self, wanted: Iterable[Wanted]) -> Plan:
        """The plan of one operation's selection."""
        wanted = tuple(wanted)
        selects = [select for entry in wanted for select in _selects(entry.content)]
        fetches: list[Fetch] = []
        found: dict[Select, tuple[int, int]] = {}
        look_up = self._look_up(selects[0]) if len(selects) == 1 else None
        if look_up is not None:
            found[selects[0]] = (0, 0)
            fetches.append(look_up.fetch)
        else:
            for wishes in self._statements(_Wish(select) for select in selects):
                for number, wish in enumerate(wishes):
                    found[wish.select] = (len(fetches), number)
                fetches.append(self._fetch(wishes))
        places, python = [], []
        for entry in wanted:
            content = entry.content
            if isinstance(content, Select):
                fetch, part = found[content]
                places.append(Place(entry.path, fetch=fetch, part=part))
            elif isinstance(content, Connection):
                slots = tuple(found[part.select] for part in content.parts)
                places.append(Place(entry.path, connection=content, slots=slots))
            elif isinstance(content, ByPython):
                places.append(Place(entry.path))
                python.append(content.nodes)
            elif isinstance(content, TypeName):
                places.append(Place(entry.path, constant=content.name))
            else:
                assert content is Group.NAMESPACE
                places.append(Place(entry.path, constant=Group.NAMESPACE))
        bounds = tuple(bound for select in selects for bound in _bounds(select))
        stream = self._stream(fetches[0]) if len(selects) == 1 and not python else None
        return Plan(tuple(places), tuple(fetches), tuple(python), bounds, look_up, stream)

    def _stream(self, fetch: Fetch) -> Stream | None:
        """How a list is read piece by piece, where it can be so long and goes out as it is."""
        (part,) = fetch.parts
        limit = part.select.limit
        if not part.select.many or limit is None or not part.untouched or not fetch.alone:
            return None
        if fetch.out_of_service or most_rows(limit) <= STREAMED_FROM:
            return None
        source = self.catalogue.sources[fetch.source]
        written = self.lending.builder(source, {}, set(), {}).stream(part.select)
        return Stream(written.statement, written.parameters, limit)

    def _look_up(self, select: Select) -> LookUp | None:
        """The selection as a look-up that concurrent requests can share, where it is one."""
        key = _key_of(select)
        if not key or not self._documents(select) or self._is_out(select):
            return None
        keyed = KeyedBy(tuple((known, ()) for known, _ in key))
        fetch = self._fetch([_Wish(replace(select, where=None), keyed)])
        shared = not any(depends_on_variables(parameter) for parameter in fetch.parameters)
        alone = shared and fetch.alone and fetch.parts[0].untouched
        return LookUp(fetch, key) if alone else None

    def _statements(self, wishes: Iterable[_Wish]) -> Iterator[list[_Wish]]:
        """Wishes that one statement can answer together."""
        together: dict[str, list[_Wish]] = {}
        for wish in wishes:
            if self._documents(wish.select) and not self._is_out(wish.select):
                together.setdefault(wish.select.entity.source, []).append(wish)
            else:
                yield [wish]
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

    def _fetch(self, wishes: list[_Wish]) -> Fetch:
        """The statement of some wishes, with the statements that hang on it."""
        source = self.catalogue.sources[wishes[0].select.entity.source]
        documents = self._documents(wishes[0].select)
        profile = self.profiles[source.name]
        levels = profile.levels if documents else 1
        made = self._write(wishes, documents, levels)
        while levels > 1 and not profile.accepts(made.written.statement.text):
            levels -= 1
            made = self._write(wishes, documents, levels)
        joins = self._joins(made.opened)
        parts = tuple(
            _part(wish, made, number, joins[number], documents, source.engine)
            for number, wish in enumerate(wishes)
        )
        return Fetch(
            source.name,
            source.namespace,
            made.written.statement,
            made.written.parameters,
            parts,
            tuple(made.loans.values()),
            self.out_of_service.get(wishes[0].select.entity.name),
        )

    def _write(self, wishes: list[_Wish], documents: bool, levels: int) -> _Written:
        """A statement that answers nested selections ``levels`` deep."""
        opened = [_Opened() for _ in wishes]
        for wish, one in zip(wishes, opened, strict=True):
            self._walk(wish.select, (), one, levels)
        loans = self.lending.loans(
            [select for one in opened for select in one.selects],
            [wish.select for wish in wishes if wish.keyed is None],
        )
        hidden = {select: keys for one in opened for select, keys in one.hidden.items()}
        remote = {child.nested for one in opened for child in one.children}
        source = self.catalogue.sources[wishes[0].select.entity.source]
        builder = self.lending.builder(source, loans, remote, hidden)
        if documents:
            keyed = [(wish.select, wish.keyed) for wish in wishes if wish.keyed]
            if keyed:
                written = builder.keyed(keyed)
            else:
                written = builder.roots([wish.select for wish in wishes])
            return _Written(written, opened, loans)
        columns = _columns(wishes[0].select, opened[0])
        keyed_by = wishes[0].keyed
        written = (
            builder.keyed_rows(wishes[0].select, keyed_by, columns)
            if keyed_by
            else builder.rows(wishes[0].select, columns)
        )
        return _Written(written, opened, loans, columns)

    def _walk(self, select: Select, path: tuple[str, ...], opened: _Opened, levels: int) -> None:
        """Follow the nested selections ``levels`` deep; what lies elsewhere or deeper hangs on, and
        so does what is out of service."""
        opened.selects.append(select)
        if select.limit is not None and select.limit.default:
            opened.defaulted.append(_defaulted(select, path))
        opened.lent += [((*path, *inner), term) for inner, term in _reached_keys(select)]
        for output in nested_in(select.outputs):
            elsewhere = output.select.entity.source != select.entity.source
            if levels == 1 or elsewhere or self._is_out(output.select):
                names = self._hide(select, output, opened)
                opened.children.append(_RemoteChild(output, path, names, select.base))
            else:
                self._walk(output.select, (*path, output.key), opened, levels - 1)
            if output.lift:
                opened.finishing.append(Lift(output.key, path, _absent(output.shown)))
        opened.finishing += [
            Compute(output, path) for output in select.outputs if isinstance(output, Derived)
        ]
        opened.identified += [
            Identify(output, path) for output in select.outputs if isinstance(output, Identity)
        ]
        opened.finishing += [
            Paged(output, path) for output in select.outputs if isinstance(output, Connection)
        ]

    def _hide(self, select: Select, nested: Nested, opened: _Opened) -> tuple[str, ...]:
        """Have a select carry the near keys of a join out; their hidden names."""
        keys = opened.hidden.setdefault(select, [])
        names = []
        for pair in nested.on:
            here = near_key(select.entity, nested.select.base, nested.on, pair)
            name = next((name for name, known in keys if known == here), None)
            if name is None:
                name = f":{len(keys)}"
                keys.append((name, here))
            names.append(name)
        return tuple(names)

    def _joins(self, opened: list[_Opened]) -> list[tuple[Join, ...]]:
        """The joins of each part; children into one source share a statement."""
        owners: dict[Select, tuple[int, _RemoteChild]] = {
            child.nested.select: (number, child)
            for number, one in enumerate(opened)
            for child in one.children
        }
        joins: list[list[Join]] = [[] for _ in opened]
        wishes = (
            _Wish(select, _keyed(child.nested, child.parent))
            for select, (_, child) in owners.items()
        )
        for group in self._statements(wishes):
            fetch = self._fetch(group)
            for part, wish in enumerate(group):
                number, child = owners[wish.select]
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
    ends = (parent, nested.select.base, nested.on)
    return KeyedBy(tuple((far_key(*ends, pair), pair.there_codec) for pair in nested.on))


def _join(child: _RemoteChild, fetch: Fetch, part: int) -> Join:
    nested = child.nested
    here: tuple[tuple[Field, Codec], ...] = tuple(
        (near_key(child.parent, nested.select.base, nested.on, pair), pair.here_codec)
        for pair in nested.on
    )
    return Join(
        key=nested.key,
        path=child.path,
        names=child.names,
        here=here,
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
    return nothing_gathered(select) if select.gathered else None


def _part(
    wish: _Wish,
    made: _Written,
    number: int,
    joins: tuple[Join, ...],
    documents: bool,
    engine: Engine,
) -> Part:
    select, opened, loans = wish.select, made.opened[number], made.loans
    hidden = opened.hidden.get(select, [])
    there = wish.keyed.columns if wish.keyed else ()
    window = None
    if not documents and wish.keyed and select.limit is not None:
        window = (select.limit, select.offset)
    held = set(scalars(select))
    lent = tuple((path, loans[term]) for path, term in opened.lent if term in loans)
    paged = any(leaf.cursor for leaf in leaves(select.outputs))
    changed = bool(
        paged or joins or lent or select.is_step or Scalar.JSON in held or opened.finishing
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
        lent=lent,
        defaulted=tuple(opened.defaulted),
        window=window,
        untouched=documents and not changed,
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


def _columns(select: Select, opened: _Opened) -> tuple[Column, ...]:
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


def _reached_keys(select: Select) -> Iterator[tuple[tuple[str, ...], Reached]]:
    """Response paths to the related values by which groups are made."""
    if select.gathered is None:
        return
    terms = {by.result.name: by.term for by in select.gathered.by}
    for path, leaf in leaf_paths(select.outputs):
        term = terms.get(leaf.field.name)
        if isinstance(term, Reached):
            yield path, term
