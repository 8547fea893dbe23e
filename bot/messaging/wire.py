"""How a turn and its answer cross to Rasa and back, as JSON values; nothing here imports Rasa."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from typing import Any, Final

from bot.errors import UnavailableError
from bot.messaging.model import Answer, Choice, Conversation, Message, Turn

GATEWAY: Final = "gateway"
"""The name of Rasa's one input channel; its routes lie below /webhooks/gateway."""

RESOLVED: Final = "resolved"
"""An event turn's payload is "resolved:<ticket number>" …"""

SILENT: Final = "silent"
"""… or "silent:<id of the unanswered message>"."""


def turn_as_json(turn: Turn, conversation: Conversation) -> dict[str, Any]:
    """Return what Rasa needs to know of a turn."""
    return {
        "conversation_id": turn.conversation_id,
        "key": f"t{turn.id}",
        "kind": turn.kind,
        "text": turn.payload if turn.payload is not None else turn.text,
        "attempts": turn.attempts,
        "metadata": {
            "language": conversation.language,
            "language_chosen": conversation.language_chosen,
            "locale": conversation.locale,
            "time_zone": conversation.time_zone,
            "guard": list(turn.guard),
            "image": turn.attachment_id is not None,
        },
    }


def answer_as_json(answer: Answer) -> dict[str, Any]:
    """Return the answer as JSON values."""
    return asdict(answer)


def answer_from_json(raw: Mapping[str, Any]) -> Answer:
    """Return the answer that `answer_as_json` wrote.

    Raises:
        UnavailableError: it is not such an answer.
    """
    try:
        messages = tuple(
            Message(m["text"], tuple(Choice(c["title"], c["payload"]) for c in m["choices"]))
            for m in raw["messages"]
        )
        return Answer(
            messages, raw["language"], bool(raw["language_chosen"]), raw["asks"], raw["ticket"]
        )
    except (KeyError, TypeError) as error:
        raise UnavailableError("rasa", "malformed answer") from error
