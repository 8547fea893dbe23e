"""Every screen: who may come, what its page is given, and that it can say everything."""

from __future__ import annotations

import re
from dataclasses import fields, is_dataclass
from importlib import import_module
from pathlib import Path
from typing import Any, get_args

import pytest
from fluent.syntax import FluentParser, ast
from jinja2 import meta, nodes

from bot.console.app import load_screens
from bot.console.pages import FRAME_NAMES, SCREENS, environment
from bot.console.visit import Step
from bot.languages import load_catalogues
from bot.paths import DATA
from bot.support.operators import Role
from tests.unit.console.desk import Desk, Worker, said, shown

ROLES: tuple[Role, ...] = get_args(Role)
STEPS = [step for steps in load_screens().values() for step in steps]
CLOSED = [step for step in STEPS if step.roles]
FOLDERS = sorted(load_screens())
SPOKEN = ("en", "zh-CN")


def path_of(step: Step, desk: Desk) -> str:
    return step.path.replace("{number}", desk.ticket().number).replace("{id}", "picture")


def test_every_screen_is_found() -> None:
    assert FOLDERS == ["log_in", "operators", "problem", "queue", "ticket"]
    assert len(CLOSED) >= 10


@pytest.mark.parametrize("step", CLOSED, ids=lambda step: f"{step.method} {step.path}")
def test_no_screen_is_shown_without_log_in(desk: Desk, step: Step) -> None:
    answer = desk.browser().request(step.method, f"/console{path_of(step, desk)}")
    assert answer.status_code == 303
    assert answer.headers["location"].startswith("/console/log-in?next=%2Fconsole")


@pytest.mark.parametrize(
    ("step", "role"),
    [(step, role) for step in CLOSED for role in ROLES if role not in step.roles],
    ids=lambda value: getattr(value, "path", value),
)
def test_every_role_that_is_not_named_is_refused(desk: Desk, step: Step, role: Role) -> None:
    worker = desk.at_work("somebody", role)
    path = path_of(step, desk)
    answer = worker.get(path) if step.method == "GET" else worker.post(path)
    assert answer.status_code == 403
    assert shown("console-problem_forbidden") in answer.text


def test_accounts_are_the_administrators_alone(desk: Desk) -> None:
    (step,) = load_screens()["operators"]
    assert step.roles == {"administrator"}
    boss = desk.at_work("root", "administrator")
    desk.hire("maria")
    desk.services.operators.disable("maria")
    page = boss.get("/operators").text
    assert re.search(
        rf"maria.*?{said('console-role_operator')}.*?{said('console-operators_disabled')}",
        page,
        re.DOTALL,
    )
    assert 'href="/console/operators"' in page


def test_operators_see_no_way_to_the_accounts(maria: Worker) -> None:
    assert "/console/operators" not in maria.get("/queue").text


def context_of(folder: str) -> Any:
    return import_module(f"bot.console.screens.{folder}.view").CONTEXT


def names_in(template: str, seen: frozenset[str] = frozenset()) -> set[str]:
    """Return the names that a template and all that it includes or extends ask for."""
    tree = environment().parse((SCREENS / template).read_text(encoding="utf-8"))
    found = set(meta.find_undeclared_variables(tree))
    # Jinja2 counts a module imported outside a block as undeclared inside it.
    found -= {node.target for node in tree.find_all(nodes.Import)}
    for node in tree.find_all((nodes.Include, nodes.Extends)):
        inner = node.template.value  # type: ignore[attr-defined]
        if inner not in seen:
            found |= names_in(inner, seen | {inner})
    return found


@pytest.mark.parametrize("folder", FOLDERS)
def test_page_is_given_exactly_what_its_context_declares(folder: str) -> None:
    context = context_of(folder)
    assert is_dataclass(context)
    assert context.__dataclass_params__.frozen  # type: ignore[union-attr]
    declared = {field.name for field in fields(context)}
    assert names_in(f"{folder}/page.html") - FRAME_NAMES == declared


@pytest.mark.parametrize("folder", FOLDERS)
def test_every_field_of_a_context_is_explained(folder: str) -> None:
    context = context_of(folder)
    explained = set(re.findall(r"^        (\w+): \S", context.__doc__, re.MULTILINE))
    assert explained == {field.name for field in fields(context)}


def keys_used() -> set[str]:
    console = Path(SCREENS).parent
    files = [path for path in console.rglob("*") if path.suffix in (".py", ".html")]
    assert len(files) > 20
    texts = "\n".join(path.read_text(encoding="utf-8") for path in files)
    return set(re.findall(r"[\"'](console-[a-z_]+)[\"']", texts))


@pytest.mark.parametrize("tag", SPOKEN)
def test_catalogue_holds_every_key_that_is_used_and_no_other(tag: str) -> None:
    text = (DATA / "languages" / tag / "interface/console.ftl").read_text(encoding="utf-8")
    entries = FluentParser().parse(text).body
    keys = {entry.id.name for entry in entries if isinstance(entry, ast.Message)}
    assert len(keys) > 100
    assert keys == keys_used()


def test_pages_hold_no_sentence_and_nothing_that_the_policy_forbids() -> None:
    pages = sorted(SCREENS.rglob("*.html"))
    assert len(pages) >= 8
    for path in pages:
        text = path.read_text(encoding="utf-8")
        assert not re.search(r"\sstyle=|\son[a-z]+=|<style|javascript:|\|\s*safe", text), path.name
        bare = re.sub(r"\{#.*?#\}|\{%.*?%\}|\{\{.*?\}\}|<[^>]*>", " ", text, flags=re.DOTALL)
        assert not re.search(r"[A-Za-z]{2,}", bare), (path.name, bare.split())


@pytest.mark.parametrize("tag", SPOKEN)
def test_every_screen_speaks_the_language(desk: Desk, tag: str) -> None:
    boss = desk.at_work("root", "administrator")
    boss.get(f"/queue?lang={tag}")
    ticket = desk.with_call(guard=("recovery_phrase", "private_key", "possible_key"))
    boss.step(ticket, "claim")
    for path in ("/queue?tab=answered", f"/tickets/{ticket.number}", "/operators", "/nowhere"):
        page = boss.get(path).text
        assert f'<html lang="{tag}"' in page
        assert "console-" not in re.sub(r"console-?\.(css|js)|/console/", "", page)
    assert load_catalogues()[tag].format("console-log_out") in page
