"""Reads requests: nothing is parsed before its size is known, nothing is believed before it is checked."""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import AsyncGenerator
from datetime import timedelta
from typing import Any, Final

from starlette.datastructures import UploadFile
from starlette.formparsers import MultiPartException, MultiPartParser
from starlette.requests import Request

from bot.channels.web.answers import MALFORMED, MEDIA_TYPE, TOO_BIG, TOO_SLOW
from bot.errors import RejectedError
from bot.storage.pictures import PICTURE_MAX_BYTES

JSON_MAX_BYTES: Final = 16 * 1024
FORM_EXTRA_BYTES: Final = 64 * 1024
"""A caption, an id and the form's own lines, beside the picture."""

TEXT_MAX_CHARS: Final = 4_000
JSON_TIME: Final = timedelta(seconds=15)
FORM_TIME: Final = timedelta(minutes=3)
"""A picture of 10 MiB over half a megabit a second; slower ones block us too long."""

_JSON: Final = "application/json"
_FORM: Final = "multipart/form-data"
_MESSAGE_ID: Final = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_CODE: Final = re.compile(r"[A-Za-z0-9_-]{1,32}")
_COUNT: Final = re.compile(r"[0-9]{1,18}")


async def read_json(request: Request) -> dict[str, Any]:
    """Return the body's JSON object.

    Raises:
        RejectedError: "media_type", "too_big", "too_slow" or "malformed".
    """
    _expect(request, _JSON)
    body = await _in_time(_read(request, JSON_MAX_BYTES), JSON_TIME)
    try:
        parsed = json.loads(body.decode("utf-8"))
    except (ValueError, RecursionError) as error:
        raise RejectedError(MALFORMED) from error
    if not isinstance(parsed, dict):
        raise RejectedError(MALFORMED)
    return parsed


async def read_form(request: Request) -> tuple[dict[str, str], bytes]:
    """Return the fields of a form, and its one file named "image".

    It is read into memory, bounded: raw uploads never lie in a temporary folder.

    Raises:
        RejectedError: "media_type", "too_big", "too_slow" or "malformed".
    """
    _expect(request, _FORM)
    body = await _in_time(_read(request, PICTURE_MAX_BYTES + FORM_EXTRA_BYTES), FORM_TIME)
    parser = MultiPartParser(
        request.headers, _once(body), max_files=1, max_fields=2, max_part_size=FORM_EXTRA_BYTES
    )
    parser.spool_max_size = PICTURE_MAX_BYTES + FORM_EXTRA_BYTES + 1
    try:
        form = await parser.parse()
    except (MultiPartException, UnicodeError) as error:  # the form names its own character set
        raise RejectedError(MALFORMED) from error
    image = form.get("image")
    fields = {name: value for name, value in form.items() if isinstance(value, str)}
    if not isinstance(image, UploadFile):
        raise RejectedError(MALFORMED)
    picture = await image.read()
    await form.close()
    if len(picture) > PICTURE_MAX_BYTES:
        raise RejectedError(TOO_BIG)
    return fields, picture


async def _once(body: bytes) -> AsyncGenerator[bytes, None]:
    yield body


def _expect(request: Request, media_type: str) -> None:
    given = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if given != media_type:
        raise RejectedError(MEDIA_TYPE)


async def _in_time(reading: Any, limit: timedelta) -> bytes:
    try:
        body: bytes = await asyncio.wait_for(reading, limit.total_seconds())
    except asyncio.TimeoutError as error:
        raise RejectedError(TOO_SLOW) from error
    return body


async def _read(request: Request, limit: int) -> bytes:
    claimed = request.headers.get("content-length", "0")
    if not _COUNT.fullmatch(claimed) or int(claimed) > limit:
        raise RejectedError(TOO_BIG)
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > limit:
            raise RejectedError(TOO_BIG)
    return bytes(body)


def message_id_of(value: Any) -> str:
    """Return the client's own id of a message, a UUID.

    Raises:
        RejectedError: "malformed".
    """
    if not isinstance(value, str) or not _MESSAGE_ID.fullmatch(value):
        raise RejectedError(MALFORMED)
    return value


def code_of(value: Any) -> str:
    """Return a button's code.

    Raises:
        RejectedError: "button_unknown"; no button has ever had a code like this.
    """
    if not isinstance(value, str) or not _CODE.fullmatch(value):
        raise RejectedError("button_unknown")
    return value


def text_of(value: Any) -> str:
    """Return what a person wrote, at most `TEXT_MAX_CHARS`.

    Raises:
        RejectedError: "malformed" or "too_big".
    """
    if not isinstance(value, str):
        raise RejectedError(MALFORMED)
    if len(value) > TEXT_MAX_CHARS:
        raise RejectedError(TOO_BIG)
    return value


def count_of(request: Request, name: str, limit: int) -> int:
    """Return a whole number of the query, 0 when it is not there, never above `limit`.

    Raises:
        RejectedError: "malformed".
    """
    value = request.query_params.get(name, "0")
    if not _COUNT.fullmatch(value) or int(value) > limit:
        raise RejectedError(MALFORMED)
    return int(value)
