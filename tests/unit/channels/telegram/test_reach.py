"""Who can be reached: blocked and unblocked bots, groups."""

from __future__ import annotations

import asyncio

import pytest

from bot.errors import RejectedError
from bot.messaging.model import Message, Outbound
from tests.unit.channels.telegram.conftest import Stage


async def test_a_person_who_blocks_the_bot_is_unreachable_until_they_are_back(
    stage: Stage,
) -> None:
    ada = stage.api.person(7)
    ada.says("hello")
    await stage.sees(ada, "heard hello")
    ada.blocks()
    await stage.eventually(lambda: is_unreachable(stage, ada.id))

    conversation = only_conversation(stage)
    stage.services.mailbox.notify(conversation, Message("Your ticket is solved."))
    stage.services.outbound_bell.ring()
    await stage.eventually(lambda: not stage.services.mailbox.unsent("telegram", now(stage)))
    assert ada.texts == ["heard hello"]

    ada.unblocks()
    await stage.sees(ada, "Your ticket is solved.")
    assert not is_unreachable(stage, ada.id)


async def test_sending_says_whether_a_person_is_gone(stage: Stage) -> None:
    ada = stage.api.person(7)
    conversation = stage.conversation(ada)
    message = Outbound(1, conversation.id, "notice", "hello", now(stage))
    ada.chat.is_blocked = True
    with pytest.raises(RejectedError, match="blocked"):
        await stage.channel.send(conversation, message)
    del stage.api.world.chats[7]
    with pytest.raises(RejectedError, match="gone"):
        await stage.channel.send(conversation, message)
    # The typing sign never raises.
    await stage.channel.show_typing(conversation)


async def test_a_group_gets_a_link_into_the_private_chat_once_a_minute(stage: Stage) -> None:
    ada, group = stage.api.person(7, "zh-hans"), stage.api.group(-1009)
    group.hears(ada, "@wallet_support_bot where is my money?")
    group.hears(ada, "/help@wallet_support_bot")
    group.hears(ada, "just talking")
    await asyncio.to_thread(stage.api.wait_until_confirmed)
    [sent] = group.chat.sent
    assert sent.text == stage.services.catalogues["zh-CN"].format("telegram-group")
    [[button]] = sent.rows
    assert button["url"] == "https://t.me/wallet_support_bot?start=group"
    assert stage.said(ada) == []


async def test_a_group_that_throws_the_bot_out_is_nothing(stage: Stage) -> None:
    ada, group = stage.api.person(7), stage.api.group(-1009)
    group.chat.is_blocked = True
    group.hears(ada, "/help")
    ada.says("hello")
    await stage.sees(ada, "heard hello")
    await stage.settled()


def is_unreachable(stage: Stage, person_id: int) -> bool:
    conversation = only_conversation(stage)
    return stage.services.mailbox.find_conversation(conversation).unreachable_since is not None


def only_conversation(stage: Stage) -> str:
    with stage.services.engine.begin() as db:
        return str(db.exec_driver_sql("SELECT id FROM conversations").scalar_one())


def now(stage: Stage):  # type: ignore[no-untyped-def]
    return stage.services.clock()
