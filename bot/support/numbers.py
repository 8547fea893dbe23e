"""Ticket numbers and verification codes: made to be unguessable, and to be read aloud."""

from __future__ import annotations

import hmac
import re
import secrets
from itertools import pairwise
from typing import Final

ALPHABET: Final = "ACDEFGHJKMNPQRTUVWXY34679"
"""No letters or digits that are mistaken for one another, seen or heard (B/8, I/1, O/0, S/5, Z/2, L)."""

RANDOM_CHARS: Final = 8
"""25^8, 152 thousand million: guessing one of a million tickets takes 150,000 tries."""

CODE_DIGITS: Final = 6
_GROUPS: Final = ((0, 3), (3, 6), (6, 9))
_LOOSE: Final = re.compile(
    r"(?<![A-Z0-9])[A-Z0-9]{3}[-\s.]?[A-Z0-9]{3}[-\s.]?[A-Z0-9]{3}(?![A-Z0-9])"
)


def new_number() -> str:
    """Return a ticket number such as "K7M-4QX-9TA"; the last character checks the others."""
    drawn = "".join(secrets.choice(ALPHABET) for _ in range(RANDOM_CHARS))
    return _grouped(drawn + _check(drawn))


def normalise_number(text: str) -> str | None:
    """Return the number that a text is, whatever its case and gaps; None when it is none."""
    plain = re.sub(r"[\s.\-]", "", text).upper()
    if len(plain) != RANDOM_CHARS + 1 or any(c not in ALPHABET for c in plain):
        return None
    return _grouped(plain) if _check(plain[:-1]) == plain[-1] else None


def find_number(text: str) -> str | None:
    """Return the first ticket number in a sentence, None when it holds none."""
    for match in _LOOSE.finditer(text.upper()):
        number = normalise_number(match.group())
        if number is not None:
            return number
    return None


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
    total = sum((place + 2) * ALPHABET.index(c) for place, c in enumerate(drawn))
    return ALPHABET[total % len(ALPHABET)]


def _grouped(plain: str) -> str:
    return "-".join(plain[begin:end] for begin, end in _GROUPS)
