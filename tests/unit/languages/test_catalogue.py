from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from bot.errors import BadContentError
from bot.languages import Catalogue, load_catalogues, load_languages, spoken_languages
from bot.paths import DATA

LANGUAGE: dict[str, Any] = {
    "native_name": "English", "direction": "ltr", "register": "you", "script": "Latn", "digits": "latn",
    "babel_locale": "en", "time_zones": ["UTC"], "reviewed": False,
}  # fmt: skip


def write(folder: Path, *files: tuple[str, str], tag: str = "en", **changes: Any) -> Path:
    """Write a language's folder; a change to "missing" leaves the field out."""
    home = folder / tag
    for name in ("replies", "interface"):
        (home / name).mkdir(parents=True, exist_ok=True)
    raw = {key: value for key, value in {**LANGUAGE, **changes}.items() if value != "missing"}
    (home / "language.yml").write_text(yaml.safe_dump(raw, allow_unicode=True), encoding="utf-8")
    for name, text in files:
        (home / name).write_text(text, encoding="utf-8")
    return folder


def catalogue(folder: Path, text: str, **changes: Any) -> Catalogue:
    return load_catalogues(write(folder, ("replies/fees.ftl", text), **changes))["en"]


def test_languages_that_there_are_load_with_their_sentences() -> None:
    catalogues = load_catalogues()
    assert {"en", "zh-CN"} <= set(catalogues)
    assert list(catalogues) == sorted(
        path.parent.name for path in (DATA / "languages").glob("*/replies")
    )
    assert all(len(catalogue.keys()) > 100 for catalogue in catalogues.values())


def test_text_has_a_plain_and_a_technical_form(tmp_path: Path) -> None:
    words = catalogue(tmp_path, "a = plain\n    .technical = nonce\nb = only plain\n")
    assert words.format("a") == "plain"
    assert words.format("a", style="technical") == "nonce"
    assert words.format("b", style="technical") == "only plain"
    assert words.keys() == {"a", "b"}
    assert (words.has("a"), words.has("c")) == (True, False)
    assert words.origin("a") == "fees"


def test_arguments_are_written_typed_and_plurals_are_chosen(tmp_path: Path) -> None:
    words = catalogue(
        tmp_path,
        "many = { $n ->\n    [one] one block\n   *[other] { $n } blocks\n }\n"
        "sent = { $amount } to { $who } by { $brand }\ninner = { $brand } itself\nouter = see: { $x }\n",
    )
    assert (words.format("many", {"n": 1}), words.format("many", {"n": 7})) == (
        "one block",
        "7 blocks",
    )
    amount = {"kind": "amount", "value": "1234.50", "symbol": "ETH"}
    assert (
        words.format("sent", {"amount": amount, "who": "me", "brand": "TP"})
        == "1,234.5\u00a0ETH to me by TP"
    )
    inner = {"kind": "message", "key": "inner"}
    assert words.format("outer", {"x": inner, "brand": "TP"}) == "see: TP itself"


def test_direction_of_the_language_decides_on_isolates(tmp_path: Path) -> None:
    text = "a = { $x }"
    left = catalogue(tmp_path / "ltr", text)
    right = catalogue(tmp_path / "rtl", text, direction="rtl", babel_locale="ar")
    assert left.format("a", {"x": "T1"}) == "T1"
    assert right.format("a", {"x": "T1"}) == "\u2068T1\u2069"


@pytest.mark.parametrize(
    ("text", "key", "args"),
    [
        ("a = x", "b", {}),
        ("a = { $x }", "a", {}),
        ("a = { b }", "a", {}),
        ("a =\n    .technical = only technical", "a", {}),
        ("a = { $x }", "a", {"x": None}),
        ("a = { $x }", "a", {"x": {"kind": "message", "key": "nowhere"}}),
        ("a = { NOSUCH() }", "a", {}),
    ],
)
def test_missing_key_argument_or_phrase_is_an_error_and_never_half_a_sentence(
    tmp_path: Path, text: str, key: str, args: dict[str, Any]
) -> None:
    with pytest.raises(BadContentError):
        catalogue(tmp_path, text).format(key, args)


@pytest.mark.parametrize(
    "text", ["this is no Fluent", "a = { $x", "a = x\n= y\n", "a = { $n ->\n [one] x\n }\n"]
)
def test_file_that_does_not_parse_is_named(tmp_path: Path, text: str) -> None:
    with pytest.raises(BadContentError) as refused:
        catalogue(tmp_path, text)
    assert refused.value.where == "en/replies/fees.ftl"


@pytest.mark.parametrize(
    "second", ["replies/fees.ftl", "replies/other.ftl", "interface/telegram.ftl"]
)
def test_key_that_stands_twice_is_named(tmp_path: Path, second: str) -> None:
    files = [("replies/fees.ftl", "a = x\n"), (second, "a = y\n")]
    if second == "replies/fees.ftl":
        files = [(second, "a = x\na = y\n")]
    with pytest.raises(BadContentError, match="a stands twice") as refused:
        load_catalogues(write(tmp_path, *files))
    assert refused.value.where.startswith("en/")


@pytest.mark.parametrize(
    "changes",
    [
        *({field: "missing"} for field in LANGUAGE),
        {"colour": "blue"},
        {"babel_locale": "xx_YY_zz_no"},
        {"babel_locale": "qq"},
    ],
)
def test_incomplete_language_is_named(tmp_path: Path, changes: dict[str, Any]) -> None:
    with pytest.raises(BadContentError) as refused:
        load_languages(write(tmp_path, **changes))
    assert refused.value.where == "en/language.yml"


def test_language_without_replies_is_understood_and_not_spoken(tmp_path: Path) -> None:
    write(write(tmp_path), tag="de", babel_locale="de")
    for folder in ("replies", "interface"):
        (tmp_path / "de" / folder).rmdir()
    assert {tag: known.spoken for tag, known in load_languages(tmp_path).items()} == {
        "de": False,
        "en": True,
    }
    assert list(load_catalogues(tmp_path)) == ["en"] == list(spoken_languages(tmp_path))


def test_folder_without_a_language_file_is_named_and_a_file_beside_is_not_looked_at(
    tmp_path: Path,
) -> None:
    write(tmp_path)
    (tmp_path / "README.md").write_text("x", encoding="utf-8")
    assert list(load_languages(tmp_path)) == ["en"]
    other = tmp_path / "other"
    (other / "de").mkdir(parents=True)
    with pytest.raises(BadContentError) as refused:
        load_languages(other)
    assert refused.value.where == "de"


@pytest.mark.parametrize("text", ["", "- a\n", "a: ["])
def test_language_file_that_is_no_mapping_is_named(tmp_path: Path, text: str) -> None:
    write(tmp_path)
    (tmp_path / "en" / "language.yml").write_text(text, encoding="utf-8")
    with pytest.raises(BadContentError):
        load_languages(tmp_path)


def test_language_is_read_from_its_file(tmp_path: Path) -> None:
    languages = load_languages(
        write(write(tmp_path), tag="de", babel_locale="de", time_zones=["Europe/Berlin"])
    )
    assert list(languages) == ["de", "en"]
    assert (languages["de"].tag, languages["de"].time_zones) == ("de", ("Europe/Berlin",))
