"""Reads when somebody wants to be called, in words, in the person's own time zone.

English and Chinese have a small grammar here, the other languages theirs as data
(`spoken_times`). The general reader (dateparser) was given up: it takes "tomorrow at 3 pm", but
neither "明天下午三点半" nor "in two hours" reliably, and reads times into "1.5 usdt".
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from functools import cache
from typing import Final
from zoneinfo import ZoneInfo

from bot.languages.words import said_in_any_language
from bot.reading.dates import DateFound, find_date
from bot.reading.spoken_times import (
    DAY_ALONE_CHARS,
    Spoken,
    speaks_of_past,
    speaks_of_times,
    spoken_span,
    spoken_time,
    with_ascii_digits,
)
from bot.reading.time_words import (
    AFTERNOON,
    ASAP_ALONE,
    ASAP_WORDS,
    BEFORE_DAWN,
    DEFAULT_HOUR,
    EN_IN,
    EN_TIME,
    HAN,
    HOUR_FOLLOWS,
    NAMED_ZONES,
    NIGHT,
    NUMBERS,
    PARTS,
    PAST,
    PAST_CHARS,
    WAKING_HOUR,
    WEEKDAYS,
    ZH_DAY_ONLY,
    ZH_IN,
    ZH_TIME,
    ZH_WEEKDAYS,
    ZONE,
)

ASAP: Final = "asap"
HORIZON: Final = timedelta(days=60)
"""Nobody books a call back further ahead; a later date is a misreading."""


@dataclass(frozen=True)
class TimeFound:
    """A time at `start`..`end`; `value` is ISO 8601 UTC or "asap".

    `is_certain` is false for a bare "3pm" or "15:30", which may mean something else.
    """

    value: str
    start: int
    end: int
    is_certain: bool = True


def read_time(text: str, *, language: str | None, zone: str, now: datetime) -> datetime | None:
    """Return the aware UTC time that a text names in a zone, None when it names none.

    The result may lie in the past when the text says so ("today at 8" at noon).
    """
    found = find_time(text, language=language, zone=zone, now=now)
    if found is None or found.value == ASAP:
        return None
    return datetime.fromisoformat(found.value)


def find_time(
    text: str, *, language: str | None, zone: str | None, now: datetime
) -> TimeFound | None:
    """Return the first time that a text names.

    Args:
        text: a message.
        language: its language tag; decides whose words are read.
        zone: the person's zone; a zone in the text ("UTC+8", "Beijing time") wins.
        now: aware.
    """
    asap = _as_soon_as_possible(text)
    local = now.astimezone(_stated_zone(text) or ZoneInfo(zone or "UTC"))
    read = _relative(text, now) or _by_words(text, language, local, now)
    if read is None and not _is_over(text, language):
        # Where a language has words of its own, Chinese characters are not Chinese (一時間, 5点).
        read = None if speaks_of_times(language) else _chinese(text, local)
        read = read or _english(text, local)
    if read is None and asap is not None:
        return TimeFound(ASAP, *asap.span())
    if read is None:
        return None
    moment, start, end, certain = read
    if moment - now > HORIZON:
        return None
    value = moment.astimezone(timezone.utc).replace(second=0, microsecond=0).isoformat()
    return TimeFound(value, start, end, certain)


Read = tuple[datetime, int, int, bool]


def _as_soon_as_possible(text: str) -> re.Match[str] | None:
    alone = ASAP_ALONE.fullmatch(text) or _any_time().fullmatch(text)
    return alone or ASAP_WORDS.search(text) or said_in_any_language("times", "soon").search(text)


@cache
def _any_time() -> re.Pattern[str]:
    return re.compile(rf"\W*(?:{said_in_any_language('times', 'any_time').pattern})\W*", re.I)


def _is_over(text: str, language: str | None) -> bool:
    return speaks_of_times(language) and speaks_of_past(text, language or "")


def _by_words(text: str, language: str | None, local: datetime, now: datetime) -> Read | None:
    """Read the time by the language's own words (`words.yml`), None when it has none here."""
    if language is None or not speaks_of_times(language):
        return None
    span = spoken_span(text, language)
    if span is not None:
        return now + span[0], span[1], span[2], True
    plain = with_ascii_digits(text)
    date = find_date(plain, language, local.date())
    rest = plain if date is None else _without(plain, date.start, date.end)
    said = spoken_time(rest, language, has_date=date is not None)
    if date is not None and not _is_over(rest, language):
        return _on_date(date, said, local, is_alone=len(text) <= DAY_ALONE_CHARS)
    if said is None:
        return None
    clock = _clock(said.hour, said.half, said.part or "")
    if clock is None or said.minute > 59:
        return None
    moment = _at(_day_of(said, local), clock, said.minute)
    has_day = said.days is not None or said.weekday is not None
    if not has_day and moment <= local:
        moment += timedelta(days=1)
    return moment, said.start, said.end, has_day or said.part is not None


