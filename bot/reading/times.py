"""Reads when somebody wants to be called, in words, in the person's own time zone.

English and Chinese have a small grammar here, because the general reader
(dateparser) takes "tomorrow at 3 pm" and the like but neither "明天下午三点半" nor
"in two hours" reliably; every other language goes to dateparser.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from typing import Final
from zoneinfo import ZoneInfo

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


_ASAP: Final = re.compile(
    r"as soon as (?:you can|possible)|\basap\b|right (?:now|away)|immediately|at once|尽快|儘快|越快越好|马上|馬上|立刻|现在就|随时",
    re.IGNORECASE,
)
_NUMBERS: Final = {
    "零": 0, "一": 1, "二": 2, "两": 2, "兩": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
    "十": 10, "十一": 11, "十二": 12, "半": 0.5,
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "half an": 0.5,
    "couple of": 2, "a couple of": 2,
}  # fmt: skip
_EN_IN: Final = re.compile(
    r"\bin (?:about )?(\d{1,2}|a couple of|half an|an?|one|two|three|four|five|six) (hour|hr|minute|min|day)s?\b",
    re.IGNORECASE,
)
_ZH_IN: Final = re.compile(r"(\d{1,2}|[一二两兩三四五六七八九十半]{1,2})\s?个?個?(小时|小時|钟头|分钟|分鐘|天)(?:之?后|之?後|以后)")
_EN_DAY: Final = r"(?P<day>today|tonight|tomorrow|the day after tomorrow|(?:on |next |this )?(?:mon|tues|wednes|thurs|fri|satur|sun)day)"
_EN_PART: Final = r"(?P<part>morning|noon|afternoon|evening|night)"
_EN_CLOCK: Final = r"(?P<hour>\d{1,2})(?:[:.h](?P<minute>\d{2}))?\s?(?P<half>[ap]\.?m\.?)?"
_EN_TIME: Final = re.compile(
    rf"\b{_EN_DAY}(?:\s?,?\s?(?:in the )?{_EN_PART})?(?:\s?,?\s?(?:at |around |about |after )?{_EN_CLOCK}(?!\d|[.,]\d))?"
    rf"|\b(?:at |around |after )?(?P<hour2>\d{{1,2}})(?:[:.](?P<minute2>\d{{2}}))?\s?(?P<half2>[ap]\.?m\b\.?)(?:\s?,?\s?(?:on )?(?P<day2>today|tomorrow|the day after tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day))?"
    r"|\b(?:at |around )?(?P<hour3>[01]?\d|2[0-3]):(?P<minute3>[0-5]\d)(?!\d|:)(?:\s?(?:on )?(?P<day3>today|tomorrow))?",
    re.IGNORECASE,
)
_ZH_TIME: Final = re.compile(
    r"(?P<day>今天|今日|今晚|明天|明日|明早|明晚|后天|後天|(?:这|這|下)?(?:周|星期|礼拜|禮拜)[一二三四五六日天])?"
    r"(?P<part>凌晨|早上|早晨|上午|中午|下午|傍晚|晚上|晚)?"
    r"(?P<hour>\d{1,2}|十[一二]|二十[一二三]?|[零一二两兩三四五六七八九十])(?:[点點时時](?:(?P<minute>\d{1,2})分?|(?P<words>[一二三四五]?十[一二三四五六七八九]?)分?|(?P<half>半)|(?P<quarter>[一三])刻)?|[:：](?P<minute2>[0-5]\d))"
)
_HAN: Final = re.compile(r"[\u4e00-\u9fff]")
_ZH_DAY_ONLY: Final = re.compile(r"(今天|今晚|明天|明早|明晚|后天|後天)(上午|早上|中午|下午|晚上)?")
_ZONE: Final = re.compile(r"\b(?:UTC|GMT)\s?([+-]\d{1,2})(?::?(\d{2}))?", re.IGNORECASE)
_NAMED_ZONES: Final = {
    "beijing time": "Asia/Shanghai", "北京时间": "Asia/Shanghai", "北京時間": "Asia/Shanghai",
    "台北时间": "Asia/Taipei", "東京": "Asia/Tokyo", "london time": "Europe/London",
    "berlin time": "Europe/Berlin", "new york time": "America/New_York", "eastern time": "America/New_York",
    "pacific time": "America/Los_Angeles", "singapore time": "Asia/Singapore", "moscow time": "Europe/Moscow",
}  # fmt: skip
_PARTS: Final = {
    "morning": 9, "noon": 12, "afternoon": 14, "evening": 18, "night": 20, "tonight": 20,
    "早上": 9, "早晨": 9, "上午": 10, "中午": 12, "下午": 14, "傍晚": 18, "晚上": 20, "晚": 20,
    "今晚": 20, "明晚": 20, "明早": 9,
}  # fmt: skip
_AFTERNOON: Final = frozenset({"afternoon", "evening", "night", "tonight", "下午", "傍晚", "晚上", "晚", "今晚", "明晚"})
_WEEKDAYS: Final = ("mon", "tues", "wednes", "thurs", "fri", "satur", "sun")
_ZH_WEEKDAYS: Final = "一二三四五六日"
_DEFAULT_HOUR: Final = 10


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
        language: its language tag; decides whether dateparser is asked.
        zone: the person's zone; a zone in the text ("UTC+8", "Beijing time") wins.
        now: aware.
    """
    asap = _ASAP.search(text)
    local = now.astimezone(_stated_zone(text) or ZoneInfo(zone or "UTC"))
    read = _relative(text, now) or _chinese(text, local) or _english(text, local)
    if read is not None:
        moment, start, end, certain = read
        if moment - now > HORIZON:
            return None
        value = moment.astimezone(timezone.utc).replace(second=0, microsecond=0).isoformat()
        return TimeFound(value, start, end, certain)
    if asap is not None:
        return TimeFound(ASAP, *asap.span())
    return _by_library(text, language, local, now)


