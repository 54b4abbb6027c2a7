"""Starting and stopping the server: signals, running requests, addresses, several processes."""

import http.client
import socket
import subprocess
import sys
import threading
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import httpx
import pytest

from batu_graph.server.run import serve


def slow(url: str, milliseconds: int) -> httpx.Response:
    """Ask for an answer that takes so long."""
    body = {"query": f"{{slow(ms: {milliseconds})}}"}
    return httpx.post(f"{url}/graphql", json=body, timeout=30)


def test_sigterm_lets_a_running_request_finish_and_ends_with_0(start_process):
    process = start_process()
    with ThreadPoolExecutor() as pool:
        running = pool.submit(slow, process.url, 1500)
        process.until("slow has begun")
        process.terminate()
        with pytest.raises(httpx.ConnectError):
            while True:
                httpx.get(f"{process.url}/healthz", timeout=20)
        assert running.result(timeout=20).json() == {"data": {"slow": "done"}}
    code, out, log = process.end(timeout=20)
    assert (code, out) == (0, "gateway closed\n")
    assert "Traceback" not in log


def test_what_outlasts_the_bound_is_cancelled(start_process):
    process = start_process("--shutdown-seconds", "1")
    with ThreadPoolExecutor() as pool:
        running = pool.submit(slow, process.url, 60_000)
        process.until("slow has begun")
        process.terminate()
        code, out, _ = process.end(timeout=20)
        assert (code, out) == (0, "gateway closed\n")
        assert running.exception(timeout=20) is not None or running.result().status_code == 500


def test_an_idle_connection_does_not_hold_the_server_back(start_process):
    process = start_process("--shutdown-seconds", "30")
    with httpx.Client(base_url=process.url) as client:
        client.get("/healthz")
        process.terminate()
        assert process.end(timeout=20)[0] == 0


def test_several_processes_share_the_address_and_end_together(start_process):
    process = start_process("--workers", "2")
    assert slow(process.url, 1).json() == {"data": {"slow": "done"}}
    process.terminate()
    code, out, _ = process.end(timeout=30)
    assert (code, out.count("gateway closed")) == (0, 2)  # their lines may come in one another


@pytest.mark.parametrize("workers", [1, 2])
@pytest.mark.parametrize("kept_alive", [False, True])
def test_no_request_is_reset_by_sigterm_and_no_process_stays(start_process, workers, kept_alive):
    """Under load: each is answered whole, or its connection refused."""
    process = start_process("--workers", str(workers))
    slow(process.url, 1)
    host = process.url.removeprefix("http://")
    body = b'{"query": "{slow(ms: 5)}"}'
    head = {"content-type": "application/json"} | ({} if kept_alive else {"connection": "close"})
    done, counts, wrong = threading.Event(), Counter(), []

    def client() -> None:
        connection = http.client.HTTPConnection(host, timeout=20)
        while not done.is_set():
            try:
                connection.request("POST", "/graphql", body, head)
                answer = connection.getresponse()
                assert answer.read() == b'{"data":{"slow":"done"}}'
                counts["answered"] += 1
            except ConnectionRefusedError:
                counts["refused"] += 1
                return
            except Exception as error:
                wrong.append(error)
                return

    family = [process.popen.pid, *_descendants(process.popen.pid)]
    clients = [threading.Thread(target=client) for _ in range(12)]
    for one in clients:
        one.start()
    while counts["answered"] < 200 and not wrong:
        time.sleep(0.01)
    process.terminate()
    code, _, log = process.end(timeout=30)
    done.set()
    for one in clients:
        one.join(timeout=30)
    assert wrong == []
    assert counts["refused"] == len(clients)
    assert (code, "Traceback" in log) == (0, False)
    deadline = time.monotonic() + 20
    while left := [pid for pid in family if Path(f"/proc/{pid}").exists()]:
        assert time.monotonic() < deadline, left
        time.sleep(0.05)


def _descendants(pid: int) -> list[int]:
    children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    return [found for child in children for found in (int(child), *_descendants(int(child)))]


def test_the_log_holds_no_query(start_process):
    process = start_process()
    httpx.get(f"{process.url}/graphql", params={"query": '{echo(text: "3579990101900001")}'})
    process.terminate()
    _, _, log = process.end(timeout=20)
    assert "listening on" in log
    assert "3579990101900001" not in log


def test_an_address_in_use_is_an_error_of_the_caller():
    with socket.create_server(("127.0.0.1", 0)) as taken, pytest.raises(OSError):
        serve(lambda *_: None, port=taken.getsockname()[1])


def test_several_processes_need_an_import_path():
    with pytest.raises(ValueError, match="import path"):
        serve(lambda *_: None, workers=2)


def test_an_application_that_cannot_start_is_an_error():
    program = (
        "import contextlib\n"
        "from starlette.applications import Starlette\n"
        "from batu_graph.server.run import serve\n"
        "@contextlib.asynccontextmanager\n"
        "async def lifespan(app):\n"
        "    raise OSError('no disk')\n"
        "    yield\n"
        "serve(Starlette(lifespan=lifespan), port=0)\n"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    assert done.returncode == 1
    assert "RuntimeError: the server could not be started" in done.stderr
