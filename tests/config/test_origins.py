"""Origins as people write them become origins as browsers send them."""

import pytest

from batu_graph.config.origins import origin_of


@pytest.mark.parametrize(
    ("written", "origin"),
    [
        ("https://app.example.go.id", "https://app.example.go.id"),
        ("https://App.Example.go.id/", "https://app.example.go.id"),
        ("http://localhost:5173", "http://localhost:5173"),
        ("https://app.example:443", "https://app.example"),
        ("http://app.example:80/", "http://app.example"),
        ("http://app.example:443", "http://app.example:443"),
        ("http://[::1]:3000", "http://[::1]:3000"),
        ("capacitor://localhost", "capacitor://localhost"),
        ("*", "*"),
    ],
)
def test_an_origin_is_as_browsers_write_it(written: str, origin: str) -> None:
    assert origin_of(written) == origin


@pytest.mark.parametrize(
    "written",
    [
        "", "app.example", "localhost:5173", "https://", "https://app.example/peta",
        "https://app.example?x=1", "https://u:p@app.example", "https://*.example",
        "https://app.example:http", "https://a b", "https://a,https://b", "null", "**",
    ],
)  # fmt: skip
def test_what_is_no_origin_is_refused(written: str) -> None:
    with pytest.raises(ValueError, match="not an origin: write scheme, host"):
        origin_of(written)
