"""The outbox: everything said to a person, in order, with buttons that work once."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any, Final

from sqlalchemy import func, insert, select, update
from sqlalchemy.engine import Connection, Engine, Row
from sqlalchemy.exc import IntegrityError

from bot.errors import NotFoundError
from bot.messaging.model import Button, Choice, Message, Outbound, OutboundKind
from bot.storage.tables import buttons, conversations, messages

CODE_BYTES: Final = 12
"""96 bits: a button's code cannot be guessed."""


class SqlOutbox:
    """The part of the mailbox that goes out; see `bot.messaging.ports.Mailbox`."""

    _engine: Engine
    _clock: Callable[[], datetime]

    def notify(
        self, conversation_id: str, message: Message, *, dedupe: str | None = None
    ) -> Outbound | None:
        try:
            with self._engine.begin() as db:
                return store_message(
                    db, self._clock(), conversation_id, "notice", message, dedupe=dedupe
                )
        except IntegrityError:
            return None

    def say_as(self, conversation_id: str, author: str, text: str) -> Outbound:
        """Store a message that a person at the console wrote."""
        with self._engine.begin() as db:
            return store_message(
                db, self._clock(), conversation_id, "notice", Message(text), author=author
            )

    def unsent(self, channel: str, now: datetime, limit: int = 50) -> list[Outbound]:
        first = (
            select(func.min(messages.c.id))
            .join(conversations, conversations.c.id == messages.c.conversation_id)
            .where(messages.c.status == "waiting", conversations.c.channel == channel)
            .group_by(messages.c.conversation_id)
        )
        query = (
            select(messages)
            .where(messages.c.id.in_(first), messages.c.due_at <= now)
            .order_by(messages.c.id)
            .limit(limit)
        )
        with self._engine.begin() as db:
            return [outbound_of(row) for row in db.execute(query)]

    def unsent_of(self, conversation_id: str) -> list[Outbound]:
        """Return all that one person has not been sent yet, oldest first."""
        query = (
            select(messages)
            .where(messages.c.conversation_id == conversation_id, messages.c.status == "waiting")
            .order_by(messages.c.id)
        )
        with self._engine.begin() as db:
            return [outbound_of(row) for row in db.execute(query)]

    def messages_after(
        self, conversation_id: str, outbound_id: int, limit: int = 100
    ) -> list[Outbound]:
        query = (
            select(messages)
            .where(messages.c.conversation_id == conversation_id, messages.c.id > outbound_id)
            .order_by(messages.c.id)
            .limit(limit)
        )
        with self._engine.begin() as db:
            return [outbound_of(row) for row in db.execute(query)]

    def last_asks(self, conversation_id: str) -> str | None:
        return self.last_state(conversation_id)[0]

    def last_state(self, conversation_id: str) -> tuple[str | None, str | None]:
        """Return what the bot waits for and the ticket's number, as its last answer said."""
        query = (
            select(messages.c.asks, messages.c.ticket)
            .where(messages.c.conversation_id == conversation_id, messages.c.kind == "reply")
            .order_by(messages.c.id.desc())
            .limit(1)
        )
        with self._engine.begin() as db:
            row = db.execute(query).first()
        return (row.asks, row.ticket) if row is not None else (None, None)

    def find_button(
        self, conversation_id: str, code: str, *, is_used: bool = False
    ) -> Choice | None:
        query = select(buttons.c.title, buttons.c.payload).where(
            buttons.c.code == code,
            buttons.c.conversation_id == conversation_id,
            buttons.c.used_at.is_not(None) if is_used else buttons.c.used_at.is_(None),
        )
        with self._engine.begin() as db:
            found = db.execute(query).first()
        return Choice(found.title, found.payload) if found else None

    def mark_sent(self, outbound_id: int, channel_message_id: str | None) -> None:
        changes = {"status": "sent", "sent_at": self._clock()}
        changes["channel_message_id"] = channel_message_id
        with self._engine.begin() as db:
            db.execute(update(messages).where(messages.c.id == outbound_id).values(**changes))

    def mark_failed(self, outbound_id: int, reason: str, retry_in: timedelta | None) -> None:
        changes: dict[str, Any] = {"attempts": messages.c.attempts + 1, "failed_reason": reason}
        if retry_in is None:
            changes["status"] = "failed"
        else:
            changes["due_at"] = self._clock() + retry_in
        with self._engine.begin() as db:
            db.execute(update(messages).where(messages.c.id == outbound_id).values(**changes))


def store_message(
    db: Connection,
    now: datetime,
    conversation_id: str,
    kind: OutboundKind,
    message: Message,
    **values: Any,
) -> Outbound:
    """Store one message and its buttons, inside the caller's transaction.

    Raises:
        NotFoundError: there is no such conversation.
    """
    _take_turns(db, conversation_id)
    offered = [(choice, secrets.token_urlsafe(CODE_BYTES)) for choice in message.choices]
    row = {
        "conversation_id": conversation_id,
        "kind": kind,
        "author": "bot",
        "text": message.text,
        "buttons": [{"title": choice.title, "code": code} for choice, code in offered],
        "created_at": now,
        "due_at": now,
        "attempts": 0,
        "status": "waiting",
        **values,
    }
    key = db.execute(insert(messages).values(**row)).inserted_primary_key[0]
    for choice, code in offered:
        db.execute(
            insert(buttons).values(
                code=code,
                conversation_id=conversation_id,
                message_id=key,
                title=choice.title,
                payload=choice.payload,
            )
        )
    return outbound_of(db.execute(select(messages).where(messages.c.id == key)).one())


def _take_turns(db: Connection, conversation_id: str) -> None:
    """Let one transaction at a time write to a person, so that ids grow as they become visible.

    Whoever reads "after 5" on PostgreSQL would otherwise never see a 5 that was drawn before a 6
    and committed after it. A lock that lets foreign keys through: two turns that arrive
    together hold those already.
    """
    row = select(conversations.c.id).where(conversations.c.id == conversation_id)
    if db.execute(row.with_for_update(key_share=True)).first() is None:
        raise NotFoundError("conversation")


def use_button(db: Connection, now: datetime, conversation_id: str, code: str) -> bool:
    """Use up all buttons of the button's message; False when somebody was faster.

    Buttons work once for their message: "yes" and "no" cannot both be pressed.
    """
    message = (
        select(buttons.c.message_id)
        .where(buttons.c.code == code, buttons.c.conversation_id == conversation_id)
        .scalar_subquery()
    )
    used = db.execute(
        update(buttons)
        .where(buttons.c.message_id == message, buttons.c.used_at.is_(None))
        .values(used_at=now)
        .execution_options(synchronize_session=False)
    )
    return bool(used.rowcount)


def outbound_of(row: Row) -> Outbound:
    """Return the row as the record that channels know."""
    values = dict(row._mapping)
    for name in ("dedupe", "due_at", "status", "channel_message_id"):
        del values[name]
    shown = tuple(Button(b["title"], b["code"]) for b in values["buttons"])
    return Outbound(**{**values, "buttons": shown})
