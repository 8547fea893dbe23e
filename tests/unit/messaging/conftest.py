"""A real mailbox and vault on a SQLite file, and a switchboard before them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
from cryptography.fernet import Fernet

from bot.keys import Keys
from bot.languages import load_catalogues
from bot.messaging.bells import Bell
from bot.messaging.model import Inbound, Receipt
from bot.messaging.switchboard import Switchboard
from bot.storage.engine import make_engine
from bot.storage.mailbox import SqlMailbox
from bot.storage.migrate import upgrade
from bot.storage.vault import SqlVault

CHANNEL = "telegram"


class Clock:
    """A time that moves only when it is told to."""

    def __init__(self) -> None:
        self.now = datetime(2026, 11, 25, 3, 0, tzinfo=timezone.utc)

    def __call__(self) -> datetime:
        return self.now

    def passes(self, time: timedelta) -> None:
        self.now += time


@dataclass
class Desk:
    """Everything between a channel and the database, for one person."""

    mailbox: SqlMailbox
    vault: SqlVault
    switchboard: Switchboard
    clock: Clock
    inbound_bell: Bell
    outbound_bell: Bell
    count: int = field(default=0)

    async def hears(self, text: str = "", *, peer: str = "7", **what: object) -> Receipt:
        """Receive one message of a person; the kind is text unless told."""
        self.count += 1
        given = {"kind": "text", "message_id": f"m{self.count}", "text": text, **what}
        return await self.switchboard.receive(Inbound(channel=CHANNEL, peer=peer, **given))  # type: ignore[arg-type]

    def said(self, conversation_id: str) -> list[str]:
        return [message.text for message in self.mailbox.messages_after(conversation_id, 0)]


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    engine = make_engine(f"sqlite:///{tmp_path / 'support.db'}")
    upgrade(engine)
    clock = Clock()
    keys = Keys("sign", "bearer", "hash", Fernet.generate_key().decode())
    mailbox, vault = SqlMailbox(engine, clock), SqlVault(engine, keys, clock)
    inbound, outbound = Bell(), Bell()
    switchboard = Switchboard(
        mailbox, vault, load_catalogues(), "TP Wallet", clock, inbound, outbound
    )
    yield Desk(mailbox, vault, switchboard, clock, inbound, outbound)
    engine.dispose()
