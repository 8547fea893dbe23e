"""The one door for everything that people do: guarded, stored, and answered at once where need be.

Channels hand an `Inbound` on and get a `Receipt`; nothing behind this module ever
sees the raw text. The dialogue takes the stored turn later (`dispatcher`).
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

from bot.errors import RateLimitedError, RejectedError
from bot.languages import Catalogue, Hints, identify, known_locale, known_zone, region_of
from bot.messaging.bells import Bell
from bot.messaging.held import HeldTexts
from bot.messaging.intake import POSSIBLE_KEY, Intake, Notice, take_in
from bot.messaging.model import COMMANDS, Choice, Conversation, Inbound, Message, Receipt, Turn
from bot.messaging.ports import Mailbox, PhoneVault
from bot.messaging.second_look import SecondLook
from bot.privacy import check_callable
from bot.privacy.pieces import Pieced

TURNS_MAX: Final = 20
TURNS_PERIOD: Final = timedelta(minutes=1)
"""A frightened person types fast; one message in three seconds, a minute long, is no person."""

HELD: Final = "held"
"""Payloads "held:hash:<reference>" and "held:key:<reference>" answer our own question."""

_PICTURE: Final = "/inform"


class Switchboard:
    """Receives what channels hear; see `receive`."""

    def __init__(
        self,
        mailbox: Mailbox,
        vault: PhoneVault,
        catalogues: Mapping[str, Catalogue],
        brand: str,
        clock: Callable[[], datetime],
        inbound_bell: Bell,
        outbound_bell: Bell,
    ) -> None:
        self._mailbox = mailbox
        self._vault = vault
        self._catalogues = catalogues
        self._brand = brand
        self._clock = clock
        self._inbound_bell = inbound_bell
        self._outbound_bell = outbound_bell
        self._held = HeldTexts(clock)
        self._second_look = SecondLook(mailbox, clock)

    async def receive(self, inbound: Inbound) -> Receipt:
        """Store one thing that a person did; what must be said to it at once is stored with it.

        Returns:
            What became of it. A `message_id` that was received before changes nothing.

        Raises:
            RejectedError: "empty", "button_unknown", "button_used", or for a contact
                "phone_invalid" or "phone_not_callable".
            RateLimitedError: too many messages within a minute.
        """
        receipt = await asyncio.to_thread(self._receive, inbound)
        if receipt.secret_found:
            self._second_look.settle(receipt.conversation_id)
        self._inbound_bell.ring()
        self._outbound_bell.ring()
        return receipt

    def _receive(self, inbound: Inbound) -> Receipt:
        conversation = self._mailbox.open_conversation(
            inbound.channel,
            inbound.peer,
            locale=known_locale(inbound.locale),
            time_zone=known_zone(inbound.time_zone),
        )
        if self._mailbox.has_turn(conversation.id, inbound.message_id):
            return _receipt(conversation, None)
        self._check_rate(conversation)
        if inbound.kind == "button":
            return self._press(conversation, inbound)
        if inbound.kind == "command":
            return self._obey(conversation, inbound)
        if inbound.kind == "contact":
            return self._take_contact(conversation, inbound)
        if inbound.kind == "unsupported":
            notice = self._word(conversation, "", Notice("message-unsupported"))
            shown = "[unsupported]"
            turn = self._accept(conversation, inbound, "", (notice,), shown=shown, is_answered=True)
            return _receipt(conversation, turn)
        return self._hear(conversation, inbound)

    def _check_rate(self, conversation: Conversation) -> None:
        recent = self._mailbox.recent_turns(conversation.id, self._clock() - TURNS_PERIOD)
        if recent >= TURNS_MAX:
            raise RateLimitedError("messages", "rate", TURNS_PERIOD)

    def _hear(self, conversation: Conversation, inbound: Inbound) -> Receipt:
        if not inbound.text.strip() and inbound.attachment_id is None:
            raise RejectedError("empty")
        taken = self._take_in(conversation, inbound.text)
        if not taken.text.strip() and inbound.attachment_id is None:
            raise RejectedError("empty")
        if taken.undecided:
            return self._hold(conversation, inbound, taken)
        pieced = self._second_look.look(conversation.id, taken.text)
        if pieced is not None:
            return self._take_piece(conversation, inbound, taken, pieced)
        # A picture without words is data, and says so in Rasa's own way.
        payload = _PICTURE if inbound.kind == "image" and not taken.text.strip() else None
        turn = self._accept(
            conversation,
            inbound,
            taken.text,
            tuple(self._word(conversation, taken.text, notice) for notice in taken.notices),
            payload=payload,
            guard=taken.secrets,
            shown=self._shown(taken.text, taken.tokens),
            is_answered=not taken.is_telling,
        )
        return _receipt(conversation, turn, secret_found=bool(taken.secrets))

    def _take_in(self, conversation: Conversation, text: str) -> Intake:
        asks = self._mailbox.last_asks(conversation.id)
        # Bare digits are a phone number only where one was asked for.
        region = (
            region_of(conversation.locale, conversation.language) if asks == "contact" else None
        )
        return take_in(
            text,
            expects_hash=asks == "transaction_hash",
            region=region,
            store_phone=lambda e164: self._vault.store_phone(conversation.id, e164),
        )

    def _take_piece(
        self, conversation: Conversation, inbound: Inbound, taken: Intake, pieced: Pieced
    ) -> Receipt:
        """Keep what is left of a message that ends a secret; the person is told at once."""
        left = pieced.parts[-1][0]
        turn = self._accept(
            conversation,
            inbound,
            left,
            (self._word(conversation, left, Notice(f"guard-{pieced.kind}")),),
            guard=(*taken.secrets, pieced.kind),
            shown=self._shown(left, taken.tokens),
            is_answered=True,
        )
        if turn is not None:
            self._second_look.note(conversation.id, turn.id, pieced)
        return _receipt(conversation, turn, secret_found=True)

    def _hold(self, conversation: Conversation, inbound: Inbound, taken: Intake) -> Receipt:
        """Ask what the line is; until then it lies in memory only."""
        reference = self._held.keep(conversation.id, taken.text, taken.undecided)
        options = (
            Choice(
                self._say(conversation, taken.text, "button-is_hash"), f"{HELD}:hash:{reference}"
            ),
            Choice(self._say(conversation, taken.text, "button-is_key"), f"{HELD}:key:{reference}"),
        )
        question = Message(self._say(conversation, taken.text, "guard-ask_hash"), options)
        turn = self._accept(
            conversation, inbound, taken.text, (question,), guard=taken.secrets, is_answered=True
        )
        return _receipt(conversation, turn, secret_found=True)

    def _shown(self, text: str, tokens: tuple[str, ...]) -> str | None:
        """Return how a transcript shows a text with numbers: masked, where the text has tokens."""
        for token in tokens:
            text = text.replace(token, self._vault.masked(token))
        return text if tokens else None

    def _press(self, conversation: Conversation, inbound: Inbound) -> Receipt:
        choice = self._mailbox.find_button(conversation.id, inbound.code)
        if choice is None:
            is_known = self._mailbox.find_button(conversation.id, inbound.code, is_used=True)
            raise RejectedError("button_used" if is_known else "button_unknown")
        what, _, reference = choice.payload.removeprefix(f"{HELD}:").partition(":")
        if choice.payload.startswith(f"{HELD}:"):
            return self._release(conversation, inbound, choice, what, reference)
        turn = self._accept(conversation, inbound, "", payload=choice.payload, shown=choice.title)
        return _receipt(conversation, turn)

    def _release(
        self,
        conversation: Conversation,
        inbound: Inbound,
        choice: Choice,
        what: str,
        reference: str,
    ) -> Receipt:
        """Act on what the person says of a line that was held."""
        held = self._held.take(conversation.id, reference)
        if what == "hash" and held is not None:
            whole = held.whole(f"[{POSSIBLE_KEY}]")
            heard = replace(inbound, kind="text")
            return _receipt(conversation, self._accept(conversation, heard, whole))
        key = "guard-private_key" if what == "key" else "guard-held_lost"
        notice = self._word(conversation, "", Notice(key))
        turn = self._accept(
            conversation, inbound, "", (notice,), shown=choice.title, is_answered=True
        )
        return _receipt(conversation, turn)

    def _obey(self, conversation: Conversation, inbound: Inbound) -> Receipt:
        turn = self._accept(
            conversation, inbound, "", payload=COMMANDS[inbound.text], shown=f"/{inbound.text}"
        )
        return _receipt(conversation, turn)

    def _take_contact(self, conversation: Conversation, inbound: Inbound) -> Receipt:
        check_callable(inbound.phone)
        token = self._vault.store_phone(conversation.id, inbound.phone)
        heard = replace(inbound, kind="text")
        turn = self._accept(conversation, heard, token, shown=self._shown(token, (token,)))
        return _receipt(conversation, turn)

    def _accept(
        self,
        conversation: Conversation,
        inbound: Inbound,
        text: str,
        notices: tuple[Message, ...] = (),
        *,
        payload: str | None = None,
        guard: tuple[str, ...] = (),
        shown: str | None = None,
        is_answered: bool = False,
    ) -> Turn | None:
        return self._mailbox.accept(
            conversation.id,
            inbound,
            text=text,
            payload=payload,
            guard=guard,
            shown=shown,
            notices=notices,
            is_answered=is_answered or conversation.mode == "human",
        )

    def _word(self, conversation: Conversation, text: str, notice: Notice) -> Message:
        return Message(self._say(conversation, text, notice.key, dict(notice.args)))

    def _say(
        self,
        conversation: Conversation,
        text: str,
        key: str,
        args: Mapping[str, object] | None = None,
    ) -> str:
        """Return a sentence in the language that the person writes."""
        hints = Hints(conversation.language, conversation.language_chosen, conversation.locale)
        language = identify(text, hints, tuple(self._catalogues)).tag
        return self._catalogues[language].format(key, {"brand": self._brand, **(args or {})})


def _receipt(
    conversation: Conversation, turn: Turn | None, *, secret_found: bool = False
) -> Receipt:
    return Receipt(
        conversation.id,
        turn.id if turn is not None else None,
        duplicate=turn is None,
        secret_found=secret_found,
    )
