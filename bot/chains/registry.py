"""The chains we know: one file each under `data/chains/`, found by listing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from functools import cache
from pathlib import Path
from typing import Any, Final, Literal

import yaml

from bot.errors import BadContentError
from bot.paths import DATA

Family = Literal["evm", "tron", "bitcoin", "solana", "other"]


@dataclass(frozen=True)
class Token:
    """A token that people hold: its symbol and how many digits stand behind the point."""

    symbol: str
    decimals: int


@dataclass(frozen=True)
class Chain:
    """One network.

    `words` are how people name it; `tokens` maps contract address to token (EVM addresses in
    lower case). `usual_wait` is the ordinary time to a first confirmation,
    `confirmations_wanted` what large exchanges wait for.
    """

    id: str
    name: str
    family: Family
    symbol: str
    decimals: int
    words: tuple[str, ...]
    chain_id: int | None
    usual_wait: timedelta
    confirmations_wanted: int
    explorer_transaction: str
    explorer_hosts: tuple[str, ...]
    endpoints: tuple[str, ...]
    sample_address: str
    sample_hash: str | None
    tokens: Mapping[str, Token]

    def transaction_url(self, transaction_hash: str) -> str:
        """Return the explorer's page of a transaction."""
        return self.explorer_transaction.format(hash=transaction_hash)


_FIELDS: Final = frozenset(
    {"name", "family", "symbol", "decimals", "words", "chain_id", "usual_wait_seconds",
     "confirmations_wanted", "explorer", "endpoints", "sample", "tokens", "sources"}
)  # fmt: skip


@cache
def load_chains(folder: Path = DATA / "chains") -> Mapping[str, Chain]:
    """Return every chain by its id, in alphabetical order.

    Raises:
        BadContentError: a file is no YAML, lacks a field or holds an unknown one.
    """
    return {path.stem: _load(path) for path in sorted(folder.glob("*.yml"))}


def _load(path: Path) -> Chain:
    try:
        raw: dict[str, Any] = yaml.safe_load(path.read_text(encoding="utf-8"))
    except yaml.YAMLError as error:
        raise BadContentError(path.name, "is no YAML") from error
    if not isinstance(raw, dict) or set(raw) != _FIELDS:
        raise BadContentError(path.name, f"needs exactly the fields {sorted(_FIELDS)}")
    is_evm = raw["family"] == "evm"
    tokens = {
        (contract.lower() if is_evm else contract): Token(token["symbol"], token["decimals"])
        for contract, token in (raw["tokens"] or {}).items()
    }
    return Chain(
        id=path.stem,
        name=raw["name"],
        family=raw["family"],
        symbol=raw["symbol"],
        decimals=raw["decimals"],
        words=tuple(str(word) for word in raw["words"]),
        chain_id=raw["chain_id"],
        usual_wait=timedelta(seconds=raw["usual_wait_seconds"]),
        confirmations_wanted=raw["confirmations_wanted"],
        explorer_transaction=raw["explorer"]["transaction"],
        explorer_hosts=tuple(raw["explorer"]["hosts"]),
        endpoints=tuple(raw["endpoints"] or ()),
        sample_address=raw["sample"]["address"],
        sample_hash=raw["sample"]["transaction_hash"],
        tokens=tokens,
    )
