"""The methods of the Bot API that the bot calls, each a function of the world and its parameters."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any

from tests.fakes.bot_api_errors import RefusalError, bad_request
from tests.fakes.bot_api_rules import (
    ALERT_CHARS_MAX,
    DESCRIPTION_MAX,
    DOWNLOAD_BYTES_MAX,
    SECRET,
    SHORT_DESCRIPTION_MAX,
    check_text,
    read_commands,
    read_markup,
)
from tests.fakes.bot_api_world import BOT_ID, BOT_NAME, Chat, Sent, Webhook, World, message_json

Parameters = dict[str, str]


def get_me(world: World, given: Parameters) -> Any:
    return {
        "id": BOT_ID, "is_bot": True, "first_name": "Support", "username": BOT_NAME,
        "can_join_groups": True, "can_read_all_group_messages": False,
        "supports_inline_queries": False,
    }  # fmt: skip


def send_message(world: World, given: Parameters) -> Any:
    chat = _reachable(world, given)
    check_text(given.get("text", ""))
    markup = read_markup(given.get("reply_markup"))
    sent = Sent(world.next_id("message"), chat.about["id"], given["text"], True, markup)
    chat.sent.append(sent)
    return message_json(chat, sent)


def send_chat_action(world: World, given: Parameters) -> Any:
    _reachable(world, given).typing += 1
    return True


def edit_message_reply_markup(world: World, given: Parameters) -> Any:
    chat = _reachable(world, given)
    sent = world.find(chat.about["id"], int(given["message_id"]))
    if sent is None or not sent.by_bot:
        raise bad_request("message to edit not found")
    markup = read_markup(given.get("reply_markup"))
    if (sent.markup or {}).get("inline_keyboard") == (markup or {}).get("inline_keyboard"):
        raise bad_request("message is not modified")
    sent.markup = markup
    return message_json(chat, sent)


def delete_message(world: World, given: Parameters) -> Any:
    chat = _reachable(world, given)
    sent = world.find(chat.about["id"], int(given["message_id"]))
    if sent is None:
        raise bad_request("message to delete not found")
    sent.is_deleted = True
    return True


def answer_callback_query(world: World, given: Parameters) -> Any:
    query = given["callback_query_id"]
    if query not in world.queries or world.queries[query] is not None:
        raise bad_request("query is too old and response timeout expired or query ID is invalid")
    text = given.get("text", "")
    if len(text) > ALERT_CHARS_MAX:
        raise bad_request("MESSAGE_TOO_LONG")
    world.queries[query] = {"text": text, "is_alert": given.get("show_alert") == "true"}
    return True


def get_file(world: World, given: Parameters) -> Any:
    file_id = given["file_id"]
    if file_id not in world.files:
        raise bad_request("wrong file_id or the file is temporarily unavailable")
    content, claimed = world.files[file_id]
    if len(content) > DOWNLOAD_BYTES_MAX:
        raise bad_request("file is too big")
    path = f"photos/{file_id}.jpg"
    return {
        "file_id": file_id, "file_unique_id": file_id, "file_size": claimed, "file_path": path,
    }  # fmt: skip


def set_my_commands(world: World, given: Parameters) -> Any:
    world.profile["commands", given.get("language_code", "")] = read_commands(given["commands"])
    return True


def get_my_commands(world: World, given: Parameters) -> Any:
    return world.profile.get(("commands", given.get("language_code", "")), [])


def _setter(name: str, limit: int) -> Callable[[World, Parameters], Any]:
    def set_text(world: World, given: Parameters) -> Any:
        text = given.get(name, "")
        if len(text) > limit:
            raise bad_request(f"{name} is too long")
        world.profile[name, given.get("language_code", "")] = text
        return True

    return set_text


def _getter(name: str) -> Callable[[World, Parameters], Any]:
    return lambda world, given: {
        name: world.profile.get((name, given.get("language_code", "")), "")
    }


def set_webhook(world: World, given: Parameters) -> Any:
    secret = given.get("secret_token", "")
    if secret and not SECRET.fullmatch(secret):
        raise bad_request("secret token contains unallowed characters")
    world.webhook = Webhook(given.get("url", ""), secret)
    remember_allowed(world, given)
    return True


def delete_webhook(world: World, given: Parameters) -> Any:
    world.webhook = Webhook()
    return True


def confirm(world: World, given: Parameters) -> None:
    """Forget the updates before the offset; the first step of getUpdates."""
    if world.webhook.url:
        raise RefusalError(
            409,
            "Conflict: can't use getUpdates method while webhook is active; "
            "use deleteWebhook to delete the webhook first",
        )
    remember_allowed(world, given)
    offset = int(given.get("offset", "0"))
    world.updates = [update for update in world.updates if update["update_id"] >= offset]


def remember_allowed(world: World, given: Parameters) -> None:
    if "allowed_updates" in given:
        world.allowed = json.loads(given["allowed_updates"]) or None


def _reachable(world: World, given: Parameters) -> Chat:
    chat = world.chat(int(given["chat_id"]))
    if chat.is_blocked:
        raise RefusalError(403, "Forbidden: bot was blocked by the user")
    return chat


METHODS: Mapping[str, Callable[[World, Parameters], Any]] = {
    "getMe": get_me,
    "sendMessage": send_message,
    "sendChatAction": send_chat_action,
    "editMessageReplyMarkup": edit_message_reply_markup,
    "deleteMessage": delete_message,
    "answerCallbackQuery": answer_callback_query,
    "getFile": get_file,
    "setMyCommands": set_my_commands,
    "getMyCommands": get_my_commands,
    "setMyDescription": _setter("description", DESCRIPTION_MAX),
    "getMyDescription": _getter("description"),
    "setMyShortDescription": _setter("short_description", SHORT_DESCRIPTION_MAX),
    "getMyShortDescription": _getter("short_description"),
    "setWebhook": set_webhook,
    "deleteWebhook": delete_webhook,
}
