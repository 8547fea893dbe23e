"""The channel's real routes over a real mailbox, spoken to as a browser would."""

from __future__ import annotations

import uuid
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import httpx
import pytest
from cryptography.fernet import Fernet
from starlette.applications import Starlette

from bot.channels.web import web_routes
from bot.keys import Keys
from bot.messaging.model import Answer, Choice, Message
from bot.runtime import Services, build_services
from bot.settings import Settings
from bot.storage.migrate import upgrade

ADDRESS = "203.0.113.7"
ORIGIN = "https://wallet.example"


class Clock:
    """A time that moves only when it is told to."""

    def __init__(self) -> None:
        self.now = datetime(2026, 11, 25, 3, 0, tzinfo=timezone.utc)

    def __call__(self) -> datetime:
        return self.now

    def passes(self, time: timedelta) -> None:
        self.now += time


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def services(tmp_path: Path, clock: Clock) -> Iterator[Services]:
    settings = Settings(
        state_folder=tmp_path,
        brand="TP Wallet",
        allowed_origins=[ORIGIN],
        widget_session_lifetime=timedelta(days=30),
    )
    keys = Keys("signing key", "bearer", "log hash", Fernet.generate_key().decode())
    built = build_services(settings, keys, clock)
    upgrade(built.engine)
    yield built
    built.engine.dispose()


@pytest.fixture
def app(services: Services) -> Starlette:
    return Starlette(routes=web_routes(services))


@pytest.fixture
async def http(app: Starlette) -> AsyncIterator[httpx.AsyncClient]:
    async with client_at(app, ADDRESS) as client:
        yield client


def client_at(app: Starlette, address: str) -> httpx.AsyncClient:
    """Return a client with a network address of its own."""
    transport = httpx.ASGITransport(app, client=(address, 50_000))
    return httpx.AsyncClient(transport=transport, base_url="http://support.example")


@dataclass
class Visitor:
    """A browser with a session."""

    http: httpx.AsyncClient
    services: Services
    token: str
    sent: list[str] = field(default_factory=list)

    @property
    def headers(self) -> dict[str, str]:
        return {"Authorization": f"Bearer {self.token}"}

    @property
    def conversation(self) -> str | None:
        """The id of this visitor's conversation, as the mailbox knows it."""
        from bot.channels.web.sessions import Sessions

        keys, settings = self.services.keys, self.services.settings
        sessions = Sessions(keys, settings.widget_session_lifetime, self.services.clock)
        return self.services.mailbox.find_by_peer("web", sessions.read(self.token).id)

    async def send(self, text: str = "hello", **body: Any) -> httpx.Response:
        message = {"id": str(uuid.uuid4()), "text": text} | body
        return await self.http.post("/widget/messages", json=message, headers=self.headers)

    async def press(self, code: str, **body: Any) -> httpx.Response:
        message = {"id": str(uuid.uuid4()), "code": code} | body
        return await self.http.post("/widget/messages", json=message, headers=self.headers)

    async def upload(
        self, picture: bytes, caption: str = "", message_id: str | None = None
    ) -> httpx.Response:
        return await self.http.post(
            "/widget/images",
            data={"id": message_id or str(uuid.uuid4()), "caption": caption},
            files={"image": ("../../etc/passwd", picture, "image/png")},
            headers=self.headers,
        )

    async def poll(self, after: int = 0, **query: Any) -> dict[str, Any]:
        response = await self.http.get(
            "/widget/messages", params={"after": after, **query}, headers=self.headers
        )
        assert response.status_code == 200, response.text
        found: dict[str, Any] = response.json()
        return found

    async def history(self) -> dict[str, Any]:
        response = await self.http.get("/widget/history", headers=self.headers)
        assert response.status_code == 200, response.text
        found: dict[str, Any] = response.json()
        return found

    def is_answered(self, text: str, choices: tuple[str, ...] = (), **facts: Any) -> None:
        """Let the dialogue answer what waits longest."""
        mailbox = self.services.mailbox
        waiting = mailbox.waiting_turns(self.services.clock(), ["web"])
        turn = next(turn for turn in waiting if turn.conversation_id == self.conversation)
        offered = tuple(Choice(title, f'/affirm{{"value": "{title}"}}') for title in choices)
        mailbox.answer(turn, Answer((Message(text, offered),), **facts))
        self.services.outbound_bell.ring()


async def arrive(http: httpx.AsyncClient, services: Services, **body: Any) -> Visitor:
    """Return a new visitor."""
    given = {"locale": "en-GB", "time_zone": "Europe/London"} | body
    response = await http.post("/widget/session", json=given)
    assert response.status_code == 200, response.text
    return Visitor(http, services, response.json()["token"])


@pytest.fixture
async def visitor(http: httpx.AsyncClient, services: Services) -> Visitor:
    return await arrive(http, services)


def assert_refused(response: httpx.Response, status: int, code: str) -> None:
    """The one error shape, and nothing beside it."""
    assert (response.status_code, response.json()) == (status, {"error": {"code": code}})
