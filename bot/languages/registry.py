"""The languages we speak: one folder each, found by listing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from functools import cache
from pathlib import Path
from typing import Any, Final, Literal

import yaml
from babel import Locale, UnknownLocaleError

from bot.errors import BadContentError
from bot.paths import DATA

LANGUAGE_FILE: Final = "language.yml"

REPLIES: Final = "replies"
"""The folder of what we say; a language without it is understood only."""


@dataclass(frozen=True)
class Language:
    """One language as its `language.yml` describes it.

    `register` says how people are addressed, `script` is an ISO 15924 code,
    `digits` a CLDR numbering system, `time_zones` the zones most of its
    speakers live in, likeliest first. `spoken` says whether we can answer in it:
    a folder without replies is a language that is understood, and answered in another.
    """

    tag: str
    native_name: str
    direction: Literal["ltr", "rtl"]
    register: str
    script: str
    digits: str
    babel_locale: str
    time_zones: tuple[str, ...]
    reviewed: bool
    spoken: bool


@cache
def load_languages(folder: Path = DATA / "languages") -> Mapping[str, Language]:
    """Return every language by its tag, in alphabetical order of the tags.

    Raises:
        BadContentError: a folder's `language.yml` is missing or incomplete.
    """
    return {path.name: _load(path) for path in sorted(folder.iterdir()) if path.is_dir()}


@cache
def spoken_languages(folder: Path = DATA / "languages") -> tuple[str, ...]:
    """Return the tags of the languages that we can answer in, in alphabetical order."""
    return tuple(tag for tag, language in load_languages(folder).items() if language.spoken)


def _load(folder: Path) -> Language:
    path = folder / LANGUAGE_FILE
    if not path.is_file():
        raise BadContentError(folder.name, f"has no {LANGUAGE_FILE}")
    try:
        raw: dict[str, Any] = yaml.safe_load(path.read_text(encoding="utf-8"))
    except yaml.YAMLError as error:
        raise BadContentError(f"{folder.name}/{LANGUAGE_FILE}", "is no YAML") from error
    wanted = {field.name for field in fields(Language)} - {"tag", "spoken"}
    if not isinstance(raw, dict) or set(raw) != wanted:
        raise BadContentError(f"{folder.name}/{LANGUAGE_FILE}", f"needs exactly {sorted(wanted)}")
    try:
        Locale.parse(raw["babel_locale"])
    except (ValueError, UnknownLocaleError) as error:
        raise BadContentError(f"{folder.name}/{LANGUAGE_FILE}", "unknown babel_locale") from error
    time_zones = tuple(raw["time_zones"])
    spoken = (folder / REPLIES).is_dir()
    return Language(tag=folder.name, spoken=spoken, **{**raw, "time_zones": time_zones})
