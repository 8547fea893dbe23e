"""Dependencies point inwards: the table of docs/structure.md, read off every import."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from bot.paths import ROOT
from tests.project.source import code_files, name_of, tree_of

FOUNDATION: Final = ("errors", "settings", "keys", "logs", "paths", "json_lines")
KNOWLEDGE: Final = ("languages", "chains", "privacy")
DECISIONS: Final = ("reading", "support", "topics", "dialogue", "messaging")
"""In this order: each may import those before it."""

ADAPTERS: Final = ("storage", "providers")
INSIDE: Final = (*FOUNDATION, *KNOWLEDGE, *DECISIONS)
RASA: Final = ("understanding", "replies", "engine")

MAY_IMPORT: Final = {
    **dict.fromkeys(FOUNDATION, FOUNDATION),
    **{name: (*FOUNDATION, *KNOWLEDGE[:place]) for place, name in enumerate(KNOWLEDGE)},
    **{name: (*FOUNDATION, *KNOWLEDGE, *DECISIONS[:place]) for place, name in enumerate(DECISIONS)},
    **dict.fromkeys(ADAPTERS, INSIDE),
    "runtime": (*INSIDE, *ADAPTERS),
    **dict.fromkeys(RASA, (*INSIDE, "runtime")),
    "channels": (*INSIDE, *ADAPTERS, "runtime"),
    "console": (*INSIDE, *ADAPTERS, "runtime"),
    "server": (*INSIDE, *ADAPTERS, "runtime", "channels", "console"),
}
"""Packages of `bot`; `commands`, `supervisor` and `__main__` may import all."""

EXCEPTIONS: Final = {
    ("engine", "storage"): "the tracker store uses our engine, and no service",
}

FRAMEWORKS: Final = {
    "rasa": (*RASA, "commands"),
    "rasa_sdk": ("engine", "actions", "commands"),
    "sanic": ("engine", "commands"),
    "starlette": ("channels", "console", "server"),
    "uvicorn": ("commands",),
    "telegram": ("channels",),
    "sqlalchemy": ("storage", "engine", "runtime", "server"),
    "alembic": ("storage",),
    "jinja2": ("console", "channels"),
    "httpx": ("providers", "runtime", "supervisor", "channels"),
}
"""Which packages may import a framework; every other may not."""


def imports(path: Path) -> Iterator[str]:
    """Yield the full name of every module that a file imports at run time."""
    typing_only = {
        inner
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.dump(node.test)
        for inner in ast.walk(node)
    }
    for node in ast.walk(tree_of(path)):
        if node in typing_only:
            continue
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def package_of(path: Path) -> str:
    parts = path.relative_to(ROOT).with_suffix("").parts
    return parts[1] if parts[0] == "bot" else parts[0]


def test_every_package_of_ours_stands_in_the_table() -> None:
    packages = {package_of(path) for path in code_files() if path.parent != ROOT / "bot"}
    assert len(packages) > 10
    assert packages - set(MAY_IMPORT) <= {"actions", "commands", "supervisor"}


def test_imports_of_our_own_packages_point_inwards() -> None:
    seen, wrong = 0, []
    for path in code_files():
        own = package_of(path)
        for name in imports(path):
            if not name.startswith("bot."):
                continue
            seen += 1
            other = name.split(".")[1]
            allowed = other == own or other in MAY_IMPORT.get(own, ()) or own not in MAY_IMPORT
            if not allowed and (own, other) not in EXCEPTIONS:
                wrong.append(f"{name_of(path)} imports {name}")
    assert seen > 200
    assert wrong == []


def test_channels_do_not_import_each_other() -> None:
    folders = [path.name for path in (ROOT / "bot/channels").iterdir() if path.is_dir()]
    wrong = [
        f"{name_of(path)} imports {name}"
        for path in code_files()
        if path.is_relative_to(ROOT / "bot/channels")
        for name in imports(path)
        for other in folders
        if name.startswith(f"bot.channels.{other}.") and other not in path.parts
    ]
    assert {"telegram", "web"} <= set(folders)
    assert wrong == []


def test_each_framework_has_its_home() -> None:
    seen, wrong = set(), []
    for path in code_files():
        for name in imports(path):
            framework = name.split(".")[0]
            if framework not in FRAMEWORKS:
                continue
            seen.add(framework)
            if package_of(path) not in FRAMEWORKS[framework]:
                wrong.append(f"{name_of(path)} imports {name}")
    assert seen == set(FRAMEWORKS)
    assert wrong == []


def test_nothing_imports_actions_or_the_console_but_who_runs_them() -> None:
    wrong = [
        f"{name_of(path)} imports {name}"
        for path in code_files()
        for name in imports(path)
        if (name.startswith("actions.") and package_of(path) != "actions")
        or (name.startswith("bot.console.") and package_of(path) not in ("console", "server"))
    ]
    assert wrong == []
