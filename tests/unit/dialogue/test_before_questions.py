"""Alarms, typed buttons, the language that goes on, and whose call comes in."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta, timezone
from typing import Any, Final

import pytest

from bot.dialogue.alarms import DESPAIR, PHRASE_PIECE, alarm
from bot.dialogue.choices import choices_before, pressed_in
from bot.dialogue.meaning import first_step
from bot.dialogue.requests import EARLY, LATE, may_be_calling
from bot.dialogue.spoken import is_believed_foreign, language_of, wanted_language
from bot.dialogue.state import State
from bot.dialogue.utterance import Utterance
from bot.support.model import Callback, CallWindow, ContactPoint, Ticket
from bot.topics import load_topics

NOW: Final = datetime(2026, 11, 25, 12, 0, tzinfo=timezone.utc)
SPOKEN: Final = ("en", "zh-CN")
CHOICES: Final = (
    ("A transfer is stuck", "/transfer_pending"),
    ("Money was stolen from my wallet", "/funds_stolen"),
    ("Talk to a person", "/request_human"),
)


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("I want to die", DESPAIR),
        ("about above absent absorb", PHRASE_PIECE),
        ("my words are abandon ability able", PHRASE_PIECE),
        ("助记词是 abandon ability able", PHRASE_PIECE),
        ("about above absent", None),
        ("my words are not arriving", None),
        ("abandon ability able about 5", None),
        ("my transfer is stuck", None),
        ("", None),
    ],
)
def test_alarm_comes_before_every_question(text: str, key: str | None) -> None:
    assert alarm(text) == key
    for asks in (None, "steps", "solved", "confirmation"):
        step = first_step(State(asks=asks), Utterance(text, "inform"), load_topics())
        assert (step == "action_soothe_person") is (key is not None)


@pytest.mark.parametrize(
    ("text", "payload"),
    [
        ("1", "/transfer_pending"), ("2.", "/funds_stolen"), ("(3)", None), ("4", None), ("0", None),
        ("talk to a person", "/request_human"), ("transfer is stuck", "/transfer_pending"),
        ("wallet", None), ("to", None), ("a", None), ("", None),
    ],
)  # fmt: skip
def test_button_is_named_by_number_or_by_half_of_its_words(text: str, payload: str | None) -> None:
    heard = pressed_in(State(), Utterance(text, "inform", choices=CHOICES))
    assert heard.is_button is (payload is not None)
    assert payload is None or heard.intent == payload[1:]


def test_only_button_is_named_by_any_of_its_words() -> None:
    one = (("Here in this chat", '/inform{"detail": "contact", "value": "chat"}'),)
    heard = pressed_in(State(asks="contact"), Utterance("chat", "goodbye", choices=one))
    assert (heard.intent, heard.detail, heard.value) == ("inform", "contact", "chat")


def test_piece_of_a_word_names_no_button() -> None:
    one = (("Here in this chat", '/inform{"detail": "contact", "value": "chat"}'),)
    said = Utterance("her", "inform", choices=one)
    assert pressed_in(State(asks="contact"), said) == said


@pytest.mark.parametrize("asks", ["steps", "app_version", "rating"])
def test_figure_is_an_answer_where_figures_are_asked_for(asks: str) -> None:
    said = Utterance("2", "inform", choices=CHOICES)
    assert pressed_in(State(asks=asks), said) == said


def test_choices_are_those_of_the_last_answer_only() -> None:
    bot = {"event": "bot", "data": {"buttons": [{"title": "Yes", "payload": "/affirm"}]}}
    user = {"event": "user"}
    assert choices_before([user, bot, user]) == (("Yes", "/affirm"),)
    assert choices_before([user, bot, {"event": "slot"}, user, {"event": "bot", "data": {}}]) != ()
    assert choices_before([user, bot, user, {"event": "bot", "data": None}, user]) == ()
    assert choices_before([]) == ()


@pytest.mark.parametrize(
    ("state", "heard", "text", "language"),
    [
        (State(), "zh-CN", "你好", "zh-CN"),
        (State(), "fr", "bonjour", "en"),
        (State(language="zh-CN"), "en", "nonce too low", "zh-CN"),
        (State(language="zh-CN"), "en", "I don't have it", "en"),
        (State(language="zh-CN", asks="error_message"), "en", "I can't do this", "zh-CN"),
        (State(language="zh-CN", language_chosen="zh-CN"), "en", "I don't have it", "zh-CN"),
        (State(language="en"), "zh-CN", "没有", "zh-CN"),
    ],
)
def test_pasted_error_message_changes_no_language(
    state: State, heard: str, text: str, language: str
) -> None:
    assert language_of(state, Utterance(text, "inform", language=heard), SPOKEN) == language


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("I don't understand Chinese, can you speak English?", "en"),
        ("我听不懂英文，请说中文", "zh-CN"),
        ("I don't understand English", None),
        ("English please", "en"),
        ("another language", None),
    ],
)
def test_language_asked_for_is_not_the_one_that_is_refused(text: str, wanted: str | None) -> None:
    assert wanted_language(text) == wanted


@pytest.mark.parametrize(
    ("text", "believed"),
    [("i dont understand", False), ("Hvordan kan jeg få det", True), ("wo ist mein geld", True)],
)
def test_few_plain_words_are_no_foreign_language(text: str, believed: bool) -> None:
    assert is_believed_foreign(text) is believed


def ticket(**call: Any) -> Ticket:
    contact = ContactPoint("[phone:aaaaaaaa]", "+44 ••• 456")
    window = CallWindow(NOW, NOW + timedelta(hours=1), "UTC")
    callback = Callback(1, "scheduled", contact, window, "123456")
    return Ticket(
        "N", "c", "fees", "en", "open", "low", NOW, NOW, {}, callback=replace(callback, **call)
    )


@pytest.mark.parametrize(
    ("now", "maybe"),
    [
        (NOW - EARLY, True),
        (NOW - EARLY - timedelta(seconds=1), False),
        (NOW + timedelta(hours=1) + LATE, True),
        (NOW + timedelta(hours=1, seconds=1) + LATE, False),
    ],
)
def test_call_may_be_ours_around_its_window_only(now: datetime, maybe: bool) -> None:
    assert may_be_calling(ticket(), now) is maybe


def test_call_may_not_be_ours_when_none_is_promised() -> None:
    assert not may_be_calling(replace(ticket(), callback=None), NOW)
    assert not may_be_calling(ticket(status="cancelled"), NOW)
    assert not may_be_calling(ticket(contact=ContactPoint(None, "")), NOW)


def test_call_as_soon_as_possible_may_come_once_somebody_has_the_ticket() -> None:
    soon = ticket(window=CallWindow(None, None, "UTC"))
    assert not may_be_calling(soon, NOW)
    assert may_be_calling(replace(soon, status="claimed"), NOW)
