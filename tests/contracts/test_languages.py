"""A language is complete, or it is red: keys, arguments, forms, examples, held-out sentences."""

from __future__ import annotations

import ast
import difflib
import re
import unicodedata
from functools import cache
from pathlib import Path
from typing import Any, Final

import pytest
import yaml
from fluent.syntax import FluentParser
from fluent.syntax import ast as ftl

from bot.languages import load_catalogues, load_languages, spoken_languages
from bot.languages.catalogue import Style
from bot.paths import DATA, ROOT
from bot.topics import load_topics
from bot.understanding.encoders import load_encoder
from bot.understanding.examples import read_examples, texts_to_encode
from bot.understanding.shipped_encodings import key_of, shipped_keys
from tests.project.source import code_files, tree_of

REFERENCE: Final = "en"
TAGS: Final = sorted(load_languages())
SPOKEN: Final = sorted(spoken_languages())
"""A language without replies is understood only; of one with them everything must be there."""

TOPIC_EXAMPLES_MIN: Final = 30
OTHER_EXAMPLES_MIN: Final = 20
STYLES: Final[tuple[Style, ...]] = ("plain", "technical")
MEANING_MAX_CHARS: Final = 40
"""A button in Telegram shows some forty characters on a phone."""

NAMES: Final = frozenset({"Telegram", "Nonce", "nonce", "UTC", "CSV", "VPN", "No"})
"""What is called the same in every language."""


@cache
def messages_of(tag: str) -> dict[str, ftl.Message]:
    found: dict[str, ftl.Message] = {}
    for path in sorted((DATA / "languages" / tag).glob("*/*.ftl")):
        for entry in FluentParser().parse(path.read_text(encoding="utf-8")).body:
            if isinstance(entry, ftl.Message):
                found[entry.id.name] = entry
    return found


def arguments_of(node: Any) -> set[str]:
    if isinstance(node, ftl.VariableReference):
        return {node.id.name}
    children = vars(node).values() if isinstance(node, ftl.BaseNode) else node
    if isinstance(node, (ftl.BaseNode, list, tuple)):
        return set().union(*(arguments_of(child) for child in children))
    return set()


def text_of(message: ftl.Message) -> str:
    from fluent.syntax import FluentSerializer

    return FluentSerializer().serialize_entry(message).partition("=")[2].strip()


def test_there_are_languages() -> None:
    assert REFERENCE in TAGS
    assert len(messages_of(REFERENCE)) > 250


@pytest.mark.parametrize("tag", SPOKEN)
def test_a_language_says_what_the_reference_says_and_no_more(tag: str) -> None:
    wanted, given = set(messages_of(REFERENCE)), set(messages_of(tag))
    assert sorted(wanted - given) == []
    assert sorted(given - wanted) == []


@pytest.mark.parametrize("tag", SPOKEN)
def test_every_message_takes_the_same_arguments(tag: str) -> None:
    for key, message in messages_of(tag).items():
        reference = messages_of(REFERENCE)[key]
        # The brand is at hand everywhere; a language names it where it sounds right.
        given, wanted = arguments_of(message) - {"brand"}, arguments_of(reference) - {"brand"}
        assert given == wanted, key


@pytest.mark.parametrize("tag", SPOKEN)
def test_every_form_for_experts_is_there(tag: str) -> None:
    for key, reference in messages_of(REFERENCE).items():
        forms = {attribute.id.name for attribute in reference.attributes}
        assert forms == {attribute.id.name for attribute in messages_of(tag)[key].attributes}, key


@pytest.mark.parametrize("tag", [tag for tag in SPOKEN if tag != REFERENCE])
def test_nothing_is_left_in_the_language_of_the_reference(tag: str) -> None:
    same = [
        key
        for key, message in messages_of(tag).items()
        if text_of(message) == text_of(messages_of(REFERENCE)[key])
        and any(character.isalpha() for character in re.sub(r"\{.*?\}", "", text_of(message)))
    ]
    assert [key for key in same if text_of(messages_of(tag)[key]) not in NAMES] == []


@pytest.mark.parametrize("tag", SPOKEN)
def test_texts_hold_no_markup_addresses_or_stray_spaces(tag: str) -> None:
    for key, message in messages_of(tag).items():
        text = text_of(message)
        assert not re.search(r"https?://|<[a-z/]|&[a-z]+;", text), key
        assert not any("  " in line.lstrip() for line in text.splitlines() if line.strip()), key


@pytest.mark.parametrize("tag", SPOKEN)
def test_every_topic_is_worded_and_fits_a_button(tag: str) -> None:
    catalogue = load_catalogues()[tag]
    topics = load_topics()
    assert len(topics) == 25
    for topic in topics:
        assert len(catalogue.format(f"{topic}-meaning", {"brand": "B"})) <= MEANING_MAX_CHARS
        plain, technical = (
            catalogue.format(f"{topic}-advice", {"brand": "B"}, style=style) for style in STYLES
        )
        assert plain != technical, topic


