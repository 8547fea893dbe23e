"""What the shell's channel takes for a person's message."""

from __future__ import annotations

from typing import Any

import pytest
from mnemonic import Mnemonic

from bot.commands.chat import SENDER_MAX_CHARS, as_inbound


@pytest.mark.parametrize(
    "sender",
    [
        "",
        "a" * (SENDER_MAX_CHARS + 1),
        "a\nb",
        "a\ud800",
        7,
        None,
        Mnemonic("english").generate(128),
    ],
)
def test_a_sender_that_must_not_be_kept_is_refused(sender: Any) -> None:
    assert as_inbound({"sender": sender, "text": "hello"}) is None


def test_the_longest_sender_is_taken() -> None:
    inbound = as_inbound({"sender": "a" * SENDER_MAX_CHARS, "text": "hello"})
    assert inbound is not None
    assert (inbound.peer, inbound.kind, inbound.text) == ("a" * SENDER_MAX_CHARS, "text", "hello")
