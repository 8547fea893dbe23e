from __future__ import annotations

from pathlib import Path

from bot.understanding.code_version import digest_of


def test_digest_changes_with_content_and_name_but_not_with_place_or_byte_code(
    tmp_path: Path,
) -> None:
    for clone in ("one", "two"):
        (tmp_path / clone / "code").mkdir(parents=True)
        (tmp_path / clone / "code" / "a.py").write_text("a = 1")
    one, two = tmp_path / "one", tmp_path / "two"
    before = digest_of([one / "code"], one)
    assert digest_of([two / "code"], two) == before
    (one / "code" / "__pycache__").mkdir()
    (one / "code" / "__pycache__" / "a.pyc").write_text("x")
    assert digest_of([one / "code"], one) == before
    (one / "code" / "a.py").write_text("a = 2")
    (two / "code" / "a.py").rename(two / "code" / "b.py")
    assert len({before, digest_of([one / "code"], one), digest_of([two / "code"], two)}) == 3


def test_file_named_twice_counts_once(tmp_path: Path) -> None:
    (tmp_path / "a.yml").write_text("x")
    assert digest_of([tmp_path, tmp_path / "a.yml"], tmp_path) == digest_of([tmp_path], tmp_path)
