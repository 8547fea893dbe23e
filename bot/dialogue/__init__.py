"""What the bot says and asks next: pure functions from (state, utterance) to an outcome.

`state` is what the bot remembers, `utterance` what the person just said, and
`outcome` what follows: sentences (catalogue keys), a new state, the next step.
`meaning` reads an utterance in the light of the question that stands open;
`details`, `case`, `callback`, `resolution`, `requests` and `service` each hold one part
of a conversation; `alarms` comes before all of them. Rasa calls them through `bot/engine/policy.py` and `actions/`.
"""
