from __future__ import annotations

from rasa.shared.importers.importer import TrainingDataImporter
from rasa.shared.importers.rasa import RasaFileImporter

from bot.paths import DATA, ROOT
from bot.understanding.importer import LanguageImporter

ONE = [str(DATA / "languages/en/nlu"), str(DATA / "dialogue")]


def test_sentences_are_those_that_rasa_reads() -> None:
    def said(importer: RasaFileImporter) -> list[tuple[str, str]]:
        examples = importer.get_nlu_data().intent_examples
        return sorted((example.get("text"), example.get("intent")) for example in examples)

    domain = str(ROOT / "domain.yml")
    ours = LanguageImporter(None, domain, ONE)
    theirs = RasaFileImporter(None, domain, ONE)
    assert said(ours) == said(theirs)
    assert len(said(ours)) > 1000
    assert len(ours.get_stories().story_steps) == len(theirs.get_stories().story_steps) > 0


def test_rasa_takes_it_from_the_config() -> None:
    importer = TrainingDataImporter.load_from_config(
        str(ROOT / "config.yml"), str(ROOT / "domain.yml"), ONE
    )
    assert len(importer.get_nlu_data().intent_examples) > 1000
