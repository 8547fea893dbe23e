"""Turns a screen's context into a page: Jinja2 with escaping on, and the frame around every screen."""

from __future__ import annotations

from dataclasses import dataclass, fields
from functools import lru_cache
from pathlib import Path
from typing import Any, Final
from urllib.parse import urlencode

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.responses import HTMLResponse

from bot.console.access import BASE
from bot.console.visit import Visit
from bot.console.wording import ROLE, spoken_languages

SCREENS: Final = Path(__file__).parent / "screens"
FRAME_NAMES: Final = frozenset({"frame", "t"})
"""What every template sees beside the fields of its screen's context."""


@dataclass(frozen=True)
class LanguageLink:
    """One entry of the header's language menu: `url` is this page again, in that language."""

    tag: str
    name: str
    url: str
    is_current: bool


@dataclass(frozen=True)
class Frame:
    """What stands around every screen.

    Attributes:
        base: the console's path, without a slash at its end.
        tag: language of the page, `direction` of its writing "ltr" or "rtl".
        direction: see `tag`.
        screen: the screen's folder, for the navigation.
        operator: the name of who is logged in, None where nobody is.
        role: their role in words.
        is_administrator: whether the page of accounts is theirs to see.
        csrf: the token that every form of the page carries.
        languages: the header's language menu.
        zone: the operator's time zone in words.
    """

    base: str
    tag: str
    direction: str
    screen: str
    operator: str | None
    role: str
    is_administrator: bool
    csrf: str
    languages: tuple[LanguageLink, ...]
    zone: str


def page(visit: Visit, template: str, context: Any, *, status: int = 200) -> HTMLResponse:
    """Return a page: the template with exactly the fields of its context dataclass.

    Args:
        visit: who asks.
        template: path below `screens/`, such as "queue/page.html".
        context: a frozen dataclass.
        status: of the answer.
    """
    values = {field.name: getattr(context, field.name) for field in fields(context)}
    html = (
        environment()
        .get_template(template)
        .render(frame=_frame(visit, template.partition("/")[0]), t=visit.words.say, **values)
    )
    return HTMLResponse(html, status_code=status)


@lru_cache(maxsize=1)
def environment() -> Environment:
    """Return the templates: a name that no context holds is an error, never an empty place."""
    return Environment(
        loader=FileSystemLoader(SCREENS),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


def _frame(visit: Visit, screen: str) -> Frame:
    operator = visit.session.operator if visit.session else None
    language = visit.words.catalogue.language
    return Frame(
        base=BASE,
        tag=language.tag,
        direction=language.direction,
        screen=screen,
        operator=operator.id if operator else None,
        role=visit.words.named(ROLE, operator.role) if operator else "",
        is_administrator=operator is not None and operator.role == "administrator",
        csrf=visit.session.csrf if visit.session else "",
        languages=_languages(visit),
        zone=visit.words.zone,
    )


def _languages(visit: Visit) -> tuple[LanguageLink, ...]:
    path, mark, query = visit.here.partition("?")
    return tuple(
        LanguageLink(
            tag=tag,
            name=visit.services.catalogues[tag].language.native_name,
            url=f"{path}?{query}{'&' if mark else ''}{urlencode({'lang': tag})}",
            is_current=tag == visit.words.catalogue.language.tag,
        )
        for tag in spoken_languages(visit.services.catalogues)
    )
