"""Which columns of two tables are compared where another statement looks rows up by key."""

from collections.abc import Sequence

from batu_graph.config.catalogue import Codec, Entity, Field, KeyPair, Side
from batu_graph.ir.select import Hop, Referenced


def near_key(here: Entity, there: Entity, on: Sequence[KeyPair], pair: KeyPair) -> Field:
    """What of a near row is compared in another statement."""
    if pair.referenced is not Side.THERE:
        return here.fields[pair.here]
    return _referenced(here.fields[pair.here], Hop(here, there, tuple(on)), pair.there)


def far_key(here: Entity, there: Entity, on: Sequence[KeyPair], pair: KeyPair) -> Field:
    """As ``near_key``, of a far row."""
    if pair.referenced is not Side.HERE:
        return there.fields[pair.there]
    back = tuple(
        KeyPair(one.there, one.here, one.there_codec, one.here_codec, Side.THERE) for one in on
    )
    return _referenced(there.fields[pair.there], Hop(there, here, back), pair.here)


def near_columns(
    here: Entity, there: Entity, on: Sequence[KeyPair]
) -> tuple[tuple[Field, Codec], ...]:
    """What of near rows is compared in another statement, each column with its codec."""
    return tuple((near_key(here, there, on, pair), pair.here_codec) for pair in on)


def far_columns(
    here: Entity, there: Entity, on: Sequence[KeyPair]
) -> tuple[tuple[Field, Codec], ...]:
    """As ``near_columns``, of far rows."""
    return tuple((far_key(here, there, on, pair), pair.there_codec) for pair in on)


def _referenced(by: Field, hop: Hop, key: str) -> Field:
    known = hop.there.fields[key]
    return Referenced(
        f"{by.name}:{hop.there.name}.{key}",
        by.column,
        known.scalar,
        known.sql_type,
        binary=known.binary,
        by=by,
        hop=hop,
        known=known,
    )
