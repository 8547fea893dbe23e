from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import select, update

from bot.console.access import is_same_token
from bot.languages import load_catalogues
from bot.storage.tables import log_in_tries, operators
from bot.support.operators import TRIES, TRIES_PERIOD
from tests.unit.console.desk import PASSWORD, Desk, Worker, field_of, shown
from tests.unit.support.clock import Clock

TO_LOG_IN = "/console/log-in?next=%2Fconsole%2Fqueue"


def stranger(desk: Desk, address: str = "203.0.113.7") -> Worker:
    return Worker(desk.browser(address=address))


def test_right_password_opens_the_queue_and_is_audited(desk: Desk) -> None:
    desk.hire("maria")
    worker = stranger(desk)
    answer = worker.log_in("Maria ")
    assert (answer.status_code, answer.headers["location"]) == (303, "/console/queue")
    assert "maria" in worker.get("/queue").text
    assert desk.audited("logged_in") == [("maria", "maria", {})]


def test_session_cookie_is_out_of_reach_of_scripts_and_other_sites(desk: Desk) -> None:
    desk.hire("maria")
    cookies = stranger(desk).log_in("maria").headers.get_list("set-cookie")
    (cookie,) = [line for line in cookies if line.startswith("support_operator=")]
    parts = {part.strip().lower() for part in cookie.split(";")[1:]}
    assert {"httponly", "samesite=strict", "path=/console"} <= parts
    assert "secure" not in parts


def test_session_cookie_is_secure_over_https(desk: Desk) -> None:
    desk.hire("maria")
    worker = Worker(desk.browser("https://support.example"))
    cookies = worker.log_in("maria").headers.get_list("set-cookie")
    (cookie,) = [line for line in cookies if line.startswith("support_operator=")]
    assert "secure" in cookie.lower()


@pytest.mark.parametrize(
    ("name", "password"), [("maria", "wrong"), ("nobody", PASSWORD), ("", ""), ("sven", PASSWORD)]
)
def test_wrong_name_password_and_disabled_account_look_the_same(
    desk: Desk, name: str, password: str
) -> None:
    desk.hire("maria")
    desk.hire("sven")
    desk.services.operators.disable("sven")
    answer = stranger(desk).log_in(name, password)
    assert answer.status_code == 401
    assert shown("console-log_in_wrong") in answer.text
    assert "support_operator=" not in str(answer.headers.get_list("set-cookie"))


def test_what_was_typed_as_the_name_stays_and_the_password_does_not(desk: Desk) -> None:
    answer = stranger(desk).log_in("maria", "a wrong password")
    assert 'value="maria"' in answer.text
    assert "a wrong password" not in answer.text


def test_account_is_limited_after_the_last_allowed_try_and_free_again_later(
    desk: Desk, clock: Clock
) -> None:
    desk.hire("maria")
    for number in range(TRIES):
        assert stranger(desk, f"203.0.113.{number}").log_in("maria", "wrong").status_code == 401
    limited = stranger(desk, "203.0.113.99").log_in("maria")
    assert limited.status_code == 429
    assert shown("console-log_in_limited") in limited.text
    clock.passes(TRIES_PERIOD)
    assert stranger(desk).log_in("maria").status_code == 303


def test_address_is_limited_over_all_accounts(desk: Desk) -> None:
    desk.hire("maria")
    for number in range(TRIES):
        stranger(desk).log_in(f"name{number}", "wrong")
    assert stranger(desk).log_in("maria").status_code == 429
    assert stranger(desk, "203.0.113.8").log_in("maria").status_code == 303


def test_all_addresses_of_one_subscriber_are_limited_together(desk: Desk) -> None:
    desk.hire("maria")
    for number in range(TRIES):
        stranger(desk, f"2001:db8::{number}").log_in(f"name{number}", "wrong")
    assert stranger(desk, "2001:db8::99").log_in("maria").status_code == 429
    assert stranger(desk, "2001:db8:0:1::1").log_in("maria").status_code == 303


def test_a_password_typed_as_the_name_is_kept_nowhere(desk: Desk, clock: Clock) -> None:
    stranger(desk).log_in("correct_horse_battery", "")
    with desk.services.engine.begin() as db:
        kept = db.execute(select(log_in_tries)).all()
    assert len(kept) == 2
    assert "horse" not in str(kept)
    clock.passes(timedelta(days=2))
    stranger(desk, "203.0.113.9").log_in("other", "")
    with desk.services.engine.begin() as db:
        assert len(db.execute(select(log_in_tries)).all()) == 2


def test_form_of_another_site_logs_nobody_in(desk: Desk) -> None:
    desk.hire("maria")
    client = desk.browser()
    form = {"name": "maria", "password": PASSWORD, "token": "made-up"}
    answer = client.post("/console/log-in", data=form)
    assert answer.status_code == 403
    assert shown("console-log_in_stale") in answer.text
    assert "support_operator" not in client.cookies


