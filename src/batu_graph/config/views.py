"""Python files beside the catalogue: imported when it is loaded, mistakes reported with it."""

import hashlib
import importlib.util
import sys
import traceback
from pathlib import Path
from types import ModuleType

from batu_graph.config.problems import Report
from batu_graph.config.yaml_source import Document, Place


def load_views(folder: Path, report: Report) -> tuple[ModuleType, ...]:
    """The modules of ``<folder>/*.py``, in the order of their names, each made anew."""
    modules = (_load(path, report) for path in sorted(folder.glob("*.py")))
    return tuple(module for module in modules if module is not None)


def _load(path: Path, report: Report) -> ModuleType | None:
    mark = hashlib.blake2s(str(path.resolve()).encode(), digest_size=4).hexdigest()
    spec = importlib.util.spec_from_file_location(f"batu_graph_view_{path.stem}_{mark}", path)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module  # dataclasses look their module up there
    try:
        spec.loader.exec_module(module)
    except (Exception, SystemExit, GeneratorExit) as error:
        # `sys.exit()` too is a mistake of the file: it must not end a gateway that reloads.
        report.add(
            Place(Document(path.as_posix()), (), _line_of(error, path) or 0),
            f"The file cannot be run: {type(error).__name__}: {error}",
            "Correct it; `docs/views.md` shows what a view looks like.",
        )
        return None
    return module


def _line_of(error: BaseException, path: Path) -> int | None:
    """Where in the file an exception arose."""
    if isinstance(error, SyntaxError):
        return error.lineno
    frames = traceback.extract_tb(error.__traceback__)
    return next((frame.lineno for frame in reversed(frames) if frame.filename == str(path)), None)
