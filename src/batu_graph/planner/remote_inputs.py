"""What a statement needs of other databases: keys for filters, values for orders and groups.

A ``RemoteInput`` holds three statements: for all far rows, for the near rows' keys, and for the far
rows of given keys. The executor runs those that cost least.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from itertools import takewhile
from typing import TypeAlias

from batu_graph.config.catalogue import Catalogue, Codec, Entity, Field, Source
from batu_graph.connectors.base import Profile
from batu_graph.ir.key_columns import far_columns, near_columns
from batu_graph.ir.plan import Fetch, FirstNearKeys, RemoteInput
from batu_graph.ir.select import (
    Condition,
    Exists,
    Hop,
    Measure,
    Nested,
    RelatedAggregate,
    RelatedField,
    Select,
    Term,
    crosses,
    field_of,
)
from batu_graph.planner.crossing import (
    crossing,
    holds_cursor,
    is_demanded,
    pins_few,
    relaxed,
)
from batu_graph.sql.dialects import DIALECTS
from batu_graph.sql.scope import RemotePlace
from batu_graph.sql.statements import KeyedBy, StatementBuilder

RemoteInputs: TypeAlias = dict[Exists | RelatedField | RelatedAggregate, RemoteInput]


@dataclass(frozen=True, slots=True)
class RemoteInputPlanner:
    """Finds the remote inputs of statements, for one catalogue and one set of server profiles."""

    catalogue: Catalogue
    profiles: Mapping[str, Profile]
    out_of_service: Mapping[str, str]

    def inputs(self, selects: Iterable[Select], lists: Collection[Select] = ()) -> RemoteInputs:
        """What a statement with these selections in it needs of other databases.

        Args:
            lists: those that stand alone, not per parent.
        """
        inputs: RemoteInputs = {}
        for select in selects:
            where = select.grouping.where if select.grouping else select.where
            inputs |= self._of_condition(where)
            for term in terms_of(select):
                inputs |= self._of_term(term, where)
        if len(inputs) == 1:
            ((asked, remote),) = inputs.items()
            for select in lists:
                first = self._first_near_keys(select, asked, remote)
                inputs = {asked: replace(remote, first_near_keys=first or remote.first_near_keys)}
        return inputs

    def _first_near_keys(
        self, select: Select, asked: Exists | RelatedField | RelatedAggregate, remote: RemoteInput
    ) -> FirstNearKeys | None:
        """How a list can be filled from its beginning, where the remote input filters its rows."""
        where = select.where
        if where is None or select.limit is None or select.grouping or not select.order_by:
            return None
        if not isinstance(asked, Exists) or not is_demanded(asked, where) or holds_cursor(where):
            return None
        source = self.catalogue.sources[select.entity.source]
        keyed = KeyedBy(near_columns(asked.hop.here, asked.hop.there, asked.hop.on))
        bare = replace(select, outputs=(), where=relaxed(where, self._is_remote))
        written = self.builder(source, {}).first_keys(bare, keyed)
        window = (select.limit,) if select.offset is None else (select.limit, select.offset)
        fetch = Fetch(source.name, source.namespace, written.statement, written.parameters, ())
        return FirstNearKeys(fetch, window)

    def builder(
        self,
        source: Source,
        inputs: RemoteInputs,
        remote: Iterable[Nested] = (),
        hidden: Mapping[Select, list[tuple[str, Field]]] | None = None,
    ) -> StatementBuilder:
        """A builder for one statement with these remote inputs."""
        profile = self.profiles[source.name]
        dialect = DIALECTS[source.engine](
            source.utc_offset,
            self.catalogue.utc_offset,
            has_json=profile.document,
            has_icu=profile.icu,
        )
        places = {
            asked: RemotePlace(
                number, 0 if isinstance(asked, Exists) else len(self._local(asked.hops))
            )
            for number, asked in enumerate(inputs)
        }
        return StatementBuilder(dialect, profile, frozenset(remote), hidden or {}, places)

    def _leads_out(self, hop: Hop) -> bool:
        """Whether another statement must find the rows that a step leads to."""
        return crosses([hop]) or hop.there.name in self.out_of_service

    def _is_remote(self, exists: Exists, depth: int) -> bool:
        shallow = self.profiles[exists.hop.here.source].shallow
        return self._leads_out(exists.hop) or (depth > 0 and shallow)

    def _local(self, hops: tuple[Hop, ...]) -> tuple[Hop, ...]:
        """The steps before the first that leads out."""
        return tuple(takewhile(lambda hop: not self._leads_out(hop), hops))

    def _of_condition(self, condition: Condition | None) -> RemoteInputs:
        return {
            exists: self._input_for(exists.hop, where, far_where=exists.where)
            for exists, where in crossing(condition, self._is_remote)
        }

    def _of_term(self, term: Term, where: Condition | None) -> RemoteInputs:
        """The remote input of a term's value in another database, or of what leads to it."""
        if isinstance(term, Field):
            return {}
        local = self._local(term.hops)
        if len(local) == len(term.hops):
            return self._of_condition(term.where) if isinstance(term, RelatedAggregate) else {}
        hop, rest = term.hops[len(local)], term.hops[len(local) + 1 :]
        far_where = None
        value: Term | Measure
        if isinstance(term, RelatedField):
            value = RelatedField(rest, term.field, term.part)
        elif rest:
            value = RelatedAggregate(rest, term.where, term.measure)
        else:
            value, far_where = term.measure, term.where
        near_where = None if local else where
        result = field_of(term)
        remote = self._input_for(hop, near_where, far_where, value, result)
        return {term: remote}

    def _input_for(
        self,
        hop: Hop,
        near_where: Condition | None,
        far_where: Condition | None,
        value: Term | Measure | None = None,
        result: Field | None = None,
    ) -> RemoteInput:
        """
        Args:
            near_where: the filter of the near rows.
            far_where: which far rows matter.
            value: what is asked of them, besides their keys; ``result``: how it is given.
        """
        ends = (hop.here, hop.there, hop.on)
        here, there = near_columns(*ends), far_columns(*ends)
        near = near_where and relaxed(near_where, self._is_remote)
        asked = self._of_condition(far_where)
        through = None
        if isinstance(value, RelatedField | RelatedAggregate):
            of_value = self._of_term(value, far_where)
            asked, through = asked | of_value, of_value.get(value)
        return RemoteInput(
            entity=hop.there,
            near=hop.here,
            here=tuple((known, bool(codec)) for known, codec in here),
            there=tuple((known, bool(codec)) for known, codec in there),
            far_rows=self._key_list(hop.there, there, far_where, asked, value),
            near_keys=self._key_list(hop.here, here, near, {}),
            far_rows_of_keys=self._key_list(hop.there, there, far_where, asked, value, among=True),
            near_first=_fewer_near(hop, near_where),
            value=result,
            absent=0 if result is not None and not result.nullable else None,
            through=through,
        )

    def _key_list(
        self,
        entity: Entity,
        columns: tuple[tuple[Field, Codec], ...],
        where: Condition | None,
        inputs: RemoteInputs,
        value: Term | Measure | None = None,
        *,
        among: bool = False,
    ) -> Fetch:
        source = self.catalogue.sources[entity.source]
        written = self.builder(source, inputs).key_list(
            entity, KeyedBy(columns), where, value, among=among
        )
        return Fetch(
            source.name,
            source.namespace,
            written.statement,
            written.parameters,
            (),
            tuple(inputs.values()),
            self.out_of_service.get(entity.name),
        )


def _fewer_near(hop: Hop, near_where: Condition | None) -> bool:
    """Whether the near rows are fewer for all that is known beforehand."""
    if near_where is not None and pins_few(hop.here, near_where):
        return True
    near, far = hop.here.estimate, hop.there.estimate
    return near is not None and far is not None and near < far


def terms_of(select: Select) -> Iterable[Term]:
    """The values of a selection's rows, or of the rows its groups are made of."""
    yield from select.computed.values()
    if select.grouping is not None:
        yield from (by.term for by in select.grouping.by)
