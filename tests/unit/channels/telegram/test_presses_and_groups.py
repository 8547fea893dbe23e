"""What presses, groups and memberships mean."""

from __future__ import annotations

from typing import Any

import pytest

from bot.channels.telegram.updates import (
    CalledInGroup,
    Event,
    Pressed,
    PressedElsewhere,
    Reached,
)
from tests.unit.channels.telegram.sample_updates import (
    ADA,
    BOT,
    GROUP,
    PRIVATE,
    mention,
    photo,
    read,
    said,
)


@pytest.mark.parametrize(
    ("text", "kind", "is_called"),
    [
        ("@our_bot help", "mention", True),
        ("@OUR_BOT help", "mention", True),
        ("@other_bot help", "mention", False),
        ("/help", "bot_command", True),
        ("/help@our_bot", "bot_command", True),
        ("/help@other_bot", "bot_command", False),
        ("/ban", "bot_command", False),
        ("/ban@our_bot", "bot_command", True),
        ("#help", "hashtag", False),
    ],
)
def test_in_a_group_only_what_is_for_us_counts(text: str, kind: str, is_called: bool) -> None:
    event = said(GROUP, text=text, entities=[mention(text, kind)])
    assert event == (CalledInGroup(-5, "pt-br") if is_called else None)


def test_in_a_group_an_answer_to_us_and_a_caption_count() -> None:
    ours = {"message_id": 2, "date": 1_790_000_000, "chat": GROUP, "from": BOT, "text": "x"}
    assert said(GROUP, text="and?", reply_to_message=ours) == CalledInGroup(-5, "pt-br")
    theirs = {**ours, "from": ADA}
    assert said(GROUP, text="and?", reply_to_message=theirs) is None
    caption: dict[str, Any] = {
        "caption": "@our_bot",
        "caption_entities": [mention("@our_bot", "mention")],
    }
    assert said(GROUP, photo=photo((9, 9)), **caption) == CalledInGroup(-5, "pt-br")
    contact = {"phone_number": "491", "first_name": "Ada", "user_id": 7}
    assert said(GROUP, contact=contact) is None


def press(message: dict[str, Any] | None, **what: Any) -> Event | None:
    query: dict[str, Any] = {"id": "q", "from": ADA, "chat_instance": "1", **what}
    return read(callback_query={**query, **({"message": message} if message else {})})


QUESTION = {
    "message_id": 5,
    "date": 1_790_000_000,
    "chat": PRIVATE,
    "from": BOT,
    "text": "?",
    "reply_markup": {
        "inline_keyboard": [
            [{"text": "Yes", "callback_data": "code-y"}],
            [{"text": "No", "callback_data": "code-n"}],
        ]
    },
}


def test_a_press_carries_code_and_title() -> None:
    event = press(QUESTION, data="code-n")
    assert isinstance(event, Pressed)
    assert (event.query_id, event.title, event.message_id, event.offered) == ("q", "No", 5, 2)
    inbound = event.inbound
    assert (inbound.kind, inbound.code, inbound.peer) == ("button", "code-n", "7")
    assert (inbound.message_id, inbound.locale) == ("update:1", "pt-br")


def test_a_press_on_a_message_too_old_to_be_shown_keeps_its_code() -> None:
    event = press({"chat": PRIVATE, "message_id": 5, "date": 0}, data="code-n")
    assert isinstance(event, Pressed)
    assert (event.title, event.message_id, event.inbound.code) == ("", None, "code-n")


@pytest.mark.parametrize("data", ["/affirm", "x" * 65, "\ud800", "a b", "ä"])
def test_data_that_no_button_of_ours_has_is_no_code(data: str) -> None:
    event = press(QUESTION, data=data)
    assert isinstance(event, Pressed)
    assert event.inbound.code == ""


def test_presses_elsewhere_are_only_acknowledged() -> None:
    in_group = {**QUESTION, "chat": GROUP}
    assert press(None, data="x", inline_message_id="1") == PressedElsewhere("q")
    assert press(in_group, data="code-n") == PressedElsewhere("q")
    assert press(QUESTION, game_short_name="chess") == PressedElsewhere("q")


def membership(chat: dict[str, Any], old: str, new: str) -> Event | None:
    member = {
        "user": BOT, "until_date": 0, "is_anonymous": False, "can_be_edited": False,
        "can_manage_chat": True, "can_delete_messages": True, "can_manage_video_chats": True,
        "can_restrict_members": True, "can_promote_members": True, "can_change_info": True,
        "can_invite_users": True, "can_post_stories": True, "can_edit_stories": True,
        "can_delete_stories": True,
    }  # fmt: skip
    return read(
        my_chat_member={
            "chat": chat,
            "from": ADA,
            "date": 1_790_000_000,
            "old_chat_member": {**member, "status": old},
            "new_chat_member": {**member, "status": new},
        }
    )


def test_blocking_and_unblocking_are_seen() -> None:
    assert membership(PRIVATE, "member", "kicked") == Reached("7", is_reachable=False)
    assert membership(PRIVATE, "kicked", "member") == Reached("7", is_reachable=True)


@pytest.mark.parametrize(
    ("old", "new", "is_called"),
    [
        ("left", "member", True),
        ("kicked", "administrator", True),
        ("member", "administrator", False),
        ("member", "left", False),
        ("member", "kicked", False),
    ],
)
def test_being_brought_into_a_group_is_a_call(old: str, new: str, is_called: bool) -> None:
    assert membership(GROUP, old, new) == (CalledInGroup(-5, "pt-br") if is_called else None)


def test_a_channel_is_no_group() -> None:
    channel = {"id": -6, "type": "channel", "title": "News"}
    assert membership(channel, "left", "administrator") is None
