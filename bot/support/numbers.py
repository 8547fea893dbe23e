"""Ticket numbers and verification codes: made to be unguessable, and to be read aloud."""

from __future__ import annotations

import hmac
import re
import secrets
import unicodedata
from itertools import pairwise
from typing import Final

ALPHABET: Final = "ACDEFGHJKMNPQRTUVWXY34679"
"""No letters or digits that are mistaken for one another, seen or heard (B/8, I/1, O/0, S/5, Z/2, L)."""

RANDOM_CHARS: Final = 8
"""25^8, 152 thousand million: guessing one of a million tickets takes 150,000 tries."""

_WEIGHTS: Final = (2, 3, 4, 6, 7, 8, 9, 11)
"""One for each drawn character. Of each, of the difference of each to the next, and of the last
plus one, none shares a divisor with the alphabet's 25: what makes the check character catch all
single mistakes and all swapped neighbours, itself included."""

CODE_DIGITS: Final = 6
_GROUPS: Final = ((0, 3), (3, 6), (6, 9))
_DASHES: Final = re.compile(r"[\u2010-\u2015\u2212]")
"""What keyboards put where a hyphen was typed."""

_GAPS: Final = re.compile(r"[\s.\-]")
_LOOSE: Final = re.compile(
    r"(?<![A-Z0-9])(?=([A-Z0-9]{3}[-\s.]?[A-Z0-9]{3}[-\s.]?[A-Z0-9]{3})(?![A-Z0-9]))"
)
"""Looks ahead without taking: in "the K7M-4QX-9TA" a word and two groups look like a number."""


def new_number() -> str:
    """Return a ticket number such as "K7M-4QX-9TA"; the last character checks the others."""
    drawn = "".join(secrets.choice(ALPHABET) for _ in range(RANDOM_CHARS))
    return _grouped(drawn + _check(drawn))


def normalise_number(text: str) -> str | None:
    """Return the number that a text is, whatever its case and gaps; None when it is none."""
    plain = _GAPS.sub("", _DASHES.sub("-", unicodedata.normalize("NFKC", text))).upper()
    if len(plain) != RANDOM_CHARS + 1 or any(c not in ALPHABET for c in plain):
        return None
    return _grouped(plain) if _check(plain[:-1]) == plain[-1] else None


def find_number(text: str) -> str | None:
    """Return the ticket number in a sentence, None when it holds none.

    One that is written as we write it comes before what words and luck can spell.
    """
    folded = _DASHES.sub("-", unicodedata.normalize("NFKC", text)).upper()
    found = [(match[1], normalise_number(match[1])) for match in _LOOSE.finditer(folded)]
    numbers = [number for _, number in found if number is not None]
    as_we_write = [number for written, number in found if number == written]
    return next(iter(as_we_write + numbers), None)


def new_code() -> str:
    """Return a verification code: six digits, at least four different, no run up or down."""
    while True:
        code = f"{secrets.randbelow(10**CODE_DIGITS):0{CODE_DIGITS}d}"
        steps = {int(b) - int(a) for a, b in pairwise(code)}
        if len(set(code)) >= 4 and steps not in ({1}, {-1}):
            return code


def is_same_code(given: str, real: str) -> bool:
    """Compare two codes in constant time."""
    return hmac.compare_digest(given.encode("utf-8", "replace"), real.encode())


def _check(drawn: str) -> str:
    """Return the check character: it catches one wrong character and any two swapped neighbours."""
    total = sum(weight * ALPHABET.index(c) for weight, c in zip(_WEIGHTS, drawn, strict=True))
    return ALPHABET[total % len(ALPHABET)]


def _grouped(plain: str) -> str:
    return "-".join(plain[begin:end] for begin, end in _GROUPS)
