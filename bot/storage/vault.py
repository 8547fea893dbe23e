"""Phone numbers, encrypted with a key that lies outside the database; and the audit log."""

from __future__ import annotations

import base64
import hashlib
import hmac
import secrets
from collections.abc import Callable
from datetime import datetime
from typing import Any, Final

import phonenumbers
from cryptography.fernet import Fernet, InvalidToken, MultiFernet
from sqlalchemy import insert, select
from sqlalchemy.engine import Connection, Engine, Row
from sqlalchemy.exc import IntegrityError

from bot.errors import MisconfiguredError, NotFoundError
from bot.keys import Keys
from bot.privacy import mask_phone
from bot.storage.tables import audit, phones

_TOKEN_BYTES: Final = 5
_TRIES: Final = 3
"""A second token for a number of 40 bits that is taken already; a third is luck beyond reason."""


class SqlVault:
    """See `bot.support.ports.Vault`."""

    def __init__(self, engine: Engine, keys: Keys, clock: Callable[[], datetime]) -> None:
        self._engine = engine
        self._clock = clock
        self._fernet = MultiFernet([Fernet(key) for key in (keys.vault, *keys.previous_vaults)])
        self._fingerprint_key = keys.log_hash.encode()

    def store_phone(self, conversation_id: str, e164: str) -> str:
        for _ in range(_TRIES):
            known = self._known(conversation_id, e164)
            if known is not None:
                return known
            try:
                return self._store(conversation_id, e164)
            except IntegrityError:
                continue  # stored by somebody else meanwhile, the token is taken, or nobody's number
        raise NotFoundError("conversation")

    def _store(self, conversation_id: str, e164: str) -> str:
        token = _new_token()
        row = {
            "token": token,
            "conversation_id": conversation_id,
            "fingerprint": self._fingerprint(e164),
            "ciphertext": self._fernet.encrypt(e164.encode()).decode(),
            "masked": mask_phone(e164),
            "region": phonenumbers.region_code_for_number(phonenumbers.parse(e164)),
            "created_at": self._clock(),
        }
        with self._engine.begin() as db:
            db.execute(insert(phones).values(**row))
        return token

    def masked(self, token: str) -> str:
        return str(self._row(token).masked)

    def region(self, token: str) -> str | None:
        region: str | None = self._row(token).region
        return region

    def reveal(self, token: str, actor: str) -> str:
        row = self._row(token)
        with self._engine.begin() as db:
            _write(db, self._clock(), actor, "phone_revealed", token, {})
        try:
            return self._fernet.decrypt(row.ciphertext.encode()).decode()
        except InvalidToken as error:
            raise MisconfiguredError("a phone number's vault key is missing") from error

    def _row(self, token: str) -> Row:
        with self._engine.begin() as db:
            row = db.execute(select(phones).where(phones.c.token == token)).first()
        if row is None:
            raise NotFoundError("phone")
        return row

    def _known(self, conversation_id: str, e164: str) -> str | None:
        query = select(phones.c.token).where(
            phones.c.conversation_id == conversation_id,
            phones.c.fingerprint == self._fingerprint(e164),
        )
        with self._engine.begin() as db:
            return db.execute(query).scalar()

    def _fingerprint(self, e164: str) -> str:
        return hmac.new(self._fingerprint_key, e164.encode(), hashlib.sha256).hexdigest()


class SqlAuditLog:
    """See `bot.support.ports.AuditLog`."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def write(
        self, at: datetime, actor: str, action: str, subject: str, data: dict[str, Any]
    ) -> None:
        with self._engine.begin() as db:
            _write(db, at, actor, action, subject, data)


def _write(
    db: Connection, at: datetime, actor: str, action: str, subject: str, data: dict[str, Any]
) -> None:
    db.execute(insert(audit).values(at=at, actor=actor, action=action, subject=subject, data=data))


def _new_token() -> str:
    drawn = base64.b32encode(secrets.token_bytes(_TOKEN_BYTES)).decode().lower()
    return f"[phone:{drawn}]"
