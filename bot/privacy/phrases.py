"""What a recovery phrase looks like, in English and Chinese.

The checksum must not decide: a missing, misspelt or swapped word breaks it, and
ordinary Chinese consists wholly of list characters. A run of list words counts
when it is long enough to be a phrase and is not the grammar of a sentence: the
lists hold no articles, pronouns or auxiliary verbs, so ordinary English breaks
every few words, and ordinary Chinese is known by its common two-character words
and particles.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from mnemonic import Mnemonic

MIN_WORDS: Final = 11
"""One word short of the shortest phrase (12): people lose or forget to copy one."""

PREFIX_CHARS: Final = 4
"""The official Latin lists are unique in their first four letters."""

CHINESE_LENGTHS: Final = frozenset({11, 12, 13, 15, 18, 21, 23, 24, 25})

_WORD: Final = re.compile(r"[A-Za-z]+")
_GAP: Final = re.compile(r"^[\s\d.,;:|/\\()\[\]#*•·\-–—_'\"，。、；：．）（]*$")
_GAP_CHARS: Final = 12
_HAN: Final = re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff]")
_SPACED_HAN: Final = re.compile(
    r"(?:(?<![\u3400-\u9fff])[\u3400-\u9fff](?![\u3400-\u9fff])[\s\d.,;:、，．·|)(-]{0,6}){11,30}"
)
_TIGHT_HAN: Final = re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff]{11,25}")
_PHRASE_WORDS: Final = re.compile(r"助[记記][词詞]|种子|種子|短语|短語|mnemonic|seed|phrase|恢复|恢復|备份|備份", re.IGNORECASE)
_NEAR: Final = 30
_PARTICLES: Final = frozenset("的了吗嗎我你您他她们們这這那是不没沒有在就都也要怎么麼什呢吧啊和跟把被给給很还還会會能可以")
_PARTICLES_ALLOWED: Final = 0.17
_SHARE: Final = 0.85
"""Share of list words a run needs when a word is misspelt: 11 of 12, 21 of 24."""


def find_phrases(text: str) -> Iterator[tuple[int, int]]:
    """Yield the places of recovery phrases; `text` keeps its length under `_plain`."""
    yield from _english(text)
    yield from _chinese(text)


@lru_cache(maxsize=1)
def _english_words() -> frozenset[str]:
    return frozenset(Mnemonic("english").wordlist)


@lru_cache(maxsize=1)
def _english_prefixes() -> frozenset[str]:
    return frozenset(word[:PREFIX_CHARS] for word in Mnemonic("english").wordlist)


@lru_cache(maxsize=1)
def _chinese_characters() -> frozenset[str]:
    simplified = Mnemonic("chinese_simplified").wordlist
    return frozenset(simplified) | frozenset(Mnemonic("chinese_traditional").wordlist)


def _plain(text: str) -> str:
    """Return the text with full-width Latin folded, same length, so that places stay true."""
    return "".join(_folded(c) for c in text)


def _folded(character: str) -> str:
    folded = unicodedata.normalize("NFKC", character)
    return folded if len(folded) == 1 else character


def _english(text: str) -> Iterator[tuple[int, int]]:
    """Yield runs of list words that only digits, punctuation and white space part."""
    plain = _plain(text)
    run: list[tuple[int, int, bool]] = []
    end = 0
    for match in _WORD.finditer(plain):
        gap = plain[end : match.start()]
        if run and (len(gap) > _GAP_CHARS or not _GAP.match(gap)):
            yield from _judged(run)
            run = []
        run.append((match.start(), match.end(), _is_listed(match.group().lower())))
        end = match.end()
    yield from _judged(run)


def _is_listed(word: str) -> bool:
    if word in _english_words():
        return True
    return len(word) == PREFIX_CHARS and word in _english_prefixes()


def _judged(run: list[tuple[int, int, bool]]) -> Iterator[tuple[int, int]]:
    """Yield the stretches of a run that are phrases: at least 11 list words, few strangers."""
    begin = 0
    while begin < len(run):
        if not run[begin][2]:
            begin += 1
            continue
        stop, listed, strangers, last = begin, 0, 0, begin
        while stop < len(run) and strangers <= _strangers_allowed(listed):
            if run[stop][2]:
                listed, last = listed + 1, stop
            else:
                strangers += 1
            stop += 1
        if listed >= MIN_WORDS:
            yield run[begin][0], run[last][1]
            begin = last + 1
        else:
            begin = max(begin + 1, _next_unlisted(run, begin))
    return


def _next_unlisted(run: list[tuple[int, int, bool]], begin: int) -> int:
    """Return where to go on after a failed stretch: past its first stranger, so that work stays linear."""
    position = begin
    while position < len(run) and run[position][2]:
        position += 1
    return position


def _strangers_allowed(listed: int) -> int:
    """Return how many words off the list a stretch may hold: one per ten list words."""
    return 0 if listed < 4 else max(1, listed // 10)


def _chinese(text: str) -> Iterator[tuple[int, int]]:
    listed = _chinese_characters()
    for match in _SPACED_HAN.finditer(text):
        characters = _HAN.findall(match.group())
        if len(characters) in CHINESE_LENGTHS and _share(characters, listed) >= _SHARE:
            yield match.start(), match.start() + len(match.group().rstrip(" \t\n.,;:、，．·|)(-"))
    for match in _TIGHT_HAN.finditer(text):
        characters = list(match.group())
        if len(characters) not in CHINESE_LENGTHS or _share(characters, listed) < 1:
            continue
        near = text[max(0, match.start() - _NEAR) : match.start()]
        if _PHRASE_WORDS.search(near) or _is_alone(text, match) :
            if _particles(characters) <= _PARTICLES_ALLOWED and not _is_sentence(match.group()):
                yield match.span()


def _is_alone(text: str, match: re.Match[str]) -> bool:
    return match.group() == text.strip()


def _share(characters: list[str], listed: frozenset[str]) -> float:
    return sum(c in listed for c in characters) / len(characters)


def _particles(characters: list[str]) -> float:
    return sum(c in _PARTICLES for c in characters) / len(characters)


_COMMON_PAIRS: Final = (
    "转账", "钱包", "交易", "地址", "确认", "不到", "到账", "怎么", "什么", "为什", "客服", "问题", "没有", "显示",
    "网络", "失败", "提示", "手续", "密码", "登录", "打不", "可以", "不能", "已经", "现在", "今天", "昨天", "时间",
    "转帳", "錢包", "地址", "確認", "顯示", "網路", "失敗", "余额", "資產", "资产", "代币", "合约", "授权", "电话",
    "联系", "人工", "帮我", "看看", "一下", "一直", "分钟", "小时", "软件", "手机", "版本", "更新", "骗子", "被盗",
    "助记", "私钥", "备份", "恢复", "我们", "你们", "他们", "自己", "这个", "那个", "还是", "但是", "因为", "所以",
)  # fmt: skip


def _is_sentence(text: str) -> bool:
    return any(pair in text for pair in _COMMON_PAIRS)
