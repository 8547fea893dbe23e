"""The trained model, the actions and a database of its own, in this process; no network but loopback."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator

import pytest

from bot.chains import load_chains
from bot.keys import get_keys
from bot.messaging.dispatcher import Dispatcher
from bot.runtime import Services, migrated_services, set_services
from bot.settings import get_settings
from bot.understanding.model_files import trained_model
from tests.conversations.talk import CHANNEL, Talk

CLOSED = "http://127.0.0.1:9"
"""The discard port: nothing listens there, so every look-up ends as with no network."""


@pytest.fixture(scope="session")
def loop_of_all() -> Iterator[asyncio.AbstractEventLoop]:
    loop = asyncio.new_event_loop()
    yield loop
    loop.close()


@pytest.fixture(scope="session")
def services(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Services]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SUPPORT_STATE_FOLDER", str(tmp_path_factory.mktemp("state")))
        nowhere = {chain: [CLOSED] if chain == "ethereum" else [] for chain in load_chains()}
        patch.setenv("SUPPORT_CHAIN_ENDPOINTS", json.dumps(nowhere))
        _forget()
        yield migrated_services()
    _forget()


@pytest.fixture(scope="session")
def dispatcher(services: Services, loop_of_all: asyncio.AbstractEventLoop) -> Dispatcher:
    from bot.engine.in_process import InProcessRasa

    rasa = loop_of_all.run_until_complete(InProcessRasa.load(str(trained_model())))
    return Dispatcher(
        services.mailbox, rasa, services.catalogues, services.settings.brand, services.clock,
        services.inbound_bell, services.outbound_bell, channels=(CHANNEL,),
    )  # fmt: skip


@pytest.fixture
def talk(
    request: pytest.FixtureRequest,
    services: Services,
    dispatcher: Dispatcher,
    loop_of_all: asyncio.AbstractEventLoop,
) -> Talk:
    """A conversation of a person who has never written before."""
    return Talk(services, dispatcher, loop_of_all, peer=request.node.name[:100])


def _forget() -> None:
    get_settings.cache_clear()
    get_keys.cache_clear()
    set_services(None)
