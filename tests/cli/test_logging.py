"""What a process that serves logs, and how."""

import logging
import re
from collections.abc import Iterator

import pytest

from batu_graph.cli.console import NEWS, LogLevel, log_as_server


@pytest.fixture(autouse=True)
def as_before() -> Iterator[None]:
    root, ours, news = map(logging.getLogger, (None, "batu_graph", NEWS))
    handlers, levels = root.handlers[:], [one.level for one in (root, ours, news)]
    yield
    root.handlers[:] = handlers
    for logger, level in zip((root, ours, news), levels, strict=True):
        logger.setLevel(level)


def lines(capsys: pytest.CaptureFixture[str]) -> list[str]:
    for level in (logging.DEBUG, logging.INFO, logging.WARNING, logging.ERROR):
        logging.getLogger("batu_graph.connectors").log(level, "sumber")
        logging.getLogger(NEWS).log(level, "katalog")
    return capsys.readouterr().err.splitlines()


def test_a_line_has_time_level_and_process(capsys: pytest.CaptureFixture[str]) -> None:
    log_as_server(LogLevel.WARNING)
    moment = r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d{4}"
    assert all(
        re.fullmatch(rf"{moment} [A-Z]+ \[\d+\] batu_graph\.\w+: \w+", line)
        for line in lines(capsys)
    )


@pytest.mark.parametrize(
    ("level", "of_sources", "of_the_catalogue"),
    [("debug", 4, 4), ("info", 3, 3), ("warning", 2, 3), ("error", 1, 1)],
)
def test_the_level_says_what_is_logged(
    capsys: pytest.CaptureFixture[str], level: str, of_sources: int, of_the_catalogue: int
) -> None:
    log_as_server(LogLevel(level))
    logged = lines(capsys)
    assert sum("sumber" in line for line in logged) == of_sources
    assert sum("katalog" in line for line in logged) == of_the_catalogue
