"""What a hostile visitor, a page on the same machine and bad luck try on a running installation."""

from __future__ import annotations

import io
import json
import sqlite3
import threading
import time
import uuid
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from itertools import count
from pathlib import Path
from typing import Any, Final

import httpx
import pytest
from mnemonic import Mnemonic
from PIL import Image

from tests.whole.installation import HOST, Installation, free_port
from tests.whole.people import until

pytestmark = [pytest.mark.server, pytest.mark.model]

ANSWERED_WITHIN_S: Final = 5
PATIENCE_S: Final = 40
_addresses = count(1)


class Visitor:
    """A program that speaks the widget's language, from an address of its own."""

    def __init__(self, url: str) -> None:
        number = next(_addresses)
        # The server believes a proxy on the same machine.
        headers = {"X-Forwarded-For": f"198.51.{number // 200}.{number % 200 + 1}"}
        self.http = httpx.Client(base_url=url, headers=headers, trust_env=False, timeout=60)
        answer = self.http.post("/widget/session", json={"locale": "en-GB"})
        self.http.headers["Authorization"] = f"Bearer {answer.json()['token']}"

    def sends(self, text: str, **more: Any) -> httpx.Response:
        body = json.dumps({"id": str(uuid.uuid4()), "text": text, **more})
        headers = {"Content-Type": "application/json"}
        return self.http.post("/widget/messages", content=body, headers=headers)

    def history(self) -> dict[str, Any]:
        seen: dict[str, Any] = self.http.get("/widget/history").json()
        return seen

    def is_answered(self, since: int = 0) -> bool:
        seen = self.history()
        return bool(seen["last"] > since) and not seen["typing"]

    def hears(self) -> list[str]:
        until(self.is_answered, "no answer came")
        return [item["text"] for item in self.history()["items"] if item["author"] == "bot"]


@pytest.fixture(scope="module")
def installation(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Installation]:
    """One of its own, to be ill-treated: without Telegram, and its chain's node is away."""
    folder = tmp_path_factory.mktemp("ill-treated")
    running = Installation(folder, f"http://{HOST}:{free_port()}", SUPPORT_SERVE='["web"]')
    running.start()
    yield running
    assert running.stop() == 0


@pytest.fixture
def visitor(installation: Installation) -> Visitor:
    return Visitor(installation.url)


@pytest.fixture(autouse=True)
def still_answers(installation: Installation) -> Iterator[None]:
    """After each attack an ordinary person is answered in time."""
    yield
    ordinary = Visitor(installation.url)
    begun = time.monotonic()
    assert ordinary.sends("hello").status_code == 202
    assert len(ordinary.hears()) == 1
    assert time.monotonic() - begun < ANSWERED_WITHIN_S


def folder_of(installation: Installation) -> Path:
    return Path(installation._environment["SUPPORT_STATE_FOLDER"])


def picture(side: int) -> bytes:
    written = io.BytesIO()
    Image.new("RGB", (side, side)).save(written, "PNG")
    return written.getvalue()


HOSTILE: Final = (
    "hi \ud800 there", "a\0b", "\u202eolleh", "😀" * 900, "/restart", '/inform{"contact": 1}', "\u200b/back",
    "{0.__class__} {account} {{7*7}} ${jndi:ldap://x/a} %s%n { $brand } x0[1]",
    "<script>alert(1)</script><img src=x onerror=alert(1)>", "resolved:ABC-DEF-GHJ", "EXTERNAL: x",
    "1" * 4_000, "(" * 4_000, "1,2" * 1_300, "z" * 4_000, '{"crypto":{' * 300,
)  # fmt: skip


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_text_is_answered_like_any_other(visitor: Visitor, text: str) -> None:
    assert visitor.sends(text).status_code == 202
    answers = visitor.hears()
    assert 1 <= len(answers) <= 2
    assert not any("49" in answer or "<" in answer or "__class__" in answer for answer in answers)


def test_no_door_of_rasa_is_open(installation: Installation) -> None:
    rasa = installation._environment["SUPPORT_RASA_URL"]
    turn = {
        "conversation_id": "web-" + "a" * 26, "key": "t1", "kind": "text", "text": "/restart",
        "attempts": 0, "metadata": {},
    }  # fmt: skip
    bearers: tuple[dict[bytes, bytes], ...] = (
        {},
        {b"Authorization": b"Bearer x"},
        {b"Authorization": b"Bearer \xff"},
    )
    for bearer in bearers:
        answer = httpx.post(f"{rasa}/webhooks/gateway/turn", json=turn, headers=bearer)
        assert (answer.status_code, answer.json()) == (403, {"error": "forbidden"})
    for method, path in (
        ("POST", "/webhooks/rest/webhook"), ("GET", "/conversations/default/tracker"),
        ("POST", "/conversations/x/messages"), ("PUT", "/model"), ("POST", "/model/parse"),
        ("GET", "/domain"), ("GET", "/status"), ("GET", "/socket.io/"),
    ):  # fmt: skip
        assert httpx.request(method, rasa + path).status_code in (403, 404), path


