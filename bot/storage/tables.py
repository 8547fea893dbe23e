"""The schema. Rasa's own table (`events`) lies in the same database and is not described here."""

from __future__ import annotations

from datetime import datetime, timezone
from typing import Any, Final

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    DateTime,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
)
from sqlalchemy.types import TypeDecorator

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)

Id: Final = BigInteger().with_variant(Integer, "sqlite")
"""SQLite counts up by itself only in INTEGER keys."""


class UtcDateTime(TypeDecorator[datetime]):
    """An aware UTC time; naive ones are refused."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Any) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise TypeError("naive datetime")
        moment = value.astimezone(timezone.utc)
        return moment.replace(tzinfo=None) if dialect.name == "sqlite" else moment

    def process_result_value(self, value: datetime | None, dialect: Any) -> datetime | None:
        if value is None:
            return None
        return (
            value.replace(tzinfo=timezone.utc)
            if value.tzinfo is None
            else value.astimezone(timezone.utc)
        )


def _conversation(**options: Any) -> Column[Any]:
    return Column(
        "conversation_id",
        String(64),
        ForeignKey("conversations.id", ondelete="CASCADE"),
        nullable=False,
        **options,
    )


conversations = Table(
    "conversations",
    metadata,
    Column("id", String(64), primary_key=True),
    Column("channel", String(16), nullable=False),
    Column("peer", String(128), nullable=False),
    Column("created_at", UtcDateTime, nullable=False),
    Column("last_seen_at", UtcDateTime, nullable=False),
    Column("language", String(16)),
    Column("language_chosen", Boolean, nullable=False, default=False),
    Column("locale", String(35)),
    Column("time_zone", String(64)),
    Column("region", String(2)),
    Column("mode", String(8), nullable=False, default="bot"),
    Column("unreachable_since", UtcDateTime),
    UniqueConstraint("channel", "peer"),
)

turns = Table(
    "turns",
    metadata,
    Column("id", Id, primary_key=True),
    _conversation(),
    Column("message_id", String(128), nullable=False),
    Column("kind", String(16), nullable=False),
    Column("text", Text, nullable=False),
    Column("shown", Text),
    Column("payload", Text),
    Column("guard", JSON, nullable=False),
    Column("attachment_id", String(64)),
    Column("received_at", UtcDateTime, nullable=False),
    Column("due_at", UtcDateTime, nullable=False),
    Column("attempts", Integer, nullable=False, default=0),
    Column("status", String(8), nullable=False, default="waiting"),
    UniqueConstraint("conversation_id", "message_id"),
    Index("ix_turns_status_conversation_id", "status", "conversation_id", "id"),
)

messages = Table(
    "messages",
    metadata,
    Column("id", Id, primary_key=True),
    _conversation(),
    Column("kind", String(8), nullable=False),
    Column("author", String(64), nullable=False, default="bot"),
    Column("text", Text, nullable=False),
    Column("buttons", JSON, nullable=False),
    Column("reply_to", Id),
    Column("asks", String(32)),
    Column("ticket", String(16)),
    Column("dedupe", String(128)),
    Column("created_at", UtcDateTime, nullable=False),
    Column("due_at", UtcDateTime, nullable=False),
    Column("attempts", Integer, nullable=False, default=0),
    Column("status", String(8), nullable=False, default="waiting"),
    Column("failed_reason", String(64)),
    Column("sent_at", UtcDateTime),
    Column("channel_message_id", String(128)),
    UniqueConstraint("conversation_id", "dedupe"),
    Index("ix_messages_status_id", "status", "id"),
    Index("ix_messages_conversation_id_id", "conversation_id", "id"),
    Index("ix_messages_created_at", "created_at"),
)

buttons = Table(
    "buttons",
    metadata,
    Column("code", String(32), primary_key=True),
    _conversation(index=True),
    Column(
        "message_id", Id, ForeignKey("messages.id", ondelete="CASCADE"), nullable=False, index=True
    ),
    Column("title", Text, nullable=False),
    Column("payload", Text, nullable=False),
    Column("used_at", UtcDateTime),
)

phones = Table(
    "phones",
    metadata,
    Column("token", String(24), primary_key=True),
    _conversation(),
    Column("fingerprint", String(64), nullable=False),
    Column("ciphertext", Text, nullable=False),
    Column("masked", String(32), nullable=False),
    Column("region", String(2)),
    Column("created_at", UtcDateTime, nullable=False),
    UniqueConstraint("conversation_id", "fingerprint"),
)

attachments = Table(
    "attachments",
    metadata,
    Column("id", String(64), primary_key=True),
    _conversation(index=True),
    Column("media_type", String(32), nullable=False),
    Column("size_bytes", Integer, nullable=False),
    Column("created_at", UtcDateTime, nullable=False),
)

tickets = Table(
    "tickets",
    metadata,
    Column("number", String(16), primary_key=True),
    _conversation(),
    Column("case_key", String(160), nullable=False),
    Column("topic", String(32), nullable=False),
    Column("language", String(16), nullable=False),
    Column("status", String(16), nullable=False, index=True),
    Column("urgency", String(8), nullable=False),
    Column("created_at", UtcDateTime, nullable=False),
    Column("due_at", UtcDateTime, nullable=False),
    Column("details", JSON, nullable=False),
    Column("lookup", JSON),
    Column("guard", JSON, nullable=False),
    Column("claimed_by", String(40)),
    Column("resolution", Text),
    Column("resolved_at", UtcDateTime),
    Column("closed_at", UtcDateTime),
    Column("stars", Integer),
    Column("comment", Text),
    UniqueConstraint("conversation_id", "case_key"),
)

callbacks = Table(
    "callbacks",
    metadata,
    Column("id", Id, primary_key=True),
    Column(
        "ticket",
        String(16),
        ForeignKey("tickets.number", ondelete="CASCADE"),
        nullable=False,
        unique=True,
    ),
    Column("status", String(16), nullable=False),
    Column("contact_token", String(24)),
    Column("contact_masked", String(32), nullable=False),
    Column("contact_region", String(2)),
    Column("window_start", UtcDateTime),
    Column("window_end", UtcDateTime),
    Column("time_zone", String(64), nullable=False),
    Column("code", String(8), nullable=False),
)

ticket_events = Table(
    "ticket_events",
    metadata,
    Column("id", Id, primary_key=True),
    Column(
        "ticket",
        String(16),
        ForeignKey("tickets.number", ondelete="CASCADE"),
        nullable=False,
        index=True,
    ),
    Column("at", UtcDateTime, nullable=False),
    Column("actor", String(40), nullable=False),
    Column("kind", String(32), nullable=False),
    Column("data", JSON, nullable=False),
)

operators = Table(
    "operators",
    metadata,
    Column("id", String(40), primary_key=True),
    Column("role", String(16), nullable=False),
    Column("password_hash", String(256), nullable=False),
    Column("is_active", Boolean, nullable=False, default=True),
    Column("language", String(16)),
)

operator_sessions = Table(
    "operator_sessions",
    metadata,
    Column("token_hash", String(64), primary_key=True),
    Column("operator", String(40), ForeignKey("operators.id", ondelete="CASCADE"), nullable=False),
    Column("csrf", String(64), nullable=False),
    Column("created_at", UtcDateTime, nullable=False),
    Column("seen_at", UtcDateTime, nullable=False),
)

log_in_tries = Table(
    "log_in_tries",
    metadata,
    Column("id", Id, primary_key=True),
    Column("key", String(128), nullable=False),
    Column("at", UtcDateTime, nullable=False),
    Index("ix_log_in_tries_key_at", "key", "at"),
)

audit = Table(
    "audit",
    metadata,
    Column("id", Id, primary_key=True),
    Column("at", UtcDateTime, nullable=False),
    Column("actor", String(40), nullable=False),
    Column("action", String(40), nullable=False),
    Column("subject", String(64), nullable=False),
    Column("data", JSON, nullable=False),
)
