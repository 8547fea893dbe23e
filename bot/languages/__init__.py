"""Languages: which there are, what is said in them, how figures are written, which one this is.

`registry` lists the folders, `catalogue` words a key, `formatting` writes times and
amounts as the language does, `identify` names the language of a message.
"""

from bot.languages.catalogue import Catalogue, load_catalogues
from bot.languages.identify import Hints, Identified, identify, requested_language
from bot.languages.registry import Language, load_languages

__all__ = [
    "Catalogue",
    "Hints",
    "Identified",
    "Language",
    "identify",
    "load_catalogues",
    "load_languages",
    "requested_language",
]
