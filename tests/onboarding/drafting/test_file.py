"""The file that is drafted of a database, whole, against a golden file: no server is asked."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from batu_graph.config.yaml_source import read_text
from batu_graph.onboarding.drafting.draft import ReservedNames
from batu_graph.onboarding.drafting.file import Choices, Identity, draft_file
from batu_graph.onboarding.drafting.proposing import propose
from batu_graph.onboarding.reading.database import (
    Column,
    Database,
    ForeignKey,
    Kind,
    Skipped,
    Table,
)
from batu_graph.onboarding.reading.samples import Samples
from batu_graph.onboarding.writing.write import file_text
from batu_graph.types import Engine, Scalar

HERE = Path(__file__).parent / "goldens"


def table(name: str, *columns: Column, schema: str | None = None, **parts: object) -> Table:
    made = {"kind": Kind.TABLE, "columns": columns, "primary_key": (columns[0].name,)}
    return Table(schema=schema, name=name, **made | parts)  # type: ignore[arg-type]


def number(name: str, declared: str = "int(11)") -> Column:
    return Column(name, declared, nullable=False)


def text(name: str, declared: str = "varchar(60)", **parts: object) -> Column:
    return Column(name, declared, **parts)  # type: ignore[arg-type]


DESA = table(
    "tb_m_desa",
    text("kode", "varchar(13)", nullable=False),
    text("nama", comment=" Nama \x07desa "),
    number("nomor"),
    Column("peta", "geometry"),
    Column("deleted_at", "datetime"),
    unique=(("nomor",), ("nama",), ("nama", "peta")),
    indexes=(("nama",), ("nomor", "nama"), ("peta",)),
    comment="  Desa dan kelurahan ",
    rows=24,
    closed=("rahasia",),
    notes=("an index could not be read",),
)
KLINIK = table(
    "klinik",
    number("id", "tinyint(1)"),
    number("cabang"),
    text("jenis", "enum", labels=("RAWAT", "NONRAWAT")),
    text("kelas", "enum", labels=("1", "2")),
    text("layanan", "set", labels=("A", "B")),
    Column("buka", "tinyint(1)"),
    Column("tingkat", "tinyint(1)"),
    Column("foto", "longblob"),
    text("kd_desa", "varchar(13)", nullable=False),
    text("desa_lama", "varchar(13)"),
    primary_key=("id", "cabang"),
    foreign_keys=(
        ForeignKey(("kd_desa",), None, "tb_m_desa", ("kode",)),
        ForeignKey(("desa_lama",), None, "tb_m_desa", ("kode",)),
        ForeignKey(("desa_lama",), None, "hilang", ("kode",)),
        ForeignKey(("desa_lama",), None, "tb_m_desa", ()),
        ForeignKey(("buka",), None, "tb_m_desa", ("peta",)),
        ForeignKey(("foto",), None, "tb_m_desa", ("nama",)),
    ),
)
ANTREAN = table(
    "antrean",
    number("nomor"),
    number("id"),
    number("cabang"),
    number("induk"),
    number("nomor_desa"),
    number("is_deleted", "tinyint(1)"),
    foreign_keys=(
        ForeignKey(("induk",), None, "antrean", ("nomor",)),
        ForeignKey(("nomor_desa",), None, "tb_m_desa", ("nomor",)),
    ),
)
LAIN = table("desa", text("nama"), text("kode_antrean", "char(3)"), schema="arsip", primary_key=())
LIHAT = table("v_rekap", number("tahun", "year(4)"), kind=Kind.VIEW, primary_key=())
RUANG = table("ruang", Column("tempat", "json", nullable=False), unique=(("tempat",),))
BERGANDA = table(
    "group", text("nik", "char(16)", nullable=False), number("key"), unique=(("key",),)
)
DATABASE = Database(
    Engine.MYSQL,
    (ANTREAN, LAIN, BERGANDA, KLINIK, RUANG, DESA, LIHAT),
    skipped=(Skipped("gudang", "the account may not read it"),),
)
IDENTITY = Identity("1.02", "dinkes", "${DINKES_URL}")


def test_the_draft_of_a_database(matches_golden: Callable[[Path, str], None]) -> None:
    samples = Samples({(None, "klinik"): {"tingkat": [0, 1, 8], "buka": [0, 1, "1"]}})
    choices = Choices(
        expose_all=("Bu Rina", date(2026, 11, 25)),
        samples=samples,
        proposals=propose(DATABASE),
        taken=ReservedNames(("Klinik",), ("DinkesKlinikJenis",)),
    )
    matches_golden(HERE / "file.yaml", file_text(draft_file(DATABASE, IDENTITY, choices)))


def test_a_draft_without_choices(matches_golden: Callable[[Path, str], None]) -> None:
    only = Database(Engine.MYSQL, (KLINIK,))
    matches_golden(HERE / "file-plain.yaml", file_text(draft_file(only, IDENTITY, Choices())))


def test_an_empty_database_is_an_empty_file(matches_golden: Callable[[Path, str], None]) -> None:
    empty = Database(Engine.SQLITE, ())
    identity = Identity("1", "dinkes", "sqlite:///a b.db")
    matches_golden(HERE / "file-empty.yaml", file_text(draft_file(empty, identity, Choices())))


@pytest.mark.parametrize(
    ("here", "there", "proposed"),
    [
        ("int(11)", "bigint", True), ("int(11)", "decimal(16,0)", True),
        ("varchar(9)", "char(9)", True), ("varchar(9)", "int(11)", False),
        ("date", "int(11)", False), ("double", "double", False), ("geometry", "int(11)", False),
        ("int(11)", "geometry", False),
    ],
)  # fmt: skip
def test_only_columns_that_can_be_compared_are_proposed(
    here: str, there: str, proposed: bool
) -> None:
    far = table("unit", Column("kode_unit", there, nullable=False))
    near = table("staf", number("id"), Column("kode_unit", here))
    found = propose(Database(Engine.MYSQL, (near, far)))
    assert [(one.near.name, one.far.name, one.columns, one.there) for one in found] == (
        [("staf", "unit", ("kode_unit",), ("kode_unit",))] if proposed else []
    )


@pytest.mark.parametrize(
    ("column", "key", "why"),
    [
        ("npsn", "npsn", "the same name"),
        ("NPSN", "npsn", "the same name"),
        ("id_sekolah", "id", "its name names the table"),
        ("kdSekolah", "npsn", "its name names the table"),
        ("sekolah", "id", None),
        ("id", "id", None),
        ("nama", "nama", None),
        ("id_guru", "id", None),
    ],
)
def test_a_proposal_says_what_the_names_have_in_common(
    column: str, key: str, why: str | None
) -> None:
    far = table("tb_m_sekolah", number(key))
    near = table("siswa", number("nomor_induk"), Column(column, "int(11)"))
    found = propose(Database(Engine.MYSQL, (near, far)))
    assert [one.evidence.partition(",")[0] for one in found] == ([why] if why else [])


def test_what_is_declared_is_not_proposed() -> None:
    far = table("unit", number("kode_unit"))
    keyed = ForeignKey(("kode_unit",), None, "unit", ("kode_unit",))
    near = table("staf", number("id"), number("kode_unit"), foreign_keys=(keyed,))
    assert propose(Database(Engine.MYSQL, (near, far))) == ()


def test_a_key_of_several_columns_is_proposed_where_all_of_them_stand() -> None:
    key = (number("tahun"), number("urut"))
    far = table("anggaran", *key, primary_key=("tahun", "urut"))
    near = table("belanja", number("id"), *key)
    part = table("catatan", number("id"), key[0])
    same = table("revisi", *key, primary_key=("urut", "tahun"))
    found = propose(Database(Engine.MYSQL, (near, far, part, same)))
    assert {(one.near.name, one.far.name, one.columns) for one in found} == {
        ("belanja", "anggaran", ("tahun", "urut")), ("belanja", "revisi", ("urut", "tahun")),
    }  # fmt: skip


def test_counts_are_of_the_classes_of_all_columns() -> None:
    file = draft_file(DATABASE, IDENTITY, Choices())
    assert sum(file.counts.values()) == sum(len(one.fields) for one in file.entities) == 26
    scalars = [one.scalar for entity in file.entities for one in entity.fields]
    assert Scalar.JSON in scalars


def test_names_that_are_words_of_yaml_stay_names() -> None:
    far = table("null", number("null"))
    near = table("semua", number("id"), number("Null"), foreign_keys=())
    link = ForeignKey(("Null",), None, "null", ("null",))
    near = replace(near, foreign_keys=(link,))
    database = Database(Engine.MYSQL, (far, near))
    text = file_text(draft_file(database, Identity("1", "a", "sqlite:///a.db"), Choices()))
    root = read_text(text, "a.yaml").root
    assert root["entities"]["Null"]["key"] == ["null"]
    [relation] = root["entities"]["Semua"]["relations"].values()
    assert (relation["to"], list(relation["on"].values())) == ("Null", ["null"])
