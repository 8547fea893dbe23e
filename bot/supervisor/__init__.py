"""Starts the processes of one machine, watches over them, and stops them in order.

`parts` says what runs and how to know that it is ready, `process` holds one of them
up, `watch` all together.
"""
