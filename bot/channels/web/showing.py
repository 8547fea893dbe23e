"""What a conversation looks like on a page: plain JSON, nothing that concerns nobody there."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from typing import Any, Final

from bot.channels.web.sessions import CHANNEL
from bot.messaging.model import Outbound, Turn
from bot.storage.mailbox import SqlMailbox

BOT: Final = "bot"
PERSON: Final = "person"
OWN: Final = "you"
HISTORY_MAX: Final = 100

_STEP: Final = 500


@dataclass(frozen=True)
class Page:
    """News of a conversation; `last` is the id to ask for the next page with."""

    messages: list[dict[str, Any]]
    last: int
    is_typing: bool


class Showcase:
    """Reads conversations for the widget; every method blocks."""

    def __init__(self, mailbox: SqlMailbox) -> None:
        self._mailbox = mailbox

    def news(self, session_id: str, after: int) -> Page:
        """Return what was said since the message with this id."""
        conversation_id = self._mailbox.find_by_peer(CHANNEL, session_id)
        if conversation_id is None:
            return Page([], after, is_typing=False)
        # Typing is read first: an answer that comes in between is then shown at once.
        is_typing = self._mailbox.is_turn_waiting(conversation_id)
        said = self._mailbox.messages_after(conversation_id, after)
        last = said[-1].id if said else after
        return Page([self._show(message) for message in said], last, is_typing)

    def history(self, session_id: str) -> dict[str, Any]:
        """Return the last `HISTORY_MAX` things that both sides said, oldest first."""
        conversation_id = self._mailbox.find_by_peer(CHANNEL, session_id)
        if conversation_id is None:
            return {"items": [], "last": 0, "typing": False, "language": None}
        is_typing = self._mailbox.is_turn_waiting(conversation_id)
        said = self._newest(conversation_id)
        heard = self._mailbox.heard(conversation_id, HISTORY_MAX)
        items = [(turn.received_at, _show_own(turn, shown)) for turn, shown in heard]
        newest = said[-HISTORY_MAX:]
        items += [(message.created_at, self._show(message)) for message in newest]
        items.sort(key=lambda pair: pair[0])  # stable: what was asked stands before its answer
        return {
            "items": [item for _, item in items[-HISTORY_MAX:]],
            "last": said[-1].id if said else 0,
            "typing": is_typing,
            "language": self._mailbox.find_conversation(conversation_id).language,
        }

    def picture_belongs(self, session_id: str, attachment_id: str) -> bool:
        """Whether this person sent this picture."""
        conversation_id = self._mailbox.find_by_peer(CHANNEL, session_id)
        return conversation_id is not None and any(
            turn.attachment_id == attachment_id for turn, _ in self._mailbox.heard(conversation_id)
        )

    def _newest(self, conversation_id: str) -> list[Outbound]:
        newest: deque[Outbound] = deque(maxlen=HISTORY_MAX)
        after = 0
        while page := self._mailbox.messages_after(conversation_id, after, _STEP):
            newest.extend(page)
            after = page[-1].id
        return list(newest)

    def _show(self, message: Outbound) -> dict[str, Any]:
        is_open = bool(message.buttons) and self._is_open(message)
        return {
            "id": message.id,
            "at": message.created_at.isoformat(),
            "text": message.text,
            "buttons": [
                {"title": button.title, "code": button.code}
                for button in (message.buttons if is_open else ())
            ],
            # Whoever works at the console is a person here, without a name.
            "author": BOT if message.author == BOT else PERSON,
            "asks": message.asks,
        }

    def _is_open(self, message: Outbound) -> bool:
        """Whether its buttons still work: one press uses all of them up."""
        code = message.buttons[0].code
        return self._mailbox.find_button(message.conversation_id, code) is not None


def _show_own(turn: Turn, shown: str) -> dict[str, Any]:
    return {
        "id": turn.message_id,
        "at": turn.received_at.isoformat(),
        "text": turn.text if turn.kind == "image" else shown,
        "author": OWN,
        "secret": bool(turn.guard),
        "picture": turn.attachment_id,
    }
