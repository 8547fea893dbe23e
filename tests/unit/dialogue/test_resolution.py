from __future__ import annotations

import pytest

from bot.dialogue import resolution
from bot.dialogue.state import State
from bot.dialogue.utterance import Utterance
from bot.runtime import Services
from bot.support.model import ContactPoint
from tests.unit.dialogue.talk import Talk

HASH = "7c" * 32


@pytest.fixture
def number(services: Services, me: str) -> str:
    """A ticket that an operator has answered."""
    ticket = services.tickets.open_ticket(
        me, case_key="k", topic="login_problem", language="en", urgency="normal", details={},
        lookup=None, contact=ContactPoint(None, ""), window=None,
    )  # fmt: skip
    services.tickets.claim(ticket.number, "ann")
    services.tickets.resolve(ticket.number, "ann", "Please install version 2.5.")
    return ticket.number


def said(text: str = "", value: str | None = None) -> Utterance:
    return Utterance(text=text, intent="give_feedback", value=value, is_button=value is not None)


@pytest.mark.parametrize(
    ("text", "stars"),
    [
        ("5", 5),
        ("4!", 4),
        ("I give it 4", 4),
        ("５", 5),
        ("٤", 4),
        ("४", 4),
        ("4/5", 4),
        ("3 out of 5", 3),
        ("3 von 5", 3),
        ("5 stars", 5),
        ("1 star, I waited 3 days", 1),
        ("five stars!", 5),
        ("Two", 2),
        ("four-star service", 4),
        ("五星", 5),
        ("给三颗星", 3),
        ("兩顆星", 2),
        ("一星差评", 1),
        ("四", 4),
        ("4分", 4),
        ("5つ星", 5),
        ("4 estrellas", 4),
        ("3 Sterne", 3),
        ("2 звезды", 2),
        ("⭐⭐⭐⭐", 4),
        ("★★★☆☆", 3),
        ("🌟", 1),
        ("", None),
        ("good", None),
        ("6", None),
        ("0", None),
        ("10", None),
        ("4.5", None),
        ("-3", None),
        ("⭐" * 6, None),
        ("I waited 2 days and nobody called", None),
        ("waited 2 days", None),
        ("我等了2天", None),
        ("no one helped me", None),
        ("4 stars or 5 stars", None),
        ("my version is 2.4.1", None),
    ],
)
def test_stars_are_read_in_figures_words_and_signs(text: str, stars: int | None) -> None:
    assert resolution.stars_in(said(text)) == stars


@pytest.mark.parametrize(
    ("value", "stars"), [("1", 1), ("5", 5), ("0", None), ("6", None), ("five", None)]
)
def test_button_gives_its_stars_and_no_others(value: str, stars: int | None) -> None:
    assert resolution.stars_in(said(value=value)) == stars


def test_answer_is_told_and_solved_leads_to_stars_and_a_comment(
    talk: Talk, services: Services, number: str
) -> None:
    assert talk.is_told_of(number) == ["ticket_status-answer", "ask-really_solved"]
    assert talk.presses("button-solved") == ["problem_solved-ticket", "ask-rating"]
    assert services.tickets.read(number).status == "closed"
    assert talk.labels == ["button-stars"] * 5
    assert talk.presses("button-stars", stars=4) == [
        "give_feedback-thanks",
        "give_feedback-ask_comment",
    ]
    assert talk.hears("quick and friendly", "give_feedback") == ["give_feedback-comment_noted"]
    ticket = services.tickets.read(number)
    assert (ticket.stars, ticket.comment) == (4, "quick and friendly")
    assert (talk.state.asks, talk.state.stage) == (None, None)


@pytest.mark.parametrize("intent", ["deny", "problem_persists", "frustration", "request_human"])
def test_not_solved_in_any_words_reopens_the_ticket(
    talk: Talk, services: Services, number: str, intent: str
) -> None:
    talk.is_told_of(number)
    assert talk.hears("no", intent) == ["problem_persists-reopened"]
    assert services.tickets.read(number).status == "open"


@pytest.mark.parametrize("intent", ["affirm", "problem_solved", "thank"])
def test_solved_in_any_words_asks_for_stars(talk: Talk, number: str, intent: str) -> None:
    talk.is_told_of(number)
    assert talk.hears("yes", intent) == ["problem_solved-ticket", "ask-rating"]


def test_not_solved_by_button_reopens_the_ticket(
    talk: Talk, services: Services, number: str
) -> None:
    talk.is_told_of(number)
    assert talk.presses("button-not_solved") == ["problem_persists-reopened"]
    assert services.tickets.read(number).status == "open"


