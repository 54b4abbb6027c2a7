"""The regions of Kota Batu: facts, read from ``wilayah.csv`` (licences in the file beside it)."""

import csv
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib import resources

CITY = "35.79"


@dataclass(frozen=True, slots=True)
class District:
    """A kecamatan."""

    code: str
    """Interior ministry: ``35.79.02``."""
    name: str
    bps: str
    """Statistics office: ``3579030``. It orders the kecamatan another way than the ministry."""


@dataclass(frozen=True, slots=True)
class Village:
    """A desa or kelurahan."""

    code: str
    """Interior ministry: ``35.79.02.2006``."""
    name: str
    kind: str
    """``desa`` or ``kelurahan``."""
    bps: str
    """Statistics office: ``3579030002``."""
    bps_inferred: bool
    postcode: str

    @property
    def district(self) -> str:
        """Code of its kecamatan: ``35.79.02``."""
        return self.code[:8]


@cache
def districts() -> Sequence[District]:
    """The three kecamatan, in the order of the ministry's codes."""
    return tuple(
        District(row["kode_kemendagri"], row["nama"], row["kode_bps"])
        for row in _rows()
        if row["level"] == "kecamatan"
    )


@cache
def villages() -> Sequence[Village]:
    """The 24 villages, in the order of the ministry's codes."""
    return tuple(
        Village(
            code=row["kode_kemendagri"],
            name=row["nama"],
            kind=row["jenis"],
            bps=row["kode_bps"],
            bps_inferred=row["bps_source"] == "inferred",
            postcode=row["kodepos"],
        )
        for row in _rows()
        if row["level"] == "desa_kelurahan"
    )


def _rows() -> list[dict[str, str]]:
    text = (resources.files("batu_graph.demo") / "wilayah.csv").read_text(encoding="utf-8")
    return list(csv.DictReader(text.splitlines()))
