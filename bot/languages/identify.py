"""Names the language of a message, from all that a support chat knows.

A language detector alone is right four times in five on short messages. The
script, the characters that only one Chinese orthography uses, the conversation
so far and the client's locale know more; langdetect decides between languages
that share a script, and notices those that we do not speak.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Final

from langdetect import PROFILES_DIRECTORY, DetectorFactory
from langdetect.lang_detect_exception import LangDetectException

from bot.languages.ngrams import ROMANISED, own_ngrams
from bot.languages.registry import load_languages

SIXTEEN: Final = (
    "zh-CN", "zh-TW", "en", "ja", "ko", "vi", "id", "th",
    "hi", "ru", "tr", "ar", "es", "pt", "fr", "de",
)  # fmt: skip
"""The languages of the product, whether or not their folder stands already."""

SWITCH_LETTERS: Final = 12
"""A message in Latin script needs this many letters to change the language of a conversation:
"ok", "tx hash" or a coin's name is said in every language."""

_SWITCH_LETTERS_OF_SCRIPT: Final = {"zh-CN": 2, "zh-TW": 2, "ja": 2, "ko": 2}
_SWITCH_LETTERS_OTHER: Final = 4
"""In a script of its own a language needs fewer."""

SWITCH_CONFIDENCE: Final = 0.75
"""The probability from which a Latin-script message may change the language."""

_SWITCH_WORDS: Final = 3
_SWITCH_LETTERS_SURE: Final = 8
_SWITCH_SURE: Final = 0.9
"""A short sentence of so many words and letters changes it, too, when it is this sure."""

_OURS_CONFIDENCE: Final = 0.5
"""The same for a language that we understand but do not speak: our own texts say so."""

_DATA: Final = re.compile(
    r"https?://\S+|\S+@\S+|\[[a-z_:0-9]+\]|\b[0-9A-Za-z]{2,}(?:\.{2,}|…)[0-9A-Za-z]{2,}\b|\b0x[0-9a-fA-F]+\b|\b[1-9A-HJ-NP-Za-km-z]{25,}\b"
    r"|(?<![0-9A-Za-z])(?=[A-Za-z]*\d)[0-9A-Za-z]{16,}(?![0-9A-Za-z])|[\d.,:+%-]+"
)
_TRADITIONAL: Final = frozenset(
    "轉帳錢確認還沒嗎請問麼麼們這個說為會來時過對開關發現後應該無法收幣鏈網絡絡絕頁載買賣點費電話號碼"
    "見讓給誰護題處進選擇種類錯誤詞匯匯餘額變難導備億萬體與產業務證驗設幫問題資產實際貝寶圖"
)
_SIMPLIFIED: Final = frozenset(
    "转账钱确认还没吗请问么们这个说为会来时过对开关发现后应该无法币链网络绝页载买卖点费电话号码"
    "见让给谁护题处进选择种类错误词汇余额变难导备亿万体与产业务证验设帮问资产实际贝宝图"
)
_SHARED: Final = _TRADITIONAL & _SIMPLIFIED
_CANTONESE: Final = frozenset("嘅咗喺唔冇係啲嗰佢哋嚟睇嘢")
_SCRIPTS: Final = (
    ("hangul", re.compile(r"[\uac00-\ud7af\u1100-\u11ff\u3130-\u318f]"), "ko"),
    ("kana", re.compile(r"[\u3040-\u30ff]"), "ja"),
    ("thai", re.compile(r"[\u0e00-\u0e7f]"), "th"),
    ("devanagari", re.compile(r"[\u0900-\u097f]"), "hi"),
    ("arabic", re.compile(r"[\u0600-\u06ff]"), "ar"),
    ("cyrillic", re.compile(r"[\u0400-\u04ff]"), "ru"),
    ("han", re.compile(r"[\u3400-\u9fff]"), "zh"),
)
_WRITTEN_IN: Final = {tag: pattern for _, pattern, tag in _SCRIPTS if tag != "zh"} | {
    tag: pattern for _, pattern, script in _SCRIPTS for tag in ("zh-CN", "zh-TW") if script == "zh"
}
_DETECTED: Final = {"zh-cn": "zh-CN", "zh-tw": "zh-TW"}
_SHARED_SCRIPTS: Final = {"arabic", "cyrillic", "devanagari"}


