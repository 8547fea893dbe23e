from __future__ import annotations

import base58
import pytest

from bot.chains.checksums import base58_version, is_bech32, is_eip55, is_segwit, is_ton, to_eip55

EIP55 = (
    "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed",
    "0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d359",
    "0xdbF03B407c01E7cD3CBea99509d93f8DDDC8C6FB",
    "0xD1220A0cf47c7B9Be7A2E6BA89F429762e7b9aDb",
    "0x52908400098527886E0F7030069857D2E4169EE7",
    "0x8617E340B3D01FA5F11F306F4090FD50E238070D",
    "0xde709f2102306220921060314715629080e2fb77",
    "0x27b1fdb04752bbc536007a920d24acb045561c26",
)
"""The test cases of EIP-55."""


@pytest.mark.parametrize("address", EIP55)
def test_published_eip55_address_is_right_and_one_turned_letter_wrong(address: str) -> None:
    assert is_eip55(address)
    assert to_eip55(address.lower()) == address
    if address[2:] not in (address[2:].lower(), address[2:].upper()):
        place = next(i for i in range(2, 42) if address[i].isalpha())
        assert not is_eip55(address[:place] + address[place].swapcase() + address[place + 1 :])


def test_address_without_capitals_or_without_small_letters_holds_no_checksum() -> None:
    for address in EIP55:
        assert is_eip55(address.lower())
        assert is_eip55("0x" + address[2:].upper())


SEGWIT = (
    "BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4",
    "tb1qrp33g0q5c5txsp9arysrx4k6zdkfs4nce4xj0gdcccefvpysxf3q0sl5k7",
    "bc1pw508d6qejxtdg4y5r3zarvary0c5xw7kw508d6qejxtdg4y5r3zarvary0c5xw7kt5nd6y",
    "BC1SW50QGDZ25J",
    "bc1zw508d6qejxtdg4y5r3zarvaryvaxxpcs",
    "tb1qqqqqp399et2xygdj5xreqhjjvcmzhxw4aywxecjdzew6hylgvsesrxh6hy",
    "tb1pqqqqp399et2xygdj5xreqhjjvcmzhxw4aywxecjdzew6hylgvsesf3hn0c",
    "bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0",
)
"""Valid addresses of BIP-173 and BIP-350."""

NO_SEGWIT = (
    "bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqh2y7hd",
    "tb1z0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqglt7rf",
    "BC1S0XLXVLHEMJA6C4DQV22UAPCTQUPFHLXM9H8Z3K2E72Q4K9HCZ7VQ54WELL",
    "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kemeawh",
    "tb1q0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vq24jc47",
    "bc1p38j9r5y49hruaue7wxjce0updqjuyyx0kh56v8s25huc6995vvpql3jow4",
    "BC130XLXVLHEMJA6C4DQV22UAPCTQUPFHLXM9H8Z3K2E72Q4K9HCZ7VQ7ZWS8R",
    "bc1pw5dgrnzv",
    "bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7v8n0nx0muaewav253zgeav",
    "BC1QR508D6QEJXTDG4Y5R3ZARVARYV98GJ9P",
    "tb1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vq47Zagq",
    "bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7v07qwwzcrf",
    "tb1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vpggkg4j",
    "bc1gmk9yu",
    "nothing",
    "bc1",
)
"""Invalid addresses of BIP-350 (a foreign prefix left out: it is asked for elsewhere)."""


@pytest.mark.parametrize("address", SEGWIT)
def test_published_segwit_address_is_right(address: str) -> None:
    assert is_segwit(address)


@pytest.mark.parametrize("address", NO_SEGWIT)
def test_published_wrong_segwit_address_is_wrong(address: str) -> None:
    assert not is_segwit(address)


@pytest.mark.parametrize(
    ("address", "version"),
    [
        ("1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa", 0x00),
        ("3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy", 0x05),
        ("mipcBbFg9gMiCh81Kj8tqqdgoZub1ZJRfn", 0x6F),
        ("LM2WMpR1Rp6j3Sa59cMXMs1SPzj9eXpGc1", 0x30),
        ("DH5yaieqoZN36fDVciNyRueRGvGLR3mr7L", 0x1E),
        ("TJRabPrwbZy45sbavfcjinPJC18kjpRTv8", 0x41),
        ("1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb", None),
        ("1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfN", None),
        ("0OIl", None),
        ("", None),
        (base58.b58encode_check(b"\x00" * 20).decode(), None),
    ],
)
def test_base58check_gives_the_version_of_right_addresses_only(
    address: str, version: int | None
) -> None:
    assert base58_version(address) == version


def test_ripple_counts_in_its_own_alphabet() -> None:
    address = "rHb9CJAWyB4rj91VRWn96DkukG4bwdtyTh"
    assert base58_version(address, base58.RIPPLE_ALPHABET) == 0
    assert base58_version(address) is None


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("cosmos1fl48vsnmsdzcv85q5d2q4z5ajdha8yu34mf0eh", True),
        ("cosmos1fl48vsnmsdzcv85q5d2q4z5ajdha8yu34mf0eg", False),
        ("A12UEL5L", True),
        ("abcdef1qpzry9x8gf2tvdw0s3jn54khce6mua7lmqqqxw", True),
        ("1nwldj5", False),
        ("li1dgmt3", False),
    ],
)
def test_bech32_checks(text: str, right: bool) -> None:
    assert is_bech32(text) is right


def test_ton_address_checks() -> None:
    address = "EQDtFpEwcFAEcRe5mLVh2N6C0x-_hJEM7W61_JLnSF74p4q2"
    assert is_ton(address)
    assert not is_ton(address[:-1] + "3")
    assert not is_ton("UQ" + address[2:])
