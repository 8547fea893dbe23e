"""The words by which a request for a secret is known, in English and Chinese.

`SECRET` names the thing, `HAND_OVER` verbs that give it away wherever they stand,
`ENTER` verbs that are harmless inside the user's own app. Negations and other
people's deeds ("anyone who asks") turn a request into a warning.
"""

from __future__ import annotations

import re
from typing import Final

_I: Final = re.IGNORECASE

SECRET: Final = re.compile(
    r"(?:recovery|seed|secret|backup|mnemonic|wallet)[ -]*(?:phrases?|words?|keys?)"
    r"|\bmnemonics?\b|\bseeds?\b|\b(?:12|24|twelve|twenty[ -]four)[ -]*(?:\w+ )?words\b"
    r"|\bprivate[ -]*keys?\b|\bprivkeys?\b|\bkey ?stores?\b|\bpass[ -]?(?:words?|codes?|phrases?)\b(?! (?:reset|recovery|manager))|\bpwd\b|\bpin(?: code)?\b"
    r"|\botps?\b|\b2fa\b|\bone[ -]time (?:codes?|passwords?)\b"
    r"|\b(?:verification|security|sms|e-?mail|login|log-in|authenticat\w+|confirmation|access|auth|reset)[ -]*codes?\b"
    r"|\b(?:the|your|that|this|digit|any)[ -]codes?\b|\b(?:the|your|that) (?:phrases?|keys?)\b"
    r"|助[记記][词詞]|恢[复復](?:短[语語]|[词詞])|[种種]子(?:短[语語]|[词詞])?|[备備]份(?:短[语語]|[词詞])|(?:12|24|十二|二十四)[个個]?(?:[单單英][词詞文]|[词詞])"
    r"|私[钥鑰]|[密秘][钥鑰]|密[码碼](?!重置|找回|[错錯][误誤])|口令|[验驗][证證][码碼]|校[验驗][码碼]|[动動][态態][码碼]|短信[码碼]|安全[码碼]|[动動][态態]口令",
    _I,
)

HAND_OVER: Final = re.compile(
    r"\b(?:send|sending|sent|tell|telling|give|giving|gave|provide|providing|share|sharing|reply|respond|answer|forward|post|submit"
    r"|disclose|reveal|hand|pass|message|dm|dictate|spell|supply|upload|attach|include|drop|screenshot|photograph)\b"
    r"|\b(?:show|read|say|text|e-?mail)(?= (?:me|us|it|them|out|aloud|back|your|the)\b)|\blet (?:me|us) (?:know|have|see)\b"
    r"|\b(?:we|i|team|support|colleagues?|they) (?:\w+ )?(?:needs?|requires?|wants?|request)\b|\b(?:is|are) (?:needed|required)\b"
    r"|\bask(?:ing)?(?: \w+)? for\b|\b(?:i|we)(?:'d| would) like\b"
    r"|\b(?:what is|what's|whats|what are|may i have|can i have|could i have|can i get|could i get)\b(?=.{0,40}\byour?\b)"
    r"|提供|[发發](?:[给給送来來过過]|一下|我|出|上|到)|[传傳](?:[给給送来來过過]|一下)|告[诉訴知]|[给給](?:到)?(?:我|客服|[对對]方)|[报報](?:一下|[给給出])|[说說](?:一下|出|[给給])"
    r"|回[复復]|提交|出示|分享|私信|[转轉][发發]|[拍截][照图圖下]|[念读讀](?:一下|出|[给給])|上[传傳]|[贴貼](?:出|上|到)|需要(?:您|你)的|交[给給出]|[写寫](?:[给給]|在[这這])",
    _I,
)

QUESTION: Final = re.compile(r"(?:您|你)的.{0,12}(?:是什么|是什麼|是多少|是啥|有哪些|是哪)")

ENTER: Final = re.compile(
    r"\b(?:enter|type|write(?! (?:it |them )?down)|input|paste|fill|key in|put|insert)\b|\b(?:confirm|verify|validate)(?= (?:your|the)\b)"
    r"|\b(?:import|write down|copy)(?=.*\b(?:here|chat|form|page|site|website|link|https?)\b)"
    r"|[输輸]入|填[写寫]?|粘[贴貼]|[导導]入(?=.*(?:[这這][里裡]|[链鏈]接|[网網][站址]|http))|(?:[验驗][证證]|[确確][认認])(?:您|你)的",
    _I,
)

OWN_PLACE: Final = re.compile(
    r"\bin(?:to|side)? (?:the|your) (?:\w+ ){0,2}(?:app|wallet|device)\b|\bon (?:the|your) (?:own )?(?:phone|device|screen)\b|\bpaper\b|\boffline\b|\bsafe place\b"
    r"|\b(?:import|restore|recover)\b.{0,30}\b(?:screen|menu|wallet)\b|应用|應用|[Aa][Pp][Pp]|[钱錢]包(?:内|內|里|裡|中)|[纸紙]|离线|離線|手机上|手機上",
    _I,
)
"""Where a secret may be typed or written: the owner's own app, device or paper."""

