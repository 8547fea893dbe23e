"""All parts together, in a process of its own that is asked to stop as an operator does."""

from __future__ import annotations

import json
import signal
import socket
import subprocess
import sys
import textwrap
from collections.abc import Sequence

import pytest

from bot.paths import ROOT

SERVES = """
import http.server, os, signal, sys
name, port = sys.argv[1], int(sys.argv[2])
def end(*_):
    print(name, "ends", flush=True)
    os._exit(0)
signal.signal(signal.SIGTERM, end)
class Ready(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200); self.end_headers()
    def log_message(self, *_): pass
http.server.HTTPServer(("127.0.0.1", port), Ready).serve_forever()
"""

WATCHES = """
import asyncio, json, sys
from datetime import timedelta
from bot.logs import set_up_logging
from bot.supervisor import process, watch
set_up_logging("info", "text")
process.PAUSE = timedelta(milliseconds=10)
watch.READY_WITHIN = timedelta(seconds=float(sys.argv[2]))
parts = [process.Part(name, command, {}, url) for name, command, url in json.loads(sys.argv[1])]
def ready():
    if sys.argv[3] == "fails": raise BrokenPipeError
    print("all ready", file=sys.stderr, flush=True)
sys.exit(asyncio.run(watch.watch(parts, ready)))
"""


def free_port() -> int:
    with socket.socket() as held:
        held.bind(("127.0.0.1", 0))
        return int(held.getsockname()[1])


def serving(name: str) -> Sequence[object]:
    port = free_port()
    command = [sys.executable, "-c", SERVES, name, str(port)]
    return [name, command, f"http://127.0.0.1:{port}/health"]


def start(
    parts: Sequence[Sequence[object]], ready_within: float = 60, when_ready: str = "says"
) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", textwrap.dedent(WATCHES), json.dumps(parts), str(ready_within), when_ready],
        cwd=ROOT, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip


def told_until(process: subprocess.Popen[str], line: str) -> list[str]:
    assert process.stderr is not None
    told = []
    for one in process.stderr:
        told.append(one.strip())
        if line in one:
            return told
    raise AssertionError(told)


@pytest.mark.parametrize("asked", [signal.SIGTERM, signal.SIGINT])
def test_all_parts_start_and_stop_in_the_reverse_order_when_asked(asked: signal.Signals) -> None:
    process = start([serving(name) for name in ("one", "two", "three")])
    told_until(process, "all ready")
    process.send_signal(asked)
    _, told = process.communicate(timeout=60)
    assert process.returncode == 0
    assert [line.split("|")[1].strip() for line in told.splitlines() if "ends" in line] == [
        "three ends", "two ends", "one ends",
    ]  # fmt: skip


def test_asked_to_stop_before_it_is_ready_it_stops() -> None:
    command = [sys.executable, "-c", "print('is up', flush=True); import time; time.sleep(60)"]
    process = start([["slow", command, f"http://127.0.0.1:{free_port()}/"]])
    told_until(process, "is up")
    process.send_signal(signal.SIGTERM)
    _, told = process.communicate(timeout=60)
    assert process.returncode == 0
    assert "all ready" not in told


def test_a_part_that_cannot_work_stops_all_and_is_named() -> None:
    broken = ["broken", [sys.executable, "-c", "raise SystemExit(7)"], "http://127.0.0.1:9/"]
    process = start([serving("one"), broken])
    _, told = process.communicate(timeout=60)
    assert process.returncode == 1
    assert "one ends" in told
    assert "broken" in told


def test_a_part_that_is_never_ready_stops_all() -> None:
    process = start([serving("one"), ["mute", ["sleep", "60"], "http://127.0.0.1:9/"]], 1)
    _, told = process.communicate(timeout=60)
    assert process.returncode == 1
    assert "not ready in time" in told


def test_a_part_that_does_not_exist_is_a_failure() -> None:
    process = start([serving("one"), ["gone", ["/nowhere/to/be/found"], "http://127.0.0.1:9/"]])
    process.communicate(timeout=60)
    assert process.returncode == 1


def test_an_accident_of_the_supervisor_itself_is_a_failure_and_stops_all() -> None:
    process = start([serving("one")], when_ready="fails")
    _, told = process.communicate(timeout=60)
    assert process.returncode == 1
    assert "one ends" in told
    assert "BrokenPipeError" in told
