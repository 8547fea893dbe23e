"""Loads the topic files, so that support staff can change a topic without touching code."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any, Final, Literal, cast, get_args

import yaml

from bot.errors import BadContentError
from bot.paths import DATA
from bot.support.model import Urgency

DETAILS: Final = (
    "transaction_hash",
    "account",
    "chain",
    "steps",
    "error_message",
    "app_version",
    "vpn",
    "recent_changes",
)
"""What a topic may ask for. Order: as it is shown in summaries and on the console."""

Check = Literal["transaction", "fees"]
OfferHuman = Literal["at_once", "when_unsolved"]


@dataclass(frozen=True)
class Source:
    """Where a piece of advice comes from, and the day it was last compared with it."""

    claim: str
    origin: str
    checked: date


@dataclass(frozen=True)
class Topic:
    """One wallet topic.

    `ask_first` are the details asked before advice is given, in this order;
    `ask_for_ticket` the further ones a human needs before calling back.
    """

    intent: str
    urgency: Urgency
    ask_first: tuple[str, ...]
    ask_for_ticket: tuple[str, ...]
    checks: tuple[Check, ...]
    offer_human: OfferHuman
    asks_if_solved: bool
    sources: tuple[Source, ...]


_FIELDS: Final = frozenset(
    {"urgency", "ask_first", "ask_for_ticket", "checks", "offer_human", "asks_if_solved", "sources"}
)


@cache
def load_topics(folder: Path = DATA / "topics") -> Mapping[str, Topic]:
    """Return every topic by its intent, in alphabetical order.

    Raises:
        BadContentError: a file is not as `docs/howto/add-a-topic.md` describes it.
    """
    return {path.stem: _load(path) for path in sorted(folder.glob("*.yml"))}


def _load(path: Path) -> Topic:
    try:
        raw = yaml.safe_load(path.read_text(encoding="utf-8"))
    except yaml.YAMLError as error:
        raise BadContentError(path.name, "is no YAML") from error
    if not isinstance(raw, dict) or set(raw) != _FIELDS:
        raise BadContentError(path.name, f"needs exactly the fields {sorted(_FIELDS)}")
    if not isinstance(raw["asks_if_solved"], bool):
        raise BadContentError(path.name, "asks_if_solved is true or false")
    if not isinstance(raw["sources"], list):
        raise BadContentError(path.name, "sources must be a list")
    return Topic(
        intent=path.stem,
        urgency=cast(Urgency, _one_of(raw, "urgency", get_args(Urgency), path)),
        ask_first=_some_of(raw, "ask_first", DETAILS, path),
        ask_for_ticket=_some_of(raw, "ask_for_ticket", DETAILS, path),
        checks=cast(tuple[Check, ...], _some_of(raw, "checks", get_args(Check), path)),
        offer_human=cast(OfferHuman, _one_of(raw, "offer_human", get_args(OfferHuman), path)),
        asks_if_solved=raw["asks_if_solved"],
        sources=tuple(_source(entry, path) for entry in raw["sources"]),
    )


def _one_of(raw: dict[str, Any], field: str, allowed: tuple[str, ...], path: Path) -> str:
    if raw[field] not in allowed:
        raise BadContentError(path.name, f"{field} must be one of {allowed}")
    return cast(str, raw[field])


def _some_of(
    raw: dict[str, Any], field: str, allowed: tuple[str, ...], path: Path
) -> tuple[str, ...]:
    values = raw[field] or []
    if not isinstance(values, list) or any(value not in allowed for value in values):
        raise BadContentError(path.name, f"{field} must list some of {allowed}")
    return tuple(values)


def _source(entry: Any, path: Path) -> Source:
    kinds = {"claim": str, "from": str, "checked": date}
    if not isinstance(entry, dict) or {name: type(entry[name]) for name in entry} != kinds:
        raise BadContentError(path.name, "a source has claim, from and a date checked")
    return Source(claim=entry["claim"], origin=entry["from"], checked=entry["checked"])
