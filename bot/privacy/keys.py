"""What a private key looks like, and how it is told from a transaction hash of the same form."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, Literal

import base58
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

Verdict = Literal["private_key", "hash", "undecided"]

HEX64: Final = re.compile(r"(?<![0-9A-Za-z_])(?:0[xX])?[0-9a-fA-F]{64}(?![0-9A-Za-z_])")
_SPACED_HEX64: Final = re.compile(
    r"(?<![0-9A-Za-z_])(?:0[xX])?(?:[0-9a-fA-F]{8}[ \t]){7}[0-9a-fA-F]{8}(?![0-9A-Za-z_])"
)
_BASE58: Final = re.compile(r"(?<![0-9A-Za-z_])[1-9A-HJ-NP-Za-km-z]{51,112}(?![0-9A-Za-z_])")
_PEM: Final = re.compile(
    r"-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----[^-]{0,8000}(?:-----END[^\n]{0,60})?"
)
_KEYSTORE: Final = re.compile(r"\{[^{}]{0,2000}\"(?:crypto|Crypto)\"\s{0,9}:\s{0,9}\{", re.DOTALL)

_KEY_WORDS: Final = re.compile(
    r"priv(?:ate)?[ _-]?keys?|secret[ _-]?keys?|\bpk\b|\bprivkey\b|私钥|私鑰|密钥|密鑰|秘钥|秘鑰|明文私",
    re.IGNORECASE,
)
_HASH_WORDS: Final = re.compile(
    r"\bt(?:x|rans(?:action|fer|action)s?)\b|\btx(?:n|id|hash)?s?\b|\bhash(?:es)?\b|\btransfer(?:red|s)?\b|\bsent\b|\bexplorer\b"
    r"|\bpending\b|\bstuck\b|\bwithdraw\w*|etherscan|tronscan|哈希|哈西|交易号|交易號|交易ID|转账|轉帳|转帐|交易单|区块链浏览器|流水号|单号|这笔|那笔|提币",
    re.IGNORECASE,
)
_LINK: Final = re.compile(r"https?://[^\s]{0,200}$", re.IGNORECASE)
NEAR_CHARS: Final = 90
"""How far from the string a word still speaks about it: a sentence and a half."""

_SEED_BYTES: Final = 32


def read_hex(text: str, start: int, end: int, *, expects_hash: bool) -> Verdict:
    """Return what 64 hexadecimal digits at `start`..`end` are, as far as the words near tell.

    Both kinds of words may stand in one message ("I never gave my private key; tx hash
    0x…"): the nearer one decides, and words before the string count more than words after.
    """
    if _LINK.search(text[max(0, start - NEAR_CHARS) : start]):
        return "hash"
    key = _distance(_KEY_WORDS, text, start, end)
    transaction = _distance(_HASH_WORDS, text, start, end)
    if key is None and transaction is None:
        return "hash" if expects_hash else "undecided"
    if transaction is None:
        return "private_key"
    if key is None or transaction < key:
        return "hash"
    return "private_key"


_AFTER_PENALTY: Final = 30


def _distance(words: re.Pattern[str], text: str, start: int, end: int) -> int | None:
    before = [m.end() for m in words.finditer(text, max(0, start - NEAR_CHARS), start)]
    after = words.search(text, end, min(len(text), end + NEAR_CHARS))
    distances = [start - before[-1]] if before else []
    if after is not None:
        distances.append(after.start() - end + _AFTER_PENALTY)
    return min(distances) if distances else None


def find_exact_keys(text: str) -> Iterator[tuple[int, int]]:
    """Yield the places of keys that their own form proves: WIF, xprv, PEM, keystore, Solana."""
    for pattern in (_PEM, _SPACED_HEX64):
        for match in pattern.finditer(text):
            yield match.span()
    keystore = _KEYSTORE.search(text)
    if keystore is not None:
        yield keystore.start(), _closing(text, keystore.start())
    for match in _BASE58.finditer(text):
        if _is_wif(match.group()) or _is_extended(match.group()) or _is_solana(match.group()):
            yield match.span()


def _closing(text: str, start: int) -> int:
    """Return where the JSON object that opens at `start` ends; the text's end when it never does."""
    depth = 0
    for position in range(start, len(text)):
        depth += {"{": 1, "}": -1}.get(text[position], 0)
        if depth == 0:
            return position + 1
    return len(text)


_WIF_VERSIONS: Final = (0x80, 0xB0, 0x9E, 0xEF)
_EXTENDED_CHARS: Final = 111


def _is_wif(text: str) -> bool:
    if len(text) not in (51, 52):
        return False
    try:
        raw = base58.b58decode_check(text)
    except ValueError:
        return False
    return raw[0] in _WIF_VERSIONS and len(raw) in (33, 34)


def _is_extended(text: str) -> bool:
    return len(text) == _EXTENDED_CHARS and text[1:4] == "prv"


def _is_solana(text: str) -> bool:
    """Whether the last 32 of 64 bytes are the public key of the first: no signature is."""
    if not 80 <= len(text) <= 90:
        return False
    try:
        raw = base58.b58decode(text)
    except ValueError:
        return False
    if len(raw) != 2 * _SEED_BYTES:
        return False
    public = Ed25519PrivateKey.from_private_bytes(raw[:_SEED_BYTES]).public_key()
    return public.public_bytes(Encoding.Raw, PublicFormat.Raw) == raw[_SEED_BYTES:]
