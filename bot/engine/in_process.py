"""Rasa and the action server in this process: for the shell, and for tests of whole conversations.

The same agent, model, actions and database as in production; only the two HTTP
hops between them are left out, and the JSON that would cross them is kept.
"""

from __future__ import annotations

import json
from typing import Any

from rasa.core.agent import Agent, load_agent
from rasa.core.utils import AvailableEndpoints
from rasa.utils.endpoints import EndpointConfig
from rasa_sdk.executor import ActionExecutor

from bot.engine.tracker_store import check_tracker_store, never_fall_back
from bot.engine.turns import take_turn
from bot.errors import MisconfiguredError
from bot.messaging.model import Answer, Conversation, Turn
from bot.messaging.wire import turn_as_json


class InProcessActions(EndpointConfig):
    """The action endpoint without the network between."""

    def __init__(self, package: str) -> None:
        super().__init__(url="in-process")
        self._executor = ActionExecutor()
        self._executor.register_package(package)

    async def request(self, *args: Any, **kwargs: Any) -> Any:
        """Run one action call; arguments as Rasa's `EndpointConfig.request`."""
        call = json.loads(json.dumps(kwargs["json"]))
        result = await self._executor.run(call)
        return json.loads(json.dumps(result))


class InProcessRasa:
    """A dialogue (`bot.messaging.ports.Dialogue`) that holds Rasa's agent itself."""

    def __init__(self, agent: Agent) -> None:
        self._agent = agent

    @classmethod
    async def load(cls, model: str, endpoints: str = "endpoints.yml") -> InProcessRasa:
        """Return Rasa with this model, its actions registered.

        Raises:
            MisconfiguredError: there is no such model, or conversations would not be kept.
        """
        available = AvailableEndpoints.read_endpoints(endpoints)
        available.action = InProcessActions("actions")
        agent = await load_agent(model_path=model, endpoints=available)
        if not agent.is_ready():
            raise MisconfiguredError(f"no model could be loaded from {model}")
        check_tracker_store(agent.tracker_store)
        never_fall_back(agent.tracker_store)
        return cls(agent)

    async def take(self, turn: Turn, conversation: Conversation) -> Answer:
        """Return the answer to one turn; see the port."""
        return await take_turn(self._agent, turn_as_json(turn, conversation))
