"""One request as a screen sees it, and the addresses that a screen consists of."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Literal

from starlette.responses import Response

from bot.console.wording import Words
from bot.errors import ForbiddenError
from bot.runtime import Services
from bot.support.operators import Operator, OperatorSession, Role


@dataclass(frozen=True)
class Visit:
    """A request after all checks: whoever sees it may do what they ask for.

    `params` are the parts of the path, `query` and `form` the last value of each name,
    `address` is the connection's, `here` the path to come back to with GET.
    """

    services: Services
    words: Words
    session: OperatorSession | None
    params: Mapping[str, str]
    query: Mapping[str, str]
    form: Mapping[str, str]
    cookies: Mapping[str, str]
    address: str
    here: str
    is_secure: bool

    @property
    def operator(self) -> Operator:
        """The operator who is logged in; ForbiddenError where nobody is."""
        if self.session is None:
            raise ForbiddenError
        return self.session.operator


View = Callable[[Visit], Response]


@dataclass(frozen=True)
class Step:
    """One address of a screen.

    `roles` are those who may come here; none named means that no log-in is needed.
    A POST needs the session's token in its form, except where there is no session yet:
    there the view checks the form's own.
    """

    path: str
    method: Literal["GET", "POST"]
    view: View
    roles: frozenset[Role]
