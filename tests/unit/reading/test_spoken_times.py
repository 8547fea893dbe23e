"""When to call, in each language's own words: one table of what people type for each."""

from __future__ import annotations

from datetime import datetime, timezone
from pathlib import Path
from typing import Final
from zoneinfo import ZoneInfo

import pytest
import yaml

from bot.languages import load_languages
from bot.languages.words import load_words
from bot.reading.times import ASAP, find_time

TABLES: Final = Path(__file__).parent / "times"
ZONE: Final = "Europe/Berlin"
NOW: Final = datetime(2026, 11, 25, 10, 0, tzinfo=timezone.utc)
"""A Wednesday, eleven o'clock in that zone."""

OWN_GRAMMAR: Final = frozenset({"en", "zh-CN", "zh-TW"})


def rows() -> list[tuple[str, str, str | None]]:
    return [
        (path.stem, str(said), meant)
        for path in sorted(TABLES.glob("*.yml"))
        for said, meant in yaml.safe_load(path.read_text(encoding="utf-8")).items()
    ]


@pytest.mark.parametrize(("tag", "said", "meant"), rows())
def test_time_is_read_as_a_speaker_means_it(tag: str, said: str, meant: str | None) -> None:
    found = find_time(said, language=tag, zone=ZONE, now=NOW)
    if found is None or found.value == ASAP:
        assert (found and found.value) == meant
    else:
        moment = datetime.fromisoformat(found.value).astimezone(ZoneInfo(ZONE))
        assert moment.strftime("%d %H:%M") == meant


def test_every_language_has_its_words_and_its_table() -> None:
    wanted = set(load_languages()) - OWN_GRAMMAR
    assert {path.stem for path in TABLES.glob("*.yml")} == wanted
    assert {tag for tag, words in load_words().items() if "times" in words} == wanted
