from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from bot.understanding.intent_model import FORMAT, NAMES, IntentModel, numbered
from bot.understanding.perceptron import fit_perceptron
from bot.understanding.spelling import SpellingModel, fit_spelling

RANDOM = np.random.default_rng(0)
PLACES = {"deny": [1.0, 0, 0, 0], "fees": [0, 1.0, 0, 0], "greet": [0, 0, 9.0, 0]}
SILENT = np.zeros((1, 3))


def cloud(intents: list[str]) -> NDArray[np.floating[Any]]:
    return np.array([PLACES[name] for name in intents]) + RANDOM.normal(0, 0.1, (len(intents), 4))


@pytest.fixture(scope="module")
def model() -> IntentModel:
    intents = ["fees", "greet", "deny"] * 10
    labels, truth = numbered(intents)
    meaning = fit_perceptron(cloud(intents), truth, [2, 2], hidden=16, steps=200)
    return IntentModel(labels, ("letters-1",), meaning, 0.5, 0.8)


def test_intents_are_numbered_in_alphabetical_order() -> None:
    labels, truth = numbered(["fees", "deny", "fees"])
    assert (labels, truth.tolist()) == (("deny", "fees"), [1, 0, 1])


@pytest.mark.parametrize("intent", list(PLACES))
def test_ranking_names_every_intent_likeliest_first(model: IntentModel, intent: str) -> None:
    ranking = model.ranking(np.array(PLACES[intent]), SILENT[0])
    assert ranking[0][0] == intent
    assert {name for name, _ in ranking} == set(PLACES)
    confidences = [confidence for _, confidence in ranking]
    assert confidences == sorted(confidences, reverse=True)
    assert sum(confidences) == pytest.approx(1)


def test_spelling_speaks_where_meaning_is_silent(model: IntentModel) -> None:
    between = np.array(PLACES["deny"]) / 2 + np.array(PLACES["fees"]) / 2
    for place, intent in enumerate(("deny", "fees")):
        spelled = np.full(3, -9.0)
        spelled[place] = 0
        assert model.ranking(between, spelled)[0][0] == intent


def test_saved_model_answers_as_before(model: IntentModel, tmp_path: Path) -> None:
    model.save(tmp_path)
    vectors = cloud(["deny", "fees"])
    loaded = IntentModel.load(tmp_path)
    spelled = np.zeros((2, 3))
    assert np.array_equal(
        loaded.probabilities(vectors, spelled), model.probabilities(vectors, spelled)
    )
    assert (loaded.labels, loaded.encoders) == (("deny", "fees", "greet"), ("letters-1",))


def test_model_of_another_format_is_not_loaded(model: IntentModel, tmp_path: Path) -> None:
    model.save(tmp_path)
    names = json.loads((tmp_path / NAMES).read_text())
    (tmp_path / NAMES).write_text(json.dumps({**names, "format": FORMAT + 1}))
    with pytest.raises(ValueError, match=str(FORMAT + 1)):
        IntentModel.load(tmp_path)


def test_same_examples_give_the_same_perceptron() -> None:
    _, truth = numbered(["fees", "greet", "deny"] * 5)
    vectors = cloud(["fees", "greet", "deny"] * 5)
    one, other = (fit_perceptron(vectors, truth, [4], hidden=8, steps=200) for _ in range(2))
    assert np.allclose(one.scores(vectors), other.scores(vectors), atol=1e-5)


TEXTS = ["送币失败了", "发送失败", "gas too high", "high gas fee", "hola amiga", "hola, buenas"]


@pytest.fixture(scope="module")
def spelling() -> SpellingModel:
    return fit_spelling(TEXTS, np.array([0, 0, 1, 1, 2, 2]))


@pytest.mark.parametrize(
    ("text", "place"), [("又失败", 0), ("why is gas so high?", 1), ("HOLA", 2)]
)
def test_letters_tell_intents_apart_without_words(
    spelling: SpellingModel, text: str, place: int
) -> None:
    scores = spelling.scores([text])
    assert scores.shape == (1, 3)
    assert scores[0].argmax() == place


def test_saved_spelling_answers_as_before(spelling: SpellingModel, tmp_path: Path) -> None:
    spelling.save(tmp_path)
    assert np.array_equal(SpellingModel.load(tmp_path).scores(TEXTS), spelling.scores(TEXTS))
    with pytest.raises(FileNotFoundError):
        SpellingModel.load(tmp_path / "none")


def test_two_intents_get_a_column_each() -> None:
    model = fit_spelling(TEXTS[:4], np.array([0, 0, 1, 1]))
    assert model.scores(TEXTS[:4]).argmax(axis=1).tolist() == [0, 0, 1, 1]


def test_letters_never_seen_rule_nothing_out(spelling: SpellingModel) -> None:
    assert np.isfinite(spelling.scores(["ωωω", ""])).all()


def test_learning_goes_on_from_earlier_weights(model: IntentModel) -> None:
    _, truth = numbered(["fees", "greet", "deny"] * 5)
    vectors = cloud(["fees", "greet", "deny"] * 5)
    further = fit_perceptron(vectors, truth, [2, 2], hidden=16, steps=1, start=model.meaning)
    assert np.array_equal(further.centre, model.meaning.centre)
    assert np.allclose(further.inner, model.meaning.inner, atol=0.01)
    assert not np.array_equal(further.inner, model.meaning.inner)


def test_leaning_gives_way_to_one_intent_where_the_others_are_weak(model: IntentModel) -> None:
    between = np.array([PLACES["deny"]]) / 2 + np.array([PLACES["fees"]]) / 2
    for place in (0, 1):
        assert model.meaning.leaning(place, 5.0).scores(between).argmax() == place
    sure = np.array([PLACES["greet"]])
    assert model.meaning.leaning(0, 1.0).scores(sure).argmax() == 2
