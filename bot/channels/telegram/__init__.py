"""Telegram: updates in, messages out; `build_channel` is all that the server needs.

`updates` reads an update, `desk` takes it in (from `polling` or `webhook`) and tries
again, `reception` and `presses` do what it asks for. `sending`, `splitting` and `limits`
bring messages out, `pictures` fetches what people send, `menus` keeps the bot's profile,
`notices` and `words` hold what the channel says itself. `client` and `connection` know
Telegram's address and its absence.
"""

from bot.channels.telegram.channel import TelegramChannel, build_channel

__all__ = ["TelegramChannel", "build_channel"]
