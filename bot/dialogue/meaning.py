"""Reads an utterance in the light of the question that stands open.

"No" can mean "it is not solved", "I do not have that" or "that is the wrong
number"; a sentence about a failed transfer can be the answer to "what did you
do, step by step?". `first_step` decides which action a message leads to while
the bot waits for something, and leaves everything else to the rules.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Final

from bot.dialogue.alarms import alarm
from bot.dialogue.contact_check import asks_about_contact
from bot.dialogue.state import State
from bot.dialogue.utterance import Utterance
from bot.reading.cues import asks_who_calls, named_field, takes_back
from bot.topics import DETAILS

FREE_TEXT: Final = frozenset({"steps", "error_message", "recent_changes", "account"})
"""Details that are answered in the person's own words."""

CERTAIN: Final = 0.6
"""From here on a meaning breaks into an open question. Chosen by trying the
recorded conversations: below it, answers to "what did you do?" are taken for topics."""

CERTAIN_IN_A_STORY: Final = 0.9
"""The same while a story is being told: "I pasted the address and sent it" is what somebody did,
not a transfer to a wrong address."""

URGENT_TOPICS: Final = frozenset({"funds_stolen", "transfer_wrong_destination"})

_ALWAYS_OBEYED: Final = frozenset(
    {"request_human", "cancel", "change_language", "ticket_status", "cancel_callback",
     "explain_technically", "privacy_request", "bot_challenge"}
)  # fmt: skip
_SMALL_TALK: Final = frozenset({"greet", "goodbye", "thank", "help", "frustration"})
_QUESTIONS_BACK: Final = frozenset({"explain_simply", "explain_concept"})
_SOLVED: Final = frozenset({"affirm", "problem_solved", "thank"})
_NOT_SOLVED: Final = frozenset({"deny", "problem_persists", "request_human", "frustration"})
_NOTHING_TO_GIVE: Final = frozenset({"skip", "deny"})


def first_step(state: State, said: Utterance, topics: Collection[str]) -> str | None:
    """Return the action that a message leads to, None to leave it to the rules.

    Args:
        state: what is remembered; while nothing is asked (`asks`), only what comes before every
            question, and bare data, make this function decide.
        said: the message.
        topics: the intents that are wallet topics.
    """
    if said.is_button:
        return _step_of_button(state, said)
    if alarm(said.text) is not None:
        return "action_soothe_person"
    if asks_about_contact(state, said):
        return "action_check_contact"
    if asks_who_calls(said.text) and _may_be_our_call(state, said):
        return "action_report_ticket"
    if state.asks is None and _is_foreign(said):
        return "action_ask_meaning"
    if state.asks is None:
        return "action_note_details" if _only_data(said) else None
    if state.asks == "confirmation" and takes_back(said.text) and named_field(said.text):
        return "action_note_details"  # "no, the other address" corrects the summary
    obeyed = _breaks_in(state, said, topics)
    if obeyed is not None:
        return obeyed
    if state.asks == "solved":
        if is_urgent_offer(state):
            return _step_after_urgent_offer(said, topics)
        return _step_when_asked_if_solved(state, said, topics)
    if state.asks == "confirmation":
        return _step_when_asked_to_confirm(said, topics)
    if state.asks == "rating":
        return _step_when_asked_to_rate(said, topics)
    return _step_when_asked_for_detail(state, said, topics)


_MEANT_BY_WHO_CALLS: Final = frozenset(
    {"ticket_status", "request_human", "cancel_callback", "bot_challenge", "out_of_scope"}
)


def _may_be_our_call(state: State, said: Utterance) -> bool:
    """Whether a question about a caller is one about us, and no report of a fraud.

    Who has a request with us, and asks whether a caller is a cheat, is told when we call.
    """
    if not _is_certain(said) or said.intent in _MEANT_BY_WHO_CALLS:
        return True
    return said.intent == "suspected_scam" and state.ticket is not None


def is_urgent_offer(state: State) -> bool:
    """Whether a person is offered for a theft or the like: nothing else may push that aside."""
    return state.topic in URGENT_TOPICS and state.stage == "advised" and state.asks == "solved"