Read = tuple[datetime, int, int, bool]


def _stated_zone(text: str) -> timezone | ZoneInfo | None:
    offset = _ZONE.search(text)
    if offset is not None:
        hours, minutes = int(offset.group(1)), int(offset.group(2) or 0)
        if abs(hours) <= 14:
            return timezone(timedelta(hours=hours, minutes=minutes if hours >= 0 else -minutes))
    lowered = text.lower()
    return next((ZoneInfo(z) for name, z in _NAMED_ZONES.items() if name in lowered), None)


def _relative(text: str, now: datetime) -> Read | None:
    match = _EN_IN.search(text) or _ZH_IN.search(text)
    if match is None:
        return None
    amount, unit = match.group(1).lower(), match.group(2).lower()
    number = float(amount) if amount.isdigit() else float(_number(amount))
    seconds = {"h": 3600, "m": 60, "d": 86400, "小": 3600, "钟": 3600, "分": 60, "天": 86400}[unit[0]]
    return now + timedelta(seconds=number * seconds), *match.span(), True


def _number(word: str) -> float:
    if word in _NUMBERS:
        return _NUMBERS[word]
    if word.startswith("二十"):
        return 20 + _NUMBERS.get(word[2:], 0)
    tens, _, ones = word.partition("十")
    return (_NUMBERS.get(tens, 1) * 10 if "十" in word else 0) + _NUMBERS.get(ones, 0)


def _english(text: str, local: datetime) -> Read | None:
    for match in _EN_TIME.finditer(text):
        groups = match.groupdict()
        day = groups["day"] or groups["day2"] or groups["day3"]
        hour = groups["hour"] or groups["hour2"] or groups["hour3"]
        minute = int(groups["minute"] or groups["minute2"] or groups["minute3"] or 0)
        half = (groups["half"] or groups["half2"] or "").lower()[:1]
        part = (groups["part"] or "").lower() or (day or "").lower()
        if day is None and hour is None:
            continue
        clock = _clock(int(hour) if hour else None, half, part)
        if clock is None or minute > 59:
            continue
        date = _day(day.lower() if day else None, local)
        moment = date.replace(hour=clock, minute=minute)
        if day is None and moment <= local:
            moment += timedelta(days=1)
        return moment, *match.span(), day is not None
    return None


