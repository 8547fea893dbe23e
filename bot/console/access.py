"""Who may do what at the console: the session's cookie, the form tokens, the headers of every answer."""

from __future__ import annotations

import hmac
import secrets
from collections.abc import Mapping
from datetime import timedelta
from types import MappingProxyType
from typing import Final

from starlette.responses import Response

from bot.errors import ForbiddenError, NotFoundError
from bot.support.operators import OperatorService, OperatorSession, Role

BASE: Final = "/console"
"""Where the console is mounted; cookies go nowhere else."""

SESSION_COOKIE: Final = "support_operator"
LOG_IN_COOKIE: Final = "support_log_in"
"""Holds the log-in form's token: nobody else's page can log a person in as somebody else."""

LANGUAGE_COOKIE: Final = "support_language"
"""Holds what was picked in the header's language menu."""

ZONE_COOKIE: Final = "support_zone"
"""Set by the page's script: the browser knows the operator's time zone, the server does not."""

LOG_IN_LIFETIME: Final = timedelta(hours=1)

EVERY_ROLE: Final[frozenset[Role]] = frozenset({"operator", "supervisor", "administrator"})
NO_LOG_IN: Final[frozenset[Role]] = frozenset()
"""The roles of an address that is open to people who have not logged in."""

CSP: Final = (
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; "
    "form-action 'self'; frame-ancestors 'none'; base-uri 'none'"
)
PICTURE_CSP: Final = "default-src 'none'; frame-ancestors 'none'; sandbox"

HEADERS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "Content-Security-Policy": CSP,
        "X-Content-Type-Options": "nosniff",
        "X-Frame-Options": "DENY",
        "Referrer-Policy": "same-origin",
        "Cross-Origin-Opener-Policy": "same-origin",
        "Cross-Origin-Resource-Policy": "same-origin",
        "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
        "Cache-Control": "no-store",
    }
)
"""Set on every answer of the console that does not set its own."""

_TOKEN_BYTES: Final = 32


def find_session(operators: OperatorService, token: str | None) -> OperatorSession | None:
    """Return the live session of a cookie's token, None when there is none or it is over."""
    if not token:
        return None
    try:
        return operators.session(token)
    except NotFoundError:
        return None


def is_same_token(given: str, real: str) -> bool:
    """Compare two tokens in constant time; an empty one equals nothing."""
    return bool(real) and hmac.compare_digest(given.encode("utf-8", "replace"), real.encode())


def check_role(session: OperatorSession, roles: frozenset[Role]) -> None:
    """Let the session's operator pass when the role is named; ForbiddenError otherwise."""
    if session.operator.role not in roles:
        raise ForbiddenError


def new_token() -> str:
    """Return a random token for the log-in form."""
    return secrets.token_urlsafe(_TOKEN_BYTES)


def give_cookie(
    response: Response, name: str, value: str, lifetime: timedelta, *, is_secure: bool
) -> None:
    """Set a cookie that scripts cannot read and other sites' pages never send."""
    response.set_cookie(
        name,
        value,
        max_age=int(lifetime.total_seconds()),
        path=BASE,
        secure=is_secure,
        httponly=True,
        samesite="strict",
    )


def take_cookie(response: Response, name: str, *, is_secure: bool) -> None:
    """Delete a cookie that `give_cookie` has set."""
    response.delete_cookie(name, path=BASE, secure=is_secure, httponly=True, samesite="strict")


def secure_headers(response: Response) -> None:
    """Add the headers of every answer, without replacing what the answer set itself."""
    for name, value in HEADERS.items():
        response.headers.setdefault(name, value)
