"""The workloads in the peers' words, and their answers in the gateway's.

Aliases rename fields in the query itself; what a query cannot say is reshaped here, outside of the
time that is measured.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from benchmarks.workloads import Workload


@dataclass(frozen=True, slots=True)
class Question:
    """A workload as one server is asked it."""

    query: str
    same: Callable[[Any], Any] = lambda data: data
    """The server's data -> the gateway's data."""


ZONE = timezone(timedelta(hours=7))
CITIZEN = (
    "nik noKk nama jenisKelamin: jk tanggalLahir: tglLahir hubungan pekerjaan kodeDesa: kdDesa"
)


def _lists(value: Any) -> Any:
    """With plain lists for PostGraphile's connections."""
    if isinstance(value, list):
        return [_lists(one) for one in value]
    if not isinstance(value, dict):
        return value
    if value.keys() == {"nodes"}:
        return _lists(value["nodes"])
    return {name: _lists(one) for name, one in value.items()}


def _capil(data: Any) -> Any:
    return {"capil": _lists(data)}


def _groups(data: Any) -> Any:
    """PostGraphile orders no groups, sends counts as text and a mean with all its digits."""
    groups = sorted(data["penduduk"]["groupedAggregates"], key=lambda group: group["keys"])
    return {
        "capil": {
            "pendudukGroup": [
                {
                    "key": {"kodeDesa": group["keys"][0]},
                    "count": int(group["count"]["nik"]),
                    "avg": {"jenisKelamin": _rounded(group["average"]["jk"])},
                }
                for group in groups
            ]
        }
    }


def _rounded(number: str) -> str:
    return str(Decimal(number).quantize(Decimal("0.000001"), ROUND_HALF_UP))


def _visits(data: Any) -> Any:
    """Mesh gives times in UTC."""
    for person in data["penduduk"]["nodes"]:
        for visit in person["kunjungan"]:
            visit["waktu"] = datetime.fromisoformat(visit["waktu"]).astimezone(ZONE).isoformat()
    return _capil(data)


def _places(data: Any) -> Any:
    """PostGraphile calls a column ``id`` otherwise, as ``id`` is its name for a global number."""
    for village in data["desa"]["nodes"]:
        for place in village["destinasi"]:
            place["id"] = place.pop("rowId")
    return _lists(data)


# A connection is always ordered by the primary key last, as the gateway's lists are.
POSTGRAPHILE = {
    "W1": Question(
        f"query W1($nik: String!) {{ pendudukByKey: pendudukByNik(nik: $nik) {{ {CITIZEN} }} }}",
        _capil,
    ),
    "W2": Question(
        "query W2($desa: String!) { penduduk: allPenduduks(condition: {kdDesa: $desa}, "
        f"orderBy: [NAMA_ASC], first: 100) {{ nodes {{ {CITIZEN} }} }} }}",
        _capil,
    ),
    "W3": Question(
        f"query W3 {{ penduduk: allPenduduks(first: 1000) {{ nodes {{ {CITIZEN} }} }} }}",
        _capil,
    ),
    "W3d": Question(
        "query W3d($n: Int!) { penduduk: allPenduduks(first: 1000, offset: $n) "
        f"{{ nodes {{ {CITIZEN} }} }} }}",
        _capil,
    ),
    "W4": Question(
        "query W4 { desa: allDesas(first: 100) { nodes { kode nama "
        "keluarga: keluargasByKdDesa(first: 10) { nodes { noKk alamat "
        "anggota: penduduksByNoKk(first: 100) { nodes { nik nama tanggalLahir: tglLahir } } "
        "} } } } }",
        _lists,
    ),
    "W7": Question(
        "query W7 { penduduk: allPenduduks { groupedAggregates(groupBy: [KD_DESA]) "
        "{ keys count { nik } average { jk } } } }",
        _groups,
    ),
}

# Aliases below a relation between databases fail in Hive Gateway 2.15, so they are not used there.
HIVE_MESH = {
    "W5": Question(
        "query W5($desa: String!) { penduduk: allPenduduks(condition: {kdDesa: $desa}, "
        "orderBy: [NAMA_ASC], first: 100) { nodes { nik nama kunjungan(limit: 5) "
        "{ id waktu kasus klinik { kode nama } } } } }",
        _visits,
    ),
    "W6": Question(
        "query W6 { desa: allDesas(first: 100) { nodes { kode nama klinik { kode nama } "
        "destinasi { rowId nama jenis } } } }",
        _places,
    ),
}

PEERS = {"postgraphile": POSTGRAPHILE, "hive-mesh": HIVE_MESH}


def question(server: str, workload: Workload) -> Question | None:
    """What a server is asked; None where it has no answer."""
    if workload.only and server not in (*workload.only, "before"):
        return None
    if server not in PEERS:
        return Question(workload.query)
    return PEERS[server].get(workload.name)
