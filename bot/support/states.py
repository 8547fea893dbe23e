"""What may happen to a ticket and to a call back, as tables; anything else is a conflict."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from bot.errors import ConflictError
from bot.support.model import CallbackStatus, TicketStatus

TICKET: Final[Mapping[str, Mapping[TicketStatus, TicketStatus]]] = {
    "claim": {"open": "claimed"},
    "release": {"claimed": "open"},
    "resolve": {"claimed": "resolved"},
    "confirm": {"resolved": "closed"},
    "reopen": {"resolved": "open", "closed": "open"},
}
"""step → state before → state after."""

CALLBACK: Final[Mapping[str, Mapping[CallbackStatus, CallbackStatus]]] = {
    "done": {"scheduled": "done"},
    "cancel": {"scheduled": "cancelled"},
    "move": {"scheduled": "scheduled", "cancelled": "scheduled", "done": "scheduled"},
}


def after(step: str, status: TicketStatus) -> TicketStatus:
    """Return the ticket's state after a step.

    Raises:
        ConflictError: the step is not possible in this state.
    """
    try:
        return TICKET[step][status]
    except KeyError as error:
        raise ConflictError(step, status) from error


def callback_after(step: str, status: CallbackStatus) -> CallbackStatus:
    """Return the call back's state after a step.

    Raises:
        ConflictError: the step is not possible in this state.
    """
    try:
        return CALLBACK[step][status]
    except KeyError as error:
        raise ConflictError(step, status) from error
