"""How far a column may be seen, proposed: on evidence only, and never too far."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from batu_graph.onboarding.drafting import secrets, topics, vocabulary
from batu_graph.onboarding.drafting.classify import RULES, Proposal, Seen, classify
from batu_graph.onboarding.drafting.saying import said
from batu_graph.onboarding.drafting.subjects import NARROW, SMALL, subject_of, subjects
from batu_graph.onboarding.reading.database import Column, ForeignKey, Kind, Table
from batu_graph.types import DataClass, Scalar

GOLDENS = Path(__file__).parent / "goldens"
PUBLIC, INTERNAL, PERSONAL = DataClass.PUBLIC, DataClass.INTERNAL, DataClass.PERSONAL
SPECIFIC, SECRET, UNKNOWN = DataClass.SPECIFIC, DataClass.SECRET, DataClass.UNCLASSIFIED


def table(name: str, *columns: str | Column, rows: int | None = 100) -> Table:
    made = tuple(Column(one, "varchar(60)") if isinstance(one, str) else one for one in columns)
    return Table(None, name, Kind.TABLE, made, (made[0].name,), rows=rows)


def propose(of: Table, column: str, samples=(), scalar: Scalar = Scalar.STRING) -> Proposal:
    return classify(of, of.column(column), scalar, samples)


def class_of(of: Table, column: str, samples=(), scalar: Scalar = Scalar.STRING) -> DataClass:
    return propose(of, column, samples, scalar).classification


@pytest.mark.parametrize(
    ("name", "columns", "column", "wanted"),
    [
        ("ruas_jalan", ("id", "nik_pelapor"), "nik_pelapor", DataClass.PERSONAL),
        ("pengaduan", ("id", "no_hp"), "no_hp", DataClass.PERSONAL),
        ("biodata_wni", ("nik", "tgl_lhr", "gol_darah"), "gol_darah", DataClass.SPECIFIC),
        ("kunjungan", ("id", "no_ktp", "tensi"), "tensi", DataClass.SPECIFIC),
        ("kunjungan", ("id", "no_ktp", "tgl"), "tgl", DataClass.INTERNAL),
        ("kunjungan", ("id", "no_ktp", "apa_saja"), "apa_saja", DataClass.SPECIFIC),
        ("kunjungan", ("id", "wisatawan", "tgl"), "tgl", DataClass.PUBLIC),
        ("user", ("id", "username", "password"), "password", DataClass.SECRET),
        ("user", ("id", "username", "password"), "username", DataClass.PERSONAL),
        ("apotek", ("id", "apikey"), "apikey", DataClass.SECRET),
        ("pegawai", ("nip", "lainnya"), "lainnya", DataClass.UNCLASSIFIED),
        ("bangunan", ("id", "keterangan"), "keterangan", DataClass.UNCLASSIFIED),
        ("bangunan", ("id", "nama"), "nama", DataClass.UNCLASSIFIED),
        ("ref_pekerjaan", ("id", "nama"), "nama", DataClass.PUBLIC),
        ("ref_ruang", ("id", "nama_pasien"), "nama_pasien", DataClass.PERSONAL),
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


# -- what the table says ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("column", "of_a_pupil", "of_an_official", "of_a_thing"),
    [
        ("nilai", SPECIFIC, PERSONAL, PUBLIC),
        ("tunjangan", SPECIFIC, SPECIFIC, INTERNAL),
        ("tinggi", SPECIFIC, SPECIFIC, PUBLIC),
        ("denda", SPECIFIC, SPECIFIC, INTERNAL),
    ],
)
def test_one_word_means_another_thing_in_another_table(
    column: str, of_a_pupil: DataClass, of_an_official: DataClass, of_a_thing: DataClass
) -> None:
    found = [
        class_of(table(name, "id", number, Column(column, "int")), column, scalar=Scalar.INT)
        for name, number in [("siswa", "nisn"), ("pegawai", "nip"), ("jembatan", "kode")]
    ]
    assert found == [of_a_pupil, of_an_official, of_a_thing]


@pytest.mark.parametrize(
    ("rows", "columns", "wanted"),
    [(SMALL, 2, PUBLIC), (SMALL + 1, 2, UNKNOWN), (None, 2, PUBLIC),
     (100, NARROW, PUBLIC), (100, NARROW + 1, UNKNOWN)],
)  # fmt: skip
def test_a_large_or_wide_table_is_not_one_of_reference_codes(
    rows: int | None, columns: int, wanted: DataClass
) -> None:
    more = [f"x{number}" for number in range(columns - 2)]
    assert (SMALL, NARROW) == (5_000, 12)
    assert class_of(table("m_orientasi", "id", "nama", *more, rows=rows), "nama") is wanted


def test_a_view_is_not_one_of_reference_codes() -> None:
    view = replace(table("ref_hal", "id", "nama"), kind=Kind.VIEW)
    assert class_of(view, "nama") is UNKNOWN


@pytest.mark.parametrize(
    ("declared", "wanted"),
    [("decimal(16,0)", UNKNOWN), ("numeric(16)", UNKNOWN), ("varchar(16)", UNKNOWN),
     ("decimal(15,0)", INTERNAL), ("decimal(17,0)", INTERNAL), ("varchar(61)", INTERNAL)],
)  # fmt: skip
def test_a_code_of_sixteen_places_could_be_a_citizens_number(
    declared: str, wanted: DataClass
) -> None:
    of = table("jalan", "id", Column("kode", declared))
    assert class_of(of, "kode") is wanted


def test_a_citizens_number_is_no_row_number_even_where_it_is_the_key() -> None:
    of = table("penduduk", Column("nik", "bigint"), "nama")
    assert class_of(of, "nik", scalar=Scalar.BIG_INT) is PERSONAL
    own = table("penduduk", Column("id", "bigint"), "nama")
    assert class_of(own, "id", scalar=Scalar.BIG_INT) is INTERNAL


@pytest.mark.parametrize(
    ("column", "scalar", "wanted"),
    [
        ("tgl_periksa", Scalar.DATE, INTERNAL),
        ("tgl_pulang", Scalar.DATE, INTERNAL),
        ("hpht", Scalar.DATE, SPECIFIC),
        ("tgl_lahir", Scalar.DATE, SPECIFIC),
        ("tgl_meninggal", Scalar.DATE, SPECIFIC),
        ("tgl_vaksin", Scalar.DATE, SPECIFIC),
        ("lama_hari", Scalar.INT, SPECIFIC),
    ],
)
def test_dates_of_a_visit_are_open_but_for_those_that_tell_of_health(
    column: str, scalar: Scalar, wanted: DataClass
) -> None:
    assert class_of(table("rawat_inap", "id", "no_rawat", column), column, scalar=scalar) is wanted


@pytest.mark.parametrize(
    ("column", "wanted"),
    [("poli_id", INTERNAL), ("kelas_id", INTERNAL), ("penjamin_id", INTERNAL),
     ("obat_id", SPECIFIC), ("diagnosa_id", SPECIFIC), ("tindakan_id", SPECIFIC)],
)  # fmt: skip
def test_codes_of_reference_tables_are_open_but_for_those_that_tell_of_health(
    column: str, wanted: DataClass
) -> None:
    target = column.removesuffix("_id")
    listed = table(f"m_{target}", "id", "nama")
    key = ForeignKey((column,), None, listed.name, ("id",))
    visits = replace(table("rawat_inap", "id", "no_rawat", column), foreign_keys=(key,))
    subject = subjects([listed, visits])[visits]
    found = classify(visits, visits.column(column), Scalar.INT, (), subject)
    assert found.classification is wanted


@pytest.mark.parametrize(
    ("name", "column", "scalar", "wanted"),
    [
        ("peminjaman_arsip", "nama_peminjam", Scalar.STRING, PERSONAL),
        ("arsip", "nama_peminjam", Scalar.STRING, PERSONAL),
        ("arsip", "nama_perawi", Scalar.STRING, PERSONAL),
        ("arsip", "nama_penyakit", Scalar.STRING, PUBLIC),
        ("arsip", "penyebab", Scalar.STRING, PUBLIC),
        ("jembatan", "nama_xyz", Scalar.STRING, UNKNOWN),
        ("bencana", "korban_luka", Scalar.INT, PUBLIC),
        ("bencana", "usia_korban", Scalar.INT, PERSONAL),
        ("bencana", "korban_luka", Scalar.STRING, PERSONAL),
        ("rekap_gizi", "status_gizi", Scalar.STRING, PUBLIC),
        ("hal", "status_gizi", Scalar.STRING, SPECIFIC),
        ("ref_hal", "catatan", Scalar.STRING, UNKNOWN),
        ("ref_hal", "uraian", Scalar.STRING, PUBLIC),
        ("hal", "kode_bulan", Scalar.STRING, INTERNAL),
    ],
)
def test_what_stands_in_a_table_of_things(
    name: str, column: str, scalar: Scalar, wanted: DataClass
) -> None:
    assert class_of(table(name, "id", column), column, scalar=scalar) is wanted


def test_degrees_within_the_country_are_a_coordinate_whatever_their_name() -> None:
    of = table("jembatan", "id", "c1", "c2")
    assert class_of(of, "c1", ["-7.871", "-7.882", "-7.893", "-7.8", "-7.81"]) is PUBLIC
    assert class_of(of, "c2", ["-7", "-6", "-5", "-4", "-3"]) is UNKNOWN
    assert class_of(of, "c2", ["-7.8", "-7.9", "-7.1", "-7.2"]) is UNKNOWN


# -- what values say ----------------------------------------------------------------------------

HASH = "5f4dcc3b5aa765d61d8327deb882cf9{}"


@pytest.mark.parametrize(
    ("values", "wanted"),
    [
        ([f"35790141018{n}0001" for n in range(1, 9)], PERSONAL),
        ([f"0812-3456-78{n}0" for n in range(1, 9)], PERSONAL),
        ([f"warga{n}@contoh.id" for n in range(8)], PERSONAL),
        ([f"$2y$10$abcdefghijklmnopqrstu{n}" for n in range(8)], SECRET),
        ([HASH.format(n) for n in range(8)], SECRET),
        ([HASH.format(n).upper() for n in range(8)], SECRET),
        ([HASH.format(n) + "a1b2c3d4" for n in range(8)], SECRET),
        ([f"rtsp://kamera:rahasia{n}@10.0.0.{n}/1" for n in range(8)], SECRET),
        ([f"rtsp://10.0.0.{n}/1" for n in range(8)], INTERNAL),
        ([f"*{HASH.format(n).upper()}ABCDEF01" for n in range(8)], SECRET),
    ],
    ids=["NIK", "telephone", "e-mail", "hash", "md5", "MD5", "sha1", "url", "bare url", "mysql"],
)
def test_values_tell_more_than_a_harmless_name(values: list[str], wanted: DataClass) -> None:
    assert class_of(table("jalan", "id", "kode"), "kode", values) is wanted


@pytest.mark.parametrize("column", ["id", "md5_berkas", "uuid"])
def test_a_key_or_checksum_looks_like_a_hash_and_is_no_secret(column: str) -> None:
    of = table("jalan", "id", "md5_berkas", "uuid")
    assert class_of(of, column, [HASH.format(n) for n in range(8)]) is not SECRET


def test_a_password_that_looks_like_a_citizens_number_is_a_password() -> None:
    values = [f"35790141018{n}0001" for n in range(1, 9)]
    assert class_of(table("siswa", "nisn", "pass"), "pass", values) is SECRET


@pytest.mark.parametrize(
    ("labels", "wanted"),
    [
        (("L", "P"), PERSONAL),
        (("Laki-laki", "Perempuan", ""), PERSONAL),
        (("Islam", "Kristen", "Katholik", "Hindu", "Budha", "Lain-lain"), PERSONAL),
        (("Belum Kawin", "Kawin", "Cerai Hidup"), PERSONAL),
        (("AYAH", "IBU", "SUAMI"), PERSONAL),
        (("WNI", "WNA"), PERSONAL),
        (("A", "B", "AB", "O", "-"), SPECIFIC),
        (("Positif", "Negatif"), SPECIFIC),
        (("Reaktif", "Non Reaktif"), SPECIFIC),
        (("A", "B"), PUBLIC),
        (("A", "B", "C", "O"), PUBLIC),
        (("L",), PUBLIC),
        (("Baik", "Rusak"), PUBLIC),
    ],
)
def test_labels_tell_what_a_column_is_whatever_it_is_called(
    labels: tuple[str, ...], wanted: DataClass
) -> None:
    of = table("catatan_harian", "id", Column("c3", "enum", labels=labels))
    assert class_of(of, "c3") is wanted
    sampled = table("catatan_harian", "id", "c3")
    as_values = class_of(sampled, "c3", [*labels, *labels])
    assert as_values is (wanted if wanted is not PUBLIC else UNKNOWN)


def test_a_list_of_sexes_is_nobodys() -> None:
    of = table("ref_kelamin", "id", Column("kode", "enum", labels=("L", "P")))
    assert class_of(of, "kode") is PUBLIC


# -- secrets ------------------------------------------------------------------------------------


def test_what_a_table_of_sessions_keeps_is_secret() -> None:
    of = table("ci_sessions", "id", "ip_address", "data", Column("waktu", "datetime"))
    assert class_of(of, "id") is SECRET
    assert class_of(of, "data") is SECRET
    assert class_of(of, "ip_address") is PERSONAL
    assert class_of(of, "waktu", scalar=Scalar.DATE_TIME) is not SECRET


def test_the_value_of_a_setting_can_be_a_password() -> None:
    of = table("app_setting", "id", "value")
    assert class_of(of, "value") is SECRET
    assert class_of(of, "value", scalar=Scalar.INT) is not SECRET
    assert class_of(table("jembatan", "id", "value"), "value") is not SECRET


# -- reasons ------------------------------------------------------------------------------------

EVERY_RULE = [
    ("user", "passworde", Scalar.STRING, SECRET, "its name says `passw`"),
    ("sessions", "payload", Scalar.STRING, SECRET, "what a table of sessions or tokens keeps"),
    ("pengaturan", "nilai", Scalar.STRING, SECRET, "the value of a setting can be a password"),
    ("user", "id", Scalar.INT, INTERNAL, "the row's own number"),
    ("user", "created_at", Scalar.DATE_TIME, INTERNAL, "when the row was written"),
    ("user", "nama", Scalar.STRING, PERSONAL, "`nama` of an account"),
    ("user", "lainnya", Scalar.STRING, UNKNOWN, "stands in a table of accounts"),
    ("warga", "id", Scalar.INT, INTERNAL, "the row's own number"),
    ("warga", "agama", Scalar.STRING, PERSONAL, "`agama`: religion, UU 27/2022 art. 4 (3) d"),
    ("warga", "tunj_istri", Scalar.INT, SPECIFIC,
     "`tunj`: personal finance, UU 27/2022 art. 4 (2) f"),
    ("warga", "lila", Scalar.INT, SPECIFIC, "`lila`: health, UU 27/2022 art. 4 (2) a"),
    ("warga", "updated_at", Scalar.DATE_TIME, INTERNAL, "when the row was written"),
    ("warga", "is_aktif", Scalar.BOOLEAN, INTERNAL, "whether the row counts"),
    ("warga", "tgl_pengajuan", Scalar.DATE, INTERNAL, "a date of the matter, not of the person"),
    ("warga", "tahun", Scalar.INT, INTERNAL, "a period"),
    ("warga", "kd_desa", Scalar.STRING, INTERNAL, "a code of a reference table"),
    ("warga", "pendamping", Scalar.STRING, PERSONAL, "tells who: `pendamping`"),
    ("warga", "lainnya", Scalar.STRING, UNKNOWN, "stands in a table about people"),
    ("siswa", "nama", Scalar.STRING, SPECIFIC, "data of a child, UU 27/2022 art. 4 (2) e"),
    ("rawat_jalan", "hasil", Scalar.STRING, SPECIFIC,
     "in a table about people's health, UU 27/2022 art. 4 (2) a"),
    ("rawat_jalan", "jam_periksa", Scalar.TIME, INTERNAL, "a date or time, without who or what"),
    ("jembatan", "nama_mandor", Scalar.STRING, PERSONAL, "`nama` of a person: `mandor`"),
    ("jembatan", "gaji_mandor", Scalar.INT, SPECIFIC, "`gaji` of a person: `mandor`"),
    ("jembatan", "mandor", Scalar.STRING, PERSONAL, "tells who: `mandor`"),
    ("jembatan", "jml_warga", Scalar.INT, PUBLIC, "a count, of nobody in particular"),
    ("hal", "resep", Scalar.STRING, SPECIFIC, "`resep`: health, UU 27/2022 art. 4 (2) a"),
    ("ref_hal", "nama", Scalar.STRING, PUBLIC, "a reference table"),
    ("sekolah", "bentuk_pendidikan", Scalar.STRING, PUBLIC, "a state or kind"),
    ("jembatan", "nama", Scalar.STRING, PUBLIC, "of a thing: `jembatan`"),
    ("hal", "nama_kegiatan", Scalar.STRING, PUBLIC, "of a thing: `kegiatan`"),
    ("hal", "nama", Scalar.STRING, UNKNOWN, "`nama`: of a thing, or of a person?"),
    ("hal", "email", Scalar.STRING, PERSONAL, "`email`: a contact, UU 27/2022 art. 4 (3) f"),
    ("kartu", "id", Scalar.INT, PUBLIC, "the key"),
    ("kartu", "kode", Scalar.STRING, INTERNAL, "a code"),
    ("kartu", "merk", Scalar.STRING, PUBLIC, "what things have: `merk`"),
    ("kartu", "tahun", Scalar.INT, INTERNAL, "a period"),
    ("kartu", "saldo", Scalar.INT, SPECIFIC,
     "`saldo`: personal finance, UU 27/2022 art. 4 (2) f"),
    ("kartu", "xyz", Scalar.INT, UNKNOWN, "a person may stand in the row"),
    ("kartu", "xyz", Scalar.BOOLEAN, UNKNOWN, "a person may stand in the row"),
    ("hal", "id", Scalar.INT, PUBLIC, "the key"),
    ("hal", "uraian", Scalar.STRING, PUBLIC, "describes a thing"),
    ("hal", "catatan", Scalar.STRING, UNKNOWN, "free text can hold anything"),
    ("hal", "xyz", Scalar.BOOLEAN, PUBLIC, "yes or no"),
    ("hal", "xyz", Scalar.DATE, PUBLIC, "a date or time in a table not about people"),
    ("hal", "bulan", Scalar.STRING, PUBLIC, "a period in a table not about people"),
    ("hal", "luas", Scalar.FLOAT, PUBLIC, "an amount"),
    ("hal", "lintang", Scalar.STRING, PUBLIC, "a coordinate in a table not about people"),
    ("hal", "kode", Scalar.STRING, INTERNAL, "a code"),
    ("hal", "kondisi", Scalar.STRING, PUBLIC, "a state or kind"),
    ("hal", "satuan", Scalar.STRING, PUBLIC, "what things have: `satuan`"),
    ("jembatan", "ruas", Scalar.STRING, PUBLIC, "names a thing or a place"),
    ("hal", "xyz", Scalar.INT, INTERNAL, "a number in a table not about people"),
    ("hal", "xyz", Scalar.STRING, UNKNOWN, "nothing tells what it holds"),
]  # fmt: skip


def of_rule(name: str, column: str, scalar: Scalar) -> Table:
    others = ["no_rawat"] if name == "rawat_jalan" else []
    others += ["nisn"] if name == "siswa" else []
    others += ["holder_name"] if name == "kartu" else []
    first = [Column("id", "int")] if column != "id" else []
    declared = {Scalar.INT: "int", Scalar.STRING: "varchar(60)"}.get(scalar, "")
    return table(name, *first, Column(column, declared), *others)


@pytest.mark.parametrize(("name", "column", "scalar", "wanted", "reason"), EVERY_RULE)
def test_every_rule_gives_its_reason(
    name: str, column: str, scalar: Scalar, wanted: DataClass, reason: str
) -> None:
    of = of_rule(name, column, scalar)
    assert propose(of, column, scalar=scalar) == Proposal(wanted, reason)


def test_every_proposal_has_a_reason_without_a_value_in_it() -> None:
    of = table("jalan", "id", "kode")
    values = [f"357901410180000{n}" for n in range(1, 9)]
    for samples in ((), values):
        proposal = classify(of, of.column("kode"), Scalar.STRING, samples)
        assert proposal.reason
        assert not any(value in proposal.reason for value in values)


def test_no_rule_is_there_for_nothing() -> None:
    decided = {deciding(*one[:3]) for one in EVERY_RULE}
    of_values = {"_by_shape", "_by_labels", "_labelled"}
    assert {rule.__name__ for rule in RULES} == decided | of_values | {"_unknown"}


def deciding(name: str, column: str, scalar: Scalar) -> str:
    """The rule that decides on a column."""
    of = of_rule(name, column, scalar)
    about = subject_of(of)
    seen = Seen(of, of.column(column), scalar, (), about.about, False, said(column))
    return next(rule.__name__ for rule in RULES if rule(seen) is not None)


# -- the vocabulary -----------------------------------------------------------------------------


def words() -> list[str]:
    kinds = [topic.always | topic.of_people for topic in topics.TOPICS]
    sets = (one for one in vars(vocabulary).values() if isinstance(one, frozenset))
    return sorted(frozenset().union(*kinds, *sets, secrets.SECRETS, secrets.IN_ACCOUNTS))


def test_every_word_says_what_it_said_yesterday(
    matches_golden: Callable[[Path, str], None],
) -> None:
    """Each word as a text and as a number, in tables about a person, a thing and codes."""
    lines = []
    for word in words():
        found = []
        for scalar, declared in ((Scalar.STRING, "varchar(60)"), (Scalar.INT, "int")):
            for name, other in (("warga", "nik"), ("hal", "xyz"), ("ref_hal", "xyz")):
                of = table(name, Column("id", "int"), other, Column(word, declared))
                found.append(class_of(of, word, scalar=scalar).value)
        lines.append(f"{word}: {' '.join(found)}\n")
    matches_golden(GOLDENS / "columns.txt", "".join(lines))
