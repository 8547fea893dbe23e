"""A stuck transfer from the first sentence to the stars, in every language that has its sentences here."""

from __future__ import annotations

from typing import Final

import pytest

from tests.conversations.talk import Talk

pytestmark = pytest.mark.model

HASH: Final = "0x5c504ed432cb51138bcf09aa5e8a410dd4a1e204ef84bfed1be16dfba1b22060"
"""A real transaction of 2015 that anybody can look up: no secret."""

SAID: Final = {
    "en": {
        "stuck": "my transfer has been stuck for hours, still pending",
        "account": "my main wallet",
        "steps": "I opened the app, tapped send, picked ETH, pasted the address and confirmed",
        "not_solved": "no that does not help, it is still stuck",
        "phone": "+44 7400 123456",
        "time": "tomorrow at 3 pm",
        "zone": "Europe/London",
        "all": (
            "My ETH transfer is stuck since yesterday evening. I opened the app, tapped send, chose ETH, "
            f"pasted the address of a friend and confirmed. Wallet 0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed, hash {HASH}"
        ),
        "human": "this did not help, I want to talk to a person, call me at +44 7400 123456 tomorrow at 3 pm",
    },
    "zh-CN": {
        "stuck": "我的转账卡住了，好几个小时一直没确认",
        "account": "主钱包",
        "steps": "我打开应用，点转账，选了ETH，粘贴地址，然后确认",
        "not_solved": "没有解决，还是卡着",
        "phone": "+86 138 1234 5678",
        "time": "明天下午三点",
        "zone": "Asia/Shanghai",
        "all": (
            "我的ETH转账从昨天晚上一直卡着没确认。我打开应用，点转账，选了ETH，粘贴朋友的地址，输入数量之后点了确认。"
            f"钱包 0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed，交易哈希 {HASH}"
        ),
        "human": "没有用，我要人工，请打 +86 138 1234 5678，明天下午三点",
    },
}


@pytest.fixture(params=sorted(SAID))
def said(request: pytest.FixtureRequest, talk: Talk) -> dict[str, str]:
    talk.language = request.param
    talk.time_zone = SAID[request.param]["zone"]
    return SAID[request.param]


def book(talk: Talk, said: dict[str, str]) -> str:
    talk.say(said["stuck"])
    talk.say(HASH)
    talk.say(said["account"])
    talk.say(said["steps"])
    talk.press("button-human")
    talk.say(said["phone"])
    talk.say(said["time"])
    talk.press("button-confirm")
    assert talk.ticket is not None
    return talk.ticket


def test_a_stuck_transfer_becomes_a_call_back_in_eight_turns(
    talk: Talk, said: dict[str, str]
) -> None:
    talk.say(said["stuck"])
    assert talk.says("transfer_pending-opening", "ask-transaction_hash")
    talk.say(HASH)
    assert talk.says("lookup-unreachable", "ask-account")
    talk.say(said["account"])
    assert talk.says("ask-steps")
    talk.say(said["steps"])
    assert talk.says("transfer_pending-advice", "ask-solved")
    talk.say(said["not_solved"])
    assert talk.says("request_human-start", "ask-contact")
    talk.say(said["phone"])
    assert talk.says("ask-time")
    talk.say(said["time"])
    assert talk.says("request_human-summary")
    assert HASH in talk.texts[-1]
    assert "123456" not in talk.texts[-1].replace(" ", "")
    talk.press("button-confirm")
    assert talk.says("request_human-booked", "request_human-rule")
    assert (talk.asks, talk.ticket is not None) == (None, True)


def test_three_turns_are_enough_when_the_first_message_holds_it_all(
    talk: Talk, said: dict[str, str]
) -> None:
    talk.say(said["all"])
    assert talk.says("transfer_pending-advice", "ask-solved")
    talk.say(said["human"])
    assert talk.says("request_human-summary")
    talk.press("button-confirm")
    assert talk.says("request_human-booked")


def test_the_ticket_holds_everything_that_was_said(talk: Talk, said: dict[str, str]) -> None:
    ticket = talk.services.tickets.read(book(talk, said))
    assert ticket.topic == "transfer_pending"
    assert ticket.language == talk.language
    assert ticket.details["transaction_hash"] == HASH
    assert ticket.details["account"] == said["account"]
    assert ticket.details["steps"] == said["steps"]
    assert ticket.lookup is not None
    assert ticket.lookup["status"] == "unreachable"
    assert ticket.callback is not None
    assert ticket.callback.window.start is not None
    assert ticket.callback.window.time_zone == said["zone"]
    token = ticket.callback.contact.token
    assert token is not None
    assert talk.services.vault.reveal(token, "test") == said["phone"].replace(" ", "")


def test_a_solved_answer_is_rated_and_a_word_about_it_kept(
    talk: Talk, said: dict[str, str]
) -> None:
    number = book(talk, said)
    talk.resolve("Speed it up with a higher fee: open the transfer and choose speed up.")
    assert talk.says("ticket_status-answer", "ask-really_solved")
    assert "Speed it up" in talk.texts[0]
    talk.press("button-solved")
    assert talk.says("problem_solved-ticket", "ask-rating")
    talk.say("5")
    assert talk.says("give_feedback-ask_comment")
    talk.say({"en": "anna was very kind", "zh-CN": "客服很耐心"}[talk.language])
    assert talk.says("give_feedback-comment_noted")
    ticket = talk.services.tickets.read(number)
    assert (ticket.status, ticket.stars) == ("closed", 5)
    assert ticket.comment


def test_an_answer_that_does_not_help_reopens_the_ticket(talk: Talk, said: dict[str, str]) -> None:
    number = book(talk, said)
    talk.resolve("Wait a day.")
    talk.press("button-not_solved")
    assert talk.says("problem_persists-reopened")
    assert talk.services.tickets.read(number).status == "open"
