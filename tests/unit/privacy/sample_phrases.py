"""Recovery phrases that hold no money: published vectors, and phrases made from a seed."""

from __future__ import annotations

import random
from typing import Final

from mnemonic import Mnemonic

ENTROPY_BYTES: Final = {12: 16, 15: 20, 18: 24, 21: 28, 24: 32}

PUBLISHED: Final = (
    "legal winner thank year wave sausage worth useful legal winner thank yellow",
    "letter advice cage absurd amount doctor acoustic avoid letter advice cage above",
    "ozone drill grab fiber curtain grace pudding thank cruise elder eight picnic",
    "scheme spot photo card baby mountain device kick cradle pact join borrow",
    "abandon " * 11 + "about",
    "zoo " * 11 + "wrong",
    "legal winner thank year wave sausage worth useful legal winner thank year wave sausage worth"
    " useful legal will",
    "gravity machine north sort system female filter attitude volume fold club stay feature office"
    " ecology stable narrow fog",
    "hamster diagram private dutch cause delay private meat slide toddler razor book happy fancy"
    " gospel tennis maple dilemma loan word shrug inflict delay length",
    "void come effort suffer camp survey warrior heavy shoot primary clutch crush open amazing"
    " screen patrol group space point ten exist slush involve unfold",
    "abandon " * 23 + "art",
)
"""From the test vectors that BIP-39 refers to (github.com/trezor/python-mnemonic, vectors.json)."""

PUBLISHED_ENTROPIES: Final = (b"\x00", b"\x7f", b"\x80", b"\xff")
"""The byte that fills the entropy of the same vectors; makes phrases of lengths and lists
for which none is published."""


def phrase(length: int, language: str = "english", seed: int = 0) -> list[str]:
    """Return the words of a valid phrase, the same for the same arguments."""
    entropy = random.Random(f"{language}{length}{seed}").randbytes(ENTROPY_BYTES[length])
    return str(Mnemonic(language).to_mnemonic(entropy)).split()


def phrase_of_byte(byte: bytes, length: int, language: str) -> list[str]:
    """Return the words of the vector whose entropy is one byte, repeated."""
    return str(Mnemonic(language).to_mnemonic(byte * ENTROPY_BYTES[length])).split()
