"""What the mailbox promises on every database: who inherits a class here runs its tests.

The class that inherits brings the fixtures `engine`, `clock`, `mailbox`, `conversation`.
"""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import func, select
from sqlalchemy.engine import Engine

from bot.errors import NotFoundError
from bot.messaging.model import Answer, Button, Choice, Inbound, Message, Turn
from bot.privacy import clean_text
from bot.storage.mailbox import SqlMailbox
from bot.storage.tables import conversations, messages, turns
from tests.unit.storage.racing import race
from tests.unit.support.clock import Clock

CHANNEL = "web"
YES_NO = (Choice("Yes", "/affirm"), Choice("No", "/deny"))
HOSTILE = "a\ud800b\x00c\u202ed"
"""A lone surrogate, NUL and a direction trick, as a client can send them in JSON."""


def text_of(message_id: str, peer: str = "somebody") -> Inbound:
    return Inbound(CHANNEL, peer, message_id, "text", "hello")


def press(message_id: str, button: Button) -> Inbound:
    return Inbound(CHANNEL, "somebody", message_id, "button", code=button.code)


def heard(
    mailbox: SqlMailbox, conversation: str, message_id: str = "m1", text: str = "hello"
) -> Turn:
    turn = mailbox.accept(conversation, text_of(message_id), text=text)
    assert turn is not None
    return turn


def offered(mailbox: SqlMailbox, conversation: str) -> tuple[Button, ...]:
    """Ask yes or no in answer to a turn; return the buttons."""
    turn = heard(mailbox, conversation, "asked")
    return mailbox.answer(turn, Answer((Message("Is it solved?", YES_NO),)))[0].buttons


def count(engine: Engine, table: object) -> int:
    with engine.begin() as db:
        return int(db.execute(select(func.count()).select_from(table)).scalar_one())


