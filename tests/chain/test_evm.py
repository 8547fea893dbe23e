"""What people are told of a transaction that a real node knows, in every state it can be in."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import datetime, timedelta, timezone
from decimal import Decimal

import httpx
import pytest

from bot.chains.transaction import Lookup, TokenTransfer
from bot.dialogue.lookups import tell
from bot.dialogue.state import State
from bot.languages import load_catalogues
from bot.providers.finder import TransactionFinder
from bot.replies.wording import word
from tests.chain import contracts
from tests.chain.conftest import CHAIN_ID, GWEI, TRANSFER_GAS, Node, network, reader

pytestmark = pytest.mark.chain

DEADLINE = timedelta(seconds=10)
UNKNOWN = "0x" + "ab" * 32
NAMES = {"ethereum": "Ethereum", "polygon": "Polygon", "bsc": "BNB Smart Chain"}


def now() -> datetime:
    return datetime.now(timezone.utc)


def finder(node: Node, client: httpx.AsyncClient, token: str | None = None) -> TransactionFinder:
    return TransactionFinder({"ethereum": [reader(node, client, token=token)]}, DEADLINE, now)


def said(found: Lookup, topic: str = "transfer_pending") -> list[str]:
    """Return the keys that the person is answered with; all of them can be worded."""
    says = tell(State(topic=topic), found, NAMES).says
    for say in says:
        assert word(load_catalogues()["en"], say.key, say.args, (), style="plain", brand="B")[
            "text"
        ]
    return [say.key for say in says]


async def test_a_transaction_that_waits_is_pending(node: Node, client: httpx.AsyncClient) -> None:
    _, to, _ = node.accounts
    sent = node.send(to=to, value=10**17 + 1)
    found = await finder(node, client).look_up(sent, None)
    assert (found.status, found.chain, found.blocked_by_nonce) == ("pending", "ethereum", None)
    assert (found.amount, found.symbol) == (Decimal("0.100000000000000001"), "ETH")
    assert (found.sender, found.recipient) == (node.accounts[0], to)
    assert said(found) == ["lookup-pending", "lookup-transfer"]


async def test_a_transaction_behind_an_earlier_nonce_says_which(
    node: Node, client: httpx.AsyncClient
) -> None:
    sent = node.send(to=node.accounts[1], value=1, nonce=2)
    found = await finder(node, client).look_up(sent, None)
    assert (found.status, found.nonce, found.blocked_by_nonce) == ("pending", 2, 0)
    assert said(found)[0] == "lookup-pending_behind"


@pytest.mark.parametrize(
    ("share", "key"),
    [("0.95", "lookup-pending"), ("0.85", "lookup-pending_low_fee")],
)
async def test_a_fee_well_below_what_blocks_take_is_called_low(
    node: Node, client: httpx.AsyncClient, share: str, key: str
) -> None:
    usual = int(node.call("eth_gasPrice"), 16)
    fee = int(usual * Decimal(share))
    sent = node.send(to=node.accounts[1], value=1, maxFeePerGas=fee, maxPriorityFeePerGas=1)
    found = await finder(node, client).look_up(sent, None)
    assert found.fee_rate == Decimal(fee) / GWEI
    assert found.usual_fee_rate == Decimal(usual) / GWEI
    assert said(found)[0] == key


async def test_a_transaction_that_another_one_took_the_place_of_is_replaced(
    node: Node, client: httpx.AsyncClient
) -> None:
    asked = finder(node, client)
    slow = node.send(to=node.accounts[1], value=1, nonce=0)
    assert (await asked.look_up(slow, None)).status == "pending"
    quick = node.send(to=node.accounts[0], value=0, nonce=0, maxFeePerGas=50 * GWEI,
                      maxPriorityFeePerGas=20 * GWEI)  # fmt: skip
    node.mine()
    found = await asked.look_up(slow, None)
    assert (found.status, found.transaction_hash, found.nonce) == ("replaced", slow, 0)
    assert said(found) == ["lookup-replaced"]
    assert (await asked.look_up(quick, None)).status == "confirmed"


async def test_confirmations_grow_with_the_chain(node: Node, client: httpx.AsyncClient) -> None:
    asked = finder(node, client)
    sent = node.send(to=node.accounts[1], value=3 * 10**18, gas=TRANSFER_GAS)
    node.mine()
    first = await asked.look_up(sent, None)
    node.mine(11)
    later = await asked.look_up(sent, None)
    assert (first.status, first.confirmations, later.confirmations) == ("confirmed", 1, 12)
    receipt = node.call("eth_getTransactionReceipt", sent)
    assert later.fee == Decimal(TRANSFER_GAS * int(receipt["effectiveGasPrice"], 16)) / 10**18
    assert later.block_time is not None
    assert abs(later.block_time - now()) < timedelta(minutes=5)
    assert later.explorer_url == f"https://etherscan.io/tx/{sent}"
    assert said(later) == ["lookup-confirmed", "lookup-transfer"]
    assert said(later, "theft")[0] == "lookup-confirmed_plain"


async def test_a_revert_tells_the_contracts_reason(node: Node, client: httpx.AsyncClient) -> None:
    contract = node.deploy(contracts.refusing("TransferHelper: 余额不足".encode()))
    sent = node.send(to=contract)
    node.mine()
    found = await finder(node, client).look_up(sent, None)
    assert (found.status, found.reason) == ("failed", "reverted")
    assert found.reason_text == "TransferHelper: 余额不足"
    assert said(found) == ["lookup-failed_reverted"]


async def test_a_revert_without_a_reason_invents_none(
    node: Node, client: httpx.AsyncClient
) -> None:
    contract = node.deploy("60006000fd")  # PUSH1 0 PUSH1 0 REVERT
    sent = node.send(to=contract)
    node.mine()
    found = await finder(node, client).look_up(sent, None)
    assert (found.status, found.reason, found.reason_text) == ("failed", "reverted", None)
    assert said(found) == ["lookup-failed_reverted"]


async def test_a_reason_made_to_deceive_keeps_no_control_characters(
    node: Node, client: httpx.AsyncClient
) -> None:
    contract = node.deploy(
        contracts.refusing("ok\u202e\x00\nsend to \xff".encode("latin-1", "ignore"))
    )
    sent = node.send(to=contract)
    node.mine()
    found = await finder(node, client).look_up(sent, None)
    assert found.reason_text == "oksend to \ufffd"


async def test_a_call_that_used_up_its_gas_is_out_of_gas(
    node: Node, client: httpx.AsyncClient
) -> None:
    contract = node.deploy(contracts.ENDLESS)
    sent = node.send(to=contract, gas=60_000)
    node.mine()
    found = await finder(node, client).look_up(sent, None)
    assert (found.status, found.reason) == ("failed", "out_of_gas")
    assert said(found) == ["lookup-failed_out_of_gas"]


async def test_a_token_transfer_is_decoded_exactly(node: Node, client: httpx.AsyncClient) -> None:
    contract = node.deploy(contracts.TOKEN)
    to = node.accounts[2]
    sent = node.send(to=contract, data=contracts.transfer(to, 123_456_789_012_345_678_901))
    node.mine()
    found = await finder(node, client, contract).look_up(sent, None)
    assert found.tokens == (TokenTransfer(Decimal("123456789012345.678901"), "USDT", to.lower()),)
    assert said(found) == ["lookup-confirmed", "lookup-transfer"]


async def test_a_token_that_we_do_not_know_is_not_named(
    node: Node, client: httpx.AsyncClient
) -> None:
    contract = node.deploy(contracts.TOKEN)
    sent = node.send(to=contract, data=contracts.transfer(node.accounts[2], 10**6))
    node.mine()
    found = await finder(node, client).look_up(sent, None)
    assert (found.status, found.tokens) == ("confirmed", ())
    assert said(found) == ["lookup-confirmed"]


async def test_a_contract_that_was_made_has_no_recipient(
    node: Node, client: httpx.AsyncClient
) -> None:
    sent = node.send(data="0x00")
    node.mine()
    found = await finder(node, client).look_up(sent, None)
    assert (found.status, found.recipient) == ("confirmed", None)
    assert said(found) == ["lookup-confirmed"]


async def test_what_no_network_knows_is_not_found(node: Node, client: httpx.AsyncClient) -> None:
    found = await finder(node, client).look_up(UNKNOWN, None)
    assert (found.status, found.asked_chains) == ("not_found", ("ethereum",))
    assert said(found) == ["lookup-not_found"]


async def test_one_network_that_is_down_does_not_hide_what_another_knows(
    start_node: Callable[[int], Node], client: httpx.AsyncClient
) -> None:
    ethereum, polygon = start_node(CHAIN_ID), start_node(137)
    sent = polygon.send(to=polygon.accounts[1], value=10**18)
    polygon.mine()
    gone = Node("http://127.0.0.1:9")
    asked = TransactionFinder(
        {
            "ethereum": [reader(ethereum, client)],
            "polygon": [reader(polygon, client, name="polygon", chain_id=137)],
            "bsc": [reader(gone, client, name="bsc", chain_id=56)],
        },
        DEADLINE,
        now,
    )
    found = await asked.look_up(sent, None)
    assert (found.status, found.chain) == ("confirmed", "polygon")
    assert said(found) == ["lookup-confirmed", "lookup-transfer"]
    unknown = await asked.look_up(UNKNOWN, None)
    assert (unknown.status, unknown.asked_chains) == ("unreachable", ("bsc",))
    assert said(unknown) == ["lookup-unreachable"]
    only = await asked.look_up(UNKNOWN, [network(), network("polygon", 137)])
    assert (only.status, set(only.asked_chains)) == ("not_found", {"ethereum", "polygon"})


async def test_the_next_endpoint_is_asked_when_the_first_is_down(
    node: Node, client: httpx.AsyncClient
) -> None:
    sent = node.send(to=node.accounts[1], value=1)
    gone = reader(Node("http://127.0.0.1:9"), client)
    asked = TransactionFinder({"ethereum": [gone, reader(node, client)]}, DEADLINE, now)
    assert (await asked.look_up(sent, None)).status == "pending"


async def test_an_endpoint_of_another_network_is_refused(
    node: Node, client: httpx.AsyncClient
) -> None:
    sent = node.send(to=node.accounts[1], value=1)
    wrong = TransactionFinder({"ethereum": [reader(node, client, chain_id=1)]}, DEADLINE, now)
    for given in (sent, UNKNOWN):
        found = await wrong.look_up(given, None)
        assert (found.status, found.asked_chains) == ("unreachable", ("ethereum",))
        assert said(found) == ["lookup-unreachable"]


async def test_the_same_question_asked_twice_at_once_is_asked_once_of_the_network(
    node: Node, client: httpx.AsyncClient
) -> None:
    asked = finder(node, client)
    sent = node.send(to=node.accounts[1], value=1)
    first, second = await asyncio.gather(asked.look_up(sent, None), asked.look_up(sent, None))
    assert first is second
