from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from babel import Locale

from bot.errors import BadContentError
from bot.languages.formatting import write

AT = "2026-11-25T03:00:00+00:00"
ONE_LATER = "2026-11-25T04:00:00+00:00"


def written(argument: Any, locale: str = "en", *, is_rtl: bool = False) -> str | int:
    text = write(argument, Locale.parse(locale), lambda key: f"<{key}>", is_rtl=is_rtl)
    # CLDR changes its narrow and no-break spaces from release to release.
    return text.replace("\u202f", " ").replace("\u2009", " ") if isinstance(text, str) else text


@pytest.mark.parametrize(
    ("argument", "english", "chinese"),
    [
        ("plain", "plain", "plain"),
        (5, 5, 5),
        (Decimal("1234.5"), "1,234.5", "1,234.5"),
        ({"kind": "message", "key": "k"}, "<k>", "<k>"),
        ({"kind": "list", "items": ["a"]}, "a", "a"),
        ({"kind": "list", "items": ["a", "b"]}, "a and b", "a和b"),
        ({"kind": "list", "items": []}, "", ""),
        ({"kind": "row", "label": "k", "value": "v"}, "<k>: v", "<k>：v"),
        ({"kind": "rows", "items": [{"kind": "row", "label": "a", "value": "1"}, {"kind": "row", "label": "b", "value": "2"}]},
         "<a>: 1\n<b>: 2", "<a>：1\n<b>：2"),
        ({"kind": "rows", "items": []}, "", ""),
        ({"kind": "amount", "value": "1234567.890", "symbol": "USDT"}, "1,234,567.89\u00a0USDT", "1,234,567.89\u00a0USDT"),
        ({"kind": "amount", "value": "0.000000000000000001", "symbol": "ETH"}, "0.000000000000000001\u00a0ETH",
         "0.000000000000000001\u00a0ETH"),
        ({"kind": "amount", "value": "1000", "symbol": "U\u202eS\nD"}, "1,000\u00a0USD", "1,000\u00a0USD"),
        ({"kind": "number", "value": "1200"}, "1,200", "1,200"),
        ({"kind": "clock", "at": AT, "zone": "Asia/Shanghai"}, "11:00 AM UTC+8", "11:00 UTC+8"),
        ({"kind": "clock", "at": AT, "zone": "UTC"}, "3:00 AM UTC", "03:00 UTC"),
        ({"kind": "time", "at": AT, "zone": "Asia/Kolkata"}, "Nov 25, 2026 8:30 AM (UTC+5:30)", "2026年11月25日 08:30（UTC+5:30）"),
        ({"kind": "until", "at": "2026-11-25T03:00:00Z", "zone": None}, "Nov 25, 2026 3:00 AM (UTC)", "2026年11月25日 03:00（UTC）"),
        ({"kind": "time", "at": AT, "zone": "America/St_Johns"}, "Nov 24, 2026 11:30 PM (UTC-3:30)", "2026年11月24日 23:30（UTC-3:30）"),
        ({"kind": "window", "start": AT, "end": ONE_LATER, "zone": "Europe/Berlin"}, "Wed, Nov 25, 04:00 – 05:00 (UTC+1)",
         "11月25日周三 04:00–05:00（UTC+1）"),
        ({"kind": "window", "start": AT, "end": None, "zone": "UTC"}, "Wed, Nov 25, 3:00 AM (UTC)", "11月25日周三 03:00（UTC）"),
        ({"kind": "duration", "seconds": 300}, "5 minutes", "5分钟"),
        ({"kind": "duration", "seconds": 3600}, "60 minutes", "60分钟"),
        ({"kind": "duration", "seconds": 7200}, "2 hours", "2小时"),
        ({"kind": "zone", "value": "America/New_York"}, "New York", "纽约"),
        ({"kind": "language", "value": "fi"}, "Finnish", "芬兰语"),
        ({"kind": "language", "value": "zh-TW"}, "Chinese (Traditional, Taiwan)", "中文 (繁体, 台湾)"),
        ({"kind": "language", "value": "no such"}, "no such", "no such"),
        ({"kind": "text", "value": "abc"}, "abc", "abc"),
        ({"kind": "quote", "value": "two\nlines"}, "two\nlines", "two\nlines"),
        ({"kind": "untrusted", "value": "pay at https://evil.example\n\u202enow"}, "“pay at https: //evil.examplenow”",
         "“pay at https: //evil.examplenow”"),
    ],
)  # fmt: skip
def test_each_kind_is_written_as_the_language_does(
    argument: Any, english: Any, chinese: Any
) -> None:
    assert written(argument) == english
    assert written(argument, "zh_Hans_CN") == chinese


