"""Keeps lines that may be a private key in memory, and nowhere else, until the person says what they are."""

from __future__ import annotations

import secrets
import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

KEPT_FOR: Final = timedelta(minutes=10)
LINES_MAX: Final = 1_000
_REFERENCE_BYTES: Final = 8


@dataclass(frozen=True, repr=False)
class HeldText:
    """A message with placeholders, and what stands behind each of them, in order."""

    conversation_id: str
    text: str
    lines: tuple[str, ...]
    until: datetime

    def whole(self, placeholder: str) -> str:
        """Return the message as it was typed."""
        parts = self.text.split(placeholder)
        between = (*self.lines, *[placeholder] * (len(parts) - 1 - len(self.lines)), "")
        return "".join(part + line for part, line in zip(parts, between, strict=True))


class HeldTexts:
    """What is waiting for a yes or no; a restart forgets it, which is meant."""

    def __init__(self, clock: Callable[[], datetime]) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._texts: dict[str, HeldText] = {}

    def keep(self, conversation_id: str, text: str, lines: tuple[str, ...]) -> str:
        """Return the reference under which the message can be taken back, for `KEPT_FOR`."""
        reference = secrets.token_hex(_REFERENCE_BYTES)
        now = self._clock()
        with self._lock:
            self._texts = {key: held for key, held in self._texts.items() if held.until > now}
            while len(self._texts) >= LINES_MAX:
                self._texts.pop(next(iter(self._texts)))
            self._texts[reference] = HeldText(conversation_id, text, lines, now + KEPT_FOR)
        return reference

    def take(self, conversation_id: str, reference: str) -> HeldText | None:
        """Return the message and forget it; None when it is not this person's or was forgotten."""
        with self._lock:
            held = self._texts.pop(reference, None)
        if held is None or held.conversation_id != conversation_id or held.until <= self._clock():
            return None
        return held
