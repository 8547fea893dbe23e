from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from bot.console import app
from bot.console.visit import Visit
from bot.console.wording import STATUS, Words
from bot.errors import BadContentError, ForbiddenError
from bot.languages import load_catalogues
from tests.unit.console.desk import said
from tests.unit.support.clock import Clock


@pytest.fixture
def words(clock: Clock) -> Words:
    return Words(load_catalogues()["en"], "TP Wallet", "Asia/Shanghai", clock.now)


def test_word_that_no_table_holds_stays_as_it_is(words: Words) -> None:
    assert words.named(STATUS, "open") == said("console-status_open")
    assert words.named(STATUS, "brand_new") == "brand_new"


def test_topic_without_words_is_shown_by_its_name(words: Words) -> None:
    assert words.topic("transfer_pending") == said("transfer_pending-meaning")
    assert words.topic("brand_new") == "brand new"


def test_value_that_cannot_be_written_is_shown_bare(words: Words) -> None:
    assert words.written({"kind": "zone", "value": "Nowhere/Land"}) == "Nowhere/Land"
    assert (
        words.written({"kind": "amount", "value": "1250.50", "symbol": "USDT"})
        == "1,250.5\u00a0USDT"
    )


@pytest.mark.parametrize(
    ("tag", "name"),
    [("zh-CN", "Chinese (Simplified)"), ("en", "English"), ("x!", "x!"), ("xx", "xx")],
)
def test_language_is_named_in_the_operators(words: Words, tag: str, name: str) -> None:
    assert words.language(tag) == name


def test_country_without_a_name_is_shown_by_its_code(words: Words) -> None:
    assert (words.region("GB"), words.region("QQ")) == ("United Kingdom", "QQ")


def test_times_are_told_on_the_operators_clock_and_by_their_distance(words: Words) -> None:
    at = words.now + timedelta(minutes=25)
    assert words.stamp(at) == "Wed, Nov 25 11:25"
    assert words.relative(at) == "in 25 minutes"
    assert words.relative(words.now - timedelta(hours=2)) == "2 hours ago"
    assert words.duration(timedelta(seconds=5)) == "1 minute"


def test_screen_without_addresses_stops_the_start(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "queue").mkdir()
    (tmp_path / "queue/view.py").touch()
    monkeypatch.setattr(app, "SCREENS", tmp_path)
    monkeypatch.setattr("bot.console.screens.queue.view.STEPS", None)
    with pytest.raises(BadContentError, match="queue"):
        app.load_screens.__wrapped__()


def test_nobody_is_the_operator_without_a_session(words: Words) -> None:
    visit = Visit(None, words, None, {}, {}, {}, {}, "", "/console", is_secure=False)  # type: ignore[arg-type]
    with pytest.raises(ForbiddenError):
        _ = visit.operator
