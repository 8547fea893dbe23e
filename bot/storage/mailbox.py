"""Conversations, turns, messages and buttons: `bot.messaging.ports.Mailbox` over SQL."""

from __future__ import annotations

import base64
import secrets
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from typing import Any, Final

from sqlalchemy import func, insert, select, update
from sqlalchemy.engine import Connection, Engine, Row
from sqlalchemy.exc import IntegrityError

from bot.errors import NotFoundError
from bot.messaging.model import (
    Answer,
    Button,
    Choice,
    Conversation,
    Inbound,
    Message,
    Outbound,
    OutboundKind,
    Turn,
)
from bot.storage.tables import buttons, conversations, messages, turns

ID_BYTES: Final = 16
CODE_BYTES: Final = 12
"""96 bits: a button's code cannot be guessed."""

Clock = Callable[[], datetime]


class SqlMailbox:
    """See the port for what each method promises."""

    def __init__(self, engine: Engine, clock: Clock) -> None:
        self._engine = engine
        self._clock = clock

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
        with self._engine.begin() as db:
            known = db.execute(
                select(conversations).where(
                    conversations.c.channel == channel, conversations.c.peer == peer
                )
            ).first()
            if known is None:
                row = {
                    "id": new_conversation_id(channel),
                    "channel": channel,
                    "peer": peer,
                    "created_at": now,
                    "last_seen_at": now,
                    "locale": locale,
                    "time_zone": time_zone,
                    "language_chosen": False,
                    "mode": "bot",
                }
                db.execute(insert(conversations).values(**row))
                return _conversation_of(_one(db, row["id"]))
            changes: dict[str, Any] = {"last_seen_at": now, "unreachable_since": None}
            if locale:
                changes["locale"] = locale
            if time_zone:
                changes["time_zone"] = time_zone
            db.execute(
                update(conversations).where(conversations.c.id == known.id).values(**changes)
            )
            return _conversation_of(_one(db, known.id))

    def find_conversation(self, conversation_id: str) -> Conversation:
        with self._engine.begin() as db:
            return _conversation_of(_one(db, conversation_id))

    def remember_language(self, conversation_id: str, language: str, *, chosen: bool) -> None:
        with self._engine.begin() as db:
            _remember_language(db, conversation_id, language, chosen)

    def set_reachable(self, conversation_id: str, *, reachable: bool) -> None:
        since = None if reachable else self._clock()
        with self._engine.begin() as db:
            db.execute(
                update(conversations)
                .where(conversations.c.id == conversation_id)
                .values(unreachable_since=since)
            )

    def accept(
        self,
        conversation_id: str,
        inbound: Inbound,
        *,
        text: str,
        payload: str | None,
        guard: Sequence[str],
    ) -> Turn | None:
        return self._add_turn(
            conversation_id,
            message_id=inbound.message_id,
            kind=inbound.kind,
            text=text,
            payload=payload,
            guard=list(guard),
            attachment_id=inbound.attachment_id,
        )

    def raise_event(self, conversation_id: str, payload: str, *, dedupe: str) -> Turn | None:
        return self._add_turn(
            conversation_id,
            message_id=f"event:{dedupe}",
            kind="event",
            text="",
            payload=payload,
            guard=[],
            attachment_id=None,
        )

    def _add_turn(self, conversation_id: str, **values: Any) -> Turn | None:
        now = self._clock()
        row = {
            "conversation_id": conversation_id,
            "received_at": now,
            "due_at": now,
            "attempts": 0,
            "status": "waiting",
            **values,
        }
        try:
            with self._engine.begin() as db:
                key = db.execute(insert(turns).values(**row)).inserted_primary_key[0]
        except IntegrityError:
            return None
        with self._engine.begin() as db:
            return _turn_of(db.execute(select(turns).where(turns.c.id == key)).one())

    def press(self, conversation_id: str, code: str) -> Choice | None:
        with self._engine.begin() as db:
            pressed = db.execute(
                select(buttons).where(
                    buttons.c.code == code, buttons.c.conversation_id == conversation_id
                )
            ).first()
            if pressed is None:
                return None
            # One statement takes all of the message's buttons: whoever changes rows was first.
            used = db.execute(
                update(buttons)
                .where(buttons.c.message_id == pressed.message_id, buttons.c.used_at.is_(None))
                .values(used_at=self._clock())
            )
            return Choice(pressed.title, pressed.payload) if used.rowcount else None

    def waiting_turns(self, now: datetime, limit: int = 50) -> list[Turn]:
        first = (
            select(func.min(turns.c.id))
            .where(turns.c.status == "waiting")
            .group_by(turns.c.conversation_id)
        )
        query = (
            select(turns)
            .where(turns.c.id.in_(first), turns.c.due_at <= now)
            .order_by(turns.c.id)
            .limit(limit)
        )
        with self._engine.begin() as db:
            return [_turn_of(row) for row in db.execute(query)]

    def answer(self, turn: Turn, answer: Answer) -> list[Outbound]:
        with self._engine.begin() as db:
            if not self._finish(db, turn, "done"):
                return []
            if answer.language is not None:
                _remember_language(
                    db, turn.conversation_id, answer.language, answer.language_chosen
                )
            return [
                self._store(
                    db, turn.conversation_id, "reply", message,
                    reply_to=turn.id, asks=answer.asks, ticket=answer.ticket,
                )
                for message in answer.messages
            ]  # fmt: skip

    def postpone(self, turn: Turn, retry_at: datetime) -> None:
        with self._engine.begin() as db:
            db.execute(
                update(turns)
                .where(turns.c.id == turn.id, turns.c.status == "waiting")
                .values(due_at=retry_at, attempts=turns.c.attempts + 1)
            )

    def give_up(self, turn: Turn, apology: Message) -> list[Outbound]:
        with self._engine.begin() as db:
            if not self._finish(db, turn, "failed"):
                return []
            return [self._store(db, turn.conversation_id, "notice", apology, reply_to=turn.id)]

    def _finish(self, db: Connection, turn: Turn, status: str) -> bool:
        changed = db.execute(
            update(turns)
            .where(turns.c.id == turn.id, turns.c.status == "waiting")
            .values(status=status)
        )
        return bool(changed.rowcount)

    def notify(
        self, conversation_id: str, message: Message, *, dedupe: str | None = None
    ) -> Outbound | None:
        try:
            with self._engine.begin() as db:
                return self._store(db, conversation_id, "notice", message, dedupe=dedupe)
        except IntegrityError:
            return None

    def say_as(self, conversation_id: str, author: str, text: str) -> Outbound:
        """Store a message that a person at the console wrote."""
        with self._engine.begin() as db:
            return self._store(db, conversation_id, "notice", Message(text), author=author)

    def _store(
        self,
        db: Connection,
        conversation_id: str,
        kind: OutboundKind,
        message: Message,
        **values: Any,
    ) -> Outbound:
        now = self._clock()
        offered = [(choice, secrets.token_urlsafe(CODE_BYTES)) for choice in message.choices]
        shown = [{"title": choice.title, "code": code} for choice, code in offered]
        row = {
            "conversation_id": conversation_id,
            "kind": kind,
            "author": "bot",
            "text": message.text,
            "buttons": shown,
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
        return _outbound_of(db.execute(select(messages).where(messages.c.id == key)).one())

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
            return [_outbound_of(row) for row in db.execute(query)]

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
            return [_outbound_of(row) for row in db.execute(query)]

    def last_asks(self, conversation_id: str) -> str | None:
        """Return what the bot waits for in this conversation, as its last answer said."""
        query = (
            select(messages.c.asks)
            .where(messages.c.conversation_id == conversation_id, messages.c.kind == "reply")
            .order_by(messages.c.id.desc())
            .limit(1)
        )
        with self._engine.begin() as db:
            return db.execute(query).scalar()

    def recent_turns(self, conversation_id: str, since: datetime) -> int:
        """Return how many messages this person has sent since then."""
        query = select(func.count()).where(
            turns.c.conversation_id == conversation_id, turns.c.received_at >= since
        )
        with self._engine.begin() as db:
            return int(db.execute(query).scalar_one())

    def transcript(self, conversation_id: str, limit: int = 500) -> list[tuple[datetime, str, str]]:
        heard = select(
            turns.c.received_at, turns.c.text, turns.c.shown, turns.c.kind, turns.c.id
        ).where(turns.c.conversation_id == conversation_id, turns.c.kind != "event")
        said = select(messages.c.created_at, messages.c.author, messages.c.text).where(
            messages.c.conversation_id == conversation_id
        )
        with self._engine.begin() as db:
            lines = [(row.received_at, "user", row.shown or row.text) for row in db.execute(heard)]
            lines += [(row.created_at, row.author, row.text) for row in db.execute(said)]
        return sorted(lines, key=lambda line: line[0])[-limit:]

    def show_turn_as(self, turn_id: int, shown: str) -> None:
        """Keep how the transcript shows a turn that is not text: a button's title."""
        with self._engine.begin() as db:
            db.execute(update(turns).where(turns.c.id == turn_id).values(shown=shown))

    def mark_sent(self, outbound_id: int, channel_message_id: str | None) -> None:
        with self._engine.begin() as db:
            db.execute(
                update(messages)
                .where(messages.c.id == outbound_id)
                .values(status="sent", sent_at=self._clock(), channel_message_id=channel_message_id)
            )

    def mark_failed(self, outbound_id: int, reason: str, retry_in: timedelta | None) -> None:
        changes: dict[str, Any] = {"attempts": messages.c.attempts + 1, "failed_reason": reason}
        if retry_in is None:
            changes["status"] = "failed"
        else:
            changes["due_at"] = self._clock() + retry_in
        with self._engine.begin() as db:
            db.execute(update(messages).where(messages.c.id == outbound_id).values(**changes))


def new_conversation_id(channel: str) -> str:
    """Return an id that cannot be guessed: 128 random bits behind the channel's name."""
    drawn = base64.b32encode(secrets.token_bytes(ID_BYTES)).decode().rstrip("=").lower()
    return f"{channel}-{drawn}"


def _one(db: Connection, conversation_id: str) -> Row:
    row = db.execute(select(conversations).where(conversations.c.id == conversation_id)).first()
    if row is None:
        raise NotFoundError("conversation")
    return row


def _remember_language(db: Connection, conversation_id: str, language: str, chosen: bool) -> None:
    query = update(conversations).where(conversations.c.id == conversation_id)
    if not chosen:
        query = query.where(conversations.c.language_chosen.is_(False))
    db.execute(query.values(language=language, language_chosen=chosen))


def _conversation_of(row: Row) -> Conversation:
    return Conversation(**dict(row._mapping))


def _turn_of(row: Row) -> Turn:
    values = dict(row._mapping)
    for name in ("due_at", "status", "shown"):
        del values[name]
    return Turn(**{**values, "guard": tuple(values["guard"])})


def _outbound_of(row: Row) -> Outbound:
    values = dict(row._mapping)
    for name in ("author", "dedupe", "due_at", "status", "channel_message_id"):
        del values[name]
    shown = tuple(Button(b["title"], b["code"]) for b in values["buttons"])
    return Outbound(**{**values, "buttons": shown})
