"""What frightened people write while a call is arranged, promised, or comes in."""

from __future__ import annotations

from datetime import timedelta

from bot.runtime import Services
from tests.unit.dialogue.talk import Clock, Talk
from tests.unit.dialogue.test_call_back_flow import STORY


def test_number_without_a_country_is_told_from_nonsense(talk: Talk) -> None:
    talk.hears("human", "request_human")
    talk.hears(STORY)
    assert talk.hears("0151 2345 6789") == ["unread-country_code", "ask-contact"]


def test_day_that_is_over_is_told_from_nonsense(talk: Talk) -> None:
    talk.hears("human", "request_human")
    talk.hears(STORY)
    talk.presses("button-this_chat")
    assert talk.hears("yesterday at 3 pm")[0] == "request_human-time_past"


def test_field_named_in_words_is_asked_for_again(talk: Talk) -> None:
    talk.hears("human", "request_human")
    talk.hears(STORY)
    talk.presses("button-this_chat")
    talk.presses("button-asap")
    said = talk.hears("wait change the phone number", "cancel_callback", confidence=0.5)
    assert said == ["ask-contact"]
    talk.presses("button-this_chat")
    assert talk.hears("any time") == ["request_human-summary"]
    talk.presses("button-change")
    assert talk.presses("button-cancel_request") == ["cancel-reply"]


def test_call_that_is_being_arranged_can_be_dropped(talk: Talk) -> None:
    talk.hears("human", "request_human")
    assert talk.hears("cancel the call", "cancel_callback") == ["cancel-reply"]
    assert talk.hears("cancel the call", "cancel_callback") == ["cancel_callback-none"]
    assert talk.labels == ["button-human"]


def test_whose_call_comes_in_is_answered_from_what_is_booked(
    talk: Talk, services: Services, clock: Clock
) -> None:
    asked = ("is that you calling me?", "ticket_status")
    assert talk.hears(*asked) == ["ticket_status-call_none"]
    talk.hears("human", "request_human")
    talk.hears(STORY)
    talk.hears("+44 7400 123456")
    talk.hears("tomorrow at 3 pm")
    talk.presses("button-confirm")
    assert talk.hears(*asked) == ["ticket_status-call_later"]
    clock.passes(timedelta(hours=36))
    assert talk.hears(*asked) == ["ticket_status-call_due"]


def test_answered_request_promises_nothing_more_and_is_asked_about(
    talk: Talk, services: Services
) -> None:
    talk.hears("human", "request_human")
    talk.hears(STORY)
    talk.presses("button-this_chat")
    talk.presses("button-asap")
    talk.presses("button-confirm")
    number = talk.state.ticket
    assert number is not None
    services.tickets.claim(number, "anna")
    services.tickets.resolve(number, "anna", "Done.")
    assert talk.hears("how is it going", "ticket_status") == [
        "ticket_status-answered",
        "ask-really_solved",
    ]
    assert talk.state.stage == "resolution"


def test_chain_is_shown_by_its_name(talk: Talk) -> None:
    talk.hears("my balance on bsc is wrong", "balance_wrong")
    talk.hears("human", "request_human")
    talk.hears("human", "request_human")
    talk.presses("button-this_chat")
    talk.presses("button-asap")
    rows = {row["label"]: row["value"] for row in talk.says[-1].args["details"]["items"]}
    assert rows["detail-chain"] == "BNB Smart Chain"
