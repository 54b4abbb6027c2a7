"""Names for a database's tables and columns: cleaned for GraphQL, the same on every run.

The original always stays beside a name, as ``table`` or ``column`` of the catalogue.
"""

import re
import unicodedata
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from itertools import chain, count

from batu_graph.config.naming import (
    COLLECTION_SUFFIXES,
    GLOBAL_ID,
    RESERVED_FIELDS,
    RESERVED_TYPES,
    ROW_ID,
    TYPE_SUFFIXES,
    collection_name,
)
from batu_graph.onboarding.reading.database import Table

_PREFIX = re.compile(r"^(tb|tbl|t|m|ms|tr|ref|data|v)_+(?=[^\W\d_])", re.IGNORECASE)
"""What agencies put before a table's name to say that it is a table."""


def words(name: str) -> list[str]:
    """``No KK`` -> ``["no", "kk"]``, ``InvoiceId`` -> ``["InvoiceId"]``: parts of ASCII letters and
    digits; a part in capitals only is lowered."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    parts = re.findall(r"[0-9A-Za-z]+", plain)
    return [part.lower() if part.isupper() else part for part in parts]


_NO_ALIASES = frozenset({"true", "false"})
"""Names of no column of a subquery in SQLite, quoted or not."""


def field_name(column: str, otherwise: str = "kolom") -> str:
    """``nama_lgkp`` -> ``namaLgkp``; ``1`` -> ``_1``; ``and`` -> ``and_``."""
    first, *rest = words(column) or [otherwise]
    name = first[:1].lower() + first[1:] + "".join(part[:1].upper() + part[1:] for part in rest)
    if name in RESERVED_FIELDS or name in _NO_ALIASES:
        return f"{name}_"
    if name == GLOBAL_ID:
        return ROW_ID
    return f"_{name}" if name[0].isdigit() else name


def type_name(table: str) -> str:
    """``tb_m_kel`` -> ``Kel``; ``Order Details`` -> ``OrderDetails``; ``2020`` -> ``_2020``."""
    bare = table
    while (shorter := _PREFIX.sub("", bare, count=1)) != bare:
        bare = shorter
    return _pascal(bare)


def full_type_name(table: str) -> str:
    """As ``type_name``, its prefixes kept: ``tb_m_kel`` -> ``TbMKel``."""
    return _pascal(table)


def _pascal(text: str) -> str:
    name = "".join(part[:1].upper() + part[1:] for part in words(text) or ["tabel"])
    return f"_{name}" if name[0].isdigit() else name


def field_names(columns: Iterable[str], unique: Collection[str] = frozenset()) -> dict[str, str]:
    """Column -> name, each name once; of two that meet the later gets a number.

    Args:
        unique: columns by which alone a row can be looked up: `key` would make a second `ByKey`.
    """
    taken: set[str] = set()
    names: dict[str, str] = {}
    for position, column in enumerate(columns, 1):
        name = field_name(column, f"kolom{position}")
        if name == "key" and column in unique:
            name = "key_"
        names[column] = free(name, taken)
        taken.add(names[column])
    return names


def free(name: str, taken: Iterable[str]) -> str:
    """The name, or with the first number from 2 on that makes it new."""
    known = set(taken)
    number, candidate = 1, name
    while candidate in known:
        number += 1
        candidate = f"{name}_{number}"
    return candidate


@dataclass(slots=True)
class TypeNames:
    """Hands out type names so that no two families of types or collections meet."""

    namespace: str
    taken: set[str] = field(default_factory=lambda: set(RESERVED_TYPES))
    """Types of other agencies and what is made of them; grows."""

    def claim(self, name: str) -> None:
        """A type that stands already, with all that the gateway makes of it."""
        self.taken |= _family(name)

    def assign(self, tables: Sequence[Table]) -> dict[Table, str]:
        """Table -> type name.

        Of tables whose cleaned names meet, the one with the shortest name keeps it.
        """
        names: dict[Table, str] = {}
        for table in sorted(tables, key=lambda t: (len(t.name), t.name, t.schema or "")):
            names[table] = self._name(table)
            self.claim(names[table])
        return {table: names[table] for table in tables}

    def _name(self, table: Table) -> str:
        short, full = type_name(table.name), full_type_name(table.name)
        capital = self.namespace[:1].upper() + self.namespace[1:]
        candidates = [short, full, f"{capital}{short}", f"{capital}{full}"]
        if table.schema:
            candidates.insert(1, _pascal(table.schema) + short)
        for candidate in candidates:
            if not _family(candidate) & self.taken:
                return candidate
        number = 2
        while _family(f"{capital}{full}_{number}") & self.taken:
            number += 1
        return f"{capital}{full}_{number}"


def _family(name: str) -> set[str]:
    """Every type that is made of an entity, and its collection's look-up by key as a type's name:
    two collections meet exactly where such names do."""
    return {name + suffix for suffix in (*TYPE_SUFFIXES, "ByKey")}


def claim(wish: str, taken: set[str], *, many: bool = True) -> str:
    """A name for a relation that is free, with all that is made of it; all of them now taken.

    ``pasar`` where there is no such field yet, else ``dataPasar`` (``daftarPasar`` to many), else
    with a number.
    """
    suffixes = COLLECTION_SUFFIXES if many else ("",)
    longer = f"{'daftar' if many else 'data'}{wish[:1].upper()}{wish[1:]}"
    numbered = (f"{wish}_{number}" for number in count(2))
    for name in chain([wish, longer], numbered):
        if name not in RESERVED_FIELDS and not any(name + suffix in taken for suffix in suffixes):
            break
    taken |= {name + suffix for suffix in suffixes}
    return name


def relation_name(columns: Sequence[str], target: str) -> str:
    """What a way to another table is called after its column: ``id_kepala`` -> ``kepala``;
    ``kd_desa`` -> ``desa``; after the target where the column tells nothing."""
    if len(columns) == 1:
        parts = [part.lower() for part in words(_split_camel(columns[0]))]
        kept = [part for part in parts if part not in _KEY_WORDS]
        if kept and kept != parts:
            return field_name("_".join(kept))
    return collection_name(target)


_KEY_WORDS = frozenset({"id", "kd", "kode", "no", "nomor", "fk", "key", "code"})


def _split_camel(name: str) -> str:
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name)
