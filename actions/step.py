"""The shell that every action is: conversation in, one pure function, events out."""

from __future__ import annotations

import abc
from dataclasses import replace
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, FollowupAction, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from bot.dialogue.choices import choices_before, pressed_in
from bot.dialogue.outcome import Outcome, Say
from bot.dialogue.spoken import language_of
from bot.dialogue.state import State, changed_slots, state_from_slots
from bot.dialogue.utterance import Utterance, utterance_from_message
from bot.runtime import Services, get_services

LISTEN = "action_listen"


class Step(Action, abc.ABC):
    """An action of ours. Subclasses say what follows; this class speaks Rasa's language."""

    @abc.abstractmethod
    async def take(
        self, state: State, said: Utterance, services: Services, conversation_id: str
    ) -> Outcome:
        """Return what follows; `state.language` is set."""

    async def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[EventType]:
        before = state_from_slots(tracker.slots)
        said = pressed_in(before, utterance_of(tracker))
        services = get_services()
        state = placed(before, said, tuple(services.catalogues))
        outcome = await self.take(state, said, services, tracker.sender_id)
        after = with_masked_contact(outcome.state, services)
        for sentence in outcome.says:
            dispatcher.utter_message(**as_response(sentence, after))
        events: list[EventType] = [
            SlotSet(name, value) for name, value in changed_slots(before, after).items()
        ]
        # Named in every case: a step that the rules do not foresee must not end in Rasa's fallback.
        return [*events, FollowupAction(outcome.then or LISTEN)]


def utterance_of(tracker: Tracker) -> Utterance:
    """Return the message this turn is about; an empty one when the console woke the bot."""
    user_event: dict[str, Any] = next(
        (e for e in reversed(tracker.events) if e["event"] == "user"), {}
    )
    said = utterance_from_message(
        user_event.get("text") or "",
        tracker.latest_message or {},
        user_event.get("metadata") or {},
        str(user_event.get("message_id") or tracker.sender_id),
    )
    return replace(said, choices=choices_before(tracker.events))


def placed(state: State, said: Utterance, spoken: tuple[str, ...]) -> State:
    """Return the state in the language and time zone of this message."""
    language = language_of(state, said, spoken)
    kinds = tuple(dict.fromkeys((*state.guard, *said.guard)))
    return state.now(language=language, time_zone=state.time_zone or said.time_zone, guard=kinds)


def with_masked_contact(state: State, services: Services) -> State:
    """Return the state with the form of the phone number that may be shown."""
    contact = state.contact
    if contact is None or contact["token"] is None or contact["masked"]:
        return state
    token = contact["token"]
    shown = {"masked": services.vault.masked(token), "region": services.vault.region(token)}
    return state.now(contact={"token": token, **shown})


def as_response(sentence: Say, state: State) -> dict[str, Any]:
    """Return the keywords of `utter_message`; bot/replies turns them into text."""
    return {
        "response": sentence.key,
        "arguments": dict(sentence.args),
        "options": [
            {"label": option.label, "payload": option.payload, "arguments": dict(option.args)}
            for option in sentence.options
        ],
        "language": state.language,
        "style": state.style,
    }
