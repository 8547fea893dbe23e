"""What each update means, the odd ones too."""

from __future__ import annotations

from typing import Any

import pytest

from bot.channels.telegram.updates import (
    ALLOWED_UPDATES,
    Heard,
    Pictured,
    Refused,
)
from tests.unit.channels.telegram.sample_updates import (
    ADA,
    BOT,
    MEGABYTE,
    PRIVATE,
    file,
    photo,
    read,
    said,
)


def test_a_text_is_heard_with_the_apps_language() -> None:
    event = said(text="hello")
    assert isinstance(event, Heard)
    assert event.message_id == 3
    inbound = event.inbound
    assert (inbound.channel, inbound.peer, inbound.message_id) == ("telegram", "7", "update:1")
    assert (inbound.kind, inbound.text, inbound.locale) == ("text", "hello", "pt-br")


@pytest.mark.parametrize(
    ("text", "kind", "heard"),
    [
        ("/start", "command", "start"),
        ("/start ref42", "command", "start"),
        ("/START", "command", "start"),
        ("/start " + "a_b-C9" * 10, "command", "start"),
        ("/start " + "a" * 65, "text", "/start " + "a" * 65),
        ("/start legal winner thank", "text", "/start legal winner thank"),
        ("/help@our_bot", "command", "help"),
        (" /cancel \n", "command", "cancel"),
        ("/human my money is gone", "text", "/human my money is gone"),
        ("/human\nnow", "text", "/human\nnow"),
        ("/unknown", "text", "/unknown"),
        ("/helpme", "text", "/helpme"),
        ('/inform{"a": 1}', "text", '/inform{"a": 1}'),
        ("/ help", "text", "/ help"),
        ("I typed /help", "text", "I typed /help"),
    ],
)
def test_a_command_is_told_from_a_sentence(text: str, kind: str, heard: str) -> None:
    event = said(text=text)
    assert isinstance(event, Heard)
    assert (event.inbound.kind, event.inbound.text) == (kind, heard)


@pytest.mark.parametrize(
    ("given", "kept"),
    [("491511234567", "+491511234567"), ("+491511234567", "+491511234567"), (" 49 1", "+49 1")],
)
def test_the_own_contact_is_heard_as_a_number(given: str, kept: str) -> None:
    event = said(contact={"phone_number": given, "first_name": "Ada", "user_id": 7})
    assert isinstance(event, Heard)
    assert (event.inbound.kind, event.inbound.phone) == ("contact", kept)


@pytest.mark.parametrize("owner", [{"user_id": 8}, {}])
def test_any_other_contact_is_refused(owner: dict[str, int]) -> None:
    event = said(contact={"phone_number": "491", "first_name": "Eve", **owner})
    assert event == Refused("7", "pt-br", "foreign_contact")


def test_of_a_photo_the_largest_that_may_be_fetched_is_taken() -> None:
    sizes = photo((90, 1000), (1280, 21 * MEGABYTE), (800, 20 * MEGABYTE))
    event = said(photo=sizes, caption="look")
    assert isinstance(event, Pictured)
    assert event.file_id == f"f{20 * MEGABYTE}"
    assert (event.inbound.kind, event.inbound.text) == ("image", "look")


def test_a_photo_of_unknown_size_is_tried() -> None:
    assert isinstance(said(photo=photo((90, None))), Pictured)


def test_a_photo_too_big_in_every_size_is_refused() -> None:
    event = said(photo=photo((90, 20 * MEGABYTE + 1)))
    assert event == Refused("7", "pt-br", "picture_too_big")


@pytest.mark.parametrize("kind", ["image/png", "image/jpeg", "image/webp"])
def test_an_image_file_is_a_picture(kind: str) -> None:
    event = said(document=file(mime_type=kind, file_name="../../etc/passwd"))
    assert isinstance(event, Pictured)
    assert event.inbound.text == ""


def test_an_image_file_too_big_is_refused() -> None:
    limit = 20 * MEGABYTE
    assert isinstance(said(document=file(limit, mime_type="image/png")), Pictured)
    event = said(document=file(limit + 1, mime_type="image/png"))
    assert event == Refused("7", "pt-br", "picture_too_big")


