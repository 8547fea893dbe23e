"""Sixty-four hexadecimal digits: a private key or a transaction hash? The words near tell.

Words are weighed by clause: "I never gave my private key; tx hash 0x…" holds a hash,
"the private key of this transaction's wallet is 0x…" a key. What stays open is asked,
because a wrong guess one way gives a wallet away.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, Literal

from bot.languages.words import part_in_any_language
from bot.privacy.view import fold

Verdict = Literal["private_key", "hash", "undecided"]

_HEX64: Final = re.compile(r"(?<![0-9a-fA-F])(?:0[xX])?[0-9a-fA-F]{64}(?![0-9a-fA-F])")
_GROUPS: Final = re.compile(
    r"(?<![0-9A-Za-z_])(?:0[xX][ \t]?)?(?:(?:[0-9a-fA-F]{4}[ \t\n-]){15}[0-9a-fA-F]{4}"
    r"|(?:[0-9a-fA-F]{8}[ \t\n-]){7}[0-9a-fA-F]{8}"
    r"|(?:[0-9a-fA-F]{16}[ \t\n-]){3}[0-9a-fA-F]{16}"
    r"|[0-9a-fA-F]{32}[ \t\n-][0-9a-fA-F]{32})(?![0-9A-Za-z_])"
)
"""Copied from paper or a wrapped line: 64 digits in groups of 4, 8, 16 or 32."""


def _words(name: str) -> re.Pattern[str]:
    """Return any language's words of that name, also as `view.fold` leaves them in a text."""
    written = part_in_any_language("keys", name).pattern
    return re.compile(f"{written}|{fold(written).text}", re.IGNORECASE)


KEY_WORDS: Final = _words("private_key")
HASH_WORDS: Final = _words("hash")
_ADDRESS_WORDS: Final = re.compile(r"\baddress\b|地址|\bsui\b|\baptos\b", re.IGNORECASE)
"""Sui and Aptos addresses are 0x and 64 digits as well."""
_LABEL: Final = re.compile(
    r"[\s:：=,\"'“”「」(\[（#\-–—>]*(?:is|are|was|id|hash|number|是|为|為|如下|号|號|的)?[\s:：=\"'“”「」(\[（]*$",
    re.IGNORECASE,
)
_OF: Final = _words("of")
_EITHER: Final = _words("either")
_CLAUSE_END: Final = re.compile(r"[.;!?。；！？\n,，]")
_LINK: Final = re.compile(r"https?://[^\s]{0,300}$", re.IGNORECASE)
_LINK_CHARS: Final = 320
NEAR_CHARS: Final = 200
"""How far from the string a word still speaks about it."""


def find_hex(text: str) -> Iterator[tuple[int, int]]:
    """Yield the places of 64 hexadecimal digits, together or in groups."""
    for pattern in (_HEX64, _GROUPS):
        for match in pattern.finditer(text):
            yield match.span()


def read_hex(text: str, start: int, end: int, *, expects_hash: bool) -> Verdict:
    """Return what the digits at `start`..`end` are, as far as the words near them tell."""
    if _LINK.search(text[max(0, start - _LINK_CHARS) : start]):
        return "hash"
    before = text[max(0, start - NEAR_CHARS) : start]
    after = text[end : end + NEAR_CHARS]
    for clause in (*_clauses_before(before), *_clauses_after(after)):
        verdict = _read_clause(clause)
        if verdict is not None:
            return verdict
    speaks_of_key = KEY_WORDS.search(text[:start]) or KEY_WORDS.search(text, end)
    if expects_hash and not speaks_of_key:
        return "hash"
    if (
        text[start : start + 2].lower() == "0x"
        and _ADDRESS_WORDS.search(before + after)
        and not speaks_of_key
    ):
        return "hash"
    return "undecided"


def _clauses_before(text: str) -> list[str]:
    """Return the clauses before the string, the nearest first; an empty label line is looked through."""
    return [clause for clause in reversed(_CLAUSE_END.split(text)) if clause.strip()]


def _clauses_after(text: str) -> list[str]:
    return [clause for clause in _CLAUSE_END.split(text) if clause.strip()]


def _read_clause(clause: str) -> Verdict | None:
    """Return what a clause calls the string; None when it says nothing of either."""
    keys, hashes = list(KEY_WORDS.finditer(clause)), list(HASH_WORDS.finditer(clause))
    if not keys:
        return "hash" if hashes else None
    if not hashes:
        return "private_key"
    between = sorted((keys[-1].span(), hashes[-1].span()))
    if _EITHER.search(clause, between[0][1], between[1][0]):
        return "undecided"
    if keys[-1].start() > hashes[-1].start():
        return "private_key"
    is_label = _LABEL.match(clause, hashes[-1].end()) is not None
    return (
        "hash"
        if is_label and not _OF.search(clause, keys[-1].end(), hashes[-1].start())
        else "private_key"
    )
