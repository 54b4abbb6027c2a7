"""What every example must answer, written down without the gateway's code."""

from collections.abc import Callable
from typing import Any

from batu_graph.config.catalogue import Catalogue
from tests.examples.city import (
    City,
    Row,
    a_date,
    a_number,
    ascending,
    descending,
    destinations_of,
    digits,
    events_of,
    letters,
    living_people,
    moment,
    payments_of,
    pick,
    roads_of,
)

Variables = dict[str, Any]
Compute = Callable[[City, Variables, Catalogue], Row]


def open_destinations(city: City, variables: Variables, _: Catalogue) -> Row:
    district = city.one("ref_kecamatan", kode=variables["kecamatan"])
    assert district is not None
    types = ["ALAM", "BUATAN", "BUDAYA", "DESA WISATA"]
    return {
        "kecamatanByKey": {
            "nama": district["nama"],
            "desa": [
                {
                    "nama": village["nama"],
                    "destinasi": [
                        pick(row, nama="nm_destinasi", jenis="jenis", hargaTiket="htm")
                        | {"lintang": a_number(row["lat"]), "bujur": a_number(row["lng"])}
                        for row in sorted(
                            destinations_of(city, village["kode"]),
                            key=lambda r: (types.index(r["jenis"]), r["nm_destinasi"], r["id"]),
                        )
                        if row["status"] == "BUKA"
                    ],
                }
                for village in city.all("ref_desa", kode_kecamatan=district["kode"])
            ],
        }
    }


def badly_damaged_roads(city: City, variables: Variables, _: Catalogue) -> Row:
    village = city.one("ref_desa", nama=variables["desa"])
    assert village is not None
    bad = [row for row in roads_of(city, village) if row["kondisi"] == "RUSAK BERAT"]
    return {
        "desaByNama": {
            "kode": village["kode"],
            "nama": village["nama"],
            "ruasJalan": [
                pick(
                    row, noRuas="no_ruas", nama="nm_ruas", panjang="panjang_m",
                    perkerasan="perkerasan",
                )
                | {"tanggalSurvei": a_date(row["tgl_survei"])}
                for row in descending(ascending(bad, "no_ruas"), "panjang_m")
            ],
        }
    }  # fmt: skip


def budget_and_payments(city: City, variables: Variables, _: Catalogue) -> Row:
    year, code = variables["tahun"], variables["skpd"]
    agency = city.one("m_skpd", kode_skpd=code, tahun_anggaran=year, active=1)
    assert agency is not None
    activities = city.all("d_sub_kegiatan", kode_skpd=code, tahun_anggaran=year, active=1)
    activities.sort(key=lambda row: row["kode_sub_giat"])
    activities.sort(key=lambda row: -float(row["pagu"]))
    activities.sort(key=lambda row: -1.0 if row["fisik"] is None else float(row["fisik"]))
    return {
        "bkad": {
            "skpdByKey": {
                "nama": agency["nama_skpd"],
                "subKegiatan": [
                    pick(
                        row, kode="kode_sub_giat", nama="nama_sub_giat", pagu="pagu", fisik="fisik"
                    )
                    | {
                        "realisasi": [
                            pick(paid, bulan="bulan", akun="kode_akun", nilai="nilai")
                            for paid in payments_of(city, row)
                            if paid["bulan"] <= variables["sampaiBulan"]
                        ]
                    }
                    for row in activities
                ],
            }
        }
    }


def disasters(city: City, _: Variables, __: Catalogue) -> Row:
    def events(district: Row, year: int) -> list[Row]:
        found = city.all("tb_kejadian", kd_kec=district["kode"], tahun=year)
        return [
            pick(
                row, nomor="no_kejadian", jenis="jenis", meninggal="meninggal", luka="luka",
                mengungsi="mengungsi", kerugian="kerugian",
            )
            | {
                "kerusakan": [
                    pick(one, objek="objek", tingkat="tingkat", jumlah="jumlah")
                    for one in ascending(
                        city.all("tb_kerusakan", no_kejadian=row["no_kejadian"]), "id"
                    )
                ]
            }
            for row in ascending(found, "no_kejadian")
        ]  # fmt: skip

    return {
        "kecamatan": [
            {
                "nama": district["nama"],
                "tahun2020": events(district, 2020),
                "tahun2021": events(district, 2021),
            }
            for district in city["ref_kecamatan"]
        ]
    }


