"""What people do instead of answering: ask back, correct, skip, change their mind, get angry."""

from __future__ import annotations

import pytest

from bot.errors import RejectedError
from bot.topics import DETAILS
from tests.conversations.said import ADDRESS, HASH
from tests.conversations.talk import Talk

pytestmark = pytest.mark.model


def stuck(talk: Talk) -> Talk:
    talk.say("my transfer is stuck, it has been pending for hours")
    assert talk.asks == "transaction_hash"
    return talk


def at_contact(talk: Talk) -> Talk:
    stuck(talk)
    for _ in range(3):
        talk.press("button-skip")
    talk.press("button-human")
    assert talk.asks == "contact"
    return talk


def at_summary(talk: Talk) -> Talk:
    at_contact(talk)
    talk.press("button-this_chat")
    talk.press("button-asap")
    assert talk.asks == "confirmation"
    return talk


def test_a_question_in_the_middle_is_answered_and_the_question_stands_again(talk: Talk) -> None:
    stuck(talk)
    for question in ("what is a transaction hash?", "where do I find it", "why do you need that?"):
        talk.say(question)
        assert talk.says("where-transaction_hash", "ask-transaction_hash"), question
    talk.press("button-where")
    assert talk.says("where-transaction_hash", "ask-transaction_hash")


def test_everything_can_be_skipped(talk: Talk) -> None:
    stuck(talk)
    talk.say("i dont have it")
    assert talk.says("details-skipped", "ask-account")
    talk.press("button-skip")
    assert talk.says("details-skipped", "ask-steps")
    talk.say("no idea")
    assert talk.says("transfer_pending-advice")


def test_an_address_is_not_a_hash_and_counts_as_the_account(talk: Talk) -> None:
    stuck(talk)
    talk.say(ADDRESS)
    assert talk.says("details-address_not_hash", "ask-transaction_hash")
    talk.say(HASH)
    assert talk.says("ask-steps")


def test_several_answers_in_one_message_count(talk: Talk) -> None:
    stuck(talk)
    talk.say(f"{HASH} and the account is {ADDRESS}")
    assert talk.asks == "steps"


def test_an_answer_that_cannot_be_read_is_asked_once_more_and_then_left(talk: Talk) -> None:
    stuck(talk)
    talk.say("0x123")
    assert talk.says("unread-transaction_hash", "ask-transaction_hash")
    talk.say("0x1234")
    assert talk.says("details-left_open", "ask-account")


def test_a_correction_by_sentence_is_confirmed(talk: Talk) -> None:
    stuck(talk)
    talk.say(HASH)
    other = "0x" + "ab" * 32
    talk.say(f"no sorry, wrong one, the transaction hash is {other}")
    assert talk.says("details-corrected")


def test_each_field_of_the_summary_can_be_corrected(talk: Talk) -> None:
    at_summary(talk)
    talk.press("button-change")
    assert talk.says("request_human-what_to_change")
    talk.press("detail-contact")
    assert talk.asks == "contact"
    talk.say("+44 7911 123456")
    assert talk.asks == "confirmation"
    assert "+44 ••• 456" in talk.texts[-1]
    talk.press("button-change")
    talk.press("detail-time")
    assert talk.asks == "time"
    talk.press("button-asap")
    assert talk.asks == "confirmation"
    talk.say("yes thats right")
    assert talk.says("request_human-booked")


def test_a_number_that_cannot_be_called_is_refused_and_asked_again(talk: Talk) -> None:
    at_contact(talk)
    talk.say("+44 909 879 0000")
    assert talk.says("message-phone_not_callable")
    assert talk.asks == "contact"
    with pytest.raises(RejectedError):
        talk.share_contact("+112")


def test_nobody_has_to_give_a_number(talk: Talk) -> None:
    at_contact(talk)
    talk.say("no, i dont want to give my number")
    assert talk.says("request_human-chat_instead")
    assert talk.asks == "time"


def test_a_time_that_is_over_is_refused(talk: Talk) -> None:
    talk.time_zone = "Europe/London"
    at_contact(talk)
    talk.say("+44 7911 123456")
    talk.say("yesterday at 3 pm")
    assert talk.says("request_human-time_past")
    assert talk.asks == "time"


