"""How far a column may be seen, proposed: on evidence only, and never too far."""

import pytest

from batu_graph.onboarding.drafting.classify import classify
from batu_graph.onboarding.reading.database import Column, Kind, Table
from batu_graph.types import DataClass, Scalar


def table(name: str, *columns: str, rows: int = 100) -> Table:
    made = tuple(Column(column, "varchar(60)") for column in columns)
    return Table(None, name, Kind.TABLE, made, (columns[0],), rows=rows)


def class_of(of: Table, column: str, samples=(), scalar: Scalar = Scalar.STRING) -> DataClass:
    return classify(of, of.column(column), scalar, samples).classification


@pytest.mark.parametrize(
    ("name", "columns", "column", "wanted"),
    [
        ("ruas_jalan", ("id", "nik_pelapor"), "nik_pelapor", DataClass.PERSONAL),
        ("pengaduan", ("id", "no_hp"), "no_hp", DataClass.PERSONAL),
        ("biodata_wni", ("nik", "tgl_lhr", "gol_darah"), "gol_darah", DataClass.SPECIFIC),
        ("kunjungan", ("id", "no_ktp", "tensi"), "tensi", DataClass.SPECIFIC),
        ("kunjungan", ("id", "no_ktp", "tgl"), "tgl", DataClass.SPECIFIC),
        ("user", ("id", "username", "password"), "password", DataClass.SECRET),
        ("user", ("id", "username", "password"), "username", DataClass.PERSONAL),
        ("apotek", ("id", "apikey"), "apikey", DataClass.SECRET),
        ("pegawai", ("nip", "lainnya"), "lainnya", DataClass.UNCLASSIFIED),
        ("bangunan", ("id", "keterangan"), "keterangan", DataClass.UNCLASSIFIED),
        ("bangunan", ("id", "nama"), "nama", DataClass.UNCLASSIFIED),
        ("ref_pekerjaan", ("id", "nama"), "nama", DataClass.PUBLIC),
        ("tb_desa", ("kode", "nama"), "nama", DataClass.PUBLIC),
        ("tb_desa", ("kode", "nama_kepala_desa"), "nama_kepala_desa", DataClass.PERSONAL),
        ("renstra", ("id", "tahun"), "tahun", DataClass.PUBLIC),
        ("jalan", ("id", "kondisi"), "kondisi", DataClass.PUBLIC),
        ("jalan", ("id", "kd_desa"), "kd_desa", DataClass.INTERNAL),
    ],
)
def test_names_of_columns_and_tables_decide(
    name: str, columns: tuple[str, ...], column: str, wanted: DataClass
) -> None:
    assert class_of(table(name, *columns), column) is wanted


@pytest.mark.parametrize(
    ("values", "wanted"),
    [
        ([f"35790141018{n}0001" for n in range(1, 9)], DataClass.PERSONAL),
        ([f"0812-3456-78{n}0" for n in range(1, 9)], DataClass.PERSONAL),
        ([f"warga{n}@contoh.id" for n in range(8)], DataClass.PERSONAL),
        ([f"$2y$10$abcdefghijklmnopqrstu{n}" for n in range(8)], DataClass.SECRET),
    ],
    ids=["NIK", "telephone", "e-mail", "hash"],
)
def test_values_tell_more_than_a_harmless_name(values: list[str], wanted: DataClass) -> None:
    assert class_of(table("jalan", "id", "kode"), "kode", values) is wanted


def test_every_proposal_has_a_reason_without_a_value_in_it() -> None:
    of = table("jalan", "id", "kode")
    values = [f"357901410180000{n}" for n in range(1, 9)]
    for samples in ((), values):
        proposal = classify(of, of.column("kode"), Scalar.STRING, samples)
        assert proposal.reason
        assert not any(value in proposal.reason for value in values)