def occupancy(city: City, variables: Variables, _: Catalogue) -> Row:
    reported = city.all("tbl_okupansi", tahun=variables["tahun"], bulan=variables["bulan"])
    lodgings = {row["id"]: row for row in city["tbl_penginapan"]}
    villages = {digits(row["kode"]): row for row in city["ref_desa"]}
    return {
        "disparta": {
            "melapor": [
                {
                    "persen": int(row["persen"]) if row["persen"].is_integer() else row["persen"],
                    "terjual": row["terjual"],
                    "kamarMalam": row["kamar_malam"],
                    "penginapan": pick(
                        lodgings[row["id_penginapan"]], nama="nm_penginapan", kelas="kelas"
                    )
                    | {
                        "desa": pick(
                            villages[digits(lodgings[row["id_penginapan"]]["kd_desa"])],
                            nama="nama",
                        )
                    },
                }
                for row in descending(ascending(reported, "id_penginapan"), "persen")
            ],
            "semua": [
                {
                    "rowId": str(row["id"]),
                    "nama": row["nm_penginapan"],
                    "jumlahKamar": row["jml_kamar"],
                }
                for row in ascending(city["tbl_penginapan"], "id")
            ],
        }
    }


def plans_and_money(city: City, variables: Variables, _: Catalogue) -> Row:
    ways = {row["id"]: row for row in city["tb_renstra"]}
    slices = city.all("tb_renja", kode_skpd=variables["skpd"], tahun=variables["tahun"])

    def budgeted(row: Row) -> Row | None:
        found = city.one(
            "d_sub_kegiatan", kode_skpd=row["kode_skpd"], tahun_anggaran=row["tahun"],
            kode_sub_giat=row["kode_sub_kegiatan"], active=1,
        )  # fmt: skip
        if found is None:
            return None
        paid = [pick(one, bulan="bulan", nilai="nilai") for one in payments_of(city, found)]
        return pick(found, nama="nama_sub_giat", pagu="pagu", fisik="fisik") | {"realisasi": paid}

    return {
        "bapelitbangda": {
            "renja": [
                pick(row, indikator="indikator", target="target", realisasi="realisasi")
                | {
                    "renstra": pick(
                        ways[row["id_renstra"]], program="program", periode="periode",
                        target4="target_4", satuan="Satuan Indikator",
                    ),
                    "subKegiatan": budgeted(row),
                }
                for row in descending(ascending(slices, "id"), "pagu", float)
            ]
        }
    }  # fmt: skip


def road_complaints(city: City, variables: Variables, _: Catalogue) -> Row:
    village = city.one("ref_desa", kode=variables["desa"])
    assert village is not None
    roads = {row["no_ruas"]: row for row in city.all("data_ruas_jalan", active=1)}
    complaints = city.all("pengaduan", kode_desa=village["kode"], kategori="JALAN")

    def road(row: Row) -> Row | None:
        number = digits(row["no_ruas"])
        found = roads.get(number.rjust(4, "0")) if number else None
        return pick(found, noRuas="no_ruas", nama="nm_ruas", kondisi="kondisi")

    return {
        "desaByKey": {
            "nama": village["nama"],
            "pengaduan": [
                pick(row, tiket="tiket", status="status", noRuas="no_ruas")
                | {
                    "masuk": moment(row["created_at"], hours=7),
                    "ruasJalan": road(row),
                    "pemeliharaanJalan": [
                        {
                            "mulai": repair["tgl_mulai"],
                            "selesai": a_date(repair["tgl_selesai"]),
                            "biaya": repair["biaya"],
                        }
                        for repair in ascending(
                            city.all(
                                "data_pemeliharaan",
                                infrastruktur_jenis="jalan",
                                no_tiket=row["tiket"],
                            ),
                            "id",
                        )
                    ],
                }
                for row in ascending(complaints, "created_at", "tiket")
            ],
        }
    }


def landslides(city: City, _: Variables, __: Catalogue) -> Row:
    return {
        "desa": [
            {
                "kode": village["kode"],
                "nama": village["nama"],
                "kejadian": [
                    pick(row, nomor="no_kejadian", tahun="tahun")
                    for row in events_of(city, village["kode"])
                    if row["jenis"] == "TANAH LONGSOR"
                ],
                "ruasJalan": [
                    pick(row, panjang="panjang_m")
                    for row in ascending(roads_of(city, village), "no_ruas")
                ],
                "drainase": [
                    pick(row, panjang="panjang_m")
                    for row in ascending(
                        (
                            row
                            for row in city["data_drainase"]
                            if letters(row["kelurahan"]) == letters(village["nama"])
                        ),
                        "id",
                    )
                ],
            }
            for village in ascending(city["ref_desa"], "nama")
        ]
    }


