"""The queue: what waits, the most urgent first."""