def _step_of_button(state: State, said: Utterance) -> str | None:
    if said.about is not None and said.about != state.asks:
        return "action_ask_next"
    if said.about == "solved":
        return _after_solved(state, solved=said.intent == "affirm")
    if said.about == "confirmation":
        return "action_open_ticket" if said.intent == "affirm" else "action_note_details"
    if said.about == "rating":
        return "action_take_rating"
    if said.intent == "skip":
        return "action_skip_detail"
    if said.intent == "explain_simply" and said.detail is not None:
        return "action_explain_detail"
    if said.intent == "inform":
        return "action_note_details"
    return None


def _is_foreign(said: Utterance) -> bool:
    """Whether the text is in a language that we do not speak: said so, unless somebody is robbed."""
    is_urgent = said.intent in URGENT_TOPICS and said.confidence >= CERTAIN and not said.unsure
    return said.foreign_language is not None and not is_urgent


def _breaks_in(state: State, said: Utterance, topics: Collection[str]) -> str | None:
    """Return the step of a message that no open question may hold up."""
    if not _is_certain(said):
        return None
    has_data = any(entity.type != "time" for entity in said.entities)
    if said.intent == "request_human" and not has_data and _wants_human(state, said):
        return "action_start_callback"
    if said.intent in topics and said.intent != state.topic and takes_back(said.text):
        return "action_answer_topic"
    is_story = state.asks in FREE_TEXT and state.topic in topics
    if is_story and said.confidence < CERTAIN_IN_A_STORY:
        return None
    if said.intent in URGENT_TOPICS and said.intent != state.topic and said.intent in topics:
        return "action_answer_topic"
    if said.intent == "request_human":
        return None
    if said.intent == "cancel_callback" and state.stage == "callback":
        return "action_note_details" if state.asks == "confirmation" else "action_cancel_callback"
    if said.intent in _ALWAYS_OBEYED and not has_data:
        return _RULED[said.intent]
    return None


_CALL_FOR_A_HUMAN: Final = 24
"""Up to so many characters the wish for a person is no part of a story ("human please")."""


def _wants_human(state: State, said: Utterance) -> bool:
    if state.stage == "resolution":
        return False
    is_story = state.asks in FREE_TEXT and len(said.text) > _CALL_FOR_A_HUMAN
    return not is_story or said.confidence >= CERTAIN_IN_A_STORY


def _is_certain(said: Utterance) -> bool:
    return not said.unsure and said.confidence >= CERTAIN


_RULED: Final[Mapping[str, str]] = {
    "request_human": "action_start_callback",
    "cancel": "action_cancel_case",
    "change_language": "action_change_language",
    "ticket_status": "action_report_ticket",
    "cancel_callback": "action_cancel_callback",
    "explain_technically": "action_change_style",
    "privacy_request": "action_say_reply",
    "bot_challenge": "action_say_reply",
}


def _step_when_asked_if_solved(
    state: State, said: Utterance, topics: Collection[str]
) -> str | None:
    if said.first("phone") is not None and said.intent not in _SOLVED and state.stage == "advised":
        return "action_start_callback"  # whoever leaves a number after the advice wants a call
    if said.unsure:
        return None if len(said.text) > _TOLD_CHARACTERS else "action_note_details"
    if said.intent == "frustration" and not _is_certain(said):
        return "action_soothe_person"
    if said.intent in _SOLVED:
        return _after_solved(state, solved=True)
    if said.intent in _NOT_SOLVED:
        return _after_solved(state, solved=False)
    if said.intent in ("explain_simply", "help"):
        return (
            "action_explain_detail" if named_field(said.text) in DETAILS else "action_change_style"
        )
    if said.intent == "skip":
        return "action_skip_detail"
    if said.entities or said.intent in ("inform", "vague_problem"):
        return "action_note_details"
    if said.intent in topics:
        return "action_answer_topic"
    return None if _is_certain(said) else "action_note_details"