def who_is_connected(_: City, __: Variables, catalogue: Catalogue) -> Row:
    return {
        "agencies": [
            {
                "kode": agency.code,
                "nama": agency.name,
                "singkatan": agency.abbreviation,
                "berlakuDari": agency.valid_from.isoformat(),
                "berlakuSampai": agency.valid_until and agency.valid_until.isoformat(),
                "connected": agency.namespace is not None,
                "namespace": agency.namespace,
                "sources": [
                    {
                        "name": source.name,
                        "freshness": source.freshness,
                        "state": "READY",
                        "entities": [
                            {"collection": entity.collection}
                            for entity in catalogue.entities.values()
                            if entity.source == source.name
                        ],
                    }
                    for source in catalogue.sources.values()
                    if source.namespace == agency.namespace
                ],
            }
            for agency in catalogue.agencies
        ]
    }


def metadata(city: City, variables: Variables, catalogue: Catalogue) -> Row:
    systems = city["registri_sistem"]
    return {
        "agencies": [
            {
                "nama": agency.name,
                "sources": [
                    {
                        "name": source.name,
                        "description": source.description,
                        "freshness": source.freshness,
                        "entities": [
                            {
                                "name": entity.name,
                                "description": entity.description,
                                "fields": list(entity.fields),
                            }
                            for entity in catalogue.entities.values()
                            if entity.source == source.name
                        ],
                    }
                    for source in catalogue.sources.values()
                    if source.namespace == agency.namespace
                ],
            }
            for agency in catalogue.agencies
        ],
        "diskominfo": {
            "sistemInformasi": [
                pick(
                    row, kode="kode_sistem", nama="nama", sejak="sejak",
                    jumlahTabel="jumlah_tabel",
                )
                | {
                    "tersambung": bool(row["tersambung"]),
                    "skpd": [
                        pick(agency, nama="nama_skpd")
                        for agency in city.all(
                            "m_skpd", kode_skpd=row["kode_opd"], active=1,
                            tahun_anggaran=variables["tahun"],
                        )
                    ],
                }
                for row in ascending(systems, "kode_sistem", "id")
            ]
        },
    }  # fmt: skip


def latest_visits(city: City, variables: Variables, _: Catalogue) -> Row:
    clinic = city.one("tb_m_puskesmas", kd_pusk=variables["puskesmas"])
    assert clinic is not None
    people = {row["nik"]: row for row in living_people(city)}
    diagnoses = {row["kd_icd"]: row for row in city["tb_r_icd10"]}
    visits = city.all("tb_t_kunjungan", kd_pusk=clinic["kd_pusk"], is_del=0)
    crosswalk = city.one("ref_kode_wilayah", kode_bps=str(clinic["kd_desa"]).strip())
    village = city.one("ref_desa", kode=crosswalk["kode_kemendagri"]) if crosswalk else None
    assert village is not None

    def patient(row: Row) -> Row | None:
        found = people.get(digits(row["no_ktp"]))
        if found is None:
            return None
        return pick(found, tanggalLahir="tgl_lhr", jenisKelamin="jenis_klmin") | {
            "desa": pick(city.one("ref_desa", kode=found["kode_wilayah"]), nama="nama")
        }

    return {
        "dinkes": {
            "puskesmasByKey": {
                "nama": clinic["nm_pusk"],
                "desa": {
                    "nama": village["nama"],
                    "kecamatan": pick(
                        city.one("ref_kecamatan", kode=village["kode_kecamatan"]), nama="nama"
                    ),
                },
                "kunjungan": [
                    {
                        "waktu": moment(row["tgl_kunj"]),
                        "kasus": row["jns_kasus"],
                        "caraBayar": row["cara_bayar"],
                        "diagnosa": pick(diagnoses.get(row["kd_icd"]), nama="nm_icd", bab="bab"),
                        "penduduk": patient(row),
                    }
                    for row in descending(ascending(visits, "id_kunj"), "tgl_kunj")[:10]
                ],
            }
        }
    }


EXPECTED: dict[str, Compute] = {
    "02-destinasi-kecamatan": open_destinations,
    "03-jalan-rusak-berat": badly_damaged_roads,
    "04-anggaran-dan-realisasi": budget_and_payments,
    "05-bencana-dua-tahun": disasters,
    "06-okupansi-penginapan": occupancy,
    "07-renja-dan-uang": plans_and_money,
    "08-pengaduan-jalan": road_complaints,
    "09-longsor-jalan-drainase": landslides,
    "10-siapa-tersambung": who_is_connected,
    "11-kelengkapan-metadata": metadata,
    "12-kunjungan-pasien": latest_visits,
}
