from __future__ import annotations

import asyncio
import io
import json
import os
import threading
import uuid

import httpx
import pytest
from PIL import Image
from sqlalchemy import func, select

from bot.channels.web.reading import FORM_EXTRA_BYTES
from bot.errors import RejectedError
from bot.messaging.switchboard import TURNS_MAX
from bot.runtime import Services
from bot.storage.pictures import PICTURE_MAX_BYTES, PICTURES_MAX
from bot.storage.tables import attachments
from tests.unit.channels.web.conftest import Visitor, arrive, assert_refused


def screenshot(form: str = "PNG") -> bytes:
    exif = Image.Exif()
    exif[0x010E] = "taken at home"
    written = io.BytesIO()
    Image.new("RGB", (20, 10), "blue").save(written, form, exif=exif)
    return written.getvalue()


def stored(services: Services) -> tuple[int, int]:
    """Return how many pictures there are as rows and as files."""
    with services.engine.begin() as db:
        rows = db.execute(select(func.count()).select_from(attachments)).scalar_one()
    folder = services.settings.state_folder / "pictures"
    return int(rows), len(list(folder.iterdir())) if folder.exists() else 0


async def test_picture_is_taken_in_with_its_caption(visitor: Visitor) -> None:
    response = await visitor.upload(screenshot(), "this is what I see")
    assert response.status_code == 202
    assert response.json() == {"accepted": True, "duplicate": False, "secret_found": False}
    [turn] = visitor.services.mailbox.waiting_turns(visitor.services.clock(), ["web"])
    assert (turn.kind, turn.text) == ("image", "this is what I see")
    assert turn.attachment_id is not None
    media_type, content = visitor.services.pictures.read(turn.attachment_id)
    assert media_type == "image/png"
    assert b"taken at home" not in content
    [item] = (await visitor.history())["items"]
    assert (item["text"], item["picture"]) == ("this is what I see", turn.attachment_id)


async def test_picture_may_come_without_words(visitor: Visitor) -> None:
    assert (await visitor.upload(screenshot("JPEG"))).status_code == 202
    [turn] = visitor.services.mailbox.waiting_turns(visitor.services.clock(), ["web"])
    assert turn.kind == "image"


async def test_repeated_upload_keeps_one_picture(visitor: Visitor) -> None:
    message_id = str(uuid.uuid4())
    first = await visitor.upload(screenshot(), message_id=message_id)
    again = await visitor.upload(screenshot(), message_id=message_id)
    assert (first.json()["duplicate"], again.json()["duplicate"]) == (False, True)
    assert stored(visitor.services) == (1, 1)


async def test_same_upload_twice_at_once_keeps_one_picture(visitor: Visitor) -> None:
    message_id = str(uuid.uuid4())
    both = await asyncio.gather(
        *(visitor.upload(screenshot(), message_id=message_id) for _ in range(2))
    )
    assert sorted(answer.json()["duplicate"] for answer in both) == [False, True]
    assert stored(visitor.services) == (1, 1)


async def test_picture_of_a_refused_message_is_not_kept(visitor: Visitor) -> None:
    for _ in range(TURNS_MAX):
        await visitor.send()
    assert_refused(await visitor.upload(screenshot()), 429, "rate_limited")
    assert stored(visitor.services) == (0, 0)


async def test_secret_in_a_caption_is_reported(visitor: Visitor) -> None:
    # A published test vector of BIP-39.
    phrase = "legal winner thank year wave sausage worth useful legal winner thank yellow"
    response = await visitor.upload(screenshot(), phrase)
    assert response.json()["secret_found"] is True
    assert "sausage" not in json.dumps(await visitor.history())


@pytest.mark.parametrize(
    ("body", "status", "code"),
    [
        (b"", 415, "not_a_picture"),
        (b"<svg onload='alert(1)'/>", 415, "not_a_picture"),
        (b"GIF89a" + b"\x00" * 20, 415, "not_a_picture"),
        (os.urandom(500), 415, "not_a_picture"),
        (b"\x00" * (PICTURE_MAX_BYTES + 1), 413, "too_big"),
        (b"\x00" * (PICTURE_MAX_BYTES + FORM_EXTRA_BYTES), 413, "too_big"),
    ],
    ids=["empty", "svg", "gif", "noise", "one byte more", "far more"],
)
async def test_what_is_no_picture_is_refused(
    visitor: Visitor, body: bytes, status: int, code: str
) -> None:
    assert_refused(await visitor.upload(body), status, code)
    assert stored(visitor.services) == (0, 0)


async def test_conversation_has_a_quota(visitor: Visitor) -> None:
    assert (await visitor.upload(screenshot())).status_code == 202
    assert visitor.conversation is not None
    for _ in range(PICTURES_MAX - 1):
        visitor.services.pictures.store(visitor.conversation, screenshot(), "image/png")
    assert_refused(await visitor.upload(screenshot()), 409, "too_many")


