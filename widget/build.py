"""Builds the widget: the modules of `src/`, in the order of their imports, as one file.

Run `python widget/build.py` after every change; the result is committed, so that
nobody needs more than Python. No package takes part in it.
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Final

HERE: Final = Path(__file__).resolve().parent
SOURCES: Final = HERE / "src"
ENTRY: Final = "element.js"
TARGET: Final = HERE.parent / "bot" / "channels" / "web" / "static" / "widget.js"

_IMPORT: Final = re.compile(r'^import \{[^}]*\} from "\./([a-z_]+\.js)";\n', re.MULTILINE)
_STYLE: Final = re.compile(r'^import ([A-Z_]+) from "\./([a-z_]+\.css)";$', re.MULTILINE)
_EXPORT: Final = re.compile(r"^export (?=(?:async )?function|class|const)", re.MULTILINE)
_TOP_LEVEL: Final = re.compile(
    r"^(?:async )?(?:function|class|const|let) ([A-Za-z_$][\w$]*)", re.MULTILINE
)


class BuildError(Exception):
    """The sources cannot be put into one file as they are."""


def build(sources: Path = SOURCES) -> str:
    """Return the widget as one script.

    Raises:
        BuildError: two modules use one name at their top, or import in a circle.
    """
    names = _in_order(sources)
    modules = {name: _module(sources / name) for name in names}
    _check_names(modules)
    header, modules[ENTRY] = _split_header(modules[ENTRY])
    parts = [f"// {name}\n{text}" for name, text in modules.items()]
    return f'{header}\n(() => {{\n"use strict";\n\n' + "\n".join(parts) + "})();\n"


def _in_order(sources: Path) -> list[str]:
    done: list[str] = []

    def visit(name: str, above: tuple[str, ...]) -> None:
        if name in above:
            raise BuildError(f"circle: {' -> '.join([*above, name])}")
        if name in done:
            return
        for imported in _IMPORT.findall((sources / name).read_text(encoding="utf-8")):
            visit(imported, (*above, name))
        done.append(name)

    visit(ENTRY, ())
    return done


def _module(path: Path) -> str:
    text = _EXPORT.sub("", _IMPORT.sub("", path.read_text(encoding="utf-8")))
    text = _STYLE.sub(lambda found: f"const {found[1]} = {_style(path.with_name(found[2]))};", text)
    left = re.search(r"^(?:import|export)\b.*", text, re.MULTILINE)
    if left is not None:
        raise BuildError(f"{path.name}: cannot read {left[0]!r}")
    return text


def _check_names(modules: dict[str, str]) -> None:
    owners: dict[str, str] = {}
    for module, text in modules.items():
        for name in _TOP_LEVEL.findall(text):
            if name in owners:
                raise BuildError(f"{name} stands in {owners[name]} and in {module}")
            owners[name] = module


def _style(path: Path) -> str:
    """Return a style sheet as a JavaScript string, without what only people read."""
    lines = [line.strip() for line in path.read_text(encoding="utf-8").splitlines()]
    return json.dumps("\n".join([line for line in lines if line]) + "\n", ensure_ascii=False)


def _split_header(text: str) -> tuple[str, str]:
    """Return the entry's first comment, which documents the element, and what follows."""
    end = text.index("*/") + len("*/\n")
    return text[:end], text[end:]


if __name__ == "__main__":
    TARGET.write_text(build(), encoding="utf-8")
