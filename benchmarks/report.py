"""The report: ratios first, then the figures, the machine named."""

import os
import platform
import re
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from benchmarks.load import Measured
from benchmarks.workloads import Workload


def write_report(
    path: Path,
    results: Any,
    workloads: Sequence[Workload],
    servers: Sequence[str],
    connections: Sequence[int],
    options: Any,
) -> None:
    """Write ``RESULTS.md`` and the plot beside it."""
    others = [name for name in servers if name != "gateway"]
    lines = [
        "# Results",
        "",
        f"{conditions(options)} Made by `make bench`; answers were checked equal before anything "
        "was timed.",
        "",
        "## The gateway's requests per second, as a multiple of the others'",
        "",
        "A dash: not asked of that server. In W3, W4, W6 and W7 all ask the same, and the gateway "
        "sends equal statements that wait once; in W3d and W7d no two questions are alike.",
        "",
        "| | workload | connections | " + " | ".join(f"of {name}" for name in others) + " |",
        "|---|---|---|" + "---|" * len(others),
    ]
    for workload in workloads:
        for count in connections:
            own = results.median(workload.name, count, "gateway")
            ratios = [_ratio(own, results.median(workload.name, count, name)) for name in others]
            lines.append(f"| {workload.name} | {workload.title} | {count} | {' | '.join(ratios)} |")
    lines += [
        "",
        "## Figures",
        "",
        "CPU is the server's own per request, memory the peak of its processes so far, statements "
        "those of one request.",
        "",
        "| | connections | server | requests/s | p50 ms | p99 ms | CPU ms | statements | MB |",
        "|---|---|---|---|---|---|---|---|---|",
    ]
    for workload in workloads:
        for count in connections:
            for name in servers:
                found = results.median(workload.name, count, name)
                if found is None:
                    continue
                statements = results.statements.get((workload.name, name), "")
                lines.append(
                    f"| {workload.name} | {count} | {name} | {_rate(found.per_second)} "
                    f"| {found.p50:.1f} | {found.p99:.1f} | {found.cpu:.2f} | {statements} "
                    f"| {found.memory:.0f} |"
                )
    plot = path.with_suffix(".svg")
    plot.write_text(bars(results, workloads, servers, connections[0]), "utf-8")
    lines += ["", f"![Requests per second, the limit being 1]({plot.name})", ""]
    path.write_text("\n".join(lines), "utf-8")


def _rate(per_second: float) -> str:
    return f"{per_second:,.0f}" if per_second >= 10 else f"{per_second:.1f}"


def _ratio(own: Measured | None, other: Measured | None) -> str:
    if own is None or other is None:
        return "-"
    return f"{own.per_second / other.per_second:.2f}" if other.per_second else "no answer in time"


def conditions(options: Any) -> str:
    """Where and how long it was measured."""
    return (
        f"{machine()}; the databases and `wrk` on the same cores. Scale {options.scale:g}, medians "
        f"of {options.rounds} interleaved rounds of {options.seconds:g} s."
    )


def machine() -> str:
    """The machine and what runs on it, in a few words."""
    text = Path("/proc/cpuinfo").read_text()
    found = re.search(r"model name\s*:\s*(.+)", text)
    name = found[1] if found else platform.processor()
    return f"{name}, {os.cpu_count()} cores, Python {platform.python_version()}"


def say(text: str) -> None:
    """Tell how far it is, apart from what is made."""
    print(text, file=sys.stderr, flush=True)


COLOURS = ("#0b6e4f", "#9aa5b1", "#d98e04", "#7a4ea3", "#b23a48")


def bars(
    results: Any, workloads: Sequence[Workload], servers: Sequence[str], connections: int
) -> str:
    """A bar for each server and workload: its requests per second as a share of the limit's."""
    height, width, left = 160, 26, 40
    parts: list[str] = []
    x = left
    for workload in workloads:
        most = results.median(workload.name, connections, "limit")
        for place, name in enumerate(servers):
            found = results.median(workload.name, connections, name)
            x += width
            if found is None or most is None:
                continue
            share = found.per_second / most.per_second
            size = min(share, 2.5) * height / 2.5
            parts.append(
                f'<rect x="{x - width}" y="{height + 20 - size:.1f}" width="{width - 4}" '
                f'height="{size:.1f}" fill="{COLOURS[place % len(COLOURS)]}">'
                f"<title>{name} {workload.name}: {share:.2f}</title></rect>"
            )
        parts.append(
            f'<text x="{x - width * len(servers)}" y="{height + 36}">{workload.name}</text>'
        )
        x += width
    for place, name in enumerate(servers):
        parts.append(
            f'<rect x="{left + place * 110}" y="{height + 48}" width="10" height="10" '
            f'fill="{COLOURS[place % len(COLOURS)]}"/>'
            f'<text x="{left + place * 110 + 14}" y="{height + 57}">{name}</text>'
        )
    line = height + 20 - height / 2.5
    parts.append(f'<line x1="{left}" x2="{x}" y1="{line}" y2="{line}" stroke="#333"/>')
    parts.append(f'<text x="4" y="{line + 4}">limit</text>')
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{x + 20}" height="{height + 70}" '
        f'font-family="sans-serif" font-size="11">{"".join(parts)}</svg>\n'
    )
