"""The widget in a real browser, against the real channel."""

from __future__ import annotations

import time

import pytest
from playwright.sync_api import expect

from bot.messaging.model import Answer, Message, Turn
from tests.browser.hands import Visit, expect_shown, open_chat, shown, write
from tests.browser.site import Site, says

pytestmark = pytest.mark.browser

# A published test vector of BIP-39.
PUBLISHED_PHRASE = "legal winner thank year wave sausage worth useful legal winner thank yellow"


def test_message_is_sent_and_answered(site: Site, visit: Visit, complaints: list[str]) -> None:
    site.script.delay_s = 0.8
    page = visit()
    open_chat(page)
    write(page, "my transfer is pending")
    expect(page.locator("support-chat .typing")).to_be_visible()
    expect_shown(page, ["my transfer is pending", "You said: my transfer is pending"])
    expect(page.locator("support-chat .typing")).to_be_hidden()
    expect(page.locator("support-chat .from-you .state")).to_have_text("Sent")
    assert site.script.texts == ["my transfer is pending"]
    assert complaints == []


def test_lines_are_broken_with_shift_and_kept(site: Site, visit: Visit) -> None:
    page = visit()
    open_chat(page)
    page.keyboard.type("one")
    page.keyboard.press("Shift+Enter")
    page.keyboard.type("two")
    page.keyboard.press("Enter")
    expect_shown(page, ["one\ntwo", "You said: one\ntwo"])
    assert shown(page)[0] == "one\ntwo"
    assert site.script.texts == ["one\ntwo"]


def test_enter_that_chooses_a_chinese_word_sends_nothing(site: Site, visit: Visit) -> None:
    page = visit("/?lang=zh-CN")
    open_chat(page)
    page.fill("support-chat textarea", "ni hao")
    page.locator("support-chat textarea").evaluate(
        """field => field.dispatchEvent(
            new KeyboardEvent("keydown", {key: "Enter", keyCode: 229, isComposing: true,
                                          bubbles: true, composed: true}))"""
    )
    expect(page.locator("support-chat textarea")).to_have_value("ni hao")
    assert shown(page) == []


def test_quick_reply_pressed_twice_counts_once(site: Site, visit: Visit) -> None:
    site.script.answer = lambda turn: (
        says("Thank you.") if turn.payload else says("Is it solved?", choices=("Yes", "No"))
    )
    page = visit()
    open_chat(page)
    write(page, "hello")
    yes = page.locator("support-chat .choice", has_text="Yes")
    expect(yes).to_be_enabled()
    yes.evaluate("button => { button.click(); button.click(); button.nextSibling.click(); }")
    expect_shown(page, ["hello", "Is it solved?", "Yes", "Thank you."])
    for button in page.locator("support-chat .choice").all():
        expect(button).to_be_disabled()
    expect(page.locator("support-chat .choice.pressed")).to_have_text("Yes")
    expect(page.locator("support-chat textarea")).to_be_focused()
    assert [turn.kind for turn in site.script.asked] == ["text", "button"]


def test_reload_keeps_everything(site: Site, visit: Visit) -> None:
    site.script.answer = lambda turn: (
        says("Noted.") if turn.payload else says("Which?", choices=("TRON", "Ethereum"))
    )
    page = visit()
    open_chat(page)
    write(page, "first")
    page.click("support-chat .choice >> nth=0")
    before = ["first", "Which?", "TRON", "Noted."]
    expect_shown(page, before)

    page.reload()
    expect(page.locator("support-chat .panel")).to_be_visible()  # it was open
    expect_shown(page, before)
    expect(page.locator("support-chat .choice")).to_have_count(0)  # its button was used
    write(page, "second")
    expect_shown(page, [*before, "second", "Which?"])
    assert len(site.script.asked) == 3


