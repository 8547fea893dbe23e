"""Fetches pictures from Telegram, bounded in size and time, and hands them to the store."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from typing import Final, Protocol

import httpx

from bot.channels.telegram.client import TelegramBot, proxy_of
from bot.channels.telegram.limits import SERVICE
from bot.channels.telegram.sending import refusals_as_ours
from bot.errors import RejectedError, UnavailableError
from bot.settings import Settings


class PictureStore(Protocol):
    """The part of `bot.storage.pictures` that takes pictures in; both methods block."""

    def store(self, conversation_id: str, body: bytes, media_type: str) -> str:
        """Return the attachment id; RejectedError "too_big", "too_many" or "not_a_picture"."""

    def discard(self, attachment_id: str) -> None:
        """Delete a picture."""


FETCH_TIMEOUT: Final = timedelta(seconds=20)
_DRAWN_AT_ONCE: Final = 2
"""A large picture takes a second of a thread; the other threads are for everybody's messages."""


class PictureFetcher:
    """Telegram's files, by their id.

    The library's own download reads without a bound, and reads a local file when
    the server names one; this one does neither.
    """

    def __init__(
        self, bot: TelegramBot, settings: Settings, pictures: PictureStore, bytes_max: int
    ) -> None:
        self._bot, self._pictures, self._bytes_max = bot, pictures, bytes_max
        self._home = f"{settings.telegram_api_url}/file/bot"
        self._proxy = proxy_of(settings)
        self._drawing = asyncio.Semaphore(_DRAWN_AT_ONCE)

    async def fetch(self, conversation_id: str, file_id: str) -> str:
        """Return the attachment id under which the picture is stored now.

        Raises:
            UnavailableError: Telegram did not give it; trying again can help.
            RejectedError: it is too big ("too_big"), no picture, or Telegram has it no more.
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
        except (httpx.HTTPError, httpx.InvalidURL, asyncio.TimeoutError) as error:
            # Not "from error": it quotes the address, and the token with it.
            raise UnavailableError(SERVICE, type(error).__name__) from None
        async with self._drawing:
            return await asyncio.to_thread(self._pictures.store, conversation_id, body, media_type)

    async def discard(self, attachment_id: str) -> None:
        """Delete a picture that belongs to no message after all."""
        await asyncio.to_thread(self._pictures.discard, attachment_id)

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
