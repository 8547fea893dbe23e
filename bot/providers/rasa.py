"""Rasa as the dialogue, over the loopback interface: `bot.messaging.ports.Dialogue`."""

from __future__ import annotations

from datetime import timedelta
from typing import Final

import httpx

from bot.errors import RejectedError, UnavailableError
from bot.messaging.model import Answer, Conversation, Turn
from bot.messaging.wire import GATEWAY, answer_from_json, turn_as_json

SERVICE: Final = "rasa"


class RasaClient:
    """Takes turns to a Rasa server and is ready for its absence."""

    def __init__(self, url: str, bearer: str, timeout: timedelta) -> None:
        self._client = httpx.AsyncClient(
            base_url=f"{url}/webhooks/{GATEWAY}",
            headers={"Authorization": f"Bearer {bearer}"},
            timeout=timeout.total_seconds(),
            trust_env=False,  # a proxy of the environment must not see people's messages
        )

    async def take(self, turn: Turn, conversation: Conversation) -> Answer:
        """Return the answer to one turn; see the port.

        Raises:
            UnavailableError: Rasa is away, slow, or could not take the turn now.
            RejectedError: Rasa cannot take this turn; again would end the same way.
        """
        try:
            answer = await self._client.post("/turn", json=turn_as_json(turn, conversation))
            if answer.status_code == httpx.codes.INTERNAL_SERVER_ERROR:
                raise RejectedError("rasa_failed")
            answer.raise_for_status()
            return answer_from_json(answer.json())
        except (httpx.HTTPError, ValueError) as error:
            raise UnavailableError(SERVICE, type(error).__name__) from error

    async def is_ready(self) -> bool:
        """Whether a model is loaded and turns can be taken."""
        try:
            return (await self._client.get("/health")).status_code == httpx.codes.OK
        except httpx.HTTPError:
            return False

    async def close(self) -> None:
        """Close the connections."""
        await self._client.aclose()
