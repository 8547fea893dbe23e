"""Checksums of addresses, each by a library or by the few lines its standard gives."""

from __future__ import annotations

from base64 import urlsafe_b64decode
from binascii import crc_hqx
from typing import Final

import base58
from bech32 import bech32_decode, convertbits
from eth_hash.auto import keccak

BECH32M_CONST: Final = 0x2BC830A3
"""BIP-350."""
_BECH32_CHARSET: Final = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
_GENERATOR: Final = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)
_CHECKSUM_CHARS: Final = 6
_VERSION_MAX: Final = 16
_PROGRAM_BYTES: Final = range(2, 41)
_PROGRAM_BYTES_OF_VERSION_0: Final = (20, 32)
"""BIP-141."""
_ADDRESS_BYTES: Final = 21
_TON_BODY_BYTES: Final = 34


def is_eip55(address: str) -> bool:
    """Whether a 0x address is right by EIP-55; all-lower and all-upper hold no checksum and pass."""
    digits = address[2:]
    if digits in (digits.lower(), digits.upper()):
        return True
    return to_eip55(address) == address


def to_eip55(address: str) -> str:
    """Return the address with its checksum in the case of the letters (EIP-55)."""
    digits = address[2:].lower()
    mask = keccak(digits.encode()).hex()
    return "0x" + "".join(
        c.upper() if int(m, 16) >= 8 else c for c, m in zip(digits, mask, strict=False)
    )


def base58_version(text: str, alphabet: bytes = base58.BITCOIN_ALPHABET) -> int | None:
    """Return the version byte of a Base58Check address, None when the checksum is wrong."""
    try:
        raw = base58.b58decode_check(text, alphabet=alphabet)
    except ValueError:
        return None
    return raw[0] if len(raw) == _ADDRESS_BYTES else None


def is_segwit(text: str) -> bool:
    """Whether a Bitcoin-like native SegWit address is right (BIP-173 for version 0, BIP-350 above)."""
    lowered = text.lower()
    if text not in (lowered, text.upper()) or "1" not in lowered:
        return False
    prefix, _, data = lowered.rpartition("1")
    if any(c not in _BECH32_CHARSET for c in data):
        return False
    values = [_BECH32_CHARSET.index(c) for c in data]
    if len(values) <= _CHECKSUM_CHARS or values[0] > _VERSION_MAX:
        return False
    wanted = 1 if values[0] == 0 else BECH32M_CONST
    if _polymod(_expanded(prefix) + values) != wanted:
        return False
    program = convertbits(values[1:-_CHECKSUM_CHARS], 5, 8, False)
    if program is None:
        return False
    return len(program) in (_PROGRAM_BYTES if values[0] else _PROGRAM_BYTES_OF_VERSION_0)


def is_bech32(text: str) -> bool:
    """Whether any bech32 text (Cosmos and its family) has a right checksum."""
    return bech32_decode(text)[0] is not None


def is_ton(text: str) -> bool:
    """Whether the 48 characters of a user-friendly TON address have the right CRC-16 (TEP-2)."""
    raw = urlsafe_b64decode(text)
    return crc_hqx(raw[:_TON_BODY_BYTES], 0) == int.from_bytes(raw[_TON_BODY_BYTES:], "big")


def _expanded(prefix: str) -> list[int]:
    return [ord(c) >> 5 for c in prefix] + [0] + [ord(c) & 31 for c in prefix]


def _polymod(values: list[int]) -> int:
    checksum = 1
    for value in values:
        top = checksum >> 25
        checksum = (checksum & 0x1FFFFFF) << 5 ^ value
        for i, generator in enumerate(_GENERATOR):
            checksum ^= generator if (top >> i) & 1 else 0
    return checksum
