"""What a table is about: its name, its columns and where its keys lead."""

import pytest

from batu_graph.onboarding.drafting.subjects import About, subject_of, subjects
from batu_graph.onboarding.reading.database import Column, ForeignKey, Kind, Table


def table(name: str, columns: str, *keys: tuple[str, str], rows: int = 100) -> Table:
    made = tuple(Column(one, "varchar(60)") for one in columns.split())
    foreign = tuple(ForeignKey((column,), None, target, ("id",)) for column, target in keys)
    return Table(None, name, Kind.TABLE, made, (made[0].name,), foreign_keys=foreign, rows=rows)


@pytest.mark.parametrize(
    ("name", "columns", "about"),
    [
        ("pegawai", "id nama", About.PEOPLE),
        ("tb_m_pegawai", "id nama", About.PEOPLE),
        ("tb_m_guru_honorer", "id nama", About.PEOPLE),
        ("m_status_pegawai", "id nama", About.REFERENCE),
        ("m_customer_type", "id nama", About.REFERENCE),
        ("hal", "id nik", About.PEOPLE),
        ("hal", "id jns_kel", About.PEOPLE),
        ("hal", "id nik_petugas", About.OTHER),
        ("hal", "id jenis_pasien", About.OTHER),
        ("hal", "id jml_siswa", About.OTHER),
        ("siswa", "id nisn", About.CHILDREN),
        ("balita", "id nik", About.CHILDREN),
        ("siswa", "tahun jml_laki jml_perempuan", About.FIGURES),
        ("penduduk", "tahun desa jumlah", About.OTHER),
        ("kunjungan", "id pasien_id hasil", About.HEALTH),
        ("kunjungan", "id objek tahun", About.OTHER),
        ("hal", "id no_rawat", About.HEALTH),
        ("hal", "id nik sistole", About.HEALTH),
        ("pasien", "no_rkm_medis nama", About.PEOPLE),
        ("biodata", "nik gol_darah", About.PEOPLE),
        ("gaji", "id nip gapok", About.PEOPLE),
        ("gaji", "id golongan gapok", About.MIXED),
        ("kartu", "id holder_name", About.MIXED),
        ("hal", "id email", About.MIXED),
        ("hal", "id nama", About.MIXED),
        ("hal", "id nama_kepala_keluarga", About.MIXED),
        ("hal", "id nama_kepala", About.OTHER),
        ("hal", "id nama_kegiatan", About.OTHER),
        ("hal", "id nama_hal", About.OTHER),
        ("hal", "id alamat", About.OTHER),
        ("hal", "id jenis_pekerjaan", About.OTHER),
        ("tindakan_operasi", "id no_registrasi", About.HEALTH),
        ("tindakan", "no_registrasi tarif", About.OTHER),
        ("hal", "nip xyz", About.PEOPLE),
        ("hal", "id nip", About.MIXED),
        ("hal", "id disabilitas pekerjaan", About.PEOPLE),
        ("hal", "id jenis_disabilitas jenis_pekerjaan", About.OTHER),
        ("forum_anak", "id nama", About.THINGS),
        ("aset", "id nip merk", About.THINGS),
        ("tilang", "id plat_nomor denda", About.PEOPLE),
        ("users", "id nama", About.ACCOUNTS),
        ("hal", "id username sandi", About.ACCOUNTS),
        ("hal", "id sesi ruang", About.OTHER),
        ("hal", "id login sesi", About.OTHER),
        ("hal", "id username kunci", About.MIXED),
        ("pegawai", "nip username sandi", About.PEOPLE),
        ("oauth_access_tokens", "id data", About.TOKENS),
        ("ref_hal", "id nama", About.REFERENCE),
        ("hal_master", "id nama", About.REFERENCE),
        ("jenis_hal", "id nama", About.REFERENCE),
        ("kecamatan", "id nama", About.REFERENCE),
        ("jembatan", "id nama", About.THINGS),
        ("rekap_hal", "id jml", About.FIGURES),
        ("hal", "tahun jml_a jml_b", About.FIGURES),
        ("hal", "jml_a jml_b", About.OTHER),
        ("hal", "id xyz", About.OTHER),
    ],
)
def test_name_and_columns_tell(name: str, columns: str, about: About) -> None:
    assert subject_of(table(name, columns)).about is about


@pytest.mark.parametrize("word", ["nama", "alamat", "telepon", "ip", "npwp", "norek"])
def test_what_things_have_too_makes_nobody_of_a_row(word: str) -> None:
    assert subject_of(table("hal", f"id {word} pekerjaan")).about is About.MIXED


def test_what_belongs_to_a_visit_is_about_health_at_any_distance() -> None:
    patient = table("pasien", "id nama")
    visit = table("kunjungan", "id orang tgl", ("orang", "pasien"))
    finding = table("hasil", "id induk nilai", ("induk", "kunjungan"))
    detail = table("rinci", "id hasil xyz", ("hasil", "hasil"))
    shelf = table("rak", "id kode")
    found = subjects([detail, finding, visit, patient, shelf])
    assert [found[one].about for one in (patient, visit, finding, detail, shelf)] == [
        About.PEOPLE, About.HEALTH, About.HEALTH, About.HEALTH, About.OTHER,
    ]  # fmt: skip


def test_a_key_to_people_makes_a_row_theirs_unless_it_tells_who_did_it() -> None:
    people = table("pegawai", "id nama")
    of = [
        table("hal", "id orang", ("orang", "pegawai")),
        table("hal2", "id petugas_id", ("petugas_id", "pegawai")),
        table("hal3", "id created_by", ("created_by", "pegawai")),
    ]
    found = subjects([people, *of])
    assert [found[one].about for one in of] == [About.PEOPLE, About.OTHER, About.OTHER]


def test_a_key_to_children_makes_a_row_a_childs() -> None:
    pupils = table("siswa", "id nisn")
    marks = table("nilai", "id siswa_id", ("siswa_id", "siswa"))
    assert subjects([marks, pupils])[marks].about is About.CHILDREN


def test_a_key_to_a_table_that_was_not_read_counts_by_its_name() -> None:
    marks = table("xyz", "id murid", ("murid", "tb_siswa"))
    other = table("xyz2", "id orang", ("orang", "tb_pegawai"))
    none = table("xyz3", "id ruas", ("ruas", "tb_jalan"))
    found = subjects([marks, other, none])
    assert [found[one].about for one in (marks, other, none)] == [
        About.CHILDREN, About.PEOPLE, About.OTHER,
    ]  # fmt: skip


def test_codes_are_columns_that_lead_to_small_lists_of_things() -> None:
    kinds = table("penjamin", "id kode")
    large = table("mutasi_barang", "id kode", rows=5_001)
    people = table("pegawai", "id nama")
    row = table("hal", "id a b c", ("a", "penjamin"), ("b", "mutasi_barang"), ("c", "pegawai"))
    assert subjects([kinds, large, people, row])[row].codes == {"a"}
