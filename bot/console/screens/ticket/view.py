"""One ticket: everything that the user gave, the chain's answer, the conversation, the promised call."""

from __future__ import annotations

import re
from typing import Final

from starlette.responses import RedirectResponse, Response

from bot.console.access import EVERY_ROLE, PICTURE_CSP
from bot.console.pages import page
from bot.console.screens.ticket import actions
from bot.console.screens.ticket.context import (
    TicketPage,
    ticket_context,
    ticket_page,
    ticket_url,
)
from bot.console.visit import Step, Visit
from bot.errors import NotFoundError
from bot.support.numbers import normalise_number

CONTEXT: Final = TicketPage


def show(visit: Visit) -> Response:
    """Return the page of a ticket, or its conversation alone for the page's script."""
    ticket = visit.services.tickets.read(visit.params["number"])
    if visit.query.get("fragment"):
        return page(visit, "ticket/conversation.html", ticket_context(visit, ticket))
    return ticket_page(visit, ticket)


def find(visit: Visit) -> Response:
    """Return the way to the ticket whose number was typed into the header."""
    number = normalise_number(visit.query.get("number", ""))
    if number is None:
        raise NotFoundError("ticket")
    return RedirectResponse(ticket_url(visit.services.tickets.read(number).number), 303)


_PICTURE_ID: Final = re.compile(r"[A-Za-z0-9_.-]{1,64}")
_PICTURE_TYPES: Final = frozenset({"image/png", "image/jpeg", "image/webp", "image/gif"})


def picture(visit: Visit) -> Response:
    """Return one screenshot, as a picture and nothing else."""
    attachment_id = visit.params["id"]
    if not _PICTURE_ID.fullmatch(attachment_id):
        raise NotFoundError("picture")
    media_type, body = visit.services.pictures.read(attachment_id)
    if media_type not in _PICTURE_TYPES:
        raise NotFoundError("picture")
    headers = {"Content-Security-Policy": PICTURE_CSP, "Content-Disposition": "inline"}
    return Response(body, media_type=media_type, headers=headers)


STEPS: Final = (
    Step("/tickets", "GET", find, EVERY_ROLE),
    Step("/tickets/{number}", "GET", show, EVERY_ROLE),
    Step("/pictures/{id}", "GET", picture, EVERY_ROLE),
    *actions.STEPS,
)
