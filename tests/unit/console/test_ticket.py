from __future__ import annotations

import html
import re
from typing import Any

import pytest

from bot.support.model import CallWindow, ContactPoint
from tests.unit.console.desk import ACCOUNT, HASH, PHONE, Desk, Worker, shown

LOOKUP: dict[str, Any] = {
    "status": "pending",
    "transaction_hash": HASH,
    "asked_at": "2026-11-25T02:55:00+00:00",
    "asked_chains": ["ethereum"],
    "chain": "ethereum",
    "sender": ACCOUNT,
    "recipient": ACCOUNT,
    "amount": "0",
    "symbol": "ETH",
    "tokens": [{"amount": "1250.50", "symbol": "USDT", "recipient": ACCOUNT}],
    "fee": "0.00042",
    "nonce": 41,
}
EVIL = "\"'><script>alert(1)</script><img src=x onerror=alert(1)>"


def page_of(worker: Worker, number: str) -> str:
    answer = worker.get(f"/tickets/{number}")
    assert answer.status_code == 200
    return str(answer.text)


def test_everything_that_was_given_is_shown(desk: Desk, maria: Worker) -> None:
    ticket = desk.ticket(
        language="zh-CN",
        details={
            "transaction_hash": HASH,
            "account": ACCOUNT,
            "chain": "ethereum",
            "steps": "打开应用",
            "vpn": "no",
            "something_new": "42",
        },
    )
    page = page_of(maria, ticket.number)
    kinds = ("transaction_hash", "account", "chain", "steps", "vpn")
    order = [*(shown(f"console-detail_{kind}") for kind in kinds), "something_new"]
    places = [page.index(f"<dt>{label}</dt>") for label in order]
    assert places == sorted(places)
    assert ">Ethereum</span>" in page
    assert f'data-copy="{HASH}"' in page
    link = f'href="https://etherscan.io/tx/{HASH}" target="_blank" rel="noopener noreferrer"'
    assert link in page
    assert "Chinese (Simplified) (简体中文)" not in page  # said where the answer is written
    assert shown("console-reply_claim_first") in page


@pytest.mark.parametrize(
    ("value", "chain"),
    [(HASH, "unknown"), ("javascript:alert(1)", "ethereum"), (f"{HASH}/../x", "ethereum")],
)
def test_no_link_is_made_of_what_is_no_hash_or_of_no_known_chain(
    desk: Desk, maria: Worker, value: str, chain: str
) -> None:
    ticket = desk.ticket(details={"transaction_hash": value, "chain": chain})
    page = page_of(maria, ticket.number)
    assert value in page
    assert 'target="_blank"' not in page


def test_ticket_without_details_says_so(desk: Desk, maria: Worker) -> None:
    page = page_of(maria, desk.ticket().number)
    assert shown("console-details_none") in page
    assert "lookup-title" not in page
    assert shown("console-conversation_empty") in page


def test_chains_answer_stands_in_sentences_and_figures(desk: Desk, maria: Worker) -> None:
    page = page_of(maria, desk.ticket(lookup=LOOKUP).number)
    moved = {"amount": "1,250.5\u00a0USDT", "recipient": ACCOUNT}
    assert shown("lookup-transfer", **moved) in page
    assert page.count("1,250.5\u00a0USDT") == 2
    assert "1,250.5\u00a0USDT</span>" in page
    assert "0.00042\u00a0ETH" in page
    assert "0\u00a0ETH</span>" not in page.replace("0.00042\u00a0ETH", "")
    assert 'badge lookup-pending">' in page


def test_chain_that_did_not_answer_is_told_as_such(desk: Desk, maria: Worker) -> None:
    lookup = {
        "status": "unreachable",
        "transaction_hash": HASH,
        "asked_at": "2026-11-25T02:55:00+00:00",
        "asked_chains": ["ethereum", "bsc"],
    }
    page = page_of(maria, desk.ticket(lookup=lookup).number)
    assert 'badge lookup-unreachable">' in page
    assert "Ethereum" in page
    assert "BNB Smart Chain" in page


@pytest.mark.parametrize(
    "damaged",
    [{}, {"status": "pending"}, {**LOOKUP, "asked_at": "yesterday"}, {**LOOKUP, "fee": "much"}],
)
def test_look_up_that_cannot_be_read_is_left_out(
    desk: Desk, maria: Worker, damaged: dict[str, Any]
) -> None:
    assert "lookup-title" not in page_of(maria, desk.ticket(lookup=damaged).number)


