"""What turned out to be a secret is nowhere in the file afterwards; everything else stays as it was."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from bot.messaging.model import Answer, Inbound, Message
from bot.runtime import now
from bot.storage.engine import make_engine
from bot.storage.mailbox import SqlMailbox
from bot.storage.migrate import upgrade

FIRST, SECOND = "ozone drill grab fiber curtain grace", "action"
PUT = "[recovery_phrase]"


@pytest.fixture
def mailbox(tmp_path: Path) -> SqlMailbox:
    engine = make_engine(f"sqlite:///{tmp_path / 'support.db'}")
    upgrade(engine)
    return SqlMailbox(engine, now)


def says(mailbox: SqlMailbox, peer: str, text: str, **more: Any) -> str:
    conversation = mailbox.open_conversation("web", peer, locale=None, time_zone=None)
    inbound = Inbound("web", peer, f"{peer}{len(text)}", "text")
    turn = mailbox.accept(conversation.id, inbound, text=text, **more)
    assert turn is not None
    mailbox.answer(turn, Answer((Message(f"You wrote: {text}."),)))
    return conversation.id


def rasa_heard(mailbox: SqlMailbox, conversation: str, *events: dict[str, Any] | str) -> None:
    with mailbox._engine.begin() as db:
        db.execute(
            sa.text(
                "CREATE TABLE IF NOT EXISTS events"
                " (id INTEGER PRIMARY KEY, sender_id TEXT, type_name TEXT, data TEXT)"
            )
        )
        for event in events:
            kind = event["event"] if isinstance(event, dict) else "user"
            data = json.dumps(event) if isinstance(event, dict) else event
            db.execute(
                sa.text("INSERT INTO events (sender_id, type_name, data) VALUES (:s, :t, :d)"),
                {"s": conversation, "t": kind, "d": data},
            )


def events(mailbox: SqlMailbox) -> list[str]:
    with mailbox._engine.begin() as db:
        return list(db.execute(sa.text("SELECT data FROM events ORDER BY id")).scalars())


def test_turns_and_answers_lose_the_pieces(mailbox: SqlMailbox) -> None:
    conversation = says(mailbox, "1", f"here: {FIRST.upper()}", shown=f"shown: {FIRST}")
    mailbox.strike(conversation, [FIRST], PUT)
    ((turn, shown),) = mailbox.heard(conversation)
    assert (turn.text, shown) == (f"here: {PUT}", f"shown: {PUT}")
    (answer,) = mailbox.messages_after(conversation, 0)
    assert answer.text == f"You wrote: here: {PUT}."


def test_a_short_piece_is_struck_only_where_it_stands_alone(mailbox: SqlMailbox) -> None:
    conversation = says(mailbox, "1", " Action")
    says(mailbox, "1", "what action do I take?")
    mailbox.strike(conversation, [SECOND, ""], PUT)
    assert [turn.text for turn, _ in mailbox.heard(conversation)] == [PUT, "what action do I take?"]


def test_nobody_elses_words_are_touched(mailbox: SqlMailbox) -> None:
    mine, theirs = says(mailbox, "1", FIRST), says(mailbox, "2", FIRST)
    rasa_heard(mailbox, theirs, {"event": "user", "text": FIRST})
    mailbox.strike(mine, [FIRST], PUT)
    assert [turn.text for turn, _ in mailbox.heard(theirs)] == [FIRST]
    assert json.loads(events(mailbox)[0])["text"] == FIRST


def test_what_rasa_remembers_loses_them_and_stays_readable(mailbox: SqlMailbox) -> None:
    conversation = says(mailbox, "1", "hello")
    heard = {
        "event": "user",
        "text": SECOND,
        "parse_data": {
            "text": SECOND,
            "intent": {"name": "action"},
            "entities": [{"entity": "steps", "value": FIRST, "start": 0}],
        },
        "metadata": {"guard": []},
    }
    kept = {"event": "slot", "name": "details", "value": {"steps": [FIRST, 7]}}
    done = {"event": "action", "name": "action"}
    rasa_heard(mailbox, conversation, heard, kept, done, "{damaged")
    mailbox.strike(conversation, [FIRST, SECOND], PUT)
    struck_heard, struck_kept, struck_done, damaged = events(mailbox)
    assert json.loads(struck_heard) == {
        **heard,
        "text": PUT,
        "parse_data": {
            "text": PUT,
            "intent": {"name": "action"},
            "entities": [{"entity": "steps", "value": PUT, "start": 0}],
        },
    }
    assert json.loads(struck_kept) == {**kept, "value": {"steps": [PUT, 7]}}
    assert json.loads(struck_done) == done
    assert damaged == "{damaged"


def test_no_byte_of_them_is_left_in_the_files(mailbox: SqlMailbox, tmp_path: Path) -> None:
    conversation = says(mailbox, "1", f"my words: {FIRST}")
    rasa_heard(mailbox, conversation, {"event": "user", "text": FIRST})
    mailbox.strike(conversation, [FIRST], PUT)
    mailbox._engine.dispose()
    for file in tmp_path.iterdir():
        assert FIRST.encode() not in file.read_bytes(), file.name