TO_US: Final = re.compile(
    r"\b(?:me|us|here|chat|support|our|team|agent|form|website|site|link|page|https?|bot|back)\b"
    r"|我|客服|[这這](?:里|裡|儿|個|个)|此[处處]|[对對][话話]|聊天|网站|網站|[链鏈][接結]|表[单單格]|http",
    _I,
)
"""Whoever or whatever must not get one."""

TO_USER: Final = re.compile(
    r"\b(?:send|sent|sending|tell|give|gave|show|say|read|provide|text|e-?mail)(?:s|ing)? (?:to )?you\b"
    r"|\b(?:be|was|were|is) (?:sent|shown|told|given) to you\b"
    r"|\b(?:colleagues?|caller|agent|app|we|i)(?:'ll| will| must| has to| have to| can)? (?:say|tell|show|read|send|give)s?\b(?! (?:me|us)\b)"
    r"|(?:我们|我們|同事|客服|系统|系統).{0,8}(?:[发發告](?:给|給|送|诉|訴|知)|提供[给給]|[报報]出|[说說]出|出示)(?:给|給)?(?:您|你)?",
    _I,
)
"""We ourselves give or say something to the user: a call begins with the verification code."""

NEGATION: Final = re.compile(
    r"\b(?:never|not|cannot|don'?t|doesn'?t|didn'?t|won'?t|mustn'?t|shouldn'?t|can'?t|no one|nobody|no|none|nor|neither|without|avoid|refuse|stop|instead of|rather than)\b"
    r"|不要|切勿|[请請]勿|勿|[绝絕]不|不[会會]|[从從]不|永[远遠]不|不得|不能|不可|不[应應]|不[该該]|不需要|不必|[无無][须須需]|不用|[没沒]有?|[别別]|避免|禁止|拒[绝絕]|不是|而不是|[谨謹]防|防止|都不",
    _I,
)

IDLE_NEGATION: Final = re.compile(
    r"\b(?:do not|don'?t|never|no need to|please don'?t) (?:hesitate|forget|worry|be (?:afraid|shy|scared|worried)|fail|wait|delay|mind|panic)\b(?: to\b)?"
    r"|\bno (?:problem|worries|later than)\b|\bnot only\b|\bwhy (?:not|don'?t you)\b|\b(?:can|could|won|would|don|aren)'?t you\b|\bif (?:you )?(?:do not|don'?t|have not|haven'?t) \w+ \b"
    r"|(?:不要|[别別]|勿|不用|不必|[无無]需)(?:忘[记記了]?|[担擔]心|[犹猶]豫|着急|害怕|[紧緊][张張]|客[气氣])|不妨|不得不|不[仅僅]|[别別]的|特[别別]|(.)不\1",
    _I,
)
"""Look like negations and forbid nothing: "don't hesitate to", "能不能"."""

OTHERS: Final = re.compile(
    r"\b(?:anyone|anybody|someone|somebody|whoever|scammers?|thief|thieves|fraudsters?|a caller|people|strangers?|they|those)\b"
    r"|任何人|有人|[对對]方|[骗騙]子|[谁誰]|陌生人|自[称稱]|他们|他們|[诈詐][骗騙]|不法分子",
    _I,
)
"""Other people, as the ones who ask."""

PAST_QUESTION: Final = re.compile(
    r"^\W*(?:did|have|has|had|was|were) (?:you|anyone|anybody|someone|somebody|it)\b"
    r"|(?:有[没沒]有|是否|曾[经經]?|是不是)",
    _I,
)
"""Asks what happened before: whether it was given away is what a theft is judged by."""

PRONOUN: Final = re.compile(r"\b(?:it|them|those|these|that)\b|它|[发發][给給过過来來]?我|[给給]我")

CLAUSE_OF_ITS_OWN: Final = re.compile(
    r"\b(?:you|we|i|it|they|he|she|is|are|was|were|has|have|had|can|could|will|would|must|may|might|opens?|restores?|gets?)\b"
    r"|(?:您|你)(?!的)|我|是|已|被|[会會]|用|[登][录錄]|可以|在",
    _I,
)
"""A clause that says something itself, and is not one more thing on a list of what is asked for."""

BARE_QUESTION: Final = re.compile(
    r"\W*(?:(?:and|also|now|please|your|the|ok|您的|你的|[请請]|呢|那)\W*)*[?？]\W*", _I
)
"""What is left of "And your password?" without the secret's name."""

SPACED_ADDRESS: Final = re.compile(
    r"(?<![0-9A-Za-z])(?:0[xX]\s?)?(?:[0-9a-fA-F]\s?){39}[0-9a-fA-F](?!\s?[0-9a-fA-F]|[0-9A-Za-z])"
)
"""Forty hexadecimal digits, with or without 0x and gaps: an EVM address that is to be put together."""

CALLING: Final = re.compile(
    r"\b(?:call|phone|telephone|dial|ring|text|sms|tel|hotline|whats ?app|viber|signal)\b|[拨撥]打|致[电電]|打[电電][话話]|[电電][话話]|[热熱][线線]|[联聯]系|微信",
    _I,
)

REGIONS: Final = (
    "GB", "US", "CN", "TW", "HK", "JP", "KR", "IN", "DE", "FR", "ES", "BR", "RU", "TR", "ID", "VN", "UA",
)  # fmt: skip
"""Countries whose numbers are known without their code: those of the languages spoken."""
