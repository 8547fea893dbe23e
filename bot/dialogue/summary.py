"""What is handed to a human, shown to the person to confirm, and corrected field by field."""

from __future__ import annotations

from typing import Any, Final

from bot.dialogue.details import chain_name, question
from bot.dialogue.outcome import Option, Outcome, Say
from bot.dialogue.reach import contact_phrase, time_phrase
from bot.dialogue.state import State
from bot.dialogue.utterance import Utterance
from bot.reading.cues import named_field
from bot.topics import DETAILS

_SHOWN: Final = (*DETAILS, "amount")
_SHOWN_CHARS: Final = 120


def summary(state: State) -> Say:
    """Return what will be handed to the human, for the person to confirm or correct."""
    rows = [
        {"kind": "row", "label": f"detail-{name}", "value": _shown(name, state.details[name])}
        for name in _SHOWN
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


def _shown(name: str, value: str) -> Any:
    if name == "vpn" and value in ("yes", "no"):
        return {"kind": "message", "key": f"button-{value}"}
    if name == "chain":
        return chain_name(value)
    return value if len(value) <= _SHOWN_CHARS else value[: _SHOWN_CHARS - 1] + "…"


def correct(state: State, said: Utterance) -> Outcome:
    """Return the question which field is wrong, or that field's question again."""
    field = said.detail or _named(state, said)
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


def _named(state: State, said: Utterance) -> str | None:
    """Return the field that a typed wish for a change names, if the summary shows it."""
    field = named_field(said.text)
    return field if field in ("contact", "time") or field in state.details else None


def _fields_to_change(state: State) -> tuple[Option, ...]:
    names = ["contact", "time", *(name for name in DETAILS if name in state.details)]
    fields = (
        Option(f"detail-{name}", f'/deny{{"about": "confirmation", "detail": "{name}"}}')
        for name in names
    )
    return (*fields, Option("button-cancel_request", "/cancel"))
