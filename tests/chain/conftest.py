"""A real EVM node (Foundry's anvil) that mines only when told to."""

from __future__ import annotations

import shutil
import socket
import subprocess
import time
from collections.abc import AsyncIterator, Callable, Iterator
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path
from typing import Any, Final

import httpx
import pytest

from bot.chains import Chain, load_chains
from bot.chains.registry import Token
from bot.paths import ROOT
from bot.providers.evm import EvmReader
from bot.providers.http import make_client

CHAIN_ID: Final = 31337
READY_WITHIN_S: Final = 60
TRANSFER_GAS: Final = 21_000
GWEI: Final = 10**9
TIMEOUT: Final = timedelta(seconds=10)


@dataclass(frozen=True)
class Node:
    """One running node; its accounts are unlocked, so that nothing here signs."""

    url: str

    def call(self, method: str, *params: Any) -> Any:
        body = {"jsonrpc": "2.0", "id": 1, "method": method, "params": list(params)}
        answer = httpx.post(self.url, json=body, trust_env=False, timeout=30).json()
        assert "error" not in answer, answer
        return answer["result"]

    @property
    def accounts(self) -> list[str]:
        return list(self.call("eth_accounts"))

    def send(self, **transaction: Any) -> str:
        """Put a transaction into the pool; numbers are given as int. Return its hash."""
        given = {"from": self.accounts[0], "gas": 100_000, "maxFeePerGas": 5 * GWEI}
        given |= {"maxPriorityFeePerGas": GWEI, **transaction}
        plain = {k: hex(v) if isinstance(v, int) else v for k, v in given.items()}
        return str(self.call("eth_sendTransaction", plain))

    def mine(self, blocks: int = 1) -> None:
        self.call("anvil_mine", hex(blocks))

    def deploy(self, runtime: str) -> str:
        """Mine a contract with this code; return its address."""
        size = len(runtime) // 2
        # PUSH1 size DUP1 PUSH1 11 PUSH1 0 CODECOPY PUSH1 0 RETURN, and behind it the code.
        sent = self.send(data=f"0x60{size:02x}80600b6000396000f3{runtime}", gas=500_000)
        self.mine()
        return str(self.call("eth_getTransactionReceipt", sent)["contractAddress"])


def anvil() -> str:
    """Return the program's path."""
    found = shutil.which("anvil", path=str(ROOT / "node_modules/.bin")) or shutil.which("anvil")
    if found is None:
        pytest.skip("anvil is not installed")
    return found


@pytest.fixture
def start_node(tmp_path: Path) -> Iterator[Callable[[int], Node]]:
    """Return a function that starts a node of a network id; all of them end with the test."""
    started: list[subprocess.Popen[bytes]] = []

    def start(chain_id: int) -> Node:
        with socket.socket() as held:
            held.bind(("127.0.0.1", 0))
            port = held.getsockname()[1]
        process = subprocess.Popen(
            [
                anvil(), "--host", "127.0.0.1", "--port", str(port), "--chain-id", str(chain_id),
                "--no-mining", "--silent", "--accounts", "3",
            ],
            cwd=tmp_path, start_new_session=True,
        )  # fmt: skip
        started.append(process)
        node = Node(f"http://127.0.0.1:{port}")
        wait_until_ready(node, process)
        return node

    yield start
    for process in started:
        process.terminate()
        process.wait(timeout=30)


def wait_until_ready(node: Node, process: subprocess.Popen[bytes]) -> None:
    end = time.monotonic() + READY_WITHIN_S
    while True:
        try:
            node.call("eth_chainId")
        except httpx.TransportError:
            assert process.poll() is None, "anvil has ended"
            if time.monotonic() > end:
                raise
            time.sleep(0.05)
        else:
            return


@pytest.fixture
def node(start_node: Callable[[int], Node]) -> Node:
    return start_node(CHAIN_ID)


@pytest.fixture
async def client() -> AsyncIterator[httpx.AsyncClient]:
    async with make_client(TIMEOUT) as made:
        yield made


def network(name: str = "ethereum", chain_id: int = CHAIN_ID, token: str | None = None) -> Chain:
    """Return a network of ours with the node's id, and one token of six digits on it."""
    tokens = {token.lower(): Token("USDT", 6)} if token else {}
    return replace(load_chains()[name], chain_id=chain_id, tokens=tokens)


def reader(node: Node, client: httpx.AsyncClient, **about: Any) -> EvmReader:
    return EvmReader(network(**about), node.url, client)