@cache
def keys_in_code() -> tuple[frozenset[str], tuple[str, ...]]:
    """Return the string constants of the code, and the patterns of those put together."""
    literal, patterns = set(), set()
    for path in code_files():
        for node in ast.walk(tree_of(path)):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                literal.add(node.value)
            elif isinstance(node, ast.JoinedStr):
                parts = [
                    re.escape(str(value.value)) if isinstance(value, ast.Constant) else "[a-z0-9_]+"
                    for value in node.values
                ]
                patterns.add("".join(parts))
    for page in [*(ROOT / "bot").rglob("*.html"), *(ROOT / "widget").rglob("*.js")]:
        literal.update(re.findall(r"[a-z_]+-[a-z0-9_]+", page.read_text(encoding="utf-8")))
    useful = [p for p in patterns if re.search(r"[a-z_]\\?-|-[a-z]", p)]
    return frozenset(literal), tuple(useful)


def test_every_key_is_said_by_something() -> None:
    literal, patterns = keys_in_code()
    unused = [
        key
        for key in messages_of(REFERENCE)
        if key not in literal and not any(re.fullmatch(pattern, key) for pattern in patterns)
    ]
    assert unused == []


@cache
def examples_of(tag: str) -> dict[str, list[str]]:
    folder = DATA / "languages" / tag
    found = read_examples(folder)
    assert sorted(found) == sorted(path.stem for path in (folder / "nlu").glob("*.yml"))
    return found


@cache
def intents() -> tuple[str, ...]:
    return tuple(yaml.safe_load((ROOT / "domain.yml").read_text(encoding="utf-8"))["intents"])


@pytest.mark.parametrize("tag", TAGS)
def test_every_intent_has_examples(tag: str) -> None:
    assert sorted(examples_of(tag)) == sorted(intents())
    topics = load_topics()
    for intent, examples in examples_of(tag).items():
        wanted = TOPIC_EXAMPLES_MIN if intent in topics else OTHER_EXAMPLES_MIN
        assert len(examples) >= wanted, intent


def folded(text: str) -> str:
    plain = unicodedata.normalize("NFKC", text).casefold()
    return "".join(character for character in plain if character.isalnum())


@pytest.mark.parametrize("tag", TAGS)
def test_no_example_stands_twice(tag: str) -> None:
    seen: dict[str, str] = {}
    for intent, examples in examples_of(tag).items():
        for example in examples:
            one = folded(example)
            assert one not in seen, (example, intent, seen[one])
            if one:  # a thumb or a star is told apart by its form, not by its words
                seen[one] = intent


@pytest.mark.parametrize("tag", TAGS)
def test_a_fresh_clone_need_not_encode_the_sentences(tag: str) -> None:
    texts = texts_to_encode(DATA / "languages" / tag)
    shipped = shipped_keys(DATA / "encodings", load_encoder("e5-tuned"), tag)
    missing = [text for text in texts if key_of(text) not in shipped]
    assert len(missing) <= NOT_ENCODED_MAX * len(texts), "run `python -m bot encode`"


NOT_ENCODED_MAX: Final = 0.05
"""A few new sentences may wait for the next time that somebody encodes all."""


def held_out_of(tag: str) -> dict[str, list[str]]:
    path = ROOT / "tests/understanding" / f"{tag}.yml"
    found: dict[str, list[str]] = yaml.safe_load(path.read_text(encoding="utf-8"))
    return found


@pytest.mark.parametrize("tag", TAGS)
def test_held_out_sentences_are_not_trained_on_nor_nearly(tag: str) -> None:
    held_out = held_out_of(tag)
    assert sorted(held_out) == sorted(intents())
    trained = [folded(e) for examples in examples_of(tag).values() for e in examples]
    known = set(trained)
    for intent, sentences in held_out.items():
        for sentence in sentences:
            one = folded(sentence)
            if len(one) < _SAID_BY_EVERYBODY:
                continue
            assert one not in known, (intent, sentence)
            close = difflib.get_close_matches(one, trained, n=1, cutoff=_NEAR_COPY)
            assert close == [], (intent, sentence)


_SAID_BY_EVERYBODY: Final = 16
"""Shorter sentences ("yes", "hello there") are said by everybody and copied from nobody."""

_NEAR_COPY: Final = 0.88


def test_languages_are_files_only(tmp_path: Path) -> None:
    """Nothing but the folder makes a language: an empty one is named, with what it lacks."""
    from bot.errors import BadContentError

    (tmp_path / "xx").mkdir()
    with pytest.raises(BadContentError, match="xx"):
        load_languages(tmp_path)
