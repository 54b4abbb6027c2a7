"""The region reference (Setda): the tidiest database in town. Facts, see ``wilayah.csv``."""

from batu_graph.demo.regions import districts, villages
from batu_graph.demo.seeds import Seeds
from batu_graph.demo.tables import AgencyDatabase, Rows, Table
from batu_graph.types import Engine

DATABASE = AgencyDatabase(
    name="wilayah",
    home=Engine.SQLITE,
    tables=[
        Table(
            "ref_kecamatan",
            {
                "kode": "char(8) NOT NULL",
                "nama": "varchar(60) NOT NULL",
                "kode_bps": "char(7) NOT NULL",
            },
            key=["kode"],
            unique=[["kode_bps"]],
        ),
        Table(
            "ref_desa",
            {
                "kode": "varchar(13) NOT NULL",
                "kode_kecamatan": "char(8) NOT NULL",
                "nama": "varchar(60) NOT NULL",
                "jenis": "varchar(10) NOT NULL",
                "kode_pos": "char(5)",
            },
            key=["kode"],
            unique=[["nama"]],
            indexes=[["kode_kecamatan"]],
        ),
        Table(
            "ref_kode_wilayah",
            {
                "kode_kemendagri": "varchar(13) NOT NULL",
                "kode_bps": "char(10) NOT NULL",
                "awalan_nop": "varchar(13) NOT NULL",
                "asal_kode_bps": "varchar(20) NOT NULL",
            },
            key=["kode_kemendagri"],
            unique=[["kode_bps"], ["awalan_nop"]],
        ),
    ],
)


def make(_: Seeds) -> Rows:
    """The three tables; the same at every scale."""
    return {
        "ref_kecamatan": [(here.code, here.name, here.bps) for here in districts()],
        "ref_desa": [
            (here.code, here.district, here.name, here.kind, here.postcode) for here in villages()
        ],
        "ref_kode_wilayah": [
            (here.code, here.bps, nop_prefix(here.bps), _origin(here.bps_inferred))
            for here in villages()
        ],
    }


def nop_prefix(bps: str) -> str:
    """How the number of a tax object in a village begins: ``3579030002`` -> ``35.79.030.002``."""
    return f"{bps[:2]}.{bps[2:4]}.{bps[4:7]}.{bps[7:]}"


def _origin(inferred: bool) -> str:
    return "perkiraan" if inferred else "edwardsamuel"
