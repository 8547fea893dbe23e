from __future__ import annotations

from datetime import datetime, timezone
from itertools import pairwise

import pytest

from bot.reading import Entity, extract
from bot.reading.entities import TEXT_MAX_CHARS

NOW = datetime(2026, 11, 25, 3, 0, tzinfo=timezone.utc)
ADDRESS = "TJRabPrwbZy45sbavfcjinPJC18kjpRTv8"
HASH = "0x" + "7c" * 32


def read(text: str, region: str | None = None) -> list[Entity]:
    found = extract(text, now=NOW, language="en", region=region, zone="UTC")
    assert all(0 <= entity.start < entity.end <= len(text) for entity in found)
    assert all(a.end <= b.start for a, b in pairwise(found))
    return found


def pairs(text: str, region: str | None = None) -> list[tuple[str, str]]:
    return [(entity.type, entity.value) for entity in read(text, region)]


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("sent 100 usdt", "100 USDT"),
        ("1,250.50 USDT", "1250.50 USDT"),
        ("0.000000000000000001 ETH", "0.000000000000000001 ETH"),
        ("转了100个USDT", "100 USDT"),
        ("转了100U", "100 USDT"),
        ("100泰达币", "100 USDT"),
        ("2个以太坊", "2 ETH"),
        ("12.5trx", "12.5 TRX"),
    ],
)
def test_amount_is_exact_and_has_its_coin(text: str, amount: str) -> None:
    assert pairs(text) == [("amount", amount)]


@pytest.mark.parametrize(
    "text", ["I need 3 keys", "50%", "gas 21000", "12 words", "3 u r late", "5 for USDT's sake"]
)
def test_figure_without_a_coin_is_no_amount(text: str) -> None:
    assert not [
        value for kind, value in pairs(text) if kind == "amount" and not value.endswith("USDT")
    ]


@pytest.mark.parametrize(
    ("text", "version"),
    [
        ("version 2.4.1", "2.4.1"),
        ("I have v2.4", "2.4"),
        ("2.4", "2.4"),
        ("app 3.10", "3.10"),
        ("my version is 2.4", "2.4"),
        ("版本号：2.4.1", "2.4.1"),
        ("打开3.2.1版本", "3.2.1"),
        ("1.2.3.4", "1.2.3.4"),
    ],
)
def test_version_is_read(text: str, version: str) -> None:
    assert pairs(text) == [("app_version", version)]


@pytest.mark.parametrize(
    "text", ["it costs 2.4 each", "Ethereum 2.0", "12.05.2026", "2026.11.25", "2.4 ETH", "v2"]
)
def test_other_points_make_no_version(text: str) -> None:
    assert "app_version" not in [kind for kind, _ in pairs(text)]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("error 404", "404"),
        ("Error code: -32000", "-32000"),
        ("code E-1203", "E-1203"),
        ("错误码 5001", "5001"),
        ("报错 -32603", "-32603"),
        ("it says -32000", "-32000"),
        ("status 500", "500"),
    ],
)
def test_error_code_is_read(text: str, code: str) -> None:
    assert pairs(text) == [("error_code", code)]


@pytest.mark.parametrize("text", ["error", "error code 12.5", "my code is 123456", "-31999", "404"])
def test_other_figures_are_no_error_codes(text: str) -> None:
    assert "error_code" not in [kind for kind, _ in pairs(text)]


def test_phone_is_its_number_or_its_vault_token() -> None:
    assert pairs("call +44 7400 123456") == [("phone", "+447400123456")]
    assert pairs("call 07400 123456", "GB") == [("phone", "+447400123456")]
    assert pairs("call [phone:abcdefg2]") == [("phone", "[phone:abcdefg2]")]
    assert pairs("call [phone:abc] or [phone:abcdefg1]") == []


def test_address_hash_and_link_tell_their_chain_where_the_form_does() -> None:
    assert read(ADDRESS) == [Entity("address", ADDRESS, 0, 34, "tron")]
    assert read(HASH)[0].chain is None
    link = f"https://etherscan.io/tx/{HASH}"
    assert [(e.type, e.value, e.chain) for e in read(link)] == [
        ("transaction_hash", HASH, "ethereum")
    ]
    assert pairs("see https://tp.example/help, please") == [("url", "https://tp.example/help,")]


def test_address_with_a_mistake_in_it_is_not_taken() -> None:
    assert pairs(ADDRESS[:-1] + "9") == []


def test_chain_and_coin_are_read_by_name() -> None:
    assert pairs("USDT on Polygon") == [("coin", "USDT"), ("chain", "polygon")]
    assert pairs("my shib") == [("coin", "SHIB")]


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        (f"sent 100 USDT from {ADDRESS}, version 2.4.1, call me tomorrow at 3 pm",
         ["amount", "address", "app_version", "time"]),
        ("call [phone:abcdefg2] as soon as possible", ["phone", "time"]),
        ("error 404 on Tron with 5 TRX at 15:30", ["error_code", "chain", "amount", "time"]),
        ("", []),
        ("nothing here", []),
    ],
)  # fmt: skip
def test_several_are_read_in_the_order_of_the_text(text: str, kinds: list[str]) -> None:
    assert [kind for kind, _ in pairs(text)] == kinds


def test_digits_of_a_phone_number_or_address_are_nothing_else() -> None:
    assert [kind for kind, _ in pairs("+1 201 555 0123 error")] == ["phone"]
    assert [kind for kind, _ in pairs(f"https://x.example/2.4.1/{HASH}")] != []


def test_text_behind_the_limit_is_not_read() -> None:
    assert extract("x" * TEXT_MAX_CHARS + " " + ADDRESS, now=NOW) == []


@pytest.mark.timeout(60)
@pytest.mark.parametrize(
    "piece",
    ["1", "1,", "1.", "v1.", "error ", "+1", "https://", "tomorrow at ", "明天", "[phone:", "a1"],
)
def test_reading_is_quick_on_the_worst_of_texts(piece: str) -> None:
    assert len(extract(piece * TEXT_MAX_CHARS, now=NOW, region="US")) <= TEXT_MAX_CHARS