def test_look_up_of_a_language_without_the_sentences_stays_a_table(
    desk: Desk, maria: Worker, monkeypatch: pytest.MonkeyPatch
) -> None:
    sentence = shown("lookup-transfer", amount="1,250.5\u00a0USDT", recipient=ACCOUNT)
    english = desk.services.catalogues["en"]
    has = english.has
    monkeypatch.setattr(english, "has", lambda key: has(key) and not key.startswith("lookup-"))
    page = page_of(maria, desk.ticket(lookup=LOOKUP).number)
    assert sentence not in page
    assert "0.00042\u00a0ETH" in page


def test_conversation_is_shown_in_its_own_language_with_marks(desk: Desk, maria: Worker) -> None:
    ticket = desk.ticket()
    chat = ticket.conversation_id
    desk.says(chat, "我的转账没到")
    desk.replies(chat, "请稍等。")
    desk.says(chat, "[recovery_phrase]", guard=["recovery_phrase"])
    picture = desk.picture(chat)
    desk.says(chat, "截图", attachment_id=picture)
    page = page_of(maria, ticket.number)
    alt = shown("console-picture")
    assert 'class="text" dir="auto">我的转账没到</p>' in page
    assert 'class="text" dir="auto">请稍等。</p>' in page
    assert page.count(shown("console-secret_removed_here")) == 1
    assert f'<img src="/console/pictures/{picture}" alt="{alt}">' in page


def test_fragment_is_the_conversation_alone(desk: Desk, maria: Worker) -> None:
    ticket = desk.ticket()
    desk.says(ticket.conversation_id, "Hello?")
    (url,) = re.findall(r'data-live="([^"]+)"', page_of(maria, ticket.number))
    fragment = maria.client.get(html.unescape(url)).text
    assert fragment.startswith('<ol class="talk" data-version="open.1."')
    assert "Hello?" in fragment
    desk.services.tickets.claim(ticket.number, "sven")
    assert 'data-version="claimed.2.sven"' in maria.client.get(html.unescape(url)).text


@pytest.mark.parametrize(
    ("kind", "key"),
    [
        ("recovery_phrase", "console-guard_recovery_phrase"),
        ("private_key", "console-guard_private_key"),
        ("possible_key", "console-guard_possible_key"),
    ],
)
def test_removed_secret_is_warned_of_once(desk: Desk, maria: Worker, kind: str, key: str) -> None:
    page = page_of(maria, desk.ticket(guard=(kind, kind)).number)
    assert page.count(shown(key)) == 1


def test_code_in_the_conversation_is_hidden_from_everybody_else(desk: Desk, maria: Worker) -> None:
    ticket = desk.with_call()
    assert ticket.callback is not None
    code = ticket.callback.code
    desk.replies(ticket.conversation_id, f"Verification code: {code}")
    assert code not in page_of(maria, ticket.number)
    maria.step(ticket, "claim")
    assert f"Verification code: {code}" in page_of(maria, ticket.number)


def test_code_is_seen_only_by_who_holds_the_ticket(desk: Desk, maria: Worker) -> None:
    ticket = desk.with_call()
    assert ticket.callback is not None
    code = ticket.callback.code
    sven = desk.at_work("sven", "supervisor")

    def seen_by(worker: Worker) -> bool:
        return code in page_of(worker, ticket.number)

    assert not seen_by(maria)
    maria.step(ticket, "claim")
    assert seen_by(maria)
    assert not seen_by(sven)
    maria.step(ticket, "release")
    assert not seen_by(maria)
    maria.step(ticket, "claim")
    maria.step(ticket, "resolve", reply="Please update the app.")
    assert not seen_by(maria)


def test_window_stands_on_the_users_clock_and_in_utc(desk: Desk, maria: Worker) -> None:
    page = page_of(maria, desk.with_call().number)
    assert re.search(r"Wed, Nov 25, 13:00\W+14:00 \(UTC\+8\)", page)
    assert re.search(r"Wed, Nov 25, 05:00\W+06:00 \(UTC\)", page)
    assert "+44 ••• 123" in page
    assert "United Kingdom" in page
    assert PHONE not in page


def test_open_window_and_answer_in_the_chat(desk: Desk, maria: Worker) -> None:
    contact = ContactPoint(None, "")
    window = CallWindow(None, None, "Europe/London")
    ticket = desk.ticket(contact=contact, window=window)
    maria.step(ticket, "claim")
    page = page_of(maria, ticket.number)
    assert shown("console-callback_asap") in page
    assert shown("console-callback_in_chat") in page
    assert ticket.callback is not None
    assert ticket.callback.code not in page
    assert "/reveal" not in page


