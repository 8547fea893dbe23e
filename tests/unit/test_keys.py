from __future__ import annotations

import json
import os
import stat
import subprocess
import sys
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from cryptography.fernet import Fernet

from bot.errors import MisconfiguredError
from bot.keys import KEY_FILE, Keys, get_keys
from bot.paths import ROOT
from bot.settings import child_environment, get_settings

SAYS_ITS_KEY = "from bot.keys import get_keys; print(get_keys().log_hash)"


@pytest.fixture(autouse=True)
def state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    folder = tmp_path / "state"
    monkeypatch.setenv("SUPPORT_STATE_FOLDER", str(folder))
    get_settings.cache_clear()
    get_keys.cache_clear()
    yield folder
    get_settings.cache_clear()
    get_keys.cache_clear()


@pytest.mark.parametrize("mask", [0o000, 0o022])
def test_the_keys_are_made_once_for_this_user_alone(state: Path, mask: int) -> None:
    before = os.umask(mask)
    try:
        first = get_keys()
    finally:
        os.umask(before)
    get_keys.cache_clear()
    assert get_keys() == first
    assert stat.S_IMODE((state / KEY_FILE).stat().st_mode) == 0o600
    assert stat.S_IMODE(state.stat().st_mode) == 0o700
    assert [file.name for file in state.iterdir()] == [KEY_FILE], "no half-made file stays"


def test_each_key_is_another_and_cannot_be_guessed() -> None:
    keys = get_keys()
    texts = {keys.session_signing, keys.internal_bearer, keys.log_hash, keys.vault}
    assert len(texts) == 4
    assert all(len(text) >= 43 for text in texts), "256 bits each"
    assert Fernet(keys.vault).decrypt(Fernet(keys.vault).encrypt(b"x")) == b"x"
    assert keys.previous_vaults == ()


def test_keys_are_not_seen_when_they_are_printed() -> None:
    keys = get_keys()
    for value in vars(keys).values():
        assert not value or value not in f"{keys!r} {keys}"


def test_of_many_threads_at_the_first_start_all_get_the_same_keys() -> None:
    together = threading.Barrier(8)

    def start(_: int) -> Keys:
        together.wait()
        return get_keys.__wrapped__()

    with ThreadPoolExecutor(8) as pool:
        assert len({keys.log_hash for keys in pool.map(start, range(8))}) == 1


def test_of_two_processes_at_the_first_start_both_get_the_same_keys(state: Path) -> None:
    started = [
        subprocess.Popen(
            [sys.executable, "-c", SAYS_ITS_KEY], cwd=ROOT, env=child_environment(),
            stdout=subprocess.PIPE, text=True,
        )
        for _ in range(2)
    ]  # fmt: skip
    said = [process.communicate(timeout=60)[0] for process in started]
    assert said[0] == said[1]
    assert said[0].strip() == json.loads((state / KEY_FILE).read_text())["log_hash"]


def test_previous_keys_are_read(state: Path) -> None:
    write(state, previous_vaults=[Fernet.generate_key().decode(), Fernet.generate_key().decode()])
    assert len(get_keys().previous_vaults) == 2


@pytest.mark.parametrize("content", [b"", b"{half", b"[]", b"null", b"\xff\xfe", b"{}", b"7"])
def test_a_damaged_file_stops_the_start_and_is_not_replaced(state: Path, content: bytes) -> None:
    state.mkdir()
    (state / KEY_FILE).write_bytes(content)
    with pytest.raises(MisconfiguredError) as caught:
        get_keys()
    assert caught.value.problems == ("keys.json in the state folder is damaged",)
    assert (state / KEY_FILE).read_bytes() == content, "it may hold what opens phone numbers"


@pytest.mark.parametrize("name", ["session_signing", "internal_bearer", "log_hash", "vault"])
@pytest.mark.parametrize("value", ["", None, 7, "short", ["a"]])
def test_a_key_that_would_open_to_anybody_stops_the_start(
    state: Path, name: str, value: object
) -> None:
    write(state, **{name: value})
    with pytest.raises(MisconfiguredError):
        get_keys()


def test_a_previous_key_that_is_none_stops_the_start(state: Path) -> None:
    write(state, previous_vaults=["not a key"])
    with pytest.raises(MisconfiguredError):
        get_keys()


def write(state: Path, **changes: Any) -> None:
    get_keys()
    get_keys.cache_clear()
    file = state / KEY_FILE
    file.write_text(json.dumps({**json.loads(file.read_text()), **changes}))
