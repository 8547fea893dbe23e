"""The address that Telegram posts updates to: from Telegram only, stored before it hears "200"."""

from __future__ import annotations

import hmac
import json
import re
from collections.abc import Callable
from typing import Any, Final

from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import Route

from bot.channels.telegram.connection import Take
from bot.logs import get_logger
from bot.settings import PREFIX, Settings

logger = get_logger(__name__)

PATH: Final = "/telegram/webhook"
SECRET_HEADER: Final = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105  a header's name
BODY_MAX_BYTES: Final = 1024 * 1024

_SECRET: Final = re.compile(r"[A-Za-z0-9_-]{1,256}")
"""As the Bot API's setWebhook wants it."""


def problems_of(settings: Settings) -> list[str]:
    """Return what is missing for a webhook, as lines for whoever installs."""
    problems = []
    secret = settings.telegram_webhook_secret
    if secret is None or not _SECRET.fullmatch(secret.get_secret_value()):
        problems.append(f"{PREFIX}TELEGRAM_WEBHOOK_SECRET: needs 1-256 of A-Z a-z 0-9 _ -")
    url = settings.public_url
    is_official = settings.telegram_api_url == Settings.__fields__["telegram_api_url"].default
    if not url:
        problems.append(f"{PREFIX}PUBLIC_URL: a webhook needs it")
    elif is_official and not url.startswith("https://"):
        problems.append(f"{PREFIX}PUBLIC_URL: Telegram posts to https:// only")
    return problems


def webhook_route(take: Take, secret: str, is_ready: Callable[[], bool]) -> Route:
    """Return the route.

    It answers 200 when the update is stored, or nothing to us. Whatever else it
    answers makes Telegram send the update again later.

    Args:
        take: takes one update in; false when it could not be stored.
        secret: what Telegram has to send with each update.
        is_ready: whether the channel can take updates in yet.
    """

    async def receive(request: Request) -> Response:
        given = request.headers.get(SECRET_HEADER, "")
        if not hmac.compare_digest(given.encode(), secret.encode()):
            logger.warning("telegram.webhook.refused")
            return Response(status_code=401)
        if not is_ready():
            return Response(status_code=503)
        body = await _read(request)
        if body is None:
            return Response(status_code=413)
        update = _parse(body)
        if update is None:
            # Repeated, it would be no better.
            logger.warning("telegram.update.unreadable", size_bytes=len(body))
            return Response(status_code=200)
        return Response(status_code=200 if await take(update) else 500)

    return Route(PATH, receive, methods=["POST"])


async def _read(request: Request) -> bytes | None:
    """Return the body, None when it is longer than `BODY_MAX_BYTES` or was never sent."""
    body = bytearray()
    try:
        async for chunk in request.stream():
            body += chunk
            if len(body) > BODY_MAX_BYTES:
                return None
    except ClientDisconnect:
        return None
    return bytes(body)


def _parse(body: bytes) -> dict[str, Any] | None:
    try:
        update = json.loads(body)
    except (ValueError, RecursionError):
        return None
    has_id = isinstance(update, dict) and isinstance(update.get("update_id"), int)
    return update if has_id else None
