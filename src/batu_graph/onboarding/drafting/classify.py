"""Proposals for how far a column may be seen, each with its reason.

By the column's name (Indonesian and English), by the shapes of sampled values, by its labels, and
by what its table is about. A proposal opens a column only on evidence that nothing in it is
personal: codes, dates, amounts, states, reference tables. Where there is no evidence it is
``unclassified``, and withheld, until a person has looked. Classes: UU 27/2022, article 4.

The rules stand in ``RULES`` in the order in which they are asked; the first that knows decides.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from batu_graph.onboarding.drafting import vocabulary as v
from batu_graph.onboarding.drafting.saying import said, spelt
from batu_graph.onboarding.drafting.secrets import secret_word
from batu_graph.onboarding.drafting.subjects import About, Subject, subject_of
from batu_graph.onboarding.drafting.topics import (
    CHILDREN,
    GENERAL_TOPICS,
    SPECIFIC_TOPICS,
    TOPICS,
    Topic,
)
from batu_graph.onboarding.reading.database import Column, Table
from batu_graph.onboarding.reading.shapes import is_coordinate, labels_of, shape_of
from batu_graph.types import DataClass, Scalar

NUMBERS = frozenset({Scalar.INT, Scalar.BIG_INT, Scalar.DECIMAL, Scalar.FLOAT, Scalar.YEAR})
MOMENTS = frozenset({Scalar.DATE, Scalar.DATE_TIME, Scalar.TIME, Scalar.YEAR})


@dataclass(frozen=True, slots=True)
class Proposal:
    """A class and why."""

    classification: DataClass
    reason: str


@dataclass(frozen=True, slots=True)
class Seen:
    """What is known of a column."""

    table: Table
    column: Column
    scalar: Scalar | None
    samples: Sequence[object]
    about: About
    is_code: bool
    """Whether a foreign key leads from it to reference codes."""
    said: frozenset[str]

    @property
    def is_own_key(self) -> bool:
        """A single primary key that is a number given by the database."""
        return self.table.primary_key == (self.column.name,) and (
            "int" in self.column.declared or "serial" in self.column.declared
        )

    @property
    def is_of_keys(self) -> bool:
        """Whether rows are found or linked by it."""
        keys = (self.table.primary_key, *self.table.unique)
        linked = (key.columns for key in self.table.foreign_keys)
        return any(self.column.name in columns for columns in (*keys, *linked))


Rule: TypeAlias = Callable[[Seen], Proposal | None]


def classify(
    table: Table,
    column: Column,
    scalar: Scalar | None,
    samples: Sequence[object] = (),
    subject: Subject | None = None,
) -> Proposal:
    """A column's class, proposed.

    Args:
        scalar: as the type maps to; None where it is left out.
        samples: some of its values, or none.
        subject: what the table is about; found out from the table alone unless given.
    """
    of = subject_of(table) if subject is None else subject
    is_code = column.name in of.codes
    seen = Seen(table, column, scalar, samples, of.about, is_code, said(column.name))
    return next(proposal for rule in RULES if (proposal := rule(seen)) is not None)


# -- secrets ------------------------------------------------------------------------------------


def _secret_by_name(seen: Seen) -> Proposal | None:
    in_accounts = seen.about in (About.ACCOUNTS, About.TOKENS)
    word = secret_word(seen.column.name, seen.scalar, in_accounts=in_accounts)
    return Proposal(DataClass.SECRET, f"its name says `{word}`") if word else None


def _secret_by_table(seen: Seen) -> Proposal | None:
    if seen.scalar in NUMBERS | MOMENTS | {Scalar.BOOLEAN}:
        return None
    opens = seen.table.primary_key == (seen.column.name,) or seen.said & v.FREE_TEXT
    if seen.about is About.TOKENS and opens:
        return Proposal(DataClass.SECRET, "what a table of sessions or tokens keeps")
    if said(seen.table.name) & v.SETTINGS_TABLES and seen.said & v.SETTING_VALUES:
        return Proposal(DataClass.SECRET, "the value of a setting can be a password")
    return None


# -- values -------------------------------------------------------------------------------------


def _by_shape(seen: Seen) -> Proposal | None:
    shape = shape_of(seen.samples)
    if shape is None or shape.classification is None:
        return None
    if shape.unless_key and (seen.is_of_keys or seen.said & v.CHECKSUMS):
        return None
    return Proposal(shape.classification, f"values look like {_article(shape.name)}")


def _by_labels(seen: Seen) -> Proposal | None:
    """``enum('L','P')`` is somebody's sex, whatever it is called."""
    if seen.about in (About.REFERENCE, About.FIGURES):
        return None
    found = labels_of(seen.column.labels or tuple(map(str, seen.samples)))
    if found is None:
        return None
    return Proposal(found.classification, f"its values are {found.name}")


