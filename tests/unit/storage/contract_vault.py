"""What the vault promises on every database; see `contract_mailbox`."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from cryptography.fernet import Fernet
from sqlalchemy import select
from sqlalchemy.engine import Engine

from bot.errors import MisconfiguredError, NotFoundError
from bot.keys import Keys
from bot.storage.mailbox import SqlMailbox
from bot.storage.tables import audit, phones
from bot.storage.vault import SqlAuditLog, SqlVault
from tests.unit.storage.contract_mailbox import count
from tests.unit.storage.racing import race
from tests.unit.support.clock import Clock

NUMBER = "+4915112345678"


def new_keys() -> Keys:
    return Keys("sign", "bearer", "hash", Fernet.generate_key().decode())


class VaultContract:
    """Phone numbers: encrypted, masked, and each look at one written down."""

    @pytest.fixture
    def keys(self) -> Keys:
        return new_keys()

    @pytest.fixture
    def vault(self, engine: Engine, keys: Keys, clock: Clock) -> SqlVault:
        return SqlVault(engine, keys, clock)

    def test_a_number_comes_back_and_the_look_is_in_the_audit(
        self, vault: SqlVault, conversation: str, engine: Engine, clock: Clock
    ) -> None:
        token = vault.store_phone(conversation, NUMBER)
        assert re.fullmatch(r"\[phone:[a-z2-7]{8}\]", token)
        assert (vault.masked(token), vault.region(token)) == ("+49 ••• 678", "DE")
        assert count(engine, audit) == 0
        assert vault.reveal(token, "anna") == NUMBER
        with engine.begin() as db:
            (line,) = db.execute(select(audit)).all()
        assert (line.at, line.actor, line.action, line.subject) == (
            clock(), "anna", "phone_revealed", token,
        )  # fmt: skip

    def test_no_column_holds_the_number(
        self, vault: SqlVault, conversation: str, engine: Engine
    ) -> None:
        vault.store_phone(conversation, NUMBER)
        with engine.begin() as db:
            (row,) = db.execute(select(phones)).all()
        assert NUMBER[3:] not in str(tuple(row))

    def test_the_same_number_of_a_person_has_one_token(
        self, vault: SqlVault, mailbox: SqlMailbox, conversation: str
    ) -> None:
        other = mailbox.open_conversation("web", "other", locale=None, time_zone=None).id
        token = vault.store_phone(conversation, NUMBER)
        assert vault.store_phone(conversation, NUMBER) == token
        assert vault.store_phone(other, NUMBER) != token

    def test_of_two_threads_with_the_same_number_both_get_the_one_token(
        self, vault: SqlVault, conversation: str, engine: Engine
    ) -> None:
        def store() -> str:
            return vault.store_phone(conversation, NUMBER)

        first, second = race(store, store)
        assert first == second
        assert count(engine, phones) == 1

    def test_a_number_of_nobody_is_refused(self, vault: SqlVault) -> None:
        with pytest.raises(NotFoundError):
            vault.store_phone("web-nobody", NUMBER)

    @pytest.mark.parametrize("token", ["[phone:aaaaaaaa]", "", "' OR 1=1 --"])
    def test_an_unknown_token_opens_nothing(
        self, vault: SqlVault, token: str, engine: Engine
    ) -> None:
        for ask in (vault.masked, vault.region, lambda t: vault.reveal(t, "anna")):
            with pytest.raises(NotFoundError):
                ask(token)
        assert count(engine, audit) == 0

    def test_a_new_key_still_opens_what_the_previous_one_closed(
        self, vault: SqlVault, conversation: str, engine: Engine, keys: Keys, clock: Clock
    ) -> None:
        token = vault.store_phone(conversation, NUMBER)
        rotated = replace(new_keys(), previous_vaults=(keys.vault,))
        newer = SqlVault(engine, rotated, clock)
        assert newer.reveal(token, "anna") == NUMBER
        assert newer.store_phone(conversation, NUMBER) == token
        fresh = newer.store_phone(conversation, "+447911123456")
        with pytest.raises(MisconfiguredError):
            vault.reveal(fresh, "anna")

    def test_without_its_key_a_number_stays_closed(
        self, vault: SqlVault, conversation: str, engine: Engine, clock: Clock
    ) -> None:
        token = vault.store_phone(conversation, NUMBER)
        with pytest.raises(MisconfiguredError) as caught:
            SqlVault(engine, new_keys(), clock).reveal(token, "anna")
        assert NUMBER[3:] not in str(caught.value)

    def test_the_audit_log_keeps_what_it_is_told(self, engine: Engine, clock: Clock) -> None:
        SqlAuditLog(engine).write(clock(), "anna", "ticket_shown", "K7M-4QX-9TA", {"n": 1})
        with engine.begin() as db:
            (line,) = db.execute(select(audit)).all()
        assert (line.actor, line.action, line.data) == ("anna", "ticket_shown", {"n": 1})
