"""The command menu and the bot's profile, in every language that Telegram tells apart."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from datetime import timedelta
from typing import Final

from telegram import BotCommand
from telegram.error import BadRequest, TelegramError

from bot.channels.telegram.client import TelegramBot
from bot.channels.telegram.connection import Backoff, pause
from bot.channels.telegram.words import DEFAULT
from bot.languages import Catalogue
from bot.logs import get_logger
from bot.messaging.model import COMMANDS

logger = get_logger(__name__)

TRIES_MAX: Final = 8
FIRST_PAUSE: Final = timedelta(seconds=10)
LONGEST_PAUSE: Final = timedelta(hours=1)

_ANY_LANGUAGE: Final = ""
"""Everybody whose language has no menu of its own."""

MENU: Final[Mapping[str, str]] = {
    "start": "telegram-menu_start",
    "help": "telegram-menu_help",
    "human": "telegram-menu_human",
    "status": "telegram-menu_status",
    "language": "telegram-menu_language",
    "privacy": "telegram-menu_privacy",
    "cancel": "telegram-menu_cancel",
}


def menu_of(words: Catalogue) -> tuple[BotCommand, ...]:
    """Return the commands with what they do, in the order of `COMMANDS`."""
    return tuple(BotCommand(name, words.format(MENU[name])) for name in COMMANDS)


def by_telegram_language(catalogues: Mapping[str, Catalogue]) -> dict[str, Catalogue]:
    """Return the catalogue for each of Telegram's language codes, "" for all other people.

    Telegram knows two letters only: of several tags with the same ones the first
    stands, and the others' speakers read it too.
    """
    coded: dict[str, Catalogue] = {}
    if DEFAULT in catalogues:
        coded[_ANY_LANGUAGE] = catalogues[DEFAULT]
    for tag in sorted(catalogues):
        coded.setdefault(tag.split("-")[0], catalogues[tag])
    return coded


async def keep_menus(
    bot: TelegramBot, catalogues: Mapping[str, Catalogue], brand: str, stop: asyncio.Event
) -> None:
    """Publish, trying again for some hours; old menus are no reason not to answer people."""
    backoff = Backoff("menus", FIRST_PAUSE, LONGEST_PAUSE)
    for _ in range(TRIES_MAX):
        try:
            changes = await publish_menus(bot, catalogues, brand)
        except BadRequest as error:
            logger.error("telegram.menus.refused", kind=type(error).__name__)
            return
        except TelegramError as error:
            await pause(backoff.failed(error), stop)
        else:
            backoff.worked()
            logger.info("telegram.menus.published", count=changes)
            return
        if stop.is_set():
            return
    logger.warning("telegram.menus.given_up", attempts=TRIES_MAX)


async def publish_menus(bot: TelegramBot, catalogues: Mapping[str, Catalogue], brand: str) -> int:
    """Bring menus and profile up to date and return how many things had to be changed.

    What is right already is left alone: Telegram lets a profile be changed a few times an hour.

    Raises:
        TelegramError: not everything is up to date; calling again goes on.
    """
    changes = 0
    for code, words in by_telegram_language(catalogues).items():
        menu = menu_of(words)
        if await bot.get_my_commands(language_code=code or None) != menu:
            await bot.set_my_commands(menu, language_code=code or None)
            changes += 1
        long = words.format("telegram-description", {"brand": brand})
        if (await bot.get_my_description(language_code=code or None)).description != long:
            await bot.set_my_description(long, language_code=code or None)
            changes += 1
        short = words.format("telegram-short_description", {"brand": brand})
        current = await bot.get_my_short_description(language_code=code or None)
        if current.short_description != short:
            await bot.set_my_short_description(short, language_code=code or None)
            changes += 1
    return changes
