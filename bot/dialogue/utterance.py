"""What the person just said, as far as understanding could read it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

FALLBACK: Final = "nlu_fallback"


@dataclass(frozen=True)
class Entity:
    """Something read off the text by format; `chain` only where the format tells it."""

    type: str
    value: str
    chain: str | None = None


@dataclass(frozen=True)
class Utterance:
    """One message of the person.

    `intent` is the likeliest meaning even when `unsure`; `confidence` and the
    ranking's are in 0..1, best first. `is_button` is true for a payload that the
    server itself issued; `about`, `detail` and `value` then say which question
    it answers and how. `key` is unique per message. `is_bare` is true for a text
    that holds nothing but what was read off it by format. `choices` are title and
    payload of each button under the bot's last message.
    """

    text: str
    intent: str
    key: str = ""
    confidence: float = 1.0
    unsure: bool = False
    ranking: tuple[tuple[str, float], ...] = ()
    entities: tuple[Entity, ...] = ()
    is_button: bool = False
    about: str | None = None
    detail: str | None = None
    value: str | None = None
    language: str | None = None
    foreign_language: str | None = None
    guard: tuple[str, ...] = ()
    has_image: bool = False
    is_bare: bool = False
    time_zone: str | None = None
    choices: tuple[tuple[str, str], ...] = ()

    def first(self, entity_type: str) -> Entity | None:
        """Return the first entity of this type, None when the text holds none."""
        return next((e for e in self.entities if e.type == entity_type), None)


def utterance_from_message(
    text: str, parse_data: Mapping[str, Any], metadata: Mapping[str, Any], key: str
) -> Utterance:
    """Return the utterance in Rasa's parse data and the channel's metadata."""
    ranking = tuple(
        (entry["name"], float(entry["confidence"]))
        for entry in parse_data.get("intent_ranking") or ()
        if entry.get("name") and entry["name"] != FALLBACK
    )
    intent = parse_data.get("intent") or {}
    name, confidence = intent.get("name") or FALLBACK, float(intent.get("confidence") or 0.0)
    unsure = name == FALLBACK
    if unsure and ranking:
        name, confidence = ranking[0]
    raw = parse_data.get("entities") or []
    is_button = text.startswith("/")
    return Utterance(
        text="" if is_button else text,
        intent=name,
        key=key,
        confidence=confidence,
        unsure=unsure,
        ranking=ranking,
        entities=tuple(
            Entity(e["entity"], str(e["value"]), e.get("chain"))
            for e in raw
            if e["entity"] not in ("about", "detail", "value")
        ),
        is_button=is_button,
        about=_carried(raw, "about"),
        detail=_carried(raw, "detail"),
        value=_carried(raw, "value"),
        language=parse_data.get("language") or metadata.get("language"),
        foreign_language=parse_data.get("foreign_language"),
        guard=tuple(metadata.get("guard") or ()),
        has_image=bool(metadata.get("image")),
        is_bare=not is_button
        and is_bare(text, [(e["start"], e["end"]) for e in raw if "start" in e]),
        time_zone=metadata.get("time_zone"),
    )


def _carried(entities: Sequence[Mapping[str, Any]], name: str) -> str | None:
    return next((str(e["value"]) for e in entities if e["entity"] == name), None)


def is_bare(text: str, spans: Iterable[tuple[int, int]]) -> bool:
    """Whether no letter and no figure stands outside the spans, and there are any."""
    taken = sorted(spans)
    left = list(text)
    for start, end in taken:
        left[start:end] = " " * (end - start)
    return bool(taken) and not any(character.isalnum() for character in left)
