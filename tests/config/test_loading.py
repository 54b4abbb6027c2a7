"""A good catalogue loads to what it says."""

import time
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from batu_graph.config.catalogue import (
    Agency,
    CodecStep,
    Crosswalk,
    Field,
    Http,
    KeyPair,
    Limits,
    Relation,
)
from batu_graph.types import DataClass, Engine, Scalar

from .conftest import CITY, Load

DINKES = """
agency: 35.79
namespace: dinkes
class: public
description: Dinas Kesehatan
sources:
  simpus:
    url: "${DINKES_URL}"
    server: mariadb 10.11
    utc_offset: "-03:30"
    pool_size: 3
    connect_timeout: 1.5
    statement_timeout: 20
    freshness: nightly copy
  arsip: {url: "sqlite:///arsip.db"}
entities:
  Puskesmas:
    source: simpus
    schema: dbo
    table: tb_m_puskesmas
    key: [kode]
    unique: [[nama, desa2]]
    indexes: [[desa2]]
    rows: {status: 1, kode_lama: "1", hapus: null, aktif: true, jenis: NO, awal: 07, label: x}
    root: true
    limit: {default: 20, maximum: 50}
    description: Pusat kesehatan masyarakat
    fields:
      kode: {column: kd_pusk, type: ID, sql: CHAR(11), nullable: false, description: kode}
      nama: {column: nm_pusk, type: String, collation: binary}
      desa2: {column: kd_desa, type: String, expose: false}
      jenis: {type: String, sql: "ENUM('RAWAT', 'NONRAWAT')", enum: JenisPuskesmas}
      buka: {type: String, labels: [YES, NO, 1.02, true], description: }
    relations:
      desa: {to: Desa, on: {desa2: kode}, inverse: puskesmas, description: tempatnya}
  Kunjungan:
    source: arsip
    table: kunjungan
    fields:
      noKtp: {type: String}
      kodeBps: {type: String}
    relations:
      penduduk:
        to: Penduduk
        on: [{here: noKtp, there: nik, here_codec: [digits, {pad: 16}], there_codec: strip}]
        inverse_one: kunjunganTerakhir
      desa:
        to: Desa
        via:
          entity: WilayahKode
          here: [{here: kodeBps, there: kodeBps, codec: [digits]}]
          there: {kodeKemendagri: kode}
        inverse: kunjungan
  Desa:
    source: arsip
    table: desa
    key: [kode]
    fields: {kode: {type: ID}}
  Penduduk:
    source: arsip
    table: penduduk
    key: [nik]
    fields: {nik: {type: BigInt}}
  WilayahKode:
    source: arsip
    table: kode
    key: [kodeBps]
    unique: [[kodeKemendagri]]
    fields: {kodeBps: {type: ID}, kodeKemendagri: {type: String}}
"""
ENVIRON = {"DINKES_URL": "mysql+asyncmy://gateway:p%40ss@127.0.0.1/simpus"}


def test_an_entity_is_what_is_written(load: Load) -> None:
    puskesmas = load(dinkes=DINKES, environ=ENVIRON).entities["Puskesmas"]
    assert (puskesmas.namespace, puskesmas.source) == ("dinkes", "simpus")
    assert (puskesmas.schema, puskesmas.table) == ("dbo", "tb_m_puskesmas")
    assert puskesmas.collection == "puskesmas"
    assert puskesmas.key == ("kode",)
    assert puskesmas.unique == (("nama", "desa2"),)
    assert puskesmas.indexes == (("desa2",),)
    assert puskesmas.root
    assert (puskesmas.default_limit, puskesmas.maximum_limit) == (20, 50)
    assert puskesmas.description == "Pusat kesehatan masyarakat"


def test_constants_keep_the_type_they_are_written_in(load: Load) -> None:
    rows = load(dinkes=DINKES, environ=ENVIRON).entities["Puskesmas"].rows
    assert [(name, value, type(value)) for name, value in rows] == [
        ("status", 1, int),
        ("kode_lama", "1", str),
        ("hapus", None, type(None)),
        ("aktif", True, bool),
        ("jenis", "NO", str),
        ("awal", "07", str),
        ("label", "x", str),
    ]


