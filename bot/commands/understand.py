"""Says what texts mean: `{"text", "locale"?}` in, language, intent and entities out, a line each."""

from __future__ import annotations

import argparse
import asyncio
import sys
from typing import TYPE_CHECKING, Any, Final

from bot.json_lines import MALFORMED, lines_of, read_line, write_line

if TYPE_CHECKING:
    from rasa.core.agent import Agent

HELP: Final = "say what texts mean (JSON lines)"
FALLBACK: Final = "nlu_fallback"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.add_argument("--model", help="another model than that of the present code and data")


def run(args: argparse.Namespace) -> int:
    """Answer every line of standard input; return 0."""
    from rasa.core.agent import Agent

    from bot.understanding.model_files import trained_model

    agent = Agent.load(args.model or str(trained_model()))
    asyncio.run(_answer_all(agent))
    return 0


async def _answer_all(agent: Agent) -> None:
    for line in lines_of(sys.stdin.buffer):
        write_line(await answer(agent, line))


async def answer(agent: Agent, line: str) -> dict[str, Any]:
    """Return what one line means, as the guard and the pipeline read it."""
    from rasa.core.channels.channel import UserMessage

    from bot.privacy import TEXT_MAX_CHARS, clean_text, defuse_slash, screen

    asked = read_line(line)
    if asked is None or not isinstance(asked.get("text"), str):
        return dict(MALFORMED)
    text = defuse_slash(screen(clean_text(asked["text"])).text[:TEXT_MAX_CHARS])
    locale = asked.get("locale")
    heard = UserMessage(text, metadata={"locale": locale if isinstance(locale, str) else None})
    parsed = await agent.processor.parse_message(heard)
    return as_answer(text, parsed)


def as_answer(text: str, parsed: dict[str, Any]) -> dict[str, Any]:
    """Return Rasa's parse in our words.

    `language` is the text's own, also where we answer in another. `intent` is the likeliest meaning, with its own confidence, also where the bot would ask back.
    """
    ranking = [
        {"intent": entry["name"], "confidence": round(float(entry["confidence"]), 4)}
        for entry in parsed.get("intent_ranking") or []
        if entry["name"] != FALLBACK
    ]
    best = ranking[0] if ranking else {"intent": "out_of_scope", "confidence": 0.0}
    return {
        "text": text,
        "language": parsed.get("foreign_language") or parsed.get("language"),
        "intent": best["intent"],
        "confidence": best["confidence"],
        "alternatives": ranking[1:],
        "entities": [_entity(found) for found in parsed.get("entities") or []],
    }


def _entity(found: dict[str, Any]) -> dict[str, Any]:
    entity = {"type": found["entity"], "value": found["value"]}
    return {**entity, "chain": found["chain"]} if found.get("chain") else entity
