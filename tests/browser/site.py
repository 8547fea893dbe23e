"""A real server on a loopback port: the channel's routes, the mailbox and the dispatcher.

Only the dialogue is played by a script, so that each test knows what it will be told.
"""

from __future__ import annotations

import asyncio
import contextlib
import socket
import threading
import time
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from pathlib import Path

import uvicorn
from cryptography.fernet import Fernet
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response
from starlette.routing import BaseRoute, Route

from bot.channels.web import web_routes
from bot.keys import Keys
from bot.messaging.dispatcher import Dispatcher
from bot.messaging.model import Answer, Choice, Conversation, Message, Turn
from bot.runtime import Services, build_services
from bot.settings import Settings
from bot.storage.migrate import upgrade

HOST = "127.0.0.1"
STRICT = (
    "default-src 'none'; script-src 'self'; connect-src 'self'; img-src 'self' data: blob:;"
    " require-trusted-types-for 'script'"
)


@dataclass
class Script:
    """Answers turns as a test wishes, and remembers what it was asked."""

    asked: list[Turn] = field(default_factory=list)
    answer: Callable[[Turn], Answer] = lambda turn: says(f"You said: {turn.text}")
    delay_s: float = 0.0

    async def take(self, turn: Turn, conversation: Conversation) -> Answer:
        self.asked.append(turn)
        await asyncio.sleep(self.delay_s)
        return self.answer(turn)

    @property
    def texts(self) -> list[str]:
        return [turn.text or turn.payload or "" for turn in self.asked]


def says(*texts: str, choices: tuple[str, ...] = ()) -> Answer:
    """Return an answer whose last message offers choices."""
    offered = tuple(Choice(title, f'/choose{{"value": "{title}"}}') for title in choices)
    *others, last = texts
    return Answer((*(Message(text) for text in others), Message(last, offered)))


class Site:
    """The server, which can be stopped and started again on the same port."""

    def __init__(self, folder: Path) -> None:
        settings = Settings(state_folder=folder, brand="TP Wallet")
        keys = Keys("signing", "bearer", "hash", Fernet.generate_key().decode())
        self.services: Services = build_services(settings, keys)
        upgrade(self.services.engine)
        self.script = Script()
        self.pages: dict[str, str] = {}
        self.policy = STRICT
        self.words: dict[str, dict[str, object]] = {}
        with socket.socket() as free:
            free.bind((HOST, 0))
            self.port = int(free.getsockname()[1])
        self.url = f"http://{HOST}:{self.port}"
        self._server: uvicorn.Server | None = None

    def start(self) -> None:
        config = uvicorn.Config(
            Starlette(routes=self._routes(), lifespan=self._dispatch),
            host=HOST,
            port=self.port,
            log_level="warning",
            ws="none",
            timeout_graceful_shutdown=0,
        )
        self._server = uvicorn.Server(config)
        self._thread = threading.Thread(target=self._server.run, daemon=True)
        self._thread.start()
        deadline = time.monotonic() + 20
        while not self._server.started:
            assert time.monotonic() < deadline, "the server did not start"
            time.sleep(0.02)

    def stop(self) -> None:
        if self._server is None:
            return
        self._server.should_exit = True
        self._thread.join(20)
        assert not self._thread.is_alive()
        self._server = None

    def _routes(self) -> list[BaseRoute]:
        async def page(request: Request) -> Response:
            body = self.pages[request.path_params["name"]]
            return HTMLResponse(body, headers={"Content-Security-Policy": self.policy})

        made: list[BaseRoute] = [Route("/pages/{name}", page)]
        made += [_words_route(tag, words) for tag, words in self.words.items()]
        return [*made, *web_routes(self.services)]

    @contextlib.asynccontextmanager
    async def _dispatch(self, app: Starlette) -> AsyncIterator[None]:
        services = self.services
        dispatcher = Dispatcher(
            services.mailbox,
            self.script,
            services.catalogues,
            services.settings.brand,
            services.clock,
            services.inbound_bell,
            services.outbound_bell,
            ["web"],
        )
        stop = asyncio.Event()
        running = asyncio.create_task(dispatcher.run(stop))
        yield
        stop.set()
        services.inbound_bell.ring()
        await running


def _words_route(tag: str, words: dict[str, object]) -> Route:
    async def answer(request: Request) -> Response:
        return JSONResponse(words)

    return Route(f"/widget/words/{tag}.json", answer)
