"""Session tokens: issued and signed here, so that a guessed or stolen session id opens nothing.

Nothing about a session is stored before its first message; so the token itself
carries what the browser said about language and time zone.
"""

from __future__ import annotations

import hashlib
import re
import secrets
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final
from zoneinfo import ZoneInfo

from itsdangerous import BadData, URLSafeSerializer

from bot.channels.web.answers import UNAUTHORIZED
from bot.errors import RejectedError
from bot.keys import Keys

CHANNEL: Final = "web"
ID_BYTES: Final = 16
TOKEN_MAX_CHARS: Final = 512
_SALT: Final = "widget-session"
_BEARER: Final = "bearer"
_LOCALE: Final = re.compile(r"[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,6}")
_LOCALE_MAX_CHARS: Final = 35
_ZONE: Final = re.compile(r"[A-Za-z][A-Za-z0-9_+-]*(?:/[A-Za-z0-9_+-]+){0,2}")
_ZONE_MAX_CHARS: Final = 64


@dataclass(frozen=True)
class Session:
    """One browser's session; `id` is the conversation's peer."""

    id: str
    locale: str | None = None
    time_zone: str | None = None


class Sessions:
    """Issues and reads tokens."""

    def __init__(self, keys: Keys, lifetime: timedelta, clock: Callable[[], datetime]) -> None:
        self._lifetime = lifetime
        self._clock = clock
        self._signer = URLSafeSerializer(
            keys.session_signing,
            salt=_SALT,
            signer_kwargs={"key_derivation": "hmac", "digest_method": hashlib.sha256},
        )

    def issue(self, session: Session) -> str:
        """Return a token that is valid for the settings' lifetime from now."""
        issued_at = int(self._clock().timestamp())
        return str(self._signer.dumps([session.id, issued_at, session.locale, session.time_zone]))

    def read(self, token: str) -> Session:
        """Return the session of a token.

        Raises:
            RejectedError: "unauthorized"; the token is not ours, was changed or is too old.
        """
        if len(token) > TOKEN_MAX_CHARS:
            raise RejectedError(UNAUTHORIZED)
        try:
            session_id, issued_at, locale, time_zone = self._signer.loads(token)
        except (BadData, ValueError, TypeError) as error:
            raise RejectedError(UNAUTHORIZED) from error
        if self._clock().timestamp() >= issued_at + self._lifetime.total_seconds():
            raise RejectedError(UNAUTHORIZED)
        return Session(session_id, locale, time_zone)

    def read_header(self, header: str | None) -> Session:
        """Return the session of an Authorization header.

        Raises:
            RejectedError: "unauthorized"; there is no bearer token, or it is no good.
        """
        scheme, _, token = (header or "").partition(" ")
        if scheme.lower() != _BEARER:
            raise RejectedError(UNAUTHORIZED)
        return self.read(token.strip())


def new_session_id() -> str:
    """Return an id that cannot be guessed: 128 random bits."""
    return secrets.token_urlsafe(ID_BYTES)


def sound_locale(value: Any) -> str | None:
    """Return a browser's language tag, None when it is none."""
    if not isinstance(value, str) or len(value) > _LOCALE_MAX_CHARS:
        return None
    return value if _LOCALE.fullmatch(value) else None


def sound_time_zone(value: Any) -> str | None:
    """Return a browser's time zone, None when it is none that we know."""
    if not isinstance(value, str) or len(value) > _ZONE_MAX_CHARS or not _ZONE.fullmatch(value):
        return None
    try:
        ZoneInfo(value)
    except (ValueError, KeyError, OSError):  # unknown, or a folder of the zone data
        return None
    return value
