"""Every turn is answered: at once, later, or with an apology; never twice and never by silence."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import timedelta

from bot.errors import UnavailableError
from bot.languages import load_catalogues
from bot.messaging.dispatcher import AT_ONCE, GIVE_UP_AFTER, SAY_DELAYED_AFTER, Dispatcher
from bot.messaging.model import Answer, Conversation, Message, Turn
from bot.messaging.switchboard import TURNS_MAX, TURNS_PERIOD
from tests.unit.messaging.conftest import CHANNEL, Desk


class ScriptedDialogue:
    """Answers each turn as its script says; an exception in it is raised."""

    def __init__(self, *script: Answer | Exception) -> None:
        self._script = list(script)
        self.taken: list[str] = []
        self.at_once = 0
        self.at_once_max: dict[str, int] = {}

    async def take(self, turn: Turn, conversation: Conversation) -> Answer:
        self.taken.append(turn.text or turn.payload or "")
        self.at_once += 1
        most = max(self.at_once_max.get(conversation.id, 0), self.at_once)
        self.at_once_max[conversation.id] = most
        await asyncio.sleep(0.05)  # long enough for another turn to begin
        self.at_once -= 1
        step = self._script.pop(0) if self._script else Answer((Message("ok"),), "en")
        if isinstance(step, Exception):
            raise step
        return step


def dispatcher(desk: Desk, dialogue: ScriptedDialogue) -> Dispatcher:
    return Dispatcher(
        desk.mailbox, dialogue, load_catalogues(), "TP Wallet", desk.clock,
        desk.inbound_bell, desk.outbound_bell, [CHANNEL],
    )  # fmt: skip


async def test_two_messages_at_once_are_answered_one_after_the_other(desk: Desk) -> None:
    receipt = await desk.hears("first")
    await desk.hears("second")
    dialogue = ScriptedDialogue(Answer((Message("one"),)), Answer((Message("two"),)))
    await dispatcher(desk, dialogue).drain()
    assert dialogue.taken == ["first", "second"]
    assert dialogue.at_once_max[receipt.conversation_id] == 1
    assert desk.said(receipt.conversation_id) == ["one", "two"]


async def test_two_people_are_answered_at_the_same_time(desk: Desk) -> None:
    await desk.hears("hello", peer="1")
    await desk.hears("hello", peer="2")
    dialogue = ScriptedDialogue()
    await dispatcher(desk, dialogue).drain()
    assert max(dialogue.at_once_max.values()) == 2


async def test_a_turn_of_another_channel_is_left_to_its_own_process(desk: Desk) -> None:
    await desk.hears("hello")
    dialogue = ScriptedDialogue()
    working = dispatcher(desk, dialogue)
    working._channels = ("web",)
    await working.drain()
    assert dialogue.taken == []


async def test_an_absent_dialogue_costs_a_delay_a_sentence_and_no_message(desk: Desk) -> None:
    receipt = await desk.hears("hello")
    away = UnavailableError("rasa")
    dialogue = ScriptedDialogue(away, away, Answer((Message("here"),), "en"))
    working = dispatcher(desk, dialogue)
    await working.drain()
    assert desk.said(receipt.conversation_id) == []  # a hiccup is nothing to worry a person with
    desk.clock.passes(SAY_DELAYED_AFTER)
    await working.drain()
    (delayed,) = desk.said(receipt.conversation_id)
    desk.clock.passes(timedelta(seconds=30))
    await working.drain()
    assert desk.said(receipt.conversation_id) == [delayed, "here"]


async def test_a_dialogue_that_stays_away_ends_in_an_apology_with_an_incident(desk: Desk) -> None:
    receipt = await desk.hears("hello")
    desk.clock.passes(GIVE_UP_AFTER * 1.01)
    await dispatcher(desk, ScriptedDialogue(UnavailableError("rasa"))).drain()
    (apology,) = desk.said(receipt.conversation_id)
    assert any(len(word.strip("().,")) == 8 for word in apology.split())
    desk.clock.passes(GIVE_UP_AFTER)
    assert desk.mailbox.waiting_turns(desk.clock(), [CHANNEL]) == []


async def test_a_dialogue_that_breaks_ends_in_an_apology(desk: Desk) -> None:
    receipt = await desk.hears("hello")
    await dispatcher(desk, ScriptedDialogue(KeyError("bug"))).drain()
    assert len(desk.said(receipt.conversation_id)) == 1


async def test_silence_is_no_answer(desk: Desk) -> None:
    receipt = await desk.hears("hello")
    await dispatcher(desk, ScriptedDialogue(Answer(()))).drain()
    assert len(desk.said(receipt.conversation_id)) == 1


async def test_an_apology_is_in_the_language_of_the_conversation(desk: Desk) -> None:
    receipt = await desk.hears("你好")
    desk.mailbox.remember_language(receipt.conversation_id, "zh-CN", chosen=False)
    await dispatcher(desk, ScriptedDialogue(KeyError("bug"))).drain()
    assert "抱歉" in desk.said(receipt.conversation_id)[0]


async def test_an_operators_answer_wakes_the_dialogue_once(desk: Desk) -> None:
    receipt = await desk.hears("hello")
    working = dispatcher(desk, ScriptedDialogue())
    await working.drain()
    for _ in range(2):
        desk.mailbox.raise_event(receipt.conversation_id, "resolved:AB", dedupe="resolved:AB:1")
    await working.drain()
    assert desk.said(receipt.conversation_id) == ["ok", "ok"]


async def test_a_restart_in_the_middle_answers_the_turn_again(desk: Desk) -> None:
    receipt = await desk.hears("hello")

    class Dies(ScriptedDialogue):
        async def take(self, turn: Turn, conversation: Conversation) -> Answer:
            raise asyncio.CancelledError

    try:
        await dispatcher(desk, Dies()).drain()
    except asyncio.CancelledError:
        pass
    await dispatcher(desk, ScriptedDialogue(Answer((Message("again"),)))).drain()
    assert desk.said(receipt.conversation_id) == ["again"]


async def test_who_comes_during_a_rush_waits_for_one_message_of_each(desk: Desk) -> None:
    for number in range(30):
        await desk.hears(f"rush {number}", peer=str(number % 2))
        desk.clock.passes(TURNS_PERIOD / TURNS_MAX)
    await desk.hears("newcomer", peer="9")
    dialogue = ScriptedDialogue()
    await dispatcher(desk, dialogue).drain()
    assert len(dialogue.taken) == 31
    assert dialogue.taken.index("newcomer") <= 2


async def test_no_more_turns_are_begun_than_rasa_can_take(desk: Desk) -> None:
    for number in range(AT_ONCE * 3):
        await desk.hears("hello", peer=str(number))
    dialogue = ScriptedDialogue()
    await dispatcher(desk, dialogue).drain()
    assert len(dialogue.taken) == AT_ONCE * 3
    assert max(dialogue.at_once_max.values()) == AT_ONCE


async def test_a_ring_is_heard_while_it_runs(desk: Desk) -> None:
    stop = asyncio.Event()
    dialogue = ScriptedDialogue()
    running = asyncio.create_task(dispatcher(desk, dialogue).run(stop))
    await desk.hears("hello")
    await _until(lambda: dialogue.taken == ["hello"])
    stop.set()
    desk.inbound_bell.ring()
    await running


async def _until(condition: Callable[[], bool]) -> None:
    for _ in range(500):
        if condition():
            return
        await asyncio.sleep(0.01)
    raise AssertionError("it never happened")
