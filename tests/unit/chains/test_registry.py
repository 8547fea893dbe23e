from __future__ import annotations

from datetime import timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from bot.chains import Token, find_addresses_and_hashes, find_chain_names, load_chains
from bot.chains.units import whole_coins
from bot.errors import BadContentError
from bot.paths import DATA

CHAINS = load_chains()


def test_every_chain_file_is_loaded() -> None:
    assert len(CHAINS) >= 16
    assert list(CHAINS) == sorted(path.stem for path in (DATA / "chains").glob("*.yml"))


@pytest.mark.parametrize("name", CHAINS)
def test_samples_of_every_chain_are_recognised_as_its_own(name: str) -> None:
    chain = CHAINS[name]
    (address,) = find_addresses_and_hashes(f"my address is {chain.sample_address}.")
    assert (address.kind, address.problem) == ("address", None)
    assert name in address.chains
    if chain.sample_hash is not None:
        (found,) = find_addresses_and_hashes(f"hash: {chain.sample_hash}.")
        assert (found.kind, found.problem) == ("transaction_hash", None)
        assert name in found.chains


def test_most_samples_were_looked_at() -> None:
    hashes = [chain.sample_hash for chain in CHAINS.values() if chain.sample_hash is not None]
    assert len(hashes) >= 8


@pytest.mark.parametrize("name", CHAINS)
def test_every_chain_is_found_by_each_of_its_words_and_by_its_name(name: str) -> None:
    chain = CHAINS[name]
    assert chain.words
    for word in chain.words:
        assert [found for found, _, _ in find_chain_names(f"网络 {word} 。")] == [name]
    assert find_chain_names(chain.name)[0][0] == name


@pytest.mark.parametrize("name", CHAINS)
def test_figures_and_links_of_every_chain_make_sense(name: str) -> None:
    chain = CHAINS[name]
    digits = "7c" * 32
    assert chain.transaction_url(digits).startswith("https://")
    assert digits in chain.transaction_url(digits)
    assert any(f"//{host}/" in chain.transaction_url(digits) for host in chain.explorer_hosts)
    assert all(endpoint.startswith("https://") for endpoint in chain.endpoints)
    assert timedelta(0) < chain.usual_wait <= timedelta(hours=2)
    assert chain.confirmations_wanted >= 1
    assert 0 <= chain.decimals <= 24
    assert (chain.chain_id is not None) is (chain.family == "evm")
    for contract in chain.tokens:
        (found,) = find_addresses_and_hashes(contract)
        assert (found.problem, name in found.chains) == (None, True)


def write(folder: Path, **changes: Any) -> Path:
    raw = yaml.safe_load((DATA / "chains" / "ethereum.yml").read_text(encoding="utf-8"))
    raw = {key: value for key, value in {**raw, **changes}.items() if value != "missing"}
    (folder / "mine.yml").write_text(yaml.safe_dump(raw), encoding="utf-8")
    return folder


def test_chain_is_read_from_its_file(tmp_path: Path) -> None:
    contract = "0xdAC17F958D2ee523a2206206994597C13D831ec7"
    chain = load_chains(write(tmp_path, tokens={contract: {"symbol": "USDT", "decimals": 6}}))[
        "mine"
    ]
    assert (chain.id, chain.name, chain.usual_wait) == ("mine", "Ethereum", timedelta(seconds=15))
    assert chain.tokens == {contract.lower(): Token("USDT", 6)}


def test_contract_of_other_families_keeps_its_case_and_lists_may_be_empty(tmp_path: Path) -> None:
    tokens = {"TR7N": {"symbol": "USDT", "decimals": 6}}
    chain = load_chains(write(tmp_path, family="tron", tokens=tokens, endpoints=None))["mine"]
    assert (list(chain.tokens), chain.endpoints) == (["TR7N"], ())


@pytest.mark.parametrize("changes", [{"symbol": "missing"}, {"colour": "blue"}])
def test_file_with_a_field_too_few_or_too_many_is_named(
    tmp_path: Path, changes: dict[str, Any]
) -> None:
    with pytest.raises(BadContentError) as refused:
        load_chains(write(tmp_path, **changes))
    assert refused.value.where == "mine.yml"


@pytest.mark.parametrize("text", ["", "- a\n- b\n", "just words", "a: ["])
def test_file_that_is_no_mapping_is_named(tmp_path: Path, text: str) -> None:
    (tmp_path / "mine.yml").write_text(text, encoding="utf-8")
    with pytest.raises(BadContentError):
        load_chains(tmp_path)


@pytest.mark.parametrize(
    ("units", "decimals", "coins"),
    [
        (0, 18, "0"),
        (1, 18, "0.000000000000000001"),
        (10**18, 18, "1"),
        (123456789, 6, "123.456789"),
        (5, 0, "5"),
        (-1500000, 6, "-1.5"),
        (
            2**256 - 1,
            18,
            "115792089237316195423570985008687907853269984665640564039457.584007913129639935",
        ),
    ],
)
def test_base_units_become_whole_coins_exactly(units: int, decimals: int, coins: str) -> None:
    assert whole_coins(units, decimals) == Decimal(coins)


@given(units=st.integers(-(2**256), 2**256), decimals=st.integers(0, 24))
def test_no_digit_is_lost_on_the_way_and_back(units: int, decimals: int) -> None:
    sign, digits, exponent = whole_coins(units, decimals).as_tuple()
    assert exponent == -decimals
    back = int("".join(map(str, digits)))
    assert (-back if sign else back) == units
