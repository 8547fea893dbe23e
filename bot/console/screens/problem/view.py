"""Says in one sentence why a page could not be shown; never a reason of the machine's."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Literal

from starlette.responses import Response

from bot.console.pages import page
from bot.console.visit import Step, Visit

Kind = Literal["forbidden", "token", "not_found", "too_big", "failed"]

_STATUS: Final[Mapping[Kind, int]] = {
    "forbidden": 403,
    "token": 403,
    "not_found": 404,
    "too_big": 413,
    "failed": 500,
}
_TITLE: Final[Mapping[Kind, str]] = {
    "forbidden": "console-problem_forbidden_title",
    "token": "console-problem_token_title",
    "not_found": "console-problem_not_found_title",
    "too_big": "console-problem_too_big_title",
    "failed": "console-problem_failed_title",
}
_TEXT: Final[Mapping[Kind, str]] = {
    "forbidden": "console-problem_forbidden",
    "token": "console-problem_token",
    "not_found": "console-problem_not_found",
    "too_big": "console-problem_too_big",
    "failed": "console-problem_failed",
}

STEPS: Final[tuple[Step, ...]] = ()
"""Nobody goes to this screen; others end here."""


@dataclass(frozen=True)
class ProblemPage:
    """What the page of a refusal shows.

    Attributes:
        status: the HTTP status, shown small: people name it when they ask for help.
        title: what happened, in three or four words.
        text: one sentence on what to do.
        incident: the id that ties the page to its line in the log, None where there is none.
    """

    status: int
    title: str
    text: str
    incident: str | None


CONTEXT: Final = ProblemPage


def problem(visit: Visit, kind: Kind, incident: str | None = None) -> Response:
    """Return the page of a refusal with its HTTP status."""
    context = ProblemPage(
        status=_STATUS[kind],
        title=visit.words.say(_TITLE[kind]),
        text=visit.words.say(_TEXT[kind]),
        incident=incident,
    )
    return page(visit, "problem/page.html", context, status=context.status)
