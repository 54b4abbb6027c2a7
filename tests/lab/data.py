"""The lab's rows, as Python values, and its tables in each engine's own words."""

import random
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import Any

Row = dict[str, Any]

NASTY = [
    "Temas", "temas", "TEMAS", "Témas", "Temas ", " Temas", "", "100%", "a_b", "a!b", "it's",
    'say "hi"', "back\\slash", "line\nbreak\r\n", "tab\t\x01\x1f\x7f", "emoji 😀🏔", "ß İ ı Σς",  # noqa: RUF001
    "null", "%", "_", "O'Neil; DROP TABLE x --", "$1 %s ? :x {0}", "日本", "a" * 60,
]  # fmt: skip
JENIS = ["DESA", "KELURAHAN"]
GAUGE = [0.0, -0.0, 1.0, 0.1, -2.5, 1e-7, 1e20, 123456.789, 3.141592653589793, 5e-324, 1e15]

TABLES: dict[str, dict[str, tuple[str, str, str]]] = {
    # table -> column -> (PostgreSQL, MariaDB, SQLite)
    "tb_desa": {
        "kd": ("varchar(13) not null",) * 2 + ("text not null",),
        "nm_desa": ("varchar(80)", "varchar(80)", "text"),
        "jns": ("varchar(10)", "enum('DESA','KELURAHAN','')", "text"),
        "luas": ("numeric(10,2)", "decimal(10,2)", "decimal(10,2)"),
        "penduduk": ("integer", "int", "integer"),
        "besar": ("bigint", "bigint", "integer"),
        "aktif": ("boolean", "tinyint(1)", "integer"),
        "berdiri": ("date", "date", "text"),
        "dicatat": ("timestamp", "datetime(6)", "text"),
        "buka": ("time", "time", "text"),
        "kadar": ("double precision", "double", "real"),
        "tahun": ("integer", "int", "integer"),
        "isi": ("json", "json", "text"),
        "gambar": ("bytea", "blob", "blob"),
    },
    "penduduk": {
        "nik": ("char(16) not null", "char(16) not null", "text not null"),
        "nama": ("varchar(80)", "varchar(80)", "text"),
        "desa": ("varchar(13)", "varchar(13)", "text"),
        "ibu": ("char(16)", "char(16)", "text"),
        "lahir": ("date", "date", "text"),
        "hapus": ("timestamp", "datetime", "text"),
        "status": ("integer", "int", "integer"),
    },
    "m_klinik": {
        "kode": ("integer not null", "int not null", "integer not null"),
        "cab": ("varchar(4) not null", "varchar(4) not null", "text not null"),
        "nama": ("varchar(80)", "varchar(80)", "text"),
        "bps": ("varchar(10)", "varchar(10)", "text"),
    },
    "kunjungan": {
        "id": ("bigint not null", "bigint not null", "integer not null"),
        "no_ktp": ("varchar(25)", "varchar(25)", "text"),
        "nik_angka": ("numeric(16,0)", "decimal(16,0)", "decimal(16,0)"),
        "kode": ("integer", "int", "integer"),
        "cab": ("varchar(4)", "varchar(4)", "text"),
        "tgl": ("date", "date", "text"),
        "biaya": ("numeric(12,2)", "decimal(12,2)", "decimal(12,2)"),
    },
    "silang": {
        "bps": ("varchar(10) not null", "varchar(10) not null", "text not null"),
        "kemendagri": ("varchar(13) not null", "varchar(13) not null", "text not null"),
    },
}

DATABASES = {
    "wilayah": ["tb_desa", "silang"],
    "capil": ["penduduk"],
    "dinkes": ["m_klinik", "kunjungan"],
}
KEYS = {
    "tb_desa": "kd", "penduduk": "nik", "m_klinik": "kode, cab", "kunjungan": "id", "silang": "bps",
}  # fmt: skip


