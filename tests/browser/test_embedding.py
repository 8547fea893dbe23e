"""The widget as a part of other people's pages."""

from __future__ import annotations

import json

import pytest
from playwright.sync_api import expect

from tests.browser.hands import Visit, box_of, expect_shown, open_chat, write
from tests.browser.site import Site

pytestmark = pytest.mark.browser


def test_language_follows_the_page_while_it_changes(site: Site, visit: Visit) -> None:
    page = visit()
    open_chat(page)
    page.fill("support-chat textarea", "half a sentence")
    page.evaluate("document.documentElement.lang = 'zh-CN'")
    expect(page.locator("support-chat h2")).to_have_text("TP Wallet 客服")
    expect(page.locator("support-chat textarea")).to_have_value("half a sentence")
    page.locator("support-chat").evaluate("chat => chat.setAttribute('language', 'en')")
    expect(page.locator("support-chat h2")).to_have_text("TP Wallet support")


def test_unknown_language_falls_back_to_the_browsers(site: Site, visit: Visit) -> None:
    site.pages["plain"] = (
        '<!doctype html><html lang="xx"><title>x</title><link rel="icon" href="data:,">'
        '<script src="/widget.js" defer></script><body></body></html>'
    )
    page = visit("/pages/plain", locale="zh-CN")
    expect(page.get_by_role("button", name="打开客服聊天")).to_be_visible()


def test_attributes_of_the_element_are_heard(site: Site, visit: Visit) -> None:
    site.pages["own"] = (
        '<!doctype html><html lang="en"><title>x</title><link rel="icon" href="data:,"><script src="/widget.js" defer></script>'
        '<body><support-chat brand="Other &lt;b&gt; Wallet" position="left" open></support-chat></body></html>'
    )
    page = visit("/pages/own")
    expect(page.locator("support-chat")).to_have_count(1)
    expect(page.locator("support-chat h2")).to_have_text("Other <b> Wallet support")
    assert box_of(page, "support-chat .panel")["x"] < 100
    assert page.evaluate("document.activeElement.localName") == "body"  # nobody asked for it
    chat = page.locator("support-chat")
    chat.evaluate("chat => { chat.open = false; }")
    expect(page.locator("support-chat .panel")).to_be_hidden()
    assert chat.evaluate("chat => chat.hasAttribute('open')") is False
    chat.evaluate("chat => { chat.remove(); document.body.append(chat); chat.open = true; }")
    expect(page.locator("support-chat .panel")).to_have_count(1)
    expect(page.locator("support-chat .panel")).to_be_visible()


def test_page_of_another_origin_may_embed_it_when_allowed(
    site: Site, visit: Visit, tmp_path_factory: pytest.TempPathFactory
) -> None:
    shop = Site(tmp_path_factory.mktemp("shop"))
    shop.pages["shop"] = (
        '<!doctype html><html lang="en"><title>x</title><link rel="icon" href="data:,">'
        f'<script src="{site.url}/widget.js" defer></script><body></body></html>'
    )
    shop.policy = (
        f"default-src 'none'; script-src {site.url}; connect-src {site.url}; img-src blob:"
    )
    shop.start()
    try:
        page = visit(away=f"{shop.url}/pages/shop")
        page.wait_for_timeout(1_000)
        assert page.locator("support-chat .launcher").count() == 0  # not allowed
        site.stop()
        allowed = site.services.settings.copy(update={"allowed_origins": [shop.url]})
        object.__setattr__(site.services, "settings", allowed)
        site.start()
        page.reload()
        page.click("support-chat .launcher")
        write(page, "hello from the shop")
        expect_shown(page, ["hello from the shop", "You said: hello from the shop"])
        assert page.context.cookies() == []
    finally:
        shop.stop()
        shop.services.engine.dispose()


def test_blocked_storage_costs_the_memory_and_nothing_else(site: Site, visit: Visit) -> None:
    page = visit("/widget/demo.css")  # the same origin, without the widget
    page.context.add_init_script(
        """for (const name of ["localStorage", "sessionStorage"])
             Object.defineProperty(window, name, {get() { throw new DOMException("no", "SecurityError"); }});"""
    )
    page.goto(site.url + "/?lang=en")
    open_chat(page)
    write(page, "hello")
    expect_shown(page, ["hello", "You said: hello"])
    page.reload()
    expect(page.locator("support-chat .launcher")).to_be_visible()
    expect(page.locator("support-chat .panel")).to_be_hidden()


def test_token_is_in_no_address(site: Site, visit: Visit) -> None:
    page = visit()
    addresses: list[str] = []
    page.on("request", lambda request: addresses.append(request.url))
    open_chat(page)
    write(page, "hello")
    expect_shown(page, ["hello", "You said: hello"])
    stored = json.loads(page.evaluate("JSON.stringify({...localStorage})"))
    [token] = [value for key, value in stored.items() if key.endswith(":token")]
    assert len(addresses) > 3
    assert not [
        address for address in addresses if token in address or token.split(".")[0] in address
    ]
    assert page.context.cookies() == []


def test_page_hears_of_messages_but_not_what_they_say(site: Site, visit: Visit) -> None:
    page = visit()
    page.evaluate(
        """() => { window.heard = [];
            for (const name of ["open", "close", "message"])
                document.addEventListener(`support-chat:${name}`,
                    event => window.heard.push([name, event.detail.author ?? null,
                                                Object.keys(event.detail).sort().join()])); }"""
    )
    open_chat(page)
    write(page, "hello")
    expect_shown(page, ["hello", "You said: hello"])
    page.keyboard.press("Escape")
    assert page.evaluate("window.heard") == [
        ["open", None, ""],
        ["message", "you", "author,id"],
        ["message", "bot", "author,id"],
        ["close", None, ""],
    ]
