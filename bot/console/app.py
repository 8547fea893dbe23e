"""The console's routes: every screen is a folder, found by listing."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from importlib import import_module
from pathlib import Path
from typing import Any, Final

from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles

from bot.console.access import BASE, EVERY_ROLE, NO_LOG_IN, secure_headers
from bot.console.edge import endpoint
from bot.console.pages import SCREENS
from bot.console.screens.problem.view import problem
from bot.console.visit import Step, Visit
from bot.errors import BadContentError
from bot.runtime import Services

STATIC: Final = Path(__file__).parent / "static"


def console_routes(services: Services) -> list[BaseRoute]:
    """Return the routes to be mounted at `/console`.

    Raises:
        BadContentError: a screen's folder has no `STEPS`.
    """
    steps = [Step("/", "GET", _home, EVERY_ROLE)]
    steps += [step for screen in load_screens().values() for step in screen]
    routes: list[BaseRoute] = [Mount("/static", _Static(directory=STATIC))]
    routes += [Route(step.path, endpoint(services, step), methods=[step.method]) for step in steps]
    lost = Step("/{path:path}", "GET", _lost, NO_LOG_IN)
    return [*routes, Route(lost.path, endpoint(services, lost), methods=_ANY_METHOD)]


_ANY_METHOD: Final = ["GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]


@lru_cache(maxsize=1)
def load_screens() -> Mapping[str, tuple[Step, ...]]:
    """Return the addresses of every screen by its folder's name, in alphabetical order.

    Raises:
        BadContentError: a folder's `view.py` names no `STEPS`.
    """
    found: dict[str, tuple[Step, ...]] = {}
    for folder in sorted(SCREENS.iterdir()):
        if not (folder / "view.py").is_file():
            continue
        view = import_module(f"bot.console.screens.{folder.name}.view")
        steps = getattr(view, "STEPS", None)
        if not isinstance(steps, tuple):
            raise BadContentError(f"bot/console/screens/{folder.name}", "view.py needs STEPS")
        found[folder.name] = steps
    return found


class _Static(StaticFiles):
    """The console's own style sheet, script and icon, with the headers of every answer."""

    def file_response(self, *args: Any, **kwargs: Any) -> Response:
        response = super().file_response(*args, **kwargs)
        # Asked for anew each time and answered "not modified": an update shows at once.
        response.headers["Cache-Control"] = "no-cache"
        secure_headers(response)
        return response


def _home(visit: Visit) -> Response:
    return RedirectResponse(f"{BASE}/queue", 303)


def _lost(visit: Visit) -> Response:
    return problem(visit, "not_found")
