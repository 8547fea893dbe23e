from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from rasa.core.lock_store import LockStore, RedisLockStore
from rasa.core.utils import AvailableEndpoints

from bot.settings import Settings
from bot.supervisor.parts import write_endpoints
from tests.redis.server import RedisServer, redis_server


@pytest.fixture(scope="session")
def running() -> Iterator[RedisServer]:
    with redis_server() as started:
        yield started


@pytest.fixture
def server(running: RedisServer) -> RedisServer:
    """Return the server, empty."""
    running.client().flushall()
    return running


@pytest.fixture
def endpoints(server: RedisServer, tmp_path: Path) -> Path:
    """Return the file that the settings of an installation with this Redis lead to."""
    return write_endpoints(Settings(state_folder=tmp_path / "state", redis_url=server.url(3)))


@pytest.fixture
def lock_store(endpoints: Path) -> Callable[[], Any]:
    """Return a function that makes what a Rasa server makes of the file, one for each server."""

    def new() -> Any:
        store = LockStore.create(AvailableEndpoints.read_endpoints(str(endpoints)).lock_store)
        assert type(store) is RedisLockStore
        return store

    return new
