"""What is asked, as GraphQL; the servers written by hand answer the same."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from batu_graph.demo.regions import villages

CITIZEN = "nik noKk nama jenisKelamin tanggalLahir hubungan pekerjaan kodeDesa"
KEYS = 500
"""Distinct sets of variables that requests go through, where a workload has variables."""


@dataclass(frozen=True, slots=True)
class Workload:
    """One question."""

    name: str
    title: str
    query: str
    variables: Callable[[Sequence[str]], list[dict[str, Any]]] = lambda niks: [{}]
    """The citizens' numbers -> the variables of one request after the other."""
    only: frozenset[str] = frozenset()
    """The servers that are asked it; none: all are."""


def _by_nik(niks: Sequence[str]) -> list[dict[str, Any]]:
    step = max(1, len(niks) // KEYS)
    return [{"nik": nik} for nik in niks[::step][:KEYS]]


def _by_village(_: Sequence[str]) -> list[dict[str, Any]]:
    return [{"desa": village.code} for village in villages()]


def _by_offset(_: Sequence[str]) -> list[dict[str, Any]]:
    return [{"n": number} for number in range(KEYS)]


def _by_day(_: Sequence[str]) -> list[dict[str, Any]]:
    return [{"day": str(date(2024, 1, 1) - timedelta(days=n))} for n in range(KEYS)]


SOME = frozenset({"gateway", "limit", "postgraphile"})

WORKLOADS = [
    Workload(
        "W1",
        "one citizen by number, 8 fields",
        f"query W1($nik: ID!) {{ capil {{ pendudukByKey(nik: $nik) {{ {CITIZEN} }} }} }}",
        _by_nik,
    ),
    Workload(
        "W2",
        "100 citizens of one village by name, 8 fields",
        "query W2($desa: String!) { capil { penduduk(where: {kodeDesa: {eq: $desa}}, "
        f"orderBy: [{{nama: ASC}}], limit: 100) {{ {CITIZEN} }} }} }}",
        _by_village,
    ),
    Workload(
        "W3",
        "1,000 citizens, 8 fields",
        f"query W3 {{ capil {{ penduduk(limit: 1000) {{ {CITIZEN} }} }} }}",
    ),
    Workload(
        "W3d",
        "W3, no two questions alike (each begins elsewhere)",
        f"query W3d($n: Int!) {{ capil {{ penduduk(limit: 1000, offset: $n) {{ {CITIZEN} }} }} }}",
        _by_offset,
        SOME,
    ),
    Workload(
        "W4",
        "24 villages, their first 10 families, the citizens in them",
        "query W4 { desa { kode nama keluarga(limit: 10) "
        "{ noKk alamat anggota { nik nama tanggalLahir } } } }",
    ),
    Workload(
        "W5",
        "100 citizens (PostgreSQL), their last 5 visits (MariaDB), the clinic",
        "query W5($desa: String!) { capil { penduduk(where: {kodeDesa: {eq: $desa}}, "
        "orderBy: [{nama: ASC}], limit: 100) { nik nama kunjungan(orderBy: [{waktu: DESC}], "
        "limit: 5) { id: rowId waktu kasus klinik { kode nama } } } } }",
        _by_village,
    ),
    Workload(
        "W6",
        "24 villages, their clinics (MariaDB) and destinations (another PostgreSQL)",
        "query W6 { desa { kode nama klinik { kode nama } destinasi { id: rowId nama jenis } } }",
    ),
    Workload(
        "W7",
        "citizens and their mean sex code per village",
        "query W7 { capil { pendudukGroup(by: [{kodeDesa: true}]) "
        "{ key { kodeDesa } count avg { jenisKelamin } } } }",
    ),
    Workload(
        "W7d",
        "W7, no two questions alike (of those born before a day)",
        "query W7d($day: Date!) { capil { pendudukGroup(by: [{kodeDesa: true}], "
        "where: {tanggalLahir: {lt: $day}}) { key { kodeDesa } count avg { jenisKelamin } } } }",
        _by_day,
        SOME,
    ),
    Workload(
        "W8",
        "W5, only citizens with a new case (MariaDB)",
        "query W8($desa: String!) { capil { penduduk(where: {kodeDesa: {eq: $desa}, "
        'kunjungan: {some: {waktu: {gte: "2024-06-01T00:00:00+07:00"}}}}, '
        "orderBy: [{nama: ASC}], limit: 100) { nik nama kunjungan(orderBy: [{waktu: DESC}], "
        "limit: 5) { id: rowId waktu kasus klinik { kode nama } } } } }",
        _by_village,
    ),
]
BY_NAME = {one.name: one for one in WORKLOADS}
