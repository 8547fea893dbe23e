"""Exact amounts: base units to whole coins without ever passing through a float."""

from __future__ import annotations

from decimal import Decimal


def whole_coins(base_units: int, decimals: int) -> Decimal:
    """Return the amount of whole coins, exact at any size.

    Args:
        base_units: wei, sun, satoshi, a token's smallest unit.
        decimals: how many of its digits stand behind the point, 0 or more.
    """
    # From digits, not `Decimal.scaleb`: that rounds to the context's 28 digits.
    sign = "-" if base_units < 0 else ""
    whole, part = divmod(abs(base_units), 10**decimals)
    return Decimal(f"{sign}{whole}.{part:0{decimals}d}" if decimals else f"{sign}{whole}")