def test_fields_get_their_defaults(load: Load) -> None:
    fields = load(dinkes=DINKES, environ=ENVIRON).entities["Puskesmas"].fields
    assert {field.classification for field in fields.values()} == {DataClass.PUBLIC}
    unclassified = DataClass.UNCLASSIFIED
    assert [replace(field, classification=unclassified) for field in fields.values()] == [
        Field("kode", "kd_pusk", Scalar.ID, "char(11)", False, description="kode"),
        Field("nama", "nm_pusk", Scalar.STRING, "varchar(255)", binary=True, sql_written=False),
        Field("desa2", "kd_desa", Scalar.STRING, "varchar(255)", expose=False, sql_written=False),
        Field(
            *("jenis", "jenis", Scalar.STRING, "enum('RAWAT', 'NONRAWAT')"),
            labels=("RAWAT", "NONRAWAT"),
            enum="JenisPuskesmas",
        ),
        Field(
            *("buka", "buka", Scalar.STRING, "varchar(255)"),
            labels=("YES", "NO", "1.02", "true"),
            sql_written=False,
        ),
    ]


def test_relations_lead_both_ways(load: Load) -> None:
    entities = load(dinkes=DINKES, environ=ENVIRON).entities
    assert entities["Puskesmas"].relations == {
        "desa": Relation("desa", "Desa", False, (KeyPair("desa2", "kode"),), None, "tempatnya")
    }
    digits16 = (CodecStep("digits"), CodecStep("pad", 16))
    strip = (CodecStep("strip"),)
    assert entities["Kunjungan"].relations["penduduk"].on == (
        KeyPair("noKtp", "nik", digits16, strip),
    )
    assert entities["Penduduk"].relations == {
        "kunjunganTerakhir": Relation(
            "kunjunganTerakhir", "Kunjungan", False, (KeyPair("nik", "noKtp", strip, digits16),)
        )
    }


def test_a_crosswalk_is_walked_backwards_by_the_inverse(load: Load) -> None:
    entities = load(dinkes=DINKES, environ=ENVIRON).entities
    digits = (CodecStep("digits"),)
    assert entities["Kunjungan"].relations["desa"].via == Crosswalk(
        "WilayahKode",
        (KeyPair("kodeBps", "kodeBps", digits, digits),),
        (KeyPair("kodeKemendagri", "kode"),),
    )
    assert entities["Desa"].relations == {
        "puskesmas": Relation("puskesmas", "Puskesmas", True, (KeyPair("kode", "desa2"),)),
        "kunjungan": Relation(
            *("kunjungan", "Kunjungan", True),
            via=Crosswalk(
                "WilayahKode",
                (KeyPair("kode", "kodeKemendagri"),),
                (KeyPair("kodeBps", "kodeBps", digits, digits),),
            ),
        ),
    }


def test_sources_know_their_engine_and_never_show_their_url(load: Load) -> None:
    sources = load(dinkes=DINKES, environ=ENVIRON).sources
    simpus = sources["simpus"]
    assert (simpus.engine, simpus.url) == (Engine.MYSQL, ENVIRON["DINKES_URL"])
    assert (simpus.server, simpus.pool_size, simpus.freshness) == (
        *("mariadb 10.11", 3, "nightly copy"),
    )
    assert simpus.utc_offset == -timedelta(hours=3, minutes=30)
    assert (simpus.connect_timeout, simpus.statement_timeout) == (1.5, 20.0)
    assert "p%40ss" not in repr(simpus)
    arsip = sources["arsip"]
    assert (arsip.engine, arsip.url) == (Engine.SQLITE, f"sqlite:///{Path.cwd() / 'arsip.db'}")
    assert (arsip.pool_size, arsip.connect_timeout, arsip.statement_timeout) == (8, 3.0, 10.0)


