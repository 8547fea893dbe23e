from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import timedelta

import httpx
import pytest

from bot.errors import RateLimitedError, UnavailableError
from bot.providers.http import ANSWER_MAX_BYTES, fetch_json, make_client
from tests.fakes.hostile_node import hostile_node


def answering(
    status: int, body: bytes = b"{}", headers: Mapping[str, str] | None = None
) -> httpx.AsyncClient:
    transport = httpx.MockTransport(lambda _: httpx.Response(status, content=body, headers=headers))
    return make_client(timedelta(seconds=1), transport)


async def fetch(client: httpx.AsyncClient) -> object:
    async with client:
        return await fetch_json(client, "POST", "http://node.test", body={}, service="node")


@pytest.mark.parametrize(
    ("told", "wait"),
    [
        ({"Retry-After": "7"}, timedelta(seconds=7)),
        ({"Retry-After": "99999"}, timedelta(seconds=99_999)),
        ({"Retry-After": "100000"}, None),
        ({"Retry-After": "-1"}, None),
        ({"Retry-After": "Wed, 25 Nov 2026 03:00:00 GMT"}, None),
        ({}, None),
    ],
)
async def test_how_long_to_wait_is_taken_from_a_busy_service(
    told: dict[str, str], wait: timedelta | None
) -> None:
    with pytest.raises(RateLimitedError) as caught:
        await fetch(answering(429, headers=told))
    assert caught.value.retry_after == wait


@pytest.mark.parametrize(
    ("size", "is_taken"), [(ANSWER_MAX_BYTES, True), (ANSWER_MAX_BYTES + 1, False)]
)
async def test_an_answer_is_read_up_to_its_limit(size: int, is_taken: bool) -> None:
    body = b'"' + b"x" * (size - 2) + b'"'
    if is_taken:
        assert await fetch(answering(200, body)) == "x" * (size - 2)
        return
    with pytest.raises(UnavailableError, match="too large"):
        await fetch(answering(200, body))


async def test_a_number_with_a_point_is_never_a_float() -> None:
    assert await fetch(answering(200, b"[0.1, 12]")) == ["0.1", 12]


@pytest.mark.parametrize("word", [b"NaN", b"Infinity", b"-Infinity"])
async def test_what_is_no_json_number_is_no_json(word: bytes) -> None:
    with pytest.raises(UnavailableError, match="not json"):
        await fetch(answering(200, b"[" + word + b"]"))


async def test_the_environments_proxy_is_not_used(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HTTP_PROXY", "ALL_PROXY", "http_proxy", "all_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    monkeypatch.delenv("NO_PROXY", raising=False)
    monkeypatch.delenv("no_proxy", raising=False)
    with hostile_node() as node:
        async with make_client(timedelta(seconds=5)) as client:
            got = await fetch_json(client, "POST", f"{node.url}/number", body={}, service="node")
    assert got == 7


async def test_what_is_sent_is_json_and_says_who_asks() -> None:
    recorded: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        recorded.append(request)
        return httpx.Response(200, json={"ok": True})

    async with make_client(timedelta(seconds=1), httpx.MockTransport(answer)) as client:
        await fetch_json(client, "POST", "http://node.test/x", body={"id": 1}, service="node")
    (sent,) = recorded
    assert (sent.method, json.loads(sent.content)) == ("POST", {"id": 1})
    assert sent.headers["user-agent"] == "wallet-support/1"
