"""What an operator can do with a ticket; each step is a posted form, answered with the way back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from starlette.responses import RedirectResponse, Response

from bot.console.access import EVERY_ROLE
from bot.console.outgoing import check_outgoing
from bot.console.screens.ticket.call import is_held_by
from bot.console.screens.ticket.context import Typed, ticket_page, ticket_url
from bot.console.visit import Step, Visit
from bot.errors import ConflictError, NotFoundError
from bot.logs import get_logger
from bot.privacy import clean_text, screen
from bot.support.model import Ticket

logger = get_logger(__name__)

REPLY_MAX_CHARS: Final = 4_000
"""As much as one message of Telegram's holds."""

NOTE_MAX_CHARS: Final = 4_000

STOPPED: Final[Mapping[str, str]] = {
    "secret": "console-stopped_secret",
    "address": "console-stopped_address",
    "phone": "console-stopped_phone",
    "asks_secret": "console-stopped_asks_secret",
}
_CALL_NOTES: Final[Mapping[str, str]] = {
    "no_answer": "console-call_note_no_answer",
    "wrong_number": "console-call_note_wrong_number",
}


def claim(visit: Visit) -> Response:
    """Give the ticket to this operator; claiming one's own again changes nothing."""
    ticket = _ticket(visit)
    if is_held_by(ticket, visit.operator.id):
        return RedirectResponse(ticket_url(ticket.number), 303)
    try:
        visit.services.tickets.claim(ticket.number, visit.operator.id)
    except ConflictError:
        return _conflict(visit, "console-conflict_claim")
    return _done(visit, ticket, "claimed")


def release(visit: Visit) -> Response:
    """Put the ticket back into the queue."""
    ticket = _ticket(visit)
    return _held_step(visit, ticket, visit.services.tickets.release, "released")


def note(visit: Visit) -> Response:
    """Keep a note that only operators see; one with a secret in it is kept nowhere."""
    ticket = _ticket(visit)
    text = clean_text(visit.form.get("note", "")).strip()
    refusal = _note_refusal(text)
    if refusal is not None:
        return _refused(visit, ticket, 422, refusal)
    visit.services.tickets.add_note(ticket.number, visit.operator.id, text)
    return _done(visit, ticket, "noted")


def call(visit: Visit) -> Response:
    """Note how a call went: reached, or a line in the history that it was tried."""
    ticket = _ticket(visit)
    outcome = visit.form.get("outcome", "")
    if outcome == "reached":
        return _held_step(visit, ticket, visit.services.tickets.mark_call_done, "called")
    if outcome not in _CALL_NOTES:
        raise NotFoundError("outcome")
    if not is_held_by(ticket, visit.operator.id):
        return _not_held(visit, ticket)
    tried = visit.words.say(_CALL_NOTES[outcome])
    visit.services.tickets.add_note(ticket.number, visit.operator.id, tried)
    return _done(visit, ticket, "noted")


def reveal(visit: Visit) -> Response:
    """Show the number once, in this answer alone; the vault writes down who saw it, before."""
    ticket = _ticket(visit)
    if not is_held_by(ticket, visit.operator.id):
        return _not_held(visit, ticket)
    token = ticket.callback.contact.token if ticket.callback else None
    if token is None or ticket.callback is None or ticket.callback.status != "scheduled":
        return _refused(visit, ticket, 409, "console-conflict_no_call")
    return ticket_page(visit, ticket, phone=visit.services.vault.reveal(token, visit.operator.id))


