"""A node that does whatever harms its caller; the first part of the path says what.

Plain sockets, not a web framework: most of this no framework would let through.
"""

from __future__ import annotations

import gzip
import json
import socketserver
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any, Final

OTHER_HASH: Final = "0x" + "cd" * 32
SENDER: Final = "0x" + "11" * 20
MIB: Final = 1024 * 1024
_HEAD: Final = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"

Exchange = Callable[["Node", str, Mapping[str, Any]], None]


class Node(socketserver.StreamRequestHandler):
    """One connection: reads a request, answers with the misdeed of its path."""

    server: HostileNode

    def handle(self) -> None:
        try:
            path, asked = self._request()
            self.server.asked.append(path)
            _, misdeed, *_ = path.split("/")
            MISDEEDS[misdeed](self, path, asked)
        except (OSError, ValueError):
            pass  # the caller has hung up, as it should

    def say(self, *parts: bytes) -> None:
        for part in parts:
            self.wfile.write(part)
        self.wfile.flush()

    def say_json(self, value: object) -> None:
        self.say_body(json.dumps(value).encode())

    def say_body(self, body: bytes, head: bytes = _HEAD) -> None:
        self.say(head, f"Content-Length: {len(body)}\r\nConnection: close\r\n\r\n".encode(), body)

    def _request(self) -> tuple[str, Mapping[str, Any]]:
        path = self.rfile.readline().decode("latin-1").split(" ")[1]
        size = 0
        while (line := self.rfile.readline().strip()) != b"":
            name, _, value = line.partition(b":")
            size = int(value) if name.lower() == b"content-length" else size
        return path, json.loads(self.rfile.read(size) or b"{}")


class HostileNode(socketserver.ThreadingTCPServer):
    """Listens on the loopback interface; `asked` holds the path of every request."""

    allow_reuse_address = True
    daemon_threads = True
    block_on_close = False

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Node)
        self.asked: list[str] = []
        self.elsewhere = ""

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}"


@contextmanager
def hostile_node() -> Iterator[HostileNode]:
    """Yield a node that runs until the block ends."""
    with HostileNode() as node:
        thread = threading.Thread(target=node.serve_forever, args=(0.05,), daemon=True)
        thread.start()
        yield node
        node.shutdown()
        thread.join()


def _drip(node: Node, path: str, asked: Mapping[str, Any]) -> None:
    node.say(_HEAD, b"Content-Length: 100000\r\n\r\n{")
    while True:
        time.sleep(0.1)
        node.say(b" ")


def _drip_head(node: Node, path: str, asked: Mapping[str, Any]) -> None:
    node.say(b"HTTP/1.1 200 OK\r\n")
    while True:
        time.sleep(0.1)
        node.say(b"X-More: 1\r\n")


def _silence(node: Node, path: str, asked: Mapping[str, Any]) -> None:
    node.rfile.read(1)


def _huge(node: Node, path: str, asked: Mapping[str, Any]) -> None:
    node.say(_HEAD, b"Transfer-Encoding: chunked\r\n\r\n")
    chunk = b"%x\r\n" % (64 * 1024) + b"[" * 64 * 1024 + b"\r\n"
    while True:
        node.say(chunk)


def _bomb(node: Node, path: str, asked: Mapping[str, Any]) -> None:
    node.say_body(gzip.compress(b"[" * 16 * MIB), _HEAD + b"Content-Encoding: gzip\r\n")


def _broken_gzip(node: Node, path: str, asked: Mapping[str, Any]) -> None:
    node.say_body(b"not gzip", _HEAD + b"Content-Encoding: gzip\r\n")


def _close(node: Node, path: str, asked: Mapping[str, Any]) -> None:
    node.connection.close()


def _half(node: Node, path: str, asked: Mapping[str, Any]) -> None:
    node.say(_HEAD, b'Content-Length: 5000\r\n\r\n{"result": ')


def _garbage(node: Node, path: str, asked: Mapping[str, Any]) -> None:
    node.say(b"\x00\xff\x16\x03 not HTTP at all\r\n\r\n")


def _redirect(node: Node, path: str, asked: Mapping[str, Any]) -> None:
    node.say(b"HTTP/1.1 307 Temporary Redirect\r\nLocation: ", node.server.elsewhere.encode(),
             b"\r\nContent-Length: 0\r\n\r\n")  # fmt: skip


def _redirect_nowhere(node: Node, path: str, asked: Mapping[str, Any]) -> None:
    node.say(b"HTTP/1.1 302 Found\r\nLocation: http://[::bad\r\nContent-Length: 0\r\n\r\n")


def _status(status: bytes, body: bytes) -> Exchange:
    def say(node: Node, path: str, asked: Mapping[str, Any]) -> None:
        node.say_body(body, b"HTTP/1.1 " + status + b"\r\n")

    return say


def _json(value: object) -> Exchange:
    return lambda node, path, asked: node.say_json(value)


def _body(body: bytes) -> Exchange:
    return lambda node, path, asked: node.say_body(body)


def _another_transaction(node: Node, path: str, asked: Mapping[str, Any]) -> None:
    """Answer with a sound transaction that is not the one asked for."""
    if path.endswith("/wallet/gettransactionbyid"):
        node.say_json({"txID": OTHER_HASH[2:], "raw_data": {"contract": []}})
        return
    node.say_json({"result": "0x1" if asked.get("method") == "eth_chainId" else transaction()})


def _evm(**changes: object) -> Exchange:
    """Answer like a sound EVM node, with one thing wrong: a field of the transaction or an answer."""

    def say(node: Node, path: str, asked: Mapping[str, Any]) -> None:
        method, params = str(asked["method"]), asked["params"]
        result = evm_answer(method, params[0] if params else None)
        if isinstance(result, dict):
            result = {**result, **{k: v for k, v in changes.items() if k in result}}
        node.say_json({"jsonrpc": "2.0", "id": 1, "result": changes.get(method, result)})

    return say