def test_two_forms_in_one_browser_both_work(desk: Desk) -> None:
    desk.hire("maria")
    client = desk.browser()
    first = field_of(client.get("/console/log-in").text, "token")
    client.get("/console/log-in")
    form = {"name": "maria", "password": PASSWORD, "token": first}
    assert client.post("/console/log-in", data=form).status_code == 303


@pytest.mark.parametrize(
    ("wanted", "reached"),
    [
        ("/console/tickets/K7M", "/console/tickets/K7M"),
        ("https://evil.example/", "/console/queue"),
        ("//evil.example/", "/console/queue"),
        ("/console/\\evil.example", "/console/queue"),
        ("/elsewhere", "/console/queue"),
        ("/console//evil.example", "/console/queue"),
    ],
)
def test_log_in_leads_to_the_wanted_page_of_the_console_only(
    desk: Desk, wanted: str, reached: str
) -> None:
    desk.hire("maria")
    answer = stranger(desk).log_in("maria", next=wanted)
    assert answer.headers["location"] == reached


def test_who_is_logged_in_is_not_asked_again(maria: Worker) -> None:
    assert maria.get("/log-in").headers["location"] == "/console/queue"
    assert maria.get("/").headers["location"] == "/console/queue"


def test_log_out_ends_the_session_on_the_server_too(desk: Desk, maria: Worker) -> None:
    kept = dict(maria.client.cookies)
    assert maria.post("/log-out").headers["location"] == "/console/log-in"
    assert maria.get("/queue").headers["location"] == TO_LOG_IN
    thief = desk.browser()
    thief.cookies.update(kept)
    assert thief.get("/console/queue").status_code == 303
    assert desk.audited("logged_out") == [("maria", "maria", {})]


def test_session_ends_when_nobody_uses_it(maria: Worker, desk: Desk, clock: Clock) -> None:
    idle = desk.services.settings.operator_idle_lifetime
    clock.passes(idle)
    assert maria.get("/queue").status_code == 200
    clock.passes(idle + timedelta(seconds=1))
    assert maria.get("/queue").headers["location"] == TO_LOG_IN


def test_session_ends_after_its_lifetime_though_used(
    maria: Worker, desk: Desk, clock: Clock
) -> None:
    lifetime = desk.services.settings.operator_session_lifetime
    for _ in range(int(lifetime / timedelta(hours=1))):
        clock.passes(timedelta(hours=1))
        assert maria.get("/queue").status_code == 200
    clock.passes(timedelta(seconds=1))
    assert maria.get("/queue").status_code == 303


def test_disabled_account_is_out_at_once(maria: Worker, desk: Desk) -> None:
    desk.services.operators.disable("maria")
    assert maria.get("/queue").status_code == 303


def test_each_log_in_has_tokens_of_its_own(desk: Desk) -> None:
    desk.hire("maria")
    tokens = set()
    for _ in range(2):
        worker = stranger(desk)
        worker.log_in("maria")
        tokens.add(worker.client.cookies["support_operator"])
        tokens.add(field_of(worker.get("/queue").text, "csrf"))
    assert len(tokens) == 4


@pytest.mark.parametrize("token", ["", "wrong"])
def test_post_without_the_right_token_changes_nothing(
    desk: Desk, maria: Worker, token: str
) -> None:
    ticket = desk.ticket()
    url = f"/console/tickets/{ticket.number}/claim"
    answer = maria.client.post(url, data={"csrf": token} if token else {})
    assert answer.status_code == 403
    assert shown("console-problem_token") in answer.text
    assert desk.services.tickets.read(ticket.number).status == "open"


def test_token_of_another_session_is_refused(desk: Desk, maria: Worker) -> None:
    sven = desk.at_work("sven")
    ticket = desk.ticket()
    foreign = field_of(sven.get("/queue").text, "csrf")
    url = f"/console/tickets/{ticket.number}/claim"
    assert maria.client.post(url, data={"csrf": foreign}).status_code == 403


@pytest.mark.parametrize(
    ("given", "real", "same"),
    [("a", "a", True), ("a", "b", False), ("", "", False), ("é", "e", False)],
)
def test_tokens_are_compared_whole_and_never_empty(given: str, real: str, same: bool) -> None:
    assert is_same_token(given, real) is same


def test_language_of_the_account_counts_before_the_browser(desk: Desk) -> None:
    desk.hire("li")
    with desk.services.engine.begin() as db:
        db.execute(update(operators).values(language="zh-CN"))
    worker = stranger(desk)
    worker.log_in("li")
    page = worker.get("/queue", headers={"accept-language": "en"}).text
    assert '<html lang="zh-CN"' in page
    assert load_catalogues()["zh-CN"].format("console-queue_tab_unclaimed") in page


def test_language_picked_before_the_log_in_gives_way_to_the_account(desk: Desk) -> None:
    desk.hire("li")
    with desk.services.engine.begin() as db:
        db.execute(update(operators).values(language="zh-CN"))
    worker = stranger(desk)
    worker.get("/log-in?lang=en")
    assert worker.client.cookies["support_language"] == "en"
    worker.log_in("li")
    assert "support_language" not in worker.client.cookies
    worker.get("/queue?lang=en")
    assert '<html lang="en"' in worker.get("/queue").text
