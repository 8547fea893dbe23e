from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from bot.dialogue import callback, case, reach, summary
from bot.dialogue.state import State
from bot.dialogue.utterance import Entity, Utterance
from bot.topics import load_topics
from tests.unit.dialogue.conftest import ToldFinder
from tests.unit.dialogue.talk import Talk

TOPICS = load_topics()
HASH = "7c" * 32
STORY = "I opened the app, chose send, typed the address and the amount, and pressed confirm twice"
OPEN = State(asks="transaction_hash", stage="details", topic="transfer_pending", case_key="k")


def said(intent: str, text: str = "words", **more: Any) -> Utterance:
    return Utterance(text=text, intent=intent, key="m1", **more)


def test_open_problem_named_again_is_a_try_to_answer_and_ends_after_two() -> None:
    once = case.open_topic(OPEN, said("transfer_pending"), TOPICS)
    assert [say.key for say in once.says] == ["unread-transaction_hash"]
    assert once.state.tries == 1
    twice = case.open_topic(once.state, said("transfer_pending"), TOPICS)
    assert [say.key for say in twice.says] == ["details-left_open"]
    assert twice.state.skipped == ("transaction_hash",)


def test_open_problem_named_again_while_it_is_not_a_detail_keeps_the_data() -> None:
    state = replace(OPEN, asks="solved", stage="advised")
    again = case.open_topic(
        state, said("transfer_pending", entities=(Entity("app_version", "2.4.1"),)), TOPICS
    )
    assert again.state.details == {"app_version": "2.4.1", "steps": "words"}
    assert ([say.key for say in again.says], again.then) == (["inform-noted"], "action_ask_next")


def test_other_problem_named_when_asked_whether_it_is_solved_opens_at_once() -> None:
    state = replace(OPEN, asks="solved", stage="advised", details={"steps": "x"}, queued=("fees",))
    opened = case.open_topic(state, said("login_problem"), TOPICS).state
    assert (opened.topic, opened.case_key, opened.asks, opened.queued) == (
        "login_problem",
        "m1",
        None,
        ("fees",),
    )
    assert "steps" not in opened.details


def test_data_that_came_before_the_problem_belongs_to_it() -> None:
    noted = State(details={"transaction_hash": HASH})
    opened = case.open_topic(noted, said("transfer_pending"), TOPICS)
    assert opened.state.details["transaction_hash"] == HASH
    assert [say.key for say in opened.says] == ["transfer_pending-opening"]


def test_topic_without_first_questions_opens_without_a_word() -> None:
    assert case.open_topic(State(), said("fees"), TOPICS).says == ()


def test_nothing_is_asked_when_nothing_is_open() -> None:
    assert case.ask_next(State(), TOPICS).then is None
    assert case.advise(State(), TOPICS).says == ()


def test_answer_that_needs_no_is_it_solved_asks_nothing_and_can_be_put_in_other_words() -> None:
    outcome = case.advise(State(topic="explain_concept", stage="details", case_key="k"), TOPICS)
    assert [say.key for say in outcome.says] == ["explain_concept-advice", "case-anything_else"]
    assert (outcome.state.topic, outcome.state.stage) == ("explain_concept", "advised")
    assert (outcome.state.asks, outcome.then) == (None, None)


def test_answer_that_needs_no_is_it_solved_opens_what_waits() -> None:
    state = State(topic="explain_concept", stage="details", case_key="k", queued=("login_problem",))
    outcome = case.advise(state, TOPICS)
    assert [say.key for say in outcome.says] == [
        "explain_concept-advice",
        "case-next",
        "login_problem-opening",
    ]
    assert (outcome.state.topic, outcome.state.case_key) == ("login_problem", "k+login_problem")
    assert (outcome.state.queued, outcome.then) == ((), "action_ask_next")


@pytest.mark.parametrize("status", ["confirmed", "failed", "replaced"])
def test_conclusive_look_up_needs_no_general_advice(status: str) -> None:
    state = State(topic="transfer_pending", stage="details", lookup={"status": status})
    assert case.advise(state, TOPICS).says == ()
    other = replace(state, topic="login_problem")
    assert [say.key for say in case.advise(other, TOPICS).says] == ["login_problem-advice"]


