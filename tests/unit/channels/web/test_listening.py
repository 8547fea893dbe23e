from __future__ import annotations

import asyncio
import time
import uuid
from datetime import timedelta

import httpx
import pytest

from bot.channels.web import listening, showing
from bot.channels.web.listening import WAIT_MAX_S, WAITING_MAX
from bot.channels.web.showing import HISTORY_MAX
from bot.messaging.model import Message
from bot.runtime import Services
from tests.unit.channels.web.conftest import Clock, Visitor, arrive, assert_refused


async def test_messages_come_in_order_with_their_buttons(visitor: Visitor, clock: Clock) -> None:
    await visitor.send("hello")
    visitor.is_answered("Which chain?", choices=("TRON", "Ethereum"), asks="chain")
    page = await visitor.poll()
    [message] = page["messages"]
    titles = [button["title"] for button in message.pop("buttons")]
    assert titles == ["TRON", "Ethereum"]
    assert message == {
        "id": page["last"],
        "at": clock.now.isoformat(),
        "text": "Which chain?",
        "author": "bot",
        "asks": "chain",
    }
    assert page["typing"] is False
    assert await visitor.poll(after=page["last"]) == {
        "messages": [],
        "typing": False,
        "last": page["last"],
    }


async def test_typing_is_shown_while_an_answer_is_due(visitor: Visitor) -> None:
    assert (await visitor.poll())["typing"] is False
    await visitor.send("hello")
    assert (await visitor.poll())["typing"] is True
    visitor.is_answered("Hi!")
    assert (await visitor.poll())["typing"] is False


async def test_operator_is_a_person_without_a_name(visitor: Visitor) -> None:
    await visitor.send("hello")
    assert visitor.conversation is not None
    visitor.services.mailbox.say_as(visitor.conversation, "alice.smith", "I am looking at it.")
    response = await visitor.http.get("/widget/messages", headers=visitor.headers)
    history = await visitor.http.get("/widget/history", headers=visitor.headers)
    assert response.json()["messages"][0]["author"] == "person"
    assert "alice" not in response.text + history.text


async def test_nobody_reads_another_conversation(
    visitor: Visitor, http: httpx.AsyncClient, services: Services
) -> None:
    await visitor.send("between us")
    visitor.is_answered("of course")
    stranger = await arrive(http, services)
    await stranger.send("hello")
    assert (await stranger.poll())["messages"] == []
    assert [item["text"] for item in (await stranger.history())["items"]] == ["hello"]


