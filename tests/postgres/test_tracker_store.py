from __future__ import annotations

import pytest

from tests.unit.engine.contract_tracker_store import TrackerStoreContract

pytestmark = pytest.mark.postgres


class TestTrackerStore(TrackerStoreContract):
    pass
