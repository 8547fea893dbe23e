"""The edge of this channel: methods, origins, headers, and what an error looks like from outside."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from datetime import timedelta
from typing import Final

from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from bot.channels.web.answers import SECURITY_HEADERS, refusal, refusal_of
from bot.errors import RateLimitedError, SupportError
from bot.logs import get_logger, new_incident
from bot.storage.engine import DATABASE_AWAY

logger = get_logger(__name__)

Endpoint = Callable[[Request], Awaitable[Response]]

_SOON: Final = timedelta(seconds=2)
_GONE: Final = 499
"""Nobody reads it: the client has hung up."""


class Edge:
    """One path with an endpoint for each method, as an ASGI application."""

    def __init__(
        self, path: str, endpoints: Mapping[str, Endpoint], allowed_origins: tuple[str, ...]
    ) -> None:
        self._path = path
        self._endpoints = endpoints
        self._origins = frozenset(allowed_origins)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        request = Request(scope, receive)
        response = await self._answer(request)
        for name, value in SECURITY_HEADERS.items():
            response.headers.setdefault(name, value)
        self._share(request, response)
        await response(scope, receive, send)

    async def _answer(self, request: Request) -> Response:
        method = "GET" if request.method == "HEAD" else request.method
        if method == "OPTIONS":
            return Response(status_code=204, headers={"Allow": self._methods()})
        endpoint = self._endpoints.get(method)
        if endpoint is None:
            response = refusal(405, "method_not_allowed")
            response.headers["Allow"] = self._methods()
            return response
        try:
            return await endpoint(request)
        except ClientDisconnect:
            return Response(status_code=_GONE)
        except SupportError as error:
            return self._refuse(error, request)
        except DATABASE_AWAY:
            return self._put_off()
        except Exception:  # noqa: BLE001  the edge of a channel: one event, and the widget says so
            return self._fail(request)

    def _refuse(self, error: SupportError, request: Request) -> Response:
        response = refusal_of(error)
        if response is None:
            return self._fail(request)
        if isinstance(error, RateLimitedError):
            logger.info("web.request.limited", url_path=self._path, reason=error.reason)
        return response

    def _put_off(self) -> Response:
        incident = new_incident()
        logger.exception("web.database.away", url_path=self._path, incident=incident)
        return refusal(503, "unavailable", retry_after=_SOON, incident=incident)

    def _fail(self, request: Request) -> Response:
        incident = new_incident()
        logger.exception(
            "web.request.failed", url_path=self._path, method=request.method, incident=incident
        )
        return refusal(500, "failed", incident=incident)

    def _share(self, request: Request, response: Response) -> None:
        """Let pages of the allowed origins read the answer; there are no cookies to send along."""
        if not self._origins:
            return
        response.headers.add_vary_header("Origin")
        origin = request.headers.get("origin")
        if origin not in self._origins:
            return
        response.headers["Access-Control-Allow-Origin"] = origin
        response.headers["Access-Control-Expose-Headers"] = "Retry-After"
        if request.method == "OPTIONS":
            response.headers["Access-Control-Allow-Methods"] = self._methods()
            response.headers["Access-Control-Allow-Headers"] = "Authorization, Content-Type"
            response.headers["Access-Control-Max-Age"] = "600"

    def _methods(self) -> str:
        return ", ".join([*sorted(self._endpoints), "OPTIONS"])
