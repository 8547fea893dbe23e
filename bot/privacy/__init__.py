"""Secrets and personal data: found, taken out, masked. Pure, linear, before everything else.

`guard` takes recovery phrases and private keys out of a text, `phrases` and `keys`
know what they look like, `text` cleans and defuses, `phones` finds and masks numbers.
"""

from bot.privacy.guard import Finding, Screened, screen
from bot.privacy.phones import PhoneFound, check_callable, find_phones, mask_phone
from bot.privacy.text import TEXT_MAX_CHARS, clean_text, defuse_slash

__all__ = [
    "TEXT_MAX_CHARS",
    "Finding",
    "PhoneFound",
    "Screened",
    "TEXT_MAX_CHARS",
    "check_callable",
    "clean_text",
    "defuse_slash",
    "find_phones",
    "mask_phone",
    "screen",
]
