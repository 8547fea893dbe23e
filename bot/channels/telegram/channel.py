"""Telegram as the server knows it: started, run and stopped with the process, one of its senders."""

from __future__ import annotations

import asyncio
import time
from datetime import timedelta
from typing import Final

from starlette.routing import BaseRoute
from telegram import Update
from telegram.error import InvalidToken, TelegramError

from bot.channels.telegram.client import TelegramBot, build_bot
from bot.channels.telegram.connection import Backoff, until_done
from bot.channels.telegram.desk import Desk
from bot.channels.telegram.limits import Clock
from bot.channels.telegram.menus import keep_menus
from bot.channels.telegram.notices import Notices
from bot.channels.telegram.pictures import PictureFetcher
from bot.channels.telegram.polling import HOLD, Poller
from bot.channels.telegram.reception import Reception
from bot.channels.telegram.sending import Postman, quietly
from bot.channels.telegram.updates import ALLOWED_UPDATES, CHANNEL
from bot.channels.telegram.webhook import PATH, problems_of, webhook_route
from bot.errors import MisconfiguredError
from bot.logs import get_logger
from bot.messaging.model import Conversation, Outbound
from bot.runtime import Services
from bot.settings import PREFIX, Settings
from bot.storage.pictures import PICTURE_MAX_BYTES

logger = get_logger(__name__)

CONNECT: Final = "connect"


class TelegramChannel:
    """The whole channel: what comes in, and as a `bot.messaging.ports.Sender` what goes out.

    Args:
        services: the process's.
        bot: the client, as `build_bot` makes it.
        settings: where Telegram is, and how updates come.
        clock: seconds that only grow.
        hold: how long Telegram may hold a poll.
    """

    channel = CHANNEL

    def __init__(
        self,
        services: Services,
        bot: TelegramBot,
        settings: Settings,
        clock: Clock = time.monotonic,
        hold: timedelta = HOLD,
    ) -> None:
        self._services = services
        self._bot = bot
        self._settings = settings
        self._postman = Postman(bot)
        self._notices = Notices(services.mailbox, services.catalogues, services.outbound_bell)
        fetcher = PictureFetcher(bot, settings, services.pictures, PICTURE_MAX_BYTES)
        self._reception = Reception(
            bot,
            services.switchboard,
            services.mailbox,
            self._notices,
            self._postman,
            fetcher,
            clock,
        )
        self._desk = Desk(bot, self.handle, self._reception.apologise, clock)
        self._poller = Poller(bot, self._desk.take, hold)
        self._is_connected = False
        self._is_off = False

    async def send(self, conversation: Conversation, message: Outbound) -> str | None:
        words = self._notices.words(conversation.locale, conversation.language)
        return await self._postman.deliver(int(conversation.peer), message, words)

    async def show_typing(self, conversation: Conversation) -> None:
        await quietly(self._postman.show_typing(int(conversation.peer)), "typing")

    async def handle(self, update: Update) -> None:
        """Do what an update asks for; see `Reception.handle`."""
        await self._reception.handle(update)

    def routes(self) -> list[BaseRoute]:
        """Return what the server has to serve: the webhook's route, nothing when polling."""
        secret = self._settings.telegram_webhook_secret
        if self._settings.telegram_mode == "polling" or secret is None:
            return []
        route = webhook_route(
            self._desk.take, secret.get_secret_value(), lambda: self._is_connected
        )
        return [route]

    async def start(self) -> None:
        """Ask Telegram who we are; when it does not answer now, `run` goes on asking."""
        try:
            await self._bot.initialize()
        except InvalidToken:
            self._turn_off()
        except TelegramError as error:
            logger.warning("telegram.api.away", step=CONNECT, kind=type(error).__name__)
        else:
            self._is_connected = True

    async def run(self, stop: asyncio.Event) -> None:
        """Take updates in until `stop` is set, whatever becomes of Telegram meanwhile.

        With a token that Telegram does not know the channel stays off; the rest of
        the server does not notice.
        """
        if self._is_off:
            return
        menus = asyncio.create_task(self._keep_menus(stop))
        try:
            if self._settings.telegram_mode == "polling":
                await self.run_polling(stop)
            else:
                await self.run_webhook(stop)
        except InvalidToken:
            self._turn_off()
        finally:
            menus.cancel()
            await asyncio.gather(menus, return_exceptions=True)

    async def run_polling(self, stop: asyncio.Event) -> None:
        """Fetch updates until `stop` is set.

        Raises:
            InvalidToken: Telegram does not know the token (any more).
        """
        await self._connect(stop)
        # With a webhook set Telegram refuses every poll.
        await until_done(self._bot.delete_webhook, stop, Backoff("delete_webhook"))
        await self._poller.run(stop)

    async def run_webhook(self, stop: asyncio.Event) -> None:
        """Have Telegram post updates to our route until `stop` is set.

        They are kept by Telegram while we are away, so the webhook stays set.

        Raises:
            InvalidToken: Telegram does not know the token.
        """
        await self._connect(stop)
        await until_done(self._set_webhook, stop, Backoff("set_webhook"))
        await stop.wait()

    async def stop(self) -> None:
        """Close the connections; after `run` has returned."""
        self._is_connected = False
        await self._bot.shutdown()

    async def _connect(self, stop: asyncio.Event) -> None:
        if not self._is_connected:
            await until_done(self._bot.initialize, stop, Backoff(CONNECT))
            self._is_connected = not stop.is_set()

    async def _set_webhook(self) -> None:
        secret = self._settings.telegram_webhook_secret
        await self._bot.set_webhook(
            f"{self._settings.public_url}{PATH}",
            secret_token=secret.get_secret_value() if secret is not None else None,
            allowed_updates=ALLOWED_UPDATES,
        )

    async def _keep_menus(self, stop: asyncio.Event) -> None:
        await keep_menus(self._bot, self._services.catalogues, self._settings.brand, stop)

    def _turn_off(self) -> None:
        self._is_connected, self._is_off = False, True
        logger.error("telegram.token.refused", name=f"{PREFIX}TELEGRAM_TOKEN")


def build_channel(services: Services, settings: Settings) -> TelegramChannel | None:
    """Return the channel, None when there is no token.

    Raises:
        MisconfiguredError: the webhook lacks settings, all of them listed.
    """
    token = settings.telegram_token
    if token is None:
        return None
    problems = problems_of(settings) if settings.telegram_mode == "webhook" else []
    if problems:
        raise MisconfiguredError(*problems)
    try:
        bot = build_bot(settings, token.get_secret_value())
    except TelegramError:
        raise MisconfiguredError(f"{PREFIX}TELEGRAM_TOKEN: not a bot token") from None
    return TelegramChannel(services, bot, settings)
