"""The whole channel against a Bot API on the loopback interface, with a dialogue that echoes."""

from __future__ import annotations

import asyncio
import io
from collections.abc import AsyncIterator, Callable, Iterator, MutableMapping
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from cryptography.fernet import Fernet
from PIL import Image
from structlog.testing import capture_logs
from telegram import Update

from bot.channels.telegram import desk
from bot.channels.telegram.channel import TelegramChannel
from bot.channels.telegram.client import build_bot
from bot.keys import Keys, get_keys
from bot.logs import ALLOWED_KEYS
from bot.messaging.deliverer import Deliverer
from bot.messaging.dispatcher import Dispatcher
from bot.messaging.model import Answer, Choice, Conversation, Message, Outbound, Turn
from bot.runtime import Services, build_services
from bot.settings import Settings, get_settings
from bot.storage.engine import make_engine
from bot.storage.migrate import upgrade
from tests.fakes.bot_api import BotApi
from tests.fakes.bot_api_people import Person, until
from tests.fakes.bot_api_world import Sent

HOLD = timedelta(seconds=1)
QUESTION = "Which of them?"


@dataclass
class Echo:
    """A dialogue that says what it heard; "choose" gets two buttons, "number" asks for one."""

    heard: list[Turn] = field(default_factory=list)

    async def take(self, turn: Turn, conversation: Conversation) -> Answer:
        self.heard.append(turn)
        if turn.text == "choose":
            choices = (Choice("Yes", "/affirm"), Choice("No", "/deny"))
            return Answer((Message(QUESTION, choices),))
        if turn.text == "number":
            return Answer((Message("Which number?"),), asks="contact")
        if turn.text.startswith("long"):
            return Answer((Message("A sentence of some words. " * 400),))
        return Answer((Message(f"heard {turn.payload or turn.text}"),))


class Stage:
    """A server with Telegram alone, and the people in front of it."""

    def __init__(self, api: BotApi, services: Services, channel: TelegramChannel) -> None:
        self.api = api
        self.services = services
        self.channel = channel
        self.dialogue = Echo()
        self.stop = asyncio.Event()
        self.tasks: list[asyncio.Task[None]] = []
        channels: dict[str, Any] = {"telegram": channel}
        self.dispatcher = Dispatcher(
            services.mailbox, self.dialogue, services.catalogues, services.settings.brand,
            services.clock, services.inbound_bell, services.outbound_bell, channels, channels,
        )  # fmt: skip
        self.deliverer = Deliverer(
            services.mailbox, channels, services.clock, services.outbound_bell
        )

    async def begin(self, *, answering: bool = True) -> None:
        """Start the channel, and what answers and delivers."""
        await self.channel.start()
        self.tasks.append(asyncio.create_task(self.channel.run(self.stop)))
        if answering:
            self.tasks.append(asyncio.create_task(self.dispatcher.run(self.stop)))
            self.tasks.append(asyncio.create_task(self.deliverer.run(self.stop)))

    async def end(self) -> None:
        self.stop.set()
        self.services.inbound_bell.ring()
        self.services.outbound_bell.ring()
        await asyncio.gather(*self.tasks)
        await self.channel.stop()

    async def crash(self) -> None:
        """End as a killed process does: nothing is finished or confirmed."""
        for task in self.tasks:
            task.cancel()
        await asyncio.gather(*self.tasks, return_exceptions=True)
        await self.channel.stop()

    async def sees(self, person: Person, text: str, *, times: int = 1) -> Sent:
        """Return the bot's message with this text in it, the `times`-th of them."""

        def look() -> Sent | None:
            fitting = [sent for sent in person.messages if text in sent.text]
            return fitting[times - 1] if len(fitting) >= times else None

        found: Sent = await asyncio.to_thread(until, look, 10)
        return found

    async def eventually(self, look: Callable[[], Any]) -> Any:
        """Return the first true thing seen."""
        return await asyncio.to_thread(until, lambda: look() or None, 10)

    async def answered(self, person: Person, query_id: str) -> dict[str, Any]:
        """Return how a press was answered."""
        return await asyncio.to_thread(person.answer_to, query_id)

    async def settled(self) -> None:
        """Return when every update is confirmed, and every turn answered and sent."""
        await asyncio.to_thread(self.api.wait_until_confirmed)
        await self.eventually(lambda: not self.waiting())

    async def handles_again(self) -> None:
        """Handle the newest update once more, as after a restart, when only the database knows."""
        raw = self.api.world.last_update
        assert raw is not None
        update = Update.de_json(raw, None)
        await self.channel.handle(update)

    def waiting(self) -> list[Any]:
        mailbox, now = self.services.mailbox, self.services.clock()
        return [
            *mailbox.waiting_turns(now, ["telegram"]),
            *mailbox.unsent("telegram", now),
        ]

    def conversation(self, person: Person) -> Conversation:
        return self.services.mailbox.open_conversation(
            "telegram", str(person.id), locale=None, time_zone=None
        )

    def stored(self, person: Person) -> list[Turn]:
        """The person's turns, oldest first."""
        return [turn for turn, _ in self.services.mailbox.heard(self.conversation(person).id)]

    def said(self, person: Person) -> list[Outbound]:
        return self.services.mailbox.messages_after(self.conversation(person).id, 0)


Log = list[MutableMapping[str, Any]]


@pytest.fixture(autouse=True)
def log() -> Iterator[Log]:
    """What is logged; with keys that the production's log would keep."""
    with capture_logs() as entries:
        yield entries
    assert {key for entry in entries for key in entry} <= ALLOWED_KEYS | {"log_level"}


def events(log: Log) -> list[str]:
    """Return the names of the logged events in order."""
    return [str(entry["event"]) for entry in log]


@pytest.fixture
def api() -> Iterator[BotApi]:
    with BotApi() as server:
        yield server


@pytest.fixture
def settings(api: BotApi, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Settings]:
    monkeypatch.setenv("SUPPORT_STATE_FOLDER", str(tmp_path))
    monkeypatch.setenv("SUPPORT_TELEGRAM_API_URL", api.url)
    monkeypatch.setenv("SUPPORT_TELEGRAM_TOKEN", api.token)
    get_settings.cache_clear()
    get_keys.cache_clear()
    yield get_settings()
    get_settings.cache_clear()
    get_keys.cache_clear()


@pytest.fixture
def services(settings: Settings) -> Iterator[Services]:
    engine = make_engine(settings.database_url)
    upgrade(engine)
    keys = Keys("sign", "bearer", "hash", Fernet.generate_key().decode())
    yield build_services(settings, keys)
    engine.dispose()


def make_channel(services: Services, settings: Settings) -> TelegramChannel:
    """Return a channel that asks for updates every second, so that tests end soon."""
    token = settings.telegram_token
    assert token is not None
    return TelegramChannel(
        services, build_bot(settings, token.get_secret_value()), settings, hold=HOLD
    )


@pytest.fixture(autouse=True)
def short_pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    """As many tries as in production, sooner after each other."""
    monkeypatch.setattr(desk, "RETRY_AFTER", tuple(wait / 20 for wait in desk.RETRY_AFTER))


@pytest.fixture
async def stage(api: BotApi, services: Services) -> AsyncIterator[Stage]:
    """A running stage."""
    stage = Stage(api, services, make_channel(services, services.settings))
    await stage.begin()
    yield stage
    await stage.end()


def png(width: int = 40, height: int = 60) -> bytes:
    """Return a picture."""
    file = io.BytesIO()
    Image.new("RGB", (width, height), "navy").save(file, "PNG")
    return file.getvalue()
