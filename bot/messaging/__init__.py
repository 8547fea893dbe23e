"""What travels between channels, people and the dialogue, and who carries it.

`model` are the records and `ports` the interfaces. Inwards: `switchboard` receives,
`intake` guards a text, `held` keeps what may be a key in memory, `dispatcher` takes
stored turns to the dialogue, `wire` is their form on the way to Rasa. Outwards:
`deliverer` sends. `bells` wake whoever waits.
"""
