"""The one tree of exceptions, sorted by what the caller can do about them.

Errors carry data, never a sentence for a person: what a user or operator
reads is a catalogue key chosen at the edge.
"""

from __future__ import annotations

from datetime import timedelta


class SupportError(Exception):
    """Root of everything this project raises; never raised itself."""


class MisconfiguredError(SupportError):
    """The installation is wrong; the process must stop. `problems` lists all of them."""

    def __init__(self, *problems: str) -> None:
        super().__init__("; ".join(problems))
        self.problems = problems


class BadContentError(SupportError):
    """A file under `data/` is wrong; `where` names the file, `problem` what to mend."""

    def __init__(self, where: str, problem: str) -> None:
        super().__init__(f"{where}: {problem}")
        self.where = where
        self.problem = problem


class UnavailableError(SupportError):
    """An outside service did not answer usefully; trying again later can help."""

    def __init__(
        self, service: str, reason: str = "", retry_after: timedelta | None = None
    ) -> None:
        super().__init__(service, reason)
        self.service = service
        self.reason = reason
        self.retry_after = retry_after


class RateLimitedError(UnavailableError):
    """The service, or we ourselves, ask to wait `retry_after` before the next try."""


class RejectedError(SupportError):
    """The request can never succeed as it is; `reason` is a short machine word."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class NotFoundError(SupportError):
    """There is no such thing, or the asker may not know of it."""


class ForbiddenError(SupportError):
    """The asker is known and may not do this."""


class ConflictError(SupportError):
    """The thing is not, or no longer, in the state that the step needs."""
