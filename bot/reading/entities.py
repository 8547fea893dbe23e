"""Reads addresses, hashes, chains, coins, amounts, versions, numbers and times by their format."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from typing import Final

from bot.chains import find_addresses_and_hashes, find_chain_names, load_chains
from bot.privacy import find_phones
from bot.reading.times import find_time

TEXT_MAX_CHARS: Final = 4_000

VAULTED: Final = re.compile(r"\[phone:[a-z2-7]{8}\]")
"""A phone number that is kept in the vault; what stands in a text instead of it."""

_URL: Final = re.compile(r"https?://[^\s<>\"'，。；]{1,300}", re.IGNORECASE)
_VERSION: Final = re.compile(
    r"(?<![A-Za-z0-9_.])(?:v|ver|version|版本号?|版)?\s{0,2}[:：]?\s{0,2}v?(\d{1,3}\.\d{1,3}(?:\.\d{1,5}){0,2})(?![A-Za-z0-9_.]*\d)",
    re.IGNORECASE,
)
_DATE: Final = re.compile(r"\d{1,2}\.\d{1,2}\.(?:19|20)\d\d")
_VERSION_WORD: Final = re.compile(r"\bv\s?\d|version|ver\.|版本|app|build", re.IGNORECASE)
_ERROR_CODE: Final = re.compile(
    r"(?:error(?:\s?code)?|code|err|status|错误码?|错误代码|代码|报错)\s{0,2}[:：#]?\s{0,2}(-?\d{2,6}|[A-Z]{1,5}[-_]?\d{2,6})(?!\d|\.\d)"
    r"|(?<![A-Za-z0-9_.])(-320\d{2})(?!\d)",
    re.IGNORECASE,
)
_AMOUNT: Final = re.compile(
    r"(?<![A-Za-z0-9_.,])(\d{1,3}(?:,\d{3})+(?:\.\d{1,18})?|\d{1,15}(?:\.\d{1,18})?)\s{0,2}(?:个|枚|颗)?\s{0,2}([A-Za-z]{1,6}|泰达币?|以太坊?|比特币|波场币?)(?![A-Za-z])"
)
_COIN_NAMES: Final = {
    "泰达": "USDT", "泰达币": "USDT", "以太": "ETH", "以太坊": "ETH", "比特币": "BTC",
    "波场": "TRX", "波场币": "TRX", "u": "USDT", "tether": "USDT",
}  # fmt: skip
_MORE_COINS: Final = (
    "USDT",
    "USDC",
    "DAI",
    "SHIB",
    "PEPE",
    "FIL",
    "ADA",
    "DOT",
    "LINK",
    "UNI",
    "XMR",
)


@dataclass(frozen=True)
class Entity:
    """Something read at `start`..`end`; `chain` only where the form tells exactly one.

    Values: phone E.164 or vault token; amount an exact decimal string; time ISO 8601
    UTC or "asap"; chain the id of `data/chains/`; everything else as written.
    """

    type: str
    value: str
    start: int
    end: int
    chain: str | None = None


def extract(
    text: str,
    *,
    now: datetime,
    language: str | None = None,
    region: str | None = None,
    zone: str | None = None,
) -> list[Entity]:
    """Return all that the text holds, in its order, never overlapping.

    Args:
        text: a message that the guard has passed.
        now: aware; times are read relative to it and are never in the past.
        language: the message's language tag.
        region: country of phone numbers without a country code.
        zone: the person's IANA time zone; UTC when unknown.
    """
    text = text[:TEXT_MAX_CHARS]
    taken = bytearray(len(text))
    found: list[Entity] = []
    for entity in _in_order_of_trust(text, now, language, region, zone):
        if not any(taken[entity.start : entity.end]):
            taken[entity.start : entity.end] = b"\x01" * (entity.end - entity.start)
            found.append(entity)
    return sorted(found, key=lambda entity: entity.start)


def _in_order_of_trust(
    text: str, now: datetime, language: str | None, region: str | None, zone: str | None
) -> Iterator[Entity]:
    for match in VAULTED.finditer(text):
        yield Entity("phone", match.group(), *match.span())
    for string in find_addresses_and_hashes(text):
        chain = string.chains[0] if len(string.chains) == 1 else None
        if string.problem is None:
            yield Entity(string.kind, string.value, string.start, string.end, chain)
    for match in _URL.finditer(text):
        yield Entity("url", match.group(), *match.span())
    time = find_time(text, language=language, zone=zone, now=now)
    if time is not None and time.is_certain:
        yield Entity("time", time.value, time.start, time.end)
    yield from _versions_and_codes(text)
    for phone in find_phones(text, region):
        yield Entity("phone", phone.e164, phone.start, phone.end)
    yield from _amounts(text)
    for chain, start, end in find_chain_names(text):
        yield Entity("chain", chain, start, end, chain)
    if time is not None and not time.is_certain:
        yield Entity("time", time.value, time.start, time.end)
    for match in _coins().finditer(text):
        yield Entity("coin", match.group().upper(), *match.span())


def _versions_and_codes(text: str) -> Iterator[Entity]:
    for match in _ERROR_CODE.finditer(text):
        yield Entity("error_code", match.group(1) or match.group(2), *match.span())
    for match in _VERSION.finditer(text):
        if _DATE.fullmatch(match.group(1)):
            continue
        parts = match.group(1).count(".")
        is_said = parts >= 2 or _VERSION_WORD.search(match.group()) or _is_alone(text, match)
        near = _VERSION_WORD.search(text[max(0, match.start() - 20) : match.start()])
        if (is_said or near) and not _AMOUNT.match(text, match.start(1)):
            yield Entity("app_version", match.group(1), match.start(1), match.end(1))


def _is_alone(text: str, match: re.Match[str]) -> bool:
    return match.group().strip() == text.strip()


def _amounts(text: str) -> Iterator[Entity]:
    for match in _AMOUNT.finditer(text):
        symbol = _symbol(match.group(2))
        if symbol is None:
            continue
        number = match.group(1).replace(",", "")
        yield Entity("amount", f"{number} {symbol}", *match.span())


def _symbol(word: str) -> str | None:
    known = _COIN_NAMES.get(word.lower())
    if known is not None:
        return known
    return word.upper() if word.upper() in _symbols() else None


@lru_cache(maxsize=1)
def _symbols() -> frozenset[str]:
    chains = load_chains().values()
    tokens = {token.symbol for chain in chains for token in chain.tokens.values()}
    return frozenset({chain.symbol for chain in chains} | tokens | set(_MORE_COINS))


@lru_cache(maxsize=1)
def _coins() -> re.Pattern[str]:
    words = sorted(_symbols(), key=len, reverse=True)
    return re.compile(rf"(?<![A-Za-z0-9])(?:{'|'.join(words)})(?![A-Za-z0-9])", re.IGNORECASE)
