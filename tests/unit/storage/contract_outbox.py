"""What the outbox and the conversations promise on every database; see `contract_mailbox`."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest
from sqlalchemy import delete
from sqlalchemy.engine import Engine

from bot.errors import NotFoundError
from bot.messaging.model import Answer, Choice, Message
from bot.storage.mailbox import SqlMailbox
from bot.storage.tables import buttons, conversations, messages, turns
from tests.unit.storage.contract_mailbox import CHANNEL, count, heard, text_of
from tests.unit.support.clock import Clock


def texts(said: list[object]) -> list[str]:
    return [message.text for message in said]  # type: ignore[attr-defined]


class OutboxContract:
    """Messages: in order, each delivered or given up."""

    def test_a_notice_with_a_key_is_said_once(self, mailbox: SqlMailbox, conversation: str) -> None:
        assert mailbox.notify(conversation, Message("Due soon."), dedupe="due") is not None
        assert mailbox.notify(conversation, Message("Due soon."), dedupe="due") is None
        assert mailbox.notify(conversation, Message("By the way.")) is not None
        assert mailbox.notify(conversation, Message("By the way.")) is not None
        assert len(mailbox.messages_after(conversation, 0)) == 3

    def test_a_notice_to_nobody_is_an_error_not_a_repetition(self, mailbox: SqlMailbox) -> None:
        with pytest.raises(NotFoundError):
            mailbox.notify("web-nobody", Message("Hello."), dedupe="due")

    def test_each_person_is_sent_their_oldest_message_first(
        self, mailbox: SqlMailbox, conversation: str, clock: Clock
    ) -> None:
        other = mailbox.open_conversation(CHANNEL, "other", locale=None, time_zone=None).id
        for to, text in ((conversation, "one"), (conversation, "two"), (other, "for other")):
            mailbox.notify(to, Message(text))
        due = mailbox.unsent(CHANNEL, clock())
        assert [m.text for m in due] == ["one", "for other"]
        mailbox.mark_sent(due[0].id, "t-17")
        assert [m.text for m in mailbox.unsent(CHANNEL, clock())] == ["two", "for other"]
        assert mailbox.unsent("telegram", clock()) == []

    def test_nothing_overtakes_a_message_that_is_tried_again(
        self, mailbox: SqlMailbox, conversation: str, clock: Clock
    ) -> None:
        for text in ("one", "two"):
            mailbox.notify(conversation, Message(text))
        (first,) = mailbox.unsent(CHANNEL, clock())
        mailbox.mark_failed(first.id, "timeout", timedelta(seconds=30))
        assert mailbox.unsent(CHANNEL, clock()) == []
        clock.passes(timedelta(seconds=30))
        (again,) = mailbox.unsent(CHANNEL, clock())
        assert (again.id, again.attempts, again.failed_reason) == (first.id, 1, "timeout")

    def test_a_message_given_up_lets_the_next_one_through(
        self, mailbox: SqlMailbox, conversation: str, clock: Clock
    ) -> None:
        for text in ("one", "two"):
            mailbox.notify(conversation, Message(text))
        (first,) = mailbox.unsent(CHANNEL, clock())
        mailbox.mark_failed(first.id, "too_long", None)
        assert [m.text for m in mailbox.unsent(CHANNEL, clock())] == ["two"]
        assert [m.text for m in mailbox.unsent_of(conversation)] == ["two"]

    def test_who_comes_back_gets_at_once_what_was_kept(
        self, mailbox: SqlMailbox, conversation: str, clock: Clock
    ) -> None:
        mailbox.notify(conversation, Message("Your ticket is answered."))
        (kept,) = mailbox.unsent(CHANNEL, clock())
        mailbox.mark_failed(kept.id, "blocked", timedelta(days=7))
        mailbox.set_reachable(conversation, reachable=False)
        assert mailbox.find_conversation(conversation).unreachable_since == clock()
        clock.passes(timedelta(hours=1))
        back = mailbox.open_conversation(CHANNEL, "somebody", locale=None, time_zone=None)
        assert back.unreachable_since is None
        assert [m.id for m in mailbox.unsent(CHANNEL, clock())] == [kept.id]

    def test_reachable_again_without_a_word_is_the_same(
        self, mailbox: SqlMailbox, conversation: str, clock: Clock
    ) -> None:
        mailbox.notify(conversation, Message("Hello."))
        (kept,) = mailbox.unsent(CHANNEL, clock())
        mailbox.mark_failed(kept.id, "blocked", timedelta(days=7))
        mailbox.set_reachable(conversation, reachable=False)
        mailbox.set_reachable(conversation, reachable=True)
        assert mailbox.find_conversation(conversation).unreachable_since is None
        assert len(mailbox.unsent(CHANNEL, clock())) == 1

    def test_messages_after_an_id_come_in_order(
        self, mailbox: SqlMailbox, conversation: str
    ) -> None:
        said = [mailbox.say_as(conversation, "anna", f"line {n}") for n in range(4)]
        later = mailbox.messages_after(conversation, said[0].id, limit=2)
        assert [(m.text, m.author) for m in later] == [("line 1", "anna"), ("line 2", "anna")]
        assert mailbox.messages_after(conversation, said[-1].id) == []

    def test_the_transcript_holds_both_sides_in_the_order_of_time(
        self, mailbox: SqlMailbox, conversation: str, clock: Clock
    ) -> None:
        turn = heard(mailbox, conversation, "m1", "my coins are gone")
        mailbox.answer(turn, Answer((Message("Which coins?", (Choice("TRX", "/inform"),)),)))
        clock.passes(timedelta(minutes=1))
        mailbox.accept(conversation, text_of("m2"), text="", payload="/inform", shown="TRX")
        clock.passes(timedelta(minutes=1))
        mailbox.say_as(conversation, "anna", "I am looking.")
        lines = mailbox.transcript(conversation)
        assert [line[1:] for line in lines] == [
            ("user", "my coins are gone"),
            ("bot", "Which coins?"),
            ("user", "TRX"),
            ("anna", "I am looking."),
        ]
        assert all(at.utcoffset() == timedelta(0) for at, _, _ in lines)
        assert mailbox.transcript(conversation, limit=1) == lines[-1:]


class ConversationContract:
    """People: known by channel and peer, in the language they chose."""

    def test_a_conversation_is_known_again_and_its_facts_are_renewed(
        self, mailbox: SqlMailbox, clock: Clock
    ) -> None:
        first = mailbox.open_conversation("telegram", "7", locale="de", time_zone="Europe/Berlin")
        clock.passes(timedelta(days=2))
        again = mailbox.open_conversation("telegram", "7", locale="fr", time_zone=None)
        assert (again.id, again.created_at) == (first.id, first.created_at)
        assert again.last_seen_at - first.last_seen_at == timedelta(days=2)
        assert (again.locale, again.time_zone) == ("fr", "Europe/Berlin")
        assert mailbox.find_conversation(first.id) == again

    def test_the_id_names_the_channel_and_cannot_be_guessed(self, mailbox: SqlMailbox) -> None:
        ids = {
            mailbox.open_conversation("telegram", str(peer), locale=None, time_zone=None).id
            for peer in range(20)
        }
        assert len(ids) == 20
        assert all(re.fullmatch(r"telegram-[a-z2-7]{26}", one) for one in ids)

    def test_the_same_peer_in_another_channel_is_somebody_else(self, mailbox: SqlMailbox) -> None:
        here = mailbox.open_conversation("telegram", "7", locale=None, time_zone=None)
        there = mailbox.open_conversation("web", "7", locale=None, time_zone=None)
        assert here.id != there.id

    def test_a_conversation_that_is_not_there_is_not_found(self, mailbox: SqlMailbox) -> None:
        with pytest.raises(NotFoundError):
            mailbox.find_conversation("web-nobody")

    def test_a_chosen_language_is_only_replaced_by_a_chosen_one(
        self, mailbox: SqlMailbox, conversation: str
    ) -> None:
        def language() -> tuple[str | None, bool]:
            known = mailbox.find_conversation(conversation)
            return known.language, known.language_chosen

        mailbox.remember_language(conversation, "en", chosen=False)
        mailbox.remember_language(conversation, "fr", chosen=False)
        assert language() == ("fr", False)
        mailbox.remember_language(conversation, "zh-CN", chosen=True)
        mailbox.remember_language(conversation, "en", chosen=False)
        assert language() == ("zh-CN", True)
        turn = heard(mailbox, conversation)
        mailbox.answer(turn, Answer((), language="en", language_chosen=True))
        assert language() == ("en", True)

    def test_a_person_or_the_bot_answers(self, mailbox: SqlMailbox, conversation: str) -> None:
        assert mailbox.find_conversation(conversation).mode == "bot"
        mailbox.set_mode(conversation, "human")
        assert mailbox.find_conversation(conversation).mode == "human"

    def test_whoever_is_deleted_leaves_nothing_behind(
        self, mailbox: SqlMailbox, conversation: str, engine: Engine
    ) -> None:
        turn = heard(mailbox, conversation)
        mailbox.answer(turn, Answer((Message("?", (Choice("Yes", "/affirm"),)),)))
        with engine.begin() as db:
            db.execute(delete(conversations).where(conversations.c.id == conversation))
        assert [count(engine, table) for table in (turns, messages, buttons)] == [0, 0, 0]
