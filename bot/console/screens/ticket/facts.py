"""What the user gave and what the chain said, ready to be shown."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import datetime
from decimal import Decimal, InvalidOperation
from typing import Any, Final
from urllib.parse import urlsplit

from bot.chains import Chain, find_addresses_and_hashes
from bot.chains.transaction import Lookup, TokenTransfer
from bot.console.wording import DETAIL, LOOKUP, Words
from bot.dialogue.lookups import tell
from bot.dialogue.state import State
from bot.errors import BadContentError
from bot.support.model import Ticket


@dataclass(frozen=True)
class Fact:
    """One line of a table. `is_code` for what is compared character by character and copied.

    `url` and `host` lead to a chain's explorer; both are empty where there is none.
    """

    label: str
    value: str
    is_code: bool = False
    url: str = ""
    host: str = ""


@dataclass(frozen=True)
class LookupPanel:
    """The chain's last answer: in sentences where the catalogue has them, and in figures."""

    status: str
    status_name: str
    asked_at: str
    sentences: tuple[str, ...]
    facts: tuple[Fact, ...]


_CODES: Final = frozenset({"transaction_hash", "account"})


def details_of(ticket: Ticket, chains: Mapping[str, Chain], words: Words) -> tuple[Fact, ...]:
    """Return the details given, in the order of `DETAIL`, those it does not know at the end."""
    names = [name for name in DETAIL if name in ticket.details]
    names += sorted(set(ticket.details) - set(DETAIL))
    chain = chains.get(str((ticket.lookup or {}).get("chain") or ticket.details.get("chain", "")))
    facts = []
    for name in names:
        value = str(ticket.details[name])
        if name == "chain" and value in chains:
            value = chains[value].name
        url = explorer_url(chain, value) if name == "transaction_hash" else ""
        facts.append(Fact(words.named(DETAIL, name), value, name in _CODES, url, _host(url)))
    return tuple(facts)


def explorer_url(chain: Chain | None, value: str) -> str:
    """Return the explorer's page of a hash; empty where the text is no hash or the chain not known."""
    if chain is None:
        return ""
    found = find_addresses_and_hashes(value)
    is_hash = len(found) == 1 and found[0].kind == "transaction_hash" and found[0].value == value
    return chain.transaction_url(value) if is_hash else ""


def lookup_of(ticket: Ticket, chains: Mapping[str, Chain], words: Words) -> LookupPanel | None:
    """Return the chain's last answer, None when nothing was ever looked up or it can't be read."""
    if ticket.lookup is None:
        return None
    found = lookup_from_json(ticket.lookup)
    if found is None:
        return None
    return LookupPanel(
        status=found.status,
        status_name=words.named(LOOKUP, found.status),
        asked_at=words.stamp(found.asked_at),
        sentences=_sentences(found, chains, words),
        facts=_figures(found, chains, words),
    )


def lookup_from_json(raw: Mapping[str, Any]) -> Lookup | None:
    """Return the record that `bot.dialogue.lookups.lookup_as_json` wrote, None when it is not one."""
    known = {field.name for field in fields(Lookup)}
    values = {name: value for name, value in raw.items() if name in known}
    try:
        for name in ("asked_at", "block_time"):
            if values.get(name) is not None:
                values[name] = datetime.fromisoformat(values[name])
        for name in ("amount", "fee", "fee_rate", "usual_fee_rate"):
            if values.get(name) is not None:
                values[name] = Decimal(values[name])
        values["asked_chains"] = tuple(values["asked_chains"])
        values["tokens"] = tuple(
            TokenTransfer(Decimal(t["amount"]), t["symbol"], t["recipient"])
            for t in values.get("tokens", ())
        )
        return Lookup(**values)
    except (KeyError, TypeError, ValueError, InvalidOperation):
        return None


def _sentences(found: Lookup, chains: Mapping[str, Chain], words: Words) -> tuple[str, ...]:
    """Return what the bot says about the answer, for experts; empty where a sentence is not worded."""
    names = {chain.id: chain.name for chain in chains.values()}
    says = tell(State(time_zone=words.zone), found, names).says
    if not all(words.catalogue.has(say.key) for say in says):
        return ()
    try:
        return tuple(
            words.catalogue.format(say.key, {"brand": words.brand, **say.args}, style="technical")
            for say in says
        )
    except BadContentError:
        return ()  # a look-up that lacks something, from a node or an older version: the figures stand


def _figures(found: Lookup, chains: Mapping[str, Chain], words: Words) -> tuple[Fact, ...]:
    chain = chains.get(found.chain or "")
    asked = [chains[name].name if name in chains else name for name in found.asked_chains]
    url = explorer_url(chain, found.transaction_hash)
    lines = [
        Fact(
            words.say("console-detail_chain"),
            chain.name if chain else words.written({"kind": "list", "items": asked}),
        ),
        Fact(
            words.say("console-detail_transaction_hash"),
            found.transaction_hash,
            True,
            url,
            _host(url),
        ),
        Fact(words.say("console-lookup_confirmations"), _text(found.confirmations)),
        Fact(
            words.say("console-lookup_block_time"),
            words.stamp(found.block_time) if found.block_time else "",
        ),
        Fact(words.say("console-lookup_sender"), found.sender or "", True),
        Fact(words.say("console-lookup_recipient"), found.recipient or "", True),
        Fact(words.say("console-detail_amount"), _coins(found, words)),
        *_token_lines(found, words),
        Fact(words.say("console-lookup_fee"), _amount(found.fee, _coin(chain), words)),
        Fact(words.say("console-lookup_nonce"), _text(found.nonce)),
        Fact(words.say("console-lookup_reason"), found.reason_text or ""),
    ]
    return tuple(line for line in lines if line.value)


def _token_lines(found: Lookup, words: Words) -> list[Fact]:
    return [
        line
        for token in found.tokens
        for line in (
            Fact(words.say("console-lookup_token"), _amount(token.amount, token.symbol, words)),
            Fact(words.say("console-lookup_token_recipient"), token.recipient, True),
        )
    ]


def _coins(found: Lookup, words: Words) -> str:
    """Return the coins moved; a token's transfer moves none, and "0 ETH" would only puzzle."""
    return _amount(found.amount, found.symbol, words) if found.amount or not found.tokens else ""


def _amount(value: Decimal | None, symbol: str | None, words: Words) -> str:
    if value is None:
        return ""
    return words.written({"kind": "amount", "value": format(value, "f"), "symbol": symbol or ""})


def _coin(chain: Chain | None) -> str:
    return chain.symbol if chain else ""


def _text(value: int | None) -> str:
    return "" if value is None else str(value)


def _host(url: str) -> str:
    return urlsplit(url).hostname or ""