def test_a_second_problem_is_kept_for_later(talk: Talk) -> None:
    stuck(talk)
    talk.say("also I cannot log in, the app crashes when I open it")
    assert talk.says("case-queued", "ask-transaction_hash")
    for _ in range(3):
        talk.press("button-skip")
    talk.say("yes, that solved it")
    assert talk.says("problem_solved-reply", "case-next", "login_problem-opening")


def test_anger_is_met_with_calm_and_the_question_stays(talk: Talk) -> None:
    stuck(talk)
    talk.say("you useless piece of garbage")
    assert talk.says("frustration-reply", "ask-transaction_hash")


def test_small_talk_does_not_lose_the_question(talk: Talk) -> None:
    stuck(talk)
    talk.say("thank you")
    assert talk.says("thank-reply", "ask-transaction_hash")
    talk.say("are you a robot?")
    assert talk.says("bot_challenge-reply", "ask-transaction_hash")


def test_a_case_can_be_dropped(talk: Talk) -> None:
    stuck(talk)
    talk.say("stop, forget it, I want to start over")
    assert talk.says("cancel-reply")
    assert talk.asks is None
    talk.say("cancel")
    assert talk.says("cancel-nothing")


def test_the_language_follows_the_person_and_stays_when_chosen(talk: Talk) -> None:
    stuck(talk)
    talk.language = "zh-CN"
    talk.say("我听不懂英文，请说中文")
    assert talk.says("change_language-done", "ask-transaction_hash")
    talk.say("pending since yesterday, i have no hash")
    assert talk.says("ask-account")


def test_a_language_that_is_not_spoken_is_named(talk: Talk) -> None:
    talk.say(
        "Hvordan kan jeg få tilbake pengene mine? Overføringen min har vært fast siden i går kveld."
    )
    assert talk.says("change_language-unknown")


def test_technical_words_stay_until_plain_ones_are_wanted(talk: Talk) -> None:
    talk.say("please explain it technically, im a developer")
    assert talk.says("explain_technically-reply")
    stuck(talk)
    for _ in range(3):
        talk.press("button-skip")
    technical = talk.texts[-2]
    talk.say("i dont understand that, simpler please")
    assert talk.says("transfer_pending-advice")
    assert technical not in talk.texts


def test_a_picture_answers_the_question_for_the_error(talk: Talk) -> None:
    talk.say("my transfer failed, the app shows an error when I send")
    while talk.asks != "error_message":
        talk.press("button-skip")
    talk.send_picture()
    assert talk.says("details-image_noted")
    assert talk.asks != "error_message"


@pytest.mark.parametrize("text", ["🤔🤔🤔", "asdfghjkl qwerty", "?", "1"])
def test_what_means_nothing_gets_a_question_and_never_silence(talk: Talk, text: str) -> None:
    talk.say(text)
    assert talk.texts != []


def test_a_thumb_is_a_yes(talk: Talk) -> None:
    at_summary(talk)
    talk.say("👍")
    assert talk.says("request_human-booked_chat")


def test_a_vague_complaint_gets_concrete_choices(talk: Talk) -> None:
    talk.say("the wallet is broken, it doesn't work")
    assert talk.says("vague_problem-reply")
    talk.press("transfer_pending-meaning")
    assert talk.says("transfer_pending-opening", "ask-transaction_hash")


def test_a_request_is_reported_moved_and_cancelled(talk: Talk) -> None:
    at_summary(talk)
    talk.press("button-confirm")
    number = talk.ticket
    talk.say("how is my request going?")
    assert talk.says("ticket_status-callback")
    talk.say("I want to cancel the call")
    assert talk.says("cancel_callback-which")
    talk.press("button-move_call")
    assert talk.asks == "time"
    talk.press("button-asap")
    talk.press("button-confirm")
    assert talk.ticket == number
    talk.say("please cancel my callback")
    talk.press("button-cancel_call")
    assert talk.says("cancel_callback-done")
    talk.say("cancel the call")
    assert talk.says("cancel_callback-none")


