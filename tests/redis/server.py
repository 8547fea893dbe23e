"""A Redis of the tests' own: in a temporary folder, on a free port, with a password."""

from __future__ import annotations

import secrets
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final
from urllib.parse import quote

import pytest
import redis

from tests.whole.installation import HOST, free_port

READY_WITHIN_S: Final = 30


@dataclass
class RedisServer:
    """A server that can be stopped and started again; it keeps nothing on a disk."""

    folder: Path
    port: int = field(default_factory=free_port)
    password: str = field(default_factory=lambda: f"{secrets.token_hex(8)}@${{HOME}}/#1e5")
    """With everything in it that a URL, YAML or Rasa could read as something else."""

    _process: subprocess.Popen[bytes] | None = None

    def url(self, database: int = 0) -> str:
        return f"redis://:{quote(self.password, safe='')}@{HOST}:{self.port}/{database}"

    def client(self, database: int = 0) -> Any:
        return redis.Redis(HOST, self.port, database, self.password)

    def start(self) -> None:
        self._process = subprocess.Popen(
            [
                "redis-server", "--bind", HOST, "--port", str(self.port), "--dir", str(self.folder),
                "--save", "", "--requirepass", self.password,
            ],
            cwd=self.folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        end = time.monotonic() + READY_WITHIN_S
        while True:
            try:
                self.client().ping()
            except redis.ConnectionError:
                if self._process.poll() is not None or time.monotonic() > end:
                    raise
                time.sleep(0.05)
            else:
                return

    def stop(self) -> None:
        if self._process is not None:
            self._process.terminate()
            self._process.wait(timeout=10)
            self._process = None


@contextmanager
def redis_server() -> Iterator[RedisServer]:
    """Yield a server that runs."""
    if shutil.which("redis-server") is None:
        pytest.skip("Redis is not installed")
    with tempfile.TemporaryDirectory(prefix="support-redis-") as folder:
        server = RedisServer(Path(folder))
        try:
            server.start()
            yield server
        finally:
            server.stop()
