"""The policy that reads a message in the light of the open question.

Rules say what an intent means when nothing was asked (`data/dialogue/rules.yml`);
Rasa's forms are its own answer for the rest, but they know one slot at a time and
no corrections. This policy asks `bot.dialogue.meaning.first_step` instead and
outranks the rules only when that function has an answer.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from rasa.core.policies.policy import Policy, PolicyPrediction
from rasa.engine.graph import ExecutionContext
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.core.constants import ACTION_LISTEN_NAME
from rasa.shared.core.domain import Domain
from rasa.shared.core.generator import TrackerWithCachedStates
from rasa.shared.core.trackers import DialogueStateTracker

from bot.dialogue.choices import choices_before, pressed_in
from bot.dialogue.meaning import first_step
from bot.dialogue.state import state_from_slots
from bot.dialogue.utterance import utterance_from_message
from bot.topics import load_topics

ABOVE_RULES = 7
"""RulePolicy has 6; between two certain predictions Rasa takes the higher priority."""

TYPED_PRESS = "action_note_details"
"""Takes a button's words or number, however the text alone would be understood."""


@DefaultV1Recipe.register(
    DefaultV1Recipe.ComponentType.POLICY_WITHOUT_END_TO_END_SUPPORT, is_trainable=True
)
class CasePolicy(Policy):
    """Chooses the first action of a turn while the bot waits for something."""

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        return {"priority": ABOVE_RULES}

    def train(
        self, training_trackers: list[TrackerWithCachedStates], domain: Domain, **kwargs: Any
    ) -> Resource:
        """Nothing is learned; the resource is needed by Rasa's graph."""
        return self._resource

    def predict_action_probabilities(
        self,
        tracker: DialogueStateTracker,
        domain: Domain,
        rule_only_data: dict[str, Any] | None = None,
        **kwargs: Any,
    ) -> PolicyPrediction:
        """Certainty for one action, or nothing at all where the rules decide."""
        probabilities = self._default_predictions(domain)
        action = self._action(tracker)
        if action is not None:
            probabilities[domain.index_for_action(action)] = 1.0
        return self._prediction(probabilities)

    @staticmethod
    def _action(tracker: DialogueStateTracker) -> str | None:
        heard = tracker.latest_message
        if tracker.latest_action_name != ACTION_LISTEN_NAME or heard is None:
            return None
        said = utterance_from_message(
            heard.text or "", heard.parse_data or {}, heard.metadata or {}, str(heard.message_id)
        )
        said = replace(said, choices=choices_before([e.as_dict() for e in tracker.events]))
        state = state_from_slots(tracker.current_slot_values())
        is_typed_press = pressed_in(state, said).is_button and not said.is_button
        return TYPED_PRESS if is_typed_press else first_step(state, said, load_topics())

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> CasePolicy:
        """Return the policy as Rasa's graph asks for it."""
        return cls(config, model_storage, resource, execution_context)
