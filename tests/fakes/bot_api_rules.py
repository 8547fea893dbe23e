"""The limits that the Bot API documents for what a bot sends; checked in November 2026."""

from __future__ import annotations

import json
import re
from typing import Any

from tests.fakes.bot_api_errors import bad_request

TEXT_UNITS_MAX = 4096
CALLBACK_BYTES_MAX = 64
ALERT_CHARS_MAX = 200
COMMANDS_MAX = 100
COMMAND = re.compile(r"[a-z0-9_]{1,32}")
COMMAND_TEXT_MAX = 256
DESCRIPTION_MAX = 512
SHORT_DESCRIPTION_MAX = 120
SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}")
DOWNLOAD_BYTES_MAX = 20_000_000


def units(text: str) -> int:
    """Return the length in UTF-16 code units, as Telegram counts."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def check_text(text: str) -> None:
    if not text.strip():
        raise bad_request("message text is empty")
    if units(text) > TEXT_UNITS_MAX:
        raise bad_request("message is too long")


def read_markup(raw: str | None) -> dict[str, Any] | None:
    """Return a keyboard, checked."""
    if raw is None:
        return None
    markup: dict[str, Any] = json.loads(raw)
    kinds = {"inline_keyboard", "keyboard", "remove_keyboard", "force_reply"} & markup.keys()
    if len(kinds) != 1:
        raise bad_request("object expected as reply markup")
    for row in markup.get("inline_keyboard", []):
        for button in row:
            _check_inline(button)
    for row in markup.get("keyboard", []):
        for button in row:
            if not isinstance(button, dict) or not button.get("text", "").strip():
                raise bad_request("KeyboardButton must have text")
    return markup


def _check_inline(button: dict[str, Any]) -> None:
    if not button.get("text", "").strip():
        raise bad_request("can't parse inline keyboard button: Text buttons are empty")
    actions = {"url", "callback_data"} & button.keys()
    if len(actions) != 1:
        raise bad_request("Text buttons are unallowed in the inline keyboard")
    data = button.get("callback_data")
    if data is not None and not 1 <= len(data.encode()) <= CALLBACK_BYTES_MAX:
        raise bad_request("BUTTON_DATA_INVALID")
    if "url" in button and not button["url"].startswith(("https://", "tg://")):
        raise bad_request("BUTTON_URL_INVALID")


def read_commands(raw: str) -> list[dict[str, str]]:
    """Return a command menu, checked."""
    commands: list[dict[str, str]] = json.loads(raw)
    if len(commands) > COMMANDS_MAX:
        raise bad_request("BOT_COMMANDS_TOO_MUCH")
    for command in commands:
        if not COMMAND.fullmatch(command["command"]):
            raise bad_request("BOT_COMMAND_INVALID")
        if not 1 <= len(command["description"]) <= COMMAND_TEXT_MAX:
            raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
    return commands
