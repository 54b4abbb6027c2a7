"""The population register (Dispendukcapil): PostgreSQL, tidy types, soft deletes, old mistakes."""

from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta
from random import Random

from batu_graph.demo.names import LAST, MEN, STREETS, WOMEN
from batu_graph.demo.regions import villages
from batu_graph.demo.seeds import (
    AS_OF,
    RESIDENTS,
    RESIDENTS_MEN,
    Resident,
    Seeds,
    day_between,
    parts_of,
)
from batu_graph.demo.tables import AgencyDatabase, Row, Rows, Table
from batu_graph.types import Engine

DATABASE = AgencyDatabase(
    name="dispendukcapil",
    home=Engine.POSTGRESQL,
    tables=[
        Table(
            "biodata_wni",
            {
                "nik": "char(16) NOT NULL",
                "no_kk": "char(16)",
                "nama_lgkp": "varchar(60) NOT NULL",
                "jenis_klmin": "smallint NOT NULL",
                "tgl_lhr": "date NOT NULL",
                "stat_hbkel": "varchar(20)",
                "jenis_pkrjn": "varchar(40)",
                "kode_wilayah": "varchar(13) NOT NULL",
                "status_dasar": "smallint NOT NULL",
                "tgl_hapus": "timestamp without time zone",
            },
            key=["nik"],
            indexes=[["kode_wilayah", "nama_lgkp"], ["no_kk"]],
        ),
        Table(
            "data_keluarga",
            {
                "no_kk": "char(16) NOT NULL",
                "nik_kk": "char(16)",
                "alamat": "varchar(120)",
                "no_rt": "smallint",
                "no_rw": "smallint",
                "kode_wilayah": "varchar(13) NOT NULL",
                "tgl_insert": "timestamp without time zone",
            },
            key=["no_kk"],
            indexes=[["kode_wilayah", "no_kk"], ["nik_kk"]],
        ),
        Table(
            "akta_capil",
            {
                "no_akta": "varchar(30) NOT NULL",
                "jenis_akta": "varchar(10) NOT NULL",
                "nik": "char(16)",
                "tgl_peristiwa": "date",
                "tgl_terbit": "date",
            },
            key=["no_akta"],
            indexes=[["nik"]],
        ),
        Table(
            "mutasi_penduduk",
            {
                "id_mutasi": "bigint NOT NULL",
                "nik": "char(16)",
                "jenis_mutasi": "varchar(10) NOT NULL",
                "tgl_mutasi": "date NOT NULL",
                "kode_wilayah": "varchar(13)",
                "keterangan": "varchar(120)",
            },
            key=["id_mutasi"],
            indexes=[["nik"], ["kode_wilayah"]],
        ),
    ],
)

ALIVE, DEAD, MOVED = 1, 2, 3
"""``status_dasar``."""
JOBS = (
    "BELUM/TIDAK BEKERJA", "PELAJAR/MAHASISWA", "MENGURUS RUMAH TANGGA", "PETANI/PEKEBUN",
    "KARYAWAN SWASTA", "WIRASWASTA", "PEDAGANG", "BURUH HARIAN LEPAS", "PEGAWAI NEGERI SIPIL",
    "GURU", "",
)  # fmt: skip
WEIGHTS = (
    17, 12, 7, 20, 8, 11, 8, 13, 6, 8, 11, 4, 6, 8, 10, 7, 5, 7, 9, 10, 5, 6, 11, 6,
)  # fmt: skip
"""How the people spread over the villages, in the order of their codes: invented."""


def make(seeds: Seeds) -> Rows:
    """People in their families; fills ``seeds.residents``."""
    random = seeds.random("dispendukcapil")
    numbers = Numbers()
    people: list[Row] = []
    families: list[Row] = []
    for person, family in _households(seeds, random, numbers):
        people.append(person)
        if family is not None:
            families.append(family)
    former = list(_former(seeds, random, numbers, families))
    _plant(people, families, random)
    seeds.residents = [
        Resident(str(row[0]), date.fromisoformat(str(row[4])), str(row[7])) for row in people
    ]
    return {
        "biodata_wni": people + former,
        "data_keluarga": families,
        "akta_capil": list(_certificates(people, random)),
        "mutasi_penduduk": list(_moves(people, former, random)),
    }


class Numbers:
    """Hands out NIK: region 357999 (no such kecamatan), birthday (day + 40: a woman), serial."""

    def __init__(self) -> None:
        self._used: Counter[str] = Counter()

    def nik(self, born: date, woman: bool) -> str:
        day = born.day + 40 if woman else born.day
        return self.next(f"357999{day:02d}{born:%m%y}")

    def family(self, registered: date) -> str:
        """Number of a family card: region, day of registration, serial."""
        return self.next(f"357999{registered:%d%m%y}")

    def next(self, stem: str) -> str:
        self._used[stem] += 1
        return f"{stem}{self._used[stem]:04d}"


