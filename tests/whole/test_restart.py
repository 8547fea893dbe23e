"""What a crash or a restart must not lose, and what it must not double."""

from __future__ import annotations

from itertools import count

import pytest
from playwright.sync_api import Browser

from tests.fakes.bot_api import BotApi
from tests.whole.installation import Installation
from tests.whole.people import TelegramUser, WebUser, hears, until

pytestmark = [pytest.mark.server, pytest.mark.browser, pytest.mark.chain, pytest.mark.model]

_ids = count(8001)


def test_a_conversation_goes_on_after_everything_was_restarted(
    installation: Installation, telegram: BotApi, browser: Browser
) -> None:
    somebody = TelegramUser(telegram.person(next(_ids), "en"), "en")
    page = browser.new_page(locale="en-GB")
    visitor = WebUser(page, installation.url, "en")
    for user in (somebody, visitor):
        user.say("my transfer is stuck, it is pending for hours")
        hears(user, "ask-transaction_hash")
    assert installation.stop() == 0
    somebody.say("I don't have the hash")
    installation.start()
    hears(somebody, "details-skipped", "ask-account")
    visitor.say("I don't have the hash")
    hears(visitor, "details-skipped", "ask-account")
    for user in (somebody, visitor):
        asked = [text for text in user.texts() if "transaction hash" in text and "?" not in text]
        assert len(asked) == len(set(asked))
    page.close()


@pytest.mark.parametrize("part", ["rasa", "actions"])
def test_a_part_that_dies_costs_a_delay_and_no_message(
    part: str, installation: Installation, telegram: BotApi
) -> None:
    user = TelegramUser(telegram.person(next(_ids), "en"), "en")
    user.say("my transfer is stuck, it is pending for hours")
    hears(user, "ask-transaction_hash")
    installation.kill_part(part)
    user.say("I don't have the hash")
    until(lambda: any("account" in text for text in user.texts()), "no answer after the crash")
    skipped = [text for text in user.texts() if "do without" in text.lower()]
    assert len(skipped) <= 1
