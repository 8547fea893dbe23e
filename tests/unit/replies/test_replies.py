from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from rasa.core.nlg.generator import NaturalLanguageGenerator
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import SlotSet
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.utils.endpoints import EndpointConfig

from bot.errors import BadContentError
from bot.languages import Catalogue, load_catalogues
from bot.paths import ROOT
from bot.replies import CatalogueReplies
from bot.replies.wording import word
from bot.settings import get_settings

DOMAIN = Domain.from_yaml(
    'version: "3.1"\nslots: {language: {type: text, mappings: [{type: custom}]}}'
)
AT = {"kind": "clock", "at": "2026-11-25T03:00:00+00:00", "zone": "UTC"}
CHAINS = {"kind": "list", "items": ["Ethereum", "TRON"]}


@pytest.fixture(scope="module")
def english() -> Catalogue:
    return load_catalogues()["en"]


@pytest.fixture(autouse=True)
def _settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("SUPPORT_STATE_FOLDER", str(tmp_path))
    monkeypatch.setenv("SUPPORT_BRAND", "Otter Wallet")
    get_settings.cache_clear()
    yield
    get_settings.cache_clear()


def tracker(language: str) -> DialogueStateTracker:
    return DialogueStateTracker.from_events("x", [SlotSet("language", language)], DOMAIN.slots)


def test_a_reply_has_its_text_and_its_buttons_in_order(english: Catalogue) -> None:
    options = [
        {"label": "button-yes", "payload": "/affirm", "arguments": {}},
        {"label": "button-no", "payload": "/deny", "arguments": {}},
    ]
    said = word(
        english, "lookup-unreachable", {"chains": CHAINS}, options, style="plain", brand="B"
    )
    assert "Ethereum" in said["text"]
    assert said["buttons"] == [
        {"title": "Yes", "payload": "/affirm"},
        {"title": "No", "payload": "/deny"},
    ]


def test_the_form_for_experts_is_another_one_where_there_is_one(english: Catalogue) -> None:
    given: dict[str, Any] = {"chain": CHAINS, "chains": CHAINS, "at": AT}
    plain = word(english, "lookup-pending", given, (), style="plain", brand="B")
    technical = word(english, "lookup-pending", given, (), style="technical", brand="B")
    assert plain != technical
    same = word(english, "button-yes", {}, (), style="technical", brand="B")
    assert same == word(english, "button-yes", {}, (), style="plain", brand="B")


@pytest.mark.parametrize(
    ("key", "options"),
    [
        ("no-such_key", []),
        ("lookup-unreachable", []),
        ("button-yes", [{"label": "no-such_label", "payload": "/x", "arguments": {}}]),
    ],
)
def test_a_missing_key_argument_or_label_is_an_error_not_english(
    english: Catalogue, key: str, options: list[dict[str, Any]]
) -> None:
    with pytest.raises(BadContentError):
        word(english, key, {}, options, style="plain", brand="B")


async def test_rasa_gets_the_reply_in_the_language_of_the_conversation() -> None:
    replies = CatalogueReplies()
    english = await replies.generate("button-yes", tracker("en"), "gateway")
    chinese = await replies.generate("button-yes", tracker("zh-CN"), "gateway")
    told = await replies.generate("button-yes", tracker("en"), "gateway", language="zh-CN")
    assert english == {"text": "Yes", "buttons": []}
    assert chinese["text"] != "Yes"
    assert told == chinese


async def test_the_brand_of_the_installation_is_at_hand_in_every_sentence() -> None:
    replies = CatalogueReplies()
    catalogue = load_catalogues()["en"]
    named = [key for key in sorted(catalogue.keys()) if says_the_brand(catalogue, key)]
    assert named, "some sentence names the brand"
    said = await replies.generate(named[0], tracker("en"), "gateway")
    assert "Otter Wallet" in said["text"]


def says_the_brand(catalogue: Catalogue, key: str) -> bool:
    try:
        return "@@" in catalogue.format(key, {"brand": "@@"})
    except BadContentError:
        return False  # it needs more than the brand


def test_rasa_finds_the_generator_where_endpoints_name_it() -> None:
    named = yaml.safe_load((ROOT / "endpoints.yml").read_text(encoding="utf-8"))["nlg"]
    made = NaturalLanguageGenerator.create(EndpointConfig(**named), DOMAIN)
    assert isinstance(made, CatalogueReplies)
