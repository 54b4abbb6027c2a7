"""Relations between the databases of two agencies, proposed by names, shapes and matching keys.

Values are read to be counted; none reaches a file, a message or a log.
"""

from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from itertools import groupby
from typing import TypeAlias, TypeVar

from cachetools import LRUCache

from batu_graph.config.catalogue import Catalogue, Codec, Entity
from batu_graph.config.codecs import apply_codec
from batu_graph.config.resolve_relations import comparable
from batu_graph.onboarding.drafting.proposing import CALLED_KEY
from batu_graph.onboarding.introspect import Steps
from batu_graph.onboarding.reading.connecting import CannotConnect, Session, connected
from batu_graph.onboarding.reading.shapes import MOST, Shape, shape_of
from batu_graph.onboarding.relating.candidates import (
    NEARLY_UNIQUE,
    Candidate,
    Column,
    candidates,
    columns_of,
    could_be_keys_of,
    keys_of,
)
from batu_graph.onboarding.relating.chance import PROVES_NOTHING, by_chance
from batu_graph.onboarding.relating.codec_search import (
    CLOSE,
    KeySpellings,
    Match,
    best_codecs,
    in_words,
    match_texts,
    pairs_of_codecs,
)
from batu_graph.onboarding.relating.key_lookup import KeyLookup
from batu_graph.onboarding.relating.key_samples import evenly, first_keys, first_texts, spread_keys

NEAR_KEYS = 1_000
"""Distinct values of a column that are looked for."""
FAR_KEYS = 20_000
"""Keys of a table that are read; a larger table is asked for the keys in question."""
SHAPED = 8
"""Characters below which values have a shape by chance."""
FEWEST = 3
"""Values below this number show nothing."""
ENOUGH = 0.9
"""Share from which no codec on the far side is looked for in a table too large to be read."""
FEW = 20
"""Values that are tried before all of them are."""
SEEN_IN_FEW = 0.5
"""A share that these cannot miss: once in a million times (``0.5 ** 20``) none would be found."""
KEPT = 4_096
"""Columns whose few values stay in memory in all their spellings."""
MOST_KEYS = 40
"""Keys of one agency that one column is compared with."""

IDS = CALLED_KEY | {"uuid", "key"}
"""Names of keys that say nothing of what they count."""

T = TypeVar("T")
Allowed: TypeAlias = Callable[[Codec, Codec], bool]


@dataclass(frozen=True, slots=True)
class Proposed:
    """A relation between two agencies' databases, with what speaks for it."""

    near: Column
    far: Column
    why: str
    match: Match
    cut: bool
    """Whether they were looked for among some of the far keys only: it may be more."""
    by_chance: float = 0.0
    """Share of the values that any small numbers would have found."""
    doubled: int | None = None
    """None: the far column is a key. Else it is none, and so many rows repeat a value."""
    of_rows: int | None = None
    """Rows among which that was counted, where these are not all."""

    @property
    def is_small_numbers(self) -> bool:
        """Whether the match is no evidence, since small numbers are found everywhere."""
        return self.by_chance >= PROVES_NOTHING

    @property
    def is_of_few(self) -> bool:
        """Whether so few values were looked for that their match shows little."""
        return self.match.asked < FEW

    @property
    def rank(self) -> tuple[bool, bool, bool, float, int, str, str]:
        """What sorts the best first."""
        return (
            self.is_small_numbers,
            self.doubled is not None,
            self.is_of_few,
            -self.match.share,
            self.match.steps,
            self.near.name,
            self.far.name,
        )

    @property
    def evidence(self) -> str:
        """In a sentence."""
        codecs = [in_words(self.match.here)] if self.match.here else []
        if self.match.there:
            codecs.append(f"{in_words(self.match.there)} on the other side")
        after = f" after {' and '.join(codecs)}" if codecs else ""
        among = f" among the first {FAR_KEYS:,} keys" if self.cut else ""
        doubts = "".join(f"; {doubt}" for doubt in self.doubts)
        counted = f"{self.match.found:,} of {self.match.asked:,} values"
        found = f"found in {self.far.name}{after}"
        if self.is_of_few:  # a share of so few would say more than is known
            return f"{counted} of {self.near.name} {found} ({self.why}{among}{doubts})"
        share = f"{self.match.share * 100:.1f} %"
        return f"{share} of {self.near.name} {found} ({counted}{among}; {self.why}{doubts})"

    @property
    def doubts(self) -> list[str]:
        """What speaks against it, or what has to be done first."""
        doubts = []
        if self.is_of_few:
            doubts.append(f"only {self.match.asked} values, which show little")
        if self.is_small_numbers:
            doubts.append("small numbers, of which any would be found")
        if self.doubled is not None:
            key = self.far.field.name
            told = (
                "1 doubled value" if self.doubled == 1 else f"{self.doubled or 'no'} doubled values"
            )
            told += f" in the first {self.of_rows:,} rows" if self.of_rows else ""
            doubts.append(f"not a key: would join if `{key}` were unique; {told}")
        return doubts


