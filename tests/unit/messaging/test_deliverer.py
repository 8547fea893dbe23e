"""Messages go out in order and once, wait for whoever is away, and are given up only for good."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot.errors import RateLimitedError, RejectedError, SupportError, UnavailableError
from bot.messaging.deliverer import KEPT_FOR, LOOK_AT_BLOCKED, Deliverer
from bot.messaging.model import Conversation, Message, Outbound
from tests.unit.messaging.conftest import CHANNEL, Desk


class ScriptedSender:
    """A channel that refuses as its script says, then takes everything."""

    channel = CHANNEL

    def __init__(self, *refusals: Exception) -> None:
        self._refusals = list(refusals)
        self.sent: list[str] = []

    async def send(self, conversation: Conversation, message: Outbound) -> str | None:
        if self._refusals:
            raise self._refusals.pop(0)
        self.sent.append(message.text)
        return f"sent-{message.id}"

    async def show_typing(self, conversation: Conversation) -> None:
        pass


async def talk(desk: Desk, *texts: str, peer: str = "7") -> str:
    receipt = await desk.hears("hello", peer=peer)
    for text in texts:
        desk.mailbox.notify(receipt.conversation_id, Message(text))
    return receipt.conversation_id


def deliverer(desk: Desk, sender: ScriptedSender) -> Deliverer:
    return Deliverer(desk.mailbox, {CHANNEL: sender}, desk.clock, desk.outbound_bell)


async def deliver_all(deliverer: Deliverer) -> None:
    while await deliverer.deliver_due():
        pass


async def test_messages_go_out_in_order_and_once(desk: Desk) -> None:
    await talk(desk, "one", "two", "three")
    sender = ScriptedSender()
    await deliver_all(deliverer(desk, sender))
    await deliver_all(deliverer(desk, sender))
    assert sender.sent == ["one", "two", "three"]


async def test_nothing_overtakes_a_message_that_has_to_wait(desk: Desk) -> None:
    await talk(desk, "one", "two")
    sender = ScriptedSender(RateLimitedError("telegram", "flood", timedelta(seconds=20)))
    working = deliverer(desk, sender)
    await deliver_all(working)
    desk.clock.passes(timedelta(seconds=19))
    await deliver_all(working)
    assert sender.sent == []
    desk.clock.passes(timedelta(seconds=2))
    await deliver_all(working)
    assert sender.sent == ["one", "two"]


@pytest.mark.parametrize("error", [UnavailableError("telegram"), KeyError("bug")])
async def test_a_failure_is_tried_again(desk: Desk, error: Exception) -> None:
    await talk(desk, "one")
    sender = ScriptedSender(error)
    working = deliverer(desk, sender)
    await deliver_all(working)
    desk.clock.passes(timedelta(minutes=5))
    await deliver_all(working)
    assert sender.sent == ["one"]


async def test_what_can_never_be_sent_is_given_up_and_the_next_goes_on(desk: Desk) -> None:
    await talk(desk, "one", "two")
    sender = ScriptedSender(RejectedError("refused"))
    await deliver_all(deliverer(desk, sender))
    assert sender.sent == ["two"]


async def test_who_blocked_the_bot_gets_everything_when_they_are_back(desk: Desk) -> None:
    conversation = await talk(desk, "one", "two")
    sender = ScriptedSender(RejectedError("blocked"))
    working = deliverer(desk, sender)
    await deliver_all(working)
    assert desk.mailbox.find_conversation(conversation).unreachable_since is not None
    assert sender.sent == []
    desk.mailbox.set_reachable(conversation, reachable=True)
    await deliver_all(working)
    assert sender.sent == ["one", "two"]


async def test_writing_again_is_being_back(desk: Desk) -> None:
    conversation = await talk(desk, "one")
    sender = ScriptedSender(RejectedError("blocked"))
    working = deliverer(desk, sender)
    await deliver_all(working)
    await desk.hears("i am back")
    await deliver_all(working)
    assert sender.sent == ["one"]
    assert desk.mailbox.find_conversation(conversation).unreachable_since is None


async def test_a_message_is_not_kept_for_ever(desk: Desk) -> None:
    conversation = await talk(desk, "one")
    refusals: list[SupportError] = [RejectedError("gone"), RejectedError("gone")]
    sender = ScriptedSender(*refusals)
    working = deliverer(desk, sender)
    await deliver_all(working)
    desk.clock.passes(KEPT_FOR + LOOK_AT_BLOCKED)
    await deliver_all(working)
    desk.clock.passes(LOOK_AT_BLOCKED * 2)
    await deliver_all(working)
    assert sender.sent == []
    assert desk.mailbox.unsent_of(conversation) == []
