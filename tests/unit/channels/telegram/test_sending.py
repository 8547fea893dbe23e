"""Stored messages as Telegram takes them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timezone

import pytest
from telegram import InlineKeyboardMarkup, ReplyKeyboardMarkup

from bot.channels.telegram.client import build_bot
from bot.channels.telegram.menus import MENU, by_telegram_language, menu_of
from bot.channels.telegram.polling import Window
from bot.channels.telegram.presses import ALERT_CHARS_MAX
from bot.channels.telegram.sending import Part, Postman, parts_of
from bot.channels.telegram.words import words_for
from bot.errors import RejectedError, UnavailableError
from bot.languages import Catalogue, load_catalogues
from bot.messaging.model import COMMANDS, Button, Outbound
from bot.settings import Settings
from tests.fakes.bot_api import BotApi

CATALOGUES = load_catalogues()
WORDS = CATALOGUES["en"]
BUTTONS = (Button("Yes", "code-y"), Button("No", "code-n"))
LONG = "A sentence of some words. " * 400
REPLY = Outbound(1, "telegram-x", "reply", "Hello", datetime(2026, 11, 25, tzinfo=timezone.utc))


def kinds(parts: list[Part]) -> list[str]:
    return [type(part.markup).__name__ for part in parts]


def test_an_answer_takes_an_old_contact_keyboard_away_and_a_notice_leaves_it() -> None:
    [answer] = parts_of(REPLY, WORDS)
    [notice] = parts_of(replace(REPLY, kind="notice"), WORDS)
    assert (answer.text, kinds([answer])) == ("Hello", ["ReplyKeyboardRemove"])
    assert notice == Part("Hello", None)


def test_buttons_stand_one_a_row_below_the_last_part() -> None:
    parts = parts_of(replace(REPLY, text=LONG, buttons=BUTTONS), WORDS)
    assert kinds(parts) == ["NoneType", "NoneType", "InlineKeyboardMarkup"]
    markup = parts[-1].markup
    assert isinstance(markup, InlineKeyboardMarkup)
    assert [[(b.text, b.callback_data) for b in row] for row in markup.inline_keyboard] == [
        [("Yes", "code-y")],
        [("No", "code-n")],
    ]


def test_the_question_for_a_number_comes_with_the_contact_button() -> None:
    [part] = parts_of(replace(REPLY, asks="contact"), WORDS)
    assert isinstance(part.markup, ReplyKeyboardMarkup)
    [[button]] = part.markup.keyboard
    assert button.request_contact
    assert button.text == WORDS.format("telegram-contact_button")


def test_with_buttons_the_contact_button_comes_by_itself() -> None:
    parts = parts_of(replace(REPLY, asks="contact", buttons=BUTTONS), WORDS)
    assert kinds(parts) == ["InlineKeyboardMarkup", "ReplyKeyboardMarkup"]
    assert parts[1].text == WORDS.format("telegram-contact_hint")


@pytest.mark.parametrize(("asks", "kind"), [("contact", "notice"), ("chain", "reply")])
def test_nothing_else_brings_the_contact_button(asks: str, kind: str) -> None:
    parts = parts_of(replace(REPLY, asks=asks, kind=kind), WORDS)  # type: ignore[arg-type]
    assert "ReplyKeyboardMarkup" not in kinds(parts)


async def test_a_message_without_text_is_refused(api: BotApi, settings: Settings) -> None:
    with pytest.raises(RejectedError, match="empty"):
        await Postman(build_bot(settings, api.token)).deliver(7, replace(REPLY, text=" \n"), WORDS)


async def test_a_text_is_sent_as_it_is(api: BotApi, settings: Settings) -> None:
    ada, bot = api.person(7), build_bot(settings, api.token)
    text = "<b>*not* _bold_</b> https://example.org [x](y) & \u2066left\u2069 🙂"
    await Postman(bot).deliver(7, replace(REPLY, text=text), WORDS)
    assert ada.texts == [text]
    [call] = api.calls("sendMessage")
    assert "parse_mode" not in call
    assert call["link_preview_options"] == '{"is_disabled": true}'
    await bot.shutdown()


async def test_delivery_goes_on_with_the_part_that_failed(api: BotApi, settings: Settings) -> None:
    ada, bot = api.person(7), build_bot(settings, api.token)
    postman, message = Postman(bot), replace(REPLY, text=LONG)
    await postman.say(7, "first")
    api.fail_next("sendMessage", 502)
    with pytest.raises(UnavailableError):
        await postman.deliver(7, message, WORDS)
    assert len(ada.messages) == 1
    await postman.say(7, "between")
    sent_as = await postman.deliver(7, message, WORDS)
    assert " ".join(ada.texts[2:]) == LONG.strip()
    assert sent_as == str(ada.messages[-1].message_id)
    await bot.shutdown()


async def test_parts_that_were_sent_are_not_sent_again(api: BotApi, settings: Settings) -> None:
    ada, bot = api.person(7), build_bot(settings, api.token)
    api.fail_next("sendMessage", 0, after=1)
    postman, message = Postman(bot), replace(REPLY, text=LONG)
    with pytest.raises(UnavailableError):
        await postman.deliver(7, message, WORDS)
    assert len(ada.messages) == 1
    await postman.deliver(7, message, WORDS)
    assert " ".join(ada.texts) == LONG.strip()
    await bot.shutdown()


@pytest.mark.parametrize(
    ("language", "locale", "tag"),
    [
        ("zh-CN", "en", "zh-CN"),
        (None, "zh-hans", "zh-CN"),
        (None, "en-GB", "en"),
        (None, "xx", "en"),
        (None, None, "en"),
        ("xx", "zh", "zh-CN"),
    ],
)
def test_the_conversations_language_comes_before_the_apps(
    language: str | None, locale: str | None, tag: str
) -> None:
    assert words_for(CATALOGUES, language, locale) is CATALOGUES[tag]


def test_without_english_the_first_language_stands() -> None:
    only: Mapping[str, Catalogue] = {"zh-CN": CATALOGUES["zh-CN"]}
    assert words_for(only, None, "fr").language.tag == "zh-CN"
    assert "" not in by_telegram_language(only)


def test_every_command_has_a_line_in_the_menu() -> None:
    assert list(MENU) == list(COMMANDS)


@pytest.mark.parametrize("tag", sorted(CATALOGUES))
def test_menus_and_profile_fit_in_every_language(tag: str) -> None:
    words, brand = CATALOGUES[tag], {"brand": "TP Wallet"}
    assert all(3 <= len(command.description) <= 256 for command in menu_of(words))
    assert 0 < len(words.format("telegram-description", brand)) <= 512
    assert 0 < len(words.format("telegram-short_description", brand)) <= 120


@pytest.mark.parametrize("tag", sorted(CATALOGUES))
@pytest.mark.parametrize("name", ["button_used", "button_unknown", "slow_down", "failed"])
def test_alerts_fit_in_every_language(tag: str, name: str) -> None:
    assert 0 < len(CATALOGUES[tag].format(f"telegram-{name}")) <= ALERT_CHARS_MAX


def test_telegram_tells_languages_apart_by_two_letters() -> None:
    coded = by_telegram_language({**CATALOGUES, "zh-TW": CATALOGUES["en"]})
    assert coded["zh"] is CATALOGUES["zh-CN"]
    assert coded[""] is coded["en"] is CATALOGUES["en"]


def test_nothing_is_confirmed_before_it_is_done() -> None:
    window = Window()
    assert not window.is_busy
    assert [window.begin(update) for update in (5, 6, 7, 6)] == [True, True, True, False]
    window.finish(6)
    window.finish(7)
    assert (window.offset, window.is_busy) == (5, True)
    assert not window.begin(7)
    window.finish(5)
    assert (window.offset, window.is_busy) == (8, False)


def test_what_is_confirmed_is_forgotten_and_ids_may_begin_anew() -> None:
    window = Window()
    for update in (5, 6):
        window.begin(update)
        window.finish(update)
    window.confirmed(7, is_empty=False)
    assert window.offset == 7
    assert not window.begin(6)
    window.confirmed(7, is_empty=True)
    # After a week without updates Telegram begins at a random, perhaps lower id.
    assert window.offset is None
    assert window.begin(2)


def test_a_window_in_work_is_not_forgotten() -> None:
    window = Window()
    window.begin(5)
    window.confirmed(5, is_empty=True)
    assert (window.offset, window.begin(5)) == (5, False)
