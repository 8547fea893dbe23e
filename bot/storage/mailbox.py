"""The inbox, and the whole mailbox: `bot.messaging.ports.Mailbox` over SQL."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import func, insert, select, update
from sqlalchemy.engine import Connection, Engine, Row
from sqlalchemy.exc import IntegrityError

from bot.errors import ConflictError
from bot.messaging.model import Answer, Inbound, Message, Outbound, Turn
from bot.storage.conversations import Clock, SqlConversations, write_language
from bot.storage.outbox import SqlOutbox, store_message, use_button
from bot.storage.silence import SqlSilence
from bot.storage.striking import strike_pieces
from bot.storage.tables import conversations, messages, turns


class SqlMailbox(SqlConversations, SqlOutbox, SqlSilence):
    """See the port for what each method promises."""

    def __init__(self, engine: Engine, clock: Clock) -> None:
        self._engine = engine
        self._clock = clock

    def accept(
        self,
        conversation_id: str,
        inbound: Inbound,
        *,
        text: str,
        payload: str | None = None,
        guard: Sequence[str] = (),
        shown: str | None = None,
        notices: Sequence[Message] = (),
        is_answered: bool = False,
    ) -> Turn | None:
        row = self._turn_row(
            conversation_id,
            message_id=inbound.message_id,
            kind=inbound.kind,
            text=text,
            shown=shown,
            payload=payload,
            guard=list(guard),
            attachment_id=inbound.attachment_id,
            status="done" if is_answered else "waiting",
        )
        try:
            with self._engine.begin() as db:
                turn = _add(db, row)
                if inbound.code and not use_button(
                    db, self._clock(), conversation_id, inbound.code
                ):
                    raise ConflictError("button")
                for notice in notices:
                    store_message(
                        db, self._clock(), conversation_id, "notice", notice, reply_to=turn.id
                    )
                return turn
        except ConflictError:
            return None
        except IntegrityError:
            # A repetition; or else there is no such conversation, which is the caller's error.
            self.find_conversation(conversation_id)
            return None

    def raise_event(self, conversation_id: str, payload: str, *, dedupe: str) -> Turn | None:
        row = self._turn_row(
            conversation_id,
            message_id=f"event:{dedupe}",
            kind="event",
            text="",
            payload=payload,
            guard=[],
        )
        try:
            with self._engine.begin() as db:
                return _add(db, row)
        except IntegrityError:
            self.find_conversation(conversation_id)
            return None

    def _turn_row(self, conversation_id: str, **values: Any) -> dict[str, Any]:
        now = self._clock()
        row = {"conversation_id": conversation_id, "received_at": now, "due_at": now}
        return {**row, "attempts": 0, "status": "waiting", **values}

    def waiting_turns(
        self, now: datetime, channels: Collection[str], limit: int = 50
    ) -> list[Turn]:
        first = (
            select(func.min(turns.c.id))
            .join(conversations, conversations.c.id == turns.c.conversation_id)
            .where(turns.c.status == "waiting", conversations.c.channel.in_(channels))
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

    def is_turn_waiting(self, conversation_id: str) -> bool:
        """Whether the bot still has to answer something: what a typing sign shows."""
        query = select(func.count()).where(
            turns.c.conversation_id == conversation_id, turns.c.status == "waiting"
        )
        with self._engine.begin() as db:
            return bool(db.execute(query).scalar_one())

    def has_turn(self, conversation_id: str, message_id: str) -> bool:
        query = select(turns.c.id).where(
            turns.c.conversation_id == conversation_id, turns.c.message_id == message_id
        )
        with self._engine.begin() as db:
            return db.execute(query).first() is not None

    def recent_turns(self, conversation_id: str, since: datetime) -> int:
        """Return how many messages this person has sent since then."""
        query = select(func.count()).where(
            turns.c.conversation_id == conversation_id, turns.c.received_at >= since
        )
        with self._engine.begin() as db:
            return int(db.execute(query).scalar_one())

    def answer(self, turn: Turn, answer: Answer) -> list[Outbound]:
        conversation, now = turn.conversation_id, self._clock()
        with self._engine.begin() as db:
            if not _finish(db, turn, "done"):
                return []
            if answer.language is not None:
                write_language(db, conversation, answer.language, answer.language_chosen)
            facts = {"reply_to": turn.id, "ticket": answer.ticket}
            last = len(answer.messages) - 1
            return [
                # The question stands in the last message; only that one waits for something.
                store_message(
                    db, now, conversation, "reply", message,
                    asks=answer.asks if place == last else None, **facts,
                )
                for place, message in enumerate(answer.messages)
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
            if not _finish(db, turn, "failed"):
                return []
            now, conversation = self._clock(), turn.conversation_id
            return [store_message(db, now, conversation, "notice", apology, reply_to=turn.id)]

    def transcript(self, conversation_id: str, limit: int = 500) -> list[tuple[datetime, str, str]]:
        heard = select(turns.c.received_at, turns.c.text, turns.c.shown).where(
            turns.c.conversation_id == conversation_id, turns.c.kind != "event"
        )
        said = select(messages.c.created_at, messages.c.author, messages.c.text).where(
            messages.c.conversation_id == conversation_id
        )
        with self._engine.begin() as db:
            lines = [(row.received_at, "user", row.shown or row.text) for row in db.execute(heard)]
            lines += [(row.created_at, row.author, row.text) for row in db.execute(said)]
        return sorted(lines, key=lambda line: line[0])[-limit:]

    def heard(self, conversation_id: str, limit: int = 200) -> list[tuple[Turn, str]]:
        """Return the newest turns of a person, oldest first, each with how it is shown."""
        query = (
            select(turns)
            .where(turns.c.conversation_id == conversation_id, turns.c.kind != "event")
            .order_by(turns.c.id.desc())
            .limit(limit)
        )
        with self._engine.begin() as db:
            rows = db.execute(query).all()
        return [(_turn_of(row), row.shown or row.text) for row in reversed(rows)]

    def strike(self, conversation_id: str, pieces: Collection[str], put: str) -> None:
        strike_pieces(self._engine, conversation_id, pieces, put)


def _add(db: Connection, row: dict[str, Any]) -> Turn:
    key = db.execute(insert(turns).values(**row)).inserted_primary_key[0]
    return _turn_of(db.execute(select(turns).where(turns.c.id == key)).one())


def _finish(db: Connection, turn: Turn, status: str) -> bool:
    changed = db.execute(
        update(turns)
        .where(turns.c.id == turn.id, turns.c.status == "waiting")
        .values(status=status)
    )
    return bool(changed.rowcount)


def _turn_of(row: Row) -> Turn:
    values = dict(row._mapping)
    for name in ("due_at", "status", "shown"):
        del values[name]
    return Turn(**{**values, "guard": tuple(values["guard"])})
