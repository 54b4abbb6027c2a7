"""A village in one view, and what can be computed of a citizen."""

from dataclasses import dataclass
from datetime import date
from typing import Any

import strawberry

from batu_graph.views import Inputs, View, ask, computed, refers_to, view

AS_OF = date(2024, 12, 31)
"""The day the demo's register stands for; a real city would take today's."""

PROFIL = """
query Profil($kode: ID!) {
  desaByKey(kode: $kode) {
    nama
    penduduk: pendudukAggregate { count }
    anak: pendudukAggregate(where: {tanggalLahir: {gte: "2007-01-01"}}) { count }
    sekolahAggregate { count }
    rusak: ruasJalanAggregate(where: {kondisi: {eq: "RUSAK BERAT"}}) { sum { panjang } }
    kejadianAggregate { count }
    subKegiatanAggregate(where: {tahun: {eq: 2024}}) { sum { pagu } }
  }
}
"""


@strawberry.type(description="Satu desa dalam angka, dari enam perangkat daerah.")
class DesaProfil:
    kode: strawberry.ID
    nama: str
    penduduk: int | None
    anak: int | None
    sekolah: int | None
    jalan_rusak_berat: int | None = strawberry.field(description="Meter")
    kejadian: int | None
    anggaran: str | None = strawberry.field(description="Rupiah, tahun 2024")

    @refers_to("Desa", description="Baris desa itu sendiri, dengan semua yang bertalian.")
    def desa(self) -> dict[str, object]:
        return {"kode": self.kode}


@dataclass
class Hasil:
    desaByKey: dict[str, Any] | None


def _figure(row: dict[str, Any], field: str, *path: str) -> Any:
    """A figure, or null where its agency could not be asked."""
    value: Any = row[field]
    for step in path:
        value = value and value[step]
    return value


@view(description="Satu desa dalam angka; null bila kodenya tidak ada.")
async def desa_profil(info: View, kode: strawberry.ID) -> DesaProfil | None:
    row = (await ask(info, PROFIL, Hasil, kode=kode)).desaByKey
    if row is None:
        return None
    return DesaProfil(
        kode=kode,
        nama=row["nama"],
        penduduk=_figure(row, "penduduk", "count"),
        anak=_figure(row, "anak", "count"),
        sekolah=_figure(row, "sekolahAggregate", "count"),
        jalan_rusak_berat=_figure(row, "rusak", "sum", "panjang"),
        kejadian=_figure(row, "kejadianAggregate", "count"),
        anggaran=_figure(row, "subKegiatanAggregate", "sum", "pagu"),
    )


@computed("Penduduk", needs=["tanggalLahir"], description="Umur dalam tahun pada 31 Desember 2024.")
def umur(rows: list[Inputs]) -> list[int | None]:
    return [_years(row["tanggalLahir"]) for row in rows]


def _years(born: str | None) -> int | None:
    if born is None:
        return None
    day = date.fromisoformat(born)
    return AS_OF.year - day.year - ((AS_OF.month, AS_OF.day) < (day.month, day.day))


@strawberry.type(description="Isi sebuah nomor induk kependudukan.")
class IsiNik:
    wajar: bool = strawberry.field(description="16 angka dengan tanggal lahir yang mungkin.")
    perempuan: bool | None


@computed("Penduduk", needs=["nik"], description="Apa yang tertulis di dalam NIK.")
def isi_nik(rows: list[Inputs]) -> list[IsiNik]:
    return [_read(str(row["nik"])) for row in rows]


def _read(nik: str) -> IsiNik:
    plain = len(nik) == 16 and nik.isdigit()
    day = int(nik[6:8]) if plain else 0
    woman = day > 40
    fits = 1 <= day - 40 * woman <= 31
    return IsiNik(wajar=fits, perempuan=woman if fits else None)
