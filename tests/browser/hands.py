"""What every test does with the widget: open it, write, look at it."""

from __future__ import annotations

from collections.abc import Callable

from playwright.sync_api import FloatRect, Page, expect

Visit = Callable[..., Page]
"""Opens a page in a new browser profile."""


def open_chat(page: Page) -> None:
    page.click("support-chat .launcher")
    expect(page.locator("support-chat textarea")).to_be_focused()


def write(page: Page, text: str) -> None:
    page.fill("support-chat textarea", text)
    page.keyboard.press("Enter")


def shown(page: Page) -> list[str]:
    """Return every message on the screen, in order, without the greeting."""
    return page.locator("support-chat .list .bubble .text").all_inner_texts()


def expect_shown(page: Page, texts: list[str], timeout: float = 10_000) -> None:
    expect(page.locator("support-chat .list .bubble .text")).to_have_text(texts, timeout=timeout)


def box_of(page: Page, selector: str) -> FloatRect:
    box = page.locator(selector).bounding_box()
    assert box is not None
    return box


def focused(page: Page) -> str:
    found = page.evaluate(
        """() => { const inner = document.querySelector("support-chat").shadowRoot.activeElement;
                   return inner ? inner.className || inner.localName : document.activeElement.localName; }"""
    )
    return str(found)