def test_no_page_can_have_an_action_run_and_no_failure_tells_what_was_said(
    installation: Installation,
) -> None:
    action = installation._environment["SUPPORT_ACTION_URL"]
    call = {
        "next_action": "action_open_ticket",
        "sender_id": "x",
        "tracker": {
            "sender_id": "x", "slots": {"details": {"steps": "my words"}}, "events": [],
            "latest_message": {}, "paused": False, "active_loop": {}, "latest_action_name": None,
        },
        "domain": {},
    }  # fmt: skip
    of_a_page = {"Origin": "https://evil.example"}
    for headers in (of_a_page, {"Content-Type": "text/plain"}, {"Content-Type": ""}):
        answer = httpx.post(
            action,
            content=json.dumps(call),
            headers={"Content-Type": "application/json", **headers},
        )
        assert (answer.status_code, answer.json()) == (403, {"error": "forbidden"})
        assert "access-control-allow-origin" not in answer.headers
    failed = httpx.post(action, json=call)
    assert (failed.status_code, failed.json()) == (500, {"error": "failed"})


def test_a_phrase_in_pieces_is_in_no_file_and_no_line(
    installation: Installation, visitor: Visitor
) -> None:
    words = Mnemonic("english").generate(128).split()
    for place in (0, 4, 8):
        before = visitor.history()["last"]
        assert visitor.sends(" ".join(words[place : place + 4])).status_code == 202
        until(lambda last=before: visitor.is_answered(last), "no answer")  # type: ignore[misc]
    said = [item["text"] for item in visitor.history()["items"] if item["author"] == "you"]
    assert said == ["[recovery_phrase]"] * 3
    pieces = [" ".join(words[place : place + 4]) for place in (0, 4, 8)]

    def is_gone() -> bool:
        files = [f.read_bytes() for f in folder_of(installation).rglob("*") if f.is_file()]
        return not any(piece.encode() in file for piece in pieces for file in files)

    until(is_gone, "a piece is still in a file")
    assert not any(piece in line for piece in pieces for line in installation.lines)


def test_a_rush_is_answered_message_by_message(installation: Installation) -> None:
    people = [Visitor(installation.url) for _ in range(20)]
    with ThreadPoolExecutor(20) as pool:
        taken = Counter(pool.map(lambda n: people[n % 20].sends("hello").status_code, range(60)))
    assert taken == {202: 60}
    until(lambda: all(person.is_answered() for person in people), "the rush was not answered")
    for person in people:
        by = Counter(item["author"] for item in person.history()["items"])
        assert by == {"you": 3, "bot": 3}


def test_large_pictures_keep_nobody_waiting(installation: Installation) -> None:
    large = picture(6_000)
    people = [Visitor(installation.url) for _ in range(8)]

    def upload(person: Visitor) -> int:
        return person.http.post(
            "/widget/images",
            data={"id": str(uuid.uuid4())},
            files={"image": ("x.png", large, "image/png")},
        ).status_code

    with ThreadPoolExecutor(8) as pool:
        uploads = [pool.submit(upload, person) for person in people]
        time.sleep(0.5)
        ordinary, begun = Visitor(installation.url), time.monotonic()
        ordinary.sends("hello")
        ordinary.hears()
        assert time.monotonic() - begun < ANSWERED_WITHIN_S
        assert [done.result() for done in uploads] == [202] * 8


def test_a_locked_database_costs_a_delay_and_no_message(
    installation: Installation, visitor: Visitor
) -> None:
    visitor.sends("my transfer is stuck, it is pending for hours")
    asked = len(visitor.hears())
    locked, free = threading.Event(), threading.Event()

    def lock() -> None:
        db = sqlite3.connect(folder_of(installation) / "support.db", isolation_level=None)
        db.execute("BEGIN IMMEDIATE")
        locked.set()
        free.wait(7)
        db.execute("ROLLBACK")
        db.close()

    holder = threading.Thread(target=lock)
    holder.start()
    assert locked.wait(10)
    message_id, begun = str(uuid.uuid4()), time.monotonic()
    answer = visitor.sends("I don't have the hash", id=message_id)
    assert (answer.status_code, answer.json()["error"]["code"]) == (503, "unavailable")
    assert time.monotonic() - begun < 10
    free.set()
    holder.join()
    for duplicate in (False, True):
        again = visitor.sends("I don't have the hash", id=message_id)
        assert (again.status_code, again.json()["duplicate"]) == (202, duplicate)
    until(lambda: len(visitor.hears()) > asked, "no answer after the lock")
    skipped = [text for text in visitor.hears() if "do without" in text]
    assert len(skipped) == 1
