"""What the examples with aggregates and groups must answer, without the gateway's code."""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Sequence
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from batu_graph.config.catalogue import Catalogue
from tests.examples.city import (
    City,
    Row,
    ascending,
    budget_agency,
    digits,
    letters,
    living_people,
    moment,
)

Variables = dict[str, Any]
STUNTED = ("Sangat Pendek", "Pendek")


def groups(rows: Iterable[Row], key: Callable[[Row], Hashable]) -> list[tuple[Any, list[Row]]]:
    """Rows by a key, in the order of the keys; null behind all others."""
    found: dict[Hashable, list[Row]] = defaultdict(list)
    for row in rows:
        found[key(row)].append(row)
    return sorted(found.items(), key=lambda item: in_order(item[0]))


def in_order(key: Any) -> Any:
    parts = key if isinstance(key, tuple) else (key,)
    return [(part is None, part) for part in parts]


def total(rows: Sequence[Row], column: str) -> Any:
    """The sum of a column: a Decimal's text with its two digits, or a number; null of nothing."""
    values = [row[column] for row in rows if row[column] is not None]
    if not values:
        return None
    if isinstance(values[0], str):
        return f"{sum(map(Decimal, values)):.2f}"
    return sum(values)


def mean(rows: Sequence[Row], column: str) -> str | None:
    values = [Decimal(str(row[column])) for row in rows if row[column] is not None]
    if not values:
        return None
    exact = sum(values, Decimal(0)) / len(values)
    return f"{exact.quantize(Decimal('0.000001'), ROUND_HALF_UP):f}"


def distinct(rows: Iterable[Row], column: str) -> int:
    return len({row[column] for row in rows if row[column] is not None})


def of_village(city: City, table: str, column: str, village: Row) -> list[Row]:
    """Rows that name a village by the statistics office's code, or by the ministry's."""
    crosswalk = city.one("ref_kode_wilayah", kode_kemendagri=village["kode"])
    assert crosswalk is not None
    codes = {crosswalk["kode_bps"], village["kode"]}
    return [row for row in city[table] if str(row[column] or "").strip() in codes]


def weighings(city: City, village: Row, since: str) -> list[Row]:
    crosswalk = city.one("ref_kode_wilayah", kode_kemendagri=village["kode"])
    assert crosswalk is not None
    return [
        row
        for row in city.all("tb_t_timbang", kd_desa=crosswalk["kode_bps"])
        if row["tgl_timbang"] >= since
    ]


def visits_by_month(city: City, variables: Variables, _: Catalogue) -> Row:
    clinics = {row["kd_pusk"]: row["nm_pusk"] for row in city["tb_m_puskesmas"]}
    chapters = {row["kd_icd"]: row["bab"] for row in city["tb_r_icd10"]}
    first, end = variables["dari"][:19], variables["sampai"][:19]
    rows = [
        row
        for row in city.all("tb_t_kunjungan", is_del=0)
        if first <= row["tgl_kunj"].replace(" ", "T") < end
    ]
    found = groups(
        rows,
        lambda row: (
            clinics.get(row["kd_pusk"]),
            int(row["tgl_kunj"][5:7]),
            chapters.get(row["kd_icd"]),
            row["jns_kasus"],
        ),
    )
    found.sort(key=lambda item: (in_order(item[0][:2]), -len(item[1]), in_order(item[0][2:])))
    return {
        "dinkes": {
            "kunjunganGroup": [
                {
                    "key": {
                        "puskesmas": {"nama": clinic},
                        "waktu": {"month": month},
                        "diagnosa": {"bab": chapter},
                        "kasus": case,
                    },
                    "count": len(of_group),
                }
                for (clinic, month, chapter, case), of_group in found[:1000]
            ]
        }
    }


def population(city: City, _: Variables, __: Catalogue) -> Row:
    names = {row["kode"]: row["nama"] for row in city["ref_desa"]}
    people = living_people(city)
    found = groups(
        people,
        lambda row: (names[row["kode_wilayah"]], row["jenis_klmin"], int(row["tgl_lhr"][:4])),
    )
    return {
        "dispendukcapil": {
            "pendudukGroup": [
                {
                    "key": {
                        "desa": {"nama": name},
                        "jenisKelamin": sex,
                        "tanggalLahir": {"year": year},
                    },
                    "count": len(of_group),
                }
                for (name, sex, year), of_group in found[:5000]
            ],
            "nikSalah": {"count": sum("X" in row["nik"] for row in people)},
        }
    }


