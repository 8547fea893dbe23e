from __future__ import annotations

import random

import base58
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from bot.chains import ChainString, find_addresses_and_hashes, find_chain_names, load_chains
from bot.chains.recognise import TEXT_MAX_CHARS

EVM = tuple(chain.id for chain in load_chains().values() if chain.family == "evm")
DIGITS = "7c" * 32
ADDRESS = "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed"
TRON = "TJRabPrwbZy45sbavfcjinPJC18kjpRTv8"
SIGNATURE = base58.b58encode(
    Ed25519PrivateKey.from_private_bytes(random.Random(1).randbytes(32)).sign(b"transfer")
).decode()


def only(text: str) -> ChainString:
    (found,) = find_addresses_and_hashes(text)
    assert text[found.start : found.end] == found.value
    return found


@pytest.mark.parametrize(
    ("text", "kind", "chains", "problem"),
    [
        (ADDRESS, "address", EVM, None),
        (ADDRESS.lower(), "address", EVM, None),
        ("0x5AAeb6053F3E94C9b9A09f33669435E7Ef1BeAed", "address", EVM, "checksum"),
        (ADDRESS[:-1], "address", EVM, "length"),
        (ADDRESS + "a", "address", EVM, "length"),
        ("0x" + DIGITS, "transaction_hash", EVM, None),
        ("0X" + DIGITS, "transaction_hash", EVM, None),
        ("0x" + DIGITS[:-1], "transaction_hash", EVM, "length"),
        ("0x" + DIGITS + "7", "transaction_hash", EVM, "length"),
        (DIGITS, "transaction_hash", ("tron", "bitcoin"), None),
        (DIGITS.upper(), "transaction_hash", ("tron", "bitcoin"), None),
        (SIGNATURE, "transaction_hash", ("solana",), None),
        (TRON, "address", ("tron",), None),
        (TRON[:-1] + "9", "address", ("tron",), "checksum"),
        (TRON[:-1], "address", ("tron",), "length"),
        (TRON + "8", "address", ("tron",), "length"),
        ("1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa", "address", ("bitcoin",), None),
        ("1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb", "address", ("bitcoin",), "checksum"),
        ("3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy", "address", ("bitcoin",), None),
        ("mipcBbFg9gMiCh81Kj8tqqdgoZub1ZJRfn", "address", ("bitcoin",), "testnet"),
        ("bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4", "address", ("bitcoin",), None),
        ("BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4", "address", ("bitcoin",), None),
        ("bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5", "address", ("bitcoin",), "checksum"),
        ("bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t", "address", ("bitcoin",), "checksum"),
        (
            "tb1qrp33g0q5c5txsp9arysrx4k6zdkfs4nce4xj0gdcccefvpysxf3q0sl5k7",
            "address",
            ("bitcoin",),
            "testnet",
        ),
        ("LM2WMpR1Rp6j3Sa59cMXMs1SPzj9eXpGc1", "address", ("litecoin",), None),
        ("DH5yaieqoZN36fDVciNyRueRGvGLR3mr7L", "address", ("dogecoin",), None),
        ("rHb9CJAWyB4rj91VRWn96DkukG4bwdtyTh", "address", ("xrp",), None),
        ("cosmos1fl48vsnmsdzcv85q5d2q4z5ajdha8yu34mf0eh", "address", ("cosmos",), None),
        ("cosmos1fl48vsnmsdzcv85q5d2q4z5ajdha8yu34mf0eg", "address", ("cosmos",), "checksum"),
        ("EQDtFpEwcFAEcRe5mLVh2N6C0x-_hJEM7W61_JLnSF74p4q2", "address", ("ton",), None),
        ("EQDtFpEwcFAEcRe5mLVh2N6C0x-_hJEM7W61_JLnSF74p4q3", "address", ("ton",), "checksum"),
        ("TokenkegQfeZyiNwAJbNbGKPFXCWuBvf9Ss623VQ5DA", "address", ("solana",), None),
        ("0x" + "0" * 63 + "2", "address", ("aptos", "sui"), None),
    ],
)
@pytest.mark.parametrize("frame", ["{}", "look {}, please", "我的是{}，谢谢", "({})"])
def test_form_tells_kind_chains_and_what_is_wrong(
    frame: str, text: str, kind: str, chains: tuple[str, ...], problem: str | None
) -> None:
    found = only(frame.format(text))
    assert (found.kind, found.value, found.chains, found.problem) == (kind, text, chains, problem)


