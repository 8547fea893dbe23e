"""What people send: sessions, texts, pressed buttons and pictures."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import Any, Final

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from bot.channels.web.answers import MALFORMED, accepted
from bot.channels.web.limits import Limits
from bot.channels.web.reading import code_of, message_id_of, read_form, read_json, text_of
from bot.channels.web.sessions import (
    CHANNEL,
    Session,
    Sessions,
    new_session_id,
    sound_locale,
    sound_time_zone,
)
from bot.errors import RejectedError
from bot.messaging.model import Inbound, Receipt
from bot.runtime import Services
from bot.support.addresses import address_key

_AUTHORIZATION: Final = "authorization"
_DRAWN_AT_ONCE: Final = 2
"""A large picture takes a second of a thread; the other threads are for everybody's messages."""


class Senders:
    """The endpoints that take something in; each answers as soon as it is stored."""

    def __init__(self, services: Services, sessions: Sessions, limits: Limits) -> None:
        self._services = services
        self._sessions = sessions
        self._limits = limits
        self._drawing = asyncio.Semaphore(_DRAWN_AT_ONCE)

    async def open_session(self, request: Request) -> Response:
        """Issue a token: for the session of a valid one, for a new session otherwise."""
        body = await read_json(request)
        known = self._known(body.get("token"))
        if known is None:
            self._limits.sessions.take(_client(request))
        else:
            self._limits.messages.take(_client(request))
        session = Session(
            known.id if known is not None else new_session_id(),
            sound_locale(body.get("locale")),
            sound_time_zone(body.get("time_zone")),
        )
        language = await asyncio.to_thread(self._language, session) if known is not None else None
        answer = {"token": self._sessions.issue(session)}
        return JSONResponse(answer | ({"language": language} if language else {}))

    async def send(self, request: Request) -> Response:
        """Take in a text or a pressed button."""
        session = self._enter(request)
        body = await read_json(request)
        inbound = _inbound(session, body)
        return _accepted(await self._services.switchboard.receive(inbound))

    async def send_picture(self, request: Request) -> Response:
        """Take in a picture with its caption."""
        session = self._enter(request)
        self._limits.pictures.take(_client(request))
        fields, picture = await read_form(request)
        inbound = Inbound(
            channel=CHANNEL,
            peer=session.id,
            message_id=message_id_of(fields.get("id")),
            kind="image",
            text=text_of(fields.get("caption", "")),
            locale=session.locale,
            time_zone=session.time_zone,
        )
        return _accepted(await self._receive_picture(inbound, picture))

    async def _receive_picture(self, inbound: Inbound, picture: bytes) -> Receipt:
        """Store the picture, unless a repeated upload brings it again, and hand it on."""
        mailbox, pictures = self._services.mailbox, self._services.pictures
        conversation = await asyncio.to_thread(
            mailbox.open_conversation,
            inbound.channel,
            inbound.peer,
            locale=inbound.locale,
            time_zone=inbound.time_zone,
        )
        if await asyncio.to_thread(mailbox.has_turn, conversation.id, inbound.message_id):
            return Receipt(conversation.id, None, duplicate=True)
        async with self._drawing:
            attachment_id = await asyncio.to_thread(pictures.store, conversation.id, picture, "")
        is_kept = False
        try:
            receipt = await self._services.switchboard.receive(
                replace(inbound, attachment_id=attachment_id)
            )
            is_kept = not receipt.duplicate
        finally:
            if not is_kept:
                await asyncio.to_thread(pictures.discard, attachment_id)
        return receipt

    def _enter(self, request: Request) -> Session:
        self._limits.messages.take(_client(request))
        return self._sessions.read_header(request.headers.get(_AUTHORIZATION))

    def _known(self, token: Any) -> Session | None:
        if not isinstance(token, str):
            return None
        try:
            return self._sessions.read(token)
        except RejectedError:
            return None  # expired or forged: silently somebody new

    def _language(self, session: Session) -> str | None:
        conversation_id = self._services.mailbox.find_by_peer(CHANNEL, session.id)
        if conversation_id is None:
            return None
        return self._services.mailbox.find_conversation(conversation_id).language


def _inbound(session: Session, body: dict[str, Any]) -> Inbound:
    is_press = "code" in body
    if is_press == ("text" in body):
        raise RejectedError(MALFORMED)
    return Inbound(
        channel=CHANNEL,
        peer=session.id,
        message_id=message_id_of(body.get("id")),
        kind="button" if is_press else "text",
        text="" if is_press else text_of(body["text"]),
        code=code_of(body["code"]) if is_press else "",
        locale=session.locale,
        time_zone=session.time_zone,
    )


def _accepted(receipt: Receipt) -> JSONResponse:
    return accepted(
        {
            "accepted": True,
            "duplicate": receipt.duplicate,
            "secret_found": receipt.secret_found,
        }
    )


def _client(request: Request) -> str:
    return address_key(request.client.host if request.client is not None else None)
