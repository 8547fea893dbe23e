from __future__ import annotations

from typing import Any

import pytest

from bot.dialogue.meaning import CERTAIN, CERTAIN_IN_A_STORY, first_step
from bot.dialogue.state import State
from bot.dialogue.utterance import Entity, Utterance
from bot.topics import load_topics

TOPICS = frozenset(load_topics())
HASH = Entity("transaction_hash", "7c" * 32)
LONG = "no, first I opened the app and then I pressed send twice"


def step(state: State, intent: str, text: str = "some words", **more: Any) -> str | None:
    more.setdefault("confidence", CERTAIN)
    return first_step(state, Utterance(text=text, intent=intent, **more), TOPICS)


def asking(asks: str, stage: str = "details", topic: str | None = "transfer_pending") -> State:
    return State(asks=asks, stage=stage, topic=topic, case_key="k")  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("intent", "more", "action"),
    [
        ("greet", {}, None),
        ("transfer_failed", {}, None),
        ("inform", {}, None),
        ("inform", {"entities": (HASH,)}, "action_note_details"),
        ("transfer_failed", {"entities": (HASH,), "unsure": True}, "action_note_details"),
        ("transfer_failed", {"entities": (HASH,)}, None),
    ],
)
def test_rules_decide_while_nothing_is_asked_but_bare_data_is_noted(
    intent: str, more: dict[str, Any], action: str | None
) -> None:
    assert step(State(), intent, **more) == action


URGENT = ("funds_stolen", "transfer_wrong_destination")
OBEYED = {
    "request_human": "action_start_callback",
    "cancel": "action_cancel_case",
    "change_language": "action_change_language",
    "ticket_status": "action_report_ticket",
    "cancel_callback": "action_cancel_callback",
    "explain_technically": "action_change_style",
    "privacy_request": "action_say_reply",
    "bot_challenge": "action_say_reply",
}


@pytest.mark.parametrize(
    ("asks", "certain"),
    [
        ("steps", CERTAIN_IN_A_STORY),
        ("account", CERTAIN_IN_A_STORY),
        ("transaction_hash", CERTAIN),
        ("contact", CERTAIN),
        ("time", CERTAIN),
        ("confirmation", CERTAIN),
        ("solved", CERTAIN),
        ("rating", CERTAIN),
    ],
)
@pytest.mark.parametrize("intent", [*URGENT, *OBEYED])
def test_some_meanings_break_into_any_question_when_they_are_certain(
    intent: str, asks: str, certain: float
) -> None:
    state = asking(asks, "rating" if asks == "rating" else "details")
    action = OBEYED.get(intent, "action_answer_topic")
    assert step(state, intent, confidence=certain) == action
    if asks == "solved":
        return  # Asked that, topics and the wish for a human mean the same without certainty.
    if intent == "request_human":
        certain = CERTAIN  # So few words that call for a human are no part of a story.
    assert step(state, intent, confidence=certain - 0.01) != action
    assert step(state, intent, confidence=certain, unsure=True) != action


def test_urgent_topic_does_not_break_into_its_own_case() -> None:
    state = asking("steps", topic="funds_stolen")
    assert step(state, "funds_stolen") == "action_note_details"


def test_command_with_data_in_it_is_an_answer() -> None:
    assert step(asking("transaction_hash"), "cancel", entities=(HASH,)) == "action_note_details"


@pytest.mark.parametrize("asks", ["steps", "chain", "contact", "time", "confirmation"])
def test_who_calls_for_a_human_again_is_heard_at_every_question(asks: str) -> None:
    assert step(asking(asks, "callback"), "request_human") == "action_start_callback"


def test_wish_for_a_human_in_a_story_is_part_of_it_unless_it_is_certain() -> None:
    story = "then I asked their support for a human"
    state = asking("steps")
    assert step(state, "request_human", story, confidence=0.89) == "action_note_details"
    assert step(state, "request_human", story, confidence=0.9) == "action_start_callback"


