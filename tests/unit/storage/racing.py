"""Two threads that begin the same step at the same moment."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

Won = TypeVar("Won")


def race(*steps: Callable[[], Won]) -> list[Won]:
    """Return what each step returned, in the order given; the first exception is raised."""
    together = threading.Barrier(len(steps))

    def run(step: Callable[[], Won]) -> Won:
        together.wait()
        return step()

    with ThreadPoolExecutor(len(steps)) as pool:
        return list(pool.map(run, steps))
