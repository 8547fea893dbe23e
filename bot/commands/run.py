"""Runs everything on this machine: trains where needed, migrates, starts all parts, stops on Ctrl-C."""

from __future__ import annotations

import argparse
import asyncio
import sys
from typing import Final

HELP: Final = "run everything on this machine"

_SIGN: Final = """
  Demo page with the chat widget:  {server}/
  Operators' console:              {server}/console/{operators}
  Telegram:                        {telegram}

  Ctrl-C stops everything.
"""
_NO_OPERATOR: Final = "   (no account yet: make one with `make operator NAME=you`)"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """There are none: everything is a setting."""


def run(args: argparse.Namespace) -> int:
    """Run until told to stop; return 0, or why it could not be done."""
    from bot.commands import train
    from bot.runtime import migrated_services
    from bot.supervisor.parts import parts_of
    from bot.supervisor.watch import watch
    from bot.understanding.model_files import wanted_model

    services = migrated_services()
    parts = parts_of(services.settings, wanted_model())
    status = train.run(argparse.Namespace(force=False))
    if status != 0:
        return status
    sign = _SIGN.format(
        server=f"http://{services.settings.server_host}:{services.settings.server_port}",
        operators="" if services.operators.all() else _NO_OPERATOR,
        telegram="on" if services.settings.telegram_token else "off (set SUPPORT_TELEGRAM_TOKEN)",
    )
    services.engine.dispose()
    return asyncio.run(watch(parts, lambda: print(sign, file=sys.stderr, flush=True)))
