from __future__ import annotations

from tests.unit.engine.contract_tracker_store import TrackerStoreContract


class TestTrackerStore(TrackerStoreContract):
    pass
