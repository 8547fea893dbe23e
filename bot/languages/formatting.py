"""Writes times, amounts and lists as a language does, from typed JSON arguments.

An argument of a catalogue message is a string, an integer, or an object whose
`kind` says how to write it:

| kind | fields | written as |
|---|---|---|
| message | key | another phrase of the same catalogue |
| list | items | "a, b and c" |
| row, rows | label (key), value; items | "Label: value", one a line |
| amount | value (decimal string), symbol | exact, grouped, with its symbol |
| number | value (decimal string) | exact, grouped |
| clock | at (ISO 8601), zone | time of day with the zone |
| time, until | at, zone | date and time with the zone |
| window | start, end, zone | date, from time to time, with the zone |
| duration | seconds | "5 minutes" |
| zone | value (IANA) | the name of its city |
| language | value (tag) | the language's name |
| text, quote, untrusted | value | as it is, kept together in right-to-left text |
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta, timezone
from decimal import Decimal, InvalidOperation
from typing import Any, Final
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from babel import Locale, UnknownLocaleError
from babel.dates import (
    format_interval,
    format_skeleton,
    format_time,
    format_timedelta,
    get_timezone_location,
)
from babel.lists import format_list
from babel.numbers import format_decimal

from bot.errors import BadContentError

Word = Callable[[str], str]
"""Words another key of the same catalogue."""

_FIRST_STRONG_ISOLATE: Final = "\u2068"
_POP_ISOLATE: Final = "\u2069"


def write(argument: Any, locale: Locale, word: Word, *, is_rtl: bool) -> str | int:
    """Return one argument as text in the locale; integers stay, so that plurals can be chosen.

    Raises:
        BadContentError: the argument is of no known kind.
    """
    if isinstance(argument, (str, int)):
        return _isolated(argument, is_rtl) if isinstance(argument, str) else argument
    if isinstance(argument, Decimal):
        return format_decimal(argument, locale=locale, decimal_quantization=False)
    if not isinstance(argument, Mapping) or argument.get("kind") not in _WRITERS:
        raise BadContentError("argument", f"unknown kind {type(argument).__name__}")
    try:
        return _WRITERS[argument["kind"]](argument, locale, word, is_rtl)
    except (KeyError, ValueError, InvalidOperation, ZoneInfoNotFoundError) as error:
        raise BadContentError("argument", f"malformed {argument['kind']}") from error


def _isolated(text: str, is_rtl: bool) -> str:
    """Keep foreign text from being torn apart in a right-to-left line; elsewhere add nothing.

    Left-to-right texts stay free of invisible characters: people copy addresses and codes.
    """
    return f"{_FIRST_STRONG_ISOLATE}{text}{_POP_ISOLATE}" if is_rtl and text else text


def _message(a: Mapping[str, Any], locale: Locale, word: Word, is_rtl: bool) -> str:
    return word(a["key"])


def _list(a: Mapping[str, Any], locale: Locale, word: Word, is_rtl: bool) -> str:
    return format_list(
        [str(write(i, locale, word, is_rtl=is_rtl)) for i in a["items"]], locale=locale
    )


def _row(a: Mapping[str, Any], locale: Locale, word: Word, is_rtl: bool) -> str:
    colon = _COLONS.get(locale.language, ": ")
    return f"{word(a['label'])}{colon}{write(a['value'], locale, word, is_rtl=is_rtl)}"


_COLONS: Final = {"fr": "\u00a0: ", "ja": "：", "zh": "："}
"""What stands between a label and its value, where it is not a colon and a space."""


def _rows(a: Mapping[str, Any], locale: Locale, word: Word, is_rtl: bool) -> str:
    return "\n".join(_row(row, locale, word, is_rtl) for row in a["items"])


def _number(a: Mapping[str, Any], locale: Locale, word: Word, is_rtl: bool) -> str:
    value = Decimal(a["value"])
    trimmed = value.normalize() if value == value.to_integral() else value
    return format_decimal(trimmed, locale=locale, decimal_quantization=False)


def _amount(a: Mapping[str, Any], locale: Locale, word: Word, is_rtl: bool) -> str:
    number = format_decimal(
        _trimmed(Decimal(a["value"])), locale=locale, decimal_quantization=False
    )
    return _isolated(f"{number}\u00a0{_plain(a['symbol'])}", is_rtl)


def _clock(a: Mapping[str, Any], locale: Locale, word: Word, is_rtl: bool) -> str:
    moment = _moment(a["at"], a.get("zone"))
    return f"{format_time(moment, 'short', locale=locale)} {_offset(moment)}"


def _time(a: Mapping[str, Any], locale: Locale, word: Word, is_rtl: bool) -> str:
    moment = _moment(a["at"], a.get("zone"))
    day = format_skeleton("yMMMMd", moment, locale=locale)
    return f"{day} {format_time(moment, 'short', locale=locale)}{_aside(_offset(moment), locale)}"


def _window(a: Mapping[str, Any], locale: Locale, word: Word, is_rtl: bool) -> str:
    start = _moment(a["start"], a["zone"])
    day = format_skeleton("MMMMEEEEd", start, locale=locale)
    hours = format_time(start, "short", locale=locale)
    if a.get("end"):
        hours = format_interval(start, _moment(a["end"], a["zone"]), "Hm", locale=locale)
    comma = _COMMAS.get(locale.language, ",")
    return f"{day}{comma} {hours}{_aside(_offset(start), locale)}"


_COMMAS: Final = {"ar": "،", "ja": "", "ko": "", "th": "", "zh": ""}
"""What stands between a day and its hours, where it is no Latin comma."""


def _aside(text: str, locale: Locale) -> str:
    """Return the text in the brackets of the locale; those of Chinese and Japanese are full-width."""
    return f"（{text}）" if locale.language in ("ja", "zh") else f" ({text})"


def _duration(a: Mapping[str, Any], locale: Locale, word: Word, is_rtl: bool) -> str:
    return format_timedelta(timedelta(seconds=int(a["seconds"])), locale=locale, threshold=1.2)


def _zone(a: Mapping[str, Any], locale: Locale, word: Word, is_rtl: bool) -> str:
    zone = ZoneInfo(a["value"])
    return str(get_timezone_location(zone, locale=locale, return_city=True))


def _language(a: Mapping[str, Any], locale: Locale, word: Word, is_rtl: bool) -> str:
    try:
        name = Locale.parse(a["value"], sep="-").get_display_name(locale)
    except (ValueError, UnknownLocaleError):
        name = None
    return name or str(a["value"])


def _text(a: Mapping[str, Any], locale: Locale, word: Word, is_rtl: bool) -> str:
    return _isolated(str(a["value"]), is_rtl)


_UNTRUSTED_CHARS: Final = 160


def _untrusted(a: Mapping[str, Any], locale: Locale, word: Word, is_rtl: bool) -> str:
    """Text from a chain: no line breaks, no direction tricks, no links, bounded."""
    plain = _plain(str(a["value"]))[:_UNTRUSTED_CHARS].replace("://", ": //")
    return f"“{_isolated(plain, is_rtl)}”"


_WRITERS: Final[Mapping[str, Callable[[Mapping[str, Any], Locale, Word, bool], str]]] = {
    "message": _message,
    "list": _list,
    "row": _row,
    "rows": _rows,
    "number": _number,
    "amount": _amount,
    "clock": _clock,
    "time": _time,
    "until": _time,
    "window": _window,
    "duration": _duration,
    "zone": _zone,
    "language": _language,
    "text": _text,
    "quote": _text,
    "untrusted": _untrusted,
}


def _moment(at: str, zone: str | None) -> datetime:
    moment = datetime.fromisoformat(at.replace("Z", "+00:00"))
    if moment.tzinfo is None:
        raise ValueError(at)
    return moment.astimezone(ZoneInfo(zone) if zone else timezone.utc)


def _offset(moment: datetime) -> str:
    """Return "UTC+8" or "UTC+5:30": zone names are long and, in many languages, unknown to people."""
    minutes = int((moment.utcoffset() or timedelta()).total_seconds() // 60)
    sign, (hours, rest) = "-" if minutes < 0 else "+", divmod(abs(minutes), 60)
    if not minutes:
        return "UTC"
    return f"UTC{sign}{hours}" + (f":{rest:02d}" if rest else "")


def _trimmed(value: Decimal) -> Decimal:
    text = format(value, "f")
    return Decimal(text.rstrip("0").rstrip(".") if "." in text else text)


def _plain(text: str) -> str:
    return "".join(c for c in text if unicodedata.category(c)[0] != "C")
