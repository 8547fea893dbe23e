"""`python -m bot COMMAND`: every module of `bot/commands/` that has a `run` is a command."""

from __future__ import annotations

import argparse
import importlib
import os
import pkgutil
import sys

from bot import commands
from bot.errors import BadContentError, MisconfiguredError
from bot.logs import set_up_logging
from bot.settings import get_settings

EXIT_MISCONFIGURED = 2


def main(arguments: list[str] | None = None) -> int:
    """Run one command and return its exit status: 0 done, 1 not done, 2 misconfigured."""
    parser = argparse.ArgumentParser(prog="python -m bot", description=commands.__doc__)
    choices = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    names = [module.name for module in pkgutil.iter_modules(commands.__path__)]
    for name in names:
        module = importlib.import_module(f"{commands.__name__}.{name}")
        one = choices.add_parser(name, help=module.HELP, description=module.__doc__)
        module.add_arguments(one)
        one.set_defaults(run=module.run)
    args = parser.parse_args(arguments)
    try:
        settings = get_settings()
        set_up_logging(settings.log_level, settings.log_format)
        return int(args.run(args))
    except MisconfiguredError as error:
        print(*error.problems, sep="\n", file=sys.stderr)
        return EXIT_MISCONFIGURED
    except BadContentError as error:
        print(error, file=sys.stderr)
        return EXIT_MISCONFIGURED
    except BrokenPipeError:
        # Whoever read our output has gone; Python would complain once more at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1


if __name__ == "__main__":
    raise SystemExit(main())