@pytest.mark.parametrize(
    ("locale", "amount", "duration"),
    [
        ("ru", "1\u00a0234\u00a0567,89\u00a0USDT", "5 минут"),
        ("hi", "12,34,567.89\u00a0USDT", "5 मिनट"),
        ("de", "1.234.567,89\u00a0USDT", "5 Minuten"),
        ("ar", "1,234,567.89\u00a0USDT", "5 دقائق"),
    ],
)
def test_groups_points_and_plurals_are_the_languages_own(
    locale: str, amount: str, duration: str
) -> None:
    assert written({"kind": "amount", "value": "1234567.89", "symbol": "USDT"}, locale) == amount
    assert written({"kind": "duration", "seconds": 300}, locale) == duration


@pytest.mark.parametrize(
    "argument",
    [
        "TQn9Y2",
        {"kind": "text", "value": "TQn9Y2"},
        {"kind": "quote", "value": "TQn9Y2"},
        {"kind": "amount", "value": "1", "symbol": "ETH"},
    ],
)
def test_foreign_text_is_isolated_in_a_right_to_left_line_and_nowhere_else(argument: Any) -> None:
    text = str(written(argument, "ar", is_rtl=True))
    assert (text[0], text[-1]) == ("\u2068", "\u2069")
    assert not {"\u2068", "\u2069"} & set(str(written(argument, "en")))


def test_isolates_stand_inside_lists_rows_and_quotes() -> None:
    assert (
        written({"kind": "list", "items": ["a", "b"]}, "ar", is_rtl=True)
        == "\u2068a\u2069 و\u2068b\u2069"
    )
    row = {"kind": "row", "label": "k", "value": "v"}
    assert written(row, "ar", is_rtl=True) == "<k>: \u2068v\u2069"
    assert written({"kind": "untrusted", "value": "v"}, "ar", is_rtl=True) == "“\u2068v\u2069”"
    assert written("", "ar", is_rtl=True) == ""


def test_text_of_a_chain_is_bounded() -> None:
    assert len(str(written({"kind": "untrusted", "value": "x" * 5000}))) == 162


@pytest.mark.parametrize(
    "argument",
    [
        None, 1.5, [], object(), {}, {"kind": "unknown"}, {"value": "1"},
        {"kind": "amount", "value": "much", "symbol": "ETH"}, {"kind": "amount", "value": "1"},
        {"kind": "number", "value": "1,5"}, {"kind": "clock", "at": "soon", "zone": "UTC"},
        {"kind": "clock", "at": "2026-11-25T03:00:00", "zone": "UTC"}, {"kind": "time", "at": AT, "zone": "No/Where"},
        {"kind": "window", "start": AT, "end": ONE_LATER}, {"kind": "duration", "seconds": "long"}, {"kind": "zone", "value": "No/Where"},
        {"kind": "message"}, {"kind": "rows", "items": [{"kind": "row"}]}, {"kind": "list", "items": [None]}, {"kind": "text"},
    ],
)  # fmt: skip
def test_malformed_argument_is_an_error_and_never_half_a_sentence(argument: Any) -> None:
    with pytest.raises(BadContentError):
        written(argument)
