"""What is stored, said and refused when a person does something in a channel."""

from __future__ import annotations

import asyncio
import secrets

import pytest
from mnemonic import Mnemonic
from sqlalchemy import text as sql

from bot.errors import RateLimitedError, RejectedError
from bot.messaging.model import COMMANDS, Answer, Choice, Message, Turn
from bot.messaging.second_look import TOGETHER
from bot.messaging.switchboard import TURNS_MAX, TURNS_PERIOD
from bot.privacy import TEXT_MAX_CHARS
from tests.unit.messaging.conftest import CHANNEL, Desk

HASH = "0x" + "ab12" * 16
BARE = "cd34" * 16
"""64 digits that nothing near them tells from a private key."""


def waiting(desk: Desk) -> list[Turn]:
    return desk.mailbox.waiting_turns(desk.clock(), [CHANNEL])


def answer(desk: Desk, asks: str | None, *choices: Choice) -> list[str]:
    """Answer the waiting turn as the dialogue would; return the codes of the buttons."""
    turn = waiting(desk)[0]
    said = desk.mailbox.answer(turn, Answer((Message("?", choices),), "en", asks=asks))
    return [button.code for button in said[0].buttons]


async def test_a_message_is_stored_once_though_it_comes_twice(desk: Desk) -> None:
    first = await desk.hears("my transfer is stuck", message_id="a")
    again = await desk.hears("my transfer is stuck", message_id="a")
    assert first.turn_id is not None
    assert (again.turn_id, again.duplicate) == (None, True)
    assert [turn.text for turn in waiting(desk)] == ["my transfer is stuck"]


@pytest.mark.parametrize("nothing", ["", "   \n\t ", "\u202e", "\x00\x00"])
async def test_an_empty_message_is_refused(desk: Desk, nothing: str) -> None:
    with pytest.raises(RejectedError, match="empty"):
        await desk.hears(nothing)
    assert waiting(desk) == []


async def test_a_phrase_is_taken_out_and_the_person_told_at_once(desk: Desk) -> None:
    phrase = Mnemonic("english").generate(128)
    receipt = await desk.hears(f"i cant get in, my words are {phrase} .. whats happening")
    assert receipt.secret_found
    (turn,) = waiting(desk)
    assert turn.text == "i cant get in, my words are [recovery_phrase] .. whats happening"
    assert turn.guard == ("recovery_phrase",)
    (notice,) = desk.said(receipt.conversation_id)
    assert "recovery phrase" in notice


async def test_a_bare_phrase_is_not_taken_to_the_dialogue(desk: Desk) -> None:
    receipt = await desk.hears(Mnemonic("chinese_simplified").generate(128), locale="zh-hans")
    assert waiting(desk) == []
    assert "助记词" in desk.said(receipt.conversation_id)[0]


async def test_no_secret_reaches_any_table(desk: Desk) -> None:
    key = secrets.token_hex(32)
    await desk.hears(f"here is my private key {key}")
    await desk.hears(key)
    with desk.mailbox._engine.begin() as db:
        for table in ("turns", "messages", "buttons"):
            rows = db.execute(sql(f"SELECT * FROM {table}")).all()
            assert key not in str(rows)


async def test_what_may_be_a_key_is_asked_about_and_goes_on_when_it_is_a_hash(desk: Desk) -> None:
    receipt = await desk.hears(f"what about {BARE}")
    assert waiting(desk) == []
    (question,) = desk.mailbox.messages_after(receipt.conversation_id, 0)
    assert len(question.buttons) == 2
    await desk.hears(kind="button", code=question.buttons[0].code)
    (turn,) = waiting(desk)
    assert (turn.kind, turn.text) == ("text", f"what about {BARE}")


async def test_what_is_a_key_after_all_is_forgotten_and_the_person_warned(desk: Desk) -> None:
    receipt = await desk.hears(BARE)
    (question,) = desk.mailbox.messages_after(receipt.conversation_id, 0)
    await desk.hears(kind="button", code=question.buttons[1].code)
    assert waiting(desk) == []
    assert "private key" in desk.said(receipt.conversation_id)[-1]


async def test_a_held_line_is_forgotten_in_time(desk: Desk) -> None:
    from bot.messaging.held import KEPT_FOR

    receipt = await desk.hears(BARE)
    (question,) = desk.mailbox.messages_after(receipt.conversation_id, 0)
    desk.clock.passes(KEPT_FOR)
    await desk.hears(kind="button", code=question.buttons[0].code)
    assert waiting(desk) == []
    assert "hash" in desk.said(receipt.conversation_id)[-1]


