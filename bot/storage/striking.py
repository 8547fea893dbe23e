"""Takes words that turned out to be a secret out of everything that has been stored of a person."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Collection, Mapping
from typing import Any, Final

import sqlalchemy as sa
from sqlalchemy.engine import Connection, Engine, Row

from bot.storage.tables import messages, tickets, turns

Strike = Callable[[str], str]

_EVENTS: Final = sa.table(
    "events", sa.column("id"), sa.column("sender_id"), sa.column("type_name"), sa.column("data")
)
"""Rasa's own; it is there as soon as Rasa has run once."""

_SAID: Final = ("user", "bot", "slot")
_FREE_TEXT: Final = frozenset({"text", "value"})
"""What hangs on these keys of an event is text of people; all else is the machine's."""

_WORDS_MIN: Final = 3
"""Fewer words may stand anywhere by chance: they are struck only where nothing else stands."""


def strike_pieces(engine: Engine, conversation_id: str, pieces: Collection[str], put: str) -> None:
    """Replace the pieces in a person's turns, answers, tickets and Rasa's events.

    Args:
        engine: the database.
        conversation_id: the person's; nobody else's rows are touched.
        pieces: what was taken out of each message, as it stood there.
        put: stands in their place.
    """
    strike = _striker(pieces, put)
    with engine.begin() as db:
        for table, key, columns in (
            (turns, turns.c.id, ("text", "shown")),
            (messages, messages.c.id, ("text",)),
            (tickets, tickets.c.number, ("details", "comment")),
        ):
            rows = sa.select(table).where(table.c.conversation_id == conversation_id)
            for row in db.execute(rows).all():
                _rewrite(db, table, key == row._mapping[key.name], row, columns, strike)
        if sa.inspect(db).has_table(_EVENTS.name):
            _strike_events(db, conversation_id, strike)
    _empty_log(engine)


def _striker(pieces: Collection[str], put: str) -> Strike:
    whole = {piece.casefold() for piece in pieces if piece}
    long = [re.escape(piece) for piece in pieces if _is_long(piece)]
    within = re.compile(rf"(?<!\w)(?:{'|'.join(long)})(?!\w)", re.IGNORECASE) if long else None

    def strike(text: str) -> str:
        if text.strip().casefold() in whole:
            return put
        return within.sub(put, text) if within is not None else text

    return strike


def _is_long(piece: str) -> bool:
    return len(piece.split()) >= _WORDS_MIN or len(piece) >= 16


def _rewrite(
    db: Connection,
    table: sa.Table,
    here: Any,
    row: Row,
    columns: tuple[str, ...],
    strike: Strike,
) -> None:
    given = {name: row._mapping[name] for name in columns}
    left = {name: _within(value, strike) for name, value in given.items()}
    if left != given:
        db.execute(sa.update(table).where(here).values(**left))


def _strike_events(db: Connection, conversation_id: str, strike: Strike) -> None:
    said = sa.select(_EVENTS.c.id, _EVENTS.c.data).where(
        _EVENTS.c.sender_id == conversation_id, _EVENTS.c.type_name.in_(_SAID)
    )
    for row in db.execute(said).all():
        try:
            given = json.loads(row.data)
        except ValueError:
            continue  # a damaged row; the tracker store passes it over too
        left = _free_text_within(given, strike)
        if left != given:
            db.execute(
                sa.update(_EVENTS).where(_EVENTS.c.id == row.id).values(data=json.dumps(left))
            )


def _free_text_within(value: Any, strike: Strike) -> Any:
    if isinstance(value, Mapping):
        return {
            key: (_within if key in _FREE_TEXT else _free_text_within)(inner, strike)
            for key, inner in value.items()
        }
    if isinstance(value, list):
        return [_free_text_within(inner, strike) for inner in value]
    return value


def _within(value: Any, strike: Strike) -> Any:
    """Return a value with every text in it struck, however deep."""
    if isinstance(value, str):
        return strike(value)
    if isinstance(value, Mapping):
        return {key: _within(inner, strike) for key, inner in value.items()}
    if isinstance(value, list):
        return [_within(inner, strike) for inner in value]
    return value


def _empty_log(engine: Engine) -> None:
    """Let SQLite write its log back now: older versions of the rows still stand in it."""
    if engine.dialect.name != "sqlite":
        return
    connection = engine.raw_connection()
    try:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    finally:
        connection.close()
