"""Tickets and calls back as plain frozen records."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Literal

TicketStatus = Literal["open", "claimed", "resolved", "closed"]
CallbackStatus = Literal["scheduled", "done", "cancelled"]
Urgency = Literal["low", "normal", "high", "urgent"]


@dataclass(frozen=True)
class ContactPoint:
    """How to reach a person. `token` stands for a vaulted phone number, None means this chat.

    `masked` is safe to show anywhere ("+49 ••• ••• 4567").
    """

    token: str | None
    masked: str
    region: str | None = None


@dataclass(frozen=True)
class CallWindow:
    """When to call: aware UTC times; both None means as soon as possible."""

    start: datetime | None
    end: datetime | None
    time_zone: str


@dataclass(frozen=True)
class Callback:
    """A promised call. `code` is what the caller must say: six digits, shown only in the user's chat and on the claimed ticket."""

    id: int
    status: CallbackStatus
    contact: ContactPoint
    window: CallWindow
    code: str


@dataclass(frozen=True)
class TicketEvent:
    """One line of a ticket's history, append-only."""

    at: datetime
    actor: str
    kind: str
    data: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Ticket:
    """One problem of one person.

    `details` maps the detail names (account, chain, steps, error_message,
    transaction_hash, app_version, vpn, recent_changes, amount, coin) to what the
    user gave; `lookup` is the chain's last answer as JSON, None when never looked up.
    """

    number: str
    conversation_id: str
    topic: str
    language: str
    status: TicketStatus
    urgency: Urgency
    created_at: datetime
    due_at: datetime
    details: dict[str, str]
    lookup: dict[str, Any] | None = None
    claimed_by: str | None = None
    resolution: str | None = None
    resolved_at: datetime | None = None
    closed_at: datetime | None = None
    stars: int | None = None
    comment: str | None = None
    guard: tuple[str, ...] = ()
    callback: Callback | None = None
    history: tuple[TicketEvent, ...] = ()
