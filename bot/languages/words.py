"""The words by which people of a language say what a meaning alone leaves open: `words.yml`.

Most of what is understood is learned from sentences. Some of it must be certain, or needs the
place in the text: when to call, who speaks of dying, whether a line of digits is called a key.
A language's `words.yml` holds those words; a language without one is understood by meaning alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any, Final

import yaml

from bot.errors import BadContentError
from bot.paths import DATA

WORDS_FILE: Final = "words.yml"

_SPACED: Final = re.compile(r"[^\W\d_]")
_UNSPACED: Final = re.compile("[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]")


@cache
def load_words(folder: Path = DATA / "languages") -> Mapping[str, Mapping[str, Any]]:
    """Return what each language's `words.yml` holds, by tag in alphabetical order.

    Raises:
        BadContentError: a file is no YAML mapping.
    """
    found = {}
    for path in sorted(folder.glob(f"*/{WORDS_FILE}")):
        try:
            raw = yaml.safe_load(path.read_text(encoding="utf-8"))
        except yaml.YAMLError as error:
            raise BadContentError(f"{path.parent.name}/{WORDS_FILE}", "is no YAML") from error
        if not isinstance(raw, dict):
            raise BadContentError(f"{path.parent.name}/{WORDS_FILE}", "is no mapping")
        parts: dict[str, str] = raw.pop("let", {})
        found[path.parent.name] = _written_out(raw, parts)
    return found


_NAMED_PART: Final = re.compile("@([A-Z]+)@")
_SIGNS: Final = r"\w\u064b-\u0652\u0900-\u0963\u0e30-\u0e4e"
_EDGES: Final = {"«": f"(?<![{_SIGNS}])", "»": f"(?![{_SIGNS}])"}
"""The edges of a word; unlike `\\b` they know the vowel signs of Arabic, Hindi and Thai as letters."""


def _written_out(raw: Any, parts: Mapping[str, str]) -> Any:
    """Return the same with `@NAME@` replaced by the named parts, and the edges of words by patterns."""
    if isinstance(raw, dict):
        return {name: _written_out(value, parts) for name, value in raw.items()}
    if isinstance(raw, list):
        return [_written_out(value, parts) for value in raw]
    if not isinstance(raw, str):
        return raw
    while _NAMED_PART.search(raw):
        raw = _NAMED_PART.sub(lambda match: parts[match[1]], raw)
    for edge, pattern in _EDGES.items():
        raw = raw.replace(edge, pattern)
    return raw


@cache
def said_in_any_language(section: str, name: str) -> re.Pattern[str]:
    """Return what matches any language's words of that name; of an unknown name, nothing.

    Args:
        section: of `words.yml`.
        name: in that section, a list of patterns.
    """
    return pattern_of(_entries(section, name))


@cache
def part_in_any_language(section: str, name: str) -> re.Pattern[str]:
    """The same, but for words that count inside others too ("myprivatekey")."""
    return re.compile(
        "|".join(f"(?:{entry})" for entry in _entries(section, name)) or r"(?!)", re.IGNORECASE
    )


def _entries(section: str, name: str) -> list[str]:
    return [
        entry for words in load_words().values() for entry in words.get(section, {}).get(name, ())
    ]


def pattern_of(entries: Sequence[str]) -> re.Pattern[str]:
    """Return what matches any of these patterns, whatever their case; none of none.

    A pattern that begins with a letter of a script with spaces begins at a word's beginning.
    """
    joined = "|".join(f"(?:{entry})" for entry in _at_word_begin(entries))
    return re.compile(joined or r"(?!)", re.IGNORECASE)


def _at_word_begin(entries: Sequence[str]) -> Iterator[str]:
    for entry in entries:
        first = entry.lstrip("(?:")[:1]
        is_word = _SPACED.match(first) is not None and _UNSPACED.match(first) is None
        yield rf"(?<![^\W_])(?:{entry})" if is_word else entry
