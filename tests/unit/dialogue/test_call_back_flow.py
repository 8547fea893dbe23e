"""The call back as it is told in the product's description, digressions included."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest

from bot.runtime import Services
from tests.unit.dialogue.talk import Clock, Talk

PHONE = "+49 1512 3456789"
OTHER_PHONE = "+44 7400 123456"
ADDRESS = "TJRabPrwbZy45sbavfcjinPJC18kjpRTv8"
HASH = "7c" * 32
STORY = "I opened the app, chose send, typed the address and the amount, and pressed confirm twice"


def booked_number(talk: Talk) -> str:
    assert talk.state.ticket is not None
    return talk.state.ticket


def at_summary(talk: Talk, phone: str | None = PHONE) -> Talk:
    """Bring a conversation to its summary, the short way."""
    talk.hears("a human please", "request_human")
    talk.hears(STORY)
    talk.hears(f"call {phone}") if phone else talk.presses("button-this_chat")
    if talk.state.asks == "time":
        talk.presses("button-asap")
    assert talk.state.asks == "confirmation"
    return talk


def test_whole_call_back_by_phone_in_the_order_of_its_questions(
    talk: Talk, services: Services
) -> None:
    assert talk.hears("I want to talk to a human", "request_human") == [
        "request_human-start",
        "ask-description",
    ]
    assert talk.hears(STORY) == ["ask-contact"]
    assert talk.hears(f"my number is {PHONE}") == ["ask-time"]
    assert talk.state.time_zone == "Europe/Berlin"
    assert talk.hears("tomorrow at 3 pm") == ["request_human-summary"]
    assert talk.labels == ["button-confirm", "button-change"]
    assert talk.presses("button-confirm") == ["request_human-booked", "request_human-rule"]
    ticket = services.tickets.find(booked_number(talk), talk.me)
    assert ticket.topic == "vague_problem"
    assert ticket.details["steps"] == STORY
    assert ticket.callback is not None
    assert ticket.callback.window.start is not None
    assert ticket.callback.window.start.isoformat() == "2026-11-26T14:00:00+00:00"
    assert ticket.callback.contact.masked == "+49 ••• 789"
    assert (talk.state.asks, talk.state.topic, talk.state.stage) == (None, None, None)


def test_whole_call_back_in_this_chat_with_buttons_alone(talk: Talk, services: Services) -> None:
    talk.hears("human", "request_human")
    assert talk.presses("button-skip") == ["details-skipped", "ask-contact"]
    assert talk.presses("button-this_chat") == ["ask-time_zone"]
    assert talk.presses("button-zone") == ["ask-time"]
    assert talk.presses("button-window") == ["request_human-summary"]
    assert talk.presses("button-confirm") == ["request_human-booked_chat", "request_human-rule"]
    callback = services.tickets.find(booked_number(talk), talk.me).callback
    assert callback is not None
    assert callback.contact.token is None
    assert callback.window.start is not None
    assert callback.window.start > services.clock()


def test_everything_said_at_once_is_asked_for_no_more(talk: Talk) -> None:
    assert talk.hears(f"please call {PHONE} tomorrow at 3 pm", "request_human") == [
        "request_human-start",
        "ask-description",
    ]
    assert talk.hears(STORY) == ["request_human-summary"]


def test_details_come_in_any_order_and_several_at_once(talk: Talk) -> None:
    assert talk.hears("my transfer is stuck", "transfer_pending") == [
        "transfer_pending-opening",
        "ask-transaction_hash",
    ]
    assert talk.hears(f"my address is {ADDRESS} and I have version 2.4.1") == [
        "details-address_not_hash",
        "ask-transaction_hash",
    ]
    assert talk.hears(HASH) == ["lookup-not_found", "ask-steps"]
    assert talk.state.details["account"] == ADDRESS
    assert talk.state.details["app_version"] == "2.4.1"
    assert talk.hears(STORY) == ["transfer_pending-advice", "ask-solved"]


def test_first_message_that_tells_all_leads_to_the_advice(talk: Talk) -> None:
    text = f"{STORY}: hash {HASH}, from {ADDRESS}"
    assert talk.hears(text, "transfer_pending") == [
        "lookup-not_found",
        "transfer_pending-advice",
        "ask-solved",
    ]


def test_every_question_can_be_skipped_by_word_and_by_button(talk: Talk) -> None:
    talk.hears("my transfer failed", "transfer_failed")
    assert talk.hears("I don't know", "skip") == ["details-skipped", "ask-transaction_hash"]
    assert talk.presses("button-skip") == ["details-skipped", "ask-account"]
    assert talk.hears("no", "deny") == ["details-skipped", "ask-steps"]
    assert talk.hears("no idea", "skip") == [
        "details-skipped",
        "transfer_failed-advice",
        "ask-solved",
    ]
    assert talk.state.skipped == ("error_message", "transaction_hash", "account", "steps")
    assert talk.presses("button-not_solved") == ["request_human-start", "ask-app_version"]
    assert talk.hears("don't have it", "skip") == ["details-skipped", "ask-contact"]
    assert talk.hears("none", "skip") == ["request_human-chat_instead", "ask-time_zone"]
    assert talk.hears("don't care", "skip") == [
        "request_human-asap_instead",
        "request_human-summary",
    ]


def test_what_was_answered_before_the_advice_is_not_asked_again(talk: Talk) -> None:
    talk.hears("my transfer is stuck", "transfer_pending")
    talk.hears(HASH)
    talk.hears(ADDRESS)
    talk.hears(STORY)
    assert talk.hears("no, still stuck", "problem_persists") == [
        "request_human-start",
        "ask-contact",
    ]


def test_detail_is_corrected_by_a_sentence(talk: Talk) -> None:
    talk.hears("my transfer is stuck", "transfer_pending")
    talk.hears(HASH)
    other = "9d" * 32
    assert talk.hears(f"sorry, the hash is {other}") == [
        "details-corrected",
        "lookup-not_found",
        "ask-account",
    ]
    assert talk.state.details["transaction_hash"] == other


@pytest.mark.parametrize(
    ("field", "asked", "answer", "said"),
    [
        ("contact", "ask-contact", OTHER_PHONE, ["request_human-summary"]),
        ("time", "ask-time", "tomorrow at 5 pm", ["request_human-summary"]),
        ("steps", "ask-steps", "I only opened it and looked at it", ["request_human-summary"]),
    ],
)
def test_each_field_of_the_summary_is_corrected_by_button(
    talk: Talk, field: str, asked: str, answer: str, said: list[str]
) -> None:
    at_summary(talk)
    assert talk.presses("button-change") == ["request_human-what_to_change"]
    assert set(talk.labels) == {
        "detail-contact",
        "detail-time",
        "detail-steps",
        "button-cancel_request",
    }
    assert talk.presses(f"detail-{field}") == [asked]
    before = talk.state
    assert talk.hears(answer) == said
    assert talk.state != before
    assert talk.presses("button-confirm")[0] == "request_human-booked"


def test_summary_is_corrected_by_a_sentence(talk: Talk, services: Services) -> None:
    at_summary(talk)
    assert talk.hears(f"no, call {OTHER_PHONE} tomorrow at 10 am", "deny") == [
        "request_human-summary"
    ]
    talk.presses("button-confirm")
    callback = services.tickets.find(booked_number(talk), talk.me).callback
    assert callback is not None
    assert callback.contact.masked == "+44 ••• 456"
    assert callback.window.start is not None


def test_summary_that_is_wrong_in_words_alone_asks_what_to_change(talk: Talk) -> None:
    at_summary(talk)
    assert talk.hears("that is wrong", "deny") == ["request_human-what_to_change"]
    assert talk.state.asks == "confirmation"
    assert talk.hears("yes it is fine now", "affirm")[0] == "request_human-booked"


def test_contact_unreadable_twice_becomes_this_chat(talk: Talk) -> None:
    talk.hears("human", "request_human")
    talk.hears(STORY)
    assert talk.hears("on the usual one", "inform", unsure=True) == [
        "unread-contact",
        "ask-contact",
    ]
    assert talk.hears("the one you know", "inform", unsure=True) == [
        "request_human-chat_instead",
        "ask-time_zone",
    ]


def test_time_unreadable_twice_becomes_as_soon_as_possible(talk: Talk) -> None:
    talk.hears("human", "request_human")
    talk.hears(STORY)
    talk.hears(PHONE)
    assert talk.hears("when the birds sing", "inform", unsure=True) == ["unread-time", "ask-time"]
    assert talk.hears("when it suits me", "inform", unsure=True) == [
        "request_human-asap_instead",
        "request_human-summary",
    ]


def test_counting_starts_anew_with_each_question(talk: Talk) -> None:
    talk.hears("human", "request_human")
    talk.hears(STORY)
    talk.hears("hm", "inform", unsure=True)
    assert talk.hears(PHONE) == ["ask-time"]
    assert talk.hears("hm", "inform", unsure=True) == ["unread-time", "ask-time"]


def test_time_in_the_past_is_told_and_asked_again(talk: Talk, clock: Clock) -> None:
    clock.passes(timedelta(hours=9))
    talk.hears("human", "request_human")
    talk.hears(STORY)
    talk.hears(PHONE)
    assert talk.hears("today at 8 am") == ["request_human-time_past", "ask-time"]
    assert talk.hears("today at 6 pm") == ["request_human-summary"]


def test_button_of_a_time_that_has_passed_meanwhile_is_refused(talk: Talk, clock: Clock) -> None:
    talk.hears("human", "request_human")
    talk.hears(STORY)
    talk.hears(PHONE)
    clock.passes(timedelta(days=3))
    assert talk.presses("button-window") == ["request_human-time_past", "ask-time"]


def test_time_in_words_waits_for_the_zone(talk: Talk) -> None:
    talk.hears("human", "request_human")
    talk.hears(STORY)
    talk.presses("button-this_chat")
    assert talk.hears("tomorrow at 3 pm") == ["ask-time_zone"]
    zone = {"kind": "zone", "value": "America/New_York"}
    assert talk.presses("button-zone", zone=zone) == ["request_human-summary"]
    assert talk.state.window is not None
    assert talk.state.window["start"] == "2026-11-25T20:00:00+00:00", (
        "it is still the 24th in New York"
    )


def test_zone_of_the_client_is_not_asked_for(talk_in: Callable[..., Talk]) -> None:
    talk = talk_in("zh-CN", "Asia/Shanghai")
    talk.hears("我要找人工", "request_human")
    talk.hears("打开钱包点转账输入地址之后就一直转圈")
    assert talk.presses("button-this_chat") == ["ask-time"]
    assert talk.hears("明天下午三点") == ["request_human-summary"]
    assert talk.state.window is not None
    assert talk.state.window["start"] == "2026-11-26T07:00:00+00:00"


def test_cancel_drops_what_was_begun_and_keeps_the_ticket(talk: Talk, services: Services) -> None:
    at_summary(talk).presses("button-confirm")
    number = booked_number(talk)
    talk.hears("my transfer is stuck", "transfer_pending")
    assert talk.hears("stop it", "cancel") == ["cancel-reply"]
    assert (talk.state.topic, talk.state.asks, talk.state.queued) == (None, None, ())
    assert talk.state.ticket == number
    assert services.tickets.find(number, talk.me).status == "open"
    assert talk.hears("stop it", "cancel") == ["cancel-nothing"]


def test_second_request_for_the_same_problem_joins_the_open_ticket(talk: Talk) -> None:
    at_summary(talk).presses("button-confirm")
    first = booked_number(talk)
    at_summary(talk, OTHER_PHONE).presses("button-confirm")
    assert booked_number(talk) == first


def test_call_back_is_reported_moved_and_cancelled(talk: Talk, services: Services) -> None:
    at_summary(talk).presses("button-confirm")
    number = booked_number(talk)
    assert talk.hears("how is my request", "ticket_status") == ["ticket_status-callback"]
    assert talk.hears("I cannot at that time", "cancel_callback") == ["cancel_callback-which"]
    assert talk.presses("button-move_call") == ["ask-time"]
    assert talk.hears("tomorrow at 5 pm") == ["request_human-summary"]
    assert talk.presses("button-confirm")[0] == "request_human-booked"
    callback = services.tickets.find(number, talk.me).callback
    assert callback is not None
    assert callback.window.start is not None
    assert callback.window.start.isoformat() == "2026-11-26T16:00:00+00:00"
    talk.hears("no call please", "cancel_callback")
    assert talk.presses("button-cancel_call") == ["cancel_callback-done"]
    cancelled = services.tickets.find(number, talk.me)
    assert cancelled.callback is not None
    assert (cancelled.status, cancelled.callback.status) == ("open", "cancelled")
    assert talk.hears("how is my request", "ticket_status") == ["ticket_status-reply"]


def test_button_of_an_older_question_only_brings_the_open_one_back(talk: Talk) -> None:
    at_summary(talk)
    confirm = '/affirm{"about": "confirmation"}'
    talk.presses("button-confirm")
    talk.hears("my transfer is stuck", "transfer_pending")
    assert talk.sends(confirm) == ["ask-transaction_hash"]
    assert talk.sends('/affirm{"about": "solved"}') == ["ask-transaction_hash"]
