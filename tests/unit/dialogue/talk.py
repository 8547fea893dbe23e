"""A conversation through the real policy and the real steps, without Rasa between.

Only the meaning of a sentence is given by the test instead of guessed by the model:
everything else (data read off the text, phone vault, tickets, catalogue) is the real part.
Every sentence and button that is said is worded in every language, so a key or an argument
that a catalogue lacks fails the test that says it.
"""

from __future__ import annotations

import asyncio
import importlib
import json
import pkgutil
from collections.abc import Callable
from datetime import datetime, timedelta, timezone
from typing import Any, Final, cast

import yaml

import actions
from actions.step import Step, as_response, placed, with_masked_contact
from bot.dialogue.meaning import first_step
from bot.dialogue.outcome import Say
from bot.dialogue.state import State, changed_slots, state_from_slots
from bot.dialogue.utterance import Entity, Utterance, is_bare
from bot.paths import DATA
from bot.privacy import find_phones
from bot.reading import extract
from bot.replies.wording import word
from bot.runtime import Services

STEPS_MAX: Final = 10
SURE: Final = 0.95


class Clock:
    """A time that moves only when it is told to."""

    def __init__(self) -> None:
        self.now = datetime(2026, 11, 25, 3, 0, tzinfo=timezone.utc)

    def __call__(self) -> datetime:
        return self.now

    def passes(self, time: timedelta) -> None:
        self.now += time


class Talk:
    """One person's conversation; `keys` and `says` are what was said last."""

    def __init__(
        self, services: Services, me: str, language: str = "en", zone: str | None = None
    ) -> None:
        self.services, self.me = services, me
        self.slots: dict[str, Any] = {}
        self.says: tuple[Say, ...] = ()
        self._language, self._zone = language, zone
        self._count = 0
        self._steps = _all_steps()
        self._rules = _rules()

    @property
    def state(self) -> State:
        return state_from_slots(self.slots)

    @property
    def keys(self) -> list[str]:
        return [say.key for say in self.says]

    @property
    def labels(self) -> list[str]:
        return [option.label for say in self.says for option in say.options]

    def hears(
        self,
        text: str,
        intent: str = "inform",
        *,
        confidence: float = SURE,
        unsure: bool = False,
        **more: Any,
    ) -> list[str]:
        """Take a message of this meaning; return the keys of what is said."""
        text = self._vaulted(text)
        now = self.services.clock()
        found = extract(text, now=now, language=self._language, zone=self._zone)
        said = Utterance(
            text=text,
            intent=intent,
            confidence=confidence,
            unsure=unsure,
            entities=tuple(Entity(e.type, e.value, e.chain) for e in found),
            is_bare=is_bare(text, [(e.start, e.end) for e in found]),
            **more,
        )
        return self._take(said)

    def presses(self, label: str, **args: Any) -> list[str]:
        """Press the last sentence's button with this label (and these arguments)."""
        options = [option for say in self.says for option in say.options if option.label == label]
        options = [o for o in options if all(o.args.get(name) == v for name, v in args.items())]
        assert options, f"no button {label} among {self.labels}"
        return self.sends(options[0].payload)

    def sends(self, payload: str) -> list[str]:
        """Press a button by its payload, also one of an older sentence."""
        intent, _, rest = payload[1:].partition("{")
        carried = json.loads("{" + rest) if rest else {}
        return self._take(Utterance(text="", intent=intent, is_button=True, **carried))

    def is_told_of(self, number: str) -> list[str]:
        """Let the console's answer to a ticket arrive."""
        self.slots["ticket"] = number
        return self._run("action_announce_resolution", Utterance(text="", intent="nlu_fallback"))

    def _take(self, said: Utterance) -> list[str]:
        self._count += 1
        said = Utterance(
            **{**vars(said), "key": f"m{self._count}", "language": self._language,
               "time_zone": self._zone}
        )  # fmt: skip
        meaning = "nlu_fallback" if said.unsure else said.intent
        step = first_step(self.state, said, self.services.topics) or self._rules[meaning]
        return self._run(step, said)

    def _run(self, step: str | None, said: Utterance) -> list[str]:
        heard: list[Say] = []
        for _ in range(STEPS_MAX):
            before = self.state
            state = placed(before, said, tuple(self.services.catalogues))
            outcome = asyncio.run(self._steps[step or ""].take(state, said, self.services, self.me))
            after = with_masked_contact(outcome.state, self.services)
            heard += outcome.says
            self._word(outcome.says, after)
            self.slots |= json.loads(json.dumps(changed_slots(before, after)))
            step = outcome.then
            if step is None:
                self.says = tuple(heard)
                return self.keys
        raise AssertionError(f"no end after {[say.key for say in heard]}")

    def _word(self, says: tuple[Say, ...], state: State) -> None:
        for say in says:
            response = as_response(say, state)
            for catalogue in self.services.catalogues.values():
                worded = word(
                    catalogue, say.key, response["arguments"], response["options"],
                    style="plain", brand="TP Wallet",
                )  # fmt: skip
                assert worded["text"].strip()
                assert all(button["title"].strip() for button in worded["buttons"])

    def _vaulted(self, text: str) -> str:
        for phone in reversed(find_phones(text)):
            token = self.services.vault.store_phone(self.me, phone.e164)
            text = text[: phone.start] + token + text[phone.end :]
        return text


def _all_steps() -> dict[str, Step]:
    """Return every action by its name, as rasa_sdk would find them."""
    for module in pkgutil.iter_modules(actions.__path__):
        importlib.import_module(f"actions.{module.name}")
    return {step.name(): step for step in (make() for make in _makers())}


def _makers() -> list[Callable[[], Step]]:
    return cast(list[Callable[[], Step]], Step.__subclasses__())


def _rules() -> dict[str, str]:
    """Return intent → action as `data/dialogue/rules.yml` has them."""
    rules: dict[str, str] = {}
    written = yaml.safe_load((DATA / "dialogue" / "rules.yml").read_text(encoding="utf-8"))
    for rule in written["rules"]:
        first, then = rule["steps"][0], rule["steps"][1]
        for entry in first.get("or", [first]):
            rules[entry["intent"]] = then["action"]
    return rules
