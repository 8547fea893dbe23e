"""One file per step that a user can see; rasa_sdk finds every step by listing this package.

Each step reads the conversation into `bot.dialogue` records, calls one pure
function and hands its outcome back: slots in, events out. What needs the outside
(tickets, chains, clock) comes from `bot.runtime`.
"""
