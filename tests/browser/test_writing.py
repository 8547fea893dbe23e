"""What people put into the widget: pictures, and texts up to the limit."""

from __future__ import annotations

import io

import pytest
from PIL import Image
from playwright.sync_api import Page, expect

from tests.browser.hands import Visit, open_chat
from tests.browser.site import Site

pytestmark = pytest.mark.browser


def picture(size: tuple[int, int] = (300, 500)) -> bytes:
    written = io.BytesIO()
    Image.effect_noise(size, 60).save(written, "PNG")
    return written.getvalue()


def choose(page: Page, body: bytes, name: str = "screen.png", kind: str = "image/png") -> None:
    file = {"name": name, "mimeType": kind, "buffer": body}
    page.locator("support-chat input[type=file]").set_input_files(file)  # type: ignore[arg-type]


def test_picture_is_shown_sent_and_kept(site: Site, visit: Visit, complaints: list[str]) -> None:
    page = visit()
    open_chat(page)
    choose(page, picture())
    expect(page.locator("support-chat .strip img")).to_be_visible()
    expect(page.locator("support-chat .strip")).to_contain_text("no recovery phrase")
    page.fill("support-chat textarea", "this is what I see")
    page.keyboard.press("Enter")
    expect(page.locator("support-chat .strip")).to_be_hidden()
    own = page.locator("support-chat .from-you")
    expect(own.locator("img")).to_be_visible()
    expect(own.locator(".state")).to_have_text("Sent")
    expect(own.locator("progress")).to_have_count(0)
    expect(page.locator("support-chat .list .from-bot")).to_have_count(1)
    [turn] = site.script.asked
    assert (turn.kind, turn.text) == ("image", "this is what I see")
    assert turn.attachment_id is not None
    assert site.services.pictures.read(turn.attachment_id)[0] == "image/png"
    page.reload()
    expect(own.locator("img")).to_be_visible()
    width = own.locator("img").evaluate("image => image.naturalWidth")
    assert width == 300
    assert complaints == []


def test_progress_of_an_upload_is_shown(site: Site, visit: Visit) -> None:
    page = visit()
    open_chat(page)
    session = page.context.new_cdp_session(page)
    session.send("Network.enable")
    slow = {"offline": False, "latency": 0, "downloadThroughput": -1, "uploadThroughput": 150_000}
    choose(page, picture((700, 700)))
    session.send("Network.emulateNetworkConditions", slow)
    page.keyboard.press("Enter")
    bar = page.locator("support-chat progress")
    expect(bar).to_have_attribute("aria-label", "Uploaded: 0%")
    page.wait_for_function(
        """() => { const bar = document.querySelector("support-chat").shadowRoot.querySelector("progress");
                   return bar && bar.value > 0.1 && bar.value < 1; }"""
    )
    session.send("Network.emulateNetworkConditions", {**slow, "uploadThroughput": -1})
    expect(page.locator("support-chat .from-you .state")).to_have_text("Sent", timeout=20_000)
    expect(bar).to_have_count(0)


def test_wrong_files_are_refused_in_words(site: Site, visit: Visit) -> None:
    page = visit()
    open_chat(page)
    problem = page.locator("support-chat .composer .problem")
    choose(page, b"GIF89a", "a.gif", "image/gif")
    expect(problem).to_have_text("Please choose a PNG, JPEG or WebP picture.")
    choose(page, b"\x00" * (10 * 1024 * 1024 + 1))
    expect(problem).to_have_text("This picture is too big. The limit is 10 MB.")
    expect(page.locator("support-chat .strip")).to_be_hidden()
    choose(page, b"no picture at all")
    expect(problem).to_be_hidden()
    page.keyboard.press("Enter")
    expect(page.locator("support-chat .message .problem")).to_have_text(
        "This picture couldn't be opened. Please send another screenshot."
    )
    expect(page.locator("support-chat .retry")).to_have_count(0)


def test_chosen_picture_can_be_taken_away(site: Site, visit: Visit) -> None:
    page = visit()
    open_chat(page)
    choose(page, picture())
    page.click("support-chat .remove")
    expect(page.locator("support-chat .strip")).to_be_hidden()
    expect(page.locator("support-chat .send")).to_be_disabled()


def test_limit_of_a_message_is_shown_and_kept(site: Site, visit: Visit) -> None:
    page = visit()
    open_chat(page)
    count = page.locator("support-chat .count")
    page.fill("support-chat textarea", "x" * 3_499)
    expect(count).to_be_hidden()
    page.fill("support-chat textarea", "x" * 3_500)
    expect(count).to_have_text("Characters left: 500")
    page.keyboard.press("End")
    page.keyboard.insert_text("y" * 600)
    expect(count).to_have_text("Characters left: 0")
    page.keyboard.press("Enter")
    expect(page.locator("support-chat .list .from-bot")).to_have_count(1)
    assert [len(text) for text in site.script.texts] == [4_000]
