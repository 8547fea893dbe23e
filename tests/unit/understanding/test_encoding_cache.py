from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest

from bot.understanding import encoding_cache
from bot.understanding.encoders import BATCH, Vectors
from bot.understanding.encoding_cache import EncodingCache, EncodingStore
from bot.understanding.shipped_encodings import KEY_BYTES, write_shipped
from tests.unit.understanding.fake_encoder import LetterCounts


def test_sentence_is_encoded_once_over_two_trainings(tmp_path: Path) -> None:
    first = EncodingCache(EncodingStore(tmp_path), LetterCounts()).encode(
        ["lost coins", "hi", "lost coins"]
    )
    again = LetterCounts()
    second = EncodingCache(EncodingStore(tmp_path), again).encode(["hi", "lost coins", "new"])
    assert again.asked == ["new"]
    assert np.array_equal(second[:2], first[[1, 0]])
    assert np.array_equal(first[0], first[2])


def test_other_version_of_the_encoder_starts_anew(tmp_path: Path) -> None:
    EncodingCache(EncodingStore(tmp_path), LetterCounts("letters-1")).encode(["hi"])
    newer = LetterCounts("letters-2")
    EncodingCache(EncodingStore(tmp_path), newer).encode(["hi"])
    assert newer.asked == ["hi"]


@pytest.mark.parametrize("damage", [b"", b"PK\x03\x04 half a file", b"not a zip"])
def test_damaged_file_is_written_anew(tmp_path: Path, damage: bytes) -> None:
    (tmp_path / "letters-1.npz").write_bytes(damage)
    EncodingCache(EncodingStore(tmp_path), LetterCounts()).encode(["hi"])
    again = LetterCounts()
    assert EncodingCache(EncodingStore(tmp_path), again).encode(["hi"]).shape == (1, 64)
    assert again.asked == []


def test_truncated_file_is_written_anew(tmp_path: Path) -> None:
    EncodingCache(EncodingStore(tmp_path), LetterCounts()).encode(["hi", "there"])
    file = tmp_path / "letters-1.npz"
    file.write_bytes(file.read_bytes()[:200])
    again = LetterCounts()
    EncodingCache(EncodingStore(tmp_path), again).encode(["hi", "there"])
    assert again.asked == ["hi", "there"]


def test_vectors_of_another_size_are_not_used(tmp_path: Path) -> None:
    np.savez(
        tmp_path / "letters-1.npz",
        keys=np.zeros((1, KEY_BYTES), np.uint8),
        vectors=np.zeros((1, 3), np.float32),
    )
    assert EncodingCache(EncodingStore(tmp_path), LetterCounts()).encode(["hi"]).shape == (1, 64)


def test_death_while_encoding_loses_no_more_than_the_last_saving(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Dies(LetterCounts):
        def encode(self, texts: Sequence[str]) -> Vectors:
            if len(self.asked) >= 2 * BATCH:
                raise KeyboardInterrupt
            return super().encode(texts)

    monkeypatch.setattr(encoding_cache, "SAVE_EVERY", BATCH)
    texts = [f"sentence {number}" for number in range(3 * BATCH)]
    with pytest.raises(KeyboardInterrupt):
        EncodingCache(EncodingStore(tmp_path), Dies()).encode(texts)
    again = LetterCounts()
    EncodingCache(EncodingStore(tmp_path), again).encode(texts)
    assert again.asked == texts[2 * BATCH :]
    assert [file.name for file in tmp_path.iterdir()] == ["letters-1.npz"], "no partial file stays"


@pytest.mark.parametrize(("limit", "forgotten"), [(3, []), (2, ["old"])])
def test_file_keeps_what_was_used_when_it_is_full(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, limit: int, forgotten: list[str]
) -> None:
    EncodingCache(EncodingStore(tmp_path), LetterCounts()).encode(["old", "used"])
    monkeypatch.setattr(encoding_cache, "KEPT_MAX", limit)
    EncodingCache(EncodingStore(tmp_path), LetterCounts()).encode(["used", "new"])
    again = LetterCounts()
    EncodingCache(EncodingStore(tmp_path), again).encode(["old", "used", "new"])
    assert again.asked == forgotten


def test_progress_counts_what_is_left_to_encode(tmp_path: Path) -> None:
    seen: list[tuple[int, int]] = []
    EncodingCache(EncodingStore(tmp_path), LetterCounts()).encode(["a"])
    texts = [f"{n}" for n in range(BATCH + 1)]
    EncodingCache(EncodingStore(tmp_path), LetterCounts()).encode(
        ["a", *texts], lambda d, t: seen.append((d, t))
    )
    assert seen == [(BATCH, BATCH + 1), (BATCH + 1, BATCH + 1)]


def test_no_sentences_make_no_file(tmp_path: Path) -> None:
    assert EncodingCache(EncodingStore(tmp_path), LetterCounts()).encode([]).shape == (0, 64)
    assert list(tmp_path.iterdir()) == []


def test_what_comes_with_the_sources_is_neither_encoded_nor_kept_again(tmp_path: Path) -> None:
    shipped, kept = tmp_path / "shipped", tmp_path / "kept"
    texts = [f"sentence number {number} of {number * 7}" for number in range(40)]
    write_shipped(shipped, LetterCounts(), "en", texts)
    here = LetterCounts()
    vectors = EncodingCache(EncodingStore(kept, shipped), here).encode([*texts, "new"])
    assert here.asked == ["new"]
    exact = LetterCounts().encode([*texts, "new"])
    similar = (vectors * exact).sum(axis=1) / np.linalg.norm(vectors, axis=1)
    assert similar.min() > 0.97
    assert np.array_equal(vectors[-1], exact[-1])
    again = LetterCounts()
    EncodingCache(EncodingStore(kept), again).encode([texts[0], "new"])
    assert again.asked == [texts[0]]


def test_shipped_encodings_of_another_version_are_not_used(tmp_path: Path) -> None:
    write_shipped(tmp_path / "shipped", LetterCounts("letters-1"), "en", ["hi"])
    newer = LetterCounts("letters-2")
    EncodingCache(EncodingStore(tmp_path, tmp_path / "shipped"), newer).encode(["hi"])
    assert newer.asked == ["hi"]


def test_shipped_file_depends_on_no_order(tmp_path: Path) -> None:
    for folder, texts in (("one", ["a", "b", "c"]), ("other", ["c", "a", "b", "a"])):
        write_shipped(tmp_path / folder, LetterCounts(), "en", texts)
    one, other = (tmp_path / folder / "letters/en.npz" for folder in ("one", "other"))
    assert one.read_bytes() == other.read_bytes()