def test_the_registry_marks_the_latest_agency_of_a_code_as_connected(load: Load) -> None:
    dukcapil = 'agency: 2.10\nnamespace: dukcapil\nsources: {siak: {url: "sqlite:////siak.db"}}\n'
    catalogue = load(dinkes=DINKES, dukcapil=dukcapil, environ=ENVIRON)
    assert catalogue.agencies == (
        Agency("35.79", "Dinas Kesehatan", "Dinkes", date(2017, 1, 1), None, "dinkes"),
        Agency("2.10", "Dinas Lama", "Dukcapil", date(2010, 1, 1), date(2016, 12, 31), None),
        Agency("2.10", "Dinas Baru", "Dukcapil", date(2017, 1, 1), None, "dukcapil"),
    )
    assert dict(catalogue.namespaces) == {"dinkes": "Dinas Kesehatan", "dukcapil": None}
    assert catalogue.sources["siak"].url == "sqlite:////siak.db"


def test_the_city_has_defaults_and_keeps_what_is_written(load: Load) -> None:
    settings = """
utc_offset: "+09:00"
http: {port: 9000, cors_origins: ["https://batu.example"], notice: synthetic, misfits: errors}
limits: {depth: 7, keys: 10}
"""
    catalogue = load(city=CITY + settings)
    assert catalogue.city == "Kota Batu"
    assert catalogue.utc_offset == timedelta(hours=9)
    assert catalogue.limits == Limits(depth=7, keys=10)
    assert catalogue.http == Http(
        port=9000, cors_origins=("https://batu.example",), notice="synthetic", misfits="errors"
    )


def test_a_small_maximum_lowers_the_default_limit(load: Load) -> None:
    text = DINKES.replace("{default: 20, maximum: 50}", "{maximum: 50}")
    puskesmas = load(dinkes=text, environ=ENVIRON).entities["Puskesmas"]
    assert (puskesmas.default_limit, puskesmas.maximum_limit) == (50, 50)


@pytest.mark.parametrize(
    ("written", "environ", "url"),
    [
        ("${A}", {"A": "postgresql://u:p@h:5432/d"}, "postgresql://u:p@h:5432/d"),
        ("postgresql://u:${P}@h/d", {"P": "a@b/c:?#%"}, "postgresql://u:a%40b%2Fc%3A%3F%23%25@h/d"),
        ("mysql://${U}:${P}@${H}/d", {"U": "x y", "P": "p", "H": "h:1"}, "mysql://x%20y:p@h:1/d"),
        ("mysql+asyncmy://h/d?charset=utf8mb4", {}, "mysql+asyncmy://h/d?charset=utf8mb4"),
        ("sqlite:////tmp/${F}.db", {"F": "a@b:c"}, "sqlite:////tmp/a@b:c.db"),
    ],
)
def test_a_url_takes_its_variables_from_the_environment(
    load: Load, written: str, environ: dict[str, str], url: str
) -> None:
    text = f'agency: 35.79\nnamespace: dinkes\nsources: {{s: {{url: "{written}"}}}}\n'
    assert load(dinkes=text, environ=environ).sources["s"].url == url


def test_six_hundred_entities_load_in_under_two_seconds(load: Load) -> None:
    lines = ['agency: 35.79\nnamespace: dinkes\nsources: {s: {url: "sqlite:///x.db"}}\nentities:']
    for number in range(600):
        lines.append(f"  Entitas{number}:\n    table: tb_{number}\n    key: [f0]\n    fields:")
        lines.extend(
            f"      f{i}: {{column: kd_{i}, type: String, sql: varchar(60), nullable: false, "
            f"description: Kolom {i}}}"
            for i in range(14)
        )
        if number:
            lines.append(
                f"    relations: {{r: {{to: Entitas{number - 1}, on: {{f1: f0}}, inverse: b}}}}"
            )
    started = time.process_time()
    catalogue = load(dinkes="\n".join(lines))
    assert time.process_time() - started < 2
    assert sum(len(entity.fields) for entity in catalogue.entities.values()) == 8400
