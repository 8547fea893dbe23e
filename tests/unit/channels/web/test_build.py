from __future__ import annotations

import importlib.util
import re
from pathlib import Path
from types import ModuleType

import pytest

from bot.paths import ROOT

FOLDER = ROOT / "widget"


def loaded() -> ModuleType:
    spec = importlib.util.spec_from_file_location("widget_build", FOLDER / "build.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


builder = loaded()


def test_committed_widget_is_what_its_sources_make() -> None:
    committed = builder.TARGET.read_text(encoding="utf-8")
    assert committed == builder.build(), "run: python widget/build.py"


def test_every_source_is_in_the_widget() -> None:
    sources = sorted(path.name for path in (FOLDER / "src").glob("*.js"))
    assert len(sources) > 8
    assert sorted(builder._in_order(FOLDER / "src")) == sources
    styles = {path.name for path in (FOLDER / "src").glob("*.css")}
    named = re.findall(r'from "\./(\w+\.css)"', (FOLDER / "src" / "element.js").read_text())
    assert styles == set(named)


def test_widget_writes_no_markup_and_runs_no_text() -> None:
    script = builder.build()
    forbidden = (
        "innerHTML",
        "outerHTML",
        "insertAdjacentHTML",
        "document.write",
        "eval(",
        "new Function",
        "document.cookie",
        'setAttribute("style"',
    )
    assert [word for word in forbidden if word in script] == []


def test_widget_keeps_nothing_that_was_written() -> None:
    """Only these go into the browser's storage: a message may hold a recovery phrase."""
    script = builder.build()
    kept = set(re.findall(r"store\.set(?:Here)?\(\"(\w+)\"", script))
    assert kept == {"token", "renewed", "seen", "open"}


def test_sources_are_short() -> None:
    lengths = {
        path.name: len(path.read_text(encoding="utf-8").splitlines())
        for path in (FOLDER / "src").iterdir()
    }
    assert {name: lines for name, lines in lengths.items() if lines > 300} == {}


@pytest.mark.parametrize(
    ("files", "problem"),
    [
        ({"element.js": "/** */\nimport { a } from \"./a.js\";\n", "a.js": "import { b } from \"./element.js\";\n"}, "circle"),
        ({"element.js": "/** */\nimport { a } from \"./a.js\";\nconst x = 1;\n", "a.js": "export const x = 2;\n"}, "x stands in"),
        ({"element.js": "/** */\nimport * as all from \"./a.js\";\n", "a.js": ""}, "cannot read"),
        ({"element.js": "/** */\nexport default 1;\n"}, "cannot read"),
    ],
)  # fmt: skip
def test_sources_that_cannot_be_joined_stop_the_build(
    tmp_path: Path, files: dict[str, str], problem: str
) -> None:
    for name, text in files.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    with pytest.raises(builder.BuildError, match=problem):
        builder.build(tmp_path)
