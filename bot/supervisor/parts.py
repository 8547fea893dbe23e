"""What runs on one machine: the action server, Rasa with the trained model, the public server."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

import yaml

from bot.commands.train import QUIET
from bot.messaging.wire import GATEWAY
from bot.paths import ROOT
from bot.settings import Settings, child_environment
from bot.supervisor.process import Part

LOOPBACK: Final = "127.0.0.1"


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
    """Return `endpoints.yml` with the action server where the settings put it."""
    endpoints = yaml.safe_load((ROOT / "endpoints.yml").read_text(encoding="utf-8"))
    endpoints["action_endpoint"] = {"url": settings.action_url}
    path = settings.state_folder / "endpoints.yml"
    path.write_text(yaml.safe_dump(endpoints), encoding="utf-8")
    return path
