"""Whether pip finds ready-made wheels of everything that is pinned, for other processors and libcs.

    python -m tests.matrix.pip_platforms

Nothing is installed: pip resolves ``requirements/run.txt`` for a platform and says what is missing.
"""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
PLATFORMS = {
    "Linux aarch64": ["manylinux_2_34_aarch64", "manylinux_2_28_aarch64", "manylinux_2_17_aarch64",
                      "manylinux2014_aarch64"],
    "Alpine x86_64 (musl)": ["musllinux_1_2_x86_64", "musllinux_1_1_x86_64"],
    "Alpine aarch64 (musl)": ["musllinux_1_2_aarch64", "musllinux_1_1_aarch64"],
}  # fmt: skip
PYTHONS = ("3.11", "3.14")


def missing(platform: str, python: str) -> str:
    """What pip says is missing; empty when everything can be installed."""
    named = [part for name in PLATFORMS[platform] for part in ("--platform", name)]
    done = subprocess.run(
        [sys.executable, "-m", "pip", "install", "--quiet", "--dry-run", "--no-deps",
         "--disable-pip-version-check", "--only-binary", ":all:", "--target", "/nowhere",
         "--python-version", python, *named, "-r", str(ROOT / "requirements/run.txt")],
        capture_output=True, text=True,
    )  # fmt: skip
    return done.stderr if done.returncode else ""


def main() -> int:
    failed = False
    for platform in PLATFORMS:
        for python in PYTHONS:
            said = missing(platform, python)
            failed |= bool(said)
            print(f"{platform}, Python {python}: {said or 'all wheels are there'}", flush=True)
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
