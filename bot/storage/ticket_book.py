"""Tickets over SQL: `bot.support.ports.TicketBook`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import insert, select, update
from sqlalchemy.engine import Connection, Engine, Row
from sqlalchemy.exc import IntegrityError

from bot.errors import ConflictError, NotFoundError
from bot.storage.tables import callbacks, ticket_events, tickets
from bot.support.model import (
    Callback,
    CallWindow,
    ContactPoint,
    Ticket,
    TicketEvent,
    TicketStatus,
)


class SqlTicketBook:
    """See the port for what each method promises."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def add(self, ticket: Ticket, case_key: str) -> Ticket:
        try:
            with self._engine.begin() as db:
                db.execute(insert(tickets).values(case_key=case_key, **_row_of(ticket)))
                for event in ticket.history:
                    _append(db, ticket.number, event)
                if ticket.callback is not None:
                    db.execute(
                        insert(callbacks).values(**_callback_row(ticket.number, ticket.callback))
                    )
        except IntegrityError:
            return self._of_case(ticket.conversation_id, case_key)
        return self.find(ticket.number)

    def _of_case(self, conversation_id: str, case_key: str) -> Ticket:
        query = select(tickets.c.number).where(
            tickets.c.conversation_id == conversation_id, tickets.c.case_key == case_key
        )
        with self._engine.begin() as db:
            number = db.execute(query).scalar()
        if number is None:
            raise ConflictError("number_taken")
        return self.find(number)

    def find(self, number: str) -> Ticket:
        with self._engine.begin() as db:
            return _read(db, number)

    def of_conversation(self, conversation_id: str) -> list[Ticket]:
        query = (
            select(tickets)
            .where(tickets.c.conversation_id == conversation_id)
            .order_by(tickets.c.created_at.desc())
        )
        return self._list(query)

    def in_states(self, states: Sequence[TicketStatus]) -> list[Ticket]:
        return self._list(select(tickets).where(tickets.c.status.in_(states)))

    def _list(self, query: Any) -> list[Ticket]:
        with self._engine.begin() as db:
            rows = db.execute(query).all()
            numbers = [row.number for row in rows]
            called = {
                row.ticket: row
                for row in db.execute(select(callbacks).where(callbacks.c.ticket.in_(numbers)))
            }
        return [_ticket_of(row, called.get(row.number), ()) for row in rows]

    def change(
        self, number: str, expected: TicketStatus, changes: dict[str, Any], event: TicketEvent
    ) -> Ticket:
        with self._engine.begin() as db:
            changed = db.execute(
                update(tickets)
                .where(tickets.c.number == number, tickets.c.status == expected)
                .values(**changes)
            )
            if not changed.rowcount:
                raise ConflictError(number, expected)
            _append(db, number, event)
            return _read(db, number)

    def put_callback(self, number: str, callback: Callback, event: TicketEvent) -> Ticket:
        row = _callback_row(number, callback)
        with self._engine.begin() as db:
            changed = db.execute(
                update(callbacks).where(callbacks.c.ticket == number).values(**row)
            )
            if not changed.rowcount:
                db.execute(insert(callbacks).values(**row))
            _append(db, number, event)
            return _read(db, number)

    def append(self, number: str, event: TicketEvent) -> None:
        known = select(tickets.c.number).where(tickets.c.number == number)
        with self._engine.begin() as db:
            if db.execute(known).first() is None:
                raise NotFoundError("ticket")
            _append(db, number, event)


def _read(db: Connection, number: str) -> Ticket:
    row = db.execute(select(tickets).where(tickets.c.number == number)).first()
    if row is None:
        raise NotFoundError("ticket")
    called = db.execute(select(callbacks).where(callbacks.c.ticket == number)).first()
    history = db.execute(
        select(ticket_events).where(ticket_events.c.ticket == number).order_by(ticket_events.c.id)
    )
    events = tuple(TicketEvent(e.at, e.actor, e.kind, e.data) for e in history)
    return _ticket_of(row, called, events)


def _append(db: Connection, number: str, event: TicketEvent) -> None:
    db.execute(
        insert(ticket_events).values(
            ticket=number, at=event.at, actor=event.actor, kind=event.kind, data=event.data
        )
    )


def _row_of(ticket: Ticket) -> dict[str, Any]:
    row = dict(vars(ticket))
    del row["callback"], row["history"]
    return {**row, "guard": list(ticket.guard)}


def _ticket_of(row: Row, called: Row | None, history: tuple[TicketEvent, ...]) -> Ticket:
    values = dict(row._mapping)
    del values["case_key"]
    values["guard"] = tuple(values["guard"])
    return Ticket(**values, callback=_callback_of(called), history=history)


def _callback_row(number: str, callback: Callback) -> dict[str, Any]:
    return {
        "ticket": number,
        "status": callback.status,
        "contact_token": callback.contact.token,
        "contact_masked": callback.contact.masked,
        "contact_region": callback.contact.region,
        "window_start": callback.window.start,
        "window_end": callback.window.end,
        "time_zone": callback.window.time_zone,
        "code": callback.code,
    }


def _callback_of(row: Row | None) -> Callback | None:
    if row is None:
        return None
    contact = ContactPoint(row.contact_token, row.contact_masked, row.contact_region)
    window = CallWindow(row.window_start, row.window_end, row.time_zone)
    return Callback(row.id, row.status, contact, window, row.code)
