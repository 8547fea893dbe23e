"""The installation as an operator runs it: `python -m bot run`, in a folder of its own."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import Any, Final

import httpx

from bot.chains import load_chains
from bot.paths import ROOT

READY_WITHIN_S: Final = 180
STOPPED_WITHIN_S: Final = 60
HOST: Final = "127.0.0.1"


def free_port() -> int:
    with socket.socket() as held:
        held.bind((HOST, 0))
        return int(held.getsockname()[1])


class Installation:
    """All three processes; `folder` holds what must survive a restart."""

    def __init__(self, folder: Path, node_url: str, **settings: str) -> None:
        self.port = free_port()
        self.url = f"http://{HOST}:{self.port}"
        only_here = {chain: [node_url] if chain == "ethereum" else [] for chain in load_chains()}
        self._environment = {
            **{
                name: value for name, value in os.environ.items() if not name.startswith("SUPPORT_")
            },
            "SUPPORT_STATE_FOLDER": str(folder),
            "SUPPORT_SERVER_PORT": str(self.port),
            "SUPPORT_RASA_URL": f"http://{HOST}:{free_port()}",
            "SUPPORT_ACTION_URL": f"http://{HOST}:{free_port()}/webhook",
            "SUPPORT_CHAIN_ENDPOINTS": json.dumps(only_here),
            "SUPPORT_LOG_FORMAT": "json",
            **settings,
        }
        self.lines: list[str] = []
        self._process: subprocess.Popen[str] | None = None

    def start(self) -> None:
        """Return when everything is ready."""
        self._process = subprocess.Popen(
            [sys.executable, "-m", "bot", "run"],
            cwd=ROOT, env=self._environment, text=True,
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
        )  # fmt: skip
        threading.Thread(target=self._read, args=(self._process,), daemon=True).start()
        deadline = time.monotonic() + READY_WITHIN_S
        while not self._is_ready():
            assert self._process.poll() is None, "".join(self.lines[-60:])
            assert time.monotonic() < deadline, "".join(self.lines[-60:])
            time.sleep(0.3)

    def stop(self) -> int:
        """Press Ctrl-C and return the exit status."""
        if self._process is None:
            return 0
        self._process.send_signal(signal.SIGINT)
        status = self._process.wait(timeout=STOPPED_WITHIN_S)
        self._process = None
        return status

    def kill_part(self, name: str) -> None:
        """End one of the three processes without warning; the supervisor must notice."""
        assert self._process is not None
        words = {"rasa": "bot.engine run", "actions": "bot actions", "server": "bot serve"}[name]
        listed = subprocess.run(
            ["ps", "--ppid", str(self._process.pid), "-o", "pid=,args="],
            capture_output=True, text=True, check=True,
        ).stdout  # fmt: skip
        (pid,) = [int(line.split()[0]) for line in listed.splitlines() if words in line]
        os.kill(pid, signal.SIGKILL)

    def run(self, *command: str, stdin: str = "") -> subprocess.CompletedProcess[str]:
        """Run another command of ours on the same folder."""
        return subprocess.run(
            [sys.executable, "-m", "bot", *command],
            cwd=ROOT, env=self._environment, input=stdin, text=True, capture_output=True, check=True,
        )  # fmt: skip

    def tickets(self) -> list[dict[str, Any]]:
        listed: list[dict[str, Any]] = json.loads(self.run("ticket", "list").stdout)
        return listed

    def ticket(self, number: str) -> dict[str, Any]:
        shown: dict[str, Any] = json.loads(self.run("ticket", "show", number, "--personal").stdout)
        return shown

    def _is_ready(self) -> bool:
        try:
            return httpx.get(f"{self.url}/health", trust_env=False).is_success
        except httpx.HTTPError:
            return False

    def _read(self, process: subprocess.Popen[str]) -> None:
        assert process.stdout is not None
        self.lines.extend(process.stdout)
