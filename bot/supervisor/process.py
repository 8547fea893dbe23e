"""One child process: started, its lines passed on, started again when it ends by itself."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from typing import Final

from bot.errors import UnavailableError
from bot.logs import get_logger

logger = get_logger(__name__)

STOP_WITHIN: Final = timedelta(seconds=12)
"""After that a child is killed; the longest wait inside one is a turn of 8 s."""

QUICK: Final = timedelta(seconds=20)
"""A child that ends sooner after its start has not worked."""

QUICK_ENDS_MAX: Final = 3
PAUSE: Final = timedelta(seconds=1)
"""Before a part is started again; twice as long after each quick end."""

LAST_LINES_WITHIN: Final = timedelta(seconds=1)
LINE_MAX_BYTES: Final = 256 * 1024


@dataclass(frozen=True)
class Part:
    """What runs: its name, its command, its environment, and where it says that it is ready."""

    name: str
    command: Sequence[str]
    environment: Mapping[str, str]
    ready_url: str


class Process:
    """Keeps one part running."""

    def __init__(self, part: Part) -> None:
        self.part = part
        self._child: asyncio.subprocess.Process | None = None
        self._stopping = asyncio.Event()

    async def keep_running(self) -> None:
        """Start the part again whenever it ends; returns after `stop`.

        Raises:
            UnavailableError: it cannot be started, or ended at once, several times in a row.
        """
        loop = asyncio.get_running_loop()
        quick_ends = 0
        while not self._stopping.is_set():
            started = loop.time()
            code = await self._run_once()
            if self._stopping.is_set():
                return
            logger.error("supervisor.process.ended", process=self.part.name, exit_code=code)
            is_quick = loop.time() - started < QUICK.total_seconds()
            quick_ends = quick_ends + 1 if is_quick else 0
            if quick_ends >= QUICK_ENDS_MAX:
                raise UnavailableError(self.part.name, "ends at once")
            await self._pause(PAUSE * 2**quick_ends)

    async def stop(self) -> None:
        """Ask the part to end, and end it when it does not."""
        self._stopping.set()
        if self._child is not None:
            await self._end(self._child)

    async def _pause(self, time: timedelta) -> None:
        try:
            await asyncio.wait_for(self._stopping.wait(), time.total_seconds())
        except asyncio.TimeoutError:
            return

    async def _end(self, child: asyncio.subprocess.Process) -> None:
        if child.returncode is not None:
            return
        child.send_signal(signal.SIGTERM)
        try:
            await asyncio.wait_for(child.wait(), STOP_WITHIN.total_seconds())
        except asyncio.TimeoutError:
            logger.warning("supervisor.process.killed", process=self.part.name)
            child.kill()
            await child.wait()

    async def _run_once(self) -> int:
        child = self._child = await self._start()
        passing = asyncio.create_task(self._pass_lines_on(child))
        if self._stopping.is_set():
            await self._end(child)  # asked to stop while it was being started
        code = await child.wait()
        # A grandchild can hold the pipe open for ever; what the child wrote is read by then.
        await asyncio.wait({passing}, timeout=LAST_LINES_WITHIN.total_seconds())
        passing.cancel()
        return code

    async def _start(self) -> asyncio.subprocess.Process:
        on_linux = partial(_end_with_parent, os.getpid()) if sys.platform == "linux" else None
        try:
            return await asyncio.create_subprocess_exec(
                *self.part.command,
                env=dict(self.part.environment),
                stdin=asyncio.subprocess.DEVNULL,
                stdout=asyncio.subprocess.PIPE,
                stderr=asyncio.subprocess.STDOUT,
                limit=LINE_MAX_BYTES,
                # Ctrl-C reaches the whole terminal; the order of stopping is ours.
                start_new_session=True,
                preexec_fn=on_linux,
            )
        except OSError as error:
            raise UnavailableError(self.part.name, "cannot be started") from error

    async def _pass_lines_on(self, child: asyncio.subprocess.Process) -> None:
        if child.stdout is None:
            return
        while True:
            try:
                line = await child.stdout.readline()
            except ValueError:
                continue  # a line longer than LINE_MAX_BYTES; the reader has dropped it
            if not line:
                return
            text = line.decode("utf-8", "replace").rstrip()
            sys.stderr.write(f"{self.part.name:>7} | {text}\n")
            sys.stderr.flush()


_PR_SET_PDEATHSIG: Final = 1
"""prctl(2): the signal that the kernel sends when the parent ends; nobody is left behind."""


def _end_with_parent(parent: int) -> None:
    import ctypes

    ctypes.CDLL(None, use_errno=True).prctl(_PR_SET_PDEATHSIG, signal.SIGTERM)
    # Not "is it 1?": in a container the supervisor itself has that number.
    if os.getppid() != parent:
        os.kill(os.getpid(), signal.SIGTERM)