@dataclass(frozen=True)
class Hints:
    """What is known beside the text: the conversation's language, an explicit choice, the client's locale."""

    current: str | None = None
    chosen: bool = False
    locale: str | None = None


@dataclass(frozen=True)
class Identified:
    """The language to answer in. `foreign` names, by its tag, one that we do not speak."""

    tag: str
    confidence: float
    foreign: str | None = None


def identify(text: str, hints: Hints, spoken: tuple[str, ...] = SIXTEEN) -> Identified:
    """Return the language of a message.

    Args:
        text: what the person wrote; addresses, hashes and figures say nothing and are left out.
        hints: what the chat knows.
        spoken: the languages that we can answer in.
    """
    fallback = hints.current or from_locale(hints.locale, spoken) or _default(spoken)
    if hints.chosen and hints.current in spoken:
        return Identified(hints.current or fallback, 1.0)
    words = _DATA.sub(" ", text)
    letters = sum(character.isalpha() for character in words)
    if not letters:
        return Identified(fallback, 0.5)
    tag, confidence = _guess(words, hints)
    if hints.current and tag != hints.current and not _may_switch(words, tag, confidence):
        return Identified(hints.current, 0.5)
    if tag in spoken:
        return Identified(tag, confidence)
    is_ours = tag in load_languages()  # understood, though not spoken
    if not is_ours and letters < SWITCH_LETTERS:
        return Identified(fallback, 0.5)
    if confidence < (_OURS_CONFIDENCE if is_ours else SWITCH_CONFIDENCE):
        return Identified(fallback, 0.5)
    return Identified(
        _nearest(tag, spoken) or fallback, confidence, None if _nearest(tag, spoken) else tag
    )


def _may_switch(words: str, tag: str, confidence: float) -> bool:
    """Whether a message says enough in a language to change that of the conversation."""
    if confidence < SWITCH_CONFIDENCE:
        return False
    letters = sum(character.isalpha() for character in words)
    written = len(_WRITTEN_IN[tag].findall(words)) if tag in _WRITTEN_IN else 0
    if written >= _SWITCH_LETTERS_OF_SCRIPT.get(tag, _SWITCH_LETTERS_OTHER):
        return True
    is_sentence = len(words.split()) >= _SWITCH_WORDS and letters >= _SWITCH_LETTERS_SURE
    return letters >= SWITCH_LETTERS or (is_sentence and confidence >= _SWITCH_SURE)


def from_locale(locale: str | None, spoken: tuple[str, ...]) -> str | None:
    """Return the spoken language of a client's locale ("zh-hans", "pt_BR"), None when there is none."""
    if not locale:
        return None
    tag = locale.replace("_", "-").lower()
    if tag.startswith("zh"):
        is_traditional = any(part in tag for part in ("hant", "tw", "hk", "mo"))
        wanted = "zh-TW" if is_traditional else "zh-CN"
        return wanted if wanted in spoken else _nearest(wanted, spoken)
    return next((known for known in spoken if known.lower() == tag.split("-")[0]), None)


def _default(spoken: tuple[str, ...]) -> str:
    return "en" if "en" in spoken else spoken[0]


def _nearest(tag: str, spoken: tuple[str, ...]) -> str | None:
    """Return the other Chinese orthography where only one is spoken: readers of one can read it."""
    if not tag.startswith("zh"):
        return None
    return next((known for known in spoken if known.startswith("zh")), None)