@pytest.mark.parametrize(
    ("fields", "files"),
    [
        ({}, {"image": ("a.png", screenshot())}),
        ({"id": "no uuid"}, {"image": ("a.png", screenshot())}),
        ({"id": str(uuid.uuid4())}, {"picture": ("a.png", screenshot())}),
        ({"id": str(uuid.uuid4()), "image": "no file"}, {"other": ("a.png", b"")}),
        (
            {"id": str(uuid.uuid4()), "caption": "x", "extra": "y"},
            {"image": ("a.png", screenshot())},
        ),
    ],
)
async def test_malformed_form_is_refused(
    visitor: Visitor, fields: dict[str, str], files: dict[str, tuple[str, bytes]]
) -> None:
    response = await visitor.http.post(
        "/widget/images", data=fields, files=files, headers=visitor.headers
    )
    assert_refused(response, 400, "malformed")


@pytest.mark.parametrize(
    "kind",
    ["multipart/form-data", "multipart/form-data; boundary=x", "multipart/form-data; boundary="],
)
async def test_form_without_parts_is_refused(visitor: Visitor, kind: str) -> None:
    response = await visitor.http.post(
        "/widget/images", content=b"no parts", headers=visitor.headers | {"Content-Type": kind}
    )
    assert_refused(response, 400, "malformed")


@pytest.mark.parametrize("charset", ["undefined", "punycode", "utf-16"])
async def test_form_in_a_character_set_that_does_not_fit_is_refused(
    visitor: Visitor, charset: str
) -> None:
    body = b'--x\r\nContent-Disposition: form-data; name="id"\r\n\r\na\xff-\r\n--x--\r\n'
    kind = f"multipart/form-data; boundary=x; charset={charset}"
    response = await visitor.http.post(
        "/widget/images", content=body, headers=visitor.headers | {"Content-Type": kind}
    )
    assert_refused(response, 400, "malformed")


async def test_messages_are_taken_in_while_pictures_are_drawn(
    visitor: Visitor, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn = threading.Event()
    at_once: list[int] = []
    busy: set[int] = set()

    def draw(*given: object) -> str:
        busy.add(threading.get_ident())
        at_once.append(len(busy))
        drawn.wait(10)
        busy.discard(threading.get_ident())
        raise RejectedError("not_a_picture")

    monkeypatch.setattr(visitor.services.pictures, "store", draw)
    uploads = [asyncio.create_task(visitor.upload(screenshot())) for _ in range(20)]
    await asyncio.sleep(0.5)
    sent = await asyncio.wait_for(visitor.send("hello"), 5)
    drawn.set()
    answers = await asyncio.gather(*uploads)
    assert sent.status_code == 202
    assert {answer.status_code for answer in answers} == {415}
    assert max(at_once) == 2


async def test_an_address_may_send_so_many_pictures_an_hour(visitor: Visitor) -> None:
    answers = [await visitor.upload(b"no picture") for _ in range(61)]
    assert [answer.status_code for answer in answers] == [415] * 60 + [429]
    assert int(answers[-1].headers["Retry-After"]) > 30


async def test_other_content_than_a_form_is_refused(visitor: Visitor) -> None:
    response = await visitor.http.post("/widget/images", json={}, headers=visitor.headers)
    assert_refused(response, 415, "media_type")


async def test_two_files_in_one_form_are_refused(visitor: Visitor) -> None:
    response = await visitor.http.post(
        "/widget/images",
        data={"id": str(uuid.uuid4())},
        files=[("image", ("a.png", screenshot())), ("image", ("b.png", screenshot()))],
        headers=visitor.headers,
    )
    assert_refused(response, 400, "malformed")


async def test_picture_is_given_back_to_its_owner_alone(
    visitor: Visitor, http: httpx.AsyncClient, services: Services
) -> None:
    await visitor.upload(screenshot())
    [item] = (await visitor.history())["items"]
    path = f"/widget/pictures/{item['picture']}"

    own = await http.get(path, headers=visitor.headers)
    assert own.status_code == 200
    assert own.headers["Content-Type"] == "image/png"
    assert own.headers["Content-Disposition"] == "attachment"
    assert own.headers["Content-Security-Policy"] == "default-src 'none'; sandbox"
    assert Image.open(io.BytesIO(own.content)).size == (20, 10)

    stranger = await arrive(http, services)
    await stranger.send("hello")
    assert_refused(await http.get(path, headers=stranger.headers), 404, "not_found")
    for unknown in ("0" * 32, "..%2F..%2Fsupport.db"):
        missing = await http.get(f"/widget/pictures/{unknown}", headers=visitor.headers)
        assert missing.status_code == 404
