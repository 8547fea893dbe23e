from __future__ import annotations

from typing import Any

import pytest
from rasa.shared.nlu.training_data.message import Message

from bot.languages import spoken_languages
from bot.understanding.language_identifier import LanguageIdentifier, hints_of


def identified(text: str, metadata: dict[str, Any] | None = None) -> Message:
    return LanguageIdentifier().process([Message({"text": text, "metadata": metadata})])[0]


@pytest.mark.parametrize(
    ("text", "metadata", "language"),
    [
        ("my transfer is stuck since yesterday", None, "en"),
        ("我的转账卡住了", None, "zh-CN"),
        ("我的转账卡住了", {"language": "en", "language_chosen": True}, "en"),
        ("ok", {"language": "zh-CN", "language_chosen": False}, "zh-CN"),
        ("👍", {"locale": "zh-hans"}, "zh-CN"),
        ("", {}, "en"),
    ],
)
def test_language_goes_out_with_the_message(
    text: str, metadata: dict[str, Any] | None, language: str
) -> None:
    out = identified(text, metadata).as_dict(only_output_properties=True)
    assert out["language"] == language
    assert "foreign_language" not in out


def test_language_that_has_no_folder_is_named_and_answered_in_another() -> None:
    message = identified("Minulla on ongelma lompakon kanssa enkä pääse kirjautumaan sisään siihen")
    assert message.get("foreign_language") == "fi"
    assert message.get("language") in spoken_languages()


def test_empty_hints_are_no_hints() -> None:
    assert hints_of({"language": "", "locale": ""}) == hints_of({})
