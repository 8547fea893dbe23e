"""Takes secrets out of texts: `{"text"}` in, `{"text", "found": [{"kind"}]}` out, a line each."""

from __future__ import annotations

import argparse
import sys
from typing import Any, Final

from bot.json_lines import MALFORMED, lines_of, read_line, write_line

HELP: Final = "take secrets out of texts (JSON lines)"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """There are none."""


def run(args: argparse.Namespace) -> int:
    """Answer every line of standard input; return 0."""
    for line in lines_of(sys.stdin.buffer):
        write_line(answer(line))
    return 0


def answer(line: str) -> dict[str, Any]:
    """Return the line's text as the guard leaves it, and what was found, in the text's order."""
    from bot.privacy import clean_text, defuse_slash, screen

    asked = read_line(line)
    if asked is None or not isinstance(asked.get("text"), str):
        return dict(MALFORMED)
    screened = screen(clean_text(asked["text"]))
    return {
        "text": defuse_slash(screened.text),
        "found": [{"kind": finding.kind} for finding in screened.found],
    }
