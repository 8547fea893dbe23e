"""Runs the public server alone: widget, console, Telegram. `run` starts it with all else."""

from __future__ import annotations

import argparse
from typing import Final

HELP: Final = "run the public server (widget, console, Telegram)"
STOP_WITHIN_S: Final = 2
"""What open connections get to finish: long polls last up to 25 s, and come again by themselves."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """There are none: everything is a setting."""


def run(args: argparse.Namespace) -> int:
    """Serve until told to stop; return 0."""
    import uvicorn

    from bot.runtime import migrated_services
    from bot.server import build_server

    services = migrated_services()
    server = build_server(services)
    uvicorn.run(
        server,
        host=services.settings.server_host,
        port=services.settings.server_port,
        log_config=None,
        ws="none",  # nothing here speaks WebSocket; the version that Rasa pins does not fit uvicorn
        access_log=False,
        server_header=False,
        timeout_graceful_shutdown=STOP_WITHIN_S,
    )
    return 0