class InboxContract:
    """Turns: stored once, answered once, in order."""

    def test_a_message_is_stored_once_though_it_comes_twice(
        self, mailbox: SqlMailbox, conversation: str
    ) -> None:
        first = mailbox.accept(conversation, text_of("m1"), text="my coins", guard=("private_key",))
        assert first is not None
        assert (first.text, first.guard, first.attempts) == ("my coins", ("private_key",), 0)
        assert mailbox.accept(conversation, text_of("m1"), text="my coins") is None
        assert mailbox.has_turn(conversation, "m1")
        assert not mailbox.has_turn(conversation, "m2")

    def test_the_same_message_id_of_somebody_else_is_another_message(
        self, mailbox: SqlMailbox, conversation: str
    ) -> None:
        other = mailbox.open_conversation(CHANNEL, "other", locale=None, time_zone=None)
        heard(mailbox, conversation, "m1")
        assert mailbox.accept(other.id, text_of("m1", "other"), text="hi") is not None

    def test_of_two_threads_with_the_same_message_one_stores_it(
        self, mailbox: SqlMailbox, conversation: str, engine: Engine
    ) -> None:
        def accept() -> Turn | None:
            return mailbox.accept(conversation, text_of("m1"), text="hello")

        stored = race(accept, accept)
        assert sorted(turn is None for turn in stored) == [False, True]
        assert count(engine, turns) == 1

    def test_two_first_messages_at_once_open_one_conversation(
        self, mailbox: SqlMailbox, engine: Engine
    ) -> None:
        def opens() -> str:
            return mailbox.open_conversation(CHANNEL, "new", locale="de", time_zone=None).id

        first, second = race(opens, opens)
        assert first == second
        assert count(engine, conversations) == 1

    def test_notices_are_stored_with_the_turn_or_not_at_all(
        self, mailbox: SqlMailbox, conversation: str
    ) -> None:
        notice = (Message("Never send your phrase."),)
        turn = mailbox.accept(conversation, text_of("m1"), text="[phrase]", notices=notice)
        again = mailbox.accept(conversation, text_of("m1"), text="[phrase]", notices=notice)
        assert turn is not None
        assert again is None
        (said,) = mailbox.messages_after(conversation, 0)
        assert (said.text, said.kind, said.reply_to) == (
            "Never send your phrase.",
            "notice",
            turn.id,
        )

    def test_an_answered_turn_never_reaches_the_dialogue(
        self, mailbox: SqlMailbox, conversation: str, clock: Clock
    ) -> None:
        mailbox.accept(conversation, text_of("m1"), text="", shown="[sticker]", is_answered=True)
        assert mailbox.waiting_turns(clock(), [CHANNEL]) == []
        assert [text for _, _, text in mailbox.transcript(conversation)] == ["[sticker]"]

    def test_the_oldest_turn_of_each_conversation_waits(
        self, mailbox: SqlMailbox, conversation: str, clock: Clock
    ) -> None:
        other = mailbox.open_conversation(CHANNEL, "other", locale=None, time_zone=None)
        first = heard(mailbox, conversation, "m1")
        heard(mailbox, conversation, "m2")
        theirs = heard(mailbox, other.id, "m1")
        assert mailbox.waiting_turns(clock(), [CHANNEL]) == [first, theirs]
        assert mailbox.waiting_turns(clock(), ["telegram"]) == []
        assert mailbox.waiting_turns(clock(), []) == []
        assert mailbox.waiting_turns(clock(), [CHANNEL], limit=1) == [first]

    def test_a_postponed_turn_holds_back_the_later_ones(
        self, mailbox: SqlMailbox, conversation: str, clock: Clock
    ) -> None:
        first = heard(mailbox, conversation, "m1")
        heard(mailbox, conversation, "m2")
        mailbox.postpone(first, clock() + timedelta(seconds=5))
        assert mailbox.waiting_turns(clock(), [CHANNEL]) == []
        clock.passes(timedelta(seconds=5))
        (due,) = mailbox.waiting_turns(clock(), [CHANNEL])
        assert (due.id, due.attempts) == (first.id, 1)

    def test_an_event_is_raised_once(
        self, mailbox: SqlMailbox, conversation: str, clock: Clock
    ) -> None:
        raised = mailbox.raise_event(conversation, "resolved:K7M", dedupe="resolved:K7M:1")
        assert raised is not None
        assert mailbox.raise_event(conversation, "resolved:K7M", dedupe="resolved:K7M:1") is None
        assert (
            mailbox.raise_event(conversation, "resolved:K7M", dedupe="resolved:K7M:2") is not None
        )
        (due,) = mailbox.waiting_turns(clock(), [CHANNEL])
        assert (due.kind, due.payload) == ("event", "resolved:K7M")
        assert mailbox.transcript(conversation) == []

    def test_a_turn_is_answered_once(self, mailbox: SqlMailbox, conversation: str) -> None:
        turn = heard(mailbox, conversation)
        answer = Answer((Message("One."), Message("Two.")), asks="chain", ticket="K7M")
        said = mailbox.answer(turn, answer)
        assert [(m.text, m.reply_to, m.asks, m.ticket) for m in said] == [
            ("One.", turn.id, None, "K7M"),
            ("Two.", turn.id, "chain", "K7M"),
        ]
        assert mailbox.answer(turn, answer) == []
        assert mailbox.give_up(turn, Message("Sorry.")) == []
        assert mailbox.messages_after(conversation, 0) == said
        assert mailbox.last_state(conversation) == ("chain", "K7M")
        assert mailbox.last_asks(conversation) == "chain"

    def test_of_two_answers_at_once_the_person_hears_one(
        self, mailbox: SqlMailbox, conversation: str
    ) -> None:
        turn = heard(mailbox, conversation)

        def answer() -> int:
            return len(mailbox.answer(turn, Answer((Message("Hello."),))))

        assert sorted(race(answer, answer)) == [0, 1]
        assert len(mailbox.messages_after(conversation, 0)) == 1

    def test_after_giving_up_there_is_an_apology_and_no_answer(
        self, mailbox: SqlMailbox, conversation: str, clock: Clock
    ) -> None:
        turn = heard(mailbox, conversation)
        assert [m.text for m in mailbox.give_up(turn, Message("Sorry."))] == ["Sorry."]
        assert mailbox.answer(turn, Answer((Message("Hello."),))) == []
        assert mailbox.waiting_turns(clock(), [CHANNEL]) == []
        assert mailbox.last_state(conversation) == (None, None)

    def test_a_turn_is_waiting_until_it_is_answered(
        self, mailbox: SqlMailbox, conversation: str
    ) -> None:
        assert not mailbox.is_turn_waiting(conversation)
        turn = heard(mailbox, conversation)
        assert mailbox.is_turn_waiting(conversation)
        mailbox.answer(turn, Answer((Message("Hello."),)))
        assert not mailbox.is_turn_waiting(conversation)

    def test_recent_turns_count_from_the_given_moment_on(
        self, mailbox: SqlMailbox, conversation: str, clock: Clock
    ) -> None:
        began = clock()
        heard(mailbox, conversation, "m1")
        clock.passes(timedelta(seconds=1))
        heard(mailbox, conversation, "m2")
        assert mailbox.recent_turns(conversation, began) == 2
        assert mailbox.recent_turns(conversation, began + timedelta(microseconds=1)) == 1
        assert mailbox.recent_turns("web-nobody", began) == 0

    def test_what_was_heard_comes_oldest_first_and_ends_with_the_newest(
        self, mailbox: SqlMailbox, conversation: str
    ) -> None:
        for number in range(4):
            heard(mailbox, conversation, f"m{number}", f"text {number}")
        assert [shown for _, shown in mailbox.heard(conversation, limit=2)] == ["text 2", "text 3"]

    def test_cleaned_hostile_text_is_kept_as_it_is(
        self, mailbox: SqlMailbox, conversation: str
    ) -> None:
        cleaned = clean_text(HOSTILE)
        turn = mailbox.accept(conversation, text_of("m1"), text=cleaned)
        assert turn is not None
        assert turn.text == cleaned == "a\ufffdbcd"

    def test_text_that_nobody_cleaned_is_refused_and_leaves_nothing(
        self, mailbox: SqlMailbox, conversation: str, engine: Engine
    ) -> None:
        with pytest.raises(ValueError):
            mailbox.accept(
                conversation, text_of("m1"), text="a\ud800b", notices=(Message("Hello."),)
            )
        assert count(engine, turns) == count(engine, messages) == 0
        assert mailbox.accept(conversation, text_of("m1"), text="ordinary") is not None

    def test_a_turn_of_no_conversation_is_an_error_not_a_repetition(
        self, mailbox: SqlMailbox
    ) -> None:
        with pytest.raises(NotFoundError):
            mailbox.accept("web-nobody", text_of("m1"), text="hello")
        with pytest.raises(NotFoundError):
            mailbox.raise_event("web-nobody", "resolved:K7M", dedupe="1")


