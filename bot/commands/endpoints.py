"""Writes `endpoints.yml` for Rasa servers that are started one by one, and prints where it lies."""

from __future__ import annotations

import argparse
from typing import Final

HELP: Final = "write Rasa's endpoints.yml of these settings, and print its path"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """There are none: everything is a setting."""


def run(args: argparse.Namespace) -> int:
    """Write the file; return 0."""
    from bot.settings import get_settings
    from bot.supervisor.parts import write_endpoints

    print(write_endpoints(get_settings()))
    return 0
