"""The public audit suite of GraphQL over HTTP (npm ``graphql-http``), every audit of it."""

import json
from pathlib import Path

import pytest

from tests.node import node, npm_packages

HERE = Path(__file__).parent


@pytest.fixture(scope="module")
def audits() -> Path:
    """The script, with its packages installed beside it on first use."""
    npm_packages(HERE)
    return HERE / "audit.mjs"


def test_every_public_audit_passes(url, audits):
    done = node(audits, f"{url}/graphql")
    assert done.returncode == 0, done.stderr
    results = [json.loads(line) for line in done.stdout.splitlines()]
    assert [result for result in results if result["status"] != "ok"] == []
    assert len(results) == 61
