"""Takes the details of a problem out of what is said, in any order, several at once."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from bot.chains import load_chains
from bot.dialogue.meaning import FREE_TEXT
from bot.dialogue.outcome import Option, Outcome, Say
from bot.dialogue.reach import take_contact_and_time
from bot.dialogue.state import State
from bot.dialogue.utterance import Utterance
from bot.reading.cues import told_error, vpn_use
from bot.reading.entities import VAULTED
from bot.topics import DETAILS

_HUMAN: Final = Option("button-human", "/request_human")

DETAIL_MAX_CHARS: Final = 1500
"""What a ticket keeps of one free-text detail: some 250 words; the transcript has it all."""

ACCOUNT_MAX_CHARS: Final = 120
"""Longer than any wallet name, e-mail or address; more is a story, not an account."""

TRIES: Final = 2
"""How often a question is asked again before it is left open."""

DESCRIPTION_CHARS: Final = 70
"""From this length on the first message tells what was done. CJK characters count double:
they carry about twice as much as a Latin letter."""

_DETAIL_OF_ENTITY: Final = {
    "transaction_hash": "transaction_hash",
    "address": "account",
    "chain": "chain",
    "app_version": "app_version",
    "error_code": "error_message",
    "amount": "amount",
    "coin": "coin",
}


def take_entities(state: State, said: Utterance) -> tuple[State, dict[str, str]]:
    """Return the state with every detail that the text holds by format, and the replaced ones.

    The second value maps each detail that had another value before to its new value.
    """
    details = dict(state.details)
    corrected: dict[str, str] = {}
    seen: set[str] = set()
    for entity in said.entities:
        name = _DETAIL_OF_ENTITY.get(entity.type)
        if name is None or name in seen:
            continue
        seen.add(name)
        if details.get(name, entity.value) != entity.value:
            corrected[name] = entity.value
        details[name] = entity.value
        if entity.chain and entity.type in ("transaction_hash", "address"):
            details["chain"] = entity.chain
    skipped = tuple(name for name in state.skipped if name not in details)
    return state.now(details=details, skipped=skipped), corrected


def take_first_message(state: State, said: Utterance) -> State:
    """Return the state with all that the opening message tells, so that nothing is asked twice."""
    state, _ = take_entities(state, said)
    error, vpn = told_error(said.text), vpn_use(said.text)
    if error is not None and "error_message" not in state.details:
        state = _with(state, "error_message", error)
    if vpn is not None:
        state = _with(state, "vpn", vpn)
    if said.text and _weight(said.text) >= DESCRIPTION_CHARS:
        return _with(state, "steps", said.text)
    return _with(state, "description", said.text) if said.text else state


def with_more(state: State, text: str) -> State:
    """Return the state with the text added to what the person has told before."""
    told = state.details.get("steps") or state.details.get("description")
    return _with(state, "steps", f"{told} … {text}" if told else text)


def take_answer(state: State, said: Utterance) -> Outcome:
    """Return what follows from an answer to the open detail question (`state.asks`)."""
    asks = state.asks
    after, corrected = take_entities(state, said)
    after = take_contact_and_time(after, said)
    says = _corrections(corrected)
    if said.has_image and asks is not None:
        says += (Say("details-image_noted"),)
        if not said.text:
            return _take_picture(after, says)
    if asks is None or (asks in after.details and not _unchanged(state, after, asks)):
        return Outcome(_answered(after), says, "action_ask_next")
    value = _value_of(asks, said)
    if value is not None:
        return Outcome(_answered(_with(after, asks, value)), says, "action_ask_next")
    if _is_mere_yes(said):
        waiting = Say("details-waiting", {}, question(asks, state.topic).options)
        return Outcome(after, (*says, waiting))
    if asks == "account" and said.entities and after == state:
        return Outcome(after, says, "action_ask_next")
    if said.entities and after != state:
        if not says and not said.first("transaction_hash"):
            is_reach = after.contact != state.contact or after.window != state.window
            says = (not is_reach and _hint(asks, said)) or (Say("inform-noted"),)
        return Outcome(after, says, "action_ask_next")
    return _unread(after, says, asks, said)


def _value_of(asks: str, said: Utterance) -> str | None:
    """Return the answer to a detail question that is given by button or in words, None if none is."""
    if said.is_button and said.detail == asks and said.value:
        return said.value
    if asks == "vpn":
        agreed = {"affirm": "yes", "deny": "no"}.get(said.intent)
        return vpn_use(said.text) or agreed or ("yes" if "vpn" in said.text.lower() else None)
    if asks not in FREE_TEXT or not said.text or said.is_bare or _is_mere_yes(said):
        return None
    if asks == "account" and (said.entities or len(said.text) > ACCOUNT_MAX_CHARS):
        return None
    return said.text


MERE_YES_WEIGHT: Final = 10
"""Up to here a yes is only "all right, I will": an answer to what was asked is longer."""


def _is_mere_yes(said: Utterance) -> bool:
    is_short = bool(said.text) and _weight(said.text) <= MERE_YES_WEIGHT
    return said.intent == "affirm" and is_short and not said.entities


def _corrections(corrected: Mapping[str, str]) -> tuple[Say, ...]:
    shown = {**corrected}
    if "chain" in shown:
        shown["chain"] = chain_name(shown["chain"])
    return tuple(
        Say("details-corrected", {"detail": _name_of(name), "value": value})
        for name, value in shown.items()
        if name in ("account", "transaction_hash", "chain", "app_version")
    )


def chain_name(chain: str) -> str:
    """Return the name that people know a chain by; what is no chain of ours stays as it is."""
    known = load_chains().get(chain)
    return known.name if known is not None else chain


PHONE: Final = "☎"
"""What stands for a phone number inside a story; the number itself is the contact."""

PICTURE: Final = "📷"
"""What a ticket shows for an answer that is a picture; the picture itself stands beside it."""


def _take_picture(state: State, says: tuple[Say, ...]) -> Outcome:
    """A screenshot shows what the app says; to any other question it is no answer, and no failed one."""
    if state.asks == "error_message":
        state = _answered(_with(state, "error_message", PICTURE))
    return Outcome(state, says, "action_ask_next")


def skip_detail(state: State) -> Outcome:
    """Return the state with the open question left unanswered for good."""
    if state.asks is None:
        return Outcome(state, (), "action_ask_next")
    skipped = (*state.skipped, state.asks)
    return Outcome(
        state.now(asks=None, skipped=skipped), (Say("details-skipped"),), "action_ask_next"
    )


def question(detail: str, topic: str | None) -> Say:
    """Return the question for a detail, with the buttons that spare typing."""
    options = []
    if detail == "vpn":
        options = [
            Option("button-yes", '/inform{"detail": "vpn", "value": "yes"}'),
            Option("button-no", '/inform{"detail": "vpn", "value": "no"}'),
        ]
    options.append(Option("button-where", f'/explain_simply{{"detail": "{detail}"}}'))
    options.append(Option("button-skip", f'/skip{{"detail": "{detail}"}}'))
    return Say(f"ask-{detail}", {}, tuple(options))


def explain(state: State, detail: str | None) -> Outcome:
    """Return where to find a detail and why it is asked; the question then stands again.

    Who has to ask is offered a person too.
    """
    asked = detail or state.asks
    if asked is None:
        return Outcome(state, (), "action_ask_next")
    if asked == state.asks and asked in DETAILS:
        again = question(asked, state.topic)
        return Outcome(state, (Say(f"where-{asked}"), Say(again.key, {}, (*again.options, _HUMAN))))
    return Outcome(state, (Say(f"where-{asked}"),), "action_ask_next")


def _unread(state: State, says: tuple[Say, ...], asks: str, said: Utterance) -> Outcome:
    """Ask again with a hint, and leave the question open after `TRIES` attempts."""
    if state.tries + 1 >= TRIES:
        skipped = (*state.skipped, asks)
        left = state.now(asks=None, skipped=skipped)
        if said.text:
            left = _with(left, "description", said.text)
        return Outcome(left, (*says, Say("details-left_open")), "action_ask_next")
    again = state.now(tries=state.tries + 1)
    return Outcome(again, says + _hint(asks, said), "action_ask_next")


_HINTED: Final = frozenset({"transaction_hash", "app_version", "chain", "vpn"})


def _hint(asks: str, said: Utterance) -> tuple[Say, ...]:
    if asks == "transaction_hash" and said.first("address"):
        return (Say("details-address_not_hash"),)
    return (Say(f"unread-{asks}"),) if asks in _HINTED else ()


def _with(state: State, detail: str, value: str) -> State:
    text = " ".join(VAULTED.sub(PHONE, value).split())[:DETAIL_MAX_CHARS]
    skipped = tuple(name for name in state.skipped if name != detail)
    return state.now(details={**state.details, detail: text}, skipped=skipped)


def _answered(state: State) -> State:
    return state.now(asks=None) if state.asks in state.details else state


def _unchanged(before: State, after: State, detail: str) -> bool:
    return detail in before.details and before.details[detail] == after.details.get(detail)


def _weight(text: str) -> int:
    return sum(2 if ord(character) >= 0x2E80 else 1 for character in text)


def _name_of(detail: str) -> dict[str, str]:
    return {"kind": "message", "key": f"detail-{detail}"}
