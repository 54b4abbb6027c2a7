"""Equal lines of the log come once a minute, with the number of those in between."""

import logging

import pytest

from batu_graph import seldom
from batu_graph.seldom import SECONDS, Seldom


@pytest.fixture
def now(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    clock = [1000.0]
    monkeypatch.setattr(seldom.time, "monotonic", lambda: clock[0])
    return clock


def lines(caplog: pytest.LogCaptureFixture) -> list[str]:
    found = [record.getMessage() for record in caplog.records]
    caplog.clear()
    return found


def test_equal_lines_are_counted_for_a_minute(
    now: list[float], caplog: pytest.LogCaptureFixture
) -> None:
    log = Seldom(logging.getLogger("uji"))
    for number in range(5):
        log.warning("%d too many", number)
    log.warning("another")
    assert lines(caplog) == ["0 too many", "another"]
    now[0] += SECONDS
    log.warning("%d too many", 7)
    assert lines(caplog) == ["7 too many (4 more like it since the last line)"]
    now[0] += SECONDS
    log.warning("%d too many", 8)
    assert lines(caplog) == ["8 too many"]


def test_lines_are_alike_by_their_key_and_new_once_forgotten(
    now: list[float], caplog: pytest.LogCaptureFixture
) -> None:
    log = Seldom(logging.getLogger("uji"))
    for name in ("satu", "dua", "satu"):
        log.warning("source %s failed", name, key=name)
    assert lines(caplog) == ["source satu failed", "source dua failed"]
    log.forget()
    log.warning("source %s failed", "satu", key="satu")
    assert lines(caplog) == ["source satu failed"]


def test_an_exception_comes_with_its_traceback(caplog: pytest.LogCaptureFixture) -> None:
    log = Seldom(logging.getLogger("uji"))
    try:
        raise ZeroDivisionError
    except ZeroDivisionError:
        log.exception("it failed")
    [record] = caplog.records
    assert record.levelno == logging.ERROR
    assert record.exc_info is not None and record.exc_info[0] is ZeroDivisionError
