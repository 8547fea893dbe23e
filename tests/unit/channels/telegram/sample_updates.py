"""Updates as Telegram sends them, for tests of what they mean."""

from __future__ import annotations

from typing import Any

from telegram import Update

from bot.channels.telegram.updates import Event, read_update

BOT = {"id": 99, "is_bot": True, "first_name": "Bot", "username": "our_bot"}
ADA = {"id": 7, "is_bot": False, "first_name": "Ada", "language_code": "pt-br"}
PRIVATE = {"id": 7, "type": "private", "first_name": "Ada"}
GROUP = {"id": -5, "type": "supergroup", "title": "Wallets"}
MEGABYTE = 1_000_000


def read(**what: Any) -> Event | None:
    return read_update(Update.de_json({"update_id": 1, **what}, None), 99, "our_bot")


def said(chat: dict[str, Any] = PRIVATE, sender: dict[str, Any] | None = ADA, **what: Any) -> Any:
    about: dict[str, Any] = {"message_id": 3, "date": 1_790_000_000, "chat": chat}
    if sender is not None:
        about["from"] = sender
    return read(message={**about, **what})


def file(size: int | None = 10, **what: Any) -> dict[str, Any]:
    sized = {} if size is None else {"file_size": size}
    return {"file_id": f"f{size}", "file_unique_id": "u", **sized, **what}


def photo(*sizes: tuple[int, int | None]) -> list[dict[str, Any]]:
    """Return a photo in several widths and sizes in bytes."""
    return [file(size, width=width, height=width) for width, size in sizes]


def mention(text: str, kind: str) -> dict[str, Any]:
    return {"type": kind, "offset": 0, "length": len(text.split()[0])}