@dataclass(frozen=True, slots=True)
class Related:
    """What was found, and what could not be looked at."""

    proposed: tuple[Proposed, ...]
    """Best first."""
    unreachable: tuple[str, ...]
    """Sources that gave no session."""
    unreadable: tuple[str, ...]
    """Entities or columns that the database does not give out, or not in time."""
    would_be: tuple[Proposed, ...] = ()
    """Best first: those into columns that are no declared key, which no relation can lead to."""
    by_chance: tuple[Proposed, ...] = ()
    """Small numbers that only names speak for, left out."""


async def relate(
    catalogue: Catalogue,
    pairs: Sequence[tuple[str, str]],
    *,
    at_least: float = 0.5,
    known: Iterable[tuple[str, str]] = (),
    progress: Steps = lambda step: lambda name, done, total: None,
) -> Related:
    """Compare the keys of agencies.

    Args:
        pairs: namespaces; the first one's columns are looked for among the second one's keys.
        at_least: share of values that must be found, from 0 to 1.
        known: names of columns (``Kunjungan.noKtp``, ``Penduduk.nik``) that a relation joins
            already, proposed or not. The first one leads into the second one's agency: nothing
            else is looked for there.
        progress: told of every step.
    """
    reading = _Reading(catalogue, at_least, progress)
    nears = {namespace: columns_of(catalogue, namespace) for namespace, _ in pairs}
    fars = {namespace: keys_of(catalogue, namespace) for _, namespace in pairs}
    looked = [*nears.values(), *fars.values(), *map(partial(columns_of, catalogue), fars)]
    shapes = await reading.shapes([column for of in looked for column in of])
    for namespace, declared in fars.items():
        declared += could_be_keys_of(catalogue, namespace, reading.distinct)
    joined = _Joined.of(catalogue, known)
    wanted = [
        one
        for near, far in pairs
        for one in candidates(nears[near], fars[far], shapes, MOST_KEYS)
        if not joined.has(one)
        and not {one.near.entity.name, one.far.entity.name} & reading.unreadable.keys()
    ]
    samples = await reading.samples([one.near for one in wanted])
    wanted = [one for one in wanted if len(samples.get(one.near.name, ())) >= FEWEST]
    found = await reading.measured(wanted, samples)
    good = [one for one in found if one.match.found and one.match.share >= at_least]
    chance = [one for one in good if one.is_small_numbers and one.far.field.column.lower() in IDS]
    best = _best_of_each([one for one in good if one not in chance])
    return Related(
        proposed=tuple(one for one in best if one.doubled is None),
        would_be=tuple(one for one in best if one.doubled is not None),
        by_chance=tuple(_best_of_each(chance)),
        unreachable=tuple(reading.unreachable),
        unreadable=tuple(reading.unreadable),
    )


