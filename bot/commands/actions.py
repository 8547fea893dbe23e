"""Runs Rasa's action server with our steps, logging as every process of ours does.

`python -m rasa_sdk --actions actions` does the same with rasa_sdk's own logging.
"""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from sanic import Sanic
    from sanic.request import Request
    from sanic.response import HTTPResponse

HELP: Final = "run the action server"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """There are none: everything is a setting."""


def run(args: argparse.Namespace) -> int:
    """Serve until told to stop; return 0."""
    import logging
    import warnings

    import sanic.app  # noqa: F401  # sets a filter of its own when it is first imported

    warnings.filterwarnings("ignore", category=DeprecationWarning)
    from rasa_sdk.endpoint import create_app

    from bot.runtime import get_services

    for chatty in ("rasa_sdk", "sanic", "alembic"):
        logging.getLogger(chatty).setLevel(logging.WARNING)
    place = urlsplit(get_services().settings.action_url)
    # It trusts whatever it is sent: no page may call it, and only `action_url` names it.
    server = create_app("actions", cors_origins=None)
    keep_strangers_out(server)
    server.run(place.hostname, place.port, access_log=False, motd=False)
    return 0


def keep_strangers_out(server: Sanic) -> None:
    """Refuse what a web page sends, and tell nobody what an action stumbled over.

    A browser on this machine can be led to post to any port: then it names the page's origin, or
    sends a type that needs no leave. And rasa_sdk answers an accident with the whole
    conversation, which Rasa would write into its log.
    """
    from sanic import response

    @server.on_request
    async def refuse_pages(request: Request) -> HTTPResponse | None:
        is_json = request.headers.get("content-type", "").startswith("application/json")
        if "origin" in request.headers or (request.method == "POST" and not is_json):
            return response.json({"error": "forbidden"}, status=403)
        return None

    @server.on_response
    async def say_nothing(request: Request, answer: HTTPResponse) -> None:
        if answer.status >= 500:
            answer.body = b'{"error": "failed"}'
