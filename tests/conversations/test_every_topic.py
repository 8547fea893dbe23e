"""Every wallet topic from its first sentence to the advice in both forms, in two languages."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import pytest
import yaml

from bot.paths import ROOT
from bot.topics import DETAILS, load_topics
from tests.conversations.talk import Talk

pytestmark = pytest.mark.model

HELD_OUT: Final = ROOT / "tests/understanding"
LANGUAGES: Final = ("ar", "en")
ASKED_IN: Final = {
    "ar": {"technical": "أعطني التفاصيل التقنية", "simply": "اشرحها ببساطة من فضلك"},
    "en": {"technical": "give me the technical details please", "simply": "explain it more simply"},
}


def sentences(tag: str, topic: str) -> list[str]:
    table = yaml.safe_load(Path(HELD_OUT / f"{tag}.yml").read_text(encoding="utf-8"))
    return [str(sentence) for sentence in table[topic]]


def opened(talk: Talk, topic: str) -> bool:
    keys = [f"{topic}-opening", f"{topic}-advice"]
    return any(talk._is(key, text) for key in keys for text in talk.texts)


@pytest.mark.parametrize("tag", LANGUAGES)
@pytest.mark.parametrize("topic", sorted(load_topics()))
def test_topic_is_opened_by_what_people_say_and_advised_on(
    talk: Talk, topic: str, tag: str
) -> None:
    talk.language = tag
    for sentence in sentences(tag, topic):
        talk.say(sentence)
        if opened(talk, topic):
            break
        talk.say({"ar": "إلغاء", "en": "cancel"}[tag])
    assert opened(talk, topic)
    while talk.asks in DETAILS:
        talk.press("button-skip")
    assert talk.asks in (None, "solved")
    for form in ("technical", "simply"):
        before = talk.texts
        talk.say(ASKED_IN[tag][form])
        assert talk.says(f"{topic}-advice")
        assert talk.texts != before


@pytest.mark.parametrize("topic", sorted(load_topics()))
def test_advice_that_does_not_help_ends_with_a_person(talk: Talk, topic: str) -> None:
    for sentence in sentences("en", topic):
        talk.say(sentence)
        if opened(talk, topic):
            break
        talk.say("cancel")
    while talk.asks in DETAILS:
        talk.press("button-skip")
    talk.say("that did not help, I want to talk to a person")
    while talk.asks in DETAILS:
        talk.press("button-skip")
    assert talk.asks == "contact"
    talk.press("button-this_chat")
    talk.press("button-asap")
    talk.press("button-confirm")
    assert talk.ticket is not None
    assert talk.services.tickets.read(talk.ticket).topic == topic
