from __future__ import annotations

from datetime import datetime, timezone
from zoneinfo import ZoneInfo

import pytest
from babel.core import get_global

from bot.reading import likely_zones
from bot.reading.zones import MANY

WINTER = datetime(2026, 11, 25, 3, 0, tzinfo=timezone.utc)
SUMMER = datetime(2026, 7, 1, 3, 0, tzinfo=timezone.utc)


@pytest.mark.parametrize(
    ("region", "zones"),
    [
        ("DE", ("Europe/Berlin",)),
        ("CN", ("Asia/Shanghai",)),
        ("GB", ("Europe/London",)),
        ("IN", ("Asia/Kolkata",)),
        ("VN", ("Asia/Ho_Chi_Minh",)),
        ("BR", ("America/Sao_Paulo", "America/Manaus")),
        ("ID", ("Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura")),
        ("CL", ("America/Santiago", "Pacific/Easter")),
    ],
)
def test_country_of_the_number_tells_the_zones_likeliest_first(
    region: str, zones: tuple[str, ...]
) -> None:
    assert likely_zones(region, "en", WINTER) == zones


def test_zones_with_the_same_clock_now_are_one() -> None:
    assert likely_zones("AU", None, WINTER)[:2] == ("Australia/Sydney", "Australia/Brisbane")
    assert likely_zones("AU", None, SUMMER)[:2] == ("Australia/Sydney", "Australia/Adelaide")


def test_language_tells_the_zones_where_the_country_is_unknown() -> None:
    assert likely_zones(None, "zh-CN", WINTER) == ("Asia/Shanghai",)
    assert likely_zones("XX", "zh-CN", WINTER) == ("Asia/Shanghai",)
    assert likely_zones("001", "zh-CN", WINTER) == ("Asia/Shanghai",)
    assert likely_zones("ZZ", "zh-CN", WINTER) == ("Asia/Shanghai",)
    assert likely_zones(None, "xx", WINTER) == ("UTC",)
    assert likely_zones(None, None, WINTER) == ("UTC",)


def test_every_country_has_a_few_zones_that_exist() -> None:
    regions = set(get_global("zone_territories").values()) - {"001", "ZZ"}
    assert len(regions) > 200
    for region in regions:
        zones = likely_zones(region, None, WINTER)
        assert 1 <= len(zones) <= MANY
        assert len({WINTER.astimezone(ZoneInfo(zone)).utcoffset() for zone in zones}) == len(zones)