def test_restarted_server_loses_and_doubles_nothing(
    site: Site, visit: Visit, complaints: list[str]
) -> None:
    page = visit()
    open_chat(page)
    write(page, "before")
    expect_shown(page, ["before", "You said: before"])

    site.stop()
    banner = page.locator("support-chat .banner")
    expect(banner).to_have_text("Connection lost. Trying to reconnect…", timeout=15_000)
    write(page, "while it was away")
    expect(page.locator("support-chat .from-you .state").last).to_have_text(
        "Not sent", timeout=20_000
    )
    expect(page.locator("support-chat .retry")).to_be_visible()
    site.start()

    all_of_it = ["before", "You said: before", "while it was away", "You said: while it was away"]
    expect_shown(page, all_of_it, timeout=45_000)
    expect(page.locator("support-chat .retry")).to_have_count(0)
    assert site.script.texts == ["before", "while it was away"]
    page.reload()
    expect_shown(page, all_of_it)
    expected = ("net::ERR_", "503")  # the browser's own notes of what could not be loaded
    assert [text for text in complaints if not any(part in text for part in expected)] == []


def test_answer_that_was_lost_on_its_way_doubles_nothing(site: Site, visit: Visit) -> None:
    """The server takes the message, but its 202 never arrives: the same id is sent again."""
    page = visit()
    open_chat(page)
    lost = 0

    def lose(route: object) -> None:
        nonlocal lost
        if route.request.method == "POST" and lost < 2:  # type: ignore[attr-defined]
            lost += 1
            route.fetch()  # type: ignore[attr-defined]
            route.abort("connectionreset")  # type: ignore[attr-defined]
        else:
            route.continue_()  # type: ignore[attr-defined]

    page.route("**/widget/messages*", lose)
    write(page, "only once")
    expect_shown(page, ["only once", "You said: only once"], timeout=20_000)
    expect(page.locator("support-chat .from-you .state")).to_have_text("Sent", timeout=20_000)
    assert lost == 2
    assert site.script.texts == ["only once"]
    page.reload()
    expect_shown(page, ["only once", "You said: only once"])


def test_failed_message_can_be_sent_again_by_hand(site: Site, visit: Visit) -> None:
    page = visit()
    open_chat(page)
    refuse = {"status": 429, "json": {"error": {"code": "rate_limited"}}}
    page.route("**/widget/messages", lambda route: route.fulfill(**refuse))
    write(page, "too fast")
    problem = page.locator("support-chat .message .problem")
    expect(problem).to_have_text("That was a lot at once. Please wait a minute, then try again.")
    page.unroute("**/widget/messages")
    page.click("support-chat .retry")
    expect_shown(page, ["too fast", "You said: too fast"])
    expect(page.locator("support-chat .failed")).to_have_count(0)


def test_offline_is_said_and_ended(site: Site, visit: Visit) -> None:
    page = visit()
    open_chat(page)
    write(page, "hello")
    expect_shown(page, ["hello", "You said: hello"])
    page.context.set_offline(True)
    banner = page.locator("support-chat .banner")
    expect(banner).to_contain_text("You're offline.")
    write(page, "from the tunnel")
    expect(page.locator("support-chat .failed")).to_have_count(1)
    page.context.set_offline(False)
    expect_shown(
        page,
        ["hello", "You said: hello", "from the tunnel", "You said: from the tunnel"],
        timeout=20_000,
    )
    expect(banner).to_be_hidden(timeout=10_000)


def test_secret_does_not_stay_on_the_screen(site: Site, visit: Visit) -> None:
    page = visit()
    open_chat(page)
    write(page, PUBLISHED_PHRASE)
    hidden = "Hidden for your safety: this looked like a recovery phrase or private key. It was not stored."
    own = page.locator("support-chat .from-you .text")
    expect(own).to_have_text(hidden)
    assert "sausage" not in page.locator("support-chat").evaluate("e => e.shadowRoot.textContent")
    stored = page.evaluate("JSON.stringify([{...localStorage}, {...sessionStorage}])")
    assert "sausage" not in stored
    page.reload()
    expect(own).to_have_text(hidden)


def test_unread_messages_are_counted_until_they_are_seen(site: Site, visit: Visit) -> None:
    page = visit()
    open_chat(page)
    write(page, "hello")
    expect_shown(page, ["hello", "You said: hello"])
    badge = page.locator("support-chat .badge")
    expect(badge).to_be_hidden()
    page.keyboard.press("Escape")
    mailbox = site.services.mailbox
    conversation = site.script.asked[0].conversation_id
    for text in ("one", "two"):
        mailbox.say_as(conversation, "alice", text)
    site.services.outbound_bell.ring()
    expect(badge).to_have_text("2")
    launcher = page.get_by_role("button", name="Open the support chat, unread messages: 2")
    expect(launcher).to_be_visible()
    page.reload()
    expect(badge).to_have_text("2")
    open_chat(page)
    expect(page.locator("support-chat .from-person .text")).to_have_text(["one", "two"])
    page.reload()
    expect(badge).to_be_hidden()


