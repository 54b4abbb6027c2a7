"""Entities: fields, keys, limits and the names they bring into the schema."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from batu_graph.config.catalogue import Entity, Field, Source
from batu_graph.config.claims import ROOT, TYPES, Claims, in_namespace, in_type
from batu_graph.config.naming import (
    GLOBAL_ID,
    NAME,
    RESERVED_FIELDS,
    ROW_ID,
    TYPE_SUFFIXES,
    collection_fields,
    collection_name,
    is_enum_value,
    is_name,
    legal_name,
    unique_key_field,
)
from batu_graph.config.problems import Report, did_you_mean
from batu_graph.config.sql_types import PLAIN_TYPES, sql_labels, sql_type
from batu_graph.config.written import WrittenEntity, WrittenField
from batu_graph.config.yaml_source import Place
from batu_graph.types import TEXTUAL, DataClass, Engine

DEFAULT_LIMIT, MAXIMUM_LIMIT = 100, 10_000
"""Rows a list gives when the catalogue does not say."""


@dataclass(frozen=True, slots=True)
class Draft:
    """An entity whose relations are still as written."""

    entity: Entity
    written: WrittenEntity
    place: Place


@dataclass(frozen=True, slots=True)
class AgencyPart:
    """What an entity needs to know of the agency it stands in."""

    namespace: str
    sources: Mapping[str, Source]
    classification: DataClass | None = None
    """Of the columns that neither they nor their entity give a class."""
    expose_all: bool = False
    """Whether somebody has decided that all but secrets may be seen."""


@dataclass(slots=True)
class EntityChecker:
    """Turns entities as written into drafts; one for the whole city."""

    report: Report
    claims: Claims
    enums: dict[str, tuple[tuple[str, ...], Place]] = field(default_factory=dict)
    """Labels of each enum met so far, and where."""

    def claim_type(self, name: str, place: Place) -> bool:
        """Claim an entity's types; False when it cannot stand beside what is there."""
        return self.check_name(name, place) and self.claims.take(
            TYPES, (name + suffix for suffix in TYPE_SUFFIXES), f"the entity `{name}`", place
        )

    def check_name(self, name: str, place: Place) -> bool:
        """Whether a text can be a name in the schema; reported when not."""
        if is_name(name):
            return True
        reason = (
            "begins with `__`, which GraphQL keeps for itself"
            if NAME.fullmatch(name)
            else "is not a GraphQL name: only a-z, A-Z, 0-9 and _, not a digit first"
        )
        self.report.add(place, f"`{name}` {reason}.", f"For example `{legal_name(name)}`.")
        return False

    def check_member(self, name: str, place: Place) -> bool:
        """As ``check_name``, for a field or relation."""
        if name in RESERVED_FIELDS:
            self.report.add(
                place,
                f"`{name}` is a word of the filters and cannot name a field or a relation.",
                f"Give it another name, for example `{name}Nilai`; `column` keeps the column.",
            )
            return False
        if name == GLOBAL_ID:
            self.report.add(
                place,
                f"`{name}` is the global id that every entity has, which clients' caches go by.",
                f"Call it `{ROW_ID}`, with `column: {name}` if the column is called so.",
            )
            return False
        return self.check_name(name, place)

    def draft(self, name: str, written: WrittenEntity, place: Place, part: AgencyPart) -> Draft:
        """An entity as written -> checked, but for its relations."""
        source = self._source(written, place, part)
        engine = part.sources[source].engine if source in part.sources else Engine.SQLITE
        fields = {
            field_name: replace(
                self._field(field_name, field_, at, engine),
                classification=self._class(field_, written, part),
                expose=self._is_exposed(field_, self._class(field_, written, part), part, at),
            )
            for field_name, field_ in written.fields.items()
            for at in [place.at("fields", field_name)]
        }
        if not fields and not place.document.is_cut(*place.path, "fields"):
            self.report.add(place.at("fields"), "The entity has no fields.", "Add at least one.")
        default, maximum = self._limit(written, place.at("limit"))
        entity = Entity(
            name=name,
            namespace=part.namespace,
            source=source,
            schema=written.schema_,
            table=written.table,
            collection=written.collection or collection_name(name),
            fields=fields,
            key=self._columns(written.key, fields, place, "key"),
            unique=self._column_lists(written.unique, fields, place, "unique"),
            indexes=self._column_lists(written.indexes, fields, place, "indexes"),
            rows=tuple(written.rows.items()),
            root=written.root,
            default_limit=default,
            maximum_limit=maximum,
            estimate=written.estimate,
            description=written.description,
            deprecated=written.deprecated,
        )
        self._claim_names(entity, written, place)
        return Draft(entity, written, place)

    def _claim_names(self, entity: Entity, written: WrittenEntity, place: Place) -> None:
        what = f"the collection of `{entity.name}`"
        at = place.at("collection") if written.collection else place
        scope = in_namespace(entity.namespace)
        names = collection_fields(entity.collection, entity.key)
        free = self.check_name(entity.collection, at) and self.claims.take(scope, names, what, at)
        if free and entity.root:
            self.claims.take(ROOT, names, what, place.at("root"))
        for index, fields in enumerate(written.unique if free else ()):
            if tuple(fields) not in entity.unique:
                continue  # reported already
            name = unique_key_field(entity.collection, fields)
            by = f"the look-up of `{entity.name}` by ({', '.join(fields)})"
            at = place.at("unique", index)
            if self.claims.take(scope, [name], by, at) and entity.root:
                self.claims.take(ROOT, [name], by, at)
        for name in entity.fields:
            at = place.at("fields", name)
            if self.check_member(name, at):
                self.claims.take(in_type(entity.name), [name], f"the field `{name}`", at)

    def _source(self, written: WrittenEntity, place: Place, part: AgencyPart) -> str:
        known = list(part.sources)
        if written.source is not None:
            if written.source not in known and not place.document.is_cut("sources", written.source):
                self.report.add(
                    place.at("source"),
                    f"The agency has no source `{written.source}`.",
                    did_you_mean(written.source, known, "Add it under `sources`."),
                )
            return written.source
        if len(known) > 1 and not place.document.is_cut(*place.path, "source"):
            self.report.add(
                place,
                "The agency has several sources; which one does the entity lie in?",
                f"Add `source: ...`, one of {', '.join(known)}.",
            )
        return known[0] if known else ""

    def _limit(self, written: WrittenEntity, place: Place) -> tuple[int, int]:
        maximum = written.limit.maximum or MAXIMUM_LIMIT
        default = written.limit.default or min(DEFAULT_LIMIT, maximum)
        if default > maximum:
            self.report.add(
                place,
                f"The default limit {default} is over the maximum {maximum}.",
                "Lower the default or raise the maximum.",
            )
        return default, maximum

    def _column_lists(
        self, lists: list[list[str]], fields: Mapping[str, Field], place: Place, key: str
    ) -> tuple[tuple[str, ...], ...]:
        made = (self._columns(names, fields, place, key, i) for i, names in enumerate(lists))
        return tuple(filter(None, made))

    def _columns(
        self,
        names: list[str],
        fields: Mapping[str, Field],
        place: Place,
        *at: str | int,
    ) -> tuple[str, ...]:
        for index, name in enumerate(names):
            here = place.at(*at, index)
            if name not in fields and not place.document.is_cut(*place.path, "fields", name):
                self.report.add(
                    here, f"There is no field `{name}` here.", did_you_mean(name, fields)
                )
            if name in names[:index]:
                self.report.add(here, f"The field `{name}` is named twice.", "Keep one of them.")
        return tuple(names) if set(names) <= fields.keys() else ()

    def _class(self, written: WrittenField, entity: WrittenEntity, part: AgencyPart) -> DataClass:
        given = written.class_ or entity.class_ or part.classification
        return given or DataClass.UNCLASSIFIED

    def _is_exposed(
        self, written: WrittenField, classification: DataClass, part: AgencyPart, place: Place
    ) -> bool:
        """What may be seen: public and internal unless it is withheld, personal data when somebody
        says so, secrets never."""
        if written.expose and classification is DataClass.SECRET:
            self.report.add(
                place.at("expose"),
                "A secret is never given out.",
                "Take `expose` out; or, if it is none, correct its `class`.",
            )
            return False
        if written.expose and classification is DataClass.UNCLASSIFIED and not part.expose_all:
            self.report.add(
                place.at("expose"),
                "A column without a class is not given out.",
                "Add its `class`: public, internal, personal or specific.",
            )
            return False
        if classification is DataClass.SECRET:
            return False
        if written.expose is not None:
            return written.expose
        return part.expose_all or classification in (DataClass.PUBLIC, DataClass.INTERNAL)

    def _field(self, name: str, written: WrittenField, place: Place, engine: Engine) -> Field:
        type_text = PLAIN_TYPES[engine][written.type]
        if written.sql is not None:
            checked = sql_type(written.sql)
            if checked is None:
                self.report.add(
                    place.at("sql"),
                    f"`{written.sql}` is not the type of a column.",
                    "Write it like `varchar(60)`, `decimal(10,2)`, `timestamp with time zone`, "
                    "`text[]` or \"enum('A','B')\".",
                )
            type_text = checked or type_text
        labels = tuple(written.labels) or sql_labels(type_text)
        if written.enum is not None or written.labels:
            self._check_labels(written, labels, type_text, place)
        return Field(
            name=name,
            column=written.column or name,
            scalar=written.type,
            sql_type=type_text,
            sql_written=written.sql is not None,
            nullable=written.nullable,
            labels=labels,
            meanings=tuple(written.labels.values()) if isinstance(written.labels, dict) else (),
            enum=written.enum,
            description=written.description,
            deprecated=written.deprecated,
            binary=written.collation == "binary",
        )

    def _check_labels(
        self, written: WrittenField, labels: tuple[str, ...], type_text: str, place: Place
    ) -> None:
        at = place.at("labels") if written.labels else place
        if written.type not in TEXTUAL:
            self.report.add(
                at, f"A field of type {written.type} cannot have labels.", "Its type is `String`."
            )
        if len(set(labels)) < len(labels):
            twice = next(label for label in labels if labels.count(label) > 1)
            self.report.add(at, f"The label `{twice}` stands twice.", "Keep one of them.")
        if written.enum is not None:
            self._check_enum(written.enum, labels, type_text, place)

    def _check_enum(self, name: str, labels: tuple[str, ...], type_text: str, place: Place) -> None:
        at = place.at("enum")
        illegal = [label for label in labels if not is_enum_value(label)]
        if type_text.startswith("set("):
            self.report.add(
                at, "A column of type set(...) holds several labels at once.", "Leave `enum` out."
            )
        elif not labels:
            self.report.add(at, f"The enum `{name}` has no labels.", "Add `labels: [...]`.")
        elif illegal:
            self.report.add(
                at,
                f"{_listed(illegal)} cannot be a value of a GraphQL enum.",
                "Leave `enum` out: the field is then a text, its labels are in the description.",
            )
        elif name in self.enums:
            before, where = self.enums[name]
            if before != labels:
                self.report.add(
                    at,
                    f"The enum `{name}` has other labels in {where.file}:{where.line}.",
                    "Use the same labels in the same order, or another name.",
                )
        elif self.check_name(name, at):
            self.enums[name] = labels, at
            self.claims.take(TYPES, [name, f"{name}Filter"], f"the enum `{name}`", at)


def _listed(labels: Iterable[str]) -> str:
    return ", ".join(f"`{label}`" for label in labels)
