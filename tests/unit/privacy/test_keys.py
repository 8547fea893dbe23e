from __future__ import annotations

import hashlib
import json
import random

import base58
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
)

from bot.privacy import Finding, Screened, screen

PUBLISHED_WIF = (
    "5HueCGU8rMjxEXxiPuD5BDku4MkFqeZyd4dZ1jvhTVqvbTLvyTJ",
    "KwdMAjGmerYanjeui5SHS7JkmpZvVipYvB2LJGU1ZxJwYvP98617",
)
"""The Bitcoin wiki's examples of the format (en.bitcoin.it/wiki/Wallet_import_format)."""

PUBLISHED_XPRV = "xprv9s21ZrQH143K3QTDL4LXw2F7HEK3wJUD2nW2nRk4stbPy6cq3jPPqjiChkVvvNKmPGJxWUtg6LnF5kejMRNNU3TGtRBeJgk33yuGBxrMPHi"
"""BIP-32, test vector 1, chain m."""


def ed25519(number: int) -> Ed25519PrivateKey:
    return Ed25519PrivateKey.from_private_bytes(random.Random(number).randbytes(32))


def key_pair(number: int) -> bytes:
    key = ed25519(number)
    return key.private_bytes_raw() + key.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)


def wif(version: int, number: int, *, is_compressed: bool) -> str:
    raw = (
        bytes([version]) + random.Random(number).randbytes(32) + (b"\x01" if is_compressed else b"")
    )
    return base58.b58encode_check(raw).decode()


FRAMES = ("{}", "my wallet {} does not open", "导入{}失败", "key={};", '"{}"')


@pytest.mark.parametrize("frame", FRAMES)
@pytest.mark.parametrize("key", [*PUBLISHED_WIF, PUBLISHED_XPRV])
def test_published_key_is_taken_out(key: str, frame: str) -> None:
    assert screen(frame.format(key), expects_hash=True).text == frame.format("[private_key]")


@pytest.mark.parametrize("is_compressed", [False, True])
@pytest.mark.parametrize("version", [0x80, 0xB0, 0x9E, 0xEF])
def test_wif_of_bitcoin_litecoin_dogecoin_and_testnet_is_a_key(
    version: int, is_compressed: bool
) -> None:
    for number in range(5):
        assert screen(wif(version, number, is_compressed=is_compressed)).text == "[private_key]"


def test_mistyped_wif_is_a_key_too() -> None:
    for key in PUBLISHED_WIF:
        wrong = key[:20] + ("a" if key[20] != "a" else "b") + key[21:]
        assert screen(f"why is {wrong} wrong").text == "why is [private_key] wrong"


def test_base58_of_that_length_that_is_nothing_stays() -> None:
    other = base58.b58encode_check(b"\x17" + b"\x07" * 33).decode()
    assert len(other) in (51, 52)
    broken = other[:-1] + ("2" if other[-1] != "2" else "3")
    for text in (other, broken, "a" * 51):
        assert screen(text) == Screened(text)


@pytest.mark.parametrize("frame", FRAMES)
def test_solana_secret_key_is_told_from_a_signature_of_the_same_length(frame: str) -> None:
    for number in range(20):
        secret = base58.b58encode(key_pair(number)).decode()
        signature = base58.b58encode(ed25519(number).sign(b"transfer")).decode()
        assert screen(frame.format(secret), expects_hash=True).text == frame.format("[private_key]")
        text = frame.format(signature)
        assert screen(text) == Screened(text)


def test_solana_key_file_is_a_key_and_other_lists_are_not() -> None:
    numbers = list(key_pair(1))
    for text in (
        json.dumps(numbers),
        json.dumps(numbers, separators=(",", ":")),
        json.dumps(numbers, indent=1),
    ):
        assert screen(f"my file {text} fails").text == "my file [private_key] fails"
    for others in ([*numbers[:63], numbers[63] ^ 1], [999] * 64, numbers[:63]):
        text = json.dumps(others)
        assert screen(text) == Screened(text)


@pytest.mark.parametrize("version", [b"\x21", b"\x01\xe1\x4b"])
def test_family_seed_of_xrp_is_a_key_and_its_address_is_not(version: bytes) -> None:
    alphabet = base58.RIPPLE_ALPHABET
    seed = base58.b58encode_check(
        version + random.Random(3).randbytes(16), alphabet=alphabet
    ).decode()
    assert seed.startswith("s")
    assert screen(f"secret: {seed}").text == "secret: [private_key]"
    broken = seed[:-1] + ("p" if seed[-1] != "p" else "s")
    address = base58.b58encode_check(b"\x00" + bytes(range(20)), alphabet=alphabet).decode()
    other = base58.b58encode_check(b"\x22" + bytes(16), alphabet=alphabet).decode()
    for text in (broken, address, other, "s" * 40):
        assert screen(text) == Screened(text)


def test_key_that_sui_exports_is_a_key() -> None:
    form = "suiprivkey1" + "".join(
        random.Random(4).choices("qpzry9x8gf2tvdw0s3jn54khce6mua7l", k=59)
    )
    assert screen(f"it says {form}.").text == "it says [private_key]."


def test_pem_is_taken_out_with_its_headers_and_without_its_end() -> None:
    key = ed25519(2)
    plain = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()).decode().strip()
    locked = key.private_bytes(
        Encoding.PEM, PrivateFormat.PKCS8, BestAvailableEncryption(b"correct horse")
    ).decode().strip()  # fmt: skip
    old = "-----BEGIN EC PRIVATE KEY-----\nDEK-Info: AES-128-CBC,00\n\nQUJD\n-----END EC PRIVATE KEY-----"
    for pem in (plain, locked, old):
        assert screen(f"see\n{pem}\nthanks").text == "see\n[private_key]\nthanks"
    assert screen(plain.partition("-----END")[0]).text == "[private_key]"


def keystore(name: str) -> str:
    digits = hashlib.sha256(name.encode()).hexdigest()
    return json.dumps(
        {"version": 3, "id": name, name: {"cipher": "aes-128-ctr", "ciphertext": digits,
         "cipherparams": {"iv": digits[:32]}, "kdf": "scrypt", "kdfparams": {"salt": digits}, "mac": digits}}
    )  # fmt: skip


@pytest.mark.parametrize("name", ["crypto", "Crypto"])
def test_keystore_is_one_finding_and_what_follows_it_stays(name: str) -> None:
    screened = screen(f"my file {keystore(name)} and its password is lost")
    assert screened.text == "my file [private_key] and its password is lost"
    assert screened.found == (Finding("private_key"),)


def test_every_keystore_is_taken_out_and_a_torn_one_to_its_end() -> None:
    whole, torn = keystore("crypto"), keystore("Crypto")[:-30]
    assert screen(f"{whole} and {whole}").text == "[private_key] and [private_key]"
    assert screen(f"{whole} and {torn}").text == "[private_key] and [private_key]"


@pytest.mark.parametrize("text", ['{"crypto": "bitcoin"}', "{crypto}", '{"a": {"b": 1}}'])
def test_json_that_is_no_keystore_stays(text: str) -> None:
    assert screen(text) == Screened(text)
