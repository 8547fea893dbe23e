"""Silence is followed up once, by an event that waits in the inbox like a message."""

from __future__ import annotations

import asyncio
from datetime import timedelta

from bot.messaging.model import Answer, Message
from bot.messaging.patience import LOOK_EVERY, Patience
from bot.messaging.wire import SILENT
from tests.unit.messaging.conftest import CHANNEL, Desk

AFTER = timedelta(minutes=20)


def patience_of(desk: Desk, after: timedelta = AFTER) -> Patience:
    return Patience(desk.mailbox, desk.clock, desk.inbound_bell, (CHANNEL,), after)


async def ask(desk: Desk) -> str:
    """Let somebody write, ask something back, and return the conversation."""
    receipt = await desk.hears("my transfer is stuck")
    turn = desk.mailbox.waiting_turns(desk.clock(), (CHANNEL,))[0]
    desk.mailbox.answer(turn, Answer((Message("Which wallet?"),), asks="account"))
    return receipt.conversation_id


async def test_silence_raises_one_event_and_rings(desk: Desk) -> None:
    conversation = await ask(desk)
    patience = patience_of(desk)
    assert patience.follow_up() == 0
    desk.clock.passes(AFTER)
    assert patience.follow_up() == 1
    assert patience.follow_up() == 0
    turn = desk.mailbox.waiting_turns(desk.clock(), (CHANNEL,))[0]
    assert (turn.conversation_id, turn.kind) == (conversation, "event")
    assert (turn.payload or "").startswith(f"{SILENT}:")


async def test_loop_follows_up_and_ends_when_told_to_stop(desk: Desk) -> None:
    await ask(desk)
    desk.clock.passes(AFTER)
    stop = asyncio.Event()
    running = asyncio.create_task(patience_of(desk).run(stop))
    await asyncio.wait_for(desk.inbound_bell.wait(timedelta(seconds=10)), 10)
    stop.set()
    await asyncio.wait_for(running, LOOK_EVERY.total_seconds() / 2)
    assert desk.mailbox.waiting_turns(desk.clock(), (CHANNEL,))[0].kind == "event"


async def test_zero_turns_it_off(desk: Desk) -> None:
    await asyncio.wait_for(patience_of(desk, timedelta(0)).run(asyncio.Event()), 1)
