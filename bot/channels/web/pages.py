"""The files that a browser loads: the widget, its words, and a page to try it on."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any, Final

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response

from bot.channels.web.words import accepted_tag, demo_words, find_catalogue, widget_words
from bot.runtime import Services

STATIC: Final = Path(__file__).parent / "static"
MEDIA_TYPES: Final[Mapping[str, str]] = {
    "widget.js": "text/javascript",
    "demo.css": "text/css",
}

PAGE_POLICY: Final = "; ".join(
    [
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "connect-src 'self'",
        "img-src 'self' data: blob:",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
        "require-trusted-types-for 'script'",
    ]
)
"""The page runs no inline script or style, and the widget needs none."""

_CHECK_EACH_TIME: Final = "no-cache"
_FIVE_MINUTES: Final = "public, max-age=300"


class Pages:
    """The endpoints that anybody may read."""

    def __init__(self, services: Services) -> None:
        self._services = services
        self._templates = Environment(
            loader=FileSystemLoader(Path(__file__).parent / "templates"),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )

    async def demo(self, request: Request) -> Response:
        """Return a page that has the widget on it, in ?lang= or the browser's language."""
        catalogues = self._services.catalogues
        wanted = request.query_params.get("lang", "")
        if wanted not in catalogues:
            wanted = accepted_tag(request.headers.get("accept-language", ""), catalogues)
        page = self._templates.get_template("demo.html").render(
            language=catalogues[wanted].language,
            languages=[catalogue.language for catalogue in catalogues.values()],
            brand=self._services.settings.brand,
            words=demo_words(catalogues[wanted], self._services.settings.brand),
            home=self._services.settings.public_url,
        )
        headers = {"Content-Security-Policy": PAGE_POLICY, "Vary": "Accept-Language"}
        return HTMLResponse(page, headers={**headers, "Cache-Control": _CHECK_EACH_TIME})

    async def words(self, request: Request) -> Response:
        """Return the widget's labels in the language nearest to the asked one."""
        catalogue = find_catalogue(self._services.catalogues, request.path_params["tag"])
        body: dict[str, Any] = widget_words(catalogue, self._services.settings.brand)
        return JSONResponse(body, headers={"Cache-Control": _FIVE_MINUTES})

    async def widget(self, request: Request) -> Response:
        """Return the built widget; pages of any origin may run it."""
        response = _file(request, "widget.js")
        response.headers["Cross-Origin-Resource-Policy"] = "cross-origin"
        return response

    async def style(self, request: Request) -> Response:
        """Return the demo page's style."""
        return _file(request, "demo.css")


def _file(request: Request, name: str) -> Response:
    content, etag = _loaded(name)
    headers = {"ETag": etag, "Cache-Control": _CHECK_EACH_TIME}
    known = [
        tag.strip().removeprefix("W/")
        for tag in request.headers.get("if-none-match", "").split(",")
    ]
    if etag in known:
        return Response(status_code=304, headers=headers)
    return Response(content, media_type=MEDIA_TYPES[name], headers=headers)


@cache
def _loaded(name: str) -> tuple[bytes, str]:
    content = (STATIC / name).read_bytes()
    return content, f'"{hashlib.sha256(content).hexdigest()[:32]}"'
