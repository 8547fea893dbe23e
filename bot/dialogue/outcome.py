"""What follows from an utterance: things to say by catalogue key, a state, a next step."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from bot.dialogue.state import State


@dataclass(frozen=True)
class Option:
    """A button: the catalogue key of its title (with arguments) and the payload it stands for."""

    label: str
    payload: str
    args: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Say:
    """One message: a catalogue key, its arguments (JSON values) and buttons."""

    key: str
    args: Mapping[str, Any] = field(default_factory=dict)
    options: tuple[Option, ...] = ()


@dataclass(frozen=True)
class Outcome:
    """The result of a step. `then` names the next action; None waits for the person."""

    state: State
    says: tuple[Say, ...] = ()
    then: str | None = None

    def before(self, other: Outcome) -> Outcome:
        """Return this outcome's sentences followed by the other outcome."""
        return Outcome(other.state, self.says + other.says, other.then)
