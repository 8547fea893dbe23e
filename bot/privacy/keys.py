"""Private keys that their own form proves, without a word near them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Final

import base58
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

_BASE58: Final = re.compile(r"(?<![0-9A-Za-z_])[1-9A-HJ-NP-Za-km-z]{28,112}(?![0-9A-Za-z_])")
_PEM: Final = re.compile(
    r"-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----(?s:.*?)(?:-----END[^\n]{0,60}|\Z)"
)
_SUI: Final = re.compile(r"(?<![0-9A-Za-z_])suiprivkey1[0-9a-z]{40,80}", re.IGNORECASE)
"""Bech32, as `sui keytool` exports it."""
_KEYSTORE: Final = re.compile(r"\{[^{}]{0,2000}\"crypto\"\s{0,9}:\s{0,9}\{", re.IGNORECASE)
_BYTES: Final = re.compile(r"\[\s{0,9}(?:\d{1,3}\s{0,9},\s{0,9}){63}\d{1,3}\s{0,9}\]")
"""A Solana key file: the 64 bytes as a JSON list."""


def find_exact_keys(text: str) -> Iterator[tuple[int, int]]:
    """Yield the places of keys in a folded text: PEM, keystore, WIF, xprv, XRP, Sui, Solana."""
    for pattern in (_PEM, _SUI):
        for match in pattern.finditer(text):
            yield match.span()
    yield from _find_keystores(text)
    for match in _BASE58.finditer(text):
        if any(is_key(match.group()) for is_key in _BASE58_KEYS):
            yield match.span()
    for match in _BYTES.finditer(text):
        if _is_key_pair([int(number) for number in re.findall(r"\d+", match.group())]):
            yield match.span()


def _find_keystores(text: str) -> Iterator[tuple[int, int]]:
    end = 0
    for match in _KEYSTORE.finditer(text):
        if match.start() >= end:
            end = _closing(text, match.start())
            yield match.start(), end


def _closing(text: str, start: int) -> int:
    """Return where the JSON object that opens at `start` ends; the text's end when it never does."""
    depth = 0
    for position in range(start, len(text)):
        depth += {"{": 1, "}": -1}.get(text[position], 0)
        if depth == 0:
            return position + 1
    return len(text)


_WIF_VERSIONS: Final = (0x80, 0xB0, 0x9E, 0xEF)
_WIF_FORM: Final = re.compile(r"5[HJK]\w{49}|[KL]\w{51}")
"""Bitcoin's own: nothing else has this length and beginning, so a mistyped one is a key too."""
_EXTENDED_CHARS: Final = 111
_SEED_BYTES: Final = 32
_RIPPLE_SEED: Final = ((b"\x21", 17), (b"\x01\xe1\x4b", 19))
"""Version and length of a family seed for secp256k1 and Ed25519 (xrpl.org, checked 2026-11-25)."""


def _is_wif(text: str) -> bool:
    if len(text) not in (51, 52):
        return False
    if _WIF_FORM.fullmatch(text):
        return any(c.isdigit() for c in text) and text.upper() != text
    try:
        raw = base58.b58decode_check(text)
    except ValueError:
        return False
    return raw[0] in _WIF_VERSIONS and len(raw) in (33, 34)


def _is_extended(text: str) -> bool:
    return abs(len(text) - _EXTENDED_CHARS) <= 1 and text[1:4] == "prv"


def _is_ripple_seed(text: str) -> bool:
    if not text.startswith("s") or len(text) > 31:
        return False
    try:
        raw = base58.b58decode_check(text, alphabet=base58.RIPPLE_ALPHABET)
    except ValueError:
        return False
    return any(raw.startswith(version) and len(raw) == size for version, size in _RIPPLE_SEED)


def _is_solana(text: str) -> bool:
    return 80 <= len(text) <= 90 and _is_key_pair(list(base58.b58decode(text)))


def _is_key_pair(numbers: list[int]) -> bool:
    """Whether the last 32 of 64 bytes are the public key of the first: no signature is."""
    if len(numbers) != 2 * _SEED_BYTES or max(numbers) > 255:
        return False
    raw = bytes(numbers)
    public = Ed25519PrivateKey.from_private_bytes(raw[:_SEED_BYTES]).public_key()
    return public.public_bytes(Encoding.Raw, PublicFormat.Raw) == raw[_SEED_BYTES:]


_BASE58_KEYS: Final[tuple[Callable[[str], bool], ...]] = (
    _is_wif, _is_extended, _is_ripple_seed, _is_solana,
)  # fmt: skip
