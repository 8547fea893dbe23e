"""The thin shell around every request: reads it, lets it pass or not, answers whatever happens."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from typing import Final
from urllib.parse import parse_qsl, urlencode
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from bot.console.access import (
    BASE,
    LANGUAGE_COOKIE,
    SESSION_COOKIE,
    ZONE_COOKIE,
    check_role,
    find_session,
    give_cookie,
    is_same_token,
    secure_headers,
)
from bot.console.screens.problem.view import problem
from bot.console.visit import Step, Visit
from bot.console.wording import Words, choose_language, spoken_languages
from bot.errors import ForbiddenError, NotFoundError, RejectedError
from bot.logs import get_logger, new_incident
from bot.runtime import Services
from bot.support.operators import OperatorSession

logger = get_logger(__name__)

FORM_MAX_BYTES: Final = 64 * 1024
"""Far above the longest answer an operator can send; read no further."""

FIELDS_MAX: Final = 20
Endpoint = Callable[[Request], Awaitable[Response]]


def endpoint(services: Services, step: Step) -> Endpoint:
    """Return the handler of one address; it never raises."""

    async def handle(request: Request) -> Response:
        chosen = _chosen_language(services, request)
        if chosen is not None:
            return chosen
        try:
            form = await _read_form(request) if step.method == "POST" else {}
        except RejectedError:
            visit = await asyncio.to_thread(_visit, services, request, {}, None)
            return _finished(problem(visit, "too_big"))
        return await asyncio.to_thread(_answer, services, step, request, form)

    return handle


def _answer(services: Services, step: Step, request: Request, form: Mapping[str, str]) -> Response:
    """Return the screen's answer, or the page that says why there is none."""
    try:
        session = find_session(services.operators, request.cookies.get(SESSION_COOKIE))
        visit = _visit(services, request, form, session)
        return _finished(_pass(step, visit))
    except Exception as error:
        # The edge: whatever a screen did not foresee ends in one event and a page.
        incident = new_incident()
        logger.error(
            "console.request.failed",
            incident=incident,
            method=step.method,
            url_path=step.path,
            reason=type(error).__name__,
            exc_info=True,
        )
        return _finished(problem(_visit(services, request, {}, None), "failed", incident))


def _pass(step: Step, visit: Visit) -> Response:
    """Return the view's answer after the checks of log-in, role and token."""
    if not step.roles:
        return step.view(visit)
    if visit.session is None:
        return RedirectResponse(f"{BASE}/log-in?{urlencode({'next': visit.here})}", 303)
    try:
        check_role(visit.session, step.roles)
        if step.method == "POST" and not is_same_token(
            visit.form.get("csrf", ""), visit.session.csrf
        ):
            logger.warning("console.token.wrong", operator=visit.operator.id, url_path=step.path)
            return problem(visit, "token")
        return step.view(visit)
    except ForbiddenError:
        logger.warning("console.step.forbidden", operator=visit.operator.id, url_path=step.path)
        return problem(visit, "forbidden")
    except NotFoundError:
        return problem(visit, "not_found")


def _visit(
    services: Services,
    request: Request,
    form: Mapping[str, str],
    session: OperatorSession | None,
) -> Visit:
    return Visit(
        services=services,
        words=_words(services, request, session),
        session=session,
        params={name: str(value) for name, value in request.path_params.items()},
        query=dict(request.query_params),
        form=form,
        cookies=request.cookies,
        address=request.client.host if request.client else "",
        here=_path_with(request, dict(request.query_params)),
        is_secure=_is_secure(request),
    )


def _words(services: Services, request: Request, session: OperatorSession | None) -> Words:
    tag = choose_language(
        spoken_languages(services.catalogues),
        request.cookies.get(LANGUAGE_COOKIE),
        session.operator.language if session else None,
        request.headers.get("accept-language", ""),
    )
    zone = request.cookies.get(ZONE_COOKIE, "").replace("%2F", "/")
    try:
        ZoneInfo(zone)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        zone = "UTC"
    return Words(services.catalogues[tag], services.settings.brand, zone, services.clock())


def _chosen_language(services: Services, request: Request) -> Response | None:
    """Return the way back to the same page in the language that its header's link named."""
    query = dict(request.query_params)
    tag = query.pop("lang", None)
    if request.method != "GET" or tag not in spoken_languages(services.catalogues) or tag is None:
        return None
    response = RedirectResponse(_path_with(request, query), 303)
    lifetime = services.settings.operator_session_lifetime
    give_cookie(response, LANGUAGE_COOKIE, tag, lifetime, is_secure=_is_secure(request))
    return _finished(response)


def _path_with(request: Request, query: Mapping[str, str]) -> str:
    """Return the request's path for GET: of a step of a ticket, the ticket itself."""
    path = str(request.scope["path"])
    if request.method != "GET":
        path, query = path.rpartition("/")[0], {}
    kept = {name: value for name, value in query.items() if name not in ("lang", "fragment")}
    return f"{path}?{urlencode(kept)}" if kept else path


async def _read_form(request: Request) -> dict[str, str]:
    """Return the fields of a posted form; RejectedError("too_big") before it is read in full."""
    body = b""
    async for chunk in request.stream():
        body += chunk
        if len(body) > FORM_MAX_BYTES:
            raise RejectedError("too_big")
    try:
        fields = parse_qsl(
            body.decode("utf-8", "replace"), keep_blank_values=True, max_num_fields=FIELDS_MAX
        )
    except ValueError as error:
        raise RejectedError("too_big") from error
    return {name: value.replace("\0", "") for name, value in fields}


def _is_secure(request: Request) -> bool:
    return request.url.scheme == "https"


def _finished(response: Response) -> Response:
    secure_headers(response)
    return response