def stunting(city: City, variables: Variables, _: Catalogue) -> Row:
    made = []
    for village in city["ref_desa"]:
        weighed = weighings(city, village, variables["sejak"])
        stunted = [row for row in weighed if row["status_tbu"] in STUNTED]
        under_five = [
            row
            for row in living_people(city)
            if row["kode_wilayah"] == village["kode"] and row["tgl_lhr"] >= variables["lahirSejak"]
        ]
        made.append(
            {
                "kode": village["kode"],
                "nama": village["nama"],
                "stunting": {"countDistinct": {"nikAnak": distinct(stunted, "nik_anak")}},
                "ditimbang": {
                    "countDistinct": {"nikAnak": distinct(weighed, "nik_anak")},
                    "avg": {"berat": mean(weighed, "bb")},
                },
                "balita": {"count": len(under_five)},
            }
        )
    made.sort(key=lambda row: (-row["stunting"]["countDistinct"]["nikAnak"], row["kode"]))
    return {"desa": [{k: v for k, v in row.items() if k != "kode"} for row in made]}


def children_and_schools(city: City, variables: Variables, _: Catalogue) -> Row:
    made = []
    for village in ascending(city["ref_desa"], "nama"):
        children = [
            row
            for row in living_people(city)
            if row["kode_wilayah"] == village["kode"]
            and variables["lahirDari"] <= row["tgl_lhr"] < variables["lahirSampai"]
        ]
        schools = []
        for school in ascending(of_village(city, "sekolah", "kode_desa", village), "npsn"):
            if school["bentuk"] == "SD":
                rooms = city.all("ruang_belajar", npsn=school["npsn"])
                damaged = [r for r in rooms if r["kondisi"] in ("Rusak Sedang", "Rusak Berat")]
                schools.append(
                    {
                        "nama": school["nama"],
                        "ruang": {
                            "count": len(rooms),
                            "sum": {"dayaTampung": total(rooms, "daya_tampung")},
                        },
                        "rusak": {"count": len(damaged)},
                    }
                )
        made.append({"nama": village["nama"], "anak": {"count": len(children)}, "sekolah": schools})
    return {"desa": made}


def two_counts(city: City, _: Variables, __: Catalogue) -> Row:
    made = []
    for village in city["ref_desa"]:
        poor = of_village(city, "dtks_rumah_tangga", "kd_wil", village)
        made.append(
            {
                "kode": village["kode"],
                "nama": village["nama"],
                "rumahTanggaMiskinAggregate": {
                    "count": len(poor),
                    "min": {"tanggalData": min((row["tgl_data"] for row in poor), default=None)},
                },
                "termiskin": {"count": sum(row["desil"] == 1 for row in poor)},
                "hitunganKemiskinan": [
                    {
                        "instansi": row["instansi"],
                        "definisi": row["definisi"],
                        "tanggal": row["tanggal"],
                        "jumlah": row["jumlah_rt"],
                    }
                    for row in ascending(
                        city.all("hitung_kemiskinan", kd_wil=village["kode"]), "instansi"
                    )
                ],
            }
        )
    made.sort(key=lambda row: (-row["rumahTanggaMiskinAggregate"]["count"], row["kode"]))
    known = {row["nik"] for row in living_people(city)}
    members = city["dtks_anggota"]
    unknown = [row for row in members if digits(row["nik"]) not in known]
    return {
        "desa": [{k: v for k, v in row.items() if k != "kode"} for row in made],
        "dinsos": {
            "tidakDikenal": {"count": len(unknown)},
            "semua": {"count": len(members)},
        },
    }


def stunting_and_money(city: City, variables: Variables, _: Catalogue) -> Row:
    made = []
    for village in ascending(city["ref_desa"], "nama"):
        weighed = weighings(city, village, variables["sejak"])
        works = [
            row
            for row in city["data_spam"]
            if letters(row["kelurahan"]) == letters(village["nama"])
            and row["tahun"] <= variables["tahun"]
        ]
        budget = [
            row | {"singkatan": budget_agency(city, row)["singkatan"]}
            for row in city.all(
                "d_sub_kegiatan", kode_wilayah=village["kode"], active=1,
                tahun_anggaran=variables["tahun"],
            )
        ]  # fmt: skip
        by_agency = groups(
            (row for row in budget if row["singkatan"] in ("Dinkes", "DPUPR")),
            lambda row: row["singkatan"],
        )
        stunted = [row for row in weighed if row["status_tbu"] in STUNTED]
        made.append(
            {
                "nama": village["nama"],
                "penimbanganAggregate": {
                    "countDistinct": {"nikAnak": distinct(stunted, "nik_anak")}
                },
                "pekerjaanAirMinumAggregate": {
                    "count": len(works),
                    "sum": {"sambungan": total(works, "sambungan"), "biaya": total(works, "biaya")},
                },
                "subKegiatanGroup": [
                    {
                        "key": {"skpd": {"singkatan": name}},
                        "count": len(rows),
                        "sum": {"pagu": total(rows, "pagu")},
                    }
                    for name, rows in by_agency
                ],
            }
        )
    return {"desa": made}


