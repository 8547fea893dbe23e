"""Opens the database: SQLite for one machine, PostgreSQL for many."""

from __future__ import annotations

import os
from functools import lru_cache
from pathlib import Path
from typing import Any, Final

from sqlalchemy import create_engine, event
from sqlalchemy.engine import Engine, make_url

BUSY_TIMEOUT_MS: Final = 5_000
"""How long SQLite waits for another process's write; ours take milliseconds."""

_PRIVATE: Final = 0o600


@lru_cache(maxsize=None)
def make_engine(url: str) -> Engine:
    """Return the engine of a database URL, one for each URL in a process.

    Parameters never appear in its error messages: they are what people wrote.
    """
    parsed = make_url(url)
    if parsed.get_backend_name() == "sqlite":
        return _sqlite(url, parsed.database)
    return create_engine(url, future=True, hide_parameters=True, pool_pre_ping=True)


def _sqlite(url: str, path: str | None) -> Engine:
    if path and path != ":memory:":
        file = Path(path)
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        os.close(os.open(file, os.O_CREAT | os.O_RDWR, _PRIVATE))
    engine = create_engine(
        url,
        future=True,
        hide_parameters=True,
        connect_args={"timeout": BUSY_TIMEOUT_MS / 1000, "check_same_thread": False},
    )
    event.listen(engine, "connect", _set_up)
    event.listen(engine, "begin", _begin)
    return engine


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
