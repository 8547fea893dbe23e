"""Starts all parts, says when they are ready, and stops them when asked or when one cannot work."""

from __future__ import annotations

import asyncio
import signal
from collections.abc import Callable, Sequence
from datetime import timedelta
from typing import Final

import httpx

from bot.errors import UnavailableError
from bot.logs import get_logger
from bot.supervisor.process import Part, Process

logger = get_logger(__name__)

READY_WITHIN: Final = timedelta(minutes=3)
"""Rasa imports TensorFlow and loads its model in some 20 s; a busy machine takes several times that."""

LOOK_EVERY: Final = timedelta(milliseconds=300)


async def watch(parts: Sequence[Part], when_ready: Callable[[], None]) -> int:
    """Run the parts until SIGINT or SIGTERM.

    Returns:
        0 after being asked to stop, 1 when a part could not be kept running or ready.
    """
    asked = asyncio.Event()
    loop = asyncio.get_running_loop()
    for name in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(name, asked.set)
    processes = [Process(part) for part in parts]
    keeping = [asyncio.create_task(process.keep_running()) for process in processes]
    telling = asyncio.create_task(_tell_when_ready(parts, when_ready))
    asking = asyncio.create_task(asked.wait())
    try:
        await asyncio.wait([asking, telling, *keeping], return_when=asyncio.FIRST_COMPLETED)
        if telling.done() and not telling.exception():
            await asyncio.wait([asking, *keeping], return_when=asyncio.FIRST_COMPLETED)
    finally:
        telling.cancel()
        for process in reversed(processes):
            await process.stop()
    ended = await asyncio.gather(*keeping, telling, return_exceptions=True)
    failures = [end for end in ended if isinstance(end, Exception)]
    for failure in failures:
        _tell(failure)
    asking.cancel()
    return 1 if failures else 0


def _tell(failure: Exception) -> None:
    if isinstance(failure, UnavailableError):
        logger.error("supervisor.part.unavailable", process=failure.service, reason=failure.reason)
    else:
        logger.error("supervisor.part.failed", exc_info=failure)


async def _tell_when_ready(parts: Sequence[Part], when_ready: Callable[[], None]) -> None:
    async with httpx.AsyncClient(trust_env=False, timeout=5) as client:
        for part in parts:
            await _is_ready(client, part)
    when_ready()


async def _is_ready(client: httpx.AsyncClient, part: Part) -> None:
    """Return when the part answers with success.

    Raises:
        UnavailableError: not within `READY_WITHIN`.
    """
    deadline = asyncio.get_running_loop().time() + READY_WITHIN.total_seconds()
    while asyncio.get_running_loop().time() < deadline:
        try:
            if (await client.get(part.ready_url)).is_success:
                logger.info("supervisor.part.ready", process=part.name)
                return
        except httpx.HTTPError:
            pass  # it is still starting
        await asyncio.sleep(LOOK_EVERY.total_seconds())
    raise UnavailableError(part.name, "not ready in time")
