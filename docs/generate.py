"""Writes the pages that are made of the code: ``make docs``."""

from collections.abc import Iterator
from pathlib import Path

from batu_graph.codes import Code

ERRORS = Path(__file__).parent / "errors.md"
BEFORE = """\
# Errors and warnings

<!-- Made by `make docs` of src/batu_graph/codes.py. -->

`message` is for people, and its words may change; programs read `extensions.code`. `path` leads to
the field that is null for it, `locations` to its place in the document, and `extensions.agency`
names the agency, where one is concerned. What failed is in `errors`. What must not go unsaid,
though nothing failed, is in `extensions.warnings`. Nothing of SQL, hosts, accounts or drivers is
ever told: the operators' log has the reason.

```json
{"data": {"desa": [{"nama": "Oro-oro Ombo", "puskesmas": null}]},
 "errors": [{"message": "The database of dinkes cannot be reached.",
   "locations": [{"line": 1, "column": 15}], "path": ["desa", 0, "puskesmas"],
   "extensions": {"code": "SOURCE_UNAVAILABLE", "agency": "dinkes"}}]}
```

Statuses are those under `application/graphql-response+json`. Under `application/json` a document
that cannot be run is answered with 200, as older clients expect.
"""


def errors_page() -> str:
    """The text of ``docs/errors.md``."""
    lines = [
        "",
        "## Errors",
        "",
        "| code | status | what it means | what to do |",
        "|---|---|---|---|",
    ]
    lines += _rows(warnings=False)
    lines += ["", "## Warnings", "", "| code | what it means | what to do |", "|---|---|---|"]
    lines += _rows(warnings=True)
    return BEFORE + "\n".join(lines) + "\n"


def _rows(*, warnings: bool) -> Iterator[str]:
    for code in Code:
        if code.is_warning is warnings:
            told = [f"`{code}`", *([] if warnings else [code.status]), code.meaning, code.advice]
            yield f"| {' | '.join(told)} |"


if __name__ == "__main__":
    ERRORS.write_text(errors_page(), "utf-8")
