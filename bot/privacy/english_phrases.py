"""Recovery phrases of the English list: runs of list words that are no sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from bot.privacy.wordlists import (
    EVERYDAY,
    GRAMMAR,
    PHRASE_LENGTHS,
    PREFIX_CHARS,
    checksum_holds,
    english,
    english_prefixes,
)

MIN_WORDS: Final = 11
"""One short of the shortest phrase (12): people lose a word or miss one."""
MIN_PIECE_WORDS: Final = 8
"""This many list words on end are a part of a phrase: lost words, or sent in pieces."""
_MAX_WORDS: Final = max(PHRASE_LENGTHS)

_WORD: Final = re.compile(r"[A-Za-z]+")
_GAP_MAX_CHARS: Final = 60
"""Columns leave wide gaps; anything wider is another part of the message."""
_MARKER: Final = re.compile(r"(?:phrase|mnemonic|seed|backup|recovery)\b.{0,20}$", re.IGNORECASE)
_MARKER_CHARS: Final = 40
_LETTER: Final = re.compile(r"[^\W\d_]")
_LISTING: Final = re.compile(r"[\d,;|/\n、，；·•]")
_NUMBER: Final = re.compile(r"\d")

_LISTED_SCORE: Final = 1
_STRANGER_SCORE: Final = -4
"""A misspelt word is bridged when four list words stand on a side of it; a sentence has more strangers."""
_GRAMMAR_SCORE: Final = -8
_DROP_SCORE: Final = 12

_GRAMMAR_SHARE: Final = 0.3
_EVERYDAY_SHARE: Final = 0.82
"""Nine of eleven or twelve. Of random phrases one in 1,700 has more; 30 MB of English prose
hold no eleven different list words on end with fewer, so a sentence is not at risk."""
_EVERYDAY_SHARE_WITH_CHECKSUM: Final = 0.95
"""Twelve list words on end hardly ever occur in a sentence, so the checksum may decide nearly alone."""
_EVERYDAY_SHARE_OF_PIECE: Final = 0.6
_EVERYDAY_SHARE_OF_NUMBERED_PIECE: Final = 0.7
_LISTING_SHARE: Final = 0.7

_SMALL_WORDS_TEXT: Final = """
a an the is are was were be been am i me my mine we us our he him his she her it its their them of to
in on at by for from and or but so as do does did done has had having would should may might
don doesn didn isn can't cant im ive dont get got hi thanks wallet
"""
_SMALL_WORDS: Final = frozenset(_SMALL_WORDS_TEXT.split())


@dataclass(frozen=True)
class _Word:
    """One word at `start`..`end`; `word` is the list word it stands for, None for a stranger."""

    text: str
    word: str | None
    start: int
    end: int
    gap: str

    @property
    def score(self) -> int:
        if self.word is not None:
            return _LISTED_SCORE
        return _STRANGER_SCORE if self.is_stranger else _GRAMMAR_SCORE

    @property
    def is_stranger(self) -> bool:
        """Whether what is no list word could be one, misspelt or by its first letters ("them")."""
        is_grammar = self.text in _SMALL_WORDS or self.text in GRAMMAR
        return not is_grammar or self.text in english_prefixes()


def find_english(text: str) -> Iterator[tuple[int, int]]:
    """Yield the places of English phrases in a folded text. Linear in its length."""
    for run in _runs(text):
        for first, end in _stretches(run):
            phrase = _phrase_at(text, run, first, end)
            if phrase is not None:
                yield phrase[0].start, phrase[-1].end


def _runs(text: str) -> Iterator[list[_Word]]:
    """Yield words that nothing but digits, signs and white space part."""
    run: list[_Word] = []
    end = 0
    for match in _WORD.finditer(text):
        gap = text[end : match.start()]
        if run and (len(gap) > _GAP_MAX_CHARS or _LETTER.search(gap)):
            yield run
            run = []
        run.append(_read(match, gap if run else ""))
        end = match.end()
    yield run


def _read(match: re.Match[str], gap: str) -> _Word:
    lowered = match.group().lower()
    word = lowered if lowered in english() else None
    if word is None and len(lowered) == PREFIX_CHARS and lowered not in _SMALL_WORDS | GRAMMAR:
        word = english_prefixes().get(lowered)
    return _Word(lowered, word, match.start(), match.end(), gap)


def _stretches(run: list[_Word]) -> Iterator[tuple[int, int]]:
    """Yield the places of the stretches with the highest scores, each beginning and ending in a list word.

    One pass: a stretch ends where its score falls to nothing, or far below its best.
    """
    begin, score, best, best_end = 0, 0, 0, 0
    for position, word in enumerate(run):
        if score == 0:
            begin = position
        score += word.score
        if score > best:
            best, best_end = score, position + 1
        if score <= 0 or best - score >= _DROP_SCORE:
            if best > 0:
                yield begin, best_end
            score, best = 0, 0
    if best > 0:
        yield begin, best_end


def _phrase_at(text: str, run: list[_Word], first: int, end: int) -> list[_Word] | None:
    """Return the phrase that a stretch is or holds, with what a misspelt word parts from it."""
    stretch = run[first:end]
    wide = run[_widened_left(run, first) : _widened_right(run, end)]
    if sum(word.word is not None for word in wide) < MIN_PIECE_WORDS:
        return None
    return wide if _is_phrase(stretch) or _is_phrase(wide) or _holds_phrase(text, stretch) else None


def _widened_left(run: list[_Word], first: int) -> int:
    """Return where the phrase begins when a stranger may stand between its words."""
    limit = max(0, first - _MAX_WORDS)
    while first > limit:
        if run[first - 1].word is not None:
            first -= 1
        elif first - 2 >= limit and run[first - 1].is_stranger and run[first - 2].word is not None:
            first -= 2
        else:
            break
    return first


def _widened_right(run: list[_Word], end: int) -> int:
    limit = min(len(run), end + _MAX_WORDS)
    while end < limit:
        if run[end].word is not None:
            end += 1
        elif end + 1 < limit and run[end].is_stranger and run[end + 1].word is not None:
            end += 2
        else:
            break
    return end


def _holds_phrase(text: str, stretch: list[_Word]) -> bool:
    """Whether a window of a longer stretch is a phrase."""
    before = text[max(0, stretch[0].start - _MARKER_CHARS) : stretch[0].end]
    is_marked = _MARKER.search(before) is not None
    for size in sorted(PHRASE_LENGTHS, reverse=True):
        for first in range(len(stretch) - size + 1):
            window = stretch[first : first + size]
            everyday = _everyday_share(window)
            is_plain = is_marked or _grammar_share(window) <= _GRAMMAR_SHARE
            if everyday <= _EVERYDAY_SHARE and is_plain and _variety(window) >= MIN_WORDS:
                return True
            if everyday <= _EVERYDAY_SHARE_WITH_CHECKSUM and _checks(window):
                return True
    return False


def _is_phrase(stretch: list[_Word]) -> bool:
    everyday, variety = _everyday_share(stretch), _variety(stretch)
    gaps = [word.gap for word in stretch[1:]]
    is_plain = _grammar_share(stretch) <= _GRAMMAR_SHARE
    if variety >= MIN_WORDS and everyday <= _EVERYDAY_SHARE:
        return is_plain or _share(_LISTING, gaps) >= _LISTING_SHARE
    if everyday <= _EVERYDAY_SHARE_WITH_CHECKSUM and _checks(stretch):
        return True
    if variety < MIN_PIECE_WORDS:
        return False
    if _share(_NUMBER, gaps) >= _LISTING_SHARE:
        return everyday <= _EVERYDAY_SHARE_OF_NUMBERED_PIECE
    return everyday <= _EVERYDAY_SHARE_OF_PIECE and is_plain


def _variety(stretch: list[_Word]) -> int:
    """Return how many different list words there are: tables and code repeat theirs."""
    return len({word.word for word in stretch if word.word is not None})


def _everyday_share(stretch: list[_Word]) -> float:
    words = [word.word for word in stretch if word.word is not None]
    return sum(word in EVERYDAY or word in GRAMMAR for word in words) / len(words)


def _grammar_share(stretch: list[_Word]) -> float:
    words = [word.word for word in stretch if word.word is not None]
    return sum(word in GRAMMAR for word in words) / len(words)


def _checks(stretch: list[_Word]) -> bool:
    words = [word.word for word in stretch if word.word is not None]
    return len(words) == len(stretch) and checksum_holds(words, "english")


def _share(sign: re.Pattern[str], gaps: list[str]) -> float:
    return sum(sign.search(gap) is not None for gap in gaps) / max(1, len(gaps))
