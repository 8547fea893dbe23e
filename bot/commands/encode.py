"""Encodes the training sentences into `data/encodings`, which a fresh clone learns from at once."""

from __future__ import annotations

import argparse
from typing import Final

from bot.logs import get_logger
from bot.paths import DATA

logger = get_logger(__name__)

HELP: Final = "encode training sentences into data/encodings, for fresh clones"
ENCODER: Final = "e5-tuned"
"""The slow one; the other encodes a thousand sentences a second."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.add_argument("--language", action="append", help="only this language (may be repeated)")


def run(args: argparse.Namespace) -> int:
    """Write the files of the languages whose sentences are not all in them; return 0."""
    from bot.languages import load_languages
    from bot.understanding.encoders import load_encoder
    from bot.understanding.examples import texts_to_encode
    from bot.understanding.shipped_encodings import key_of, shipped_keys, write_shipped

    folder, encoder = DATA / "encodings", load_encoder(ENCODER)
    for tag in args.language or load_languages():
        texts = texts_to_encode(DATA / "languages" / tag)
        if {key_of(text) for text in texts} == shipped_keys(folder, encoder, tag):
            continue
        write_shipped(folder, encoder, tag, texts)
        logger.info("understanding.encodings.written", language=tag, sentences=len(texts))
    return 0
