"""What Rasa's events promise on every database.

The class that inherits brings the fixture `database_url`, of a database that exists.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Iterator
from pathlib import Path

import pytest
from rasa.core.tracker_store import FailSafeTrackerStore, InMemoryTrackerStore
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import ActionExecuted, BotUttered, SlotSet, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker
from sqlalchemy import text
from structlog.testing import capture_logs

from bot.engine.tracker_store import SENDER_ID_MAX_CHARS, SupportTrackerStore, check_tracker_store
from bot.errors import MisconfiguredError, RejectedError
from bot.keys import get_keys
from bot.settings import get_settings

SENDER = "web-" + "a" * 26
DOMAIN = Domain.from_yaml(
    """
    version: "3.1"
    intents: [greet]
    slots: {coin: {type: text, mappings: [{type: custom}]}}
    responses: {}
    actions: [action_x]
    """
)
HOSTILE = [
    "x\ud800y",
    "a\x00b",
    "x" * (SENDER_ID_MAX_CHARS + 1),
    "x" * 300,
    "",
    "a\nb",
    "\u202eabc",
]


def tracker(sender: str = SENDER, *texts: str) -> DialogueStateTracker:
    made = DialogueStateTracker.from_events(sender, [], DOMAIN.slots)
    for said in texts:
        add(made, said)
    return made


def add(to: DialogueStateTracker, said: str) -> None:
    to.update(UserUttered(said, {"name": "greet", "confidence": 1.0}, message_id=said))
    to.update(SlotSet("coin", "ETH ✓"))
    to.update(BotUttered("hello", {"buttons": []}))
    to.update(ActionExecuted("action_listen"))


def texts(of: DialogueStateTracker | None) -> list[str]:
    assert of is not None
    return [event.text for event in of.events if isinstance(event, UserUttered)]


class TrackerStoreContract:
    """No message ends the process, nothing is lost without a word."""

    @pytest.fixture(autouse=True)
    def _settings(
        self, database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> Iterator[None]:
        monkeypatch.setenv("SUPPORT_DATABASE_URL", database_url)
        monkeypatch.setenv("SUPPORT_STATE_FOLDER", str(tmp_path / "state"))
        get_settings.cache_clear()
        get_keys.cache_clear()
        yield
        get_settings.cache_clear()
        get_keys.cache_clear()

    @pytest.fixture
    def store(self) -> SupportTrackerStore:
        return SupportTrackerStore(DOMAIN)

    async def test_a_conversation_comes_back_as_it_was(self, store: SupportTrackerStore) -> None:
        saved = tracker(SENDER, "hello", "where is my 钱?")
        await store.save(saved)
        found = await store.retrieve(SENDER)
        assert found is not None
        assert list(found.events) == list(saved.events)
        assert found.get_slot("coin") == "ETH ✓"
        assert await store.retrieve("web-" + "b" * 26) is None
        assert list(await store.keys()) == [SENDER]

    async def test_only_what_is_new_is_stored(self, store: SupportTrackerStore) -> None:
        first = tracker(SENDER, "one")
        await store.save(first)
        add(first, "two")
        await store.save(first)
        await store.save(first)
        assert texts(await store.retrieve(SENDER)) == ["one", "two"]

    @pytest.mark.parametrize("said", ["lone \ud800 surrogate", "nul \x00", "x" * 100_000])
    async def test_hostile_text_is_kept(self, store: SupportTrackerStore, said: str) -> None:
        await store.save(tracker(SENDER, said))
        assert texts(await store.retrieve(SENDER)) == [said]

    @pytest.mark.parametrize("sender", HOSTILE, ids=ascii)
    async def test_a_hostile_sender_is_refused_and_the_process_lives(
        self, store: SupportTrackerStore, sender: str
    ) -> None:
        with pytest.raises(RejectedError, match="sender_id"):
            await store.save(tracker(sender, "hello"))
        for retrieve in (store.retrieve, store.retrieve_full_tracker):
            with pytest.raises(RejectedError, match="sender_id"):
                await retrieve(sender)
        await store.save(tracker(SENDER, "next"))
        assert texts(await store.retrieve(SENDER)) == ["next"]

    async def test_the_longest_sender_is_taken(self, store: SupportTrackerStore) -> None:
        sender = "x" * SENDER_ID_MAX_CHARS
        await store.save(tracker(sender, "hello"))
        assert texts(await store.retrieve(sender)) == ["hello"]

    @pytest.mark.parametrize(
        "data",
        ["{half", "", "[]", "null", "7", "{}", '{"event": "nonsense"}', '{"event": "slot"}',
         '{"event": 7}', '{"event": "user"}'],
    )  # fmt: skip
    async def test_a_damaged_row_costs_itself_and_nothing_else(
        self, store: SupportTrackerStore, data: str
    ) -> None:
        await store.save(tracker(SENDER, "one", "two"))
        with store.engine.begin() as db:
            first = db.execute(text("SELECT min(id) FROM events")).scalar()
            db.execute(text("UPDATE events SET data = :d WHERE id = :i"), {"d": data, "i": first})
        found = await store.retrieve(SENDER)
        assert texts(found) in (["two"], [None, "two"])
        assert found is not None
        add(found, "three")
        await store.save(found)
        again = await store.retrieve(SENDER)
        assert texts(again)[-2:] == ["two", "three"]
        assert again is not None
        assert len(again.events) == 12, "no event of the new turn is missing"

    async def test_a_damaged_row_is_told_without_what_it_held(
        self, store: SupportTrackerStore
    ) -> None:
        await store.save(tracker(SENDER, "one"))
        with store.engine.begin() as db:
            db.execute(text("UPDATE events SET data = '{secret words'"))
        with capture_logs() as told:
            await store.retrieve(SENDER)
        assert {line["event"] for line in told} == {"engine.tracker.row_damaged"}
        assert "secret" not in str(told)
        assert SENDER not in str(told)

    async def test_a_failed_statement_is_told_without_what_was_said(
        self, store: SupportTrackerStore, caplog: pytest.LogCaptureFixture
    ) -> None:
        safe = FailSafeTrackerStore(store)
        with store.engine.begin() as db:
            db.execute(text("ALTER TABLE events RENAME TO gone"))
        with caplog.at_level(logging.DEBUG):
            await safe.save(tracker(SENDER, "call me at +4915112345678"))
        assert "Falling back" in caplog.text
        assert "15112345678" not in caplog.text

    def test_this_store_passes_the_check_also_inside_rasas_wrapper(
        self, store: SupportTrackerStore
    ) -> None:
        check_tracker_store(store)
        check_tracker_store(FailSafeTrackerStore(store))

    @pytest.mark.parametrize("wrap", [lambda store: store, FailSafeTrackerStore])
    def test_a_store_in_memory_is_refused(self, wrap: type) -> None:
        with pytest.raises(MisconfiguredError, match="InMemoryTrackerStore"):
            check_tracker_store(wrap(InMemoryTrackerStore(DOMAIN)))

    async def test_rasas_own_tables_lie_in_our_database(self, store: SupportTrackerStore) -> None:
        await store.save(tracker(SENDER, "hello"))
        with store.engine.begin() as db:
            (data,) = db.execute(text("SELECT data FROM events WHERE type_name = 'user'")).one()
        assert json.loads(data)["text"] == "hello"