def transaction(known_as: str = OTHER_HASH) -> dict[str, Any]:
    """Return a mined transfer of one wei."""
    return {
        "hash": known_as, "from": SENDER, "to": SENDER, "value": "0x1", "nonce": "0x0", "gas": "0x5208",
        "gasPrice": "0x3b9aca00", "blockNumber": "0x10", "input": "0x",
    }  # fmt: skip


def evm_answer(method: str, given: Any) -> Any:
    """Return what a sound node of network 1 answers."""
    receipt = {"status": "0x1", "gasUsed": "0x5208", "effectiveGasPrice": "0x3b9aca00", "logs": []}
    return {
        "eth_chainId": "0x1",
        "eth_blockNumber": "0x11",
        "eth_gasPrice": "0x3b9aca00",
        "eth_getTransactionCount": "0x1",
        "eth_getTransactionByHash": transaction(str(given)),
        "eth_getTransactionReceipt": receipt,
        "eth_getBlockByNumber": {"timestamp": "0x67444d00"},
    }[method]


_TRON_ADDRESS: Final = "41" + "11" * 20


def _tron(**changes: object) -> Exchange:
    """Answer like a sound TRON node, with one thing wrong: a field of what is transferred or said."""

    def say(node: Node, path: str, asked: Mapping[str, Any]) -> None:
        value = {"amount": 1, "owner_address": _TRON_ADDRESS, "to_address": _TRON_ADDRESS}
        contract = {"parameter": {"value": {**value, **changes}}, "type": "TransferContract"}
        answers: dict[str, Any] = {
            "gettransactionbyid": {"txID": asked.get("value"), "raw_data": {"contract": [contract]}},
            "gettransactioninfobyid": {
                "fee": 0, "blockNumber": 1, "blockTimeStamp": 1_732_500_003_000,
                "contractResult": [""], "receipt": {}, **changes,
            },
            "getnowblock": {"block_header": {"raw_data": {"number": 2}}},
        }  # fmt: skip
        method = path.rsplit("/", 1)[1]
        node.say_json(changes.get(method, answers[method]))

    return say


EITHER: Final[Mapping[str, Exchange]] = {
    "drip": _drip,
    "drip_head": _drip_head,
    "silence": _silence,
    "huge": _huge,
    "bomb": _bomb,
    "broken_gzip": _broken_gzip,
    "close": _close,
    "half": _half,
    "garbage": _garbage,
    "redirect": _redirect,
    "redirect_nowhere": _redirect_nowhere,
    "error_500": _status(b"500 Internal Server Error", b'{"result": null}'),
    "busy_429": _status(b"429 Too Many Requests\r\nRetry-After: soon", b"{}"),
    "no_content": _status(b"204 No Content", b""),
    "html": _body(b"<html><title>Welcome to our hotel's wifi</title></html>"),
    "nothing": _body(b""),
    "not_utf8": _body(b'{"result": "\xff\xfe"}'),
    "deep": _body(b"[" * 200_000),
    "endless_number": _body(b'{"result": ' + b"9" * MIB + b"}"),
    "list": _json([1, 2]),
    "text": _json("ok"),
    "number": _json(7),
    "null": _json(None),
    "error_answer": _json({"error": {"code": -32000, "message": "no"}, "Error": "no"}),
    "wrong_types": _json({"result": 17, "txID": 17}),
    "list_inside": _json({"result": [[]], "txID": [[]]}),
    "another_transaction": _another_transaction,
}
"""What harms a caller of either kind."""

EVM: Final[Mapping[str, Exchange]] = {
    "evm_wide_value": _evm(value="0x" + "f" * MIB),
    "evm_negative_zone": _evm(timestamp="0x" + "f" * 16),
    "evm_far_future": _evm(timestamp="0x" + "f" * 15),
    "evm_no_number": _evm(nonce="first"),
    "evm_number_as_json": _evm(value=1),
    "evm_sender_missing": _evm(eth_getTransactionByHash={"hash": None}),
    "evm_no_receipt": _evm(eth_getTransactionReceipt=None),
    "evm_no_block": _evm(eth_getBlockByNumber=None),
    "evm_odd_logs": _evm(logs=[{"topics": [None] * 3}, 7]),
    "evm_logs_no_list": _evm(logs=7),
    "evm_other_network": _evm(eth_chainId="0x38"),
    "evm_network_unnamed": _evm(eth_chainId=None),
}
TRON: Final[Mapping[str, Exchange]] = {
    "tron_long_address": _tron(owner_address="41" * 200_000),
    "tron_no_hex": _tron(to_address="zz" * 21),
    "tron_long_amount": _tron(amount="9" * 10_000),
    "tron_amount_nothing": _tron(amount=None),
    "tron_far_future": _tron(blockTimeStamp=10**30),
    "tron_time_as_text": _tron(blockTimeStamp="soon"),
    "tron_receipt_no_object": _tron(receipt=["x"]),
    "tron_no_head": _tron(getnowblock={}),
    "tron_head_no_number": _tron(getnowblock={"block_header": {"raw_data": {"number": [1]}}}),
    "tron_result_no_list": _tron(receipt={"result": "REVERT"}, contractResult=7),
}
SOUND: Final[Mapping[str, Exchange]] = {"evm_sound": _evm(), "tron_sound": _tron()}
"""Nothing wrong at all: shows that the others fail for what they do."""

MISDEEDS: Final[Mapping[str, Exchange]] = {**EITHER, **EVM, **TRON, **SOUND}