@pytest.mark.parametrize("kind", ["application/pdf", "image/svg+xml", "image/gif", None])
def test_another_file_counts_for_its_caption_only(kind: str | None) -> None:
    sent = {**file(), **({"mime_type": kind} if kind else {})}
    bare, with_words = said(document=sent), said(document=sent, caption="my words")
    assert isinstance(bare, Heard)
    assert isinstance(with_words, Heard)
    assert bare.inbound.kind == "unsupported"
    assert (with_words.inbound.kind, with_words.inbound.text) == ("text", "my words")


UNSUPPORTED = {
    "voice": file(duration=3),
    "video": file(duration=3, width=9, height=9),
    "video_note": file(duration=3, length=9),
    "audio": file(duration=3),
    "sticker": file(
        type="regular", width=9, height=9, is_animated=False, is_video=False, emoji="🙂"
    ),
    "location": {"longitude": 1.0, "latitude": 2.0},
    "venue": {"location": {"longitude": 1.0, "latitude": 2.0}, "title": "x", "address": "y"},
    "dice": {"emoji": "🎲", "value": 3},
    "poll": {
        "id": "1", "question": "?", "options": [], "total_voter_count": 0, "is_closed": False,
        "is_anonymous": True, "type": "regular", "allows_multiple_answers": False,
        "allows_revoting": False, "members_only": False,
    },
    "story": {"chat": PRIVATE, "id": 1},
}  # fmt: skip


@pytest.mark.parametrize("kind", UNSUPPORTED)
def test_what_we_cannot_read_is_still_a_message(kind: str) -> None:
    event = said(**{kind: UNSUPPORTED[kind]})
    assert isinstance(event, Heard)
    assert (event.inbound.kind, event.inbound.text) == ("unsupported", "")


def test_a_voice_message_counts_for_its_caption() -> None:
    event = said(voice=UNSUPPORTED["voice"], caption="my words")
    assert isinstance(event, Heard)
    assert (event.inbound.kind, event.inbound.text) == ("text", "my words")


@pytest.mark.parametrize(
    "what",
    [
        {"pinned_message": {"message_id": 2, "date": 1_790_000_000, "chat": PRIVATE}},
        {"message_auto_delete_timer_changed": {"message_auto_delete_time": 60}},
        {"write_access_allowed": {}},
        {"group_chat_created": True},
        {},
    ],
)
def test_a_service_message_is_nothing(what: dict[str, Any]) -> None:
    assert said(**what) is None


@pytest.mark.parametrize(
    "what",
    [
        {"edited_message": {"message_id": 3, "date": 1_790_000_000, "chat": PRIVATE, "from": ADA,
                            "text": "x", "edit_date": 1_790_000_001}},
        {"channel_post": {"message_id": 3, "date": 1_790_000_000, "text": "x",
                          "chat": {"id": -6, "type": "channel", "title": "News"}}},
        {"business_message": {"message_id": 3, "date": 1_790_000_000, "chat": PRIVATE, "from": ADA,
                              "text": "x"}},
        {"inline_query": {"id": "1", "from": ADA, "query": "x", "offset": ""}},
        {"poll_answer": {"poll_id": "1", "user": ADA, "option_ids": [0],
                         "option_persistent_ids": []}},
        {"something_of_next_year": {"id": 1}},
        {},
    ],
)  # fmt: skip
def test_other_updates_are_nothing(what: dict[str, Any]) -> None:
    assert read(**what) is None


def test_edits_are_not_asked_for() -> None:
    assert set(ALLOWED_UPDATES) == {"message", "callback_query", "my_chat_member"}


def test_bots_and_nameless_senders_are_not_heard() -> None:
    assert said(text="hello", sender=BOT) is None
    assert said(text="hello", sender=None) is None


@pytest.mark.parametrize("code", ["", "x", "<script>", "a" * 36, "de\n"])
def test_a_language_that_is_no_tag_is_none(code: str) -> None:
    event = said(text="hello", sender={**ADA, "language_code": code})
    assert isinstance(event, Heard)
    assert event.inbound.locale is None
