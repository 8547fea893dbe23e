"""Words a key in one language; a missing key or argument is an error, never English."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any, Final, Literal

from babel import Locale
from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import FluentParser, ast

from bot.errors import BadContentError
from bot.languages.formatting import write
from bot.languages.registry import Language, load_languages, spoken_languages
from bot.paths import DATA

Style = Literal["plain", "technical"]
TECHNICAL: Final = "technical"
PARTS: Final = ("replies", "interface")


class Catalogue:
    """Everything that is said in one language.

    A message's value is its plain form, its attribute `.technical` the form for experts.
    """

    def __init__(self, language: Language, folder: Path) -> None:
        """Read every `.ftl` file of the language.

        Raises:
            BadContentError: a file does not parse, or a key stands twice.
        """
        self.language = language
        self._locale = Locale.parse(language.babel_locale)
        # Isolates are set by `formatting.write`, and only where text runs right to left.
        self._bundle = FluentBundle([language.tag], use_isolating=False)
        self._origin: dict[str, str] = {}
        for part in PARTS:
            for path in sorted((folder / part).glob("*.ftl")):
                self._read(path)

    def keys(self) -> frozenset[str]:
        """Return every key of this language."""
        return frozenset(self._origin)

    def origin(self, key: str) -> str:
        """Return the name of the file, without its ending, that holds the key."""
        return self._origin[key]

    def has(self, key: str) -> bool:
        """Whether the key is worded in this language."""
        return key in self._origin

    def format(
        self, key: str, args: Mapping[str, Any] | None = None, *, style: Style = "plain"
    ) -> str:
        """Return the text of a key.

        Args:
            key: the message's identifier.
            args: strings, integers or typed values, see `bot/languages/formatting.py`.
            style: "technical" uses the `.technical` form where there is one.

        Raises:
            BadContentError: the key, an argument or a phrase inside is missing.
        """
        if not self.has(key):
            raise BadContentError(self.language.tag, f"no text for {key}")
        message = self._bundle.get_message(key)
        pattern = message.attributes.get(TECHNICAL) if style == TECHNICAL else None
        pattern = pattern or message.value
        if pattern is None:
            raise BadContentError(self.language.tag, f"{key} has no text of its own")
        written = {name: self._write(value, args) for name, value in (args or {}).items()}
        text, errors = self._bundle.format_pattern(pattern, written)
        if errors:
            raise BadContentError(self.language.tag, f"{key}: {errors[0]!r}")
        return str(text)

    def _write(self, value: Any, args: Mapping[str, Any] | None) -> str | int:
        brand = (args or {}).get("brand")
        shared = {"brand": brand} if isinstance(brand, str) else {}
        return write(
            value,
            self._locale,
            lambda key: self.format(key, shared),
            is_rtl=self.language.direction == "rtl",
        )

    def _read(self, path: Path) -> None:
        text = path.read_text(encoding="utf-8")
        parsed = FluentParser().parse(text)
        where = f"{self.language.tag}/{path.parent.name}/{path.name}"
        for entry in parsed.body:
            if isinstance(entry, ast.Junk):
                problem = entry.annotations[0].message if entry.annotations else "unreadable"
                raise BadContentError(where, f"{problem} near {entry.content[:60]!r}")
            if isinstance(entry, ast.Message):
                if entry.id.name in self._origin:
                    raise BadContentError(where, f"{entry.id.name} stands twice")
                self._origin[entry.id.name] = path.stem
        self._bundle.add_resource(FluentResource(text))


@cache
def load_catalogues(folder: Path = DATA / "languages") -> Mapping[str, Catalogue]:
    """Return the catalogue of every language we speak by its tag, in alphabetical order."""
    languages = load_languages(folder)
    return {tag: Catalogue(languages[tag], folder / tag) for tag in spoken_languages(folder)}
