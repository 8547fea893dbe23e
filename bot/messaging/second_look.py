"""Reads each message once more behind the last ones: a secret may come in pieces.

What was stored before it was known is taken out again, also out of what the dialogue
remembers; the pieces stay in memory for a while, because more of them may come.
"""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from bot.logs import get_logger, new_incident
from bot.messaging.ports import Mailbox
from bot.privacy.pieces import Pieced, find_pieces

logger = get_logger(__name__)

TOGETHER: Final = timedelta(minutes=10)
"""Pieces of one secret come within this time."""

TURNS_LOOKED_AT: Final = 24
"""As many as the longest phrase has words."""

LOOK_EVERY: Final = timedelta(seconds=0.5)
LOOKS_MAX: Final = 120
"""A minute: longer than a turn is tried without a pause."""

CONVERSATIONS_MAX: Final = 1_000


@dataclass(repr=False)
class _Known:
    """The pieces that one person has sent, by turn."""

    until: datetime
    put: str
    pieces: dict[int, str]


class SecondLook:
    """What is known of secrets in pieces; a restart forgets it, which is meant."""

    def __init__(self, mailbox: Mailbox, clock: Callable[[], datetime]) -> None:
        self._mailbox = mailbox
        self._clock = clock
        self._lock = threading.Lock()
        self._known: dict[str, _Known] = {}
        self._settling: set[asyncio.Task[None]] = set()

    def look(self, conversation_id: str, text: str) -> Pieced | None:
        """Return the secret that ends in a text; what it began with is taken out of all tables."""
        since = self._clock() - TOGETHER
        known = self._known_of(conversation_id)
        turns = [
            turn
            for turn, _ in self._mailbox.heard(conversation_id, TURNS_LOOKED_AT)
            if turn.received_at > since and turn.kind in ("text", "image")
        ]
        found = find_pieces([known.pieces.get(turn.id, turn.text) for turn in turns], text)
        if found is None:
            return None
        known.put = f"[{found.kind}]"
        for turn, (_, piece) in zip(turns, found.parts[:-1], strict=True):
            if piece:
                known.pieces[turn.id] = piece
        self._keep(conversation_id, known)
        self._mailbox.strike(conversation_id, tuple(known.pieces.values()), known.put)
        return found

    def note(self, conversation_id: str, turn_id: int, found: Pieced) -> None:
        """Remember the newest piece too: the rest of the phrase may follow."""
        known = self._known_of(conversation_id)
        known.put, known.pieces[turn_id] = f"[{found.kind}]", found.parts[-1][1]
        self._keep(conversation_id, known)

    def settle(self, conversation_id: str) -> None:
        """Look again as soon as the dialogue is at rest: it may hold an earlier piece just now.

        Does nothing where no piece is known. Needs a running event loop.
        """
        if not self._known_of(conversation_id).pieces:
            return
        task = asyncio.create_task(self._strike_at_rest(conversation_id))
        self._settling.add(task)
        task.add_done_callback(self._settling.discard)

    async def _strike_at_rest(self, conversation_id: str) -> None:
        try:
            for _ in range(LOOKS_MAX):
                if not await asyncio.to_thread(self._mailbox.is_turn_waiting, conversation_id):
                    break
                await asyncio.sleep(LOOK_EVERY.total_seconds())
            known = self._known_of(conversation_id)
            await asyncio.to_thread(
                self._mailbox.strike, conversation_id, tuple(known.pieces.values()), known.put
            )
        except Exception:  # the edge of a task of its own
            logger.exception("messaging.pieces.not_struck", incident=new_incident())

    def _known_of(self, conversation_id: str) -> _Known:
        now = self._clock()
        with self._lock:
            known = self._known.get(conversation_id)
            if known is not None and known.until > now:
                return known
        return _Known(now + TOGETHER, "", {})

    def _keep(self, conversation_id: str, known: _Known) -> None:
        known.until = self._clock() + TOGETHER
        with self._lock:
            self._known.pop(conversation_id, None)
            self._known[conversation_id] = known
            while len(self._known) > CONVERSATIONS_MAX:
                self._known.pop(next(iter(self._known)))
