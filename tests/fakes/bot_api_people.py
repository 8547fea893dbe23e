"""People and groups on the other side of the Bot API, as tests speak of them."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

from tests.fakes.bot_api_world import BOT_ID, BOT_NAME, SENT_AT, Chat, Sent, World, message_json

PATIENCE_S = 10.0


class Person:
    """One person in their private chat with the bot."""

    def __init__(self, world: World, person_id: int, language_code: str | None) -> None:
        self.world = world
        self.id = person_id
        self.about: dict[str, Any] = {"id": person_id, "is_bot": False, "first_name": "Ada"}
        if language_code:
            self.about["language_code"] = language_code
        self.chat = Chat({"id": person_id, "type": "private", "first_name": "Ada"})
        world.chats[person_id] = self.chat

    @property
    def messages(self) -> list[Sent]:
        """What the bot sent, oldest first."""
        with self.world.lock:
            return [sent for sent in self.chat.sent if sent.by_bot]

    @property
    def texts(self) -> list[str]:
        """The texts of `messages`."""
        return [sent.text for sent in self.messages]

    def says(self, text: str, **more: Any) -> Sent:
        """Send a text; `more` are fields of the Message."""
        if text.startswith("/"):
            length = len(text.split()[0])
            command = {"type": "bot_command", "offset": 0, "length": length}
            more = {"entities": [command], **more}
        return self._sends({"text": text, **more})

    def presses(self, title: str, of: Sent | None = None, **more: Any) -> str:
        """Press a button of a message, the newest that has it, and return the query's id.

        Args:
            title: what is written on the button, or was when the message came.
            of: the message whose button it is.
            more: fields of the CallbackQuery, in place of what they would be.
        """
        with self.world.lock:
            where = of or next(sent for sent in reversed(self.chat.sent) if title in sent.buttons)
            data = next(
                button["callback_data"]
                for row in where.rows
                for button in row
                if button["text"] == title
            )
            return self.sends_press(data, {"message": message_json(self.chat, where), **more})

    def sends_press(self, data: str, more: dict[str, Any]) -> str:
        """Send any callback data, as a changed app could."""
        query = str(self.world.next_id("query"))
        self.world.queries[query] = None
        said = {"id": query, "from": self.about, "chat_instance": "1", "data": data, **more}
        self.world.happens("callback_query", said)
        return query

    def shares_contact(self, phone: str, *, own: bool = True) -> Sent:
        owner = self.id if own else self.id + 1
        contact = {"phone_number": phone, "first_name": "Ada", "user_id": owner}
        return self._sends({"contact": contact})

    def sends_photo(self, content: bytes, caption: str = "", *, claimed: int | None = None) -> Sent:
        """Send a photo; `claimed` is the size in bytes that Telegram says it has."""
        small, large = self._file(content, claimed), self._file(content, claimed)
        sizes = [
            {**small, "width": 90, "height": 90},
            {**large, "width": 800, "height": 1600},
        ]
        return self._sends({"photo": sizes, **({"caption": caption} if caption else {})})

    def sends_file(self, content: bytes, mime_type: str, caption: str = "") -> Sent:
        document = {**self._file(content, None), "mime_type": mime_type, "file_name": "x.bin"}
        return self._sends({"document": document, **({"caption": caption} if caption else {})})

    def sends_sticker(self) -> Sent:
        sticker = {
            **self._file(b"sticker", None), "type": "regular", "width": 512, "height": 512,
            "is_animated": False, "is_video": False,
        }  # fmt: skip
        return self._sends({"sticker": sticker})

    def sends_voice(self) -> Sent:
        return self._sends({"voice": {**self._file(b"voice", None), "duration": 3}})

    def edits(self, message: Sent, text: str) -> None:
        what = self._message(message.message_id)
        self.world.happens("edited_message", {**what, "edit_date": SENT_AT + 9, "text": text})

    def blocks(self) -> None:
        self.chat.is_blocked = True
        self._membership("member", "kicked")

    def unblocks(self) -> None:
        self.chat.is_blocked = False
        self._membership("kicked", "member")

    def wait_for(self, predicate: Callable[[Sent], bool], timeout: float = PATIENCE_S) -> Sent:
        """Return the first message of the bot that fits; fails when none comes in time."""
        return until(
            lambda: next((sent for sent in self.messages if predicate(sent)), None), timeout
        )

    def answer_to(self, query_id: str, timeout: float = PATIENCE_S) -> dict[str, Any]:
        """Return how the bot answered a press: "text" and "is_alert"."""
        return until(lambda: self.world.queries[query_id], timeout)

    def _sends(self, what: dict[str, Any]) -> Sent:
        with self.world.lock:
            message_id = self.world.next_id("message")
            text = what.get("text") or what.get("caption") or ""
            sent = Sent(message_id, self.id, text, by_bot=False)
            self.chat.sent.append(sent)
            self.world.happens("message", {**self._message(message_id), **what})
            return sent

    def _message(self, message_id: int) -> dict[str, Any]:
        about = {"message_id": message_id, "date": SENT_AT}
        return {**about, "chat": self.chat.about, "from": self.about}

    def _membership(self, old: str, new: str) -> None:
        bot = {"id": BOT_ID, "is_bot": True, "first_name": "Support", "username": BOT_NAME}
        until_when = {"until_date": 0}
        change = {
            "chat": self.chat.about,
            "from": self.about,
            "date": SENT_AT,
            "old_chat_member": {"user": bot, "status": old, **until_when},
            "new_chat_member": {"user": bot, "status": new, **until_when},
        }
        self.world.happens("my_chat_member", change)

    def _file(self, content: bytes, claimed: int | None) -> dict[str, Any]:
        file_id = f"file{self.world.next_id('file')}"
        size = len(content) if claimed is None else claimed
        self.world.files[file_id] = (content, size)
        return {"file_id": file_id, "file_unique_id": file_id, "file_size": size}


class Group:
    """A group that the bot is in."""

    def __init__(self, world: World, group_id: int) -> None:
        self.world = world
        self.id = group_id
        self.chat = Chat({"id": group_id, "type": "supergroup", "title": "Wallets"})
        world.chats[group_id] = self.chat

    def hears(self, person: Person, text: str, **more: Any) -> None:
        """Somebody says something in the group."""
        words = text.split()
        entities = [
            {
                "type": "mention" if word.startswith("@") else "bot_command",
                "offset": text.index(word),
                "length": len(word),
            }
            for word in words
            if word[0] in "@/"
        ]
        what = {
            "message_id": self.world.next_id("message"),
            "date": SENT_AT,
            "chat": self.chat.about,
            "from": person.about,
            "text": text,
            "entities": entities,
        }
        self.world.happens("message", {**what, **more})


def until(look: Callable[[], Any], timeout: float) -> Any:
    """Return the first thing seen that is not None.

    Raises:
        AssertionError: nothing came in time.
    """
    end = time.monotonic() + timeout
    while time.monotonic() < end:
        seen = look()
        if seen is not None:
            return seen
        time.sleep(0.01)
    raise AssertionError(f"nothing came within {timeout} s")
