"""A ticket service over the real book on SQLite, and two people."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy.engine import Engine

from bot.storage.engine import make_engine
from bot.storage.mailbox import SqlMailbox
from bot.storage.migrate import upgrade
from bot.storage.ticket_book import SqlTicketBook
from bot.support.model import Ticket
from bot.support.tickets import TicketService
from tests.unit.support.clock import Clock

Open = Callable[..., Ticket]


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[Engine]:
    made = make_engine(f"sqlite:///{tmp_path / 'support.db'}")
    upgrade(made)
    yield made
    made.dispose()


@pytest.fixture
def service(engine: Engine, clock: Clock) -> TicketService:
    return TicketService(SqlTicketBook(engine), clock)


@pytest.fixture
def people(engine: Engine, clock: Clock) -> tuple[str, str]:
    mailbox = SqlMailbox(engine, clock)
    me, other = (
        mailbox.open_conversation("web", peer, locale=None, time_zone=None).id for peer in "ab"
    )
    return me, other


@pytest.fixture
def opens(service: TicketService, people: tuple[str, str]) -> Open:
    def opens(case_key: str = "", conversation: str = people[0], **about: Any) -> Ticket:
        given = {
            "topic": "transfer_missing", "language": "en", "urgency": "high", "details": {},
            "lookup": None, "contact": None, "window": None, **about,
        }  # fmt: skip
        case = case_key or f"case of {given['topic']}"
        return service.open_ticket(conversation, case_key=case, **given)

    return opens


@pytest.fixture
def resolved(service: TicketService, opens: Open) -> Ticket:
    ticket = opens()
    service.claim(ticket.number, "anna")
    return service.resolve(ticket.number, "anna", "It has arrived.")


def kinds(ticket: Ticket) -> list[str]:
    return [event.kind for event in ticket.history]
