"""Chains as data, and what can be told of an address or a hash from its form alone."""

from bot.chains.recognise import ChainString, find_addresses_and_hashes, find_chain_names
from bot.chains.registry import Chain, Token, load_chains

__all__ = [
    "Chain",
    "ChainString",
    "Token",
    "find_addresses_and_hashes",
    "find_chain_names",
    "load_chains",
]
