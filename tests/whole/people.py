"""Somebody in Telegram, somebody before a web page, and an operator: the same words for each."""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from typing import Final, Protocol

from playwright.sync_api import Browser, Page

from bot.languages import Catalogue, load_catalogues
from tests.conversations.sentences import is_said
from tests.fakes.bot_api_people import Person

PATIENCE_S: Final = 40
"""An answer takes some tenths of a second; a machine that runs all of this is slow."""


class User(Protocol):
    """Whoever has the problem."""

    language: str

    def say(self, text: str) -> None: ...

    def press(self, label: str) -> None: ...

    def texts(self) -> list[str]:
        """Return everything that the bot or a person answered so far, in order."""
        ...


def hears(user: User, *keys: str) -> list[str]:
    """Wait until the sentences of these keys have come, in this order; return their texts.

    What was heard before is not heard again.
    """
    words = load_catalogues()[user.language]
    heard: list[str] = []
    deadline = time.monotonic() + PATIENCE_S
    for key in keys:
        while True:
            seen: int = getattr(user, "_seen", 0)
            new = user.texts()[seen:]
            place = next((n for n, text in enumerate(new) if _is(words, key, text)), None)
            if place is not None:
                heard.append(new[place])
                user._seen = seen + place + 1  # type: ignore[attr-defined]
                break
            assert time.monotonic() < deadline, (key, new)
            time.sleep(0.1)
    return heard


def _is(words: Catalogue, key: str, text: str) -> bool:
    return is_said(words, key, text)


def title_of(language: str, label: str) -> str:
    return load_catalogues()[language].format(label, {"brand": "TP Wallet"})


class TelegramUser:
    """A person of the stand-in for the Bot API."""

    def __init__(self, person: Person, language: str) -> None:
        self._person = person
        self.language = language

    def say(self, text: str) -> None:
        self._person.says(text)

    def press(self, label: str) -> None:
        self._person.presses(title_of(self.language, label))

    def texts(self) -> list[str]:
        return self._person.texts


class WebUser:
    """A person with the demo page open in Chromium."""

    def __init__(self, page: Page, url: str, language: str) -> None:
        self._page = page
        self.language = language
        page.goto(f"{url}/?lang={language}")
        page.click("support-chat .launcher")

    def say(self, text: str) -> None:
        self._page.fill("support-chat textarea", text)
        self._page.keyboard.press("Enter")

    def press(self, label: str) -> None:
        title = title_of(self.language, label)
        buttons = self._page.locator("support-chat .choice:not([disabled])")
        buttons.filter(has_text=re.compile(f"^{re.escape(title)}$")).last.click()

    def texts(self) -> list[str]:
        heard = self._page.locator(
            "support-chat .list .from-bot .text, support-chat .list .from-person .text"
        )
        return heard.all_inner_texts()

    def picture(self, path: str) -> None:
        self._page.screenshot(path=path)


class OperatorAtWork:
    """An operator with the console open in Chromium."""

    def __init__(self, browser: Browser, url: str, name: str, password: str) -> None:
        context = browser.new_context(locale="en-GB", viewport={"width": 1360, "height": 960})
        self.page = context.new_page()
        self.page.goto(f"{url}/console/")
        self.page.get_by_label("Name").fill(name)
        self.page.get_by_label("Password").fill(password)
        self.page.get_by_role("button", name="Log in").click()
        self.page.wait_for_url("**/console/queue")
        self._url = url

    def open(self, number: str) -> None:
        self.page.goto(f"{self._url}/console/tickets/{number}")

    def claim(self) -> None:
        self._press("console-claim")

    def reveal(self) -> None:
        self._press("console-reveal")

    def resolve(self, text: str) -> None:
        self.page.fill("#reply", text)
        self._press("console-resolve")

    def sees(self, text: str) -> bool:
        self.page.get_by_text(text).first.wait_for(timeout=PATIENCE_S * 1000)
        return True

    def _press(self, label: str) -> None:
        with self.page.expect_navigation():
            self.page.get_by_role("button", name=title_of("en", label), exact=True).first.click()


def until(condition: Callable[[], bool], what: str) -> None:
    deadline = time.monotonic() + PATIENCE_S
    while not condition():
        assert time.monotonic() < deadline, what
        time.sleep(0.1)
