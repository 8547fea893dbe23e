from __future__ import annotations

from datetime import timedelta

import pytest
from starlette.applications import Starlette

from bot.channels.web import limits
from bot.channels.web.limits import LeakyBucket
from bot.errors import RateLimitedError
from bot.runtime import Services
from bot.support.addresses import address_key
from tests.unit.channels.web.conftest import arrive, assert_refused, client_at

MINUTE = timedelta(minutes=1)


class Seconds:
    def __init__(self) -> None:
        self.now = 1_000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def seconds() -> Seconds:
    return Seconds()


def taken(bucket: LeakyBucket, key: str, tries: int) -> int:
    done = 0
    for _ in range(tries):
        try:
            bucket.take(key)
        except RateLimitedError:
            continue
        done += 1
    return done


def test_bucket_takes_so_many_at_once_and_then_evenly(seconds: Seconds) -> None:
    bucket = LeakyBucket(6, MINUTE, seconds)
    assert taken(bucket, "a", 20) == 6
    assert taken(bucket, "b", 1) == 1
    seconds.now += 9.9
    assert taken(bucket, "a", 5) == 0
    seconds.now += 0.1
    assert taken(bucket, "a", 5) == 1
    seconds.now += 60
    assert taken(bucket, "a", 20) == 6


def test_refusal_says_when_there_is_room_again(seconds: Seconds) -> None:
    bucket = LeakyBucket(6, MINUTE, seconds)
    assert taken(bucket, "a", 6) == 6
    with pytest.raises(RateLimitedError) as refused:
        bucket.take("a")
    assert refused.value.retry_after == timedelta(seconds=10)
    seconds.now += 10
    bucket.take("a")


def test_flood_of_addresses_does_not_fill_the_memory(
    seconds: Seconds, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "KEYS_MAX", 100)
    bucket = LeakyBucket(2, MINUTE, seconds)
    for number in range(1_000):
        bucket.take(f"address {number}")
        taken(bucket, "flood", 3)
    assert len(bucket._full_until) <= 101
    assert taken(bucket, "flood", 3) == 0


@pytest.mark.parametrize(
    ("host", "key"),
    [
        ("203.0.113.7", "203.0.113.7"),
        ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"),
        ("2001:db8:1:2:ffff::1", "2001:db8:1:2::/64"),
        ("2001:db8:1:3::1", "2001:db8:1:3::/64"),
        ("::ffff:203.0.113.7", "203.0.113.7"),
        ("testclient", "unknown"),
        ("", "unknown"),
        (None, "unknown"),
    ],
)
def test_clients_are_told_apart_by_their_network(host: str | None, key: str) -> None:
    assert address_key(host) == key


async def test_address_may_open_so_many_sessions_an_hour(app: Starlette) -> None:
    async with client_at(app, "198.51.100.1") as one, client_at(app, "198.51.100.2") as other:
        for _ in range(30):
            assert (await one.post("/widget/session", json={})).status_code == 200
        refused = await one.post("/widget/session", json={"token": "forged"})
        assert_refused(refused, 429, "rate_limited")
        assert 0 < int(refused.headers["Retry-After"]) <= 120
        spoofed = await one.post(
            "/widget/session", json={}, headers={"X-Forwarded-For": "192.0.2.99"}
        )
        assert_refused(spoofed, 429, "rate_limited")
        assert (await other.post("/widget/session", json={})).status_code == 200


async def test_renewing_opens_no_new_session(app: Starlette, services: Services) -> None:
    async with client_at(app, "198.51.100.3") as http:
        visitor = await arrive(http, services)
        for _ in range(40):
            again = await http.post("/widget/session", json={"token": visitor.token})
            assert again.status_code == 200


async def test_address_may_send_so_many_messages_a_minute(
    app: Starlette, services: Services
) -> None:
    async with client_at(app, "198.51.100.4") as one, client_at(app, "198.51.100.5") as other:
        visitor = await arrive(one, services)
        for _ in range(120):  # refused ones are counted too: the token is looked at later
            assert (await one.post("/widget/messages", json={})).status_code == 401
        assert_refused(await visitor.send(), 429, "rate_limited")
        assert_refused(await visitor.upload(b""), 429, "rate_limited")
        visitor.http = other
        assert (await visitor.send()).status_code == 202
