"""Plain words that decide where a meaning alone does not."""

from __future__ import annotations

import pytest

from bot.reading import cues


@pytest.mark.parametrize(
    "text",
    ["i want to die", "I'm going to kill myself", "no reason to live any more", "我不想活了", "活不下去了", "真想死"],
)  # fmt: skip
def test_despair_is_heard(text: str) -> None:
    assert cues.in_despair(text)


@pytest.mark.parametrize(
    "text", ["急死了", "想死你了", "my phone died", "this is killing my battery"]
)
def test_a_figure_of_speech_is_no_despair(text: str) -> None:
    assert not cues.in_despair(text)


@pytest.mark.parametrize(
    "text",
    [
        "is one of you calling me at this moment", "did you call me", "who just called me", "was it your agent who called",
        "刚才打电话的是你们吗", "有人打电话给我，是你们吗", "是不是你们打来的", "刚才是谁打给我",
    ],
)  # fmt: skip
def test_who_asks_whether_a_call_is_ours_is_understood(text: str) -> None:
    assert cues.asks_who_calls(text)


@pytest.mark.parametrize(
    "text",
    ["please call me", "can someone call me", "will you call me", "可以打电话给我吗", "请回电"],
)
def test_who_wants_to_be_called_asks_nothing_about_a_call(text: str) -> None:
    assert not cues.asks_who_calls(text)


@pytest.mark.parametrize(
    ("text", "use"),
    [
        ("I use nordvpn", "yes"), ("the proxy is on", "yes"), ("开着梯子", "yes"), ("一直用的vpn", "yes"),
        ("I turned off the vpn", "no"), ("no vpn here", "no"), ("没有开vpn", "no"), ("vpn关了", "no"),
        ("what is a vpn", None), ("nothing", None),
    ],
)  # fmt: skip
def test_use_of_a_vpn_is_read(text: str, use: str | None) -> None:
    assert cues.vpn_use(text) == use


@pytest.mark.parametrize(
    ("text", "error"),
    [
        ("sending fails and it says insufficient funds for gas", "insufficient funds for gas"),
        ('it fails: "Nonce too low"', "Nonce too low"),
        ("the app just says: Signature rejected by device. What now?", "Signature rejected by device"),
        ("转账时提示 replacement transaction underpriced，怎么办", "replacement transaction underpriced"),
        ("兑换报 TRANSFER_FROM_FAILED", "TRANSFER_FROM_FAILED"),
        ("在 BNB Smart Chain 上转不了", None),
        ("我的 transfer 一直 pending", None),
        ("it says done but nothing came", None),
        ("the app shows an error when I send", None),
        ("it says something about energy", None),
        ("it fails", None),
    ],
)  # fmt: skip
def test_error_that_a_first_message_quotes_is_read(text: str, error: str | None) -> None:
    assert cues.told_error(text) == error


@pytest.mark.parametrize(
    ("text", "personal"),
    [
        ("Insufficient funds for gas * price + value", False), ("Error: execution reverted", False),
        ("Please check your network", False), ("i don't have it", True), ("what is that", True),
    ],
)  # fmt: skip
def test_persons_english_is_told_from_an_error_message(text: str, personal: bool) -> None:
    assert cues.is_personal_english(text) is personal


@pytest.mark.parametrize(
    "text", ["no wait, i meant the other", "actually it is pending", "说错了，是登录不了"]
)
def test_what_is_taken_back_is_heard(text: str) -> None:
    assert cues.takes_back(text)
    assert not cues.takes_back("my transfer is stuck")


@pytest.mark.parametrize(
    ("text", "past"),
    [("yesterday", True), ("last friday at 3", True), ("昨天下午", True), ("tomorrow", False), ("明天", False)],
)  # fmt: skip
def test_a_day_that_is_over_is_heard(text: str, past: bool) -> None:
    assert cues.names_past(text) is past


@pytest.mark.parametrize(
    ("text", "field"),
    [
        ("wait, change the phone number", "contact"), ("换个时间", "time"), ("地址写错了", "account"),
        ("where is the hash", "transaction_hash"), ("版本不对", "app_version"), ("hm", None),
    ],
)  # fmt: skip
def test_field_that_is_named_is_read(text: str, field: str | None) -> None:
    assert cues.named_field(text) == field
