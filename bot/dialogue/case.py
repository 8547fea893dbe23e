"""A case from its first sentence to "is it solved?": open, ask, look up, advise, close."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from bot.dialogue import callback, resolution
from bot.dialogue.callback import NO_TOPIC
from bot.dialogue.details import (
    question,
    take_answer,
    take_entities,
    take_first_message,
    with_more,
)
from bot.dialogue.meaning import is_urgent_offer
from bot.dialogue.outcome import Option, Outcome, Say
from bot.dialogue.reach import take_contact_and_time
from bot.dialogue.state import State, case_closed
from bot.dialogue.utterance import Utterance
from bot.reading.cues import takes_back
from bot.topics import DETAILS, Topic

Topics = Mapping[str, Topic]

_HUMAN: Final = Option("button-human", "/request_human")

SOLVED_OPTIONS: Final = (
    Option("button-solved", '/affirm{"about": "solved"}'),
    Option("button-not_solved", '/deny{"about": "solved"}'),
    Option("button-human", "/request_human"),
)

OFFER_OPTIONS: Final = (
    Option("button-human", "/request_human"),
    Option("button-solved", '/affirm{"about": "solved"}'),
)
"""Under the offer of a person for an urgent case: a yes there is no "it is solved"."""

CONCLUSIVE: Final = frozenset({"confirmed", "failed", "replaced"})
"""Look-up answers that carry their own advice; the topic's general advice would only bury it."""


def open_topic(state: State, said: Utterance, topics: Topics) -> Outcome:
    """Return what follows when the person names a topic, also in the middle of another."""
    topic = topics[said.intent]
    if state.topic == topic.intent and state.case_key is not None:
        if state.asks is not None:
            return _same_again(state, said)
        if state.stage == "advised" and not topic.asks_if_solved:
            return Outcome(state, (Say("case-same_advice", {}, (_HUMAN,)),))
    if state.asks is not None and state.topic is not None and takes_back(said.text):
        return _taken_back(state, said, topic)
    if state.topic is not None and state.asks is not None and topic.urgency != "urgent":
        if state.asks == "solved" and topic.asks_if_solved and not is_urgent_offer(state):
            return _switch(state, said, topic)
        if not topic.ask_first:
            # A question in the middle of the form: answered, and the form goes on.
            return Outcome(state, (Say(f"{topic.intent}-advice"),), "action_ask_next")
        queued = tuple(dict.fromkeys((*state.queued, topic.intent)))
        return Outcome(state.now(queued=queued), (Say("case-queued"),), "action_ask_next")
    return _switch(state, said, topic)


def _same_again(state: State, said: Utterance) -> Outcome:
    """Return what follows when the open problem is named once more: a try to answer, no second case."""
    if state.asks in DETAILS:
        return take_answer(state, said)
    if state.asks == "solved":
        return tell_more(state, said)
    noted, _ = take_entities(state, said)
    return Outcome(noted, (), "action_ask_next")


def tell_more(state: State, said: Utterance) -> Outcome:
    """Return what follows when the person tells more instead of saying whether it is solved."""
    noted, _ = take_entities(state, said)
    noted = take_contact_and_time(noted, said)
    if said.text and not said.is_bare:
        noted = with_more(noted, said.text)
    key = "inform-noted"
    if state.stage == "advised" and not said.entities:
        if is_urgent_offer(state):
            key = "case-first_aid"
        elif said.intent in (state.topic, NO_TOPIC):
            key = "case-still"
    return Outcome(noted, (Say(key),), "action_ask_next")


def take_time() -> tuple[Say, ...]:
    """Return what is said to a person who does not know yet whether it is solved."""
    return (Say("case-take_time", {}, SOLVED_OPTIONS),)


def _taken_back(state: State, said: Utterance, topic: Topic) -> Outcome:
    """Return the case under the topic that the person really means; what was given stays."""
    again = state.now(topic=None, asks=None, stage=None)
    return _switch(again, said, topic)


