"""Relations: the ends exist, the keys can be compared, the way back is laid."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from batu_graph.config.catalogue import Codec, Crosswalk, Field, KeyPair, Relation, Side
from batu_graph.config.claims import Claims, in_type
from batu_graph.config.codecs import OF_UUID
from batu_graph.config.families import TEXTS as FAMILIES_OF_TEXT
from batu_graph.config.families import Family, family_of, family_of_type
from batu_graph.config.naming import COLLECTION_SUFFIXES
from batu_graph.config.problems import Report, did_you_mean
from batu_graph.config.resolve_entities import Draft, EntityChecker
from batu_graph.config.written import Pairs, WrittenPair, WrittenRelation, WrittenVia
from batu_graph.config.yaml_source import Document, PathPart, Place
from batu_graph.types import Scalar

NEVER_KEYS = frozenset({Scalar.JSON, Scalar.BASE64, Scalar.FLOAT})
"""Scalars whose values have no one spelling to compare."""

NUMBERS = frozenset({Scalar.INT, Scalar.BIG_INT, Scalar.DECIMAL, Scalar.YEAR})
SPELT = NUMBERS | {Scalar.ID, Scalar.STRING, Scalar.UUID, Scalar.DATE}
"""Scalars with one canonical text on every engine: comparable with text, and open to codecs."""

TEXTS = frozenset({Scalar.ID, Scalar.STRING})


@dataclass(frozen=True, slots=True)
class _Inverse:
    """A way back that waits until all relations have their names."""

    owner: str
    relation: Relation
    place: Place


@dataclass(slots=True)
class RelationResolver:
    """Turns the relations of all drafts into checked ones."""

    drafts: Mapping[str, Draft]
    documents: list[Document]
    complete: bool
    """False: a file could not be read, so an unknown entity may be in it."""
    checker: EntityChecker
    report: Report
    claims: Claims
    inverses: list[_Inverse] = field(default_factory=list)

    def resolve(self) -> dict[str, dict[str, Relation]]:
        """The relations of each entity by name: its own in their order, then the ways back."""
        made: dict[str, dict[str, Relation]] = {name: {} for name in self.drafts}
        for name, draft in self.drafts.items():
            for relation_name, written in draft.written.relations.items():
                place = draft.place.at("relations", relation_name)
                relation = self._relation(draft, relation_name, written, place)
                if relation is not None:
                    made[name][relation_name] = relation
        for inverse in self.inverses:
            if self._claim(inverse.owner, inverse.relation, inverse.place, "the way back"):
                made[inverse.owner][inverse.relation.name] = inverse.relation
        return made

    def _claim(self, owner: str, relation: Relation, place: Place, what: str) -> bool:
        suffixes = COLLECTION_SUFFIXES if relation.many else ("",)
        names = [relation.name + suffix for suffix in suffixes]
        return self.checker.check_member(relation.name, place) and self.claims.take(
            in_type(owner), names, f"{what} `{relation.name}`", place
        )

    def _relation(
        self, near: Draft, name: str, written: WrittenRelation, place: Place
    ) -> Relation | None:
        target = self._entity(written.to, place.at("to"))
        on: tuple[KeyPair, ...] = ()
        via = None
        if (written.on is None) == (written.via is None):
            self.report.add(
                place,
                "A relation has either `on` or `via`.",
                "Write `on: {fieldHere: fieldThere}`; `via` is for a crosswalk in between.",
            )
        elif written.on is not None:
            on = self._pairs(written.on, near, target, place.at("on"))
            if written.compare is not None and target is not None:
                on = self._enforced(on, near, target, place.at("compare"))
        elif written.via is not None:
            via = self._crosswalk(written.via, near, target, place.at("via"))
            if written.compare is not None:
                self.report.add(
                    place.at("compare"),
                    "A relation through a crosswalk is no foreign key of the database.",
                    "Leave `compare` out, or write the relation with `on`.",
                )
        relation = Relation(
            name,
            written.to,
            written.many,
            on,
            via,
            written.description,
            written.deprecated or (target.entity.deprecated if target else None),
        )
        if written.proposed:
            return None  # nobody has accepted it: it changes nothing
        self._claim(near.entity.name, relation, place, "the relation")
        if target is None or not self._is_whole(near, relation, target):
            return None
        if not written.many:
            self._check_to_one(target, on or (via.there if via else ()), place)
        self._lay_inverse(near, target, relation, written, place)
        return relation

    def _enforced(
        self, on: tuple[KeyPair, ...], near: Draft, target: Draft, place: Place
    ) -> tuple[KeyPair, ...]:
        """The pairs of a foreign key that the database enforces."""
        if near.entity.source != target.entity.source:
            self.report.add(
                place,
                f"`{near.entity.name}` and `{target.entity.name}` lie in two databases, of which "
                "neither can compare the keys of both.",
                "Leave `compare` out, or bring the keys to one spelling with codecs.",
            )
        elif any(pair.here_codec or pair.there_codec for pair in on):
            self.report.add(
                place,
                "The keys go through codecs, and are compared as texts then.",
                "Leave `compare` or the codecs out.",
            )
        elif not target.entity.is_unique(frozenset(pair.there for pair in on)):
            self.report.add(
                place,
                f"`{', '.join(pair.there for pair in on)}` is not a key of "
                f"`{target.entity.name}`, as what a foreign key points at must be.",
                f"Add it to `{target.entity.name}` under `key` or `unique`, or leave `compare` "
                "out.",
            )
        return tuple(replace(pair, referenced=Side.THERE) for pair in on)

    def _is_whole(self, near: Draft, relation: Relation, target: Draft) -> bool:
        """Whether all of it exists; what does not has been reported, or has vanished."""
        ends = [(near, relation.on, target)]
        if relation.via is not None:
            middle = self.drafts.get(relation.via.entity)
            if middle is None:
                return False
            ends = [(near, relation.via.here, middle), (middle, relation.via.there, target)]
        return all(
            pair.here in here.entity.fields and pair.there in there.entity.fields
            for here, pairs, there in ends
            for pair in pairs
        )

    def _lay_inverse(
        self, near: Draft, target: Draft, relation: Relation, written: WrittenRelation, place: Place
    ) -> None:
        many, one = written.inverse, written.inverse_one
        if many is not None and one is not None:
            self.report.add(
                place.at("inverse_one"),
                "A relation has one way back: `inverse` (to many) or `inverse_one` (to one).",
                "Keep one of them.",
            )
            return
        name = many or one
        if name is None:
            return
        at = place.at("inverse" if many else "inverse_one")
        via = relation.via
        if via is not None:
            self._check_crosswalk_key(
                via.entity, [pair.here for pair in via.there], at, "for the way back "
            )
        if one:
            here = via.here if via else relation.on
            self._check_to_one(near, tuple(map(_swapped, here)), at)
        back = Relation(
            name,
            near.entity.name,
            many is not None,
            tuple(map(_swapped, relation.on)),
            via
            and Crosswalk(
                via.entity, tuple(map(_swapped, via.there)), tuple(map(_swapped, via.here))
            ),
            deprecated=near.entity.deprecated,
        )
        self.inverses.append(_Inverse(target.entity.name, back, at))

    def _entity(self, name: str, place: Place) -> Draft | None:
        draft = self.drafts.get(name)
        lost = any(document.is_cut("entities", name) for document in self.documents)
        if draft is None and not lost and self.complete:
            self.report.add(place, f"There is no entity `{name}`.", did_you_mean(name, self.drafts))
        return draft

    def _crosswalk(
        self, written: WrittenVia, near: Draft, target: Draft | None, place: Place
    ) -> Crosswalk:
        middle = self._entity(written.entity, place.at("entity"))
        here = self._pairs(written.here, near, middle, place.at("here"))
        there = self._pairs(written.there, middle, target, place.at("there"))
        if middle is not None:
            self._check_crosswalk_key(
                written.entity, [pair.there for pair in here], place.at("here"), ""
            )
        return Crosswalk(written.entity, here, there)

    def _check_crosswalk_key(self, name: str, fields: list[str], place: Place, why: str) -> None:
        middle = self.drafts.get(name)
        if middle is None or not fields or not set(fields) <= set(middle.entity.fields):
            return  # reported already
        document, path = middle.place.document, middle.place.path
        if document.is_cut(*path, "key") or document.is_cut(*path, "unique"):
            return
        if not middle.entity.is_unique(frozenset(fields)):
            self.report.add(
                place,
                f"`{', '.join(fields)}` is not a key of the crosswalk `{name}`, as {why}it must "
                "be: one code would lead to several.",
                f"If it is unique in the table, add it to `{name}` under `key` or `unique`.",
            )

    def _check_to_one(self, target: Draft, pairs: tuple[KeyPair, ...], place: Place) -> None:
        """A to-one relation that names only a part of the key it leads to meets many rows."""
        entity = target.entity
        there = frozenset(pair.there for pair in pairs)
        if not there or entity.is_unique(there):
            return
        for key in (entity.key, *entity.unique):
            if there < set(key):
                missing = [name for name in key if name not in there]
                self.report.add(
                    place,
                    f"The keys do not match in number: `{entity.name}` has the key "
                    f"({', '.join(key)}), the relation gives no value for `{', '.join(missing)}`.",
                    "Pair these fields too; or the way leads to many: `many: true`, or `inverse`.",
                )
                return

    def _pairs(
        self, written: Pairs, near: Draft | None, far: Draft | None, place: Place
    ) -> tuple[KeyPair, ...]:
        if not written:
            self.report.add(place, "No pair of fields is given.", "Write {fieldHere: fieldThere}.")
        made = []
        for at, pair in _listed(written, place):
            here = self._field(near, pair.here, at)
            there = self._field(far, pair.there, at)
            made_pair = KeyPair(
                pair.here,
                pair.there,
                pair.codec or pair.here_codec,
                pair.codec or pair.there_codec,
            )
            if here is not None and there is not None:
                self._check_comparable(here, there, made_pair, at)
                made_pair = _of_uuids(made_pair, here, there)
            made.append(made_pair)
        return tuple(made)

    def _field(self, draft: Draft | None, name: str, place: Place) -> Field | None:
        if draft is None:
            return None
        found = draft.entity.fields.get(name)
        path: tuple[PathPart, ...] = (*draft.place.path, "fields", name)
        if found is None and not draft.place.document.is_cut(*path):
            self.report.add(
                place,
                f"`{draft.entity.name}` has no field `{name}`.",
                did_you_mean(name, draft.entity.fields),
            )
        return found

    def _check_comparable(self, here: Field, there: Field, pair: KeyPair, place: Place) -> None:
        for name, scalar in ((here.name, here.scalar), (there.name, there.scalar)):
            if scalar in NEVER_KEYS:
                self.report.add(
                    place,
                    f"`{name}` is of type {scalar}, which cannot be a key: equal values need not "
                    "be written alike.",
                    "Use another field: of type Int, BigInt, Decimal or String, for example.",
                )
                return
        ends = (here.scalar, there.scalar)
        if not (pair.here_codec or pair.there_codec):
            ends = (stored_as(here.scalar, here.sql_type), stored_as(there.scalar, there.sql_type))
        if not comparable(*ends, pair.here_codec, pair.there_codec):
            self.report.add(
                place,
                f"`{here.name}` ({_told(here)}) and `{there.name}` ({_told(there)}) cannot be "
                "compared.",
                "Both of one type, or one of them String; a codec works on texts, numbers, dates "
                "and UUIDs only.",
            )


_STORED = {
    Family.INTEGER: Scalar.BIG_INT,
    Family.DECIMAL: Scalar.DECIMAL,
    Family.DATE: Scalar.DATE,
    Family.UUID: Scalar.UUID,
}


def stored_as(scalar: Scalar, sql_type: str) -> Scalar:
    """What a text of the schema is in its column: an ``ID`` over an integer is a number, and meets
    no date."""
    if scalar not in TEXTS:
        return scalar
    return _STORED.get(family_of_type(sql_type), scalar)


def _told(field: Field) -> str:
    """A field's type, with its column's where the one does not tell of the other."""
    stored = stored_as(field.scalar, field.sql_type)
    return field.scalar if stored is field.scalar else f"{field.scalar}, {field.sql_type}"


def comparable(here: Scalar, there: Scalar, here_codec: Codec, there_codec: Codec) -> bool:
    """Whether values of two scalars can be compared after two codecs."""
    if here_codec or there_codec:
        return (
            here in SPELT
            and there in SPELT
            and (
                bool(here_codec and there_codec)
                or (there if here_codec else here) in TEXTS
                or (here in NUMBERS and there in NUMBERS)
            )
        )
    if here is there or (here in NUMBERS and there in NUMBERS):
        return True
    return (here in TEXTS and there in SPELT) or (there in TEXTS and here in SPELT)


def _listed(written: Pairs, place: Place) -> list[tuple[Place, WrittenPair]]:
    if isinstance(written, dict):
        return [
            (place.at(here), WrittenPair.model_construct(here=here, there=there))
            for here, there in written.items()
        ]
    return [(place.at(index), pair) for index, pair in enumerate(written)]


def _swapped(pair: KeyPair) -> KeyPair:
    referenced = {Side.HERE: Side.THERE, Side.THERE: Side.HERE}
    side = None if pair.referenced is None else referenced[pair.referenced]
    return KeyPair(pair.there, pair.here, pair.there_codec, pair.here_codec, side)


def _of_uuids(pair: KeyPair, here: Field, there: Field) -> KeyPair:
    """A pair of which one field holds UUIDs: a text on a side is read as one, too."""
    if Scalar.UUID not in (here.scalar, there.scalar) or pair.here_codec or pair.there_codec:
        return pair
    return replace(
        pair,
        here_codec=OF_UUID if family_of(here) in FAMILIES_OF_TEXT else (),
        there_codec=OF_UUID if family_of(there) in FAMILIES_OF_TEXT else (),
    )
