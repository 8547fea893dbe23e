"""Reads transactions of one EVM network over JSON-RPC, from any of its endpoints."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timezone
from decimal import Decimal
from typing import Any, Final

import httpx

from bot.chains.registry import Chain
from bot.chains.transaction import Lookup, TokenTransfer
from bot.chains.units import whole_coins
from bot.errors import UnavailableError
from bot.providers.http import MALFORMED, fetch_json

WEI_DECIMALS: Final = 18
GWEI: Final = Decimal(10) ** 9
TRANSFER_TOPIC: Final = "0xddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef"
"""keccak("Transfer(address,address,uint256)"), EIP-20."""
ERROR_SELECTOR: Final = "0x08c379a0"
"""Selector of Error(string), Solidity's revert reason."""
_TOPICS_OF_TRANSFER: Final = 3
_WORD_CHARS: Final = 64
_QUANTITY_MAX_CHARS: Final = len("0x") + _WORD_CHARS


class EvmReader:
    """Answers what one EVM network knows of a hash; see `Lookup` for the words."""

    def __init__(self, chain: Chain, endpoint: str, client: httpx.AsyncClient) -> None:
        self.chain = chain
        self._endpoint = endpoint
        self._client = client
        self._is_our_network = False

    async def look_up(self, transaction_hash: str, now: datetime) -> Lookup | None:
        """Return what the network says, None when it does not know the hash.

        Raises:
            UnavailableError: the endpoint did not answer, or nonsense, or is of another network.
        """
        try:
            await self._check_network()
            transaction = await self._call("eth_getTransactionByHash", transaction_hash)
            if transaction is None:
                return None
            if transaction["hash"].lower() != transaction_hash.lower():
                raise UnavailableError(self.chain.id, "another transaction")
            base = self._base(transaction, transaction_hash, now)
            if transaction.get("blockNumber") is None:
                return await self._pending(transaction, base)
            return await self._mined(transaction, base)
        except MALFORMED as error:
            raise UnavailableError(self.chain.id, "malformed answer") from error

    async def has_passed(self, sender: str, nonce: int) -> bool:
        """Return whether the account has had a later or equal transaction mined."""
        try:
            return _int(await self._call("eth_getTransactionCount", sender, "latest")) > nonce
        except (TypeError, ValueError) as error:
            raise UnavailableError(self.chain.id, "malformed answer") from error

    async def _check_network(self) -> None:
        """Refuse an endpoint of another network: it would call a transfer of this one unknown."""
        if self._is_our_network:
            return
        if _int(await self._call("eth_chainId")) != self.chain.chain_id:
            raise UnavailableError(self.chain.id, "another network")
        self._is_our_network = True

    def _base(self, transaction: Mapping[str, Any], given: str, now: datetime) -> dict[str, Any]:
        price = transaction.get("maxFeePerGas") or transaction.get("gasPrice")
        return {
            "transaction_hash": given,
            "asked_at": now,
            "asked_chains": (self.chain.id,),
            "chain": self.chain.id,
            "sender": transaction["from"],
            "recipient": transaction.get("to"),
            "amount": whole_coins(_int(transaction["value"]), self.chain.decimals),
            "symbol": self.chain.symbol,
            "fee_rate": Decimal(_int(price)) / GWEI if price else None,
            "explorer_url": self.chain.transaction_url(given),
            "nonce": _int(transaction["nonce"]),
        }

    async def _pending(self, transaction: Mapping[str, Any], base: dict[str, Any]) -> Lookup:
        mined = _int(await self._call("eth_getTransactionCount", transaction["from"], "latest"))
        usual = Decimal(_int(await self._call("eth_gasPrice"))) / GWEI
        nonce = base["nonce"]
        if nonce < mined:
            return Lookup("replaced", **base, usual_fee_rate=usual)
        behind = mined if nonce > mined else None
        return Lookup("pending", **base, usual_fee_rate=usual, blocked_by_nonce=behind)

    async def _mined(self, transaction: Mapping[str, Any], base: dict[str, Any]) -> Lookup:
        receipt = await self._call("eth_getTransactionReceipt", transaction["hash"])
        block_number = _int(transaction["blockNumber"])
        head = _int(await self._call("eth_blockNumber"))
        block = await self._call("eth_getBlockByNumber", transaction["blockNumber"], False)
        price = receipt.get("effectiveGasPrice") or transaction.get("gasPrice") or "0x0"
        mined = {
            **base,
            "confirmations": max(0, head - block_number + 1),
            "block_time": datetime.fromtimestamp(_int(block["timestamp"]), timezone.utc),
            "fee": whole_coins(_int(receipt["gasUsed"]) * _int(price), WEI_DECIMALS),
        }
        if _int(receipt["status"]) == 1:
            return Lookup("confirmed", **mined, tokens=await self._tokens(receipt))
        return Lookup("failed", **mined, **await self._why_failed(transaction, receipt))

    async def _why_failed(
        self, transaction: Mapping[str, Any], receipt: Mapping[str, Any]
    ) -> dict[str, Any]:
        """Replay the call on the block before: nodes keep the status, not the reason."""
        if _int(receipt["gasUsed"]) >= _int(transaction["gas"]):
            return {"reason": "out_of_gas"}
        call = {
            name: transaction[name]
            for name in ("from", "to", "value", "gas")
            if transaction.get(name)
        }
        call["data"] = transaction["input"]
        before = hex(_int(transaction["blockNumber"]) - 1)
        answer = await self._ask("eth_call", call, before)
        error = answer.get("error")
        data = error.get("data") if isinstance(error, dict) else None
        return {"reason": "reverted", "reason_text": revert_reason(data)}

    async def _tokens(self, receipt: Mapping[str, Any]) -> tuple[TokenTransfer, ...]:
        transfers = []
        for log in receipt.get("logs") or ():
            topics = log["topics"]
            if len(topics) != _TOPICS_OF_TRANSFER or topics[0] != TRANSFER_TOPIC:
                continue
            token = self.chain.tokens.get(log["address"].lower())
            if token is None:
                continue
            amount = whole_coins(_int(log["data"]), token.decimals)
            transfers.append(TokenTransfer(amount, token.symbol, "0x" + topics[2][-40:]))
        return tuple(transfers)

    async def _call(self, method: str, *params: Any) -> Any:
        answer = await self._ask(method, *params)
        if answer.get("error") is not None or "result" not in answer:
            raise UnavailableError(self.chain.id, "error answer")
        return answer["result"]

    async def _ask(self, method: str, *params: Any) -> dict[str, Any]:
        body = {"jsonrpc": "2.0", "id": 1, "method": method, "params": list(params)}
        answer = await fetch_json(
            self._client, "POST", self._endpoint, body=body, service=self.chain.id
        )
        if not isinstance(answer, dict):
            raise UnavailableError(self.chain.id, "malformed answer")
        return answer


def revert_reason(data: str | None) -> str | None:
    """Return the text of an ABI-encoded Error(string), None when there is none to read.

    The text comes from a contract: it is untrusted and may say anything.
    """
    if not isinstance(data, str) or not data.startswith(ERROR_SELECTOR):
        return None
    words = data[len(ERROR_SELECTOR) :]
    try:
        length = int(words[_WORD_CHARS : 2 * _WORD_CHARS], 16)
        raw = bytes.fromhex(words[2 * _WORD_CHARS : 2 * _WORD_CHARS + 2 * length])
    except ValueError:
        return None
    text = "".join(c for c in raw.decode("utf-8", "replace") if c.isprintable())
    return text or None


def _int(value: str) -> int:
    """Return a quantity; none is wider than a word of the machine, and huge ones take minutes."""
    if len(value) > _QUANTITY_MAX_CHARS:
        raise ValueError("too wide")
    return int(value, 16)
