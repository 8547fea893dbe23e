"""Words that must be certain: for each language a table of what they find, and what they must not."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final

import pytest
import yaml

from bot.languages import load_languages
from bot.languages.words import load_words, part_in_any_language
from bot.reading import cues

TABLES: Final = Path(__file__).parent / "cues"
IN_OTHERS: Final = frozenset({"en", "zh-CN", "zh-TW"})
"""Their tables are the tests beside this file."""

FINDS: Final[Mapping[str, Callable[[str], bool]]] = {
    "despair": cues.in_despair,
    "taken_back": cues.takes_back,
    "who_calls": cues.asks_who_calls,
    "past_day": cues.names_past,
    "vpn_on": lambda text: cues.vpn_use(text) == "yes",
    "vpn_off": lambda text: cues.vpn_use(text) == "no",
}


def found(name: str, text: str) -> bool:
    if name in FINDS:
        return FINDS[name](text)
    if name.startswith("field_"):
        return cues.named_field(text) == name.removeprefix("field_")
    return part_in_any_language("keys", name).search(text) is not None


def rows() -> list[tuple[str, str, str, bool]]:
    return [
        (path.stem, name, text, kind == "yes")
        for path in sorted(TABLES.glob("*.yml"))
        for name, kinds in yaml.safe_load(path.read_text(encoding="utf-8")).items()
        for kind, texts in kinds.items()
        for text in texts
    ]


@pytest.mark.parametrize(("tag", "name", "text", "meant"), rows())
def test_words_find_what_they_are_for(tag: str, name: str, text: str, meant: bool) -> None:
    assert found(name, text) is meant


def test_every_language_has_its_words_and_its_table() -> None:
    languages = set(load_languages())
    assert set(load_words()) == languages
    assert {path.stem for path in TABLES.glob("*.yml")} == languages - IN_OTHERS


@pytest.mark.parametrize("tag", sorted(load_words()))
def test_words_of_despair_stand_in_no_example(tag: str) -> None:
    folder = Path(__file__).parents[3] / "data/languages" / tag / "nlu"
    lines = [line for path in folder.glob("*.yml") for line in path.read_text("utf-8").splitlines()]
    assert [line for line in lines if cues.in_despair(line)] == []
