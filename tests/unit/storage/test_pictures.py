from __future__ import annotations

import io
import stat
import struct
import zlib
from collections.abc import Iterator
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

import pytest
from PIL import Image, PngImagePlugin
from sqlalchemy import func, select
from sqlalchemy.engine import Engine

from bot.errors import NotFoundError, RejectedError
from bot.storage.engine import make_engine
from bot.storage.mailbox import SqlMailbox
from bot.storage.migrate import upgrade
from bot.storage.pictures import PICTURE_MAX_BYTES, PICTURES_MAX, PIXELS_MAX, SqlPictureStore
from bot.storage.tables import attachments

NOW = datetime(2025, 3, 1, 9, tzinfo=timezone.utc)


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[Engine]:
    made = make_engine(f"sqlite:///{tmp_path / 'pictures.db'}")
    upgrade(made)
    yield made
    made.dispose()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "pictures"


@pytest.fixture
def store(engine: Engine, folder: Path) -> SqlPictureStore:
    return SqlPictureStore(engine, folder, lambda: NOW)


@pytest.fixture
def conversation(engine: Engine) -> str:
    mailbox = SqlMailbox(engine, lambda: NOW)
    return mailbox.open_conversation("web", "somebody", locale=None, time_zone=None).id


def drawn(form: str, size: tuple[int, int] = (8, 6), mode: str = "RGB", **options: Any) -> bytes:
    written = io.BytesIO()
    Image.new(mode, size, "red").save(written, form, **options)
    return written.getvalue()


def opened(content: bytes) -> Any:
    return Image.open(io.BytesIO(content))


@pytest.mark.parametrize("form", ["PNG", "JPEG", "WEBP"])
def test_picture_comes_back_as_what_its_content_is(
    store: SqlPictureStore, conversation: str, form: str
) -> None:
    media_type, content = store.read(store.store(conversation, drawn(form), "text/html"))

    assert media_type == f"image/{form.lower()}"
    assert opened(content).size == (8, 6)
    red, green, blue = opened(content).convert("RGB").getpixel((4, 3))
    assert red > 240
    assert green < 15
    assert blue < 15


def test_place_names_and_comments_are_gone(store: SqlPictureStore, conversation: str) -> None:
    exif = Image.Exif()
    exif[0x010E] = "at home, 12 Example Street"
    exif.get_ifd(0x8825)[1] = "N"
    jpeg = drawn("JPEG", exif=exif, comment=b"made by me")
    assert b"Example Street" in jpeg
    _, content = store.read(store.store(conversation, jpeg, "image/jpeg"))
    assert b"Example Street" not in content
    assert b"made by me" not in content
    assert not opened(content).getexif()

    notes = PngImagePlugin.PngInfo()
    notes.add_text("Author", "somebody with a name")
    png = drawn("PNG", pnginfo=notes, icc_profile=b"profile of my screen")
    _, content = store.read(store.store(conversation, png, "image/png"))
    assert b"somebody with a name" not in content
    assert set(opened(content).info) == set()


def test_photo_stands_as_it_was_held(store: SqlPictureStore, conversation: str) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6  # turned by 90 degrees
    _, content = store.read(store.store(conversation, drawn("JPEG", exif=exif), "image/jpeg"))
    assert opened(content).size == (6, 8)


def test_transparent_parts_stay_transparent(store: SqlPictureStore, conversation: str) -> None:
    clear = io.BytesIO()
    Image.new("RGBA", (2, 2), (255, 0, 0, 0)).save(clear, "PNG")
    _, content = store.read(store.store(conversation, clear.getvalue(), "image/png"))
    assert opened(content).getpixel((0, 0))[3] == 0


def test_animation_becomes_its_first_frame(store: SqlPictureStore, conversation: str) -> None:
    frames = [Image.new("RGB", (4, 4), colour) for colour in ("red", "green", "blue")]
    moving = io.BytesIO()
    frames[0].save(moving, "WEBP", save_all=True, append_images=frames[1:], lossless=True)
    assert opened(moving.getvalue()).n_frames == 3
    _, content = store.read(store.store(conversation, moving.getvalue(), "image/webp"))
    assert getattr(opened(content), "n_frames", 1) == 1


def test_nothing_hidden_behind_the_picture_survives(
    store: SqlPictureStore, conversation: str
) -> None:
    polyglot = drawn("PNG") + b"<script>alert(1)</script>PK\x03\x04 and an archive"
    _, content = store.read(store.store(conversation, polyglot, "image/png"))
    assert b"script" not in content
    assert content.endswith(b"IEND\xaeB`\x82")


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>",
        b"%PDF-1.7",
        drawn("GIF"),
        drawn("BMP"),
        drawn("TIFF"),
        drawn("PNG")[:40],
        drawn("JPEG")[:-30],
        b"\x89PNG\r\n\x1a\n" + b"\x00" * 64,
        drawn("PNG").replace(b"IDAT", b"IDAX"),
    ],
)
def test_what_is_no_sound_picture_is_refused(
    store: SqlPictureStore, conversation: str, folder: Path, body: bytes
) -> None:
    with pytest.raises(RejectedError) as refused:
        store.store(conversation, body, "image/png")
    assert refused.value.reason == "not_a_picture"
    assert not folder.exists()


