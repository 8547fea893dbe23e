"""JSON lines in, JSON lines out: how the shell tools talk to other programs."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Mapping
from typing import IO, Any, Final

MALFORMED: Final[Mapping[str, str]] = {"error": "malformed"}
"""The answer to a line that is no JSON object, or lacks what the tool needs."""


def read_line(line: str) -> dict[str, Any] | None:
    """Return the object of a line, None when it is not a JSON object."""
    try:
        value = json.loads(line)
    except (ValueError, RecursionError):
        return None
    return value if isinstance(value, dict) else None


def lines_of(stream: IO[bytes]) -> Iterator[str]:
    """Yield the lines that are not blank; bytes that are not UTF-8 are replaced, never fatal."""
    for raw in stream:
        line = raw.decode("utf-8", "replace").strip()
        if line:
            yield line


def write_line(value: Mapping[str, Any]) -> None:
    """Print one object on a line of its own, at once, in UTF-8 whatever the locale."""
    text = json.dumps(value, ensure_ascii=False)
    sys.stdout.buffer.write(text.encode("utf-8", "replace") + b"\n")
    sys.stdout.buffer.flush()
