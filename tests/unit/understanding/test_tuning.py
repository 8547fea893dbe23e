from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest

from bot.understanding.e5_file import E5File
from bot.understanding.e5_network import Network, tokens
from bot.understanding.encoders import Vectors, load_encoder, original_file
from bot.understanding.tuning import batches, tune

TEXTS = (
    "my transfer is stuck", "我的转账卡住了", "mujhe paisa  nahi mila yaar", "𝕏 😀 weird",
    "how do I get my coins back from Binance??", "เงินหาย", "a",
)  # fmt: skip


@pytest.fixture(scope="module")
def file() -> E5File:
    return original_file()


def encoded(network: Network, file: E5File, texts: Sequence[str]) -> Vectors:
    batch = network.embed([tokens(file.tokenizer, text) for text in texts])
    return np.asarray(network.encode(batch.vectors, batch.mask, 0.0))


def test_texts_are_divided_as_the_package_divides_them(file: E5File) -> None:
    package = load_encoder("e5")
    for text in TEXTS:
        count = package._model.token_count(text, True)  # type: ignore[attr-defined]
        assert len(tokens(file.tokenizer, text)) == count


def test_network_computes_what_the_package_computes(file: E5File) -> None:
    cosines = (encoded(Network(file), file, TEXTS) * load_encoder("e5").encode(TEXTS)).sum(axis=1)
    assert cosines.min() > 0.9995


def test_untuned_tensors_are_those_of_the_file(file: E5File) -> None:
    tensors = Network(file).tensors()
    assert len(tensors) == file.layers * 16
    assert np.array_equal(tensors["l5.q.b"], file.packed("l5.q.b"))
    changed = tensors["l5.fi.w"] != file.packed("l5.fi.w")
    assert changed.mean() < 0.01


def test_tuning_changes_every_layer_and_little_of_it(file: E5File) -> None:
    network = Network(file)
    said = ["send failed", "sending does not work", "gas is high", "why such a fee"] * 4
    before = encoded(network, file, said[:4])
    tune(network, [tokens(file.tokenizer, text) for text in said], np.array([0, 0, 1, 1] * 4), 3)
    tensors = network.tensors()
    for layer in range(file.layers):
        assert not np.array_equal(tensors[f"l{layer}.q.b"], file.packed(f"l{layer}.q.b"))
    cosines = (encoded(network, file, said[:4]) * before).sum(axis=1)
    assert 0.9 < cosines.min() < 0.9999


def test_every_sentence_is_in_one_batch_beside_others_of_its_length() -> None:
    lengths = [place % 50 + 1 for place in range(3000)]
    found = list(batches(lengths, seed=1))
    assert sorted(np.concatenate(found).tolist()) == list(range(3000))
    spread = [np.ptp(np.array(lengths)[rows]) for rows in found]
    assert np.mean(spread) < 10
