"""The package as people install it: nothing of the checkout is there, and all of it works."""

import os
import re
import signal
import subprocess
import sys
import sysconfig
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
import pytest

CHECKOUT = Path(__file__).parents[1]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built from this checkout."""
    folder = tmp_path_factory.mktemp("dist")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(command, cwd=CHECKOUT, check=True, capture_output=True, timeout=300)
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def command(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The command of a virtual environment into which only the wheel was installed.

    What the wheel depends on is lent by this environment, so that nothing is fetched; this
    environment's own editable install is not seen from there.
    """
    folder = tmp_path_factory.mktemp("clean") / "venv"
    subprocess.run([sys.executable, "-m", "venv", folder], check=True, timeout=300)
    subprocess.run(
        [folder / "bin/python", "-m", "pip", "install", "-q", "--no-index", "--no-deps", wheel],
        check=True, timeout=300,
    )  # fmt: skip
    (site,) = folder.glob("lib/python*/site-packages")
    (site / "lent.pth").write_text(sysconfig.get_path("purelib") + "\n")
    return folder / "bin/batu-graph"


@contextmanager
def demo(command: Path, folder: Path) -> Iterator[str]:
    """The demo, started in an empty folder; its address."""
    process = subprocess.Popen(
        [command, "demo", "--port", "0", "--scale", "0.001"],
        cwd=folder, env=clean(), stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    try:
        assert process.stderr is not None
        said = ""
        for line in process.stderr:
            said += line
            if "Ctrl-C" in line:
                break
        found = re.search(r"http://127\.0\.0\.1:\d+", said)
        assert found, said
        yield found[0]
    finally:
        process.send_signal(signal.SIGINT)
        process.communicate(timeout=30)


def clean() -> dict[str, str]:
    """The environment without what points at this checkout."""
    hidden = ("BATU_", "PYTHON", "VIRTUAL_ENV")
    return {name: value for name, value in os.environ.items() if not name.startswith(hidden)}


def test_the_demo_works_in_an_empty_folder_with_graphiql_and_examples(
    command: Path, tmp_path: Path
) -> None:
    with demo(command, tmp_path) as url:
        answer = httpx.post(f"{url}/graphql", json={"query": "{ desa(limit: 1) { nama } }"})
        assert answer.json()["data"]["desa"][0]["nama"]
        page = httpx.get(f"{url}/graphiql")
        assert page.status_code == 200
        scripts = re.findall(r'src="\./([^"]+\.js)"', page.text)
        assert scripts
        for script in scripts:
            assert httpx.get(f"{url}/graphiql/{script}").status_code == 200
        settings = httpx.get(f"{url}/graphiql/settings.json").json()
        assert len(settings["examples"]) == len(list((CHECKOUT / "examples").glob("*.graphql")))
    asked = [command, "query", "--demo", "{ desa(limit: 1) { kode } }", "--format", "csv"]
    done = subprocess.run(
        asked, cwd=tmp_path, env=clean(), capture_output=True, text=True, timeout=300
    )
    assert (done.returncode, done.stdout[:5]) == (0, "kode\n"), done.stderr


def test_the_wheel_holds_the_package_and_nothing_made_by_running_it(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    tops = {name.split("/")[0] for name in names}
    assert tops == {"batu_graph", next(top for top in tops if top.endswith(".dist-info"))}
    assert not [name for name in names if "__pycache__" in name or name.endswith(".pyc")]
    assert "batu_graph/py.typed" in names
    assert any(name.endswith(".dist-info/licenses/LICENSE") for name in names)
