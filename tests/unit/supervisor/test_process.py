"""One part held up, with tiny real children."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
import time
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from bot.errors import UnavailableError
from bot.paths import ROOT
from bot.settings import child_environment
from bot.supervisor import process as module
from bot.supervisor.process import QUICK_ENDS_MAX, Part, Process

READY = "http://127.0.0.1:9/"


def part(code: str, name: str = "part") -> Part:
    return Part(name, [sys.executable, "-c", code], child_environment(PYTHONUNBUFFERED="1"), READY)


def is_alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    state = Path(f"/proc/{pid}/stat")
    return not state.exists() or state.read_text().rsplit(")", 1)[1].split()[0] != "Z"


async def until(holds: Callable[[], bool], within: float = 10) -> None:
    end = time.monotonic() + within
    while not holds():
        assert time.monotonic() < end, "in vain"
        await asyncio.sleep(0.02)


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "PAUSE", timedelta(milliseconds=10))


async def test_lines_are_passed_on_under_the_parts_name(capsys: pytest.CaptureFixture[str]) -> None:
    code = (
        "import sys; print('to stdout'); print('to stderr', file=sys.stderr);"
        "sys.stdout.buffer.write(b'no utf-8 \\xff\\n'); print('钱');"
        "print('x' * 300_000); print('after a long one'); print('no end', end='')"
    )
    assert await Process(part(code, "rasa"))._run_once() == 0
    told = capsys.readouterr().err.splitlines()
    assert sorted(told) == sorted(
        f"   rasa | {text}"
        for text in (
            "to stdout",
            "to stderr",
            "no utf-8 \ufffd",
            "钱",
            "after a long one",
            "no end",
        )
    )


async def test_a_part_that_ended_is_started_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "QUICK", timedelta(0))
    runs = tmp_path / "runs"
    kept = Process(part(f"open({str(runs)!r}, 'a').write('x')"))
    keeping = asyncio.create_task(kept.keep_running())
    await until(lambda: runs.exists() and len(runs.read_text()) > QUICK_ENDS_MAX)
    assert not keeping.done(), "what has worked is started again for ever"
    await kept.stop()
    await asyncio.wait_for(keeping, 5)


async def test_a_part_that_ends_at_once_is_given_up_after_three_times(tmp_path: Path) -> None:
    runs = tmp_path / "runs"
    code = f"open({str(runs)!r}, 'a').write('x'); raise SystemExit(3)"
    with pytest.raises(UnavailableError, match="ends at once") as caught:
        await asyncio.wait_for(Process(part(code)).keep_running(), 30)
    assert caught.value.service == "part"
    assert runs.read_text() == "x" * QUICK_ENDS_MAX


async def test_a_part_that_cannot_be_started_is_unavailable() -> None:
    missing = Part("part", ["/nowhere/to/be/found"], {}, READY)
    with pytest.raises(UnavailableError, match="cannot be started"):
        await Process(missing).keep_running()


async def test_a_part_that_is_asked_to_end_ends_by_itself(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code = (
        "import signal, sys, time;"
        "signal.signal(signal.SIGTERM, lambda *_: (print('goodbye'), sys.exit(0)));"
        "print('ready'); time.sleep(60)"
    )
    kept = Process(part(code))
    keeping = asyncio.create_task(kept.keep_running())
    told = ""

    def is_ready() -> bool:
        nonlocal told
        told += capsys.readouterr().err
        return "ready" in told

    await until(is_ready)
    await kept.stop()
    await asyncio.wait_for(keeping, 5)
    assert "goodbye" in capsys.readouterr().err


async def test_a_stubborn_part_is_killed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "STOP_WITHIN", timedelta(seconds=0.3))
    pid = tmp_path / "pid"
    code = (
        "import os, signal, time; signal.signal(signal.SIGTERM, signal.SIG_IGN);"
        f"open({str(pid)!r}, 'w').write(str(os.getpid())); time.sleep(60)"
    )
    kept = Process(part(code))
    keeping = asyncio.create_task(kept.keep_running())
    await until(lambda: pid.exists() and pid.read_text() != "")
    await asyncio.wait_for(kept.stop(), 5)
    await asyncio.wait_for(keeping, 5)
    assert not is_alive(int(pid.read_text()))


@pytest.mark.parametrize("turns", [1, 2, 5, 20])
async def test_a_part_that_is_stopped_while_it_starts_is_not_left_running(turns: int) -> None:
    kept = Process(part("import time; time.sleep(60)"))
    keeping = asyncio.create_task(kept.keep_running())
    for _ in range(turns):
        await asyncio.sleep(0)
    await kept.stop()
    await asyncio.wait_for(keeping, 10)
    assert kept._child is None or kept._child.returncode is not None


async def test_stopping_does_not_wait_for_the_next_start(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "PAUSE", timedelta(seconds=60))
    kept = Process(part("raise SystemExit(1)"))
    keeping = asyncio.create_task(kept.keep_running())
    await until(lambda: kept._child is not None and kept._child.returncode is not None)
    await kept.stop()
    await asyncio.wait_for(keeping, 5)


async def test_a_grandchild_that_holds_the_pipe_does_not_keep_a_part_from_its_next_start(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "LAST_LINES_WITHIN", timedelta(seconds=0.1))
    pid = tmp_path / "pid"
    code = (
        "import subprocess, sys;"
        "p = subprocess.Popen([sys.executable, '-c', 'import time; time.sleep(60)']);"
        f"open({str(pid)!r}, 'w').write(str(p.pid)); raise SystemExit(4)"
    )
    code_seen = await asyncio.wait_for(Process(part(code))._run_once(), 10)
    os.kill(int(pid.read_text()), signal.SIGKILL)
    await asyncio.sleep(0.1)  # the loop closes the pipe
    assert code_seen == 4


async def test_children_have_a_session_of_their_own_and_no_input(
    capsys: pytest.CaptureFixture[str],
) -> None:
    code = "import os, sys; print(os.getsid(0) == os.getpid(), repr(sys.stdin.read()))"
    await Process(part(code))._run_once()
    assert capsys.readouterr().err == "   part | True ''\n"


@pytest.mark.skipif(sys.platform != "linux", reason="the kernel's promise is Linux's")
async def test_no_child_is_left_behind_when_the_supervisor_is_killed(tmp_path: Path) -> None:
    pid = tmp_path / "pid"
    child = f"import os, time; open({str(pid)!r}, 'w').write(str(os.getpid())); time.sleep(60)"
    code = (
        "import asyncio, sys; from bot.supervisor.process import Part, Process;"
        f"part = Part('part', [sys.executable, '-c', {child!r}], {{}}, '');"
        "asyncio.run(Process(part).keep_running())"
    )
    supervisor = await asyncio.create_subprocess_exec(sys.executable, "-c", code, cwd=ROOT)
    await until(lambda: pid.exists() and pid.read_text() != "", 30)
    supervisor.kill()
    await supervisor.wait()
    await until(lambda: not is_alive(int(pid.read_text())))


@pytest.mark.skipif(sys.platform != "linux", reason="the kernel's promise is Linux's")
@pytest.mark.parametrize(("parent", "lives"), [("os.getppid()", True), ("os.getppid() + 1", False)])
async def test_a_child_of_whatever_number_lives_while_its_parent_does(
    tmp_path: Path, parent: str, lives: bool
) -> None:
    """The middle process leaves the last one to process 1, as a supervisor in a container is."""
    told = tmp_path / "told"
    code = (
        "import os, time\n"
        "from bot.supervisor.process import _end_with_parent\n"
        "before = os.getpid()\n"
        "if os.fork() == 0:\n"
        "    while os.getppid() == before: time.sleep(0.01)\n"
        f"    open({str(told)!r}, 'w').write('born ')\n"
        f"    _end_with_parent({parent})\n"
        f"    open({str(told)!r}, 'a').write('lives')\n"
    )
    middle = await asyncio.create_subprocess_exec(sys.executable, "-c", code, cwd=ROOT)
    assert await middle.wait() == 0
    await until(lambda: told.exists() and told.read_text() != "")
    if lives:
        await until(lambda: told.read_text() == "born lives")
        return
    await asyncio.sleep(0.3)
    assert told.read_text() == "born "
