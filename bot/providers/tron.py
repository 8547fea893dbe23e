"""Reads TRON transactions over the full node's HTTP interface."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta, timezone
from typing import Any, Final

import base58
import httpx

from bot.chains.registry import Chain
from bot.chains.transaction import Lookup, TokenTransfer
from bot.chains.units import whole_coins
from bot.errors import UnavailableError
from bot.providers.evm import revert_reason
from bot.providers.http import MALFORMED, fetch_json

TRC20_TRANSFER: Final = "a9059cbb"
"""Selector of transfer(address,uint256)."""
_WORD_CHARS: Final = 64
_ADDRESS_CHARS: Final = 40
_HEX_ADDRESS_CHARS: Final = len("41") + _ADDRESS_CHARS
_REASONS: Final = {
    "OUT_OF_ENERGY": "out_of_energy",
    "OUT_OF_TIME": "out_of_energy",
    "REVERT": "reverted",
}


class TronReader:
    """Answers what TRON knows of a transaction id; see `Lookup` for the words."""

    def __init__(self, chain: Chain, endpoint: str, client: httpx.AsyncClient) -> None:
        self.chain = chain
        self._endpoint = endpoint.rstrip("/")
        self._client = client

    async def look_up(self, transaction_hash: str, now: datetime) -> Lookup | None:
        """Return what the network says, None when it does not know the id.

        Raises:
            UnavailableError: the endpoint did not answer, or nonsense.
        """
        try:
            wanted = transaction_hash.removeprefix("0x").lower()
            transaction = await self._ask("gettransactionbyid", {"value": wanted})
            if not transaction:
                return None
            if transaction["txID"].lower() != wanted:
                raise UnavailableError(self.chain.id, "another transaction")
            base = self._base(transaction, transaction_hash, now)
            info = await self._ask("gettransactioninfobyid", {"value": wanted})
            if not info:
                return Lookup("pending", **base)
            return await self._mined(info, transaction, base)
        except MALFORMED as error:
            raise UnavailableError(self.chain.id, "malformed answer") from error

    def _base(self, transaction: Mapping[str, Any], given: str, now: datetime) -> dict[str, Any]:
        contract = transaction["raw_data"]["contract"][0]
        value = contract["parameter"]["value"]
        base: dict[str, Any] = {
            "transaction_hash": given,
            "asked_at": now,
            "asked_chains": (self.chain.id,),
            "chain": self.chain.id,
            "sender": _address(value["owner_address"]),
            "symbol": self.chain.symbol,
            "explorer_url": self.chain.transaction_url(given.removeprefix("0x")),
        }
        if contract["type"] == "TransferContract":
            base["recipient"] = _address(value["to_address"])
            base["amount"] = whole_coins(int(value["amount"]), self.chain.decimals)
        if contract["type"] == "TriggerSmartContract":
            base |= self._token_transfer(value)
        return base

    def _token_transfer(self, value: Mapping[str, Any]) -> dict[str, Any]:
        contract, data = _address(value["contract_address"]), str(value.get("data", ""))
        token = self.chain.tokens.get(contract)
        words = data[len(TRC20_TRANSFER) :]
        if token is None or not data.startswith(TRC20_TRANSFER) or len(words) < 2 * _WORD_CHARS:
            return {"recipient": contract}
        recipient = _address("41" + words[_WORD_CHARS - _ADDRESS_CHARS : _WORD_CHARS])
        amount = whole_coins(int(words[_WORD_CHARS : 2 * _WORD_CHARS], 16), token.decimals)
        return {"recipient": recipient, "tokens": (TokenTransfer(amount, token.symbol, recipient),)}

    async def _mined(
        self, info: Mapping[str, Any], transaction: Mapping[str, Any], base: dict[str, Any]
    ) -> Lookup:
        head = await self._ask("getnowblock", {})
        number = int(head["block_header"]["raw_data"]["number"])
        mined = {
            **base,
            "confirmations": max(0, number - int(info["blockNumber"]) + 1),
            "block_time": datetime.fromtimestamp(0, timezone.utc)
            + timedelta(milliseconds=int(info["blockTimeStamp"])),
            "fee": whole_coins(int(info.get("fee", 0)), self.chain.decimals),
        }
        result = (info.get("receipt") or {}).get("result", "SUCCESS")
        if info.get("result") != "FAILED" and result == "SUCCESS":
            return Lookup("confirmed", **mined)
        mined.pop("tokens", None)
        told = (info.get("contractResult") or [""])[0]
        reason = _REASONS.get(result, "other")
        return Lookup("failed", **mined, reason=reason, reason_text=revert_reason(f"0x{told}"))

    async def _ask(self, method: str, body: Mapping[str, Any]) -> dict[str, Any]:
        answer = await fetch_json(
            self._client,
            "POST",
            f"{self._endpoint}/wallet/{method}",
            body=body,
            service=self.chain.id,
        )
        if not isinstance(answer, dict) or "Error" in answer:
            raise UnavailableError(self.chain.id, "error answer")
        return answer


def _address(raw: str) -> str:
    """Return the address as people write it; nodes answer in hexadecimal."""
    if len(raw) != _HEX_ADDRESS_CHARS:
        raise ValueError("not an address")
    return base58.b58encode_check(bytes.fromhex(raw)).decode()
