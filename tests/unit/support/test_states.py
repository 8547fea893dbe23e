from __future__ import annotations

from itertools import product
from typing import get_args

import pytest

from bot.errors import ConflictError
from bot.support.model import CallbackStatus, TicketStatus
from bot.support.states import CALLBACK, TICKET, after, callback_after

TICKET_STEPS = {
    ("claim", "open"): "claimed",
    ("release", "claimed"): "open",
    ("resolve", "claimed"): "resolved",
    ("confirm", "resolved"): "closed",
    ("reopen", "resolved"): "open",
    ("reopen", "closed"): "open",
}
CALLBACK_STEPS = {
    ("done", "scheduled"): "done",
    ("cancel", "scheduled"): "cancelled",
    ("move", "scheduled"): "scheduled",
    ("move", "cancelled"): "scheduled",
    ("move", "done"): "scheduled",
}
NAMES = ("claim", "release", "resolve", "confirm", "reopen", "delete", "")


@pytest.mark.parametrize(("step", "status"), product(NAMES, get_args(TicketStatus)))
def test_a_ticket_takes_exactly_these_steps(step: str, status: TicketStatus) -> None:
    if (step, status) in TICKET_STEPS:
        assert after(step, status) == TICKET_STEPS[step, status]
        return
    with pytest.raises(ConflictError) as caught:
        after(step, status)
    assert caught.value.args == (step, status)


@pytest.mark.parametrize(
    ("step", "status"), product(("done", "cancel", "move", ""), get_args(CallbackStatus))
)
def test_a_call_back_takes_exactly_these_steps(step: str, status: CallbackStatus) -> None:
    if (step, status) in CALLBACK_STEPS:
        assert callback_after(step, status) == CALLBACK_STEPS[step, status]
        return
    with pytest.raises(ConflictError):
        callback_after(step, status)


def test_every_step_of_the_tables_was_tried() -> None:
    assert set(TICKET) < set(NAMES)
    assert set(CALLBACK) == {"done", "cancel", "move"}
