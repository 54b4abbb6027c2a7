"""Input types: filters and orders (``where: PuskesmasFilter``, ``orderBy: [PuskesmasOrder!]``)."""

from collections.abc import Callable, Iterable
from enum import Enum

from graphql import (
    GraphQLBoolean,
    GraphQLEnumType,
    GraphQLEnumValue,
    GraphQLInputField,
    GraphQLInputObjectType,
    GraphQLList,
    GraphQLNonNull,
)
from graphql.type import GraphQLNamedInputType

from batu_graph.config.catalogue import Entity, Field, Relation
from batu_graph.schema.scalars import SCALARS
from batu_graph.types import TEXTUAL, Scalar


class Direction(Enum):
    """How one order column sorts and where its nulls go."""

    ASC = "ASC"
    DESC = "DESC"
    ASC_NULLS_LAST = "ASC_NULLS_LAST"
    DESC_NULLS_LAST = "DESC_NULLS_LAST"
    ASC_NULLS_FIRST = "ASC_NULLS_FIRST"
    DESC_NULLS_FIRST = "DESC_NULLS_FIRST"

    @property
    def descending(self) -> bool:
        """Whether the largest value comes first."""
        return self.name.startswith("DESC")

    @property
    def nulls_first(self) -> bool:
        """Whether nulls come before values: only where asked for, in either direction."""
        return self.name.endswith("NULLS_FIRST")


DIRECTION = GraphQLEnumType(
    "OrderDirection",
    {
        direction.name: GraphQLEnumValue(direction, description=text)
        for direction, text in {
            Direction.ASC: "Smallest first, nulls last.",
            Direction.DESC: "Largest first, nulls last.",
            Direction.ASC_NULLS_LAST: "Smallest first, nulls last.",
            Direction.DESC_NULLS_LAST: "Largest first, nulls last.",
            Direction.ASC_NULLS_FIRST: "Smallest first, nulls first.",
            Direction.DESC_NULLS_FIRST: "Largest first, nulls first.",
        }.items()
    },
)

ORDERED = frozenset(
    {
        Scalar.INT,
        Scalar.BIG_INT,
        Scalar.FLOAT,
        Scalar.DECIMAL,
        Scalar.DATE,
        Scalar.DATE_TIME,
        Scalar.TIME,
        Scalar.YEAR,
    }
)
"""Scalars with ``lt lte gt gte``: their order is the same on every engine."""

OPAQUE = frozenset({Scalar.JSON, Scalar.BASE64})
"""Scalars that can only be tested for null, and not ordered by."""

AGGREGATE = "Aggregate"
"""What the names of fields that aggregate a collection end in."""

TEXT_OPERATORS = {
    "contains": "Holds this text, exact case.",
    "startsWith": "Begins with this text, exact case.",
    "endsWith": "Ends with this text, exact case.",
    "iContains": "Holds this text in any case.",
    "iStartsWith": "Begins with this text in any case.",
    "iEndsWith": "Ends with this text in any case.",
    "iEq": "Is this text in any case.",
}