async def test_waiting_poll_wakes_up_when_the_bell_rings(
    visitor: Visitor, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(listening, "_LOOK_WHILE_TYPING", timedelta(seconds=30))
    await visitor.send("hello")
    began = time.monotonic()
    poll = asyncio.create_task(visitor.poll(wait=20, typing=1))
    await asyncio.sleep(0.2)
    assert not poll.done()
    visitor.is_answered("here I am")
    page = await asyncio.wait_for(poll, 5)
    assert [message["text"] for message in page["messages"]] == ["here I am"]
    assert time.monotonic() - began < 5


async def test_news_of_another_process_are_found_without_a_bell(
    visitor: Visitor, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(listening, "_LOOK", timedelta(seconds=0.1))
    await visitor.send("hello")
    visitor.is_answered("first")
    last = (await visitor.poll())["last"]
    poll = asyncio.create_task(visitor.poll(after=last, wait=20))
    await asyncio.sleep(0.05)
    assert visitor.conversation is not None
    visitor.services.mailbox.notify(visitor.conversation, Message("from elsewhere"))
    page = await asyncio.wait_for(poll, 5)
    assert [message["text"] for message in page["messages"]] == ["from elsewhere"]


async def test_poll_comes_back_when_typing_has_changed(visitor: Visitor) -> None:
    await visitor.send("hello")
    at_once = await asyncio.wait_for(visitor.poll(wait=20, typing=0), 3)
    assert at_once["typing"] is True
    poll = asyncio.create_task(visitor.poll(wait=20, typing=1))
    await asyncio.sleep(0.1)
    [turn] = visitor.services.mailbox.waiting_turns(visitor.services.clock(), ["web"])
    visitor.services.mailbox.give_up(turn, Message("sorry"))
    page = await asyncio.wait_for(poll, 5)
    assert page["typing"] is False


async def test_silent_poll_ends_when_its_time_is_over(visitor: Visitor) -> None:
    began = time.monotonic()
    page = await visitor.poll(wait=1)
    assert page == {"messages": [], "typing": False, "last": 0}
    assert 0.9 < time.monotonic() - began < 5


async def test_one_session_cannot_hold_many_polls(visitor: Visitor) -> None:
    held = [asyncio.create_task(visitor.poll(wait=20)) for _ in range(WAITING_MAX)]
    await asyncio.sleep(0.3)
    assert not any(poll.done() for poll in held)
    await asyncio.wait_for(visitor.poll(wait=20), 3)
    for poll in held:
        poll.cancel()
    await asyncio.gather(*held, return_exceptions=True)


async def test_closing_server_ends_what_waits_in_the_one_error_shape(visitor: Visitor) -> None:
    """As uvicorn does it: the application's own task is cancelled."""
    response = None

    async def ask() -> None:
        nonlocal response
        response = await visitor.http.get("/widget/messages?wait=20", headers=visitor.headers)

    task = asyncio.create_task(ask())
    await asyncio.sleep(0.2)
    task.cancel()
    await task
    assert response is not None
    assert_refused(response, 503, "unavailable")


@pytest.mark.parametrize(
    "query",
    [
        "after=-1",
        "after=x",
        "after=1.5",
        f"after={10**18}",
        "after=",
        f"wait={WAIT_MAX_S + 1}",
        "wait=-1",
        "wait=1e1",
        "typing=2",
        "typing=yes",
        "after=%D9%A1",  # an Arabic digit
    ],
)
async def test_odd_query_is_refused(visitor: Visitor, query: str) -> None:
    response = await visitor.http.get(f"/widget/messages?{query}", headers=visitor.headers)
    assert_refused(response, 400, "malformed")


async def test_history_shows_both_sides_in_order(visitor: Visitor, clock: Clock) -> None:
    message_id = str(uuid.uuid4())
    await visitor.send("my transfer is pending", id=message_id)
    clock.passes(timedelta(seconds=1))
    visitor.is_answered("Which chain?", choices=("TRON", "Ethereum"))
    clock.passes(timedelta(seconds=1))
    [message] = (await visitor.poll())["messages"]
    await visitor.press(message["buttons"][0]["code"])
    clock.passes(timedelta(seconds=1))
    visitor.is_answered("Thanks.", choices=("Stop",), language="en")

    history = await visitor.history()
    told = [(item["author"], item["text"]) for item in history["items"]]
    assert told == [
        ("you", "my transfer is pending"),
        ("bot", "Which chain?"),
        ("you", "TRON"),
        ("bot", "Thanks."),
    ]
    first, asked, _, thanked = history["items"]
    assert (first["id"], first["secret"], first["picture"]) == (message_id, False, None)
    assert asked["buttons"] == []  # used up
    assert [button["title"] for button in thanked["buttons"]] == ["Stop"]
    assert (history["last"], history["typing"], history["language"]) == (thanked["id"], False, "en")


async def test_history_of_nobody_is_empty(visitor: Visitor) -> None:
    assert await visitor.history() == {"items": [], "last": 0, "typing": False, "language": None}


async def test_history_holds_the_newest(
    visitor: Visitor, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(showing, "_STEP", 40)
    await visitor.send("first")
    assert visitor.conversation is not None
    for number in range(HISTORY_MAX + 10):
        clock.passes(timedelta(seconds=1))
        visitor.services.mailbox.notify(visitor.conversation, Message(f"news {number}"))
    history = await visitor.history()
    texts = [item["text"] for item in history["items"]]
    assert texts == [f"news {number}" for number in range(10, 10 + HISTORY_MAX)]
    assert history["last"] == history["items"][-1]["id"]
