from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml

from bot.errors import BadContentError
from bot.paths import DATA
from bot.topics import DETAILS, load_topics
from bot.topics.registry import Source

TOPICS = load_topics()
GOOD: dict[str, Any] = {
    "urgency": "normal",
    "ask_first": ["account"],
    "ask_for_ticket": ["steps"],
    "checks": ["transaction"],
    "offer_human": "when_unsolved",
    "asks_if_solved": True,
    "sources": [{"claim": "a", "from": "b", "checked": date(2026, 11, 24)}],
}


def test_every_topic_file_is_loaded_in_order() -> None:
    assert len(TOPICS) >= 25
    assert list(TOPICS) == sorted(path.stem for path in (DATA / "topics").glob("*.yml"))


@pytest.mark.parametrize("intent", TOPICS)
def test_every_topic_asks_each_detail_once_and_says_where_its_advice_is_from(intent: str) -> None:
    topic = TOPICS[intent]
    asked = (*topic.ask_first, *topic.ask_for_ticket)
    assert topic.intent == intent
    assert len(set(asked)) == len(asked)
    assert set(asked) <= set(DETAILS)
    assert topic.sources
    assert all(source.claim and source.origin for source in topic.sources)
    if "transaction" in topic.checks:
        assert "transaction_hash" in asked
    if topic.offer_human == "at_once":
        assert topic.ask_first == (), "first aid comes before questions"


def write(folder: Path, **changes: Any) -> Path:
    raw = {key: value for key, value in {**GOOD, **changes}.items() if value != "missing"}
    (folder / "mine.yml").write_text(yaml.safe_dump(raw, allow_unicode=True), encoding="utf-8")
    return folder


def test_topic_is_read_from_its_file(tmp_path: Path) -> None:
    topic = load_topics(write(tmp_path))["mine"]
    assert (topic.intent, topic.urgency, topic.offer_human) == ("mine", "normal", "when_unsolved")
    assert (topic.ask_first, topic.ask_for_ticket, topic.checks) == (
        ("account",),
        ("steps",),
        ("transaction",),
    )
    assert topic.asks_if_solved
    assert topic.sources == (Source("a", "b", date(2026, 11, 24)),)


@pytest.mark.parametrize("nothing", [None, []])
def test_lists_may_be_empty(tmp_path: Path, nothing: Any) -> None:
    topic = load_topics(write(tmp_path, ask_first=nothing, checks=nothing))["mine"]
    assert (topic.ask_first, topic.checks) == ((), ())


@pytest.mark.parametrize(
    "changes",
    [
        *({field: "missing"} for field in GOOD),
        {"colour": "blue"},
        {"urgency": "soon"},
        {"urgency": ["normal"]},
        {"urgency": None},
        {"offer_human": "never"},
        {"ask_first": ["shoe_size"]},
        {"ask_first": "account"},
        {"ask_first": {"account": 1}},
        {"ask_first": [["account"]]},
        {"ask_for_ticket": ["Account"]},
        {"checks": ["fees", "weather"]},
        {"asks_if_solved": "no"},
        {"asks_if_solved": None},
        {"sources": None},
        {"sources": "somebody"},
        {"sources": ["somebody"]},
        {"sources": [{"claim": "a", "from": "b"}]},
        {"sources": [{"claim": "a", "from": "b", "checked": "lately"}]},
        {"sources": [{"claim": "a", "from": "b", "checked": date(2026, 1, 1), "by": "me"}]},
        {"sources": [{"claim": 1, "from": "b", "checked": date(2026, 1, 1)}]},
    ],
)
def test_malformed_field_names_the_file(tmp_path: Path, changes: dict[str, Any]) -> None:
    with pytest.raises(BadContentError) as refused:
        load_topics(write(tmp_path, **changes))
    assert refused.value.where == "mine.yml"
    assert refused.value.problem


@pytest.mark.parametrize("text", ["", "- a\n", "words", "a: [", "\tx: 1"])
def test_file_that_is_no_mapping_names_itself(tmp_path: Path, text: str) -> None:
    (tmp_path / "mine.yml").write_text(text, encoding="utf-8")
    with pytest.raises(BadContentError) as refused:
        load_topics(tmp_path)
    assert refused.value.where == "mine.yml"
