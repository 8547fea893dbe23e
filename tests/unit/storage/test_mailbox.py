from __future__ import annotations

from tests.unit.storage.contract_mailbox import (
    ButtonContract,
    InboxContract,
    SilenceContract,
)
from tests.unit.storage.contract_outbox import ConversationContract, OutboxContract


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