def _guess(words: str, hints: Hints) -> tuple[str, float]:
    counts = {name: len(pattern.findall(words)) for name, pattern, _ in _SCRIPTS}
    latin = len(re.findall(r"[A-Za-zÀ-ɏẠ-ỹ]", words))
    if counts["kana"] and counts["kana"] + counts["han"] >= latin / 4:
        return "ja", 0.99
    for name, _, tag in _SCRIPTS:
        weight = _HAN_WEIGHT if name == "han" else _SCRIPT_WEIGHT
        if counts[name] and counts[name] * weight >= latin:
            if tag == "zh":
                return _chinese(words, hints), 0.98
            if name in _SHARED_SCRIPTS:
                return _detect(words, tag)
            return tag, 0.99
    tag, confidence = _latin(words, from_locale(hints.locale, SIXTEEN))
    # English words in a sentence of another script look like any small language.
    return tag, min(confidence, _MIXED_CONFIDENCE) if any(counts.values()) else confidence


KNOWN_WORDS: Final = 0.25
"""A text is in one of our languages when that language's own texts hold so many of its words."""

_ENGLISH_BEFOREHAND: Final = 1.0
_ROMANISED_BEFOREHAND: Final = -1.0
_ROMANISED_IN_TWO_WORDS: Final = -4.0
_CLIENT_BEFOREHAND: Final = 3.0
"""What speaks for each before a word is read, in natural logarithms: English words alone are
English, few people write Hindi in Latin letters, and "bye bye" isn't that; most people write in
the language of their telephone."""


def _latin(words: str, client: str | None) -> tuple[str, float]:
    """Tell languages of Latin script apart: ours by our own texts, all others by langdetect.

    `client` is the language of the person's Telegram or browser.
    """
    leaning = _beforehand(len(words.split()) <= _FEW_WORDS)
    if client is not None:
        leaning = {**leaning, client: leaning.get(client, 0.0) + _CLIENT_BEFOREHAND}
    like = own_ngrams().likest(words, _written_in_latin(), leaning)
    if like is not None and like.known_words >= KNOWN_WORDS:
        return like.tag.removesuffix(ROMANISED), like.share
    tag, confidence = _detect(words, None)
    if like is not None and tag == like.tag:
        return tag, max(confidence, like.share)
    return tag, confidence


@cache
def _written_in_latin() -> tuple[str, ...]:
    """Return what the n-grams know of Latin script: our languages, and others as people romanise them."""
    languages = load_languages()
    return tuple(
        tag
        for tag in sorted(own_ngrams().tags)
        if tag.endswith(ROMANISED) or languages[tag].script == "Latn"
    )


@cache
def _beforehand(is_short: bool) -> dict[str, float]:
    romanised = [tag for tag in _written_in_latin() if tag.endswith(ROMANISED)]
    leaning = _ROMANISED_IN_TWO_WORDS if is_short else _ROMANISED_BEFOREHAND
    return {"en": _ENGLISH_BEFOREHAND, **dict.fromkeys(romanised, leaning)}


_FEW_WORDS: Final = 2


_SURE_OF_ORTHOGRAPHY: Final = 0.8
"""Below it the characters that only one orthography uses, and what the chat knows, decide."""


_SCRIPT_WEIGHT: Final = 3
"""One character of these scripts carries what some three Latin letters do."""
_HAN_WEIGHT: Final = 6
"""Chinese sentences are short, and full of English words ("我的 transfer 一直 pending")."""
_MIXED_CONFIDENCE: Final = 0.7


