"""A PostgreSQL server of the tests' own: a new cluster in a temporary folder, on a free port."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import pytest
from sqlalchemy import create_engine, text
from sqlalchemy.engine import Engine
from sqlalchemy.exc import OperationalError
from sqlalchemy.pool import NullPool

from bot.storage.engine import make_engine
from bot.storage.mailbox import SqlMailbox
from bot.storage.migrate import upgrade
from tests.unit.support.clock import Clock

USER: Final = "support"
READY_WITHIN_S: Final = 60
TEMPLATE: Final = "migrated"

pytest.register_assert_rewrite(
    "tests.unit.engine.contract_tracker_store",
    "tests.unit.storage.contract_mailbox",
    "tests.unit.storage.contract_operators",
    "tests.unit.storage.contract_outbox",
    "tests.unit.storage.contract_schema",
    "tests.unit.storage.contract_tickets",
    "tests.unit.storage.contract_vault",
)


@dataclass(frozen=True)
class Server:
    """A running server; every test gets a database of its own from one that is migrated."""

    port: int

    def url(self, database: str) -> str:
        return f"postgresql://{USER}@127.0.0.1:{self.port}/{database}"

    def run(self, statement: str) -> None:
        # No transaction: databases are not made inside one.
        once = create_engine(self.url("postgres"), isolation_level="AUTOCOMMIT", poolclass=NullPool)
        with once.connect() as connection:
            connection.execute(text(statement))


def programs() -> Path:
    """Return the folder with the newest server's programs."""
    found = shutil.which("initdb")
    if found is not None:
        return Path(found).resolve().parent
    folders = sorted(
        Path("/usr/lib/postgresql").glob("*/bin"), key=lambda one: int(one.parent.name)
    )
    if not folders:
        pytest.skip("PostgreSQL is not installed")
    return folders[-1]


def as_ordinary_user() -> dict[str, Any]:
    """Return what lets a child run without root's rights, which the server refuses."""
    return {"user": "postgres", "group": "postgres", "extra_groups": []} if os.getuid() == 0 else {}


def free_port() -> int:
    with socket.socket() as held:
        held.bind(("127.0.0.1", 0))
        return int(held.getsockname()[1])


@pytest.fixture(scope="session")
def server() -> Iterator[Server]:
    folder = Path(tempfile.mkdtemp(prefix="support-postgres-"))
    if os.getuid() == 0:
        shutil.chown(folder, "postgres", "postgres")
    home, data = programs(), folder / "data"
    begin = ["-D", str(data), "-U", USER, "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"]
    subprocess.run(
        [str(home / "initdb"), *begin], check=True, cwd=folder, stdout=subprocess.DEVNULL,
        **as_ordinary_user(),
    )  # fmt: skip
    port = free_port()
    process = start([
        str(home / "postgres"), "-D", str(data), "-p", str(port), "-k", str(folder),
        "-c", "listen_addresses=127.0.0.1", "-c", "fsync=off", "-c", "log_min_messages=fatal",
    ], folder)  # fmt: skip
    try:
        running = Server(port)
        wait_until_ready(running, process)
        running.run(f"CREATE DATABASE {TEMPLATE}")
        made = make_engine(running.url(TEMPLATE))
        upgrade(made)
        made.dispose()
        yield running
    finally:
        process.send_signal(signal.SIGINT)  # "fast": open connections are closed
        process.wait(timeout=30)
        shutil.rmtree(folder)


def start(command: Sequence[str], folder: Path) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        command, cwd=folder, stderr=subprocess.DEVNULL, start_new_session=True, **as_ordinary_user()
    )


def wait_until_ready(server: Server, process: subprocess.Popen[bytes]) -> None:
    end = time.monotonic() + READY_WITHIN_S
    while True:
        try:
            return server.run("SELECT 1")
        except OperationalError:
            if process.poll() is not None or time.monotonic() > end:
                raise
            time.sleep(0.1)


@pytest.fixture
def database_url(server: Server, request: pytest.FixtureRequest) -> Iterator[str]:
    name = f"test_{abs(hash(request.node.nodeid))}"
    server.run(f"CREATE DATABASE {name} TEMPLATE {TEMPLATE}")
    yield server.url(name)
    make_engine(server.url(name)).dispose()
    server.run(f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture
def engine(database_url: str) -> Engine:
    return make_engine(database_url)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def mailbox(engine: Engine, clock: Clock) -> SqlMailbox:
    return SqlMailbox(engine, clock)


@pytest.fixture
def conversation(mailbox: SqlMailbox) -> str:
    return mailbox.open_conversation("web", "somebody", locale=None, time_zone=None).id
