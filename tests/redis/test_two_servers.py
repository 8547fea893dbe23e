"""Two Rasa servers on one database and one Redis: each turn is answered once, in order."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count

import pytest

from bot.errors import UnavailableError
from bot.messaging.dispatcher import Dispatcher
from bot.messaging.model import Answer, Conversation, Inbound, Turn
from bot.messaging.ports import Dialogue
from bot.runtime import Services
from bot.supervisor.parts import write_endpoints
from bot.understanding.model_files import trained_model
from tests.conversations.installed import installed
from tests.conversations.said import HASH, said_in
from tests.conversations.sentences import is_said
from tests.redis.server import RedisServer

pytestmark = [pytest.mark.redis, pytest.mark.model]

CHANNEL = "shell"
_peers = count(1)


@dataclass(frozen=True)
class Pair:
    """Both servers hold Rasa as a process of its own would; only the HTTP before them is left out."""

    services: Services
    loop: asyncio.AbstractEventLoop
    rasas: tuple[Dialogue, Dialogue]

    def take_all(self, conversation: Conversation, turns: list[Turn]) -> list[Answer]:
        """Let the two take turns by turns, all at the same time."""

        async def at_once() -> list[Answer]:
            takes = [
                self.rasas[place % 2].take(turn, conversation) for place, turn in enumerate(turns)
            ]
            return list(await asyncio.gather(*takes))

        return self.loop.run_until_complete(at_once())


@pytest.fixture(scope="module")
def pair(running: RedisServer, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Pair]:
    from bot.engine.in_process import InProcessRasa

    folder, loop = tmp_path_factory.mktemp("two"), asyncio.new_event_loop()
    with installed(folder, SUPPORT_REDIS_URL=running.url()) as services:
        endpoints, model = str(write_endpoints(services.settings)), str(trained_model())
        first, second = (
            loop.run_until_complete(InProcessRasa.load(model, endpoints)) for _ in range(2)
        )
        yield Pair(services, loop, (first, second))
    loop.close()


@pytest.fixture
def conversation(pair: Pair) -> Conversation:
    return pair.services.mailbox.open_conversation(
        CHANNEL, f"somebody {next(_peers)}", locale="en", time_zone="Europe/London"
    )


def hear(pair: Pair, conversation: Conversation, *texts: str) -> list[Turn]:
    turns = []
    for place, text in enumerate(texts):
        said = Inbound(CHANNEL, conversation.peer, f"m{place}", "text")
        turn = pair.services.mailbox.accept(conversation.id, said, text=text)
        assert turn is not None
        turns.append(turn)
    return turns


def says(pair: Pair, answer: Answer, key: str) -> bool:
    words = pair.services.catalogues["en"]
    return any(is_said(words, key, message.text) for message in answer.messages)


def test_turns_that_come_at_the_same_time_are_answered_in_their_order(
    pair: Pair, conversation: Conversation
) -> None:
    said = said_in("en")
    turns = hear(pair, conversation, said["stuck"], HASH, said["account"], said["steps"])
    answers = pair.take_all(conversation, turns)
    assert [answer.asks for answer in answers] == ["transaction_hash", "account", "steps", "solved"]
    assert says(pair, answers[0], "transfer_pending-opening")
    assert says(pair, answers[1], "lookup-unreachable")
    assert says(pair, answers[3], "transfer_pending-advice")


def test_one_turn_that_reaches_both_is_taken_once_and_answered_the_same(
    pair: Pair, conversation: Conversation
) -> None:
    said = said_in("en")
    opening, hashed = hear(pair, conversation, said["stuck"], HASH)
    first, second = pair.take_all(conversation, [opening, opening])
    assert first == second
    assert first.asks == "transaction_hash"
    # Taken twice, the hash would count as the account too, and the steps would be asked for.
    first, second = pair.take_all(conversation, [hashed, hashed])
    assert (first.asks, second.asks) == ("account", "account")
    assert first == second


def test_two_public_servers_with_one_inbox_say_everything_once(
    pair: Pair, conversation: Conversation
) -> None:
    services, said = pair.services, said_in("en")
    hear(pair, conversation, said["stuck"], HASH, said["account"])
    servers = [
        Dispatcher(
            services.mailbox, rasa, services.catalogues, services.settings.brand, services.clock,
            services.inbound_bell, services.outbound_bell, channels=(CHANNEL,),
        )
        for rasa in pair.rasas
    ]  # fmt: skip

    async def drain() -> None:
        await asyncio.gather(*(server.drain() for server in servers))

    pair.loop.run_until_complete(drain())
    told = [message.text for message in services.mailbox.messages_after(conversation.id, 0)]
    words = services.catalogues["en"]
    asked = ("ask-transaction_hash", "ask-account", "ask-steps")
    assert [sum(is_said(words, key, text) for text in told) for key in asked] == [1, 1, 1]
    assert services.mailbox.last_asks(conversation.id) == "steps"


def test_without_redis_a_turn_waits_and_is_taken_when_it_is_back(
    pair: Pair, conversation: Conversation, running: RedisServer
) -> None:
    (turn,) = hear(pair, conversation, said_in("en")["stuck"])
    running.stop()
    with pytest.raises(UnavailableError, match="lock_store"):
        pair.take_all(conversation, [turn])
    running.start()
    (answer,) = pair.take_all(conversation, [turn])
    assert says(pair, answer, "transfer_pending-opening")
