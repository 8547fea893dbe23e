"""The commands as processes, the way people and other programs call them."""

from __future__ import annotations

import json
import os
import pkgutil
import subprocess
import sys
from pathlib import Path

import pytest
from mnemonic import Mnemonic

from bot import commands
from bot.commands.settings import page
from bot.paths import ROOT
from bot.settings import Settings


def bot(
    state: Path, *arguments: str, given: bytes = b"", **environment: str
) -> subprocess.CompletedProcess[bytes]:
    bare = {name: value for name, value in os.environ.items() if not name.startswith("SUPPORT_")}
    return subprocess.run(
        [sys.executable, "-m", "bot", *arguments],
        cwd=ROOT, input=given, capture_output=True, timeout=120, check=False,
        env={**bare, "SUPPORT_STATE_FOLDER": str(state), **environment},
    )  # fmt: skip


def answers(run: subprocess.CompletedProcess[bytes]) -> list[dict[str, object]]:
    return [json.loads(line) for line in run.stdout.decode().splitlines()]


def test_secrets_are_taken_out_of_each_line(tmp_path: Path) -> None:
    phrase = Mnemonic("english").generate(128)
    lines = [
        json.dumps({"text": f"my words are {phrase} .. whats happening"}),
        json.dumps({"text": "我的币不见了", "other": 1}, ensure_ascii=False),
        '{"text": "lone \\ud800 surrogate and \\u0000"}',
        '{"text": " /restart"}',
        "",
        "not json",
        "[]",
        '{"text": 7}',
        '{"no": "text"}',
        "[" * 100_000,
    ]
    run = bot(
        tmp_path, "redact", given="\n".join(lines).encode() + b'\n{"text": "\xff"}\n{"text": ""}'
    )
    assert run.returncode == 0
    malformed = {"error": "malformed"}
    first, second, third, fourth, *rest = answers(run)
    assert first == {
        "text": "my words are [recovery_phrase] .. whats happening",
        "found": [{"kind": "recovery_phrase"}],
    }
    assert second == {"text": "我的币不见了", "found": []}
    assert third == {"text": "lone \ufffd surrogate and ", "found": []}
    assert fourth["text"] == " ／restart"
    assert rest[:5] == [malformed] * 5
    assert rest[5:] == [{"text": "\ufffd", "found": []}, {"text": "", "found": []}]
    assert phrase.encode() not in run.stdout + run.stderr


def test_redacting_needs_no_state(tmp_path: Path) -> None:
    state = tmp_path / "state"
    assert bot(state, "redact", given=b'{"text": "hi"}').returncode == 0
    assert not state.exists()


def test_output_is_utf8_whatever_the_locale(tmp_path: Path) -> None:
    given = '{"text": "我的币"}'.encode()
    run = bot(tmp_path, "redact", given=given, LC_ALL="C", PYTHONUTF8="0", PYTHONCOERCECLOCALE="0")
    assert answers(run)[0]["text"] == "我的币"


def test_the_settings_page_is_the_one_in_the_documentation(tmp_path: Path) -> None:
    run = bot(tmp_path, "settings")
    written = (ROOT / "docs/settings.md").read_text(encoding="utf-8")
    assert run.stdout.decode() == written == page()
    for name in Settings.__fields__:
        assert f"`SUPPORT_{name.upper()}`" in written


def test_whoever_is_misconfigured_hears_every_problem_and_status_2(tmp_path: Path) -> None:
    run = bot(
        tmp_path, "ticket", "list",
        SUPPORT_SERVER_PORT="0", SUPPORT_UNKNOWN="my-hidden-value", SUPPORT_SERVE="web",
        SUPPORT_TELEGRAM_TOKEN="123:my-hidden-token",
    )  # fmt: skip
    assert run.returncode == 2
    told = run.stderr.decode().splitlines()
    assert {line.split(":")[0] for line in told} == {
        "SUPPORT_SERVER_PORT",
        "SUPPORT_SERVE",
        "SUPPORT_UNKNOWN",
    }
    assert b"hidden" not in run.stdout + run.stderr
    assert run.stdout == b""


def test_a_damaged_key_file_is_a_misconfiguration(tmp_path: Path) -> None:
    (tmp_path / "keys.json").write_text("{half")
    run = bot(tmp_path, "operator", "list")
    assert (run.returncode, run.stdout) == (2, b"")
    assert run.stderr.decode().strip() == "keys.json in the state folder is damaged"


@pytest.mark.parametrize("url", ["no url, hidden", "nosuch://u:hidden@127.0.0.1/x"])
def test_a_database_that_cannot_be_is_a_misconfiguration(tmp_path: Path, url: str) -> None:
    run = bot(tmp_path, "migrate", SUPPORT_DATABASE_URL=url)
    assert run.returncode == 2
    assert run.stderr.startswith(b"SUPPORT_DATABASE_URL: ")
    assert b"hidden" not in run.stderr


@pytest.mark.parametrize("arguments", [[], ["nonsense"], ["ticket"], ["operator", "add"]])
def test_a_command_line_that_is_none_says_how(tmp_path: Path, arguments: list[str]) -> None:
    run = bot(tmp_path, *arguments)
    assert run.returncode == 2
    assert run.stderr.startswith(b"usage: python -m bot")


def test_the_overview_names_every_command(tmp_path: Path) -> None:
    told = bot(tmp_path, "--help").stdout.decode()
    names = [module.name for module in pkgutil.iter_modules(commands.__path__)]
    assert len(names) > 5
    for name in names:
        assert f"\n    {name}" in told


def test_a_reader_that_has_gone_is_no_accident(tmp_path: Path) -> None:
    lines = b'{"text": "hello"}\n' * 20_000
    process = subprocess.Popen(
        [sys.executable, "-m", "bot", "redact"], cwd=ROOT, stdin=subprocess.PIPE,
        stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        env={**os.environ, "SUPPORT_STATE_FOLDER": str(tmp_path)},
    )  # fmt: skip
    assert process.stdin is not None
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.close()
    try:
        process.stdin.write(lines)
        process.stdin.close()
    except BrokenPipeError:
        pass  # it has ended already
    assert process.wait(timeout=60) == 1
    assert process.stderr.read() == b""


def test_migrating_twice_is_once(tmp_path: Path) -> None:
    assert bot(tmp_path, "migrate").returncode == 0
    assert bot(tmp_path, "migrate").returncode == 0
    assert bot(tmp_path, "ticket", "list").stdout.strip() == b"[]"
