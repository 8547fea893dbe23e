from __future__ import annotations

import pytest

from bot.understanding.accents import with_plain_forms, without_accents


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("Tiền của tôi đâu rồi", "Tien cua toi dau roi"),
        ("şifremi unuttum, ışık", "sifremi unuttum, isik"),
        ("où est mon dépôt", "ou est mon depot"),
        ("¿dónde está?", "¿donde esta?"),
        ("e\u0301crit ici", "ecrit ici"),
    ],
)
def test_marks_are_left_out_as_people_leave_them_out(text: str, plain: str) -> None:
    assert without_accents(text) == plain


@pytest.mark.parametrize(
    "text", ["where is my money", "", "0x12 ?", "पैसा कहाँ है", "เงินหาย", "ёлка é", "がんばる"]
)
def test_texts_without_marks_and_other_scripts_have_no_plain_form(text: str) -> None:
    assert without_accents(text) is None


def test_plain_forms_stand_behind_the_texts_and_each_once() -> None:
    texts = ["dónde", "hola", "donde", "là", "lá"]
    assert with_plain_forms(texts) == ([*texts, "la"], [0, 1, 2, 3, 4, 3])
