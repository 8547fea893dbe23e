"""What people do beside the main flow, in every language: nothing is answered in another one."""

from __future__ import annotations

import re

import pytest

from bot.languages import Hints, identify
from tests.conversations.only_language import foreign_texts
from tests.conversations.said import HASH, said_in, spoken_tables
from tests.conversations.talk import Talk
from tests.conversations.test_main_flow import book

pytestmark = pytest.mark.model

SENTENCE = 40
"""Letters from which the language of a reply can be told from its text alone."""


@pytest.fixture(params=spoken_tables())
def said(request: pytest.FixtureRequest, talk: Talk) -> dict[str, str]:
    talk.language = request.param
    talk.time_zone = said_in(request.param)["zone"]
    return said_in(request.param)


def answers(talk: Talk, *keys: str) -> bool:
    """Whether these sentences were said, and all else, buttons included, in the same language."""
    assert talk.says(*keys)
    catalogue = talk.services.catalogues[talk.language]
    buttons = [b.title for answer in talk.answers for b in answer.buttons if not _is_time(b.title)]
    assert talk.texts
    assert foreign_texts(catalogue, [*talk.texts, *buttons]) == []
    named = {
        text: identify(text, Hints()).tag
        for text in talk.texts
        if sum(map(str.isalpha, text)) >= SENTENCE
    }
    assert set(named.values()) <= {talk.language}, named
    return True


def _is_time(title: str) -> bool:
    """Whether a button is a time, written by Babel and by nothing of the catalogue."""
    return re.search(r"\d\d?[:.時]\d\d", title) is not None


def test_no_word_of_the_main_flow_is_in_another_language(talk: Talk, said: dict[str, str]) -> None:
    talk.say(said["greeting"])
    assert answers(talk, "greet-hello")
    talk.say(said["stuck"])
    assert answers(talk, "transfer_pending-opening")
    talk.say(said["where"])
    assert answers(talk, "where-transaction_hash", "ask-transaction_hash")
    talk.say(said["no_idea"])
    assert answers(talk, "details-skipped", "ask-account")
    talk.say(said["account"])
    assert answers(talk, "ask-steps")
    talk.say(said["steps"])
    assert answers(talk, "transfer_pending-advice")
    talk.say(said["technical"])
    assert answers(talk, "transfer_pending-advice", "ask-solved")
    technical = talk.texts
    talk.say(said["simply"])
    assert answers(talk, "transfer_pending-advice", "ask-solved")
    assert talk.texts != technical
    talk.say(said["not_solved"])
    assert answers(talk, "ask-contact")
    talk.say(said["phone"])
    assert answers(talk, "ask-time")
    talk.say(said["time"])
    assert talk.says("request_human-summary")
    talk.press("button-confirm")
    assert talk.says("request_human-booked", "request_human-rule")


def test_a_booked_call_is_asked_about(talk: Talk, said: dict[str, str]) -> None:
    number = book(talk, said)
    talk.say(said["status"])
    assert talk.says("ticket_status-callback")
    assert number in " ".join(talk.texts)
    talk.say(said["who_calls"])
    assert answers(talk, "ticket_status-call_later")
    talk.say(said["thanks"])
    assert answers(talk, "thank-reply")


def test_a_typed_correction_opens_the_field_again(talk: Talk, said: dict[str, str]) -> None:
    talk.say(said["stuck"])
    for answer in (HASH, said["account"], said["steps"]):
        talk.say(answer)
    talk.press("button-human")
    talk.press("button-this_chat")
    talk.press("button-asap")
    assert talk.asks == "confirmation"
    talk.say(said["taken_back"])
    assert answers(talk, "ask-account")


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("theft", "funds_stolen-advice"),
        ("vague", "vague_problem-reply"),
        ("angry", "frustration-reply"),
        ("despair", "frustration-despair"),
        ("outside", "out_of_scope-reply"),
        ("bot", "bot_challenge-reply"),
    ],
)
def test_first_message_gets_its_answer(
    talk: Talk, said: dict[str, str], name: str, key: str
) -> None:
    talk.say(said[name])
    assert answers(talk, key)


def test_a_case_is_dropped_when_the_person_says_so(talk: Talk, said: dict[str, str]) -> None:
    talk.say(said["stuck"])
    talk.say(said["drop"])
    assert answers(talk, "cancel-reply")
