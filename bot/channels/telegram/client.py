"""The connection to the Bot API: address, proxy, timeouts, and nothing of a message in any log."""

from __future__ import annotations

import json
import logging
from datetime import timedelta
from typing import Any, Final

from telegram.error import TelegramError
from telegram.ext import ExtBot
from telegram.request import HTTPXRequest

from bot.channels.telegram.limits import FloodLimiter
from bot.channels.telegram.updates import ALLOWED_UPDATES
from bot.settings import Settings

CONNECT_TIMEOUT: Final = timedelta(seconds=5)
ANSWER_TIMEOUT: Final = timedelta(seconds=10)
POOL_TIMEOUT: Final = timedelta(seconds=5)
CONNECTIONS_MAX: Final = 64

_MEANT: Final = frozenset({400, 401, 403, 404, 409})
"""Statuses that are final when Telegram itself sends them."""

_BAD_GATEWAY: Final = 502


class TelegramBot(ExtBot[None]):
    """The library's client, and updates as they came."""

    async def get_raw_updates(self, offset: int | None, wait: timedelta) -> list[dict[str, Any]]:
        """Return the updates from `offset` on, at most 100, and confirm those before it.

        The library's own `get_updates` raises when a single update is odd, forever,
        and logs what people wrote with it.

        Args:
            offset: None for the oldest that is not confirmed.
            wait: how long Telegram may hold the request when there is none.

        Raises:
            TelegramError: Telegram cannot be reached or refused.
        """
        asked = {"offset": offset, "timeout": int(wait.total_seconds())}
        updates = await self._post(
            "getUpdates",
            {**asked, "allowed_updates": ALLOWED_UPDATES},
            read_timeout=(ANSWER_TIMEOUT + wait).total_seconds(),
        )
        if not isinstance(updates, list) or not all(_has_id(update) for update in updates):
            raise TelegramError("Invalid server response")
        return updates


class SilentRequest(HTTPXRequest):
    """Requests that never log what the server answered: it may be what a person wrote."""

    async def do_request(self, *args: Any, **kwargs: Any) -> tuple[int, bytes]:
        """Return status and body; a proxy's own refusal never passes for Telegram's.

        The library would read any 403 as "this person has blocked the bot", and any 404
        as "this token is wrong".
        """
        status, body = await super().do_request(*args, **kwargs)
        if status in _MEANT and not _is_telegrams(body):
            return _BAD_GATEWAY, b"{}"
        return status, body

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        """Return the answer.

        Raises:
            TelegramError: it is no JSON object, or says neither a result nor a refusal.
        """
        try:
            parsed = json.loads(payload.decode("utf-8", "replace"))
        except (ValueError, RecursionError):
            raise TelegramError("Invalid server response") from None
        if not isinstance(parsed, dict) or (parsed.get("ok") and "result" not in parsed):
            raise TelegramError("Invalid server response")
        # The library takes the result without looking; a refusal's is never taken.
        return {"result": None, **parsed}


def build_bot(settings: Settings, token: str) -> TelegramBot:
    """Return the bot's client; it connects to nothing yet."""
    # At debug level the library logs whole messages.
    logging.getLogger("telegram").setLevel(logging.WARNING)
    return TelegramBot(
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


def _has_id(update: Any) -> bool:
    return isinstance(update, dict) and isinstance(update.get("update_id"), int)


def _is_telegrams(body: bytes) -> bool:
    try:
        answer = json.loads(body.decode("utf-8", "replace"))
    except (ValueError, RecursionError):
        return False
    return isinstance(answer, dict) and "ok" in answer