def test_wish_for_a_human_after_the_answer_reopens_the_request() -> None:
    assert step(asking("solved", "resolution"), "request_human") == "action_reopen_ticket"


@pytest.mark.parametrize(
    ("intent", "advised", "resolved"),
    [
        ("affirm", "action_close_case", "action_close_case"),
        ("problem_solved", "action_close_case", "action_close_case"),
        ("thank", "action_close_case", "action_close_case"),
        ("deny", "action_start_callback", "action_reopen_ticket"),
        ("problem_persists", "action_start_callback", "action_reopen_ticket"),
        ("frustration", "action_start_callback", "action_reopen_ticket"),
        ("explain_simply", "action_change_style", "action_change_style"),
        ("inform", "action_note_details", "action_note_details"),
        ("fees", "action_answer_topic", "action_answer_topic"),
        ("greet", None, None),
        ("out_of_scope", None, None),
    ],
)
def test_asked_whether_it_is_solved(intent: str, advised: str | None, resolved: str | None) -> None:
    assert step(asking("solved", "advised"), intent) == advised
    assert step(asking("solved", "resolution"), intent) == resolved


def test_unsure_topic_is_no_new_problem_when_asked_whether_it_is_solved() -> None:
    assert step(asking("solved", "advised"), "fees", unsure=True) == "action_note_details"
    assert step(asking("solved", "advised"), "fees", text="x" * 41, unsure=True) is None
    assert (
        step(asking("solved", "advised"), "fees", unsure=True, entities=(HASH,))
        == "action_note_details"
    )


@pytest.mark.parametrize(
    ("intent", "more", "action"),
    [
        ("affirm", {}, "action_open_ticket"),
        ("thank", {}, "action_open_ticket"),
        ("affirm", {"entities": (HASH,)}, "action_open_ticket"),
        ("deny", {}, "action_note_details"),
        ("deny", {"entities": (HASH,)}, "action_note_details"),
        ("inform", {"entities": (HASH,)}, "action_note_details"),
        ("fees", {}, "action_ask_next"),
        ("inform", {"unsure": True}, "action_ask_next"),
        ("greet", {}, None),
    ],
)
def test_asked_to_confirm(intent: str, more: dict[str, Any], action: str | None) -> None:
    assert step(asking("confirmation", "callback"), intent, **more) == action


@pytest.mark.parametrize(
    ("intent", "more", "action"),
    [
        ("give_feedback", {}, "action_take_rating"),
        ("inform", {"unsure": True}, "action_take_rating"),
        ("deny", {}, "action_take_rating"),
        ("fees", {}, "action_answer_topic"),
        ("fees", {"confidence": CERTAIN - 0.01}, "action_take_rating"),
        ("fees", {"unsure": True}, "action_take_rating"),
    ],
)
def test_asked_to_rate(intent: str, more: dict[str, Any], action: str | None) -> None:
    assert step(asking("rating", "rating"), intent, **more) == action


