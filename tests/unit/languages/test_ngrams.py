from __future__ import annotations

from pathlib import Path

import pytest

from bot.languages import load_languages
from bot.languages.ngrams import ROMANISED, NgramModel, own_ngrams

MODEL = NgramModel(
    {
        "en": "my transfer is stuck and I lost the key of the app",
        "es": "mi transferencia sigue pendiente y perdí la clave de la app",
        "zh-CN": "转账一直没确认",
    }
)


@pytest.mark.parametrize(
    ("text", "tag"),
    [("perdi la clave", "es"), ("the key is lost", "en"), ("PENDIENTE la app", "es")],
)
def test_text_is_like_the_language_that_writes_so(text: str, tag: str) -> None:
    like = MODEL.likest(text, ["en", "es"])
    assert like is not None
    assert like.tag == tag
    assert like.share > 0.5


def test_known_words_tell_whether_a_text_is_in_one_of_our_languages_at_all() -> None:
    own, foreign = (
        MODEL.likest("the transfer is stuck", ["en"]),
        MODEL.likest("min øverføring", ["en"]),
    )
    assert own is not None
    assert foreign is not None
    assert (own.known_words, own.share) == (1.0, 1.0)
    assert foreign.known_words == 0.0


@pytest.mark.parametrize(("text", "tags"), [("12 :-) 0x", []), ("…", ["en"]), ("hello", ["xx"])])
def test_without_letters_or_known_languages_nothing_is_like_it(text: str, tags: list[str]) -> None:
    assert MODEL.likest(text, tags) is None


def test_examples_and_replies_count_and_keys_and_placeholders_do_not(tmp_path: Path) -> None:
    for part, name, text in (
        ("nlu", "greet.yml", "nlu:\n- intent: greet\n  examples: |\n    - hallo zusammen\n"),
        (
            "replies",
            "greet.ftl",
            "greet-hello = Guten Tag, { $brand } hilft.\n    .technical = Servus\n",
        ),
    ):
        (tmp_path / "de" / part).mkdir(parents=True, exist_ok=True)
        (tmp_path / "de" / part / name).write_text(text, encoding="utf-8")
    model = own_ngrams(tmp_path)
    assert model.tags == {"de"}
    for word, known in (("zusammen", 1.0), ("hilft", 1.0), ("servus", 1.0), ("brand", 0.0)):
        like = model.likest(word, ["de"])
        assert like is not None
        assert like.known_words == known, word


def test_every_language_is_known_by_its_own_texts() -> None:
    assert own_ngrams().tags >= set(load_languages())


def test_a_language_that_is_also_written_in_latin_letters_is_known_twice(tmp_path: Path) -> None:
    lines = ["मेरा पैसा नहीं आया अभी तक कहाँ है"] * 300
    lines += [f"mera paisa nahi aaya {word}" for word in ("abhi", "tak", "bhai", "kal") * 20]
    (tmp_path / "hi" / "nlu").mkdir(parents=True)
    text = "nlu:\n- intent: greet\n  examples: |\n" + "".join(f"    - {line}\n" for line in lines)
    (tmp_path / "hi/nlu/greet.yml").write_text(text, encoding="utf-8")
    assert own_ngrams(tmp_path).tags == {"hi", f"hi{ROMANISED}"}
