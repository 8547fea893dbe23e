"""Words that say plainly what a meaning alone leaves open: who calls, what is wrong, a yes to the VPN.

The words stand in each language's `words.yml`. Whatever the conversation's language, those of all
count: people mix languages, and nobody says "I want to die" by accident.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final, Literal

from bot.languages.words import said_in_any_language

CUE_CHARS: Final = 600
"""Cues are looked for in the beginning of a message; what follows is usually a pasted log."""

_FLAGS: Final = re.IGNORECASE
_VPN: Final = r"(?:vpn|proxy|proxies|shadowsocks|clash|梯子|翻墙|代理|加速器)"
_REPORTED: Final = (
    r"(?:an?|the|its?|it'?s|that|this|some|something|nothing|no|done|success|complete|sent|pending"
    r"|confirmed|i|my|he|she|they)\b"
)
"""How words begin that only tell what the app says, and do not quote it."""
_SAID_BY_APP: Final = re.compile(
    r"(?:\b(?:it|app|wallet|screen|which|that|and|just)\b[^.!?\n]{0,16}\b(?:says?|said|saying)\b"
    r"|\berror(?: message)?(?: is)?\s?:|\bmessage(?: is)?\s?:)"
    rf"(?![\s:：\"“']*{_REPORTED})\s{{0,2}}[:：]?\s{{0,2}}[\"“']?(?P<en>[^\"”\n]{{8,300}})",
    _FLAGS,
)
_QUOTED: Final = re.compile(r"[“\"「『](?P<quoted>[^“”\"」』\n]{4,300})[”\"」』]")
_FOREIGN_RUN: Final = re.compile(
    r"[A-Za-z][A-Za-z0-9_'’:*+()./-]*(?: [A-Za-z0-9_'’:*+()./-]+){2,40}|[A-Z][A-Z]+(?:_[A-Z]+)+"
)
_SMALL_WORD: Final = re.compile(r"(?:^| )[a-z]{2,}")
"""A run without one is a name ("BNB Smart Chain"), not a sentence."""
_NOT_LATIN: Final = re.compile(
    "[\u0400-\u052f\u0600-\u06ff\u0900-\u097f\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]"
)
_PERSONAL: Final = re.compile(
    r"\b(?:i|i'?m|i'?ve|im|ive|my|me|we|our|hi|hello|thanks?|english|how|what|why|where|who|when|yes|no|ok(?:ay)?)\b",
    _FLAGS,
)
_FIELDS: Final = (
    "transaction_hash", "contact", "time", "account", "app_version", "chain", "error_message",
    "steps",
)  # fmt: skip


def _says(name: str, text: str) -> bool:
    """Whether the beginning of a text holds any language's words of that name."""
    return said_in_any_language("cues", name).search(text[:CUE_CHARS]) is not None


def in_despair(text: str) -> bool:
    """Whether the person speaks of not wanting to live any more: that comes before every question."""
    return _says("despair", text)


def takes_back(text: str) -> bool:
    """Whether the person takes back what was said ("no wait, I meant …")."""
    return _says("taken_back", text)


def asks_who_calls(text: str) -> bool:
    """Whether the person asks if the call that comes in, or came, is ours."""
    return _says("who_calls", text)


def vpn_use(text: str) -> Literal["yes", "no"] | None:
    """Return whether the text says that a VPN or proxy is in use, None when it does not say."""
    head = text[:CUE_CHARS]
    if _vpn("vpn_off").search(head):
        return "no"
    return "yes" if _vpn("vpn_on").search(head) else None


@cache
def _vpn(name: str) -> re.Pattern[str]:
    written = said_in_any_language("cues", name).pattern
    return re.compile(written.replace("{vpn}", _VPN), _FLAGS)


def told_error(text: str) -> str | None:
    """Return what the app says, quoted in a first message; None when nothing is quoted.

    In a message of another script a run of three or more Latin words is such a quotation.
    """
    head = text[:CUE_CHARS]
    if _NOT_LATIN.search(head):
        runs = (found.group().strip(" .") for found in _FOREIGN_RUN.finditer(head))
        return next((run for run in runs if "_" in run or _SMALL_WORD.search(run)), None)
    quoted, said = _QUOTED.search(head), _SAID_BY_APP.search(head)
    if quoted:
        return quoted.group("quoted").strip()
    return re.split(r"[.!?](?:\s|$)", said.group("en"))[0].strip() if said else None


def names_past(text: str) -> bool:
    """Whether the text names a day that is over, where one to come was asked for."""
    return _says("past_day", text)


def is_personal_english(text: str) -> bool:
    """Whether English words are a person's own: error messages are English in every language."""
    return _PERSONAL.search(text[:CUE_CHARS]) is not None


def named_field(text: str) -> str | None:
    """Return the detail, "contact" or "time" that the text names, None when it names none."""
    return next((name for name in _FIELDS if _says(f"field_{name}", text)), None)
