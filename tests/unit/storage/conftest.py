"""The contracts of this folder on a SQLite file; `tests/postgres` runs them on PostgreSQL."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy.engine import Engine

from bot.storage.engine import make_engine
from bot.storage.mailbox import SqlMailbox
from bot.storage.migrate import upgrade
from tests.unit.support.clock import Clock

pytest.register_assert_rewrite(
    "tests.unit.storage.contract_mailbox",
    "tests.unit.storage.contract_outbox",
    "tests.unit.storage.contract_operators",
    "tests.unit.storage.contract_schema",
    "tests.unit.storage.contract_tickets",
    "tests.unit.storage.contract_vault",
)


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
def mailbox(engine: Engine, clock: Clock) -> SqlMailbox:
    return SqlMailbox(engine, clock)


@pytest.fixture
def conversation(mailbox: SqlMailbox) -> str:
    return mailbox.open_conversation("web", "somebody", locale=None, time_zone=None).id
