from __future__ import annotations

from typing import Any

import pytest

from bot.dialogue import requests, service
from bot.dialogue.outcome import Outcome
from bot.dialogue.state import State
from bot.dialogue.utterance import Utterance
from bot.topics import load_topics

IDLE = State()
ASKED = State(asks="steps", stage="details", topic="transfer_pending")
BACK = "action_ask_next"
SPOKEN = {"en": "English", "zh-CN": "简体中文"}
TICKET: dict[str, Any] = {"number": "TP-1", "status": "open", "due": {}, "has_callback": False}


def told(outcome: Outcome) -> tuple[list[str], str | None]:
    return [say.key for say in outcome.says], outcome.then


@pytest.mark.parametrize(
    ("state", "ticket", "expected"),
    [
        (IDLE, None, (["greet-hello"], None)),
        (IDLE, "TP-1", (["greet-back"], None)),
        (ASKED, None, (["greet-again"], BACK)),
        (ASKED, "TP-1", (["greet-again"], BACK)),
    ],
)
def test_greeting_knows_who_comes_back(
    state: State, ticket: str | None, expected: tuple[list[str], str | None]
) -> None:
    assert told(service.greet(state, ticket)) == expected


@pytest.mark.parametrize(
    ("state", "intent", "then"),
    [
        (IDLE, "thank", None),
        (ASKED, "thank", BACK),
        (IDLE, "goodbye", None),
        (ASKED, "goodbye", None),
    ],
)
def test_fixed_reply_brings_the_open_question_back_unless_the_person_leaves(
    state: State, intent: str, then: str | None
) -> None:
    assert told(service.reply(state, intent)) == ([f"{intent}-reply"], then)


def test_vague_complaint_gets_choices_and_a_human() -> None:
    outcome = service.ask_problem(IDLE)
    assert told(outcome) == (["vague_problem-reply"], None)
    payloads = [option.payload for option in outcome.says[0].options]
    assert payloads == [*(f"/{topic}" for topic in service.COMMON_PROBLEMS), "/request_human"]
    assert set(service.COMMON_PROBLEMS) <= set(load_topics())
    assert told(service.ask_problem(ASKED)) == ([], BACK)


def test_likeliest_meanings_are_offered_best_first_and_only_topics() -> None:
    ranking = (
        ("greet", 0.1),
        ("fees", 0.3),
        ("sync_problem", 0.25),
        ("app_update", 0.25),
        ("buy_sell", 0.1),
    )
    said = Utterance("hm", "greet", unsure=True, ranking=ranking)
    outcome = service.ask_meaning(IDLE, said, load_topics(), SPOKEN)
    assert told(outcome) == (["fallback-which"], None)
    assert [option.payload for option in outcome.says[0].options] == [
        "/fees", "/sync_problem", "/app_update", "/vague_problem", "/request_human",
    ]  # fmt: skip


def test_nothing_likely_is_a_vague_complaint() -> None:
    said = Utterance("hm", "greet", unsure=True, ranking=(("greet", 0.3),))
    assert told(service.ask_meaning(IDLE, said, load_topics(), SPOKEN)) == (
        ["vague_problem-reply"],
        None,
    )


def test_foreign_language_is_named() -> None:
    said = Utterance("moi, mitä tämä on", "fees", unsure=True, foreign_language="fi")
    (say,) = service.ask_meaning(IDLE, said, load_topics(), SPOKEN).says
    assert (say.key, say.args) == (
        "change_language-unknown",
        {"language": {"kind": "language", "value": "fi"}},
    )


@pytest.mark.parametrize(("state", "then"), [(IDLE, None), (ASKED, BACK)])
def test_language_is_changed_for_good(state: State, then: str | None) -> None:
    outcome = service.change_language(state, "zh-CN", SPOKEN)
    assert told(outcome) == (["change_language-done"], then)
    assert (outcome.state.language, outcome.state.language_chosen) == ("zh-CN", "zh-CN")


@pytest.mark.parametrize("wanted", [None, "fi"])
def test_languages_are_offered_by_their_own_names(wanted: str | None) -> None:
    outcome = service.change_language(ASKED, wanted, SPOKEN)
    assert told(outcome) == (["change_language-which"], None)
    assert [(option.payload, option.args) for option in outcome.says[0].options] == [
        ('/change_language{"value": "en"}', {"name": "English"}),
        ('/change_language{"value": "zh-CN"}', {"name": "简体中文"}),
    ]
    assert outcome.state == ASKED


ADVISED = State(asks="solved", stage="advised", topic="fees")
TECHNICAL = ADVISED.now(style="technical")


@pytest.mark.parametrize(
    ("state", "intent", "can_repeat", "expected", "style"),
    [
        (IDLE, "explain_technically", False, (["explain_technically-reply"], None), "technical"),
        (ASKED, "explain_technically", True, (["explain_technically-reply"], BACK), "technical"),
        (ADVISED, "explain_technically", True, (["fees-advice"], BACK), "technical"),
        (ADVISED, "explain_simply", True, (["explain_simply-again"], None), "plain"),
        (TECHNICAL, "explain_simply", True, (["fees-advice"], BACK), "plain"),
        (ADVISED, "explain_simply", False, (["explain_simply-reply"], BACK), "plain"),
    ],
)
def test_style_is_changed_and_advice_repeated_in_it(
    state: State, intent: str, can_repeat: bool, expected: tuple[list[str], str | None], style: str
) -> None:
    outcome = service.change_style(state, intent, can_repeat)
    assert told(outcome) == expected
    assert outcome.state.style == style


def test_anger_is_met_with_a_way_to_a_human() -> None:
    (say,) = service.soothe(IDLE).says
    assert [option.label for option in say.options] == ["button-human"]
    assert told(service.soothe(ASKED)) == (["frustration-reply"], BACK)


@pytest.mark.parametrize(
    ("state", "tickets", "expected"),
    [
        (IDLE, [], (["ticket_status-none"], None)),
        (ASKED, [], (["ticket_status-none"], BACK)),
        (
            IDLE,
            [TICKET, {**TICKET, "has_callback": True}],
            (["ticket_status-reply", "ticket_status-callback"], None),
        ),
        (ASKED, [TICKET], (["ticket_status-reply"], BACK)),
    ],
)
def test_tickets_are_reported_one_by_one(
    state: State, tickets: list[dict[str, Any]], expected: tuple[list[str], str | None]
) -> None:
    outcome = requests.report_tickets(state, tickets)
    assert told(outcome) == expected
    if tickets:
        assert outcome.says[0].args["status"] == {"kind": "message", "key": "ticket_status-open"}
