"""One installation for all tests here, with a real node, a real browser and a stand-in for Telegram."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, sync_playwright

from tests.chain.conftest import Node, anvil
from tests.fakes.bot_api import BotApi
from tests.whole.installation import Installation, free_port
from tests.whole.people import until

PASSWORD = "a long password of the tests"


@pytest.fixture(scope="session")
def node() -> Iterator[Node]:
    """Ethereum, as far as the bot can tell: network 1, mining only when told to."""
    port = free_port()
    process = subprocess.Popen(
        [anvil(), "--port", str(port), "--chain-id", "1", "--no-mining", "--silent"],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    started = Node(f"http://127.0.0.1:{port}")

    def answers() -> bool:
        try:
            return bool(started.call("eth_chainId"))
        except Exception:  # noqa: BLE001  # whatever it is, it is not there yet
            return False

    until(answers, "the node did not start")
    yield started
    process.terminate()
    process.wait(timeout=10)


@pytest.fixture(scope="session")
def telegram() -> Iterator[BotApi]:
    with BotApi() as api:
        yield api


@pytest.fixture(scope="session")
def installation(
    tmp_path_factory: pytest.TempPathFactory, node: Node, telegram: BotApi
) -> Iterator[Installation]:
    folder: Path = tmp_path_factory.mktemp("installation")
    running = Installation(
        folder,
        node.url,
        SUPPORT_TELEGRAM_TOKEN=telegram.token,
        SUPPORT_TELEGRAM_API_URL=telegram.url,
    )
    running.start()
    running.run("operator", "add", "anna", "--role", "administrator", "--password-stdin",
                stdin=PASSWORD + "\n")  # fmt: skip
    yield running
    assert running.stop() == 0


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """One browser a file: while Playwright's own loop runs, no test of asyncio can."""
    with sync_playwright() as playwright:
        launched = playwright.chromium.launch(
            executable_path="/usr/bin/chromium", args=["--no-sandbox", "--disable-gpu"]
        )
        yield launched
        launched.close()
