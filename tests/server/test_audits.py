"""The public audit suite of GraphQL over HTTP (npm ``graphql-http``), every audit of it."""

import json
import shutil
import subprocess
from pathlib import Path

import pytest

HERE = Path(__file__).parent


@pytest.fixture(scope="module")
def audits() -> Path:
    """The script, with its packages installed beside it on first use."""
    if not (HERE / "node_modules" / "graphql-http").is_dir():
        npm = shutil.which("npm")
        assert npm, "the audits need Node.js with npm (Debian: nodejs, npm)"
        command = [npm, "install", "--no-package-lock", "--no-audit", "--no-fund"]
        subprocess.run(command, cwd=HERE, check=True, timeout=180)
    return HERE / "audit.mjs"


def test_every_public_audit_passes(url, audits):
    done = subprocess.run(
        ["node", str(audits), f"{url}/graphql"], capture_output=True, text=True, timeout=120
    )
    assert done.returncode == 0, done.stderr
    results = [json.loads(line) for line in done.stdout.splitlines()]
    assert [result for result in results if result["status"] != "ok"] == []
    assert len(results) == 61
