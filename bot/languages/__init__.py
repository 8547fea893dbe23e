"""Languages: which there are, what is said in them, how figures are written, which one this is.

`registry` lists the folders, `catalogue` words a key, `formatting` writes times and
amounts as the language does, `identify` names the language of a message, `regions` the likeliest country.
"""

from bot.languages.catalogue import Catalogue, load_catalogues
from bot.languages.identify import Hints, Identified, identify, requested_language
from bot.languages.regions import known_locale, known_zone, region_of
from bot.languages.registry import Language, load_languages, spoken_languages

__all__ = [
    "Catalogue",
    "Hints",
    "Identified",
    "Language",
    "identify",
    "known_locale",
    "known_zone",
    "load_catalogues",
    "load_languages",
    "region_of",
    "requested_language",
    "spoken_languages",
]
