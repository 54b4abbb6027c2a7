"""The limit: a bare ASGI application with SQL written by hand, the bytes passed on.

It knows nothing but the workloads, by the name of the operation: no parsing, planning or checks.
What the gateway is measured against.
"""

import asyncio
import os
from datetime import date
from typing import Any
from urllib.parse import urlsplit

import aiomysql
import asyncpg
import orjson

CITIZEN = (
    'nik, no_kk AS "noKk", nama, jk AS "jenisKelamin", tgl_lahir AS "tanggalLahir", hubungan, '
    'pekerjaan, kd_desa AS "kodeDesa"'
)
ONE = f"SELECT row_to_json(r)::text FROM (SELECT {CITIZEN} FROM penduduk WHERE nik = $1) r"
OF_VILLAGE = (
    f"SELECT coalesce(json_agg(r), '[]')::text FROM (SELECT {CITIZEN} FROM penduduk "
    "WHERE kd_desa = $1 ORDER BY nama, nik LIMIT 100) r"
)
MANY = f"SELECT json_agg(r)::text FROM (SELECT {CITIZEN} FROM penduduk ORDER BY nik LIMIT 1000) r"
MANY_FROM = MANY.replace("LIMIT 1000", "LIMIT 1000 OFFSET $1")
FAMILIES = """
SELECT json_agg(d)::text FROM (
  SELECT kode, nama, (
    SELECT coalesce(json_agg(k), '[]') FROM (
      SELECT no_kk AS "noKk", alamat, (
        SELECT coalesce(json_agg(a), '[]') FROM (
          SELECT nik, nama, tgl_lahir AS "tanggalLahir" FROM penduduk p
          WHERE p.no_kk = kl.no_kk ORDER BY nik LIMIT 100
        ) a
      ) AS anggota
      FROM keluarga kl WHERE kl.kd_desa = ds.kode ORDER BY no_kk LIMIT 10
    ) k
  ) AS keluarga
  FROM desa ds ORDER BY kode LIMIT 100
) d"""
PEOPLE = "SELECT nik, nama FROM penduduk WHERE kd_desa = $1 ORDER BY nama, nik LIMIT 100"
WINDOW = 1500
"""Citizens looked at together until a hundred with a new case are found."""
PEOPLE_FROM = (
    f"SELECT nik, nama FROM penduduk WHERE kd_desa = $1 ORDER BY nama, nik LIMIT {WINDOW} OFFSET $2"
)
VISITS = """
SELECT nik, CONCAT('[', GROUP_CONCAT(CONCAT('{"id":', id, ',"waktu":"', DATE_FORMAT(waktu,
  '%%Y-%%m-%%dT%%H:%%i:%%s'), '+07:00","kasus":', JSON_QUOTE(kasus), ',"klinik":',
  IF(kode IS NULL, 'null', CONCAT('{"kode":', JSON_QUOTE(kode), ',"nama":', JSON_QUOTE(nama), '}')),
  '}') ORDER BY rn), ']')
FROM (
  SELECT v.nik, v.id, v.waktu, v.kasus, k.kode, k.nama,
    ROW_NUMBER() OVER (PARTITION BY v.nik ORDER BY v.waktu DESC, v.id) AS rn
  FROM kunjungan v LEFT JOIN klinik k ON k.kode = v.kd_klinik WHERE v.nik IN (:keys)
) r WHERE rn <= 5 GROUP BY nik"""
RECENT = "SELECT DISTINCT nik FROM kunjungan WHERE nik IN (:keys) AND waktu >= '2024-06-01'"
DESA = "SELECT kode, nama FROM desa ORDER BY kode LIMIT 100"
CLINICS = """
SELECT kd_desa, CONCAT('[', GROUP_CONCAT(CONCAT('{"kode":', JSON_QUOTE(kode), ',"nama":',
  JSON_QUOTE(nama), '}') ORDER BY kode), ']') FROM klinik
WHERE kd_desa IN (:keys) GROUP BY kd_desa"""
PLACES = """
SELECT kd_desa, json_agg(r)::text FROM (SELECT id, nama, jenis, kd_desa FROM destinasi
  WHERE kd_desa = ANY($1::text[]) ORDER BY id) d, LATERAL (SELECT d.id, d.nama, d.jenis) r
GROUP BY kd_desa"""
PER_VILLAGE = """
SELECT json_agg(r)::text FROM (
  SELECT json_build_object('kodeDesa', kd_desa) AS key, count(*) AS count,
    json_build_object('jenisKelamin', round(avg(jk), 6)::text) AS avg
  FROM penduduk {where} GROUP BY kd_desa ORDER BY kd_desa COLLATE "C"
) r"""


