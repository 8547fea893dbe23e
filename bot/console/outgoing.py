"""Stops an answer that could rob its reader, whoever wrote it: the last look before it is sent.

People believe what the support says. So no answer may carry a secret, an address to
pay to or a number to call, and none may ask for a phrase, key, password or code;
warnings against giving them away, and the way into the user's own app, must pass.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import Final, Literal

from bot.chains import find_addresses_and_hashes
from bot.console import outgoing_words as words
from bot.console.unmasking import readings
from bot.privacy import find_phones, screen
from bot.privacy.text import without_zero_width

Reason = Literal["secret", "address", "phone", "asks_secret"]

NEAR_CHARS: Final = 14
"""A negation this close before a verb belongs to it, even where the verb speaks of us."""

_SENTENCE_END: Final = re.compile(r"(?<=[.!?。！？])\s*|\n\s*\n")
_CLAUSE_END: Final = re.compile(
    r"[,，;；:：、\n()（）—]|\b(?:but|because|since|so|then|if|when|while|although|unless|however|instead)\b"
    r"|但是?|可是|然[后後]|因[为為]|所以|如果|不[过過](?!来|來)|否[则則]"
)
_LIST_MARK: Final = re.compile(r"^[ \t]*(?:\d{1,2}[.)、．]|[-*•·])[ \t]*", re.MULTILINE)


def check_outgoing(text: str) -> Reason | None:
    """Return why an answer must not be sent, None when it may.

    "secret": it holds what is or could be a phrase or key. "address": one that could be
    paid to. "phone": a number that could be called. "asks_secret": it asks for a phrase,
    key, password or code.
    """
    if screen(text).found:
        return "secret"
    plain = without_zero_width(unicodedata.normalize("NFKC", text))
    for reading in (plain, *readings(text)):
        if _holds_address(reading):
            return "address"
        if find_phones(reading) or _names_number(reading):
            return "phone"
        if _asks_secret(reading):
            return "asks_secret"
    return None


def _holds_address(text: str) -> bool:
    is_whole = any(found.kind == "address" for found in find_addresses_and_hashes(text))
    return is_whole or words.SPACED_ADDRESS.search(text) is not None


def _names_number(text: str) -> bool:
    """Whether a sentence that speaks of calling holds a number of some country, without its code."""
    return any(
        find_phones(sentence, region)
        for sentence in _sentences(text)
        if words.CALLING.search(sentence)
        for region in words.REGIONS
    )


def _asks_secret(text: str) -> bool:
    """Whether some sentence asks for a secret, by name or as "it" after naming it."""
    named_before = False
    for sentence in _sentences(text):
        clauses = [clause for clause in _CLAUSE_END.split(sentence) if clause and clause.strip()]
        if _sentence_asks(clauses, named_before):
            return True
        named_before = any(_names_secret(clause) and not _negations(clause) for clause in clauses)
    return False


def _sentences(text: str) -> Iterator[str]:
    unmarked = _LIST_MARK.sub("", text.replace("’", "'"))
    return (sentence for sentence in _SENTENCE_END.split(unmarked) if sentence.strip())


def _sentence_asks(clauses: list[str], named_before: bool) -> bool:
    asked = False
    for clause in clauses:
        is_named = _names_secret(clause)
        asks_now = _asks(clause)
        if is_named and (asks_now or (asked and _is_listed(clause))):
            return True
        if asks_now and named_before and words.PRONOUN.search(clause) and _is_to_us(clause):
            return True
        asked = asks_now or (asked and not _verbs(clause))
        named_before = (named_before or is_named) and not _negations(clause)
    return False


def _names_secret(clause: str) -> bool:
    return words.SECRET.search(clause) is not None


def _is_listed(clause: str) -> bool:
    """Whether the clause is one more thing on a list, and forbids nothing."""
    says_something = words.CLAUSE_OF_ITS_OWN.search(clause) is not None
    return not (says_something or _verbs(clause) or _negations(clause))


def _verbs(clause: str) -> list[re.Match[str]]:
    return [*words.HAND_OVER.finditer(clause), *words.ENTER.finditer(clause)]


def _asks(clause: str) -> bool:
    """Whether the clause asks its reader to hand something over, or to type it where others see it."""
    without_name = words.SECRET.sub("", clause)
    if words.QUESTION.search(clause) or words.BARE_QUESTION.fullmatch(without_name):
        return True
    if words.PAST_QUESTION.search(clause) and not _is_to_us(clause):
        return False
    bare = words.TO_USER.sub(" ", clause)
    if any(not _is_forbidden(bare, verb) for verb in words.HAND_OVER.finditer(bare)):
        return True
    in_own_place = words.OWN_PLACE.search(bare) is not None and not _is_to_us(bare)
    return not in_own_place and any(
        not _is_forbidden(bare, verb) for verb in words.ENTER.finditer(bare)
    )


def _is_forbidden(clause: str, verb: re.Match[str]) -> bool:
    """Whether the clause warns against what its verb says."""
    # "We never need": a verb may be found together with its subject and what stands between.
    before = clause[: verb.end()]
    if words.OTHERS.search(before) and not _is_to_us(clause):
        return True
    negations = _negations(before)
    if not negations:
        # "Send us the hash and not your recovery phrase": what is forbidden stands behind.
        secret = words.SECRET.search(clause, verb.end())
        return secret is not None and bool(
            _negations(clause[verb.end() : secret.start()][-NEAR_CHARS:])
        )
    if not _is_to_us(clause[verb.end() :]):
        return True
    return verb.start() - negations[-1].end() <= NEAR_CHARS


def _negations(text: str) -> list[re.Match[str]]:
    idle = words.IDLE_NEGATION.sub(lambda found: "\0" * len(found.group()), text)
    return list(words.NEGATION.finditer(idle))


def _is_to_us(text: str) -> bool:
    return words.TO_US.search(text) is not None
