"""Whole conversations with everything in PostgreSQL: by the setting alone, through outages too."""

from __future__ import annotations

import asyncio
import json
import threading
import uuid
from collections.abc import Callable, Iterator
from itertools import count
from typing import Any

import pytest
from sqlalchemy import text
from sqlalchemy.exc import OperationalError

from bot.commands.chat import SENDER_MAX_CHARS, Shell
from bot.engine.in_process import InProcessActions, InProcessRasa
from bot.messaging.dispatcher import Dispatcher
from bot.messaging.model import Inbound
from bot.runtime import Services
from bot.understanding.model_files import trained_model
from tests.conversations.installed import installed
from tests.conversations.said import HASH, said_in
from tests.conversations.sentences import is_said
from tests.conversations.talk import CHANNEL, Talk
from tests.conversations.test_main_flow import book
from tests.postgres.conftest import TEMPLATE
from tests.postgres.server import Server

pytestmark = [pytest.mark.postgres, pytest.mark.model]

_peers = count(1)

HOSTILE = {
    "nul": "my transfer has been stuck \x00 for hours, still pending",
    "lone surrogate": "my transfer has been stuck \ud83d for hours, still pending",
    "half of a pair at each end": "\ude00my transfer has been stuck for hours, still pending\ud83d",
    "nul alone beside words": "\x00\x00my transfer has been stuck for hours\x00, still pending",
}


@pytest.fixture(scope="module")
def services(server: Server, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Services]:
    server.run(f"CREATE DATABASE conversations TEMPLATE {TEMPLATE}")
    folder = tmp_path_factory.mktemp("state")
    with installed(folder, SUPPORT_DATABASE_URL=server.url("conversations")) as made:
        yield made
    assert not (folder / "support.db").exists(), "something was kept elsewhere"
    server.run("DROP DATABASE conversations WITH (FORCE)")


@pytest.fixture(scope="module")
def loop() -> Iterator[asyncio.AbstractEventLoop]:
    made = asyncio.new_event_loop()
    yield made
    made.close()


@pytest.fixture(scope="module")
def dispatcher(services: Services, loop: asyncio.AbstractEventLoop) -> Dispatcher:
    rasa = loop.run_until_complete(InProcessRasa.load(str(trained_model())))
    return Dispatcher(
        services.mailbox, rasa, services.catalogues, services.settings.brand, services.clock,
        services.inbound_bell, services.outbound_bell, channels=(CHANNEL,),
    )  # fmt: skip


@pytest.fixture
def talk(services: Services, dispatcher: Dispatcher, loop: asyncio.AbstractEventLoop) -> Talk:
    return Talk(services, dispatcher, loop, peer=f"somebody {next(_peers)}")


@pytest.mark.parametrize("language", ["ar", "en", "zh-CN"])
def test_a_stuck_transfer_is_booked_answered_and_rated(talk: Talk, language: str) -> None:
    said = said_in(language)
    talk.language, talk.time_zone = language, said["zone"]
    number = book(talk, said)
    assert talk.says("request_human-booked")
    ticket = talk.services.tickets.read(number)
    assert (ticket.topic, ticket.language) == ("transfer_pending", language)
    assert ticket.details["transaction_hash"] == HASH
    assert (ticket.details["account"], ticket.details["steps"]) == (said["account"], said["steps"])
    assert ticket.callback is not None
    token, start = ticket.callback.contact.token, ticket.callback.window.start
    assert token is not None
    assert talk.services.vault.reveal(token, "test") == said["phone"].replace(" ", "").replace(
        "-", ""
    )
    assert start is not None
    assert start.tzinfo is not None
    talk.resolve("Speed it up with a higher fee: open the transfer and choose speed up.")
    assert talk.says("ticket_status-answer", "ask-really_solved")
    talk.press("button-solved")
    assert talk.says("problem_solved-ticket", "ask-rating")
    talk.say("5")
    assert talk.says("give_feedback-ask_comment")
    talk.say(said["comment"])
    rated = talk.services.tickets.read(number)
    assert (rated.status, rated.stars, rated.comment) == ("closed", 5, said["comment"])


def test_what_rasa_remembers_lies_in_the_same_database(talk: Talk) -> None:
    talk.say(said_in("en")["stuck"])
    events = text("SELECT count(*) FROM events WHERE sender_id = :id AND type_name = 'user'")
    with talk.services.engine.begin() as db:
        assert db.dialect.name == "postgresql"
        assert db.execute(events, {"id": talk.conversation_id}).scalar_one() == 1


