"""The contracts of `tests/unit/storage` on PostgreSQL, and what only its concurrency can break."""

from __future__ import annotations

import threading
from functools import partial

import pytest
from sqlalchemy.engine import Engine

from bot.messaging.model import Inbound, Message
from bot.storage.mailbox import SqlMailbox
from bot.storage.outbox import store_message
from tests.unit.storage.contract_mailbox import (
    ButtonContract,
    InboxContract,
    SilenceContract,
)
from tests.unit.storage.contract_operators import OperatorContract
from tests.unit.storage.contract_outbox import ConversationContract, OutboxContract
from tests.unit.storage.contract_schema import SchemaContract
from tests.unit.storage.contract_tickets import TicketBookContract
from tests.unit.storage.contract_vault import VaultContract
from tests.unit.storage.racing import race
from tests.unit.support.clock import Clock

pytestmark = pytest.mark.postgres


class TestInbox(InboxContract):
    pass


class TestButtons(ButtonContract):
    pass


class TestSilence(SilenceContract):
    pass


class TestOutbox(OutboxContract):
    pass


class TestConversations(ConversationContract):
    pass


class TestTicketBook(TicketBookContract):
    pass


class TestVault(VaultContract):
    pass


class TestOperators(OperatorContract):
    pass


class TestSchema(SchemaContract):
    pass


def test_the_server_is_postgresql(engine: Engine) -> None:
    assert engine.dialect.name == "postgresql"


def test_nul_that_nobody_cleaned_is_refused_and_leaves_nothing(
    mailbox: SqlMailbox, conversation: str
) -> None:
    said = Inbound("web", "somebody", "m1", "text")
    with pytest.raises(ValueError, match="NUL"):
        mailbox.accept(conversation, said, text="a\x00b")
    assert not mailbox.has_turn(conversation, "m1")


def test_a_reader_that_saw_a_message_never_misses_an_older_one(
    mailbox: SqlMailbox, conversation: str, engine: Engine, clock: Clock
) -> None:
    with engine.begin() as db:
        slow = store_message(db, clock(), conversation, "notice", Message("slow"))
        quick = threading.Thread(target=mailbox.notify, args=(conversation, Message("quick")))
        quick.start()
        quick.join(0.5)
        seen = [message.id for message in mailbox.messages_after(conversation, 0)]
    quick.join()
    everything = [message.id for message in mailbox.messages_after(conversation, 0)]
    missed = [one for one in everything if one not in seen and seen and one < max(seen)]
    assert slow.id in everything
    assert len(everything) == 2
    assert missed == []


def test_messages_with_notices_at_once_do_not_lock_each_other_out(
    mailbox: SqlMailbox, conversation: str
) -> None:
    def accept(number: int) -> bool:
        said = Inbound("web", "somebody", f"m{number}", "text")
        notices = (Message("one"), Message("two"))
        return mailbox.accept(conversation, said, text="hello", notices=notices) is not None

    stored = race(*(partial(accept, number) for number in range(8)))
    assert stored == [True] * 8
    assert len(mailbox.messages_after(conversation, 0)) == 16
