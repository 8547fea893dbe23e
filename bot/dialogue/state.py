"""What the bot remembers of one conversation, as a frozen record over Rasa's slots."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from typing import Any, Literal

Stage = Literal["details", "advised", "callback", "resolution", "rating", "comment"]
Style = Literal["plain", "technical"]


@dataclass(frozen=True)
class State:
    """One conversation's memory; every field is the slot of the same name.

    `asks` names what the bot waits for, None when it waits for nothing. `stage`
    is the part of the conversation that the question belongs to. `tries` counts
    the answers to the open question that could not be read. `details` maps the
    names in `bot.topics.DETAILS` (and amount, coin, description) to what was
    given; `skipped` lists those the person does not have. `contact` is
    {"token": vault token or None for this chat, "masked", "region"}, `window`
    {"start", "end"} in ISO 8601 UTC, both None for as soon as possible, or
    {"text"} while the time zone is not known. `interrupted` keeps the asks and
    stage that a message from the console broke into.
    """

    asks: str | None = None
    stage: Stage | None = None
    tries: int = 0
    language: str | None = None
    language_chosen: str | None = None
    style: Style = "plain"
    time_zone: str | None = None
    case_key: str | None = None
    topic: str | None = None
    details: Mapping[str, str] = field(default_factory=dict)
    skipped: tuple[str, ...] = ()
    lookup: Mapping[str, Any] | None = None
    guard: tuple[str, ...] = ()
    contact: Mapping[str, Any] | None = None
    window: Mapping[str, Any] | None = None
    ticket: str | None = None
    queued: tuple[str, ...] = ()
    interrupted: Mapping[str, Any] | None = None

    def now(self, **changes: Any) -> State:
        """Return the state with these fields changed; a new question starts with no tries."""
        if "asks" in changes and changes["asks"] != self.asks:
            changes.setdefault("tries", 0)
        return replace(self, **changes)

    def knows(self, detail: str) -> bool:
        """Whether the detail was given or skipped, so that it is not asked again."""
        return detail in self.details or detail in self.skipped


def state_from_slots(slots: Mapping[str, Any]) -> State:
    """Return the state that these slot values hold; slots not set keep their default."""
    values = {f.name: slots[f.name] for f in fields(State) if slots.get(f.name) is not None}
    for name in ("skipped", "guard", "queued"):
        if name in values:
            values[name] = tuple(values[name])
    return State(**values)


def changed_slots(before: State, after: State) -> dict[str, Any]:
    """Return the slots to set, as JSON values, to get from one state to the other."""
    changed = {}
    for f in fields(State):
        old, new = getattr(before, f.name), getattr(after, f.name)
        if old != new:
            changed[f.name] = _as_json(new)
    return changed


def case_closed(state: State) -> State:
    """Return the state with nothing left of the case; person and queue stay."""
    return State(
        language=state.language,
        language_chosen=state.language_chosen,
        style=state.style,
        time_zone=state.time_zone,
        contact=state.contact,
        ticket=state.ticket,
        queued=state.queued,
    )


def _as_json(value: Any) -> Any:
    if isinstance(value, tuple):
        return list(value)
    return dict(value) if isinstance(value, Mapping) else value
