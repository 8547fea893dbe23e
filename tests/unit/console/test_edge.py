from __future__ import annotations

import re

import pytest
from structlog.testing import capture_logs

from bot.console.access import CSP
from bot.console.edge import FORM_MAX_BYTES
from bot.console.wording import choose_language
from bot.logs import ALLOWED_KEYS
from tests.unit.console.desk import Desk, Worker, field_of, shown

SPOKEN = ("en", "zh-CN")


@pytest.mark.parametrize(
    "path", ["/log-in", "/queue", "/nowhere", "/static/console.css", "/static/console.js", "/"]
)
def test_every_answer_carries_the_headers(desk: Desk, path: str) -> None:
    headers = desk.browser().get(f"/console{path}").headers
    assert headers["content-security-policy"] == CSP
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["x-frame-options"] == "DENY"
    assert headers["cache-control"] == ("no-cache" if "static" in path else "no-store")


def test_policy_lets_nothing_in_but_our_own_files() -> None:
    assert "default-src 'none'" in CSP
    assert "unsafe" not in CSP
    assert "frame-ancestors 'none'" in CSP


def test_unexpected_error_is_one_event_and_a_page_with_its_number(
    desk: Desk, maria: Worker, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(desk.services.tickets, "queue", lambda *_: 1 / 0)
    with capture_logs() as logged:
        answer = maria.get("/queue")
    (event,) = [line for line in logged if line["event"] == "console.request.failed"]
    assert answer.status_code == 500
    assert f"<code>{event['incident']}</code>" in answer.text
    assert event["reason"] == "ZeroDivisionError"
    assert event["url_path"] == "/queue"
    assert set(event) - {"log_level"} <= ALLOWED_KEYS
    assert "ZeroDivisionError" not in answer.text
    assert "Traceback" not in answer.text


def test_form_that_is_too_big_is_refused_before_it_is_read(desk: Desk, maria: Worker) -> None:
    ticket = desk.ticket()
    answer = maria.step(ticket, "note", note="x" * FORM_MAX_BYTES)
    assert answer.status_code == 413
    assert shown("console-problem_too_big") in answer.text
    assert len(desk.services.tickets.read(ticket.number).history) == 1


def test_form_with_too_many_fields_is_refused(maria: Worker) -> None:
    answer = maria.client.post("/console/log-in", data={f"f{n}": "x" for n in range(50)})
    assert answer.status_code == 413


def test_body_that_is_no_form_is_refused(maria: Worker) -> None:
    answer = maria.client.post("/console/log-out", content=b"\xff\xfe\x00{}")
    assert answer.status_code == 403


def test_zero_characters_never_reach_the_database(desk: Desk, maria: Worker) -> None:
    ticket = desk.ticket()
    maria.step(ticket, "note", note="a\0b")
    assert "ab" in maria.get(f"/tickets/{ticket.number}").text


@pytest.mark.parametrize("method", ["GET", "POST", "PUT", "DELETE"])
def test_unknown_address_is_a_page_for_everybody(desk: Desk, method: str) -> None:
    answer = desk.browser().request(method, "/console/nowhere")
    assert answer.status_code == 404
    assert shown("console-problem_not_found") in answer.text


def test_language_link_leads_to_the_same_page_and_is_remembered(desk: Desk, maria: Worker) -> None:
    page = maria.get("/queue?tab=mine&topic=fees").text
    url = re.findall(r'href="([^"]+)" lang="zh-CN"', page)[0].replace("&amp;", "&")
    answer = maria.client.get(url)
    assert answer.headers["location"] == "/console/queue?tab=mine&topic=fees"
    cookie = answer.headers["set-cookie"].lower()
    assert "support_language=zh-cn" in cookie
    assert "httponly" in cookie
    assert '<html lang="zh-CN"' in maria.get("/queue").text


def test_language_link_of_a_refused_step_leads_to_the_ticket(desk: Desk, maria: Worker) -> None:
    ticket = desk.ticket()
    page = maria.step(ticket, "release").text
    assert f'href="/console/tickets/{ticket.number}?lang=en"' in page


def test_unknown_language_is_ignored(maria: Worker) -> None:
    answer = maria.get("/queue?lang=xx")
    assert answer.status_code == 200
    assert "set-cookie" not in answer.headers


@pytest.mark.parametrize(
    ("chosen", "account", "accepts", "spoken"),
    [
        ("zh-CN", "en", "en", "zh-CN"),
        (None, "zh-CN", "en", "zh-CN"),
        ("xx", "yy", "zh-TW,en;q=0.5", "zh-CN"),
        (None, None, "en;q=0.4, zh;q=0.8", "zh-CN"),
        (None, None, "fr-FR,de;q=0.9", "en"),
        (None, None, "zh;q=0,en;q=0.1", "en"),
        (None, None, "zh;q=lots,*", "en"),
        (None, None, "", "en"),
    ],
)
def test_language_is_chosen_then_the_accounts_then_the_browsers(
    chosen: str | None, account: str | None, accepts: str, spoken: str
) -> None:
    assert choose_language(SPOKEN, chosen, account, accepts) == spoken


def test_console_without_english_speaks_what_it_has() -> None:
    assert choose_language(("zh-CN",), None, None, "fr") == "zh-CN"


def test_page_to_return_to_survives_the_log_in(desk: Desk) -> None:
    desk.hire("maria")
    worker = Worker(desk.browser())
    location = worker.get("/queue?tab=mine").headers["location"]
    assert field_of(worker.client.get(location).text, "next") == "/console/queue?tab=mine"


def test_fragment_of_an_ended_session_leads_to_the_whole_page(desk: Desk) -> None:
    answer = desk.browser().get("/console/queue?tab=mine&fragment=table")
    assert answer.headers["location"] == "/console/log-in?next=%2Fconsole%2Fqueue%3Ftab%3Dmine"
