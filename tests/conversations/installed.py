"""Services of an installation with other settings, beside those that other tests of the process have."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

import pytest

from bot import logs, runtime
from bot.chains import load_chains
from bot.keys import get_keys
from bot.logs import strict_keys
from bot.runtime import Services, migrated_services, set_services
from bot.settings import get_settings

CLOSED: Final = "http://127.0.0.1:9"
"""The discard port: nothing listens there, so every look-up ends as with no network."""


@contextmanager
def installed(folder: Path, **settings: str) -> Iterator[Services]:
    """Yield services of these settings; afterwards everything is as it was before."""
    before, was_strict = dict(runtime._built), logs._state["strict"]
    nowhere = {chain: [CLOSED] if chain == "ethereum" else [] for chain in load_chains()}
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SUPPORT_STATE_FOLDER", str(folder))
        patch.setenv("SUPPORT_CHAIN_ENDPOINTS", json.dumps(nowhere))
        for name, value in settings.items():
            patch.setenv(name, value)
        _forget(None)
        strict_keys(on=True)
        try:
            services = migrated_services()
            yield services
            services.engine.dispose()
        finally:
            strict_keys(on=was_strict)
            patch.undo()
            _forget(before.get("services"))


def _forget(services: Services | None) -> None:
    get_settings.cache_clear()
    get_keys.cache_clear()
    set_services(services)
