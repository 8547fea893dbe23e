"""Tunes the sentence encoder on our own sentences: half an hour on two cores, rarely needed.

The encoder also understands what it was not tuned on. Afterwards run `python -m bot encode`,
and train.
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Final

from bot.paths import DATA

HELP: Final = "tune the sentence encoder on the training sentences (half an hour)"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.add_argument("--epochs", type=int, default=3, help="times through all sentences")
    parser.add_argument("--out", type=Path, help="file of the tensors, instead of the one in use")


def run(args: argparse.Namespace) -> int:
    """Tune, and write the tensors as the encoder's package packs them; return 0."""
    import numpy as np

    from bot.languages import load_languages
    from bot.understanding.e5_network import Network, tokens
    from bot.understanding.encoders import TUNED, original_file
    from bot.understanding.examples import read_examples
    from bot.understanding.intent_model import numbered
    from bot.understanding.normalise import normalise
    from bot.understanding.tuning import tune

    file = original_file()
    said = [
        (normalise(text), intent)
        for tag in load_languages()
        for intent, texts in read_examples(DATA / "languages" / tag).items()
        for text in texts
    ]
    worded = [(one.text, intent) for one, intent in said if one.kind == "words"]
    _, truth = numbered([intent for _, intent in worded])
    network = Network(file)
    tune(network, [tokens(file.tokenizer, text) for text, _ in worded], truth, args.epochs)
    out = args.out or TUNED
    out.parent.mkdir(parents=True, exist_ok=True)
    np.savez(out, **network.tensors())
    return 0