@pytest.mark.parametrize("message", HOSTILE.values(), ids=HOSTILE)
def test_a_message_that_no_database_takes_is_cleaned_and_answered(talk: Talk, message: str) -> None:
    talk.say(message)
    assert talk.says("transfer_pending-opening", "ask-transaction_hash")
    ((_, heard),) = talk.services.mailbox.heard(talk.conversation_id)
    assert "transfer has been stuck" in heard
    assert "\x00" not in heard
    assert heard.encode("utf-8"), "no half of a pair is left"
    talk.say(HASH)
    assert talk.says("ask-account")


@pytest.mark.parametrize(
    "sender", ["x" * 300, "x" * (SENDER_MAX_CHARS + 1), "a\x00b", "a\ud800b"], ids=ascii
)
def test_a_sender_that_no_database_takes_gets_an_answer_and_harms_nobody(
    services: Services, dispatcher: Dispatcher, loop: asyncio.AbstractEventLoop, sender: str
) -> None:
    shell = Shell(services, dispatcher)

    def ask(name: str) -> dict[str, object]:
        line = json.dumps({"sender": name, "text": said_in("en")["stuck"]})
        return loop.run_until_complete(shell.answer(line))

    assert ask(sender) == {"error": "malformed"}
    longest = f"{next(_peers)}".ljust(SENDER_MAX_CHARS, "钱")
    assert ask(longest)["asks"] == "transaction_hash"


AWAY_S = 1.5
PATIENCE_S = 40.0


@pytest.fixture
def outage(server: Server) -> Iterator[Callable[[], None]]:
    """Return a function that takes the database away once, for a moment."""
    back: list[threading.Timer] = []

    def take_away() -> None:
        if not back:
            server.stop()
            back.append(threading.Timer(AWAY_S, server.start))
            back[0].start()

    yield take_away
    assert back, "it was never taken away"
    back[0].join()


def before_rasa(patch: pytest.MonkeyPatch, take_away: Callable[[], None]) -> None:
    take = InProcessRasa.take

    async def taking(self: InProcessRasa, *what: Any) -> Any:
        take_away()
        return await take(self, *what)

    patch.setattr(InProcessRasa, "take", taking)


def in_a_step(patch: pytest.MonkeyPatch, take_away: Callable[[], None]) -> None:
    request = InProcessActions.request

    async def requesting(self: InProcessActions, *what: Any, **named: Any) -> Any:
        take_away()
        return await request(self, *what, **named)

    patch.setattr(InProcessActions, "request", requesting)


def after_rasa(patch: pytest.MonkeyPatch, take_away: Callable[[], None]) -> None:
    take = InProcessRasa.take

    async def taking(self: InProcessRasa, *what: Any) -> Any:
        answer = await take(self, *what)
        take_away()
        return answer

    patch.setattr(InProcessRasa, "take", taking)


@pytest.mark.parametrize("when", [before_rasa, in_a_step, after_rasa])
def test_a_turn_is_answered_once_after_the_database_is_back(
    talk: Talk,
    outage: Callable[[], None],
    monkeypatch: pytest.MonkeyPatch,
    when: Callable[[pytest.MonkeyPatch, Callable[[], None]], None],
) -> None:
    talk.say(said_in("en")["stuck"])
    when(monkeypatch, outage)
    said = talk.loop.run_until_complete(hear_in_time(talk, HASH, until="ask-account"))
    words = talk.services.catalogues["en"]
    keys = ("ask-transaction_hash", "lookup-unreachable", "ask-account", "message-failed")
    assert [sum(is_said(words, key, text) for text in said) for key in keys] == [1, 1, 1, 0]
    # Taken twice, the hash would have filled the account too.
    assert talk.asks == "account"
    events = text("SELECT count(*) FROM events WHERE sender_id = :id AND type_name = 'user'")
    with talk.services.engine.begin() as db:
        assert db.execute(events, {"id": talk.conversation_id}).scalar_one() == 2
    talk.say(said_in("en")["account"])
    assert talk.says("ask-steps")


async def hear_in_time(talk: Talk, message: str, *, until: str) -> list[str]:
    """Say something to a dispatcher that works as the server's does; return all that was said."""
    stop = asyncio.Event()
    working = asyncio.create_task(talk.dispatcher.run(stop))
    inbound = Inbound(CHANNEL, talk.peer, uuid.uuid4().hex, "text", message)
    await talk.services.switchboard.receive(inbound)
    words = talk.services.catalogues[talk.language]
    said: list[str] = []
    deadline = asyncio.get_running_loop().time() + PATIENCE_S
    while not any(is_said(words, until, one) for one in said):
        assert asyncio.get_running_loop().time() < deadline, said
        await asyncio.sleep(0.2)
        try:
            told = talk.services.mailbox.messages_after(talk.conversation_id, 0)
        except OperationalError:
            continue  # it is away
        said = [one.text for one in told]
    stop.set()
    talk.services.inbound_bell.ring()
    await working
    return said