def _without(text: str, start: int, end: int) -> str:
    return text[:start] + " " * (end - start) + text[end:]


def _on_date(
    date: DateFound, said: Spoken | None, local: datetime, *, is_alone: bool
) -> Read | None:
    """Return the time on that day; of a date alone in a short text, the usual hour."""
    if said is None and not is_alone:
        return None
    hour, half, part, minute = (
        (None, "", "", 0) if said is None else (said.hour, said.half, said.part or "", said.minute)
    )
    clock = _clock(hour, half, part)
    if clock is None or minute > 59:
        return None
    day = local.replace(
        year=date.day.year, month=date.day.month, day=date.day.day, second=0, microsecond=0
    )
    start = date.start if said is None else min(date.start, said.start)
    end = date.end if said is None else max(date.end, said.end)
    return _at(day, clock, minute), start, end, True


def _day_of(said: Spoken, local: datetime) -> datetime:
    start = local.replace(second=0, microsecond=0)
    if said.weekday is None:
        return start + timedelta(days=said.days or 0)
    ahead = (said.weekday - local.weekday()) % 7
    if said.is_weekend and ahead == 0:
        ahead = 1  # on a Saturday what is left of the weekend is its Sunday
    if said.is_next:
        ahead = 7 - local.weekday() + said.weekday
    return start + timedelta(days=ahead or 7)


def _stated_zone(text: str) -> timezone | ZoneInfo | None:
    offset = ZONE.search(text)
    if offset is not None:
        hours, minutes = int(offset.group(1)), int(offset.group(2) or 0)
        if abs(hours) <= 14:
            return timezone(timedelta(hours=hours, minutes=minutes if hours >= 0 else -minutes))
    lowered = text.lower()
    return next((ZoneInfo(z) for name, z in NAMED_ZONES.items() if name in lowered), None)


def _relative(text: str, now: datetime) -> Read | None:
    match = EN_IN.search(text) or ZH_IN.search(text)
    if match is None:
        return None
    amount, unit = match.group(1).lower(), match.group(2).lower()
    number = float(amount) if amount.isdigit() else float(_number(amount))
    seconds = {"h": 3600, "m": 60, "d": 86400, "小": 3600, "钟": 3600, "分": 60, "天": 86400}[
        unit[0]
    ]
    return now + timedelta(seconds=number * seconds), *match.span(), True


def _number(word: str) -> float:
    if word in NUMBERS:
        return NUMBERS[word]
    if word.startswith("二十"):
        return 20 + NUMBERS.get(word[2:], 0)
    tens, _, ones = word.partition("十")
    return (NUMBERS.get(tens, 1) * 10 if "十" in word else 0) + NUMBERS.get(ones, 0)


def _english(text: str, local: datetime) -> Read | None:
    for match in EN_TIME.finditer(text):
        groups = match.groupdict()
        day = groups["day"] or groups["day2"] or groups["day3"]
        hour = groups["hour"] or groups["hour2"] or groups["hour3"]
        minute = int(groups["minute"] or groups["minute2"] or groups["minute3"] or 0)
        half = (groups["half"] or groups["half2"] or "").lower()[:1]
        part = (groups["part"] or groups["noon"] or "").lower() or (day or "").lower()
        if (hour is None and (day is None or part == "today")) or _is_past(text, match.start()):
            continue
        clock = _clock(hour, half, part)
        if clock is None or minute > 59:
            continue
        moment = _at(_day(day.lower() if day else None, local), clock, minute)
        if day is None and moment <= local:
            moment += timedelta(days=1)
        return moment, *match.span(), day is not None
    return None


