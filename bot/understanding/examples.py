"""The training sentences of a language, as its `nlu/*.yml` hold them; Rasa reads the same files."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import yaml

from bot.understanding.accents import with_plain_forms
from bot.understanding.normalise import normalise

_LINE: Final = "- "
_LOADER: Final = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
"""The C one is ten times as fast, and not in every build."""


def read_examples(language: Path) -> dict[str, list[str]]:
    """Return the sentences of each intent in the files' order; `language` is the language's folder."""
    found: dict[str, list[str]] = {}
    for path in sorted((language / "nlu").glob("*.yml")):
        for block in yaml.load(path.read_text(encoding="utf-8"), _LOADER)["nlu"]:  # noqa: S506  (both are safe loaders)
            lines = block["examples"].splitlines()
            found.setdefault(block["intent"], []).extend(
                line.removeprefix(_LINE).strip() for line in lines if line.strip()
            )
    return found


def texts_to_encode(language: Path) -> list[str]:
    """Return what the encoders get to see of a language's sentences: words, also without accents."""
    said = (normalise(text) for texts in read_examples(language).values() for text in texts)
    return with_plain_forms([one.text for one in said if one.kind == "words"])[0]
