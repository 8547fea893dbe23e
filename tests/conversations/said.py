"""What people say in the main conversations: a table for each language, written by its speakers."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Final

import yaml

TABLES: Final = Path(__file__).parent / "languages"

HASH: Final = "0x5c504ed432cb51138bcf09aa5e8a410dd4a1e204ef84bfed1be16dfba1b22060"
"""A real transaction of 2015 that anybody can look up: no secret."""

ADDRESS: Final = "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed"
"""From EIP-55's own examples."""


@cache
def spoken_tables() -> tuple[str, ...]:
    """Return the tags of the languages that have a table."""
    return tuple(sorted(path.stem for path in TABLES.glob("*.yml")))


@cache
def said_in(tag: str) -> dict[str, str]:
    """Return a language's table with hash, address and phone number filled in."""
    raw: dict[str, str] = yaml.safe_load((TABLES / f"{tag}.yml").read_text(encoding="utf-8"))
    filled = {"hash": HASH, "address": ADDRESS, "phone": raw["phone"]}
    return {name: text.format(**filled) if "{" in text else text for name, text in raw.items()}