def test_hash_is_looked_up_once_and_a_corrected_one_again() -> None:
    state = State(topic="transfer_pending", stage="details", details={"transaction_hash": HASH})
    assert case.ask_next(state, TOPICS).then == "action_look_up_transaction"
    known = replace(state, lookup={"transaction_hash": HASH, "status": "not_found"})
    assert [say.key for say in case.ask_next(known, TOPICS).says] == ["ask-account"]
    corrected = replace(known, details={"transaction_hash": "9d" * 32})
    assert case.ask_next(corrected, TOPICS).then == "action_look_up_transaction"
    elsewhere = replace(state, topic="login_problem")
    assert case.ask_next(elsewhere, TOPICS).then is None


def test_look_up_asks_the_chain_that_was_named(talk: Talk) -> None:
    finder = talk.services.finder
    assert isinstance(finder, ToldFinder)
    talk.hears("my transfer on Polygon is stuck", "transfer_pending")
    talk.hears(f"0x{HASH}")
    assert finder.asked == [(f"0x{HASH}", ("polygon",))]


def test_chain_that_knew_the_transaction_is_remembered(talk: Talk) -> None:
    finder = talk.services.finder
    assert isinstance(finder, ToldFinder)
    finder.told = {"status": "confirmed", "chain": "bsc", "confirmations": 2}
    talk.hears("my transfer is stuck", "transfer_pending")
    assert talk.hears(f"0x{HASH}")[0] == "lookup-confirmed"
    assert talk.state.details["chain"] == "bsc"


@pytest.mark.parametrize(
    ("intent", "topic"), [("problem_solved", "transfer_pending"), ("problem_solved", None)]
)
def test_solved_problem_is_closed(intent: str, topic: str | None) -> None:
    outcome = case.close(replace(OPEN, topic=topic), said(intent))
    assert [say.key for say in outcome.says] == ["problem_solved-reply"]
    assert (outcome.state.topic, outcome.state.asks, outcome.then) == (None, None, None)


def test_cancel_drops_an_interrupted_case_too() -> None:
    state = State(
        asks="solved",
        stage="resolution",
        ticket="TP-1",
        interrupted={"asks": "vpn", "stage": "details"},
    )
    outcome = case.cancel(state)
    assert outcome.state == State(ticket="TP-1")


def test_hash_given_when_asked_for_the_account_is_kept_and_the_account_asked_again(
    talk: Talk,
) -> None:
    talk.hears("my transfer is stuck", "transfer_pending")
    talk.presses("button-skip")
    assert talk.hears(f"0x{HASH}") == ["lookup-not_found", "ask-account"]


@pytest.mark.parametrize(("value", "shown"), [("yes", "button-yes"), ("no", "button-no")])
def test_summary_words_yes_and_no_in_the_persons_language(value: str, shown: str) -> None:
    said_summary = summary.summary(State(topic="login_problem", details={"vpn": value}))
    assert said_summary.args["details"] == {
        "kind": "rows",
        "items": [
            {"kind": "row", "label": "detail-vpn", "value": {"kind": "message", "key": shown}}
        ],
    }


def test_summary_shortens_what_is_long() -> None:
    rows = summary.summary(
        State(topic="fees", details={"steps": "x" * 121, "account": "y" * 120})
    ).args["details"]
    values = {row["label"]: row["value"] for row in rows["items"]}
    assert values == {"detail-steps": "x" * 119 + "…", "detail-account": "y" * 120}


def test_urgent_case_is_asked_for_nothing_before_the_call() -> None:
    assert callback.needed_details(State(topic="funds_stolen"), TOPICS) == ()
    assert callback.needed_details(State(topic="transfer_failed"), TOPICS) == (
        *TOPICS["transfer_failed"].ask_first,
        *TOPICS["transfer_failed"].ask_for_ticket,
    )
    assert callback.needed_details(State(topic=callback.NO_TOPIC), TOPICS) == ("steps",)


@pytest.mark.parametrize(
    ("window", "settled"),
    [
        (None, False),
        ({"start": None, "end": None}, True),
        ({"start": "2026-11-25T09:00:00+00:00", "end": None, "text": "at 9"}, False),
        ({"start": "2026-11-25T09:00:00+00:00", "end": "2026-11-25T10:00:00+00:00"}, True),
    ],
)
def test_window_is_settled_when_it_says_when_to_call(
    window: dict[str, Any] | None, settled: bool
) -> None:
    assert reach.is_settled(window) is settled