class Limit:
    """The application."""

    def __init__(self) -> None:
        self.capil: asyncpg.Pool | None = None
        self.disparta: asyncpg.Pool | None = None
        self.dinkes: aiomysql.Pool | None = None
        self.opening = asyncio.Lock()

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        if scope["type"] != "http":
            return
        if self.dinkes is None:
            async with self.opening:
                await self.open()
        body = b""
        while True:
            message = await receive()
            body += message.get("body", b"")
            if not message.get("more_body"):
                break
        request = orjson.loads(body)
        answered = await getattr(self, request["operationName"].lower())(request["variables"])
        headers = [
            (b"content-type", b"application/json"),
            (b"content-length", str(len(answered)).encode()),
        ]
        await send({"type": "http.response.start", "status": 200, "headers": headers})
        await send({"type": "http.response.body", "body": answered})

    async def open(self) -> None:
        if self.dinkes is not None:
            return

        async def as_it_is(pool: Any) -> None:
            pass

        def pool(name: str) -> Any:
            return asyncpg.create_pool(os.environ[name], min_size=8, max_size=8, reset=as_it_is)

        self.capil, self.disparta = await pool("BENCH_CAPIL_URL"), await pool("BENCH_DISPARTA_URL")
        url = urlsplit(os.environ["BENCH_DINKES_URL"])
        self.dinkes = await aiomysql.create_pool(
            minsize=8,
            maxsize=8,
            host=url.hostname,
            port=url.port,
            user=url.username,
            password=url.password,
            db=url.path[1:],
            charset="utf8mb4",
            autocommit=True,
            init_command="SET SESSION group_concat_max_len = 100000000",
        )

    async def mysql(self, sql: str, *keys: Any) -> Any:
        assert self.dinkes is not None
        sql = sql.replace(":keys", ",".join(["%s"] * len(keys)))
        async with self.dinkes.acquire() as connection, connection.cursor() as cursor:
            await cursor.execute(sql, keys or None)
            return await cursor.fetchall()

    async def w1(self, variables: Any) -> bytes:
        return _capil("pendudukByKey", await self.capil.fetchval(ONE, variables["nik"]))

    async def w2(self, variables: Any) -> bytes:
        return _capil("penduduk", await self.capil.fetchval(OF_VILLAGE, variables["desa"]))

    async def w3(self, _: Any) -> bytes:
        return _capil("penduduk", await self.capil.fetchval(MANY))

    async def w3d(self, variables: Any) -> bytes:
        return _capil("penduduk", await self.capil.fetchval(MANY_FROM, variables["n"]))

    async def w4(self, _: Any) -> bytes:
        return b'{"data":{"desa":' + _bytes(await self.capil.fetchval(FAMILIES)) + b"}}"

    async def w5(self, variables: Any) -> bytes:
        return await self.with_visits(await self.capil.fetch(PEOPLE, variables["desa"]))

    async def w8(self, variables: Any) -> bytes:
        found: list[Any] = []
        offset = 0
        while len(found) < 100:
            people = await self.capil.fetch(PEOPLE_FROM, variables["desa"], offset)
            if people:
                recent = {row[0] for row in await self.mysql(RECENT, *[row[0] for row in people])}
                found += [row for row in people if row[0] in recent]
            if len(people) < WINDOW:
                break
            offset += WINDOW
        return await self.with_visits(found[:100])

    async def with_visits(self, people: Any) -> bytes:
        niks = tuple(row[0] for row in people)
        visits = dict(await self.mysql(VISITS, *niks)) if niks else {}
        rows = [
            {"nik": nik, "nama": nama, "kunjungan": orjson.Fragment(visits.get(nik, "[]"))}
            for nik, nama in people
        ]
        return orjson.dumps({"data": {"capil": {"penduduk": rows}}})

    async def w6(self, _: Any) -> bytes:
        desa = await self.capil.fetch(DESA)
        codes = [row[0] for row in desa]
        clinics, places = await asyncio.gather(
            self.mysql(CLINICS, *codes), self.disparta.fetch(PLACES, codes)
        )
        by_clinic, by_place = dict(clinics), {row[0]: _bytes(row[1]) for row in places}
        rows = [
            {
                "kode": kode,
                "nama": nama,
                "klinik": orjson.Fragment(by_clinic.get(kode, "[]")),
                "destinasi": orjson.Fragment(by_place.get(kode, b"[]")),
            }
            for kode, nama in desa
        ]
        return orjson.dumps({"data": {"desa": rows}})

    async def w7(self, _: Any) -> bytes:
        sql = PER_VILLAGE.format(where="")
        return _capil("pendudukGroup", await self.capil.fetchval(sql))

    async def w7d(self, variables: Any) -> bytes:
        sql = PER_VILLAGE.format(where="WHERE tgl_lahir < $1")
        day = date.fromisoformat(variables["day"])
        return _capil("pendudukGroup", await self.capil.fetchval(sql, day))


def _bytes(text: str | None) -> bytes:
    return b"null" if text is None else text.replace(", \n ", ",").encode()


def _capil(name: str, text: str | None) -> bytes:
    return b'{"data":{"capil":{"' + name.encode() + b'":' + _bytes(text) + b"}}}"


app = Limit()
