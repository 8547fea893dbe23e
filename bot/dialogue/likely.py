"""Which meanings are offered when the bot is not sure what was meant."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Final

CHOICES_MAX: Final = 3
"""As many meanings as are offered when the bot asks back."""

CHOICES_LIKELY: Final = 0.75
"""How likely one of the offered meanings has to be. Below it three buttons would mostly be three
wrong ones, and the common problems and an open question help more (docs/decisions/0010)."""


def choices_of(ranking: Sequence[tuple[str, float]], offered: Collection[str]) -> tuple[str, ...]:
    """Return the meanings to choose from, likeliest first; none where they are hardly the right ones.

    Args:
        ranking: intents with their calibrated probabilities in 0..1, likeliest first.
        offered: the intents that may be offered: wallet topics, for nobody presses a greeting.
    """
    likely = [(intent, share) for intent, share in ranking if intent in offered][:CHOICES_MAX]
    if sum(share for _, share in likely) < CHOICES_LIKELY:
        return ()
    return tuple(intent for intent, _ in likely)
