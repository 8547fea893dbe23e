"""What tickets and operators need from storage."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any, Protocol

from bot.support.model import Callback, Ticket, TicketEvent, TicketStatus


class TicketBook(Protocol):
    """Stores tickets. Each method is one transaction; changes are compared with the state before."""

    def add(self, ticket: Ticket, case_key: str) -> Ticket:
        """Store a new ticket; returns the stored one when this conversation's case has one already."""

    def find(self, number: str) -> Ticket:
        """Return the ticket with its call back and history; NotFoundError when there is none."""

    def of_conversation(self, conversation_id: str) -> list[Ticket]:
        """Return this conversation's tickets, newest first."""

    def in_states(self, states: Sequence[TicketStatus]) -> list[Ticket]:
        """Return the tickets in these states without history, in no particular order."""

    def change(
        self, number: str, expected: TicketStatus, changes: dict[str, Any], event: TicketEvent
    ) -> Ticket:
        """Change a ticket that is still in the state `expected`, and append the event.

        Raises:
            ConflictError: it is in another state by now.
        """

    def put_callback(self, number: str, callback: Callback, event: TicketEvent) -> Ticket:
        """Replace the ticket's call back (its id 0 makes a new one)."""

    def append(self, number: str, event: TicketEvent) -> None:
        """Append one line to the history; NotFoundError when there is no such ticket."""


class Vault(Protocol):
    """Keeps phone numbers encrypted; everything else sees tokens such as "[phone:k3v7qa2x]"."""

    def store_phone(self, conversation_id: str, e164: str) -> str:
        """Return the token of a number, the same one for the same number of a conversation.

        Raises:
            NotFoundError: there is no such conversation.
        """

    def masked(self, token: str) -> str:
        """Return the form that may be shown anywhere; NotFoundError for an unknown token."""

    def region(self, token: str) -> str | None:
        """Return the country of the number."""

    def reveal(self, token: str, actor: str) -> str:
        """Return the number itself; the reveal is written to the audit log first."""


class AuditLog(Protocol):
    """Append-only record of who saw or changed what."""

    def write(
        self, at: datetime, actor: str, action: str, subject: str, data: dict[str, Any]
    ) -> None:
        """Append one line."""
