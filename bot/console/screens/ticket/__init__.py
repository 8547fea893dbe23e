"""One ticket: all that is known, and what can be done."""
