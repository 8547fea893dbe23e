from __future__ import annotations

from typing import Any

import httpx
import pytest
from sqlalchemy.exc import DBAPIError, InterfaceError, OperationalError
from starlette.applications import Starlette
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route
from structlog.testing import capture_logs

from bot.channels.web import web_routes
from bot.channels.web.answers import SECURITY_HEADERS
from bot.channels.web.edge import Edge, Endpoint
from bot.errors import ConflictError, NotFoundError, SupportError, UnavailableError
from bot.runtime import Services
from tests.unit.channels.web.conftest import ORIGIN, assert_refused, client_at

FOREIGN = "https://elsewhere.example"


def routes(services: Services) -> list[Route]:
    made = [route for route in web_routes(services) if isinstance(route, Route)]
    assert len(made) > 5
    return made


def filled(path: str) -> str:
    return path.replace("{tag}", "en").replace("{attachment}", "abc")


async def test_security_headers_are_on_every_answer(
    app: Starlette, services: Services, http: httpx.AsyncClient
) -> None:
    for route in routes(services):
        for method in ("GET", "POST", "OPTIONS", "DELETE", "HEAD"):
            response = await http.request(method, filled(route.path))
            missing = set(map(str.lower, SECURITY_HEADERS)) - set(response.headers)
            assert not missing, (method, route.path)
            assert response.headers["X-Content-Type-Options"] == "nosniff"
            assert "unsafe" not in response.headers["Content-Security-Policy"]
            assert response.headers["Content-Security-Policy"].startswith("default-src 'none'")
            assert "Set-Cookie" not in response.headers


async def test_conversations_are_never_cached(http: httpx.AsyncClient, services: Services) -> None:
    for path in ("/widget/history", "/widget/messages", "/widget/pictures/abc"):
        assert (await http.get(path)).headers["Cache-Control"] == "no-store"


async def test_unknown_method_is_refused_with_those_that_are_known(
    http: httpx.AsyncClient,
) -> None:
    response = await http.put("/widget/messages", json={})
    assert_refused(response, 405, "method_not_allowed")
    assert response.headers["Allow"] == "GET, POST, OPTIONS"


async def test_allowed_origin_may_read_and_send(http: httpx.AsyncClient) -> None:
    asked = {
        "Origin": ORIGIN,
        "Access-Control-Request-Method": "POST",
        "Access-Control-Request-Headers": "authorization,content-type",
    }
    preflight = await http.options("/widget/messages", headers=asked)
    assert preflight.status_code == 204
    assert preflight.headers["Access-Control-Allow-Origin"] == ORIGIN
    assert preflight.headers["Access-Control-Allow-Headers"] == "Authorization, Content-Type"
    assert "POST" in preflight.headers["Access-Control-Allow-Methods"]

    response = await http.post("/widget/session", json={}, headers={"Origin": ORIGIN})
    assert response.headers["Access-Control-Allow-Origin"] == ORIGIN
    assert response.headers["Access-Control-Expose-Headers"] == "Retry-After"
    assert "Origin" in response.headers["Vary"]
    refused = await http.get("/widget/history", headers={"Origin": ORIGIN})
    assert refused.headers["Access-Control-Allow-Origin"] == ORIGIN  # the widget reads why


@pytest.mark.parametrize(
    "origin", [FOREIGN, "null", ORIGIN + ".evil.example", ORIGIN.replace("https", "http"), "*", ""]
)
async def test_other_origins_may_not(http: httpx.AsyncClient, origin: str) -> None:
    for response in (
        await http.options("/widget/messages", headers={"Origin": origin}),
        await http.post("/widget/session", json={}, headers={"Origin": origin}),
    ):
        assert not [name for name in response.headers if name.startswith("access-control-")]
        assert response.headers["Vary"] == "Origin"


async def test_no_origin_is_told_that_cookies_may_come(http: httpx.AsyncClient) -> None:
    response = await http.post("/widget/session", json={}, headers={"Origin": ORIGIN})
    assert "Access-Control-Allow-Credentials" not in response.headers


async def test_without_allowed_origins_nothing_is_shared() -> None:
    async def hello(request: Request) -> Response:
        return Response("hello")

    async with at_edge(hello) as http:
        response = await http.get("/", headers={"Origin": ORIGIN})
    assert "Vary" not in response.headers
    assert "Access-Control-Allow-Origin" not in response.headers


def at_edge(endpoint: Endpoint) -> httpx.AsyncClient:
    made: list[BaseRoute] = [Route("/", Edge("/", {"GET": endpoint}, ()))]
    return client_at(Starlette(routes=made), "192.0.2.1")


def raising(error: BaseException) -> Endpoint:
    async def fail(request: Request) -> Response:
        raise error

    return fail


@pytest.mark.parametrize("error", [RuntimeError("at /srv/secret/path"), ConflictError("mailbox")])
async def test_failure_is_one_event_and_an_incident_without_details(
    error: Exception,
) -> None:
    with capture_logs() as events:
        async with at_edge(raising(error)) as http:
            response = await http.get("/")
    assert response.status_code == 500
    body: dict[str, Any] = response.json()["error"]
    assert set(body) == {"code", "incident"}
    assert body["code"] == "failed"
    [event] = events
    assert (event["event"], event["log_level"]) == ("web.request.failed", "error")
    assert (event["url_path"], event["method"]) == ("/", "GET")
    assert event["incident"] == body["incident"]
    assert "secret" not in response.text


@pytest.mark.parametrize(
    ("error", "status", "code"),
    [(NotFoundError("x"), 404, "not_found"), (UnavailableError("x"), 503, "unavailable")],
)
async def test_expected_errors_have_their_status(
    error: SupportError, status: int, code: str
) -> None:
    async with at_edge(raising(error)) as http:
        response = await http.get("/")
    assert_refused(response, status, code)
    assert ("Retry-After" in response.headers) is (status == 503)


@pytest.mark.parametrize("error", [OperationalError, InterfaceError])
async def test_database_that_is_away_is_a_reason_to_come_again(error: type[DBAPIError]) -> None:
    with capture_logs() as events:
        async with at_edge(raising(error("SELECT", {}, Exception("locked")))) as http:
            response = await http.get("/")
    assert (response.status_code, response.headers["Retry-After"]) == (503, "2")
    [event] = events
    assert event["event"] == "web.database.away"
    assert response.json() == {"error": {"code": "unavailable", "incident": event["incident"]}}


async def test_client_that_has_hung_up_is_no_failure() -> None:
    async with at_edge(raising(ClientDisconnect())) as http:
        response = await http.get("/")
    assert (response.status_code, response.content) == (499, b"")


async def test_failure_in_the_real_channel_reaches_nobody(
    http: httpx.AsyncClient, services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    token = (await http.post("/widget/session", json={})).json()["token"]
    services.engine.dispose()
    database = services.settings.state_folder / "support.db"
    database.write_bytes(b"this is no database" * 100)
    for name in ("support.db-wal", "support.db-shm"):
        (services.settings.state_folder / name).unlink(missing_ok=True)
    response = await http.get("/widget/history", headers={"Authorization": f"Bearer {token}"})
    assert response.status_code == 500
    assert set(response.json()["error"]) == {"code", "incident"}
