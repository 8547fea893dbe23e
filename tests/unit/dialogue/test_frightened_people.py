"""What frightened people write instead of answers, through the real steps."""

from __future__ import annotations

from datetime import datetime, timezone

import pytest

from bot.chains.transaction import Lookup
from bot.dialogue.lookups import tell
from bot.dialogue.service import ask_meaning, rest
from bot.dialogue.state import State
from bot.dialogue.utterance import Utterance
from bot.topics import load_topics
from tests.unit.dialogue.talk import Talk
from tests.unit.dialogue.test_call_back_flow import ADDRESS, HASH, STORY

ASKED = ["ask-transaction_hash"]


def advised(talk: Talk) -> Talk:
    talk.hears("my transfer is stuck", "transfer_pending")
    for _ in range(3):
        talk.presses("button-skip")
    assert talk.state.asks == "solved"
    return talk


def robbed(talk: Talk) -> Talk:
    talk.hears("somebody stole my coins", "funds_stolen")
    assert talk.state.asks == "solved"
    return talk


@pytest.mark.parametrize("text", ["ok", "yes", "好的", "行"])
@pytest.mark.parametrize("asks", ["transaction_hash", "account", "steps"])
def test_mere_yes_is_no_answer_and_no_failed_one(talk: Talk, asks: str, text: str) -> None:
    talk.hears("my transfer is stuck", "transfer_pending")
    while talk.state.asks != asks:
        talk.presses("button-skip")
    for _ in range(3):
        assert talk.hears(text, "affirm") == ["details-waiting"]
    assert talk.state.asks == asks
    assert asks not in talk.state.details


@pytest.mark.parametrize("stage", ["details", "callback"])
def test_number_given_early_is_kept_and_is_no_answer(talk: Talk, stage: str) -> None:
    talk.hears("I cannot log in", "login_problem")
    if stage == "callback":
        talk.hears("human please", "request_human")
    assert talk.hears("+44 7400 123456") == ["inform-noted", "ask-app_version"]
    assert talk.state.contact is not None
    talk.presses("button-skip")
    assert talk.state.asks == "error_message"
    assert talk.hears("+44 7400 123456")[-1] == "ask-error_message"
    assert "error_message" not in talk.state.details


def test_who_calls_for_a_human_twice_is_asked_nothing_more_about_the_problem(talk: Talk) -> None:
    talk.hears("I cannot log in", "login_problem")
    assert talk.hears("human", "request_human") == ["request_human-start", "ask-app_version"]
    assert talk.hears("a human!", "request_human") == ["request_human-hurry", "ask-contact"]
    assert talk.hears("a human!!", "request_human") == ["request_human-hurry", "ask-contact"]


def test_request_gets_the_topic_that_is_told_after_the_wish_for_a_human(talk: Talk) -> None:
    talk.hears("human", "request_human")
    assert talk.hears("my coins did not arrive", "transfer_missing") == ["ask-contact"]
    assert talk.state.topic == "transfer_missing"
    assert talk.state.details["steps"] == "my coins did not arrive"


def test_theft_told_after_the_wish_for_a_human_gets_first_aid(talk: Talk) -> None:
    talk.hears("human", "request_human")
    said = talk.hears("i gave him my code", "funds_stolen", confidence=0.7)
    assert said == ["funds_stolen-advice", "case-urgent_human"]


@pytest.mark.parametrize(
    ("text", "intent", "more", "says"),
    [
        ("what first", "security_advice", {"confidence": 0.4}, "case-first_aid"),
        ("what now", "vague_problem", {}, "case-first_aid"),
        ("hm", "goodbye", {"unsure": True, "confidence": 0.2}, "case-first_aid"),
        ("how do I stay safe", "security_advice", {}, "security_advice-advice"),
        ("i cannot log in either", "login_problem", {}, "case-queued"),
        ("oh god", "frustration", {}, "frustration-reply"),
        (ADDRESS, "inform", {}, "inform-noted"),
    ],
)
def test_theft_is_never_pushed_aside(
    talk: Talk, text: str, intent: str, more: dict[str, object], says: str
) -> None:
    robbed(talk)
    assert talk.hears(text, intent, **more) == [says, "case-urgent_human"]  # type: ignore[arg-type]
    assert (talk.state.topic, talk.state.asks) == ("funds_stolen", "solved")


def test_despair_is_answered_before_anything_else_and_loses_nothing(talk: Talk) -> None:
    talk.hears("my transfer is stuck", "transfer_pending")
    assert talk.hears("i want to die", "out_of_scope") == ["frustration-despair"]
    assert talk.labels == ["button-human"]
    assert talk.hears(HASH)[-1] == "ask-account"


def test_what_is_told_instead_of_solved_or_not_is_noted(talk: Talk) -> None:
    advised(talk)
    assert talk.hears("the old phone is here", "inform") == ["inform-noted", "ask-solved"]
    assert talk.hears("it is still stuck", "transfer_pending") == ["case-still", "ask-solved"]
    assert talk.state.details["steps"].endswith("the old phone is here … it is still stuck")
    assert talk.hears("idk", "skip") == ["case-take_time"]
    assert talk.state.asks == "solved"


def test_advice_is_not_said_twice_in_the_same_words(talk: Talk) -> None:
    advised(talk)
    assert talk.hears("i dont understand", "explain_simply") == ["explain_simply-again"]
    assert talk.hears("where is that hash", "explain_simply") == [
        "where-transaction_hash",
        "ask-solved",
    ]
    talk.hears("what is a node", "explain_concept")
    assert talk.keys == ["explain_concept-advice", "ask-solved"]


