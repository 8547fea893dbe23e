from __future__ import annotations

import hashlib

import pytest

from bot.privacy import Finding, Screened, screen

ONE = hashlib.sha256(b"one").hexdigest()
TWO = hashlib.sha256(b"two").hexdigest()


def in_groups(size: int, between: str = " ") -> str:
    return between.join(ONE[i : i + size] for i in range(0, 64, size))


@pytest.mark.parametrize(
    "text",
    [
        f"my private key is {ONE}",
        f"my private key: 0x{ONE.upper()}",
        f"PRIVATE_KEY={ONE}",
        f"privkey{ONE}",
        f"sk: {ONE}",
        f"my seed {ONE}",
        f"{ONE} this is my private key",
        f"我的私钥是{ONE}",
        f"我的私鑰是 {ONE}",
        f"私钥：\n{ONE}",
        f"密钥{ONE}",
        f"这是我的私钥 {ONE} 帮我看看交易",
        f"the private key of this transaction's wallet is 0x{ONE}",
        f"private key for the tx: {ONE}",
        f"I sent you my key earlier: {ONE}",
        "key is " + "\u200b".join(ONE),
        f"private key {in_groups(4)}",
        f"key {in_groups(4, '-')}",
        f"key: {in_groups(16)}",
        f"my key\n{in_groups(32, chr(10))}",
    ],
)
@pytest.mark.parametrize("expects_hash", [False, True])
def test_key_words_make_it_a_key_even_when_a_hash_was_asked_for(
    text: str, expects_hash: bool
) -> None:
    screened = screen(text, expects_hash=expects_hash)
    assert screened.found == (Finding("private_key"),)
    assert "[private_key]" in screened.text
    assert ONE[:8] not in screened.text.lower().replace("\u200b", "")
    assert screened.undecided == ()


@pytest.mark.parametrize(
    "text",
    [
        f"tx hash {ONE}",
        f"transaction 0x{ONE} is pending",
        f"{ONE} this is the tx",
        f"交易哈希{ONE}",
        f"哈希：\n{ONE}",
        f"转账 {ONE} 没到",
        f"tx hash {in_groups(16)}",
        f"https://etherscan.io/tx/0x{ONE}",
        f"https://tronscan.org/#/transaction/{ONE}",
        f"https://some.explorer.example/key/{ONE}",
        f"I never gave my private key; tx hash 0x{ONE}",
        f"I never gave away my private key, the hash is {ONE}",
        f"I have never given my private key to anyone. my transaction: {ONE}",
        f"txid:{ONE}, I did not share my secret key",
        f"Transfer 0x{ONE} failed. Do you need my private key?",
        f"I think someone has my private key. They sent my coins: {ONE}",
        f"私钥不能给别人我知道，哈希是 {ONE}",
        f"my sui address is 0x{ONE}",
        f"my aptos address 0x{ONE} is empty",
        f"地址 0x{ONE}",
    ],
)
@pytest.mark.parametrize("expects_hash", [False, True])
def test_hash_words_explorer_links_and_addresses_leave_it(text: str, expects_hash: bool) -> None:
    assert screen(text, expects_hash=expects_hash) == Screened(text)


@pytest.mark.parametrize(
    "written", [ONE, "0x" + ONE, "0X" + ONE, in_groups(8), in_groups(32, "\n")]
)
@pytest.mark.parametrize("frame", ["{}", "where is this {}", "你好 {} 谢谢"])
def test_bare_digits_are_undecided_until_a_hash_was_asked_for(frame: str, written: str) -> None:
    text = frame.format(written)
    asked = screen(text)
    assert asked.text == frame.format("[possible_key]")
    assert asked.found == (Finding("possible_key"),)
    assert asked.undecided == (written,)
    assert screen(text, expects_hash=True) == Screened(text)


@pytest.mark.parametrize(
    "text",
    [
        f"is it my private key or the tx hash? {ONE}",
        f"这是私钥还是交易哈希 {ONE}",
        f"address {ONE}",
    ],
)
def test_words_for_both_or_for_neither_leave_it_open(text: str) -> None:
    assert screen(text).undecided == (ONE,)


def test_each_of_two_strings_is_read_by_its_own_words() -> None:
    assert (
        screen(f"my key {ONE} and tx hash {TWO}").text == f"my key [private_key] and tx hash {TWO}"
    )
    assert (
        screen(f"tx {TWO} and private key {ONE}").text == f"tx {TWO} and private key [private_key]"
    )
    link = f"https://tronscan.org/#/transaction/{TWO}"
    assert (
        screen(f"{link} my private key is {ONE}").text == f"{link} my private key is [private_key]"
    )


def test_undecided_strings_come_in_the_order_of_their_placeholders() -> None:
    screened = screen(f"{ONE}\nand {TWO}")
    assert screened.text == "[possible_key]\nand [possible_key]"
    assert screened.undecided == (ONE, TWO)


def test_full_width_digits_are_digits() -> None:
    wide = "".join(chr(ord(digit) + 0xFEE0) for digit in ONE)
    assert screen(f"私钥 {wide}").text == "私钥 [private_key]"
    assert screen(wide).undecided == (wide,)


@pytest.mark.parametrize("digits", [ONE[:63], ONE + "a", ONE * 2, "0x" + ONE[:40]])
def test_other_lengths_are_no_keys_of_this_kind(digits: str) -> None:
    assert screen(f"here {digits} it is").found == ()


def test_word_that_is_too_far_away_does_not_speak_of_it() -> None:
    filler = "and so on and on, " * 20
    assert screen(f"my transaction, {filler} {ONE}").undecided == (ONE,)
    assert screen(f"my private key, {filler} {ONE}", expects_hash=True).undecided == (ONE,)


NAMED_KEYS = (
    "mein privater Schlüssel", "ma clé privée", "mi clave privada", "minha chave privada", "мой приватный ключ",
    "özel anahtarım", "kunci pribadi saya", "khóa riêng tư của mình", "秘密鍵は", "개인키", "คีย์ส่วนตัวของฉัน",
    "मेरी प्राइवेट की", "المفتاح الخاص", "我的私钥", "我的私鑰",
)  # fmt: skip
NAMED_HASHES = (
    "Transaktion", "le hash de la transaction", "hash de la transacción", "hash da transação", "хеш транзакции",
    "işlem hash'i", "hash transaksi", "mã giao dịch", "取引ハッシュ", "거래 해시", "แฮชธุรกรรม", "ट्रांज़ैक्शन हैश",
    "هاش المعاملة", "交易哈希", "交易雜湊",
)  # fmt: skip


@pytest.mark.parametrize("named", NAMED_KEYS)
def test_key_is_known_by_its_name_in_every_language(named: str) -> None:
    assert screen(f"{named} {ONE}").found == (Finding("private_key"),)


@pytest.mark.parametrize("named", NAMED_HASHES)
def test_hash_is_known_by_its_name_in_every_language(named: str) -> None:
    screened = screen(f"{named} {ONE}")
    assert (screened.found, screened.undecided) == ((), ())


@pytest.mark.parametrize(
    "words",
    [
        "la clave privada de mi transferencia:", "clave privada o hash:", "chave privada ou hash:",
        "ist das der private Schlüssel oder der Hash?", "clé privée ou hash ?",
    ],
)  # fmt: skip
def test_key_beside_a_hash_is_no_hash_in_any_language(words: str) -> None:
    screened = screen(f"{words} {ONE}")
    assert screened.found or screened.undecided
    assert ONE not in screened.text
