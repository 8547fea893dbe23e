"""The call back: how to reach the person, when, a summary to correct, a confirmation."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from typing import Any, Final

from bot.dialogue.details import question, take_entities, with_more
from bot.dialogue.meaning import CERTAIN
from bot.dialogue.outcome import Option, Outcome, Say
from bot.dialogue.reach import (
    ASAP,
    CHAT,
    contact_phrase,
    is_settled,
    take_contact_and_time,
    time_phrase,
    window_of,
)
from bot.dialogue.state import State, case_closed
from bot.dialogue.summary import correct, summary
from bot.dialogue.utterance import Utterance
from bot.reading.cues import names_past
from bot.support.model import Ticket
from bot.topics import DETAILS, Topic

NO_TOPIC: Final = "vague_problem"
"""The topic of a ticket whose owner only said that a person is wanted."""

_HUMAN: Final = Option("button-human", "/request_human")
_CONTACT_TRIES: Final = 2
_FIGURES: Final = re.compile(r"(?:\d[ ().-]?){7,}")
"""As many figures as a phone number has: what lacks is its country code."""


def start(state: State, said: Utterance) -> Outcome:
    """Return the first step towards a call back, for the open case or a new one."""
    if state.stage == "callback":
        hurried = state.now(asks=None, skipped=DETAILS)
        return Outcome(hurried, (Say("request_human-hurry"),), "action_ask_next")
    topic = state.topic or NO_TOPIC
    begun = state.now(stage="callback", asks=None, topic=topic, case_key=state.case_key or said.key)
    begun, _ = take_entities(begun, said)
    begun = take_contact_and_time(begun, said)
    return Outcome(begun, (Say("request_human-start"),), "action_ask_next")


def with_topic(state: State, said: Utterance, topics: Collection[str]) -> State:
    """Return the state with the topic that a person who only asked for a human names meanwhile.

    Nothing more is asked about it: the person has asked for a human, and has said what it is.
    """
    if state.stage != "callback" or state.topic != NO_TOPIC:
        return state
    if said.unsure or said.confidence < CERTAIN or said.intent not in topics:
        return state
    told = with_more(state, said.text) if said.text else state
    others = tuple(name for name in DETAILS if name not in told.details)
    return told.now(topic=said.intent, skipped=others)


def needed_details(state: State, topics: Mapping[str, Topic]) -> tuple[str, ...]:
    """Return the details that a human needs for this topic, in the order they are asked."""
    topic = topics.get(state.topic or "")
    if topic is None:
        return ("steps",)
    if topic.urgency == "urgent":
        return ()
    return (*topic.ask_first, *topic.ask_for_ticket)


def ask_next(state: State, topics: Mapping[str, Topic]) -> Outcome:
    """Return the next question of the call back, or its summary."""
    missing = next((d for d in needed_details(state, topics) if not state.knows(d)), None)
    if missing is not None:
        asked = question(missing, state.topic)
        if state.topic == NO_TOPIC and missing == "steps":
            asked = Say("ask-description", {}, (Option("button-skip", '/skip{"detail": "steps"}'),))
        return Outcome(state.now(asks=missing), (asked,))
    if state.contact is None:
        return Outcome(state.now(asks="contact"), (ask_contact(),))
    if not is_settled(state.window):
        return Outcome(state, (), "action_offer_times")
    return Outcome(state.now(asks="confirmation"), (summary(state),))


def ask_contact() -> Say:
    """Return the question how to reach the person."""
    return Say(
        "ask-contact",
        {},
        (Option("button-this_chat", '/inform{"detail": "contact", "value": "chat"}'),),
    )


def take(state: State, said: Utterance) -> Outcome:
    """Return what follows from an answer while the call back is being arranged."""
    if said.is_button and said.detail == "time_zone" and said.value:
        return Outcome(state.now(time_zone=said.value, asks=None), (), "action_ask_next")
    if said.is_button and said.about == "confirmation" and said.intent == "deny":
        return correct(state, said)
    before = state
    state, _ = take_entities(state, said)
    state = take_contact_and_time(state, said)
    if said.is_button and said.detail == "contact" and said.value == "chat":
        state = state.now(contact=CHAT)
    if said.is_button and said.detail == "time" and said.value:
        state = state.now(window=window_of(said.value, ""))
    if state != before:
        is_other = before.asks == "contact" and state.contact is None
        noted = (Say("inform-noted"),) if is_other and said.entities else ()
        return Outcome(state.now(asks=None), noted, "action_ask_next")
    if before.asks == "contact":
        return _contact_unread(state, said)
    if before.asks == "time":
        return _time_unread(state, said)
    if said.entities:
        return Outcome(state, (), "action_ask_next")
    return correct(state, said)


def _contact_unread(state: State, said: Utterance) -> Outcome:
    refused = said.intent in ("deny", "skip")
    if refused or state.tries + 1 >= _CONTACT_TRIES:
        chat = state.now(contact=CHAT, asks=None)
        return Outcome(chat, (Say("request_human-chat_instead"),), "action_ask_next")
    key = "unread-country_code" if _FIGURES.search(said.text) else "unread-contact"
    return Outcome(state.now(tries=state.tries + 1), (Say(key),), "action_ask_next")


def _time_unread(state: State, said: Utterance) -> Outcome:
    agreed = said.intent in ("skip", "affirm", "deny")
    if agreed or state.tries + 1 >= _CONTACT_TRIES:
        soon = state.now(window=ASAP, asks=None)
        return Outcome(soon, (Say("request_human-asap_instead"),), "action_ask_next")
    key = "request_human-time_past" if names_past(said.text) else "unread-time"
    return Outcome(state.now(tries=state.tries + 1), (Say(key),), "action_ask_next")


def skip(state: State) -> Outcome:
    """Return what follows when the person leaves the contact or the time to us."""
    if state.asks == "contact":
        chat = state.now(contact=CHAT, asks=None)
        return Outcome(chat, (Say("request_human-chat_instead"),), "action_ask_next")
    soon = state.now(window=ASAP, asks=None)
    return Outcome(soon, (Say("request_human-asap_instead"),), "action_ask_next")


def booked(state: State, number: str, code: str, due: dict[str, Any]) -> Outcome:
    """Return the confirmation with ticket number, expected time and verification code."""
    arguments = {
        "number": number,
        "code": code,
        "contact": contact_phrase(state),
        "time": time_phrase(state),
        "due": due,
    }
    by_chat = (state.contact or CHAT)["token"] is None
    kept = case_closed(state).now(ticket=number)
    key = "request_human-booked_chat" if by_chat else "request_human-booked"
    return Outcome(kept, (Say(key, arguments), Say("request_human-rule")))


def move(state: State, key: str, ticket: Ticket) -> Outcome:
    """Return the question for a new time, for a ticket that has a call back."""
    contact = ticket.callback.contact if ticket.callback is not None else None
    moved = case_closed(state).now(
        stage="callback",
        topic=ticket.topic,
        case_key=key,
        details=dict(ticket.details),
        skipped=DETAILS,
        contact=dict(vars(contact)) if contact is not None else None,
        window=None,
    )
    return Outcome(moved, (), "action_ask_next")


def choose_change(state: State, numbers: Sequence[str]) -> Outcome:
    """Return the question what to do with the promised calls: cancel or move."""
    then = "action_ask_next" if state.asks is not None else None
    if not numbers:
        return Outcome(
            state, (Say("cancel_callback-none", {}, (_HUMAN,) if then is None else ()),), then
        )
    says = tuple(
        Say(
            "cancel_callback-which",
            {"number": number},
            (
                Option("button-cancel_call", _change_payload("cancel", number)),
                Option("button-move_call", _change_payload("move", number)),
            ),
        )
        for number in numbers
    )
    return Outcome(state, says)


def _change_payload(what: str, number: str) -> str:
    return f'/cancel_callback{{"detail": "{what}", "value": "{number}"}}'
