from __future__ import annotations

from datetime import datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest

from bot.reading import read_time
from bot.reading.times import HORIZON, find_time

SHANGHAI = "Asia/Shanghai"
NOW = datetime(2026, 11, 25, 3, 0, tzinfo=timezone.utc)
"""A Wednesday, eleven o'clock in Shanghai."""


def local(text: str, language: str = "en", zone: str = SHANGHAI, now: datetime = NOW) -> str | None:
    """Return day and time on the person's clock, None when no time was read."""
    moment = read_time(text, language=language, zone=zone, now=now)
    return None if moment is None else moment.astimezone(ZoneInfo(zone)).strftime("%d %H:%M")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("tomorrow at 3 pm", "26 15:00"),
        ("Tomorrow At 3 PM", "26 15:00"),
        ("tomorrow 3:30 p.m.", "26 15:30"),
        ("today 18:00", "25 18:00"),
        ("today at 6pm", "25 18:00"),
        ("today at 8 am", "25 08:00"),
        ("tomorrow", "26 10:00"),
        ("tomorrow morning", "26 09:00"),
        ("tomorrow in the afternoon at 3", "26 15:00"),
        ("tomorrow noon", "26 12:00"),
        ("noon tomorrow", "26 12:00"),
        ("the day after tomorrow at noon", "27 12:00"),
        ("tonight", "25 20:00"),
        ("tonight at 8", "25 20:00"),
        ("tonight at 12", "26 00:00"),
        ("friday at 10", "27 10:00"),
        ("on Monday", "30 10:00"),
        ("next friday 10am", "27 10:00"),
        ("tuesday evening", "01 18:00"),
        ("wednesday at 3pm", "02 15:00"),
        ("9am tomorrow", "26 09:00"),
        ("10:30 pm on friday", "27 22:30"),
        ("at 12 am tomorrow", "26 00:00"),
        ("tomorrow 12 pm", "26 12:00"),
        ("3pm", "25 15:00"),
        ("15:30", "25 15:30"),
        ("09:30", "26 09:30"),
        ("tomorrow at 3", "26 15:00"),
        ("tomorrow at 03:00", "26 03:00"),
        ("tomorrow at 7", "26 07:00"),
        ("in two hours", "25 13:00"),
        ("in 30 minutes", "25 11:30"),
        ("in half an hour", "25 11:30"),
        ("in a couple of hours", "25 13:00"),
        ("in 3 days", "28 11:00"),
    ],
)
def test_english_times_are_read_on_the_persons_clock(text: str, expected: str) -> None:
    assert local(f"please call me {text}, thanks") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("明天下午三点", "26 15:00"),
        ("后天早上10点半", "27 10:30"),
        ("大后天下午三点", "28 15:00"),
        ("今天18:00", "25 18:00"),
        ("今晚八点", "25 20:00"),
        ("今晚", "25 20:00"),
        ("明早9点", "26 09:00"),
        ("明天三点", "26 15:00"),
        ("凌晨两点", "26 02:00"),
        ("下午3点", "25 15:00"),
        ("中午一点", "25 13:00"),
        ("晚上12点", "26 00:00"),
        ("明天24点", "27 00:00"),
        ("十二点半", "25 12:30"),
        ("二十三点", "25 23:00"),
        ("明天八点二十", "26 08:20"),
        ("明天下午三点四十五分", "26 15:45"),
        ("礼拜三晚上7点一刻", "02 19:15"),
        ("明天晚上七點三刻", "26 19:45"),
        ("周五上午十点", "27 10:00"),
        ("週五上午十點", "27 10:00"),
        ("下周一下午两点", "30 14:00"),
        ("星期天中午12点", "29 12:00"),
        ("周五下午", "27 14:00"),
        ("明天上午", "26 10:00"),
        ("后天晚上", "27 20:00"),
        ("两小时后", "25 13:00"),
        ("半小时后", "25 11:30"),
        ("三十分钟后", "25 11:30"),
        ("30分钟后", "25 11:30"),
        ("十分钟后", "25 11:10"),
        ("三天后", "28 11:00"),
    ],
)
def test_chinese_times_are_read_on_the_persons_clock(text: str, expected: str) -> None:
    assert local(f"请{text}给我打电话", "zh-CN") == expected


