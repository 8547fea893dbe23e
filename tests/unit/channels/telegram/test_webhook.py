"""The webhook: Telegram's updates only, stored before they are confirmed."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import httpx
import pytest
import uvicorn
from pydantic import SecretStr
from starlette.applications import Starlette

from bot.channels.telegram import build_channel
from bot.channels.telegram.channel import TelegramChannel
from bot.channels.telegram.webhook import BODY_MAX_BYTES, PATH, SECRET_HEADER
from bot.errors import MisconfiguredError, UnavailableError
from bot.runtime import Services
from bot.settings import Settings
from tests.fakes.bot_api import BotApi
from tests.unit.channels.telegram.conftest import Log, Stage, events, make_channel

SECRET = "a-secret-for-tests_only"


def hooked(settings: Settings, **changes: object) -> Settings:
    """Return the settings of an installation with a webhook."""
    given = {"telegram_mode": "webhook", "telegram_webhook_secret": SecretStr(SECRET)}
    return settings.copy(update={"public_url": "http://127.0.0.1:1", **given, **changes})


@asynccontextmanager
async def running(api: BotApi, services: Services) -> AsyncIterator[Stage]:
    """A stage whose updates come by webhook, with a public server of its own."""
    listener = socket.create_server(("127.0.0.1", 0))
    url = f"http://127.0.0.1:{listener.getsockname()[1]}"
    channel = make_channel(services, hooked(services.settings, public_url=url))
    app = Starlette(routes=channel.routes())
    server = uvicorn.Server(uvicorn.Config(app, log_level="critical", ws="none", loop="asyncio"))
    serving = asyncio.create_task(server.serve(sockets=[listener]))
    stage = Stage(api, services, channel)
    await stage.begin()
    yield stage
    await stage.end()
    server.should_exit = True
    await serving
    listener.close()


async def post(
    channel: TelegramChannel, body: bytes, secret: str | None = SECRET, method: str = "POST"
) -> httpx.Response:
    """Post to the route without a server."""
    app = Starlette(routes=channel.routes())
    headers = [] if secret is None else [(SECRET_HEADER.encode(), secret.encode())]
    async with httpx.AsyncClient(
        transport=httpx.ASGITransport(app), base_url="http://support"
    ) as client:
        return await client.request(method, PATH, content=body, headers=headers)


async def test_updates_are_posted_stored_and_answered(api: BotApi, services: Services) -> None:
    async with running(api, services) as stage:
        ada = api.person(7)
        ada.says("hello")
        await stage.sees(ada, "heard hello")
        api.repeat_last_update()
        await stage.settled()
        assert ada.texts == ["heard hello"]
    assert api.world.allowed == ["message", "callback_query", "my_chat_member"]
    assert set(api.world.webhook_answers) == {200}
    # Telegram keeps the updates of a stopped server for it.
    assert api.world.webhook.secret == SECRET


async def test_what_cannot_be_stored_comes_again(
    api: BotApi, services: Services, monkeypatch: pytest.MonkeyPatch, log: Log
) -> None:
    def is_away(*given: object, **named: object) -> object:
        raise UnavailableError("database")

    async with running(api, services) as stage:
        monkeypatch.setattr(services.mailbox, "open_conversation", is_away)
        ada = api.person(7)
        ada.says("hello")
        await stage.sees(ada, services.catalogues["en"].format("telegram-failed"))
        await stage.eventually(lambda: api.world.webhook_answers.count(500) >= 2)
        monkeypatch.undo()
        await stage.sees(ada, "heard hello")
        await stage.settled()
    assert len(ada.texts) == 2, "told once, though it failed more than once"
    assert api.world.webhook_answers[-1] == 200
    assert "telegram.update.failed" in events(log)


@pytest.mark.parametrize("secret", [None, "", "wrong", SECRET + "x", SECRET[:-1], "ü"])
async def test_a_stranger_is_refused(
    services: Services, settings: Settings, secret: str | None, log: Log
) -> None:
    channel = make_channel(services, hooked(settings))
    await channel.start()
    update = b'{"update_id": 1, "message": {}}'
    answer = await post(channel, update, secret)
    assert (answer.status_code, answer.content) == (401, b"")
    assert events(log).count("telegram.webhook.refused") == 1
    await channel.stop()


async def test_before_telegram_was_reached_nothing_is_taken(
    services: Services, settings: Settings
) -> None:
    channel = make_channel(services, hooked(settings))
    assert (await post(channel, b'{"update_id": 1}')).status_code == 503
    await channel.start()
    assert (await post(channel, b'{"update_id": 1}')).status_code == 200
    await channel.stop()


@pytest.mark.parametrize(
    "body",
    [b"", b"no json", b"[]", b"null", b'{"message": {}}', b'{"update_id": "1"}', b"[" * 100_000,
     b'{"update_id": 1, "message": 5}', b"\xff"],
)  # fmt: skip
async def test_an_unreadable_body_is_told_in_the_log_and_not_asked_for_again(
    services: Services, settings: Settings, body: bytes, log: Log
) -> None:
    channel = make_channel(services, hooked(settings))
    await channel.start()
    assert (await post(channel, body)).status_code == 200
    assert "telegram.update.unreadable" in events(log)
    await channel.stop()


async def test_a_huge_body_is_refused(services: Services, settings: Settings) -> None:
    channel = make_channel(services, hooked(settings))
    await channel.start()
    update = b'{"update_id": 1}'
    assert (await post(channel, update.ljust(BODY_MAX_BYTES))).status_code == 200
    assert (await post(channel, update.ljust(BODY_MAX_BYTES + 1))).status_code == 413
    await channel.stop()


async def test_the_path_takes_posts_only(services: Services, settings: Settings) -> None:
    channel = make_channel(services, hooked(settings))
    assert (await post(channel, b"", method="GET")).status_code == 405


def test_missing_settings_are_listed_together(services: Services, settings: Settings) -> None:
    with pytest.raises(MisconfiguredError) as raised:
        build_channel(services, hooked(settings, public_url="", telegram_webhook_secret=None))
    assert [problem.split(":")[0] for problem in raised.value.problems] == [
        "SUPPORT_TELEGRAM_WEBHOOK_SECRET",
        "SUPPORT_PUBLIC_URL",
    ]


@pytest.mark.parametrize("secret", ["", "with space", "x" * 257, "ümlaut"])
def test_a_secret_that_telegram_would_refuse_is_named_not_quoted(
    services: Services, settings: Settings, secret: str
) -> None:
    with pytest.raises(MisconfiguredError) as raised:
        build_channel(services, hooked(settings, telegram_webhook_secret=SecretStr(secret)))
    assert "TELEGRAM_WEBHOOK_SECRET" in str(raised.value)
    assert not secret or secret not in str(raised.value)


def test_telegram_itself_posts_to_https_only(services: Services, settings: Settings) -> None:
    official = "https://api.telegram.org"
    with pytest.raises(MisconfiguredError, match="https"):
        build_channel(services, hooked(settings, telegram_api_url=official))
    https = hooked(settings, telegram_api_url=official, public_url="https://support.example")
    assert build_channel(services, https) is not None


def test_without_a_token_there_is_no_channel(services: Services, settings: Settings) -> None:
    assert build_channel(services, settings.copy(update={"telegram_token": None})) is None


def test_what_is_no_token_is_misconfigured(services: Services, settings: Settings) -> None:
    with pytest.raises(MisconfiguredError, match="TELEGRAM_TOKEN"):
        build_channel(services, settings.copy(update={"telegram_token": SecretStr("")}))


def test_polling_needs_no_route(services: Services, settings: Settings) -> None:
    channel = build_channel(services, settings)
    assert channel is not None
    assert channel.routes() == []
