"""Pages that are made of the code are as the code says, and links in them lead somewhere."""

import ast
import re
from pathlib import Path

from batu_graph import errors
from batu_graph.codes import Code
from batu_graph.schema.scalars import DOCS, SCALARS
from docs import generate

ROOT = Path(__file__).parent.parent
STANDARD = {"ID", "String", "Int", "Float", "Boolean"}


def anchors(page: Path) -> set[str]:
    """What can stand behind ``#`` in a link to a page, as GitHub makes it of headings."""
    headings = re.findall(r"^#+ (.+)$", page.read_text("utf-8"), re.M)
    return {re.sub(r"[^\w\- ]", "", text).strip().lower().replace(" ", "-") for text in headings}


def test_the_page_of_errors_is_as_the_code_says() -> None:
    assert generate.ERRORS.read_text("utf-8") == generate.errors_page(), "run `make docs`"


def test_every_class_of_errors_has_a_code_that_is_told() -> None:
    pending = [errors.BatuGraphError]
    while pending:
        made = pending.pop()
        pending += made.__subclasses__()
        assert isinstance(made.code, Code), made
        assert made.code.is_warning is issubclass(made, errors.Warned) or made is errors.Warned


def test_no_module_writes_a_code_of_its_own() -> None:
    """``{"code": ...}`` and ``code=`` hold a ``Code``, never a text."""
    strays = []
    for path in (ROOT / "src/batu_graph").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Constant) and node.value in set(Code):
                strays.append(f"{path.name}:{node.lineno}")
    assert {place.partition(":")[0] for place in strays} == {"codes.py"}


def test_every_scalar_of_ours_is_specified_by_a_place_in_the_docs() -> None:
    page = ROOT / "docs/scalars.md"
    ours = {made.name: made for made in SCALARS.values() if made.name not in STANDARD}
    assert len(ours) == 9
    for name, made in ours.items():
        url, _, anchor = (made.specified_by_url or "").partition("#")
        assert url == f"{DOCS}/scalars.md", name
        assert anchor == name.lower() and anchor in anchors(page)


def test_links_between_pages_lead_to_headings() -> None:
    pages = [*(ROOT / "docs").glob("*.md"), *ROOT.glob("README*.md")]
    for page in pages:
        for target, anchor in re.findall(
            r"\]\(([\w./-]*\.md)?#([\w-]+)\)", page.read_text("utf-8")
        ):
            there = page.parent / target if target else page
            assert anchor in anchors(there), f"{page.name}: {target}#{anchor}"
