from __future__ import annotations

from pathlib import Path

import pytest

pytest.register_assert_rewrite("tests.unit.engine.contract_tracker_store")


@pytest.fixture
def database_url(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path / 'support.db'}"
