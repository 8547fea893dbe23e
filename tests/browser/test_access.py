"""Whoever they are, and whatever they hold: keyboard, screen reader, phone, right to left."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import expect

from bot.channels.web.words import widget_words
from bot.languages import load_catalogues
from tests.browser.hands import Visit, box_of, expect_shown, focused, open_chat, write
from tests.browser.site import Site, says

pytestmark = pytest.mark.browser

PHONE: dict[str, Any] = {
    "viewport": {"width": 390, "height": 844},
    "device_scale_factor": 2,
    "has_touch": True,
    "is_mobile": True,
}


def test_everything_works_with_the_keyboard_alone(site: Site, visit: Visit) -> None:
    site.script.answer = lambda turn: (
        says("Done.") if turn.payload else says("Solved?", choices=("Yes", "No"))
    )
    page = visit()
    page.wait_for_selector("support-chat .launcher")
    page.locator("main").evaluate("main => { main.tabIndex = -1; main.focus(); }")
    page.keyboard.press("Tab")
    assert focused(page) == "launcher"
    outline = page.locator("support-chat .launcher").evaluate(
        "b => getComputedStyle(b).outlineStyle"
    )
    assert outline == "solid"
    page.keyboard.press("Enter")
    assert focused(page) == "textarea"
    page.keyboard.type("hello")
    page.keyboard.press("Enter")
    expect_shown(page, ["hello", "Solved?"])
    page.keyboard.press("Shift+Tab")
    assert focused(page) == "attach"
    page.keyboard.press("Shift+Tab")
    assert focused(page) == "choice"
    page.keyboard.press("Enter")
    expect_shown(page, ["hello", "Solved?", "No", "Done."])
    assert focused(page) == "textarea"
    page.keyboard.press("Escape")
    expect(page.locator("support-chat .panel")).to_be_hidden()
    assert focused(page) == "launcher"
    page.keyboard.press("Space")
    expect(page.locator("support-chat .panel")).to_be_visible()


def test_screen_reader_finds_names_and_roles(site: Site, visit: Visit) -> None:
    page = visit()
    launcher = page.get_by_role("button", name="Open the support chat")
    expect(launcher).to_have_attribute("aria-expanded", "false")
    launcher.click()
    dialog = page.get_by_role("dialog", name="TP Wallet support")
    expect(dialog).to_be_visible()
    log = dialog.get_by_role("log", name="Messages")
    for name in ("Close the chat", "Attach a screenshot", "Send"):
        expect(dialog.get_by_role("button", name=name, exact=True)).to_be_visible()
    write(page, "hello")
    expect_shown(page, ["hello", "You said: hello"])
    expect(log).to_have_attribute("aria-live", "polite")
    expect(log.get_by_text("Support bot", exact=True)).to_have_count(1)
    expect(dialog.get_by_role("textbox", name="Your message")).to_be_focused()


def test_shortcuts_of_the_page_do_not_fire_while_writing(site: Site, visit: Visit) -> None:
    page = visit()
    page.evaluate(
        "() => { window.keys = []; document.addEventListener('keydown', e => window.keys.push(e.key)); }"
    )
    open_chat(page)
    page.keyboard.type("/s")
    assert page.evaluate("window.keys") == []


@pytest.fixture
def arabic(site: Site) -> Site:
    """A server that has words in a right-to-left language, whichever it may be."""
    words = widget_words(load_catalogues()["en"], "TP Wallet")
    told = {key: f"\u0645\u0631\u062d\u0628\u0627 {text}" for key, text in words["words"].items()}
    site.stop()
    site.words["ar"] = {**words, "tag": "ar", "direction": "rtl", "words": told}
    site.pages["arabic"] = (
        '<!doctype html><html lang="en"><meta charset="utf-8"><title>x</title><link rel="icon" href="data:,">'
        '<script src="/widget.js" data-language="ar" defer></script><body><p>page</p></body></html>'
    )
    site.start()
    return site


def test_right_to_left_language_turns_the_window_round(
    arabic: Site, visit: Visit, complaints: list[str]
) -> None:
    page = visit("/pages/arabic")
    root = page.locator("support-chat .root")
    expect(root).to_have_attribute("dir", "rtl")
    assert box_of(page, "support-chat .launcher")["x"] < 100  # where lines end
    page.click("support-chat .launcher")
    write(page, "0x12ab is my hash")
    page.wait_for_selector("support-chat .list .from-bot")
    panel = box_of(page, "support-chat .panel")
    own = box_of(page, "support-chat .from-you .bubble")
    close = box_of(page, "support-chat .close")
    assert own["x"] - panel["x"] < 40  # own messages stand left
    assert close["x"] - panel["x"] < 40
    direction = page.locator("support-chat .from-you .text").evaluate(
        "text => [text.dir, getComputedStyle(text).direction]"
    )
    assert direction == ["auto", "ltr"]  # the message's own words decide
    assert complaints == []


def test_phone_shows_the_window_on_the_whole_screen(site: Site, visit: Visit) -> None:
    page = visit(**PHONE)
    page.tap("support-chat .launcher")
    page.wait_for_timeout(300)
    panel = box_of(page, "support-chat .panel")
    assert panel == {"x": 0, "y": 0, "width": 390, "height": 844}
    expect(page.locator("support-chat .launcher")).to_be_hidden()
    expect(page.locator("support-chat .panel")).to_have_attribute("aria-modal", "true")
    assert focused(page) == "panel"  # no keyboard pops up unasked
    size = page.locator("support-chat textarea").evaluate(
        "f => parseFloat(getComputedStyle(f).fontSize)"
    )
    assert size >= 16  # below, phones zoom in
    seen = set()
    for _ in range(8):
        page.keyboard.press("Tab")
        seen.add(focused(page))
    assert seen == {"close", "log", "attach", "textarea"}  # the focus goes round inside
    page.keyboard.press("Shift+Tab")
    assert focused(page) in seen
    page.tap("support-chat .close")
    expect(page.locator("support-chat .launcher")).to_be_visible()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_text_stands_out_in_light_and_dark(site: Site, visit: Visit, scheme: str) -> None:
    page = visit(color_scheme=scheme)
    site.script.answer = lambda turn: says("Solved?", choices=("Yes",))
    open_chat(page)
    write(page, "hello")
    page.wait_for_selector("support-chat .choice")
    for selector in (
        ".from-you .text",
        ".from-bot .text",
        ".choice",
        ".safety",
        ".foot time",
        "header p",
    ):
        ratio = page.locator(f"support-chat {selector}").first.evaluate(CONTRAST)
        assert ratio >= 4.5, (scheme, selector, ratio)  # WCAG 2.2, 1.4.3


CONTRAST = """node => {
    const canvas = document.createElement("canvas").getContext("2d", {willReadFrequently: true});
    const rgb = colour => { canvas.clearRect(0, 0, 1, 1); canvas.fillStyle = colour;
        canvas.fillRect(0, 0, 1, 1); return [...canvas.getImageData(0, 0, 1, 1).data]; };
    const light = ([r, g, b]) => { const [x, y, z] = [r, g, b].map(v => { v /= 255;
        return v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4; });
        return 0.2126 * x + 0.7152 * y + 0.0722 * z; };
    let ground = node, back = [0, 0, 0, 0];
    while (ground && back[3] < 255) {
        const style = getComputedStyle(ground);
        const drawn = style.backgroundImage.match(/gradient/) ? style.getPropertyValue("--accent") : style.backgroundColor;
        back = rgb(drawn); ground = ground.parentElement;
    }
    const [a, b] = [light(rgb(getComputedStyle(node).color)), light(back)].sort((x, y) => y - x);
    return (a + 0.05) / (b + 0.05);
}"""


def test_still_picture_where_motion_is_unwanted(site: Site, visit: Visit) -> None:
    page = visit(reduced_motion="reduce")
    open_chat(page)
    name = page.locator("support-chat .panel").evaluate("p => getComputedStyle(p).animationName")
    assert name == "none"
