from __future__ import annotations

from datetime import datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest

from bot.support.windows import HOURS, NOTICE, WINDOW, offer_windows

ZONES = ("UTC", "Europe/Berlin", "America/New_York", "Asia/Kolkata", "Asia/Kathmandu", "Pacific/Apia",
         "America/St_Johns", "Australia/Lord_Howe")  # fmt: skip


def utc(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=timezone.utc)


def local_starts(now: datetime, zone: str, count: int) -> list[str]:
    """Return when the windows open, on the person's own clock."""
    opened = [window.start for window in offer_windows(now, zone, count)]
    return [f"{start.astimezone(ZoneInfo(zone)):%d %H:%M}" for start in opened if start is not None]


@pytest.mark.parametrize(
    ("zone", "before", "expected"),
    [
        # Clocks go forward: 29 March 2026, 2:00 to 3:00 in Berlin; 8 March in New York.
        ("Europe/Berlin", "2026-03-28T16:00", ["28 18:00", "29 09:00", "29 12:00", "29 15:00"]),
        ("America/New_York", "2026-03-07T21:30", ["07 18:00", "08 09:00", "08 12:00", "08 15:00"]),
        # And back: 25 October 2026 in Berlin; 1 November in New York.
        ("Europe/Berlin", "2026-10-24T15:00", ["24 18:00", "25 09:00", "25 12:00", "25 15:00"]),
        ("America/New_York", "2026-10-31T21:00", ["31 18:00", "01 09:00", "01 12:00", "01 15:00"]),
    ],
)
def test_windows_keep_to_the_wall_clock_across_a_clock_change(
    zone: str, before: str, expected: list[str]
) -> None:
    assert local_starts(utc(before), zone, 4) == expected


@pytest.mark.parametrize(
    ("zone", "now", "start"),
    [
        ("Europe/Berlin", "2026-03-28T20:00", "2026-03-29T07:00"),
        ("Europe/Berlin", "2026-10-24T20:00", "2026-10-25T08:00"),
        ("America/New_York", "2026-03-08T02:00", "2026-03-08T13:00"),
        ("America/New_York", "2026-11-01T02:00", "2026-11-01T14:00"),
    ],
)
def test_nine_in_the_morning_after_a_clock_change_is_another_utc_hour(
    zone: str, now: str, start: str
) -> None:
    first, *_ = offer_windows(utc(now), zone)
    assert (first.start, first.end) == (utc(start), utc(start) + WINDOW)


@pytest.mark.parametrize("zone", ZONES)
@pytest.mark.parametrize("hour", range(0, 48, 5))
def test_windows_come_in_order_in_the_future_and_at_the_hours_we_name(zone: str, hour: int) -> None:
    now = utc("2026-10-24T00:07") + timedelta(hours=hour)
    windows = offer_windows(now, zone, 9)
    starts = [window.start for window in windows if window.start is not None]
    assert len(starts) == len(set(starts)) == 9
    assert starts == sorted(starts)
    assert all(start >= now + NOTICE for start in starts)
    assert all(start.astimezone(ZoneInfo(zone)).time() in HOURS for start in starts)
    assert {window.time_zone for window in windows} == {zone}
    assert all(w.end - w.start == WINDOW for w in windows if w.start and w.end)
    assert starts[0] - now <= NOTICE + timedelta(hours=16)


@pytest.mark.parametrize(("minute", "first"), [(15, "09:00"), (16, "12:00")])
def test_a_window_that_opens_too_soon_is_not_offered(minute: int, first: str) -> None:
    (start,) = local_starts(utc(f"2026-11-25T08:{minute}"), "UTC", 1)
    assert start == f"25 {first}"


def test_a_clock_of_any_zone_tells_the_same_windows() -> None:
    now = utc("2026-11-25T08:00")
    there = now.astimezone(ZoneInfo("Pacific/Apia"))
    assert offer_windows(there, "Europe/Berlin") == offer_windows(now, "Europe/Berlin")
