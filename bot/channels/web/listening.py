"""What the widget reads: news as they come, the conversation after a reload, its own pictures."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Final

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from bot.channels.web.limits import SERVICE, Limits
from bot.channels.web.reading import count_of
from bot.channels.web.sessions import Session, Sessions
from bot.channels.web.showing import Page, Showcase
from bot.errors import NotFoundError, UnavailableError
from bot.runtime import Services
from bot.support.addresses import address_key

WAIT_MAX_S: Final = 25
"""Below the 30 seconds after which proxies commonly give up on a silent answer."""

ID_MAX: Final = 10**18 - 1
WAITING_MAX: Final = 6
"""Open long polls of one session: as many tabs; more are answered at once."""

_LOOK_WHILE_TYPING: Final = timedelta(seconds=1)
_LOOK: Final = timedelta(seconds=4)
"""How long news that another process stored, whose bell is not heard here, wait at most."""


class Listeners:
    """The endpoints that give something out, each to the owner of the conversation alone."""

    def __init__(self, services: Services, sessions: Sessions, limits: Limits) -> None:
        self._services = services
        self._sessions = sessions
        self._limits = limits
        self._showcase = Showcase(services.mailbox)
        self._waiting: Counter[str] = Counter()

    async def poll(self, request: Request) -> Response:
        """Return the messages after an id, at once or as soon as there is one.

        Query: `after` an id, `wait` seconds (0-25), `typing` 1 or 0 as the widget shows
        it; an answer comes at once when that has changed.
        """
        session = self._enter(request)
        after = count_of(request, "after", ID_MAX)
        wait = count_of(request, "wait", WAIT_MAX_S)
        shows = bool(count_of(request, "typing", 1)) if "typing" in request.query_params else None
        if self._waiting[session.id] >= WAITING_MAX:
            wait = 0
        self._waiting[session.id] += 1
        try:
            page = await self._wait_for_news(
                session, after, timedelta(seconds=wait), shows, request
            )
        except asyncio.CancelledError:
            # The server is closing and ends what still waits; the widget comes back by itself.
            raise UnavailableError(SERVICE, "closing") from None
        finally:
            self._waiting[session.id] -= 1
            if not self._waiting[session.id]:
                del self._waiting[session.id]
        return JSONResponse(
            {"messages": page.messages, "typing": page.is_typing, "last": page.last}
        )

    async def _wait_for_news(
        self,
        session: Session,
        after: int,
        wait: timedelta,
        shows: bool | None,
        request: Request,
    ) -> Page:
        loop = asyncio.get_running_loop()
        until = loop.time() + wait.total_seconds()

        async def look() -> Page:
            return await asyncio.to_thread(self._showcase.news, session.id, after)

        page = await look()
        while not page.messages and shows in (None, page.is_typing) and loop.time() < until:
            if await request.is_disconnected():
                break
            left = timedelta(seconds=until - loop.time())
            step = min(_LOOK_WHILE_TYPING if page.is_typing else _LOOK, left)
            page = await self._look_when_it_rings(look, step)
        return page

    async def _look_when_it_rings(
        self, look: Callable[[], Awaitable[Page]], step: timedelta
    ) -> Page:
        # The ear is at the bell before the database is read: a ring in between is heard.
        ring = asyncio.create_task(self._services.outbound_bell.wait(step))
        await asyncio.sleep(0)
        try:
            page = await look()
            if page.messages:
                return page
            await ring
        finally:
            ring.cancel()
        return await look()

    async def history(self, request: Request) -> Response:
        """Return the last hundred things that both sides said."""
        session = self._enter(request)
        return JSONResponse(await asyncio.to_thread(self._showcase.history, session.id))

    async def picture(self, request: Request) -> Response:
        """Return a picture to the person who sent it."""
        session = self._enter(request)
        attachment_id = request.path_params["attachment"]
        if not await asyncio.to_thread(self._showcase.picture_belongs, session.id, attachment_id):
            raise NotFoundError("picture")
        media_type, content = await asyncio.to_thread(self._services.pictures.read, attachment_id)
        headers = {
            "Content-Disposition": "attachment",
            "Content-Security-Policy": "default-src 'none'; sandbox",
        }
        return Response(content, media_type=media_type, headers=headers)

    def _enter(self, request: Request) -> Session:
        host = request.client.host if request.client is not None else None
        self._limits.reads.take(address_key(host))
        return self._sessions.read_header(request.headers.get("authorization"))