@dataclass(frozen=True, slots=True)
class _Joined:
    """What relations join already."""

    ends: frozenset[frozenset[str]]
    ways: frozenset[tuple[str, str]]
    """Columns with the namespaces into which they lead."""

    @classmethod
    def of(cls, catalogue: Catalogue, known: Iterable[tuple[str, str]]) -> "_Joined":
        pairs = list(known)
        ways = {
            (near, entity.namespace)
            for near, far in pairs
            if (entity := catalogue.entities.get(far.partition(".")[0])) is not None
        }
        return cls(frozenset(map(frozenset, pairs)), frozenset(ways))

    def has(self, one: Candidate) -> bool:
        """Whether a candidate would be a second way to where one leads already."""
        return (
            frozenset((one.near.name, one.far.name)) in self.ends
            or (one.near.name, one.far.entity.namespace) in self.ways
        )


def _best_of_each(found: list[Proposed]) -> list[Proposed]:
    """Best first: a column's best into each agency, and of a way and its way back only one."""
    found.sort(key=lambda one: one.rank)
    best: dict[tuple[str, str], Proposed] = {}
    for one in found:
        best.setdefault((one.near.name, one.far.entity.namespace), one)
    seen: set[frozenset[str]] = set()
    kept = []
    for one in best.values():
        ends = frozenset((one.near.name, one.far.name))
        if ends not in seen:
            kept.append(one)
        seen.add(ends)
    return kept


@dataclass(slots=True)
class _Reading:
    """Reads source after source; one that cannot be reached is not tried again."""

    catalogue: Catalogue
    at_least: float
    progress: Steps
    unreachable: dict[str, None] = field(default_factory=dict)
    unreadable: dict[str, None] = field(default_factory=dict)
    distinct: dict[str, float] = field(default_factory=dict)
    """Name of a column -> share of different values among the first, where there are enough."""
    few: LRUCache[str, KeySpellings] = field(default_factory=lambda: LRUCache(KEPT))

    async def shapes(self, columns: Iterable[Column]) -> dict[str, Shape | None]:
        """The shape of each column's first values, by the column's name."""
        fields: dict[str, dict[str, Column]] = {}
        for column in columns:
            fields.setdefault(column.entity.name, {})[column.field.name] = column
        entities = [self.catalogue.entities[name] for name in fields]
        shapes: dict[str, Shape | None] = {}

        async def look(run: Session, entity: Entity) -> None:
            wanted = [column.field for column in fields[entity.name].values()]
            texts = await run(partial(first_texts, entity=entity, fields=wanted))
            if texts is None:
                self.unreadable[entity.name] = None
            for name, some in (texts or {}).items():
                shapes[f"{entity.name}.{name}"] = _shape(some)
                if len(some) >= FEW:
                    self.distinct[f"{entity.name}.{name}"] = len(set(some)) / len(some)

        await self._each("looking at tables", entities, lambda one: one, look)
        return shapes

    async def samples(self, columns: Iterable[Column]) -> dict[str, frozenset[str]]:
        """Distinct keys of each column, by its name."""
        keys: dict[str, frozenset[str]] = {}

        async def take(run: Session, column: Column) -> None:
            found = await run(partial(spread_keys, column=column, most=NEAR_KEYS))
            if found is None:
                self.unreadable[column.name] = None
            else:
                keys[column.name] = found

        distinct = list({column.name: column for column in columns}.values())
        await self._each("reading values", distinct, lambda one: one.entity, take)
        return keys

    async def measured(
        self, wanted: Sequence[Candidate], samples: Mapping[str, frozenset[str]]
    ) -> list[Proposed]:
        """The candidates with how many of their values are found, after which codecs."""
        by_far: dict[str, list[Candidate]] = {}
        for one in wanted:
            by_far.setdefault(one.far.name, []).append(one)
        found: list[Proposed] = []

        async def measure(run: Session, group: list[Candidate]) -> None:
            far = group[0].far
            read = await run(partial(first_keys, column=far, most=FAR_KEYS))
            if read is None:
                self.unreadable[far.name] = None
                return
            is_key = far.entity.is_unique(frozenset([far.field.name]))
            if not is_key and len(read.texts) < NEARLY_UNIQUE * read.rows:
                return
            spelt = KeySpellings(read.texts)
            source = self.catalogue.sources[far.entity.source]
            lookup = KeyLookup(source, self.catalogue.utc_offset)
            try:
                for one in group:
                    near, allowed = samples[one.near.name], _allowed(one)
                    if not read.complete:
                        proposed = await _looked_up(one, near, read.texts, lookup)
                    elif not self.is_hopeless(one, near, spelt, allowed):
                        match = best_codecs(near, spelt, allowed)
                        proposed = Proposed(one.near, one.far, one.why, match, cut=False)
                    else:
                        continue
                    chance = by_chance(
                        KeySpellings.of(near).under(proposed.match.here),
                        spelt.under(proposed.match.there),
                    )
                    proposed = replace(proposed, by_chance=chance)
                    if not is_key:
                        of_rows = None if read.complete else read.rows
                        proposed = replace(proposed, doubled=read.doubled, of_rows=of_rows)
                    found.append(proposed)
            finally:
                await lookup.close()

        groups = list(by_far.values())
        await self._each("comparing keys", groups, lambda group: group[0].far.entity, measure)
        return found

    def is_hopeless(
        self, one: Candidate, near: frozenset[str], far: KeySpellings, allowed: Allowed
    ) -> bool:
        """Whether none of a few values is found, where a good part of them should be."""
        if self.at_least < SEEN_IN_FEW or len(near) <= FEW:
            return False
        if one.near.name not in self.few:
            self.few[one.near.name] = KeySpellings(evenly(near, FEW))
        return not best_codecs(self.few[one.near.name], far, allowed).found

    async def _each(
        self,
        step: str,
        things: Sequence[T],
        entity_of: Callable[[T], Entity],
        work: Callable[[Session, T], Awaitable[None]],
    ) -> None:
        """Do something with a session of the source that each thing lies in."""
        told = self.progress(step)
        done = 0
        ordered = sorted(things, key=lambda one: entity_of(one).source)
        for name, of_source in groupby(ordered, key=lambda one: entity_of(one).source):
            group = list(of_source)
            if name not in self.unreachable:
                source = self.catalogue.sources[name]
                try:
                    async with connected(source.url, source.engine) as run:
                        for number, one in enumerate(group, done + 1):
                            await work(run, one)
                            told(entity_of(one).name, number, len(things))
                except CannotConnect:
                    self.unreachable[name] = None
            done += len(group)
            told(name, done, len(things))


