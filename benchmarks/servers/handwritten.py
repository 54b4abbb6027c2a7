"""The usual way, written well: strawberry types, asyncpg, aiomysql, dataloaders."""

import asyncio
import os
from collections import defaultdict
from datetime import date, datetime, timedelta, timezone
from decimal import Decimal
from enum import Enum
from typing import Any
from urllib.parse import urlsplit

import aiomysql
import asyncpg
import strawberry
from aiodataloader import DataLoader
from strawberry.asgi import GraphQL
from strawberry.extensions import ParserCache, ValidationCache

JAKARTA = timezone(timedelta(hours=7))
PEOPLE = "nik, no_kk, nama, jk, tgl_lahir, hubungan, pekerjaan, kd_desa"


class Pools:
    """Opened once, with the first request."""

    def __init__(self) -> None:
        self.capil: Any = None
        self.disparta: Any = None
        self.dinkes: Any = None
        self.lock = asyncio.Lock()

    async def open(self) -> None:
        async with self.lock:
            if self.dinkes is not None:
                return
            self.capil = await asyncpg.create_pool(
                os.environ["BENCH_CAPIL_URL"], min_size=8, max_size=8
            )
            self.disparta = await asyncpg.create_pool(
                os.environ["BENCH_DISPARTA_URL"], min_size=8, max_size=8
            )
            url = urlsplit(os.environ["BENCH_DINKES_URL"])
            self.dinkes = await aiomysql.create_pool(
                minsize=8, maxsize=8, host=url.hostname, port=url.port, user=url.username,
                password=url.password, db=url.path[1:], charset="utf8mb4", autocommit=True,
            )  # fmt: skip


pools = Pools()


async def mysql(sql: str, *values: Any) -> list[tuple[Any, ...]]:
    sql = sql.replace(":keys", ",".join(["%s"] * len(values)))
    async with pools.dinkes.acquire() as connection, connection.cursor() as cursor:
        await cursor.execute(sql, values)
        return list(await cursor.fetchall())


class Loaders:
    """One set for each request."""

    def __init__(self) -> None:
        self.clinic = DataLoader(self.clinics)
        self.visits = DataLoader(self.last_visits)
        self.clinics_of = DataLoader(self.clinics_of_villages)
        self.places_of = DataLoader(self.places_of_villages)
        self.families_of = DataLoader(self.families_of_villages)
        self.members_of = DataLoader(self.members_of_families)

    async def clinics(self, codes: list[str]) -> list[Any]:
        rows = await mysql("SELECT kode, nama FROM klinik WHERE kode IN (:keys)", *codes)
        found = {row[0]: Klinik(kode=row[0], nama=row[1]) for row in rows}
        return [found.get(code) for code in codes]

    async def last_visits(self, niks: list[str]) -> list[Any]:
        rows = await mysql(
            "SELECT nik, id, waktu, kasus, kd_klinik FROM (SELECT v.*, ROW_NUMBER() OVER "
            "(PARTITION BY nik ORDER BY waktu DESC, id) AS rn FROM kunjungan v "
            "WHERE nik IN (:keys)) r WHERE rn <= 5 ORDER BY nik, rn",
            *niks,
        )
        found: dict[str, list[Any]] = defaultdict(list)
        for nik, number, moment, case, clinic in rows:
            found[nik].append(
                Kunjungan(
                    row_id=number,
                    waktu=moment.replace(tzinfo=JAKARTA),
                    kasus=case,
                    kode_klinik=clinic,
                )
            )
        return [found[nik] for nik in niks]

    async def clinics_of_villages(self, codes: list[str]) -> list[Any]:
        rows = await mysql(
            "SELECT kd_desa, kode, nama FROM klinik WHERE kd_desa IN (:keys) ORDER BY kode", *codes
        )
        found: dict[str, list[Any]] = defaultdict(list)
        for village, code, name in rows:
            found[village].append(Klinik(kode=code, nama=name))
        return [found[code] for code in codes]

    async def places_of_villages(self, codes: list[str]) -> list[Any]:
        rows = await pools.disparta.fetch(
            "SELECT kd_desa, id, nama, jenis FROM destinasi WHERE kd_desa = ANY($1::text[]) "
            "ORDER BY id",
            codes,
        )
        found: dict[str, list[Any]] = defaultdict(list)
        for row in rows:
            found[row[0]].append(Destinasi(row_id=row[1], nama=row[2], jenis=row[3]))
        return [found[code] for code in codes]

    async def families_of_villages(self, codes: list[str]) -> list[Any]:
        rows = await pools.capil.fetch(
            "SELECT k.* FROM unnest($1::text[]) d(kode), LATERAL (SELECT kd_desa, no_kk, alamat "
            "FROM keluarga WHERE kd_desa = d.kode ORDER BY no_kk LIMIT 10) k",
            codes,
        )
        found: dict[str, list[Any]] = defaultdict(list)
        for row in rows:
            found[row[0]].append(Keluarga(no_kk=row[1], alamat=row[2]))
        return [found[code] for code in codes]

    async def members_of_families(self, cards: list[str]) -> list[Any]:
        rows = await pools.capil.fetch(
            f"SELECT {PEOPLE} FROM penduduk WHERE no_kk = ANY($1::bpchar[]) ORDER BY nik", cards
        )
        found: dict[str, list[Any]] = defaultdict(list)
        for row in rows:
            found[row["no_kk"]].append(person(row))
        return [found[card] for card in cards]


@strawberry.enum
class OrderDirection(Enum):
    ASC = "ASC"
    DESC = "DESC"


@strawberry.input
class KunjunganOrder:
    waktu: OrderDirection


