"""What a chain says about a transaction: the record that look-ups return."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Literal

LookupStatus = Literal["pending", "confirmed", "failed", "replaced", "not_found", "unreachable"]


@dataclass(frozen=True)
class TokenTransfer:
    """A decoded token movement; `amount` is exact, in whole tokens."""

    amount: Decimal
    symbol: str
    recipient: str


@dataclass(frozen=True)
class Lookup:
    """The answer for one transaction hash at `asked_at` (aware UTC).

    `unreachable` means that nobody could be asked or that the answer made no
    sense: nothing is known. `not_found` means that every asked network answered
    and none knows the hash. `chain` is the chain's id in `data/chains/`, None
    unless one chain knew the transaction. Amounts are exact, in whole coins.
    `reason` for failed: "out_of_gas", "reverted", "out_of_energy", "other".
    """

    status: LookupStatus
    transaction_hash: str
    asked_at: datetime
    asked_chains: tuple[str, ...]
    chain: str | None = None
    confirmations: int | None = None
    block_time: datetime | None = None
    sender: str | None = None
    recipient: str | None = None
    amount: Decimal | None = None
    symbol: str | None = None
    tokens: tuple[TokenTransfer, ...] = ()
    fee: Decimal | None = None
    fee_rate: Decimal | None = None
    usual_fee_rate: Decimal | None = None
    nonce: int | None = None
    blocked_by_nonce: int | None = None
    reason: str | None = None
    reason_text: str | None = None
    explorer_url: str | None = None
