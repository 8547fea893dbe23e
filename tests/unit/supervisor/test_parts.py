from __future__ import annotations

from pathlib import Path
from urllib.parse import urlsplit

import pytest
import yaml

from bot.paths import ROOT
from bot.settings import Settings
from bot.supervisor.parts import parts_of, write_endpoints


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(
        state_folder=tmp_path,
        action_url="http://127.0.0.1:6055/webhook",
        rasa_url="http://127.0.0.1:6005",
        server_port=9090,
    )


def test_the_endpoints_name_the_action_server_and_keep_the_rest(settings: Settings) -> None:
    written = yaml.safe_load(write_endpoints(settings).read_text(encoding="utf-8"))
    given = yaml.safe_load((ROOT / "endpoints.yml").read_text(encoding="utf-8"))
    assert written.pop("action_endpoint") == {"url": "http://127.0.0.1:6055/webhook"}
    del given["action_endpoint"]
    assert written == given
    assert written["tracker_store"]["type"] == "bot.engine.tracker_store.SupportTrackerStore"


def test_the_parts_start_from_the_inside_out(settings: Settings) -> None:
    parts = parts_of(settings, Path("models/x.tar.gz"))
    assert [part.name for part in parts] == ["actions", "rasa", "server"]
    ports = [urlsplit(part.ready_url).port for part in parts]
    assert ports == [6055, 6005, 9090]
    assert "models/x.tar.gz" in parts[1].command


def test_only_the_public_server_can_be_reached_from_outside(settings: Settings) -> None:
    actions, rasa, _ = parts_of(settings, Path("m"))
    assert urlsplit(actions.ready_url).hostname == "127.0.0.1"
    assert rasa.command[rasa.command.index("--interface") + 1] == "127.0.0.1"
    assert "--enable-api" not in rasa.command
    assert "--cors" not in rasa.command


def test_nothing_is_sent_to_rasas_makers(settings: Settings) -> None:
    for part in parts_of(settings, Path("m")):
        assert part.environment["RASA_TELEMETRY_ENABLED"] == "false"
