from __future__ import annotations

import os
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from pydantic import ValidationError

from bot import settings as module
from bot.errors import MisconfiguredError
from bot.settings import PREFIX, Settings, child_environment, get_settings

SECRET = "123456789:AAE-very-secret-token-of-the-bot-0000"


@pytest.fixture(autouse=True)
def _bare_environment(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    for name in list(os.environ):
        if name.upper().startswith(PREFIX):
            monkeypatch.delenv(name)
    get_settings.cache_clear()
    yield
    get_settings.cache_clear()


def problems() -> tuple[str, ...]:
    with pytest.raises(MisconfiguredError) as caught:
        get_settings()
    return caught.value.problems


def test_nothing_needs_to_be_set() -> None:
    settings = get_settings()
    assert settings.brand == "TP Wallet"
    assert settings.state_folder == Path("var").absolute()
    assert settings.database_url == f"sqlite:///{settings.state_folder}/support.db"
    assert settings.telegram_token is None


def test_settings_are_read_once_and_cannot_be_changed(monkeypatch: pytest.MonkeyPatch) -> None:
    settings = get_settings()
    monkeypatch.setenv("SUPPORT_BRAND", "Other")
    assert get_settings() is settings
    with pytest.raises(TypeError):
        settings.brand = "Other"


def test_values_have_their_types(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in {
        "SERVER_PORT": "9000",
        "SERVE": '["web"]',
        "CHAIN_ENDPOINTS": '{"tron": [], "bsc": ["https://a.test/x"]}',
        "LOOKUP_TIMEOUT": "1.5",
        "ALLOWED_ORIGINS": '["https://shop.test"]',
        "STATE_FOLDER": "~/state",
        "TELEGRAM_TOKEN": SECRET,
    }.items():
        monkeypatch.setenv(PREFIX + name, value)
    settings = get_settings()
    assert (settings.server_port, settings.serve) == (9000, ["web"])
    assert settings.chain_endpoints == {"tron": [], "bsc": ["https://a.test/x"]}
    assert settings.lookup_timeout == timedelta(seconds=1.5)
    assert settings.allowed_origins == ["https://shop.test"]
    assert settings.state_folder == Path.home() / "state"
    assert settings.telegram_token is not None
    assert settings.telegram_token.get_secret_value() == SECRET


@pytest.mark.parametrize("name", ["PUBLIC_URL", "RASA_URL", "TELEGRAM_API_URL"])
def test_an_address_is_kept_without_the_slash_at_its_end(
    monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setenv(PREFIX + name, "https://support.test/a//")
    assert getattr(get_settings(), name.lower()) == "https://support.test/a"


def test_a_name_that_is_no_setting_stops_the_start(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SUPPORT_TELEGRAM_TOKN", SECRET)
    (problem,) = problems()
    assert problem == "SUPPORT_TELEGRAM_TOKN: no such setting, see docs/settings.md"


def test_a_removed_setting_comes_with_its_hint(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "REMOVED", {"SUPPORT_OLD": "use SUPPORT_NEW"})
    monkeypatch.setenv("SUPPORT_OLD", "1")
    assert problems() == ("SUPPORT_OLD: use SUPPORT_NEW",)


def test_all_problems_are_told_at_once_and_no_secret_with_them(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    wrong = {
        "SERVER_PORT": "0", "TELEGRAM_MODE": SECRET, "SERVE": SECRET, "LOOKUP_TIMEOUT": SECRET,
        "CHAIN_ENDPOINTS": "[" * 5_000, "ALLOWED_ORIGINS": "{}", "UNKNOWN": SECRET, "LOG_LEVEL": "LOUD",
    }  # fmt: skip
    for name, value in wrong.items():
        monkeypatch.setenv(PREFIX + name, value)
    told = problems()
    assert sorted(problem.split(":")[0] for problem in told) == sorted(PREFIX + n for n in wrong)
    assert SECRET not in "".join(told)


@pytest.mark.parametrize("value", ["0", "65536", "-1", "http"])
def test_a_port_outside_its_range_is_refused(monkeypatch: pytest.MonkeyPatch, value: str) -> None:
    monkeypatch.setenv("SUPPORT_SERVER_PORT", value)
    assert problems()[0].startswith("SUPPORT_SERVER_PORT: ")


@pytest.mark.parametrize("value", ["1", "65535"])
def test_the_ends_of_the_range_are_ports(monkeypatch: pytest.MonkeyPatch, value: str) -> None:
    monkeypatch.setenv("SUPPORT_SERVER_PORT", value)
    assert get_settings().server_port == int(value)


@pytest.mark.parametrize("name", ["LOOKUP_TIMEOUT", "TURN_TIMEOUT", "OPERATOR_IDLE_LIFETIME"])
@pytest.mark.parametrize("value", ["0", "-1", "never"])
def test_a_duration_that_is_none_is_refused(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str
) -> None:
    monkeypatch.setenv(PREFIX + name, value)
    assert problems()[0].startswith(f"{PREFIX}{name}: ")


def test_no_secret_is_seen_when_settings_are_printed() -> None:
    settings = Settings(
        telegram_token=SECRET,
        telegram_webhook_secret="hook-hidden",
        telegram_proxy="socks5://u:proxy-hidden@127.0.0.1",
        redis_url="redis://:redis-hidden@127.0.0.1",
        database_url="postgresql://u:db-hidden@127.0.0.1/x",
        chain_endpoints={"bsc": ["https://rpc.test/key-hidden"]},
    )
    shown = f"{settings!r} {settings}"
    assert "hidden" not in shown
    assert SECRET not in shown
    assert "brand=" in shown


def test_a_wrong_secret_is_not_quoted(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(ValidationError) as caught:
        Settings(telegram_token=["not", "a", SECRET])
    assert SECRET not in str(caught.value)


def test_a_child_gets_the_environment_with_changes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SUPPORT_BRAND", "Mine")
    given = child_environment(LOG_LEVEL="WARNING", SUPPORT_BRAND="Other")
    assert (given["LOG_LEVEL"], given["SUPPORT_BRAND"]) == ("WARNING", "Other")
    assert os.environ["SUPPORT_BRAND"] == "Mine"
    assert given["PATH"] == os.environ["PATH"]
