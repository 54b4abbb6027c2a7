"""``python -m benchmarks.scaling``: all parts, and the report."""

import argparse
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from benchmarks.data import Data, loaded
from benchmarks.report import conditions, say
from benchmarks.scaling.catalogue import enlarged, read
from benchmarks.scaling.first import first_executions
from benchmarks.scaling.long_list import long_list
from benchmarks.scaling.overhead import overhead
from benchmarks.scaling.section import Section
from benchmarks.scaling.size import cost, memory
from benchmarks.scaling.starting import start
from benchmarks.scaling.workers import workers
from benchmarks.servers.start import CONFIG, gateway, started

REPORT = Path(__file__).parents[1] / "SCALING.md"


def main() -> None:
    options = _options()
    with enlarged() as large:
        configs = {len(read(config).entities): config for config in (CONFIG, large)}
        say(f"filling the databases at scale {options.scale:g} ...")
        with loaded(options.scale) as data:
            data.be_quiet()
            sections = _measured(configs, data, options)
    write(REPORT, sections, options)
    say(f"written to {REPORT}")


def _measured(configs: dict[int, Path], data: Data, options: Any) -> list[Section]:
    """The parts of the report, in its order."""
    with ExitStack() as running:
        gateways = {
            entities: running.enter_context(started(gateway(config), data.environ))
            for entities, config in configs.items()
        }
        say("few and many entities in turn ...")
        costs = cost(gateways, data, options)
        say("first executions ...")
        firsts = first_executions(gateways[max(gateways)], data)
        say("memory ...")
        memories = memory(gateways, data, options)
    say("starts ...")
    starts = start(configs, data.environ)
    say("the gateway's own overhead ...")
    own = overhead(CONFIG)
    say("long lists ...")
    long = long_list(data)
    say("workers ...")
    return [costs, starts, firsts, own, long, workers(data, options), memories]


def _options() -> Any:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--seconds", type=float, default=3)
    parser.add_argument("--scale", type=float, default=1.0)
    return parser.parse_args()


def write(path: Path, sections: list[Section], options: Any) -> None:
    """Write the report."""
    head = ["# Scaling", "", f"{conditions(options)} Made by `make bench-scaling`.", ""]
    path.write_text("\n".join([*head, *(one.markdown() for one in sections)]), "utf-8")


if __name__ == "__main__":
    main()
