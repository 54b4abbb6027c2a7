"""Types of aggregates and groups: ``KunjunganAggregate``, ``KunjunganGroup`` and their inputs."""

from collections.abc import Callable, Iterable
from typing import TypeAlias

from graphql import (
    GraphQLBoolean,
    GraphQLEnumType,
    GraphQLEnumValue,
    GraphQLField,
    GraphQLInputField,
    GraphQLInputObjectType,
    GraphQLInt,
    GraphQLNonNull,
    GraphQLObjectType,
)
from graphql.type import GraphQLOutputType

from batu_graph.config.catalogue import Catalogue, Entity, Field
from batu_graph.schema.filters import DIRECTION, FilterTypes, combined, exposed
from batu_graph.schema.measures import (
    DATED,
    MEAN_SCALE,
    NEVER_GROUPED,
    DatePart,
    Function,
    grouped,
    measured,
    takes,
)
from batu_graph.types import Scalar

PARTS = {
    DatePart.VALUE: "The date or moment itself.",
    DatePart.YEAR: "The year.",
    DatePart.QUARTER: "The quarter, 1 to 4.",
    DatePart.MONTH: "The month, 1 to 12.",
    DatePart.DAY: "The day of the month, 1 to 31.",
}
DATE_PART = GraphQLEnumType(
    "DatePart",
    {part.name: GraphQLEnumValue(part, description=text) for part, text in PARTS.items()},
    description="What of a date or moment rows are grouped by, on the city's clock.",
)
FUNCTIONS = {
    Function.COUNT_DISTINCT: "How many different values there are, nulls not counted.",
    Function.SUM: "The sum, exact unless the numbers are floating; null of no values.",
    Function.AVG: "The mean, of exact numbers rounded to "
    f"{MEAN_SCALE} digits after the point; null of no values.",
    Function.MIN: "The least value, of texts by code point; null of no values.",
    Function.MAX: "The greatest value, of texts by code point; null of no values.",
}
TYPE_OF = {
    Function.COUNT_DISTINCT: "CountDistinct",
    Function.SUM: "Sum",
    Function.AVG: "Avg",
    Function.MIN: "Extreme",
    Function.MAX: "Extreme",
}
"""The part of type names; least and greatest values have the same types."""

ScalarOf: TypeAlias = Callable[[Field], GraphQLOutputType]