class ButtonContract:
    """Buttons: only here, only once, only one of a message."""

    def test_a_button_is_found_in_its_own_conversation_only(
        self, mailbox: SqlMailbox, conversation: str
    ) -> None:
        other = mailbox.open_conversation(CHANNEL, "other", locale=None, time_zone=None)
        yes, _ = offered(mailbox, conversation)
        assert mailbox.find_button(conversation, yes.code) == YES_NO[0]
        assert mailbox.find_button(other.id, yes.code) is None
        assert mailbox.find_button(conversation, "unknown") is None

    def test_a_pressed_button_uses_up_its_message(
        self, mailbox: SqlMailbox, conversation: str
    ) -> None:
        yes, no = offered(mailbox, conversation)
        assert (
            mailbox.accept(conversation, press("p1", yes), text="", payload="/affirm") is not None
        )
        for button in (yes, no):
            assert mailbox.find_button(conversation, button.code) is None
            assert mailbox.find_button(conversation, button.code, is_used=True) is not None
        assert mailbox.accept(conversation, press("p2", no), text="", payload="/deny") is None
        assert not mailbox.has_turn(conversation, "p2"), "a refused press leaves no turn"

    def test_of_yes_and_no_pressed_at_once_exactly_one_counts(
        self, mailbox: SqlMailbox, conversation: str
    ) -> None:
        yes, no = offered(mailbox, conversation)
        won = race(
            lambda: mailbox.accept(conversation, press("p1", yes), text="", payload="/affirm"),
            lambda: mailbox.accept(conversation, press("p2", no), text="", payload="/deny"),
        )
        assert sorted(turn is None for turn in won) == [False, True]
        assert mailbox.has_turn(conversation, "p1") != mailbox.has_turn(conversation, "p2")

    def test_a_button_of_somebody_else_is_not_used_up(
        self, mailbox: SqlMailbox, conversation: str
    ) -> None:
        other = mailbox.open_conversation(CHANNEL, "other", locale=None, time_zone=None)
        yes, _ = offered(mailbox, conversation)
        assert mailbox.accept(other.id, press("p1", yes), text="", payload="/affirm") is None
        assert mailbox.find_button(conversation, yes.code) is not None


