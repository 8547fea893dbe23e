"""Finds addresses, transaction hashes and names of chains in running text.

Everything is told from the form alone: prefix, length, alphabet, checksum. The
patterns are anchored at borders of words and linear in the length of the text.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from typing import Final, Literal

import base58

from bot.chains.checksums import base58_version, is_bech32, is_eip55, is_segwit, is_ton
from bot.chains.registry import load_chains

Kind = Literal["address", "transaction_hash"]

TEXT_MAX_CHARS: Final = 8_000
"""Longer than any message that the channels let through."""

_START: Final = r"(?<![A-Za-z0-9_])"
_END: Final = r"(?![A-Za-z0-9_])"
_B58: Final = "[1-9A-HJ-NP-Za-km-z]"


@dataclass(frozen=True)
class ChainString:
    """An address or hash at `start`..`end` of the text.

    `chains` are the ids it can belong to, empty when the form tells nothing.
    `problem` is None, "checksum", "length" or "testnet".
    """

    kind: Kind
    value: str
    chains: tuple[str, ...]
    start: int
    end: int
    problem: str | None = None


def find_addresses_and_hashes(text: str) -> list[ChainString]:
    """Return what was found, in the order of the text, never overlapping."""
    bounded = text[:TEXT_MAX_CHARS]
    found: list[ChainString] = []
    for match in _CANDIDATE.finditer(bounded):
        read = _read(match.group(), match.start(), _host_chain(bounded, match.start()))
        if read is not None:
            found.append(_long_address(bounded, read) or read)
    return found


_LONG_ADDRESS: Final = re.compile(
    r"(?:\b(sui|aptos)\b[^.;!?。；！？\n]{0,30}(?:address|地址)|(?:address|地址)[^.;!?。；！？\n]{0,30}\b(sui|aptos)\b)"
    r"[^.;!?。；！？\n]{0,20}$",
    re.IGNORECASE,
)
_BEFORE_CHARS: Final = 80


def _long_address(text: str, read: ChainString) -> ChainString | None:
    """Return the address that looks like a hash: Sui's and Aptos' have 64 digits as well.

    Leading noughts or the words before it tell ("my sui address is 0x…").
    """
    if not read.value.startswith("0x") or len(read.value) != _LONG_CHARS:
        return None
    named = _LONG_ADDRESS.search(text[max(0, read.start - _BEFORE_CHARS) : read.start])
    if named is not None:
        return replace(read, kind="address", chains=((named.group(1) or named.group(2)).lower(),))
    if read.value.startswith(_SYSTEM_ADDRESS):
        return replace(read, kind="address", chains=("aptos", "sui"))
    return None


_LONG_CHARS: Final = 66
_SYSTEM_ADDRESS: Final = "0x" + "0" * 40


def find_chain_names(text: str) -> list[tuple[str, int, int]]:
    """Return (chain id, start, end) of every named chain, in the order of the text."""
    whole = _by_own_name().get(text.strip().casefold())
    if whole is not None:
        start = len(text) - len(text.lstrip())
        return [(whole, start, len(text.rstrip()))]
    found = []
    for match in _names().finditer(text[:TEXT_MAX_CHARS]):
        found.append((_by_word()[match.group().casefold()], match.start(), match.end()))
    return found


_CANDIDATE: Final = re.compile(
    rf"{_START}(?:0[xX][0-9a-fA-F]{{30,70}}|[0-9a-fA-F]{{64}}|(?:bc|tb|ltc|BC|TB|LTC)1[0-9a-zA-Z]{{11,90}}"
    rf"|[a-z]{{3,10}}1[02-9ac-hj-np-z]{{38,58}}|(?:EQ|UQ)[A-Za-z0-9_-]{{46}}|{_B58}{{25,90}}){_END}"
)


def _read(text: str, start: int, host_chain: str | None) -> ChainString | None:
    for reader in _READERS:
        read = reader(text)
        if read is not None:
            kind, chains, problem = read
            if host_chain is not None and (not chains or host_chain in chains):
                chains = (host_chain,)
            return ChainString(kind, text, chains, start, start + len(text), problem)
    return None


Read = tuple[Kind, tuple[str, ...], "str | None"]


def _hex_prefixed(text: str) -> Read | None:
    if text[:2] not in ("0x", "0X"):
        return None
    digits = len(text) - 2
    if digits == 40:
        return "address", _family("evm"), None if is_eip55(text) else "checksum"
    if digits == 64:
        return "transaction_hash", _family("evm"), None
    kind: Kind = "address" if digits < 52 else "transaction_hash"
    return kind, _family("evm"), "length"


def _bare_hex(text: str) -> Read | None:
    if re.fullmatch(r"[0-9a-fA-F]{64}", text):
        return "transaction_hash", ("tron", "bitcoin"), None
    return None


def _segwit(text: str) -> Read | None:
    prefix = text[:4].lower()
    if not prefix.startswith(("bc1", "tb1", "ltc1")):
        return None
    problem = "testnet" if prefix.startswith("tb1") else None
    chain = "litecoin" if prefix == "ltc1" else "bitcoin"
    return "address", (chain,), problem if is_segwit(text) else "checksum"


def _cosmos(text: str) -> Read | None:
    if text.startswith("cosmos1"):
        return "address", ("cosmos",), None if is_bech32(text) else "checksum"
    return None


def _ton(text: str) -> Read | None:
    if len(text) == 48 and text[:2] in ("EQ", "UQ"):
        return "address", ("ton",), None if is_ton(text) else "checksum"
    return None


_BY_VERSION: Final = {
    0x41: ("tron", None), 0x00: ("bitcoin", None), 0x05: ("bitcoin", None),
    0x30: ("litecoin", None), 0x32: ("litecoin", None), 0x1E: ("dogecoin", None),
    0x16: ("dogecoin", None), 0x6F: ("bitcoin", "testnet"), 0xC4: ("bitcoin", "testnet"),
}  # fmt: skip
_TRON_CHARS: Final = 34


def _base58check(text: str) -> Read | None:
    if not 26 <= len(text) <= 35:
        return None
    if text.startswith("r") and base58_version(text, base58.RIPPLE_ALPHABET) == 0:
        return "address", ("xrp",), None
    version = base58_version(text)
    if version in _BY_VERSION:
        chain, problem = _BY_VERSION[version]
        return "address", (chain,), problem
    if abs(len(text) - _TRON_CHARS) <= 1 and text.startswith("T") and _is_mixed(text):
        return "address", ("tron",), "checksum" if len(text) == _TRON_CHARS else "length"
    if text[0] in "13" and 33 <= len(text) <= 34 and _is_mixed(text):
        return "address", ("bitcoin",), "checksum"
    return None


_PUBLIC_KEY_BYTES: Final = 32
_SIGNATURE_BYTES: Final = 64


def _solana(text: str) -> Read | None:
    if not _is_mixed(text):
        return None
    size = len(base58.b58decode(text))
    if size == _SIGNATURE_BYTES and len(text) >= 86:
        return "transaction_hash", ("solana",), None
    if size == _PUBLIC_KEY_BYTES and len(text) >= 40:
        return "address", ("solana",), None
    return None


def _is_mixed(text: str) -> bool:
    """Whether it holds digits, small and capital letters: words do not."""
    return (
        any(c.isdigit() for c in text)
        and any(c.islower() for c in text)
        and any(c.isupper() for c in text)
    )


_READERS: Final[tuple[Callable[[str], Read | None], ...]] = (
    _hex_prefixed, _bare_hex, _segwit, _cosmos, _ton, _base58check, _solana,
)  # fmt: skip


@cache
def _family(family: str) -> tuple[str, ...]:
    return tuple(chain.id for chain in load_chains().values() if chain.family == family)


_HOST: Final = re.compile(r"https?://([A-Za-z0-9.-]{1,100})/[^\s]{0,80}$")
_HOST_CHARS: Final = 200


def _host_chain(text: str, start: int) -> str | None:
    """Return the chain of the explorer link that a hash or address stands in."""
    match = _HOST.search(text[max(0, start - _HOST_CHARS) : start])
    return _hosts().get(match.group(1).lower().removeprefix("www.")) if match else None


@lru_cache(maxsize=1)
def _hosts() -> dict[str, str]:
    return {
        host.removeprefix("www."): chain.id
        for chain in load_chains().values()
        for host in chain.explorer_hosts
    }


@lru_cache(maxsize=1)
def _by_word() -> dict[str, str]:
    return {word.casefold(): chain.id for chain in load_chains().values() for word in chain.words}


@lru_cache(maxsize=1)
def _by_own_name() -> dict[str, str]:
    """Return names that are words of other meanings too ("base") and count only when they stand alone."""
    return {
        name.casefold(): chain.id
        for chain in load_chains().values()
        for name in (chain.name, chain.id)
    }


@lru_cache(maxsize=1)
def _names() -> re.Pattern[str]:
    return re.compile("|".join(_bordered(_by_word())), re.IGNORECASE)


def _bordered(words: dict[str, str]) -> Iterator[str]:
    """Return patterns, longest first; Latin words need borders, Chinese has none."""
    for word in sorted(words, key=len, reverse=True):
        escaped = re.escape(word)
        yield rf"(?<![A-Za-z0-9]){escaped}(?![A-Za-z0-9])" if word.isascii() else escaped
