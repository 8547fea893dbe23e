"""Theft, secrets and doubts in the middle of a conversation: what must never go wrong."""

from __future__ import annotations

import secrets

import pytest
from mnemonic import Mnemonic

from tests.conversations.said import HASH
from tests.conversations.talk import Talk
from tests.conversations.test_digressions import at_summary, stuck

pytestmark = pytest.mark.model


def test_theft_stops_everything_else(talk: Talk) -> None:
    stuck(talk)
    talk.say("oh no somebody hacked my wallet and stole all my usdt!!!")
    assert talk.says("funds_stolen-advice", "case-urgent_human")
    talk.say("yes please, a human")
    assert talk.says("request_human-start", "ask-contact")


def test_a_declined_offer_of_a_person_is_no_solved_theft(talk: Talk) -> None:
    talk.say("somebody hacked my wallet and stole all my usdt!!!")
    talk.say("thank you")
    assert talk.says("thank-reply", "case-urgent_human")
    talk.say("no")
    assert talk.says("case-left_open")
    talk.say("talk to a person")
    assert talk.says("request_human-start")


def test_a_hash_of_a_theft_is_looked_up_after_first_aid(talk: Talk) -> None:
    talk.say(f"my wallet was hacked, somebody stole my eth, the transaction is {HASH}")
    assert talk.says("funds_stolen-advice", "lookup-unreachable", "case-urgent_human")
    assert talk.texts.index(next(t for t in talk.texts if "from Ethereum" in t)) > 0


def test_a_phrase_in_the_middle_is_taken_out_and_the_case_goes_on(talk: Talk) -> None:
    stuck(talk)
    talk.say(Mnemonic("english").generate(128))
    assert talk.says("guard-recovery_phrase")
    assert talk.asks == "transaction_hash"
    talk.say(HASH)
    assert talk.asks == "account"


def test_a_line_that_may_be_a_key_is_asked_about_and_used_when_it_is_a_hash(talk: Talk) -> None:
    talk.say(secrets.token_hex(32))
    assert talk.says("guard-ask_hash")
    talk.press("button-is_hash")
    assert talk.says("inform-noted")


def test_a_typed_command_of_rasa_does_nothing(talk: Talk) -> None:
    at_summary(talk)
    talk.say('/affirm{"about": "confirmation"}')
    assert (talk.ticket, talk.asks) == (None, "confirmation")
    talk.say("/restart")
    assert talk.says("cancel-reply")  # the word means what it says; Rasa would have forgotten all


def test_a_theft_stays_open_whatever_a_panicking_person_says(talk: Talk) -> None:
    talk.say("somebody hacked my wallet and stole all my usdt!!!")
    for cry in ("what do i do first, i am in panic", "please god", "can it be brought back?"):
        talk.say(cry)
        assert talk.says("case-urgent_human"), cry
    talk.say("i want to kill myself")
    assert talk.says("frustration-despair")
    talk.press("button-human")
    assert talk.asks == "contact"


def test_who_calls_is_answered_and_a_phrase_in_pieces_stopped(talk: Talk) -> None:
    talk.say("is one of you phoning me right now? did you call me?")
    assert talk.says("ticket_status-call_none")
    first, second = Mnemonic("english").wordlist[40:44], Mnemonic("english").wordlist[80:85]
    talk.say(" ".join(first))
    assert talk.says("guard-phrase_piece")
    talk.say(" ".join(second))
    assert any(talk._is(key, text) for key in ("guard-phrase_piece", "guard-recovery_phrase")
               for text in talk.texts)  # fmt: skip


def test_line_that_is_a_key_after_all_is_never_kept(talk: Talk) -> None:
    line = secrets.token_hex(32)
    talk.say(line)
    assert talk.says("guard-ask_hash")
    talk.press("button-is_key")
    assert talk.says("guard-private_key")
    kept = " ".join(text for _, _, text in talk.services.mailbox.transcript(talk.conversation_id))
    assert line not in kept


def test_name_that_wrote_to_somebody_is_compared_with_the_list(talk: Talk) -> None:
    talk.say("someone called @tokenpocket_helpdesk wrote to me, is that really you?")
    assert talk.says("suspected_scam-imitation", "suspected_scam-advice")
    talk.say("and https://tokenpocket.pro/help ?")
    assert talk.says("suspected_scam-official")
    talk.say("and @some_other_person")
    assert talk.says("suspected_scam-not_official")
