"""Shows tickets as JSON; what could identify a person is masked unless asked for."""

from __future__ import annotations

import argparse
import json
import sys
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from bot.runtime import Services
    from bot.support.model import Ticket

HELP: Final = "list tickets, or show one, as JSON"
ACTOR: Final = "shell"
_PERSONAL: Final = (
    "account",
    "transaction_hash",
    "steps",
    "error_message",
    "recent_changes",
    "description",
)
_SHOWN_CHARS: Final = 4


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    what = parser.add_subparsers(dest="what", required=True, metavar="WHAT")
    what.add_parser("list", help="all tickets that are not closed, most urgent first")
    show = what.add_parser("show", help="one ticket with its history")
    show.add_argument("number")
    show.add_argument(
        "--personal", action="store_true",
        help="show personal data and the code too; this is written to the audit log",
    )  # fmt: skip


def run(args: argparse.Namespace) -> int:
    """Print the answer; return 1 when there is no such ticket."""
    from bot.errors import NotFoundError
    from bot.runtime import migrated_services
    from bot.support.tickets import UNSETTLED

    services = migrated_services()
    if args.what == "list":
        print(_json([summary(ticket) for ticket in services.tickets.queue(UNSETTLED)]))
        return 0
    try:
        ticket = services.tickets.read(args.number)
    except NotFoundError:
        print(_json({"error": "not_found"}), file=sys.stderr)
        return 1
    if args.personal:
        services.audit.write(services.clock(), ACTOR, "ticket_shown", ticket.number, {})
    print(_json(whole(ticket, services, is_personal=args.personal)))
    return 0


def summary(ticket: Ticket) -> dict[str, Any]:
    """Return what a queue shows of a ticket; nothing personal is in it."""
    return {
        "number": ticket.number,
        "topic": ticket.topic,
        "language": ticket.language,
        "status": ticket.status,
        "urgency": ticket.urgency,
        "created_at": ticket.created_at.isoformat(),
        "due_at": ticket.due_at.isoformat(),
        "claimed_by": ticket.claimed_by,
        "stars": ticket.stars,
    }


def whole(ticket: Ticket, services: Services, *, is_personal: bool) -> dict[str, Any]:
    """Return everything that a ticket holds, masked unless `is_personal`."""
    return {
        **summary(ticket),
        "details": {
            name: value if is_personal or name not in _PERSONAL else _masked(value)
            for name, value in ticket.details.items()
        },
        "lookup": _status_only(ticket.lookup) if not is_personal else ticket.lookup,
        "guard": list(ticket.guard),
        "callback": _callback(ticket, services, is_personal=is_personal),
        "resolution": ticket.resolution,
        "comment": ticket.comment
        if is_personal or ticket.comment is None
        else _masked(ticket.comment),
        "history": [
            {"at": event.at.isoformat(), "actor": event.actor, "kind": event.kind}
            for event in ticket.history
        ],
    }


def _callback(ticket: Ticket, services: Services, *, is_personal: bool) -> dict[str, Any] | None:
    call = ticket.callback
    if call is None:
        return None
    token = call.contact.token
    shown: str | None = call.contact.masked or None
    if token is not None and is_personal:
        shown = services.vault.reveal(token, ACTOR)
    return {
        "status": call.status,
        "contact": shown,
        "is_in_chat": token is None,
        "start": call.window.start.isoformat() if call.window.start else None,
        "end": call.window.end.isoformat() if call.window.end else None,
        "time_zone": call.window.time_zone,
        "code": call.code if is_personal else None,
    }


def _status_only(lookup: dict[str, Any] | None) -> dict[str, Any] | None:
    return {name: lookup.get(name) for name in ("status", "chain")} if lookup else None


def _masked(value: str) -> str:
    """Return the first characters only: enough to tell two tickets apart, too few to find a person."""
    return value if len(value) <= _SHOWN_CHARS else f"{value[:_SHOWN_CHARS]}…"


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, indent=2)
