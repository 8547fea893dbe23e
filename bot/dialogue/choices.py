"""A button's number or words typed instead of pressed."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any, Final

from bot.dialogue.state import State
from bot.dialogue.utterance import Utterance
from bot.topics import DETAILS

Choices = tuple[tuple[str, str], ...]

_SIGNS: Final = ".)。、:：#№ "
_LEAST_SHARE: Final = 0.5
"""Of several buttons one is named by half of its words: "wallet" alone is no cry of theft."""
_FEWEST_LETTERS: Final = 3
_FEWEST_IN_CHINESE: Final = 2


def choices_before(events: Sequence[Mapping[str, Any]]) -> Choices:
    """Return title and payload of each button under what the bot said before the last message.

    Args:
        events: Rasa's, oldest first.
    """
    last = max((n for n, event in enumerate(events) if event["event"] == "user"), default=0)
    for event in reversed(events[:last]):
        if event["event"] == "user":
            break
        buttons = (event.get("data") or {}).get("buttons") if event["event"] == "bot" else None
        if buttons:
            return tuple((button["title"], button["payload"]) for button in buttons)
    return ()


def pressed_in(state: State, said: Utterance) -> Utterance:
    """Return the message, as the press of a button where it names one.

    A detail and a rating are answered in words and figures of their own.
    """
    if said.is_button or state.asks in DETAILS or state.asks == "rating":
        return said
    return picked(said) or said


def picked(said: Utterance) -> Utterance | None:
    """Return the press of the button that a text names by number or by its words, None if none."""
    payload = _payload(said.text, said.choices)
    if payload is None:
        return None
    intent, brace, carried = payload[1:].partition("{")
    values = json.loads(brace + carried) if brace else {}
    return replace(
        said, text="", intent=intent.strip(), entities=(), unsure=False, is_button=True, choices=(),
        about=values.get("about"), detail=values.get("detail"), value=values.get("value"),
    )  # fmt: skip


def _payload(text: str, choices: Choices) -> str | None:
    wanted = text.strip().strip(_SIGNS).casefold()
    if wanted.isdecimal():
        number = int(wanted)
        return choices[number - 1][1] if 1 <= number <= len(choices) else None
    is_short = len(wanted) < (_FEWEST_LETTERS if wanted.isascii() else _FEWEST_IN_CHINESE)
    if is_short:
        return None
    least = _LEAST_SHARE if len(choices) > 1 else 0.0
    found = [
        payload
        for title, payload in choices
        if _names(wanted, title.casefold()) and len(wanted) >= least * len(title)
    ]
    return found[0] if len(found) == 1 else None


def _names(wanted: str, title: str) -> bool:
    """Whether the text is part of the title: of whole words, where they are written in Latin."""
    if not wanted.isascii():
        return wanted in title
    return re.search(rf"(?<!\w){re.escape(wanted)}(?!\w)", title) is not None