def _shape(texts: Sequence[str]) -> Shape | None:
    long = [text for text in texts if len(text) >= SHAPED]
    return shape_of(long) if len(long) >= MOST * len(texts) else None


def _allowed(one: Candidate) -> Allowed:
    """Which codecs the catalogue lets the two columns be compared after."""
    return partial(comparable, one.near.field.scalar, one.far.field.scalar)


async def _looked_up(
    one: Candidate, near: frozenset[str], first: frozenset[str], lookup: KeyLookup
) -> Proposed:
    """The best codecs into a table of which only the first keys were read."""
    allowed = _allowed(one)
    plain_codecs = [
        codec for codec, other in pairs_of_codecs(near, first)
        if not other and allowed(codec, other)
    ]  # fmt: skip
    asked = {text for codec in plain_codecs for key in near if (text := apply_codec(codec, key))}
    found = await lookup.found(one.far, (), asked)
    known = first | (found or frozenset())
    plain = best_codecs(near, known, lambda a, b: not b and allowed(a, b))
    if plain.share >= ENOUGH and found is not None:
        return Proposed(one.near, one.far, one.why, plain, cut=False)
    # Some of the far keys show under which codec to ask for all of them.
    changed = best_codecs(near, known, lambda a, b: bool(b) and allowed(a, b))
    if changed.found >= FEWEST:
        asked = {text for key in near if (text := apply_codec(changed.here, key))}
        answered = await lookup.found(one.far, changed.there, asked)
        if answered is not None:
            changed = match_texts(near, answered, changed.here, changed.there)
        if changed.share > plain.share + CLOSE:
            return Proposed(one.near, one.far, one.why, changed, cut=answered is None)
    return Proposed(one.near, one.far, one.why, plain, cut=found is None)
