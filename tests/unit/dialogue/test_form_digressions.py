"""What breaks into the form of the call back: other problems, urgent ones, questions."""

from __future__ import annotations

import pytest

from bot.runtime import Services
from tests.unit.dialogue.talk import Talk
from tests.unit.dialogue.test_call_back_flow import ADDRESS, HASH, STORY, at_summary, booked_number


def test_second_problem_is_queued_and_comes_next(talk: Talk, services: Services) -> None:
    talk.hears("my transfer is stuck", "transfer_pending")
    assert talk.hears("and I cannot log in", "login_problem") == [
        "case-queued",
        "ask-transaction_hash",
    ]
    assert talk.hears("and I cannot log in", "login_problem") == [
        "case-queued",
        "ask-transaction_hash",
    ]
    assert talk.state.queued == ("login_problem",)
    talk.hears(HASH)
    talk.hears(ADDRESS)
    talk.hears(STORY)
    assert talk.hears("yes it works", "affirm") == [
        "problem_solved-reply",
        "case-next",
        "login_problem-opening",
        "ask-app_version",
    ]
    assert (talk.state.topic, talk.state.queued) == ("login_problem", ())


def test_second_problem_comes_after_the_booking_too_and_gets_a_ticket_of_its_own(
    talk: Talk, services: Services
) -> None:
    talk.hears("my transfer is stuck", "transfer_pending")
    talk.hears("and I cannot log in", "login_problem")
    talk.hears("just call me", "request_human")
    for _ in range(3):
        talk.sends('/skip{"detail": "x"}')
    talk.presses("button-this_chat")
    talk.presses("button-asap")
    assert talk.presses("button-confirm") == [
        "request_human-booked_chat",
        "request_human-rule",
        "case-next",
        "login_problem-opening",
        "ask-app_version",
    ]
    first, key = booked_number(talk), talk.state.case_key
    assert key is not None
    assert first in key, "a key that no other queued problem of the conversation can have"


def test_urgent_topic_breaks_into_the_form(talk: Talk) -> None:
    talk.hears("my transfer failed", "transfer_failed")
    said = talk.hears("somebody is stealing my coins right now", "funds_stolen")
    assert said[0] == "funds_stolen-advice"
    assert said[-1] == "case-urgent_human"
    assert talk.presses("button-human") == ["request_human-start", "ask-contact"]


@pytest.mark.parametrize("asks", ["contact", "confirmation"])
def test_urgent_topic_breaks_into_the_booking(talk: Talk, asks: str) -> None:
    if asks == "confirmation":
        at_summary(talk)
    else:
        talk.hears("human", "request_human")
        talk.hears(STORY)
    assert talk.state.asks == asks
    assert talk.hears("all my money is being stolen", "funds_stolen")[0] == "funds_stolen-advice"


@pytest.mark.parametrize(
    ("text", "intent", "said"),
    [
        (
            "where do I find it?",
            "explain_simply",
            ["where-transaction_hash", "ask-transaction_hash"],
        ),
        ("what is a hash?", "explain_concept", ["where-transaction_hash", "ask-transaction_hash"]),
        ("how high are the fees", "fees", ["fees-advice", "ask-transaction_hash"]),
        ("are you a bot?", "bot_challenge", ["bot_challenge-reply", "ask-transaction_hash"]),
        (
            "what do you store about me?",
            "privacy_request",
            ["privacy_request-reply", "ask-transaction_hash"],
        ),
        ("hello?", "greet", ["greet-again", "ask-transaction_hash"]),
        ("thanks", "thank", ["thank-reply", "ask-transaction_hash"]),
        ("you are useless", "frustration", ["frustration-reply", "ask-transaction_hash"]),
        ("how is my request?", "ticket_status", ["ticket_status-none", "ask-transaction_hash"]),
        (
            "in technical words",
            "explain_technically",
            ["explain_technically-reply", "ask-transaction_hash"],
        ),
        ("speak Chinese", "change_language", ["change_language-done", "ask-transaction_hash"]),
        ("cancel the call", "cancel_callback", ["cancel_callback-none", "ask-transaction_hash"]),
    ],
)
def test_question_in_the_middle_of_the_form_is_answered_and_the_form_goes_on(
    talk: Talk, text: str, intent: str, said: list[str]
) -> None:
    talk.hears("my transfer is stuck", "transfer_pending")
    assert talk.hears(text, intent) == said
    assert talk.state.topic == "transfer_pending"
