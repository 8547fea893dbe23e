"""Fetches pictures from Telegram, bounded in size and time, and hands them to the store."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import timedelta
from typing import Final

import httpx

from bot.channels.telegram.client import TelegramBot, proxy_of
from bot.channels.telegram.limits import SERVICE
from bot.channels.telegram.sending import refusals_as_ours
from bot.errors import RejectedError, UnavailableError
from bot.settings import Settings

StorePicture = Callable[[str, bytes, str], str]
"""(conversation id, what was fetched, its claimed media type) to an attachment id.

It looks at the content itself, and raises RejectedError for what is no picture.
"""

FETCH_TIMEOUT: Final = timedelta(seconds=20)


class PictureFetcher:
    """Telegram's files, by their id.

    The library's own download reads without a bound, and reads a local file when
    the server names one; this one does neither.
    """

    def __init__(
        self, bot: TelegramBot, settings: Settings, store: StorePicture, bytes_max: int
    ) -> None:
        self._bot, self._store, self._bytes_max = bot, store, bytes_max
        self._home = f"{settings.telegram_api_url}/file/bot"
        self._proxy = proxy_of(settings)

    async def fetch(self, conversation_id: str, file_id: str) -> str:
        """Return the attachment id under which the picture is stored now.

        Raises:
            UnavailableError: Telegram did not give it; trying again can help.
            RejectedError: it is too big ("too_big"), or no picture.
        """
        with refusals_as_ours():
            file = await self._bot.get_file(file_id)
        address = file.file_path or ""
        if not address.startswith(self._home):
            raise UnavailableError(SERVICE, "foreign file address")
        if (file.file_size or 0) > self._bytes_max:
            raise RejectedError("too_big")
        try:
            body, media_type = await asyncio.wait_for(
                self._download(address), FETCH_TIMEOUT.total_seconds()
            )
        except (httpx.HTTPError, asyncio.TimeoutError) as error:
            raise UnavailableError(SERVICE, type(error).__name__) from None
        return await asyncio.to_thread(self._store, conversation_id, body, media_type)

    async def _download(self, address: str) -> tuple[bytes, str]:
        body = bytearray()
        async with (
            httpx.AsyncClient(proxy=self._proxy, timeout=FETCH_TIMEOUT.total_seconds()) as client,
            client.stream("GET", address) as answer,
        ):
            answer.raise_for_status()
            async for chunk in answer.aiter_bytes():
                body += chunk
                if len(body) > self._bytes_max:
                    raise RejectedError("too_big")
        return bytes(body), answer.headers.get("content-type", "")
