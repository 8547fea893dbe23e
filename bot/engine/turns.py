"""One stored message in, one answer out: what the channel and the in-process dialogue share."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Iterable, Mapping
from contextlib import asynccontextmanager
from typing import Any, Final

from rasa.core.agent import Agent
from rasa.core.channels.channel import CollectingOutputChannel, UserMessage
from rasa.core.lock_store import LockError
from rasa.core.policies.policy import PolicyPrediction
from rasa.core.processor import MessageProcessor
from rasa.shared.core.constants import (
    ACTION_LISTEN_NAME,
    ACTION_SESSION_START_NAME,
    DEFAULT_ACTION_NAMES,
)
from rasa.shared.core.events import (
    ActionExecuted,
    BotUttered,
    Event,
    FollowupAction,
    SlotSet,
    UserUtteranceReverted,
    UserUttered,
)
from rasa.shared.core.trackers import DialogueStateTracker
from redis.exceptions import RedisError

from bot.engine.tracker_store import store_within
from bot.errors import UnavailableError
from bot.messaging.model import Answer, Choice, Message
from bot.messaging.wire import GATEWAY, RESOLVED, SILENT

SESSION_EVENTS_MAX: Final = 400
"""Events replayed each turn, some 25 turns. Rasa rebuilds the tracker from all events of a session,
so that a turn costs 24 ms at the start of a chat and 359 ms after 120 turns (docs/decisions/0006).
A longer conversation starts a new session, which carries every slot over."""


STEP_TRIES: Final = 4
"""How often a step that failed is tried, over some seconds, before the person gets an apology:
the action server may just be starting again."""


async def take_turn(agent: Agent, turn: Mapping[str, Any]) -> Answer:
    """Let Rasa take one turn and return what it says.

    A turn that was taken before is answered from the tracker and not taken again, whoever sent
    it: its answer got lost on the way, or two servers have read it from the inbox at once. One in
    which a step failed leaves no trace.

    Returns:
        The answer; one without messages when a step failed `STEP_TRIES` times.

    Raises:
        UnavailableError: no model is loaded, the conversation could not be locked, read or
            stored, or a step failed.
    """
    if not agent.is_ready() or agent.processor is None:
        raise UnavailableError("rasa", "no model")
    async with _lock(agent, turn["conversation_id"]):
        known = await store_within(agent.tracker_store).find_mention(
            turn["conversation_id"], turn["key"]
        )
        if known is not None and _heard(known, turn["key"]):
            return _answer(known, turn["key"])
        return await _take(agent.processor, turn)


@asynccontextmanager
async def _lock(agent: Agent, conversation_id: str) -> AsyncGenerator[None, None]:
    """Hold a conversation alone, among all Rasa servers that share a lock store."""
    try:
        async with agent.lock_store.lock(conversation_id):
            yield
    except (LockError, RedisError) as error:
        raise UnavailableError("lock_store", type(error).__name__) from error


async def _take(processor: MessageProcessor, turn: Mapping[str, Any]) -> Answer:
    conversation_id, key = turn["conversation_id"], turn["key"]
    if turn["kind"] == "event":
        await _take_event(processor, turn)
    else:
        await _take_message(processor, turn)
    tracker = await processor.get_tracker(conversation_id)
    if not _heard(tracker, key):
        raise UnavailableError("rasa", "turn not stored")
    if _has_failed_step(tracker, key):
        await _forget_turn(processor, tracker)
        if turn["attempts"] + 1 < STEP_TRIES:
            raise UnavailableError("rasa", "step failed")
        return Answer(())
    answer = _answer(tracker, key)
    if len(tracker.events) > SESSION_EVENTS_MAX:
        await _run(processor, conversation_id, "action_session_start", ())
    return answer


async def _take_message(processor: MessageProcessor, turn: Mapping[str, Any]) -> None:
    # Not the agent's own method: it would wait for the lock that we hold.
    await processor.handle_message(
        UserMessage(
            text=turn["text"],
            output_channel=CollectingOutputChannel(),
            sender_id=turn["conversation_id"],
            input_channel=GATEWAY,
            message_id=turn["key"],
            metadata=dict(turn["metadata"]),
        )
    )


async def _take_event(processor: MessageProcessor, turn: Mapping[str, Any]) -> None:
    """Let the bot speak first: an event of ours, not a message, starts the turn."""
    event, _, subject = str(turn["text"]).partition(":")
    heard: tuple[Event, ...] = (SlotSet("heard_event", turn["key"]),)
    if event == RESOLVED:
        heard = (SlotSet("ticket", subject), *heard)
    elif event != SILENT:
        raise UnavailableError("rasa", "unknown event")
    action = "action_announce_resolution" if event == RESOLVED else "action_follow_up"
    await _run(processor, turn["conversation_id"], action, heard)


async def _run(
    processor: MessageProcessor, conversation_id: str, action: str, events: Iterable[Event]
) -> None:
    """Run one action outside a message, and what follows on it."""
    output = CollectingOutputChannel()
    tracker = await processor.fetch_tracker_and_update_session(conversation_id, output)
    for event in events:
        tracker.update(event, processor.domain)
    prediction = PolicyPrediction.for_action_name(processor.domain, action, None, 1.0)
    named = processor._get_action(action)
    await processor._run_action(named, tracker, output, processor.nlg, prediction)
    if tracker.followup_action is not None:
        await processor._run_prediction_loop(output, tracker)
    if action != ACTION_SESSION_START_NAME and _failed(tracker.applied_events()):
        raise UnavailableError("rasa", "step failed")
    await processor.save_tracker(tracker)


def _starts(event: Event, key: str) -> bool:
    if isinstance(event, UserUttered):
        return event.message_id == key
    return isinstance(event, SlotSet) and event.key == "heard_event" and event.value == key


def _heard(tracker: DialogueStateTracker, key: str) -> bool:
    return any(_starts(event, key) for event in tracker.applied_events())


def _has_failed_step(tracker: DialogueStateTracker, key: str) -> bool:
    events = list(tracker.applied_events())
    begin = next((n for n, event in enumerate(events) if _starts(event, key)), len(events))
    return _failed(events[begin:])


def _failed(events: Iterable[Event]) -> bool:
    """Whether the last step of ours that was executed did not end as each of ours does.

    Rasa logs an action's exception and goes on as if it had returned nothing; `actions.step`
    names what follows in every case, so that its absence tells.
    """
    is_open = False
    for event in events:
        if isinstance(event, ActionExecuted) and event.action_name not in DEFAULT_ACTION_NAMES:
            if is_open:
                return True
            is_open = True
        elif isinstance(event, FollowupAction):
            is_open = False
    return is_open


async def _forget_turn(processor: MessageProcessor, tracker: DialogueStateTracker) -> None:
    """Take the conversation back to before its last message."""
    tracker.update(UserUtteranceReverted(), processor.domain)
    # Rasa counts the actions since it last listened, those taken back among them.
    tracker.update(ActionExecuted(ACTION_LISTEN_NAME), processor.domain)
    await processor.save_tracker(tracker)


def _answer(tracker: DialogueStateTracker, key: str) -> Answer:
    """Return what the bot said after the turn's start, up to the next turn, with the state now."""
    messages: list[Message] = []
    inside = False
    for event in tracker.events:
        if isinstance(event, UserUttered) or (
            isinstance(event, SlotSet) and event.key == "heard_event"
        ):
            inside = _starts(event, key)
            if inside:
                messages.clear()  # what was said in a try that was taken back
        elif inside and isinstance(event, BotUttered) and event.text:
            messages.append(Message(event.text, _choices(event)))
    return Answer(
        tuple(messages),
        language=tracker.get_slot("language"),
        language_chosen=tracker.get_slot("language_chosen") is not None,
        asks=tracker.get_slot("asks"),
        ticket=tracker.get_slot("ticket"),
    )


def _choices(event: BotUttered) -> tuple[Choice, ...]:
    buttons = (event.data or {}).get("buttons") or ()
    return tuple(Choice(button["title"], button["payload"]) for button in buttons)
