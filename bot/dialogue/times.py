"""When to call: settles what was said in the person's own time zone, or offers times."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from typing import Any, Final

from bot.dialogue.outcome import Option, Outcome, Say
from bot.dialogue.state import State

CALL_WINDOW: Final = timedelta(hours=1)
"""How long a promised call may take to come, counted from the time the person named."""

ReadTime = Callable[[str, str], datetime | None]
"""(text, IANA zone) → the aware time that the text names there, None when it names none."""

_ASAP: Final = Option("button-asap", '/inform{"detail": "time", "value": "asap"}')


def settle(
    state: State,
    zones: Sequence[str],
    windows: Callable[[str], Sequence[tuple[datetime, datetime]]],
    read_time: ReadTime,
    now: datetime,
) -> Outcome:
    """Return the case with its call window settled, or the question that settles it.

    Args:
        state: a case that waits for a time, or has one whose zone is open.
        zones: the zones that the person may live in, likeliest first; used only
            while `state.time_zone` is not known. Never empty.
        windows: the times to offer in a zone.
        read_time: reads a time in words in a zone.
        now: aware UTC.
    """
    zone = state.time_zone or (zones[0] if len(zones) == 1 else None)
    if zone is None:
        return _ask_zone(state, zones)
    placed = state.now(time_zone=zone)
    if state.window is None:
        return _offer(placed, windows(zone), zone)
    text = state.window.get("text")
    start = read_time(text, zone) if text else None
    if start is None:
        start = datetime.fromisoformat(state.window["start"])
    if start <= now:
        past = _offer(placed.now(window=None), windows(zone), zone)
        return Outcome(past.state, (Say("request_human-time_past"), *past.says))
    window = {"start": start.isoformat(), "end": (start + CALL_WINDOW).isoformat()}
    return Outcome(placed.now(window=window, asks=None), (), "action_ask_next")


def _ask_zone(state: State, zones: Sequence[str]) -> Outcome:
    options = tuple(
        Option(
            "button-zone",
            f'/inform{{"detail": "time_zone", "value": "{zone}"}}',
            {"zone": {"kind": "zone", "value": zone}},
        )
        for zone in zones
    )
    return Outcome(state.now(asks="time"), (Say("ask-time_zone", {}, (_ASAP, *options)),))


def _offer(state: State, windows: Sequence[tuple[datetime, datetime]], zone: str) -> Outcome:
    options = tuple(
        Option("button-window", _payload(begin), {"window": _as_argument(begin, end, zone)})
        for begin, end in windows
    )
    said = Say("ask-time", {"zone": {"kind": "zone", "value": zone}}, (_ASAP, *options))
    return Outcome(state.now(asks="time"), (said,))


def _payload(begin: datetime) -> str:
    return f'/inform{{"detail": "time", "value": "{begin.isoformat()}"}}'


def _as_argument(begin: datetime, end: datetime, zone: str) -> dict[str, Any]:
    return {"kind": "window", "start": begin.isoformat(), "end": end.isoformat(), "zone": zone}
