"""The gateway as operators run it: ``batu-graph serve`` in a process of its own."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

COMMAND = (sys.executable, "-m", "batu_graph", "serve")


@contextmanager
def serving(config: Path, environ: Mapping[str, str], *options: str) -> Iterator[str]:
    """The URL of a server over a catalogue; at the end it is asked to stop and must.

    Args:
        options: of the command, beside the catalogue and a free port.
    """
    process = subprocess.Popen(
        [
            sys.executable,
            "-m",
            "batu_graph",
            "serve",
            "--config",
            str(config),
            "--port",
            "0",
            *options,
        ],
        env=os.environ | dict(environ),
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        assert process.stderr is not None
        line = next(line for line in process.stderr if line.startswith("Serving "))
        yield line.split()[1].removesuffix("/graphql,")
        process.send_signal(signal.SIGTERM)
        _, log = process.communicate(timeout=20)
        assert process.returncode == 0
        assert "Traceback" not in log, log
    finally:
        if process.poll() is None:
            process.kill()
            process.communicate()
