"""Operators' accounts over SQL: `bot.support.operators.OperatorBook`."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import delete, func, insert, select, update
from sqlalchemy.engine import Engine, Row
from sqlalchemy.exc import IntegrityError

from bot.errors import NotFoundError, RejectedError
from bot.storage.tables import log_in_tries, operator_sessions, operators
from bot.support.operators import Operator, OperatorSession

TRIES_KEPT_FOR: Final = timedelta(days=1)


class SqlOperatorBook:
    """See the port for what each method promises."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def add(self, operator: Operator, password_hash: str) -> None:
        try:
            with self._engine.begin() as db:
                db.execute(insert(operators).values(password_hash=password_hash, **vars(operator)))
        except IntegrityError as error:
            raise RejectedError("exists") from error

    def find(self, operator_id: str) -> tuple[Operator, str]:
        with self._engine.begin() as db:
            row = db.execute(select(operators).where(operators.c.id == operator_id)).first()
        if row is None:
            raise NotFoundError("operator")
        return _operator_of(row), row.password_hash

    def all(self) -> list[Operator]:
        with self._engine.begin() as db:
            return [
                _operator_of(row) for row in db.execute(select(operators).order_by(operators.c.id))
            ]

    def set_password(self, operator_id: str, password_hash: str) -> None:
        self._change(operator_id, password_hash=password_hash)

    def set_active(self, operator_id: str, *, active: bool) -> None:
        self._change(operator_id, is_active=active)

    def _change(self, operator_id: str, **changes: object) -> None:
        with self._engine.begin() as db:
            db.execute(update(operators).where(operators.c.id == operator_id).values(**changes))
            db.execute(delete(operator_sessions).where(operator_sessions.c.operator == operator_id))

    def count_tries(self, key: str, since: datetime) -> int:
        query = select(func.count()).where(log_in_tries.c.key == key, log_in_tries.c.at > since)
        with self._engine.begin() as db:
            return int(db.execute(query).scalar_one())

    def note_try(self, key: str, at: datetime) -> None:
        with self._engine.begin() as db:
            db.execute(delete(log_in_tries).where(log_in_tries.c.at < at - TRIES_KEPT_FOR))
            db.execute(insert(log_in_tries).values(key=key, at=at))

    def add_session(self, session: OperatorSession) -> None:
        row = {**vars(session), "operator": session.operator.id}
        with self._engine.begin() as db:
            db.execute(insert(operator_sessions).values(**row))

    def find_session(self, token_hash: str) -> OperatorSession:
        query = (
            select(operator_sessions, operators.c.role, operators.c.is_active, operators.c.language)
            .join(operators, operators.c.id == operator_sessions.c.operator)
            .where(operator_sessions.c.token_hash == token_hash)
        )
        with self._engine.begin() as db:
            row = db.execute(query).first()
        if row is None:
            raise NotFoundError("session")
        operator = Operator(row.operator, row.role, row.is_active, row.language)
        return OperatorSession(row.token_hash, operator, row.csrf, row.created_at, row.seen_at)

    def touch_session(self, token_hash: str, at: datetime) -> None:
        with self._engine.begin() as db:
            db.execute(
                update(operator_sessions)
                .where(operator_sessions.c.token_hash == token_hash)
                .values(seen_at=at)
            )

    def end_session(self, token_hash: str) -> None:
        with self._engine.begin() as db:
            db.execute(
                delete(operator_sessions).where(operator_sessions.c.token_hash == token_hash)
            )


def _operator_of(row: Row) -> Operator:
    return Operator(row.id, row.role, row.is_active, row.language)
