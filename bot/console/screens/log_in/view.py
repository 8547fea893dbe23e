"""Log-in and log-out; wrong names, wrong passwords and disabled accounts all look the same."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Literal

from starlette.responses import RedirectResponse, Response

from bot.console.access import (
    BASE,
    EVERY_ROLE,
    LANGUAGE_COOKIE,
    LOG_IN_COOKIE,
    LOG_IN_LIFETIME,
    NO_LOG_IN,
    SESSION_COOKIE,
    give_cookie,
    is_same_token,
    new_token,
    take_cookie,
)
from bot.console.pages import page
from bot.console.visit import Step, Visit
from bot.errors import ForbiddenError, RateLimitedError
from bot.logs import get_logger

logger = get_logger(__name__)

Refusal = Literal["wrong", "limited", "stale"]

_STATUS: Final[Mapping[Refusal, int]] = {"wrong": 401, "limited": 429, "stale": 403}
_TEXT: Final[Mapping[Refusal, str]] = {
    "wrong": "console-log_in_wrong",
    "limited": "console-log_in_limited",
    "stale": "console-log_in_stale",
}


@dataclass(frozen=True)
class LogInPage:
    """What the log-in form shows.

    Attributes:
        token: the form's own token; the same stands in a cookie.
        next_path: the console's path to go to afterwards.
        name: what was typed as the account's name before.
        refusal: a sentence on why the last try failed, None at the first.
    """

    token: str
    next_path: str
    name: str
    refusal: str | None


def show(visit: Visit) -> Response:
    """Return the form, or the way on for those who are logged in."""
    if visit.session is not None:
        return RedirectResponse(_safe_path(visit.query.get("next", "")), 303)
    return _form(visit, visit.query.get("next", ""), "", None)


def log_in(visit: Visit) -> Response:
    """Return the way on with the session's cookie, or the form with the reason."""
    name, next_path = visit.form.get("name", "").strip(), visit.form.get("next", "")
    if not is_same_token(visit.form.get("token", ""), visit.cookies.get(LOG_IN_COOKIE, "")):
        return _form(visit, next_path, name, "stale")
    try:
        token, session = visit.services.operators.log_in(
            name, visit.form.get("password", ""), visit.address
        )
    except ForbiddenError:
        logger.warning("console.log_in.refused", reason="wrong")
        return _form(visit, next_path, name, "wrong")
    except RateLimitedError:
        logger.warning("console.log_in.refused", reason="limited")
        return _form(visit, next_path, name, "limited")
    _audit(visit, session.operator.id, "logged_in")
    response = RedirectResponse(_safe_path(next_path), 303)
    lifetime = visit.services.settings.operator_session_lifetime
    give_cookie(response, SESSION_COOKIE, token, lifetime, is_secure=visit.is_secure)
    take_cookie(response, LOG_IN_COOKIE, is_secure=visit.is_secure)
    if session.operator.language is not None:
        # The account's own language counts again; what was picked before was somebody's choice.
        take_cookie(response, LANGUAGE_COOKIE, is_secure=visit.is_secure)
    return response


def log_out(visit: Visit) -> Response:
    """End the session and return to the form."""
    visit.services.operators.log_out(visit.cookies.get(SESSION_COOKIE, ""))
    _audit(visit, visit.operator.id, "logged_out")
    response = RedirectResponse(f"{BASE}/log-in", 303)
    take_cookie(response, SESSION_COOKIE, is_secure=visit.is_secure)
    return response


def _form(visit: Visit, next_path: str, name: str, refusal: Refusal | None) -> Response:
    # Kept while it is there: a second tab's form must not spoil the first one's.
    token = visit.cookies.get(LOG_IN_COOKIE) or new_token()
    context = LogInPage(
        token=token,
        next_path=_safe_path(next_path),
        name=name,
        refusal=visit.words.say(_TEXT[refusal]) if refusal else None,
    )
    status = _STATUS[refusal] if refusal else 200
    response = page(visit, "log_in/page.html", context, status=status)
    give_cookie(response, LOG_IN_COOKIE, token, LOG_IN_LIFETIME, is_secure=visit.is_secure)
    return response


def _safe_path(path: str) -> str:
    """Return a path of the console itself; anything else would send people elsewhere."""
    is_own = path.startswith(f"{BASE}/") and "//" not in path and "\\" not in path
    return path if is_own and path.isprintable() else f"{BASE}/queue"


def _audit(visit: Visit, operator: str, action: str) -> None:
    visit.services.audit.write(visit.services.clock(), operator, action, operator, {})


CONTEXT: Final = LogInPage
STEPS: Final = (
    Step("/log-in", "GET", show, NO_LOG_IN),
    Step("/log-in", "POST", log_in, NO_LOG_IN),
    Step("/log-out", "POST", log_out, EVERY_ROLE),
)
