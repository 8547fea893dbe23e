"""Reads addresses, hashes, amounts, times and the like off each message, by their format."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timezone
from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.extractors.extractor import EntityExtractorMixin
from rasa.shared.nlu.constants import ENTITIES, TEXT
from rasa.shared.nlu.training_data.message import Message

from bot.languages import known_zone, region_of
from bot.reading import Entity, extract
from bot.understanding.language_identifier import LANGUAGE

Clock = Callable[[], datetime]


def utc_now() -> datetime:
    """Return the present time, aware."""
    return datetime.now(timezone.utc)


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=False)
class EntityReader(GraphComponent, EntityExtractorMixin):
    """Adds what `bot.reading.extract` finds; nothing here is learned."""

    def __init__(self, clock: Clock = utc_now) -> None:
        self._clock = clock

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> EntityReader:
        """Return the component as Rasa's graph asks for it."""
        return cls()

    def process(self, messages: list[Message]) -> list[Message]:
        """Append to the entities of each message, in the text's order, and return the messages."""
        for message in messages:
            text = message.get(TEXT) or ""
            if text.startswith("/"):
                continue  # a payload of our own buttons; a person's slash was defused by the guard
            metadata = message.get("metadata") or {}
            found = extract(
                text,
                language=message.get(LANGUAGE),
                region=region_of(metadata.get("locale")),
                now=self._clock(),
                zone=known_zone(metadata.get("time_zone")),
            )
            known = message.get(ENTITIES) or []
            message.set(
                ENTITIES,
                [*known, *(as_rasa_entity(entity) for entity in found)],
                add_to_output=True,
            )
        return messages


def as_rasa_entity(entity: Entity) -> dict[str, Any]:
    """Return the entity as Rasa passes it on, with `chain` only where it is known."""
    found: dict[str, Any] = {
        "entity": entity.type,
        "value": entity.value,
        "start": entity.start,
        "end": entity.end,
        "extractor": EntityReader.__name__,
    }
    if entity.chain is not None:
        found["chain"] = entity.chain
    return found