def test_window_without_an_end_shows_its_start(desk: Desk, maria: Worker) -> None:
    start = desk.services.clock()
    window = CallWindow(start, None, "Europe/London")
    token = "[phone:aaaaaaaa]"
    ticket = desk.ticket(contact=ContactPoint(token, "+44 ••• 123"), window=window)
    assert "Wed, Nov 25, 3:00" in page_of(maria, ticket.number)


def test_rating_and_answer_are_shown(desk: Desk, maria: Worker) -> None:
    tickets, ticket = desk.services.tickets, desk.ticket()
    tickets.claim(ticket.number, "maria")
    tickets.resolve(ticket.number, "maria", "Please update the app.")
    tickets.confirm_solved(ticket.number, ticket.conversation_id)
    tickets.rate(ticket.number, ticket.conversation_id, 4, "Quick!")
    page = page_of(maria, ticket.number)
    assert shown("console-stars", stars=4) in page
    assert "Quick!" in page
    assert "Please update the app." in page
    for told in (
        shown("console-event_opened"),
        shown("console-event_claim"),
        shown("console-event_resolve"),
        shown("console-event_confirm"),
        shown("console-event_rated"),
    ):
        assert told in page


def test_nothing_that_a_user_wrote_becomes_markup(desk: Desk, maria: Worker) -> None:
    ticket = desk.ticket(
        topic=f"topic{EVIL}"[:32],
        language='en"><i>',
        details={"steps": EVIL, "transaction_hash": EVIL, EVIL: EVIL, "chain": EVIL},
        lookup={
            **LOOKUP,
            "status": "failed",
            "reason": "reverted",
            "reason_text": EVIL,
            "sender": EVIL,
        },
        contact=ContactPoint(None, EVIL[:32], "><"),
        window=CallWindow(None, None, "Europe/London"),
        guard=(EVIL,),
    )
    desk.says(ticket.conversation_id, EVIL)
    desk.replies(ticket.conversation_id, EVIL)
    maria.step(ticket, "claim")
    maria.step(ticket, "note", note=EVIL)
    kept = maria.step(ticket, "resolve", reply=f"send me your password {EVIL}", note=EVIL).text
    maria.step(ticket, "resolve", reply=EVIL)
    tickets = desk.services.tickets
    tickets.confirm_solved(ticket.number, ticket.conversation_id)
    tickets.rate(ticket.number, ticket.conversation_id, 1, EVIL)
    pages = [kept, page_of(maria, ticket.number), maria.get("/queue?tab=answered").text]
    for page in pages:
        assert "<script>alert" not in page
        assert "<img src=x" not in page
        assert '"><i>' not in page
    assert pages[1].count("&lt;script&gt;alert(1)&lt;/script&gt;") >= 8


def test_unknown_ticket_is_a_page_that_says_so(maria: Worker) -> None:
    for path in ("/tickets/K7M-4QX-9TA", "/tickets/x", "/tickets?number=nonsense", "/tickets"):
        answer = maria.get(path)
        assert answer.status_code == 404
        assert shown("console-problem_not_found") in answer.text


def test_ticket_is_found_by_its_number_however_written(desk: Desk, maria: Worker) -> None:
    number = desk.ticket().number
    typed = number.lower().replace("-", " ")
    answer = maria.get("/tickets", params={"number": typed})
    assert answer.headers["location"] == f"/console/tickets/{number}"


def test_look_up_that_cannot_be_worded_leaves_its_figures(desk: Desk, maria: Worker) -> None:
    bare = {**LOOKUP, "status": "confirmed"}  # without confirmations, which the sentence names
    page = page_of(maria, desk.ticket(lookup=bare).number)
    assert shown("console-lookup_confirmed") in page
    assert HASH in page


def test_screenshot_is_served_as_a_picture_and_nothing_else(desk: Desk, maria: Worker) -> None:
    picture = desk.picture(desk.ticket().conversation_id)
    answer = maria.get(f"/pictures/{picture}")
    assert answer.status_code == 200
    assert answer.headers["content-type"] == "image/png"
    assert answer.content.startswith(b"\x89PNG")
    assert answer.headers["content-disposition"] == "inline"
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert "sandbox" in answer.headers["content-security-policy"]
    assert answer.headers["cache-control"] == "no-store"
    assert desk.browser().get(f"/console/pictures/{picture}").status_code == 303


@pytest.mark.parametrize("name", ["nothing", "..%2Fsupport.db", "a" * 65])
def test_unknown_screenshot_is_not_found(maria: Worker, name: str) -> None:
    assert maria.get(f"/pictures/{name}").status_code == 404


def test_stored_file_that_is_no_picture_is_not_served(
    desk: Desk, maria: Worker, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(desk.services.pictures, "read", lambda _: ("text/html", b"<script>"))
    assert maria.get("/pictures/abc").status_code == 404
