from __future__ import annotations

import re
from datetime import timedelta

import pytest

from tests.unit.console.desk import Desk, Worker, shown
from tests.unit.support.clock import Clock


def numbers(html: str) -> list[str]:
    return re.findall(r'data-key="([A-Z0-9-]{11})" data-open-ticket', html)


def counts(html: str) -> dict[str, str]:
    found = re.findall(r'data-key="tab-(\w+)".*?</a>', html)
    numbers_of = dict(re.findall(r'data-key="tab-(\w+)"[^\n]*?class="count[^"]*">(\d+)<', html))
    return {name: numbers_of.get(name, "") for name in found}


def test_most_urgent_first_then_by_due_time(desk: Desk, maria: Worker, clock: Clock) -> None:
    low = desk.ticket(peer="a", urgency="low")
    first = desk.ticket(peer="b", urgency="normal")
    clock.passes(timedelta(minutes=5))
    later = desk.ticket(peer="c", urgency="normal")
    urgent = desk.ticket(peer="d", urgency="urgent")
    shown = numbers(maria.get("/queue").text)
    assert shown == [urgent.number, first.number, later.number, low.number]


def test_row_tells_what_an_operator_chooses_by(desk: Desk, maria: Worker) -> None:
    ticket = desk.with_call(language="zh-CN", urgency="high")
    page = maria.get("/queue").text
    row = page[page.index(f'data-key="{ticket.number}"') - 400 :]
    for told in (
        shown("console-urgency_high"),
        shown("transfer_pending-meaning"),
        "Chinese (Simplified)",
        "in 3 hours",
        "Telegram",
    ):
        assert told in row
    assert "Wed, Nov 25 05:00–06:00" in row
    assert shown("console-claim_number", number=ticket.number) in row


def test_ticket_is_overdue_only_after_its_time(desk: Desk, maria: Worker, clock: Clock) -> None:
    ticket = desk.ticket(urgency="urgent")
    clock.now = ticket.due_at
    assert counts(maria.get("/queue").text)["overdue"] == "0"
    clock.passes(timedelta(minutes=17))
    page = maria.get("/queue?tab=overdue").text
    assert numbers(page) == [ticket.number]
    assert shown("console-overdue_by", duration="17 minutes") in page


def test_tabs_show_and_count_what_they_say(desk: Desk, maria: Worker) -> None:
    tickets = desk.services.tickets
    mine, hers, free, done = (desk.ticket(peer=peer) for peer in "abcd")
    tickets.claim(mine.number, "maria")
    tickets.claim(hers.number, "li_wei")
    tickets.claim(done.number, "maria")
    tickets.resolve(done.number, "maria", "Please update.")
    shown = {
        tab: set(numbers(maria.get(f"/queue?tab={tab}").text))
        for tab in ("all", "mine", "unclaimed", "overdue", "answered", "nonsense")
    }
    assert shown == {
        "all": {mine.number, hers.number, free.number},
        "mine": {mine.number},
        "unclaimed": {free.number},
        "overdue": set(),
        "answered": {done.number},
        "nonsense": {mine.number, hers.number, free.number},
    }
    wanted = {"all": "3", "mine": "1", "unclaimed": "1", "overdue": "0", "answered": ""}
    assert counts(maria.get("/queue").text) == wanted
    assert counts(maria.get("/queue?tab=answered").text) == wanted | {"answered": "1"}


def test_topic_and_language_narrow_the_list_and_the_counts(desk: Desk, maria: Worker) -> None:
    wanted = desk.ticket(peer="a", topic="fees", language="zh-CN")
    desk.ticket(peer="b", topic="fees")
    desk.ticket(peer="c", topic="buy_sell", language="zh-CN")
    page = maria.get("/queue?topic=fees&language=zh-CN").text
    assert numbers(page) == [wanted.number]
    assert counts(page)["all"] == "1"
    assert '<option value="fees" selected>' in page
    assert "tab=mine&amp;topic=fees&amp;language=zh-CN" in page


def test_filter_for_what_does_not_occur_shows_the_empty_sentence(maria: Worker) -> None:
    page = maria.get("/queue?topic=%3Cscript%3Ealert(1)%3C/script%3E").text
    assert shown("console-queue_empty_all") in page
    assert "<script>alert" not in page


@pytest.mark.parametrize(
    ("tab", "key"),
    [
        ("mine", "console-queue_empty_mine"),
        ("unclaimed", "console-queue_empty_unclaimed"),
        ("overdue", "console-queue_empty_overdue"),
        ("answered", "console-queue_empty_answered"),
    ],
)
def test_empty_list_says_so(maria: Worker, tab: str, key: str) -> None:
    assert shown(key) in maria.get(f"/queue?tab={tab}").text


def test_fragment_is_the_table_of_the_same_filter_alone(desk: Desk, maria: Worker) -> None:
    ticket = desk.ticket()
    page = maria.get("/queue?tab=unclaimed").text
    (url,) = re.findall(r'data-live="([^"]+)"', page)
    assert url == "/console/queue?tab=unclaimed&amp;fragment=table"
    fragment = maria.client.get(url.replace("&amp;", "&")).text
    assert "<html" not in fragment
    assert numbers(fragment) == [ticket.number]
    title = shown("console-queue_title", count=1)
    assert shown("console-queue_announcement", unclaimed=1, overdue=0) in fragment
    assert f'data-title="{title}"' in fragment


def test_answered_ticket_shows_who_answered_and_when(
    desk: Desk, maria: Worker, clock: Clock
) -> None:
    ticket = desk.ticket()
    desk.services.tickets.claim(ticket.number, "maria")
    desk.services.tickets.resolve(ticket.number, "maria", "Please update.")
    clock.passes(timedelta(hours=1))
    page = maria.get("/queue?tab=answered").text
    assert "60 minutes ago" in page
    assert re.search(r"maria\s+<span class=\"badge\">" + shown("console-status_resolved"), page)


def test_call_as_soon_as_possible_and_answer_in_the_chat_are_told_apart(
    desk: Desk, maria: Worker
) -> None:
    from bot.support.model import CallWindow, ContactPoint

    asap = CallWindow(None, None, "Europe/London")
    desk.ticket(peer="a", contact=ContactPoint(None, ""), window=asap)
    desk.ticket(peer="b", contact=ContactPoint("[phone:x]", "+44 ••• 123", "GB"), window=asap)
    page = maria.get("/queue").text
    assert f"<td>{shown('console-callback_in_chat')}</td>" in page
    assert f"<td>{shown('console-callback_asap')}</td>" in page


def test_times_stand_on_the_operators_own_clock(desk: Desk, maria: Worker) -> None:
    desk.ticket(urgency="urgent")
    assert "Wed, Nov 25 03:30" in maria.get("/queue").text
    maria.client.cookies.set("support_zone", "Asia%2FShanghai")
    assert "Wed, Nov 25 11:30" in maria.get("/queue").text
    maria.client.cookies.set("support_zone", "../../etc/passwd")
    assert "Wed, Nov 25 03:30" in maria.get("/queue").text