def _households(seeds: Seeds, random: Random, numbers: Numbers) -> Iterator[tuple[Row, Row | None]]:
    """Each person, and with the head of a family the family."""
    residents = round(RESIDENTS * seeds.scale)
    sexes = [1] * round(RESIDENTS_MEN * seeds.scale)
    sexes += [2] * (residents - len(sexes))
    random.shuffle(sexes)
    cards = Numbers()
    for village, count in zip(villages(), parts_of(residents, WEIGHTS), strict=True):
        while count:
            size = min(count, random.choices((1, 2, 3, 4, 5, 6), (8, 18, 28, 26, 14, 6))[0])
            count -= size
            registered = day_between(random, date(2004, 1, 1), AS_OF)
            card = cards.family(registered)
            last = random.choice(LAST)
            for place in range(size):
                sex = sexes.pop()
                born, role = _age(place, random)
                nik = numbers.nik(born, sex == 2)
                job = random.choice(JOBS) if born.year < 2003 else JOBS[born.year < 2018]
                person: Row = (
                    nik, card, _name(random, sex, last), sex, born.isoformat(),
                    role, job, village.code, ALIVE, None,
                )  # fmt: skip
                street = f"JL. {random.choice(STREETS).upper()} NO. {random.randrange(1, 200)}"
                family: Row = (
                    card, nik, street, random.randrange(1, 9), random.randrange(1, 15),
                    village.code, f"{registered} {random.randrange(8, 15):02d}:30:00",
                )  # fmt: skip
                yield person, family if place == 0 else None


def _age(place: int, random: Random) -> tuple[date, str]:
    """Birthday and role of the n-th member of a family."""
    if place == 0:
        return day_between(random, date(1945, 1, 1), date(1999, 12, 31)), "KEPALA KELUARGA"
    if place == 1:
        return day_between(random, date(1950, 1, 1), date(2002, 12, 31)), "SUAMI/ISTRI"
    return day_between(random, date(2004, 1, 1), AS_OF), "ANAK"


def _name(random: Random, sex: int, last: str) -> str:
    first = MEN if sex == 1 else WOMEN
    return f"{random.choice(first)} {random.choice(first)} {last}".upper()


def _former(seeds: Seeds, random: Random, numbers: Numbers, families: list[Row]) -> Iterator[Row]:
    """The dead and the moved: kept by the register, hidden by ``status_dasar``; deleted rows."""
    for _ in range(seeds.scaled(6_000)):
        born = day_between(random, date(1930, 1, 1), date(1975, 12, 31))
        sex = random.choice((1, 2))
        family = random.choice(families)
        status = random.choice((ALIVE, DEAD, DEAD, DEAD, MOVED, MOVED))
        deleted = "2023-05-17 09:12:44" if status == ALIVE else None
        yield (
            numbers.nik(born, sex == 2), family[0], _name(random, sex, random.choice(LAST)),
            sex, born.isoformat(), "LAINNYA", "", family[5], status, deleted,
        )  # fmt: skip


def _plant(people: list[Row], families: list[Row], random: Random) -> None:
    """The register's old mistakes (``docs/demo-city.md``)."""

    def change(number: int, **values: str | None) -> None:
        columns = list(DATABASE.tables[0].columns)
        row = list(people[number])
        for column, value in values.items():
            row[columns.index(column)] = value
        people[number] = tuple(row)

    picked = random.sample(range(len(people)), min(60, len(people)))
    for number in picked[:20]:
        change(number, no_kk=None)
    for number in picked[20:30]:  # a family that is not there
        change(number, no_kk=f"35799999999900{number % 100:02d}")
    for number in picked[30:36]:  # an extra line end in the name
        change(number, nama_lgkp=f"{people[number][2]}\r\n")
    heads = {family[1] for family in families}
    misshapen = [number for number in picked[36:] if people[number][0] not in heads][:8]
    for count, number in enumerate(misshapen):  # 16 characters, but not all of them digits
        change(number, nik=f"357999X{count:09d}")


def _certificates(people: list[Row], random: Random) -> Iterator[Row]:
    for number, person in enumerate(random.sample(people, len(people) // 4), 1):
        born = date.fromisoformat(str(person[4]))
        issued = min(born + timedelta(days=random.randrange(5, 400)), AS_OF)
        shown = "2222-01-01" if number == 7 else issued.isoformat()  # a slip of the finger
        yield f"3579-LU-{born:%d%m%Y}-{number:06d}", "LAHIR", person[0], born.isoformat(), shown


def _moves(people: list[Row], former: list[Row], random: Random) -> Iterator[Row]:
    kinds = {DEAD: "MATI", MOVED: "PINDAH"}
    number = 0
    for row in former:
        status = row[8]
        if isinstance(status, int) and status in kinds:
            number += 1
            day = day_between(random, date(2018, 1, 1), AS_OF)
            yield number, row[0], kinds[status], day.isoformat(), row[7], ""
    for row in random.sample(people, len(people) // 50):
        number += 1
        day = max(date.fromisoformat(str(row[4])), day_between(random, date(2018, 1, 1), AS_OF))
        yield number, row[0], "DATANG", day.isoformat(), row[7], None
