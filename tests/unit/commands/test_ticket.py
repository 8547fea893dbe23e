from __future__ import annotations

import json
from typing import Any

import pytest
from sqlalchemy import select

from bot.runtime import Services
from bot.storage.tables import audit
from bot.support.model import CallWindow, ContactPoint, Ticket
from tests.unit.commands.conftest import Command

PHONE = "+4915112345678"
PERSONAL = {
    "account": "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed",
    "transaction_hash": "0x5c504ed432cb51138bcf09aa5e8a410dd4a1e204ef84bfed1be16dfba1b22060",
    "steps": "I sent it to my brother Wei in Lyon",
    "error_message": "insufficient funds for anna@mail.test",
    "recent_changes": "moved to a new phone in Lyon",
    "description": "Wei says it is gone",
}
PLAIN = {"coin": "ETH", "amount": "0.1", "chain": "ethereum", "vpn": "no"}
COMMENT = "Thanks, yours Anna Schmidt"


@pytest.fixture
def ticket(services: Services) -> Ticket:
    me = services.mailbox.open_conversation("web", "peer", locale=None, time_zone=None).id
    token = services.vault.store_phone(me, PHONE)
    opened = services.tickets.open_ticket(
        me, case_key="c1", topic="transfer_missing", language="zh-CN", urgency="high",
        details={**PERSONAL, **PLAIN},
        lookup={"status": "pending", "chain": "ethereum", "sender": PERSONAL["account"]},
        contact=ContactPoint(token, services.vault.masked(token), "DE"),
        window=CallWindow(None, None, "Europe/Berlin"), guard=("private_key",),
    )  # fmt: skip
    services.tickets.claim(opened.number, "anna")
    services.tickets.add_note(opened.number, "anna", "Wei lives in Lyon")
    services.tickets.resolve(opened.number, "anna", "It has arrived.")
    return services.tickets.rate(opened.number, me, 5, COMMENT)


def printed(capsys: pytest.CaptureFixture[str]) -> Any:
    return json.loads(capsys.readouterr().out)


def audited(services: Services) -> list[tuple[str, str, str]]:
    with services.engine.begin() as db:
        rows = db.execute(select(audit).order_by(audit.c.id))
        return [(row.actor, row.action, row.subject) for row in rows]


def test_the_list_holds_nothing_personal(
    command: Command, ticket: Ticket, capsys: pytest.CaptureFixture[str]
) -> None:
    assert command("ticket", "list") == 0
    (line,) = printed(capsys)
    assert set(line) == {
        "number", "topic", "language", "status", "urgency", "created_at", "due_at", "claimed_by",
        "stars",
    }  # fmt: skip
    assert (line["number"], line["status"], line["stars"]) == (ticket.number, "resolved", 5)


def test_an_empty_queue_is_an_empty_list(
    command: Command, capsys: pytest.CaptureFixture[str]
) -> None:
    assert command("ticket", "list") == 0
    assert printed(capsys) == []


def test_a_closed_ticket_leaves_the_list_and_can_be_shown(
    command: Command, ticket: Ticket, services: Services, capsys: pytest.CaptureFixture[str]
) -> None:
    services.tickets.confirm_solved(ticket.number, ticket.conversation_id)
    command("ticket", "list")
    assert printed(capsys) == []
    assert command("ticket", "show", ticket.number) == 0
    assert printed(capsys)["status"] == "closed"


def test_a_ticket_is_shown_with_what_could_identify_a_person_masked(
    command: Command, ticket: Ticket, services: Services, capsys: pytest.CaptureFixture[str]
) -> None:
    assert command("ticket", "show", ticket.number.lower().replace("-", "")) == 0
    told = capsys.readouterr().out
    shown = json.loads(told)
    for name, value in PERSONAL.items():
        assert shown["details"][name] == f"{value[:4]}…"
    assert {name: shown["details"][name] for name in PLAIN} == PLAIN
    assert shown["lookup"] == {"status": "pending", "chain": "ethereum"}
    assert shown["callback"]["contact"] == "+49 ••• 678"
    assert shown["callback"]["code"] is None
    assert ticket.callback is not None
    for hidden in (PHONE[3:-3], ticket.callback.code, "Schmidt", "Lyon", *PERSONAL.values()):
        assert hidden not in told
    assert [event["kind"] for event in shown["history"]] == [
        "opened", "claim", "note", "resolve", "rated",
    ]  # fmt: skip
    assert audited(services) == []


def test_personal_data_is_shown_when_asked_for_and_the_audit_log_says_so(
    command: Command, ticket: Ticket, services: Services, capsys: pytest.CaptureFixture[str]
) -> None:
    assert command("ticket", "show", ticket.number, "--personal") == 0
    shown = printed(capsys)
    assert ticket.callback is not None
    assert shown["details"] == {**PERSONAL, **PLAIN}
    assert (shown["callback"]["contact"], shown["comment"]) == (PHONE, COMMENT)
    assert shown["callback"]["code"] == ticket.callback.code
    assert shown["lookup"]["sender"] == PERSONAL["account"]
    assert audited(services) == [
        ("shell", "ticket_shown", ticket.number),
        ("shell", "phone_revealed", ticket.callback.contact.token),
    ]


@pytest.mark.parametrize("number", ["AAA-AAA-AAA", "", "K7M", "'; --"])
def test_a_ticket_that_is_not_there_is_an_error_without_output(
    command: Command, capsys: pytest.CaptureFixture[str], number: str
) -> None:
    assert command("ticket", "show", number) == 1
    told = capsys.readouterr()
    assert told.out == ""
    assert json.loads(told.err) == {"error": "not_found"}


def test_a_ticket_without_a_call_has_none(
    command: Command, services: Services, capsys: pytest.CaptureFixture[str]
) -> None:
    me = services.mailbox.open_conversation("web", "peer", locale=None, time_zone=None).id
    opened = services.tickets.open_ticket(
        me, case_key="c", topic="theft", language="en", urgency="urgent", details={},
        lookup=None, contact=None, window=None,
    )  # fmt: skip
    command("ticket", "show", opened.number)
    shown = printed(capsys)
    assert (shown["callback"], shown["lookup"], shown["comment"]) == (None, None, None)
