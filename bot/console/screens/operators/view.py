"""The accounts that can log in; they are made and disabled by command line."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from starlette.responses import Response

from bot.console.pages import page
from bot.console.visit import Step, Visit
from bot.console.wording import ROLE


@dataclass(frozen=True)
class Account:
    """One account as the list shows it; `language` is empty where none is set."""

    name: str
    role: str
    is_active: bool
    language: str


@dataclass(frozen=True)
class OperatorsPage:
    """What the list of accounts shows.

    Attributes:
        accounts: every account by name, disabled ones too.
    """

    accounts: tuple[Account, ...]


def show(visit: Visit) -> Response:
    """Return the list of accounts."""
    accounts = tuple(
        Account(
            name=operator.id,
            role=visit.words.named(ROLE, operator.role),
            is_active=operator.is_active,
            language=visit.words.language(operator.language) if operator.language else "",
        )
        for operator in visit.services.operators.all()
    )
    return page(visit, "operators/page.html", OperatorsPage(accounts))


CONTEXT: Final = OperatorsPage
STEPS: Final = (Step("/operators", "GET", show, frozenset({"administrator"})),)
