"""The operators' console in a real browser: keyboard, live updates, and a policy nothing breaks."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import uvicorn
from playwright.sync_api import Browser, ConsoleMessage, Page, expect

from tests.unit.console.desk import HASH, PASSWORD, PHONE, Desk, said

pytestmark = pytest.mark.browser

HOST = "127.0.0.1"
SOON_MS = 12_000
"""Two refreshes of the queue, and some time for a slow machine."""


class Office:
    """A console on a loopback port, and operators' browsers before it."""

    def __init__(self, desk: Desk, url: str, open_page: Callable[[], Page]) -> None:
        self.desk = desk
        self.url = url
        self._open = open_page

    def at_work(self, name: str) -> Page:
        self.desk.hire(name)
        page = self._open()
        page.goto(f"{self.url}/console/")
        page.get_by_label(said("console-log_in_name")).fill(name)
        page.get_by_label(said("console-log_in_password")).fill(PASSWORD)
        page.get_by_role("button", name=said("console-log_in_button")).click()
        page.wait_for_url("**/console/queue")
        return page


@pytest.fixture
def complaints() -> list[str]:
    """Everything that the browsers' consoles complained about."""
    return []


@pytest.fixture
def office(tmp_path: Path, browser: Browser, complaints: list[str]) -> Iterator[Office]:
    desk = Desk(tmp_path)
    with socket.socket() as free:
        free.bind((HOST, 0))
        port = int(free.getsockname()[1])
    config = uvicorn.Config(desk.app, host=HOST, port=port, log_level="warning", ws="none")
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    deadline = time.monotonic() + 20
    while not server.started:
        assert time.monotonic() < deadline, "the server did not start"
        time.sleep(0.02)
    contexts = []

    def complain(message: ConsoleMessage) -> None:
        if message.type in ("error", "warning"):
            complaints.append(message.text)

    def open_page() -> Page:
        context = browser.new_context(locale="en-GB", viewport={"width": 1280, "height": 860})
        contexts.append(context)
        page = context.new_page()
        page.on("console", complain)
        page.on("pageerror", lambda error: complaints.append(str(error)))
        return page

    yield Office(desk, f"http://{HOST}:{port}", open_page)
    for context in contexts:
        context.close()
    server.should_exit = True
    thread.join(20)
    desk.services.engine.dispose()


def test_from_log_in_to_answer_by_keyboard(office: Office, complaints: list[str]) -> None:
    desk = office.desk
    ticket = desk.with_call(
        language="zh-CN", details={"transaction_hash": HASH, "chain": "ethereum"}
    )
    desk.says(ticket.conversation_id, "我的转账没到")
    desk.says(ticket.conversation_id, "截图", attachment_id=desk.picture(ticket.conversation_id))
    page = office.at_work("maria")
    page.keyboard.press("j")
    expect(page.get_by_role("link", name=ticket.number)).to_be_focused()
    page.keyboard.press("c")
    page.wait_for_url(f"**/console/tickets/{ticket.number}**")
    expect(page.get_by_text(said("console-done_claimed"))).to_be_visible()
    assert ticket.callback is not None
    expect(page.locator("output.code")).to_have_text(ticket.callback.code)
    picture = page.get_by_alt_text(said("console-picture"))
    expect(picture).to_be_visible()
    assert picture.evaluate("image => image.naturalWidth") == 320

    page.get_by_role("button", name=said("console-reveal")).click()
    expect(page.get_by_text(PHONE)).to_be_visible()

    page.keyboard.press("r")
    page.keyboard.type("请把应用更新到最新版。")
    page.get_by_role("button", name=said("console-resolve")).click()
    expect(page.get_by_text(said("console-done_resolved"))).to_be_visible()
    assert desk.services.tickets.read(ticket.number).resolution == "请把应用更新到最新版。"
    assert desk.events() == [f"resolved:{ticket.number}"]
    assert complaints == []


