from __future__ import annotations

import pytest

from bot.understanding.evaluation import Reading, figures_of, is_short, scores_of

TOPICS = frozenset({"fees", "transfer_pending"})


def reading(
    meant: str, *ranking: str, asks: bool = False, heard: str = "en", short: bool = False
) -> Reading:
    choices = ranking if asks else ()
    return Reading(meant, ranking, 0.8, asks, choices, "en", heard, 0.010, short, "en")


READINGS = [
    reading("fees", "fees"),
    reading("fees", "transfer_pending", "fees", asks=True),
    reading("transfer_pending", "transfer_pending", heard="de"),
    reading("transfer_pending", "out_of_scope"),
    reading("out_of_scope", "greet"),
    reading("out_of_scope", "fees", asks=True),
    reading("greet", "greet", heard="fr", short=True),
    reading("out_of_scope", "out_of_scope"),
]


def test_scores_of_each_intent_are_counted_by_hand_and_the_worst_comes_first() -> None:
    scores = {score.intent: score for score in scores_of(READINGS)}
    assert scores_of(READINGS)[0].intent == "out_of_scope"
    assert (scores["fees"].precision, scores["fees"].recall, scores["fees"].f1) == (0.5, 0.5, 0.5)
    assert scores["greet"].precision == 0.5
    assert scores["greet"].recall == 1.0
    assert scores["out_of_scope"].f1 == pytest.approx(0.4)
    assert scores["out_of_scope"].count == 3


def test_figures_of_a_language() -> None:
    figures = figures_of(READINGS, TOPICS)
    assert figures.count == 8
    assert figures.accuracy == 0.5
    assert figures.language == 6 / 7
    assert (figures.language_short, figures.language_client) == (0.0, 1.0)
    assert figures.outside_rejected == pytest.approx(1 / 3)
    assert figures.topics_rejected == 0.25
    assert (figures.asks_back, figures.offers_choices) == (0.25, 0.25)
    assert figures.right_among_choices == 0.5
    assert figures.calibration == pytest.approx(0.3)
    assert figures.median_s == pytest.approx(0.010)


def test_nothing_asked_back_is_nothing_missed() -> None:
    assert figures_of([reading("fees", "fees")], TOPICS).right_among_choices == 1.0


@pytest.mark.parametrize(
    ("text", "short"),
    [
        ("ok", True), ("gas fee?", True), ("where is it", False), ("你好啊", True),
        ("我的转账卡住了", False), ("สวัสดีค่ะ", True), ("โอนเงินไม่ได้เลย", False), ("", True),
    ],
)  # fmt: skip
def test_one_or_two_words_are_short_in_every_script(text: str, short: bool) -> None:
    assert is_short(text) is short