def make_rows(seed: int = 7) -> dict[str, list[Row]]:
    """Table -> rows; NULLs, duplicates, dangling and noisy keys on purpose."""
    pick = random.Random(seed)

    def maybe(value: Any, share: float = 0.2) -> Any:
        return None if pick.random() < share else value

    desa = [
        {
            "kd": f"35.79.{1 + n % 3:02d}.{2000 + n}",
            "nm_desa": maybe(NASTY[n % len(NASTY)], 0.1),
            "jns": maybe(pick.choice(JENIS)),
            "luas": maybe(Decimal(pick.randrange(-100, 100_000)) / 100),
            "penduduk": maybe(pick.choice([0, -1, 2**31 - 1, -(2**31), pick.randrange(20)])),
            "besar": maybe(pick.choice([0, 2**53, 2**53 + 1, -(2**53) - 1, 2**63 - 1, 12])),
            "aktif": maybe(pick.random() < 0.5),
            "berdiri": maybe(
                date(1, 1, 1) if n == 3 else date(1950, 1, 1) + timedelta(pick.randrange(20_000))
            ),
            "dicatat": maybe(
                datetime(2020, 1, 1)
                + timedelta(
                    seconds=pick.randrange(10**8),
                    microseconds=pick.choice([0, 500_000, 123_456, 1]),
                )
            ),
            "buka": maybe(time(pick.randrange(24), pick.choice([0, 30]), pick.choice([0, 59]))),
            "kadar": maybe(GAUGE[n % len(GAUGE)]),
            "tahun": maybe(pick.choice([2019, 2020, 2021])),
            "isi": maybe(pick.choice(['{"a":[1,2,{"b":null}]}', "[]", '"teks"', "12", "true"])),
            "gambar": maybe(bytes([n, 0, 255, 10, 13]) * (1 + n * 5)),
        }
        for n in range(40)
    ]  # fmt: skip
    penduduk = [
        {
            "nik": f"357999{n:010d}",
            "nama": pick.choice(NASTY),
            "desa": maybe(pick.choice(desa)["kd"] if n % 9 else "99.99.99.9999"),
            "ibu": maybe(f"357999{pick.randrange(60):010d}", 0.5),
            "lahir": maybe(date(1940, 1, 1) + timedelta(days=pick.randrange(29_000))),
            "hapus": datetime(2021, 1, 1) if n % 11 == 0 else None,
            "status": 1 if n % 7 else 2,
        }
        for n in range(60)
    ]
    klinik = [
        {
            "kode": 1 + n // 2, "cab": ["A", "b"][n % 2],
            "nama": maybe(f"Klinik {n}"), "bps": maybe(f"3579{n % 6:06d}"),
        }
        for n in range(12)
    ]  # fmt: skip
    noise = [
        lambda nik: nik, lambda nik: f" {nik}", lambda nik: f"{nik[:6]}.{nik[6:12]}.{nik[12:]}",
        lambda nik: nik.lstrip("0"), lambda nik: "", lambda nik: "-", lambda nik: None,
    ]  # fmt: skip
    kunjungan = [
        {
            "id": 10 * n,
            "no_ktp": pick.choice(noise)(pick.choice(penduduk)["nik"]),
            "nik_angka": maybe(Decimal(pick.choice(penduduk)["nik"])),
            "kode": maybe(pick.randrange(1, 9)),
            "cab": maybe(pick.choice(["A", "b", "B", "a"]), 0.1),
            "tgl": maybe(date(2020, 1, 1) + timedelta(days=pick.randrange(700))),
            "biaya": maybe(Decimal(pick.randrange(0, 10**8)) / 100),
        }
        for n in range(160)
    ]
    silang = [{"bps": f"3579{n:06d}", "kemendagri": desa[(n * 7) % 40]["kd"]} for n in range(5)]
    return {
        "tb_desa": desa, "penduduk": penduduk, "m_klinik": klinik,
        "kunjungan": kunjungan, "silang": silang,
    }  # fmt: skip


def literal(value: Any, engine: int) -> str:
    """A value in the engine's own SQL (0 PostgreSQL, 1 MariaDB, 2 SQLite); for loading only."""
    if value is None:
        return "NULL"
    if isinstance(value, bool):
        return str(value).lower() if engine == 0 else str(int(value))
    if isinstance(value, float):
        return f"'{value!r}'::float8" if engine == 0 else repr(value)
    if isinstance(value, int | Decimal):
        return str(value)
    if isinstance(value, bytes):
        return f"'\\x{value.hex()}'" if engine == 0 else f"x'{value.hex()}'"
    text = str(value)
    if engine == 1:
        text = text.replace("\\", "\\\\")
    return "'" + text.replace("'", "''") + "'"


def script(database: str, engine: int, rows: dict[str, list[Row]]) -> str:
    """CREATE and INSERT statements of one database."""
    lines = []
    for table in DATABASES[database]:
        columns = TABLES[table]
        defined = ", ".join(f"{name} {types[engine]}" for name, types in columns.items())
        lines.append(f"CREATE TABLE {table} ({defined}, PRIMARY KEY ({KEYS[table]}));")
        for row in rows[table]:
            values = ", ".join(literal(row[name], engine) for name in columns)
            lines.append(f"INSERT INTO {table} VALUES ({values});")
    return "\n".join(lines)
