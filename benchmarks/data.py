"""The measured data: the demo city's rows in tidy tables, on servers of the benchmark's own."""

import re
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from batu_graph.demo.city import make_city
from batu_graph.demo.regions import villages
from batu_graph.demo.seeds import SEED
from batu_graph.demo.servers import PrivateMariaDB, PrivatePostgres
from batu_graph.demo.tables import AgencyDatabase, Row, Table
from batu_graph.demo.writers import write_mariadb, write_postgresql
from batu_graph.types import Engine

CAPIL = AgencyDatabase(
    "bench_capil",
    Engine.POSTGRESQL,
    [
        Table("desa", {"kode": "varchar(13) NOT NULL", "nama": "varchar(60) NOT NULL"}, ["kode"]),
        Table(
            "keluarga",
            {
                "no_kk": "char(16) NOT NULL",
                "alamat": "varchar(120) NOT NULL",
                "kd_desa": "varchar(13) NOT NULL",
            },
            ["no_kk"],
            indexes=[["kd_desa", "no_kk"]],
        ),
        Table(
            "penduduk",
            {
                "nik": "char(16) NOT NULL",
                "no_kk": "char(16)",
                "nama": "varchar(60) NOT NULL",
                "jk": "smallint NOT NULL",
                "tgl_lahir": "date NOT NULL",
                "hubungan": "varchar(20)",
                "pekerjaan": "varchar(40)",
                "kd_desa": "varchar(13) NOT NULL",
            },
            ["nik"],
            indexes=[["kd_desa", "nama", "nik"], ["no_kk", "nik"]],
        ),
    ],
)
DINKES = AgencyDatabase(
    "bench_dinkes",
    Engine.MYSQL,
    [
        Table(
            "klinik",
            {
                "kode": "char(11) NOT NULL",
                "nama": "varchar(100) NOT NULL",
                "kd_desa": "varchar(13)",
            },
            ["kode"],
            indexes=[["kd_desa"]],
        ),
        Table(
            "kunjungan",
            {
                "id": "int(11) NOT NULL",
                "nik": "char(16) NOT NULL",
                "waktu": "datetime NOT NULL",
                "kasus": "varchar(10) NOT NULL",
                "kd_klinik": "char(11)",
            },
            ["id"],
            indexes=[["nik", "waktu"], ["kd_klinik"]],
        ),
    ],
)
DISPARTA = AgencyDatabase(
    "bench_disparta",
    Engine.POSTGRESQL,
    [
        Table(
            "destinasi",
            {
                "id": "integer NOT NULL",
                "nama": "varchar(100) NOT NULL",
                "jenis": "varchar(20) NOT NULL",
                "kd_desa": "varchar(13)",
            },
            ["id"],
            indexes=[["kd_desa"]],
        )
    ],
)


@dataclass(frozen=True, slots=True)
class Data:
    """The servers with the data in them, and the keys that requests draw from."""

    postgres: PrivatePostgres
    mariadb: PrivateMariaDB
    niks: list[str]

    @property
    def environ(self) -> dict[str, str]:
        """What the catalogue and every other server take the databases' addresses from."""
        return {
            "BENCH_CAPIL_URL": self.postgres.url(CAPIL.name),
            "BENCH_DISPARTA_URL": self.postgres.url(DISPARTA.name),
            "BENCH_DINKES_URL": self.mariadb.url(DINKES.name),
        }

    @contextmanager
    def counted(self) -> Iterator[list[int]]:
        """Counts the statements that the servers log meanwhile."""
        count: list[int] = []
        with self.postgres.statements() as pg, self.mariadb.statements() as my:
            yield count
        count.append(len(pg) + len(my))

    def settle(self) -> None:
        """Wait until no statement runs: some servers go on with what nobody waits for any more."""
        calm = 0
        while calm < 2:
            time.sleep(0.1)
            calm = 0 if self.postgres.running() or self.mariadb.running() else calm + 1

    def be_quiet(self) -> None:
        """Log no statement any more: it would be measured too."""
        self.postgres.query("ALTER SYSTEM SET log_statement = 'none'")
        self.postgres.query("SELECT pg_reload_conf()")
        self.mariadb.query("SET GLOBAL general_log = 0")


class RoomyPostgres(PrivatePostgres):
    """With room for the pools of all measured servers at once."""

    def _command(self) -> Sequence[str | Path]:
        return [*super()._command(), "-c", "max_connections=120"]


@contextmanager
def loaded(scale: float) -> Iterator[Data]:
    """The servers, filled; they end with the block."""
    rows = tables(scale)
    servers = RoomyPostgres(log_statements=True), PrivateMariaDB(log_statements=True)
    with servers[0] as postgres, servers[1] as mariadb:
        write_postgresql(postgres)(CAPIL, rows)
        write_postgresql(postgres)(DISPARTA, rows)
        write_mariadb(mariadb)(DINKES, rows)
        niks = [str(row[0]) for row in rows["penduduk"]]
        yield Data(postgres, mariadb, niks)


def tables(scale: float) -> dict[str, list[Row]]:
    """Every table's rows, from those of the demo city."""
    city = {name: rows for _, made in make_city(SEED, scale) for name, rows in made.items()}
    codes = {village.bps: village.code for village in villages()}
    plain = {village.code.replace(".", ""): village.code for village in villages()}
    living = [row for row in city["biodata_wni"] if row[8] == 1 and row[9] is None]
    known = {row[0] for row in living}

    def digits(text: object) -> str:
        return re.sub(r"\D", "", str(text or ""))

    return {
        "desa": [(village.code, village.name) for village in villages()],
        "keluarga": [(row[0], row[2], row[5]) for row in city["data_keluarga"]],
        "penduduk": [tuple(row[:8]) for row in living],
        "klinik": [
            (row[0], row[1], codes.get(str(row[4] or "").strip())) for row in city["tb_m_puskesmas"]
        ],
        "kunjungan": [
            (row[0], digits(row[3]), row[1], row[5], row[2])
            for row in city["tb_t_kunjungan"]
            if digits(row[3]) in known
        ],
        "destinasi": [
            (row[0], row[1], row[2], plain.get(digits(row[3])))
            for row in city["tbl_destinasi"]
            if row[10] is None
        ],
    }