def _switch(state: State, said: Utterance, topic: Topic) -> Outcome:
    fresh = case_closed(state) if state.topic is not None else state
    opened = fresh.now(topic=topic.intent, case_key=said.key, stage="details", asks=None)
    if state.topic is None:
        opened = opened.now(details=state.details)
    opened = take_first_message(opened, said)
    opened = take_contact_and_time(opened, said)
    says: tuple[Say, ...] = ()
    if any(not opened.knows(detail) for detail in topic.ask_first):
        says = (Say(f"{topic.intent}-opening"),)
    return Outcome(opened, says, "action_ask_next")


def open_queued(state: State) -> Outcome:
    """Return the state with the next waiting problem opened."""
    topic, *rest = state.queued
    opened = case_closed(state).now(
        topic=topic,
        # A closed case has no key left, but the number of its ticket.
        case_key=f"{state.case_key or state.ticket}+{topic}",
        stage="details",
        queued=tuple(rest),
    )
    return Outcome(opened, (Say("case-next"), Say(f"{topic}-opening")), "action_ask_next")


def ask_next(state: State, topics: Topics) -> Outcome:
    """Return the one question, look-up or advice that the case needs now."""
    if state.stage == "callback":
        return callback.ask_next(state, topics)
    if state.stage in ("rating", "comment", "resolution"):
        return resolution.ask_again(state)
    if state.topic is None:
        return Outcome(state)
    topic = topics[state.topic]
    is_urgent = topic.offer_human == "at_once"
    if is_urgent and state.stage != "advised":
        # First aid comes before any question and any look-up.
        return Outcome(state, (), "action_give_advice")
    if _should_look_up(state, topic):
        return Outcome(state, (), "action_look_up_transaction")
    if state.stage == "advised" and not topic.asks_if_solved:
        return Outcome(state.now(asks=None), (Say("case-anything_else"),))
    if state.stage == "advised":
        offer = Say("case-urgent_human", {}, OFFER_OPTIONS)
        asked = offer if is_urgent else Say("ask-solved", {}, SOLVED_OPTIONS)
        return Outcome(state.now(asks="solved"), (asked,))
    missing = next((d for d in topic.ask_first if not state.knows(d)), None)
    if missing is not None:
        return Outcome(state.now(asks=missing), (question(missing, topic.intent),))
    return Outcome(state, (), "action_give_advice")


def _should_look_up(state: State, topic: Topic) -> bool:
    given = state.details.get("transaction_hash")
    if given is None or "transaction" not in topic.checks:
        return False
    return state.lookup is None or state.lookup.get("transaction_hash") != given


def advise(state: State, topics: Topics) -> Outcome:
    """Return the topic's advice and the question whether it helped, or the offer of a human."""
    if state.topic is None:
        return Outcome(state)
    topic = topics[state.topic]
    looked_up = (state.lookup or {}).get("status")
    says: tuple[Say, ...] = ()
    if looked_up not in CONCLUSIVE or "transaction" not in topic.checks:
        says = (Say(f"{topic.intent}-advice"),)
    if not topic.asks_if_solved and state.queued:
        return Outcome(case_closed(state), says).before(open_queued(state))
    if not topic.asks_if_solved:
        # The topic stays, so that it can be put in other words and handed to a human.
        told = state.now(stage="advised", asks=None)
        return Outcome(told, (*says, Say("case-anything_else")))
    return Outcome(state.now(stage="advised", asks=None), says, "action_ask_next")


def close(state: State, said: Utterance) -> Outcome:
    """Return what follows when the person says that it works now."""
    if state.stage == "resolution":
        return resolution.solved(state)
    if said.intent in ("deny", "skip"):
        # An offered person is declined for now; the case stays as it is.
        return Outcome(state.now(asks=None), (Say("case-left_open"),))
    closed = case_closed(state)
    says = (Say("problem_solved-reply"),)
    if state.queued:
        return Outcome(closed, says).before(open_queued(state))
    return Outcome(closed, says)


def cancel(state: State) -> Outcome:
    """Return the state with everything begun dropped; a booked ticket stays."""
    if state.asks is None and state.topic is None:
        return Outcome(state, (Say("cancel-nothing"),))
    kept = State(
        language=state.language,
        language_chosen=state.language_chosen,
        style=state.style,
        time_zone=state.time_zone,
        ticket=state.ticket,
    )
    return Outcome(kept, (Say("cancel-reply"),))
