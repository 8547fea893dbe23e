"""Runs Rasa's action server with our steps, logging as every process of ours does.

`python -m rasa_sdk --actions actions` does the same with rasa_sdk's own logging.
"""

from __future__ import annotations

import argparse
from typing import Final
from urllib.parse import urlsplit

HELP: Final = "run the action server"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """There are none: everything is a setting."""


def run(args: argparse.Namespace) -> int:
    """Serve until told to stop; return 0."""
    import logging
    import warnings

    import sanic.app  # noqa: F401  # sets a filter of its own when it is first imported

    warnings.filterwarnings("ignore", category=DeprecationWarning)
    from rasa_sdk.endpoint import create_app

    from bot.runtime import get_services

    for chatty in ("rasa_sdk", "sanic", "alembic"):
        logging.getLogger(chatty).setLevel(logging.WARNING)
    place = urlsplit(get_services().settings.action_url)
    # It trusts whatever it is sent: no page may call it, and only `action_url` names it.
    server = create_app("actions", cors_origins=None)
    server.run(place.hostname, place.port, access_log=False, motd=False)
    return 0