class GroupTypes:
    """Makes the types of one schema, each once."""

    def __init__(self, catalogue: Catalogue, filters: FilterTypes, scalar_of: ScalarOf) -> None:
        self._catalogue = catalogue
        self._filters = filters
        self._scalar_of = scalar_of
        self._objects: dict[str, GraphQLObjectType] = {}
        self._inputs: dict[str, GraphQLInputObjectType] = {}

    def has_keys(self, entity: Entity) -> bool:
        """Whether there is anything that an entity's rows can be grouped by."""
        return any(True for _ in groupable(entity)) or any(self._leading_to_one(entity))

    # -- what is given -------------------------------------------------------------------------

    def aggregate(self, entity: Entity) -> GraphQLObjectType:
        """``KunjunganAggregate``: the aggregates of some rows."""
        return self._object(
            f"{entity.name}Aggregate",
            lambda: self._measures(entity),
            f"Aggregates of {entity.name} rows.",
        )

    def group(self, entity: Entity) -> GraphQLObjectType:
        """``KunjunganGroup``: a group's key and aggregates."""

        def fields() -> dict[str, GraphQLField]:
            key = GraphQLField(
                GraphQLNonNull(self._key(entity)), description="What its rows have in common."
            )
            return {"key": key} | self._measures(entity)

        return self._object(f"{entity.name}Group", fields, f"A group of {entity.name} rows.")

    def _measures(self, entity: Entity) -> dict[str, GraphQLField]:
        count = GraphQLField(GraphQLNonNull(GraphQLInt), description="How many rows there are.")
        fields = {"count": count}
        for function, text in FUNCTIONS.items():
            if any(takes(function, field) for field in exposed(entity)):
                made = self._measure(entity, function)
                fields[function.value] = GraphQLField(GraphQLNonNull(made), description=text)
        return fields

    def _measure(self, entity: Entity, function: Function) -> GraphQLObjectType:
        def type_of(field: Field) -> GraphQLOutputType:
            if function is Function.COUNT_DISTINCT:
                return GraphQLNonNull(GraphQLInt)
            return self._scalar_of(measured(function, field, field.name))

        def fields() -> dict[str, GraphQLField]:
            return {
                field.name: GraphQLField(
                    type_of(field),
                    description=field.description,
                    deprecation_reason=field.deprecated,
                )
                for field in exposed(entity)
                if takes(function, field)
            }

        return self._object(f"{entity.name}Aggregate{TYPE_OF[function]}", fields, None)

    def _key(self, entity: Entity) -> GraphQLObjectType:
        def fields() -> dict[str, GraphQLField]:
            made: dict[str, GraphQLField] = {}
            for field in groupable(entity):
                type_: GraphQLOutputType
                if field.scalar in DATED:
                    type_ = GraphQLNonNull(self._date_key(field))
                else:
                    type_ = self._scalar_of(grouped(field, DatePart.VALUE, field.name))
                made[field.name] = GraphQLField(
                    type_, description=field.description, deprecation_reason=field.deprecated
                )
            for name, target in self._leading_to_one(entity):
                made[name] = GraphQLField(GraphQLNonNull(self._key(target)))
            return made

        return self._object(
            f"{entity.name}GroupKey",
            fields,
            "What the rows of a group have in common: only what `by` names can be asked for.",
        )

    def _date_key(self, field: Field) -> GraphQLObjectType:
        def fields() -> dict[str, GraphQLField]:
            return {
                part.value: GraphQLField(
                    self._scalar_of(grouped(field, part, field.name)), description=text
                )
                for part, text in PARTS.items()
            }

        return self._object(
            f"{field.scalar.value}GroupKey", fields, f"The parts of a {field.scalar.value}."
        )

    # -- what is asked -------------------------------------------------------------------------

    def by(self, entity: Entity) -> GraphQLInputObjectType:
        """``KunjunganGroupBy``: one thing that rows are grouped by."""

        def fields() -> dict[str, GraphQLInputField]:
            made = {
                field.name: GraphQLInputField(
                    DATE_PART if field.scalar in DATED else GraphQLBoolean,
                    description=field.description,
                    deprecation_reason=field.deprecated,
                )
                for field in groupable(entity)
            }
            return made | {
                name: GraphQLInputField(self.by(target))
                for name, target in self._leading_to_one(entity)
            }

        return self._input(
            f"{entity.name}GroupBy",
            fields,
            "Exactly one field: `true`, or a part of a date, or a field of what it leads to.",
            one_of=True,
        )

    def having(self, entity: Entity) -> GraphQLInputObjectType:
        """``KunjunganGroupHaving``: which groups, by their aggregates."""
        name = f"{entity.name}GroupHaving"

        def fields() -> dict[str, GraphQLInputField]:
            made = self._inputs[name]
            fields = combined(made)
            fields["count"] = GraphQLInputField(self._filters.operators(Scalar.INT))
            for function in FUNCTIONS:
                taken = [field for field in exposed(entity) if takes(function, field)]
                if taken:
                    conditions = self._having_measure(entity, function, taken)
                    fields[function.value] = GraphQLInputField(conditions)
            return fields

        return self._input(name, fields, f"Which groups of {entity.name} rows.")

    def _having_measure(
        self, entity: Entity, function: Function, taken: Iterable[Field]
    ) -> GraphQLInputObjectType:
        return self._input(
            f"{entity.name}GroupHaving{TYPE_OF[function]}",
            lambda: {
                field.name: GraphQLInputField(
                    self._filters.operators(measured(function, field, field.name).scalar)
                )
                for field in taken
            },
            None,
        )

    def order(self, entity: Entity) -> GraphQLInputObjectType:
        """``KunjunganGroupOrder``: exactly one thing that groups are ordered by."""

        def fields() -> dict[str, GraphQLInputField]:
            key = GraphQLInputField(self._key_order(entity), description="By what is grouped by.")
            return {"key": key} | self.measure_orders(entity)

        return self._input(
            f"{entity.name}GroupOrder",
            fields,
            "Exactly one of what a group has, and its direction.",
            one_of=True,
        )

    def aggregate_order(
        self, entity: Entity, where: GraphQLInputObjectType
    ) -> GraphQLInputObjectType:
        """``KunjunganAggregateOrder``: one aggregate of related rows to order by."""

        def fields() -> dict[str, GraphQLInputField]:
            taken = GraphQLInputField(where, description="Which of the related rows count.")
            return {"where": taken} | self.measure_orders(entity)

        return self._input(
            f"{entity.name}AggregateOrder",
            fields,
            f"Exactly one aggregate of the related {entity.name} rows, and which of them it takes.",
        )

    def measure_orders(self, entity: Entity) -> dict[str, GraphQLInputField]:
        """One input field for each aggregate to order by."""
        made = {"count": GraphQLInputField(DIRECTION, description="By the number of rows.")}
        for function, text in FUNCTIONS.items():
            taken = [field for field in exposed(entity) if takes(function, field)]
            if taken:
                order = self._input(
                    f"{entity.name}GroupOrder{TYPE_OF[function].replace('Avg', 'Sum')}",
                    lambda taken=taken: {  # type: ignore[misc]
                        field.name: GraphQLInputField(DIRECTION) for field in taken
                    },
                    None,
                    one_of=True,
                )
                made[function.value] = GraphQLInputField(order, description=text)
        return made

    def _key_order(self, entity: Entity) -> GraphQLInputObjectType:
        def fields() -> dict[str, GraphQLInputField]:
            made = {
                field.name: GraphQLInputField(
                    self._date_order() if field.scalar in DATED else DIRECTION
                )
                for field in groupable(entity)
            }
            return made | {
                name: GraphQLInputField(self._key_order(target))
                for name, target in self._leading_to_one(entity)
            }

        return self._input(f"{entity.name}GroupKeyOrder", fields, None, one_of=True)

    def _date_order(self) -> GraphQLInputObjectType:
        return self._input(
            "DateGroupKeyOrder",
            lambda: {
                part.value: GraphQLInputField(DIRECTION, description=text)
                for part, text in PARTS.items()
            },
            "Exactly one part of a date or moment.",
            one_of=True,
        )

    # -- helpers -------------------------------------------------------------------------------

    def _leading_to_one(self, entity: Entity) -> Iterable[tuple[str, Entity]]:
        """The to-one relations to entities that have something to group by."""
        for relation in entity.relations.values():
            target = self._catalogue.entities[relation.target]
            if not relation.many and any(True for _ in groupable(target)):
                yield relation.name, target

    def _object(
        self, name: str, fields: Callable[[], dict[str, GraphQLField]], description: str | None
    ) -> GraphQLObjectType:
        if name not in self._objects:
            self._objects[name] = GraphQLObjectType(name, fields, description=description)
        return self._objects[name]

    def _input(
        self,
        name: str,
        fields: Callable[[], dict[str, GraphQLInputField]],
        description: str | None,
        *,
        one_of: bool = False,
    ) -> GraphQLInputObjectType:
        if name not in self._inputs:
            self._inputs[name] = GraphQLInputObjectType(
                name, fields, description=description, is_one_of=one_of
            )
        return self._inputs[name]


def groupable(entity: Entity) -> Iterable[Field]:
    """The fields rows can be grouped by."""
    return (field for field in exposed(entity) if field.scalar not in NEVER_GROUPED)
