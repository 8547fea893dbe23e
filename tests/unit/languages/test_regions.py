from __future__ import annotations

import pytest

from bot.languages.regions import known_locale, known_zone, region_of


@pytest.mark.parametrize(
    ("locale", "language", "region"),
    [
        ("zh-Hans-CN", None, "CN"),
        ("pt_br", "en", "BR"),
        ("en", None, None),
        ("zh-hans", None, None),
        (None, None, None),
        (None, "zh-CN", "CN"),
        ("", "zh-CN", "CN"),
        (None, "en", None),
        (None, "xx", None),
    ],
)
def test_region_is_the_locales_or_that_of_a_language_spoken_in_one_country(
    locale: str | None, language: str | None, region: str | None
) -> None:
    assert region_of(locale, language) == region


@pytest.mark.parametrize("locale", ["en", "zh-Hans-CN", "pt_BR", "x" * 35])
def test_locale_in_the_form_of_one_is_kept(locale: str) -> None:
    assert known_locale(locale) == locale


@pytest.mark.parametrize("locale", [None, "", "e", "x" * 36, "en US", "../etc", "<b>", "en\n"])
def test_anything_else_is_no_locale(locale: str | None) -> None:
    assert known_locale(locale) is None


@pytest.mark.parametrize("name", ["Asia/Shanghai", "UTC", "America/Argentina/Buenos_Aires"])
def test_zone_that_exists_is_kept(name: str) -> None:
    assert known_zone(name) == name


@pytest.mark.parametrize(
    "name", [None, "", "No/Where", "../../etc/passwd", "/etc/passwd", "Europe", "\x00", "x" * 65]
)
def test_anything_else_is_no_zone(name: str | None) -> None:
    assert known_zone(name) is None
