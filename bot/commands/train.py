"""`python -m bot train`: the model of the present code and data, trained when it is not there."""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Final

from bot.logs import get_logger
from bot.paths import MODELS, ROOT
from bot.settings import child_environment
from bot.understanding.model_files import prune_models, training_data, wanted_model

logger = get_logger(__name__)

QUIET: Final = {
    "RASA_TELEMETRY_ENABLED": "false",
    "SQLALCHEMY_SILENCE_UBER_WARNING": "1",
    "PYTHONWARNINGS": "ignore",
    # Rasa's own names for its log levels: its bars and lines hide the one that takes time.
    "LOG_LEVEL": "WARNING",
    "LOG_LEVEL_LIBRARIES": "ERROR",
    "TF_CPP_MIN_LOG_LEVEL": "3",
}
"""What a child process of Rasa's is started with, so that it says what people need and no more."""

HELP: Final = "train the model of the present code and data, unless it exists"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.add_argument("--force", action="store_true", help="train even when the model exists")


def run(args: argparse.Namespace) -> int:
    """Return 0 once the model lies in `models/`, else the exit status of Rasa's training."""
    model = wanted_model()
    if model.exists() and not args.force:
        logger.info("model.train.skipped", model=model.name)
        return 0
    logger.info("model.train.started", model=model.name)
    started = time.monotonic()
    status = train(model, force=args.force)
    if status == 0:
        seconds = time.monotonic() - started
        logger.info("model.train.finished", model=model.name, duration_ms=round(seconds * 1000))
        prune_models(model)
    return status


def train(model: Path, *, force: bool = False, config: str = "config.yml") -> int:
    """Train as `rasa train` does, in a process of its own, and put the model in its place.

    The archive is moved there when it is complete: what lies under the name is whole.
    """
    MODELS.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(dir=MODELS, prefix=".part-") as part:
        status = subprocess.run(
            [
                sys.executable, "-m", "bot.engine", "train",
                "--domain", "domain.yml",
                "--config", config,
                "--data", *(str(folder.relative_to(ROOT)) for folder in training_data()),
                "--out", part,
                "--fixed-model-name", model.name,
                *(["--force"] if force else []),
            ],
            cwd=ROOT,
            env=child_environment(**QUIET),
            check=False,
        ).returncode  # fmt: skip
        if status == 0:
            (Path(part) / model.name).replace(model)
    return status
