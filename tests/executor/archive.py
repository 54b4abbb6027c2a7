"""A city with one agency, an archive, whose entities a test writes itself."""

from pathlib import Path

from batu_graph.config.catalogue import Catalogue
from batu_graph.config.loader import load_catalogue

CITY = """
city: Kota Arsip
agencies: [{code: "1", name: Arsip, abbreviation: Arsip, valid_from: 2017-01-01}]
"""
AGENCY = """
agency: "1"
namespace: arsip
class: public
sources: {arsip: {url: "${ARSIP_URL}"}}
entities:
"""
NOTES = """\
  Catatan:
    table: catatan
    key: [rowId]
    fields:
      rowId: {column: id, type: Int, sql: int, nullable: false}
"""
"""An entity whose further fields a test adds."""


def archive_catalogue(folder: Path, url: str, entities: str) -> Catalogue:
    """The catalogue, written into a new folder and loaded.

    Args:
        url: the address of the archive's database.
        entities: in YAML, indented below ``entities``.
    """
    (folder / "agencies").mkdir(parents=True)
    (folder / "city.yaml").write_text(CITY)
    (folder / "agencies/arsip.yaml").write_text(AGENCY + entities)
    return load_catalogue(folder, {"ARSIP_URL": url})
