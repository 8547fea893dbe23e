"""Makes and changes the accounts of the console; there is no default account or password."""

from __future__ import annotations

import argparse
import getpass
import sys
from typing import Final, get_args

from bot.support.operators import Role

HELP: Final = "add, list, disable the console's accounts, or set a password"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    what = parser.add_subparsers(dest="what", required=True, metavar="WHAT")
    add = what.add_parser("add", help="add an account; the password is asked for")
    add.add_argument("name")
    add.add_argument("--role", choices=get_args(Role), default="operator")
    password = what.add_parser("password", help="set a new password; all its sessions end")
    password.add_argument("name")
    for one in (add, password):
        one.add_argument(
            "--password-stdin", action="store_true", help="read the password from standard input"
        )
    disable = what.add_parser("disable", help="forbid log-ins; all its sessions end")
    disable.add_argument("name")
    what.add_parser("list", help="name, role and state of every account")


def run(args: argparse.Namespace) -> int:
    """Do it; return 1 and say why when it cannot be done."""
    from bot.errors import NotFoundError, RejectedError
    from bot.runtime import migrated_services

    operators = migrated_services().operators
    try:
        if args.what == "add":
            operators.add(args.name, args.role, _password(args))
        elif args.what == "password":
            operators.set_password(args.name.lower(), _password(args))
        elif args.what == "disable":
            operators.disable(args.name.lower())
        else:
            for operator in operators.all():
                state = "active" if operator.is_active else "disabled"
                print(f"{operator.id}\t{operator.role}\t{state}")
    except RejectedError as error:
        print(f"rejected: {error.reason}", file=sys.stderr)
        return 1
    except NotFoundError:
        print("rejected: no such account", file=sys.stderr)
        return 1
    return 0


def _password(args: argparse.Namespace) -> str:
    if args.password_stdin:
        return sys.stdin.readline().rstrip("\n")
    return getpass.getpass("Password: ")
