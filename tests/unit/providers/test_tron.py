"""What people are told of a TRON transaction, from a node's answers over real HTTP."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import datetime, timedelta, timezone
from decimal import Decimal

import pytest

from bot.chains import load_chains
from bot.chains.transaction import Lookup, TokenTransfer
from bot.dialogue.lookups import tell
from bot.dialogue.state import State
from bot.providers.finder import TransactionFinder
from bot.providers.http import make_client
from bot.providers.tron import TronReader
from tests.chain.contracts import refusal
from tests.fakes.tron_node import BLOCK, BLOCK_TIME_MS, OTHER, OWNER, USDT, TronNode
from tests.unit.providers.serving import served

HASH = "ab" * 32
NOW = datetime(2026, 11, 25, tzinfo=timezone.utc)


@pytest.fixture
def node() -> TronNode:
    return TronNode()


@pytest.fixture
async def finder(node: TronNode) -> AsyncIterator[TransactionFinder]:
    with served(node.app) as url:
        async with make_client(timedelta(seconds=5)) as client:
            reader = TronReader(load_chains()["tron"], f"{url}/", client)
            yield TransactionFinder({"tron": [reader]}, timedelta(seconds=5), lambda: NOW)


def said(found: Lookup) -> list[str]:
    return [say.key for say in tell(State(topic="transfer_missing"), found, {}).says]


async def test_a_transfer_of_coins_is_confirmed(node: TronNode, finder: TransactionFinder) -> None:
    node.transfer_coins(HASH, 12_345_678_900_001)
    node.put_in_block(HASH, fee_sun=1_100_000)
    found = await finder.look_up(HASH, None)
    assert (found.status, found.confirmations) == ("confirmed", 20)
    assert (found.amount, found.symbol) == (Decimal("12345678.900001"), "TRX")
    assert (found.sender, found.recipient, found.fee) == (OWNER, OTHER, Decimal("1.1"))
    assert found.block_time == datetime.fromtimestamp(BLOCK_TIME_MS / 1000, timezone.utc)
    assert found.explorer_url == f"https://tronscan.org/#/transaction/{HASH}"
    assert said(found) == ["lookup-confirmed", "lookup-transfer"]


async def test_a_transfer_without_a_fee_cost_nothing(
    node: TronNode, finder: TransactionFinder
) -> None:
    node.transfer_coins(HASH, 1)
    node.put_in_block(HASH)
    assert (await finder.look_up(HASH, None)).fee == 0


async def test_a_transfer_of_tokens_is_decoded_exactly(
    node: TronNode, finder: TransactionFinder
) -> None:
    node.transfer_tokens(HASH, 123_456_789_012_345_678)
    node.put_in_block(HASH, fee_sun=13_844_850, result="SUCCESS")
    found = await finder.look_up(HASH.upper(), None)
    assert found.tokens == (TokenTransfer(Decimal("123456789012.345678"), "USDT", OTHER),)
    assert (found.status, found.recipient, found.amount) == ("confirmed", OTHER, None)
    assert said(found) == ["lookup-confirmed", "lookup-transfer"]


@pytest.mark.parametrize(
    ("contract", "data"),
    [
        (OTHER, "a9059cbb" + "00" * 64),
        (USDT, "095ea7b3" + "00" * 64),
        (USDT, "a9059cbb00"),
        (USDT, ""),
    ],
)
async def test_a_call_that_is_no_transfer_of_a_known_token_names_only_the_contract(
    node: TronNode, finder: TransactionFinder, contract: str, data: str
) -> None:
    node.call_contract(HASH, contract, data)
    node.put_in_block(HASH, result="SUCCESS")
    found = await finder.look_up(HASH, None)
    assert (found.status, found.tokens, found.recipient) == ("confirmed", (), contract)
    assert said(found) == ["lookup-confirmed"]


async def test_a_transfer_that_is_in_no_block_is_pending(
    node: TronNode, finder: TransactionFinder
) -> None:
    node.transfer_coins(HASH, 5_000_000)
    found = await finder.look_up(HASH, None)
    assert (found.status, found.confirmations) == ("pending", None)
    assert said(found) == ["lookup-pending", "lookup-transfer"]


@pytest.mark.parametrize(
    ("result", "reason", "key"),
    [
        ("OUT_OF_ENERGY", "out_of_energy", "lookup-failed_out_of_energy"),
        ("REVERT", "reverted", "lookup-failed_reverted"),
        ("BAD_JUMP_DESTINATION", "other", "lookup-failed"),
    ],
)
async def test_a_transfer_of_tokens_that_failed_moved_none(
    node: TronNode, finder: TransactionFinder, result: str, reason: str, key: str
) -> None:
    node.transfer_tokens(HASH, 10**6)
    node.put_in_block(HASH, fee_sun=27_000_000, result=result)
    found = await finder.look_up(HASH, None)
    assert (found.status, found.reason, found.tokens) == ("failed", reason, ())
    assert (found.fee, found.reason_text) == (Decimal(27), None)
    assert said(found) == [key]


async def test_a_revert_tells_the_contracts_reason(
    node: TronNode, finder: TransactionFinder
) -> None:
    node.transfer_tokens(HASH, 10**6)
    told = refusal(b"Pausable: paused")
    node.put_in_block(HASH, fee_sun=1, result="REVERT", contract_result=told)
    assert (await finder.look_up(HASH, None)).reason_text == "Pausable: paused"


async def test_what_the_node_does_not_know_is_not_found(finder: TransactionFinder) -> None:
    found = await finder.look_up(HASH, None)
    assert (found.status, found.asked_chains) == ("not_found", ("tron",))
    assert said(found) == ["lookup-not_found"]


async def test_a_block_newer_than_the_head_that_we_were_told_has_no_confirmations(
    node: TronNode, finder: TransactionFinder
) -> None:
    node.head = BLOCK - 5
    node.transfer_coins(HASH, 1)
    node.put_in_block(HASH)
    assert (await finder.look_up(HASH, None)).confirmations == 0