@pytest.mark.parametrize(
    ("asks", "intent", "more", "action"),
    [
        ("transaction_hash", "inform", {"entities": (HASH,)}, "action_note_details"),
        ("transaction_hash", "explain_simply", {}, "action_explain_detail"),
        ("transaction_hash", "explain_simply", {"confidence": 0.3}, "action_explain_detail"),
        ("transaction_hash", "explain_concept", {}, "action_explain_detail"),
        ("transaction_hash", "explain_concept", {"confidence": 0.3}, "action_note_details"),
        ("transaction_hash", "explain_simply", {"text": "x" * 161}, "action_note_details"),
        ("transaction_hash", "explain_simply", {"text": "x" * 160}, "action_explain_detail"),
        ("transaction_hash", "help", {}, "action_explain_detail"),
        ("transaction_hash", "help", {"unsure": True}, None),
        ("transaction_hash", "skip", {}, "action_skip_detail"),
        ("transaction_hash", "deny", {}, "action_skip_detail"),
        ("transaction_hash", "deny", {"text": LONG}, "action_skip_detail"),
        ("transaction_hash", "fees", {}, "action_answer_topic"),
        ("transaction_hash", "fees", {"confidence": CERTAIN - 0.01}, "action_note_details"),
        ("transaction_hash", "problem_solved", {}, "action_close_case"),
        ("transaction_hash", "problem_solved", {"confidence": 0.5}, "action_note_details"),
        ("transaction_hash", "thank", {}, None),
        ("transaction_hash", "thank", {"confidence": 0.5}, "action_note_details"),
        ("transaction_hash", "inform", {}, "action_note_details"),
        ("vpn", "affirm", {}, "action_note_details"),
        ("vpn", "deny", {}, "action_note_details"),
        ("vpn", "skip", {}, "action_skip_detail"),
        ("steps", "fees", {}, "action_note_details"),
        ("steps", "deny", {}, "action_skip_detail"),
        ("steps", "deny", {"text": "x" * 40}, "action_skip_detail"),
        ("steps", "deny", {"text": "x" * 41}, "action_note_details"),
        ("steps", "frustration", {}, None),
        ("steps", "frustration", {"text": LONG}, "action_note_details"),
        ("steps", "frustration", {"confidence": 0.5}, "action_note_details"),
        ("contact", "deny", {}, "action_skip_detail"),
        ("contact", "inform", {}, "action_note_details"),
        ("contact", "fees", {}, "action_note_details"),
        ("contact", "greet", {}, None),
        ("time", "affirm", {}, "action_note_details"),
    ],
)
def test_asked_for_a_detail(
    asks: str, intent: str, more: dict[str, Any], action: str | None
) -> None:
    assert step(asking(asks), intent, **more) == action


@pytest.mark.parametrize(
    ("asks", "stage", "button", "action"),
    [
        ("solved", "advised", {"intent": "affirm", "about": "solved"}, "action_close_case"),
        ("solved", "advised", {"intent": "deny", "about": "solved"}, "action_start_callback"),
        ("solved", "resolution", {"intent": "deny", "about": "solved"}, "action_reopen_ticket"),
        (
            "confirmation",
            "callback",
            {"intent": "affirm", "about": "confirmation"},
            "action_open_ticket",
        ),
        (
            "confirmation",
            "callback",
            {"intent": "deny", "about": "confirmation"},
            "action_note_details",
        ),
        (
            "rating",
            "rating",
            {"intent": "give_feedback", "about": "rating", "value": "5"},
            "action_take_rating",
        ),
        ("steps", "details", {"intent": "affirm", "about": "confirmation"}, "action_ask_next"),
        ("steps", "details", {"intent": "affirm", "about": "solved"}, "action_ask_next"),
        (
            "vpn",
            "details",
            {"intent": "inform", "detail": "vpn", "value": "yes"},
            "action_note_details",
        ),
        ("vpn", "details", {"intent": "skip", "detail": "vpn"}, "action_skip_detail"),
        ("vpn", "details", {"intent": "explain_simply", "detail": "vpn"}, "action_explain_detail"),
        ("solved", "advised", {"intent": "explain_simply"}, None),
        ("steps", "details", {"intent": "request_human"}, None),
        ("steps", "details", {"intent": "fees"}, None),
        ("solved", "advised", {"intent": "affirm", "about": "unheard of"}, "action_ask_next"),
    ],
)
def test_button_answers_its_own_question_and_no_other(
    asks: str, stage: str, button: dict[str, Any], action: str | None
) -> None:
    said = Utterance(text="", is_button=True, **button)
    assert first_step(asking(asks, stage), said, TOPICS) == action


def test_button_about_a_question_while_nothing_is_asked_asks_what_comes_next() -> None:
    said = Utterance(text="", intent="affirm", is_button=True, about="solved")
    assert first_step(State(), said, TOPICS) == "action_ask_next"
