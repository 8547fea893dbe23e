"""What a catalogue key can read like, whatever its arguments."""

from __future__ import annotations

import re
from typing import Any, Final

from bot.languages import Catalogue
from bot.languages.catalogue import Style

_HOLE: Final = "\ue000"
STYLES: Final[tuple[Style, ...]] = ("plain", "technical")


class Anything(dict[str, Any]):
    """Arguments of every name; each stands for whatever may be there."""

    NAMES: Final = (
        "amount", "answer", "at", "brand", "chain", "chains", "code", "confirmations", "contact",
        "detail", "details", "due", "fee_rate", "incident", "language", "limit", "name", "nonce",
        "number", "official", "problem", "reason", "recipient", "stars", "status", "time",
        "usual_fee_rate", "value", "window", "zone",
    )  # fmt: skip

    def __init__(self) -> None:
        super().__init__(dict.fromkeys(self.NAMES, _HOLE))


def patterns_of(catalogue: Catalogue, key: str) -> list[str]:
    """Return regular expressions for the plain and the technical form of a key."""
    texts = [catalogue.format(key, Anything(), style=style) for style in STYLES]
    return [re.escape(without_isolates(text)).replace(_HOLE, ".*") for text in texts]


def without_isolates(text: str) -> str:
    """Return a text without the signs that keep Latin strings together among Arabic ones."""
    return text.replace("\u2068", "").replace("\u2069", "")


def is_said(catalogue: Catalogue, key: str, text: str) -> bool:
    """Whether the text is the key's sentence."""
    shown = without_isolates(text)
    return any(re.fullmatch(pattern, shown, re.DOTALL) for pattern in patterns_of(catalogue, key))
