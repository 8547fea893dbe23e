"""What Telegram knows: chats, messages, files, and the updates that a bot has yet to confirm."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from typing import Any

from tests.fakes.bot_api_errors import RefusalError, refusal_with

BOT_ID = 700700700
BOT_NAME = "wallet_support_bot"
TOKEN = f"{BOT_ID}:AAE-fake-token-for-tests-only-0123456789"
SENT_AT = 1_790_000_000


@dataclass
class Sent:
    """A message in a chat; `by_bot` tells the two sides apart."""

    message_id: int
    chat_id: int
    text: str
    by_bot: bool
    markup: dict[str, Any] | None = None
    is_deleted: bool = False

    @property
    def buttons(self) -> list[str]:
        """The titles of its inline buttons, top to bottom."""
        return [button["text"] for row in self.rows for button in row]

    @property
    def rows(self) -> list[list[dict[str, Any]]]:
        rows: list[list[dict[str, Any]]] = (self.markup or {}).get("inline_keyboard", [])
        return rows


@dataclass
class Chat:
    """A private chat or a group."""

    about: dict[str, Any]
    is_blocked: bool = False
    sent: list[Sent] = field(default_factory=list)
    typing: int = 0


@dataclass
class Webhook:
    """Where updates are posted to; no address, no webhook."""

    url: str = ""
    secret: str = ""


@dataclass
class Order:
    """What a test wants the next call of a method to meet; status 0 drops the connection."""

    status: int
    times: int
    retry_after: int | None = None
    body: str | None = None
    after: int = 0


class World:
    """Everything behind one lock; the methods that tests and the server share."""

    def __init__(self) -> None:
        self.lock = threading.RLock()
        self.chats: dict[int, Chat] = {}
        self.updates: list[dict[str, Any]] = []
        self.last_update: dict[str, Any] | None = None
        self.allowed: list[str] | None = None
        self.webhook = Webhook()
        self.webhook_answers: list[int] = []
        self.queries: dict[str, dict[str, Any] | None] = {}
        self.files: dict[str, tuple[bytes, int]] = {}
        self.profile: dict[tuple[str, str], Any] = {}
        self.calls: list[tuple[str, dict[str, str]]] = []
        self.orders: dict[str, Order] = {}
        self.poll = 0
        self._ids = {"update": 4000, "message": 100, "query": 0, "file": 0}

    def next_id(self, kind: str) -> int:
        with self.lock:
            self._ids[kind] += 1
            return self._ids[kind]

    def chat(self, chat_id: int) -> Chat:
        """Return a chat.

        Raises:
            RefusalError: the bot has never met it.
        """
        if chat_id not in self.chats:
            raise RefusalError(400, "Bad Request: chat not found")
        return self.chats[chat_id]

    def happens(self, kind: str, what: dict[str, Any]) -> int:
        """Queue an update, unless the bot has not asked for its kind; return its id."""
        with self.lock:
            update_id = self.next_id("update")
            self.last_update = {"update_id": update_id, kind: what}
            if self.allowed is None or kind in self.allowed:
                self.updates.append(self.last_update)
            return update_id

    def find(self, chat_id: int, message_id: int) -> Sent | None:
        for sent in self.chat(chat_id).sent:
            if sent.message_id == message_id and not sent.is_deleted:
                return sent
        return None

    def order_for(self, method: str) -> Order | None:
        """Return what a test has ordered for this call, and count it."""
        with self.lock:
            order = self.orders.get(method)
            if order is None:
                return None
            if order.after > 0:
                order.after -= 1
                return None
            order.times -= 1
            if order.times <= 0:
                del self.orders[method]
            return order

    def obey(self, order: Order) -> None:
        """Refuse as ordered."""
        raise refusal_with(order.status, order.retry_after)


def message_json(chat: Chat, sent: Sent) -> dict[str, Any]:
    """Return a bot's own message as the Bot API shows it."""
    said: dict[str, Any] = {
        "message_id": sent.message_id,
        "date": SENT_AT,
        "chat": chat.about,
        "from": {
            "id": BOT_ID, "is_bot": True, "first_name": "Support", "username": BOT_NAME,
        },
        "text": sent.text,
    }  # fmt: skip
    if sent.rows:
        said["reply_markup"] = sent.markup
    return said
