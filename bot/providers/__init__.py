"""Outside services over HTTP, one file each: chains, and Rasa as seen from our server."""
