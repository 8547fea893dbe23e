"""Reads our own source for the rules of the house."""

from __future__ import annotations

import ast
from functools import cache
from pathlib import Path
from typing import Final

from bot.paths import ROOT

PACKAGES: Final = ("bot", "actions")
VERSIONS: Final = "migrations/versions"


@cache
def code_files() -> tuple[Path, ...]:
    """Return every Python file of ours that runs in production; migrations' versions apart."""
    found = [path for package in PACKAGES for path in sorted((ROOT / package).rglob("*.py"))]
    return tuple(path for path in found if VERSIONS not in path.as_posix())


@cache
def tree_of(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"), str(path))


def name_of(path: Path) -> str:
    """Return the file's path as the repository names it."""
    return path.relative_to(ROOT).as_posix()
