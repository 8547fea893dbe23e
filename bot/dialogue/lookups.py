"""Says what a chain answered, as catalogue keys with exact amounts and aware times."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from decimal import Decimal
from typing import Any, Final

from bot.chains.transaction import Lookup
from bot.dialogue.outcome import Outcome, Say
from bot.dialogue.state import State

SLOW_FEE_SHARE: Final = Decimal("0.9")
"""Below this share of what blocks take now a fee is called low: block builders fill by price,
and the usual rate moves by a tenth from block to block."""

_HOPED_FOR: Final = frozenset({"transfer_pending", "transfer_missing"})
"""Where it is good news that a transfer is complete; of a theft it is not."""

_TO_BE_STOPPED: Final = frozenset({"funds_stolen", "transfer_wrong_destination"})
"""Where a transfer that still waits must be cancelled, not sped up."""

_REASONS: Final = frozenset({"out_of_gas", "reverted", "out_of_energy"})


def tell(state: State, found: Lookup, names: Mapping[str, str]) -> Outcome:
    """Return the chain's answer in words; what it showed about the case is kept.

    Args:
        state: the case.
        found: the answer.
        names: chain id → the name that people know.
    """
    remembered = state.now(lookup=lookup_as_json(found))
    if found.chain is not None:
        remembered = remembered.now(details={**state.details, "chain": found.chain})
    if not found.asked_chains:
        # No node of its network is known to us, so that nothing was asked.
        says: tuple[Say, ...] = (Say("inform-noted"), Say("lookup-not_asked"))
        return Outcome(remembered, says, "action_ask_next")
    says = (
        Say(_key(found, state.topic), _arguments(found, names, state.time_zone)),
        *_transfers(found),
    )
    return Outcome(remembered, says, "action_ask_next")


def lookup_as_json(found: Lookup) -> dict[str, Any]:
    """Return the look-up as JSON values: amounts as exact decimal strings, times as ISO 8601."""
    plain: dict[str, Any] = {}
    for name, value in vars(found).items():
        if isinstance(value, datetime):
            plain[name] = value.isoformat()
        elif isinstance(value, Decimal):
            plain[name] = format(value, "f")
        elif name == "tokens":
            plain[name] = [
                {"amount": format(t.amount, "f"), "symbol": t.symbol, "recipient": t.recipient}
                for t in found.tokens
            ]
        else:
            plain[name] = list(value) if isinstance(value, tuple) else value
    return plain


def _key(found: Lookup, topic: str | None) -> str:
    if found.status == "pending" and topic in _TO_BE_STOPPED:
        return "lookup-pending_stop"
    if found.status == "pending":
        if found.blocked_by_nonce is not None:
            return "lookup-pending_behind"
        return "lookup-pending_low_fee" if _fee_is_low(found) else "lookup-pending"
    if found.status == "confirmed" and topic not in _HOPED_FOR:
        return "lookup-confirmed_plain"
    if found.status == "failed":
        return f"lookup-failed_{found.reason}" if found.reason in _REASONS else "lookup-failed"
    return f"lookup-{found.status}"


def _fee_is_low(found: Lookup) -> bool:
    if found.fee_rate is None or found.usual_fee_rate is None:
        return False
    return found.fee_rate < found.usual_fee_rate * SLOW_FEE_SHARE


def _arguments(found: Lookup, names: Mapping[str, str], zone: str | None) -> dict[str, Any]:
    arguments: dict[str, Any] = {
        "at": {"kind": "clock", "at": found.asked_at.isoformat(), "zone": zone or "UTC"},
        "chains": _named(found.asked_chains, names),
    }
    if found.chain is not None:
        arguments["chain"] = _named((found.chain,), names)
    if found.confirmations is not None:
        arguments["confirmations"] = found.confirmations
    if found.status == "failed" and found.reason == "reverted":
        arguments["reason"] = _quoted(found.reason_text)
    if found.blocked_by_nonce is not None:
        arguments["nonce"] = str(found.blocked_by_nonce)
    if found.fee_rate is not None and found.usual_fee_rate is not None:
        arguments["fee_rate"] = {"kind": "number", "value": format(found.fee_rate, "f")}
        arguments["usual_fee_rate"] = {"kind": "number", "value": format(found.usual_fee_rate, "f")}
    return arguments


def _named(chains: Iterable[str], names: Mapping[str, str]) -> dict[str, Any]:
    return {"kind": "list", "items": [names.get(chain, chain) for chain in chains]}


_QUOTED_CHARS: Final = 120


def _quoted(text: str | None) -> dict[str, Any]:
    """Return text from a chain as an untrusted, bounded argument."""
    if not text:
        return {"kind": "message", "key": "lookup-no_reason"}
    return {"kind": "untrusted", "value": text[:_QUOTED_CHARS]}


def _transfers(found: Lookup) -> tuple[Say, ...]:
    if found.status not in ("pending", "confirmed") or found.recipient is None:
        return ()
    if found.tokens:
        moved, *_ = found.tokens
        amount = {"kind": "amount", "value": format(moved.amount, "f"), "symbol": moved.symbol}
        return (Say("lookup-transfer", {"amount": amount, "recipient": moved.recipient}),)
    if found.amount is None or found.symbol is None or not found.amount:
        return ()
    amount = {"kind": "amount", "value": format(found.amount, "f"), "symbol": found.symbol}
    return (Say("lookup-transfer", {"amount": amount, "recipient": found.recipient}),)
