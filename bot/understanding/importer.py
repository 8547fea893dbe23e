"""Reads the languages' sentences quickly; everything else as Rasa does.

Rasa parses each file four times with a slow parser and checks it against a schema, then copies
all messages seven times: minutes for sixteen languages. Our files have one plain form, which
the tests hold them to, and nothing changes a sentence once it is read.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from rasa.shared.data import get_data_files
from rasa.shared.importers.rasa import RasaFileImporter
from rasa.shared.nlu.constants import INTENT, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.understanding.examples import read_examples


class Sentence(Message):
    """A training sentence; it is never changed, so that a copy may be itself."""

    def __deepcopy__(self, memo: dict[int, Any]) -> Sentence:
        return self


class LanguageImporter(RasaFileImporter):
    """Takes over the files in folders named `nlu`: intents with plain examples."""

    def __init__(
        self,
        config_file: str | None = None,
        domain_path: str | None = None,
        training_data_paths: list[str] | str | None = None,
    ) -> None:
        files = get_data_files(training_data_paths, lambda _: True)
        self._languages = sorted({Path(file).parent.parent for file in files if _is_ours(file)})
        others = [file for file in files if not _is_ours(file)]
        super().__init__(config_file, domain_path, others)

    def get_nlu_data(self, language: str | None = "en") -> TrainingData:
        """Return the sentences of all languages, and what else Rasa finds."""
        messages = [
            Sentence({TEXT: text, INTENT: intent})
            for folder in self._languages
            for intent, texts in read_examples(folder).items()
            for text in texts
        ]
        found: TrainingData = super().get_nlu_data(language)
        return (
            found.merge(TrainingData(messages))
            if found.training_examples
            else TrainingData(messages)
        )


def _is_ours(file: str) -> bool:
    return Path(file).parent.name == "nlu"
