"""The BIP-39 lists, and the words by which a sentence is told from a phrase.

The English list holds words of everyday support ("error", "cancel", "you", "this"):
one of them proves nothing. Of 2,048 words some 70 carry grammar and some 300 are
everyday words, so a random phrase of twelve holds 0.4 and 2 of them on average,
and a sentence several times as many.
"""

from __future__ import annotations

from functools import lru_cache
from hashlib import sha256
from typing import Final

from mnemonic import Mnemonic

PHRASE_LENGTHS: Final = frozenset({12, 15, 18, 21, 24})
"""BIP-39."""
_BITS_PER_WORD: Final = 11
"""The position in a list of 2,048."""
PREFIX_CHARS: Final = 4
"""The English list is unique in its first four letters."""

_GRAMMAR_TEXT: Final = """
able about above across again ahead all almost alone already also always any another around away
become because before behind below between beyond both can could during each either else enough
even ever every have if into just keep like many more most much must neither never next not
nothing now off often okay once one only other over rather same since some someone such sure than
that then there they this through until under upon very wait what when where while will without
yes you your today tomorrow tonight please sorry which who why how yet still too later
"""
GRAMMAR: Final = frozenset(_GRAMMAR_TEXT.split())
_EVERYDAY_TEXT: Final = """
access account action add address advice afraid agree allow amount angry announce answer apology
appear approve arrive ask asset assist attack attempt attend august april average avoid balance
bank bar basic begin believe best better block board bonus border box bring broken browser build
business busy button buy call camera cancel card care cash catch cause certain change charge chat
cheap check choose city claim clean clear click clock close code coin come comfort common company
confirm connect consider control cool copy correct cost country couple course cover crash credit
current custom damage danger day deal december decide decline degree delay deliver deny depend
deposit describe design detail develop device differ digital direct disagree discover dismiss
display document dollar double drop early earn easy edit effort empty enable end enough ensure
enter entire entry error exact example exchange exclude excuse execute exist exit expect expire
explain expose express extra face fail false family fast fault feature february fee feel few field
figure file fill filter final find fine finish first fix follow force forget forward found
free frequent fresh friend front full fun future gain game gas general genuine get give glad good
great group guess guide hand happy hard have head hear heavy hello help hidden high history hold
home hope hour huge hundred idea identify ignore image impact important improve include income
increase index indicate inform initial input inside install intact interest invest issue item
join judge jump key kind know lab language large last late leader learn leave left legal length
lesson letter level life lift light limit line link list little live load local lock logic long
look loop lose loyal lucky mad magic mail main major make man manage mandate manual market master
match material matter maximum mean measure member memory mention menu merge message method
middle million mind minimum minor minute miss mistake mix mobile model modify moment monitor month
morning move movie multiply name near need negative network news nice night noise normal note
notice number obtain obvious occur october offer office old open option order ordinary original
outside own owner page pair panel paper part party pass patch path pause pay payment people perfect
permit person phone photo phrase picture piece place plan play point police poor popular
position possible post power practice prefer prepare present pretty prevent price primary print
priority private problem process produce profit program project proof proper protect proud provide
public pull purchase purpose push put quality quarter question quick quit quote raise random range
rapid rate ready real reason rebuild recall receive record recover reduce reflect reform refuse
region regret regular reject relax release relief rely remain remember remind remove render renew
repair repeat replace report require rescue resist resource response rest result retire return
reveal review reward right risk role room round route rule run sad safe sale save say scan scare
scheme screen script search second secret section security seed seek segment select sell send
senior sense series serious service session settle setup seven share shift short show sick side
sign silly similar simple site six size skill slow small smart solid solution solve soon sort
sound source speak special speed spell spend split sponsor spot square stable staff stage stand
start state stay step stick stock stop story strategy strong struggle student stuff style subject
submit success sudden suffer suggest supply support suspect swap switch symbol system table take
talk target task team tell ten term test text thank theme thing think thought ticket time tip title
together token tool top topic total touch toward track trade traffic transfer travel trick trigger
trouble true trust truth try turn twelve twenty twice two type typical unable undo unfair unhappy
unique unknown unlock update upgrade upset urge usage use used useful useless user usual
vague valid value various verb verify version video view visit visual voice volume vote
want warn wash waste watch way web week weekend weird welcome will win window wish woman word
work world worry worth write wrong year zero
"""
EVERYDAY: Final = frozenset(_EVERYDAY_TEXT.split())


@lru_cache(maxsize=1)
def english() -> frozenset[str]:
    """Return the 2,048 English words."""
    return frozenset(Mnemonic("english").wordlist)


@lru_cache(maxsize=1)
def english_prefixes() -> dict[str, str]:
    """Return the word that each of the four-letter beginnings stands for."""
    return {word[:PREFIX_CHARS]: word for word in Mnemonic("english").wordlist}


@lru_cache(maxsize=1)
def chinese() -> tuple[frozenset[str], frozenset[str]]:
    """Return the simplified and the traditional characters; 1,275 stand in both lists."""
    return (
        frozenset(Mnemonic("chinese_simplified").wordlist),
        frozenset(Mnemonic("chinese_traditional").wordlist),
    )


@lru_cache(maxsize=3)
def _positions(language: str) -> dict[str, int]:
    return {word: position for position, word in enumerate(Mnemonic(language).wordlist)}


def checksum_holds(words: list[str], *languages: str) -> bool:
    """Whether the words are a whole phrase with a right checksum in one of the lists.

    One of 16 random runs of twelve list words passes: never the only evidence. Not
    `Mnemonic.check`, which walks through the list for every word and asks one list only.
    """
    if len(words) not in PHRASE_LENGTHS:
        return False
    return any(_holds_in(words, _positions(language)) for language in languages)


def _holds_in(words: list[str], positions: dict[str, int]) -> bool:
    if any(word not in positions for word in words):
        return False
    number = 0
    for word in words:
        number = number << _BITS_PER_WORD | positions[word]
    checksum_bits = len(words) // 3
    entropy = (number >> checksum_bits).to_bytes(len(words) // 3 * 4, "big")
    wanted = sha256(entropy).digest()[0] >> 8 - checksum_bits
    return wanted == number & (1 << checksum_bits) - 1