def tourism_and_tax(city: City, variables: Variables, _: Catalogue) -> Row:
    year = variables["tahun"]

    def by_month(table: str) -> list[tuple[Any, list[Row]]]:
        return groups(city.all(table, tahun=year), lambda row: row["bulan"])

    taxed = {digits(row["nib"]) for row in city.all("wp_hotel", aktif=1)}
    untaxed = [
        row
        for row in city["tbl_penginapan"]
        if str(row["nib"] or "").startswith("1") and digits(row["nib"]) not in taxed
    ]
    return {
        "disparta": {
            "kunjunganWisataGroup": [
                {
                    "key": {"bulan": month},
                    "sum": {
                        "wisatawanNusantara": total(rows, "wisnus"),
                        "wisatawanMancanegara": total(rows, "wisman"),
                    },
                }
                for month, rows in by_month("tbl_kunjungan")
            ],
            "okupansiGroup": [
                {
                    "key": {"bulan": month},
                    "count": len(rows),
                    "sum": {
                        "terjual": total(rows, "terjual"),
                        "kamarMalam": total(rows, "kamar_malam"),
                    },
                }
                for month, rows in by_month("tbl_okupansi")
            ],
            "semuaPenginapan": {"count": len(city["tbl_penginapan"])},
            "tanpaPajak": {
                "count": len(untaxed),
                "sum": {"jumlahKamar": total(untaxed, "jml_kamar")},
            },
        },
        "bapenda": {
            "setoranHotelGroup": [
                {
                    "key": {"bulan": month},
                    "count": len(rows),
                    "sum": {"pajak": total(rows, "pajak")},
                }
                for month, rows in by_month("setoran_hotel")
            ]
        },
    }


def disasters_by_kind(city: City, _: Variables, __: Catalogue) -> Row:
    def counted(district: str, year: int) -> list[Row]:
        found = groups(city.all("tb_kejadian", kd_kec=district, tahun=year), lambda r: r["jenis"])
        found.sort(key=lambda item: (-len(item[1]), item[0]))
        return [
            {
                "key": {"jenis": kind},
                "count": len(rows),
                "sum": {
                    name: total(rows, name)
                    for name in ("meninggal", "luka", "mengungsi", "kerugian")
                },
            }
            for kind, rows in found
        ]

    return {
        "kecamatan": [
            {
                "nama": row["nama"],
                "tahun2020": counted(row["kode"], 2020),
                "tahun2021": counted(row["kode"], 2021),
            }
            for row in ascending(city["ref_kecamatan"], "nama")
        ]
    }


def occupations(city: City, variables: Variables, _: Catalogue) -> Row:
    jobs = {row["nik"]: row["jenis_pkrjn"] for row in living_people(city)}
    found = groups(
        city.all("tb_t_kunjungan", is_del=0), lambda row: jobs.get(digits(row["no_ktp"]))
    )
    kept = [(job, rows) for job, rows in found if len(rows) >= variables["paling"]]
    kept.sort(key=lambda item: (-len(item[1]), in_order(item[0])))
    return {
        "dinkes": {
            "kunjunganGroup": [
                {
                    "key": {"penduduk": {"pekerjaan": job}},
                    "count": len(rows),
                    "countDistinct": {"noKtp": distinct(rows, "no_ktp")},
                    "min": {"waktu": moment(min(row["tgl_kunj"] for row in rows))},
                }
                for job, rows in kept
            ]
        }
    }


def visiting_citizens(city: City, variables: Variables, _: Catalogue) -> Row:
    codes = {r["kd_icd"] for r in city["tb_r_icd10"] if r["bab"] == variables["bab"]}
    by_person: dict[str, list[Row]] = defaultdict(list)
    for row in city.all("tb_t_kunjungan", is_del=0):
        if row["kd_icd"] in codes:
            by_person[digits(row["no_ktp"])].append(row)
    people = [row for row in living_people(city) if row["nik"] in by_person]
    page = ascending(people, "nama_lgkp", "nik")[:20]
    names = {row["kode"]: row["nama"] for row in city["ref_desa"]}
    return {
        "dispendukcapil": {
            "pendudukConnection": {
                "totalCount": len(people),
                "pageInfo": {"hasNextPage": len(people) > 20, "hasPreviousPage": False},
                "nodes": [
                    {
                        "nama": row["nama_lgkp"],
                        "desa": {"nama": names[row["kode_wilayah"]]},
                        "kunjunganAggregate": {
                            "count": len(by_person[row["nik"]]),
                            "max": {
                                "waktu": moment(max(v["tgl_kunj"] for v in by_person[row["nik"]]))
                            },
                        },
                    }
                    for row in page
                ],
            }
        }
    }


EXPECTED_GROUPS = {
    "13-kunjungan-per-bulan": visits_by_month,
    "14-penduduk-per-umur": population,
    "15-stunting-per-desa": stunting,
    "16-anak-dan-sekolah": children_and_schools,
    "17-kemiskinan-dua-hitungan": two_counts,
    "18-stunting-air-anggaran": stunting_and_money,
    "19-wisata-dan-pajak": tourism_and_tax,
    "20-bencana-per-jenis": disasters_by_kind,
    "21-pekerjaan-pasien": occupations,
    "22-warga-halaman-demi-halaman": visiting_citizens,
}