def test_answer_breaks_into_an_open_question_and_the_question_comes_back(
    talk: Talk, number: str
) -> None:
    talk.hears("my transfer is stuck", "transfer_pending")
    assert talk.is_told_of(number) == ["ticket_status-answer", "ask-really_solved"]
    talk.presses("button-solved")
    talk.hears("5", "give_feedback")
    assert talk.presses("button-no_comment") == ["give_feedback-declined", "ask-transaction_hash"]
    assert (talk.state.topic, talk.state.interrupted) == ("transfer_pending", None)
    assert talk.hears(HASH)[0] == "lookup-not_found"


def test_answer_breaks_into_the_booking_and_the_summary_comes_back(talk: Talk, number: str) -> None:
    talk.hears("human", "request_human")
    talk.presses("button-skip")
    talk.presses("button-this_chat")
    talk.presses("button-asap")
    talk.is_told_of(number)
    assert talk.hears("no", "deny") == ["problem_persists-reopened", "request_human-summary"]
    assert talk.presses("button-confirm")[0] == "request_human-booked_chat"


def test_second_answer_does_not_forget_what_the_first_broke_into(talk: Talk, number: str) -> None:
    talk.hears("my transfer is stuck", "transfer_pending")
    talk.is_told_of(number)
    talk.is_told_of(number)
    assert talk.presses("button-not_solved") == [
        "problem_persists-reopened",
        "ask-transaction_hash",
    ]


def test_rating_that_cannot_be_read_is_asked_for_once_more_and_then_left(
    talk: Talk, number: str
) -> None:
    talk.is_told_of(number)
    talk.presses("button-solved")
    assert talk.hears("so so", "inform", unsure=True) == ["ask-rating"]
    assert talk.hears("you know", "inform", unsure=True) == ["give_feedback-declined"]
    assert talk.state.asks is None


@pytest.mark.parametrize("intent", ["skip", "deny", "goodbye"])
def test_rating_can_be_declined(talk: Talk, services: Services, number: str, intent: str) -> None:
    talk.is_told_of(number)
    talk.presses("button-solved")
    assert talk.hears("no", intent) == ["give_feedback-declined"]
    assert services.tickets.read(number).stars is None


@pytest.mark.parametrize(
    ("text", "intent"), [("no", "deny"), ("nothing", "skip"), ("bye", "goodbye")]
)
def test_comment_can_be_declined(
    talk: Talk, services: Services, number: str, text: str, intent: str
) -> None:
    talk.is_told_of(number)
    talk.presses("button-solved")
    talk.hears("3", "give_feedback")
    assert talk.hears(text, intent) == ["give_feedback-declined"]
    assert services.tickets.read(number).comment is None


def test_long_comment_is_kept_up_to_its_limit(talk: Talk, services: Services, number: str) -> None:
    talk.is_told_of(number)
    talk.presses("button-solved")
    talk.hears("3", "give_feedback")
    talk.hears("good " * 400, "give_feedback")
    comment = services.tickets.read(number).comment
    assert comment is not None
    assert len(comment) <= resolution.COMMENT_MAX_CHARS


def test_new_problem_breaks_into_the_rating(talk: Talk, number: str) -> None:
    talk.is_told_of(number)
    talk.presses("button-solved")
    assert talk.hears("and now my transfer is stuck", "transfer_pending") == [
        "transfer_pending-opening",
        "ask-transaction_hash",
    ]


def test_small_talk_and_questions_bring_the_open_question_back(talk: Talk, number: str) -> None:
    talk.is_told_of(number)
    assert talk.hears("are you a bot", "bot_challenge") == [
        "bot_challenge-reply",
        "ask-really_solved",
    ]
    talk.presses("button-solved")
    assert talk.hears("are you a bot", "bot_challenge") == ["bot_challenge-reply", "ask-rating"]
    talk.hears("5", "give_feedback")
    assert talk.hears("are you a bot", "bot_challenge") == [
        "bot_challenge-reply",
        "give_feedback-ask_comment",
    ]


def test_praise_without_an_answered_ticket_is_taken_kindly(talk: Talk) -> None:
    assert talk.hears("great service, 5 stars", "give_feedback") == ["give_feedback-reply"]
    talk.hears("my transfer is stuck", "transfer_pending")
    assert talk.hears("great", "give_feedback", confidence=0.99)[-1] == "ask-transaction_hash"


def test_resumed_conversation_without_interruption_is_closed_but_keeps_the_person() -> None:
    state = State(
        asks="rating", stage="comment", ticket="TP-1", language="en", time_zone="Asia/Tokyo"
    )
    finished = resolution.finished(state)
    assert finished.state == State(ticket="TP-1", language="en", time_zone="Asia/Tokyo")
    assert finished.then is None
