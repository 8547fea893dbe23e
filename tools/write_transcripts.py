"""Writes `docs/transcripts/<tag>.md`: one whole conversation in each language, for people to read.

The bot's part is what it really says, through the trained model and a database of its own:

    .venv/bin/python tools/write_transcripts.py [tag ...]

What the person says stands in `tests/conversations/languages/<tag>.yml`.
"""

from __future__ import annotations

import asyncio
import sys
import tempfile
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from bot.engine.in_process import InProcessRasa  # noqa: E402
from bot.languages import load_languages  # noqa: E402
from bot.messaging.dispatcher import Dispatcher  # noqa: E402
from bot.understanding.model_files import trained_model  # noqa: E402
from tests.conversations.installed import installed  # noqa: E402
from tests.conversations.said import HASH, said_in, spoken_tables  # noqa: E402
from tests.conversations.talk import CHANNEL, Talk  # noqa: E402

FOLDER: Final = ROOT / "docs/transcripts"
PRESS: Final = "press "
RESOLVE: Final = "resolve"
STORY: Final = (
    "greeting", "stuck", "where", HASH, "account", "steps", "technical", "simply", "not_solved",
    "phone", "time", "press button-confirm", "who_calls", "status", "thanks", RESOLVE,
    "press button-solved", "5", "comment",
)  # fmt: skip
"""Names of what is said in the language's table, buttons, and what needs no words."""


def main(tags: list[str]) -> int:
    """Write the transcripts of some languages, or of all; return 0."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    loop = asyncio.new_event_loop()
    with tempfile.TemporaryDirectory() as folder, installed(Path(folder)) as services:
        rasa = loop.run_until_complete(InProcessRasa.load(str(trained_model())))
        dispatcher = Dispatcher(
            services.mailbox, rasa, services.catalogues, services.settings.brand, services.clock,
            services.inbound_bell, services.outbound_bell, channels=(CHANNEL,),
        )  # fmt: skip
        for tag in tags or spoken_tables():
            talk = Talk(services, dispatcher, loop, peer=tag, language=tag)
            talk.time_zone = said_in(tag)["zone"]
            (FOLDER / f"{tag}.md").write_text(transcript(talk), encoding="utf-8")
    loop.close()
    return 0


def transcript(talk: Talk) -> str:
    """Return the whole conversation as Markdown; raises KeyError for a step without words."""
    language = load_languages()[talk.language]
    said = said_in(talk.language)
    lines = [
        f"# {language.native_name} ({talk.language})", "",
        "Written by `tools/write_transcripts.py`; ticket number, code and times differ each time.",
    ]  # fmt: skip
    for step in STORY:
        if step == RESOLVE:
            talk.resolve(said["resolution"])
        elif step.startswith(PRESS):
            label = step.removeprefix(PRESS)
            title = talk.services.catalogues[talk.language].format(label)
            talk.press(label)
            lines += ["", f"**›** [ {title} ]"]
        else:
            text = said.get(step, step)
            talk.say(text)
            lines += ["", f"**›** {text}"]
        lines += told(talk)
    return "\n".join(lines) + "\n"


def told(talk: Talk) -> list[str]:
    """Return what the bot just said as quoted lines, each message with its buttons."""
    lines: list[str] = []
    for answer in talk.answers:
        lines += ["", *(f"> {line}".rstrip() for line in answer.text.splitlines())]
        if answer.buttons:
            titles = " ".join(f"[ {button.title} ]" for button in answer.buttons)
            lines += [">", f"> {titles}"]
    return lines


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