@pytest.mark.parametrize(
    ("text", "kind", "chains"),
    [
        (f"my sui address is 0x{DIGITS}", "address", ("sui",)),
        (f"地址在 Aptos 上 0x{DIGITS}", "address", ("aptos",)),
        (f"address on sui: 0x{DIGITS}", "address", ("sui",)),
        (f"my sui address is fine. the hash: 0x{DIGITS}", "transaction_hash", EVM),
        (f"my address: 0x{DIGITS}", "transaction_hash", EVM),
    ],
)
def test_long_addresses_are_told_by_the_words_before_them(
    text: str, kind: str, chains: tuple[str, ...]
) -> None:
    assert (only(text).kind, only(text).chains) == (kind, chains)


@pytest.mark.parametrize(
    ("link", "chains"),
    [
        (f"https://etherscan.io/tx/0x{DIGITS}", ("ethereum",)),
        (f"https://www.bscscan.com/tx/0x{DIGITS}", ("bsc",)),
        (f"https://polygonscan.com/address/{ADDRESS}", ("polygon",)),
        (f"https://tronscan.org/#/transaction/{DIGITS}", ("tron",)),
        (f"https://tronscan.org/#/address/{TRON}", ("tron",)),
        (f"https://solscan.io/tx/{SIGNATURE}", ("solana",)),
        (f"https://etherscan.io/tx/{DIGITS}", ("tron", "bitcoin")),
        (f"https://unknown.example/tx/0x{DIGITS}", EVM),
        (f"https://etherscan.io.evil.example/tx/0x{DIGITS}", EVM),
        (f"https://etherscan.io/ 0x{DIGITS}", EVM),
    ],
)
def test_explorer_link_tells_the_chain_where_the_form_allows_it(
    link: str, chains: tuple[str, ...]
) -> None:
    assert only(link).chains == chains


@pytest.mark.parametrize(
    "text",
    ["", "hello", "0x1", "0x" + "a" * 29, DIGITS[:63], DIGITS + "ab", f"x{TRON}", f"{TRON}_", "1" * 44,
     "abcdefghijkmnopqrstuvwxyzABCDEFGH", "cosmos", "osmo1fl48vsnmsdzcv85q5d2q4z5ajdha8yu34mf0eh",
     "12345678901234567890123456789012", "EQDtFpEwcFAEcRe5mLVh", SIGNATURE[:60]],
)  # fmt: skip
def test_other_strings_are_nothing(text: str) -> None:
    assert find_addresses_and_hashes(text) == []


def test_several_come_in_order_and_never_overlap() -> None:
    found = find_addresses_and_hashes(f"{TRON} to {ADDRESS}, hash {DIGITS}")
    assert [string.value for string in found] == [TRON, ADDRESS, DIGITS]


def test_string_behind_the_limit_is_not_looked_for() -> None:
    assert find_addresses_and_hashes(" " * TEXT_MAX_CHARS + TRON) == []


@pytest.mark.timeout(60)
@pytest.mark.parametrize(
    "piece", ["0x", "a", "1", "Z", "bc1", "T1a", "cosmos1q", "EQ", "0xab ", "https://a.b/", "以太"]
)
def test_search_is_quick_on_the_worst_of_texts(piece: str) -> None:
    text = piece * (TEXT_MAX_CHARS // len(piece))
    assert len(find_addresses_and_hashes(text)) + len(find_chain_names(text)) <= TEXT_MAX_CHARS


@pytest.mark.parametrize(
    ("text", "chains"),
    [
        ("I sent it over Polygon", ["polygon"]),
        ("from BSC to eth", ["bsc", "ethereum"]),
        ("usdt trc20 or ERC-20", ["tron", "ethereum"]),
        ("以太坊转到波场", ["ethereum", "tron"]),
        ("用波場轉的", ["tron"]),
        ("比特币网络", ["bitcoin"]),
        ("币安智能链", ["bsc"]),
        ("SOL链", ["solana"]),
        ("it was on Base", ["base"]),
        ("Arbitrum One", ["arbitrum"]),
        ("TON", ["ton"]),
        (" base ", ["base"]),
        ("a ton of money", []),
        ("the base of it", []),
        ("solve it", []),
        ("method", []),
        ("ethers", []),
        ("", []),
    ],
)
def test_chains_are_found_by_the_names_people_use(text: str, chains: list[str]) -> None:
    found = find_chain_names(text)
    assert [chain for chain, _, _ in found] == chains
    assert all(text[start:end].strip() for _, start, end in found)
    assert [start for _, start, _ in found] == sorted(start for _, start, _ in found)
