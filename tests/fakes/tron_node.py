"""A TRON full node that answers the three paths we ask, in the shapes that TronGrid documents.

Source: developers.tron.network/reference (gettransactionbyid, gettransactioninfobyid, getnowblock),
checked 2026-11-24.
"""

from __future__ import annotations

from typing import Any, Final

import base58
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.routing import Route

OWNER: Final = "TJRabPrwbZy45sbavfcjinPJC18kjpRTv8"
OTHER: Final = "TPL66VK2gCXNCD7EJg9pgJRfqcRazjhUZY"
USDT: Final = "TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t"
BLOCK: Final = 66_000_000
BLOCK_TIME_MS: Final = 1_732_500_003_000


def as_hex(address: str) -> str:
    """Return an address as nodes write it: 41 and twenty bytes in hexadecimal."""
    return base58.b58decode_check(address).hex()


class TronNode:
    """Holds transactions and what became of them; `app` answers for it."""

    def __init__(self, head: int = BLOCK + 19) -> None:
        self.head = head
        self._transactions: dict[str, dict[str, Any]] = {}
        self._infos: dict[str, dict[str, Any]] = {}
        paths = {
            "gettransactionbyid": self._transaction,
            "gettransactioninfobyid": self._info,
            "getnowblock": self._now_block,
        }
        self.app = Starlette(
            routes=[
                Route(f"/wallet/{name}", answer, methods=["POST"]) for name, answer in paths.items()
            ]
        )

    def transfer_coins(self, txid: str, amount_sun: int, to: str = OTHER) -> None:
        """Hold a transfer of TRX, not in a block yet."""
        value = {"amount": amount_sun, "owner_address": as_hex(OWNER), "to_address": as_hex(to)}
        self._hold(txid, "TransferContract", value)

    def transfer_tokens(
        self, txid: str, amount: int, to: str = OTHER, contract: str = USDT
    ) -> None:
        """Hold a call transfer(to, amount) of a token's contract, not in a block yet."""
        data = "a9059cbb" + as_hex(to)[2:].rjust(64, "0") + f"{amount:064x}"
        self.call_contract(txid, contract, data)

    def call_contract(self, txid: str, contract: str, data: str) -> None:
        """Hold any call of a contract, not in a block yet."""
        value = {"data": data, "owner_address": as_hex(OWNER), "contract_address": as_hex(contract)}
        self._hold(txid, "TriggerSmartContract", value)

    def put_in_block(self, txid: str, *, fee_sun: int = 0, result: str | None = None,
                     contract_result: str = "") -> None:  # fmt: skip
        """Put it into the block `BLOCK`; `result` is the receipt's, None for a plain transfer."""
        receipt: dict[str, Any] = {"net_usage": 268}
        info: dict[str, Any] = {
            "id": txid,
            "fee": fee_sun,
            "blockNumber": BLOCK,
            "blockTimeStamp": BLOCK_TIME_MS,
            "contractResult": [contract_result],
            "receipt": receipt,
        }
        if not fee_sun:
            del info["fee"]  # the node leaves out what is zero
        if result is not None:
            receipt |= {"energy_usage_total": 64_285, "result": result}
        if result not in (None, "SUCCESS"):
            info |= {"result": "FAILED", "resMessage": b"contract failed".hex()}
        self._infos[txid] = info

    def _hold(self, txid: str, kind: str, value: dict[str, Any]) -> None:
        parameter = {"value": value, "type_url": f"type.googleapis.com/protocol.{kind}"}
        self._transactions[txid] = {
            "ret": [{"contractRet": "SUCCESS"}],
            "signature": ["00" * 65],
            "txID": txid,
            "raw_data": {
                "contract": [{"parameter": parameter, "type": kind}],
                "ref_block_bytes": "c8cf",
                "ref_block_hash": "89177fd84c5d9196",
                "expiration": BLOCK_TIME_MS + 60_000,
                "timestamp": BLOCK_TIME_MS - 3_000,
            },
            "raw_data_hex": "0a02",
        }

    async def _transaction(self, request: Request) -> JSONResponse:
        return JSONResponse(self._transactions.get((await request.json())["value"], {}))

    async def _info(self, request: Request) -> JSONResponse:
        return JSONResponse(self._infos.get((await request.json())["value"], {}))

    async def _now_block(self, request: Request) -> JSONResponse:
        raw = {"number": self.head, "timestamp": BLOCK_TIME_MS, "version": 30}
        header = {"raw_data": raw, "witness_signature": "00" * 65}
        return JSONResponse({"blockID": "00" * 32, "block_header": header, "transactions": []})
