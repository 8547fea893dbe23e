"""Brings a database to the newest schema with Alembic, configured in code."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy.engine import Engine
from sqlalchemy.exc import SQLAlchemyError

from bot.errors import MisconfiguredError

MIGRATIONS: Final = Path(__file__).parent / "migrations"


def configuration(engine: Engine) -> Config:
    """Return Alembic's configuration for a database; `alembic` commands take it as it is."""
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.attributes["engine"] = engine
    return config


def upgrade(engine: Engine, revision: str = "head") -> None:
    """Apply every migration up to a revision.

    Raises:
        MisconfiguredError: the database cannot be reached.
    """
    try:
        with engine.connect():
            pass
    except SQLAlchemyError as error:
        raise MisconfiguredError(
            f"SUPPORT_DATABASE_URL: the database cannot be used: {type(error).__name__}"
        ) from error
    command.upgrade(configuration(engine), revision)


def downgrade(engine: Engine, revision: str) -> None:
    """Take migrations back down to a revision ("base" for an empty database)."""
    command.downgrade(configuration(engine), revision)


def is_current(engine: Engine) -> bool:
    """Whether every migration has been applied."""
    head = ScriptDirectory.from_config(configuration(engine)).get_current_head()
    with engine.connect() as connection:
        return MigrationContext.configure(connection).get_current_revision() == head
