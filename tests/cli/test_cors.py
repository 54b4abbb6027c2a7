"""``--cors ORIGIN``: further origins for one run."""

import subprocess
from pathlib import Path

import httpx
import pytest

from tests.executor.archive import AGENCY, CITY, NOTES
from tests.serving import serving

from .conftest import COMMAND, environment, running_demo

ENVIRON = {"ARSIP_URL": "sqlite:///arsip.db"}


@pytest.fixture
def config(tmp_path: Path) -> Path:
    """A catalogue that allows an origin of its own."""
    (tmp_path / "agencies").mkdir()
    (tmp_path / "city.yaml").write_text(f"{CITY}http: {{cors_origins: ['https://peta.example/']}}")
    (tmp_path / "agencies/arsip.yaml").write_text(AGENCY + NOTES)
    return tmp_path


def allowed(url: str, *origins: str) -> list[str]:
    """Which of some origins may read an answer."""
    body = {"query": "{ __typename }"}
    answers = [
        httpx.post(f"{url}/graphql", json=body, headers={"origin": origin}) for origin in origins
    ]
    return [
        origin
        for origin, answer in zip(origins, answers, strict=True)
        if answer.headers.get("access-control-allow-origin") == origin
    ]


@pytest.mark.parametrize("workers", ["1", "2"])
def test_origins_are_added_to_those_of_the_catalogue(config: Path, workers: str) -> None:
    options = ["--cors", "http://localhost:5173", "--cors", "https://App.example:443/"]
    asked = ["https://peta.example", "http://localhost:5173", "https://app.example",
             "http://localhost:5174", "https://evil.example"]  # fmt: skip
    with serving(config, ENVIRON, *options, "--workers", workers) as url:
        assert allowed(url, *asked) == asked[:3]
    with serving(config, ENVIRON) as url:
        assert allowed(url, *asked) == asked[:1]


def test_the_demo_takes_origins_too(demo_folder: Path) -> None:
    with running_demo("--folder", str(demo_folder), "--cors", "http://localhost:3000") as demo:
        assert allowed(demo.url, "http://localhost:3000", "http://localhost:3001") == [
            "http://localhost:3000"
        ]


def test_what_is_no_origin_is_refused_with_the_reason(config: Path) -> None:
    done = subprocess.run(
        [*COMMAND, "serve", "--config", str(config), "--port", "0", "--cors", "localhost:5173"],
        env=environment(ENVIRON), capture_output=True, text=True, timeout=60,
    )  # fmt: skip
    assert done.returncode == 2
    assert "not an origin" in done.stderr and "--cors" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_mistaken_origin_of_the_catalogue_is_named(config: Path) -> None:
    (config / "city.yaml").write_text(f"{CITY}http: {{cors_origins: [peta.example]}}\n")
    done = subprocess.run(
        [*COMMAND, "config", "check", "--config", str(config)],
        env=environment(ENVIRON), capture_output=True, text=True, timeout=60,
    )  # fmt: skip
    assert done.returncode == 1
    assert "city.yaml:4: `peta.example` is not an origin." in done.stderr + done.stdout
