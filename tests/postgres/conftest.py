"""A PostgreSQL server of the tests' own; every test gets a database from one that is migrated."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import pytest
from sqlalchemy.engine import Engine

from bot.storage.engine import make_engine
from bot.storage.mailbox import SqlMailbox
from bot.storage.migrate import upgrade
from tests.postgres.server import Server, postgres_server
from tests.unit.support.clock import Clock

TEMPLATE: Final = "migrated"

pytest.register_assert_rewrite(
    "tests.unit.engine.contract_tracker_store",
    "tests.unit.storage.contract_mailbox",
    "tests.unit.storage.contract_operators",
    "tests.unit.storage.contract_outbox",
    "tests.unit.storage.contract_schema",
    "tests.unit.storage.contract_tickets",
    "tests.unit.storage.contract_vault",
)


@pytest.fixture(scope="session")
def server() -> Iterator[Server]:
    with postgres_server() as running:
        running.run(f"CREATE DATABASE {TEMPLATE}")
        made = make_engine(running.url(TEMPLATE))
        upgrade(made)
        made.dispose()
        yield running


@pytest.fixture
def database_url(server: Server, request: pytest.FixtureRequest) -> Iterator[str]:
    name = f"test_{abs(hash(request.node.nodeid))}"
    server.run(f"CREATE DATABASE {name} TEMPLATE {TEMPLATE}")
    yield server.url(name)
    make_engine(server.url(name)).dispose()
    server.run(f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture
def engine(database_url: str) -> Engine:
    return make_engine(database_url)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def mailbox(engine: Engine, clock: Clock) -> SqlMailbox:
    return SqlMailbox(engine, clock)


@pytest.fixture
def conversation(mailbox: SqlMailbox) -> str:
    return mailbox.open_conversation("web", "somebody", locale=None, time_zone=None).id