@pytest.mark.parametrize(
    "text",
    [
        "", "hello", "I waited 3 days", "version 2.4.1", "12.5 USDT", "I sent 3 today", "today it failed",
        "yesterday at 3 pm", "last friday at 10 am", "tomorrow at 25:00", "tomorrow 10:75", "等了2天", "已经5时", "我转了三次",
        "昨天下午三点转的", "昨晚八点", "上周五下午三点", "前天上午", "明天25点", "明天10点75分", "明天我再试", "技术一点讲", "便宜一点", "as soon as possible",
    ],
)  # fmt: skip
def test_what_names_no_time_to_call_is_not_read(text: str) -> None:
    assert local(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "as soon as possible",
        "ASAP",
        "right now",
        "immediately",
        "尽快",
        "越快越好",
        "现在就打",
        "馬上",
        "马上",
    ],
)
def test_as_soon_as_possible_is_a_time_of_its_own(text: str) -> None:
    found = find_time(text, language="en", zone=SHANGHAI, now=NOW)
    assert found is not None
    assert (found.value, found.is_certain) == ("asap", True)


def test_named_time_wins_over_as_soon_as_possible() -> None:
    assert local("as soon as possible, at best tomorrow at 3 pm") == "26 15:00"


@pytest.mark.parametrize(
    ("text", "certain"),
    [
        ("tomorrow at 3 pm", True),
        ("3pm", False),
        ("15:30", False),
        ("三点", False),
        ("下午三点", True),
        ("in two hours", True),
    ],
)
def test_bare_clock_time_is_not_certain(text: str, certain: bool) -> None:
    found = find_time(text, language="en", zone=SHANGHAI, now=NOW)
    assert found is not None
    assert found.is_certain is certain
    assert text[found.start : found.end].strip() == text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("tomorrow 15:00 UTC+2", "2026-11-26T13:00:00+00:00"),
        ("tomorrow at 3 pm GMT-5:30", "2026-11-25T20:30:00+00:00"),
        ("tomorrow 3 pm UTC+20", "2026-11-26T07:00:00+00:00"),
        ("3 pm Beijing time tomorrow", "2026-11-26T07:00:00+00:00"),
        ("tomorrow 3 pm london time", "2026-11-26T15:00:00+00:00"),
        ("北京时间明天下午3点", "2026-11-26T07:00:00+00:00"),
    ],
)
def test_zone_in_the_text_wins_over_the_persons(text: str, expected: str) -> None:
    zone = SHANGHAI if "UTC+20" in text or "Beijing" in text else "America/New_York"
    moment = read_time(text, language="en", zone=zone, now=NOW)
    assert moment is not None
    assert moment.isoformat() == expected


def test_unknown_zone_is_utc() -> None:
    found = find_time("tomorrow at 3 pm", language="en", zone=None, now=NOW)
    assert found is not None
    assert found.value == "2026-11-26T15:00:00+00:00"


BERLIN = "Europe/Berlin"
GAP_EVE = datetime(2027, 3, 27, 12, 0, tzinfo=timezone.utc)
"""In the night after it the clock jumps from 02:00 to 03:00 in Berlin."""
FOLD_EVE = datetime(2026, 10, 24, 12, 0, tzinfo=timezone.utc)
"""In the night after it the hour from 02:00 to 03:00 comes twice."""


def test_time_that_the_clock_jumps_over_is_the_one_after_the_jump() -> None:
    moment = read_time("tomorrow at 02:30", language="en", zone=BERLIN, now=GAP_EVE)
    assert moment == datetime(2027, 3, 28, 1, 30, tzinfo=timezone.utc)
    assert moment.astimezone(ZoneInfo(BERLIN)).strftime("%H:%M") == "03:30"