def test_a_second_request_for_the_same_problem_joins_the_open_ticket(talk: Talk) -> None:
    at_summary(talk)
    talk.press("button-confirm")
    number = talk.ticket
    stuck(talk)
    for _ in range(3):
        talk.press("button-skip")
    talk.press("button-human")
    assert talk.asks == "time"  # how to reach the person is known
    talk.press("button-asap")
    talk.press("button-confirm")
    assert talk.ticket == number


def test_a_returning_person_hears_of_the_open_ticket(talk: Talk) -> None:
    at_summary(talk)
    talk.press("button-confirm")
    talk.say("hello")
    assert talk.says("greet-back")


def test_an_answer_from_the_console_breaks_in_and_the_open_question_comes_back(talk: Talk) -> None:
    at_summary(talk)
    talk.press("button-confirm")
    talk.say("how do I see what fee I pay? why is it so high?")
    stuck_again = talk.asks
    talk.say("I can't log in, face id fails")
    assert talk.asks is not None
    talk.resolve("It is confirmed now.")
    assert talk.says("ticket_status-answer", "ask-really_solved")
    talk.press("button-solved")
    talk.press("button-stars")
    talk.press("button-no_comment")
    assert talk.says("give_feedback-declined")
    assert talk.asks not in (None, "rating", stuck_again)


def test_what_is_not_about_wallets_is_said_so(talk: Talk) -> None:
    talk.say("what will the weather be like in Paris tomorrow?")
    assert talk.says("out_of_scope-reply")


def test_an_english_error_message_keeps_a_chinese_conversation_chinese(talk: Talk) -> None:
    talk.language = "zh-CN"
    talk.say("转账发不出去，应用报错了，急死了")
    while talk.asks not in ("error_message", "solved"):
        talk.press("button-skip")
    talk.say("Insufficient funds for gas * price + value")
    assert talk.does_not_say("unread-transaction_hash")
    assert any("哈希" in text or "账号" in text for text in talk.texts)
    talk.say("I don't understand Chinese, can you speak English?")
    talk.language = "en"
    assert talk.says("change_language-done")


def test_a_number_and_words_of_a_button_press_it(talk: Talk) -> None:
    talk.say("the wallet is broken, it doesn't work")
    talk.say("1")
    assert talk.says("transfer_pending-opening")
    for _ in range(3):
        talk.press("button-skip")
    talk.say("2")
    assert talk.asks == "contact"
    talk.say("chat")
    talk.say("any time")
    assert talk.asks == "confirmation"
    talk.say("1")
    assert talk.says("request_human-booked_chat")


def test_a_request_answered_long_ago_is_asked_about_again(talk: Talk) -> None:
    at_summary(talk)
    talk.press("button-confirm")
    talk.resolve("It is confirmed now.")
    talk.say("stop, forget it")
    talk.say("how is my request going?")
    assert talk.says("ticket_status-answered", "ask-really_solved")


@pytest.mark.parametrize(
    ("answer", "use"), [("yes, nordvpn", "yes"), ("no, I don't use one", "no"), ("button-no", "no")]
)
def test_question_for_the_vpn_takes_both_answers(talk: Talk, answer: str, use: str) -> None:
    talk.say("the app can't connect to the network, connection failed")
    while talk.asks not in ("vpn", "solved", None):
        talk.press("button-skip")
    assert talk.asks == "vpn"
    if answer.startswith("button-"):
        talk.press(answer)
    else:
        talk.say(answer)
    assert talk.asks != "vpn"
    talk.say("that did not help, I want to talk to a person")
    while talk.asks in DETAILS:
        talk.press("button-skip")
    talk.press("button-this_chat")
    talk.press("button-asap")
    talk.press("button-confirm")
    assert talk.services.tickets.read(talk.ticket or "").details["vpn"] == use


def test_silence_is_followed_up_and_the_question_stands_again(talk: Talk) -> None:
    stuck(talk)
    talk.falls_silent()
    assert talk.says("message-still_there", "ask-transaction_hash")
    talk.say(HASH)
    assert talk.asks == "account"


def test_silence_after_everything_was_said_is_left_alone(talk: Talk) -> None:
    talk.say("hello")
    talk.falls_silent()
    assert talk.texts == []
