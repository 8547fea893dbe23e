"""The promised call: whom, when on whose clock, and with which code."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from bot.console.wording import CALLBACK, Words
from bot.support.model import CallWindow, Ticket


@dataclass(frozen=True)
class CallPanel:
    """What an operator sees of a promised call.

    `code` is empty unless this operator holds the ticket; `phone` is empty unless it has
    just been revealed to them. `is_chat` means that the answer goes into the chat.
    """

    status: str
    status_name: str
    is_chat: bool
    contact: str
    region: str
    phone: str
    can_reveal: bool
    is_due: bool
    window: str
    window_utc: str
    zone: str
    code: str


def is_held_by(ticket: Ticket, operator: str) -> bool:
    """Whether this operator has claimed the ticket and not yet given it back or answered it."""
    return ticket.status == "claimed" and ticket.claimed_by == operator


def call_of(ticket: Ticket, operator: str, words: Words, phone: str = "") -> CallPanel | None:
    """Return the call as this operator may see it, None when none was ever promised."""
    callback = ticket.callback
    if callback is None:
        return None
    holds, is_due = is_held_by(ticket, operator), callback.status == "scheduled"
    is_chat = callback.contact.token is None
    return CallPanel(
        status=callback.status,
        status_name=words.named(CALLBACK, callback.status),
        is_chat=is_chat,
        contact=words.say("console-callback_in_chat") if is_chat else callback.contact.masked,
        region=words.region(callback.contact.region) if callback.contact.region else "",
        phone=phone,
        can_reveal=holds and is_due and not is_chat and not phone,
        is_due=is_due,
        window=_window(callback.window, callback.window.time_zone, words),
        window_utc=_window(callback.window, "UTC", words),
        zone=words.written({"kind": "zone", "value": callback.window.time_zone}),
        code=callback.code if holds else "",
    )


def _window(window: CallWindow, zone: str, words: Words) -> str:
    if window.start is None:
        return words.say("console-callback_asap")
    value: dict[str, Any] = {"kind": "window", "start": window.start.isoformat(), "zone": zone}
    if window.end is not None:
        value["end"] = window.end.isoformat()
    return words.written(value)
