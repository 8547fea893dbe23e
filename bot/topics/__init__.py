"""Wallet topics: what each needs to know, check and offer, read from `data/topics/`."""

from bot.topics.registry import DETAILS, Topic, load_topics

__all__ = ["DETAILS", "Topic", "load_topics"]
