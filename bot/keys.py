"""The installation's own secrets, made at the first start and kept outside the database."""

from __future__ import annotations

import json
import os
import secrets
import tempfile
from dataclasses import asdict, dataclass, fields
from functools import lru_cache
from pathlib import Path
from typing import Any, Final

from cryptography.fernet import Fernet

from bot.errors import MisconfiguredError
from bot.settings import get_settings

KEY_FILE: Final = "keys.json"
_KEY_BYTES: Final = 32


@dataclass(frozen=True, repr=False)
class Keys:
    """Each key serves one purpose; a leaked one opens one door.

    `vault` is a Fernet key for phone numbers, `previous_vaults` those that still
    open older entries. The others are random texts.
    """

    session_signing: str
    internal_bearer: str
    log_hash: str
    vault: str
    previous_vaults: tuple[str, ...] = ()


@lru_cache(maxsize=1)
def get_keys() -> Keys:
    """Return the keys of the state folder, made now when there are none.

    Raises:
        MisconfiguredError: the key file cannot be read or lacks a key.
    """
    folder = get_settings().state_folder
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    path = folder / KEY_FILE
    if not path.exists():
        _write(path, _new_keys())
    try:
        raw = json.loads(path.read_text(encoding="utf-8"))
        wanted = {field.name for field in fields(Keys)}
        return _checked(Keys(**{name: _frozen(raw[name]) for name in wanted}))
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise MisconfiguredError(f"{KEY_FILE} in the state folder is damaged") from error


def _checked(keys: Keys) -> Keys:
    """Return the keys; ValueError or TypeError when one of them would open to anybody."""
    for text in (keys.session_signing, keys.internal_bearer, keys.log_hash):
        if not isinstance(text, str) or len(text) < _KEY_BYTES:
            raise ValueError("too short")
    for vault in (keys.vault, *keys.previous_vaults):
        Fernet(vault)
    return keys


def _new_keys() -> Keys:
    return Keys(
        session_signing=secrets.token_urlsafe(_KEY_BYTES),
        internal_bearer=secrets.token_urlsafe(_KEY_BYTES),
        log_hash=secrets.token_urlsafe(_KEY_BYTES),
        vault=Fernet.generate_key().decode(),
    )


def _write(path: Path, keys: Keys) -> None:
    """Put the file in place whole, and only if no other process was faster."""
    descriptor, temporary = tempfile.mkstemp(dir=path.parent, prefix=".keys-")  # mode 0600
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        json.dump(asdict(keys), file, indent=2)
    try:
        os.link(temporary, path)
    except FileExistsError:
        pass
    finally:
        Path(temporary).unlink()


def _frozen(value: Any) -> Any:
    return tuple(value) if isinstance(value, list) else value