# -- tables about people ------------------------------------------------------------------------


def _of_accounts(seen: Seen) -> Proposal | None:
    if seen.about not in (About.ACCOUNTS, About.TOKENS):
        return None
    if seen.is_own_key:
        return Proposal(DataClass.INTERNAL, "the row's own number")
    if harmless := _harmless_of_people(seen):
        return harmless
    if hit := _personal_words(seen.said) | seen.said & (v.ACCOUNT_NAMES | v.OWNERS):
        return Proposal(DataClass.PERSONAL, f"`{min(hit)}` of an account")
    return Proposal(DataClass.UNCLASSIFIED, "stands in a table of accounts")


def _of_people(seen: Seen) -> Proposal | None:
    """In a table about people all is theirs, but for what would be the same for anybody."""
    if not seen.about.is_people:
        return None
    if seen.is_own_key and not seen.said & v.ALONE:
        return Proposal(DataClass.INTERNAL, "the row's own number")
    for topic in TOPICS:
        if hit := seen.said & topic.always:
            return _specific_of_people(seen) or _of_topic(seen, topic, hit)
    if harmless := _harmless_of_people(seen):
        return harmless
    if seen.about is About.HEALTH:
        return Proposal(DataClass.SPECIFIC, f"in a table about people's health, {_HEALTH_LAW}")
    for topic in TOPICS:
        if hit := seen.said & topic.of_people:
            return _of_topic(seen, topic, hit)
    if hit := seen.said & (v.OWNERS | v.OFFICES | v.SUBJECT_NUMBERS | v.STAFF_NUMBERS):
        return _personal(seen, f"tells who: `{min(hit)}`")
    return Proposal(DataClass.UNCLASSIFIED, "stands in a table about people")


_HEALTH_LAW = "UU 27/2022 art. 4 (2) a"


def _specific_of_people(seen: Seen) -> Proposal | None:
    """``tunj_istri`` is pay before it is family."""
    for topic in SPECIFIC_TOPICS:
        if hit := seen.said & (topic.always | topic.of_people):
            return _of_topic(seen, topic, hit)
    return None


def _of_topic(seen: Seen, topic: Topic, hit: frozenset[str]) -> Proposal:
    reason = f"`{min(hit)}`: {topic}"
    if topic.classification is DataClass.SPECIFIC:
        return Proposal(DataClass.SPECIFIC, reason)
    return _personal(seen, reason)


def _personal(seen: Seen, reason: str) -> Proposal:
    if seen.about is About.HEALTH:
        return Proposal(DataClass.SPECIFIC, f"in a table about people's health, {_HEALTH_LAW}")
    if seen.about is About.CHILDREN:
        return Proposal(DataClass.SPECIFIC, CHILDREN)
    return Proposal(DataClass.PERSONAL, reason)


def _harmless_of_people(seen: Seen) -> Proposal | None:
    """What a row about a person has and nobody is known by."""
    is_moment = seen.scalar in MOMENTS
    if seen.said & v.BOOKKEEPING and is_moment:
        return Proposal(DataClass.INTERNAL, "when the row was written")
    if seen.about is About.HEALTH and is_moment and not _told_by_health(seen.said):
        return Proposal(DataClass.INTERNAL, "a date or time, without who or what")
    if seen.said & v.ROW_STATES:
        return Proposal(DataClass.INTERNAL, "whether the row counts")
    if is_moment and seen.said & v.PROCESS and seen.said & v.TIMES_OF and not seen.said & v.WORKING:
        return Proposal(DataClass.INTERNAL, "a date of the matter, not of the person")
    if seen.said & v.TIMES_OF and seen.scalar is not Scalar.DATE and _only(seen, v.PERIODS):
        return Proposal(DataClass.INTERNAL, "a period")
    if seen.is_code and not _tells(seen):
        return Proposal(DataClass.INTERNAL, "a code of a reference table")
    referred = seen.said & v.REFERRED and seen.said & (v.CODES | v.PLACES)
    if referred and _only(seen, v.REFERRED):
        return Proposal(DataClass.INTERNAL, "a code of a reference table")
    return None


def _tells(seen: Seen) -> bool:
    """Whether even a code of a reference table tells of the person: a rank, a disability."""
    telling = frozenset().union(*(topic.of_people for topic in TOPICS))
    return bool(seen.said & telling) and not seen.said & v.REFERRED


def _told_by_health(words: frozenset[str]) -> bool:
    return any(words & topic.always for topic in TOPICS) or bool(words & v.TELLING_DATES)


def _only(seen: Seen, known: frozenset[str]) -> bool:
    """Whether a name says nothing but these words, a code's and those of the table's own name."""
    known |= v.CODES | v.FILLERS | said(seen.table.name)
    return all(word in known for word in spelt(seen.column.name))


