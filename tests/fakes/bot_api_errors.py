"""What the Bot API refuses, and how it says so."""

from __future__ import annotations

from typing import Any


class RefusalError(Exception):
    """An answer with `ok: false`, as Telegram words it."""

    def __init__(self, status: int, description: str, **parameters: Any) -> None:
        super().__init__(description)
        self.status = status
        self.description = description
        self.parameters = parameters

    def as_json(self) -> dict[str, Any]:
        said = {"ok": False, "error_code": self.status, "description": self.description}
        return {**said, "parameters": self.parameters} if self.parameters else said


def bad_request(what: str) -> RefusalError:
    return RefusalError(400, f"Bad Request: {what}")


PHRASES = {
    401: "Unauthorized",
    403: "Forbidden: bot was blocked by the user",
    404: "Not Found",
    409: "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running",
    500: "Internal Server Error",
    502: "Bad Gateway",
}


def refusal_with(status: int, retry_after: int | None) -> RefusalError:
    """Return a refusal of a status, as a test orders it."""
    if status == 429:
        seconds = retry_after or 1
        return RefusalError(429, f"Too Many Requests: retry after {seconds}", retry_after=seconds)
    return RefusalError(status, PHRASES.get(status, f"Bad Request: {status}"))
