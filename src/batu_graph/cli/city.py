"""The demo city for a command: made with progress bars if it is not there, closed at the end."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

DEMO_FOLDER = Path("demo-data")
_CHECKOUT = Path(__file__).parents[3]
DEMO_CONFIG = _CHECKOUT / "config"


@contextmanager
def demo_city(
    folder: Path | None, *, engines: str = "sqlite", scale: float | None = None
) -> Iterator[Any]:
    raise NotImplementedError