@strawberry.type
class Klinik:
    kode: strawberry.ID
    nama: str


@strawberry.type
class Kunjungan:
    row_id: int
    waktu: datetime
    kasus: str
    kode_klinik: strawberry.Private[str | None]

    @strawberry.field
    async def klinik(self, info: strawberry.Info) -> Klinik | None:
        if self.kode_klinik is None:
            return None
        return await info.context["loaders"].clinic.load(self.kode_klinik)


@strawberry.type
class Penduduk:
    nik: strawberry.ID
    no_kk: str | None
    nama: str
    jenis_kelamin: int
    tanggal_lahir: date
    hubungan: str | None
    pekerjaan: str | None
    kode_desa: str

    @strawberry.field
    async def kunjungan(
        self, info: strawberry.Info, order_by: list[KunjunganOrder] | None = None, limit: int = 5
    ) -> list[Kunjungan]:
        return await info.context["loaders"].visits.load(self.nik)


@strawberry.type
class Keluarga:
    no_kk: strawberry.ID
    alamat: str

    @strawberry.field
    async def anggota(self, info: strawberry.Info) -> list[Penduduk]:
        return await info.context["loaders"].members_of.load(self.no_kk)


@strawberry.type
class Destinasi:
    row_id: int
    nama: str
    jenis: str


@strawberry.type
class Desa:
    kode: strawberry.ID
    nama: str

    @strawberry.field
    async def keluarga(self, info: strawberry.Info, limit: int = 10) -> list[Keluarga]:
        return await info.context["loaders"].families_of.load(self.kode)

    @strawberry.field
    async def klinik(self, info: strawberry.Info) -> list[Klinik]:
        return await info.context["loaders"].clinics_of.load(self.kode)

    @strawberry.field
    async def destinasi(self, info: strawberry.Info) -> list[Destinasi]:
        return await info.context["loaders"].places_of.load(self.kode)


@strawberry.input
class PendudukOrder:
    nama: OrderDirection


@strawberry.input
class Equals:
    eq: str


@strawberry.input
class After:
    gte: datetime


@strawberry.input
class KunjunganFilter:
    waktu: After


@strawberry.input
class Some:
    some: KunjunganFilter


@strawberry.input
class PendudukFilter:
    kode_desa: Equals
    kunjungan: Some | None = None


@strawberry.input
class GroupBy:
    kode_desa: bool


@strawberry.type
class GroupKey:
    kode_desa: str


@strawberry.type
class GroupAvg:
    jenis_kelamin: Decimal


@strawberry.type
class PendudukGroup:
    key: GroupKey
    count: int
    avg: GroupAvg


def person(row: Any) -> Penduduk:
    return Penduduk(
        nik=row[0], no_kk=row[1], nama=row[2], jenis_kelamin=row[3], tanggal_lahir=row[4],
        hubungan=row[5], pekerjaan=row[6], kode_desa=row[7],
    )  # fmt: skip


@strawberry.type
class Capil:
    @strawberry.field
    async def penduduk_by_key(self, nik: strawberry.ID) -> Penduduk | None:
        row = await pools.capil.fetchrow(f"SELECT {PEOPLE} FROM penduduk WHERE nik = $1", nik)
        return person(row) if row else None

    @strawberry.field
    async def penduduk(
        self,
        where: PendudukFilter | None = None,
        order_by: list[PendudukOrder] | None = None,
        limit: int = 100,
    ) -> list[Penduduk]:
        if where is None:
            rows = await pools.capil.fetch(
                f"SELECT {PEOPLE} FROM penduduk ORDER BY nik LIMIT $1", limit
            )
            return [person(row) for row in rows]
        village = where.kode_desa.eq
        if where.kunjungan is not None:
            since = where.kunjungan.some.waktu.gte.astimezone(JAKARTA).replace(tzinfo=None)
            recent = await mysql("SELECT DISTINCT nik FROM kunjungan WHERE waktu >= %s", since)
            rows = await pools.capil.fetch(
                f"SELECT {PEOPLE} FROM penduduk WHERE kd_desa = $1 AND nik = ANY($2::bpchar[]) "
                "ORDER BY nama, nik LIMIT $3",
                village,
                [row[0] for row in recent],
                limit,
            )
        else:
            rows = await pools.capil.fetch(
                f"SELECT {PEOPLE} FROM penduduk WHERE kd_desa = $1 ORDER BY nama, nik LIMIT $2",
                village,
                limit,
            )
        return [person(row) for row in rows]

    @strawberry.field
    async def penduduk_group(self, by: list[GroupBy]) -> list[PendudukGroup]:
        rows = await pools.capil.fetch(
            "SELECT kd_desa, count(*), round(avg(jk), 6) FROM penduduk GROUP BY 1 ORDER BY 1"
        )
        return [
            PendudukGroup(key=GroupKey(kode_desa=a), count=b, avg=GroupAvg(jenis_kelamin=c))
            for a, b, c in rows
        ]


@strawberry.type
class Query:
    @strawberry.field
    def capil(self) -> Capil:
        return Capil()

    @strawberry.field
    async def desa(self) -> list[Desa]:
        rows = await pools.capil.fetch("SELECT kode, nama FROM desa ORDER BY kode LIMIT 100")
        return [Desa(kode=row[0], nama=row[1]) for row in rows]


class App(GraphQL[Any, Any]):
    """With loaders of its own for each request."""

    async def get_context(self, request: Any, response: Any) -> Any:
        if pools.dinkes is None:
            await pools.open()
        return {"loaders": Loaders()}


app = App(strawberry.Schema(Query, extensions=[ParserCache(100), ValidationCache(100)]))
