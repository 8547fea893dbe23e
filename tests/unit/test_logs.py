from __future__ import annotations

import io
import json
import logging
import secrets
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import structlog

from bot.keys import get_keys
from bot.logs import (
    ALLOWED_KEYS,
    UnlistedKeyError,
    get_logger,
    guard_handlers,
    hashed,
    new_incident,
    set_up_logging,
    strict_keys,
    strike,
)
from bot.settings import get_settings

TOKEN = "123456789:AAE" + "x9_-" * 8
KEY = secrets.token_hex(32)
PHONE = "+49 151 1234-5678"

Lines = Callable[[], str]


@pytest.fixture(autouse=True)
def _as_before(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("SUPPORT_STATE_FOLDER", str(tmp_path / "state"))
    get_settings.cache_clear()
    get_keys.cache_clear()
    root, levels = logging.getLogger(), {name: logging.getLogger(name).level for name in ("httpx",)}
    handlers, level = list(root.handlers), root.level
    yield
    strict_keys(on=False)
    structlog.reset_defaults()
    root.handlers[:] = handlers
    root.setLevel(level)
    for name, before in levels.items():
        logging.getLogger(name).setLevel(before)
    get_settings.cache_clear()
    get_keys.cache_clear()


@pytest.fixture(params=["text", "json"])
def lines(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Lines:
    """Set logging up as a process does; the returned function tells what it wrote."""
    written = io.StringIO()
    monkeypatch.setattr(sys, "stderr", written)
    set_up_logging("info", request.param)
    return written.getvalue


def test_an_event_is_written_with_its_keys(lines: Lines) -> None:
    get_logger("test").warning("area.thing.happened", channel="web", count=3)
    assert "area.thing.happened" in lines()
    assert "web" in lines()
    assert "warning" in lines()


def test_a_key_that_is_not_listed_is_dropped(lines: Lines) -> None:
    get_logger("test").warning("area.thing.happened", text="my words", channel="web")
    assert "my words" not in lines()
    assert "web" in lines()


def test_a_key_that_is_not_listed_is_an_error_where_tests_ask_for_it(lines: Lines) -> None:
    strict_keys(on=True)
    with pytest.raises(UnlistedKeyError, match="text"):
        get_logger("test").warning("area.thing.happened", text="my words")
    get_logger("test").warning("area.thing.happened", channel="web")
    assert "my words" not in lines()


@pytest.mark.parametrize(
    "key", ["text", "phone", "token", "hash", "phrase", "message", "sender", "body"]
)
def test_no_key_can_hold_what_a_person_wrote(key: str) -> None:
    assert key not in ALLOWED_KEYS


def test_what_lies_below_the_level_is_not_written(lines: Lines) -> None:
    get_logger("test").debug("area.thing.happened")
    logging.getLogger("httpx").info("HTTP Request: POST https://api.telegram.org/bot%s", TOKEN)
    assert lines() == ""


@pytest.mark.parametrize(
    "secret", [TOKEN, KEY, f"0x{KEY}", PHONE], ids=["token", "key", "0x", "phone"]
)
@pytest.mark.parametrize(
    "write",
    [
        lambda s: logging.getLogger("some.library").warning("sent to /bot%s/sendMessage", s),
        lambda s: logging.getLogger("some.library").warning(f"value_{s}_of {{}}"),
        lambda s: logging.getLogger("some.library").warning({"given": s}),
        lambda s: logging.getLogger().warning("%s and %s", s, [s]),
        lambda s: get_logger("test").warning("area.thing.happened", reason=f"x{s}"),
        lambda s: get_logger("test").warning(s),
    ],
    ids=["argument", "text", "object", "root", "our key", "our event"],
)
def test_a_secret_is_struck_out_of_every_line(
    lines: Lines, secret: str, write: Callable[[str], None]
) -> None:
    write(secret)
    assert lines() != ""
    assert secret not in lines()
    assert secret.removeprefix("0x") not in lines()


@pytest.mark.parametrize("secret", [TOKEN, KEY, PHONE], ids=["token", "key", "phone"])
@pytest.mark.parametrize("ours", [True, False])
def test_a_secret_is_struck_out_of_tracebacks(lines: Lines, secret: str, ours: bool) -> None:
    try:
        try:
            raise ConnectionError(f"https://api.telegram.org/bot{secret}/getMe")
        except ConnectionError as error:
            raise RuntimeError("no answer") from error
    except RuntimeError:
        if ours:
            get_logger("test").exception("area.thing.failed", incident="ab12")
        else:
            logging.getLogger("some.library").exception("no answer")
    assert "ConnectionError" in lines()
    assert "RuntimeError" in lines()
    assert secret not in lines()


def test_a_librarys_wrong_format_does_not_end_what_it_was_doing(lines: Lines) -> None:
    logging.getLogger("some.library").warning("%d bytes", "many")
    logging.getLogger("some.library").warning("%s %s", "one")
    logging.getLogger("some.library").warning("%(name)s", {"other": 1})
    assert "%d bytes" in lines()


def test_a_handler_that_a_framework_made_is_guarded_too() -> None:
    written = io.StringIO()
    theirs = logging.getLogger("some.framework")
    handler = logging.StreamHandler(written)
    theirs.addHandler(handler)
    try:
        guard_handlers()
        guard_handlers()
        theirs.warning("sent to /bot%s/getMe", TOKEN)
    finally:
        theirs.removeHandler(handler)
    assert written.getvalue() == "sent to /bot[token]/getMe\n"
    assert len(handler.filters) == 1


def test_json_lines_are_json(monkeypatch: pytest.MonkeyPatch) -> None:
    written = io.StringIO()
    monkeypatch.setattr(sys, "stderr", written)
    set_up_logging("info", "json")
    get_logger("test").warning("area.thing.happened", channel="微信", reason=f"{KEY} {PHONE}")
    line = json.loads(written.getvalue())
    assert (line["event"], line["level"]) == ("area.thing.happened", "warning")
    assert line["reason"] == "[64 hex] [phone]"
    assert line["timestamp"].endswith("Z")


@pytest.mark.parametrize(
    ("text", "struck"),
    [
        (f"/bot{TOKEN}/getMe", "/bot[token]/getMe"),
        (TOKEN.replace(":", "%3A"), "[token]"),
        ("12:30:45 is a time", "12:30:45 is a time"),
        ("a" * 63, "a" * 63),
        ("a" * 64, "[64 hex]"),
        ("key=0x" + "A" * 64 + ".", "key=[64 hex]."),
        ("sig_" + "0" * 128, "sig_[64 hex]"),
        ("+4915112345678", "[phone]"),
        ("+1 (415) 555-0100!", "[phone]!"),
        ("2 + 2 = 4, +12", "2 + 2 = 4, +12"),
    ],
)
def test_what_looks_like_a_secret_is_struck_and_nothing_else(text: str, struck: str) -> None:
    assert strike(text) == struck


def test_an_id_is_hashed_alike_here_and_otherwise_elsewhere() -> None:
    here = hashed("web-abc")
    assert here == hashed("web-abc")
    assert here != hashed("web-abd")
    assert len(here) == 12
    get_keys.cache_clear()
    (get_settings().state_folder / "keys.json").unlink()
    assert hashed("web-abc") != here


def test_an_odd_id_can_be_hashed() -> None:
    assert len(hashed("\ud800\x00")) == 12


def test_incidents_are_short_and_never_alike() -> None:
    drawn = {new_incident() for _ in range(100)}
    assert len(drawn) == 100
    assert all(len(one) == 8 for one in drawn)
