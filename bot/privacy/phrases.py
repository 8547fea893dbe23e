"""What a recovery phrase looks like, in every list that we know.

The checksum must not decide: a missing, misspelt or swapped word breaks it, some
wallets have none, and ordinary Chinese passes it by chance. Each script has its
own module; this one joins them.
"""

from __future__ import annotations

from collections.abc import Iterator

from bot.privacy.chinese_phrases import find_chinese
from bot.privacy.english_phrases import find_english


def find_phrases(text: str) -> Iterator[tuple[int, int]]:
    """Yield the places of recovery phrases in a folded text (see `view.fold`)."""
    yield from find_english(text)
    yield from find_chinese(text)
