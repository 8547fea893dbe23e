from __future__ import annotations

import re
from html.parser import HTMLParser

import httpx
import pytest

from bot.channels.web.pages import STATIC
from bot.channels.web.words import accepted_tag, nearest_tag
from bot.languages import load_catalogues
from bot.runtime import Services
from tests.unit.channels.web.conftest import assert_refused

SPOKEN = ("ar", "en", "pt-BR", "zh-CN", "zh-TW")


class Reader(HTMLParser):
    """Collects what a strict policy is about."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.scripts: list[str | None] = []
        self.inline: list[str] = []
        self.loaded: list[str] = []
        self.root: dict[str, str | None] = {}
        self._inside = ""
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        self._inside = tag
        if tag == "html":
            self.root = given
        if tag == "script":
            self.scripts.append(given.get("src"))
        self.inline += [name for name in given if name == "style" or name.startswith("on")]
        self.loaded += [given[name] or "" for name in ("src", "href") if given.get(name)]

    def handle_data(self, data: str) -> None:
        if self._inside in ("script", "style") and data.strip():
            self.inline.append(data)

    def handle_endtag(self, tag: str) -> None:
        self._inside = ""


async def test_demo_page_embeds_the_widget_by_one_tag_under_a_strict_policy(
    http: httpx.AsyncClient,
) -> None:
    response = await http.get("/")
    page = Reader(response.text)
    assert page.scripts == ["/widget.js"]
    assert page.inline == []
    assert len(page.loaded) > 3
    assert all(address.startswith(("/", "data:")) for address in page.loaded)
    policy = dict(
        part.strip().split(" ", 1)
        for part in response.headers["Content-Security-Policy"].split(";")
    )
    assert policy["default-src"] == "'none'"
    assert policy["script-src"] == policy["style-src"] == policy["connect-src"] == "'self'"
    assert policy["img-src"] == "'self' data: blob:"
    assert policy["frame-ancestors"] == policy["base-uri"] == "'none'"


@pytest.mark.parametrize(
    ("query", "accepted", "tag", "word"),
    [
        ("?lang=zh-CN", "en", "zh-CN", "钱包遇到问题"),
        ("?lang=en", "zh-CN", "en", "Something wrong with your wallet?"),
        ("", "zh-Hans;q=0.9, en;q=0.5", "zh-CN", "钱包遇到问题"),
        ("", "xx, en;q=0.5", "en", "Something wrong with your wallet?"),
        ("?lang=%3Cscript%3E", "", "en", "Something wrong with your wallet?"),
    ],
)
async def test_demo_page_speaks_the_wanted_language(
    http: httpx.AsyncClient, query: str, accepted: str, tag: str, word: str
) -> None:
    response = await http.get(f"/{query}", headers={"Accept-Language": accepted})
    page = Reader(response.text)
    assert page.root == {"lang": tag, "dir": "ltr"}
    assert word in response.text
    assert "TP Wallet" in response.text
    assert "{" not in response.text  # nothing was left to be filled in


async def test_brand_is_text_and_never_markup(http: httpx.AsyncClient, services: Services) -> None:
    object.__setattr__(services, "settings", services.settings.copy(update={"brand": "<b>&"}))
    page = (await http.get("/")).text
    assert "<b>" not in page
    assert "&lt;b&gt;&amp;" in page


@pytest.mark.parametrize("name", ["widget.js", "widget/demo.css"])
async def test_files_are_sent_once_and_then_confirmed(http: httpx.AsyncClient, name: str) -> None:
    first = await http.get(f"/{name}")
    assert first.status_code == 200
    assert first.content == (STATIC / name.split("/")[-1]).read_bytes()
    assert first.headers["X-Content-Type-Options"] == "nosniff"
    etag = first.headers["ETag"]
    for known in (etag, f'"other", W/{etag}'):
        again = await http.get(f"/{name}", headers={"If-None-Match": known})
        assert (again.status_code, again.content) == (304, b"")
        assert again.headers["ETag"] == etag
    changed = await http.get(f"/{name}", headers={"If-None-Match": '"other"'})
    assert changed.status_code == 200


async def test_widget_may_be_run_by_pages_of_any_origin(http: httpx.AsyncClient) -> None:
    response = await http.get("/widget.js")
    assert response.headers["Content-Type"] == "text/javascript; charset=utf-8"
    assert response.headers["Cross-Origin-Resource-Policy"] == "cross-origin"


async def test_widget_gets_the_words_of_one_language(http: httpx.AsyncClient) -> None:
    response = await http.get("/widget/words/zh-CN.json")
    body = response.json()
    assert (body["tag"], body["direction"], body["brand"]) == ("zh-CN", "ltr", "TP Wallet")
    assert body["words"]["widget-send"] == "发送"
    assert body["words"]["widget-launcher_unread"] == "打开客服聊天，{count} 条未读"
    assert all(key.startswith("widget-") for key in body["words"])
    assert response.headers["Cache-Control"] == "public, max-age=300"
    nearest = (await http.get("/widget/words/zh-Hans-SG.json")).json()
    assert nearest["tag"] == "zh-CN"


@pytest.mark.parametrize("tag", ["xx", "..", "..%2F..%2Fen", "e", "%00", "x" * 2_000])
async def test_language_that_nobody_speaks_is_not_found(http: httpx.AsyncClient, tag: str) -> None:
    response = await http.get(f"/widget/words/{tag}.json")
    assert response.status_code == 404
    if "%2F" not in tag:
        assert_refused(response, 404, "not_found")


def test_widget_uses_every_word_and_no_other() -> None:
    script = (STATIC / "widget.js").read_text(encoding="utf-8")
    used = set(re.findall(r'"(widget-[a-z_]+)"', script))
    assert len(used) > 30
    for tag, catalogue in load_catalogues().items():
        told = {key for key in catalogue.keys() if key.startswith("widget-")}  # noqa: SIM118
        assert told == used, tag


def test_demo_page_uses_every_word_and_no_other() -> None:
    template = (STATIC.parent / "templates" / "demo.html").read_text(encoding="utf-8")
    used = set(re.findall(r'words\["(demo-[a-z_]+)"\]', template))
    assert len(used) > 10
    for tag, catalogue in load_catalogues().items():
        told = {key for key in catalogue.keys() if key.startswith("demo-")}  # noqa: SIM118
        assert told == used, tag


@pytest.mark.parametrize(
    ("tag", "near"),
    [
        ("en-GB", "en"),
        ("EN_us", "en"),
        ("pt", "pt-BR"),
        ("zh", "zh-CN"),
        ("zh-Hans-SG", "zh-CN"),
        ("zh-HK", "zh-TW"),
        ("zh-Hant", "zh-TW"),
        ("zh-tw", "zh-TW"),
        ("ar-EG", "ar"),
        ("fr", None),
        ("", None),
        ("-", None),
        ("*", None),
    ],
)
def test_nearest_language_is_the_one_that_can_be_read(tag: str, near: str | None) -> None:
    assert nearest_tag(tag, SPOKEN) == near


@pytest.mark.parametrize(
    ("header", "tag"),
    [
        ("zh-TW,zh;q=0.9,en;q=0.8", "zh-TW"),
        ("fr, ar;q=0.2, pt;q=0.9", "pt-BR"),
        ("ar;q=0, pt;q=0.1", "pt-BR"),
        ("ar;q=x, zh;q=nan", "en"),
        ("fr", "en"),
        ("", "en"),
        (",;,", "en"),
    ],
)
def test_accepted_language_is_the_best_one_spoken(header: str, tag: str) -> None:
    assert accepted_tag(header, SPOKEN) == tag
    assert accepted_tag("fr", ["ja", "de"]) == "de"
