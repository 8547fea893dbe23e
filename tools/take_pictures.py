"""Takes the README's pictures of a real conversation: needs Chromium, anvil and a trained model."""

from __future__ import annotations

import subprocess
import tempfile
from pathlib import Path
from typing import Final

from playwright.sync_api import sync_playwright

from bot.paths import ROOT
from tests.chain.conftest import Node, anvil
from tests.whole.installation import Installation, free_port
from tests.whole.people import OperatorAtWork, WebUser, hears, until
from tests.whole.test_conversation import ETHER, SAID

PICTURES: Final = ROOT / "docs/images"
PASSWORD: Final = "only for these pictures"


def main() -> None:
    """Write docs/images/widget.png and docs/images/console.png."""
    PICTURES.mkdir(exist_ok=True)
    port = free_port()
    process = subprocess.Popen(
        [anvil(), "--port", str(port), "--chain-id", "1", "--no-mining", "--silent"]
    )
    try:
        node = Node(f"http://127.0.0.1:{port}")
        until(lambda: _answers(node), "the node did not start")
        with tempfile.TemporaryDirectory() as folder:
            installation = Installation(Path(folder), node.url)
            installation.start()
            _take(installation, node)
            installation.stop()
    finally:
        process.terminate()


def _answers(node: Node) -> bool:
    try:
        return bool(node.call("eth_chainId"))
    except OSError:
        return False
    except Exception:  # noqa: BLE001  # whatever it is, it is not there yet
        return False


def _take(installation: Installation, node: Node) -> None:
    said = SAID["en"]
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path="/usr/bin/chromium", args=["--no-sandbox", "--disable-gpu"]
        )
        page = browser.new_page(
            locale="en-GB",
            timezone_id="Europe/London",
            viewport={"width": 1180, "height": 860},
        )
        user = WebUser(page, installation.url, "en")
        transfer = node.send(to=node.accounts[1], value=ETHER // 4, gas=21_000)
        user.say(said["stuck"])
        hears(user, "ask-transaction_hash")
        user.say(transfer)
        hears(user, "lookup-pending", "ask-account")
        page.wait_for_timeout(600)
        page.screenshot(path=PICTURES / "widget.png")
        user.say(said["account"])
        hears(user, "ask-steps")
        user.say(said["steps"])
        hears(user, "ask-solved")
        user.press("button-human")
        hears(user, "ask-contact")
        user.say(said["phone"])
        hears(user, "ask-time")
        user.say(said["time"])
        hears(user, "request_human-summary")
        user.press("button-confirm")
        hears(user, "request_human-booked")
        installation.run(
            "operator", "add", "anna", "--role", "administrator", "--password-stdin", stdin=PASSWORD
        )
        anna = OperatorAtWork(browser, installation.url, "anna", PASSWORD)
        anna.open(installation.tickets()[0]["number"])
        anna.claim()
        anna.page.wait_for_timeout(600)
        anna.page.screenshot(path=PICTURES / "console.png")
        browser.close()


if __name__ == "__main__":
    main()
