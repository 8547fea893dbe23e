"""The call back: how to reach the person, when, a summary to correct, a confirmation."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from bot.dialogue.details import question, take_entities
from bot.dialogue.outcome import Option, Outcome, Say
from bot.dialogue.state import State, case_closed
from bot.dialogue.utterance import Utterance
from bot.support.model import Ticket
from bot.topics import DETAILS, Topic

NO_TOPIC: Final = "vague_problem"
"""The topic of a ticket whose owner only said that a person is wanted."""

_SUMMARY_DETAILS: Final = (*DETAILS, "amount")
_CONTACT_TRIES: Final = 2
CHAT: Final[Mapping[str, Any]] = {"token": None, "masked": "", "region": None}
ASAP: Final[Mapping[str, Any]] = {"start": None, "end": None}


def start(state: State, said: Utterance) -> Outcome:
    """Return the first step towards a call back, for the open case or a new one."""
    topic = state.topic or NO_TOPIC
    begun = state.now(stage="callback", asks=None, topic=topic, case_key=state.case_key or said.key)
    begun, _ = take_entities(begun, said)
    begun, says = take_contact_and_time(begun, said)
    return Outcome(begun, (Say("request_human-start"), *says), "action_ask_next")


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


def take_contact_and_time(state: State, said: Utterance) -> tuple[State, tuple[Say, ...]]:
    """Return the state with a phone number and a time that the text holds, and what to say of them."""
    phone = said.first("phone")
    if phone is not None:
        state = state.now(contact={"token": phone.value, "masked": "", "region": None})
    time = said.first("time")
    if time is not None and (state.stage == "callback" or phone is not None):
        state = state.now(window=_window_of(time.value, said.text))
    return state, ()


def take(state: State, said: Utterance) -> Outcome:
    """Return what follows from an answer while the call back is being arranged."""
    if said.is_button and said.detail == "time_zone" and said.value:
        return Outcome(state.now(time_zone=said.value, asks=None), (), "action_ask_next")
    if said.is_button and said.about == "confirmation" and said.intent == "deny":
        return _correct(state, said)
    before = state
    state, _ = take_entities(state, said)
    state, _ = take_contact_and_time(state, said)
    if said.is_button and said.detail == "contact" and said.value == "chat":
        state = state.now(contact=CHAT)
    if said.is_button and said.detail == "time" and said.value:
        state = state.now(window=_window_of(said.value, ""))
    if state != before:
        return Outcome(state.now(asks=None), (), "action_ask_next")
    if before.asks == "contact":
        return _contact_unread(state, said)
    if before.asks == "time":
        return _time_unread(state, said)
    return _correct(state, said)


def _contact_unread(state: State, said: Utterance) -> Outcome:
    refused = said.intent in ("deny", "skip")
    if refused or state.tries + 1 >= _CONTACT_TRIES:
        chat = state.now(contact=CHAT, asks=None)
        return Outcome(chat, (Say("request_human-chat_instead"),), "action_ask_next")
    return Outcome(state.now(tries=state.tries + 1), (Say("unread-contact"),), "action_ask_next")


def _time_unread(state: State, said: Utterance) -> Outcome:
    agreed = said.intent in ("skip", "affirm", "deny")
    if agreed or state.tries + 1 >= _CONTACT_TRIES:
        soon = state.now(window=ASAP, asks=None)
        return Outcome(soon, (Say("request_human-asap_instead"),), "action_ask_next")
    return Outcome(state.now(tries=state.tries + 1), (Say("unread-time"),), "action_ask_next")


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
        return Outcome(state, (Say("cancel_callback-none"),), then)
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


def _correct(state: State, said: Utterance) -> Outcome:
    """Return the question which field is wrong, or that field's question again."""
    field = said.detail
    if field == "contact":
        return Outcome(state.now(contact=None, asks=None), (), "action_ask_next")
    if field == "time":
        return Outcome(state.now(window=None, asks=None), (), "action_ask_next")
    if field is not None:
        details = {name: value for name, value in state.details.items() if name != field}
        skipped = tuple(name for name in state.skipped if name != field)
        asked = state.now(details=details, skipped=skipped, asks=field)
        return Outcome(asked, (question(field, state.topic),))
    return Outcome(state, (Say("request_human-what_to_change", {}, _fields_to_change(state)),))


def _fields_to_change(state: State) -> tuple[Option, ...]:
    names = ["contact", "time", *(name for name in DETAILS if name in state.details)]
    return tuple(
        Option(
            f"detail-{name}",
            f'/deny{{"about": "confirmation", "detail": "{name}"}}',
        )
        for name in names
    )


def summary(state: State) -> Say:
    """Return what will be handed to the human, for the person to confirm or correct."""
    rows = [
        {"kind": "row", "label": f"detail-{name}", "value": _shown(name, state.details[name])}
        for name in _SUMMARY_DETAILS
        if name in state.details
    ]
    return Say(
        "request_human-summary",
        {
            "problem": {"kind": "message", "key": f"{state.topic}-meaning"},
            "details": {"kind": "rows", "items": rows},
            "contact": contact_phrase(state),
            "time": time_phrase(state),
        },
        (
            Option("button-confirm", '/affirm{"about": "confirmation"}'),
            Option("button-change", '/deny{"about": "confirmation"}'),
        ),
    )


_SHOWN_CHARS: Final = 120


def _shown(name: str, value: str) -> Any:
    if name == "vpn":
        return {"kind": "message", "key": f"button-{value}"}
    return value if len(value) <= _SHOWN_CHARS else value[: _SHOWN_CHARS - 1] + "…"


def contact_phrase(state: State) -> dict[str, Any]:
    """Return the contact as a typed catalogue argument."""
    contact = state.contact or CHAT
    if contact["token"] is None:
        return {"kind": "message", "key": "request_human-in_this_chat"}
    return {"kind": "text", "value": contact["masked"] or contact["token"]}


def time_phrase(state: State) -> dict[str, Any]:
    """Return the call window as a typed catalogue argument."""
    window = state.window or ASAP
    if window.get("start") is None:
        return {"kind": "message", "key": "request_human-as_soon_as_possible"}
    return {
        "kind": "window",
        "start": window["start"],
        "end": window["end"],
        "zone": state.time_zone or "UTC",
    }


def _window_of(value: str, text: str) -> dict[str, Any]:
    """Return an unsettled window (no end yet); `bot.dialogue.times.settle` settles it."""
    if value == "asap":
        return dict(ASAP)
    return {"start": value, "end": None, "text": text}


def is_settled(window: Mapping[str, Any] | None) -> bool:
    """Whether the window says when to call: as soon as possible, or from one time to another."""
    return window is not None and (window["start"] is None or window["end"] is not None)
