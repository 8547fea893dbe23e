from __future__ import annotations

import html

import pytest
from mnemonic import Mnemonic

from bot.console.screens.ticket import actions
from bot.errors import ConflictError
from bot.support.model import CallWindow, ContactPoint, Ticket
from tests.unit.console.desk import ACCOUNT, PHONE, Desk, Worker, said, shown

ANSWER = "The node was out of sync.\nYour balance is right now."


@pytest.fixture
def ticket(desk: Desk) -> Ticket:
    return desk.with_call()


def now_is(desk: Desk, ticket: Ticket) -> Ticket:
    return desk.services.tickets.read(ticket.number)


def notes(desk: Desk, ticket: Ticket) -> list[str]:
    return [e.data["text"] for e in now_is(desk, ticket).history if e.kind == "note"]


def test_claim_leads_back_and_says_so(desk: Desk, maria: Worker, ticket: Ticket) -> None:
    answer = maria.step(ticket, "claim")
    assert answer.status_code == 303
    assert answer.headers["location"] == f"/console/tickets/{ticket.number}?done=claimed"
    assert shown("console-done_claimed") in maria.client.get(answer.headers["location"]).text
    assert now_is(desk, ticket).claimed_by == "maria"
    assert desk.audited("claimed") == [("maria", ticket.number, {})]


def test_claimed_ticket_stays_with_who_was_first(desk: Desk, maria: Worker, ticket: Ticket) -> None:
    desk.services.tickets.claim(ticket.number, "sven")
    answer = maria.step(ticket, "claim")
    assert answer.status_code == 409
    assert shown("console-conflict_claim", holder="sven") in answer.text
    assert now_is(desk, ticket).claimed_by == "sven"
    assert desk.audited("claimed") == []


def test_claiming_ones_own_ticket_again_changes_nothing(
    desk: Desk, maria: Worker, ticket: Ticket
) -> None:
    maria.step(ticket, "claim")
    assert maria.step(ticket, "claim").status_code == 303
    assert [e.kind for e in now_is(desk, ticket).history] == ["opened", "claim"]


def test_number_in_an_address_may_be_written_small(
    desk: Desk, maria: Worker, ticket: Ticket
) -> None:
    maria.post(f"/tickets/{ticket.number.lower()}/claim")
    assert now_is(desk, ticket).claimed_by == "maria"


def test_release_puts_the_ticket_back(desk: Desk, maria: Worker, ticket: Ticket) -> None:
    maria.step(ticket, "claim")
    assert maria.step(ticket, "release").headers["location"].endswith("?done=released")
    assert now_is(desk, ticket).status == "open"
    assert desk.audited("released") == [("maria", ticket.number, {})]


@pytest.mark.parametrize(
    ("step", "fields"),
    [
        ("release", {}),
        ("call", {"outcome": "reached"}),
        ("call", {"outcome": "no_answer"}),
        ("reveal", {}),
        ("resolve", {"reply": ANSWER}),
    ],
)
@pytest.mark.parametrize("role", ["operator", "supervisor", "administrator"])
def test_only_the_holder_may_and_what_was_typed_stays(
    desk: Desk, maria: Worker, ticket: Ticket, step: str, fields: dict[str, str], role: str
) -> None:
    maria.step(ticket, "claim")
    before = now_is(desk, ticket)
    sven = desk.at_work("sven", role)  # type: ignore[arg-type]
    answer = sven.step(ticket, step, **fields)
    assert answer.status_code == 403
    assert shown("console-refused_not_yours", holder="maria") in answer.text
    assert fields.get("reply", "") in html.unescape(answer.text)
    assert PHONE not in answer.text
    assert now_is(desk, ticket) == before
    assert desk.events() == []
    assert desk.audited("phone_revealed") == []


def test_unclaimed_ticket_names_nobody_as_its_holder(
    desk: Desk, maria: Worker, ticket: Ticket
) -> None:
    refusal = shown("console-refused_not_yours", holder=said("console-nobody"))
    assert refusal in maria.step(ticket, "release").text


@pytest.mark.parametrize("step", ["claim", "release", "note", "call", "reveal", "resolve"])
def test_step_on_an_unknown_ticket_is_not_found(maria: Worker, step: str) -> None:
    answer = maria.post(f"/tickets/K7M-4QX-9TA/{step}", note="x", reply="x", outcome="reached")
    assert answer.status_code == 404


