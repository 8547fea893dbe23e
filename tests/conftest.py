"""What every test stands on: a log key that is not listed is an error, not a silent loss."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from bot.logs import strict_keys


@pytest.fixture(scope="session", autouse=True)
def _strict_log_keys() -> Iterator[None]:
    strict_keys(on=True)
    yield
    strict_keys(on=False)
