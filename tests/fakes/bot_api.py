"""A local stand-in for Telegram's Bot API, spoken over real HTTP on the loopback interface.

    with BotApi() as api:
        ada = api.person(7, "en")
        ada.says("hello")
        ...  # a bot with api.url and api.token answers
        ada.wait_for(lambda message: "Hi" in message.text)

As a program, to try the bot by hand: `python -m tests.fakes.bot_api --port 8081`; each line
typed is said by one person, "!title" presses a button.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import socket
import sys
import threading
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from types import TracebackType
from typing import Any
from urllib.parse import parse_qsl

import httpx
import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from starlette.types import Receive, Scope, Send

from tests.fakes.bot_api_errors import RefusalError
from tests.fakes.bot_api_methods import METHODS, confirm
from tests.fakes.bot_api_people import Group, Person, until
from tests.fakes.bot_api_world import TOKEN, Order, World

LOOK_EVERY_S = 0.005
BATCH_MAX = 100


class Dropped(Response):
    """An answer that ends in the middle, as when the line breaks."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        headers = [(b"content-type", b"application/json"), (b"content-length", b"1000")]
        await send({"type": "http.response.start", "status": 200, "headers": headers})
        await send({"type": "http.response.body", "body": b'{"ok": tr', "more_body": False})


class BotApi:
    """The server in a thread of its own; use it as a context manager."""

    def __init__(self, port: int = 0) -> None:
        self.token = TOKEN
        self.world = World()
        self._listener = socket.create_server(("127.0.0.1", port))
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        config = uvicorn.Config(
            _app(self.world), log_level="critical", lifespan="on", ws="none", loop="asyncio"
        )
        self._server = uvicorn.Server(config)
        self._thread = threading.Thread(
            target=self._server.run, kwargs={"sockets": [self._listener]}, daemon=True
        )

    def __enter__(self) -> BotApi:
        self._thread.start()
        until(lambda: self._server.started or None, 10)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._server.force_exit = self._server.should_exit = True
        self._thread.join(10)
        self._listener.close()

    def person(self, person_id: int, language_code: str | None = "en") -> Person:
        """Return a person whom the bot may write to."""
        return Person(self.world, person_id, language_code)

    def group(self, group_id: int = -1001) -> Group:
        """Return a group that the bot is in."""
        return Group(self.world, group_id)

    def repeat_last_update(self) -> None:
        """Send the newest update once more, with the same id."""
        with self.world.lock:
            if self.world.last_update is not None:
                self.world.updates.append(self.world.last_update)

    def sends_raw(self, update: dict[str, Any]) -> int:
        """Queue any update, however odd, and return its id."""
        with self.world.lock:
            update_id = self.world.next_id("update")
            self.world.updates.append({"update_id": update_id, **update})
            return update_id

    def fail_next(
        self,
        method: str,
        status: int,
        times: int = 1,
        *,
        retry_after: int | None = None,
        body: str | None = None,
        after: int = 0,
    ) -> None:
        """Let the next calls of a method fail.

        Args:
            method: as in the address, for example "sendMessage", or "download".
            status: of HTTP; 0 drops the connection.
            times: how many calls.
            retry_after: seconds, with status 429.
            body: what is answered in place of Telegram's JSON, as a proxy would.
            after: how many calls go well before.
        """
        self.world.orders[method] = Order(status, times, retry_after, body, after)

    def calls(self, method: str) -> list[dict[str, str]]:
        """Return the parameters of each call of a method, oldest first."""
        with self.world.lock:
            return [given for name, given in self.world.calls if name == method]

    def wait_for_call(self, method: str, count: int = 1, timeout: float = 10) -> None:
        """Return when a method was called so often."""
        until(lambda: True if len(self.calls(method)) >= count else None, timeout)

    def wait_until_confirmed(self, timeout: float = 10) -> None:
        """Return when the bot has confirmed every update."""
        until(lambda: None if self.world.updates else True, timeout)


