"""The demo city is the size it says it is, the same every time, and nobody in it is real."""

import csv
import re
from collections import Counter
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from batu_graph.demo.city import AGENCIES, make_city
from batu_graph.demo.regions import districts, villages
from batu_graph.demo.seeds import QUICK_SCALE, SEED
from batu_graph.demo.tables import Rows

SHARED = Path(__file__).parents[3] / "shared/data/wilayah_batu.csv"


def tables(seed: int = SEED, scale: float = 0.01) -> dict[str, Any]:
    """Every table's rows, as dictionaries."""
    made: dict[str, Any] = {}
    for database, rows in make_city(seed, scale):
        for table in database.tables:
            made[table.name] = [
                dict(zip(table.columns, row, strict=True)) for row in rows[table.name]
            ]
    return made


@pytest.fixture(scope="module")
def city() -> dict[str, Any]:
    return tables()


def test_twelve_agencies_each_with_tables_of_its_own() -> None:
    names = [agency.database.name for agency in AGENCIES]
    assert sorted(names) == sorted(set(names)) and len(names) == 12


def test_the_same_seed_and_scale_make_the_same_city() -> None:
    def whole(seed: int) -> list[Rows]:
        return [rows for _, rows in make_city(seed, 0.002)]

    assert whole(1) == whole(1)
    assert whole(1) != whole(2)


def test_every_resident_at_scale_1() -> None:
    people = next(rows for base, rows in make_city(SEED, 1) if base.name == "dispendukcapil")
    living = [row for row in people["biodata_wni"] if row[8] == 1 and row[9] is None]
    assert len(living) == 225_408
    assert Counter(row[3] for row in living) == {1: 113_186, 2: 112_222}


def test_the_quick_start_has_about_20_000_residents() -> None:
    assert round(225_408 * QUICK_SCALE) == 20_000


def test_every_citizen_number_could_belong_to_nobody(city: dict[str, Any]) -> None:
    numbers = [row["nik"] for row in city["biodata_wni"]]
    assert all(number.startswith("357999") and len(number) == 16 for number in numbers)
    assert len(set(numbers)) == len(numbers)
    cards = {row["no_kk"] for row in city["data_keluarga"]}
    assert all(card.startswith("357999") for card in cards)
    complaints = {str(row["pelapor_nik"]) for row in city["pengaduan"]} - {"0"}
    assert complaints and all(number.startswith("357999") for number in complaints)
    typed = {re.sub(r"\D", "", str(row["no_ktp"] or "")) for row in city["tb_t_kunjungan"]}
    assert all("357999".startswith(number[:6]) for number in typed)


def test_roads_by_status_have_the_known_lengths(city: dict[str, Any]) -> None:
    metres: Counter[str] = Counter()
    for row in city["data_ruas_jalan"]:
        if row["active"]:
            metres[row["status"]] += row["panjang_m"]
    assert metres == {"PROVINSI": 39_000, "KOTA": 175_000, "LINGKUNGAN": 208_000}


def test_visits_by_year_are_the_published_ones(city: dict[str, Any]) -> None:
    visits: Counter[int] = Counter()
    for row in city["tbl_kunjungan"]:
        visits[row["tahun"]] += row["wisnus"] + row["wisman"]
    assert visits == {2019: 7_243_300, 2020: 2_437_878, 2021: 3_584_723, 2022: 7_445_799}
    assert len({row["id_destinasi"] for row in city["tbl_kunjungan"]}) == 45
    assert len(city["tbl_penginapan"]) == 90


def test_the_share_of_lodgings_that_report_is_the_published_one(city: dict[str, Any]) -> None:
    months = Counter((row["tahun"], row["bulan"]) for row in city["tbl_okupansi"])
    assert len(months) == 36
    assert all(0.17 <= count / 90 <= 0.55 for count in months.values())


def test_disasters_are_as_many_as_are_known(city: dict[str, Any]) -> None:
    events = Counter((row["tahun"], row["kd_kec"]) for row in city["tb_kejadian"])
    assert sum(count for (year, _), count in events.items() if year == 2020) == 114
    of_2021 = {district: count for (year, district), count in events.items() if year == 2021}
    assert of_2021 == {"35.79.01": 53, "35.79.02": 74, "35.79.03": 25}