def test_ticket_that_changes_under_a_step_is_a_conflict(
    desk: Desk, maria: Worker, ticket: Ticket, monkeypatch: pytest.MonkeyPatch
) -> None:
    maria.step(ticket, "claim")

    def conflict(*args: str) -> Ticket:
        raise ConflictError("release")

    for name in ("release", "resolve"):
        monkeypatch.setattr(desk.services.tickets, name, conflict)
    assert maria.step(ticket, "release").status_code == 409
    answer = maria.step(ticket, "resolve", reply=ANSWER)
    assert answer.status_code == 409
    assert shown("console-conflict_changed") in answer.text
    assert ANSWER in html.unescape(answer.text)
    assert desk.events() == []


def test_note_is_kept_for_colleagues(desk: Desk, maria: Worker, ticket: Ticket) -> None:
    answer = maria.step(ticket, "note", note=" Waits for the new node.\r\nSee chat. ")
    assert answer.headers["location"].endswith("?done=noted")
    assert notes(desk, ticket) == ["Waits for the new node.\nSee chat."]
    assert desk.audited("noted") == [("maria", ticket.number, {})]
    assert "Waits for the new node." in maria.get(f"/tickets/{ticket.number}").text


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("  ", "console-refused_note_empty"),
        ("x" * (actions.NOTE_MAX_CHARS + 1), "console-refused_too_long"),
        (Mnemonic("english").generate(128), "console-refused_note_secret"),
    ],
)
def test_empty_long_or_secret_note_is_not_kept(
    desk: Desk, maria: Worker, ticket: Ticket, text: str, key: str
) -> None:
    answer = maria.step(ticket, "note", note=text)
    assert answer.status_code == 422
    assert shown(key) in answer.text
    assert text in answer.text
    assert notes(desk, ticket) == []


def test_longest_note_is_kept(desk: Desk, maria: Worker, ticket: Ticket) -> None:
    maria.step(ticket, "note", note="x" * actions.NOTE_MAX_CHARS)
    assert len(notes(desk, ticket)[0]) == actions.NOTE_MAX_CHARS


def test_number_is_shown_once_and_the_reveal_is_audited(
    desk: Desk, maria: Worker, ticket: Ticket
) -> None:
    maria.step(ticket, "claim")
    answer = maria.step(ticket, "reveal")
    assert answer.status_code == 200
    assert PHONE in answer.text
    assert answer.headers["cache-control"] == "no-store"
    assert ticket.callback is not None
    assert desk.audited("phone_revealed") == [("maria", ticket.callback.contact.token, {})]
    assert PHONE not in maria.get(f"/tickets/{ticket.number}").text


def test_number_of_a_call_that_is_off_stays_hidden(
    desk: Desk, maria: Worker, ticket: Ticket
) -> None:
    maria.step(ticket, "claim")
    desk.services.tickets.cancel_callback(ticket.number, ticket.conversation_id)
    answer = maria.step(ticket, "reveal")
    assert answer.status_code == 409
    assert shown("console-conflict_no_call") in answer.text
    assert desk.audited("phone_revealed") == []


def test_there_is_no_number_to_show_for_an_answer_in_the_chat(desk: Desk, maria: Worker) -> None:
    window = CallWindow(None, None, "Europe/London")
    chat = desk.ticket(contact=ContactPoint(None, ""), window=window)
    bare = desk.ticket(topic="fees")
    for ticket in (chat, bare):
        maria.step(ticket, "claim")
        assert maria.step(ticket, "reveal").status_code == 409


def test_call_is_marked_done(desk: Desk, maria: Worker, ticket: Ticket) -> None:
    maria.step(ticket, "claim")
    assert (
        maria.step(ticket, "call", outcome="reached").headers["location"].endswith("?done=called")
    )
    callback = now_is(desk, ticket).callback
    assert callback is not None
    assert callback.status == "done"
    assert maria.step(ticket, "call", outcome="reached").status_code == 409


@pytest.mark.parametrize(
    ("outcome", "key"),
    [
        ("no_answer", "console-call_note_no_answer"),
        ("wrong_number", "console-call_note_wrong_number"),
    ],
)
def test_call_that_reached_nobody_is_noted(
    desk: Desk, maria: Worker, ticket: Ticket, outcome: str, key: str
) -> None:
    maria.step(ticket, "claim")
    maria.step(ticket, "call", outcome=outcome)
    assert notes(desk, ticket) == [said(key)]
    callback = now_is(desk, ticket).callback
    assert callback is not None
    assert callback.status == "scheduled"


