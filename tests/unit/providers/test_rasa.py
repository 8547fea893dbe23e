from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import datetime, timedelta, timezone
from typing import Any

import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, RedirectResponse, Response
from starlette.routing import Route

from bot.errors import RejectedError, UnavailableError
from bot.messaging.model import Answer, Choice, Conversation, Message, Turn
from bot.messaging.wire import answer_as_json
from bot.providers.rasa import RasaClient
from tests.unit.providers.serving import served

NOW = datetime(2026, 11, 25, tzinfo=timezone.utc)
BEARER = "s3cret"
CONVERSATION = Conversation(
    "web-" + "a" * 26, "web", "peer", NOW, NOW, language="zh-CN", locale="zh"
)
ANSWER = Answer(
    (Message("在吗？", (Choice("Yes", "/affirm"),)), Message("…")),
    "zh-CN",
    True,
    "chain",
    "K7M-4QX-9TA",
)
TIMEOUT = timedelta(seconds=0.5)


def turn(attempts: int = 0) -> Turn:
    return Turn(7, CONVERSATION.id, "m1", "text", "你好", None, NOW, attempts=attempts)


class FakeRasa:
    """Answers as it is told, to whoever knows the bearer secret."""

    def __init__(self) -> None:
        self.heard: list[dict[str, Any]] = []
        self.answer: Response = JSONResponse(answer_as_json(ANSWER))
        self.takes = timedelta(0)
        self.app = Starlette(
            routes=[
                Route("/webhooks/gateway/turn", self._turn, methods=["POST"]),
                Route("/webhooks/gateway/health", self._health),
                Route("/elsewhere", self._turn, methods=["GET", "POST"]),
            ]
        )

    async def _turn(self, request: Request) -> Response:
        if request.headers["authorization"] != f"Bearer {BEARER}":
            return JSONResponse({"error": "forbidden"}, 403)
        self.heard.append(await request.json())
        await asyncio.sleep(self.takes.total_seconds())
        return self.answer

    async def _health(self, request: Request) -> Response:
        return self.answer


@pytest.fixture
async def rasa() -> AsyncIterator[tuple[FakeRasa, RasaClient]]:
    fake = FakeRasa()
    with served(fake.app) as url:
        client = RasaClient(url, BEARER, TIMEOUT)
        yield fake, client
        await client.close()


async def test_a_turn_goes_over_whole_and_the_answer_comes_back(
    rasa: tuple[FakeRasa, RasaClient],
) -> None:
    fake, client = rasa
    assert await client.take(turn(attempts=1), CONVERSATION) == ANSWER
    (heard,) = fake.heard
    assert (heard["conversation_id"], heard["key"], heard["text"]) == (
        CONVERSATION.id,
        "t7",
        "你好",
    )
    assert heard["attempts"] == 1
    assert heard["metadata"]["language"] == "zh-CN"


@pytest.mark.parametrize(
    "answer",
    [
        JSONResponse({"error": "unavailable"}, 503),
        JSONResponse({"error": "rejected"}, 400),
        RedirectResponse("/elsewhere", 307),
        PlainTextResponse("Rasa is on holiday"),
        PlainTextResponse(""),
        JSONResponse(None),
        JSONResponse([]),
        JSONResponse({}),
        JSONResponse({**answer_as_json(ANSWER), "messages": None}),
        JSONResponse({**answer_as_json(ANSWER), "messages": [{"text": "no choices"}]}),
        JSONResponse({**answer_as_json(ANSWER), "messages": ["just text"]}),
    ],
    ids=lambda answer: f"{answer.status_code}-{bytes(answer.body)[:40].decode('ascii', 'replace')}",
)
async def test_an_answer_that_is_none_makes_the_turn_wait(
    rasa: tuple[FakeRasa, RasaClient], answer: Response
) -> None:
    fake, client = rasa
    fake.answer = answer
    with pytest.raises(UnavailableError) as caught:
        await client.take(turn(), CONVERSATION)
    assert caught.value.service == "rasa"
    assert len(fake.heard) == 1, "asked once, and no redirect followed"


async def test_a_turn_that_broke_rasa_is_not_sent_again(rasa: tuple[FakeRasa, RasaClient]) -> None:
    fake, client = rasa
    fake.answer = JSONResponse({"error": "failed"}, 500)
    with pytest.raises(RejectedError, match="rasa_failed"):
        await client.take(turn(), CONVERSATION)
    assert len(fake.heard) == 1


async def test_a_slow_answer_is_not_waited_for(rasa: tuple[FakeRasa, RasaClient]) -> None:
    fake, client = rasa
    fake.takes = TIMEOUT * 4
    with pytest.raises(UnavailableError, match="ReadTimeout"):
        await asyncio.wait_for(client.take(turn(), CONVERSATION), TIMEOUT.total_seconds() * 3)


async def test_a_wrong_bearer_is_refused_and_takes_no_turn(
    rasa: tuple[FakeRasa, RasaClient],
) -> None:
    fake, _ = rasa
    with served(fake.app) as url:
        stranger = RasaClient(url, "guess", TIMEOUT)
        with pytest.raises(UnavailableError) as caught:
            await stranger.take(turn(), CONVERSATION)
        await stranger.close()
    assert "guess" not in str(caught.value)
    assert fake.heard == []


async def test_rasa_is_ready_when_it_says_so(rasa: tuple[FakeRasa, RasaClient]) -> None:
    fake, client = rasa
    fake.answer = JSONResponse({"ready": True})
    assert await client.is_ready()
    fake.answer = JSONResponse({"ready": False}, 503)
    assert not await client.is_ready()


async def test_rasa_that_is_not_there_is_unavailable_and_not_ready() -> None:
    client = RasaClient("http://127.0.0.1:9", BEARER, TIMEOUT)
    with pytest.raises(UnavailableError):
        await client.take(turn(), CONVERSATION)
    assert not await client.is_ready()
    await client.close()
