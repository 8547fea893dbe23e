from __future__ import annotations

from typing import Any

import pytest

from bot.dialogue.details import (
    ACCOUNT_MAX_CHARS,
    DESCRIPTION_CHARS,
    DETAIL_MAX_CHARS,
    explain,
    question,
    skip_detail,
    take_answer,
    take_entities,
    take_first_message,
)
from bot.dialogue.state import State
from bot.dialogue.utterance import Entity, Utterance
from bot.topics import DETAILS

HASH = Entity("transaction_hash", "0x" + "7c" * 32)
OTHER_HASH = Entity("transaction_hash", "9d" * 32)
ADDRESS = Entity("address", "TJRabPrwbZy45sbavfcjinPJC18kjpRTv8", "tron")
VERSION = Entity("app_version", "2.4.1")


def said(text: str = "", intent: str = "inform", **more: Any) -> Utterance:
    return Utterance(text=text, intent=intent, **more)


@pytest.mark.parametrize(
    ("entity", "details"),
    [
        (HASH, {"transaction_hash": HASH.value}),
        (ADDRESS, {"account": ADDRESS.value, "chain": "tron"}),
        (VERSION, {"app_version": "2.4.1"}),
        (Entity("chain", "solana", "solana"), {"chain": "solana"}),
        (Entity("error_code", "-32000"), {"error_message": "-32000"}),
        (Entity("amount", "12.5 USDT"), {"amount": "12.5 USDT"}),
        (Entity("coin", "USDT"), {"coin": "USDT"}),
        (Entity("phone", "[phone:abcdefgh]"), {}),
        (Entity("time", "asap"), {}),
        (Entity("url", "https://tp.example"), {}),
    ],
)
def test_entity_becomes_the_detail_of_its_kind(entity: Entity, details: dict[str, str]) -> None:
    taken, corrected = take_entities(State(), said(entities=(entity,)))
    assert taken.details == details
    assert corrected == {}


def test_first_of_two_of_a_kind_is_taken() -> None:
    taken, _ = take_entities(State(), said(entities=(HASH, OTHER_HASH)))
    assert taken.details["transaction_hash"] == HASH.value


def test_other_value_is_a_correction_and_the_same_value_is_none() -> None:
    state = State(details={"transaction_hash": HASH.value})
    assert take_entities(state, said(entities=(OTHER_HASH,)))[1] == {
        "transaction_hash": OTHER_HASH.value
    }
    assert take_entities(state, said(entities=(HASH,)))[1] == {}


def test_detail_that_comes_after_all_is_skipped_no_more() -> None:
    state = State(skipped=("transaction_hash", "steps"))
    taken, corrected = take_entities(state, said(entities=(HASH,)))
    assert (taken.skipped, corrected) == (("steps",), {})


