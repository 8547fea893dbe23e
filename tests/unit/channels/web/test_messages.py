from __future__ import annotations

import asyncio
import json
import uuid
from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any

import httpx
import pytest

from bot.channels.web import reading
from bot.channels.web.reading import JSON_MAX_BYTES, TEXT_MAX_CHARS
from bot.messaging.switchboard import TURNS_MAX, TURNS_PERIOD
from bot.runtime import Services
from tests.unit.channels.web.conftest import Clock, Visitor, arrive, assert_refused

# The first test vector of BIP-39 with 12 words: known to everybody, never used.
PUBLISHED_PHRASE = "legal winner thank year wave sausage worth useful legal winner thank yellow"


async def texts(visitor: Visitor) -> list[str]:
    return [item["text"] for item in (await visitor.history())["items"] if item["author"] == "you"]


async def test_message_is_taken_in_and_waits_for_its_answer(visitor: Visitor) -> None:
    response = await visitor.send("my transfer is pending")
    assert response.status_code == 202
    assert response.json() == {"accepted": True, "duplicate": False, "secret_found": False}
    [turn] = visitor.services.mailbox.waiting_turns(visitor.services.clock(), ["web"])
    assert (turn.text, turn.kind) == ("my transfer is pending", "text")


async def test_repeated_message_is_one_message(visitor: Visitor) -> None:
    message_id = str(uuid.uuid4())
    first = await visitor.send("once", id=message_id)
    again = await visitor.send("once", id=message_id)
    assert (first.status_code, first.json()["duplicate"]) == (202, False)
    assert (again.status_code, again.json()["duplicate"]) == (202, True)
    at_once = await asyncio.gather(*(visitor.send("two", id=message_id) for _ in range(4)))
    assert {answer.json()["duplicate"] for answer in at_once} == {True}
    assert await texts(visitor) == ["once"]


async def test_same_message_id_of_another_person_is_another_message(
    visitor: Visitor, http: httpx.AsyncClient, services: Services
) -> None:
    message_id = str(uuid.uuid4())
    other = await arrive(http, services)
    await visitor.send("mine", id=message_id)
    response = await other.send("theirs", id=message_id)
    assert response.json()["duplicate"] is False
    assert await texts(other) == ["theirs"]
    assert await texts(visitor) == ["mine"]


async def test_button_works_once_and_only_here(
    visitor: Visitor, http: httpx.AsyncClient, services: Services
) -> None:
    await visitor.send("hello")
    visitor.is_answered("Solved?", choices=("Yes", "No"))
    yes, no = (await visitor.poll())["messages"][0]["buttons"]

    stranger = await arrive(http, services)
    assert_refused(await stranger.press(yes["code"]), 409, "button_unknown")

    press_id = str(uuid.uuid4())
    pressed = await visitor.press(yes["code"], id=press_id)
    assert (pressed.status_code, pressed.json()["duplicate"]) == (202, False)
    repeated = await visitor.press(yes["code"], id=press_id)
    assert (repeated.status_code, repeated.json()["duplicate"]) == (202, True)
    assert_refused(await visitor.press(yes["code"]), 409, "button_used")
    assert_refused(await visitor.press(no["code"]), 409, "button_used")
    assert_refused(await visitor.press("never-heard-of"), 409, "button_unknown")
    assert_refused(await visitor.press("/affirm"), 409, "button_unknown")
    assert await texts(visitor) == ["hello", "Yes"]


async def test_secret_is_reported_and_not_stored(visitor: Visitor) -> None:
    response = await visitor.send(f"my phrase is {PUBLISHED_PHRASE}")
    assert (response.status_code, response.json()["secret_found"]) == (202, True)
    history = await visitor.history()
    assert history["items"][0]["secret"] is True
    assert "sausage" not in json.dumps(history)


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"text": "no id"},
        {"id": "not-a-uuid", "text": "x"},
        {"id": "event:resolved:1", "text": "x"},
        {"id": str(uuid.uuid4()).upper(), "text": "x"},
        {"id": str(uuid.uuid4()) + "\n", "text": "x"},
        {"id": 7, "text": "x"},
        {"id": str(uuid.uuid4())},
        {"id": str(uuid.uuid4()), "text": 7},
        {"id": str(uuid.uuid4()), "text": None},
        {"id": str(uuid.uuid4()), "text": "both", "code": "abc"},
        [],
        "text",
    ],
)
async def test_malformed_message_is_refused(visitor: Visitor, body: Any) -> None:
    response = await visitor.http.post("/widget/messages", json=body, headers=visitor.headers)
    assert_refused(response, 400, "malformed")
    assert visitor.conversation is None


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"\xff\xfe{}", b"[" * 15_000, b'{"id": ' + b"9" * 10_000 + b"}", b"NaN", b"{} {}"],
)
@pytest.mark.parametrize("path", ["/widget/messages", "/widget/session"])
async def test_broken_json_is_refused(visitor: Visitor, path: str, content: bytes) -> None:
    headers = visitor.headers | {"Content-Type": "application/json; charset=utf-8"}
    response = await visitor.http.post(path, content=content, headers=headers)
    assert_refused(response, 400, "malformed")