# -- tables about other things ------------------------------------------------------------------


def _of_somebody(seen: Seen) -> Proposal | None:
    """``nama_kepala_desa`` is a person's, wherever it stands; so is ``surveyor``."""
    hit = seen.said & (v.OFFICES | v.OWNERS | v.PEOPLE_TABLES) or _doers(seen)
    if not hit or seen.said & (v.COUNTS | v.STATES) or _counts_victims(seen):
        return None
    if personal := _personal_words(seen.said):
        return Proposal(DataClass.PERSONAL, f"`{min(personal)}` of a person: `{min(hit)}`")
    specific = _specific_words(seen.said, of_people=True)
    if specific and hit & (v.OFFICES | v.OWNERS):
        return Proposal(DataClass.SPECIFIC, f"`{min(specific)}` of a person: `{min(hit)}`")
    names = seen.scalar in (Scalar.STRING, None) and seen.said & (v.OFFICES | v.OWNERS)
    numbers = seen.is_of_keys or seen.said & (v.CODES | v.ADDRESSING)
    if names or (numbers and seen.about is not About.FIGURES and not seen.is_code):
        return Proposal(DataClass.PERSONAL, f"tells who: `{min(hit)}`")
    return None


def _doers(seen: Seen) -> frozenset[str]:
    """Words for somebody who does something, as the language makes them: ``nip_peminjam``.

    Only beside a word like name or number: ``penyebab`` is made in the same way.
    """
    if not _personal_words(seen.said):
        return frozenset()
    return frozenset(word for word in spelt(seen.column.name) if _DOER.fullmatch(word)) - v.NO_DOERS


_DOER = re.compile(r"pe(?:m|n|ng|ny|r|l)\w{3,}(?<!an)")


def _counts_victims(seen: Seen) -> bool:
    """``korban_luka`` as a number."""
    victims = seen.scalar in NUMBERS and seen.said & v.VICTIMS
    return bool(victims) and not _personal_words(seen.said)


def _mixed(seen: Seen) -> Proposal | None:
    """Where a person may stand in the row only what says nothing of anybody is open."""
    if seen.about is not About.MIXED:
        return None
    if harmless := _harmless_of_people(seen):
        return harmless
    if hit := seen.said & v.PROPERTIES:
        return Proposal(DataClass.PUBLIC, f"what things have: `{min(hit)}`")
    if seen.said & {"kode", "code", "urut", "urutan"} and not _tells(seen):
        return Proposal(DataClass.INTERNAL, "a code")
    if seen.is_own_key:
        return Proposal(DataClass.PUBLIC, "the key")
    for topic in TOPICS:
        if hit := seen.said & topic.of_people:
            return _of_topic(seen, topic, hit)
    return Proposal(DataClass.UNCLASSIFIED, "a person may stand in the row")


def _counted(seen: Seen) -> Proposal | None:
    if seen.about is About.MIXED and _tells(seen):
        return None
    if _counts_victims(seen) or (seen.scalar in NUMBERS and seen.said & v.COUNTS):
        return Proposal(DataClass.PUBLIC, "a count, of nobody in particular")
    return None


def _specific(seen: Seen) -> Proposal | None:
    if seen.about is About.REFERENCE:
        return None
    hit = _specific_words(seen.said, of_people=False)
    if seen.about in (About.FIGURES, About.THINGS):
        hit -= v.HEALTH_OF_THINGS
    if not hit:
        return None
    topic = next(topic for topic in SPECIFIC_TOPICS if topic.always & hit)
    return Proposal(DataClass.SPECIFIC, f"`{min(topic.always & hit)}`: {topic}")


def _reference(seen: Seen) -> Proposal | None:
    listed = _personal_words(seen.said) <= v.HARMLESS_IN_REFERENCE
    if seen.about is not About.REFERENCE or not listed:
        return None
    if seen.said & v.FREE_TEXT and not seen.said & v.DESCRIBING:
        return None
    return Proposal(DataClass.PUBLIC, "a reference table")


def _name_of_a_thing(seen: Seen) -> Proposal | None:
    """The name of a road; of a person, only somebody who knows the table could tell."""
    personal = _personal_words(seen.said)
    if not personal or not personal <= v.NAMING:
        return None
    known = v.NAMING | v.THINGS | v.PROPERTIES | v.STATES | v.COUNTS
    things = said(seen.table.name) & v.THINGS or seen.said & v.NAMED_THINGS - personal
    if (
        things
        and _only(seen, known)
        and seen.about in (About.THINGS, About.FIGURES, About.REFERENCE, About.OTHER)
    ):
        return Proposal(DataClass.PUBLIC, f"of a thing: `{min(things)}`")
    if seen.said & v.CODES - {"no"}:
        return Proposal(DataClass.INTERNAL, "a code")
    return Proposal(DataClass.UNCLASSIFIED, f"`{min(personal)}`: of a thing, or of a person?")


