"""The words and forms by which English and Chinese name times; `times` reads them."""

from __future__ import annotations

import re
from typing import Final

ASAP_WORDS: Final = re.compile(
    r"as soon as (?:you can|possible)|\basap\b|right (?:now|away)|immediately|at once|尽快|儘快|越快越好|越早越好|快一?点(?!击|开)|马上|馬上|立刻|现在就|随时",
    re.IGNORECASE,
)
ASAP_ALONE: Final = re.compile(
    r"\W*(?:(?:yes|ok|好|行|就|please|pls)\W*)?(?:any ?time(?: is (?:fine|ok|good))?|whenever(?: you (?:can|like|want))?|now|today|soon"
    r"|i don'?t (?:mind|care)|现在|任何时间|任何时候|什么时候都(?:行|可以)|都(?:行|可以)|看你们|你们定|今天)(?:\W*(?:please|pls|吧|就行|都行|都可以|可以))?\W*",
    re.IGNORECASE,
)
"""What means "as soon as possible" only when nothing else is said: inside a sentence "now" is any now."""
NUMBERS: Final = {
    "零": 0, "一": 1, "二": 2, "两": 2, "兩": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
    "十": 10, "十一": 11, "十二": 12, "半": 0.5,
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "half an": 0.5,
    "couple of": 2, "a couple of": 2,
}  # fmt: skip
EN_IN: Final = re.compile(
    r"\bin (?:about )?(\d{1,2}|a couple of|half an|an?|one|two|three|four|five|six) (hour|hr|minute|min|day)s?\b",
    re.IGNORECASE,
)
ZH_IN: Final = re.compile(
    r"(\d{1,2}|[一二两兩三四五六七八九十半]{1,3})\s?个?個?(小时|小時|钟头|分钟|分鐘|天)(?:之?后|之?後|以后)"
)
EN_ZONE: Final = r"(?:\s(?:beijing|london|berlin|new york|eastern|pacific|singapore|moscow) time|\s?(?:UTC|GMT)\s?[+-]\d{1,2}(?::?\d{2})?)?"
EN_DAY: Final = r"(?:(?P<noon>noon) (?:on )?)?(?P<day>today|tonight|tomorrow|the day after tomorrow|(?:on |next |this )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:on |next |this |at |over )?(?:the )?weekend)"
EN_PART: Final = r"(?P<part>morning|noon|afternoon|evening|night)"
EN_CLOCK: Final = r"(?P<hour>\d{1,2})(?:[:.h](?P<minute>\d{2}))?\s?(?P<half>[ap]\.?m\.?)?"
EN_TIME: Final = re.compile(
    rf"\b{EN_DAY}(?:\s?,?\s?(?:in the |at )?{EN_PART}\b)?(?:\s?,?\s?(?:at |around |about |after )?{EN_CLOCK}(?!\d|[.,]\d))?"
    rf"|\b(?:at |around |after )?(?P<hour2>\d{{1,2}})(?:[:.](?P<minute2>\d{{2}}))?\s?(?P<half2>[ap]\.?m\b\.?){EN_ZONE}(?:\s?,?\s?(?:on )?(?P<day2>today|tomorrow|the day after tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day))?"
    r"|\b(?:at |around )?(?P<hour3>[01]?\d|2[0-3]):(?P<minute3>[0-5]\d)(?!\d|:)(?:\s?(?:on )?(?P<day3>today|tomorrow))?",
    re.IGNORECASE,
)
ZH_TIME: Final = re.compile(
    r"(?P<day>今天|今日|今晚|明天|明日|明早|明晚|大后天|大後天|后天|後天|(?:这|這|下)?(?:周|週|星期|礼拜|禮拜)[一二三四五六日天])?"
    r"(?P<part>凌晨|早上|早晨|上午|中午|下午|傍晚|晚上|晚)?"
    r"(?P<hour>\d{1,2}|十[一二]|二十[一二三]?|[零一二两兩三四五六七八九十])(?:[点點时時](?:(?P<minute>\d{1,2})分?|(?P<words>[一二三四五]?十[一二三四五六七八九]?)分?|(?P<half>半)|(?P<quarter>[一三])刻)?|[:：](?P<minute2>[0-5]\d))"
)
HAN: Final = re.compile(r"[\u4e00-\u9fff]")
ZH_DAY_ONLY: Final = re.compile(
    r"(今晚|明早|明晚|(?:这个?|這個?|下个?|下個?)?(?:周|週)末|(?:明天|明日|大后天|大後天|后天|後天|(?:这|這|下)?(?:周|週|星期|礼拜|禮拜)[一二三四五六日天])"
    r"(?=\W*(?:吧|都行|都可以|可以)?\W*$)|(?:今天|明天|大后天|大後天|后天|後天|(?:这|這|下)?(?:周|週|星期|礼拜|禮拜)[一二三四五六日天])"
    r"(?=上午|早上|中午|下午|晚上))(上午|早上|中午|下午|晚上)?"
)
HOUR_FOLLOWS: Final = frozenset("在约約到等于於改是")
"""What may stand before an hour; after another character 一点 means "a little"."""
PAST: Final = re.compile(
    r"(?:yesterday|\blast (?:night|week|month|\w{3,6}day)|昨天|昨晚|昨日|前天|前晚|上[周週].?|上星期.?|上个月)[^.;!?。；！？\n]{0,12}$|(?:\blast |[昨前上])$",
    re.IGNORECASE,
)
"""Words that make the time behind them one that is over: what happened, not when to call."""
PAST_CHARS: Final = 40
ZONE: Final = re.compile(r"\b(?:UTC|GMT)\s?([+-]\d{1,2})(?::?(\d{2}))?", re.IGNORECASE)
NAMED_ZONES: Final = {
    "beijing time": "Asia/Shanghai", "北京时间": "Asia/Shanghai", "北京時間": "Asia/Shanghai",
    "台北时间": "Asia/Taipei", "東京": "Asia/Tokyo", "london time": "Europe/London",
    "berlin time": "Europe/Berlin", "new york time": "America/New_York", "eastern time": "America/New_York",
    "pacific time": "America/Los_Angeles", "singapore time": "Asia/Singapore", "moscow time": "Europe/Moscow",
}  # fmt: skip
PARTS: Final = {
    "morning": 9, "noon": 12, "afternoon": 14, "evening": 18, "night": 20, "tonight": 20,
    "早上": 9, "早晨": 9, "上午": 10, "中午": 12, "下午": 14, "傍晚": 18, "晚上": 20, "晚": 20,
    "今晚": 20, "明晚": 20, "明早": 9,
}  # fmt: skip
AFTERNOON: Final = frozenset(
    {"afternoon", "evening", "night", "tonight", "下午", "傍晚", "晚上", "晚", "今晚", "明晚"}
)
NIGHT: Final = frozenset({"evening", "night", "tonight", "晚上", "晚", "今晚", "明晚"})
BEFORE_DAWN: Final = frozenset({"凌晨", "early"})
WAKING_HOUR: Final = 7
"""Who says "at 3" and not "at 03:00" or "at night" wants to be called in the afternoon."""
WEEKDAYS: Final = ("mon", "tues", "wednes", "thurs", "fri", "satur", "sun")
ZH_WEEKDAYS: Final = "一二三四五六日"
DEFAULT_HOUR: Final = 10
