"""The city's own Python in the schema: root fields, computed fields, ways to the catalogue."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from types import ModuleType
from typing import Any, get_args, get_type_hints

import strawberry
from graphql import GraphQLList, GraphQLNonNull, GraphQLObjectType, GraphQLSchema
from graphql.type import GraphQLOutputType
from strawberry.utils.str_converters import to_camel_case

from batu_graph.config.catalogue import Catalogue
from batu_graph.config.naming import GLOBAL_ID
from batu_graph.schema.meaning import Computed
from batu_graph.views import ComputedField, ViewField


class ViewsInvalid(ValueError):
    """A view or computed field cannot stand in the schema; the message says why."""


@dataclass(frozen=True, slots=True)
class Views:
    """What the city's files define."""

    roots: Mapping[str, ViewField] = field(default_factory=dict)
    """By their Python names."""
    computed: Mapping[str, Mapping[str, ComputedField]] = field(default_factory=dict)
    """Entity -> Python name -> the field."""


def views_of(catalogue: Catalogue) -> Views:
    """The views and computed fields of a catalogue's Python files.

    Raises:
        ViewsInvalid: a name is taken, or an entity or field that is needed is not there.
    """
    roots: dict[str, ViewField] = {}
    computed: dict[str, dict[str, ComputedField]] = {}
    for name, made, file in _defined(catalogue.views):
        if isinstance(made, ViewField):
            if name in roots:
                raise ViewsInvalid(f"{file}: there is another view called `{name}`.")
            roots[name] = made
            continue
        _check(catalogue, name, made, file)
        computed.setdefault(made.entity, {})[name] = made
    return Views(roots, computed)


def _defined(modules: Iterable[ModuleType]) -> Iterable[tuple[str, Any, str]]:
    for module in modules:
        for name, value in vars(module).items():
            if isinstance(value, ViewField | ComputedField):
                yield name, value, str(module.__file__)


def _check(catalogue: Catalogue, name: str, made: ComputedField, file: str) -> None:
    entity = catalogue.entities.get(made.entity)
    if entity is None:
        raise ViewsInvalid(f"{file}: `{name}` belongs to `{made.entity}`, which is no entity.")
    for needed in made.needs:
        if needed not in entity.fields or not entity.fields[needed].expose:
            raise ViewsInvalid(f"{file}: `{name}` needs `{needed}`, which {made.entity} lacks.")
    if to_camel_case(name) in {GLOBAL_ID, *entity.fields, *entity.relations}:
        raise ViewsInvalid(f"{file}: {made.entity} has a `{to_camel_case(name)}` already.")


def root_type(base: type, views: Views) -> type:
    """``Query`` with the views beside the fields of ``base``."""
    fields = {
        name: strawberry.field(resolver=made.function, description=made.description)
        for name, made in views.roots.items()
    }
    return strawberry.type(type("Query", (base,), fields), name="Query")


def holder_types(views: Views) -> dict[str, type]:
    """For each entity a type that holds its computed fields: strawberry makes their types."""
    return {
        entity: strawberry.type(
            type(
                f"{entity}Computed",
                (),
                {"__annotations__": {name: _given(made) for name, made in of_entity.items()}},
            )
        )
        for entity, of_entity in views.computed.items()
    }


def _given(made: ComputedField) -> Any:
    """What one row is given: the item type of the function's returned list."""
    hints = get_type_hints(made.function, include_extras=True)
    items = get_args(hints.get("return"))
    if len(items) != 1:
        raise ViewsInvalid(
            f"`{made.function.__name__}` of {made.entity} must say what it returns: `-> list[...]`."
        )
    return items[0]


def computed_fields(
    platform: GraphQLSchema, views: Views, catalogue: Catalogue
) -> dict[str, list[tuple[str, GraphQLOutputType, Computed, str | None]]]:
    """Entity -> name, type, meaning and description of each computed field."""
    made: dict[str, list[tuple[str, GraphQLOutputType, Computed, str | None]]] = {}
    for name, of_entity in views.computed.items():
        holder = platform.type_map[f"{name}Computed"]
        assert isinstance(holder, GraphQLObjectType)
        entity = catalogue.entities[name]
        made[name] = [
            (
                to_camel_case(python_name),
                holder.fields[to_camel_case(python_name)].type,
                Computed(tuple(entity.fields[n] for n in one.needs), one.function),
                one.description,
            )
            for python_name, one in of_entity.items()
        ]
    return made


def put_in_place(platform: GraphQLSchema, objects: Mapping[str, GraphQLObjectType]) -> None:
    """Have the types of views lead to the catalogue's own objects, not to what stood for them."""
    for named in platform.type_map.values():
        if isinstance(named, GraphQLObjectType) and not named.name.startswith("__"):
            for one in named.fields.values():
                one.type = _swapped(one.type, objects)


def _swapped(type_: Any, objects: Mapping[str, GraphQLObjectType]) -> Any:
    if isinstance(type_, GraphQLNonNull):
        return GraphQLNonNull(_swapped(type_.of_type, objects))
    if isinstance(type_, GraphQLList):
        return GraphQLList(_swapped(type_.of_type, objects))
    return objects.get(type_.name, type_) if isinstance(type_, GraphQLObjectType) else type_
