"""Rasa's reply generator: a catalogue key in, a message in the person's language out."""

from __future__ import annotations

from typing import Any

from rasa.core.nlg.generator import NaturalLanguageGenerator
from rasa.shared.core.domain import Domain
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.utils.endpoints import EndpointConfig

from bot.languages import load_catalogues
from bot.replies.wording import word
from bot.settings import get_settings


class CatalogueReplies(NaturalLanguageGenerator):
    """Named in `endpoints.yml`; steps hand over key, arguments, options, language and style."""

    def __init__(
        self, endpoint_config: EndpointConfig | None = None, domain: Domain | None = None
    ) -> None:
        self._catalogues = load_catalogues()
        self._brand = get_settings().brand

    async def generate(
        self,
        utter_action: str,
        tracker: DialogueStateTracker,
        output_channel: str,
        **kwargs: Any,
    ) -> dict[str, Any]:
        """Return text and buttons.

        Raises:
            BadContentError: the language lacks the key or an argument; never another language.
        """
        language = kwargs.get("language") or tracker.get_slot("language")
        catalogue = self._catalogues[language]
        return word(
            catalogue,
            utter_action,
            kwargs.get("arguments") or {},
            kwargs.get("options") or (),
            style=kwargs.get("style") or "plain",
            brand=self._brand,
        )
