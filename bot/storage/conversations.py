"""Conversations: who writes in which channel, in which language, and whether they can be reached."""

from __future__ import annotations

import base64
import secrets
from collections.abc import Callable
from datetime import datetime
from typing import Any, Final

from sqlalchemy import insert, select, update
from sqlalchemy.engine import Connection, Engine, Row
from sqlalchemy.exc import IntegrityError

from bot.errors import NotFoundError
from bot.messaging.model import Conversation
from bot.storage.tables import conversations, messages

ID_BYTES: Final = 16

Clock = Callable[[], datetime]


class SqlConversations:
    """The part of the mailbox that knows people; see `bot.messaging.ports.Mailbox`."""

    _engine: Engine
    _clock: Clock

    def open_conversation(
        self, channel: str, peer: str, *, locale: str | None, time_zone: str | None
    ) -> Conversation:
        try:
            return self._open(channel, peer, locale, time_zone)
        except IntegrityError:
            # Two first messages at once: the other one has made it by now.
            return self._open(channel, peer, locale, time_zone)

    def _open(
        self, channel: str, peer: str, locale: str | None, time_zone: str | None
    ) -> Conversation:
        now = self._clock()
        changes: dict[str, Any] = {"last_seen_at": now, "unreachable_since": None}
        changes |= {"locale": locale} if locale else {}
        changes |= {"time_zone": time_zone} if time_zone else {}
        with self._engine.begin() as db:
            found = db.execute(
                select(conversations.c.id, conversations.c.unreachable_since).where(
                    conversations.c.channel == channel, conversations.c.peer == peer
                )
            ).first()
            if found is None:
                known = new_conversation_id(channel)
                row = {"id": known, "channel": channel, "peer": peer, "created_at": now}
                row |= {"language_chosen": False, "mode": "bot", **changes}
                db.execute(insert(conversations).values(**row))
            else:
                known = found.id
                if found.unreachable_since is not None:
                    make_due(db, known, now)
                db.execute(
                    update(conversations).where(conversations.c.id == known).values(**changes)
                )
            return _conversation_of(_one(db, known))

    def find_by_peer(self, channel: str, peer: str) -> str | None:
        query = select(conversations.c.id).where(
            conversations.c.channel == channel, conversations.c.peer == peer
        )
        with self._engine.begin() as db:
            return db.execute(query).scalar()

    def find_conversation(self, conversation_id: str) -> Conversation:
        with self._engine.begin() as db:
            return _conversation_of(_one(db, conversation_id))

    def remember_language(self, conversation_id: str, language: str, *, chosen: bool) -> None:
        with self._engine.begin() as db:
            write_language(db, conversation_id, language, chosen)

    def set_mode(self, conversation_id: str, mode: str) -> None:
        """Let a person ("human") or the bot answer from now on."""
        with self._engine.begin() as db:
            db.execute(
                update(conversations).where(conversations.c.id == conversation_id).values(mode=mode)
            )

    def set_reachable(self, conversation_id: str, *, reachable: bool) -> None:
        now = self._clock()
        since = None if reachable else now
        with self._engine.begin() as db:
            if reachable:
                make_due(db, conversation_id, now)
            db.execute(
                update(conversations)
                .where(conversations.c.id == conversation_id)
                .values(unreachable_since=since)
            )


def new_conversation_id(channel: str) -> str:
    """Return an id that cannot be guessed: 128 random bits behind the channel's name."""
    drawn = base64.b32encode(secrets.token_bytes(ID_BYTES)).decode().rstrip("=").lower()
    return f"{channel}-{drawn}"


def make_due(db: Connection, conversation_id: str, now: datetime) -> None:
    """Let what was kept for an unreachable person go out at once: they are back."""
    db.execute(
        update(messages)
        .where(messages.c.conversation_id == conversation_id, messages.c.status == "waiting")
        .values(due_at=now)
    )


def write_language(db: Connection, conversation_id: str, language: str, chosen: bool) -> None:
    """Keep the language; a chosen one is only replaced by a chosen one."""
    query = update(conversations).where(conversations.c.id == conversation_id)
    if not chosen:
        query = query.where(conversations.c.language_chosen.is_(False))
    db.execute(query.values(language=language, language_chosen=chosen))


def _one(db: Connection, conversation_id: str) -> Row:
    row = db.execute(select(conversations).where(conversations.c.id == conversation_id)).first()
    if row is None:
        raise NotFoundError("conversation")
    return row


def _conversation_of(row: Row) -> Conversation:
    return Conversation(**dict(row._mapping))
