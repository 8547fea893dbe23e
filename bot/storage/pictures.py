"""Pictures that people send, made harmless before anything keeps them.

What a file says about itself is not believed: its content decides. The pixels are
drawn anew, so places, names and hidden payloads that came with them are gone.
"""

from __future__ import annotations

import io
import os
import secrets
import struct
import threading
import zlib
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final

from PIL import Image, ImageOps
from sqlalchemy import delete, func, insert, select
from sqlalchemy.engine import Connection, Engine

from bot.errors import NotFoundError, RejectedError
from bot.storage.tables import attachments, conversations

PICTURE_MAX_BYTES: Final = 10 * 1024 * 1024
PIXELS_MAX: Final = 40_000_000
"""A phone's largest screenshot has some 15 million; 40 million decode into 160 MB."""

PICTURES_MAX: Final = 30
"""Per conversation."""

_MEDIA_TYPES: Final = MappingProxyType(
    {"PNG": "image/png", "JPEG": "image/jpeg", "WEBP": "image/webp"}
)
_QUALITY: Final = 88
_AT_ONCE: Final = 2
_ID_BYTES: Final = 16
_PRIVATE_FOLDER: Final = 0o700
_PRIVATE_FILE: Final = 0o600

_BROKEN: Final = (
    ArithmeticError, EOFError, LookupError, OSError, SyntaxError, TypeError, ValueError,
    struct.error, zlib.error,
)  # fmt: skip
"""All that Pillow's readers raise over a file that is not what it says."""

_BOMBS: Final = (Image.DecompressionBombError, Image.DecompressionBombWarning)


class SqlPictureStore:
    """Files in a folder of their own, with names made here; one row for each.

    Every method blocks. `folder` is made at the first picture.
    """

    def __init__(self, engine: Engine, folder: Path, clock: Callable[[], datetime]) -> None:
        self._engine = engine
        self._folder = folder
        self._clock = clock
        self._decoding = threading.BoundedSemaphore(_AT_ONCE)

    def store(self, conversation_id: str, body: bytes, media_type: str) -> str:
        """Keep a picture and return its attachment id.

        Args:
            conversation_id: whose picture it is.
            body: as it was uploaded.
            media_type: what the sender says it is; only the content decides.

        Raises:
            RejectedError: "too_big" (bytes or pixels), "not_a_picture" (no PNG, JPEG or
                WebP, or a broken one) or "too_many" in this conversation.
            NotFoundError: there is no such conversation.
        """
        self._check_room(conversation_id)
        with self._decoding:
            kind, clean = redraw(body)
        attachment_id = secrets.token_hex(_ID_BYTES)
        self._write(attachment_id, clean)
        row = {
            "id": attachment_id,
            "conversation_id": conversation_id,
            "media_type": kind,
            "size_bytes": len(clean),
            "created_at": self._clock(),
        }
        try:
            with self._engine.begin() as db:
                _lock_and_count(db, conversation_id)
                db.execute(insert(attachments).values(**row))
        except BaseException:
            self._path(attachment_id).unlink(missing_ok=True)
            raise
        return attachment_id

    def read(self, attachment_id: str) -> tuple[str, bytes]:
        """Return the media type and the content of a picture.

        Raises:
            NotFoundError: there is no such picture.
        """
        query = select(attachments.c.media_type).where(attachments.c.id == attachment_id)
        with self._engine.begin() as db:
            kind = db.execute(query).scalar()
        if kind is None:
            raise NotFoundError("picture")
        try:
            return str(kind), self._path(attachment_id).read_bytes()
        except FileNotFoundError as error:
            raise NotFoundError("picture") from error

    def discard(self, attachment_id: str) -> None:
        """Delete a picture, file and row; one that is not there is no error."""
        self._discard(attachments.c.id == attachment_id)

    def discard_all(self, conversation_id: str) -> int:
        """Delete every picture of a conversation and return how many there were."""
        return self._discard(attachments.c.conversation_id == conversation_id)

    def _discard(self, condition: Any) -> int:
        with self._engine.begin() as db:
            found = [row.id for row in db.execute(select(attachments.c.id).where(condition))]
        # Files first: a row without its file is found again, a file without its row never.
        for attachment_id in found:
            self._path(attachment_id).unlink(missing_ok=True)
        with self._engine.begin() as db:
            db.execute(delete(attachments).where(attachments.c.id.in_(found)))
        return len(found)

    def _check_room(self, conversation_id: str) -> None:
        with self._engine.begin() as db:
            _lock_and_count(db, conversation_id)

    def _write(self, attachment_id: str, content: bytes) -> None:
        self._folder.mkdir(mode=_PRIVATE_FOLDER, parents=True, exist_ok=True)
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL
        with os.fdopen(os.open(self._path(attachment_id), flags, _PRIVATE_FILE), "wb") as file:
            file.write(content)

    def _path(self, attachment_id: str) -> Path:
        return self._folder / attachment_id


def redraw(body: bytes) -> tuple[str, bytes]:
    """Return a picture's media type and its first frame, drawn anew without anything else.

    Raises:
        RejectedError: "too_big" or "not_a_picture".
    """
    if len(body) > PICTURE_MAX_BYTES:
        raise RejectedError("too_big")
    try:
        with Image.open(io.BytesIO(body), formats=tuple(_MEDIA_TYPES)) as image:
            form = str(image.format)
            if image.width * image.height > PIXELS_MAX:
                raise RejectedError("too_big")
            clean = _encoded(ImageOps.exif_transpose(image), form)
    except _BOMBS as error:
        raise RejectedError("too_big") from error
    except _BROKEN as error:
        raise RejectedError("not_a_picture") from error
    if len(clean) > PICTURE_MAX_BYTES:
        raise RejectedError("too_big")
    return _MEDIA_TYPES[form], clean


def _encoded(image: Any, form: str) -> bytes:
    is_clear = form != "JPEG" and ("A" in image.getbands() or "transparency" in image.info)
    pixels = image.convert("RGBA" if is_clear else "RGB")
    # A new image has no EXIF, comments, profiles or text: savers would copy them along.
    fresh = Image.new(pixels.mode, pixels.size)
    fresh.paste(pixels)
    written = io.BytesIO()
    fresh.save(written, form, quality=_QUALITY)
    return written.getvalue()


def _lock_and_count(db: Connection, conversation_id: str) -> None:
    """Raise unless the conversation is there and may have one picture more."""
    owner = select(conversations.c.id).where(conversations.c.id == conversation_id)
    if db.execute(owner.with_for_update()).first() is None:
        raise NotFoundError("conversation")
    stored = select(func.count()).where(attachments.c.conversation_id == conversation_id)
    if db.execute(stored).scalar_one() >= PICTURES_MAX:
        raise RejectedError("too_many")
