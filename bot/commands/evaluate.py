"""Measures understanding on held-out sentences: a table for each language, a report with pictures.

The sentences stand in `tests/understanding/<tag>.yml`. The report goes to `reports/understanding/`.
"""

from __future__ import annotations

import argparse
import json
import time
from collections.abc import Collection, Mapping, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from bot.paths import ROOT

if TYPE_CHECKING:
    from rasa.core.agent import Agent

    from bot.understanding.evaluation import Figures, Reading

HELP: Final = "measure understanding on held-out sentences"
HELD_OUT: Final = ROOT / "tests/understanding"
REPORT: Final = ROOT / "reports/understanding"
WORST_SHOWN: Final = 8


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.add_argument("--language", action="append", help="only this language (may be repeated)")
    parser.add_argument(
        "--stock",
        action="store_true",
        help="compare with Rasa's own pipeline, trained on the same sentences (takes long once)",
    )
    parser.add_argument("--out", type=Path, default=REPORT, help="folder of the report")


def run(args: argparse.Namespace) -> int:
    """Print the tables, write the report; return 0."""
    from bot.understanding.model_files import trained_model

    tags = [path.stem for path in sorted(HELD_OUT.glob("*.yml"))]
    wanted = [tag for tag in tags if not args.language or tag in args.language]
    readings = read_with(trained_model(), wanted)
    figures = figures_by_language(readings)
    print(table(figures))
    for tag, some in readings.items():
        print(worst(tag, some))
    compared = None
    if args.stock:
        compared = figures_by_language(read_with(_stock(), wanted))
        print("the same with Rasa's own pipeline (it names no language and never asks back)")
        print(table(compared))
    write_report(args.out, figures, readings, compared)
    return 0


def _stock() -> Path:
    """Return Rasa's own pipeline, trained on the present sentences."""
    from bot.commands.train import train
    from bot.understanding.model_files import STOCK_CONFIG, stock_model

    model = stock_model()
    if not model.exists() and train(model, config=STOCK_CONFIG) != 0:
        raise SystemExit("Rasa's own pipeline could not be trained")
    return model


def read_with(model: Path, tags: Sequence[str]) -> dict[str, list[Reading]]:
    """Return how a trained model reads the held-out sentences of some languages."""
    import asyncio

    from rasa.core.agent import Agent

    agent = Agent.load(str(model))
    topics = _topics()
    return {tag: asyncio.run(read_all(agent, HELD_OUT / f"{tag}.yml", topics)) for tag in tags}


def figures_by_language(readings: Mapping[str, Sequence[Reading]]) -> dict[str, Figures]:
    """Return the figures of each language, and those of `all` together."""
    from bot.understanding.evaluation import figures_of

    topics = _topics()
    figures = {tag: figures_of(some, topics) for tag, some in readings.items()}
    everything = [reading for some in readings.values() for reading in some]
    return {**figures, "all": figures_of(everything, topics)}


def _topics() -> frozenset[str]:
    from bot.topics import load_topics

    return frozenset(load_topics())


async def read_all(agent: Agent, path: Path, topics: Collection[str]) -> list[Reading]:
    """Return how each held-out sentence of a language is read, in the file's order."""
    import yaml
    from rasa.core.channels.channel import UserMessage

    from bot.dialogue.likely import choices_of
    from bot.languages import Hints, identify, spoken_languages
    from bot.privacy import defuse_slash
    from bot.understanding.evaluation import Reading, is_short

    client, spoken = Hints(locale=path.stem), spoken_languages()
    found = []
    for meant, sentences in yaml.safe_load(path.read_text(encoding="utf-8")).items():
        for sentence in sentences:
            started = time.perf_counter()
            parsed = await agent.processor.parse_message(UserMessage(defuse_slash(sentence)))
            seconds = time.perf_counter() - started
            names = [entry["name"] for entry in parsed["intent_ranking"]]
            asks_back = names[0] == "nlu_fallback"
            likely = parsed["intent_ranking"][asks_back:]
            pairs = [(entry["name"], entry["confidence"]) for entry in likely]
            found.append(
                Reading(
                    meant=meant,
                    ranking=tuple(entry["name"] for entry in likely) or ("out_of_scope",),
                    confidence=float(likely[0]["confidence"]) if likely else 0.0,
                    asks_back=asks_back,
                    choices=choices_of(pairs, topics) if asks_back else (),
                    spoken=path.stem,
                    heard_as=str(parsed.get("foreign_language") or parsed.get("language")),
                    seconds=seconds,
                    is_short=is_short(sentence),
                    heard_with_client=identify(sentence, client, spoken).tag,
                )
            )
    return found


