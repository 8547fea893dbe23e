"""People who know Rasa are at home: its own commands work in the root."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from bot.paths import ROOT
from bot.understanding.model_files import trained_model

pytestmark = pytest.mark.model


def rasa(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "bot.engine", *arguments],
        cwd=ROOT, text=True, capture_output=True, check=False,
        env={**os.environ, "RASA_TELEMETRY_ENABLED": "false", "SQLALCHEMY_SILENCE_UBER_WARNING": "1"},
    )  # fmt: skip


def test_the_data_is_valid(tmp_path: Path) -> None:
    done = rasa("data", "validate", "--fail-on-warnings")
    assert done.returncode == 0, done.stdout + done.stderr


def test_every_story_ends_as_it_is_told(tmp_path: Path) -> None:
    done = rasa(
        "test", "core", "--model", str(trained_model()),
        "--stories", "tests/conversations", "--out", str(tmp_path), "--fail-on-prediction-errors",
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    assert "all good" in (tmp_path / "failed_test_stories.yml").read_text(encoding="utf-8")
