"""The wallet's support front line: everything that is code and not Rasa's own action server.

Parts, from the inside out: `errors`, `settings`, `logs`; what is known
(`languages`, `chains`, `privacy`); what is decided (`reading`, `topics`,
`support`, `dialogue`, `messaging`); what drives the outside (`storage`,
`providers`); `runtime`, which composes them; and the entry points
(`understanding`, `replies`, `engine`, `channels`, `console`, `server`, `supervisor`, `commands`).
`docs/structure.md` draws how they combine.
"""
