"""The connection to Telegram: away, refused, taken by another; and the profile."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest
from pydantic import SecretStr
from telegram.error import Conflict, NetworkError, RetryAfter, TelegramError

from bot.channels.telegram import menus
from bot.channels.telegram.client import build_bot
from bot.channels.telegram.connection import Backoff, pause, unless_stopped, until_done
from bot.channels.telegram.sending import refusals_as_ours
from bot.errors import RateLimitedError, RejectedError, SupportError, UnavailableError
from bot.messaging.model import COMMANDS
from bot.runtime import Services
from bot.settings import Settings
from tests.fakes.bot_api import BotApi
from tests.unit.channels.telegram.conftest import Log, Stage, events, make_channel


def seconds(error: TelegramError, backoff: Backoff) -> float:
    return backoff.failed(error).total_seconds()


def test_pauses_grow_up_to_their_longest() -> None:
    backoff = Backoff("poll")
    waits = [seconds(NetworkError("x"), backoff) for _ in range(8)]
    assert waits == [1, 2, 4, 8, 16, 30, 30, 30]
    backoff.worked()
    assert seconds(NetworkError("x"), backoff) == 1


def test_telegrams_own_wish_and_a_conflict_come_first() -> None:
    assert seconds(RetryAfter(77), Backoff("poll")) == 77
    assert seconds(Conflict("two"), Backoff("poll")) == 30


def test_an_outage_is_one_event_and_its_end_another(log: Log) -> None:
    backoff = Backoff("poll")
    for _ in range(5):
        backoff.failed(NetworkError("x"))
    backoff.failed(Conflict("two"))
    backoff.worked()
    backoff.worked()
    assert events(log) == ["telegram.api.away", "telegram.polling.conflict", "telegram.api.back"]
    assert log[1]["log_level"] == "error"


async def test_waiting_ends_with_the_server() -> None:
    stop = asyncio.Event()
    asyncio.get_running_loop().call_later(0.05, stop.set)
    await pause(timedelta(minutes=5), stop)
    assert await unless_stopped(asyncio.sleep(300, "late"), stop) is None
    assert await until_done(lambda: asyncio.sleep(300, "late"), stop, Backoff("x")) is None


async def test_a_call_that_ends_first_is_returned_or_raised() -> None:
    async def fails() -> None:
        raise NetworkError("x")

    stop = asyncio.Event()
    assert await unless_stopped(asyncio.sleep(0, "soon"), stop) == "soon"
    with pytest.raises(NetworkError):
        await unless_stopped(fails(), stop)


@pytest.mark.parametrize(
    ("method", "status"), [("getMe", 0), ("getMe", 502), ("deleteWebhook", 500)]
)
async def test_the_channel_starts_though_telegram_is_away(
    api: BotApi, services: Services, log: Log, method: str, status: int
) -> None:
    api.fail_next(method, status)
    stage = Stage(api, services, make_channel(services, services.settings))
    await stage.begin()
    ada = api.person(7)
    ada.says("hello")
    await stage.sees(ada, "heard hello")
    assert "telegram.api.away" in events(log)
    await stage.end()


async def test_a_webhook_of_yesterday_is_taken_away_before_polling(
    api: BotApi, services: Services
) -> None:
    api.world.webhook.url = "http://127.0.0.1:9/old"
    stage = Stage(api, services, make_channel(services, services.settings))
    await stage.begin()
    ada = api.person(7)
    ada.says("hello")
    await stage.sees(ada, "heard hello")
    assert api.world.webhook.url == ""
    await stage.end()


async def test_with_a_wrong_token_only_the_channel_stays_off(
    services: Services, settings: Settings, log: Log
) -> None:
    wrong = "123456789:AAEnobodys-token-0123456789-0123456"
    changed = settings.copy(update={"telegram_token": SecretStr(wrong)})
    channel = make_channel(services, changed)
    await channel.start()
    await channel.run(asyncio.Event())
    await channel.stop()
    assert events(log) == ["telegram.token.refused"]
    assert wrong not in str(log)


async def test_a_token_that_is_revoked_later_turns_the_channel_off(
    api: BotApi, services: Services, log: Log
) -> None:
    channel = make_channel(services, services.settings)
    await channel.start()
    api.fail_next("getUpdates", 401, times=99)
    await asyncio.wait_for(channel.run(asyncio.Event()), 10)
    await channel.stop()
    assert "telegram.token.refused" in events(log)


async def test_a_proxys_refusal_is_no_refusal_of_telegram(stage: Stage) -> None:
    ada = stage.api.person(7)
    for method in ("getUpdates", "sendMessage"):
        stage.api.fail_next(method, 403, body="<html>Forbidden</html>")
    ada.says("hello")
    await stage.sees(ada, "heard hello")
    stage.api.fail_next("sendMessage", 404, body='{"error": "no such page"}')
    ada.says("again")
    await stage.sees(ada, "heard again")
    assert stage.conversation(ada).unreachable_since is None


@pytest.mark.parametrize("body", ["<html>login</html>", "[]", '{"ok": true}', "[" * 10_000])
async def test_an_answer_that_is_none_is_no_success(
    api: BotApi, settings: Settings, body: str
) -> None:
    assert settings.telegram_token is not None
    bot = build_bot(settings, settings.telegram_token.get_secret_value())
    api.fail_next("getMe", 200, body=body)
    with pytest.raises(TelegramError, match="Invalid server response"):
        await bot.initialize()
    for result in ('{"ok": true, "result": 5}', '{"ok": true, "result": [{"no": "id"}]}'):
        api.fail_next("getUpdates", 200, body=result)
        with pytest.raises(TelegramError, match="Invalid server response"):
            await bot.get_raw_updates(None, timedelta(0))
    await bot.shutdown()


async def test_a_second_poller_is_told_in_the_log(stage: Stage, log: Log) -> None:
    stage.api.fail_next("getUpdates", 409)
    await stage.eventually(lambda: "telegram.polling.conflict" in events(log))


async def test_the_profile_is_published_once(stage: Stage, log: Log) -> None:
    await stage.eventually(lambda: "telegram.menus.published" in events(log))
    profile, words = stage.api.world.profile, stage.services.catalogues
    for code, tag in (("", "en"), ("en", "en"), ("zh", "zh-CN")):
        menu = profile["commands", code]
        assert [command["command"] for command in menu] == list(COMMANDS)
        assert menu[0]["description"] == words[tag].format("telegram-menu_start")
        assert "TP Wallet" in profile["description", code]
        assert "TP Wallet" in profile["short_description", code]
    bot = build_bot(stage.services.settings, stage.api.token)
    await bot.initialize()
    assert await menus.publish_menus(bot, words, "TP Wallet") == 0
    assert await menus.publish_menus(bot, words, "Other Wallet") > 0
    await bot.shutdown()


async def test_publishing_goes_on_where_it_was_interrupted(
    api: BotApi, services: Services, log: Log, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(menus, "FIRST_PAUSE", timedelta(milliseconds=10))
    api.fail_next("setMyDescription", 429, retry_after=1)
    stage = Stage(api, services, make_channel(services, services.settings))
    await stage.begin(answering=False)
    await stage.eventually(lambda: "telegram.menus.published" in events(log))
    assert len(api.calls("setMyCommands")) == len(api.world.profile) // 3
    await stage.end()


async def test_publishing_gives_up_and_the_channel_does_not(
    api: BotApi, services: Services, log: Log, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(menus, "FIRST_PAUSE", timedelta(milliseconds=10))
    monkeypatch.setattr(menus, "LONGEST_PAUSE", timedelta(milliseconds=10))
    api.fail_next("setMyCommands", 500, times=99)
    stage = Stage(api, services, make_channel(services, services.settings))
    await stage.begin()
    await stage.eventually(lambda: "telegram.menus.given_up" in events(log))
    ada = api.person(7)
    ada.says("hello")
    await stage.sees(ada, "heard hello")
    await stage.end()


async def test_a_menu_that_telegram_refuses_is_not_tried_again(
    api: BotApi, services: Services, log: Log
) -> None:
    api.fail_next("setMyCommands", 400, times=99)
    stage = Stage(api, services, make_channel(services, services.settings))
    await stage.begin(answering=False)
    await stage.eventually(lambda: "telegram.menus.refused" in events(log))
    assert len(api.calls("setMyCommands")) == 1
    await stage.end()


@pytest.mark.parametrize(
    ("status", "description", "kind", "reason"),
    [
        (403, "Forbidden: bot was blocked by the user", RejectedError, "blocked"),
        (403, "Forbidden: user is deactivated", RejectedError, "gone"),
        (400, "Bad Request: chat not found", RejectedError, "gone"),
        (400, "Bad Request: message is too long", RejectedError, "too_long"),
        (400, "Bad Request: file is too big", RejectedError, "too_big"),
        (400, "Bad Request: something else", RejectedError, "refused"),
        (500, "Internal Server Error", UnavailableError, "NetworkError"),
        (401, "Unauthorized", UnavailableError, "InvalidToken"),
    ],
)
async def test_refusals_say_what_can_be_done(
    api: BotApi, settings: Settings, status: int, description: str, kind: type[SupportError],
    reason: str,
) -> None:  # fmt: skip
    bot = build_bot(settings, api.token)
    body = f'{{"ok": false, "error_code": {status}, "description": "{description}"}}'
    api.fail_next("sendMessage", status, body=body)
    with pytest.raises(kind) as raised, refusals_as_ours():
        await bot.send_message(7, "hello")
    assert getattr(raised.value, "reason", None) == reason
    await bot.shutdown()


async def test_flood_control_says_how_long(api: BotApi, settings: Settings) -> None:
    bot = build_bot(settings, api.token)
    api.fail_next("sendMessage", 429, retry_after=9)
    with pytest.raises(RateLimitedError) as raised, refusals_as_ours():
        await bot.send_message(7, "hello")
    assert raised.value.retry_after == timedelta(seconds=9)
    # The chat is left alone by now, without asking Telegram again.
    with pytest.raises(RateLimitedError), refusals_as_ours():
        await bot.send_message(7, "hello")
    assert len(api.calls("sendMessage")) == 1
    await bot.shutdown()


async def test_a_migrated_chat_is_gone(api: BotApi, settings: Settings) -> None:
    bot = build_bot(settings, api.token)
    body = '{"ok": false, "description": "x", "parameters": {"migrate_to_chat_id": -5}}'
    api.fail_next("sendMessage", 400, body=body)
    with pytest.raises(RejectedError, match="gone"), refusals_as_ours():
        await bot.send_message(7, "hello")
    await bot.shutdown()
