"""The desk and the poller by themselves: order, tries, and what slow updates hold up."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import pytest
from telegram import Update

from bot.channels.telegram import desk as module
from bot.channels.telegram.client import TelegramBot, build_bot
from bot.channels.telegram.desk import AT_ONCE, RETRY_AFTER, Desk
from bot.channels.telegram.pictures import PictureFetcher
from bot.channels.telegram.polling import Poller
from bot.errors import RejectedError, UnavailableError
from bot.runtime import Services
from bot.settings import Settings
from tests.fakes.bot_api import BotApi
from tests.fakes.bot_api_people import until
from tests.unit.channels.telegram.conftest import HOLD, Log, Stage, events, png


def update(update_id: int, chat: int = 7) -> dict[str, Any]:
    about = {"id": chat, "type": "private", "first_name": "Ada"}
    sender = {"id": chat, "is_bot": False, "first_name": "Ada"}
    what = {"message_id": 1, "date": 1_790_000_000, "chat": about, "from": sender, "text": "x"}
    return {"update_id": update_id, "message": what}


@pytest.fixture
def bot(settings: Settings, api: BotApi) -> TelegramBot:
    return build_bot(settings, api.token)


class Apologies:
    """Who was told."""

    def __init__(self) -> None:
        self.told: list[int] = []

    async def __call__(self, update: Update) -> None:
        self.told.append(update.update_id)


async def test_one_chat_waits_for_itself_and_others_do_not(bot: TelegramBot) -> None:
    handled: list[int] = []
    first = asyncio.Event()

    async def handle(update: Update) -> None:
        if update.update_id == 1:
            await first.wait()
        handled.append(update.update_id)

    desk = Desk(bot, handle, Apologies())
    taken = [asyncio.create_task(desk.take(update(n))) for n in (1, 2, 3)]
    assert await desk.take(update(4, chat=8))
    assert handled == [4]
    first.set()
    assert await asyncio.gather(*taken) == [True, True, True]
    assert handled == [4, 1, 2, 3]
    assert len(desk._chats) == 0


async def test_only_so_many_are_in_work_at_once(bot: TelegramBot) -> None:
    now, most = 0, 0

    async def handle(update: Update) -> None:
        nonlocal now, most
        now += 1
        most = max(most, now)
        await asyncio.sleep(0.001)
        now -= 1

    desk = Desk(bot, handle, Apologies())
    await asyncio.gather(*(desk.take(update(n, chat=n)) for n in range(1, 60)))
    assert most == AT_ONCE


def failing(times: int) -> tuple[list[int], Callable[[Update], Awaitable[None]]]:
    """Return the tries so far, and a handler whose first tries fail."""
    tries: list[int] = []

    async def handle(update: Update) -> None:
        tries.append(update.update_id)
        if len(tries) <= times:
            raise UnavailableError("database")

    return tries, handle


@pytest.mark.parametrize(("failures", "is_done"), [(0, True), (3, True), (4, False)])
async def test_a_failure_is_tried_again_three_times(
    bot: TelegramBot, log: Log, failures: int, is_done: bool
) -> None:
    sorry, (tries, handle) = Apologies(), failing(failures)
    assert await Desk(bot, handle, sorry).take(update(1)) is is_done
    assert len(tries) == min(failures + 1, len(RETRY_AFTER) + 1)
    assert sorry.told == ([] if is_done else [1])
    assert events(log) == ([] if is_done else ["telegram.update.failed"])


async def test_slow_tries_are_not_repeated_beyond_patience(bot: TelegramBot) -> None:
    now = 0.0

    async def handle(update: Update) -> None:
        nonlocal now
        now += 5.9  # a locked database answers late
        raise UnavailableError("database")

    sorry = Apologies()
    assert not await Desk(bot, handle, sorry, clock=lambda: now).take(update(1))
    assert now <= 12
    assert sorry.told == [1]


async def test_an_update_that_comes_again_is_apologised_for_once(
    bot: TelegramBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_TOLD_MAX", 2)
    sorry, (_, handle) = Apologies(), failing(999)
    desk = Desk(bot, handle, sorry)
    for update_id in (1, 1, 2, 3, 3):
        assert not await desk.take(update(update_id))
    assert sorry.told == [1, 2, 3]
    assert list(desk._told) == [2, 3]


async def test_a_failed_apology_is_told_in_the_log(bot: TelegramBot, log: Log) -> None:
    async def fails(update: Update) -> None:
        raise RuntimeError("no words")

    assert not await Desk(bot, fails, fails).take(update(1))
    assert events(log) == ["telegram.update.failed", "telegram.apology.failed"]
    assert log[0]["incident"] == log[1]["incident"]


async def test_a_slow_update_holds_up_nobody_and_is_confirmed_last(
    api: BotApi, bot: TelegramBot
) -> None:
    slow, taken = asyncio.Event(), []

    async def take(raw: dict[str, Any]) -> bool:
        if raw["message"]["text"] == "slow":
            await slow.wait()
        taken.append(raw["message"]["text"])
        return True

    stop, ada = asyncio.Event(), api.person(7)
    running = asyncio.create_task(Poller(bot, take, HOLD).run(stop))
    ada.says("slow")
    await asyncio.to_thread(api.wait_for_call, "getUpdates", 2)
    for text in ("one", "two"):
        ada.says(text)
    await asyncio.to_thread(until, lambda: taken == ["one", "two"] or None, 10)
    assert len(api.world.updates) == 3
    slow.set()
    await asyncio.to_thread(api.wait_until_confirmed)
    assert taken == ["one", "two", "slow"]
    stop.set()
    await running
    await bot.shutdown()


async def test_the_end_does_not_need_telegram(api: BotApi, bot: TelegramBot) -> None:
    stop, ada = asyncio.Event(), api.person(7)

    async def take(raw: dict[str, Any]) -> bool:
        api.fail_next("getUpdates", 500, times=99)
        stop.set()
        return True

    ada.says("hello")
    await asyncio.wait_for(Poller(bot, take, HOLD).run(stop), 10)
    await bot.shutdown()


async def test_a_file_elsewhere_is_not_fetched(
    api: BotApi, services: Services, settings: Settings, bot: TelegramBot
) -> None:
    api.person(7).sends_photo(png())
    answer = '{"ok": true, "result": {"file_id": "1", "file_unique_id": "1", "file_path": "%s"}}'
    fetcher = PictureFetcher(bot, settings, services.pictures, 1000)
    for path in ("http://169.254.169.254/latest", "https://evil.example/x"):
        elsewhere = settings.copy(update={"telegram_api_url": "https://api.telegram.org"})
        away = PictureFetcher(bot, elsewhere, services.pictures, 1000)
        api.fail_next("getFile", 200, body=answer % path)
        with pytest.raises(UnavailableError, match="foreign"):
            await away.fetch("telegram-x", "1")
    api.fail_next("getFile", 400)
    with pytest.raises(RejectedError, match="refused"):
        await fetcher.fetch("telegram-x", "1")
    await bot.shutdown()


async def test_a_refusal_without_a_sentence_is_answered_all_the_same(
    stage: Stage, monkeypatch: pytest.MonkeyPatch, log: Log
) -> None:
    async def refuses(inbound: object) -> None:
        raise RejectedError("new_reason")

    ada = stage.api.person(7)
    ada.says("choose")
    await stage.sees(ada, "Which of them?")
    monkeypatch.setattr(stage.services.switchboard, "receive", refuses)
    failed = stage.services.catalogues["en"].format("telegram-failed")
    query = ada.presses("Yes")
    assert (await stage.answered(ada, query))["text"] == failed
    ada.says("hello")
    await stage.sees(ada, failed)
    assert {"telegram.press.refused", "telegram.message.refused"} <= set(events(log))


async def test_a_contact_while_the_database_is_away_is_answered(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    def is_away(*given: object, **named: object) -> object:
        raise UnavailableError("database")

    monkeypatch.setattr(stage.services.mailbox, "open_conversation", is_away)
    ada = stage.api.person(7)
    ada.shares_contact("12025550123", own=False)
    await stage.sees(ada, stage.services.catalogues["en"].format("telegram-failed"))
