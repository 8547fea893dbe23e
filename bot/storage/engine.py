"""Opens the database: SQLite for one machine, PostgreSQL for many."""

from __future__ import annotations

import os
from functools import cache
from pathlib import Path
from typing import Any, Final

from sqlalchemy import create_engine, event
from sqlalchemy.engine import Engine, make_url
from sqlalchemy.exc import ArgumentError, InterfaceError, OperationalError

from bot.errors import MisconfiguredError

BUSY_TIMEOUT_MS: Final = 5_000
"""How long SQLite waits for another process's write; ours take milliseconds."""

DATABASE_AWAY: Final = (OperationalError, InterfaceError)
"""What SQLAlchemy raises where the database is locked, read-only or gone; later it may be back."""

_PRIVATE: Final = 0o600
_OF_OTHERS: Final = 0o077


@cache
def make_engine(url: str) -> Engine:
    """Return the engine of a database URL, one for each URL in a process.

    Parameters never appear in its error messages: they are what people wrote.

    Raises:
        MisconfiguredError: there is no such kind of database; the URL is not quoted.
    """
    try:
        parsed = make_url(url)
        if parsed.get_backend_name() == "sqlite":
            return _sqlite(url, parsed.database)
        return _server(url)
    except (ArgumentError, ImportError):
        raise MisconfiguredError("SUPPORT_DATABASE_URL: no URL of SQLite or PostgreSQL") from None


def _server(url: str) -> Engine:
    engine = create_engine(url, future=True, hide_parameters=True, pool_pre_ping=True)
    event.listen(engine, "handle_error", _strike_details)
    return engine


def _strike_details(context: Any) -> None:
    """Leave the first line of an error: PostgreSQL quotes the whole row in those below."""
    told = str(context.original_exception)
    first = told.partition("\n")[0]
    for error in (context.original_exception, context.sqlalchemy_exception):
        if error is not None:
            error.args = tuple(
                part.replace(told, first) if isinstance(part, str) else part for part in error.args
            )


def _sqlite(url: str, path: str | None) -> Engine:
    if path and path != ":memory:":
        file = Path(path)
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        _make_private(file)
    engine = create_engine(
        url,
        future=True,
        hide_parameters=True,
        connect_args={"timeout": BUSY_TIMEOUT_MS / 1000, "check_same_thread": False},
    )
    event.listen(engine, "connect", _set_up)
    event.listen(engine, "begin", _begin)
    return engine


def _make_private(file: Path) -> None:
    """Make the file, or close one to others that was made by another program."""
    descriptor = os.open(file, os.O_CREAT | os.O_RDWR, _PRIVATE)
    if os.fstat(descriptor).st_mode & _OF_OTHERS:
        os.fchmod(descriptor, _PRIVATE)
    os.close(descriptor)


def _set_up(connection: Any, record: Any) -> None:
    # The driver must not begin transactions by itself: `_begin` says how.
    connection.isolation_level = None
    cursor = connection.cursor()
    cursor.execute("PRAGMA journal_mode=WAL")
    cursor.execute("PRAGMA synchronous=NORMAL")
    cursor.execute("PRAGMA foreign_keys=ON")
    cursor.execute(f"PRAGMA busy_timeout={BUSY_TIMEOUT_MS}")
    cursor.execute("PRAGMA secure_delete=ON")
    cursor.close()


def _begin(connection: Any) -> None:
    # IMMEDIATE takes the write lock at once: two transactions that read first and write
    # later would otherwise fail with "database is locked" without waiting.
    connection.exec_driver_sql("BEGIN IMMEDIATE")
