from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from bot.understanding.intent_model import FORMAT, NAMES, IntentModel, fit

RANDOM = np.random.default_rng(0)
PLACES = {"fees": [1.0, 0, 0, 0], "greet": [0, 1.0, 0, 0], "deny": [0, 0, 1.0, 0]}


def cloud(intents: list[str]) -> NDArray[np.floating[Any]]:
    return np.array([PLACES[name] for name in intents]) + RANDOM.normal(0, 0.1, (len(intents), 4))


@pytest.fixture(scope="module")
def model() -> IntentModel:
    intents = ["fees", "greet", "deny"] * 10
    return fit(cloud(intents), intents, ["letters-1"], strength=10.0, folds=3)


def test_ranking_names_every_intent_likeliest_first(model: IntentModel) -> None:
    ranking = model.ranking(np.array([0, 1.0, 0.2, 0]))
    assert ranking[0][0] == "greet"
    assert {name for name, _ in ranking} == set(PLACES)
    confidences = [confidence for _, confidence in ranking]
    assert confidences == sorted(confidences, reverse=True)
    assert sum(confidences) == pytest.approx(1)


def test_saved_model_answers_as_before(model: IntentModel, tmp_path: Path) -> None:
    model.save(tmp_path)
    vectors = cloud(["deny", "fees"])
    loaded = IntentModel.load(tmp_path)
    assert np.array_equal(loaded.probabilities(vectors), model.probabilities(vectors))
    assert (loaded.labels, loaded.encoders) == (("deny", "fees", "greet"), ("letters-1",))


def test_model_of_another_format_is_not_loaded(model: IntentModel, tmp_path: Path) -> None:
    model.save(tmp_path)
    names = json.loads((tmp_path / NAMES).read_text())
    (tmp_path / NAMES).write_text(json.dumps({**names, "format": FORMAT + 1}))
    with pytest.raises(ValueError, match=str(FORMAT + 1)):
        IntentModel.load(tmp_path)


def test_two_intents_are_told_apart_with_probabilities_that_add_up() -> None:
    intents = ["fees", "greet"] * 6
    model = fit(cloud(intents), intents, [], strength=10.0, folds=3)
    rows = model.probabilities(cloud(["fees", "greet"]))
    assert rows.argmax(axis=1).tolist() == [0, 1]
    assert rows.sum(axis=1) == pytest.approx([1, 1])


@pytest.mark.parametrize(("examples", "is_found"), [(3, True), (2, False)])
def test_temperature_needs_an_example_per_fold(examples: int, is_found: bool) -> None:
    intents = ["fees"] * 9 + ["greet"] * examples
    model = fit(cloud(intents), intents, [], strength=10.0, folds=3)
    assert (model.temperature != 1.0) is is_found


def test_same_examples_give_the_same_model() -> None:
    intents = ["fees", "greet", "deny"] * 5
    vectors = cloud(intents)
    one, other = (fit(vectors, intents, [], strength=10.0, folds=3) for _ in range(2))
    assert np.array_equal(one.weights, other.weights)
    assert one.temperature == other.temperature
