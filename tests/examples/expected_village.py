"""What the page of one village must show, without the gateway's code."""

from typing import Any

from batu_graph.config.catalogue import Catalogue
from tests.examples.city import (
    City,
    Row,
    ascending,
    budget_agency,
    descending,
    destinations_of,
    digits,
    events_of,
    living_people,
    moment,
    pick,
    roads_of,
)
from tests.examples.expected_groups import groups, of_village, total

Variables = dict[str, Any]


def village_pages(city: City, variables: Variables, _: Catalogue) -> Row:
    village = city.one("ref_desa", kode=variables["kode"])
    assert village is not None
    code, year = village["kode"], variables.get("tahun", 2024)
    crosswalk = city.one("ref_kode_wilayah", kode_kemendagri=code)
    assert crosswalk is not None
    living = {row["nik"]: row for row in living_people(city)}
    families = ascending(city.all("data_keluarga", kode_wilayah=code), "no_kk")[:3]
    roads = [row for row in roads_of(city, village) if row["kondisi"].startswith("RUSAK")]
    events = [row for row in events_of(city, code) if row["tahun"] >= 2021]
    places = [row for row in destinations_of(city, code) if row["status"] == "BUKA"]
    lodgings = [row for row in city["tbl_penginapan"] if digits(row["kd_desa"]) == digits(code)]
    budget = city.all("d_sub_kegiatan", kode_wilayah=code, tahun_anggaran=year, active=1)
    plans = city.all("tb_renja", lokasi=code, tahun=year)
    complaints = city.all("pengaduan", kode_desa=code)
    return {
        "desaByKey": {
            "nama": village["nama"],
            "jenis": village["jenis"],
            "kodePos": village["kode_pos"],
            "kecamatan": pick(city.one("ref_kecamatan", kode=code[:8]), nama="nama"),
            "kodeWilayah": pick(crosswalk, kodeBps="kode_bps", awalanNop="awalan_nop"),
            "keluarga": [
                {
                    "alamat": family["alamat"],
                    "anggota": [
                        pick(row, nama="nama_lgkp", hubungan="stat_hbkel", tanggalLahir="tgl_lhr")
                        for row in ascending(
                            (r for r in living.values() if r["no_kk"] == family["no_kk"]),
                            "tgl_lhr",
                            "nik",
                        )
                    ],
                }
                for family in families
            ],
            "pendudukAggregate": {
                "count": sum(row["kode_wilayah"] == code for row in living.values())
            },
            "sekolahGroup": [
                {"key": {"bentuk": form}, "count": len(rows)}
                for form, rows in groups(
                    of_village(city, "sekolah", "kode_desa", village), lambda row: row["bentuk"]
                )
            ],
            "ruasJalanGroup": [
                {
                    "key": {"kondisi": condition},
                    "count": len(rows),
                    "sum": {"panjang": total(rows, "panjang_m")},
                }
                for condition, rows in groups(roads_of(city, village), lambda row: row["kondisi"])
            ],
            "puskesmas": [
                pick(row, nama="nm_pusk", jenis="jns")
                for row in ascending(
                    (
                        row
                        for row in city["tb_m_puskesmas"]
                        if str(row["kd_desa"] or "").strip() == crosswalk["kode_bps"]
                    ),
                    "nm_pusk",
                    "kd_pusk",
                )
            ],
            "ruasJalan": [
                pick(row, nama="nm_ruas", panjang="panjang_m", kondisi="kondisi")
                for row in descending(ascending(roads, "no_ruas"), "panjang_m")[:5]
            ],
            "kejadian": [
                pick(row, jenis="jenis", kerugian="kerugian") | {"waktu": moment(row["waktu"])}
                for row in descending(ascending(events, "no_kejadian"), "waktu")[:5]
            ],
            "destinasi": [
                pick(row, nama="nm_destinasi", jenis="jenis", hargaTiket="htm")
                for row in ascending(places, "nm_destinasi", "id")
            ],
            "penginapan": [
                pick(row, nama="nm_penginapan", kelas="kelas", jumlahKamar="jml_kamar")
                for row in descending(ascending(lodgings, "id"), "jml_kamar")[:3]
            ],
            "subKegiatan": [
                pick(row, nama="nama_sub_giat", pagu="pagu", fisik="fisik")
                | {"skpd": {"singkatan": budget_agency(city, row)["singkatan"]}}
                for row in descending(
                    ascending(budget, "kode_skpd", "kode_sub_giat"), "pagu", float
                )
            ],
            "renja": [
                pick(row, indikator="indikator", target="target", realisasi="realisasi")
                for row in descending(ascending(plans, "id"), "pagu", float)[:3]
            ],
            "pengaduan": [
                pick(row, kategori="kategori", status="status")
                | {"masuk": moment(row["created_at"], hours=7)}
                for row in descending(ascending(complaints, "tiket"), "created_at")[:3]
            ],
        }
    }