def _chinese(text: str, local: datetime) -> Read | None:
    if not HAN.search(text):
        return None
    match = next((m for m in ZH_TIME.finditer(text) if not _is_a_little(text, m)), None)
    if match is None:
        only = ZH_DAY_ONLY.search(text)
        if only is None or _is_past(text, only.start()):
            return None
        hour = PARTS.get(only.group(2) or only.group(1), DEFAULT_HOUR)
        return _at(_day(only.group(1), local), hour, 0), *only.span(), True
    if _is_past(text, match.start()):
        return None
    groups = match.groupdict()
    is_bare = groups["day"] is None and groups["part"] is None and groups["minute2"] is None
    if is_bare and groups["hour"].isdigit() and not re.search("[点點]", match.group()):
        return None
    part = groups["part"] or groups["day"] or ""
    spoken = groups["hour"]
    clock = _clock(spoken if spoken.isdigit() else str(int(_number(spoken))), "", part)
    minute = _chinese_minute(groups)
    if clock is None or minute > 59:
        return None
    moment = _at(_day(groups["day"], local), clock, minute)
    if groups["day"] is None and moment <= local:
        moment += timedelta(days=1)
    return moment, *match.span(), groups["day"] is not None or groups["part"] is not None


def _is_a_little(text: str, match: re.Match[str]) -> bool:
    """Whether 一点 is no hour but "a little", as in 快一点 (faster) and 简单一点 (more simply)."""
    if match.group() not in ("一点", "一點"):
        return False
    before = text[match.start() - 1 : match.start()]
    return HAN.match(before) is not None and before not in HOUR_FOLLOWS


def _chinese_minute(groups: dict[str, str | None]) -> int:
    if groups["half"]:
        return 30
    if groups["words"]:
        return int(_number(groups["words"]))
    if groups["quarter"]:
        return 15 if groups["quarter"] == "一" else 45
    return int(groups["minute"] or groups["minute2"] or 0)


def _is_past(text: str, start: int) -> bool:
    return PAST.search(text[max(0, start - PAST_CHARS) : start]) is not None


def _clock(hour: str | None, half: str, part: str) -> int | None:
    """Return the hour of 24 (24 is the midnight that ends the day), None when there is no such hour.

    Args:
        hour: the figure as it was written, None when none was.
        half: "a" or "p" where am or pm was said.
        part: the part of the day, in words.
    """
    if hour is None:
        return next((h for word, h in PARTS.items() if word == part), DEFAULT_HOUR)
    clock = int(hour)
    if half:
        return (clock % 12 + (12 if half == "p" else 0)) if 1 <= clock <= 12 else _of_24(clock)
    if part in NIGHT and clock == 12:
        return 24
    if clock < 12 and part in AFTERNOON:
        return clock + 12
    if part in ("中午", "noon") and clock < 3:
        return clock + 12
    if part not in PARTS and part not in BEFORE_DAWN and 0 < clock < WAKING_HOUR and hour[0] != "0":
        return clock + 12
    return _of_24(clock)


def _of_24(hour: int) -> int | None:
    return hour if 0 <= hour <= 24 else None


def _at(date: datetime, hour: int, minute: int) -> datetime:
    """Return that time of the wall clock of a day; where the clock jumps over it, the time after the jump."""
    day = date.replace(fold=0)
    if hour == 24:
        day, hour = day + timedelta(days=1), 0
    return day.replace(hour=hour, minute=minute)


def _day(word: str | None, local: datetime) -> datetime:
    start = local.replace(second=0, microsecond=0)
    if word is None or word in ("today", "tonight", "今天", "今日", "今晚"):
        return start
    if word in ("tomorrow", "明天", "明日", "明早", "明晚"):
        return start + timedelta(days=1)
    if word in ("the day after tomorrow", "后天", "後天"):
        return start + timedelta(days=2)
    if word in ("大后天", "大後天"):
        return start + timedelta(days=3)
    if "weekend" in word or word[-1] == "末":
        to_saturday = 5 - local.weekday()
        # On a Saturday what is left of the weekend is its Sunday.
        days = to_saturday + 7 if word.startswith(("next", "下")) else to_saturday % 7 or 1
        return start + timedelta(days=days)
    weekday = _weekday(word)
    ahead = (weekday - local.weekday()) % 7 or 7
    if word.startswith("下"):
        # 下周X is the X of the coming calendar week, however near this week's is.
        ahead = 7 - local.weekday() + weekday
    return start + timedelta(days=ahead)


def _weekday(word: str) -> int:
    for number, name in enumerate(WEEKDAYS):
        if name + "day" in word:
            return number
    return ZH_WEEKDAYS.index("日" if word[-1] in "日天" else word[-1])
