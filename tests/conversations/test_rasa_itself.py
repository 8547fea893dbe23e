"""People who know Rasa are at home: its own commands work in the root."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from bot.paths import ROOT
from bot.understanding.model_files import trained_model
from tests.conversations.said import said_in, spoken_tables

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


FIRST_STEPS = {
    "greeting": ("greet", "action_greet_person"),
    "stuck": ("transfer_pending", "action_answer_topic"),
    "theft": ("funds_stolen", "action_answer_topic"),
    "vague": ("vague_problem", "action_ask_problem"),
    "outside": ("out_of_scope", "action_say_reply"),
    "bot": ("bot_challenge", "action_say_reply"),
}
"""What is said in a language's table, its intent, and the action that follows."""


def test_first_sentences_of_every_language_lead_to_their_step(tmp_path: Path) -> None:
    stories = [
        {
            "story": f"{tag}: {name}",
            "steps": [{"user": said_in(tag)[name], "intent": intent}, {"action": action}],
        }
        for tag in spoken_tables()
        for name, (intent, action) in FIRST_STEPS.items()
    ]
    told = tmp_path / "stories" / "test_languages.yml"
    told.parent.mkdir()
    content = {"version": "3.1", "stories": stories}
    told.write_text(yaml.safe_dump(content, allow_unicode=True), encoding="utf-8")
    done = rasa(
        "test", "core", "--model", str(trained_model()), "--stories", str(told.parent),
        "--out", str(tmp_path), "--fail-on-prediction-errors",
    )  # fmt: skip
    failed = (tmp_path / "failed_test_stories.yml").read_text(encoding="utf-8")
    assert done.returncode == 0, failed


def test_every_story_ends_as_it_is_told(tmp_path: Path) -> None:
    done = rasa(
        "test", "core", "--model", str(trained_model()),
        "--stories", "tests/conversations", "--out", str(tmp_path), "--fail-on-prediction-errors",
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    assert "all good" in (tmp_path / "failed_test_stories.yml").read_text(encoding="utf-8")
