from __future__ import annotations

from datetime import timedelta
from typing import Any

import httpx
import pytest
from itsdangerous import URLSafeSerializer

from bot.channels.web.sessions import (
    Session,
    Sessions,
    new_session_id,
    sound_locale,
    sound_time_zone,
)
from bot.errors import RejectedError
from bot.keys import Keys
from bot.runtime import Services
from tests.unit.channels.web.conftest import Clock, Visitor, arrive, assert_refused

LIFETIME = timedelta(days=30)


@pytest.fixture
def sessions(services: Services, clock: Clock) -> Sessions:
    return Sessions(services.keys, LIFETIME, clock)


def with_token(token: str) -> dict[str, str]:
    return {"Authorization": f"Bearer {token}"}


def test_token_opens_the_session_it_was_issued_for(sessions: Sessions) -> None:
    session = Session(new_session_id(), "zh-CN", "Asia/Shanghai")
    assert sessions.read(sessions.issue(session)) == session


def test_session_ids_cannot_be_guessed() -> None:
    drawn = {new_session_id() for _ in range(200)}
    assert len(drawn) == 200
    assert {len(one) for one in drawn} == {22}  # 128 bits in base64


def test_token_works_until_its_lifetime_is_over(sessions: Sessions, clock: Clock) -> None:
    token = sessions.issue(Session("someone"))
    clock.passes(LIFETIME - timedelta(seconds=1))
    assert sessions.read(token).id == "someone"
    clock.passes(timedelta(seconds=1))
    with pytest.raises(RejectedError) as refused:
        sessions.read(token)
    assert refused.value.reason == "unauthorized"


def forged_tokens(keys: Keys, clock: Clock) -> list[str]:
    content: list[Any] = ["someone", int(clock.now.timestamp()), None, None]
    own = Sessions(keys, LIFETIME, clock).issue(Session("someone"))
    return [
        "",
        "someone",
        own[:-9] + ("A" if own[-9] != "A" else "B") + own[-8:],
        "X" + own[1:],
        own + "." + own,
        Sessions(Keys("other", "", "", ""), LIFETIME, clock).issue(Session("someone")),
        URLSafeSerializer(keys.session_signing, salt="console").dumps(content),
        URLSafeSerializer(keys.session_signing, salt="widget-session").dumps(content),
        "x" * 5_000,
        "\u00e9",
    ]


def test_forged_and_foreign_tokens_open_nothing(
    sessions: Sessions, services: Services, clock: Clock
) -> None:
    forged = forged_tokens(services.keys, clock)
    assert len(forged) == 10
    for token in forged:
        with pytest.raises(RejectedError):
            sessions.read(token)


def test_rightly_signed_token_of_another_form_opens_nothing(
    sessions: Sessions, services: Services
) -> None:
    signer = sessions._signer  # as a later version of ours would sign it
    others: tuple[object, ...] = ({}, [], ["someone"], "someone", [1, 2, 3, 4, 5], 7)
    for content in others:
        with pytest.raises(RejectedError):
            sessions.read(str(signer.dumps(content)))


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("POST", "/widget/messages"),
        ("POST", "/widget/images"),
        ("GET", "/widget/messages"),
        ("GET", "/widget/history"),
        ("GET", "/widget/pictures/abc"),
    ],
)
async def test_every_path_of_a_conversation_needs_the_token(
    http: httpx.AsyncClient, sessions: Sessions, clock: Clock, method: str, path: str
) -> None:
    token = sessions.issue(Session("someone"))
    body = {"json": {"id": "0" * 8, "text": "hi"}} if method == "POST" else {}
    for headers in (
        {},
        {"Authorization": f"Basic {token}"},
        with_token("forged"),
        {"Cookie": f"token={token}"},
    ):
        response = await http.request(method, path, headers=headers, **body)  # type: ignore[arg-type]
        assert_refused(response, 401, "unauthorized")
    in_address = await http.request(method, f"{path}?token={token}", **body)  # type: ignore[arg-type]
    assert_refused(in_address, 401, "unauthorized")
    clock.passes(LIFETIME)
    response = await http.request(method, path, headers=with_token(token), **body)  # type: ignore[arg-type]
    assert_refused(response, 401, "unauthorized")


async def test_valid_token_is_renewed_for_the_same_session(
    http: httpx.AsyncClient, services: Services, sessions: Sessions, clock: Clock
) -> None:
    visitor = await arrive(http, services)
    clock.passes(LIFETIME - timedelta(seconds=1))
    renewed = await arrive(http, services, token=visitor.token, locale="zh-CN")
    clock.passes(timedelta(days=1))
    assert sessions.read(renewed.token).id
    assert sessions.read(renewed.token).locale == "zh-CN"
    with pytest.raises(RejectedError):
        sessions.read(visitor.token)


async def test_bad_token_silently_begins_a_new_session(
    http: httpx.AsyncClient, services: Services, sessions: Sessions, clock: Clock
) -> None:
    old = await arrive(http, services)
    old_id = sessions.read(old.token).id
    clock.passes(LIFETIME)
    for token in (old.token, "forged", 7, None, ["x"]):
        new = await arrive(http, services, token=token)
        assert sessions.read(new.token).id != old_id


async def test_nothing_is_stored_before_the_first_message(visitor: Visitor) -> None:
    await visitor.poll()
    await visitor.history()
    assert visitor.conversation is None
    await visitor.send("hello")
    assert visitor.conversation is not None


async def test_first_message_brings_language_and_zone_of_the_browser(visitor: Visitor) -> None:
    await visitor.send("hello")
    assert visitor.conversation is not None
    conversation = visitor.services.mailbox.find_conversation(visitor.conversation)
    assert (conversation.channel, conversation.locale) == ("web", "en-GB")
    assert conversation.time_zone == "Europe/London"


async def test_renewed_session_knows_the_language_of_its_conversation(
    visitor: Visitor, http: httpx.AsyncClient
) -> None:
    before = await http.post("/widget/session", json={"token": visitor.token})
    assert set(before.json()) == {"token"}
    await visitor.send("你好")
    visitor.is_answered("您好", language="zh-CN")
    after = await http.post("/widget/session", json={"token": visitor.token})
    assert after.json()["language"] == "zh-CN"


@pytest.mark.parametrize("locale", ["en", "zh-Hans-CN", "pt-BR", "sr-Latn-RS-u-nu-latn"])
def test_language_tags_are_taken(locale: str) -> None:
    assert sound_locale(locale) == locale


@pytest.mark.parametrize(
    "locale", [None, 7, "", "e", "en_GB", "en;DROP", "x" * 36, "en-" + "a" * 40, ["en"]]
)
def test_what_is_no_language_tag_is_left_out(locale: Any) -> None:
    assert sound_locale(locale) is None


@pytest.mark.parametrize("zone", ["Asia/Shanghai", "UTC", "America/Argentina/Ushuaia", "Etc/GMT+8"])
def test_time_zones_are_taken(zone: str) -> None:
    assert sound_time_zone(zone) == zone


@pytest.mark.parametrize(
    "zone", [None, 7, "", "Mars/Olympus", "America", "../../etc/passwd", "/etc/localtime", "a" * 65]
)
def test_what_is_no_time_zone_is_left_out(zone: Any) -> None:
    assert sound_time_zone(zone) is None
