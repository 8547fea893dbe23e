"""The shell tools beside a running installation: what the console does reaches a conversation there."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import pytest

from bot.paths import ROOT
from tests.whole.conftest import PASSWORD
from tests.whole.installation import Installation
from tests.whole.people import OperatorAtWork

pytestmark = [pytest.mark.server, pytest.mark.browser, pytest.mark.chain, pytest.mark.model]


class ShellTalk:
    def __init__(self, environment: dict[str, str]) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "bot", "chat"], cwd=ROOT, env=environment, text=True,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
        )  # fmt: skip

    def send(self, **line: Any) -> dict[str, Any]:
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps(line) + "\n")
        self._process.stdin.flush()
        return self.next()

    def next(self) -> dict[str, Any]:
        assert self._process.stdout is not None
        answer: dict[str, Any] = json.loads(self._process.stdout.readline())
        return answer

    def close(self) -> int:
        assert self._process.stdin is not None
        self._process.stdin.close()
        return self._process.wait(timeout=60)


@pytest.fixture
def shell(installation: Installation) -> Iterator[ShellTalk]:
    talk = ShellTalk(installation._environment)
    yield talk
    assert talk.close() == 0


def code(answer: dict[str, Any], title: str) -> str:
    buttons = [button for message in answer["messages"] for button in message["buttons"]]
    return next(button["code"] for button in buttons if title in button["title"])


def test_what_an_operator_answers_comes_out_unasked(
    shell: ShellTalk, installation: Installation, browser: Any
) -> None:
    answer = shell.send(sender="bo", text="I want to talk to a human please")
    assert answer["asks"] == "steps"
    answer = shell.send(sender="bo", text="My swap shows an amount that I don't understand at all")
    assert answer["asks"] == "contact"
    answer = shell.send(sender="bo", contact="+447400123456")
    answer = shell.send(sender="bo", button=code(answer, "soon"))
    assert answer["asks"] == "confirmation"
    answer = shell.send(sender="bo", button=code(answer, "Yes"))
    number = answer["ticket"]
    assert number
    anna = OperatorAtWork(browser, installation.url, "anna", PASSWORD)
    anna.open(number)
    anna.claim()
    anna.resolve("The amount includes the network fee.")
    unasked = shell.next()
    assert unasked["sender"] == "bo"
    assert "The amount includes the network fee." in unasked["messages"][0]["text"]
    assert (unasked["asks"], unasked["ticket"]) == ("solved", number)


def test_lines_that_cannot_be_read_get_a_line_too(shell: ShellTalk) -> None:
    assert shell.send(sender="bo") == {"error": "malformed"}
    assert shell.send(sender="", text="x") == {"error": "malformed"}
    assert shell.send(sender="bo", button="never-issued")["error"] == "button_unknown"
    assert shell.send(sender="bo", text="   ")["error"] == "empty"


def test_understand_and_redact_answer_in_order(installation: Installation) -> None:
    asked = "".join(
        json.dumps({"text": text}) + "\n" for text in ("my transfer is stuck", "转账一直没到账", "")
    )
    lines = [
        json.loads(line) for line in installation.run("understand", stdin=asked).stdout.splitlines()
    ]
    assert [line["language"] for line in lines[:2]] == ["en", "zh-CN"]
    assert lines[0]["intent"] == "transfer_pending"
    assert set(lines[0]) == {"text", "language", "intent", "confidence", "alternatives", "entities"}
    hidden = installation.run("redact", stdin=json.dumps({"text": "pk " + "ab" * 32}) + "\n").stdout
    assert json.loads(hidden) == {"text": "pk [private_key]", "found": [{"kind": "private_key"}]}
