"""The wallet support's own commands; Rasa's (`rasa train`, `rasa shell` …) work beside them.

One module a command: `HELP` is its line in the overview, `add_arguments` declares
its arguments, `run` does it and returns the exit status. Heavy imports stand inside
`run`, so that the overview stays fast.
"""
