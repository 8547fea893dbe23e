"""Names the language of each message, before anything reads it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message

from bot.languages import Hints, identify, spoken_languages

LANGUAGE: Final = "language"
FOREIGN_LANGUAGE: Final = "foreign_language"


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=False)
class LanguageIdentifier(GraphComponent):
    """Sets `language` (a tag that we speak) and `foreign_language` (a tag that we don't, or None).

    Registered as an extractor: Rasa's recipe has no kind for it, and extractors are
    the one kind that neither trains nor is run over the training data.
    """

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> LanguageIdentifier:
        """Return the component as Rasa's graph asks for it."""
        return cls()

    def process(self, messages: list[Message]) -> list[Message]:
        """Set both properties of each message and return the messages."""
        for message in messages:
            found = identify(
                message.get(TEXT) or "", hints_of(message.get("metadata") or {}), spoken_languages()
            )
            message.set(LANGUAGE, found.tag, add_to_output=True)
            message.set(FOREIGN_LANGUAGE, found.foreign, add_to_output=True)
        return messages


def hints_of(metadata: Mapping[str, Any]) -> Hints:
    """Return what the channel's metadata says of the language; absent and empty are the same."""
    return Hints(
        current=metadata.get("language") or None,
        chosen=bool(metadata.get("language_chosen")),
        locale=metadata.get("locale") or None,
    )
