from __future__ import annotations

import phonenumbers
import pytest
from phonenumbers import PhoneNumberType

from bot.errors import RejectedError
from bot.privacy import check_callable, find_phones, mask_phone
from bot.privacy.phones import TEXT_MAX_CHARS


@pytest.mark.parametrize(
    ("text", "region", "e164", "country"),
    [
        ("call +44 7400 123456 please", None, "+447400123456", "GB"),
        ("+1 (201) 555-0123", None, "+12015550123", "US"),
        ("我的电话是+8613912345678", None, "+8613912345678", "CN"),
        ("我的电话是 139 1234 5678，谢谢", "CN", "+8613912345678", "CN"),
        ("07400 123456", "GB", "+447400123456", "GB"),
        ("＋４９ １５１２ ３４５６７８９", None, "+4915123456789", "DE"),
        ("٠٥٠ ١٢٣ ٤٥٦٧", "AE", "+971501234567", "AE"),
        ("tel:+7-912-345-67-89", None, "+79123456789", "RU"),
    ],
)
def test_number_is_found_in_words_and_brought_into_one_form(
    text: str, region: str | None, e164: str, country: str
) -> None:
    (found,) = find_phones(text, region)
    assert (found.e164, found.region) == (e164, country)
    assert phonenumbers.is_valid_number(phonenumbers.parse(text[found.start : found.end], region))


def test_several_numbers_come_in_order() -> None:
    text = "either +447400123456 or +12015550123"
    assert [found.e164 for found in find_phones(text)] == ["+447400123456", "+12015550123"]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "my order 20261124 is lost",
        "07400 123456",
        "139 1234",
        "+999 1234567",
        "0x" + "1391234567" * 4,
        "TQn9Y2khEsLJW1ChVWFMSMeRDow5KcbLSE",
        "8613912345678861391234567886",
        "2.4.1",
        "amount 1234.5678",
    ],
)
def test_other_figures_are_no_numbers(text: str) -> None:
    assert find_phones(text) == []


def test_number_behind_the_limit_is_not_looked_for() -> None:
    number = " +447400123456"
    assert find_phones("x" * (TEXT_MAX_CHARS - len(number)) + number)
    assert find_phones("x" * TEXT_MAX_CHARS + number) == []


@pytest.mark.parametrize(
    ("e164", "masked"),
    [
        ("+447400123456", "+44 ••• 456"),
        ("+8613912345678", "+86 ••• 678"),
        ("+12015550123", "+1 ••• 123"),
    ],
)
def test_masked_number_shows_country_and_three_digits(e164: str, masked: str) -> None:
    assert mask_phone(e164) == masked


def example(region: str, kind: int) -> str:
    number = phonenumbers.example_number_for_type(region, kind)
    assert number is not None
    return str(phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164))


@pytest.mark.parametrize(
    "region", ["US", "GB", "DE", "CN", "TW", "IN", "BR", "RU", "VN", "TR", "AE"]
)
@pytest.mark.parametrize("kind", [PhoneNumberType.MOBILE, PhoneNumberType.FIXED_LINE])
def test_mobile_and_home_numbers_can_be_called(region: str, kind: int) -> None:
    check_callable(example(region, kind))


@pytest.mark.parametrize(
    ("region", "kind"),
    [
        ("US", PhoneNumberType.PREMIUM_RATE),
        ("GB", PhoneNumberType.PREMIUM_RATE),
        ("DE", PhoneNumberType.PREMIUM_RATE),
        ("CN", PhoneNumberType.PREMIUM_RATE),
        ("DE", PhoneNumberType.SHARED_COST),
        ("DE", PhoneNumberType.UAN),
        ("GB", PhoneNumberType.PAGER),
        ("US", PhoneNumberType.TOLL_FREE),
        ("CN", PhoneNumberType.SHARED_COST),
    ],
)
def test_numbers_that_cost_money_or_reach_nobody_are_refused(region: str, kind: int) -> None:
    with pytest.raises(RejectedError) as refused:
        check_callable(example(region, kind))
    assert refused.value.reason == "phone_not_callable"


@pytest.mark.parametrize(
    "e164",
    [
        "+1911",
        "+44999",
        "+86110",
        "+49112",
        "112",
        "911",
        "+44",
        "+999123456789",
        "",
        "nonsense",
        "+1" * 200,
    ],
)
def test_emergency_short_and_impossible_numbers_are_refused(e164: str) -> None:
    with pytest.raises(RejectedError) as refused:
        check_callable(e164)
    assert refused.value.reason == "phone_invalid"
