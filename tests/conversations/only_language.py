"""Whether a reply holds nothing but one language's own sentences."""

from __future__ import annotations

import re
from functools import cache

from bot.languages import Catalogue
from bot.paths import DATA
from tests.conversations.sentences import patterns_of, without_isolates

_LETTER = re.compile(r"[^\W\d_]")


_REPLIES = frozenset(path.stem for path in (DATA / "languages/en/replies").glob("*.ftl"))


@cache
def _sentences(catalogue: Catalogue) -> tuple[re.Pattern[str], ...]:
    return tuple(
        re.compile(pattern, re.DOTALL)
        for key in sorted(catalogue.keys())
        if catalogue.origin(key) in _REPLIES
        for pattern in patterns_of(catalogue, key)
        if _LETTER.search(pattern.replace(".*", ""))
    )


def foreign_texts(catalogue: Catalogue, texts: list[str]) -> list[str]:
    """Return the texts that are no sentence of the catalogue, whatever its arguments."""
    known = _sentences(catalogue)
    return [text for text in texts if not any(p.fullmatch(without_isolates(text)) for p in known)]
