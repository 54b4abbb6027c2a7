"""The catalogue as people write it: the models of ``city.yaml`` and ``agencies/*.yaml``.

The models say what a scalar means, not YAML: ``Plain`` text becomes a number, a flag or a date
only where one is expected, so ``code: 35.79`` and ``labels: [NO, 1.0]`` stay what was written.
Whether names exist and fit together is the resolvers' question, not asked here. Format:
``docs/catalogue.md``.
"""

import re
from collections.abc import Callable
from datetime import date
from typing import Annotated, Any, ClassVar, Literal, TypeAlias

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Discriminator,
    Field,
    PlainValidator,
    StringConstraints,
    Tag,
    model_validator,
)
from pydantic_core import PydanticCustomError

from batu_graph.config.catalogue import Codec, Constant
from batu_graph.config.codecs import STEPS, CodecInvalid, parse_codec
from batu_graph.config.origins import origin_of
from batu_graph.config.problems import did_you_mean
from batu_graph.config.yaml_source import Plain
from batu_graph.types import DataClass, Scalar

WHOLE = re.compile(r"[-+]?(0|[1-9][0-9]{0,17})")
NUMBER = re.compile(r"[-+]?[0-9]{1,18}(\.[0-9]{1,18})?")
FLAGS = {"true": True, "True": True, "TRUE": True, "false": False, "False": False, "FALSE": False}


def mistake(message: str, fix: str) -> PydanticCustomError:
    """An error of a model in the catalogue's own words."""
    return PydanticCustomError("catalogue", "{message}", {"message": message, "fix": fix})


def _if_plain(pattern: re.Pattern[str], make: Callable[[str], object]) -> BeforeValidator:
    return BeforeValidator(
        lambda value: (
            make(value) if isinstance(value, Plain) and pattern.fullmatch(value) else value
        )
    )


def _flag(value: object) -> object:
    return FLAGS.get(value, value) if isinstance(value, Plain) else value


def _day(value: object) -> object:
    if isinstance(value, str):
        try:
            if re.fullmatch(r"\d{4}-\d{2}-\d{2}", value, re.ASCII):
                return date.fromisoformat(value)
        except ValueError:
            pass
    raise mistake("A date is expected here.", "Write year, month and day, like `2021-01-31`.")


def _constant(value: object) -> Constant:
    if value is None:
        return None
    if isinstance(value, Plain):
        if value in FLAGS:
            return FLAGS[value]
        if WHOLE.fullmatch(value):
            return int(value)
        if NUMBER.fullmatch(value) and "." in value:
            raise mistake(
                "A constant of `rows` is a text, a whole number, true, false or null.",
                f'If the column holds text, write it in quotes: "{value}".',
            )
    if isinstance(value, str):
        return str(value)
    raise mistake(
        "A constant of `rows` is a text, a whole number, true, false or null.",
        "Write one value; other conditions need a view in the database.",
    )


def _codec(value: object) -> Codec:
    try:
        return parse_codec(value)
    except CodecInvalid as error:
        fix = did_you_mean(error.word, STEPS) if error.word else ""
        raise mistake(error.message, fix or error.fix) from None


def _origin(value: object) -> object:
    if not isinstance(value, str):
        return value
    try:
        return origin_of(value)
    except ValueError as error:
        message, _, fix = str(error).partition(": ")
        raise mistake(f"{message}.", fix[0].upper() + fix[1:]) from None


Text: TypeAlias = Annotated[str, StringConstraints(min_length=1)]
Identifier: TypeAlias = Annotated[
    str, StringConstraints(min_length=1, max_length=255, pattern=r"^[^\x00-\x1f\x7f]*$")
]
"""Name of a schema, table or column: any text the database may use, without control characters."""
Flag: TypeAlias = Annotated[bool, BeforeValidator(_flag)]
Positive: TypeAlias = Annotated[int, Field(ge=1, le=2**31 - 1), _if_plain(WHOLE, int)]
Seconds: TypeAlias = Annotated[float, Field(gt=0, le=86_400), _if_plain(NUMBER, float)]
Day: TypeAlias = Annotated[date, BeforeValidator(_day)]
Steps: TypeAlias = Annotated[Codec, PlainValidator(_codec)]
Names: TypeAlias = list[Text]
Class: TypeAlias = Annotated[DataClass | None, Field(strict=False, alias="class")]


class Written(BaseModel):
    """Base of all: unknown keys are refused, and a key left empty counts as left out."""

    model_config = ConfigDict(strict=True, extra="forbid", frozen=True)
    what: ClassVar[str]
    """What the model describes, in messages: ``a field``."""

    @classmethod
    def key_names(cls) -> list[str]:
        """The keys that can be written."""
        return [info.alias or name for name, info in cls.model_fields.items()]

    @model_validator(mode="before")
    @classmethod
    def _left_empty(cls, data: Any) -> Any:
        if isinstance(data, dict) and None in data.values():
            known = cls.key_names()
            return {key: v for key, v in data.items() if v is not None or key not in known}
        return data


MAPPING, LIST = "<mapping>", "<list>"


def _is_list(value: object) -> str:
    return LIST if isinstance(value, list) else MAPPING


Labels: TypeAlias = Annotated[
    Annotated[dict[str, Text | None], Tag(MAPPING)] | Annotated[list[str], Tag(LIST)],
    Discriminator(_is_list),
]
"""The labels of a column, or label: what it means."""


