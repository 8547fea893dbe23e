"""Finds a transaction: every network it may belong to is asked at once, within one deadline."""

from __future__ import annotations

import asyncio
import re
from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final, Protocol

from bot.chains.registry import Chain
from bot.chains.transaction import Lookup
from bot.errors import UnavailableError
from bot.logs import get_logger

logger = get_logger(__name__)

REMEMBERED: Final = 10_000
"""Pending transactions kept in mind to recognise a replacement later; some 2 MB."""

_FORMATS: Final = (
    (re.compile(r"0x[0-9a-fA-F]{64}"), ("evm",)),
    (re.compile(r"[0-9a-fA-F]{64}"), ("tron", "bitcoin")),
    (re.compile(r"[1-9A-HJ-NP-Za-km-z]{86,88}"), ("solana",)),
)


class ChainReader(Protocol):
    """Reads one network through one endpoint."""

    chain: Chain

    async def look_up(self, transaction_hash: str, now: datetime) -> Lookup | None:
        """Return what the network says, None when it does not know the hash; UnavailableError."""


class TransactionFinder:
    """Asks the networks; never raises and never guesses."""

    def __init__(
        self,
        readers: Mapping[str, Sequence[ChainReader]],
        deadline: timedelta,
        clock: Callable[[], datetime],
    ) -> None:
        """Take the readers of each chain id, best endpoint first."""
        self._readers = readers
        self._deadline = deadline
        self._clock = clock
        self._pending: OrderedDict[str, Lookup] = OrderedDict()
        self._running: dict[tuple[str, tuple[str, ...]], asyncio.Task[Lookup]] = {}

    async def look_up(self, transaction_hash: str, chains: Sequence[Chain] | None) -> Lookup:
        """Return what the networks say of a hash.

        Args:
            transaction_hash: as the person gave it.
            chains: the networks it is said to belong to, None when unknown.
        """
        asked = self._candidates(transaction_hash, chains)
        key = (transaction_hash, asked)
        task = self._running.get(key)
        if task is None:
            task = asyncio.ensure_future(self._ask_all(transaction_hash, asked))
            self._running[key] = task
            task.add_done_callback(lambda _: self._running.pop(key, None))
        return await asyncio.shield(task)

    def _candidates(self, given: str, chains: Sequence[Chain] | None) -> tuple[str, ...]:
        families = next((f for pattern, f in _FORMATS if pattern.fullmatch(given)), ())
        named = {chain.id for chain in chains} if chains else None
        fitting = tuple(
            chain_id
            for chain_id, readers in self._readers.items()
            if readers and readers[0].chain.family in families
        )
        wanted = tuple(chain_id for chain_id in fitting if named is None or chain_id in named)
        return wanted or (fitting if named is None or not named - set(fitting) else ())

    async def _ask_all(self, given: str, asked: tuple[str, ...]) -> Lookup:
        now = self._clock()
        if not asked:
            return Lookup("unreachable", given, now, ())
        answers = await asyncio.gather(*(self._ask_one(chain, given, now) for chain in asked))
        found = next((a for a in answers if isinstance(a, Lookup)), None)
        if found is not None:
            self._remember(found)
            return found
        silent = tuple(
            chain
            for chain, a in zip(asked, answers, strict=True)
            if isinstance(a, UnavailableError)
        )
        if silent:
            return Lookup("unreachable", given, now, silent)
        return Lookup("not_found", given, now, asked)

    async def _ask_one(
        self, chain: str, given: str, now: datetime
    ) -> Lookup | UnavailableError | None:
        """Try the chain's endpoints one after the other within the deadline."""
        last = UnavailableError(chain, "no endpoint")
        loop = asyncio.get_running_loop()
        end = loop.time() + self._deadline.total_seconds()
        for reader in self._readers[chain]:
            left = end - loop.time()
            if left <= 0:
                break
            try:
                return await asyncio.wait_for(self._read(reader, given, now), left)
            except asyncio.TimeoutError:
                last = UnavailableError(chain, "deadline")
            except UnavailableError as error:
                last = error
        logger.warning("providers.lookup.unavailable", chain=chain, reason=last.reason)
        return last

    async def _read(self, reader: ChainReader, given: str, now: datetime) -> Lookup | None:
        found = await reader.look_up(given, now)
        return found if found is not None else await self._replaced(reader, given, now)

    def _remember(self, found: Lookup) -> None:
        if found.status == "pending" and found.nonce is not None:
            self._pending[found.transaction_hash.lower()] = found
            while len(self._pending) > REMEMBERED:
                self._pending.popitem(last=False)

    async def _replaced(self, reader: ChainReader, given: str, now: datetime) -> Lookup | None:
        """Return "replaced" for a hash that was pending and is gone while its nonce was used.

        A node forgets a replaced transaction at once: without this memory the honest
        answer would be "not found", and the person would search for a typing mistake.
        """
        seen = self._pending.get(given.lower())
        has_passed = getattr(reader, "has_passed", None)
        if seen is None or has_passed is None or seen.chain != reader.chain.id:
            return None
        if not await has_passed(seen.sender, seen.nonce):
            return None
        return replace(seen, status="replaced", asked_at=now, blocked_by_nonce=None)
