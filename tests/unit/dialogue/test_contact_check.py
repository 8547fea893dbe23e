"""When a pasted name is a question about it, and what is said of it."""

from __future__ import annotations

from typing import Any

import pytest

from bot.dialogue.contact_check import unlinked, verdicts
from bot.dialogue.meaning import first_step
from bot.dialogue.state import State
from bot.dialogue.utterance import Entity, Utterance
from bot.topics import load_topics

STEP = "action_check_contact"
PHONE = Entity("phone", "[phone:abcdefgh]")
HASH = Entity("transaction_hash", "7c" * 32)


def step(state: State, text: str, intent: str, **more: Any) -> str | None:
    more.setdefault("confidence", 0.8)
    return first_step(state, Utterance(text=text, intent=intent, **more), frozenset(load_topics()))


@pytest.mark.parametrize(
    ("text", "intent", "more"),
    [
        ("is @tp_support really you?", "suspected_scam", {}),
        ("is @tp_support really you?", "bot_challenge", {}),
        ("is @tp_support really you?", "greet", {"unsure": True}),
        ("@tp_support", "greet", {}),
        ("https://evil.com/claim", "inform", {}),
        ("they called me from [phone:abcdefgh], is it a scam", "suspected_scam", {"entities": (PHONE,)}),
    ],
)  # fmt: skip
def test_name_that_is_asked_about_is_checked(text: str, intent: str, more: dict[str, Any]) -> None:
    assert step(State(), text, intent, **more) == STEP


@pytest.mark.parametrize(
    ("text", "intent", "more"),
    [
        ("app.uniswap.org does not connect to my wallet", "dapp_problem", {}),
        ("my transfer is on https://etherscan.io/tx/0x7c", "inform", {"entities": (HASH,)}),
        ("[phone:abcdefgh]", "inform", {"entities": (PHONE,)}),
        ("is this a scam", "suspected_scam", {}),
    ],
)  # fmt: skip
def test_name_in_a_story_is_not(text: str, intent: str, more: dict[str, Any]) -> None:
    assert step(State(), text, intent, **more) != STEP


def test_mailbox_that_answers_a_question_is_an_answer() -> None:
    asked = State(asks="account", stage="details", topic="login_problem", case_key="k")
    assert step(asked, "me@mail.com", "inform") != STEP
    assert step(asked, "is me@mail.com yours, is that a scam?", "suspected_scam") == STEP


def test_own_number_for_the_call_back_is_no_doubt() -> None:
    asked = State(asks="contact", stage="callback", topic="suspected_scam", case_key="k")
    assert step(asked, "[phone:abcdefgh]", "suspected_scam", entities=(PHONE,)) != STEP


def test_after_advice_on_scams_every_name_is_checked() -> None:
    told = State(asks="solved", stage="advised", topic="suspected_scam", case_key="k")
    assert step(told, "and what about t.me/tp_help24", "out_of_scope") == STEP
    assert step(told, "yes", "affirm") != STEP


def test_each_name_gets_its_verdict_and_none_becomes_a_link() -> None:
    says = verdicts("@some_helper, tokenpocket.pro and tokenpocket-help.com")
    assert [say.key for say in says] == [
        "suspected_scam-not_official", "suspected_scam-official", "suspected_scam-imitation",
    ]  # fmt: skip
    assert (
        says[2].args["name"]["value"] == unlinked("tokenpocket-help.com") != "tokenpocket-help.com"
    )
    assert says[2].args["official"]["value"] == "tokenpocket.pro"
    assert [say.key for say in verdicts("from [phone:abcdefgh]")] == [
        "suspected_scam-not_our_number"
    ]


@pytest.mark.parametrize(
    ("ticket", "confidence", "expected"),
    [
        (None, 0.9, None),
        (None, 0.4, "action_report_ticket"),
        ("AAA-BBB-CCC", 0.9, "action_report_ticket"),
    ],
)
def test_caller_is_ours_only_for_who_has_a_request_or_is_unclear(
    ticket: str | None, confidence: float, expected: str | None
) -> None:
    state = State(ticket=ticket)
    assert step(state, "did you call me?", "suspected_scam", confidence=confidence) == expected
