"""Who works at the console: accounts, roles, log-in with limits, sessions."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final, Literal, Protocol

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from bot.errors import ForbiddenError, NotFoundError, RateLimitedError, RejectedError
from bot.support.addresses import address_key

Role = Literal["operator", "supervisor", "administrator"]

PASSWORD_MIN_CHARS: Final = 12
"""NIST SP 800-63B asks for 8; these accounts can speak as support to frightened people."""

NAME_MAX_CHARS: Final = 40
_NOBODY: Final = ""
"""The account that texts stand for which cannot be names: databases refuse some of them."""

TRIES: Final = 5
TRIES_PERIOD: Final = timedelta(minutes=5)
_TOKEN_BYTES: Final = 32


@dataclass(frozen=True)
class Operator:
    """One account; `id` is the name typed at log-in, lower case."""

    id: str
    role: Role
    is_active: bool = True
    language: str | None = None


@dataclass(frozen=True)
class OperatorSession:
    """One log-in. `token_hash` is SHA-256 of the cookie; `csrf` is bound to it."""

    token_hash: str
    operator: Operator
    csrf: str
    created_at: datetime
    seen_at: datetime


class OperatorBook(Protocol):
    """Stores accounts, log-in tries and sessions."""

    def add(self, operator: Operator, password_hash: str) -> None:
        """Store an account; RejectedError("exists")."""

    def find(self, operator_id: str) -> tuple[Operator, str]:
        """Return the account and its password's hash; NotFoundError."""

    def all(self) -> list[Operator]:
        """Return every account by name."""

    def set_password(self, operator_id: str, password_hash: str) -> None:
        """Replace the password and end all sessions of the account."""

    def set_active(self, operator_id: str, *, active: bool) -> None:
        """Allow or forbid log-ins; forbidding ends all sessions."""

    def count_tries(self, key: str, since: datetime) -> int:
        """Return the failed log-ins under a key since then."""

    def note_try(self, key: str, at: datetime) -> None:
        """Note one failed log-in; those of the day before are forgotten."""

    def add_session(self, session: OperatorSession) -> None:
        """Store a session."""

    def find_session(self, token_hash: str) -> OperatorSession:
        """Return a session; NotFoundError."""

    def touch_session(self, token_hash: str, at: datetime) -> None:
        """Note that the session was used."""

    def end_session(self, token_hash: str) -> None:
        """Forget a session."""


class OperatorService:
    """Accounts and log-ins."""

    def __init__(
        self,
        book: OperatorBook,
        clock: Callable[[], datetime],
        lifetime: timedelta,
        idle: timedelta,
    ) -> None:
        """Take storage, an aware clock, and how long sessions live in all and unused."""
        self._book = book
        self._clock = clock
        self._lifetime = lifetime
        self._idle = idle
        self._hasher = PasswordHasher()

    def add(self, operator_id: str, role: Role, password: str) -> Operator:
        """Create an account; RejectedError("exists", "name" or "password_short")."""
        if not _is_name(operator_id):
            raise RejectedError("name")
        operator = Operator(operator_id.lower(), role)
        self._book.add(operator, self._hash(password))
        return operator

    def all(self) -> list[Operator]:
        """Return every account by name."""
        return self._book.all()

    def set_password(self, operator_id: str, password: str) -> None:
        """Replace a password; all sessions of the account end."""
        self._book.find(operator_id)
        self._book.set_password(operator_id, self._hash(password))

    def disable(self, operator_id: str) -> None:
        """Forbid log-ins and end all sessions of the account."""
        self._book.find(operator_id)
        self._book.set_active(operator_id, active=False)

    def log_in(self, operator_id: str, password: str, address: str) -> tuple[str, OperatorSession]:
        """Return the session's secret token, for the cookie, and the session.

        Raises:
            ForbiddenError: wrong name or password, or a disabled account: all look the same.
            RateLimitedError: too many failed tries for this account or address.
        """
        now = self._clock()
        name = operator_id.lower() if _is_name(operator_id) else _NOBODY
        keys = (_key("account", name), _key("address", address_key(address)))
        if any(self._book.count_tries(key, now - TRIES_PERIOD) >= TRIES for key in keys):
            raise RateLimitedError("log_in", "tries", TRIES_PERIOD)
        operator = self._checked(name, password)
        if operator is None:
            for key in keys:
                self._book.note_try(key, now)
            raise ForbiddenError
        token = secrets.token_urlsafe(_TOKEN_BYTES)
        csrf = secrets.token_urlsafe(_TOKEN_BYTES)
        session = OperatorSession(_token_hash(token), operator, csrf, now, now)
        self._book.add_session(session)
        return token, session

    def session(self, token: str) -> OperatorSession:
        """Return a live session by its token; NotFoundError when it is over."""
        session = self._book.find_session(_token_hash(token))
        now = self._clock()
        is_over = now - session.created_at > self._lifetime or now - session.seen_at > self._idle
        if is_over or not session.operator.is_active:
            self._book.end_session(session.token_hash)
            raise NotFoundError
        self._book.touch_session(session.token_hash, now)
        return session

    def log_out(self, token: str) -> None:
        """End the session."""
        self._book.end_session(_token_hash(token))

    def _checked(self, operator_id: str, password: str) -> Operator | None:
        try:
            operator, password_hash = self._book.find(operator_id)
        except NotFoundError:
            # The same work for an unknown name, so that the time tells nothing.
            self._hasher.hash(_plain(password))
            return None
        try:
            self._hasher.verify(password_hash, _plain(password))
        except (VerificationError, InvalidHashError):
            return None
        return operator if operator.is_active else None

    def _hash(self, password: str) -> str:
        if len(password) < PASSWORD_MIN_CHARS:
            raise RejectedError("password_short")
        return self._hasher.hash(_plain(password))


def _is_name(text: str) -> bool:
    return text.isidentifier() and len(text) <= NAME_MAX_CHARS


def _plain(password: str) -> bytes:
    """Return the password's bytes; a lone surrogate is a wrong password, not an accident."""
    return password.encode("utf-8", "surrogatepass")


def _key(kind: str, value: str) -> str:
    """Return what tries are counted under: a password typed as a name must not be kept as it is."""
    return f"{kind}:{hashlib.sha256(value.encode()).hexdigest()}"


def _token_hash(token: str) -> str:
    return hashlib.sha256(token.encode("utf-8", "replace")).hexdigest()