def _step_after_urgent_offer(said: Utterance, topics: Collection[str]) -> str | None:
    """Return the step after the offer of a person; what is unclear leads back to the first aid."""
    if not said.unsure and said.intent in _AFTER_OFFER:
        return _AFTER_OFFER[said.intent]
    if not _is_certain(said) or said.entities:
        return "action_note_details"
    if said.intent in ("inform", "vague_problem", "help"):
        return "action_note_details"
    if said.intent == "explain_simply":
        return "action_change_style"
    return "action_answer_topic" if said.intent in topics else None


_AFTER_OFFER: Final[Mapping[str, str]] = {
    "affirm": "action_start_callback",
    "request_human": "action_start_callback",
    "problem_persists": "action_start_callback",
    "frustration": "action_soothe_person",
    "problem_solved": "action_close_case",
    "deny": "action_close_case",
    "skip": "action_close_case",
}
"""What a typed answer to the offer of a person leads to; "no" declines it and solves nothing."""


def _after_solved(state: State, *, solved: bool) -> str:
    if solved:
        return "action_close_case"
    return "action_reopen_ticket" if state.stage == "resolution" else "action_start_callback"


def _step_when_asked_to_confirm(said: Utterance, topics: Collection[str]) -> str | None:
    if said.entities and said.intent != "affirm":
        return "action_note_details"
    if said.intent in ("affirm", "thank"):
        return "action_open_ticket"
    if said.intent in ("deny", "cancel_callback") or takes_back(said.text):
        return "action_note_details"
    return "action_ask_next" if said.unsure or said.intent in topics else None


def _step_when_asked_to_rate(said: Utterance, topics: Collection[str]) -> str | None:
    if said.intent in topics and not said.unsure and said.confidence >= CERTAIN:
        return "action_answer_topic"
    return "action_take_rating"


def _step_when_asked_for_detail(
    state: State, said: Utterance, topics: Collection[str]
) -> str | None:
    asks = state.asks
    asks_back = said.intent in _QUESTIONS_BACK and is_question_back(said)
    is_soft = all(entity.type in _SOFT_DATA for entity in said.entities)
    if said.entities and not (asks_back and is_soft and asks in DETAILS and asks != "chain"):
        return "action_note_details"
    if asks_back:
        return "action_explain_detail"
    if said.intent == "help" and not said.unsure:
        return "action_explain_detail"
    if asks == "vpn" and said.intent in ("affirm", "deny"):
        return "action_note_details"
    if said.intent in _NOTHING_TO_GIVE and not _is_told(said, asks):
        return "action_skip_detail"
    if said.intent == "problem_solved" and said.confidence >= CERTAIN:
        return "action_close_case"
    if asks in FREE_TEXT:
        if said.intent in _SMALL_TALK and said.confidence >= CERTAIN and not _is_told(said, asks):
            return None
        return "action_note_details"
    is_certain = said.confidence >= CERTAIN and not said.unsure
    if asks in DETAILS and said.intent in topics and is_certain:
        return "action_answer_topic"
    if said.intent in _SMALL_TALK and said.confidence >= CERTAIN:
        return None
    return "action_note_details"


_SOFT_DATA: Final = frozenset({"chain", "coin", "amount", "time"})
"""What is read off a question too ("what is a hash on Ethereum?") and makes it no answer."""

_TOLD_CHARACTERS: Final = 40
"""A "no" longer than this is a story, not a refusal ("no, first I opened …")."""


def _is_told(said: Utterance, asks: str | None) -> bool:
    return asks in FREE_TEXT and len(said.text) > _TOLD_CHARACTERS


_QUESTION_CHARACTERS: Final = 160


def is_question_back(said: Utterance) -> bool:
    """Whether the person asks about the question instead of answering it."""
    return len(said.text) <= _QUESTION_CHARACTERS and (
        said.intent == "explain_simply" or said.confidence >= CERTAIN
    )


def _only_data(said: Utterance) -> bool:
    is_story = len(said.text) > _TOLD_CHARACTERS and not said.is_bare
    return bool(said.entities) and (said.intent == "inform" or (said.unsure and not is_story))
