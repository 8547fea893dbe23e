from __future__ import annotations

from datetime import datetime, timezone
from typing import Any

import pytest
from rasa.shared.nlu.training_data.message import Message

from bot.languages import known_zone, region_of
from bot.understanding.entity_reader import EntityReader, utc_now

NOON = datetime(2026, 11, 24, 12, 0, tzinfo=timezone.utc)
ADDRESS = "TQn9Y2khEsLJW1ChVWFMSMeRDow5KcbLSE"


def read(text: str, **metadata: Any) -> list[dict[str, Any]]:
    message = Message({"text": text, "language": "en", "metadata": metadata})
    return list(EntityReader(lambda: NOON).process([message])[0].get("entities") or [])


def test_entity_says_where_it_stands_who_read_it_and_on_which_chain() -> None:
    text = f"sent to {ADDRESS} by mistake"
    (found,) = [entity for entity in read(text) if entity["entity"] == "address"]
    assert text[found["start"] : found["end"]] == found["value"] == ADDRESS
    assert found["extractor"] == "EntityReader"
    assert found["chain"] == "tron"


def test_entity_of_no_chain_says_none() -> None:
    (found,) = [
        entity for entity in read("I have version 2.4.1") if entity["entity"] == "app_version"
    ]
    assert "chain" not in found


def test_time_is_read_by_the_clock_and_the_persons_zone() -> None:
    def hour(zone: str | None) -> datetime:
        (found,) = [
            e for e in read("call me tomorrow at 5pm", time_zone=zone) if e["entity"] == "time"
        ]
        return datetime.fromisoformat(found["value"])

    assert hour("Asia/Shanghai") == datetime(2026, 11, 25, 9, 0, tzinfo=timezone.utc)
    assert hour(None) == hour("No/Where") == datetime(2026, 11, 25, 17, 0, tzinfo=timezone.utc)


def test_payload_of_our_own_button_is_left_to_rasa() -> None:
    assert read('/inform{"value": "2.4.1"}') == []


def test_earlier_entities_stay() -> None:
    known = {"entity": "coin", "value": "TRX", "start": 0, "end": 3}
    message = Message({"text": "TRX 2.4.1", "entities": [known]})
    assert EntityReader(lambda: NOON).process([message])[0].get("entities")[0] == known


@pytest.mark.parametrize(
    ("locale", "region"),
    [
        ("zh-CN", "CN"),
        ("zh-Hans-CN", "CN"),
        ("pt_br", "BR"),
        ("en", None),
        ("", None),
        (None, None),
        ("zh-hans", None),
    ],
)
def test_region_is_the_locales_second_name(locale: str | None, region: str | None) -> None:
    assert region_of(locale) == region


@pytest.mark.parametrize("name", [None, "", "No/Where", "../../etc/passwd", "Europe", "\x00"])
def test_zone_that_does_not_exist_is_none(name: str | None) -> None:
    assert known_zone(name) is None


def test_clock_is_aware() -> None:
    assert utc_now().utcoffset() is not None