class FilterTypes:
    """Makes the input types of one schema, each once."""

    def __init__(self) -> None:
        self._operators: dict[str, GraphQLInputObjectType] = {}
        self._lists: dict[str, GraphQLInputObjectType] = {}

    def operators(
        self, scalar: Scalar, enum: GraphQLEnumType | None = None
    ) -> GraphQLInputObjectType:
        """``StringFilter``, ``DateFilter``, ``JenisPuskesmasFilter``, ..."""
        value: GraphQLNamedInputType = enum or SCALARS[scalar]
        found = self._operators.get(value.name)
        if found is None:
            found = self._operators[value.name] = self._make(scalar, value, enum is None)
        return found

    def _make(
        self, scalar: Scalar, value: GraphQLNamedInputType, plain: bool
    ) -> GraphQLInputObjectType:
        fields: dict[str, GraphQLInputField] = {}
        if scalar not in OPAQUE:
            listed = GraphQLList(GraphQLNonNull(value))
            fields["eq"] = GraphQLInputField(value, description="Is exactly this.")
            fields["ne"] = GraphQLInputField(value, description="Is something else, and not null.")
            fields["in"] = GraphQLInputField(
                listed, description="Is one of these; an empty list matches nothing."
            )
            fields["notIn"] = GraphQLInputField(listed, description="Is none of these.")
        fields["isNull"] = GraphQLInputField(
            GraphQLBoolean, description="Is null (true) or is not null (false)."
        )
        if scalar in ORDERED and plain:
            for name, text in {
                "lt": "Is less than this.",
                "lte": "Is this or less.",
                "gt": "Is greater than this.",
                "gte": "Is this or greater.",
            }.items():
                fields[name] = GraphQLInputField(value, description=text)
        if scalar in TEXTUAL and plain:
            for name, text in TEXT_OPERATORS.items():
                fields[name] = GraphQLInputField(SCALARS[Scalar.STRING], description=text)
        return GraphQLInputObjectType(
            f"{value.name}Filter",
            fields,
            description=f"Conditions on a {value.name}; all that are given must hold.",
        )

    def entity_filter(
        self,
        entity: Entity,
        enums: dict[str, GraphQLEnumType],
        filter_of: Callable[[str], GraphQLInputObjectType | None],
    ) -> GraphQLInputObjectType:
        """``PuskesmasFilter``: ``and``, ``or``, ``not``, one field per column and per relation.

        Args:
            filter_of: the filter of another entity by its name; None: it has nothing to show.
        """

        def fields() -> dict[str, GraphQLInputField]:
            columns = {
                field.name: GraphQLInputField(
                    self.operators(field.scalar, enums.get(field.enum or "")),
                    description=field.description,
                    deprecation_reason=field.deprecated,
                )
                for field in exposed(entity)
            }
            relations = {
                relation.name: GraphQLInputField(
                    self.list_filter(relation.target, target) if relation.many else target,
                    description=relation.description,
                    deprecation_reason=relation.deprecated,
                )
                for relation in entity.relations.values()
                if (target := filter_of(relation.target)) is not None
            }
            return combined(made) | columns | relations

        made = GraphQLInputObjectType(
            f"{entity.name}Filter", fields, description=f"Which {entity.name} rows."
        )
        return made

    def list_filter(self, name: str, target: GraphQLInputObjectType) -> GraphQLInputObjectType:
        """``KunjunganListFilter``: how many of the related rows must meet a filter."""
        found = self._lists.get(name)
        if found is None:
            found = self._lists[name] = GraphQLInputObjectType(
                f"{name}ListFilter",
                {
                    "some": GraphQLInputField(target, description="At least one meets this."),
                    "every": GraphQLInputField(
                        target, description="All there are meet this; so do none at all."
                    ),
                    "none": GraphQLInputField(target, description="Not one meets this."),
                },
                description=f"Conditions on the related {name} rows; all given must hold.",
            )
        return found

    def entity_order(
        self, entity: Entity, related: Callable[[Relation], GraphQLInputObjectType | None]
    ) -> GraphQLInputObjectType:
        """``PuskesmasOrder``: exactly one column, or what of related rows, and its direction.

        Args:
            related: how rows are ordered by a relation; None: not at all.
        """

        def fields() -> dict[str, GraphQLInputField]:
            columns = {
                field.name: GraphQLInputField(
                    DIRECTION, description=field.description, deprecation_reason=field.deprecated
                )
                for field in ordered(entity)
            }
            relations = {
                relation.name + (AGGREGATE if relation.many else ""): GraphQLInputField(
                    order,
                    description=relation.description,
                    deprecation_reason=relation.deprecated,
                )
                for relation in entity.relations.values()
                if (order := related(relation)) is not None
            }
            return columns | relations

        return GraphQLInputObjectType(
            f"{entity.name}Order",
            fields,
            description="Exactly one field and its direction.",
            is_one_of=True,
        )


def combined(made: GraphQLInputObjectType) -> dict[str, GraphQLInputField]:
    """``and``, ``or`` and ``not`` of a filter."""
    listed = GraphQLList(GraphQLNonNull(made))
    return {
        "and": GraphQLInputField(listed, description="All of these; an empty list holds."),
        "or": GraphQLInputField(
            listed, description="At least one of these; an empty list never holds."
        ),
        "not": GraphQLInputField(made, description="This does not hold."),
    }


def exposed(entity: Entity) -> list[Field]:
    """The columns of an entity that stand in the schema."""
    return [field for field in entity.fields.values() if field.expose]


def ordered(entity: Entity) -> list[Field]:
    """The columns by which an entity's rows can be ordered."""
    return [field for field in exposed(entity) if field.scalar not in OPAQUE]


def with_order(entities: Iterable[Entity]) -> frozenset[str]:
    """Names of the entities whose rows can be ordered at all: by a column, by aggregates of related
    rows, or by what a related row can be ordered by."""
    shown = {entity.name: entity for entity in entities if exposed(entity)}
    found: set[str] = {name for name, entity in shown.items() if ordered(entity)}
    while more := {
        name
        for name in shown.keys() - found
        for relation in shown[name].relations.values()
        if relation.target in (shown if relation.many else found)
    }:
        found |= more
    return frozenset(found)
