"""What the schema promises on every database; see `contract_mailbox`."""

from __future__ import annotations

import traceback
from datetime import datetime, timedelta, timezone
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import insert, inspect, select
from sqlalchemy.engine import Engine
from sqlalchemy.exc import IntegrityError, StatementError

from bot.storage.migrate import downgrade, is_current, upgrade
from bot.storage.tables import audit, metadata


def differences(engine: Engine) -> list[Any]:
    with engine.connect() as connection:
        context = MigrationContext.configure(
            connection, opts={"compare_type": True, "compare_server_default": True}
        )
        return list(compare_metadata(context, metadata))


class SchemaContract:
    """Migrations lead to the schema that the code describes, and back."""

    def test_the_migrations_make_the_tables_of_the_code(self, engine: Engine) -> None:
        assert is_current(engine)
        assert set(inspect(engine).get_table_names()) >= set(metadata.tables)
        assert differences(engine) == []

    def test_the_schema_goes_down_to_nothing_and_up_again(self, engine: Engine) -> None:
        downgrade(engine, "base")
        assert not is_current(engine)
        assert set(inspect(engine).get_table_names()) <= {"alembic_version"}
        upgrade(engine)
        assert is_current(engine)
        assert differences(engine) == []

    def test_upgrading_what_is_current_keeps_what_is_stored(self, engine: Engine) -> None:
        self._write(engine, datetime(2026, 1, 1, tzinfo=timezone.utc))
        upgrade(engine)
        assert len(self._times(engine)) == 1

    def test_a_time_comes_back_aware_in_utc_and_to_the_microsecond(self, engine: Engine) -> None:
        berlin = timezone(timedelta(hours=2))
        self._write(engine, datetime(2026, 7, 1, 1, 30, 0, 123456, tzinfo=berlin))
        (at,) = self._times(engine)
        assert at == datetime(2026, 6, 30, 23, 30, 0, 123456, tzinfo=timezone.utc)
        assert at.utcoffset() == timedelta(0)

    def test_a_naive_time_is_refused(self, engine: Engine) -> None:
        with pytest.raises(StatementError, match="naive datetime"):
            self._write(engine, datetime(2026, 1, 1))  # noqa: DTZ001
        assert self._times(engine) == []

    def test_an_error_never_quotes_what_was_to_be_stored(self, engine: Engine) -> None:
        row: dict[str, Any] = {
            "at": None,
            "actor": "a",
            "action": "b",
            "subject": "+4915112345678",
            "data": {},
        }
        with pytest.raises(IntegrityError) as caught, engine.begin() as db:
            db.execute(insert(audit).values(**row))
        told = "".join(traceback.format_exception(caught.type, caught.value, caught.tb))
        assert "audit" in told
        assert "15112345678" not in told.replace('"+4915112345678"', "")  # this line itself

    @staticmethod
    def _write(engine: Engine, at: datetime) -> None:
        row = {"at": at, "actor": "a", "action": "b", "subject": "c", "data": {}}
        with engine.begin() as db:
            db.execute(insert(audit).values(**row))

    @staticmethod
    def _times(engine: Engine) -> list[datetime]:
        with engine.begin() as db:
            return list(db.execute(select(audit.c.at)).scalars())
