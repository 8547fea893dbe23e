"""The one place where the parts are put together: settings in, working services out.

Every process (server, action server, Rasa, shell commands, tests) asks here for
what it needs; nothing else constructs a repository or a client.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timezone
from typing import Final

import httpx
from sqlalchemy.engine import Engine
from sqlalchemy.exc import SQLAlchemyError

from bot.chains import Chain, load_chains
from bot.errors import MisconfiguredError
from bot.keys import Keys, get_keys
from bot.languages import Catalogue, load_catalogues
from bot.messaging.bells import Bell
from bot.messaging.switchboard import Switchboard
from bot.messaging.wire import RESOLVED
from bot.providers.evm import EvmReader
from bot.providers.finder import ChainReader, TransactionFinder
from bot.providers.http import make_client
from bot.providers.tron import TronReader
from bot.settings import Settings, get_settings
from bot.storage.engine import make_engine
from bot.storage.mailbox import SqlMailbox
from bot.storage.migrate import is_current, upgrade
from bot.storage.operator_book import SqlOperatorBook
from bot.storage.pictures import SqlPictureStore
from bot.storage.ticket_book import SqlTicketBook
from bot.storage.vault import SqlAuditLog, SqlVault
from bot.support.operators import OperatorService
from bot.support.tickets import TicketService
from bot.topics import Topic, load_topics

Clock = Callable[[], datetime]

_READERS: Final[Mapping[str, Callable[[Chain, str, httpx.AsyncClient], ChainReader]]] = {
    "evm": EvmReader,
    "tron": TronReader,
}
"""How each family of chains is read; a family without a reader is recognised, never looked up."""


@dataclass(frozen=True)
class Services:
    """What the edges work with; one set per process."""

    settings: Settings
    keys: Keys
    clock: Clock
    engine: Engine
    mailbox: SqlMailbox
    switchboard: Switchboard
    pictures: SqlPictureStore
    inbound_bell: Bell
    outbound_bell: Bell
    tickets: TicketService
    vault: SqlVault
    audit: SqlAuditLog
    operators: OperatorService
    topics: Mapping[str, Topic]
    catalogues: Mapping[str, Catalogue]
    chains: Mapping[str, Chain]
    finder: TransactionFinder

    def announce(self, number: str) -> None:
        """Let the bot tell a ticket's owner what the operator answered; saying it twice is once."""
        ticket = self.tickets.read(number)
        if ticket.resolved_at is None:
            return
        self.mailbox.raise_event(
            ticket.conversation_id,
            f"{RESOLVED}:{ticket.number}",
            dedupe=f"{RESOLVED}:{ticket.number}:{ticket.resolved_at.isoformat()}",
        )
        self.inbound_bell.ring()

    def announce_all(self) -> None:
        """Announce every answer that waits for its owner's word.

        A crash between answering a ticket and announcing it must not keep the answer from them.
        """
        for ticket in self.tickets.queue(("resolved",)):
            self.announce(ticket.number)


_built: dict[str, Services] = {}


def get_services() -> Services:
    """Return this process's services, built at the first call.

    Raises:
        MisconfiguredError: settings or keys are wrong.
        BadContentError: a file under `data/` is wrong.
    """
    if "services" not in _built:
        _built["services"] = build_services(get_settings(), get_keys())
    return _built["services"]


def migrated_services() -> Services:
    """Return the services with the database at the newest schema.

    Raises:
        MisconfiguredError: it cannot be reached, or it is older, and not a SQLite file that
            only this machine uses.
    """
    services = get_services()
    try:
        is_newest = is_current(services.engine)
    except SQLAlchemyError as error:
        raise MisconfiguredError(
            f"SUPPORT_DATABASE_URL: the database cannot be used: {type(error).__name__}"
        ) from error
    if not is_newest:
        if services.engine.dialect.name != "sqlite":
            raise MisconfiguredError("the database's schema is old: run `python -m bot migrate`")
        upgrade(services.engine)
    return services


def set_services(services: Services | None) -> None:
    """Replace this process's services (tests, the shell); None builds them anew at the next call."""
    _built.clear()
    if services is not None:
        _built["services"] = services


def now() -> datetime:
    """Return the present time, aware and in UTC."""
    return datetime.now(timezone.utc)


def build_services(settings: Settings, keys: Keys, clock: Clock = now) -> Services:
    """Return services over the database of these settings, which must be migrated."""
    engine = make_engine(settings.database_url)
    chains = load_chains()
    catalogues = load_catalogues()
    mailbox, vault = SqlMailbox(engine, clock), SqlVault(engine, keys, clock)
    inbound_bell, outbound_bell = Bell(), Bell()
    return Services(
        settings=settings,
        keys=keys,
        clock=clock,
        engine=engine,
        mailbox=mailbox,
        switchboard=Switchboard(
            mailbox, vault, catalogues, settings.brand, clock, inbound_bell, outbound_bell
        ),
        pictures=SqlPictureStore(engine, settings.state_folder / "pictures", clock),
        inbound_bell=inbound_bell,
        outbound_bell=outbound_bell,
        tickets=TicketService(SqlTicketBook(engine), clock),
        vault=vault,
        audit=SqlAuditLog(engine),
        operators=OperatorService(
            SqlOperatorBook(engine),
            clock,
            settings.operator_session_lifetime,
            settings.operator_idle_lifetime,
        ),
        topics=load_topics(),
        catalogues=catalogues,
        chains=chains,
        finder=TransactionFinder(_readers(settings, chains), settings.lookup_timeout, clock),
    )


def _readers(settings: Settings, chains: Mapping[str, Chain]) -> dict[str, list[ChainReader]]:
    client = make_client(settings.lookup_timeout)
    readers: dict[str, list[ChainReader]] = {}
    for chain in chains.values():
        endpoints = settings.chain_endpoints.get(chain.id, list(chain.endpoints))
        make = _READERS.get(chain.family)
        if make is not None and endpoints:
            readers[chain.id] = [make(chain, endpoint, client) for endpoint in endpoints]
    return readers
