"""Where people write: one folder a channel, which translates and decides nothing.

`telegram` pushes what is said, `web` is asked for it. See `docs/howto/add-a-channel.md`.
"""
