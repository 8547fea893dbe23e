"""One conversation as a test tells it: what a person says, and which sentences follow."""

from __future__ import annotations

import asyncio
import uuid
from dataclasses import dataclass, field
from typing import Any, Final

from bot.messaging.dispatcher import Dispatcher
from bot.messaging.model import Inbound, Outbound
from bot.messaging.wire import SILENT
from bot.runtime import Services
from tests.conversations.sentences import is_said

CHANNEL: Final = "shell"


@dataclass
class Talk:
    """`language` is the catalogue that the answers are compared with."""

    services: Services
    dispatcher: Dispatcher
    loop: asyncio.AbstractEventLoop
    peer: str
    language: str = "en"
    time_zone: str | None = None
    conversation_id: str = ""
    answers: list[Outbound] = field(default_factory=list)

    def say(self, text: str) -> None:
        self._receive(kind="text", text=text)

    def press(self, label: str) -> None:
        """Press the button whose title is the label's, a catalogue key."""
        self._receive(kind="button", code=self.button(label))

    def button(self, label: str) -> str:
        buttons = [button for answer in self.answers for button in answer.buttons]
        found = [button.code for button in buttons if self._is(label, button.title)]
        assert found, f"no button {label} among {[button.title for button in buttons]}"
        return found[0]

    def send_picture(self, caption: str = "") -> None:
        self._receive(kind="image", text=caption, attachment_id="picture")

    def share_contact(self, phone: str) -> None:
        self._receive(kind="contact", phone=phone)

    def resolve(self, text: str) -> None:
        """An operator claims the ticket and answers it; the person has written nothing."""
        number = self.ticket
        assert number is not None
        self.services.tickets.claim(number, "anna")
        self.services.tickets.resolve(number, "anna", text)
        self.services.announce(number)
        self._work()

    def falls_silent(self) -> None:
        """As `Patience` does when a question has stood too long."""
        self.services.mailbox.raise_event(
            self.conversation_id, f"{SILENT}:1", dedupe=uuid.uuid4().hex
        )
        self._work()

    @property
    def asks(self) -> str | None:
        return self.services.mailbox.last_state(self.conversation_id)[0]

    @property
    def ticket(self) -> str | None:
        return self.services.mailbox.last_state(self.conversation_id)[1]

    @property
    def texts(self) -> list[str]:
        return [answer.text for answer in self.answers]

    def says(self, *keys: str) -> bool:
        """Whether the last answer holds the sentence of each key, in whatever arguments."""
        missing = [key for key in keys if not any(self._is(key, text) for text in self.texts)]
        assert missing == [], f"{missing} not in {self.texts}"
        return True

    def does_not_say(self, *keys: str) -> bool:
        said = [key for key in keys if any(self._is(key, text) for text in self.texts)]
        assert said == [], f"{said} in {self.texts}"
        return True

    def _is(self, key: str, text: str) -> bool:
        return is_said(self.services.catalogues[self.language], key, text)

    def _receive(self, **what: Any) -> None:
        inbound = Inbound(
            channel=CHANNEL, peer=self.peer, message_id=uuid.uuid4().hex,
            time_zone=self.time_zone, **what,
        )  # fmt: skip
        receipt = self.loop.run_until_complete(self.services.switchboard.receive(inbound))
        self.conversation_id = receipt.conversation_id
        self._work()

    def _work(self) -> None:
        self.loop.run_until_complete(self.dispatcher.drain())
        self.answers = self.services.mailbox.unsent_of(self.conversation_id)
        for answer in self.answers:
            self.services.mailbox.mark_sent(answer.id, None)