@pytest.mark.parametrize(
    ("text", "detail"),
    [
        ("x" * DESCRIPTION_CHARS, "steps"),
        ("x" * (DESCRIPTION_CHARS - 1), "description"),
        ("转" * (DESCRIPTION_CHARS // 2), "steps"),
        ("转" * (DESCRIPTION_CHARS // 2 - 1), "description"),
    ],
)
def test_first_message_tells_the_steps_from_some_length_on(text: str, detail: str) -> None:
    assert take_first_message(State(), said(text)).details == {detail: text}


def test_first_message_without_words_tells_nothing() -> None:
    assert take_first_message(State(), said("")) == State()


def test_long_detail_is_kept_up_to_its_limit_and_on_one_line() -> None:
    kept = take_first_message(State(), said("word\n\t" * 1000)).details["steps"]
    assert len(kept) == DETAIL_MAX_CHARS
    assert "\n" not in kept


ANSWERS: list[tuple[str, Utterance, list[str], dict[str, str], str | None]] = [
    ("steps", said("I pressed send"), [], {"steps": "I pressed send"}, None),
    ("error_message", said("it says no"), [], {"error_message": "it says no"}, None),
    ("recent_changes", said("nothing new"), [], {"recent_changes": "nothing new"}, None),
    ("account", said("Main wallet"), [], {"account": "Main wallet"}, None),
    ("account", said("x" * ACCOUNT_MAX_CHARS), [], {"account": "x" * ACCOUNT_MAX_CHARS}, None),
    ("account", said("x" * (ACCOUNT_MAX_CHARS + 1)), [], {}, "account"),
    ("account", said("a", entities=(ADDRESS,)), [], {"account": ADDRESS.value, "chain": "tron"}, None),
    ("account", said("a", entities=(VERSION,)), ["inform-noted"], {"app_version": "2.4.1"}, "account"),
    ("vpn", said("yes", "affirm"), [], {"vpn": "yes"}, None),
    ("vpn", said("no", "deny"), [], {"vpn": "no"}, None),
    ("vpn", said(is_button=True, detail="vpn", value="no"), [], {"vpn": "no"}, None),
    ("vpn", said("which one"), ["unread-vpn"], {}, "vpn"),
    ("steps", said(is_button=True, detail="vpn", value="no"), [], {}, "steps"),
    ("transaction_hash", said("a", entities=(HASH,)), [], {"transaction_hash": HASH.value}, None),
    ("transaction_hash", said("this"), ["unread-transaction_hash"], {}, "transaction_hash"),
    ("transaction_hash", said("a", entities=(ADDRESS,)), ["details-address_not_hash"],
     {"account": ADDRESS.value, "chain": "tron"}, "transaction_hash"),
    ("transaction_hash", said("a", entities=(VERSION,)), ["unread-transaction_hash"],
     {"app_version": "2.4.1"}, "transaction_hash"),
    ("app_version", said("new one"), ["unread-app_version"], {}, "app_version"),
    ("chain", said("the blue one"), ["unread-chain"], {}, "chain"),
    ("chain", said("a", entities=(Entity("chain", "bsc", "bsc"),)), [], {"chain": "bsc"}, None),
    ("steps", said(has_image=True), ["details-image_noted"], {}, "steps"),
    ("error_message", said(has_image=True), ["details-image_noted"], {"error_message": "📷"}, None),
    ("steps", said("see this", has_image=True), ["details-image_noted"], {"steps": "see this"}, None),
]  # fmt: skip


@pytest.mark.parametrize(("asks", "answer", "says", "details", "still"), ANSWERS)
def test_answer_to_each_question(
    asks: str, answer: Utterance, says: list[str], details: dict[str, str], still: str | None
) -> None:
    outcome = take_answer(State(asks=asks, stage="details", topic="transfer_pending"), answer)
    assert [say.key for say in outcome.says] == says
    assert outcome.state.details == details
    assert outcome.state.asks == still
    assert outcome.then == "action_ask_next"


def test_every_detail_is_answered_somewhere_above() -> None:
    assert {asks for asks, *_ in ANSWERS} == set(DETAILS)


def test_data_without_an_open_question_is_kept() -> None:
    outcome = take_answer(State(topic="transfer_pending"), said("a", entities=(HASH,)))
    assert outcome.state.details == {"transaction_hash": HASH.value}


def test_correction_is_said_with_its_name_and_value() -> None:
    state = State(asks="steps", details={"transaction_hash": HASH.value})
    outcome = take_answer(state, said("a", entities=(OTHER_HASH,)))
    (say,) = [say for say in outcome.says if say.key == "details-corrected"]
    assert say.args == {
        "detail": {"kind": "message", "key": "detail-transaction_hash"},
        "value": OTHER_HASH.value,
    }


def test_question_that_cannot_be_answered_is_left_open_after_two_tries() -> None:
    state = State(asks="chain", details={}, topic="dapp_problem")
    once = take_answer(state, said("the blue one")).state
    assert (once.asks, once.tries) == ("chain", 1)
    twice = take_answer(once, said("the other blue one"))
    assert [say.key for say in twice.says] == ["details-left_open"]
    assert (twice.state.asks, twice.state.skipped, twice.state.tries) == (None, ("chain",), 0)
    assert twice.state.details == {"description": "the other blue one"}
    wordless = take_answer(once, said(""))
    assert (wordless.state.skipped, wordless.state.details) == (("chain",), {})


def test_skipping_leaves_the_open_question_for_good() -> None:
    outcome = skip_detail(State(asks="chain", skipped=("steps",)))
    assert (outcome.state.asks, outcome.state.skipped) == (None, ("steps", "chain"))
    assert [say.key for say in outcome.says] == ["details-skipped"]
    assert skip_detail(State()).says == ()
    assert skip_detail(State()).then == "action_ask_next"


@pytest.mark.parametrize("detail", DETAILS)
def test_question_can_be_explained_and_skipped_by_button(detail: str) -> None:
    asked = question(detail, "transfer_pending")
    assert asked.key == f"ask-{detail}"
    labels = [option.label for option in asked.options]
    yes_no = ["button-yes", "button-no"] if detail == "vpn" else []
    assert labels == [*yes_no, "button-where", "button-skip"]


def test_explanation_is_of_the_detail_named_or_of_the_open_question() -> None:
    assert [say.key for say in explain(State(asks="steps"), "vpn").says] == ["where-vpn"]
    assert [say.key for say in explain(State(asks="steps"), None).says] == [
        "where-steps",
        "ask-steps",
    ]
    assert explain(State(), None).says == ()