def test_the_budget_of_2020_and_what_was_spent_of_it(city: dict[str, Any]) -> None:
    budget: Counter[str] = Counter()
    for row in city["d_sub_kegiatan"]:
        if row["tahun_anggaran"] == 2020 and row["active"]:
            budget[row["kode_skpd"]] += round(float(row["pagu"]))
    assert sum(budget.values()) == 1_100_000_000_000
    dinkes, dpkpp, disparta = (f"{code}.0.00.0.00.01.0000" for code in ("1.02", "1.04", "3.26"))
    assert budget[dinkes] == 79_000_000_000
    spent: Counter[str] = Counter()
    for row in city["d_realisasi"]:
        if row["tahun_anggaran"] == 2020 and row["bulan"] <= 10:
            spent[row["kode_skpd"]] += round(float(row["nilai"]))
    for code, percent in ((dinkes, 42), (dpkpp, 11), (disparta, 35)):
        assert round(100 * spent[code] / budget[code], 6) == percent


def test_stunting_is_as_known_at_scale_1() -> None:
    dinkes = next(rows for base, rows in make_city(SEED, 1) if base.name == "dinkes")
    latest = max(str(row[2])[:7] for row in dinkes["tb_t_timbang"])
    weighed = [row for row in dinkes["tb_t_timbang"] if str(row[2])[:7] == latest]
    short = [row for row in weighed if row[6] in ("Sangat Pendek", "Pendek")]
    assert len(short) == 1_270
    assert round(100 * len(short) / len(weighed), 1) == 11.8


def test_the_regions_are_3_districts_and_24_villages_in_two_orders() -> None:
    assert len(districts()) == 3 and len(villages()) == 24
    by_name = {district.name: district for district in districts()}
    assert (by_name["Bumiaji"].code, by_name["Bumiaji"].bps) == ("35.79.02", "3579030")
    assert (by_name["Junrejo"].code, by_name["Junrejo"].bps) == ("35.79.03", "3579020")
    assert [village.name for village in villages() if village.bps_inferred] == [
        "Punten", "Tlekung", "Pendem"
    ]  # fmt: skip
    for village in villages():
        district = next(d for d in districts() if d.code == village.district)
        assert village.bps.startswith(district.bps)


def test_the_region_codes_are_those_of_the_sources() -> None:
    if not SHARED.is_file():
        pytest.skip(f"the region codes as published are not at {SHARED}")
    with SHARED.open(encoding="utf-8") as file:
        published = list(csv.DictReader(file))
    assert {
        (row["kode_kemendagri"], row["nama"], row["jenis"], row["kode_bps"], row["kodepos"])
        for row in published
        if row["level"] == "desa_kelurahan"
    } == {(v.code, v.name, v.kind, v.bps, v.postcode) for v in villages()}
    assert {
        (row["kode_kemendagri"], row["nama"], row["kode_bps"])
        for row in published
        if row["level"] == "kecamatan"
    } == {(d.code, d.name, d.bps) for d in districts()}


def test_every_agency_has_habits_of_its_own(city: dict[str, Any]) -> None:
    """What the catalogue has to cope with is really there."""
    typed = [row["no_ktp"] for row in city["tb_t_kunjungan"]]
    assert any("." in str(one) for one in typed) and any(one in (None, "", "-") for one in typed)
    assert any(row["tgl_pulang"] == "0000-00-00" for row in city["tb_t_kunjungan"])
    assert {row["is_del"] for row in city["tb_t_kunjungan"]} == {0, 1, 2}
    assert any(row["cara_bayar"] == "" for row in city["tb_t_kunjungan"])
    assert any(row["rawat_inap"] == 2 for row in city["tb_m_puskesmas"])
    names = {row["kelurahan"] for row in city["data_ruas_jalan"]} - {None}
    assert all(name.strip().isupper() for name in names)
    assert any(name != name.strip() for name in names) and any("SUMBER B" in name for name in names)
    assert any(row["tgl_survei"] == "0000-00-00" for row in city["data_ruas_jalan"])
    assert all(re.fullmatch(r"\d{10} ?", row["kd_desa"]) for row in city["tbl_penginapan"])
    assert any(row["lat"] in ("0", "", "-") for row in city["tbl_destinasi"])
    assert any(str(row["kd_wil"] or "x").endswith(" ") for row in city["tb_kejadian"])
    assert any(row["deleted_at"] for row in city["tbl_destinasi"])
    assert any(row["active"] == 0 for row in city["m_skpd"])
    codes = {row["kode_sub_giat"] for row in city["d_sub_kegiatan"]}
    assert {len(code.rpartition(".")[2]) for code in codes} == {2, 4}
    tickets = sorted(row["tiket"] for row in city["pengaduan"])
    assert all(first < second for first, second in pairwise(tickets))
