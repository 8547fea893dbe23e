"""Who was asked something and has not answered: read off the newest message of each conversation."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from typing import Final

from sqlalchemy import exists, select
from sqlalchemy.engine import Engine

from bot.messaging.wire import SILENT
from bot.storage.tables import conversations, messages, turns

NOT_FOLLOWED_UP: Final = ("rating",)
"""Stars are a favour: whoever does not give them is not asked again."""


class SqlSilence:
    """The part of the mailbox that notices silence; see `bot.messaging.ports.Mailbox`."""

    _engine: Engine

    def fallen_silent(
        self, asked_from: datetime, asked_until: datetime, channels: Collection[str], limit: int
    ) -> list[tuple[str, int]]:
        later, answered = messages.alias("later"), turns.alias("answered")
        follow_up = turns.alias("follow_up")
        is_newest = ~exists().where(
            later.c.conversation_id == messages.c.conversation_id, later.c.id > messages.c.id
        )
        is_unanswered = ~exists().where(
            answered.c.conversation_id == messages.c.conversation_id,
            answered.c.received_at > messages.c.created_at,
        )
        is_first = ~exists().where(
            follow_up.c.id == messages.c.reply_to, follow_up.c.payload.like(f"{SILENT}:%")
        )
        query = (
            select(messages.c.conversation_id, messages.c.id)
            .join(conversations, conversations.c.id == messages.c.conversation_id)
            .where(
                messages.c.created_at > asked_from,
                messages.c.created_at <= asked_until,
                messages.c.kind == "reply",
                messages.c.asks.is_not(None),
                messages.c.asks.not_in(NOT_FOLLOWED_UP),
                conversations.c.channel.in_(channels),
                conversations.c.mode == "bot",
                conversations.c.unreachable_since.is_(None),
                is_newest,
                is_unanswered,
                is_first,
            )
            .order_by(messages.c.id)
            .limit(limit)
        )
        with self._engine.begin() as db:
            return [(row.conversation_id, row.id) for row in db.execute(query)]
