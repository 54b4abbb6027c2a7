"""GraphiQL's build finds a Node.js, or brings its own, on any machine."""

from pathlib import Path

import pytest

from web.graphiql import build


def test_a_node_of_our_own_trusts_whom_the_machine_trusts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    certificates = tmp_path / "certificates.crt"
    certificates.touch()
    monkeypatch.setattr(build, "CERTIFICATES", certificates)
    monkeypatch.setattr(build, "own_node", lambda: tmp_path / "programs")
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.delenv("NODE_EXTRA_CA_CERTS", raising=False)
    environment = build.node_environment()
    assert environment["PATH"] == f"{tmp_path}/programs:{tmp_path}"
    assert environment["NODE_EXTRA_CA_CERTS"] == str(certificates)
    monkeypatch.setenv("NODE_EXTRA_CA_CERTS", "/elsewhere.crt")
    assert build.node_environment()["NODE_EXTRA_CA_CERTS"] == "/elsewhere.crt"


@pytest.mark.parametrize(
    ("version", "enough"),
    [("v18.20.4", False), ("v20.18.1", False), ("v20.19.0", True), ("v21.7.0", False),
     ("v22.11.0", False), ("v22.12.0", True), ("v24.1.0", True), ("?", False)],
)  # fmt: skip
def test_which_node_is_new_enough(tmp_path: Path, version: str, enough: bool) -> None:
    node = tmp_path / "node"
    node.write_text(f"#!/bin/sh\necho {version}\n")
    node.chmod(0o755)
    assert build.new_enough(str(node)) is enough
