"""Is this account, link or mailbox really ours? Compared with a list, never judged.

People paste what they were contacted by. A name is on our list, imitates something on it, or is
not on it; "looks legitimate" is no answer, because scammers buy good-looking names.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from difflib import SequenceMatcher
from functools import cache
from pathlib import Path
from typing import Any, Final, Literal, get_args
from urllib.parse import urlsplit

import yaml

from bot.errors import BadContentError
from bot.paths import DATA

Kind = Literal["website", "telegram", "x", "discord", "github", "email"]
Verdict = Literal["official", "imitation", "unknown"]

NAMED_MAX: Final = 3
"""So many names of one message are answered; a pasted list is no question about a contact."""


@dataclass(frozen=True)
class OfficialChannel:
    """One channel of ours, where that is written, and the day it was last compared with it."""

    kind: Kind
    name: str
    origin: str
    checked: date


@dataclass(frozen=True)
class Contact:
    """A channel that a text names at `start`; an @name can be of any network (`kinds`)."""

    kinds: tuple[Kind, ...]
    name: str
    start: int


@dataclass(frozen=True)
class Judged:
    """What the list says of a contact; `official` is the name that it has or imitates."""

    contact: Contact
    verdict: Verdict
    official: str | None


@cache
def load_official_channels(
    path: Path = DATA / "official_channels.yml",
) -> tuple[OfficialChannel, ...]:
    """Return the list, in the file's order.

    Raises:
        BadContentError: an entry is not as `docs/howto/official-channels.md` describes it.
    """
    raw = yaml.safe_load(path.read_text(encoding="utf-8"))
    if not isinstance(raw, list):
        raise BadContentError(path.name, "is no list")
    return tuple(_entry(one, path) for one in raw)


def _entry(raw: Any, path: Path) -> OfficialChannel:
    if not isinstance(raw, dict) or set(raw) != {"kind", "name", "from", "checked"}:
        raise BadContentError(path.name, "an entry has kind, name, from and checked")
    if raw["kind"] not in get_args(Kind) or not isinstance(raw["checked"], date):
        raise BadContentError(path.name, f"kind is one of {get_args(Kind)}, checked a date")
    return OfficialChannel(raw["kind"], str(raw["name"]), str(raw["from"]), raw["checked"])


_EMAIL: Final = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@(?:[\w-]{1,63}\.){1,5}[\w-]{2,24}")
_LINK: Final = re.compile(
    r"(?:https?://|www\.)[^\s<>\"'，。；、)]{1,300}|(?<![\w@.])(?:[\w-]{1,63}\.){1,5}[^\W\d_]{2,24}(?![\w.-]*@)(?:/[^\s<>\"'，。；、)]{0,200})?",
    re.IGNORECASE,
)
_AT_NAME: Final = re.compile(
    r"(?<![A-Za-z0-9_@./])@([A-Za-z][A-Za-z0-9_]{2,31})(?![A-Za-z0-9_@]|\.[A-Za-z])"
)
_NETWORKS: Final[dict[str, Kind]] = {
    "t.me": "telegram", "telegram.me": "telegram", "telegram.dog": "telegram", "x.com": "x",
    "twitter.com": "x", "discord.gg": "discord", "discord.com": "discord", "github.com": "github",
}  # fmt: skip
_AT_KINDS: Final[tuple[Kind, ...]] = ("telegram", "x", "discord", "github")
_ENDING: Final = re.compile(
    "com|net|org|io|pro|app|xyz|top|info|vip|me|cc|co|ai|tv|sh|gg|ly|to|im|biz|site|online|shop|store|club|live"
    "|link|click|help|support|wallet|finance|exchange|money|world|tech|dev|cloud|space|website|fun|one|page"
    "|ru|cn|de|fr|in|id|jp|kr|vn|th|tr|br|es|pt|tw|hk|sg|us|uk|eu|su|pw|ws|la"
)
"""Of names that are domains even without "https://" or "www."; "yes.no" is prose."""


def contacts_in(text: str) -> list[Contact]:
    """Return the channels that a text names, in its order, each once, at most `NAMED_MAX`."""
    found: dict[tuple[tuple[Kind, ...], str], Contact] = {}
    taken: list[tuple[int, int]] = []
    for contact, end in _contacts(text):
        if any(start < end and contact.start < stop for start, stop in taken):
            continue
        taken.append((contact.start, end))
        found.setdefault((contact.kinds, contact.name.casefold()), contact)
    return sorted(found.values(), key=lambda one: one.start)[:NAMED_MAX]


def _contacts(text: str) -> Iterator[tuple[Contact, int]]:
    for match in _EMAIL.finditer(text):
        yield Contact(("email",), match.group(), match.start()), match.end()
    for match in _LINK.finditer(text):
        contact = _of_link(match.group(), match.start())
        if contact is not None:
            yield contact, match.end()
    for match in _AT_NAME.finditer(text):
        yield Contact(_AT_KINDS, match.group(1), match.start()), match.end()


def _of_link(link: str, start: int) -> Contact | None:
    try:
        parts = urlsplit(link if "://" in link else f"https://{link}")
        host = (parts.hostname or "").removeprefix("www.").rstrip(".")
    except ValueError:
        return None
    ending = host.rsplit(".", 1)[-1]
    is_written_out = "://" in link or link.lower().startswith("www.")
    if "." not in host or not (is_written_out or _ENDING.fullmatch(ending) or not host.isascii()):
        return None
    network = _NETWORKS.get(host)
    name = next((part for part in parts.path.split("/") if part), "").removeprefix("@")
    if network is not None and name:
        return Contact((network,), name, start)
    return Contact(("website",), host, start)


def judged(contact: Contact, official: Sequence[OfficialChannel]) -> Judged:
    """Return what the list says of a contact; upper and lower case are the same."""
    name = contact.name.casefold()
    for channel in official:
        known = channel.name.casefold()
        below = channel.kind == "website" and name.endswith(f".{known}")
        if channel.kind in contact.kinds and (name == known or below):
            return Judged(contact, "official", channel.name)
    is_sender = contact.kinds == ("email",)
    if is_sender and any(name.endswith(f"@{channel.name.casefold()}") for channel in official):
        # A sender at a domain of ours is easily forged, and still no imitation.
        return Judged(contact, "unknown", None)
    imitated = next((c.name for c in official if _imitates(contact.name, c)), None)
    return Judged(contact, "imitation" if imitated else "unknown", imitated)


_ALIKE: Final = 0.8
_SHORTEST: Final = 6
"""Letters; shorter names are alike by chance."""
_LOOK_ALIKES: Final = str.maketrans(
    "01345789iаеорсухікмтнвӏοαενιρτυϲ", "oleastbglaeopcyxlkmthbloaevlptuc"
)
"""Digits, Cyrillic and Greek letters that stand for Latin ones; i and l are one."""


def _imitates(name: str, channel: OfficialChannel) -> bool:
    known = _skeleton(_label(channel.name))
    if len(known) < _SHORTEST:
        return False
    words = {_skeleton(part) for part in re.split(r"[@./]", _readable(name))}
    return any(
        known in word or SequenceMatcher(None, known, word).ratio() >= _ALIKE
        for word in words
        if len(word) >= _SHORTEST - 1
    )


def _label(name: str) -> str:
    """Return what people recognise a name by: of a domain, the part before its ending."""
    parts = name.split("@")[-1].split(".")
    return parts[-2] if len(parts) > 1 else parts[0]


def _readable(name: str) -> str:
    """Return the letters that a browser would show for an internationalised domain."""
    try:
        return name.encode("ascii").decode("idna") if "xn--" in name.lower() else name
    except UnicodeError:
        return name


def _skeleton(name: str) -> str:
    plain = unicodedata.normalize("NFKD", name).casefold()
    letters = "".join(c for c in plain if not unicodedata.combining(c))
    return re.sub(r"[\W_]", "", letters.translate(_LOOK_ALIKES))