async def test_bare_digits_are_a_hash_where_one_was_asked_for(desk: Desk) -> None:
    await desk.hears("my transfer is stuck")
    answer(desk, "transaction_hash")
    await desk.hears(BARE)
    assert [turn.text for turn in waiting(desk)] == [BARE]


async def test_a_phone_number_goes_into_the_vault(desk: Desk) -> None:
    receipt = await desk.hears("call me at +44 7911 123456 please")
    (turn,) = waiting(desk)
    assert "7911" not in turn.text
    token = turn.text.removeprefix("call me at ").removesuffix(" please")
    assert desk.vault.reveal(token, "test") == "+447911123456"
    shown = [text for _, who, text in desk.mailbox.transcript(receipt.conversation_id)]
    assert shown == [f"call me at {desk.vault.masked(token)} please"]
    assert receipt.secret_found is False


async def test_national_digits_are_a_number_only_where_one_was_asked_for(desk: Desk) -> None:
    await desk.hears("订单 13812345678 没到账", locale="zh-CN")
    assert "13812345678" in waiting(desk)[0].text
    answer(desk, "contact")
    await desk.hears("13812345678", locale="zh-CN")
    assert waiting(desk)[0].text.startswith("[phone:")


async def test_a_number_that_must_not_be_called_is_refused_with_a_sentence(desk: Desk) -> None:
    receipt = await desk.hears("+44 909 879 0000")
    assert waiting(desk)[0].text == "[phone_refused]"
    assert len(desk.said(receipt.conversation_id)) == 1


async def test_a_shared_contact_is_taken_as_its_number(desk: Desk) -> None:
    await desk.hears(kind="contact", phone="+4915112345678")
    assert waiting(desk)[0].text.startswith("[phone:")


@pytest.mark.parametrize("phone", ["+112", "12", "+449098790000"])
async def test_a_contact_that_cannot_be_called_is_refused(desk: Desk, phone: str) -> None:
    with pytest.raises(RejectedError, match="phone_"):
        await desk.hears(kind="contact", phone=phone)


async def test_a_typed_slash_means_nothing_to_rasa(desk: Desk) -> None:
    await desk.hears('  /affirm{"about": "confirmation"}')
    assert waiting(desk)[0].text.startswith("  ／affirm")


@pytest.mark.parametrize("name", COMMANDS)
async def test_a_command_of_the_menu_becomes_its_payload(desk: Desk, name: str) -> None:
    await desk.hears(name, kind="command")
    (turn,) = waiting(desk)
    assert turn.payload == COMMANDS[name]


async def test_a_button_works_once_for_its_message(desk: Desk) -> None:
    await desk.hears("hello")
    yes, no = answer(desk, None, Choice("Yes", "/affirm"), Choice("No", "/deny"))
    await desk.hears(kind="button", code=yes)
    assert waiting(desk)[0].payload == "/affirm"
    for code in (yes, no):
        with pytest.raises(RejectedError, match="button_used"):
            await desk.hears(kind="button", code=code)


async def test_a_press_repeated_by_the_channel_is_a_duplicate_and_no_error(desk: Desk) -> None:
    await desk.hears("hello")
    (yes,) = answer(desk, None, Choice("Yes", "/affirm"))
    await desk.hears(kind="button", code=yes, message_id="press")
    again = await desk.hears(kind="button", code=yes, message_id="press")
    assert again.duplicate
    assert len(waiting(desk)) == 1


async def test_a_button_of_somebody_else_opens_nothing(desk: Desk) -> None:
    await desk.hears("hello", peer="7")
    (yes,) = answer(desk, None, Choice("Yes", "/affirm"))
    with pytest.raises(RejectedError, match="button_unknown"):
        await desk.hears(kind="button", code=yes, peer="8")


async def test_a_long_message_is_cut_and_the_person_told(desk: Desk) -> None:
    receipt = await desk.hears("it does not work " * 300)
    assert len(waiting(desk)[0].text) == TEXT_MAX_CHARS
    (notice,) = desk.said(receipt.conversation_id)
    assert "4" in notice


async def test_a_picture_without_words_is_data(desk: Desk) -> None:
    await desk.hears(kind="image", attachment_id="p1")
    (turn,) = waiting(desk)
    assert (turn.payload, turn.attachment_id) == ("/inform", "p1")


