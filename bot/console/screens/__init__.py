"""One folder per screen: `view.py` with its addresses and context, `page.html`."""
