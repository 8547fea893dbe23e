"""Names the code that a trained model came from, so that a change of code retrains it."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from pathlib import Path


def digest_of(paths: Iterable[Path], root: Path) -> str:
    """Return 64 hex digits over the names and contents of files.

    Args:
        paths: Files, or folders of which every file counts that is no byte code.
        root: Names are relative to it, so that where a clone lies makes no difference.
    """
    digest = hashlib.sha256()
    for file in sorted({file for path in paths for file in _files(path)}):
        content = file.read_bytes()
        digest.update(f"{file.relative_to(root).as_posix()}\0{len(content)}\0".encode())
        digest.update(content)
    return digest.hexdigest()


def _files(path: Path) -> list[Path]:
    if path.is_file():
        return [path]
    return [file for file in path.rglob("*") if file.is_file() and "__pycache__" not in file.parts]
