"""The website channel: a widget in a page, and the paths it talks to.

`routes` lists the paths, `edge` stands before all of them, `messages` takes in,
`listening` gives out, `pages` serves the files. `sessions` signs who is who,
`reading` and `limits` refuse what is too much, `answers` says so in one shape.
The widget itself is written in `widget/` and built into `static/`.
"""

from bot.channels.web.routes import web_routes

__all__ = ["web_routes"]
