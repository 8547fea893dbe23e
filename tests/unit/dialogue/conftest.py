from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest
from cryptography.fernet import Fernet
from sqlalchemy.engine import Engine

from bot.chains import Chain, load_chains
from bot.chains.transaction import Lookup
from bot.keys import Keys
from bot.languages import load_catalogues
from bot.runtime import Services
from bot.storage.engine import make_engine
from bot.storage.mailbox import SqlMailbox
from bot.storage.migrate import upgrade
from bot.storage.ticket_book import SqlTicketBook
from bot.storage.vault import SqlVault
from bot.support.tickets import TicketService
from bot.topics import load_topics
from tests.unit.dialogue.talk import Clock, Talk


@dataclass
class ToldFinder:
    """A finder that answers as it was told; what it was not told, no chain knows."""

    clock: Clock
    told: Mapping[str, Any] = field(default_factory=dict)
    asked: list[tuple[str, tuple[str, ...] | None]] = field(default_factory=list)

    async def look_up(self, given: str, chains: Sequence[Chain] | None) -> Lookup:
        self.asked.append((given, tuple(chain.id for chain in chains) if chains else None))
        answer = {"status": "not_found", **self.told}
        return Lookup(
            transaction_hash=given, asked_at=self.clock(), asked_chains=("ethereum",), **answer
        )


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture(scope="session")
def migrated(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """A database at the newest schema, as bytes to copy."""
    path = tmp_path_factory.mktemp("dialogue") / "empty.db"
    engine = make_engine(f"sqlite:///{path}")
    upgrade(engine)
    engine.dispose()  # The last connection to close brings everything into the one file.
    return path.read_bytes()


@pytest.fixture
def engine(tmp_path: Path, migrated: bytes) -> Iterator[Engine]:
    path = tmp_path / "support.db"
    path.write_bytes(migrated)
    engine = make_engine(f"sqlite:///{path}")
    yield engine
    engine.dispose()


@pytest.fixture
def services(engine: Engine, clock: Clock) -> Services:
    """The services that steps use, over a real database."""
    keys = Keys("sign", "bearer", "hash", Fernet.generate_key().decode())
    return cast(
        Services,
        SimpleNamespace(
            clock=clock,
            tickets=TicketService(SqlTicketBook(engine), clock),
            vault=SqlVault(engine, keys, clock),
            topics=load_topics(),
            catalogues=load_catalogues(),
            chains=load_chains(),
            finder=ToldFinder(clock),
        ),
    )


@pytest.fixture
def me(engine: Engine, clock: Clock) -> str:
    """The id of the one conversation that the database holds."""
    return (
        SqlMailbox(engine, clock)
        .open_conversation("web", "visitor", locale=None, time_zone=None)
        .id
    )


@pytest.fixture
def talk(services: Services, me: str) -> Talk:
    return Talk(services, me)


@pytest.fixture
def talk_in(services: Services, me: str) -> Callable[..., Talk]:
    """Make a conversation with a client's language and zone."""
    return lambda language="en", zone=None: Talk(services, me, language, zone)
