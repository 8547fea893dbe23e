"""A stuck transfer from the first sentence to the stars, in every language that has its sentences here."""

from __future__ import annotations

import pytest

from tests.conversations.said import HASH, said_in, spoken_tables
from tests.conversations.talk import Talk

pytestmark = pytest.mark.model


@pytest.fixture(params=spoken_tables())
def said(request: pytest.FixtureRequest, talk: Talk) -> dict[str, str]:
    talk.language = request.param
    talk.time_zone = said_in(request.param)["zone"]
    return said_in(request.param)


def book(talk: Talk, said: dict[str, str]) -> str:
    talk.say(said["stuck"])
    talk.say(HASH)
    talk.say(said["account"])
    talk.say(said["steps"])
    talk.press("button-human")
    talk.say(said["phone"])
    talk.say(said["time"])
    talk.press("button-confirm")
    assert talk.ticket is not None
    return talk.ticket


def test_a_stuck_transfer_becomes_a_call_back_in_eight_turns(
    talk: Talk, said: dict[str, str]
) -> None:
    talk.say(said["stuck"])
    assert talk.says("transfer_pending-opening", "ask-transaction_hash")
    talk.say(HASH)
    assert talk.says("lookup-unreachable", "ask-account")
    talk.say(said["account"])
    assert talk.says("ask-steps")
    talk.say(said["steps"])
    assert talk.says("transfer_pending-advice", "ask-solved")
    talk.say(said["not_solved"])
    assert talk.says("request_human-start", "ask-contact")
    talk.say(said["phone"])
    assert talk.says("ask-time")
    talk.say(said["time"])
    assert talk.says("request_human-summary")
    assert HASH in talk.texts[-1]
    assert said["phone"][-7:] not in talk.texts[-1]
    talk.press("button-confirm")
    assert talk.says("request_human-booked", "request_human-rule")
    assert (talk.asks, talk.ticket is not None) == (None, True)


def test_three_turns_are_enough_when_the_first_message_holds_it_all(
    talk: Talk, said: dict[str, str]
) -> None:
    talk.say(said["all"])
    assert talk.says("transfer_pending-advice", "ask-solved")
    talk.say(said["human"])
    assert talk.says("request_human-summary")
    talk.press("button-confirm")
    assert talk.says("request_human-booked")


def test_the_ticket_holds_everything_that_was_said(talk: Talk, said: dict[str, str]) -> None:
    ticket = talk.services.tickets.read(book(talk, said))
    assert ticket.topic == "transfer_pending"
    assert ticket.language == talk.language
    assert ticket.details["transaction_hash"] == HASH
    assert ticket.details["account"] == said["account"]
    assert ticket.details["steps"] == said["steps"]
    assert ticket.lookup is not None
    assert ticket.lookup["status"] == "unreachable"
    assert ticket.callback is not None
    assert ticket.callback.window.start is not None
    assert ticket.callback.window.time_zone == said["zone"]
    token = ticket.callback.contact.token
    assert token is not None
    digits = "".join(c for c in said["phone"] if c.isdigit())
    assert talk.services.vault.reveal(token, "test") == f"+{digits}"


def test_a_solved_answer_is_rated_and_a_word_about_it_kept(
    talk: Talk, said: dict[str, str]
) -> None:
    number = book(talk, said)
    talk.resolve(said["resolution"])
    assert talk.says("ticket_status-answer", "ask-really_solved")
    assert said["resolution"] in talk.texts[0]
    talk.press("button-solved")
    assert talk.says("problem_solved-ticket", "ask-rating")
    talk.say("5")
    assert talk.says("give_feedback-ask_comment")
    talk.say(said["comment"])
    assert talk.says("give_feedback-comment_noted")
    ticket = talk.services.tickets.read(number)
    assert (ticket.status, ticket.stars) == ("closed", 5)
    assert ticket.comment


def test_an_answer_that_does_not_help_reopens_the_ticket(talk: Talk, said: dict[str, str]) -> None:
    number = book(talk, said)
    talk.resolve("Wait a day.")
    talk.press("button-not_solved")
    assert talk.says("problem_persists-reopened")
    assert talk.services.tickets.read(number).status == "open"
