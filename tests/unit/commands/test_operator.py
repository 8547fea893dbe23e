from __future__ import annotations

import io
import sys

import pytest

from bot.errors import ForbiddenError, NotFoundError
from bot.runtime import Services
from tests.unit.commands.conftest import Command

PASSWORD = "correct horse battery"


@pytest.fixture
def typed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO(f"{PASSWORD}\n"))


@pytest.mark.usefixtures("typed")
def test_an_account_is_added_and_can_log_in(
    command: Command, services: Services, capsys: pytest.CaptureFixture[str]
) -> None:
    assert command("operator", "add", "Anna", "--role", "supervisor", "--password-stdin") == 0
    _, session = services.operators.log_in("anna", PASSWORD, "192.0.2.7")
    assert session.operator.role == "supervisor"
    assert command("operator", "list") == 0
    assert capsys.readouterr().out == "anna\tsupervisor\tactive\n"


def test_there_is_no_account_that_nobody_made(
    command: Command, capsys: pytest.CaptureFixture[str]
) -> None:
    assert command("operator", "list") == 0
    assert capsys.readouterr().out == ""


def test_the_password_is_asked_for_and_not_shown(
    command: Command, services: Services, monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    monkeypatch.setattr("getpass.getpass", lambda prompt: PASSWORD)
    assert command("operator", "add", "anna") == 0
    assert services.operators.log_in("anna", PASSWORD, "x")[1].operator.role == "operator"
    assert PASSWORD not in "".join(capsys.readouterr())


@pytest.mark.parametrize(
    ("name", "password", "reason"),
    [
        ("anna", "short", "password_short"),
        ("a b", PASSWORD, "name"),
        ("anna", "", "password_short"),
    ],
)
def test_an_account_that_cannot_be_is_refused_with_its_reason(
    command: Command, services: Services, monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str], name: str, password: str, reason: str,
) -> None:  # fmt: skip
    monkeypatch.setattr(sys, "stdin", io.StringIO(password))
    assert command("operator", "add", name, "--password-stdin") == 1
    assert capsys.readouterr().err == f"rejected: {reason}\n"
    assert services.operators.all() == []


@pytest.mark.usefixtures("typed")
def test_a_new_password_ends_the_sessions(command: Command, services: Services) -> None:
    services.operators.add("anna", "operator", "the first password")
    token, _ = services.operators.log_in("anna", "the first password", "x")
    assert command("operator", "password", "ANNA", "--password-stdin") == 0
    with pytest.raises(NotFoundError):
        services.operators.session(token)
    assert services.operators.log_in("anna", PASSWORD, "x")[1].operator.id == "anna"


def test_a_disabled_account_cannot_log_in(
    command: Command, services: Services, capsys: pytest.CaptureFixture[str]
) -> None:
    services.operators.add("anna", "operator", PASSWORD)
    assert command("operator", "disable", "Anna") == 0
    with pytest.raises(ForbiddenError):
        services.operators.log_in("anna", PASSWORD, "x")
    command("operator", "list")
    assert capsys.readouterr().out == "anna\toperator\tdisabled\n"


@pytest.mark.parametrize("what", ["disable", "password"])
@pytest.mark.usefixtures("typed")
def test_an_account_that_is_not_there_is_named_as_the_reason(
    command: Command, capsys: pytest.CaptureFixture[str], what: str
) -> None:
    options = ["--password-stdin"] if what == "password" else []
    assert command("operator", what, "nobody", *options) == 1
    assert capsys.readouterr().err == "rejected: no such account\n"
