"""What may be stored of a raw text: secrets out, phone numbers into the vault, slashes defused."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

from bot.errors import RejectedError
from bot.privacy import (
    TEXT_MAX_CHARS,
    check_callable,
    clean_text,
    defuse_slash,
    find_phones,
    screen,
)

POSSIBLE_KEY: Final = "possible_key"
REFUSED_PHONE: Final = "[phone_refused]"
_TELLING_CHARS: Final = 8
"""Fewer letters than this beside the placeholders tell nothing that could be answered."""

StorePhone = Callable[[str], str]
"""E.164 number → vault token."""


@dataclass(frozen=True)
class Notice:
    """Something to say at once, before the dialogue answers: a catalogue key and its arguments."""

    key: str
    args: tuple[tuple[str, Any], ...] = ()


@dataclass(frozen=True)
class Intake:
    """A text that may be stored.

    `tokens` are the vault's, in order, as they stand in the text. `secrets` holds the
    kinds that were taken out, in order. `undecided` holds lines that may be private keys,
    for memory only. `is_telling` is false when nothing is left that the dialogue could
    answer.
    """

    text: str
    tokens: tuple[str, ...] = ()
    secrets: tuple[str, ...] = ()
    undecided: tuple[str, ...] = ()
    notices: tuple[Notice, ...] = ()
    is_telling: bool = True


def take_in(raw: str, *, expects_hash: bool, region: str | None, store_phone: StorePhone) -> Intake:
    """Return what may be stored of a text.

    Args:
        raw: as it came from the channel.
        expects_hash: the bot has just asked for a transaction hash.
        region: the country of phone numbers without a country code, None to leave them.
        store_phone: puts a number into the vault.
    """
    screened = screen(clean_text(raw), expects_hash=expects_hash)
    kinds = tuple(dict.fromkeys(found.kind for found in screened.found))
    notices = [Notice(f"guard-{kind}") for kind in kinds if kind != POSSIBLE_KEY]
    text = screened.text
    if len(text) > TEXT_MAX_CHARS:
        text = text[:TEXT_MAX_CHARS]
        notices.append(Notice("guard-text_cut", (("limit", TEXT_MAX_CHARS),)))
    text, shown = _without_phones(text, region, store_phone)
    if REFUSED_PHONE in shown:
        notices.append(Notice("message-phone_not_callable"))
    return Intake(
        text=defuse_slash(text),
        tokens=tuple(token for token in shown if token != REFUSED_PHONE),
        secrets=kinds,
        undecided=screened.undecided,
        notices=tuple(notices),
        is_telling=not kinds or _is_telling(text, kinds),
    )


def _without_phones(
    text: str, region: str | None, store_phone: StorePhone
) -> tuple[str, list[str]]:
    """Return the text without numbers, and what stands in their place, in order."""
    parts: list[str] = []
    put: list[str] = []
    position = 0
    for phone in find_phones(text, region):
        try:
            check_callable(phone.e164)
            put.append(store_phone(phone.e164))
        except RejectedError:
            put.append(REFUSED_PHONE)
        parts += [text[position : phone.start], put[-1]]
        position = phone.end
    return "".join([*parts, text[position:]]), put


def _is_telling(text: str, kinds: tuple[str, ...]) -> bool:
    for kind in kinds:
        text = text.replace(f"[{kind}]", "")
    return sum(character.isalpha() for character in text) >= _TELLING_CHARS
