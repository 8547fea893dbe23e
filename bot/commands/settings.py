"""Prints every setting with type, default and meaning; `docs/settings.md` is this page."""

from __future__ import annotations

import argparse
import json
from datetime import timedelta
from typing import Any, Final

from bot.settings import PREFIX, Settings

HELP: Final = "print every setting as a page"

_HEAD: Final = f"""# Settings

Each is read from the environment as `{PREFIX}<NAME>`, once, at the start. An unknown
`{PREFIX}` variable or a wrong value stops the start and names every problem. This page is
what `python -m bot settings` prints.

| name | default | meaning |
|---|---|---|
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """There are none."""


def run(args: argparse.Namespace) -> int:
    """Print the page; return 0."""
    print(page(), end="")
    return 0


def page() -> str:
    """Return the page in Markdown, the settings in the order of their declaration."""
    rows = [
        f"| `{PREFIX}{name.upper()}` | {_default(field)} | {field.field_info.extra['help']} |\n"
        for name, field in Settings.__fields__.items()
    ]
    return _HEAD + "".join(rows)


def _default(field: Any) -> str:
    value = field.get_default()
    if value is None or value == "":
        return "not set"
    if isinstance(value, timedelta):
        return f"`{int(value.total_seconds())}`"
    if isinstance(value, (list, dict)):
        return f"`{json.dumps(value)}`"
    return f"`{value}`"
