"""Rasa's one door, over real HTTP: who may pass, and with what."""

from __future__ import annotations

import socket
import uuid
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import httpx
import pytest
from rasa.core.agent import Agent
from rasa.core.channels import channel as rasa_channels
from rasa.core.lock_store import InMemoryLockStore
from rasa.core.tracker_store import InMemoryTrackerStore
from rasa.shared.core.domain import Domain
from sanic import Sanic
from sanic.server import AsyncioServer
from structlog.testing import capture_logs

from bot.engine.channel import GatewayInput
from bot.errors import MisconfiguredError
from bot.keys import get_keys
from bot.settings import get_settings

TURN: dict[str, Any] = {
    "conversation_id": "web-" + "a" * 26,
    "key": "t1",
    "kind": "text",
    "text": "my secret words",
    "attempts": 0,
    "metadata": {},
}


@pytest.fixture(autouse=True)
def bearer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    monkeypatch.setenv("SUPPORT_STATE_FOLDER", str(tmp_path / "state"))
    get_settings.cache_clear()
    get_keys.cache_clear()
    yield get_keys().internal_bearer
    get_settings.cache_clear()
    get_keys.cache_clear()


@pytest.fixture
def app(monkeypatch: pytest.MonkeyPatch) -> Sanic:
    """Return Rasa's web server with our channel, and an agent that has no model yet."""
    monkeypatch.setattr(Sanic, "test_mode", True)  # lets several servers follow one another
    made = Sanic(f"test_{uuid.uuid4().hex}", configure_logging=False)
    rasa_channels.register([GatewayInput()], made, route="/webhooks/")
    made.ctx.agent = Agent()
    return made


@pytest.fixture
async def server(app: Sanic) -> AsyncIterator[tuple[AsyncioServer, str]]:
    listening = socket.create_server(("127.0.0.1", 0))
    running = await app.create_server(sock=listening, return_asyncio_server=True, access_log=False)
    await running.startup()
    yield running, f"http://127.0.0.1:{listening.getsockname()[1]}/webhooks/gateway"
    running.close()
    await running.wait_closed()


@pytest.fixture
async def client(server: tuple[AsyncioServer, str]) -> AsyncIterator[httpx.AsyncClient]:
    async with httpx.AsyncClient(base_url=server[1], trust_env=False) as made:
        yield made


def authorised(bearer: str) -> dict[str, str]:
    return {"Authorization": f"Bearer {bearer}"}


@pytest.mark.parametrize(
    "header",
    [
        None,
        "",
        "Bearer",
        "Bearer guess",
        "Basic {}",
        "bearer {}",
        "{}",
        "Bearer {}x",
        "Bearer \xe4",
    ],
)
@pytest.mark.parametrize("body", [b"{}", b"not json"])
async def test_whoever_lacks_the_bearer_secret_is_refused_before_the_body_is_read(
    client: httpx.AsyncClient, bearer: str, header: str | None, body: bytes
) -> None:
    given = {} if header is None else {b"Authorization": header.format(bearer).encode("latin-1")}
    answer = await client.post("/turn", content=body, headers=given)
    assert (answer.status_code, answer.json()) == (403, {"error": "forbidden"})


@pytest.mark.parametrize(
    "body",
    [
        b"", b"not json", b"[]", b"null", b"7", b'"text"', b"{", b"\xff\xfe", b"{}", b"[" * 50_000,
    ],
)  # fmt: skip
async def test_a_body_that_is_no_turn_is_rejected(
    client: httpx.AsyncClient, bearer: str, body: bytes
) -> None:
    answer = await client.post("/turn", content=body, headers=authorised(bearer))
    assert (answer.status_code, answer.json()) == (400, {"error": "rejected"})


@pytest.mark.parametrize(
    "wrong",
    [
        {"conversation_id": "default"},
        {"conversation_id": "web-" + "A" * 26},
        {"conversation_id": "web-" + "a" * 27},
        {"conversation_id": "web-" + "a" * 26 + "\n"},
        {"conversation_id": "\x00"},
        {"conversation_id": {"a": 1}},
        {"conversation_id": None},
        {"key": None},
        {"text": ["x"]},
        {"attempts": "no"},
        {"metadata": "x"},
        {"kind": 7},
    ],
    ids=str,
)
async def test_a_turn_with_one_thing_wrong_is_rejected(
    client: httpx.AsyncClient, bearer: str, wrong: dict[str, Any]
) -> None:
    answer = await client.post("/turn", json={**TURN, **wrong}, headers=authorised(bearer))
    assert (answer.status_code, answer.json()) == (400, {"error": "rejected"})


async def test_a_lone_surrogate_in_the_conversation_id_is_rejected(
    client: httpx.AsyncClient, bearer: str
) -> None:
    body = b'{"conversation_id": "web-\\ud800", "key": "t1", "kind": "text", "text": "x"}'
    answer = await client.post("/turn", content=body, headers=authorised(bearer))
    assert answer.status_code == 400


@pytest.mark.parametrize("name", TURN)
async def test_a_turn_that_lacks_a_part_is_rejected(
    client: httpx.AsyncClient, bearer: str, name: str
) -> None:
    body = {part: value for part, value in TURN.items() if part != name}
    answer = await client.post("/turn", json=body, headers=authorised(bearer))
    assert answer.status_code == 400


async def test_without_a_model_a_turn_may_come_again_later(
    client: httpx.AsyncClient, bearer: str
) -> None:
    answer = await client.post("/turn", json=TURN, headers=authorised(bearer))
    assert (answer.status_code, answer.json()) == (503, {"error": "unavailable"})
    health = await client.get("/health")
    assert (health.status_code, health.json()) == (503, {"ready": False})


async def test_an_accident_inside_tells_nothing_outside_and_one_event_inside(
    client: httpx.AsyncClient, app: Sanic, bearer: str
) -> None:
    class Broken:
        """An agent whose model turns out to be damaged."""

        processor = object()
        lock_store = InMemoryLockStore()

        def is_ready(self) -> bool:
            return True

        @property
        def tracker_store(self) -> Any:
            raise RuntimeError(f"/srv/models {TURN['text']}")

    app.ctx.agent = Broken()
    with capture_logs() as told:
        answer = await client.post("/turn", json=TURN, headers=authorised(bearer))
    assert (answer.status_code, answer.json()) == (500, {"error": "failed"})
    (line,) = told
    assert line["event"] == "engine.turn.failed"
    assert len(line["incident"]) == 8
    assert "secret" not in str({k: v for k, v in line.items() if k != "exc_info"})


async def test_other_methods_and_paths_are_not_there(client: httpx.AsyncClient) -> None:
    assert (await client.get("/turn")).status_code == 405
    assert (await client.post("/webhook", json={})).status_code == 404


async def test_rasa_does_not_start_with_conversations_in_memory(
    app: Sanic, server: tuple[AsyncioServer, str]
) -> None:
    app.ctx.agent = SimpleNamespace(tracker_store=InMemoryTrackerStore(Domain.empty()))
    with pytest.raises(MisconfiguredError, match="InMemoryTrackerStore"):
        await server[0].after_start()


def test_rasa_makes_the_channel_from_its_class_path() -> None:
    assert GatewayInput.name() == "gateway"
    assert isinstance(GatewayInput.from_credentials({}), GatewayInput)
    assert isinstance(GatewayInput.from_credentials(None), GatewayInput)