def test_question_about_a_topic_is_answered_once_and_can_go_to_a_human(talk: Talk) -> None:
    assert talk.hears("is it down", "network_status")[-1] == "case-anything_else"
    assert talk.hears("is it congested", "network_status") == ["case-same_advice"]
    assert talk.hears("in technical words", "explain_technically") == [
        "network_status-advice",
        "case-anything_else",
    ]
    assert talk.hears("human", "request_human")[-1] == "ask-chain"


@pytest.mark.parametrize("intent", ["affirm", "deny", "skip"])
def test_yes_and_no_to_nothing_get_no_new_question(talk: Talk, intent: str) -> None:
    assert talk.hears("ok", intent) == ["case-rest"]


def test_problem_taken_back_is_replaced_and_keeps_what_was_given(talk: Talk) -> None:
    talk.hears("my transfer failed on tron", "transfer_failed")
    said = talk.hears("no wait, I meant it is pending", "transfer_pending", confidence=0.7)
    assert said == ["transfer_pending-opening", *ASKED]
    assert talk.state.details["chain"] == "tron"
    assert talk.state.queued == ()


def test_error_and_vpn_told_at_first_are_not_asked_again(talk: Talk) -> None:
    talk.hears("it says server is not reachable, i use a vpn", "connection_error")
    assert talk.state.asks == "app_version"
    assert (talk.state.details["error_message"], talk.state.details["vpn"]) == (
        "server is not reachable, i use a vpn",
        "yes",
    )


def test_vpn_named_is_a_yes(talk: Talk) -> None:
    talk.hears("connection error", "connection_error")
    talk.presses("button-skip")
    assert talk.state.asks == "vpn"
    assert talk.hears("the blue one", "inform") == ["unread-vpn", "ask-vpn"]
    talk.hears("I use nordvpn", "inform")
    assert talk.state.details["vpn"] == "yes"


def test_story_that_is_not_understood_is_kept_for_the_problem_that_is_chosen(talk: Talk) -> None:
    story = f"{STORY}, and the hash is 0x{HASH}"
    ranking = (("transfer_pending", 0.45), ("transfer_missing", 0.43))
    said = talk.hears(story, "transfer_pending", unsure=True, confidence=0.35, ranking=ranking)
    assert said == ["fallback-which"]
    talk.presses("transfer_pending-meaning")
    assert talk.state.asks == "account"
    assert set(talk.state.details) >= {"steps", "transaction_hash"}


def test_hash_without_a_problem_is_looked_up(talk: Talk) -> None:
    assert talk.hears(f"0x{HASH}") == ["lookup-not_found", "vague_problem-reply"]


def test_problem_named_again_while_a_call_is_arranged_changes_nothing(talk: Talk) -> None:
    talk.hears("my transfer is stuck", "transfer_pending")
    talk.hears("human", "request_human")
    talk.hears("human", "request_human")
    said = talk.hears("my transfer is stuck", "transfer_pending")
    assert said == ["unread-contact", "ask-contact"]
    assert talk.sends("/transfer_pending") == ["ask-contact"]


def test_question_whose_case_waits_for_an_answer_is_answered_again(talk: Talk) -> None:
    advised(talk)
    talk.sends('/affirm{"about": "solved"}')
    assert talk.hears("my transfer is stuck", "transfer_pending")[0] == "transfer_pending-opening"


def test_urgent_case_that_was_left_opens_again(talk: Talk) -> None:
    robbed(talk)
    assert talk.hears("no", "deny") == ["case-left_open"]
    assert talk.hears("they steal again", "funds_stolen")[0] == "funds_stolen-advice"


def test_data_that_is_known_is_no_name_of_an_account(talk: Talk) -> None:
    talk.hears("my balance on bsc is wrong", "balance_wrong")
    talk.presses("button-skip")
    assert talk.state.asks == "account"
    assert talk.hears("on bsc") == ["ask-account"]


def test_corrected_chain_is_said_by_its_name(talk: Talk) -> None:
    talk.hears("my balance on bsc is wrong", "balance_wrong")
    assert talk.hears("no it is on polygon, sorry")[0] == "details-corrected"
    assert talk.says[0].args["value"] == "Polygon"


def test_hash_of_a_network_without_a_node_is_noted_and_promised_nothing() -> None:
    found = Lookup("unreachable", HASH, datetime(2026, 11, 25, tzinfo=timezone.utc), ())
    outcome = tell(State(topic="transfer_pending"), found, {})
    assert [say.key for say in outcome.says] == ["inform-noted", "lookup-not_asked"]


def test_faint_anger_after_advice_is_soothed_and_loud_anger_means_that_it_did_not_help(
    talk: Talk,
) -> None:
    advised(talk)
    said = talk.hears("aaaah", "frustration", confidence=0.4)
    assert said == ["frustration-reply", "ask-solved"]
    assert talk.hears("useless!", "frustration")[0] == "request_human-start"


def test_first_aid_is_put_in_simpler_words_when_that_is_wanted(talk: Talk) -> None:
    talk.hears("technically please", "explain_technically")
    robbed(talk)
    said = talk.hears("i dont understand", "explain_simply")
    assert said == ["funds_stolen-advice", "case-urgent_human"]


def test_yes_or_no_beside_an_open_question_brings_it_back() -> None:
    assert rest(State(asks="contact")).then == "action_ask_next"


def test_meanings_offered_inside_a_case_leave_it_as_it_is() -> None:
    state = State(topic="fees", stage="advised", asks="solved", case_key="k")
    said = Utterance("hm", "fees", unsure=True, ranking=(("sync_problem", 0.2),))
    assert ask_meaning(state, said, load_topics(), {"en": "English"}).state == state
