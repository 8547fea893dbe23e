"""Three tiny contracts as hand-assembled EVM code, each with its source."""

from __future__ import annotations

from typing import Final

from bot.providers.evm import ERROR_SELECTOR, TRANSFER_TOPIC

TOKEN: Final = f"60243560005260043533{'7f' + TRANSFER_TOPIC[2:]}60206000a300"
"""What ERC-20's `transfer(address to, uint256 amount)` tells the world, without the book-keeping:

    PUSH1 0x24 CALLDATALOAD PUSH1 0 MSTORE     memory[0] = amount
    PUSH1 0x04 CALLDATALOAD                    third topic: to
    CALLER                                     second topic: from
    PUSH32 keccak("Transfer(address,address,uint256)")
    PUSH1 0x20 PUSH1 0 LOG3 STOP
"""

ENDLESS: Final = "5b600056"
"""JUMPDEST PUSH1 0 JUMP: uses up whatever gas it is given."""

_WORD: Final = 32


def transfer(to: str, amount: int) -> str:
    """Return the call `transfer(to, amount)`."""
    return "0xa9059cbb" + to[2:].lower().rjust(2 * _WORD, "0") + f"{amount:064x}"


def refusal(reason: bytes) -> str:
    """Return Error(string) as Solidity's `require` encodes it."""
    padded = reason.ljust(-(-len(reason) // _WORD) * _WORD, b"\0")
    return f"{ERROR_SELECTOR[2:]}{_WORD:064x}{len(reason):064x}{padded.hex()}"


def refusing(reason: bytes) -> str:
    """Return code that reverts with a reason.

    PUSH1 size PUSH1 12 PUSH1 0 CODECOPY PUSH1 size PUSH1 0 REVERT, and behind it the error.
    """
    error = refusal(reason)
    size = f"{len(error) // 2:02x}"
    return f"60{size}600c60003960{size}6000fd{error}"
