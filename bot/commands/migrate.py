"""Brings the database to the newest schema; on PostgreSQL and SQLite alike."""

from __future__ import annotations

import argparse
from typing import Final

HELP: Final = "bring the database to the newest schema"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """There are none."""


def run(args: argparse.Namespace) -> int:
    """Apply what is missing; return 0."""
    from bot.settings import get_settings
    from bot.storage.engine import make_engine
    from bot.storage.migrate import upgrade

    upgrade(make_engine(get_settings().database_url))
    return 0
