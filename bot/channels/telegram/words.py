"""The channel's own sentences, in the language of the person or else of their app."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from bot.languages import Catalogue
from bot.languages.identify import from_locale

DEFAULT: Final = "en"


def words_for(
    catalogues: Mapping[str, Catalogue], language: str | None, locale: str | None
) -> Catalogue:
    """Return the catalogue of the conversation's language, else of the locale, else English."""
    if language is not None and language in catalogues:
        return catalogues[language]
    spoken = tuple(catalogues)
    return catalogues[from_locale(locale, spoken) or (DEFAULT if DEFAULT in spoken else spoken[0])]
