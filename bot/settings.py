"""Every setting, declared once: name, type, unit, default, help.

`SUPPORT_<NAME>` in the environment sets one. An unknown SUPPORT_ variable, or
any wrong value, stops the start with all problems at once. `docs/settings.md`
is checked against this table.
"""

from __future__ import annotations

import json
import os
from datetime import timedelta
from functools import lru_cache
from pathlib import Path
from typing import Any, Final, Literal

from pydantic import BaseSettings, Field, SecretStr, ValidationError, validator

from bot.errors import MisconfiguredError

PREFIX: Final = "SUPPORT_"

REMOVED: Final[dict[str, str]] = {}
"""Settings that no longer exist, each with a hint what to do instead."""

Part = Literal["web", "console", "telegram"]


class Settings(BaseSettings):
    """What an installation can decide; durations are given in seconds."""

    brand: str = Field("TP Wallet", help="The wallet's name, as users know it.")
    state_folder: Path = Field(
        Path("var"), help="Keys, SQLite database and uploads; readable by this user only."
    )
    database_url: str = Field(
        "",
        help="SQLAlchemy URL. Empty: support.db in the state folder, on SQLite.",
        repr=False,  # may hold a password
    )
    redis_url: SecretStr | None = Field(
        None, help="Redis for several Rasa servers; none needed for one."
    )
    server_host: str = Field("127.0.0.1", help="Address the public server listens on.")
    server_port: int = Field(8080, ge=1, le=65535, help="Port of the public server.")
    public_url: str = Field("", help="How users reach the server, behind its proxy.")
    allowed_origins: list[str] = Field(
        default_factory=list, help="Origins (JSON list) of pages that may embed the widget."
    )
    serve: list[Part] = Field(
        default_factory=lambda: ["web", "console", "telegram"],
        help="Which parts (JSON list) this server process serves.",
    )
    rasa_url: str = Field("http://127.0.0.1:5005", help="Where the server finds Rasa.")
    action_url: str = Field(
        "http://127.0.0.1:5055/webhook", help="Where Rasa finds the action server."
    )
    telegram_token: SecretStr | None = Field(None, help="The bot's token. None: Telegram is off.")
    telegram_api_url: str = Field(
        "https://api.telegram.org", help="Another Bot API address, where Telegram is blocked."
    )
    telegram_mode: Literal["polling", "webhook"] = Field(
        "polling", help="Polling needs no public address; a webhook needs public_url."
    )
    telegram_webhook_secret: SecretStr | None = Field(
        None, help="Secret token of the webhook, 1-256 of A-Z a-z 0-9 _ -."
    )
    telegram_proxy: SecretStr | None = Field(None, help="Proxy URL for Telegram alone.")
    chain_endpoints: dict[str, list[str]] = Field(
        default_factory=dict,
        help="JSON: chain id to endpoint URLs, replacing those in data/chains/; [] turns a chain off.",
        repr=False,  # may hold the keys of paid endpoints
    )
    lookup_timeout: timedelta = Field(
        timedelta(seconds=3), help="Seconds that a look-up on the chains may take."
    )
    turn_timeout: timedelta = Field(
        timedelta(seconds=8), help="Seconds Rasa may take for one message."
    )
    silence_after: timedelta = Field(
        timedelta(minutes=20),
        help="Seconds after which an unanswered question is asked once more; 0 turns that off.",
    )
    widget_session_lifetime: timedelta = Field(
        timedelta(days=30), help="Seconds a widget's session token stays valid."
    )
    operator_session_lifetime: timedelta = Field(
        timedelta(hours=12), help="Seconds an operator stays logged in."
    )
    operator_idle_lifetime: timedelta = Field(
        timedelta(hours=2), help="Seconds of silence after which an operator is logged out."
    )
    log_level: Literal["debug", "info", "warning", "error"] = Field(
        "info", help="Lowest level logged."
    )
    log_format: Literal["text", "json"] = Field("text", help="For people or for machines.")

    class Config:
        env_prefix = PREFIX
        allow_mutation = False

        @classmethod
        def parse_env_var(cls, field_name: str, raw_val: str) -> Any:
            """Return the JSON value, or the text as it is, which the field then refuses.

            pydantic would stop at the first text that is no JSON and name no other problem.
            """
            try:
                return json.loads(raw_val)
            except (ValueError, RecursionError):
                return raw_val

    @validator("state_folder", pre=True)
    def _absolute(cls, value: Any) -> Path:
        return Path(value).expanduser().absolute()

    @validator("database_url", always=True)
    def _default_database(cls, value: str, values: dict[str, Any]) -> str:
        if value or "state_folder" not in values:
            return value
        return f"sqlite:///{values['state_folder'] / 'support.db'}"

    @validator(
        "lookup_timeout",
        "turn_timeout",
        "widget_session_lifetime",
        "operator_session_lifetime",
        "operator_idle_lifetime",
    )
    def _some_time(cls, value: timedelta) -> timedelta:
        if value <= timedelta(0):
            raise ValueError("must be longer than 0 seconds")
        return value

    @validator("silence_after")
    def _no_time_or_more(cls, value: timedelta) -> timedelta:
        if value < timedelta(0):
            raise ValueError("must be 0 or more seconds")
        return value

    @validator("public_url", "rasa_url", "telegram_api_url")
    def _without_slash(cls, value: str) -> str:
        return value.rstrip("/")


@lru_cache(maxsize=1)
def get_settings() -> Settings:
    """Return the settings, read once.

    Raises:
        MisconfiguredError: with every problem there is; never with a secret's value.
    """
    problems = _unknown_names()
    try:
        settings = Settings()
    except ValidationError as error:
        problems += [
            f"{PREFIX}{str(problem['loc'][0]).upper()}: {problem['msg']}"
            for problem in error.errors()
        ]
        raise MisconfiguredError(*problems) from None
    if problems:
        raise MisconfiguredError(*problems)
    return settings


def child_environment(**changes: str) -> dict[str, str]:
    """Return this process's environment with changes, for a child process."""
    return {**os.environ, **changes}


def _unknown_names() -> list[str]:
    known = {f"{PREFIX}{name.upper()}" for name in Settings.__fields__}
    given = {name for name in os.environ if name.startswith(PREFIX)}
    return [
        f"{name}: {REMOVED.get(name, 'no such setting, see docs/settings.md')}"
        for name in sorted(given - known)
    ]
