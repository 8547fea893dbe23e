"""Rasa's own lock store, made by Rasa from our file, on a real server."""

from __future__ import annotations

import asyncio
import stat
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from rasa.core.lock_store import LockError
from redis.exceptions import AuthenticationError

from bot.settings import Settings
from bot.supervisor.parts import write_endpoints
from tests.redis.server import RedisServer

pytestmark = pytest.mark.redis

CONVERSATION = "web-" + "a" * 26


async def hold(
    store: Any, name: str, seconds: float, told: list[str], who: str = CONVERSATION
) -> None:
    async with store.lock(who, wait_time_in_seconds=0.05):
        told.append(f"{name} has it")
        await asyncio.sleep(seconds)
        told.append(f"{name} gives it back")


def test_the_file_with_the_password_is_for_this_user_alone(
    endpoints: Path, server: RedisServer
) -> None:
    assert server.password in endpoints.read_text(encoding="utf-8")
    assert stat.S_IMODE(endpoints.stat().st_mode) == 0o600
    assert list(endpoints.parent.iterdir()) == [endpoints]


async def test_two_rasa_servers_hold_a_conversation_one_after_the_other(
    lock_store: Callable[[], Any],
) -> None:
    told: list[str] = []
    await asyncio.gather(hold(lock_store(), "a", 0.3, told), hold(lock_store(), "b", 0, told))
    assert told == ["a has it", "a gives it back", "b has it", "b gives it back"]


async def test_other_conversations_do_not_wait(lock_store: Callable[[], Any]) -> None:
    told: list[str] = []
    await asyncio.gather(
        hold(lock_store(), "a", 0.3, told),
        hold(lock_store(), "b", 0, told, who="web-" + "b" * 26),
    )
    assert told == ["a has it", "b has it", "b gives it back", "a gives it back"]


async def test_the_lock_lies_in_the_database_that_the_url_names_and_goes_when_it_is_given_back(
    lock_store: Callable[[], Any], server: RedisServer
) -> None:
    async with lock_store().lock(CONVERSATION):
        assert [key.decode() for key in server.client(3).scan_iter()] == [f"lock:{CONVERSATION}"]
        assert server.client(0).dbsize() == 0
    assert server.client(3).dbsize() == 0


async def test_a_server_that_died_with_the_lock_blocks_nobody_for_ever(
    lock_store: Callable[[], Any],
) -> None:
    lock_store().issue_ticket(CONVERSATION, lock_lifetime=0.3)
    told: list[str] = []
    await asyncio.wait_for(hold(lock_store(), "b", 0, told), timeout=5)
    assert told == ["b has it", "b gives it back"]


async def test_without_the_password_there_is_no_lock(
    lock_store: Callable[[], Any], server: RedisServer, tmp_path: Path
) -> None:
    store = lock_store()
    store.red.connection_pool.connection_kwargs["password"] = None
    with pytest.raises(LockError):
        store.issue_ticket(CONVERSATION)
    with pytest.raises(AuthenticationError):
        store.get_lock(CONVERSATION)


def test_without_the_setting_rasa_keeps_its_locks_to_itself(tmp_path: Path) -> None:
    written = write_endpoints(Settings(state_folder=tmp_path)).read_text(encoding="utf-8")
    assert "lock_store" not in written
