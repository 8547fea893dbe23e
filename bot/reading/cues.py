"""Words that say plainly what a meaning alone leaves open: who calls, what is wrong, a yes to the VPN.

English and Chinese have their words here, as in `time_words`; for the other languages each
function finds nothing, and the conversation goes on by meaning alone.
"""

from __future__ import annotations

import re
from typing import Final, Literal

CUE_CHARS: Final = 600
"""Cues are looked for in the beginning of a message; what follows is usually a pasted log."""

_FLAGS: Final = re.IGNORECASE
_DESPAIR: Final = re.compile(
    r"\b(?:want|going|rather|ready) to (?:die|kill my ?self|end (?:it all|my life))\b|\bkill(?:ing)? my ?self\b"
    r"|\bsuicid(?:e|al)\b|\bend my life\b|\b(?:don'?t|do not) want to live\b|\bno reason to live\b"
    r"|不想活|活不下去|活不成了|想死(?![你了我])|去死算了|想自杀|要自杀|跳楼|轻生|结束生命",
    _FLAGS,
)
_TAKEN_BACK: Final = re.compile(
    r"\b(?:no wait|wait,? no|actually|forget (?:that|it|about)|never ?mind|i meant?|my mistake|scratch that)\b"
    r"|说错了|搞错了|不对[，,、 ]|不是.{0,8}[，,] ?是|其实是|应该是|先不管|先别管|算了",
    _FLAGS,
)
_WHO_CALLS: Final = re.compile(
    r"\b(?:(?:is|are|was|were|did|does)\b[^.!?\n]{0,40}\b(?:you|your|u|some ?(?:one|body)|any ?(?:one|body)|colleague|agent|support)\b"
    r"[^.!?\n]{0,30}\bcall(?:ing|ed)?\b(?: me)?\b|who (?:is|was|'?s)? ?(?:just )?(?:call(?:ing|ed)|phon(?:ing|ed)) me\b)"
    r"|(?:是你们|是不是|有没有|有人|谁|是否|刚才|刚刚)(?!.{0,6}(?:可以|能|请)).{0,10}(?:打电话|打来|来电|打给我|拨打)"
    r"|(?:打来|打给我|打电话|来电).{0,8}(?:是你们|是谁|是不是你|是真的)",
    _FLAGS,
)
_VPN: Final = r"(?:vpn|proxy|proxies|shadowsocks|clash|梯子|翻墙|代理|加速器)"
_VPN_OFF: Final = re.compile(
    rf"\b(?:no|not|never|without|don'?t|turned? off|switched? off|disabled)\b[^.,!?\n]{{0,24}}{_VPN}|{_VPN}[^.,!?\n]{{0,12}}\b(?:off|disabled)\b"
    rf"|(?:[没沒]有?|不|未|[关關]了?|[关關]掉)[^。，,\n]{{0,6}}{_VPN}|{_VPN}[^。，,\n]{{0,6}}(?:[没沒]|[关關]|不)",
    _FLAGS,
)
_VPN_ON: Final = re.compile(
    rf"\b(?:use|using|have|with|on|through|behind|via)\b[^.,!?\n]{{0,16}}{_VPN}|{_VPN}[^.,!?\n]{{0,12}}\b(?:on|enabled|running)\b"
    rf"|(?:用|[开開]|[挂掛]|[连連]|走)[^。，,\n]{{0,5}}{_VPN}|{_VPN}[^。，,\n]{{0,4}}(?:[开開]|一直)",
    _FLAGS,
)
_REPORTED: Final = (
    r"(?:an?|the|its?|it'?s|that|this|some|something|nothing|no|done|success|complete|sent|pending"
    r"|confirmed|i|my|he|she|they)\b"
)
"""How words begin that only tell what the app says, and do not quote it."""
_SAID_BY_APP: Final = re.compile(
    r"(?:\b(?:it|app|wallet|screen|which|that|and|just)\b[^.!?\n]{0,16}\b(?:says?|said|saying)\b"
    r"|\berror(?: message)?(?: is)?\s?:|\bmessage(?: is)?\s?:)"
    rf"(?![\s:：\"“']*{_REPORTED})\s{{0,2}}[:：]?\s{{0,2}}[\"“']?(?P<en>[^\"”\n]{{8,300}})",
    _FLAGS,
)
_PAST_DAY: Final = re.compile(
    r"\byesterday\b|\blast (?:night|week|month|\w{3,6}day)\b|\bago\b|昨|前天|前晚|上周|上週|上星期|上个月",
    _FLAGS,
)
_QUOTED: Final = re.compile(r"[“\"「『](?P<quoted>[^“”\"」』\n]{4,300})[”\"」』]")
_FOREIGN_RUN: Final = re.compile(
    r"[A-Za-z][A-Za-z0-9_'’:*+()./-]*(?: [A-Za-z0-9_'’:*+()./-]+){2,40}|[A-Z][A-Z]+(?:_[A-Z]+)+"
)
_SMALL_WORD: Final = re.compile(r"(?:^| )[a-z]{2,}")
"""A run without one is a name ("BNB Smart Chain"), not a sentence."""
_HAN: Final = re.compile(r"[\u4e00-\u9fff]")
_PERSONAL: Final = re.compile(
    r"\b(?:i|i'?m|i'?ve|im|ive|my|me|we|our|hi|hello|thanks?|english|how|what|why|where|who|when|yes|no|ok(?:ay)?)\b",
    _FLAGS,
)
_FIELDS: Final[tuple[tuple[str, re.Pattern[str]], ...]] = tuple(
    (name, re.compile(words, _FLAGS))
    for name, words in (
        (
            "transaction_hash",
            r"\b(?:hash|txid|tx id|transaction id)\b|哈希|[雜杂][湊凑]|交易[号號]|交易[编編][号號]",
        ),
        (
            "contact",
            r"\b(?:phone|number|contact|telephone|mobile)\b|[电電][话話]|手[机機]|[号號][码碼]|[联聯][系絡]方式",
        ),
        (
            "time",
            r"\b(?:time|hour|day|date|later|earlier|another day)\b|[时時][间間]|[几幾][点點]|改天|日期",
        ),
        ("account", r"\b(?:account|address|wallet name)\b|[账帐帳][号號户戶]|地址"),
        ("app_version", r"\bversion\b|版本"),
        ("chain", r"\b(?:network|chain)\b|公[链鏈]|[网網][络路]|哪[条條][链鏈]"),
        ("error_message", r"\berror(?: message)?\b|[错錯][误誤](?:提示|[讯訊]息)|[报報][错錯]"),
        ("steps", r"\b(?:steps?|what i did)\b|步[骤驟]|操作"),
    )
)


