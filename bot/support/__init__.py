"""Tickets, calls back and operators: what may happen to them, and when they are due.

Pure: `states` knows the transitions, `due` the promises, `windows` the times to
call, `numbers` what people read to each other; `tickets` and `operators` are the
services over storage behind `ports`.
"""
