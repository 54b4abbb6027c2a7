"""What a city's developer writes in ``config/views/*.py``: combined views and computed fields.

A view is a root field that asks the catalogue for what it needs; a computed field belongs to an
entity and is made of some of its fields, for many rows at once. See ``docs/views.md``.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol, TypeAlias, TypeVar

import strawberry
from graphql import GraphQLResolveInfo
from pydantic import TypeAdapter, ValidationError

Key: TypeAlias = Mapping[str, object]
"""Field -> value of one row of an entity, by its primary or another unique key."""
Inputs: TypeAlias = Mapping[str, Any]
"""The needed fields of one row, as JSON values."""
Result = TypeVar("Result")


class Caller(Protocol):
    """The request on whose behalf a view asks."""

    async def ask(self, query: str, variables: Mapping[str, Any], path: list[str | int]) -> Any:
        """``data`` of an operation; what failed in it is noted for the answer's ``errors``."""
        ...

    async def row(self, entity: str, key: Key, info: GraphQLResolveInfo[Any]) -> Any:
        """A row with the fields that the client selected."""
        ...


class View(strawberry.Info[Caller, None]):
    """What a view is given first: the request on whose behalf it asks."""


async def ask(
    info: strawberry.Info[Any, Any], query: str, as_: type[Result], **variables: object
) -> Result:
    """``data`` of a GraphQL operation over the catalogue, asked as the caller.

    A part that could not be had (an agency is down) is null in it, and the answer's ``errors`` say
    so at the view's own path; the rest arrives.

    Args:
        query: the operation; planned once, whatever its variables.
        as_: what to read the data into: ``dict``, a dataclass, pydantic model or ``TypedDict``.
        variables: of the operation.

    Raises:
        ViewMistaken: the operation is not valid, or its data is not of the type given.
    """
    caller: Caller = info.context
    data = await caller.ask(query, variables, info.path.as_list())
    try:
        return TypeAdapter(as_).validate_python(data)
    except ValidationError as error:
        raise ViewMistaken(f"The data is not of the type {as_.__name__}: {error}") from error


class ViewMistaken(Exception):
    """A view asks for what there is not; for its developer, not for the client."""


@dataclass(frozen=True, slots=True)
class ViewField:
    """A root field that Python answers."""

    function: Callable[..., Any]
    description: str | None


@dataclass(frozen=True, slots=True)
class ComputedField:
    """A field of an entity made of some of its other fields."""

    entity: str
    needs: tuple[str, ...]
    function: Callable[[Sequence[Inputs]], Any]
    description: str | None


def view(*, description: str | None = None) -> Callable[[Callable[..., Any]], ViewField]:
    """Make an async function a root field: its name, arguments and result are the schema's.

    The function's first parameter is ``info: View``; the others are arguments of the field.
    """
    return lambda function: ViewField(function, description or function.__doc__)


def computed(
    entity: str, *, needs: Sequence[str], description: str | None = None
) -> Callable[[Callable[[Sequence[Inputs]], Any]], ComputedField]:
    """Make a function a field of an entity.

    Args:
        entity: its type in the schema.
        needs: the fields that the function is given; read only where the computed field is asked.

    The function takes all rows at once and gives one value for each, in their order; its return
    annotation is ``list[...]`` of a scalar or of a strawberry type. It may be async.
    """
    return lambda function: ComputedField(
        entity, tuple(needs), function, description or function.__doc__
    )


def refers_to(entity: str, *, description: str | None = None) -> Any:
    """Make a method of a strawberry type a field that leads to a row of the catalogue.

    The method gives the row's key (``{"kode": self.kode}``) or None; the client selects of the row
    what it likes.
    """

    def field(method: Callable[[Any], Key | None]) -> Any:
        async def resolve(self: Any, info: strawberry.Info[Caller, None]) -> Any:
            key = method(self)
            return None if key is None else await info.context.row(entity, key, info._raw_info)

        resolve.__annotations__ = {
            "info": strawberry.Info[Caller, None], "return": reference(entity) | None
        }  # fmt: skip
        resolve.__name__ = method.__name__
        return strawberry.field(resolver=resolve, description=description or method.__doc__)

    return field


class Reference:
    """Stands for an entity's type in the annotations of strawberry types."""


def reference(entity: str) -> type[Reference]:
    """The class that stands for an entity; the same for the same entity."""
    return _references.setdefault(entity, type(entity, (Reference,), {}))


def referenced() -> Mapping[str, type[Reference]]:
    """Every entity that views refer to, with its class."""
    return _references


_references: dict[str, type[Reference]] = {}