def in_despair(text: str) -> bool:
    """Whether the person speaks of not wanting to live any more: that comes before every question."""
    return _DESPAIR.search(text[:CUE_CHARS]) is not None


def takes_back(text: str) -> bool:
    """Whether the person takes back what was said ("no wait, I meant …")."""
    return _TAKEN_BACK.search(text[:CUE_CHARS]) is not None


def asks_who_calls(text: str) -> bool:
    """Whether the person asks if the call that comes in, or came, is ours."""
    return _WHO_CALLS.search(text[:CUE_CHARS]) is not None


def vpn_use(text: str) -> Literal["yes", "no"] | None:
    """Return whether the text says that a VPN or proxy is in use, None when it does not say."""
    head = text[:CUE_CHARS]
    if _VPN_OFF.search(head):
        return "no"
    return "yes" if _VPN_ON.search(head) else None


def told_error(text: str) -> str | None:
    """Return what the app says, quoted in a first message; None when nothing is quoted.

    In a Chinese message a run of three or more Latin words is such a quotation.
    """
    head = text[:CUE_CHARS]
    if _HAN.search(head):
        runs = (found.group().strip(" .") for found in _FOREIGN_RUN.finditer(head))
        return next((run for run in runs if "_" in run or _SMALL_WORD.search(run)), None)
    quoted, said = _QUOTED.search(head), _SAID_BY_APP.search(head)
    if quoted:
        return quoted.group("quoted").strip()
    return re.split(r"[.!?](?:\s|$)", said.group("en"))[0].strip() if said else None


def names_past(text: str) -> bool:
    """Whether the text names a day that is over, where one to come was asked for."""
    return _PAST_DAY.search(text[:CUE_CHARS]) is not None


def is_personal_english(text: str) -> bool:
    """Whether English words are a person's own: error messages are English in every language."""
    return _PERSONAL.search(text[:CUE_CHARS]) is not None


def named_field(text: str) -> str | None:
    """Return the detail, "contact" or "time" that the text names, None when it names none."""
    head = text[:CUE_CHARS]
    return next((name for name, words in _FIELDS if words.search(head)), None)
