"""Reads times in the words of any language that has them in its `words.yml`.

A message that answers "when may we call?" is short, and languages order day, part of the day and
clock differently: each is looked for on its own, wherever it stands, and put together here.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from functools import cache
from typing import Any, Final

from bot.languages.words import load_words, pattern_of

PARTS: Final = ("early", "morning", "noon", "afternoon", "evening", "night")
"""Parts of the day that a language may have words for; early is the time before dawn."""

DAY_ALONE_CHARS: Final = 60
"""In a longer text a day without a clock is a story, not an appointment."""

UNITS: Final = {"minutes": 60, "hours": 3600, "days": 86400}
_HALF_HOUR: Final = 30
_QUARTER: Final = 15
_EVERYWHERE: Final = (
    r"(?<![\w.,:/])(?P<hour>[01]?\d|2[0-3])[:：](?P<minute>[0-5]\d)(?![\d:])",
    r"(?<![\w.,:/])(?P<hour>1[0-2]|[1-9]) ?(?P<half>[ap])\.?m\b",
)
_DIGITS: Final = {
    ord(digit): str(number)
    for digits in ("٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹", "०१२३४५६७८९", "๐๑๒๓๔๕๖๗๘๙", "０１２３４５６７８９")
    for number, digit in enumerate(digits)
} | {ord("："): ":"}


@dataclass(frozen=True)
class Spoken:
    """What a text says of a time, each None where it does not.

    `days` from today, or a `weekday` (0 is Monday, 5 with `is_weekend` the next weekend) that
    `is_next` puts into the coming calendar week; `part` one of `PARTS`; `hour` of 12 or 24 as it
    was said, `minute`, `half` "a" or "p". The words stand at `start`..`end`.
    """

    days: int | None
    weekday: int | None
    is_weekend: bool
    is_next: bool
    part: str | None
    hour: str | None
    minute: int
    half: str
    start: int
    end: int


@dataclass(frozen=True)
class _Grammar:
    """Compiled words of one language; `clocks` with the minutes and hours that each adds."""

    days: Sequence[tuple[int, re.Pattern[str]]]
    weekdays: Sequence[re.Pattern[str]]
    weekend: re.Pattern[str]
    next_week: re.Pattern[str]
    parts: Sequence[tuple[str, re.Pattern[str]]]
    clocks: Sequence[tuple[re.Pattern[str], int, int]]
    spans: Sequence[tuple[int, re.Pattern[str]]]
    past: re.Pattern[str]
    hours: Mapping[str, int]


def speaks_of_times(language: str | None) -> bool:
    """Whether a language has words for times."""
    return language is not None and "times" in load_words().get(language, {})


def speaks_of_past(text: str, language: str) -> bool:
    """Whether a text names a day that is over; the language must be one that `speaks_of_times`."""
    return _grammar(language).past.search(text) is not None


def spoken_span(text: str, language: str) -> tuple[timedelta, int, int] | None:
    """Return how long from now ("in two hours") and where it says so, None when it does not."""
    grammar, plain = _grammar(language), with_ascii_digits(text)
    for seconds, pattern in grammar.spans:
        match = pattern.search(plain)
        if match is None:
            continue
        number = match.groupdict().get("number")
        amount = 1 if number is None else _as_number(number, grammar.hours)
        return timedelta(seconds=seconds * amount), *match.span()
    return None


def with_ascii_digits(text: str) -> str:
    """Return the text with the digits of every script as 0 to 9, every place kept."""
    return text.translate(_DIGITS)


def spoken_time(text: str, language: str, *, has_date: bool = False) -> Spoken | None:
    """Return what the text says of a time to come, None when it says nothing or speaks of the past.

    Args:
        text: a message; a date in it is left out.
        language: one that `speaks_of_times`.
        has_date: a date names the day, so that a part of the day alone is a time.
    """
    grammar, plain = _grammar(language), with_ascii_digits(text)
    if grammar.past.search(plain):
        return None
    day = _first(plain, grammar.days)
    weekday = None if day else _first(plain, list(enumerate(grammar.weekdays)))
    weekend = None if day or weekday else grammar.weekend.search(plain)
    part = _first(plain, grammar.parts)
    clock = _clock(plain, grammar)
    matches = [found[1] for found in (day, weekday, part) if found] + [weekend, clock and clock[0]]
    places = [match.span() for match in matches if match]
    has_day = bool(day or weekday or weekend or has_date)
    if not places or (clock is None and (not has_day or len(text) > DAY_ALONE_CHARS)):
        return None
    if clock is None and day and day[0] == 0 and part is None:
        return None  # "today" alone names no time
    hour, minute, half = _as_hour(clock, grammar.hours) if clock else (None, 0, "")
    return Spoken(
        days=day[0] if day else None,
        weekday=weekday[0] if weekday else 5 if weekend else None,
        is_weekend=bool(weekend),
        is_next=grammar.next_week.search(plain) is not None,
        part=part[0] if part else None,
        hour=hour,
        minute=minute,
        half=half,
        start=min(start for start, _ in places),
        end=max(end for _, end in places),
    )


Clock = tuple[re.Match[str], int, int]


def _clock(text: str, grammar: _Grammar) -> Clock | None:
    """Return the clock whose hour is said first; of those of the same hour, the longest."""
    found = [
        (match, minutes, hours)
        for pattern, minutes, hours in grammar.clocks
        if (match := pattern.search(text))
    ]
    return min(found, key=lambda one: (one[0].start("hour"), -one[0].end()), default=None)


def _as_hour(clock: Clock, hours: Mapping[str, int]) -> tuple[str, int, str]:
    match, minutes, more_hours = clock
    groups = match.groupdict()
    said = groups["hour"]
    hour = int(_as_number(said, hours)) + more_hours
    minute = int(groups.get("minute") or 0) + minutes
    if minute < 0:
        hour, minute = (hour - 1) or 12, minute + 60
    written = said if said.isdigit() and not (more_hours or minutes) else str(hour)
    return written, minute, (groups.get("half") or "").lower()


def _as_number(word: str, numbers: Mapping[str, int]) -> float:
    return float(word) if word.isdigit() else float(numbers[_folded(word)])


def _folded(word: str) -> str:
    """Return the word as `re.IGNORECASE` compares it: with one i for the four of Turkish."""
    return word.lower().replace("ı", "i").replace("\u0307", "")


def _first(
    text: str, named: Sequence[tuple[Any, re.Pattern[str]]]
) -> tuple[Any, re.Match[str]] | None:
    """Return the value whose words stand first; of those that begin together, the longest."""
    found = [(value, match) for value, pattern in named if (match := pattern.search(text))]
    return min(found, key=lambda one: (one[1].start(), -one[1].end()), default=None)


@cache
def _grammar(language: str) -> _Grammar:
    raw: Mapping[str, Any] = load_words()[language]["times"]
    numbers = {_folded(str(word)): int(number) for word, number in raw.get("numbers", {}).items()}
    words = sorted(map(str, raw.get("numbers", {})), key=len, reverse=True)
    spelled = "|".join(re.escape(word) for word in words)
    number = rf"(?P<number>\d{{1,2}}(?!\d)|{spelled or '(?!)'})"
    hour = number.replace("number", "hour")

    def clocks(name: str, minutes: int = 0) -> list[tuple[re.Pattern[str], int, int]]:
        return [(_compiled(entry, hour), minutes, 0) for entry in raw.get(name, ())]

    plus = [
        (_compiled(entry, hour), 0, int(hours))
        for hours, entries in raw.get("clock_plus", {}).items()
        for entry in entries
    ]
    everywhere = [(re.compile(entry, re.IGNORECASE), 0, 0) for entry in _EVERYWHERE]
    return _Grammar(
        days=[(int(days), pattern_of(words)) for days, words in raw["days"].items()],
        weekdays=[pattern_of(words) for words in raw["weekdays"]],
        weekend=pattern_of(raw.get("weekend", ())),
        next_week=pattern_of(raw.get("next_week", ())),
        parts=[(part, pattern_of(raw["parts"].get(part, ()))) for part in PARTS],
        clocks=[
            *clocks("half_past", _HALF_HOUR), *clocks("half_to", -_HALF_HOUR),
            *clocks("quarter_past", _QUARTER), *clocks("quarter_to", -_QUARTER), *plus,
            *clocks("clock"), *everywhere,
        ],
        spans=[
            (seconds, _compiled(entry, number))
            for unit, seconds in UNITS.items()
            for entry in raw.get("from_now", {}).get(unit, ())
        ],
        past=pattern_of(raw.get("past", ())),
        hours=numbers,
    )  # fmt: skip


def _compiled(entry: str, number: str) -> re.Pattern[str]:
    """Return a clock's or span's pattern; `{hour}`, `{n}` and `{minute}` stand for figures."""
    guarded = rf"(?<![\d.,:/]){number}"
    filled = entry.replace("{hour}", guarded).replace("{n}", guarded)
    return re.compile(filled.replace("{minute}", r"(?P<minute>[0-5]?\d)(?!\d)"), re.IGNORECASE)
