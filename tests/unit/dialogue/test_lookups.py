from __future__ import annotations

import json
from datetime import datetime, timezone
from decimal import Decimal
from typing import Any

import pytest

from bot.chains.transaction import Lookup, TokenTransfer
from bot.dialogue.lookups import tell
from bot.dialogue.outcome import Outcome
from bot.dialogue.state import State
from bot.languages import load_catalogues

AT = datetime(2026, 11, 25, 3, 0, tzinfo=timezone.utc)
NAMES = {"ethereum": "Ethereum", "bsc": "BNB Smart Chain"}
HASH = "0x" + "7c" * 32
FEES = {"fee_rate": Decimal("9"), "usual_fee_rate": Decimal("10")}


def told(status: str, topic: str = "transfer_pending", **more: Any) -> Outcome:
    found = Lookup(status, HASH, AT, ("ethereum", "bsc"), **more)  # type: ignore[arg-type]
    outcome = tell(State(topic=topic, details={"transaction_hash": HASH}), found, NAMES)
    for catalogue in load_catalogues().values():
        for say in outcome.says:
            assert catalogue.format(say.key, {"brand": "TP Wallet", **say.args}).strip()
    return outcome


@pytest.mark.parametrize(
    ("status", "more", "key"),
    [
        ("not_found", {}, "lookup-not_found"),
        ("unreachable", {}, "lookup-unreachable"),
        ("replaced", {"chain": "ethereum"}, "lookup-replaced"),
        ("confirmed", {"chain": "ethereum", "confirmations": 3}, "lookup-confirmed"),
        ("pending", {"chain": "ethereum"}, "lookup-pending"),
        ("pending", {"chain": "ethereum", **FEES}, "lookup-pending"),
        (
            "pending",
            {"chain": "ethereum", **FEES, "fee_rate": Decimal("8.99")},
            "lookup-pending_low_fee",
        ),
        ("pending", {"chain": "ethereum", "fee_rate": Decimal(1)}, "lookup-pending"),
        (
            "pending",
            {"chain": "ethereum", "nonce": 7, "blocked_by_nonce": 5},
            "lookup-pending_behind",
        ),
        ("failed", {"chain": "ethereum", "reason": "out_of_gas"}, "lookup-failed_out_of_gas"),
        ("failed", {"chain": "ethereum", "reason": "out_of_energy"}, "lookup-failed_out_of_energy"),
        (
            "failed",
            {"chain": "ethereum", "reason": "reverted", "reason_text": "too little"},
            "lookup-failed_reverted",
        ),
        ("failed", {"chain": "ethereum", "reason": "reverted"}, "lookup-failed_reverted"),
        ("failed", {"chain": "ethereum", "reason": "other"}, "lookup-failed"),
        ("failed", {"chain": "ethereum"}, "lookup-failed"),
    ],
)
def test_each_answer_of_a_chain_has_its_sentence(
    status: str, more: dict[str, Any], key: str
) -> None:
    outcome = told(status, **more)
    assert outcome.says[0].key == key
    assert outcome.then == "action_ask_next"
    assert outcome.state.details.get("chain") == more.get("chain")


@pytest.mark.parametrize(
    ("topic", "key"),
    [
        ("transfer_pending", "lookup-confirmed"),
        ("transfer_missing", "lookup-confirmed"),
        ("funds_stolen", "lookup-confirmed_plain"),
        ("transfer_wrong_destination", "lookup-confirmed_plain"),
    ],
)
def test_complete_transfer_is_good_news_only_where_it_was_hoped_for(topic: str, key: str) -> None:
    assert told("confirmed", topic, chain="ethereum", confirmations=3).says[0].key == key


def transfer(**more: Any) -> list[dict[str, Any]]:
    outcome = told("confirmed", chain="ethereum", confirmations=1, **more)
    return [dict(say.args) for say in outcome.says if say.key == "lookup-transfer"]


def test_what_moved_is_told_exactly() -> None:
    tiny = Decimal("0.000000000000000001")
    assert transfer(recipient="0xb", amount=tiny, symbol="ETH") == [
        {
            "amount": {"kind": "amount", "value": "0.000000000000000001", "symbol": "ETH"},
            "recipient": "0xb",
        }
    ]


def test_token_is_told_instead_of_the_coin_that_paid_for_it() -> None:
    tokens = (
        TokenTransfer(Decimal("1E+3"), "USDT", "0xc"),
        TokenTransfer(Decimal(2), "DAI", "0xd"),
    )
    (said,) = transfer(recipient="0xcontract", amount=Decimal(0), symbol="ETH", tokens=tokens)
    assert said == {
        "amount": {"kind": "amount", "value": "1000", "symbol": "USDT"},
        "recipient": "0xc",
    }


@pytest.mark.parametrize(
    "more",
    [
        {},
        {"recipient": "0xb"},
        {"recipient": "0xb", "amount": Decimal(0), "symbol": "ETH"},
        {"recipient": "0xb", "amount": Decimal(1)},
        {"amount": Decimal(1), "symbol": "ETH"},
    ],
)
def test_nothing_is_said_to_have_moved_when_it_is_not_known(more: dict[str, Any]) -> None:
    assert transfer(**more) == []


def test_failed_transfer_moved_nothing() -> None:
    outcome = told("failed", chain="ethereum", recipient="0xb", amount=Decimal(1), symbol="ETH")
    assert len(outcome.says) == 1


def test_text_of_a_chain_is_untrusted_and_bounded() -> None:
    outcome = told("failed", chain="ethereum", reason="reverted", reason_text="x" * 500)
    assert outcome.says[0].args["reason"] == {"kind": "untrusted", "value": "x" * 120}


def test_unknown_chain_is_named_by_its_id() -> None:
    assert told("replaced", chain="newchain").says[0].args["chain"] == {
        "kind": "list",
        "items": ["newchain"],
    }


def test_answer_is_remembered_as_json_without_losing_a_digit() -> None:
    outcome = told(
        "confirmed", chain="ethereum", confirmations=1, block_time=AT, amount=Decimal("1E-18"), symbol="ETH",
        tokens=(TokenTransfer(Decimal("0.10"), "USDT", "0xc"),), recipient="0xb",
    )  # fmt: skip
    kept = json.loads(json.dumps(outcome.state.lookup))
    assert (kept["amount"], kept["block_time"]) == (
        "0.000000000000000001",
        "2026-11-25T03:00:00+00:00",
    )
    assert kept["tokens"] == [{"amount": "0.10", "symbol": "USDT", "recipient": "0xc"}]
    assert kept["asked_chains"] == ["ethereum", "bsc"]
