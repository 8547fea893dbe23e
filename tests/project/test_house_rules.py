"""Rules of the house that a program can check; each first asserts that it looked at something."""

from __future__ import annotations

import ast
import re
from pathlib import Path
from typing import Final

import pytest

from bot.paths import DATA, ROOT
from tests.project.source import code_files, name_of, tree_of

CODE_MAX_LINES: Final = 400
FUNCTION_MAX_LINES: Final = 60
CONTENT_MAX_LINES: Final = 600

EDGES: Final = frozenset(
    {
        "bot/engine/channel.py",
        "bot/messaging/deliverer.py",
        "bot/messaging/dispatcher.py",
        "bot/messaging/patience.py",
        "bot/messaging/second_look.py",
        "bot/server.py",
    }
)
"""Where everything may be caught beside the folders of `EDGE_FOLDERS`: once, with an event."""

EDGE_FOLDERS: Final = ("bot/channels/", "bot/console/")


def test_no_code_file_is_too_long() -> None:
    sizes = {name_of(path): len(path.read_text().splitlines()) for path in code_files()}
    assert len(sizes) > 100
    assert {name: lines for name, lines in sizes.items() if lines > CODE_MAX_LINES} == {}


def test_no_function_is_too_long() -> None:
    lengths = {
        f"{name_of(path)}:{node.name}": (node.end_lineno or 0) - node.lineno
        for path in code_files()
        for node in ast.walk(tree_of(path))
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef))
    }
    assert len(lengths) > 500
    assert {name: n for name, n in lengths.items() if n > FUNCTION_MAX_LINES} == {}


def test_no_content_file_is_too_long() -> None:
    sizes = {
        path.relative_to(ROOT).as_posix(): len(path.read_text().splitlines())
        for pattern in ("*.yml", "*.ftl")
        for path in DATA.rglob(pattern)
    }
    assert len(sizes) > 100
    assert {name: lines for name, lines in sizes.items() if lines > CONTENT_MAX_LINES} == {}


def test_the_environment_is_read_in_one_place() -> None:
    reading = {
        name_of(path)
        for path in code_files()
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.Attribute) and node.attr in ("environ", "getenv")
    }
    assert reading == {"bot/settings.py"}


def test_everything_is_caught_at_edges_only() -> None:
    catching = {
        name_of(path)
        for path in code_files()
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.ExceptHandler) and _catches_all(node)
    }
    assert catching & EDGES
    outside = {name for name in catching - EDGES if not name.startswith(EDGE_FOLDERS)}
    assert outside == set()


def _catches_all(handler: ast.ExceptHandler) -> bool:
    return handler.type is None or "'Exception'" in ast.dump(handler.type)


def test_no_assert_stands_in_production_code() -> None:
    assert [
        name_of(path)
        for path in code_files()
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.Assert)
    ] == []


def test_nothing_is_postponed_without_saying_where() -> None:
    marks = re.compile(r"\b(?:TODO|FIXME|XXX|HACK)\b|NotImplementedError|pragma: no cover")
    found = [name_of(path) for path in code_files() if marks.search(path.read_text())]
    assert found == []


def test_every_step_has_a_name_of_its_own_that_the_domain_knows() -> None:
    import yaml

    named = [
        ast.literal_eval(line.value)
        for path in sorted((ROOT / "actions").glob("*.py"))
        for function in ast.walk(tree_of(path))
        if isinstance(function, ast.FunctionDef) and function.name == "name"
        for line in function.body
        if isinstance(line, ast.Return) and line.value is not None
    ]
    domain = yaml.safe_load((ROOT / "domain.yml").read_text(encoding="utf-8"))
    assert len(named) == len(set(named)) > 10
    assert sorted(named) == sorted(domain["actions"])


def test_the_domain_holds_no_sentence() -> None:
    import yaml

    domain = yaml.safe_load((ROOT / "domain.yml").read_text(encoding="utf-8"))
    assert "responses" not in domain
    assert len(domain["intents"]) == 48


PAGES: Final = [
    ROOT / "README.md",
    ROOT / "CHANGELOG.md",
    *sorted((ROOT / "docs").rglob("*.md")),
    *sorted((ROOT / "tests").glob("*.md")),
]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_every_path_that_a_page_names_exists(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    named = set(re.findall(r"\]\((?!https?:|#|mailto:)([^)#\s]+)", text))
    for target in named:
        assert (page.parent / target).exists(), target
    in_code = re.findall(
        r"`((?:bot|actions|data|docs|tests|tools|requirements|widget)/[^\s`]*)`", text
    )
    for path in in_code:
        if not re.search(r"[<{*…$]", path):
            assert (ROOT / path).exists(), path


def test_every_page_that_code_names_exists() -> None:
    named = {
        found
        for path in code_files()
        for found in re.findall(r"docs/[a-z]+/[0-9a-z-]+\.md|docs/[a-z]+\.md", path.read_text())
    }
    assert named
    assert {name for name in named if not (ROOT / name).exists()} == set()


def test_decision_records_are_numbered_dated_and_have_a_status() -> None:
    records = sorted((ROOT / "docs/decisions").glob("[0-9]*.md"))
    assert [int(path.name[:4]) for path in records] == list(range(1, len(records) + 1))
    for path in records:
        text = path.read_text(encoding="utf-8")
        assert text.startswith(f"# {path.name[:4]}: ")
        assert re.search(r"^- Date: 20\d\d-\d\d-\d\d$", text, re.MULTILINE), path.name
        assert re.search(r"^- Status: (accepted|replaced by \d{4})$", text, re.MULTILINE), path.name
        assert "## Decision" in text


def test_the_page_of_settings_is_what_the_code_declares() -> None:
    from bot.commands.settings import page

    assert (ROOT / "docs/settings.md").read_text(encoding="utf-8") == page()


@pytest.mark.parametrize("lock", ["run", "test"])
def test_lock_files_pin_with_hashes_and_name_no_address(lock: str) -> None:
    text = (ROOT / f"requirements/{lock}.lock").read_text(encoding="utf-8")
    pinned = re.findall(r"^[A-Za-z0-9._-]+(?:\[[^]]*\])?==", text, re.MULTILINE)
    assert len(pinned) > 100
    assert text.count("--hash=sha256:") >= len(pinned)
    assert "://" not in text
    assert "index-url" not in text


def test_every_group_of_tests_is_run() -> None:
    settings = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    listed = set(
        re.findall(r'"(tests/[a-z]+)"', settings.partition("testpaths")[2].partition("]")[0])
    )
    folders = {f"tests/{path.parent.relative_to(ROOT / 'tests').parts[0]}"
               for path in (ROOT / "tests").rglob("test_*.py") if path.parent != ROOT / "tests"}  # fmt: skip
    assert len(folders) > 5
    assert folders - listed == set()


def test_the_npm_lock_names_no_address() -> None:
    text = (ROOT / "package-lock.json").read_text(encoding="utf-8")
    assert '"integrity"' in text
    assert "://" not in text
