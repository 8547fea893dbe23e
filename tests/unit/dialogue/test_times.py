from __future__ import annotations

from datetime import datetime, timedelta, timezone

import pytest

from bot.dialogue.outcome import Outcome
from bot.dialogue.state import State
from bot.dialogue.times import CALL_WINDOW, settle
from bot.reading import read_time

NOW = datetime(2026, 11, 25, 3, 0, tzinfo=timezone.utc)
BERLIN, TOKYO = "Europe/Berlin", "Asia/Tokyo"
OFFERED = [(NOW + timedelta(hours=h), NOW + timedelta(hours=h + 1)) for h in (2, 5)]


def settled(state: State, *zones: str) -> Outcome:
    return settle(
        state,
        zones,
        lambda zone: OFFERED,
        lambda text, zone: read_time(text, language="en", zone=zone, now=NOW),
        NOW,
    )


def test_open_zone_is_asked_for_with_a_button_each() -> None:
    outcome = settled(State(stage="callback"), BERLIN, TOKYO)
    (say,) = outcome.says
    assert say.key == "ask-time_zone"
    assert [option.label for option in say.options] == ["button-asap", "button-zone", "button-zone"]
    assert say.options[1].payload == '/inform{"detail": "time_zone", "value": "Europe/Berlin"}'
    assert (outcome.state.asks, outcome.then) == ("time", None)


def test_one_zone_is_taken_and_its_times_are_offered() -> None:
    outcome = settled(State(stage="callback"), BERLIN)
    (say,) = outcome.says
    assert say.key == "ask-time"
    assert [option.label for option in say.options] == [
        "button-asap",
        "button-window",
        "button-window",
    ]
    assert (
        say.options[1].payload == '/inform{"detail": "time", "value": "2026-11-25T05:00:00+00:00"}'
    )
    assert outcome.state.time_zone == BERLIN


def test_known_zone_wins_over_the_likely_ones() -> None:
    assert settled(State(time_zone=TOKYO), BERLIN, "Asia/Kolkata").state.time_zone == TOKYO


@pytest.mark.parametrize(
    ("text", "zone", "start"),
    [
        ("tomorrow at 3 pm", BERLIN, "2026-11-26T14:00:00+00:00"),
        ("tomorrow at 3 pm", TOKYO, "2026-11-26T06:00:00+00:00"),
        ("no time in here", TOKYO, "2026-11-25T09:00:00+00:00"),
        ("", TOKYO, "2026-11-25T09:00:00+00:00"),
    ],
)
def test_time_is_read_again_in_the_persons_zone(text: str, zone: str, start: str) -> None:
    window = {"start": "2026-11-25T09:00:00+00:00", "end": None, "text": text}
    outcome = settled(State(time_zone=zone, window=window, asks="time"))
    end = (datetime.fromisoformat(start) + CALL_WINDOW).isoformat()
    assert outcome.state.window == {"start": start, "end": end}
    assert (outcome.state.asks, outcome.says, outcome.then) == (None, (), "action_ask_next")


@pytest.mark.parametrize(("minutes", "is_past"), [(-1, True), (0, True), (1, False)])
def test_time_must_lie_ahead(minutes: int, is_past: bool) -> None:
    start = (NOW + timedelta(minutes=minutes)).isoformat()
    outcome = settled(State(time_zone=TOKYO, window={"start": start, "end": None, "text": ""}))
    assert [say.key for say in outcome.says] == (
        ["request_human-time_past", "ask-time"] if is_past else []
    )
    assert (outcome.state.window is None) is is_past