class SilenceContract:
    """Questions that nobody answers: found once, while they are the last thing said."""

    @staticmethod
    def silent(mailbox: SqlMailbox, clock: Clock) -> list[str]:
        until = clock.now - timedelta(minutes=20)
        found = mailbox.fallen_silent(until - timedelta(hours=1), until, (CHANNEL,), 9)
        return [conversation for conversation, _ in found]

    @staticmethod
    def asked(mailbox: SqlMailbox, conversation: str, asks: str | None = "account") -> None:
        turn = heard(mailbox, conversation)
        mailbox.answer(turn, Answer((Message("Which wallet?"),), asks=asks))

    def test_unanswered_question_is_found_after_its_time_and_for_an_hour(
        self, mailbox: SqlMailbox, conversation: str, clock: Clock
    ) -> None:
        self.asked(mailbox, conversation)
        assert self.silent(mailbox, clock) == []
        clock.passes(timedelta(minutes=20))
        assert self.silent(mailbox, clock) == [conversation]
        clock.passes(timedelta(hours=1))
        assert self.silent(mailbox, clock) == []

    @pytest.mark.parametrize("asks", [None, "rating"])
    def test_what_is_no_question_or_only_a_favour_is_not_followed_up(
        self, mailbox: SqlMailbox, conversation: str, clock: Clock, asks: str | None
    ) -> None:
        self.asked(mailbox, conversation, asks)
        clock.passes(timedelta(minutes=21))
        assert self.silent(mailbox, clock) == []

    def test_answer_ends_the_silence(
        self, mailbox: SqlMailbox, conversation: str, clock: Clock
    ) -> None:
        self.asked(mailbox, conversation)
        clock.passes(timedelta(minutes=21))
        heard(mailbox, conversation, "later")
        assert self.silent(mailbox, clock) == []

    def test_follow_up_is_not_followed_up(
        self, mailbox: SqlMailbox, conversation: str, clock: Clock
    ) -> None:
        self.asked(mailbox, conversation)
        clock.passes(timedelta(minutes=21))
        event = mailbox.raise_event(conversation, "silent:1", dedupe="silent:1")
        assert event is not None
        mailbox.answer(event, Answer((Message("Are you there?"),), asks="account"))
        clock.passes(timedelta(minutes=21))
        assert self.silent(mailbox, clock) == []

    def test_person_at_the_console_or_an_unreachable_one_is_left_alone(
        self, mailbox: SqlMailbox, conversation: str, clock: Clock
    ) -> None:
        self.asked(mailbox, conversation)
        clock.passes(timedelta(minutes=21))
        mailbox.set_mode(conversation, "human")
        assert self.silent(mailbox, clock) == []
        mailbox.set_mode(conversation, "bot")
        mailbox.set_reachable(conversation, reachable=False)
        assert self.silent(mailbox, clock) == []
