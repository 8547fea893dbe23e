"""Buttons: pressed once, shown as pressed, and always answered."""

from __future__ import annotations

import pytest

from bot.errors import UnavailableError
from tests.fakes.bot_api_people import Person
from tests.fakes.bot_api_world import Sent
from tests.unit.channels.telegram.conftest import QUESTION, Log, Stage, events


async def asked(stage: Stage, person: Person) -> Sent:
    """Have the bot ask something with two buttons."""
    person.says("choose")
    return await stage.sees(person, QUESTION)


async def test_a_press_is_answered_stored_and_shown(stage: Stage) -> None:
    ada = stage.api.person(7)
    question = await asked(stage, ada)
    query = ada.presses("Yes")
    assert await stage.answered(ada, query) == {"text": "", "is_alert": False}
    await stage.sees(ada, "heard /affirm")
    await stage.eventually(lambda: question.buttons == ["✓ Yes"])
    assert stage.stored(ada)[-1].payload == "/affirm"


async def test_a_second_press_is_told_and_changes_nothing(stage: Stage) -> None:
    ada = stage.api.person(7, "zh")
    question = await asked(stage, ada)
    with stage.api.world.lock:
        both = (ada.presses("Yes"), ada.presses("No"))
    answers = [await stage.answered(ada, query) for query in both]
    used = stage.services.catalogues["zh-CN"].format("telegram-button_used")
    assert answers == [{"text": "", "is_alert": False}, {"text": used, "is_alert": True}]
    await stage.sees(ada, "heard /affirm")
    await stage.settled()
    assert question.buttons == ["✓ Yes"]
    assert [turn.payload for turn in stage.stored(ada)] == [None, "/affirm"]


async def test_the_button_that_is_left_does_nothing(stage: Stage) -> None:
    ada = stage.api.person(7)
    question = await asked(stage, ada)
    ada.presses("Yes")
    await stage.eventually(lambda: question.buttons == ["✓ Yes"])
    query = ada.presses("✓ Yes")
    assert (await stage.answered(ada, query))["is_alert"]
    await stage.settled()
    assert question.buttons == ["✓ Yes"]
    assert len(stage.stored(ada)) == 2


async def test_used_buttons_that_could_not_be_taken_away_go_at_the_next_press(stage: Stage) -> None:
    ada = stage.api.person(7)
    question = await asked(stage, ada)
    stage.api.fail_next("editMessageReplyMarkup", 500)
    ada.presses("Yes")
    await stage.sees(ada, "heard /affirm")
    assert question.buttons == ["Yes", "No"]
    ada.presses("No")
    await stage.eventually(lambda: not question.buttons)
    assert len(stage.stored(ada)) == 2


async def test_a_button_of_another_person_is_unknown(stage: Stage) -> None:
    ada, eve = stage.api.person(7), stage.api.person(8)
    question = await asked(stage, ada)
    code = question.rows[0][0]["callback_data"]
    eve.says("choose")
    theirs = await stage.sees(eve, QUESTION)
    query = eve.presses("Yes", theirs, data=code)
    unknown = stage.services.catalogues["en"].format("telegram-button_unknown")
    assert (await stage.answered(eve, query))["text"] == unknown
    assert stage.stored(eve)[-1].text == "choose"
    ada.presses("Yes", question)
    await stage.sees(ada, "heard /affirm")


@pytest.mark.parametrize("data", ["/affirm", "x" * 64, "\ud800", "ä ö"])
async def test_invented_data_is_unknown(stage: Stage, data: str) -> None:
    ada = stage.api.person(7)
    question = await asked(stage, ada)
    query = ada.presses("Yes", question, data=data)
    assert (await stage.answered(ada, query))["is_alert"]
    await stage.eventually(lambda: not question.buttons)
    assert len(stage.stored(ada)) == 1


async def test_a_message_too_old_to_change_still_counts(stage: Stage) -> None:
    ada = stage.api.person(7)
    question = await asked(stage, ada)
    gone = {"chat": ada.chat.about, "message_id": question.message_id, "date": 0}
    query = ada.presses("No", question, message=gone)
    assert await stage.answered(ada, query) == {"text": "", "is_alert": False}
    await stage.sees(ada, "heard /deny")
    assert stage.api.calls("editMessageReplyMarkup") == []


async def test_the_same_press_twice_is_one_turn(stage: Stage) -> None:
    ada = stage.api.person(7)
    question = await asked(stage, ada)
    ada.presses("Yes")
    stage.api.repeat_last_update()
    await stage.sees(ada, "heard /affirm")
    await stage.settled()
    assert question.buttons == ["✓ Yes"]
    assert len(stage.stored(ada)) == 2


async def test_a_press_repeated_after_a_restart_is_no_second_press(stage: Stage) -> None:
    ada = stage.api.person(7)
    await asked(stage, ada)
    query = ada.presses("Yes")
    await stage.sees(ada, "heard /affirm")
    await stage.settled()
    await stage.handles_again()
    await stage.settled()
    assert await stage.answered(ada, query) == {"text": "", "is_alert": False}
    assert len(stage.stored(ada)) == 2


async def test_a_press_outside_a_private_chat_is_only_acknowledged(stage: Stage) -> None:
    ada = stage.api.person(7)
    query = ada.sends_press("anything", {"inline_message_id": "1"})
    assert await stage.answered(ada, query) == {"text": "", "is_alert": False}
    await stage.settled()
    assert stage.stored(ada) == []


async def test_a_flood_of_presses_is_told_to_slow_down(stage: Stage) -> None:
    ada = stage.api.person(7)
    question = await asked(stage, ada)
    for number in range(20):
        ada.says(f"message {number}")
    query = ada.presses("Yes", question)
    slow_down = stage.services.catalogues["en"].format("telegram-slow_down")
    assert (await stage.answered(ada, query))["text"] == slow_down
    assert question.buttons == ["Yes", "No"]


async def test_a_press_while_the_database_is_away_is_answered(
    stage: Stage, monkeypatch: pytest.MonkeyPatch, log: Log
) -> None:
    ada = stage.api.person(7)
    await asked(stage, ada)
    await stage.settled()

    def is_away(*given: object, **named: object) -> object:
        raise UnavailableError("database")

    monkeypatch.setattr(stage.services.mailbox, "open_conversation", is_away)
    query = ada.presses("Yes")
    answer = await stage.answered(ada, query)
    assert answer == {
        "text": stage.services.catalogues["en"].format("telegram-failed"),
        "is_alert": True,
    }
    assert events(log).count("telegram.update.failed") == 1
    monkeypatch.undo()
    ada.presses("Yes")
    await stage.sees(ada, "heard /affirm")
