"""What accounts and log-ins promise on every database; see `contract_mailbox`."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.engine import Engine

from bot.errors import ForbiddenError, NotFoundError, RateLimitedError, RejectedError
from bot.storage.operator_book import SqlOperatorBook
from bot.storage.tables import operator_sessions, operators
from bot.support.operators import TRIES, TRIES_PERIOD, OperatorService
from tests.unit.storage.contract_mailbox import count
from tests.unit.support.clock import Clock

PASSWORD = "correct horse battery"
ADDRESS = "192.0.2.7"
LIFETIME = timedelta(hours=12)
IDLE = timedelta(hours=2)


class OperatorContract:
    """Accounts without a default, log-ins with limits, sessions that end."""

    @pytest.fixture
    def service(self, engine: Engine, clock: Clock) -> OperatorService:
        made = OperatorService(SqlOperatorBook(engine), clock, LIFETIME, IDLE)
        made.add("Anna", "operator", PASSWORD)
        return made

    def test_an_account_is_known_by_its_name_in_any_case(self, service: OperatorService) -> None:
        _, session = service.log_in("ANNA", PASSWORD, ADDRESS)
        assert (session.operator.id, session.operator.role) == ("anna", "operator")

    def test_neither_password_nor_token_is_stored(
        self, service: OperatorService, engine: Engine
    ) -> None:
        token, session = service.log_in("anna", PASSWORD, ADDRESS)
        with engine.begin() as db:
            stored = str(
                db.execute(select(operators)).all() + db.execute(select(operator_sessions)).all()
            )
        assert PASSWORD not in stored
        assert token not in stored
        assert session.csrf in stored

    @pytest.mark.parametrize(
        ("name", "password", "reason"),
        [
            ("anna", PASSWORD, "exists"),
            ("ANNA", PASSWORD, "exists"),
            ("ben", "x" * 11, "password_short"),
            ("", PASSWORD, "name"),
            ("a b", PASSWORD, "name"),
            ("x" * 41, PASSWORD, "name"),
            ("<b>", PASSWORD, "name"),
        ],
    )
    def test_an_account_that_cannot_be_is_refused(
        self, service: OperatorService, name: str, password: str, reason: str
    ) -> None:
        with pytest.raises(RejectedError, match=reason):
            service.add(name, "operator", password)
        assert [operator.id for operator in service.all()] == ["anna"]

    def test_twelve_characters_are_a_password(self, service: OperatorService) -> None:
        service.add("ben", "supervisor", "x" * 12)
        assert [(o.id, o.role) for o in service.all()] == [
            ("anna", "operator"),
            ("ben", "supervisor"),
        ]

    @pytest.mark.parametrize(
        ("name", "password"),
        [
            ("anna", "wrong password"),
            ("nobody", PASSWORD),
            ("", ""),
            ("an\x00na", PASSWORD),
            ("\ud800", PASSWORD),
            ("anna", "\ud800" * 20),
            ("anna", "\x00"),
            ("x" * 100_000, PASSWORD),
        ],
    )
    def test_whatever_is_wrong_looks_the_same(
        self, service: OperatorService, name: str, password: str
    ) -> None:
        with pytest.raises(ForbiddenError) as caught:
            service.log_in(name, password, ADDRESS)
        assert caught.value.args == ()

    def test_the_fifth_wrong_try_is_the_last_one_for_a_while(
        self, service: OperatorService, clock: Clock
    ) -> None:
        for number in range(TRIES):
            with pytest.raises(ForbiddenError):
                service.log_in("anna", "wrong password", f"192.0.2.{number}")
        with pytest.raises(RateLimitedError):
            service.log_in("anna", PASSWORD, "198.51.100.1")
        clock.passes(TRIES_PERIOD)
        assert service.log_in("anna", PASSWORD, ADDRESS)[1].operator.id == "anna"

    def test_four_wrong_tries_are_forgiven(self, service: OperatorService) -> None:
        for _ in range(TRIES - 1):
            with pytest.raises(ForbiddenError):
                service.log_in("anna", "wrong password", ADDRESS)
        assert service.log_in("anna", PASSWORD, ADDRESS)[1].operator.id == "anna"

    def test_an_address_is_limited_over_all_names(self, service: OperatorService) -> None:
        for number in range(TRIES):
            with pytest.raises(ForbiddenError):
                service.log_in(f"guess{number}", "wrong password", ADDRESS)
        with pytest.raises(RateLimitedError) as caught:
            service.log_in("anna", PASSWORD, ADDRESS)
        assert caught.value.retry_after == TRIES_PERIOD
        assert service.log_in("anna", PASSWORD, "198.51.100.1")[1].operator.id == "anna"

    def test_a_session_ends_with_its_lifetime_though_it_is_used(
        self, service: OperatorService, clock: Clock
    ) -> None:
        token, _ = service.log_in("anna", PASSWORD, ADDRESS)
        for _ in range(int(LIFETIME / timedelta(hours=1))):
            clock.passes(timedelta(hours=1))
            assert service.session(token).operator.id == "anna"
        clock.passes(timedelta(seconds=1))
        with pytest.raises(NotFoundError):
            service.session(token)

    @pytest.mark.parametrize("past", [timedelta(0), timedelta(seconds=1)])
    def test_a_session_ends_when_it_lies_idle(
        self, service: OperatorService, clock: Clock, engine: Engine, past: timedelta
    ) -> None:
        token, _ = service.log_in("anna", PASSWORD, ADDRESS)
        clock.passes(IDLE + past)
        if not past:
            assert service.session(token).seen_at == clock() - IDLE
            return
        with pytest.raises(NotFoundError):
            service.session(token)
        assert count(engine, operator_sessions) == 0, "it is gone, not only refused"

    def test_who_logs_out_is_out_and_others_stay(self, service: OperatorService) -> None:
        here, _ = service.log_in("anna", PASSWORD, ADDRESS)
        there, _ = service.log_in("anna", PASSWORD, ADDRESS)
        service.log_out(here)
        with pytest.raises(NotFoundError):
            service.session(here)
        assert service.session(there).operator.id == "anna"

    def test_a_disabled_account_is_out_at_once_and_stays_out(
        self, service: OperatorService
    ) -> None:
        token, _ = service.log_in("anna", PASSWORD, ADDRESS)
        service.disable("anna")
        with pytest.raises(NotFoundError):
            service.session(token)
        with pytest.raises(ForbiddenError):
            service.log_in("anna", PASSWORD, ADDRESS)
        assert [operator.is_active for operator in service.all()] == [False]

    def test_a_new_password_ends_all_sessions(self, service: OperatorService) -> None:
        token, _ = service.log_in("anna", PASSWORD, ADDRESS)
        service.set_password("anna", "another long password")
        with pytest.raises(NotFoundError):
            service.session(token)
        with pytest.raises(ForbiddenError):
            service.log_in("anna", PASSWORD, ADDRESS)
        assert service.log_in("anna", "another long password", ADDRESS)[1].operator.id == "anna"

    def test_accounts_that_are_not_there_cannot_be_changed(self, service: OperatorService) -> None:
        with pytest.raises(NotFoundError):
            service.disable("nobody")
        with pytest.raises(NotFoundError):
            service.set_password("nobody", PASSWORD)

    @pytest.mark.parametrize("token", ["", "forged", "\ud800", "x" * 100_000])
    def test_a_forged_token_is_no_session(self, service: OperatorService, token: str) -> None:
        with pytest.raises(NotFoundError):
            service.session(token)
