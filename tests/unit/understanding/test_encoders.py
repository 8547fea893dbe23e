from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from bot.understanding.encoders import (
    TUNED,
    TunedE5Encoder,
    encode_side_by_side,
    load_encoder,
)

HOSTILE = ["", " ", "😀", "x" * 600, "\u202e right to left", "𝕏"]


@pytest.mark.parametrize("name", ["e5", "e5-tuned", "use"])
def test_vectors_are_of_length_one_and_the_same_alone_and_in_company(name: str) -> None:
    encoder = load_encoder(name)
    texts = ["my transfer is stuck", "我的转账卡住了", *HOSTILE]
    together = encoder.encode(texts)
    assert together.shape == (len(texts), encoder.size)
    assert np.linalg.norm(together, axis=1) == pytest.approx(1, abs=1e-3)
    alone = np.vstack([encoder.encode([text]) for text in texts])
    assert together == pytest.approx(alone, abs=1e-4)


@pytest.mark.parametrize("name", ["e5", "e5-tuned", "use"])
def test_same_meaning_lies_closer_across_languages_than_another_meaning(name: str) -> None:
    stuck, zh, joke = load_encoder(name).encode(
        ["my transfer is stuck", "我的转账卡住了", "tell me a joke"]
    )
    assert stuck @ zh > stuck @ joke


@pytest.mark.parametrize("name", ["e5", "e5-tuned", "use"])
def test_no_texts_give_no_rows(name: str) -> None:
    encoder = load_encoder(name)
    assert encoder.encode([]).shape == (0, encoder.size)


def test_encoders_stand_side_by_side_in_their_order() -> None:
    e5, use = load_encoder("e5"), load_encoder("use")
    row = encode_side_by_side([e5, use], ["hi there"])[0]
    assert np.array_equal(row[: e5.size], e5.encode(["hi there"])[0])
    assert np.array_equal(row[e5.size :], use.encode(["hi there"])[0])


def test_encoder_is_loaded_once_and_unknown_ones_are_refused() -> None:
    assert load_encoder("use") is load_encoder("use")
    with pytest.raises(KeyError):
        load_encoder("labse")


def test_tuned_file_is_made_once_and_as_a_whole(tmp_path: Path) -> None:
    first = TunedE5Encoder(made_in=tmp_path)
    (file,) = tmp_path.iterdir()
    assert file.name == f"{first.version}.bin"
    made = file.stat().st_mtime_ns
    again = TunedE5Encoder(made_in=tmp_path)
    assert file.stat().st_mtime_ns == made
    assert np.array_equal(
        first.encode(["my transfer is stuck"]), again.encode(["my transfer is stuck"])
    )


def test_version_of_the_tuned_encoder_says_which_tensors_it_has(tmp_path: Path) -> None:
    with np.load(TUNED) as tensors:
        changed = {**tensors, "l0.q.b": np.zeros_like(tensors["l0.q.b"])}
    np.savez(tmp_path / "other.npz", **changed)
    other = TunedE5Encoder(tmp_path / "other.npz", tmp_path)
    assert other.version != load_encoder("e5-tuned").version
