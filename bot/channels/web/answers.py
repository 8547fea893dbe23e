"""How this channel answers: one JSON shape for errors, and the headers that are on everything."""

from __future__ import annotations

import math
from collections.abc import Mapping
from datetime import timedelta
from types import MappingProxyType
from typing import Any, Final

from starlette.responses import JSONResponse, Response

from bot.errors import (
    NotFoundError,
    RateLimitedError,
    RejectedError,
    SupportError,
    UnavailableError,
)

UNAUTHORIZED: Final = "unauthorized"
MALFORMED: Final = "malformed"
TOO_BIG: Final = "too_big"
MEDIA_TYPE: Final = "media_type"
TOO_SLOW: Final = "too_slow"

STATUS: Final[Mapping[str, int]] = MappingProxyType(
    {
        UNAUTHORIZED: 401,
        TOO_SLOW: 408,
        "button_unknown": 409,
        "button_used": 409,
        "too_many": 409,
        TOO_BIG: 413,
        MEDIA_TYPE: 415,
        "not_a_picture": 415,
    }
)
"""The status of each reason a request is refused for; 400 for every other one."""

_BAD_REQUEST: Final = 400
_SOON: Final = timedelta(seconds=2)

CLOSED_POLICY: Final = "default-src 'none'; frame-ancestors 'none'"
"""For everything that is no page: it loads and runs nothing, even where a browser shows it."""

SECURITY_HEADERS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "Content-Security-Policy": CLOSED_POLICY,
        "X-Content-Type-Options": "nosniff",
        "X-Frame-Options": "DENY",
        "Referrer-Policy": "no-referrer",
        "Cross-Origin-Resource-Policy": "same-origin",
        "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=()",
        "Cache-Control": "no-store",
    }
)
"""A response that says otherwise keeps what it says."""


def refusal(
    status: int, code: str, *, retry_after: timedelta | None = None, **details: str
) -> JSONResponse:
    """Return the one error shape: `{"error": {"code": <machine word>, ...}}`."""
    headers = {}
    if retry_after is not None:
        headers["Retry-After"] = str(max(1, math.ceil(retry_after.total_seconds())))
    return JSONResponse({"error": {"code": code, **details}}, status, headers)


def refusal_of(error: SupportError) -> Response | None:
    """Return what an expected error looks like from outside, None when it is a failure of ours."""
    if isinstance(error, RejectedError):
        return refusal(STATUS.get(error.reason, _BAD_REQUEST), error.reason)
    if isinstance(error, RateLimitedError):
        return refusal(429, "rate_limited", retry_after=error.retry_after or _SOON)
    if isinstance(error, UnavailableError):
        return refusal(503, "unavailable", retry_after=error.retry_after or _SOON)
    if isinstance(error, NotFoundError):
        return refusal(404, "not_found")
    return None


def accepted(body: Mapping[str, Any]) -> JSONResponse:
    """Return 202: it is stored, and will be answered."""
    return JSONResponse(dict(body), 202)
