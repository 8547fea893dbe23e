"""Words one reply: pure, so that every key of every language can be tried without Rasa."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from bot.languages import Catalogue

Style = Literal["plain", "technical"]


def word(
    catalogue: Catalogue,
    key: str,
    arguments: Mapping[str, Any],
    options: Sequence[Mapping[str, Any]],
    *,
    style: Style,
    brand: str,
) -> dict[str, Any]:
    """Return {"text", "buttons": [{"title", "payload"}]} in the catalogue's language.

    Args:
        catalogue: the person's language.
        key: what to say.
        arguments: JSON values; typed ones are described in `bot/languages/formatting.py`.
        options: {"label": key, "payload", "arguments"} for each button, in order.
        style: the form of words.
        brand: the wallet's name, at hand in every sentence.

    Raises:
        BadContentError: a key or an argument is missing.
    """
    return {
        "text": catalogue.format(key, {"brand": brand, **arguments}, style=style),
        "buttons": [
            {
                "title": catalogue.format(
                    option["label"], {"brand": brand, **option["arguments"]}, style="plain"
                ),
                "payload": option["payload"],
            }
            for option in options
        ],
    }