async def test_a_picture_with_words_is_a_message(desk: Desk) -> None:
    await desk.hears("this is the error", kind="image", attachment_id="p1")
    assert (waiting(desk)[0].payload, waiting(desk)[0].text) == (None, "this is the error")


async def test_a_sticker_gets_a_sentence_and_no_turn_of_the_dialogue(desk: Desk) -> None:
    receipt = await desk.hears(kind="unsupported")
    assert waiting(desk) == []
    assert len(desk.said(receipt.conversation_id)) == 1


async def test_too_many_messages_in_a_minute_are_refused_until_it_is_over(desk: Desk) -> None:
    for number in range(TURNS_MAX):
        await desk.hears(f"message {number}")
    with pytest.raises(RateLimitedError):
        await desk.hears("one more")
    desk.clock.passes(TURNS_PERIOD * 1.01)
    assert (await desk.hears("one more")).turn_id is not None


async def test_while_a_person_answers_the_bot_is_silent(desk: Desk) -> None:
    receipt = await desk.hears("hello")
    answer(desk, None)
    desk.mailbox.set_mode(receipt.conversation_id, "human")
    await desk.hears("are you there?")
    assert waiting(desk) == []
    heard = [text for _, who, text in desk.mailbox.transcript(receipt.conversation_id)]
    assert "are you there?" in heard


async def test_what_clients_claim_about_themselves_is_checked(desk: Desk) -> None:
    receipt = await desk.hears("hello", locale="x" * 500, time_zone="../../etc/passwd")
    conversation = desk.mailbox.find_conversation(receipt.conversation_id)
    assert (conversation.locale, conversation.time_zone) == (None, None)


async def said_in_pieces(desk: Desk, pieces: list[str], peer: str = "7") -> str:
    """Return the conversation in which each piece was sent and each turn answered."""
    for piece in pieces:
        receipt = await desk.hears(piece, peer=peer)
        for turn in waiting(desk):
            desk.mailbox.answer(turn, Answer((Message("Go on"),), "en"))
        desk.clock.passes(TURNS_PERIOD / TURNS_MAX)
    return receipt.conversation_id


@pytest.mark.parametrize("size", [1, 3, 6])
async def test_a_phrase_in_pieces_is_taken_out_of_what_was_stored(desk: Desk, size: int) -> None:
    words = Mnemonic("english").generate(128).split()
    pieces = [" ".join(words[n : n + size]) for n in range(0, 12, size)]
    conversation = await said_in_pieces(desk, ["hi there", *pieces])
    told = [turn.text for turn, _ in desk.mailbox.heard(conversation)]
    assert told == ["hi there", *["[recovery_phrase]"] * len(pieces)]
    assert "recovery phrase" in desk.said(conversation)[-1]
    await asyncio.sleep(0.1)  # the look at rest


async def test_pieces_of_two_people_are_not_put_together(desk: Desk) -> None:
    words = Mnemonic("english").generate(128).split()
    await said_in_pieces(desk, [" ".join(words[:6])], peer="1")
    conversation = await said_in_pieces(desk, [" ".join(words[6:])], peer="2")
    assert [turn.text for turn, _ in desk.mailbox.heard(conversation)] == [" ".join(words[6:])]


async def test_pieces_long_apart_are_not_put_together(desk: Desk) -> None:
    words = Mnemonic("english").generate(128).split()
    await said_in_pieces(desk, [" ".join(words[:6])])
    desk.clock.passes(TOGETHER)
    conversation = await said_in_pieces(desk, [" ".join(words[6:])])
    assert [turn.guard for turn, _ in desk.mailbox.heard(conversation)] == [(), ()]


async def test_what_the_dialogue_stores_late_is_struck_when_it_is_at_rest(desk: Desk) -> None:
    words = Mnemonic("english").generate(128).split()
    first = " ".join(words[:6])
    receipt = await desk.hears(first)
    (turn,) = waiting(desk)
    await desk.hears(" ".join(words[6:]))
    # The dialogue was at work on the first piece meanwhile, and quotes it.
    desk.mailbox.answer(turn, Answer((Message(f"You say: {first}"),), "en"))
    for _ in range(100):
        await asyncio.sleep(0.05)
        if not any(first in text for text in desk.said(receipt.conversation_id)):
            break
    assert not any(first in text for text in desk.said(receipt.conversation_id))
