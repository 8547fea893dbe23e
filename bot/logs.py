"""Logging that cannot leak: dotted events, an allow-list of keys, secrets struck out everywhere.

A deny-list leaks by default: whoever logs a new key leaks it. So a key that is
not listed here is dropped, and fails the tests. Library loggers and tracebacks
are covered by a filter on the handlers.
"""

from __future__ import annotations

import hashlib
import hmac
import logging
import re
import secrets
import sys
from collections.abc import MutableMapping
from typing import Any, Final

import structlog

from bot.errors import SupportError

ALLOWED_KEYS: Final = frozenset(
    {
        "address_hash", "asks", "attempts", "chain", "channel", "code", "component", "conversation",
        "count", "database", "duration_ms", "event", "exc_info", "exception", "exit_code", "incident",
        "intent", "kind", "language", "level", "limit", "method", "model", "name", "operator", "path",
        "port", "process", "reason", "retry_in_s", "role", "row_id", "service", "size_bytes", "stars",
        "status", "step", "ticket", "timestamp", "topic", "turn", "update_id", "url_path", "version",
    }
)  # fmt: skip
"""Nothing here can hold what a person wrote. `conversation` and `address_hash` are keyed hashes."""

# No word boundaries before them: Telegram's addresses say "/bot123456:…".
_TELEGRAM_TOKEN: Final = re.compile(r"\d{6,12}(?::|%3A)[A-Za-z0-9_-]{30,}")
_HEX_SECRET: Final = re.compile(r"(?:0x)?[0-9a-fA-F]{64,}")
_PHONE: Final = re.compile(r"\+\d[\d ()-]{6,}\d")
_CHATTY: Final = (
    "alembic.runtime.plugins", "apscheduler", "httpcore", "httpx", "telegram",
)  # fmt: skip
"""Libraries whose INFO tells nothing to whoever runs the bot."""

_state: dict[str, bool] = {"strict": False}


class UnlistedKeyError(SupportError):
    """A log call used a key that `ALLOWED_KEYS` does not name; raised in tests only."""


def get_logger(name: str) -> Any:
    """Return a logger; events are dotted names `area.thing.what_happened`."""
    return structlog.get_logger(name)


def new_incident() -> str:
    """Return a short id that ties an apology to its log line."""
    return secrets.token_hex(4)


def hashed(value: str) -> str:
    """Return a keyed hash of an id, equal for equal ids within this installation only."""
    from bot.keys import get_keys  # the keys need the settings, and those must log nothing

    key = get_keys().log_hash.encode()
    return hmac.new(key, value.encode("utf-8", "replace"), hashlib.sha256).hexdigest()[:12]


def strict_keys(*, on: bool) -> None:
    """Make an unlisted key an error (tests) instead of dropping it (production)."""
    _state["strict"] = on


def set_up_logging(level: str, log_format: str) -> None:
    """Set up structlog and the standard library's handlers for this process."""
    handler = logging.StreamHandler(sys.stderr)
    handler.addFilter(StrikeSecrets())
    handler.setFormatter(logging.Formatter("%(message)s"))
    logging.basicConfig(level=level.upper(), handlers=[handler], force=True)
    for chatty in _CHATTY:
        logging.getLogger(chatty).setLevel(logging.WARNING)
    renderer: Any = (
        structlog.processors.JSONRenderer()
        if log_format == "json"
        else structlog.dev.ConsoleRenderer(colors=False)
    )
    structlog.configure(
        processors=[
            structlog.stdlib.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            only_allowed_keys,
            structlog.processors.format_exc_info,
            renderer,
        ],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=False,
    )


def only_allowed_keys(
    logger: Any, method: str, event: MutableMapping[str, Any]
) -> MutableMapping[str, Any]:
    """Drop every key that is not listed, or raise where `strict_keys` is on."""
    unlisted = [key for key in event if key not in ALLOWED_KEYS]
    if unlisted and _state["strict"]:
        raise UnlistedKeyError(*unlisted)
    for key in unlisted:
        del event[key]
    return event


def guard_handlers() -> None:
    """Put the filter on every handler that a framework has set up for itself."""
    named = [logging.getLogger(name) for name in logging.root.manager.loggerDict]
    for handler in [h for one in (logging.root, *named) for h in one.handlers]:
        if not any(isinstance(known, StrikeSecrets) for known in handler.filters):
            handler.addFilter(StrikeSecrets())


class StrikeSecrets(logging.Filter):
    """Strikes tokens, keys and phone numbers out of every line, whoever wrote it.

    It sits on handlers, not loggers: a filter on a logger does not see the
    records of its children, and Telegram puts the token in each URL.
    """

    def filter(self, record: logging.LogRecord) -> bool:
        record.msg = strike(_message(record))
        record.args = ()
        if record.exc_info and not record.exc_text:
            record.exc_text = strike(logging.Formatter().formatException(record.exc_info))
        return True


def _message(record: logging.LogRecord) -> str:
    try:
        return record.getMessage()
    except (TypeError, ValueError, KeyError):
        return str(record.msg)  # a library's own mistake must not end what it was logging


def strike(text: str) -> str:
    """Return the text without what looks like a token, a private key or a phone number."""
    text = _TELEGRAM_TOKEN.sub("[token]", text)
    text = _HEX_SECRET.sub("[64 hex]", text)
    return _PHONE.sub("[phone]", text)