def _app(world: World) -> Starlette:
    async def call(request: Request) -> Response:
        token, method = request.path_params["token"], request.path_params["method"]
        body = (await request.body()).decode() or request.url.query
        given = dict(parse_qsl(body, keep_blank_values=True))
        with world.lock:
            world.calls.append((method, given))
        try:
            if token != TOKEN:
                raise RefusalError(401, "Unauthorized")
            order = world.order_for(method)
            if order is not None:
                return _ordered(world, order)
            if method == "getUpdates":
                return _json({"ok": True, "result": await _updates(world, given)})
            if method not in METHODS:
                raise RefusalError(404, "Not Found")
            with world.lock:
                return _json({"ok": True, "result": METHODS[method](world, given)})
        except RefusalError as refusal:
            return _json(refusal.as_json(), status_code=refusal.status)

    async def download(request: Request) -> Response:
        order = world.order_for("download")
        if order is not None:
            return _ordered(world, order)
        file_id = request.path_params["path"].rsplit("/", 1)[-1].removesuffix(".jpg")
        if request.path_params["token"] != TOKEN or file_id not in world.files:
            return Response(status_code=404)
        return Response(world.files[file_id][0], media_type="image/jpeg")

    @asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncIterator[None]:
        posting = asyncio.create_task(_post_to_webhook(world))
        yield
        posting.cancel()

    routes = [
        Route("/bot{token}/{method}", call, methods=["GET", "POST"]),
        Route("/file/bot{token}/{path:path}", download, methods=["GET"]),
    ]
    return Starlette(routes=routes, lifespan=lifespan)


def _json(answer: dict[str, Any], status_code: int = 200) -> Response:
    # ASCII only: a lone surrogate, which clients can send, has no UTF-8.
    return Response(json.dumps(answer), status_code, media_type="application/json")


def _ordered(world: World, order: Order) -> Response:
    if order.status == 0:
        return Dropped()
    if order.body is not None:
        return Response(order.body, status_code=order.status, media_type="text/html")
    world.obey(order)
    raise AssertionError("an order is a refusal")


async def _updates(world: World, given: dict[str, str]) -> list[dict[str, Any]]:
    with world.lock:
        confirm(world, given)
        world.poll += 1
        mine = world.poll
    end = time.monotonic() + float(given.get("timeout", "0"))
    while True:
        with world.lock:
            if world.poll != mine:
                raise RefusalError(409, "Conflict: terminated by other getUpdates request")
            if world.updates or time.monotonic() >= end:
                return world.updates[:BATCH_MAX]
        await asyncio.sleep(LOOK_EVERY_S)


async def _post_to_webhook(world: World) -> None:
    """Post updates one after the other; one that is not answered with 2xx comes again."""
    async with httpx.AsyncClient(timeout=10, trust_env=False) as client:
        while True:
            await asyncio.sleep(LOOK_EVERY_S)
            with world.lock:
                hook = world.webhook
                update = world.updates[0] if hook.url and world.updates else None
            if update is None:
                continue
            headers = {"X-Telegram-Bot-Api-Secret-Token": hook.secret} if hook.secret else {}
            try:
                answer = await client.post(hook.url, content=json.dumps(update), headers=headers)
            except httpx.HTTPError:
                continue
            with world.lock:
                world.webhook_answers.append(answer.status_code)
                if answer.is_success and update in world.updates:
                    world.updates.remove(update)


def main() -> None:
    """Serve until the input ends."""
    options = argparse.ArgumentParser()
    options.add_argument("--port", type=int, default=8081)
    with BotApi(options.parse_args().port) as api:
        person = api.person(1)
        _print(f"SUPPORT_TELEGRAM_API_URL={api.url} SUPPORT_TELEGRAM_TOKEN={api.token}")
        threading.Thread(target=_show, args=(person,), daemon=True).start()
        for line in sys.stdin:
            text = line.strip()
            if text.startswith("!"):
                person.presses(text[1:])
            elif text:
                person.says(text)


def _show(person: Person) -> None:
    shown = 0
    while True:
        for sent in person.messages[shown:]:
            _print(" ".join([f"< {sent.text}", *(f"[{title}]" for title in sent.buttons)]))
            shown += 1
        time.sleep(0.1)


def _print(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
