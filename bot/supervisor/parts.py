"""What runs on one machine: the action server, Rasa with the trained model, the public server."""

from __future__ import annotations

import os
import re
import sys
import tempfile
from pathlib import Path
from typing import Any, Final
from urllib.parse import SplitResult, unquote, urlsplit

import yaml

from bot.commands.train import QUIET
from bot.errors import MisconfiguredError
from bot.messaging.wire import GATEWAY
from bot.paths import ROOT
from bot.settings import Settings, child_environment
from bot.supervisor.process import Part

LOOPBACK: Final = "127.0.0.1"
ENDPOINTS: Final = "endpoints.yml"
REDIS_PORT: Final = 6379


def parts_of(settings: Settings, model: Path) -> list[Part]:
    """Return the processes in the order to start them; they are stopped in the reverse order."""
    rasa, actions = urlsplit(settings.rasa_url), urlsplit(settings.action_url)
    endpoints = write_endpoints(settings)
    environment = child_environment(**QUIET, PYTHONUNBUFFERED="1")
    server = f"http://{settings.server_host}:{settings.server_port}"
    return [
        Part(
            "actions",
            [sys.executable, "-m", "bot", "actions"],
            environment,
            f"http://{actions.netloc}/health",
        ),
        Part(
            "rasa",
            [
                sys.executable, "-m", "bot.engine", "run",
                "--model", str(model), "--endpoints", str(endpoints),
                "--credentials", str(ROOT / "credentials.yml"),
                "--interface", LOOPBACK, "--port", str(rasa.port),
            ],
            environment,
            f"{settings.rasa_url}/webhooks/{GATEWAY}/health",
        ),
        Part(
            "server",
            [sys.executable, "-m", "bot", "serve"],
            environment,
            f"{server}/health",
        ),
    ]  # fmt: skip


def write_endpoints(settings: Settings) -> Path:
    """Return the `endpoints.yml` of these settings, which every Rasa server of theirs starts with.

    It names the action server and, with `redis_url` set, Rasa's lock store in Redis. Only this
    user can read it: it may hold a password.

    Raises:
        MisconfiguredError: `redis_url` is not the URL of a Redis.
    """
    endpoints = yaml.safe_load((ROOT / ENDPOINTS).read_text(encoding="utf-8"))
    endpoints["action_endpoint"] = {"url": settings.action_url}
    if settings.redis_url is not None:
        endpoints["lock_store"] = lock_store(settings.redis_url.get_secret_value())
    # Quoted throughout: Rasa would read a bare 1e5 as a number and replace a bare ${NAME}.
    text = yaml.safe_dump(endpoints, default_style='"', allow_unicode=True)
    path = settings.state_folder / ENDPOINTS
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    descriptor, temporary = tempfile.mkstemp(dir=path.parent, prefix=".endpoints-")  # mode 0600
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        file.write(text)
    # In place whole: another Rasa server may be reading it.
    return Path(temporary).replace(path)


def lock_store(redis_url: str) -> dict[str, Any]:
    """Return what Rasa's `RedisLockStore` is made of.

    Args:
        redis_url: `redis://[[user]:password@]host[:port][/db]`, or `rediss://` for TLS; user and
            password percent-encoded. Port and database are 6379 and 0 where they are not said.

    Raises:
        MisconfiguredError: it is no such URL; the message does not quote it.
    """
    try:
        url = urlsplit(redis_url)
        port = REDIS_PORT if url.port is None else url.port
    except ValueError:
        raise MisconfiguredError(_NOT_A_REDIS) from None
    if not (_names_a_redis(url) and port):
        raise MisconfiguredError(_NOT_A_REDIS)
    store: dict[str, Any] = {
        "type": "redis",
        "url": url.hostname,
        "port": port,
        "db": int(url.path.strip("/") or 0),
        "use_ssl": url.scheme == "rediss",
    }
    named = {"username": unquote(url.username or ""), "password": unquote(url.password or "")}
    return store | {name: value for name, value in named.items() if value}


_DATABASE: Final = re.compile(r"/?(?:[0-9]{1,5})?")
_NOT_A_REDIS: Final = (
    "SUPPORT_REDIS_URL: no URL such as redis://:password@host:6379/0, percent-encoded"
)


def _names_a_redis(url: SplitResult) -> bool:
    # A bare # or ? of a password ends the address early: better refused than half used.
    is_whole = bool(url.hostname and _DATABASE.fullmatch(url.path)) and not url.query + url.fragment
    return is_whole and url.scheme in ("redis", "rediss")
