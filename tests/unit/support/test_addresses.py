from __future__ import annotations

import pytest

from bot.support.addresses import address_key


@pytest.mark.parametrize(
    ("one", "other", "is_same"),
    [
        ("2001:db8:1:2::1", "2001:db8:1:2:ffff::9", True),
        ("2001:db8:1:2::1", "2001:db8:1:3::1", False),
        ("203.0.113.7", "203.0.113.8", False),
        ("::ffff:203.0.113.7", "203.0.113.7", True),
        ("unix", "", True),
    ],
)
def test_a_subscribers_addresses_count_as_one(one: str, other: str, is_same: bool) -> None:
    assert (address_key(one) == address_key(other)) is is_same