def _kind(seen: Seen) -> Proposal | None:
    """``bentuk_pendidikan`` of a school is nobody's education."""
    things = seen.about in (About.THINGS, About.FIGURES)
    if things and seen.said & v.STATES and _personal_words(seen.said) <= v.HARMLESS_IN_REFERENCE:
        return Proposal(DataClass.PUBLIC, "a state or kind")
    return None


def _personal_by_name(seen: Seen) -> Proposal | None:
    for topic in GENERAL_TOPICS:
        if hit := seen.said & topic.always:
            return Proposal(DataClass.PERSONAL, f"`{min(hit)}`: {topic}")
    return None


def _specific_words(words: frozenset[str], *, of_people: bool) -> frozenset[str]:
    topics = SPECIFIC_TOPICS
    hits = (words & (t.always | t.of_people if of_people else t.always) for t in topics)
    return frozenset().union(*hits)


def _personal_words(words: frozenset[str]) -> frozenset[str]:
    return frozenset().union(*(words & topic.always for topic in GENERAL_TOPICS))


# -- what is evidently harmless -----------------------------------------------------------------


def _key(seen: Seen) -> Proposal | None:
    return Proposal(DataClass.PUBLIC, "the key") if seen.is_own_key else None


def _free_text(seen: Seen) -> Proposal | None:
    if not seen.said & v.FREE_TEXT:
        return None
    if seen.said & v.DESCRIBING and "uraian" in seen.said:
        return Proposal(DataClass.PUBLIC, "describes a thing")
    return Proposal(DataClass.UNCLASSIFIED, "free text can hold anything")


def _yes_or_no(seen: Seen) -> Proposal | None:
    return Proposal(DataClass.PUBLIC, "yes or no") if seen.scalar is Scalar.BOOLEAN else None


def _moment(seen: Seen) -> Proposal | None:
    if seen.scalar in MOMENTS:
        return Proposal(DataClass.PUBLIC, "a date or time in a table not about people")
    return None


def _period(seen: Seen) -> Proposal | None:
    if seen.said & v.TIMES_OF and not seen.said & v.CODES:
        return Proposal(DataClass.PUBLIC, "a period in a table not about people")
    return None


def _labelled(seen: Seen) -> Proposal | None:
    return Proposal(DataClass.PUBLIC, "one of a few labels") if seen.column.labels else None


def _amount(seen: Seen) -> Proposal | None:
    listed = seen.about in (About.THINGS, About.FIGURES)
    if (seen.scalar in NUMBERS or listed) and seen.said & v.AMOUNTS:
        return Proposal(DataClass.PUBLIC, "an amount")
    return None


def _coordinate(seen: Seen) -> Proposal | None:
    if is_coordinate(seen.samples) or seen.said & v.COORDINATES:
        return Proposal(DataClass.PUBLIC, "a coordinate in a table not about people")
    return None


def _code(seen: Seen) -> Proposal | None:
    if not seen.said & v.CODES:
        return None
    if re.search(r"\(16(,0)?\)", seen.column.declared):
        return Proposal(DataClass.UNCLASSIFIED, "16 places: it could be a citizen number")
    return Proposal(DataClass.INTERNAL, "a code")


def _state(seen: Seen) -> Proposal | None:
    if seen.said & v.STATES:
        return Proposal(DataClass.PUBLIC, "a state or kind")
    return None


def _property(seen: Seen) -> Proposal | None:
    if hit := seen.said & v.PROPERTIES:
        return Proposal(DataClass.PUBLIC, f"what things have: `{min(hit)}`")
    if seen.said & v.PLACES or (seen.said & v.THINGS and seen.about is not About.OTHER):
        return Proposal(DataClass.PUBLIC, "names a thing or a place")
    return None


def _number(seen: Seen) -> Proposal | None:
    if seen.scalar in NUMBERS:
        return Proposal(DataClass.INTERNAL, "a number in a table not about people")
    return None


def _unknown(seen: Seen) -> Proposal:
    return Proposal(DataClass.UNCLASSIFIED, "nothing tells what it holds")


RULES: Sequence[Rule] = (
    _secret_by_name,
    _secret_by_table,
    _by_shape,
    _by_labels,
    _of_accounts,
    _of_people,
    _of_somebody,
    _counted,
    _specific,
    _reference,
    _kind,
    _name_of_a_thing,
    _personal_by_name,
    _mixed,
    _key,
    _free_text,
    _yes_or_no,
    _moment,
    _period,
    _labelled,
    _amount,
    _coordinate,
    _code,
    _state,
    _property,
    _number,
    _unknown,
)
"""Asked in this order."""


def _article(name: str) -> str:
    return f"a {name}" if name[0].islower() and name[0] not in "aeio" else name