def test_unknown_outcome_of_a_call_is_refused(maria: Worker, ticket: Ticket) -> None:
    maria.step(ticket, "claim")
    assert maria.step(ticket, "call", outcome="forged").status_code == 404


def test_answer_resolves_and_is_announced_once_though_pressed_twice(
    desk: Desk, maria: Worker, ticket: Ticket
) -> None:
    maria.step(ticket, "claim")
    for _ in range(2):
        answer = maria.step(ticket, "resolve", reply=ANSWER.replace("\n", "\r\n"))
        assert answer.headers["location"].endswith("?done=resolved")
    done = now_is(desk, ticket)
    assert (done.status, done.resolution) == ("resolved", ANSWER)
    assert desk.events() == [f"resolved:{ticket.number}"]
    assert desk.audited("resolved") == [("maria", ticket.number, {})]


def test_two_presses_at_the_same_time_are_one_answer(
    desk: Desk, maria: Worker, ticket: Ticket, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The second one has read the ticket before the first one changed it."""
    maria.step(ticket, "claim")
    resolve = desk.services.tickets.resolve

    def both(number: str, operator: str, text: str) -> Ticket:
        resolve(number, operator, text)
        return resolve(number, operator, text)

    monkeypatch.setattr(desk.services.tickets, "resolve", both)
    answer = maria.step(ticket, "resolve", reply=ANSWER)
    assert answer.headers["location"].endswith("?done=resolved")
    assert desk.events() == [f"resolved:{ticket.number}"]


def test_answer_that_could_not_be_announced_is_announced_by_pressing_again(
    desk: Desk, maria: Worker, ticket: Ticket, monkeypatch: pytest.MonkeyPatch
) -> None:
    maria.step(ticket, "claim")
    with monkeypatch.context() as broken:
        broken.setattr(desk.services.mailbox, "raise_event", lambda *_, **__: 1 / 0)
        assert maria.step(ticket, "resolve", reply=ANSWER).status_code == 500
    assert desk.events() == []
    assert maria.step(ticket, "resolve", reply=ANSWER).status_code == 303
    assert desk.events() == [f"resolved:{ticket.number}"]


def test_another_answer_to_an_answered_ticket_is_refused(
    desk: Desk, maria: Worker, ticket: Ticket
) -> None:
    maria.step(ticket, "claim")
    maria.step(ticket, "resolve", reply=ANSWER)
    answer = maria.step(ticket, "resolve", reply="Something else.")
    assert answer.status_code == 409
    assert shown("console-conflict_changed") in answer.text
    assert "Something else." in answer.text
    assert now_is(desk, ticket).resolution == ANSWER


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("Please send me your recovery phrase.", "asks_secret"),
        ("请提供您的助记词", "asks_secret"),
        (f"Pay the fee to {ACCOUNT}", "address"),
        ("Call us at +44 20 7946 0958", "phone"),
        (Mnemonic("english").generate(128), "secret"),
    ],
)
def test_harmful_answer_is_stopped_and_the_stop_audited(
    desk: Desk, maria: Worker, ticket: Ticket, text: str, reason: str
) -> None:
    maria.step(ticket, "claim")
    answer = maria.step(ticket, "resolve", reply=text)
    assert answer.status_code == 422
    assert shown(actions.STOPPED[reason]) in answer.text
    assert text in answer.text
    assert now_is(desk, ticket).status == "claimed"
    assert desk.events() == []
    assert desk.audited("reply_stopped") == [("maria", ticket.number, {"reason": reason})]


@pytest.mark.parametrize(
    ("text", "key"),
    [
        (" \n ", "console-refused_reply_empty"),
        ("x" * (actions.REPLY_MAX_CHARS + 1), "console-refused_too_long"),
    ],
)
def test_empty_or_long_answer_is_refused_without_a_mark_in_the_audit(
    desk: Desk, maria: Worker, ticket: Ticket, text: str, key: str
) -> None:
    maria.step(ticket, "claim")
    answer = maria.step(ticket, "resolve", reply=text)
    assert answer.status_code == 422
    assert shown(key) in answer.text
    assert desk.audited("reply_stopped") == []


def test_language_of_the_user_is_said_where_the_answer_is_written(
    desk: Desk, maria: Worker
) -> None:
    ticket = desk.ticket(language="zh-CN")
    maria.step(ticket, "claim")
    page = maria.get(f"/tickets/{ticket.number}").text
    assert (
        shown("console-reply_language", language="Chinese (Simplified)", native="简体中文") in page
    )
    assert 'lang="zh-CN"' in page
