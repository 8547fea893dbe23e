"""Whatever a node does, the answer is "unreachable", in time, and nothing is raised."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from datetime import datetime, timedelta, timezone

import httpx
import pytest

from bot.chains import Chain, load_chains
from bot.dialogue.lookups import tell
from bot.dialogue.state import State
from bot.providers.evm import EvmReader
from bot.providers.finder import ChainReader, TransactionFinder
from bot.providers.http import make_client
from bot.providers.tron import TronReader
from tests.fakes.hostile_node import EITHER, EVM, TRON, HostileNode, hostile_node

DEADLINE = timedelta(seconds=1)
WITHIN_S = 2
"""The deadline and a second; pytest's own clock measures it."""

NOW = datetime(2026, 11, 25, tzinfo=timezone.utc)
HASHES = {"ethereum": "0x" + "ab" * 32, "tron": "ab" * 32}
READERS: Mapping[str, Callable[[Chain, str, httpx.AsyncClient], ChainReader]] = {
    "ethereum": EvmReader,
    "tron": TronReader,
}
CASES = [(chain, misdeed) for chain in READERS for misdeed in EITHER]
CASES += [("ethereum", misdeed) for misdeed in EVM] + [("tron", misdeed) for misdeed in TRON]


@pytest.fixture
def node() -> Iterator[HostileNode]:
    with hostile_node() as running:
        yield running


@pytest.fixture
def elsewhere() -> Iterator[HostileNode]:
    with hostile_node() as running:
        yield running


@pytest.fixture
async def client() -> AsyncIterator[httpx.AsyncClient]:
    async with make_client(timedelta(seconds=30)) as made:
        yield made


def finder(chain: str, *endpoints: str, client: httpx.AsyncClient) -> TransactionFinder:
    readers = [READERS[chain](load_chains()[chain], endpoint, client) for endpoint in endpoints]
    return TransactionFinder({chain: readers}, DEADLINE, lambda: NOW)


@pytest.mark.timeout(WITHIN_S, func_only=True)
@pytest.mark.parametrize(("chain", "misdeed"), CASES)
async def test_a_hostile_node_is_unreachable_within_the_deadline(
    node: HostileNode, elsewhere: HostileNode, client: httpx.AsyncClient, chain: str, misdeed: str
) -> None:
    node.elsewhere = f"{elsewhere.url}/null"
    asked = finder(chain, f"{node.url}/{misdeed}", client=client)
    found = await asked.look_up(HASHES[chain], None)
    assert (found.status, found.asked_chains, found.chain) == ("unreachable", (chain,), None)
    assert [s.key for s in tell(State(), found, {}).says] == ["lookup-unreachable"]
    assert node.asked, "the node was asked"
    assert elsewhere.asked == [], "and nobody else"


@pytest.mark.timeout(WITHIN_S, func_only=True)
@pytest.mark.parametrize(
    "endpoint",
    ["http://127.0.0.1:9", "http://[::bad", "ftp://127.0.0.1", "http://", "nonsense", ""],
)
@pytest.mark.parametrize("chain", READERS)
async def test_an_endpoint_that_is_no_endpoint_is_unreachable(
    client: httpx.AsyncClient, chain: str, endpoint: str
) -> None:
    found = await finder(chain, endpoint, client=client).look_up(HASHES[chain], None)
    assert found.status == "unreachable"


@pytest.mark.timeout(WITHIN_S, func_only=True)
async def test_a_slow_endpoint_takes_no_more_than_the_deadline_from_the_next_one(
    node: HostileNode, client: httpx.AsyncClient
) -> None:
    slow, sound = f"{node.url}/drip", f"{node.url}/evm_sound"
    found = await finder("ethereum", slow, sound, client=client).look_up(HASHES["ethereum"], None)
    assert found.status == "unreachable"
    assert node.asked == ["/drip"], "the deadline was over"


@pytest.mark.parametrize(("chain", "kind"), [("ethereum", "evm_sound"), ("tron", "tron_sound")])
async def test_the_same_node_is_believed_when_nothing_is_wrong(
    node: HostileNode, client: httpx.AsyncClient, chain: str, kind: str
) -> None:
    found = await finder(chain, f"{node.url}/{kind}", client=client).look_up(HASHES[chain], None)
    assert (found.status, found.chain) == ("confirmed", chain)


async def test_a_hash_of_no_network_that_can_be_asked_is_unreachable(
    node: HostileNode, client: httpx.AsyncClient
) -> None:
    found = await finder("ethereum", node.url, client=client).look_up("../../etc/passwd", None)
    assert (found.status, found.asked_chains) == ("unreachable", ())
    assert node.asked == []
