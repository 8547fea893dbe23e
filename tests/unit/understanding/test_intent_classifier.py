from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from rasa.engine.storage.local_model_storage import LocalModelStorage
from rasa.engine.storage.resource import Resource
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.errors import MisconfiguredError
from bot.understanding.cascade import Cascade
from bot.understanding.intent_classifier import IntentClassifier
from bot.understanding.intent_model import IntentModel
from bot.understanding.perceptron import Perceptron
from bot.understanding.spelling import fit_spelling
from tests.unit.understanding.fake_encoder import LetterCounts

EXAMPLES = {
    "fees": ["why so high a fee", "the fee is high", "fees fees fees", "high gas fee"],
    "goodbye": ["bye bye", "ok bye", "bye", "bye for now"],
    "transfer_pending": ["zzz stuck", "zz stuck zz", "it is stuck zzz", "stuck zz"],
}
RESOURCE = Resource("intents")


def config(**changes: Any) -> dict[str, Any]:
    return {**IntentClassifier.get_default_config(), **changes}


@pytest.fixture(scope="module")
def trained(tmp_path_factory: pytest.TempPathFactory) -> tuple[Cascade, LocalModelStorage]:
    folder = tmp_path_factory.mktemp("model")
    storage = LocalModelStorage.create(folder)
    examples = [
        Message({"text": text, "intent": intent})
        for intent, texts in EXAMPLES.items()
        for text in [*texts, "2.4.1"]
    ]
    settings = config(encodings_folder=str(folder / "encodings"))
    classifier = IntentClassifier(settings, [[LetterCounts()]], save_to=(storage, RESOURCE))
    assert classifier.train(TrainingData(examples)) == RESOURCE
    assert classifier._cascade is not None
    return classifier._cascade, storage


@pytest.fixture
def classifier(trained: tuple[Cascade, LocalModelStorage]) -> IntentClassifier:
    return IntentClassifier(
        config(unsure_below=0.0, unsure_lead=0.0), [[LetterCounts()]], trained[0]
    )


def heard(classifier: IntentClassifier, text: str, **data: Any) -> dict[str, Any]:
    message = classifier.process([Message({"text": text, **data})])[0]
    return dict(message.as_dict(only_output_properties=True))


def test_intent_is_the_first_of_the_ranking(classifier: IntentClassifier) -> None:
    out = heard(classifier, "bye then")
    assert out["intent"]["name"] == "goodbye"
    assert out["intent_ranking"][0] == out["intent"]
    assert {entry["name"] for entry in out["intent_ranking"]} == set(EXAMPLES)


@pytest.mark.parametrize("kind", ["unsure_below", "unsure_lead"])
@pytest.mark.parametrize(("change", "asks_back"), [(-1e-6, False), (1e-6, True)])
def test_bot_asks_back_just_below_a_threshold_and_keeps_the_candidates(
    trained: tuple[Cascade, LocalModelStorage],
    classifier: IntentClassifier,
    kind: str,
    change: float,
    asks_back: bool,
) -> None:
    (_, best), (_, second), *_ = classifier.rank("bye then")
    limits = {"unsure_below": 0.0, "unsure_lead": 0.0}
    limits[kind] = (best if kind == "unsure_below" else best - second) + change
    out = heard(IntentClassifier(config(**limits), [[LetterCounts()]], trained[0]), "bye then")
    names = [entry["name"] for entry in out["intent_ranking"]]
    assert (out["intent"]["name"] == "nlu_fallback") is asks_back
    assert names[: 1 + asks_back] == ["nlu_fallback", "goodbye"][not asks_back :]
    if asks_back:
        assert out["intent"]["confidence"] == limits["unsure_below"]


@pytest.mark.parametrize(
    ("text", "intent", "candidate"),
    [
        ("TQn9Y2khEsLJW1ChVWFMSMeRDow5KcbLSE", "inform", "inform"),
        ("[phone:abcd1234]", "inform", "inform"),
        ("👍", "affirm", "affirm"),
        ("👎", "deny", "deny"),
        ("🙏", "thank", "thank"),
        ("⭐⭐⭐", "give_feedback", "give_feedback"),
        ("😀😀", "nlu_fallback", "out_of_scope"),
        ("", "nlu_fallback", "out_of_scope"),
    ],
)
def test_message_without_words_needs_no_model(text: str, intent: str, candidate: str) -> None:
    untrained = IntentClassifier(config(), [[LetterCounts()]])
    out = heard(untrained, text)
    assert out["intent"]["name"] == intent
    assert out["intent_ranking"][-1]["name"] == candidate


def test_message_that_entities_cover_only_informs(classifier: IntentClassifier) -> None:
    covering = [{"entity": "coin", "value": "TRX", "start": 0, "end": 3}]
    assert heard(classifier, "TRX", entities=covering)["intent"]["name"] == "inform"
    assert heard(classifier, "TRX")["intent"]["name"] != "inform"


def test_payload_of_our_own_button_is_left_to_rasa(classifier: IntentClassifier) -> None:
    assert "intent" not in heard(classifier, '/affirm{"about": "solved"}')


def test_message_without_text_is_asked_back() -> None:
    message = IntentClassifier(config(), [[LetterCounts()]]).process([Message({})])[0]
    assert message.get("intent")["name"] == "nlu_fallback"


@pytest.mark.parametrize("intents", [[], ["fees", "fees"]])
def test_one_intent_is_not_enough_to_train(intents: list[str]) -> None:
    examples = [Message({"text": "how much", "intent": intent}) for intent in intents]
    with pytest.raises(MisconfiguredError):
        IntentClassifier(config(), [[LetterCounts()]]).train(TrainingData(examples))


def test_model_of_other_encoders_is_refused(
    trained: tuple[Cascade, LocalModelStorage],
) -> None:
    with pytest.raises(MisconfiguredError, match="letters-1"):
        IntentClassifier.load({"stages": [["use"]]}, trained[1], RESOURCE, None)


def test_missing_model_is_refused(tmp_path: Path) -> None:
    with pytest.raises(MisconfiguredError):
        IntentClassifier.load({}, LocalModelStorage.create(tmp_path), Resource("none"), None)


def undecided(versions: tuple[str, ...], size: int) -> IntentModel:
    zeros = np.zeros((size, 2), np.float32)
    meaning = Perceptron(zeros[:, 0], zeros[:, 0] + 1, zeros, zeros[0], np.eye(2) * 0, zeros[0])
    return IntentModel(("fees", "greet"), versions, meaning, 0.0, 1.0)


def test_model_of_the_installed_encoders_is_loaded(tmp_path: Path) -> None:
    fresh = IntentClassifier.create({}, LocalModelStorage.create(tmp_path), RESOURCE, None)
    storage = LocalModelStorage.create(tmp_path)
    with storage.write_to(RESOURCE) as folder:
        fit_spelling(["fee", "hello"] * 2, np.array([0, 1] * 2)).save(folder)
        for place, encoders in enumerate(fresh._encoders):
            model = undecided(
                tuple(encoder.version for encoder in encoders),
                sum(encoder.size for encoder in encoders),
            )
            (folder / f"stage-{place}").mkdir()
            model.save(folder / f"stage-{place}")
    loaded = IntentClassifier.load({}, storage, RESOURCE, None)
    assert loaded.rank("hello there") == [("fees", 0.5), ("greet", 0.5)]


def test_rasa_trains_anew_when_encoders_change() -> None:
    both, one = ({"stages": [names]} for names in (["e5", "use"], ["use"]))
    assert IntentClassifier.fingerprint_addon(both) != IntentClassifier.fingerprint_addon(one)
