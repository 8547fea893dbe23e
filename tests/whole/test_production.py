"""With PostgreSQL and Redis, by the settings alone: refuse an old schema, migrate, talk, stop, go on."""

from __future__ import annotations

import subprocess
import sys
import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import httpx
import pytest

from bot.paths import ROOT
from tests.conversations.said import HASH, said_in
from tests.postgres.server import Server, postgres_server
from tests.redis.server import RedisServer, redis_server
from tests.whole.installation import HOST, Installation, free_port
from tests.whole.people import hears, title_of

pytestmark = [
    pytest.mark.server, pytest.mark.postgres, pytest.mark.redis, pytest.mark.model,
]  # fmt: skip

EXIT_MISCONFIGURED: Final = 2
DATABASE: Final = "production"
NO_NODE: Final = f"http://{HOST}:9"


@pytest.fixture(scope="module")
def postgres() -> Iterator[Server]:
    with postgres_server() as server:
        server.run(f"CREATE DATABASE {DATABASE}")
        yield server


@pytest.fixture(scope="module")
def redis() -> Iterator[RedisServer]:
    with redis_server() as server:
        yield server


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("production")


@pytest.fixture(scope="module")
def production(folder: Path, postgres: Server, redis: RedisServer) -> Iterator[Installation]:
    """Return an installation that was not started, on an empty database."""
    made = Installation(
        folder, NO_NODE,
        SUPPORT_DATABASE_URL=postgres.url(DATABASE), SUPPORT_REDIS_URL=redis.url(),
    )  # fmt: skip
    yield made
    made.stop()


class Visitor:
    """The widget's side of the conversation, in plain HTTP."""

    def __init__(self, url: str, language: str) -> None:
        self.language = language
        self._http = httpx.Client(base_url=f"{url}/widget", trust_env=False, timeout=30)
        about = {"locale": language, "time_zone": said_in(language)["zone"]}
        token = self._answer(self._http.post("/session", json=about))["token"]
        self._http.headers["Authorization"] = f"Bearer {token}"

    def say(self, text: str) -> None:
        self._send(text=text)

    def press(self, label: str) -> None:
        title = title_of(self.language, label)
        codes = [
            button["code"]
            for message in self._messages()
            for button in message["buttons"]
            if button["title"] == title
        ]
        self._send(code=codes[-1])

    def texts(self) -> list[str]:
        return [message["text"] for message in self._messages()]

    def history(self) -> list[str]:
        """Return everything that both sides said, as after a reload of the page."""
        return [one["text"] for one in self._answer(self._http.get("/history"))["items"]]

    def _send(self, **what: str) -> None:
        self._answer(self._http.post("/messages", json={"id": str(uuid.uuid4()), **what}))

    def _messages(self) -> list[dict[str, Any]]:
        new: list[dict[str, Any]] = self._answer(self._http.get("/messages?after=0"))["messages"]
        return new

    @staticmethod
    def _answer(response: httpx.Response) -> dict[str, Any]:
        assert response.is_success, response.text
        body: dict[str, Any] = response.json()
        return body


def refused(installation: Installation, command: str = "run") -> subprocess.CompletedProcess[str]:
    """Start it as an operator does, where it must not come up."""
    return subprocess.run(
        [sys.executable, "-m", "bot", command], cwd=ROOT, env=installation._environment,
        text=True, capture_output=True, check=False, timeout=60,
    )  # fmt: skip


def test_a_conversation_outlives_a_restart_with_postgresql_and_redis(
    production: Installation, postgres: Server, redis: RedisServer, folder: Path
) -> None:
    early = refused(production)
    assert early.returncode == EXIT_MISCONFIGURED
    told = early.stderr.splitlines()[-1]
    assert told == "the database's schema is old: run `python -m bot migrate`"
    production.run("migrate")
    production.start()
    said = said_in("en")
    visitor = Visitor(production.url, "en")
    visitor.say(said["stuck"])
    hears(visitor, "transfer_pending-opening", "ask-transaction_hash")
    visitor.say(HASH)
    hears(visitor, "lookup-unreachable", "ask-account")
    before = visitor.history()
    assert (before[0], said["stuck"] in before, HASH in before) == (said["stuck"], True, True)
    assert len(before) == 6
    locks = redis.client().info("commandstats")
    assert locks["cmdstat_set"]["calls"] >= 2, "Rasa locked elsewhere"
    assert redis.client().dbsize() == 0, "a lock was left"
    assert not list(folder.glob("*.db")), "something was kept elsewhere"

    assert production.stop() == 0
    production.start()
    assert visitor.history() == before
    visitor.say(said["account"])
    hears(visitor, "ask-steps")
    visitor.press("button-skip")
    hears(visitor, "transfer_pending-advice")
    assert visitor.history()[: len(before)] == before
    assert redis.password not in "".join(production.lines)


@pytest.mark.parametrize("command", ["run", "migrate"])
def test_a_database_that_is_not_there_stops_the_start(tmp_path: Path, command: str) -> None:
    address = f"postgresql://nobody:secret@{HOST}:{free_port()}/x"
    wrong = refused(Installation(tmp_path, NO_NODE, SUPPORT_DATABASE_URL=address), command)
    assert wrong.returncode == EXIT_MISCONFIGURED
    assert wrong.stderr == "SUPPORT_DATABASE_URL: the database cannot be used: OperationalError\n"


@pytest.mark.parametrize("command", ["run", "endpoints"])
def test_a_wrong_address_of_redis_stops_the_start_and_is_not_quoted(
    tmp_path: Path, command: str
) -> None:
    address = "redis://:secret#1@host/0"
    wrong = refused(Installation(tmp_path, NO_NODE, SUPPORT_REDIS_URL=address), command)
    assert wrong.returncode == EXIT_MISCONFIGURED
    told = wrong.stderr.splitlines()[-1]
    assert told.startswith("SUPPORT_REDIS_URL: no URL such as redis://")
    assert "secret" not in wrong.stderr
