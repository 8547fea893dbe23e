"""Takes stored turns to the dialogue, one at a time per conversation, and never leaves one unanswered."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Collection, Mapping
from datetime import datetime, timedelta
from typing import Final

from bot.errors import UnavailableError
from bot.languages import Catalogue
from bot.logs import get_logger, hashed, new_incident
from bot.messaging.bells import Bell
from bot.messaging.model import Conversation, Message, Turn
from bot.messaging.ports import Dialogue, Mailbox, Sender

logger = get_logger(__name__)

AT_ONCE: Final = 4
"""Conversations that are answered at the same time: as many as keep Rasa's one process busy.

With more of them each turn only takes longer, until all reach Rasa's time-out together and are
begun again: sixteen at once answered a rush of sixty people in minutes, four in seconds."""

WAITING_MAX: Final = 300
"""Conversations that are looked at when places are given out."""

REMEMBERED_MAX: Final = 10_000

LOOK_EVERY: Final = timedelta(seconds=1)
"""How long a missed ring, or a turn that another process stored, waits at most."""

SAY_DELAYED_AFTER: Final = timedelta(seconds=3)
"""A person who has waited longer when an attempt fails is told; with Rasa's own time-out of 8 s
nobody waits more than 10 s for a sentence."""

GIVE_UP_AFTER: Final = timedelta(minutes=30)
RETRY_MAX: Final = timedelta(seconds=30)
TYPING_EVERY: Final = timedelta(seconds=4)
"""Telegram shows it for five seconds."""


class Dispatcher:
    """Answers the turns of some channels until it is told to stop."""

    def __init__(
        self,
        mailbox: Mailbox,
        dialogue: Dialogue,
        catalogues: Mapping[str, Catalogue],
        brand: str,
        clock: Callable[[], datetime],
        inbound_bell: Bell,
        outbound_bell: Bell,
        channels: Collection[str],
        senders: Mapping[str, Sender] | None = None,
    ) -> None:
        self._mailbox = mailbox
        self._dialogue = dialogue
        self._catalogues = catalogues
        self._brand = brand
        self._clock = clock
        self._inbound_bell = inbound_bell
        self._outbound_bell = outbound_bell
        self._channels = tuple(channels)
        self._senders = senders or {}
        self._busy: dict[str, asyncio.Task[None]] = {}
        self._begun: dict[str, int] = {}
        self._count = 0

    async def run(self, stop: asyncio.Event) -> None:
        """Answer turns as they come; returns when `stop` is set and begun answers are stored."""
        while not stop.is_set():
            try:
                await self.start_waiting()
            except Exception:  # the database is away: nothing is lost, and it will be back
                logger.exception("messaging.dispatcher.failed", incident=new_incident())
            await self._inbound_bell.wait(LOOK_EVERY)
        await asyncio.gather(*self._busy.values())

    async def start_waiting(self) -> int:
        """Begin to answer the turns that are due now and return how many."""
        if len(self._busy) >= AT_ONCE:
            return 0
        waiting = await asyncio.to_thread(
            self._mailbox.waiting_turns, self._clock(), self._channels, WAITING_MAX
        )
        started = 0
        for turn in sorted(waiting, key=self._turn_to_speak):
            if turn.conversation_id in self._busy or len(self._busy) >= AT_ONCE:
                continue
            self._note_begun(turn.conversation_id)
            self._busy[turn.conversation_id] = asyncio.create_task(self._work(turn))
            started += 1
        return started

    def _turn_to_speak(self, turn: Turn) -> tuple[int, int]:
        """Return what turns are sorted by: whoever was answered longest ago comes first.

        So nobody waits for all that others have written in a rush, but for one message of each.
        """
        return self._begun.get(turn.conversation_id, 0), turn.id

    def _note_begun(self, conversation_id: str) -> None:
        self._count += 1
        self._begun.pop(conversation_id, None)
        self._begun[conversation_id] = self._count
        if len(self._begun) > REMEMBERED_MAX:
            self._begun.pop(next(iter(self._begun)))

    async def drain(self) -> None:
        """Answer until no turn is due (the shell, and tests)."""
        while await self.start_waiting() or self._busy:
            await asyncio.gather(*self._busy.values())

    async def _work(self, turn: Turn) -> None:
        try:
            conversation = await asyncio.to_thread(
                self._mailbox.find_conversation, turn.conversation_id
            )
            typing = asyncio.create_task(self._show_typing(conversation))
            try:
                await self._take(turn, conversation)
            finally:
                typing.cancel()
        except Exception:  # the database is away; the turn waits in it
            logger.exception("messaging.turn.not_stored", turn=turn.id, incident=new_incident())
            await asyncio.sleep(LOOK_EVERY.total_seconds())
        finally:
            del self._busy[turn.conversation_id]
            self._outbound_bell.ring()
            self._inbound_bell.ring()

    async def _take(self, turn: Turn, conversation: Conversation) -> None:
        try:
            answer = await self._dialogue.take(turn, conversation)
        except UnavailableError as error:
            logger.warning("messaging.turn.unavailable", turn=turn.id, attempts=turn.attempts + 1,
                           conversation=hashed(turn.conversation_id), kind=type(error).__name__)  # fmt: skip
            await self._try_again(turn, conversation)
        except Exception:  # the edge of the dialogue: one event, and the person is told
            await self._apologise(turn, conversation, is_raised=True)
        else:
            if not answer.messages and turn.kind != "event":
                await self._apologise(turn, conversation, is_raised=False)
                return
            await asyncio.to_thread(self._mailbox.answer, turn, answer)

    async def _try_again(self, turn: Turn, conversation: Conversation) -> None:
        now = self._clock()
        if now - turn.received_at > GIVE_UP_AFTER:
            await self._apologise(turn, conversation, is_raised=False)
            return
        if turn.kind != "event" and (turn.attempts or now - turn.received_at >= SAY_DELAYED_AFTER):
            delayed = Message(self._say(conversation, "message-delayed"))
            await asyncio.to_thread(
                self._mailbox.notify, conversation.id, delayed, dedupe=f"delayed:{turn.id}"
            )
        wait = min(timedelta(seconds=2**turn.attempts), RETRY_MAX)
        await asyncio.to_thread(self._mailbox.postpone, turn, self._clock() + wait)

    async def _apologise(self, turn: Turn, conversation: Conversation, *, is_raised: bool) -> None:
        incident = new_incident()
        logger.error(
            "messaging.turn.failed", turn=turn.id, incident=incident, exc_info=is_raised,
            conversation=hashed(turn.conversation_id),
        )  # fmt: skip
        apology = Message(self._say(conversation, "message-failed", incident=incident))
        await asyncio.to_thread(self._mailbox.give_up, turn, apology)

    def _say(self, conversation: Conversation, key: str, **args: str) -> str:
        spoken = self._catalogues
        language = conversation.language if conversation.language in spoken else None
        words = spoken[language or ("en" if "en" in spoken else next(iter(spoken)))]
        return words.format(key, {"brand": self._brand, **args})

    async def _show_typing(self, conversation: Conversation) -> None:
        sender = self._senders.get(conversation.channel)
        while sender is not None:
            await sender.show_typing(conversation)
            await asyncio.sleep(TYPING_EVERY.total_seconds())