def test_time_that_comes_twice_is_the_first() -> None:
    moment = read_time("tomorrow at 02:30", language="en", zone=BERLIN, now=FOLD_EVE)
    assert moment == datetime(2026, 10, 25, 0, 30, tzinfo=timezone.utc)


@pytest.mark.parametrize("now", [GAP_EVE, FOLD_EVE])
def test_wall_clock_holds_over_a_clock_change(now: datetime) -> None:
    assert local("tomorrow at 3 pm", zone=BERLIN, now=now) == f"{now.day + 1} 15:00"


def test_days_and_hours_said_as_a_span_are_counted_not_read_off_the_clock() -> None:
    moment = read_time("in 1 day", language="en", zone=BERLIN, now=GAP_EVE)
    assert moment == GAP_EVE + timedelta(days=1)


def test_nothing_beyond_the_horizon_is_believed() -> None:
    assert timedelta(days=59) < HORIZON < timedelta(days=99)
    assert read_time("in 59 days", language="en", zone="UTC", now=NOW) is not None
    assert read_time("in 61 days", language="en", zone="UTC", now=NOW) is None


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("es", "mañana a las 15:00", "26 15:00"),
        ("de", "morgen um 15:00", "26 15:00"),
        ("fr", "demain à 15:00", "26 15:00"),
        ("de", "Freitag 10:00", "27 10:00"),
        ("de", "15:30", "25 15:30"),
        ("es", "gracias", None),
        ("de", "x" * 121, None),
        ("fi", "huomenna kello viisitoista", None),
    ],
)
def test_other_languages_are_read_by_the_library(
    language: str, text: str, expected: str | None
) -> None:
    assert local(text, language) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("明天", "26 10:00"), ("下周五吧", "04 10:00"), ("周六", "28 10:00"),
        ("周末", "28 10:00"), ("周末下午", "28 14:00"), ("下周末", "05 10:00"), ("这个周末", "28 10:00"),
        ("weekend", "28 10:00"), ("at the weekend", "28 10:00"), ("next weekend at 3 pm", "05 15:00"),
        ("一点", "25 13:00"), ("改到一点", "25 13:00"),
    ],
)  # fmt: skip
def test_a_day_alone_is_an_answer_to_when(text: str, expected: str) -> None:
    assert local(text, "zh-CN" if ord(text[0]) > 0x2E80 else "en") == expected


@pytest.mark.parametrize(
    "text",
    ["now", "now please", "Any time!", "whenever you want", "i don't care", "快一点", "快点", "现在", "现在吧", "随时", "都可以", "越早越好"],
)  # fmt: skip
def test_now_and_any_time_are_as_soon_as_possible(text: str) -> None:
    found = find_time(text, language="en", zone=None, now=NOW)
    assert found is not None
    assert found.value == "asap"


@pytest.mark.parametrize(
    "text", ["is it down now", "现在打不开", "now it says error", "点开应用快点击发送"]
)
def test_now_inside_a_sentence_is_no_time_to_call(text: str) -> None:
    assert find_time(text, language="en", zone=None, now=NOW) is None


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("mañana a las 3 pm", "2026-11-26T20:00:00+00:00"),
        ("mañana a las 10:30", "2026-11-26T15:30:00+00:00"),
        ("mañana a las 15", "2026-11-26T20:00:00+00:00"),
        ("pasado mañana a las 4 de la tarde", "2026-11-27T21:00:00+00:00"),
    ],
)
def test_hour_is_the_one_that_was_said(text: str, read: str | None) -> None:
    """Never the present hour: a call would come at a time nobody named."""
    now = datetime(2026, 11, 25, 14, 20, tzinfo=timezone.utc)
    found = read_time(text, language="es", zone="America/Bogota", now=now)
    assert (found.isoformat() if found else None) == read
