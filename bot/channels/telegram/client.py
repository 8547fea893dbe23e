"""The connection to the Bot API: address, proxy, timeouts, and nothing of a message in any log."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import Any, Final

from telegram.error import TelegramError
from telegram.ext import ExtBot
from telegram.request import HTTPXRequest

from bot.channels.telegram.limits import FloodLimiter
from bot.settings import Settings

CONNECT_TIMEOUT: Final = timedelta(seconds=5)
ANSWER_TIMEOUT: Final = timedelta(seconds=10)
POOL_TIMEOUT: Final = timedelta(seconds=5)
CONNECTIONS_MAX: Final = 32

TelegramBot = ExtBot[None]


class SilentRequest(HTTPXRequest):
    """Requests that never log what the server answered: it may be what a person wrote."""

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        """Return the answer.

        Raises:
            TelegramError: it is no JSON object.
        """
        try:
            parsed = json.loads(payload.decode("utf-8", "replace"))
        except ValueError:
            raise TelegramError("Invalid server response") from None
        if not isinstance(parsed, dict):
            raise TelegramError("Invalid server response")
        return parsed


def build_bot(settings: Settings, token: str) -> TelegramBot:
    """Return the bot's client; it connects to nothing yet."""
    return ExtBot(
        token=token,
        base_url=f"{settings.telegram_api_url}/bot",
        base_file_url=f"{settings.telegram_api_url}/file/bot",
        request=_request(settings, CONNECTIONS_MAX),
        # Its own connection: a long poll must never hold up an answer.
        get_updates_request=_request(settings, 1),
        rate_limiter=FloodLimiter(),
    )


def proxy_of(settings: Settings) -> str | None:
    """Return the proxy for Telegram, None for none."""
    proxy = settings.telegram_proxy
    return proxy.get_secret_value() if proxy is not None else None


def _request(settings: Settings, connections: int) -> SilentRequest:
    return SilentRequest(
        connection_pool_size=connections,
        connect_timeout=CONNECT_TIMEOUT.total_seconds(),
        read_timeout=ANSWER_TIMEOUT.total_seconds(),
        write_timeout=ANSWER_TIMEOUT.total_seconds(),
        pool_timeout=POOL_TIMEOUT.total_seconds(),
        proxy=proxy_of(settings),
    )