def table(figures: Mapping[str, Figures]) -> str:
    """Return one line a language: shares in per cent, costs in milliseconds.

    `lang`, `short` and `client` say in how many sentences, messages of one or two words, and such
    messages from a telephone of that language the language was named.
    """
    head = (
        f"{'':8}{'n':>6}{'right':>8}{'F1':>8}{'lang':>8}{'short':>8}{'client':>8}{'oos':>8}{'lost':>8}{'asks':>8}"
        f"{'offers':>8}{'among3':>8}{'ECE':>8}{'median':>9}{'p95':>9}"
    )
    lines = [
        f"{tag:8}{f.count:>6}"
        + "".join(
            f"{100 * share:>8.1f}"
            for share in (
                f.accuracy, f.macro_f1, f.language, f.language_short, f.language_client,
                f.outside_rejected, f.topics_rejected, f.asks_back, f.offers_choices, f.right_among_choices, f.calibration,
            )
        )
        + f"{1000 * f.median_s:>7.1f}ms{1000 * f.p95_s:>7.1f}ms"
        for tag, f in figures.items()
    ]  # fmt: skip
    return "\n".join([head, *lines])


def worst(tag: str, readings: Sequence[Reading]) -> str:
    """Return the intents of a language that are understood worst."""
    from bot.understanding.evaluation import scores_of

    rows = [
        f"  {score.intent:28}precision {score.precision:.2f}  recall {score.recall:.2f}  F1 {score.f1:.2f}"
        for score in scores_of(readings)[:WORST_SHOWN]
    ]
    return "\n".join([f"{tag}: understood worst", *rows])


def write_report(
    folder: Path,
    figures: Mapping[str, Figures],
    readings: Mapping[str, Sequence[Reading]],
    compared: Mapping[str, Figures] | None,
) -> None:
    """Write `figures.json`, and a picture of each language's confusions."""
    from bot.understanding.evaluation import scores_of

    folder.mkdir(parents=True, exist_ok=True)
    report: dict[str, Any] = {
        tag: {
            "figures": asdict(figures[tag]),
            "intents": [asdict(score) for score in scores_of(some)],
        }
        for tag, some in readings.items()
    }
    report["all"] = {"figures": asdict(figures["all"])}
    if compared is not None:
        report["stock"] = {tag: asdict(some) for tag, some in compared.items()}
    text = json.dumps(report, ensure_ascii=False, indent=1)
    (folder / "figures.json").write_text(text, encoding="utf-8")
    for tag, some in readings.items():
        _draw(folder / f"confusion-{tag}.png", tag, some)


def _draw(path: Path, tag: str, readings: Sequence[Reading]) -> None:
    import matplotlib as mpl

    mpl.use("Agg")
    import matplotlib.pyplot as plt
    import numpy as np

    intents = sorted({reading.meant for reading in readings})
    place = {intent: index for index, intent in enumerate(intents)}
    grid = np.zeros((len(intents), len(intents)))
    for reading in readings:
        if reading.best in place:
            grid[place[reading.meant], place[reading.best]] += 1
    figure, axes = plt.subplots(figsize=(13, 12))
    axes.imshow(grid / grid.sum(axis=1, keepdims=True), cmap="Blues", vmin=0, vmax=1)
    axes.set_xticks(range(len(intents)), intents, rotation=90, fontsize=7)
    axes.set_yticks(range(len(intents)), intents, fontsize=7)
    axes.set_xlabel("read as")
    axes.set_ylabel("meant")
    axes.set_title(tag)
    figure.tight_layout()
    figure.savefig(path, dpi=110)
    plt.close(figure)
