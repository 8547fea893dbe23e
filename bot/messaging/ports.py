"""What messaging needs from the outside: storage, the dialogue and the channels."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime, timedelta
from typing import Protocol

from bot.messaging.model import Answer, Choice, Conversation, Inbound, Message, Outbound, Turn


class Mailbox(Protocol):
    """Stores conversations, turns (inbox), messages (outbox) and buttons.

    Every method is one transaction and blocks; callers on an event loop go
    through `asyncio.to_thread`.
    """

    def open_conversation(
        self, channel: str, peer: str, *, locale: str | None, time_zone: str | None
    ) -> Conversation:
        """Return the conversation of this peer, made now if there is none; updates locale, zone and last_seen_at."""

    def find_by_peer(self, channel: str, peer: str) -> str | None:
        """Return the id of a peer's conversation, None when there is none; makes none."""

    def find_conversation(self, conversation_id: str) -> Conversation:
        """Raise NotFoundError when there is no such conversation."""

    def remember_language(self, conversation_id: str, language: str, *, chosen: bool) -> None:
        """Keep the conversation's language; a chosen one is only replaced by a chosen one."""

    def set_reachable(self, conversation_id: str, *, reachable: bool) -> None:
        """Note that the channel can (or can no longer) deliver to this person."""

    def accept(
        self,
        conversation_id: str,
        inbound: Inbound,
        *,
        text: str,
        payload: str | None = None,
        guard: Sequence[str] = (),
        shown: str | None = None,
        notices: Sequence[Message] = (),
        is_answered: bool = False,
    ) -> Turn | None:
        """Store one guarded message and what is said to it at once, in one transaction.

        A pressed button (`inbound.code`) is used up with it. `shown` is how the transcript
        shows a turn that is not text; `is_answered` keeps it from the dialogue.

        Returns:
            None when this message_id was stored before, or the button was used before.
        """

    def has_turn(self, conversation_id: str, message_id: str) -> bool:
        """Whether this message was stored before."""

    def find_button(
        self, conversation_id: str, code: str, *, is_used: bool = False
    ) -> Choice | None:
        """Return what an unused (or else a used) button of this conversation stands for."""

    def last_asks(self, conversation_id: str) -> str | None:
        """Return what the bot waits for, as its last answer said."""

    def recent_turns(self, conversation_id: str, since: datetime) -> int:
        """Return how many messages this person has sent since then."""

    def is_turn_waiting(self, conversation_id: str) -> bool:
        """Whether the bot still has to answer something."""

    def heard(self, conversation_id: str, limit: int = 200) -> list[tuple[Turn, str]]:
        """Return the newest turns of a person, oldest first, each with how it is shown."""

    def strike(self, conversation_id: str, pieces: Collection[str], put: str) -> None:
        """Replace words by `put` in everything that is stored of this person."""

    def waiting_turns(
        self, now: datetime, channels: Collection[str], limit: int = 50
    ) -> list[Turn]:
        """Return the oldest unanswered, due turn of each conversation of these channels, oldest first."""

    def answer(self, turn: Turn, answer: Answer) -> list[Outbound]:
        """Store the answer's messages and mark the turn done, in one transaction; order kept.

        Does nothing and returns [] when the turn was answered before.
        """

    def postpone(self, turn: Turn, retry_at: datetime) -> None:
        """Count a failed attempt and hide the turn until `retry_at`."""

    def give_up(self, turn: Turn, apology: Message) -> list[Outbound]:
        """Mark the turn failed for good and store the apology."""

    def notify(
        self, conversation_id: str, message: Message, *, dedupe: str | None = None
    ) -> Outbound | None:
        """Store a message nobody asked for; None when one with this dedupe key exists."""

    def raise_event(self, conversation_id: str, payload: str, *, dedupe: str) -> Turn | None:
        """Store a turn of kind "event"; None when one with this dedupe key exists."""

    def fallen_silent(
        self, asked_from: datetime, asked_until: datetime, channels: Collection[str], limit: int
    ) -> list[tuple[str, int]]:
        """Return the conversations and message ids of questions of a time that nobody answered.

        Each is the last thing said in its conversation, and not a follow-up itself; conversations
        that a person at the console answers, and people who can't be reached, are left out.
        """

    def unsent(self, channel: str, now: datetime, limit: int = 50) -> list[Outbound]:
        """Return due messages of a pushing channel, oldest first; per conversation in order, none past a failed one that is still due for retry."""

    def messages_after(
        self, conversation_id: str, outbound_id: int, limit: int = 100
    ) -> list[Outbound]:
        """Return the conversation's messages with a greater id, in order (pulling channels)."""

    def transcript(self, conversation_id: str, limit: int = 500) -> list[tuple[datetime, str, str]]:
        """Return (time, "user" | "bot" | operator name, text), oldest first."""

    def mark_sent(self, outbound_id: int, channel_message_id: str | None) -> None:
        """Note the delivery."""

    def mark_failed(self, outbound_id: int, reason: str, retry_in: timedelta | None) -> None:
        """Note a failed delivery: tried again after `retry_in`, or never when None."""


class PhoneVault(Protocol):
    """The part of `bot.support.ports.Vault` that takes a number in."""

    def store_phone(self, conversation_id: str, e164: str) -> str:
        """Return the token of a number, the same one for the same number of a conversation."""

    def masked(self, token: str) -> str:
        """Return the form that may be shown anywhere; NotFoundError for an unknown token."""


class Dialogue(Protocol):
    """Turns one message into an answer (Rasa over HTTP, or in this process)."""

    async def take(self, turn: Turn, conversation: Conversation) -> Answer:
        """Return the answer to one turn.

        Repeating a turn with the same id returns the same answer, not a second turn.

        Raises:
            UnavailableError: the dialogue did not answer in time; the turn may be repeated.
        """


class Sender(Protocol):
    """Delivers messages in one channel."""

    channel: str

    async def send(self, conversation: Conversation, message: Outbound) -> str | None:
        """Deliver and return the channel's own id of the message.

        Raises:
            RateLimitedError: wait `retry_after`, then again.
            UnavailableError: again later.
            RejectedError: never again ("blocked", "gone", "too_long").
        """

    async def show_typing(self, conversation: Conversation) -> None:
        """Show that an answer is being prepared; never raises."""
