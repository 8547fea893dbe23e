"""A tracker store that no message can kill and no silent fallback can replace.

Rasa's own SQL store ends the whole process on any ValueError (a lone surrogate
or NUL in a sender id, one damaged row), keeps SQLite in its slowest mode and
writes statement parameters, that is user text, into its logs.
"""

from __future__ import annotations

import contextlib
import json
from collections.abc import Generator
from typing import Any, Final

import sqlalchemy as sa
from rasa.core.brokers.broker import EventBroker
from rasa.core.tracker_store import FailSafeTrackerStore, SQLTrackerStore, TrackerStore
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import Event, SlotSet, StoryExported, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.utils.endpoints import EndpointConfig
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session, sessionmaker

from bot.errors import MisconfiguredError, RejectedError, UnavailableError
from bot.logs import get_logger, hashed
from bot.settings import get_settings
from bot.storage.engine import make_engine

logger = get_logger(__name__)

SENDER_ID_MAX_CHARS: Final = 255
"""The width of Rasa's own column."""


class SupportTrackerStore(SQLTrackerStore):
    """Rasa's event table in our database, on our terms."""

    def __init__(
        self,
        domain: Domain | None = None,
        host: EndpointConfig | None = None,
        event_broker: EventBroker | None = None,
        **kwargs: Any,
    ) -> None:
        # Not super().__init__: it builds its own engine from parts and waits for ever on failure.
        self.engine = make_engine(get_settings().database_url)
        self.Base.metadata.create_all(self.engine)
        self.sessionmaker = sessionmaker(bind=self.engine)
        TrackerStore.__init__(self, domain, event_broker)

    @contextlib.contextmanager
    def session_scope(self) -> Generator[Session, None, None]:
        """A session that is closed in any case and never ends the process.

        Raises:
            UnavailableError: the database is away.
        """
        session = self.sessionmaker()
        try:
            yield session
        except SQLAlchemyError as error:
            raise UnavailableError("database", type(error).__name__) from error
        finally:
            session.close()

    async def save(self, tracker: DialogueStateTracker) -> None:
        """Store the turn's new events.

        Raises:
            RejectedError: the sender id cannot be one that we made.
        """
        _check_sender_id(tracker.sender_id)
        await super().save(tracker)

    async def _retrieve(
        self, sender_id: str, fetch_events_from_all_sessions: bool
    ) -> DialogueStateTracker | None:
        _check_sender_id(sender_id)
        with self.session_scope() as session:
            rows = self._event_query(session, sender_id, fetch_events_from_all_sessions).all()
            events = [_event_of(row) for row in rows]
        if not events:
            return None
        return DialogueStateTracker.from_events(sender_id, events, self.domain.slots)

    async def find_mention(self, sender_id: str, key: str) -> DialogueStateTracker | None:
        """Return the whole conversation where one of its events may name this turn, else None.

        Asked before every turn: the database answers in some 5 ms over 250 turns, where replaying
        one session takes 25 ms, and it sees older sessions too.
        """
        _check_sender_id(sender_id)
        with self.session_scope() as session:
            found = (
                session.query(self.SQLEvent.id)
                .filter(
                    self.SQLEvent.sender_id == sender_id,
                    self.SQLEvent.type_name.in_((UserUttered.type_name, SlotSet.type_name)),
                    self.SQLEvent.data.contains(f'"{key}"', autoescape=True),
                )
                .first()
            )
            if found is None:
                return None
        return await self.retrieve_full_tracker(sender_id)


def _event_of(row: Any) -> Event:
    """Return one stored event; a damaged row costs itself, not the conversation.

    One without effect takes its place: Rasa counts rows to know which events are new.
    """
    try:
        event = Event.from_parameters(json.loads(row.data))
    except (ValueError, KeyError, TypeError, AttributeError):
        event = None
    if event is None:
        logger.error(
            "engine.tracker.row_damaged", row_id=row.id, conversation=hashed(row.sender_id)
        )
        return StoryExported(timestamp=row.timestamp)
    return event


def _check_sender_id(sender_id: str) -> None:
    if not (0 < len(sender_id) <= SENDER_ID_MAX_CHARS and sender_id.isprintable()):
        raise RejectedError("sender_id")


def store_within(store: TrackerStore) -> SupportTrackerStore:
    """Return our store out of Rasa's wrapper.

    Raises:
        MisconfiguredError: there is another one in it, and conversations would not be kept. Rasa
            replaces a store that it cannot import by one in memory, with a mere warning.
    """
    inner = getattr(store, "_tracker_store", store)
    if not isinstance(inner, SupportTrackerStore):
        raise MisconfiguredError(f"tracker store is {type(inner).__name__}, see endpoints.yml")
    return inner


def check_tracker_store(store: TrackerStore) -> None:
    """Refuse to run on anything but this store, and without its database.

    Raises:
        MisconfiguredError: conversations would not be kept.
    """
    with store_within(store).engine.connect() as connection:
        connection.execute(sa.text("SELECT 1"))


def never_fall_back(store: TrackerStore) -> None:
    """Let our store's errors pass through Rasa's wrapper.

    By itself it goes on from an empty memory, and what it then stores lands in the middle of the
    person's conversation as soon as the database is back.
    """
    if isinstance(store, FailSafeTrackerStore):
        store._on_tracker_store_error = _raise


def _raise(error: Exception) -> None:
    raise error
