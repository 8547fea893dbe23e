"""Reads a day by its date ("26.11.", "4 de diciembre", "11月27日"); month names come from Babel."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Final

from babel import Locale

from bot.languages import load_languages
from bot.languages.words import load_words


@dataclass(frozen=True)
class DateFound:
    """A day to come, at `start`..`end` of the text."""

    day: date
    start: int
    end: int


_FIGURES: Final = re.compile(
    r"(?<![\w./:-])(?P<day>[0-2]?\d|3[01])(?P<sign>[/.])(?P<month>0?[1-9]|1[0-2])"
    r"(?:(?P<end>[/.])(?P<year>(?:20)?\d\d)?)?(?![\w:/]|\.\d)"
)
_MONTH_FIRST: Final = re.compile(
    r"(?<![\w./:-])(?P<month>0?[1-9]|1[0-2])(?P<sign>/)(?P<day>[0-2]?\d|3[01])(?![\w:/]|\.\d)"
)
_FIGURES_OF: Final = {"ja": _MONTH_FIRST, "ko": _MONTH_FIRST}
"""The others write the day first; English and Chinese have readers of their own."""

_EAST_ASIAN: Final = re.compile(r"(?P<month>\d{1,2}) ?[月월] ?(?P<day>\d{1,2}) ?[日일]")


def find_date(text: str, language: str, today: date) -> DateFound | None:
    """Return the first date that a text names, the next one to come; None when it names none.

    Args:
        text: digits in ASCII.
        language: one of our tags; its month names are known.
        today: in the person's zone.
    """
    for pattern in (_EAST_ASIAN, *_month_patterns(language), _FIGURES_OF.get(language, _FIGURES)):
        for match in pattern.finditer(text):
            found = _found(match, text, language, today)
            if found is not None:
                return found
    return _day_of_month(text, language, today)


def _day_of_month(text: str, language: str, today: date) -> DateFound | None:
    """Return the next day of that number ("on the 27th"), as the language's own words name it."""
    for pattern in _day_patterns(language):
        match = pattern.search(text)
        if match is None:
            continue
        number = int(match["day"])
        for month in (today.month, today.month % 12 + 1):
            day = _next(number, month, today)
            if day is not None and (day - today).days < _DAYS_AHEAD:
                return DateFound(day, *match.span())
    return None


_DAYS_AHEAD: Final = 32


@cache
def _day_patterns(language: str) -> tuple[re.Pattern[str], ...]:
    entries = load_words().get(language, {}).get("times", {}).get("day_of_month", ())
    figure = r"(?P<day>[12]\d|3[01]|0?[1-9])(?![\d:/]|\.\d)"
    return tuple(re.compile(entry.replace("{day}", figure), re.IGNORECASE) for entry in entries)


def _found(match: re.Match[str], text: str, language: str, today: date) -> DateFound | None:
    groups = match.groupdict()
    is_dotted = groups.get("sign") == "." and not groups.get("end")
    if is_dotted and not re.search(r"\d", text[match.end() :]):
        return None  # "12.10" alone is a clock; before another figure it is a day
    name = groups["month"].lower()
    month = int(name) if name.isdigit() else _months(language)[name]
    day = _next(int(groups["day"]), month, today)
    return DateFound(day, *match.span()) if day is not None else None


def _next(day: int, month: int, today: date) -> date | None:
    for year in (today.year, today.year + 1):
        try:
            found = date(year, month, day)
        except ValueError:
            return None
        if found >= today:
            return found
    return None


@cache
def _months(language: str) -> dict[str, int]:
    """Return each month's names, with and without accents, in lower case."""
    locale = Locale.parse(load_languages()[language].babel_locale)
    names: dict[str, int] = {}
    for context in ("format", "stand-alone"):
        for width in ("wide", "abbreviated"):
            for number, name in locale.months[context][width].items():
                bare = name.lower().rstrip(".")
                if not bare.isdigit():
                    names[bare] = number
                    names[_plain(bare)] = number
    return names


def _plain(word: str) -> str:
    """Return a word without accents, as it is often typed."""
    split = unicodedata.normalize("NFD", word)
    return "".join(c for c in split if not unicodedata.combining(c))


@cache
def _month_patterns(language: str) -> tuple[re.Pattern[str], ...]:
    names = "|".join(re.escape(name) for name in sorted(_months(language), key=len, reverse=True))
    return (
        re.compile(
            rf"(?<![\d:.,/])(?P<day>[0-2]?\d|3[01])(?:\.|º|er|-?го|th|ème)? ?(?:de |of |, ?)?(?P<month>{names})"
            r"(?![^\W\d_])",
            re.IGNORECASE,
        ),
        re.compile(
            rf"(?<![^\W_])(?P<month>{names})\.? (?P<day>[0-2]?\d|3[01])(?![\d:.h])", re.IGNORECASE
        ),
    )