def resolve(visit: Visit) -> Response:
    """Answer the ticket and let the bot say so in the user's chat, once however often it is pressed."""
    ticket = _ticket(visit)
    text = clean_text(visit.form.get("reply", "")).strip()
    if _is_sent(ticket, visit.operator.id, text):
        return _announced(visit, ticket)
    if not is_held_by(ticket, visit.operator.id):
        return _not_held(visit, ticket)
    refusal = _reply_refusal(visit, ticket, text)
    if refusal is not None:
        return _refused(visit, ticket, 422, refusal)
    try:
        visit.services.tickets.resolve(ticket.number, visit.operator.id, text)
    except ConflictError:
        if not _is_sent(_ticket(visit), visit.operator.id, text):
            return _conflict(visit, "console-conflict_changed")
    else:
        _audit(visit, ticket, "resolved")
    return _announced(visit, ticket)


def _is_sent(ticket: Ticket, operator: str, text: str) -> bool:
    """Whether this very answer is given already: pressed twice, or not announced for a fault."""
    is_mine = ticket.status == "resolved" and ticket.claimed_by == operator
    return is_mine and ticket.resolution == text


def _announced(visit: Visit, ticket: Ticket) -> Response:
    visit.services.announce(ticket.number)
    return RedirectResponse(ticket_url(ticket.number, "resolved"), 303)


def _reply_refusal(visit: Visit, ticket: Ticket, text: str) -> str | None:
    """Return the key that says why an answer must not go out; a stop by the guard is audited."""
    if not text:
        return "console-refused_reply_empty"
    if len(text) > REPLY_MAX_CHARS:
        return "console-refused_too_long"
    reason = check_outgoing(text)
    if reason is None:
        return None
    _audit(visit, ticket, "reply_stopped", reason)
    logger.warning("console.reply.stopped", operator=visit.operator.id, reason=reason)
    return STOPPED[reason]


def _note_refusal(text: str) -> str | None:
    if not text:
        return "console-refused_note_empty"
    if len(text) > NOTE_MAX_CHARS:
        return "console-refused_too_long"
    return "console-refused_note_secret" if screen(text).found else None


def _held_step(
    visit: Visit, ticket: Ticket, step: Callable[[str, str], Ticket], done: str
) -> Response:
    """Take a step that only the ticket's holder may."""
    if not is_held_by(ticket, visit.operator.id):
        return _not_held(visit, ticket)
    try:
        step(ticket.number, visit.operator.id)
    except ConflictError:
        return _conflict(visit, "console-conflict_changed")
    return _done(visit, ticket, done)


def _not_held(visit: Visit, ticket: Ticket) -> Response:
    """Return the refusal for who does not hold the ticket, or holds it no more."""
    if ticket.claimed_by == visit.operator.id:
        return _refused(visit, ticket, 409, "console-conflict_changed")
    return _refused(visit, ticket, 403, "console-refused_not_yours")


def _ticket(visit: Visit) -> Ticket:
    return visit.services.tickets.read(visit.params["number"])


def _done(visit: Visit, ticket: Ticket, done: str) -> Response:
    _audit(visit, ticket, done)
    return RedirectResponse(ticket_url(ticket.number, done), 303)


def _conflict(visit: Visit, key: str) -> Response:
    """Return the page as it is by now, with the reason and all that was typed."""
    return _refused(visit, _ticket(visit), 409, key)


def _refused(visit: Visit, ticket: Ticket, status: int, key: str) -> Response:
    typed = Typed(visit.form.get("reply", ""), visit.form.get("note", ""))
    holder = ticket.claimed_by or visit.words.say("console-nobody")
    refusal = visit.words.say(key, holder=holder)
    return ticket_page(visit, ticket, status=status, refusal=refusal, typed=typed)


def _audit(visit: Visit, ticket: Ticket, action: str, reason: str | None = None) -> None:
    data = {"reason": reason} if reason else {}
    at = visit.services.clock()
    visit.services.audit.write(at, visit.operator.id, action, ticket.number, data)


STEPS: Final = tuple(
    Step(f"/tickets/{{number}}/{name}", "POST", view, EVERY_ROLE)
    for name, view in (
        ("claim", claim),
        ("release", release),
        ("note", note),
        ("call", call),
        ("reveal", reveal),
        ("resolve", resolve),
    )
)
