"""A console over a temporary database, with people who write and operators who log in."""

from __future__ import annotations

import io
import re
from collections.abc import Callable
from datetime import datetime, timedelta
from functools import cached_property
from pathlib import Path
from typing import Any

from cryptography.fernet import Fernet
from markupsafe import escape
from PIL import Image
from sqlalchemy import select
from starlette.applications import Starlette
from starlette.routing import Mount
from starlette.testclient import TestClient

from bot.console import console_routes
from bot.keys import Keys
from bot.languages import load_catalogues
from bot.messaging.model import Inbound, Message
from bot.runtime import Services, build_services, now
from bot.settings import Settings
from bot.storage.migrate import upgrade
from bot.storage.tables import audit, turns
from bot.support.model import CallWindow, ContactPoint, Ticket, Urgency
from bot.support.operators import Role

PASSWORD = "correct horse battery staple"
PHONE = "+442079460123"
HASH = "0x5c504ed432cb51138bcf09aa5e8a410dd4a1e204ef84bfed1be16dfba1b22060"
"""A transaction of 2015 on Ethereum's main network."""

ACCOUNT = "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed"
"""The first example of EIP-55."""

ADDRESS = "203.0.113.7"


class Desk:
    """Services, the console's application, and short ways to what tests need."""

    def __init__(
        self, folder: Path, clock: Callable[[], datetime] = now, *, is_migrated: bool = False
    ) -> None:
        settings = Settings(state_folder=folder, brand="TP Wallet")
        keys = Keys("signing", "bearer", "hash", Fernet.generate_key().decode())
        self.services: Services = build_services(settings, keys, clock)
        if not is_migrated:
            upgrade(self.services.engine)
        self._messages = 0

    @cached_property
    def app(self) -> Starlette:
        return Starlette(routes=[Mount("/console", routes=console_routes(self.services))])

    def browser(self, base_url: str = "http://testserver", address: str = ADDRESS) -> TestClient:
        return TestClient(self.app, base_url, follow_redirects=False, client=(address, 50_000))

    def hire(self, name: str, role: Role = "operator") -> None:
        self.services.operators.add(name, role, PASSWORD)

    def at_work(self, name: str, role: Role = "operator") -> Worker:
        """Return the browser of a new operator who has logged in."""
        self.hire(name, role)
        worker = Worker(self.browser())
        worker.log_in(name)
        return worker

    def says(self, conversation_id: str, text: str, **options: Any) -> None:
        """Let a person write, as the switchboard would have stored it."""
        self._messages += 1
        channel, _, _ = conversation_id.partition("-")
        inbound = Inbound(
            channel,
            "peer",
            f"m{self._messages}",
            "image" if "attachment_id" in options else "text",
            attachment_id=options.pop("attachment_id", None),
        )
        assert self.services.mailbox.accept(
            conversation_id, inbound, text=text, is_answered=True, **options
        )

    def replies(self, conversation_id: str, text: str) -> None:
        self.services.mailbox.notify(conversation_id, Message(text))

    def ticket(
        self,
        *,
        peer: str = "peer",
        channel: str = "telegram",
        topic: str = "transfer_pending",
        language: str = "en",
        urgency: Urgency = "normal",
        details: dict[str, str] | None = None,
        lookup: dict[str, Any] | None = None,
        contact: ContactPoint | None = None,
        window: CallWindow | None = None,
        guard: tuple[str, ...] = (),
    ) -> Ticket:
        box = self.services.mailbox
        conversation = box.open_conversation(channel, peer, locale=None, time_zone=None)
        return self.services.tickets.open_ticket(
            conversation.id,
            case_key=f"{peer}-{topic}",
            topic=topic,
            language=language,
            urgency=urgency,
            details={} if details is None else details,
            lookup=lookup,
            contact=contact,
            window=window,
            guard=guard,
        )

    def with_call(self, **options: Any) -> Ticket:
        """Return a ticket whose owner waits for a call."""
        box = self.services.mailbox
        conversation = box.open_conversation("telegram", "caller", locale=None, time_zone=None)
        token = self.services.vault.store_phone(conversation.id, PHONE)
        contact = ContactPoint(token, self.services.vault.masked(token), "GB")
        start = self.services.clock() + timedelta(hours=2)
        window = CallWindow(start, start + timedelta(hours=1), "Asia/Shanghai")
        return self.ticket(peer="caller", contact=contact, window=window, **options)

    def picture(self, conversation_id: str) -> str:
        """Return the id of a stored screenshot."""
        body = io.BytesIO()
        Image.new("RGB", (320, 200), (210, 220, 235)).save(body, "PNG")
        return self.services.pictures.store(conversation_id, body.getvalue(), "image/png")

    def audited(self, action: str) -> list[tuple[str, str, dict[str, Any]]]:
        """Return (operator, subject, data) of the audit log's lines of one kind."""
        query = select(audit).where(audit.c.action == action).order_by(audit.c.id)
        with self.services.engine.begin() as db:
            return [(row.actor, row.subject, row.data) for row in db.execute(query)]

    def events(self) -> list[str]:
        """Return the payloads that the dialogue was told by the console."""
        query = select(turns.c.payload).where(turns.c.kind == "event").order_by(turns.c.id)
        with self.services.engine.begin() as db:
            return [str(row.payload) for row in db.execute(query)]


class Worker:
    """One operator's browser."""

    def __init__(self, client: TestClient) -> None:
        self.client = client

    def log_in(self, name: str, password: str = PASSWORD, **fields: str) -> Any:
        token = field_of(self.client.get("/console/log-in").text, "token")
        form = {"name": name, "password": password, "token": token, **fields}
        return self.client.post("/console/log-in", data=form)

    def get(self, path: str, **options: Any) -> Any:
        return self.client.get(f"/console{path}", **options)

    def post(self, path: str, **fields: str) -> Any:
        """Post a form with the token that the pages carry."""
        token = field_of(self.client.get("/console/queue").text, "csrf")
        return self.client.post(f"/console{path}", data={"csrf": token, **fields})

    def step(self, ticket: Ticket, name: str, **fields: str) -> Any:
        return self.post(f"/tickets/{ticket.number}/{name}", **fields)


def field_of(html: str, name: str) -> str:
    """Return the value of a page's first hidden field of this name."""
    found = re.search(rf'name="{name}" value="([^"]*)"', html)
    assert found is not None, f"no field {name}"
    return found.group(1)


def said(key: str, **args: Any) -> str:
    """Return what the console says in English: tests hold the meaning, catalogues the wording."""
    return load_catalogues()["en"].format(key, {"brand": "TP Wallet", **args})


def shown(key: str, **args: Any) -> str:
    """Return what the console says in English as it stands in a page's source."""
    return str(escape(said(key, **args)))
