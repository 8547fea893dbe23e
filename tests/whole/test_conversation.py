"""From the first message to the stars: both languages, both channels, and the console."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import count
from typing import Final

import pytest
from playwright.sync_api import Browser

from tests.chain.conftest import Node
from tests.fakes.bot_api import BotApi
from tests.whole.conftest import PASSWORD
from tests.whole.installation import Installation
from tests.whole.people import OperatorAtWork, TelegramUser, User, WebUser, hears

pytestmark = [pytest.mark.server, pytest.mark.browser, pytest.mark.chain, pytest.mark.model]

ETHER: Final = 10**18
_ids = count(7001)

SAID: Final = {
    "en": {
        "stuck": "hi, my transfer has been stuck for hours, it says pending",
        "account": "my main wallet",
        "steps": "I opened the app, tapped send, picked ETH, pasted the address and confirmed",
        "not_solved": "no that does not help, it is still stuck",
        "phone": "+44 7400 123456",
        "time": "tomorrow at 3 pm",
        "answer": "The network was busy. Your transfer is confirmed now, there is nothing left to do.",
        "comment": "Anna was patient and clear",
    },
    "zh-CN": {
        "stuck": "你好，我的转账卡住了，好几个小时一直没确认",
        "account": "主钱包",
        "steps": "我打开应用，点转账，选了ETH，粘贴地址，然后确认",
        "not_solved": "没有解决，还是卡着",
        "phone": "+86 138 1234 5678",
        "time": "明天下午三点",
        "answer": "刚才网络拥堵，您的转账现在已经确认，不需要再做什么。",
        "comment": "客服很有耐心，讲得清楚",
    },
}

ZONES: Final = {"en": "Europe/London", "zh-CN": "Asia/Shanghai"}


@pytest.fixture(params=["web", "telegram"])
def meet(
    request: pytest.FixtureRequest, installation: Installation, telegram: BotApi, browser: Browser
) -> Iterator[Callable[[str], User]]:
    """Return a function that brings a new person of a language to the channel."""
    contexts = []

    def new(language: str) -> User:
        if request.param == "telegram":
            person = telegram.person(next(_ids), {"zh-CN": "zh-hans"}.get(language, language))
            return TelegramUser(person, language)
        context = browser.new_context(
            locale=language, timezone_id=ZONES[language], viewport={"width": 1200, "height": 860}
        )
        contexts.append(context)
        return WebUser(context.new_page(), installation.url, language)

    yield new
    for context in contexts:
        context.close()


@pytest.mark.parametrize("language", sorted(SAID))
def test_a_stuck_transfer_is_looked_up_booked_answered_and_rated(
    meet: Callable[[str], User],
    language: str,
    installation: Installation,
    node: Node,
    browser: Browser,
) -> None:
    user, said = meet(language), SAID[language]
    node.mine()  # whatever an earlier conversation left waiting
    transfer = node.send(to=node.accounts[1], value=ETHER // 4, gas=21_000)

    user.say(said["stuck"])
    hears(user, "transfer_pending-opening", "ask-transaction_hash")
    user.press("button-where")
    hears(user, "where-transaction_hash", "ask-transaction_hash")
    user.say(transfer)
    found, moved, _ = hears(user, "lookup-pending", "lookup-transfer", "ask-account")
    assert "Ethereum" in found
    assert "0.25" in moved
    user.say(said["account"])
    hears(user, "ask-steps")
    user.say(said["steps"])
    hears(user, "transfer_pending-advice", "ask-solved")
    user.say(said["not_solved"])
    hears(user, "request_human-start", "ask-contact")
    user.say(said["phone"])
    hears(user, "ask-time")
    user.say(said["time"])
    (summary,) = hears(user, "request_human-summary")
    assert transfer in summary
    user.press("button-confirm")
    booked, _ = hears(user, "request_human-booked", "request_human-rule")

    (ticket,) = [t for t in installation.tickets() if t["number"] in booked]
    whole = installation.ticket(ticket["number"])
    assert whole["callback"]["code"] in booked
    assert whole["callback"]["contact"] == said["phone"].replace(" ", "")
    assert whole["callback"]["time_zone"] == ZONES[language]
    assert whole["details"]["transaction_hash"] == transfer
    assert whole["details"]["account"] == said["account"]
    assert whole["lookup"]["status"] == "pending"

    node.mine()
    anna = OperatorAtWork(browser, installation.url, "anna", PASSWORD)
    anna.open(ticket["number"])
    assert anna.sees(said["account"])
    assert anna.sees(said["steps"])
    assert anna.page.get_by_text(whole["callback"]["code"]).count() == 0
    anna.claim()
    assert anna.sees(whole["callback"]["code"])
    anna.reveal()
    assert anna.sees(whole["callback"]["contact"])
    anna.resolve(said["answer"])

    answer, _ = hears(user, "ticket_status-answer", "ask-really_solved")
    assert said["answer"] in answer
    user.press("button-solved")
    hears(user, "problem_solved-ticket", "ask-rating")
    user.say("5")
    hears(user, "give_feedback-thanks", "give_feedback-ask_comment")
    user.say(said["comment"])
    hears(user, "give_feedback-comment_noted")
    rated = installation.ticket(ticket["number"])
    assert (rated["status"], rated["stars"], rated["comment"]) == ("closed", 5, said["comment"])
