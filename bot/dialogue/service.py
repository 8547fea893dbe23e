"""Everything that is not a case: greeting, help, language, words, status, not understood."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Final

from bot.dialogue.alarms import alarm
from bot.dialogue.details import take_first_message
from bot.dialogue.likely import choices_of
from bot.dialogue.outcome import Option, Outcome, Say
from bot.dialogue.spoken import is_believed_foreign
from bot.dialogue.state import State
from bot.dialogue.utterance import Utterance

COMMON_PROBLEMS: Final = (
    "transfer_pending",
    "transfer_failed",
    "transfer_missing",
    "balance_wrong",
    "login_problem",
    "funds_stolen",
)
"""What most people who only say "it does not work" mean; offered as buttons."""

_HUMAN: Final = Option("button-human", "/request_human")


def greet(state: State, open_ticket: str | None) -> Outcome:
    """Return the greeting, with the open ticket of a returning person."""
    if state.asks is not None:
        return Outcome(state, (Say("greet-again"),), "action_ask_next")
    if open_ticket is not None:
        return Outcome(state, (Say("greet-back", {"number": open_ticket}),))
    return Outcome(state, (Say("greet-hello"),))


def reply(state: State, intent: str) -> Outcome:
    """Return the fixed reply of a service or conversation intent; an open question comes back."""
    then = "action_ask_next" if state.asks is not None and intent != "goodbye" else None
    return Outcome(state, (Say(f"{intent}-reply"),), then)


def follow_up(state: State) -> Outcome:
    """Return the open question once more to somebody who has fallen silent; nothing if none is open."""
    if state.asks is None:
        return Outcome(state)
    return Outcome(state, (Say("message-still_there"),), "action_ask_next")


def ask_problem(state: State) -> Outcome:
    """Return concrete choices for a complaint that names nothing; an open question comes back."""
    if state.asks is not None:
        return Outcome(state, (), "action_ask_next")
    options = tuple(Option(f"{topic}-meaning", f"/{topic}") for topic in COMMON_PROBLEMS)
    return Outcome(state, (Say("vague_problem-reply", {}, (*options, _HUMAN)),))


def rest(state: State) -> Outcome:
    """Return the answer to a yes or no that nothing was asked for: no more questions."""
    if state.asks is not None:
        return Outcome(state, (), "action_ask_next")
    return Outcome(state, (Say("case-rest"),))


def ask_meaning(
    state: State, said: Utterance, topics: Collection[str], spoken: Mapping[str, str]
) -> Outcome:
    """Return the likeliest meanings to choose from, instead of a guess; what was told is kept.

    Args:
        state: the conversation.
        said: the message that was not understood.
        topics: the intents that are wallet topics.
        spoken: every language we speak, tag → native name.
    """
    if said.foreign_language is not None and is_believed_foreign(said.text):
        language = {"kind": "language", "value": said.foreign_language}
        unknown = Say("change_language-unknown", {"language": language}, _languages(spoken))
        return Outcome(state, (unknown,))
    if state.topic is None:
        state = take_first_message(state, said)
    likely = choices_of(said.ranking, topics)
    if not likely:
        return ask_problem(state)
    options = tuple(Option(f"{topic}-meaning", f"/{topic}") for topic in likely)
    other = Option("button-something_else", "/vague_problem")
    return Outcome(state, (Say("fallback-which", {}, (*options, other, _HUMAN)),))


def change_language(
    state: State, wanted: str | None, spoken: Mapping[str, str], named: str | None = None
) -> Outcome:
    """Return the conversation in another language, or the languages to choose from.

    Args:
        state: the conversation.
        wanted: the tag that was asked for, None when none could be read.
        spoken: every language we speak, tag → native name.
        named: a language asked for that we do not speak.
    """
    if wanted is None or wanted not in spoken:
        return Outcome(state, (Say("change_language-which", {}, _languages(spoken)),))
    changed = state.now(language=wanted, language_chosen=wanted)
    then = "action_ask_next" if state.asks is not None else None
    return Outcome(changed, (Say("change_language-done"),), then)


def _languages(spoken: Mapping[str, str]) -> tuple[Option, ...]:
    return tuple(
        Option("button-language", f'/change_language{{"value": "{tag}"}}', {"name": name})
        for tag, name in spoken.items()
    )


def change_style(state: State, intent: str, can_repeat: bool) -> Outcome:
    """Return the conversation in plainer or more technical words; advice just given comes again.

    Advice that already stands there in these words is not repeated: a person can explain it.
    """
    style = "technical" if intent == "explain_technically" else "plain"
    changed = state.now(style=style)
    if style == state.style and state.stage == "advised" and can_repeat:
        return Outcome(changed, (Say("explain_simply-again", {}, (_HUMAN,)),))
    if state.stage == "advised" and can_repeat and state.topic is not None:
        again = changed.now(asks=None)
        return Outcome(again, (Say(f"{state.topic}-advice"),), "action_ask_next")
    then = "action_ask_next" if state.asks is not None else None
    return Outcome(changed, (Say(f"{intent}-reply"),), then)


def soothe(state: State, text: str = "") -> Outcome:
    """Return calm words and a way to a person; an open question comes back, but not after an alarm."""
    key = alarm(text)
    if key is not None:
        return Outcome(state, (Say(key, {}, (_HUMAN,)),))
    if state.asks is not None:
        return Outcome(state, (Say("frustration-reply"),), "action_ask_next")
    return Outcome(state, (Say("frustration-reply", {}, (_HUMAN,)),))
