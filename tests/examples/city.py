"""The demo city's rows as Python sees them: what the agencies' databases were filled with."""

import re
from collections.abc import Callable, Iterable
from datetime import datetime, timedelta
from typing import Any

from batu_graph.demo.city import make_city

Row = dict[str, Any]


class City:
    """Tables by name, each a list of rows; ``tb_kejadian`` and the like are unique in the city."""

    def __init__(self, seed: int, scale: float) -> None:
        self.tables: dict[str, list[Row]] = {}
        for database, rows in make_city(seed, scale):
            for table in database.tables:
                assert table.name not in self.tables
                self.tables[table.name] = [
                    dict(zip(table.columns, row, strict=True)) for row in rows[table.name]
                ]

    def __getitem__(self, table: str) -> list[Row]:
        return self.tables[table]

    def one(self, table: str, **values: Any) -> Row | None:
        """The row that holds these values, if there is exactly one."""
        found = self.all(table, **values)
        assert len(found) <= 1
        return found[0] if found else None

    def all(self, table: str, **values: Any) -> list[Row]:
        """The rows that hold these values; a list of values means one of them."""
        return [
            row
            for row in self[table]
            if all(
                row[column] in value if isinstance(value, list) else row[column] == value
                for column, value in values.items()
            )
        ]


def pick(row: Row | None, **names: str) -> Row | None:
    """Some columns of a row under other names."""
    return None if row is None else {name: row[column] for name, column in names.items()}


def ascending(rows: Iterable[Row], *columns: str) -> list[Row]:
    """Sorted by columns, nulls last."""
    return sorted(rows, key=lambda row: [(row[c] is None, row[c]) for c in columns])


def descending(
    rows: Iterable[Row], column: str, key: Callable[[Any], Any] = lambda v: v
) -> list[Row]:
    """Sorted by one column downwards, nulls last; rows that are equal keep their order."""
    rows = list(rows)
    present = [row for row in rows if row[column] is not None]
    return sorted(present, key=lambda row: key(row[column]), reverse=True) + [
        row for row in rows if row[column] is None
    ]


def digits(text: Any) -> str:
    """Only 0-9."""
    return re.sub(r"\D", "", str(text or ""))


def letters(text: Any) -> str:
    """Letters and digits in capitals: how a village's name is recognised."""
    return re.sub(r"[^0-9A-Za-z]", "", str(text or "")).upper()


def a_date(text: str | None) -> str | None:
    """The zero date is no date."""
    return None if text is None or text.startswith("0000") else text


def a_number(text: str | None) -> float | int | None:
    """A coordinate kept as text."""
    if text is None or not re.fullmatch(r"-?\d+(\.\d+)?", text):
        return None
    number = float(text)
    return int(number) if number.is_integer() else number


def moment(text: str, hours: int = 0) -> str:
    """A stored time as the city's clock shows it; ``hours`` later than stored."""
    return (datetime.fromisoformat(text) + timedelta(hours=hours)).isoformat() + "+07:00"


def living_people(city: City) -> list[Row]:
    return [r for r in city["biodata_wni"] if r["status_dasar"] == 1 and r["tgl_hapus"] is None]


def roads_of(city: City, village: Row) -> list[Row]:
    return [
        row
        for row in city.all("data_ruas_jalan", active=1)
        if letters(row["kelurahan"]) == letters(village["nama"])
    ]


def events_of(city: City, code: str) -> list[Row]:
    found = [row for row in city["tb_kejadian"] if str(row["kd_wil"] or "").strip() == code]
    return ascending(found, "no_kejadian")


def destinations_of(city: City, code: str) -> list[Row]:
    return [
        row
        for row in city.all("tbl_destinasi", deleted_at=None)
        if digits(row["kd_desa"]) == digits(code)
    ]


def budget_agency(city: City, activity: Row) -> Row:
    found = city.one(
        "m_skpd", kode_skpd=activity["kode_skpd"], active=1,
        tahun_anggaran=activity["tahun_anggaran"],
    )  # fmt: skip
    assert found is not None
    return found


def payments_of(city: City, activity: Row) -> list[Row]:
    found = city.all(
        "d_realisasi", kode_skpd=activity["kode_skpd"], active=1,
        kode_sub_giat=activity["kode_sub_giat"], tahun_anggaran=activity["tahun_anggaran"],
    )  # fmt: skip
    return ascending(found, "bulan", "kode_akun", "id_realisasi")
