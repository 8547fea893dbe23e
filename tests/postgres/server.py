"""A PostgreSQL server of the tests' own: a new cluster in a temporary folder, on a free port."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

import pytest
from sqlalchemy import create_engine, text
from sqlalchemy.exc import OperationalError
from sqlalchemy.pool import NullPool

from tests.whole.installation import HOST, free_port

USER: Final = "support"
READY_WITHIN_S: Final = 60
STOPPED_WITHIN_S: Final = 30


@dataclass
class Server:
    """One cluster; it can be stopped and started again with everything in it."""

    folder: Path
    port: int = field(default_factory=free_port)
    _process: subprocess.Popen[bytes] | None = None

    def url(self, database: str) -> str:
        return f"postgresql://{USER}@{HOST}:{self.port}/{database}"

    def run(self, statement: str) -> None:
        # No transaction: databases are not made inside one.
        once = create_engine(self.url("postgres"), isolation_level="AUTOCOMMIT", poolclass=NullPool)
        with once.connect() as connection:
            connection.execute(text(statement))

    def make(self) -> None:
        begin = ["-D", str(self._data), "-U", USER, "-A", "trust", "-E", "UTF8", "--locale=C"]
        subprocess.run(
            [str(programs() / "initdb"), *begin, "--no-sync"], check=True, cwd=self.folder,
            stdout=subprocess.DEVNULL, **as_ordinary_user(),
        )  # fmt: skip

    def start(self) -> None:
        """Return when it answers."""
        self._process = subprocess.Popen(
            [
                str(programs() / "postgres"), "-D", str(self._data), "-p", str(self.port),
                "-k", str(self.folder), "-c", f"listen_addresses={HOST}", "-c", "fsync=off",
                "-c", "log_min_messages=fatal",
            ],
            cwd=self.folder, stderr=subprocess.DEVNULL, start_new_session=True,
            **as_ordinary_user(),
        )  # fmt: skip
        end = time.monotonic() + READY_WITHIN_S
        while True:
            try:
                return self.run("SELECT 1")
            except OperationalError:
                if self._process.poll() is not None or time.monotonic() > end:
                    raise
                time.sleep(0.1)

    def stop(self) -> None:
        if self._process is not None:
            self._process.send_signal(signal.SIGINT)  # "fast": open connections are closed
            self._process.wait(timeout=STOPPED_WITHIN_S)
            self._process = None

    @property
    def _data(self) -> Path:
        return self.folder / "data"


@contextmanager
def postgres_server() -> Iterator[Server]:
    """Yield a server that runs; the test is skipped where there are no programs for one."""
    programs()
    folder = Path(tempfile.mkdtemp(prefix="support-postgres-"))
    if os.getuid() == 0:
        shutil.chown(folder, "postgres", "postgres")
    server = Server(folder)
    try:
        server.make()
        server.start()
        yield server
    finally:
        server.stop()
        shutil.rmtree(folder)


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
