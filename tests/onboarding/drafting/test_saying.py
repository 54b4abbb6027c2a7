"""What names say: short forms, capitals, glued words and words without vowels."""

import pytest

from batu_graph.onboarding.drafting.saying import parts, said, spelt


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("nm_lgkp", {"nama", "lengkap", "namalengkap"}),
        ("NamaLengkap", {"nama", "lengkap", "namalengkap"}),
        ("namalengkap", {"namalengkap"}),
        ("tgl_lhr", {"tanggal", "lahir", "tanggallahir"}),
        ("tgllahir", {"tanggallahir"}),
        ("TGL LAHIR", {"tanggal", "lahir"}),
        ("almt", {"alamat"}),
        ("tlp", {"telepon"}),
        ("no_telp2", {"telepon"}),
        ("jns_klmn", {"kelamin", "jeniskelamin"}),
        ("jns_kel", {"jeniskelamin"}),
        ("namapasien", {"nama", "pasien"}),
        ("idpegawai", {"id", "pegawai"}),
        ("nohppelapor", {"nohp", "pelapor"}),
        ("emailnya", {"email"}),
        ("NoKTP", {"no", "ktp", "noktp"}),
        ("dgns", {"diagnosa"}),
        ("kartu_bpjs", {"bpjs"}),
    ],
)
def test_the_words_of_a_name_are_spelt_out(name: str, words: set[str]) -> None:
    assert words <= said(name)


@pytest.mark.parametrize(
    ("name", "not_said"),
    [
        ("pinjaman", {"pin"}),
        ("statistik", {"status"}),
        ("kelas", {"kelurahan"}),
        ("sesi", {"session"}),
        ("paspor", {"pass"}),
        ("persandian", {"sandi"}),
        ("xyzzy", {"nama"}),
        ("nk", {"nik"}),
    ],
)
def test_nothing_is_read_into_a_name(name: str, not_said: set[str]) -> None:
    assert not not_said & said(name)


def test_the_words_stand_in_their_order_without_numbers_at_their_ends() -> None:
    assert spelt("tgl_lhr_anak2") == ("tanggal", "lahir", "anak")
    assert parts("jmlBersih2") == ("jml", "bersih")
    assert parts("2020") == ("2020",)
    assert parts("Pendapatan perkapita (Rp)") == ("pendapatan", "perkapita", "rp")