def test_new_ticket_appears_by_itself_and_focus_stays(
    office: Office, complaints: list[str]
) -> None:
    first = office.desk.ticket(peer="a", urgency="low")
    page = office.at_work("maria")
    page.keyboard.press("j")
    link = page.get_by_role("link", name=first.number)
    expect(link).to_be_focused()
    urgent = office.desk.ticket(peer="b", topic="funds_stolen", urgency="urgent")
    expect(page.get_by_role("link", name=urgent.number)).to_be_visible(timeout=SOON_MS)
    expect(link).to_be_focused()
    expect(page).to_have_title(said("console-queue_title", count=2))
    assert page.locator("[data-open-ticket]").first.inner_text() == urgent.number
    page.keyboard.press("k")
    expect(page.get_by_role("link", name=urgent.number)).to_be_focused()
    page.keyboard.press("Enter")
    page.wait_for_url(f"**/console/tickets/{urgent.number}")
    assert complaints == []


def test_conversation_goes_on_while_an_answer_is_written(
    office: Office, complaints: list[str]
) -> None:
    ticket = office.desk.ticket()
    page = office.at_work("maria")
    page.goto(f"{office.url}/console/tickets/{ticket.number}")
    page.keyboard.press("c")
    page.wait_for_url("**/console/tickets/*")
    expect(page.get_by_text(said("console-done_claimed"))).to_be_visible()
    page.locator("#reply").fill("I am looking into it")
    office.desk.says(ticket.conversation_id, "Hello? <b>Anybody</b> there?")
    expect(page.get_by_text("Hello? <b>Anybody</b> there?")).to_be_visible(timeout=SOON_MS)
    expect(page.locator("#reply")).to_have_value("I am looking into it")
    expect(page.get_by_text(said("console-changed"))).to_be_hidden()
    office.desk.services.tickets.add_note(ticket.number, "sven", "Mine?")
    expect(page.get_by_text(said("console-changed"))).to_be_visible(timeout=SOON_MS)
    assert complaints == []


def test_what_was_typed_outlives_another_step(office: Office) -> None:
    ticket = office.desk.ticket()
    page = office.at_work("maria")
    page.goto(f"{office.url}/console/tickets/{ticket.number}")
    page.keyboard.press("c")
    expect(page.get_by_text(said("console-done_claimed"))).to_be_visible()
    page.locator("#reply").fill("Half an answer")
    page.locator("#note").fill("A note")
    page.get_by_role("button", name=said("console-note_add")).click()
    expect(page.get_by_text(said("console-done_noted"))).to_be_visible()
    expect(page.locator("#reply")).to_have_value("Half an answer")
    expect(page.locator("#note")).to_have_value("")
    page.locator("#reply").fill("Send me your password")
    page.get_by_role("button", name=said("console-resolve")).click()
    expect(page.get_by_role("alert")).to_contain_text(said("console-stopped_asks_secret"))
    expect(page.locator("#reply")).to_have_value("Send me your password")


def test_shortcuts_are_shown_and_can_be_switched_off(office: Office, complaints: list[str]) -> None:
    ticket = office.desk.ticket()
    page = office.at_work("maria")
    page.keyboard.press("?")
    sheet = page.get_by_role("dialog", name=said("console-keys"))
    expect(sheet).to_be_visible()
    sheet.get_by_label(said("console-keys_on")).uncheck()
    page.keyboard.press("Escape")
    expect(sheet).to_be_hidden()
    page.keyboard.press("j")
    expect(page.get_by_role("link", name=ticket.number)).not_to_be_focused()
    assert complaints == []


def test_log_out_elsewhere_ends_the_live_page_too(office: Office) -> None:
    page = office.at_work("maria")
    office.desk.services.operators.disable("maria")
    page.wait_for_url("**/console/log-in?next=**", timeout=SOON_MS)
    expect(page.get_by_role("heading", name=said("console-log_in"))).to_be_visible()


def test_filter_works_at_once_and_without_a_button(office: Office, complaints: list[str]) -> None:
    office.desk.ticket(peer="a", topic="fees")
    other = office.desk.ticket(peer="b", topic="buy_sell")
    page = office.at_work("maria")
    expect(page.get_by_role("button", name=said("console-queue_filter"))).to_be_hidden()
    page.get_by_label(said("console-topic")).select_option("fees")
    page.wait_for_url("**topic=fees**")
    expect(page.get_by_role("link", name=other.number)).to_be_hidden()
    assert complaints == []
