"""What the one setting `redis_url` becomes in Rasa's endpoints."""

from __future__ import annotations

import stat
from pathlib import Path
from typing import Any

import pytest
from rasa.core.utils import AvailableEndpoints

from bot.errors import MisconfiguredError
from bot.settings import Settings
from bot.supervisor.parts import lock_store, write_endpoints

PLAIN = {"type": "redis", "url": "h", "port": 6379, "db": 0, "use_ssl": False}


@pytest.mark.parametrize(
    ("address", "differs"),
    [
        ("redis://h", {}),
        ("redis://h/", {}),
        ("REDIS://h:6379/0", {}),
        ("rediss://h", {"use_ssl": True}),
        ("redis://h:1/15", {"port": 1, "db": 15}),
        ("redis://h:65535", {"port": 65535}),
        ("redis://:pass@h", {"password": "pass"}),
        ("redis://me:pass@h", {"username": "me", "password": "pass"}),
        ("redis://:p%40s%2Fs%23%3A%25@h", {"password": "p@s/s#:%"}),
        ("redis://:%E9%92%B1@h", {"password": "钱"}),
        ("redis://@h", {}),
        ("redis://[::1]:7000/2", {"url": "::1", "port": 7000, "db": 2}),
    ],
)
def test_an_address_names_everything_that_rasa_needs(address: str, differs: dict[str, Any]) -> None:
    assert lock_store(address) == {**PLAIN, **differs}


@pytest.mark.parametrize(
    "address",
    [
        "", "h", "h:6379", "redis:h", "redis:/h", "redis://", "redis:///0", "redis://:secret@",
        "http://h", "unix:///run/redis.sock", "redis://h:0", "redis://h:65536", "redis://h:x",
        "redis://h:-1", "redis://h/x", "redis://h/-1", "redis://h/1/2", "redis://h/1_0",
        "redis://h/١", "redis://h/0 ", "redis://[::1", "redis://:se#cret@h", "redis://:se?cret@h",
        "redis://:se/cret@h", "redis://h?db=1", "redis://h/0#x",
    ],
)  # fmt: skip
def test_any_other_is_refused_by_the_name_of_the_setting_and_not_quoted(address: str) -> None:
    with pytest.raises(MisconfiguredError) as refused:
        lock_store(address)
    (problem,) = refused.value.problems
    assert problem.startswith("SUPPORT_REDIS_URL: ")
    assert "cret" not in problem
    assert refused.value.__cause__ is None
    assert refused.value.__suppress_context__ or refused.value.__context__ is None


@pytest.mark.parametrize("password", ["1e5", "0o17", "true", "null", "${HOME}", "a: b #c", '"\\'])
def test_rasa_reads_back_the_password_that_was_given(tmp_path: Path, password: str) -> None:
    written = "".join(f"%{byte:02x}" for byte in password.encode())
    settings = Settings(state_folder=tmp_path / "new", redis_url=f"redis://:{written}@h:7000/2")
    file = write_endpoints(settings)
    read = AvailableEndpoints.read_endpoints(str(file)).lock_store
    assert (read.type, read.url) == ("redis", "h")
    assert read.kwargs == {"port": 7000, "db": 2, "use_ssl": False, "password": password}
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_the_file_is_replaced_whole_and_closed_to_others(tmp_path: Path) -> None:
    before = tmp_path / "endpoints.yml"
    before.write_text("x" * 100_000)
    before.chmod(0o644)
    file = write_endpoints(Settings(state_folder=tmp_path, redis_url="redis://h"))
    assert file == before
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert AvailableEndpoints.read_endpoints(str(file)).lock_store.url == "h"
    assert list(tmp_path.iterdir()) == [file]
