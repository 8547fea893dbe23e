"""From a message to the probability of each intent: meaning and spelling together, made honest.

`Perceptron` reads the encoders' vectors, `SpellingModel` the letters; their log
probabilities are added, and a temperature turns the sum into a believable probability.
The models keep their arrays themselves, as npz and JSON: nothing in them can be executed.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from bot.understanding.calibration import Floats, softmax
from bot.understanding.perceptron import Perceptron

FORMAT: Final = 2
"""Raised when the files' meaning changes; a model of another format is not loaded."""

ARRAYS: Final = "intent_model.npz"
NAMES: Final = "intent_model.json"


@dataclass(frozen=True)
class IntentModel:
    """One stage's model: `encoders` are the versions of what makes its vectors, side by side.

    `spelling_weight` is the weight of the spelling's log probabilities, that of meaning is 1.
    """

    labels: tuple[str, ...]
    encoders: tuple[str, ...]
    meaning: Perceptron
    spelling_weight: float
    temperature: float

    def probabilities(self, vectors: Floats, spelled: Floats) -> Floats:
        """Return (n, labels), rows adding up to 1.

        Args:
            vectors: (n, features).
            spelled: (n, labels), `SpellingModel.scores` of the same messages.
        """
        return softmax(self.scores(vectors, spelled), self.temperature)

    def scores(self, vectors: Floats, spelled: Floats) -> Floats:
        """Return (n, labels), before the softmax."""
        return np.asarray(self.meaning.scores(vectors) + self.spelling_weight * spelled)

    def ranking(self, vector: Floats, spelled: Floats) -> list[tuple[str, float]]:
        """Return every intent with its probability, likeliest first, for one message."""
        probabilities = self.probabilities(vector[np.newaxis, :], spelled[np.newaxis, :])[0]
        order = np.argsort(-probabilities, kind="stable")
        return [(self.labels[i], float(probabilities[i])) for i in order]

    def save(self, folder: Path) -> None:
        """Write the model's two files into the folder."""
        arrays: dict[str, NDArray[np.float32]] = asdict(self.meaning)
        np.savez(folder / ARRAYS, **arrays)
        names = {
            "format": FORMAT,
            "labels": self.labels,
            "encoders": self.encoders,
            "spelling_weight": self.spelling_weight,
            "temperature": self.temperature,
        }
        (folder / NAMES).write_text(json.dumps(names, indent=1), encoding="utf-8")

    @classmethod
    def load(cls, folder: Path) -> IntentModel:
        """Return the model that `save` wrote.

        Raises:
            ValueError: the files are of another format.
            FileNotFoundError: there is no model in the folder.
        """
        names = json.loads((folder / NAMES).read_text(encoding="utf-8"))
        if names["format"] != FORMAT:
            raise ValueError(names["format"])
        with np.load(folder / ARRAYS, allow_pickle=False) as arrays:
            meaning = Perceptron(**{name: arrays[name] for name in arrays.files})
        return cls(
            tuple(names["labels"]),
            tuple(names["encoders"]),
            meaning,
            float(names["spelling_weight"]),
            float(names["temperature"]),
        )


def numbered(intents: Sequence[str]) -> tuple[tuple[str, ...], NDArray[np.intp]]:
    """Return the different intents in alphabetical order, and each one's place among them (n,)."""
    labels, truth = np.unique(np.asarray(intents), return_inverse=True)
    return tuple(str(label) for label in labels), truth
