from __future__ import annotations

import os
from pathlib import Path

import pytest

from bot.understanding.model_files import prune_models, training_data, wanted_model


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    for file in (
        "domain.yml", "config.yml", "data/dialogue/rules.yml", "data/languages/en/nlu/greet.yml",
        "data/languages/en/replies/greet.ftl", "bot/understanding/verdict.py",
    ):  # fmt: skip
        (tmp_path / file).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / file).write_text(file)
    return tmp_path


@pytest.mark.parametrize(
    ("file", "is_trained_on"),
    [
        ("domain.yml", True),
        ("config.yml", True),
        ("data/dialogue/rules.yml", True),
        ("data/languages/en/nlu/greet.yml", True),
        ("bot/understanding/verdict.py", True),
        ("data/languages/en/replies/greet.ftl", False),
    ],
)
def test_model_is_another_when_what_it_came_from_changes(
    clone: Path, file: str, is_trained_on: bool
) -> None:
    before = wanted_model(clone, clone / "models")
    (clone / file).write_text("changed")
    assert (wanted_model(clone, clone / "models") != before) is is_trained_on


def test_every_language_with_examples_is_trained_on(clone: Path) -> None:
    (clone / "data/languages/zh-CN/nlu").mkdir(parents=True)
    names = [folder.relative_to(clone).as_posix() for folder in training_data(clone)]
    assert names == ["data/dialogue", "data/languages/en/nlu", "data/languages/zh-CN/nlu"]


@pytest.mark.parametrize(("kept", "left"), [(3, "bcd"), (4, "abcd"), (1, "b")])
def test_newest_models_and_the_present_one_are_kept(tmp_path: Path, kept: int, left: str) -> None:
    for age, name in enumerate("abcd"):
        file = tmp_path / f"support-{name}.tar.gz"
        file.touch()
        os.utime(file, (age, age))
    (tmp_path / "20261124-foreign.tar.gz").touch()
    prune_models(tmp_path / "support-b.tar.gz", kept)
    found = "".join(sorted(file.name[8] for file in tmp_path.glob("support-*")))
    assert found == left
    assert (tmp_path / "20261124-foreign.tar.gz").exists()
