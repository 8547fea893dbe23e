from __future__ import annotations

import numpy as np
import pytest

from bot.understanding.calibration import (
    best_leaning,
    best_temperature,
    calibration_error,
    log_loss,
    softmax,
)


def test_softmax_rows_add_up_even_for_huge_scores() -> None:
    rows = softmax(np.array([[1000.0, 999.0], [-1000.0, -1000.0]]))
    assert rows.sum(axis=1) == pytest.approx([1, 1])
    assert rows[1].tolist() == [0.5, 0.5]


def test_heat_brings_probabilities_together_and_keeps_their_order() -> None:
    scores = np.array([[2.0, 1.0, 0.0]])
    cold, hot = softmax(scores, 0.5)[0], softmax(scores, 5.0)[0]
    assert cold[0] > softmax(scores)[0][0] > hot[0]
    assert hot.argsort().tolist() == cold.argsort().tolist()


def test_best_temperature_cools_the_overconfident_and_warms_the_shy() -> None:
    truth = np.array([0, 0, 0, 1] * 25)
    boasting = np.tile([9.0, 0.0], (100, 1))
    shy = np.tile([0.1, 0.0], (100, 1))
    for scores in (boasting, shy):
        temperature = best_temperature(scores, truth)
        assert log_loss(scores, truth, temperature) < log_loss(scores, truth)
    assert best_temperature(boasting, truth) > 1 > best_temperature(shy, truth)


def test_log_loss_is_zero_for_certainty_and_finite_for_the_impossible() -> None:
    assert log_loss(np.array([[800.0, 0.0]]), np.array([0])) == 0
    assert np.isfinite(log_loss(np.array([[800.0, -800.0]]), np.array([1])))


def test_calibration_error_is_the_gap_between_confidence_and_truth() -> None:
    right = np.array([True] * 8 + [False] * 2)
    assert calibration_error(np.full(10, 0.8), right) == pytest.approx(0)
    assert calibration_error(np.full(10, 1.0), right) == pytest.approx(0.2)


def test_best_leaning_takes_no_more_from_the_others_than_allowed() -> None:
    leads = np.arange(100) / 20  # of the right label over label 0: 0 to 4.95
    scores = np.stack([np.zeros(100), leads], axis=1)
    truth = np.ones(100, dtype=int)
    for lost_max in (0.0, 0.1, 0.5):
        leaning = best_leaning(scores, truth, 0, lost_max)
        assert (leads < leaning).mean() <= lost_max
        assert (leads < leaning + 0.25).mean() > lost_max
    assert best_leaning(scores, np.zeros(100, dtype=int), 0, 0.1) == 0, "nothing to take from"
