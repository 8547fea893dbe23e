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
        Say(
            "ticket_status-answer",
            {"number": number, "answer": {"kind": "quote", "value": resolution}},
        ),
        Say("ask-really_solved", {}, _SOLVED_OPTIONS),
    )
    return Outcome(asked, says)


def ask_again(state: State) -> Outcome:
    """Return the open question of this part once more."""
    if state.stage == "resolution":
        return Outcome(state.now(asks="solved"), (Say("ask-really_solved", {}, _SOLVED_OPTIONS),))
    if state.stage == "comment":
        return Outcome(
            state.now(asks="rating"), (Say("give_feedback-ask_comment", {}, _NO_COMMENT),)
        )
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
    """Return the stars that a message gives: a button, star signs, digits or words; None when unclear.

    A figure counts beside the word "star", as "4/5", or at the end of a few words: "I waited
    2 days" is no rating.
    """
    if said.value is not None and said.value.isdigit() and int(said.value) in _STARS:
        return int(said.value)
    text = said.text.translate(_DIGITS).lower()
    signs = sum(text.count(sign) for sign in ("⭐", "★", "🌟"))
    if signs in _STARS and not _FIGURE.search(text):
        return signs
    told = [_number_of(match.group(1)) for match in _TOLD_STARS.finditer(text)]
    last = _LAST_FIGURE.search(text)
    if not told and last is not None and len(text.split()) <= _FEW_WORDS:
        told = [_number_of(last.group(1))]
    return told[0] if len(set(told)) == 1 and told[0] in _STARS else None


def _number_of(figure: str) -> int | None:
    return int(figure) if figure.isdigit() else _NUMBER_WORDS.get(figure)


_FEW_WORDS: Final = 4
_DIGITS: Final = {
    ord(digit): str(number)
    for digits in ("０１２３４５６７８９", "٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹", "०१२३४५६७८९", "๐๑๒๓๔๕๖๗๘๙")
    for number, digit in enumerate(digits)
}
_NUMBER_WORDS: Final = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5,
    "一": 1, "二": 2, "两": 2, "兩": 2, "三": 3, "四": 4, "五": 5,
}  # fmt: skip
_FIGURE_FORM: Final = r"(?<![\d.,-])\d{1,9}(?![\d.,]*\d)|\b(?:one|two|three|four|five)\b"
_FIGURE: Final = re.compile(_FIGURE_FORM)
_TOLD_STARS: Final = re.compile(
    rf"({_FIGURE_FORM}|[一二两兩三四五])\s{{0,2}}(?:(?:/|out of|von|sur|de|из|üzerinden)\s?(?:5|five)\b"
    r"|-?(?:颗|顆|个|個|つ)?(?:star|星|⭐|★|分|point|estrella|estrela|étoile|stern|зв[её]зд|sao|bintang"
    r"|yıldız|نج|सितार|स्टार|ดาว|별))"
)
"""A figure beside "of five" or "star" in the sixteen languages."""
_LAST_FIGURE: Final = re.compile(rf"({_FIGURE_FORM}|^[一二两兩三四五])\W{{0,5}}$")


def rated(state: State, stars: int) -> Outcome:
    """Return the thanks and the question for a word about it."""
    return Outcome(
        state.now(stage="comment", asks="rating"),
        (
            Say("give_feedback-thanks", {"stars": stars}),
            Say("give_feedback-ask_comment", {}, _NO_COMMENT),
        ),
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
        back = state.now(stage=state.interrupted.get("stage"), asks=None, interrupted=None)
        return Outcome(back, (say,), "action_ask_next")
    return Outcome(case_closed(state), (say,))