def _chinese(text: str, local: datetime) -> Read | None:
    if not _HAN.search(text):
        return None
    match = _ZH_TIME.search(text)
    if match is None:
        only = _ZH_DAY_ONLY.search(text)
        if only is None or not only.group(2) and only.group(1) in ("今天", "明天", "后天", "後天"):
            return None
        hour = _PARTS.get(only.group(2) or only.group(1), _DEFAULT_HOUR)
        return _day(only.group(1), local).replace(hour=hour, minute=0), *only.span(), True
    groups = match.groupdict()
    if groups["day"] is None and groups["part"] is None and groups["minute2"] is None:
        if re.match(r"\d", groups["hour"]) and not re.search("[点點]", match.group()):
            return None
    part = groups["part"] or groups["day"] or ""
    hour = int(groups["hour"]) if groups["hour"].isdigit() else int(_number(groups["hour"]))
    clock = _clock(hour, "", part)
    if clock is None:
        return None
    minute = 30 if groups["half"] else int(groups["minute"] or groups["minute2"] or 0)
    if groups["words"]:
        minute = int(_number(groups["words"]))
    if groups["quarter"]:
        minute = 15 if groups["quarter"] == "一" else 45
    if minute > 59:
        return None
    moment = _day(groups["day"], local).replace(hour=clock, minute=minute)
    if groups["day"] is None and moment <= local:
        moment += timedelta(days=1)
    return moment, *match.span(), groups["day"] is not None or groups["part"] is not None


def _clock(hour: int | None, half: str, part: str) -> int | None:
    """Return the hour of 24, None when there is no such hour."""
    if hour is None:
        return next((h for word, h in _PARTS.items() if word == part), _DEFAULT_HOUR)
    if half == "p" and hour < 12 or (not half and part in _AFTERNOON and hour < 12):
        hour += 12
    if half == "a" and hour == 12:
        hour = 0
    if part == "中午" and hour < 3:
        hour += 12
    return hour if 0 <= hour < 24 else None


def _day(word: str | None, local: datetime) -> datetime:
    start = local.replace(second=0, microsecond=0)
    if word is None or word in ("today", "tonight", "今天", "今日", "今晚"):
        return start
    if word in ("tomorrow", "明天", "明日", "明早", "明晚"):
        return start + timedelta(days=1)
    if word in ("the day after tomorrow", "后天", "後天"):
        return start + timedelta(days=2)
    weekday = _weekday(word)
    ahead = (weekday - local.weekday()) % 7 or 7
    if word.startswith("下"):
        # 下周X is the X of the coming calendar week, however near this week's is.
        ahead = 7 - local.weekday() + weekday
    return start + timedelta(days=ahead)


def _weekday(word: str) -> int:
    for number, name in enumerate(_WEEKDAYS):
        if name + "day" in word:
            return number
    return _ZH_WEEKDAYS.index("日" if word[-1] in "日天" else word[-1])


_LIBRARY_LANGUAGES: Final = {
    "ja", "ko", "vi", "id", "th", "hi", "ru", "tr", "ar", "es", "pt", "fr", "de",
}  # fmt: skip
_TIME_CHARS: Final = 120


def _by_library(
    text: str, language: str | None, local: datetime, now: datetime
) -> TimeFound | None:
    """Ask dateparser, for short messages in its languages: it reads dates into anything."""
    if language not in _LIBRARY_LANGUAGES or len(text) > _TIME_CHARS:
        return None
    from dateparser.search import search_dates  # slow to import, needed by few messages

    found: Sequence[tuple[str, datetime]] | None = search_dates(
        text,
        languages=[language],
        settings={
            "PREFER_DATES_FROM": "future",
            "RETURN_AS_TIMEZONE_AWARE": True,
            "RELATIVE_BASE": local.replace(tzinfo=None),
            "TIMEZONE": "UTC",
        },
    )
    if not found:
        return None
    phrase, moment = found[0]
    placed = moment.replace(tzinfo=local.tzinfo)
    if placed <= now or placed - now > HORIZON or not any(c.isdigit() for c in phrase):
        return None
    start = text.find(phrase)
    value = placed.astimezone(timezone.utc).replace(second=0, microsecond=0).isoformat()
    return TimeFound(value, start, start + len(phrase), True)
