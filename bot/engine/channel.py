"""Rasa's one input channel: takes turns from our own server and from nobody else.

Registered by class path in `credentials.yml`. Rasa listens on the loopback
interface; the bearer secret keeps other programs on the machine out.
"""

from __future__ import annotations

import hmac
import re
from collections.abc import Awaitable, Callable, Mapping
from typing import Any, Final

from rasa.core.channels.channel import InputChannel, UserMessage
from sanic import Blueprint, Sanic, response
from sanic.exceptions import InvalidUsage
from sanic.request import Request
from sanic.response import HTTPResponse

from bot.engine.tracker_store import check_tracker_store, never_fall_back
from bot.engine.turns import take_turn
from bot.errors import SupportError
from bot.keys import get_keys
from bot.logs import get_logger, guard_handlers, new_incident
from bot.messaging.wire import GATEWAY, answer_as_json

logger = get_logger(__name__)

CONVERSATION_ID: Final = re.compile(r"[a-z]{1,16}-[a-z2-7]{26}")

_FIELDS: Final[Mapping[str, type]] = {
    "conversation_id": str,
    "key": str,
    "kind": str,
    "text": str,
    "attempts": int,
    "metadata": dict,
}


class GatewayInput(InputChannel):
    """Answers `POST /webhooks/gateway/turn` with what the bot says."""

    @classmethod
    def name(cls) -> str:
        return GATEWAY

    @classmethod
    def from_credentials(cls, credentials: dict[str, Any] | None) -> GatewayInput:
        return cls()

    def blueprint(self, on_new_message: Callable[[UserMessage], Awaitable[Any]]) -> Blueprint:
        """Return the routes; Rasa mounts them below /webhooks/gateway."""
        routes = Blueprint("gateway_webhook")

        @routes.listener("after_server_start")
        async def refuse_to_forget(app: Sanic, loop: Any) -> None:
            guard_handlers()  # Rasa sets up its own logging and knows no filter
            check_tracker_store(app.ctx.agent.tracker_store)
            never_fall_back(app.ctx.agent.tracker_store)

        @routes.route("/health", methods=["GET"])
        async def health(request: Request) -> HTTPResponse:
            ready = bool(request.app.ctx.agent and request.app.ctx.agent.is_ready())
            return response.json({"ready": ready}, status=200 if ready else 503)

        @routes.route("/turn", methods=["POST"])
        async def turn(request: Request) -> HTTPResponse:
            if not _is_ours(request):
                return response.json({"error": "forbidden"}, status=403)
            return await _take(request)

        return routes


def _is_ours(request: Request) -> bool:
    given = (request.headers.get("authorization") or "").encode("utf-8", "replace")
    return hmac.compare_digest(given, f"Bearer {get_keys().internal_bearer}".encode())


async def _take(request: Request) -> HTTPResponse:
    turn = _turn_of(request)
    if turn is None:
        return response.json({"error": "rejected"}, status=400)
    try:
        answer = await take_turn(request.app.ctx.agent, turn)
    except SupportError as error:
        logger.warning("engine.turn.unavailable", kind=type(error).__name__)
        return response.json({"error": "unavailable"}, status=503)
    except Exception:  # the edge of Rasa: one event, and the server tells the person
        logger.exception("engine.turn.failed", incident=new_incident())
        return response.json({"error": "failed"}, status=500)
    return response.json(answer_as_json(answer))


def _turn_of(request: Request) -> dict[str, Any] | None:
    """Return the turn in the body, None when it is not what `turn_as_json` writes."""
    try:
        turn = request.json
    except InvalidUsage:
        return None
    if not isinstance(turn, dict):
        return None
    if not all(isinstance(turn.get(name), kind) for name, kind in _FIELDS.items()):
        return None
    return turn if CONVERSATION_ID.fullmatch(turn["conversation_id"]) else None