class WrittenField(Written):
    """One column."""

    what = "a field"
    type: Annotated[Scalar, Field(strict=False)]
    column: Identifier | None = None
    sql: Text | None = None
    nullable: Flag = True
    labels: Labels = []
    enum: Text | None = None
    description: Text | None = None
    deprecated: Text | None = None
    class_: Class = None
    expose: Flag | None = None
    collation: Literal["binary"] | None = None
    vanished: Flag = False


class WrittenPair(Written):
    """One pair of fields with codecs."""

    what = "a pair of fields"
    here: Text
    there: Text
    here_codec: Steps = ()
    there_codec: Steps = ()
    codec: Steps = ()

    @model_validator(mode="after")
    def _one_way(self) -> "WrittenPair":
        if self.codec and (self.here_codec or self.there_codec):
            raise mistake(
                "`codec` is for both fields and cannot stand beside a codec for one of them.",
                "Keep `codec`, or `here_codec` and `there_codec`.",
            )
        return self


Pairs: TypeAlias = Annotated[
    Annotated[dict[str, Text], Tag(MAPPING)] | Annotated[list[WrittenPair], Tag(LIST)],
    Discriminator(_is_list),
]
"""Field here: field there, or a list of pairs with codecs."""


class WrittenVia(Written):
    """The crosswalk of a relation."""

    what = "a crosswalk (`via`)"
    entity: Text
    here: Pairs
    there: Pairs


class WrittenRelation(Written):
    """A way to another entity."""

    what = "a relation"
    to: Text
    many: Flag = False
    on: Pairs | None = None
    via: WrittenVia | None = None
    compare: Literal["database"] | None = None
    description: Text | None = None
    deprecated: Text | None = None
    proposed: Flag = False
    inverse: Text | None = None
    inverse_one: Text | None = None


class WrittenLimit(Written):
    """How many rows a list gives."""

    what = "a limit"
    default: Positive | None = None
    maximum: Positive | None = None


class WrittenEntity(Written):
    """One table or view."""

    what = "an entity"
    table: Identifier
    source: Text | None = None
    schema_: Identifier | None = Field(default=None, alias="schema")
    collection: Text | None = None
    description: Text | None = None
    deprecated: Text | None = None
    class_: Class = None
    vanished: Flag = False
    key: Names = []
    unique: list[Names] = []
    indexes: list[Names] = []
    rows: dict[Identifier, Annotated[Constant, PlainValidator(_constant)]] = {}
    root: Flag = False
    estimate: Annotated[int, Field(ge=0), _if_plain(WHOLE, int)] | None = None
    limit: WrittenLimit = WrittenLimit()
    fields: dict[str, WrittenField]
    relations: dict[str, WrittenRelation] = {}


class WrittenSource(Written):
    """One database."""

    what = "a source"
    url: Text
    description: Text | None = None
    server: Text | None = None
    utc_offset: Text | None = None
    pool_size: Positive | None = None
    connect_timeout: Seconds | None = None
    statement_timeout: Seconds | None = None
    pause_after: Positive | None = None
    probe_interval: Seconds | None = None
    freshness: Text | None = None


class WrittenDecision(Written):
    """Who decided something, and when."""

    what = "a decision"
    by: Text
    on: Day


class WrittenFile(Written):
    """``agencies/<agency>.yaml``. That ``agency`` and ``namespace`` are there the resolver asks,
    so that the rest of a file without them is still looked at."""

    what = "an agency's file"
    agency: Text | None = None
    namespace: Text | None = None
    description: Text | None = None
    class_: Class = None
    expose_all: WrittenDecision | None = None
    sources: dict[str, WrittenSource] = {}
    entities: dict[str, WrittenEntity] = {}


class WrittenAgency(Written):
    """One agency of the registry."""

    what = "an agency of the registry"
    code: Text
    name: Text
    abbreviation: Text
    valid_from: Day
    valid_until: Day | None = None
    description: Text | None = None


class WrittenLimits(Written):
    """What one request may cost."""

    what = "the city's limits"
    request_bytes: Positive | None = None
    depth: Positive | None = None
    fields: Positive | None = None
    collections: Positive | None = None
    conditions: Positive | None = None
    values: Positive | None = None
    keys: Positive | None = None
    computed: Positive | None = None
    response_bytes: Positive | None = None
    cached_operations: Positive | None = None
    requests: Positive | None = None
    connections: Positive | None = None


class WrittenHttp(Written):
    """How the server presents itself."""

    what = "the HTTP settings"
    host: Text | None = None
    port: Annotated[int, Field(ge=0, le=65_535), _if_plain(WHOLE, int)] | None = None
    hosts: list[Text] | None = None
    cors_origins: list[Annotated[str, BeforeValidator(_origin)]] | None = None
    compress_from: Annotated[int, Field(ge=0), _if_plain(WHOLE, int)] | None = None
    notice: Text | None = None
    explain: Flag = False
    misfits: Literal["warnings", "errors"] | None = None


class WrittenCity(Written):
    """``city.yaml``."""

    what = "the city's file"
    city: Text | None = None
    utc_offset: Text | None = None
    http: WrittenHttp = WrittenHttp()
    limits: WrittenLimits = WrittenLimits()
    agencies: list[WrittenAgency] = []