def _chinese(words: str, hints: Hints) -> str:
    traditional = sum(c in _TRADITIONAL and c not in _SHARED for c in words)
    simplified = sum(c in _SIMPLIFIED and c not in _SHARED for c in words)
    traditional += sum(c in _CANTONESE for c in words)
    if bool(traditional) != bool(simplified):
        return "zh-TW" if traditional else "zh-CN"
    if traditional == simplified and hints.current in ("zh-CN", "zh-TW"):
        return hints.current
    own, client = own_ngrams(), from_locale(hints.locale, ("zh-CN", "zh-TW"))
    if {"zh-CN", "zh-TW"} <= own.tags:
        only_tw = any(own.holds_only(c, "zh-TW", "zh-CN") for c in words if _is_han(c))
        only_cn = any(own.holds_only(c, "zh-CN", "zh-TW") for c in words if _is_han(c))
        if only_tw != only_cn:
            return "zh-TW" if only_tw else "zh-CN"
        if not traditional and not simplified and client is not None:
            return client
        like = own.likest(words, ("zh-CN", "zh-TW"))
        if like is not None and like.share >= _SURE_OF_ORTHOGRAPHY:
            return like.tag
    if traditional != simplified:
        return "zh-TW" if traditional > simplified else "zh-CN"
    return client or "zh-CN"


def _is_han(character: str) -> bool:
    return "\u3400" <= character <= "\u9fff"


_SCRIPT_CONFIDENT: Final = 0.6
_SCRIPT_SURE: Final = 0.95
_SCRIPT_CHARS: Final = 40
_KNOWN_IN_SCRIPT: Final = 0.7
"""Bulgarian, Macedonian or Persian are only believed in a whole, clear sentence."""


def _detect(words: str, likely: str | None) -> tuple[str, float]:
    """Ask langdetect; `likely` is our language of that script, kept unless langdetect is sure."""
    if likely is not None:
        like = own_ngrams().likest(words, (likely,))
        if like is not None and like.known_words >= _KNOWN_IN_SCRIPT:
            return likely, _SCRIPT_SURE
    detector = _factory().create()
    try:
        detector.append(words)
        ranking = detector.get_probabilities()
    except LangDetectException:
        ranking = []
    if not ranking:
        return likely or "en", _SCRIPT_CONFIDENT if likely else 0.3
    best = _DETECTED.get(ranking[0].lang, ranking[0].lang)
    if likely is not None and (ranking[0].prob < _SCRIPT_SURE or len(words) < _SCRIPT_CHARS):
        return likely, 0.9
    return best, float(ranking[0].prob)


@lru_cache(maxsize=1)
def _factory() -> DetectorFactory:
    factory = DetectorFactory()
    factory.load_profile(PROFILES_DIRECTORY)
    # Without a seed langdetect answers the same text differently from call to call.
    factory.seed = 0
    DetectorFactory.seed = 0
    return factory


_NAMES: Final = (
    ("zh-TW", r"繁體|繁体|正體中文|traditional chinese|廣東話|台灣"),
    ("zh-CN", r"简体|簡體|中文|汉语|普通话|国语|chinese|mandarin|chinesisch|chino|chinois|китайск"),
    (
        "en",
        r"english|英文|英语|英語|englisch|ingl[eé]s|anglais|inggris|английск|영어|ingilizce|अंग्रेज़ी|الإنجليزية|tiếng anh|อังกฤษ",
    ),
    ("ja", r"日本語|日语|日文|japanese"),
    ("ko", r"한국어|한국말|韩语|韓文|korean"),
    ("vi", r"tiếng việt|vietnamese|越南语|越南文"),
    ("id", r"bahasa indonesia|indonesian|印尼"),
    ("th", r"ภาษาไทย|ไทย|thai|泰语|泰文"),
    ("hi", r"हिन्दी|हिंदी|hindi|印地语"),
    ("ru", r"русск|по-русски|russian|俄语|俄文|russisch"),
    ("tr", r"türkçe|turkish|土耳其"),
    ("ar", r"العربية|عربي|arabic|阿拉伯"),
    ("es", r"español|castellano|spanish|西班牙"),
    ("pt", r"português|portugues|portuguese|brasileiro|葡萄牙"),
    ("fr", r"français|francais|french|法语|法文"),
    ("de", r"deutsch|german|德语|德文"),
)


def requested_language(text: str) -> str | None:
    """Return the language that a sentence asks for ("auf Deutsch bitte"), None when it names none."""
    lowered = text.lower()
    return next((tag for tag, names in _NAMES if re.search(names, lowered)), None)
