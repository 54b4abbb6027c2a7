"""``python -m benchmarks.peers.hive_mesh --port N``: Hive Gateway over all three databases.

Mesh composes a PostGraphile for each PostgreSQL database and its own MySQL handler, which runs
inside of the gateway. All are children of this process: they are measured and end with it.
"""

import argparse
import os
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

from benchmarks.servers.start import MODULES, NODE, PEERS, PRODUCTION, Server, postgraphile, started

CONFIG = PEERS / "hive"


def main() -> None:
    """Runs until it is terminated."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--port", type=int, required=True)
    port = parser.parse_args().port
    signal.signal(signal.SIGTERM, lambda *_: sys.exit())
    subgraph = postgraphile("subgraph", "subgraph.js")
    with (
        tempfile.TemporaryDirectory(prefix="bench-") as folder,
        started(subgraph, {"SUBGRAPH_URL": os.environ["BENCH_CAPIL_URL"]}) as capil,
        started(subgraph, {"SUBGRAPH_URL": os.environ["BENCH_DISPARTA_URL"]}) as disparta,
    ):
        supergraph = Path(folder) / "supergraph.graphql"
        compose(supergraph, {"SUBGRAPH_CAPIL": capil.url, "SUBGRAPH_DISPARTA": disparta.url})
        with started(gateway(supergraph), {}, port):
            signal.pause()


def compose(supergraph: Path, subgraphs: dict[str, str]) -> None:
    """Write the schema of all subgraphs together."""
    config = CONFIG / "mesh.config.js"
    subprocess.run(
        [NODE, MODULES / ".bin" / "mesh-compose", "--config-path", config, "--output", supergraph],
        env=os.environ | PRODUCTION | subgraphs,
        stdout=sys.stderr,
        check=True,
    )


def gateway(supergraph: Path) -> Server:
    return Server(
        "hive",
        [
            *(NODE, MODULES / ".bin" / "hive-gateway", "supergraph", supergraph, "--jit"),
            *("--config-path", CONFIG / "gateway.config.js", "--host", "127.0.0.1"),
        ],
        environ=PRODUCTION,
    )


if __name__ == "__main__":
    main()
