from __future__ import annotations

import pytest

from bot.privacy import clean_text, defuse_slash
from bot.privacy.text import without_zero_width
from bot.privacy.view import fold


@pytest.mark.parametrize(
    ("text", "clean"),
    [
        ("a\x00b", "ab"),
        ("a\x1b[31mred\x07", "a[31mred"),
        ("one\ttwo\nthree", "one\ttwo\nthree"),
        ("one\r\ntwo", "one\ntwo"),
        ("lone \ud800 and \udc00 surrogates", "lone \ufffd and \ufffd surrogates"),
        ("\ud83d\ude00", "😀"),
        ("pay \u202eevil\u202c now", "pay evil now"),
        ("\u2066isolated\u2069 \u061cmark", "isolated mark"),
        ("private \ue000 use", "private  use"),
        ("unassigned \U000e0080", "unassigned "),
        ("e\u0301", "é"),
        ("👨\u200d👩\u200d👧", "👨\u200d👩\u200d👧"),
        ("क्\u200dष", "क्\u200dष"),
        ("", ""),
    ],
)
def test_clean_text_keeps_what_people_write_and_drops_what_breaks_stores(
    text: str, clean: str
) -> None:
    assert clean_text(text) == clean
    assert clean_text(clean) == clean


def test_clean_text_can_be_stored_whatever_came_in() -> None:
    hostile = "".join(chr(number) for number in (*range(0x3000), *range(0xD7F0, 0xE010)))
    clean = clean_text(hostile)
    assert "\x00" not in clean
    clean.encode("utf-8")


@pytest.mark.parametrize(
    "before", ["", " ", "\n\t", "\u200b", "\ufeff \u2060", "\u3000", "\u00ad\u180e"]
)
@pytest.mark.parametrize("command", ["restart", 'inform{"value": "x"}', "/restart", ""])
def test_leading_slash_means_nothing_to_rasa_any_more(before: str, command: str) -> None:
    assert defuse_slash(f"{before}/{command}") == f"{before}／{command}"


@pytest.mark.parametrize("text", ["", "   ", "and/or", "9/10", "https://tp.example/", "／restart"])
def test_slash_inside_stays(text: str) -> None:
    assert defuse_slash(text) == text


def test_slash_that_the_cleaning_brings_to_the_front_is_defused_after_it() -> None:
    for hidden in ("\x00/restart", "\u202e/restart", "\ue000/restart"):
        assert defuse_slash(clean_text(hidden)) == "／restart"


def test_without_zero_width_drops_only_what_cannot_be_seen() -> None:
    assert without_zero_width("\ufeffa\u200bb\u200dc\u00add e") == "abcd e"


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("plain ASCII", "plain ASCII"),
        ("ＡＢｃ１２", "ABc12"),
        ("Ünïcödé", "Unicode"),
        ("①②", "12"),
        ("ﬁnd", "find"),
        ("a\u200bb\u2060c", "abc"),
        ("e\u0301", "e"),
        ("\ufdfa", "\ufdfa"),
        ("转账", "转账"),
    ],
)
def test_fold_reads_look_alikes_as_what_they_look_like(text: str, folded: str) -> None:
    assert fold(text).text == folded


def test_place_in_the_folded_text_leads_back_to_the_original() -> None:
    text = "ｍｙ ﬁrst\u200b key"
    view = fold(text)
    assert view.text == "my first key"
    start = view.text.index("first")
    begin, end = view.place(start, start + len("first"))
    assert text[begin:end] == "ﬁrst"
    assert len(view.origins) == len(view.text)
