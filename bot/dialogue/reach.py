"""How and when a person is reached: read off what is said, and worded for the person."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from bot.dialogue.state import State
from bot.dialogue.utterance import Utterance

CHAT: Final[Mapping[str, Any]] = {"token": None, "masked": "", "region": None}
ASAP: Final[Mapping[str, Any]] = {"start": None, "end": None}


def take_contact_and_time(state: State, said: Utterance) -> State:
    """Return the state with the phone number and the time that the text holds.

    A time beside other words is only one to call while a call back is being arranged:
    in a story it is when something happened.
    """
    phone = said.first("phone")
    if phone is not None:
        state = state.now(contact={"token": phone.value, "masked": "", "region": None})
    time = said.first("time")
    if time is not None and (state.stage == "callback" or phone is not None or said.is_bare):
        state = state.now(window=window_of(time.value, said.text))
    return state


def window_of(value: str, text: str) -> dict[str, Any]:
    """Return an unsettled window (no end yet); `bot.dialogue.times.settle` settles it."""
    if value == "asap":
        return dict(ASAP)
    return {"start": value, "end": None, "text": text}


def is_settled(window: Mapping[str, Any] | None) -> bool:
    """Whether the window says when to call: as soon as possible, or from one time to another."""
    return window is not None and (window["start"] is None or window["end"] is not None)


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
