"""The demo city for a command: made with a progress bar if it is not there, closed at the end."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from batu_graph.cli.console import err, fail
from batu_graph.demo.build import DemoCity, Engines, build_demo
from batu_graph.demo.private_server import ServerFailed

DEMO_FOLDER = Path("demo-data")
_CHECKOUT = Path(__file__).parents[3]
_PACKAGED = Path(__file__).parents[1] / "demo/catalogue"
DEMO_CONFIG = next(
    (folder for folder in (_PACKAGED / "config", _CHECKOUT / "config") if folder.is_dir()),
    _PACKAGED / "config",
)
"""The demo city's catalogue: the copy that an installed package holds, or the checkout's own."""


@contextmanager
def demo_city(
    folder: Path | None, *, engines: Engines = "sqlite", scale: float | None = None
) -> Iterator[DemoCity]:
    """The demo city, for as long as the block lasts; the command ends when it cannot be made.

    Args:
        folder: where its data lies, ``DEMO_FOLDER`` unless given.
        engines: ``servers`` starts private PostgreSQL and MariaDB servers for the block.
        scale: 1 is all residents; None takes the city that is there.
    """
    columns = (
        TextColumn("[progress.description]{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
    )
    with Progress(*columns, console=err, transient=True) as bar:
        task = bar.add_task("Making the demo city", total=None)

        def show(step: str, done: int, total: int) -> None:
            bar.update(
                task, description=f"Making the demo city: {step}", completed=done, total=total
            )

        try:
            city = build_demo(folder or DEMO_FOLDER, scale=scale, engines=engines, progress=show)
        except (ServerFailed, ValueError) as error:
            fail(str(error))
        except OSError as error:
            fail(f"The demo city cannot be made in {folder or DEMO_FOLDER}: {error.strerror}.")
    with city:
        yield city