def bomb(width: int, height: int) -> bytes:
    """A few hundred bytes that claim to be very large."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        check = struct.pack(">I", zlib.crc32(kind + data))
        return struct.pack(">I", len(data)) + kind + data + check

    header = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    pixels = zlib.compress(b"\x00" * 1_000)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", pixels) + chunk(b"IEND", b"")
    )


@pytest.mark.parametrize(
    ("width", "height"), [(PIXELS_MAX + 1, 1), (12_000, 12_000), (30_000, 30_000)]
)
@pytest.mark.filterwarnings("ignore::PIL.Image.DecompressionBombWarning")
def test_bomb_is_refused_by_its_size_before_it_is_decoded(
    store: SqlPictureStore, conversation: str, width: int, height: int
) -> None:
    with pytest.raises(RejectedError) as refused:
        store.store(conversation, bomb(width, height), "image/png")
    assert refused.value.reason == "too_big"


def test_bomb_warning_counts_as_too_big_where_warnings_are_errors(
    store: SqlPictureStore, conversation: str
) -> None:
    import warnings

    with warnings.catch_warnings():
        warnings.simplefilter("error")
        with pytest.raises(RejectedError) as refused:
            store.store(conversation, bomb(12_000, 12_000), "image/png")
    assert refused.value.reason == "too_big"


def test_pixels_up_to_the_limit_are_decoded(store: SqlPictureStore, conversation: str) -> None:
    with pytest.raises(RejectedError) as refused:  # its pixels are missing: it was looked at
        store.store(conversation, bomb(PIXELS_MAX // 1_000, 1_000), "image/png")
    assert refused.value.reason == "not_a_picture"


def test_bytes_over_the_limit_are_refused(store: SqlPictureStore, conversation: str) -> None:
    padded = drawn("PNG")
    padded += b"\x00" * (PICTURE_MAX_BYTES - len(padded))
    assert store.store(conversation, padded, "image/png")
    with pytest.raises(RejectedError) as refused:
        store.store(conversation, padded + b"\x00", "image/png")
    assert refused.value.reason == "too_big"


def test_files_are_private_and_named_by_the_store(
    store: SqlPictureStore, conversation: str, folder: Path
) -> None:
    attachment_id = store.store(conversation, drawn("PNG"), "image/png")
    assert [path.name for path in folder.iterdir()] == [attachment_id]
    assert len(attachment_id) == 32
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert stat.S_IMODE((folder / attachment_id).stat().st_mode) == 0o600


def test_conversation_holds_so_many_pictures_and_no_more(
    store: SqlPictureStore, conversation: str, folder: Path, engine: Engine
) -> None:
    mailbox = SqlMailbox(engine, lambda: NOW)
    other = mailbox.open_conversation("web", "another", locale=None, time_zone=None).id
    for _ in range(PICTURES_MAX):
        store.store(conversation, drawn("PNG", (1, 1)), "image/png")
    with pytest.raises(RejectedError) as refused:
        store.store(conversation, drawn("PNG", (1, 1)), "image/png")
    assert refused.value.reason == "too_many"
    assert len(list(folder.iterdir())) == PICTURES_MAX
    assert store.store(other, drawn("PNG", (1, 1)), "image/png")


def test_picture_of_nobody_is_not_kept(store: SqlPictureStore, folder: Path) -> None:
    with pytest.raises(NotFoundError):
        store.store("web-nobody", drawn("PNG"), "image/png")
    assert not folder.exists()


def test_file_is_taken_back_when_its_row_cannot_be_written(
    engine: Engine, folder: Path, conversation: str
) -> None:
    def broken_clock() -> datetime:
        return datetime(2025, 3, 1, 9)  # noqa: DTZ001  naive: the database refuses it

    with pytest.raises(Exception, match="naive"):
        SqlPictureStore(engine, folder, broken_clock).store(conversation, drawn("PNG"), "image/png")
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize("unknown", ["", "../pictures.db", "0" * 32])
def test_unknown_picture_is_not_found(
    store: SqlPictureStore, conversation: str, unknown: str
) -> None:
    store.store(conversation, drawn("PNG"), "image/png")
    with pytest.raises(NotFoundError):
        store.read(unknown)


def test_lost_file_is_not_found(store: SqlPictureStore, conversation: str, folder: Path) -> None:
    attachment_id = store.store(conversation, drawn("PNG"), "image/png")
    (folder / attachment_id).unlink()
    with pytest.raises(NotFoundError):
        store.read(attachment_id)


def test_discarding_leaves_neither_file_nor_row(
    store: SqlPictureStore, conversation: str, folder: Path, engine: Engine
) -> None:
    first, *rest = [store.store(conversation, drawn("PNG"), "image/png") for _ in range(3)]
    store.discard(first)
    store.discard(first)
    assert sorted(path.name for path in folder.iterdir()) == sorted(rest)
    assert store.discard_all(conversation) == 2
    assert list(folder.iterdir()) == []
    with engine.begin() as db:
        assert db.execute(select(func.count()).select_from(attachments)).scalar_one() == 0
