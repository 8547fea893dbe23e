"""An installation of its own for each test: empty state folder, migrated database."""

from __future__ import annotations

import argparse
import importlib
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from bot import runtime
from bot.keys import get_keys
from bot.runtime import Services, migrated_services, set_services
from bot.settings import get_settings

Command = Callable[..., int]


@pytest.fixture
def services(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Services]:
    monkeypatch.setenv("SUPPORT_STATE_FOLDER", str(tmp_path / "state"))
    get_settings.cache_clear()
    get_keys.cache_clear()
    before = dict(runtime._built)
    set_services(None)
    made = migrated_services()
    yield made
    made.engine.dispose()
    set_services(before.get("services"))
    get_settings.cache_clear()
    get_keys.cache_clear()


@pytest.fixture
def command(services: Services) -> Command:
    """Return a function that runs a command with the arguments of its command line."""

    def run(name: str, *arguments: str) -> int:
        module = importlib.import_module(f"bot.commands.{name}")
        parser = argparse.ArgumentParser()
        module.add_arguments(parser)
        return int(module.run(parser.parse_args(arguments)))

    return run
