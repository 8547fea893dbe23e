"""Phone numbers: found in text by libphonenumber, masked, and checked before anybody calls."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

import phonenumbers
from phonenumbers import PhoneNumberType

from bot.errors import RejectedError

TEXT_MAX_CHARS: Final = 4_000
_SHOWN_DIGITS: Final = 3
_DATA: Final = re.compile(r"[A-Za-z0-9]{25,}")

_CALLABLE: Final = frozenset(
    {
        PhoneNumberType.FIXED_LINE,
        PhoneNumberType.MOBILE,
        PhoneNumberType.FIXED_LINE_OR_MOBILE,
        PhoneNumberType.VOIP,
        PhoneNumberType.PERSONAL_NUMBER,
    }
)
"""Premium, shared-cost, pager and service numbers cost money or reach nobody."""


@dataclass(frozen=True)
class PhoneFound:
    """A valid number in E.164 at `start`..`end`; `region` is an ISO 3166 code or None."""

    e164: str
    region: str | None
    start: int
    end: int


def find_phones(text: str, region: str | None = None) -> list[PhoneFound]:
    """Return the valid phone numbers of a text in order.

    Args:
        text: any message.
        region: the country that numbers without a country code are taken to be of.
    """
    masked = _DATA.sub(lambda match: " " * len(match.group()), text[:TEXT_MAX_CHARS])
    matcher = phonenumbers.PhoneNumberMatcher(masked, region)
    return [
        PhoneFound(
            phonenumbers.format_number(match.number, phonenumbers.PhoneNumberFormat.E164),
            phonenumbers.region_code_for_number(match.number),
            match.start,
            match.end,
        )
        for match in matcher
    ]


def mask_phone(e164: str) -> str:
    """Return the number with only country code and last digits readable ("+49 ••• 567")."""
    code = phonenumbers.parse(e164).country_code
    return f"+{code} ••• {e164[-_SHOWN_DIGITS:]}"


def check_callable(e164: str) -> None:
    """Refuse numbers that must not be called back.

    Raises:
        RejectedError: "phone_invalid" or "phone_not_callable".
    """
    try:
        number = phonenumbers.parse(e164)
    except phonenumbers.NumberParseException as error:
        raise RejectedError("phone_invalid") from error
    if not phonenumbers.is_valid_number(number):
        raise RejectedError("phone_invalid")
    if phonenumbers.number_type(number) not in _CALLABLE:
        raise RejectedError("phone_not_callable")
