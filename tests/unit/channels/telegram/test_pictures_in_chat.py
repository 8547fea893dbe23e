"""Photos and image files, contacts, and what is turned down."""

from __future__ import annotations

import pytest

from bot.storage.pictures import PICTURE_MAX_BYTES
from tests.unit.channels.telegram.conftest import Log, Stage, events, png


def words(stage: Stage, key: str) -> str:
    return stage.services.catalogues["en"].format(key)


async def test_a_photo_is_fetched_and_stored(stage: Stage) -> None:
    ada = stage.api.person(7)
    ada.sends_photo(png(), "the error says so")
    await stage.sees(ada, "heard the error says so")
    [turn] = stage.stored(ada)
    assert turn.kind == "image"
    assert turn.attachment_id is not None
    kind, content = stage.services.pictures.read(turn.attachment_id)
    assert kind == "image/png"
    assert content.startswith(b"\x89PNG")


async def test_an_image_file_is_a_picture_too(stage: Stage) -> None:
    ada = stage.api.person(7)
    ada.sends_file(png(), "image/png")
    await stage.sees(ada, "heard /inform")
    assert stage.stored(ada)[0].attachment_id is not None


async def test_another_file_is_not_taken_but_its_caption_is(stage: Stage) -> None:
    ada = stage.api.person(7)
    ada.sends_file(b"%PDF", "application/pdf", "my account is empty")
    await stage.sees(ada, "heard my account is empty")
    [turn] = stage.stored(ada)
    assert (turn.kind, turn.attachment_id) == ("text", None)
    assert stage.api.calls("getFile") == []


@pytest.mark.parametrize("claimed", [None, 1000])
async def test_a_picture_that_is_too_big_is_turned_down(stage: Stage, claimed: int | None) -> None:
    ada = stage.api.person(7)
    ada.sends_photo(b"\0" * (PICTURE_MAX_BYTES + 1), "look", claimed=claimed)
    await stage.sees(ada, words(stage, "telegram-picture_too_big"))
    await stage.sees(ada, "heard look")
    assert [turn.kind for turn in stage.stored(ada)] == ["text"]


async def test_a_picture_beyond_what_bots_may_fetch_is_turned_down(stage: Stage) -> None:
    ada = stage.api.person(7)
    ada.sends_photo(b"small", claimed=20_000_001)
    await stage.sees(ada, words(stage, "telegram-picture_too_big"))
    assert stage.api.calls("getFile") == []


async def test_what_is_no_picture_is_turned_down(stage: Stage) -> None:
    ada = stage.api.person(7)
    ada.sends_photo(b"this is no picture")
    await stage.sees(ada, words(stage, "telegram-picture_unreadable"))
    assert stage.stored(ada) == []


@pytest.mark.parametrize(
    ("method", "status"), [("getFile", 500), ("download", 502), ("download", 0)]
)
async def test_a_picture_that_fails_once_is_fetched_again(
    stage: Stage, method: str, status: int
) -> None:
    ada = stage.api.person(7)
    stage.api.fail_next(method, status)
    ada.sends_photo(png(), "look")
    await stage.sees(ada, "heard look")
    assert stage.stored(ada)[0].attachment_id is not None


async def test_a_picture_that_telegram_never_gives_is_answered(stage: Stage, log: Log) -> None:
    ada = stage.api.person(7)
    stage.api.fail_next("download", 404, times=9)
    ada.sends_photo(png(), "look")
    await stage.sees(ada, words(stage, "telegram-failed"))
    assert events(log).count("telegram.update.failed") == 1
    assert stage.api.token not in str(log)


async def test_a_repeated_photo_is_not_fetched_again(stage: Stage) -> None:
    ada = stage.api.person(7)
    ada.sends_photo(png(), "look")
    await stage.sees(ada, "heard look")
    await stage.settled()
    await stage.handles_again()
    await stage.settled()
    assert len(stage.api.calls("getFile")) == 1
    assert ada.texts == ["heard look"]


async def test_a_picture_of_a_flood_is_not_kept(stage: Stage) -> None:
    ada = stage.api.person(7)
    for number in range(20):
        ada.says(f"message {number}")
    ada.sends_photo(png())
    await stage.eventually(lambda: len(stage.api.calls("getFile")) == 1)
    slow_down = words(stage, "telegram-slow_down")
    await stage.eventually(lambda: slow_down in [said.text for said in stage.said(ada)])
    folder = stage.services.settings.state_folder / "pictures"
    await stage.eventually(lambda: not list(folder.iterdir()))


async def test_more_pictures_than_an_album_are_told_to_slow_down(stage: Stage) -> None:
    ada = stage.api.person(7)
    for _ in range(12):
        ada.sends_photo(png())
    slow_down = words(stage, "telegram-slow_down")
    await stage.eventually(lambda: slow_down in [said.text for said in stage.said(ada)])
    assert len(stage.api.calls("getFile")) == 10


async def test_the_own_contact_is_kept_in_the_vault(stage: Stage) -> None:
    ada = stage.api.person(7)
    ada.says("number")
    question = await stage.sees(ada, "Which number?")
    assert question.markup is not None
    [[button]] = question.markup["keyboard"]
    assert button == {"text": words(stage, "telegram-contact_button"), "request_contact": True}
    # A number of the range that North America keeps for fiction.
    ada.shares_contact("12025550123")
    await stage.sees(ada, "heard [phone")
    assert "2025550123" not in stage.stored(ada)[-1].text
    assert ada.messages[-1].markup == {"remove_keyboard": True}


async def test_somebody_elses_contact_is_not_kept(stage: Stage) -> None:
    ada = stage.api.person(7)
    ada.shares_contact("+12025550123", own=False)
    await stage.sees(ada, words(stage, "telegram-foreign_contact"))
    assert stage.stored(ada) == []


async def test_a_refusal_is_told_once_though_the_update_comes_again(stage: Stage) -> None:
    ada = stage.api.person(7)
    ada.shares_contact("+12025550123", own=False)
    await stage.sees(ada, words(stage, "telegram-foreign_contact"))
    await stage.handles_again()
    await stage.settled()
    assert ada.texts == [words(stage, "telegram-foreign_contact")]


async def test_a_contact_that_nobody_can_call_is_not_kept(stage: Stage) -> None:
    ada = stage.api.person(7)
    ada.shares_contact("12")
    await stage.sees(ada, words(stage, "telegram-phone_refused"))
    assert stage.stored(ada) == []
