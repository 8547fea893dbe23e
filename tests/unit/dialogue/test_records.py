"""The frozen records that steps hand to each other: state, utterance, outcome."""

from __future__ import annotations

import json
from typing import Any

import pytest

from bot.dialogue.outcome import Outcome, Say
from bot.dialogue.state import State, case_closed, changed_slots, state_from_slots
from bot.dialogue.utterance import Entity, Utterance, utterance_from_message

FULL = State(
    asks="steps", stage="details", tries=1, language="en", language_chosen="en", style="technical",
    time_zone="Asia/Tokyo", case_key="k", topic="fees", details={"vpn": "yes"}, skipped=("chain",),
    lookup={"status": "pending"}, guard=("private_key",), contact={"token": None}, window={"start": None},
    ticket="TP-1", queued=("fees",), interrupted={"asks": "vpn"},
)  # fmt: skip


def test_new_question_starts_with_no_tries_and_the_same_question_keeps_them() -> None:
    assert FULL.now(asks="vpn").tries == 0
    assert FULL.now(asks="steps").tries == 1
    assert FULL.now(topic="other").tries == 1
    assert FULL.now(asks="vpn", tries=2).tries == 2


def test_state_survives_the_way_through_slots() -> None:
    slots = json.loads(json.dumps(changed_slots(State(), FULL)))
    assert state_from_slots(slots) == FULL
    assert state_from_slots({}) == State()
    assert state_from_slots({"asks": None, "unknown": 1, "skipped": []}) == State()


def test_only_changed_slots_are_set_and_emptied_ones_become_empty() -> None:
    assert changed_slots(FULL, FULL) == {}
    assert changed_slots(FULL, FULL.now(asks=None)) == {"asks": None, "tries": 0}
    assert changed_slots(FULL, FULL.now(skipped=(), details={})) == {"skipped": [], "details": {}}


def test_closed_case_keeps_the_person_and_the_queue() -> None:
    closed = case_closed(FULL)
    assert (closed.language_chosen, closed.style, closed.time_zone) == (
        "en",
        "technical",
        "Asia/Tokyo",
    )
    assert (closed.contact, closed.ticket, closed.queued) == ({"token": None}, "TP-1", ("fees",))
    assert (closed.asks, closed.topic, closed.details, closed.interrupted) == (None, None, {}, None)
    assert (closed.guard, closed.lookup, closed.window, closed.case_key) == ((), None, None, None)


@pytest.mark.parametrize(("detail", "known"), [("vpn", True), ("chain", True), ("steps", False)])
def test_detail_is_known_when_given_or_skipped(detail: str, known: bool) -> None:
    assert FULL.knows(detail) is known


def test_sentences_of_one_outcome_come_before_those_of_the_next() -> None:
    joined = Outcome(State(), (Say("a"),), "x").before(Outcome(FULL, (Say("b"),), "y"))
    assert joined == Outcome(FULL, (Say("a"), Say("b")), "y")


def parsed(intent: str | None, confidence: float = 0.9, **more: Any) -> dict[str, Any]:
    ranking = more.pop("ranking", [{"name": intent, "confidence": confidence}])
    return {"intent": {"name": intent, "confidence": confidence}, "intent_ranking": ranking, **more}


def test_message_becomes_an_utterance() -> None:
    data = parsed(
        "transfer_failed", language="en", foreign_language="fi",
        entities=[{"entity": "address", "value": "T1", "chain": "tron"}, {"entity": "amount", "value": 5}],
    )  # fmt: skip
    meta = {"guard": ["private_key"], "image": "p1", "time_zone": "Asia/Tokyo", "language": "zh-CN"}
    said = utterance_from_message("it fails", data, meta, "m1")
    assert (said.text, said.intent, said.confidence, said.unsure) == (
        "it fails",
        "transfer_failed",
        0.9,
        False,
    )
    assert said.entities == (Entity("address", "T1", "tron"), Entity("amount", "5"))
    assert (said.language, said.foreign_language, said.time_zone) == ("en", "fi", "Asia/Tokyo")
    assert (said.guard, said.has_image, said.key, said.is_button) == (
        ("private_key",),
        True,
        "m1",
        False,
    )
    assert said.first("amount") == Entity("amount", "5")
    assert said.first("phone") is None


def test_unsure_message_carries_its_likeliest_meaning() -> None:
    ranking = [
        {"name": "nlu_fallback", "confidence": 0.7},
        {"name": "fees", "confidence": 0.4},
        {"name": None, "confidence": 0.2},
    ]
    said = utterance_from_message("hm", parsed("nlu_fallback", ranking=ranking), {}, "m")
    assert (said.intent, said.confidence, said.unsure) == ("fees", 0.4, True)
    assert said.ranking == (("fees", 0.4),)


@pytest.mark.parametrize(
    "data", [{}, {"intent": None}, {"intent": {"name": None, "confidence": None}}]
)
def test_message_that_was_not_understood_at_all_is_unsure(data: dict[str, Any]) -> None:
    said = utterance_from_message("hm", data, {}, "m")
    assert (said.intent, said.confidence, said.unsure) == ("nlu_fallback", 0.0, True)


def test_button_has_no_text_and_carries_what_it_answers() -> None:
    entities = [{"entity": name, "value": value} for name, value in
                (("about", "rating"), ("detail", "x"), ("value", 5))]  # fmt: skip
    said = utterance_from_message(
        "/give_feedback{}", parsed("give_feedback", entities=entities), {"language": "en"}, "m"
    )
    assert said == Utterance(
        text="", intent="give_feedback", key="m", confidence=0.9, ranking=(("give_feedback", 0.9),),
        is_button=True, about="rating", detail="x", value="5", language="en",
    )  # fmt: skip