def test_two_tabs_share_one_conversation(site: Site, visit: Visit) -> None:
    first = visit()
    open_chat(first)
    write(first, "from the first tab")
    expect_shown(first, ["from the first tab", "You said: from the first tab"])
    second = first.context.new_page()
    second.goto(site.url + "/?lang=en")
    open_chat(second)
    expect_shown(second, ["from the first tab", "You said: from the first tab"])
    write(second, "from the second")
    both = [
        "from the first tab",
        "You said: from the first tab",
        "from the second",
        "You said: from the second",
    ]
    expect_shown(second, both)
    first.bring_to_front()
    expect_shown(first, both)


def test_two_new_tabs_at_once_open_one_session(site: Site, visit: Visit) -> None:
    first = visit()
    second = first.context.new_page()
    second.goto(site.url + "/?lang=en")
    for page in (first, second):
        page.locator("support-chat textarea").evaluate("() => {}", timeout=5_000)
    send = """element => {
        const field = element.shadowRoot.querySelector("textarea");
        field.value = "hello";
        field.dispatchEvent(new Event("input"));
        element.shadowRoot.querySelector(".send").click();
    }"""
    for page in (first, second):
        page.locator("support-chat").evaluate(send)
    deadline = time.monotonic() + 10
    while len(site.script.asked) < 2 and time.monotonic() < deadline:
        first.wait_for_timeout(50)
    assert len({turn.conversation_id for turn in site.script.asked}) == 1


def test_expired_session_begins_a_new_conversation(site: Site, visit: Visit) -> None:
    page = visit()
    open_chat(page)
    write(page, "old")
    expect_shown(page, ["old", "You said: old"])
    page.evaluate(
        """() => { for (const key of Object.keys(localStorage))
                     if (key.endsWith(":token")) localStorage.setItem(key, "expired"); }"""
    )
    page.reload()
    expect(page.locator("support-chat .panel")).to_be_visible()
    write(page, "new")
    expect_shown(page, ["new", "You said: new"])
    assert len({turn.conversation_id for turn in site.script.asked}) == 2


def test_hostile_text_is_shown_and_never_run(
    site: Site, visit: Visit, complaints: list[str]
) -> None:
    hostile = "<img src=x onerror=\"document.title='run'\"><script>document.title='run'</script>"
    site.script.answer = lambda turn: says(hostile, choices=(hostile,))
    page = visit()
    open_chat(page)
    write(page, hostile)
    expect_shown(page, [hostile, hostile])
    expect(page.locator("support-chat .choice")).to_have_text(hostile)
    assert page.title() == "TP Wallet support"
    assert page.locator("support-chat .list img, support-chat .list a").count() == 0
    assert complaints == []


def test_long_hash_breaks_inside_its_bubble(site: Site, visit: Visit) -> None:
    site.script.answer = lambda turn: Answer((Message("0x" + "a1b2c3d4" * 40),))
    page = visit()
    open_chat(page)
    write(page, "show me")
    page.wait_for_selector("support-chat .list .from-bot")
    log = page.locator("support-chat .log")
    assert log.evaluate("log => log.scrollWidth <= log.clientWidth")


def test_answer_may_be_long_in_coming_without_a_word_being_lost(site: Site, visit: Visit) -> None:
    def answer(turn: Turn) -> Answer:
        return says(*(f"{turn.text} {number}" for number in range(3)))

    site.script.answer = answer
    site.script.delay_s = 1.5
    page = visit()
    open_chat(page)
    for text in ("a", "b"):
        write(page, text)
    expect(page.locator("support-chat .list .from-bot")).to_have_count(6, timeout=15_000)
    assert [text for text in shown(page) if " " in text] == [
        f"{text} {number}" for text in ("a", "b") for number in range(3)
    ]
