"""Talks to the bot from the shell, the same way through guard, Rasa, actions and database as a channel.

In, a line each: `{"sender", "text"}`, `{"sender", "button": CODE}` or `{"sender", "contact": PHONE}`,
with `"locale"` and `"time_zone"` where the client knows them. Out: `{"sender", "messages":
[{"text", "buttons": [{"title", "code"}]}], "asks", "ticket"}`. What reaches a person unasked
comes out as a line of its own.
"""

from __future__ import annotations

import argparse
import asyncio
import sys
import uuid
from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from bot.json_lines import MALFORMED, lines_of, read_line, write_line
from bot.messaging.model import Inbound, Outbound
from bot.privacy import screen

if TYPE_CHECKING:
    from bot.messaging.dispatcher import Dispatcher
    from bot.runtime import Services

HELP: Final = "talk to the bot (JSON lines)"
CHANNEL: Final = "shell"
LOOK_EVERY_S: Final = 0.3
"""How often is looked for what reaches people unasked."""

SENDER_MAX_CHARS: Final = 128


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.add_argument("--model", help="another model than that of the present code and data")


def run(args: argparse.Namespace) -> int:
    """Answer every line of standard input; return 0."""
    from bot.understanding.model_files import trained_model

    model = args.model or str(trained_model())
    asyncio.run(_talk(model))
    return 0


async def _talk(model: str) -> None:
    from bot.engine.in_process import InProcessRasa
    from bot.messaging.dispatcher import Dispatcher
    from bot.runtime import migrated_services

    services = migrated_services()
    dispatcher = Dispatcher(
        services.mailbox,
        await InProcessRasa.load(model),
        services.catalogues,
        services.settings.brand,
        services.clock,
        services.inbound_bell,
        services.outbound_bell,
        channels=(CHANNEL,),
    )
    shell = Shell(services, dispatcher)
    services.announce_all()
    async for line in _lines():
        await shell.show_unasked()
        if line is not None:
            write_line(await shell.answer(line))
    await shell.show_unasked()


async def _lines() -> AsyncIterator[str | None]:
    """Yield each line of standard input, and None whenever a moment has passed without one."""
    read = lines_of(sys.stdin.buffer)
    while True:
        coming = asyncio.ensure_future(asyncio.to_thread(next, read, None))
        while not (await asyncio.wait({coming}, timeout=LOOK_EVERY_S))[0]:
            yield None
        line = coming.result()
        if line is None:
            return
        yield line


@dataclass(frozen=True)
class Shell:
    """The channel "shell": pulls its messages from the mailbox, each once."""

    services: Services
    dispatcher: Dispatcher

    async def answer(self, line: str) -> dict[str, Any]:
        """Return the answer to one line."""
        from bot.errors import RateLimitedError, RejectedError

        asked = read_line(line)
        inbound = as_inbound(asked) if asked is not None else None
        if asked is None or inbound is None:
            return dict(MALFORMED)
        try:
            receipt = await self.services.switchboard.receive(inbound)
        except RejectedError as error:
            return {"sender": asked["sender"], "error": error.reason}
        except RateLimitedError:
            return {"sender": asked["sender"], "error": "rate_limited"}
        await self.dispatcher.drain()
        said = self._take_unsent(receipt.conversation_id)
        return self._as_answer(asked["sender"], receipt.conversation_id, said)

    async def show_unasked(self) -> None:
        """Print what reached people without their having written."""
        await self.dispatcher.drain()
        now = self.services.clock()
        for first in self.services.mailbox.unsent(CHANNEL, now):
            conversation = self.services.mailbox.find_conversation(first.conversation_id)
            said = self._take_unsent(conversation.id)
            write_line(self._as_answer(conversation.peer, conversation.id, said))

    def _take_unsent(self, conversation_id: str) -> list[Outbound]:
        said = self.services.mailbox.unsent_of(conversation_id)
        for message in said:
            self.services.mailbox.mark_sent(message.id, None)
        return said

    def _as_answer(self, sender: str, conversation_id: str, said: list[Outbound]) -> dict[str, Any]:
        asks, ticket = self.services.mailbox.last_state(conversation_id)
        return {
            "sender": sender,
            "messages": [
                {
                    "text": message.text,
                    "buttons": [{"title": b.title, "code": b.code} for b in message.buttons],
                }
                for message in said
            ],
            "asks": asks,
            "ticket": ticket,
        }


def as_inbound(asked: dict[str, Any]) -> Inbound | None:
    """Return what a line asks for, None when it is not one of the three kinds."""
    sender = asked.get("sender")
    if not isinstance(sender, str) or not 0 < len(sender) <= SENDER_MAX_CHARS:
        return None
    if not sender.isprintable() or screen(sender).found:
        return None  # kept as it is: a phrase in the wrong place must not be
    given = [(name, asked[name]) for name in ("text", "button", "contact") if name in asked]
    if len(given) != 1 or not isinstance(given[0][1], str):
        return None
    name, value = given[0]
    about = {
        name: asked[name] for name in ("locale", "time_zone") if isinstance(asked.get(name), str)
    }
    common: dict[str, Any] = {"channel": CHANNEL, "peer": sender, "message_id": uuid.uuid4().hex}
    if name == "button":
        return Inbound(kind="button", code=value, **common, **about)
    if name == "contact":
        return Inbound(kind="contact", phone=value, **common, **about)
    return Inbound(kind="text", text=value, **common, **about)
