"""Names for tables and columns: clean, unique, and the same on every run."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from batu_graph.config.naming import RESERVED_FIELDS, TYPE_SUFFIXES, is_name
from batu_graph.onboarding.drafting.names import TypeNames, field_name, field_names, type_name
from batu_graph.onboarding.reading.database import Kind, Table


@pytest.mark.parametrize(
    ("table", "name"),
    [
        ("tb_m_kel", "Kel"), ("tbl_destinasi", "Destinasi"), ("m_ref_desa", "Desa"),
        ("data_pemeliharaan", "Pemeliharaan"), ("v_unit", "Unit"), ("???", "Tabel"),
        ("Order Details", "OrderDetails"),
        ("2020", "_2020"), ("tb_2020", "Tb2020"), ("InvoiceLine", "InvoiceLine"),
        ("tr_kunjungan-wisata", "KunjunganWisata"), ("PLAYLIST", "Playlist"),
    ],
)  # fmt: skip
def test_a_table_gets_the_name_of_its_rows(table: str, name: str) -> None:
    assert type_name(table) == name


@pytest.mark.parametrize(
    ("column", "name"),
    [
        ("nama_lgkp", "namaLgkp"), ("1", "_1"), ("and", "and_"), ("No KK", "noKk"),
        ("10_obat_terbanyak_poli", "_10ObatTerbanyakPoli"), ("__x", "x"), ("KODÉ", "kode"),
        ("InvoiceId", "invoiceId"), ("Pendapatan perkapita", "pendapatanPerkapita"),
    ],
)  # fmt: skip
def test_a_column_gets_a_legal_name(column: str, name: str) -> None:
    assert field_name(column) == name


@given(st.lists(st.text(max_size=12), unique=True, max_size=30))
def test_any_columns_get_legal_names_each_once(columns: list[str]) -> None:
    names = field_names(columns)
    assert list(names) == columns
    assert len(set(names.values())) == len(columns)
    assert all(is_name(name) and name not in RESERVED_FIELDS for name in names.values())
    assert field_names(columns) == names


@given(st.lists(st.text(min_size=1, max_size=10), unique=True, max_size=20), st.randoms())
def test_no_two_tables_meet_and_their_order_does_not_matter(names: list[str], chance) -> None:
    tables = [Table(None, name, Kind.TABLE, ()) for name in names]
    assigned = TypeNames("arsip").assign(tables)
    families = [name + suffix for name in assigned.values() for suffix in TYPE_SUFFIXES]
    assert len(set(families)) == len(families)
    assert all(map(is_name, assigned.values()))
    shuffled = list(tables)
    chance.shuffle(shuffled)
    assert TypeNames("arsip").assign(shuffled) == assigned


def test_of_two_that_meet_the_shorter_table_keeps_the_name() -> None:
    tables = [Table(None, name, Kind.TABLE, ()) for name in ("tb_desa", "m_desa", "desa_group")]
    assigned = {table.name: name for table, name in TypeNames("setda").assign(tables).items()}
    assert assigned == {"m_desa": "Desa", "tb_desa": "TbDesa", "desa_group": "SetdaDesaGroup"}
