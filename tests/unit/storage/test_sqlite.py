from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest
from cryptography.fernet import Fernet
from sqlalchemy import select, text
from sqlalchemy.engine import Engine
from sqlalchemy.exc import IntegrityError

from bot.keys import Keys
from bot.messaging.model import Inbound
from bot.storage.engine import BUSY_TIMEOUT_MS, make_engine
from bot.storage.mailbox import SqlMailbox
from bot.storage.tables import turns
from bot.storage.vault import SqlVault
from tests.unit.storage.contract_schema import SchemaContract
from tests.unit.support.clock import Clock


class TestSchema(SchemaContract):
    pass


def files(engine: Engine) -> list[Path]:
    return sorted(Path(engine.url.database).parent.glob("support.db*"))


def pragma(engine: Engine, name: str) -> object:
    with engine.connect() as db:
        return db.execute(text(f"PRAGMA {name}")).scalar()


@pytest.mark.parametrize("mask", [0o000, 0o022])
def test_only_this_user_can_read_the_files_whatever_the_umask(tmp_path: Path, mask: int) -> None:
    before = os.umask(mask)
    try:
        engine = make_engine(f"sqlite:///{tmp_path / 'state' / 'support.db'}")
        with engine.begin() as db:
            db.execute(text("CREATE TABLE t (x)"))
            found = files(engine)
            modes = {file.name: stat.S_IMODE(file.stat().st_mode) for file in found}
    finally:
        os.umask(before)
    assert modes == dict.fromkeys(["support.db", "support.db-shm", "support.db-wal"], 0o600)
    assert stat.S_IMODE((tmp_path / "state").stat().st_mode) == 0o700


def test_a_file_that_others_could_read_is_closed_to_them(tmp_path: Path) -> None:
    file = tmp_path / "support.db"
    file.touch(mode=0o644)
    make_engine(f"sqlite:///{file}")
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("journal_mode", "wal"),
        ("foreign_keys", 1),
        ("busy_timeout", BUSY_TIMEOUT_MS),
        ("secure_delete", 1),
        ("synchronous", 1),
    ],
)
def test_every_connection_is_set_up(engine: Engine, name: str, value: object) -> None:
    assert pragma(engine, name) == value


def test_references_are_checked(engine: Engine, clock: Clock) -> None:
    row = {
        "conversation_id": "web-nobody",
        "message_id": "1",
        "kind": "text",
        "text": "x",
        "guard": [],
    }
    with pytest.raises(IntegrityError), engine.begin() as db:
        db.execute(turns.insert().values(received_at=clock(), due_at=clock(), **row))


def test_a_reader_does_not_wait_for_a_writer(engine: Engine, mailbox: SqlMailbox) -> None:
    with engine.begin() as db:
        db.execute(text("DELETE FROM audit"))
        with engine.connect() as other:
            assert other.connection.dbapi_connection.execute("SELECT 1 FROM turns").fetchall() == []


def test_an_engine_is_made_once_for_each_url(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'a.db'}"
    assert make_engine(url) is make_engine(url)
    assert make_engine(url) is not make_engine(f"sqlite:///{tmp_path / 'b.db'}")


def test_no_file_of_the_database_holds_a_vaulted_number(
    engine: Engine, conversation: str, clock: Clock
) -> None:
    vault = SqlVault(engine, Keys("s", "b", "h", Fernet.generate_key().decode()), clock)
    token = vault.store_phone(conversation, "+4915112345678")
    assert vault.reveal(token, "anna") == "+4915112345678"
    held = [file.read_bytes() for file in files(engine)]
    assert any(token.encode() in content for content in held), "the right files were read"
    assert not any(b"15112345678" in content for content in held)


def test_what_is_deleted_is_overwritten_on_the_disk(
    engine: Engine, mailbox: SqlMailbox, conversation: str
) -> None:
    said = Inbound("web", "somebody", "m1", "text")
    mailbox.accept(conversation, said, text="my street is Lindenallee 7")
    with engine.begin() as db:
        db.execute(text("DELETE FROM conversations"))
    with engine.connect() as db:
        db.connection.dbapi_connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    with engine.begin() as db:
        assert db.execute(select(turns)).all() == []
    assert not any(b"Lindenallee" in file.read_bytes() for file in files(engine))
