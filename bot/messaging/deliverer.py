"""Sends stored messages through channels that push, in order, once, and again when a channel was away."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from typing import Final

from bot.errors import NotFoundError, RateLimitedError, RejectedError, UnavailableError
from bot.logs import get_logger, hashed, new_incident
from bot.messaging.bells import Bell
from bot.messaging.model import Outbound
from bot.messaging.ports import Mailbox, Sender

logger = get_logger(__name__)

LOOK_EVERY: Final = timedelta(seconds=1)
RETRY_MAX: Final = timedelta(minutes=5)
KEPT_FOR: Final = timedelta(days=14)
"""A message for somebody who blocked the bot is kept so long; it goes out when they are back."""

LOOK_AT_BLOCKED: Final = timedelta(hours=6)
_UNREACHABLE: Final = frozenset({"blocked", "gone"})


class Deliverer:
    """Delivers until it is told to stop; one message at a time per conversation."""

    def __init__(
        self,
        mailbox: Mailbox,
        senders: Mapping[str, Sender],
        clock: Callable[[], datetime],
        outbound_bell: Bell,
    ) -> None:
        self._mailbox = mailbox
        self._senders = senders
        self._clock = clock
        self._bell = outbound_bell

    async def run(self, stop: asyncio.Event) -> None:
        """Deliver messages as they come; returns when `stop` is set."""
        while not stop.is_set():
            try:
                sent = await self.deliver_due()
            except Exception:  # the database is away: nothing is lost, and it will be back
                logger.exception("messaging.deliverer.failed", incident=new_incident())
                sent = 0
            if not sent:
                await self._bell.wait(LOOK_EVERY)

    async def deliver_due(self) -> int:
        """Try every conversation's next message once and return how many were tried."""
        count = 0
        for channel, sender in self._senders.items():
            due = await asyncio.to_thread(self._mailbox.unsent, channel, self._clock())
            await asyncio.gather(*(self._deliver(sender, message) for message in due))
            count += len(due)
        return count

    async def _deliver(self, sender: Sender, message: Outbound) -> None:
        try:
            conversation = await asyncio.to_thread(
                self._mailbox.find_conversation, message.conversation_id
            )
            sent_as = await sender.send(conversation, message)
        except RejectedError as error:
            await self._refused(message, error.reason)
        except RateLimitedError as error:
            await self._later(message, "rate", error.retry_after)
        except UnavailableError as error:
            await self._later(message, type(error).__name__, error.retry_after)
        except NotFoundError:
            return  # the person's data was deleted in between
        except Exception:  # the edge of a channel: this message waits, others go on
            logger.exception("messaging.send.failed", row_id=message.id, incident=new_incident())
            await self._later(message, "unexpected", None)
        else:
            await asyncio.to_thread(self._mailbox.mark_sent, message.id, sent_as)

    async def _later(self, message: Outbound, reason: str, wait: timedelta | None) -> None:
        wait = wait or min(timedelta(seconds=2**message.attempts), RETRY_MAX)
        is_over = self._clock() - message.created_at > KEPT_FOR
        await asyncio.to_thread(
            self._mailbox.mark_failed, message.id, reason, None if is_over else wait
        )

    async def _refused(self, message: Outbound, reason: str) -> None:
        logger.warning(
            "messaging.send.refused", row_id=message.id, reason=reason,
            conversation=hashed(message.conversation_id),
        )  # fmt: skip
        if reason not in _UNREACHABLE:
            await asyncio.to_thread(self._mailbox.mark_failed, message.id, reason, None)
            return
        await asyncio.to_thread(
            self._mailbox.set_reachable, message.conversation_id, reachable=False
        )
        await self._later(message, reason, LOOK_AT_BLOCKED)
