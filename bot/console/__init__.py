"""The operators' console: server-rendered pages behind a log-in.

`app` makes the routes, `edge` is the shell around every request, `access` knows
sessions, tokens and headers, `wording` says everything in the operator's language,
`outgoing` stops replies that could harm, `screens` holds one folder per screen.
"""

from bot.console.app import console_routes

__all__ = ["console_routes"]
