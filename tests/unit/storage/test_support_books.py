from __future__ import annotations

from tests.unit.storage.contract_operators import OperatorContract
from tests.unit.storage.contract_tickets import TicketBookContract
from tests.unit.storage.contract_vault import VaultContract


class TestTicketBook(TicketBookContract):
    pass


class TestVault(VaultContract):
    pass


class TestOperators(OperatorContract):
    pass
