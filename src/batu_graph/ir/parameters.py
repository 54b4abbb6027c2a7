"""Bound parameters of a statement: where each value comes from and how its driver wants it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple, TypeAlias

from batu_graph.errors import BadUserInput
from batu_graph.ir.cursors import broken_cursor
from batu_graph.ir.rejection import rejected
from batu_graph.ir.select import Bound, Cursor
from batu_graph.ir.values import Constant, Ref, Variables, resolve

Keys: TypeAlias = Sequence[tuple[str, ...]]
"""Distinct canonical keys, one text per key column."""
Convert: TypeAlias = Callable[[Any], object]


@dataclass(frozen=True, slots=True)
class KeyedValues:
    """What a remote input gives: keys, and a value for each where values are asked for."""

    keys: Keys
    ranks: Sequence[int] = ()
    """For each key, the place of its value in ``values``."""
    values: Sequence[object] = ()
    """Distinct JSON values in their order, nulls left out."""
    absent: int | None = None
    """The rank of the value that goes without saying; None: null does."""


class Given(NamedTuple):
    """What there is to bind when a statement is sent."""

    variables: Variables
    keys: Sequence[Keys] = ()
    """Looked up, for each part of the statement; none yet: None is bound."""
    remote_values: Sequence[KeyedValues] = ()
    """For each of its remote inputs; none yet: None is bound."""
    most: int = 0
    """Rows at most, where the statement leaves that open."""


@dataclass(frozen=True, slots=True)
class Fixed:
    """A constant of the statement itself."""

    value: object

    def bind(self, given: Given) -> object:
        return self.value


@dataclass(frozen=True, slots=True)
class FromValue:
    """A client's value, converted for the column it is compared with."""

    ref: Ref
    convert: Convert

    def bind(self, given: Given) -> object:
        return self.convert(resolve(self.ref, given.variables))


@dataclass(frozen=True, slots=True)
class FromBounds:
    """The sum of checked limits and offsets (``rn <= offset + limit``)."""

    bounds: tuple[Bound, ...]

    def bind(self, given: Given) -> object:
        return sum([bound_value(bound, given.variables) for bound in self.bounds])


@dataclass(frozen=True, slots=True)
class FromCursor:
    """A value of the row that a cursor stands for."""

    cursor: Cursor
    position: int
    convert: Convert

    def bind(self, given: Given) -> object:
        """
        Raises:
            OperationRejected: it is no cursor of this order; located.
        """
        cursor = self.cursor
        try:
            values = cursor.cursors.read(resolve(cursor.ref, given.variables), cursor.argument)
            return self.convert(values[self.position])
        except BadUserInput as error:
            raise rejected(error.message, error.code, cursor.node) from error
        except (ValueError, ArithmeticError, LookupError) as error:
            broken = broken_cursor(cursor.argument)
            raise rejected(broken.message, broken.code, cursor.node) from error


@dataclass(frozen=True, slots=True)
class FromKeys:
    """The keys of the rows that a join across sources looks up."""

    part: int
    """Which part of the statement asks for them."""
    convert: Callable[[Keys], object]

    def bind(self, given: Given) -> object:
        return self.convert(given.keys[self.part]) if given.keys else None


@dataclass(frozen=True, slots=True)
class FromRemoteInput:
    """Something of one of the statement's remote inputs."""

    remote: int
    """Which of the statement's remote inputs."""
    convert: Callable[[KeyedValues], object]

    def bind(self, given: Given) -> object:
        return self.convert(given.remote_values[self.remote]) if given.remote_values else None


@dataclass(frozen=True, slots=True)
class FromCap:
    """How many rows may come at most, decided while the plan runs."""

    def bind(self, given: Given) -> object:
        return given.most


Parameter: TypeAlias = (
    Fixed | FromValue | FromBounds | FromCursor | FromKeys | FromRemoteInput | FromCap
)


def bind_all(parameters: Sequence[Parameter], given: Given) -> list[object]:
    """What to bind in a statement, in the order of its places.

    Raises:
        BadUserInput: a client's value cannot be used.
    """
    return [parameter.bind(given) for parameter in parameters]


def depends_on_variables(parameter: Parameter) -> bool:
    """Whether requests of one plan may bind other values to it (keys that are looked up apart)."""
    match parameter:
        case FromValue(ref=ref):
            return not isinstance(ref, Constant)
        case FromCursor():
            return True
        case FromBounds(bounds=bounds):
            return not all(isinstance(bound.value, Constant) for bound in bounds)
    return False


def bound_value(bound: Bound, variables: Variables) -> int:
    """A limit or offset of one request.

    Raises:
        BadUserInput: it is negative or over the maximum.
    """
    value = resolve(bound.value, variables)
    if value is None:
        value = 0
    if value < 0:
        raise BadUserInput(f"{bound.argument} must not be negative, but is {value}.")
    if value > bound.maximum:
        raise BadUserInput(
            f"{bound.argument} is {value:,}, but may be at most {bound.maximum:,} here; "
            "narrow the filter or read in pages."
        )
    return int(value) + bound.more


def fixed_value(bound: Bound) -> int | None:
    """A limit that all requests share; None: it differs, or is refused when it is bound."""
    if not isinstance(bound.value, Constant):
        return None
    try:
        return bound_value(bound, {})
    except BadUserInput:
        return None


def most_rows(bound: Bound) -> int:
    """How many rows a limit can allow in any request."""
    fixed = fixed_value(bound)
    return bound.maximum if fixed is None else fixed


def storable_text(value: str) -> str:
    """A text every engine can be asked for.

    Raises:
        BadUserInput: it holds NUL or a lone surrogate, which no column can hold.
    """
    if "\0" in value or (not value.isascii() and any("\ud800" <= c <= "\udfff" for c in value)):
        raise BadUserInput("A text holds NUL or half a surrogate pair, which no database stores.")
    return value