async def test_empty_message_is_refused(visitor: Visitor) -> None:
    assert_refused(await visitor.send("  \n\t"), 400, "empty")


@pytest.mark.parametrize(
    "kind",
    ["text/plain", "", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x"],
)
@pytest.mark.parametrize("path", ["/widget/messages", "/widget/session"])
async def test_other_content_than_json_is_refused(visitor: Visitor, path: str, kind: str) -> None:
    body = json.dumps({"id": str(uuid.uuid4()), "text": "hi"})
    headers = visitor.headers | {"Content-Type": kind}
    response = await visitor.http.post(path, content=body, headers=headers)
    assert_refused(response, 415, "media_type")


async def test_body_over_the_limit_is_refused_before_it_is_parsed(visitor: Visitor) -> None:
    def body_of(size: int) -> bytes:
        start = json.dumps({"id": str(uuid.uuid4()), "text": "x"}).encode()
        return start + b" " * (size - len(start))

    headers = visitor.headers | {"Content-Type": "application/json"}
    fits = await visitor.http.post(
        "/widget/messages", content=body_of(JSON_MAX_BYTES), headers=headers
    )
    assert fits.status_code == 202
    for content in (body_of(JSON_MAX_BYTES + 1), b"[" * (JSON_MAX_BYTES + 1)):
        response = await visitor.http.post("/widget/messages", content=content, headers=headers)
        assert_refused(response, 413, "too_big")


async def test_body_without_a_length_is_counted_while_it_comes(visitor: Visitor) -> None:
    taken = 0

    async def endless() -> AsyncIterator[bytes]:
        nonlocal taken
        while True:
            taken += 1
            yield b" " * 1_024

    headers = visitor.headers | {"Content-Type": "application/json"}
    response = await visitor.http.post("/widget/messages", content=endless(), headers=headers)
    assert_refused(response, 413, "too_big")
    assert taken <= JSON_MAX_BYTES // 1_024 + 1


async def test_lying_length_is_refused(visitor: Visitor) -> None:
    headers = visitor.headers | {"Content-Type": "application/json", "Content-Length": "-1"}
    response = await visitor.http.post("/widget/messages", content=b"{}", headers=headers)
    assert_refused(response, 413, "too_big")


async def test_body_that_does_not_end_is_given_up(
    visitor: Visitor, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading, "JSON_TIME", timedelta(seconds=0.05))

    async def trickle() -> AsyncIterator[bytes]:
        yield b"{"
        await asyncio.sleep(30)
        yield b"}"

    headers = visitor.headers | {"Content-Type": "application/json"}
    response = await visitor.http.post("/widget/messages", content=trickle(), headers=headers)
    assert_refused(response, 408, "too_slow")


async def test_longest_text_fits_in_every_script(visitor: Visitor) -> None:
    assert (await visitor.send("字" * TEXT_MAX_CHARS)).status_code == 202
    assert (await visitor.send("😀" * (TEXT_MAX_CHARS // 2))).status_code == 202
    assert_refused(await visitor.send("x" * (TEXT_MAX_CHARS + 1)), 413, "too_big")


async def test_odd_characters_break_nothing(visitor: Visitor) -> None:
    body = f'{{"id": "{uuid.uuid4()}", "text": "a\\u0000b\\ud800c"}}'
    headers = visitor.headers | {"Content-Type": "application/json"}
    response = await visitor.http.post("/widget/messages", content=body, headers=headers)
    assert response.status_code == 202
    [text] = await texts(visitor)
    assert text.startswith("ab")


async def test_one_person_may_send_so_many_messages_a_minute(
    visitor: Visitor, clock: Clock
) -> None:
    for _ in range(TURNS_MAX):
        assert (await visitor.send()).status_code == 202
    refused = await visitor.send()
    assert_refused(refused, 429, "rate_limited")
    assert int(refused.headers["Retry-After"]) == TURNS_PERIOD.total_seconds()
    clock.passes(TURNS_PERIOD + timedelta(seconds=1))
    assert (await visitor.send()).status_code == 202
