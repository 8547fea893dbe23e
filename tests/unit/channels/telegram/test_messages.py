"""What people write: taken in once, in order, and answered."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest

from bot.errors import UnavailableError
from bot.messaging.model import Inbound, Receipt
from bot.runtime import Services
from tests.fakes.bot_api import BotApi
from tests.fakes.bot_api_world import message_json
from tests.unit.channels.telegram.conftest import QUESTION, Log, Stage, events, make_channel


async def test_a_text_is_stored_and_answered(stage: Stage) -> None:
    ada = stage.api.person(7, "zh-hans")
    ada.says("hello")
    await stage.sees(ada, "heard hello")
    [turn] = stage.stored(ada)
    assert (turn.kind, turn.text) == ("text", "hello")
    assert stage.conversation(ada).locale == "zh-hans"


async def test_typing_is_shown_while_an_answer_is_prepared(stage: Stage) -> None:
    ada = stage.api.person(7)
    ada.says("hello")
    await stage.sees(ada, "heard hello")
    assert ada.chat.typing >= 1


async def test_a_command_is_a_command(stage: Stage) -> None:
    ada = stage.api.person(7)
    ada.says("/start ref42")
    await stage.sees(ada, "heard /greet")
    [turn] = stage.stored(ada)
    assert turn.payload == "/greet"


async def test_two_messages_at_once_are_answered_in_their_order(stage: Stage) -> None:
    ada = stage.api.person(7)
    for number in range(6):
        ada.says(f"message {number}")
    await stage.sees(ada, "heard message 5")
    assert ada.texts == [f"heard message {number}" for number in range(6)]


async def test_many_people_are_answered_at_once(stage: Stage) -> None:
    people = [stage.api.person(number) for number in range(1, 13)]
    for person in people:
        person.says(f"I am {person.id}")
    for person in people:
        await stage.sees(person, f"heard I am {person.id}")
    assert [person.texts for person in people] == [[f"heard I am {p.id}"] for p in people]


async def test_the_same_update_twice_is_one_turn(stage: Stage) -> None:
    ada = stage.api.person(7)
    ada.says("hello")
    await stage.sees(ada, "heard hello")
    await stage.settled()
    stage.api.repeat_last_update()
    ada.says("and now")
    await stage.sees(ada, "heard and now")
    await stage.handles_again()
    await stage.settled()
    assert ada.texts == ["heard hello", "heard and now"]
    assert [turn.text for turn in stage.stored(ada)] == ["hello", "and now"]


async def test_an_edited_message_is_no_new_turn(stage: Stage) -> None:
    ada = stage.api.person(7)
    message = ada.says("hello")
    await stage.sees(ada, "heard hello")
    ada.edits(message, "hello again")
    ada.says("next")
    await stage.sees(ada, "heard next")
    assert [turn.text for turn in stage.stored(ada)] == ["hello", "next"]


async def test_an_unreadable_update_stops_nobody(
    stage: Stage, log: Log, caplog: pytest.LogCaptureFixture
) -> None:
    stage.api.sends_raw({"message": {"message_id": "no", "text": "my own secret words"}})
    ada = stage.api.person(7)
    ada.says("hello")
    await stage.sees(ada, "heard hello")
    assert "telegram.update.unreadable" in events(log)
    assert "secret words" not in f"{log}{caplog.text}"


async def test_a_message_is_read_though_what_it_quotes_cannot_be(stage: Stage) -> None:
    ada = stage.api.person(7)
    ada.says("hello", reply_to_message={"of": "next year"}, poll={"changed": True})
    await stage.sees(ada, "heard hello")


async def test_a_press_is_read_though_its_message_cannot_be(stage: Stage) -> None:
    ada = stage.api.person(7)
    ada.says("choose")
    question = await stage.sees(ada, QUESTION)
    shown = {**message_json(ada.chat, question), "reply_to_message": {"of": "next year"}}
    ada.presses("Yes", message=shown)
    await stage.sees(ada, "heard /affirm")
    await stage.eventually(lambda: question.buttons == ["✓ Yes"])


async def test_a_long_answer_comes_in_parts(stage: Stage) -> None:
    ada = stage.api.person(7)
    ada.says("long please")
    await stage.eventually(lambda: len(ada.messages) == 3)
    await stage.settled()
    assert " ".join(ada.texts) == ("A sentence of some words. " * 400).strip()
    assert all(text.endswith("words.") for text in ada.texts)


async def test_a_secret_is_taken_off_the_screen(stage: Stage) -> None:
    ada = stage.api.person(7)
    # The first test vector of BIP-39: nobody's wallet.
    message = ada.says("my recovery phrase is " + "abandon " * 11 + "about")
    await stage.eventually(lambda: message.is_deleted)
    await stage.eventually(lambda: ada.messages)
    [turn] = stage.stored(ada)
    assert "abandon" not in turn.text


async def test_a_secret_that_telegram_keeps_is_answered_all_the_same(stage: Stage) -> None:
    ada = stage.api.person(7)
    stage.api.fail_next("deleteMessage", 400)
    message = ada.says("my recovery phrase is " + "abandon " * 11 + "about")
    await stage.eventually(lambda: ada.messages)
    await stage.settled()
    assert not message.is_deleted
    assert len(stage.stored(ada)) == 1


async def test_a_sticker_and_a_voice_message_are_answered_not_understood(stage: Stage) -> None:
    ada = stage.api.person(7)
    ada.sends_sticker()
    ada.sends_voice()
    sorry = stage.services.catalogues["en"].format("message-unsupported", {"brand": "TP Wallet"})
    await stage.sees(ada, sorry, times=2)
    assert [turn.kind for turn in stage.stored(ada)] == ["unsupported", "unsupported"]
    assert stage.dialogue.heard == []


async def test_invisible_characters_alone_are_answered(stage: Stage) -> None:
    ada = stage.api.person(7)
    ada.says("\u202d\u202e")
    sorry = stage.services.catalogues["en"].format("message-unsupported", {"brand": "TP Wallet"})
    await stage.sees(ada, sorry)


async def test_a_flood_is_told_once_to_slow_down(stage: Stage) -> None:
    ada = stage.api.person(7, "zh-hans")
    for number in range(30):
        ada.says(f"message {number}")
    slow_down = stage.services.catalogues["zh-CN"].format("telegram-slow_down")
    await asyncio.to_thread(stage.api.wait_until_confirmed)
    said = [message.text for message in stage.said(ada)]
    assert said.count(slow_down) == 1
    assert len(stage.stored(ada)) == 20


async def test_a_restart_between_storing_and_confirming_doubles_nothing(
    api: BotApi, services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    receive = services.switchboard.receive

    async def never_returns(inbound: Inbound) -> Receipt:
        await receive(inbound)
        return await asyncio.get_running_loop().create_future()

    ada = api.person(7)
    first = Stage(api, services, make_channel(services, services.settings))
    monkeypatch.setattr(services.switchboard, "receive", never_returns)
    await first.begin(answering=False)
    ada.says("choose")
    await first.eventually(lambda: first.stored(ada))
    await first.crash()
    assert api.world.updates, "nothing was confirmed"

    monkeypatch.undo()
    second = Stage(api, services, make_channel(services, services.settings))
    await second.begin()
    await second.sees(ada, QUESTION)
    await second.settled()
    await second.end()
    assert ada.texts == [QUESTION]
    assert len(second.stored(ada)) == 1


async def test_what_is_taken_in_is_confirmed_at_the_end(api: BotApi, services: Services) -> None:
    ada = api.person(7)
    stage = Stage(api, services, make_channel(services, services.settings))
    await stage.begin(answering=False)
    ada.says("hello")
    await stage.eventually(lambda: stage.stored(ada))
    await stage.end()
    assert api.world.updates == []


async def test_a_short_failure_of_the_database_loses_nothing(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    mailbox = stage.services.mailbox
    works, failures = mailbox.open_conversation, iter([1, 2])

    def fails_twice(*given: object, **named: object) -> object:
        if next(failures, None):
            raise UnavailableError("database")
        return works(*given, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(mailbox, "open_conversation", fails_twice)
    ada = stage.api.person(7)
    ada.says("hello")
    await stage.sees(ada, "heard hello")
    assert ada.texts == ["heard hello"]


async def test_while_the_database_is_away_people_are_told(
    stage: Stage, monkeypatch: pytest.MonkeyPatch, log: Log
) -> None:
    def is_away(*given: object, **named: object) -> object:
        raise UnavailableError("database")

    monkeypatch.setattr(stage.services.mailbox, "open_conversation", is_away)
    ada = stage.api.person(7, "zh")
    ada.says("hello")
    await stage.sees(ada, stage.services.catalogues["zh-CN"].format("telegram-failed"))
    [failed] = [entry for entry in log if entry["event"] == "telegram.update.failed"]
    assert failed["incident"]
    assert failed["kind"] == "UnavailableError"
    monkeypatch.undo()
    ada.says("hello again")
    await stage.sees(ada, "heard hello again")
    await stage.settled()


async def test_an_answer_waits_as_long_as_telegram_wants(stage: Stage) -> None:
    ada, bob = stage.api.person(7), stage.api.person(8)
    stage.api.fail_next("sendMessage", 429, retry_after=2)
    ada.says("hello")
    await stage.eventually(lambda: len(stage.api.calls("sendMessage")) == 1)
    begun = asyncio.get_running_loop().time()
    bob.says("and me")
    await stage.sees(bob, "heard and me")
    assert asyncio.get_running_loop().time() - begun < timedelta(seconds=1.5).total_seconds()
    await stage.sees(ada, "heard hello")
    assert asyncio.get_running_loop().time() - begun > timedelta(seconds=1.8).total_seconds()
    assert ada.texts == ["heard hello"]


@pytest.mark.parametrize("status", [500, 502, 0])
async def test_an_answer_outlives_broken_calls(stage: Stage, status: int) -> None:
    ada = stage.api.person(7)
    stage.api.fail_next("sendMessage", status)
    stage.api.fail_next("getUpdates", status)
    ada.says("hello")
    await stage.sees(ada, "heard hello")
    await stage.settled()
    assert ada.texts == ["heard hello"]
