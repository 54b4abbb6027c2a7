"""The clinics' system (Dinkes): MariaDB, villages by the statistics office's codes, and the
citizen number as each clerk typed it."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from random import Random

from batu_graph.demo.agencies.icd10 import DIAGNOSES
from batu_graph.demo.regions import Village, villages
from batu_graph.demo.seeds import Resident, Seeds, day_between
from batu_graph.demo.tables import AgencyDatabase, Row, Rows, Table
from batu_graph.types import Engine

PAYMENT_TYPE = "enum('','UMUM','BPJS (PBI)','BPJS (NON-PBI)','JKN/KIS','-') NOT NULL"
DATABASE = AgencyDatabase(
    name="dinkes",
    home=Engine.MYSQL,
    tables=[
        Table(
            "tb_m_puskesmas",
            {
                "kd_pusk": "char(11) NOT NULL",
                "nm_pusk": "varchar(60) NOT NULL",
                "jns": "enum('PUSKESMAS','PUSTU','KLINIK','RS') NOT NULL",
                "almt": "varchar(120)",
                "kd_desa": "varchar(10)",
                "rawat_inap": "tinyint(1)",
                "lat": "varchar(20)",
                "lng": "varchar(20)",
            },
            key=["kd_pusk"],
            indexes=[["kd_desa"]],
        ),
        Table(
            "tb_r_icd10",
            {"kd_icd": "varchar(8) NOT NULL", "nm_icd": "varchar(100)", "bab": "varchar(5)"},
            key=["kd_icd"],
        ),
        Table(
            "tb_t_kunjungan",
            {
                "id_kunj": "bigint(20) NOT NULL",
                "tgl_kunj": "datetime NOT NULL",
                "kd_pusk": "char(11)",
                "no_ktp": "varchar(20)",
                "kd_icd": "varchar(8)",
                "jns_kasus": "enum('BARU','LAMA')",
                "cara_bayar": PAYMENT_TYPE,
                "kd_desa": "varchar(10)",
                "tgl_pulang": "date",
                "is_del": "tinyint(1) NOT NULL",
            },
            key=["id_kunj"],
            indexes=[["no_ktp"], ["kd_pusk", "tgl_kunj"], ["kd_desa"]],
        ),
        Table(
            "tb_t_timbang",
            {
                "id_timbang": "bigint(20) NOT NULL",
                "nik_anak": "decimal(16,0)",
                "tgl_timbang": "date NOT NULL",
                "bb": "decimal(5,2)",
                "tb": "decimal(5,1)",
                "zscore_tbu": "double",
                "status_tbu": "enum('Sangat Pendek','Pendek','Normal','Tinggi')",
                "kd_desa": "varchar(10)",
            },
            key=["id_timbang"],
            indexes=[["nik_anak"], ["kd_desa", "tgl_timbang"]],
        ),
        Table(
            "tb_user",
            {"id": "int(11) NOT NULL", "username": "varchar(30)", "sandi": "varchar(60)"},
            key=["id"],
        ),
    ],
)

HEALTH_CENTRES = ("Temas", "Sisir", "Punten", "Beji", "Junrejo")
"""Villages with a puskesmas, which is named after its village."""
HOSPITALS = ("Ngaglik", "Pesanggrahan", "Sidomulyo", "Beji")
VISITS, WEIGHED, STUNTED = 150_000, 10_763, 1_270
"""At scale 1. The second and third: 1,270 stunted children are 11.8 % at the end of 2024."""
WEIGHINGS = (date(2024, 8, 1), date(2024, 12, 1))
PAYMENTS = ("UMUM", "BPJS (PBI)", "BPJS (NON-PBI)", "JKN/KIS", "-", "")
ZERO_DATE = "0000-00-00"


def make(seeds: Seeds) -> Rows:
    """Clinics, their visits, the weighings of children."""
    random = seeds.random("dinkes")
    clinics = list(_clinics(random))
    bps = {village.code: village.bps for village in villages()}
    return {
        "tb_m_puskesmas": clinics,
        "tb_r_icd10": list(DIAGNOSES),
        "tb_t_kunjungan": list(_visits(seeds, random, clinics, bps)),
        "tb_t_timbang": list(_weighings(seeds, random, bps)),
        "tb_user": [(number, f"petugas{number}", f"invented-{number}") for number in range(1, 6)],
    }


def _clinics(random: Random) -> Iterator[Row]:
    serials: dict[str, int] = {}

    def clinic(kind: str, name: str, village: Village, inpatients: int) -> Row:
        district = village.bps[4:7]
        serials[district] = serials.get(district, 0) + 1
        # 0 and the empty text stand where nobody measured the place.
        lat, lng = f"{random.uniform(-7.93, -7.80):.6f}", f"{random.uniform(112.48, 112.60):.6f}"
        if kind == "KLINIK":
            lat, lng = random.choice((("0", "0"), ("", ""), (lat, lng)))
        return (
            f"P3579{district}{serials[district]:03d}", name, kind,
            f"Ds. {village.name} {random.randrange(1, 90)}", village.bps, inpatients, lat, lng,
        )  # fmt: skip

    made = [
        clinic("PUSKESMAS", f"Puskesmas {village.name}", village, 1)
        for village in villages()
        if village.name in HEALTH_CENTRES
    ]
    made += [
        clinic("PUSTU", f"Pustu {village.name}", village, 0)
        for village in villages()
        if village.name not in HEALTH_CENTRES
    ]
    made += [
        clinic("RS", f"RS Contoh {village.name}", village, 2)  # 2: under construction
        for village in villages()
        if village.name in HOSPITALS
    ]
    for number in range(1, 15):
        made.append(clinic("KLINIK", f"Klinik Contoh {number:02d}", random.choice(villages()), 0))
    made[-1] = (*made[-1][:4], None, *made[-1][5:])
    made[-2] = (*made[-2][:4], "3579099001", *made[-2][5:])  # no such village
    made[-3] = (*made[-3][:4], f"{made[-3][4]} ", *made[-3][5:])
    yield from made


def _visits(
    seeds: Seeds, random: Random, clinics: Sequence[Row], bps: dict[str, str]
) -> Iterator[Row]:
    codes = [str(clinic[0]) for clinic in clinics]
    weights = [9 if clinic[2] == "PUSKESMAS" else 2 for clinic in clinics]
    patients = random.choices(seeds.residents, k=seeds.scaled(VISITS))
    places = random.choices(codes, weights, k=len(patients))
    sicknesses = random.choices([diagnosis[0] for diagnosis in DIAGNOSES], k=len(patients))
    for number, (patient, place, sickness) in enumerate(
        zip(patients, places, sicknesses, strict=True), 1
    ):
        day = day_between(random, max(date(2020, 1, 1), patient.born), date(2024, 12, 31))
        hour, minute = random.randrange(7, 15), random.randrange(60)
        left = random.choices((None, ZERO_DATE, day.isoformat()), (80, 8, 12))[0]
        if number == 11:
            left = "2222-02-22"
        yield (
            number, f"{day} {hour:02d}:{minute:02d}:00",
            "P3579999001" if number % 997 == 0 else place,
            _typed(patient.nik, number, random),
            "" if number % 401 == 0 else sickness,
            random.choice(("BARU", "LAMA")), random.choice(PAYMENTS),
            bps[patient.village], left,
            random.choices((0, 1, 2), (97, 2, 1))[0],
        )  # fmt: skip


def _typed(nik: str, number: int, random: Random) -> str | None:
    """A citizen number as a clerk types it."""
    way = random.random()
    if way < 0.90:
        return nik
    if way < 0.93:
        return f"{nik[:6]}.{nik[6:12]}.{nik[12:]}"
    if way < 0.95:
        return f" {nik[:6]} {nik[6:]}"
    if way < 0.96:
        return f"3579990000{number % 1_000_000:06d}"  # of nobody
    return random.choice((None, "", "-"))


def _weighings(seeds: Seeds, random: Random, bps: dict[str, str]) -> Iterator[Row]:
    """Two months; in the last exactly 11.8 % of the children are stunted."""
    infants = [
        resident
        for resident in seeds.residents
        if resident.born >= date(2020, 1, 1) and resident.nik.isdigit()
    ]
    number = 0
    for month in WEIGHINGS:
        there = [infant for infant in infants if infant.born < month]
        weighed = random.sample(there, min(len(there), seeds.scaled(WEIGHED)))
        stunted = round(len(weighed) * STUNTED / WEIGHED)
        for place, infant in enumerate(weighed):
            number += 1
            yield _weighing(number, month, infant, place < stunted, random, bps[infant.village])


def _weighing(
    number: int, month: date, infant: Resident, short: bool, random: Random, village: str
) -> Row:
    day = month + timedelta(days=random.randrange(20))
    months = max(0, (day - infant.born).days // 30)
    z = round(random.uniform(-3.9, -2.01) if short else random.uniform(-1.99, 2.9), 2)
    status = ("Sangat Pendek" if z < -3 else "Pendek") if short else "Normal"
    if z > 2.5:
        status = "Tinggi"
    height = 50 + 1.1 * months + 2 * z
    return (
        number, None if number % 211 == 0 else int(infant.nik), day.isoformat(),
        f"{max(2.5, 3.2 + 0.22 * months + z / 2):.2f}", f"{height:.1f}", z, status, village,
    )  # fmt: skip
