from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from bot.runtime import Services
from bot.settings import get_settings
from tests.unit.commands.conftest import Command


def test_the_file_is_written_and_its_path_printed(
    services: Services,
    command: Command,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("SUPPORT_REDIS_URL", "redis://:pass@h")
    get_settings.cache_clear()
    assert command("endpoints") == 0
    printed = Path(capsys.readouterr().out.removesuffix("\n"))
    assert printed == services.settings.state_folder / "endpoints.yml"
    written = yaml.safe_load(printed.read_text(encoding="utf-8"))
    assert written["action_endpoint"] == {"url": services.settings.action_url}
    assert written["lock_store"]["password"] == "pass"
