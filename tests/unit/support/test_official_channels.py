"""Is it really us? Names as people paste them, against a list of our own and against the shipped one."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from bot.errors import BadContentError
from bot.support.official_channels import (
    NAMED_MAX,
    OfficialChannel,
    contacts_in,
    judged,
    load_official_channels,
)


def ours(kind: str, name: str) -> OfficialChannel:
    return OfficialChannel(kind, name, "here", date(2026, 11, 25))  # type: ignore[arg-type]


LIST = (
    ours("website", "goodwallet.example"),
    ours("website", "goodwallet.com"),
    ours("telegram", "GoodWallet_Bot"),
    ours("email", "help@goodwallet.com"),
)


def verdict(text: str) -> list[tuple[str, str]]:
    return [(c.name, judged(c, LIST).verdict) for c in contacts_in(text)]


@pytest.mark.parametrize(
    "text",
    [
        "is https://goodwallet.com/en/help?x=1 real", "www.goodwallet.com", "GOODWALLET.COM",
        "support.goodwallet.com", "@GoodWallet_Bot", "@goodwallet_bot,真的吗", "https://t.me/goodwallet_bot",
        "他的账号是@goodwallet_bot", "help@goodwallet.com", "https://goodwallet.com:443/",
    ],
)  # fmt: skip
def test_what_is_on_the_list_is_ours(text: str) -> None:
    assert [found for _, found in verdict(text)] == ["official"]


@pytest.mark.parametrize(
    "text",
    [
        "goodwallet.com.evil.net", "goodwallet-support.com", "go0dwallet.com", "goodwa1let.com", "gооdwallet.com",
        "https://xn--godwallet-fcg.com", "https://goodwallet.com@evil.com/login", "@goodwallet_help", "t.me/GoodWalletSupport",
        "goodwalet.com", "help@goodwallet-mail.com",
    ],
)  # fmt: skip
def test_what_looks_like_ours_is_an_imitation(text: str) -> None:
    assert {found for _, found in verdict(text)} == {"imitation"}


@pytest.mark.parametrize(
    "text",
    ["@support_agent_7", "t.me/joinchat", "evil.com", "admin@goodwallet.com", "+ x.com/elonmusk", "discord.gg/abcdef"],
)  # fmt: skip
def test_what_is_neither_is_not_on_the_list(text: str) -> None:
    assert {found for _, found in verdict(text)} == {"unknown"}


@pytest.mark.parametrize(
    "text",
    [
        "",
        "ok.thanks",
        "ja.nein",
        "version 2.3.1",
        "0.5 ETH",
        "5.30 pm",
        "photo.png",
        "a @ b",
        "me@",
        "@ab",
        "1.2.3.4",
    ],
)
def test_prose_figures_and_files_name_no_channel(text: str) -> None:
    assert contacts_in(text) == []


def test_name_is_of_its_network_only() -> None:
    assert verdict("x.com/GoodWallet_Bot") == [("GoodWallet_Bot", "imitation")]


def test_each_name_once_in_order_and_not_without_end() -> None:
    assert [name for name, _ in verdict("@first then evil.com then @First")] == [
        "first",
        "evil.com",
    ]
    assert len(contacts_in(" ".join(f"@name_{n}" for n in range(50)))) == NAMED_MAX


@pytest.mark.parametrize(
    "text", ["@" * 5000, "a." * 5000, "http://[", "www.", "xn--.com " * 500, "\ud800.com"]
)
def test_hostile_text_ends_soon(text: str) -> None:
    for contact in contacts_in(text):
        judged(contact, LIST)


def test_shipped_list_is_sourced_and_names_no_number() -> None:
    shipped = load_official_channels()
    assert {channel.kind for channel in shipped} >= {"website"}
    assert all(channel.origin.startswith("http") for channel in shipped)


@pytest.mark.parametrize(
    "text", ["a: 1", "- {kind: phone, name: x, from: y, checked: 2026-11-25}", "- 1"]
)
def test_wrong_list_is_refused(tmp_path: Path, text: str) -> None:
    path = tmp_path / "official_channels.yml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(BadContentError):
        load_official_channels(path)
