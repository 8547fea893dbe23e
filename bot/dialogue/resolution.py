"""After the human's answer: is it really solved, how many stars, a word about it."""

from __future__ import annotations

import re
from typing import Final

from bot.dialogue.outcome import Option, Outcome, Say
from bot.dialogue.state import State, case_closed
from bot.dialogue.utterance import Utterance

COMMENT_MAX_CHARS: Final = 1000

_SOLVED_OPTIONS: Final = (
    Option("button-solved", '/affirm{"about": "solved"}'),
    Option("button-not_solved", '/deny{"about": "solved"}'),
)
_STARS: Final = range(1, 6)
_NO_COMMENT: Final = (Option("button-no_comment", '/skip{"about": "rating"}'),)


def announce(state: State, number: str, resolution: str) -> Outcome:
    """Return the operator's answer and the question whether it is solved.

    What stood open is kept in `interrupted` and comes back afterwards.
    """
    interrupted = None
    if state.asks is not None and state.stage not in ("resolution", "rating", "comment"):
        interrupted = {"asks": state.asks, "stage": state.stage}
    asked = state.now(
        stage="resolution", asks="solved", ticket=number,
        interrupted=interrupted or state.interrupted,
    )  # fmt: skip
    says = (
        Say("ticket_status-answer", {"number": number, "answer": {"kind": "quote", "value": resolution}}),
        Say("ask-really_solved", {}, _SOLVED_OPTIONS),
    )
    return Outcome(asked, says)


def ask_again(state: State) -> Outcome:
    """Return the open question of this part once more."""
    if state.stage == "resolution":
        return Outcome(state.now(asks="solved"), (Say("ask-really_solved", {}, _SOLVED_OPTIONS),))
    if state.stage == "comment":
        return Outcome(state.now(asks="rating"), (Say("give_feedback-ask_comment", {}, _NO_COMMENT),))
    return Outcome(state.now(asks="rating"), (ask_stars(),))


def ask_stars() -> Say:
    """Return the question for one to five stars."""
    options = tuple(
        Option(
            "button-stars",
            f'/give_feedback{{"about": "rating", "value": "{stars}"}}',
            {"stars": stars},
        )
        for stars in reversed(_STARS)
    )
    return Say("ask-rating", {}, options)


def solved(state: State) -> Outcome:
    """Return the question for stars after the person said that it is solved."""
    return Outcome(
        state.now(stage="rating", asks="rating"), (Say("problem_solved-ticket"), ask_stars())
    )


def reopened(state: State, number: str) -> Outcome:
    """Return what is said when it is not solved after all."""
    return _resume(state, Say("problem_persists-reopened", {"number": number}))


def stars_in(said: Utterance) -> int | None:
    """Return the stars that a message gives: a button, a digit, star signs; None when unclear."""
    if said.value is not None and said.value.isdigit() and int(said.value) in _STARS:
        return int(said.value)
    signs = sum(said.text.count(sign) for sign in ("⭐", "★", "🌟"))
    if signs in _STARS:
        return signs
    digits = re.findall(r"(?<![\d.,])[1-5](?![\d.,]*\d)", said.text.translate(_WIDE_DIGITS))
    words = [word for word in _STAR_WORDS if word in said.text]
    if len(set(digits)) == 1 or (digits and digits[1:] == ["5"]):
        return int(digits[0])
    return _STAR_WORDS[words[0]] if len(words) == 1 and not digits else None


_WIDE_DIGITS: Final = str.maketrans("１２３４５", "12345")
_STAR_WORDS: Final = {"一星": 1, "二星": 2, "两星": 2, "三星": 3, "四星": 4, "五星": 5,
                      "一颗星": 1, "两颗星": 2, "三颗星": 3, "四颗星": 4, "五颗星": 5}  # fmt: skip


def rated(state: State, stars: int) -> Outcome:
    """Return the thanks and the question for a word about it."""
    return Outcome(
        state.now(stage="comment", asks="rating"),
        (Say("give_feedback-thanks", {"stars": stars}), Say("give_feedback-ask_comment", {}, _NO_COMMENT)),
    )


def unrated(state: State, said: Utterance) -> Outcome:
    """Return what follows when no stars could be read: asked once more, then left."""
    if said.intent in ("skip", "deny", "cancel", "goodbye") or state.tries >= 1:
        return finished(state)
    return Outcome(state.now(tries=state.tries + 1), (ask_stars(),))


def commented(state: State) -> Outcome:
    """Return the last thanks after a comment."""
    return _resume(state, Say("give_feedback-comment_noted"))


def finished(state: State) -> Outcome:
    """Return the friendly end after rating was answered or declined."""
    return _resume(state, Say("give_feedback-declined"))


def _resume(state: State, say: Say) -> Outcome:
    """Return to what the console's message broke into, or to nothing."""
    if state.interrupted is not None:
        back = state.now(
            stage=state.interrupted.get("stage"), asks=None, interrupted=None
        )
        return Outcome(back, (say,), "action_ask_next")
    return Outcome(case_closed(state), (say,))
