"""A turn that was taken is known again; a database that fails is never replaced by an empty memory."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from rasa.core.tracker_store import FailSafeTrackerStore, InMemoryTrackerStore
from rasa.shared.core.events import SessionStarted, SlotSet, UserUttered
from sqlalchemy import text

from bot.engine.tracker_store import SupportTrackerStore, never_fall_back, store_within
from bot.errors import MisconfiguredError, RejectedError, UnavailableError
from bot.keys import get_keys
from bot.settings import get_settings
from tests.unit.engine.contract_tracker_store import DOMAIN, SENDER, add, texts, tracker

OTHER = "web-" + "b" * 26


@pytest.fixture
def store(
    database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[SupportTrackerStore]:
    monkeypatch.setenv("SUPPORT_DATABASE_URL", database_url)
    monkeypatch.setenv("SUPPORT_STATE_FOLDER", str(tmp_path / "state"))
    get_settings.cache_clear()
    get_keys.cache_clear()
    yield SupportTrackerStore(DOMAIN)
    get_settings.cache_clear()
    get_keys.cache_clear()


def lose_the_table(store: SupportTrackerStore) -> None:
    with store.engine.begin() as db:
        db.execute(text("ALTER TABLE events RENAME TO gone"))


async def test_a_message_that_was_taken_is_found_in_its_own_conversation_only(
    store: SupportTrackerStore,
) -> None:
    await store.save(tracker(SENDER, "t1", "t2"))
    found = await store.find_mention(SENDER, "t2")
    assert texts(found) == ["t1", "t2"]
    assert await store.find_mention(SENDER, "t") is None
    assert await store.find_mention(SENDER, "t22") is None
    assert await store.find_mention(OTHER, "t2") is None
    assert await store.find_mention(OTHER, "") is None


async def test_an_event_that_was_taken_is_found_by_the_slot_that_notes_it(
    store: SupportTrackerStore,
) -> None:
    noted = tracker(SENDER)
    noted.update(SlotSet("heard_event", "t7"))
    await store.save(noted)
    assert await store.find_mention(SENDER, "t7") is not None


async def test_a_turn_of_an_older_session_is_found_too(store: SupportTrackerStore) -> None:
    said = tracker(SENDER, "t1")
    said.update(SessionStarted())
    add(said, "t2")
    await store.save(said)
    assert texts(await store.retrieve(SENDER)) == ["t2"]
    assert texts(await store.find_mention(SENDER, "t1")) == ["t1", "t2"]


@pytest.mark.parametrize("said", ['"t9"', '"message_id": "t9"', "%", "t9"])
async def test_nobody_can_write_what_looks_like_a_turn(
    store: SupportTrackerStore, said: str
) -> None:
    written = tracker(SENDER)
    written.update(UserUttered(said, {"name": "greet", "confidence": 1.0}, message_id="t1"))
    await store.save(written)
    found = await store.find_mention(SENDER, "t9")
    # A plain "t9" is looked at closer by whoever asked, which costs time and nothing else.
    assert (found is None) == (said != "t9")


async def test_without_the_database_every_question_says_so(store: SupportTrackerStore) -> None:
    safe = FailSafeTrackerStore(store)
    never_fall_back(safe)
    saved = tracker(SENDER, "t1")
    await safe.save(saved)
    lose_the_table(store)
    with pytest.raises(UnavailableError, match="database"):
        await safe.retrieve(SENDER)
    with pytest.raises(UnavailableError, match="database"):
        await safe.retrieve_full_tracker(SENDER)
    with pytest.raises(UnavailableError, match="database"):
        await store.find_mention(SENDER, "t1")
    add(saved, "t2")
    with pytest.raises(UnavailableError, match="database"):
        await safe.save(saved)
    with store.engine.begin() as db:
        db.execute(text("ALTER TABLE gone RENAME TO events"))
    assert texts(await safe.retrieve(SENDER)) == ["t1"]
    await safe.save(saved)
    assert texts(await safe.retrieve(SENDER)) == ["t1", "t2"]


async def test_what_is_refused_stays_refused(store: SupportTrackerStore) -> None:
    safe = FailSafeTrackerStore(store)
    never_fall_back(safe)
    with pytest.raises(RejectedError, match="sender_id"):
        await safe.retrieve("x" * 300)
    with pytest.raises(RejectedError, match="sender_id"):
        await store.find_mention("a\x00b", "t1")


def test_our_store_is_found_within_rasas_wrapper_and_no_other_is(
    store: SupportTrackerStore,
) -> None:
    assert store_within(FailSafeTrackerStore(store)) is store
    assert store_within(store) is store
    never_fall_back(store)  # has no wrapper to tell
    with pytest.raises(MisconfiguredError, match="InMemoryTrackerStore"):
        store_within(FailSafeTrackerStore(InMemoryTrackerStore(DOMAIN)))
