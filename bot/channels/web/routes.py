"""The website channel's paths, each behind the same edge."""

from __future__ import annotations

from starlette.routing import BaseRoute, Route

from bot.channels.web.edge import Edge, Endpoint
from bot.channels.web.limits import Limits
from bot.channels.web.listening import Listeners
from bot.channels.web.messages import Senders
from bot.channels.web.pages import Pages
from bot.channels.web.sessions import Sessions
from bot.runtime import Services


def web_routes(services: Services) -> list[BaseRoute]:
    """Return the routes of the channel, to be mounted at the server's root."""
    settings = services.settings
    sessions = Sessions(services.keys, settings.widget_session_lifetime, services.clock)
    limits = Limits()
    senders = Senders(services, sessions, limits)
    listeners = Listeners(services, sessions, limits)
    pages = Pages(services)
    paths: dict[str, dict[str, Endpoint]] = {
        "/": {"GET": pages.demo},
        "/widget.js": {"GET": pages.widget},
        "/widget/demo.css": {"GET": pages.style},
        "/widget/words/{tag}.json": {"GET": pages.words},
        "/widget/session": {"POST": senders.open_session},
        "/widget/messages": {"GET": listeners.poll, "POST": senders.send},
        "/widget/images": {"POST": senders.send_picture},
        "/widget/pictures/{attachment}": {"GET": listeners.picture},
        "/widget/history": {"GET": listeners.history},
    }
    origins = tuple(settings.allowed_origins)
    return [Route(path, Edge(path, endpoints, origins)) for path, endpoints in paths.items()]
