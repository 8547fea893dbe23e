"""Answers "is this account really you?" from the list of official channels."""

from __future__ import annotations

import re
from typing import Final

from bot.dialogue.outcome import Say
from bot.dialogue.state import State
from bot.dialogue.utterance import Utterance
from bot.support.official_channels import (
    Judged,
    contacts_in,
    judged,
    load_official_channels,
)

SCAM: Final = "suspected_scam"

_ASKED_ABOUT_BY: Final = frozenset({SCAM, "bot_challenge", "verification_code", "security_advice"})
"""Meanings under which a pasted name is a question about it; elsewhere it is part of a story."""

_KEYS: Final = {"official": "official", "imitation": "imitation", "unknown": "not_official"}
_LETTERS_BESIDE: Final = 3


def asks_about_contact(state: State, said: Utterance) -> bool:
    """Whether a message asks if an @name, link, mailbox or number is ours."""
    if said.is_button or said.first("transaction_hash") or said.first("address"):
        return False
    if said.first("phone") is not None and not contacts_in(said.text):
        return said.intent == SCAM and not said.unsure and state.asks != "contact"
    if not contacts_in(said.text):
        return False
    if state.topic == SCAM and state.asks in (None, "solved"):
        return True
    if state.asks not in (None, "solved"):
        return said.intent == SCAM and not said.unsure
    is_bare = state.asks is None and _is_nothing_else(said.text)
    return said.intent in _ASKED_ABOUT_BY or said.unsure or is_bare


def _is_nothing_else(text: str) -> bool:
    rest = re.sub(r"https?://\S*|www\.|@", " ", text)
    for contact in contacts_in(text):
        rest = rest.replace(contact.name, " ")
    return len(re.findall(r"[^\W\d_]", rest)) < _LETTERS_BESIDE


def verdicts(text: str) -> tuple[Say, ...]:
    """Return what the list says of each name in a text, or of a number when it holds no name."""
    found = contacts_in(text)
    if not found:
        return (Say("suspected_scam-not_our_number"),)
    official = load_official_channels()
    return tuple(_say(judged(contact, official)) for contact in found)


def _say(one: Judged) -> Say:
    args = {"name": {"kind": "text", "value": unlinked(one.contact.name)}}
    if one.verdict == "imitation":
        args["official"] = {"kind": "text", "value": one.official or ""}
    return Say(f"suspected_scam-{_KEYS[one.verdict]}", args)


_WORD_JOINER: Final = "\u2060"


def unlinked(name: str) -> str:
    """Return a name as it looks, but so that no messenger makes a link of it."""
    return re.sub(r"(?<=[.@])", _WORD_JOINER, name)
