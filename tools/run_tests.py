"""Runs every group of tests whose component is here, and says what was left out and how to get it.

The quick groups come first. One run of pytest does all, so that its own closing line is the
last; the groups that cannot run are taken out by marker and named before it begins.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parent.parent


@dataclass(frozen=True)
class Component:
    """What a group of tests needs: the group's marker, how to find it, how to get it."""

    marker: str
    name: str
    is_here: Callable[[], bool]
    how: str


def _has(*programs: str) -> Callable[[], bool]:
    return lambda: any(shutil.which(program) for program in programs)


def has_postgres() -> bool:
    """Whether the server's own programs are here; the tests start a server of their own."""
    return bool(shutil.which("initdb")) or any(Path("/usr/lib/postgresql").glob("*/bin/initdb"))


def has_anvil() -> bool:
    """Whether Foundry's node is on the path or among the project's npm packages."""
    return bool(shutil.which("anvil")) or (ROOT / "node_modules/.bin/anvil").exists()


COMPONENTS: Final[Sequence[Component]] = (
    Component("browser", "Chromium", _has("chromium", "chromium-browser", "google-chrome"),
              "Debian: apt-get install chromium"),
    Component("chain", "an EVM node (anvil)", has_anvil, "npm install (package.json names it)"),
    Component("postgres", "PostgreSQL", has_postgres, "Debian: apt-get install postgresql"),
    Component("redis", "Redis", _has("redis-server"), "Debian: apt-get install redis-server"),
)  # fmt: skip


def main(arguments: Sequence[str]) -> int:
    """Return pytest's exit status; 1 when CI is set and a group had to be left out."""
    missing = [component for component in COMPONENTS if not component.is_here()]
    for component in missing:
        print(f"Left out: tests marked '{component.marker}', for want of {component.name}. "
              f"{component.how}", flush=True)  # fmt: skip
    if missing and os.environ.get("CI"):
        print("Nothing may be left out in CI.", flush=True)
        return 1
    trained = subprocess.run([sys.executable, "-m", "bot", "train"], cwd=ROOT, check=False)
    if trained.returncode != 0:
        return trained.returncode
    without = " and ".join(f"not {component.marker}" for component in missing)
    command = [sys.executable, "-m", "pytest", *(["-m", without] if without else []), *arguments]
    status = subprocess.run(command, cwd=ROOT, check=False).returncode
    if missing and status == 0:
        print("Left out:", ", ".join(f"{c.name} ({c.how})" for c in missing), flush=True)
    return status


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
