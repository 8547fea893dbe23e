"""One careful HTTP client for every outside service: bounded, no redirects, never trusting."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import Any, Final

import httpx

from bot.errors import RateLimitedError, UnavailableError

ANSWER_MAX_BYTES: Final = 2 * 1024 * 1024
"""A full block header or a large receipt stays far below; more is a mistake or an attack."""

MALFORMED: Final = (
    KeyError, TypeError, ValueError, AttributeError, IndexError, ArithmeticError, OSError,
)  # fmt: skip
"""What reading an answer of the wrong shape raises; OSError comes of times beyond the clock's."""

_TOO_MANY_REQUESTS: Final = 429
_USER_AGENT: Final = "wallet-support/1"


def make_client(
    connect_timeout: timedelta, transport: httpx.AsyncBaseTransport | None = None
) -> httpx.AsyncClient:
    """Return a client that follows no redirect and takes no proxy or credentials from around it."""
    return httpx.AsyncClient(
        timeout=httpx.Timeout(connect_timeout.total_seconds()),
        follow_redirects=False,
        trust_env=False,
        headers={"User-Agent": _USER_AGENT, "Accept": "application/json"},
        transport=transport,
    )


async def fetch_json(
    client: httpx.AsyncClient, method: str, url: str, *, body: Any = None, service: str
) -> Any:
    """Return the JSON value that the service answered with.

    Raises:
        RateLimitedError: the service asks to wait.
        UnavailableError: no answer, not in time, too large, not 200 or not JSON.
    """
    try:
        async with client.stream(method, url, json=body) as response:
            _check_status(response, service)
            text = await _bounded(response, service)
        return json.loads(text, parse_float=str, parse_constant=_refuse)
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        raise UnavailableError(service, type(error).__name__) from error
    except (ValueError, RecursionError) as error:
        raise UnavailableError(service, "not json") from error


def _refuse(constant: str) -> Any:
    raise ValueError(constant)  # NaN and Infinity are Python's, not JSON's


def _check_status(response: httpx.Response, service: str) -> None:
    if response.status_code == _TOO_MANY_REQUESTS:
        raise RateLimitedError(service, "429", _retry_after(response))
    if response.status_code != httpx.codes.OK:
        raise UnavailableError(service, str(response.status_code))


def _retry_after(response: httpx.Response) -> timedelta | None:
    seconds = response.headers.get("retry-after", "")
    return timedelta(seconds=int(seconds)) if seconds.isdigit() and len(seconds) < 6 else None


async def _bounded(response: httpx.Response, service: str) -> bytes:
    chunks, size = [], 0
    async for chunk in response.aiter_bytes():
        size += len(chunk)
        if size > ANSWER_MAX_BYTES:
            raise UnavailableError(service, "answer too large")
        chunks.append(chunk)
    return b"".join(chunks)
