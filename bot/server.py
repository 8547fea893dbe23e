"""The public server: the widget, the console and Telegram, over one set of services.

Which of them this process serves is a setting (`serve`). Behind the routes work the
dispatcher, which takes stored turns to Rasa, and the deliverer, which sends what
channels must push.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from typing import Final, Protocol

from sqlalchemy import text
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response
from starlette.routing import BaseRoute, Mount, Route

from bot.channels.telegram import build_channel
from bot.channels.web import web_routes
from bot.console import console_routes
from bot.logs import get_logger, new_incident
from bot.messaging.deliverer import Deliverer
from bot.messaging.dispatcher import Dispatcher
from bot.messaging.patience import Patience
from bot.messaging.ports import Sender
from bot.providers.rasa import RasaClient
from bot.runtime import Services

logger = get_logger(__name__)

CHANNELS: Final = ("web", "telegram")
"""Channels whose turns this server answers; the shell answers its own."""


class PushChannel(Sender, Protocol):
    """A channel that receives by itself and is sent to."""

    def routes(self) -> list[BaseRoute]:
        """Return what the channel needs the public server to answer."""

    async def start(self) -> None:
        """Connect."""

    async def run(self, stop: asyncio.Event) -> None:
        """Receive until told to stop."""

    async def stop(self) -> None:
        """Disconnect."""


def build_server(services: Services) -> Starlette:
    """Return the application; its lifespan runs the workers.

    Raises:
        MisconfiguredError: a part that is to be served lacks a setting.
    """
    serve = services.settings.serve
    telegram = build_channel(services, services.settings) if "telegram" in serve else None
    channels: dict[str, PushChannel] = {telegram.channel: telegram} if telegram else {}
    rasa = RasaClient(
        services.settings.rasa_url,
        services.keys.internal_bearer,
        services.settings.turn_timeout,
    )
    routes: list[BaseRoute] = [Route("/health", _health(services, rasa), methods=["GET"])]
    if "console" in serve:
        routes += [
            Route("/console", _to_console, methods=["GET"]),
            Mount("/console", routes=console_routes(services)),
        ]
    routes += [route for channel in channels.values() for route in channel.routes()]
    if "web" in serve:
        routes += web_routes(services)

    @asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncIterator[None]:
        async with _workers(services, rasa, channels):
            yield
        await rasa.close()

    app = Starlette(routes=routes, lifespan=lifespan)
    app.router.redirect_slashes = False  # its redirects lead wherever the Host header says
    return app


@asynccontextmanager
async def _workers(
    services: Services, rasa: RasaClient, channels: Mapping[str, PushChannel]
) -> AsyncIterator[None]:
    stop = asyncio.Event()
    dispatcher = Dispatcher(
        services.mailbox, rasa, services.catalogues, services.settings.brand, services.clock,
        services.inbound_bell, services.outbound_bell, CHANNELS, channels,
    )  # fmt: skip
    patience = Patience(
        services.mailbox, services.clock, services.inbound_bell, CHANNELS,
        services.settings.silence_after,
    )  # fmt: skip
    deliverer = Deliverer(services.mailbox, channels, services.clock, services.outbound_bell)
    await asyncio.to_thread(services.announce_all)
    tasks = [
        asyncio.create_task(dispatcher.run(stop)),
        asyncio.create_task(deliverer.run(stop)),
        asyncio.create_task(patience.run(stop)),
        *(asyncio.create_task(_run_channel(channel, stop)) for channel in channels.values()),
    ]
    try:
        yield
    finally:
        stop.set()
        services.inbound_bell.ring()
        services.outbound_bell.ring()
        await asyncio.gather(*tasks, return_exceptions=True)


async def _run_channel(channel: PushChannel, stop: asyncio.Event) -> None:
    """Run one channel; its end by an error is told, and leaves the others running."""
    try:
        await channel.start()
        await channel.run(stop)
    except Exception:  # the edge of a channel
        logger.exception("server.channel.ended", channel=channel.channel, incident=new_incident())
    finally:
        await channel.stop()


def _health(services: Services, rasa: RasaClient):  # type: ignore[no-untyped-def]
    async def health(request: Request) -> Response:
        """200 when messages can be stored and answered, else 503 with what is missing."""
        parts = {
            "database": await asyncio.to_thread(_is_there, services),
            "rasa": await rasa.is_ready(),
        }
        return JSONResponse(parts, status_code=200 if all(parts.values()) else 503)

    return health


def _is_there(services: Services) -> bool:
    try:
        with services.engine.begin() as db:
            db.execute(text("SELECT 1"))
    except Exception:  # whatever is wrong with it, it is not there
        logger.exception("server.database.away", incident=new_incident())
        return False
    return True


async def _to_console(request: Request) -> Response:
    return RedirectResponse("/console/")
