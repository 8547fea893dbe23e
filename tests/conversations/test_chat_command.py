"""`python -m bot chat`: the main flow in every language, typed from the first word to the confirmation."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any, Final

import pytest

from bot.chains import load_chains
from bot.languages import load_catalogues
from bot.paths import ROOT
from tests.conversations.installed import CLOSED
from tests.conversations.said import HASH, said_in, spoken_tables
from tests.conversations.sentences import is_said

pytestmark = pytest.mark.model

TYPED: Final = ("stuck", HASH, "account", "steps", "not_solved", "phone", "time", "1")
"""Eight turns; the last is the number of the button that confirms."""


def test_call_is_booked_by_typing_alone_in_every_language(tmp_path: Path) -> None:
    lines = [
        {"sender": tag, "text": said_in(tag).get(name, name), "time_zone": said_in(tag)["zone"]}
        for tag in spoken_tables()
        for name in TYPED
    ]
    nowhere = {chain: [CLOSED] if chain == "ethereum" else [] for chain in load_chains()}
    environment = {
        **os.environ,
        "SUPPORT_STATE_FOLDER": str(tmp_path),
        "SUPPORT_CHAIN_ENDPOINTS": json.dumps(nowhere),
    }
    done = subprocess.run(
        [sys.executable, "-m", "bot", "chat"], cwd=ROOT, env=environment, check=True, text=True,
        input="".join(json.dumps(line) + "\n" for line in lines), capture_output=True,
    )  # fmt: skip
    answers: dict[str, dict[str, Any]] = {}
    for written in done.stdout.splitlines():
        answer = json.loads(written)
        answers[answer["sender"]] = answer  # the last one stays
    assert set(answers) == set(spoken_tables())
    for tag, answer in answers.items():
        texts = [message["text"] for message in answer["messages"]]
        booked = [is_said(load_catalogues()[tag], "request_human-booked", text) for text in texts]
        assert any(booked), (tag, texts)
        assert answer["ticket"]
