"""Sharing: a link to this very moment, as text; and the projector. What is shared with others: ``test_others.py``."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect
from screen import Open, Screen

from optim_viz.link.codec import from_query, view_from_query
from optim_viz.link.view_fields import PLAYBACK

SCENE = (
    "f=himmelblau&start=-2.5,0.5&steps=120&noise=0.3&seed=7&run=adam,learning_rate:0.1"
    "&run=momentum,learning_rate:0.005&run=sgd,learning_rate:0.01@cosine"
)
HALL = {"width": 1920, "height": 1080}


def shared(screen: Screen) -> str:
    """Press the button; what the dialog shows."""
    screen.do("share")
    code = screen.page.get_by_role("dialog").get_by_test_id("stCode").locator("code").first
    expect(code).to_contain_text("moment=")
    return code.inner_text()


@pytest.mark.panel(False)
def test_the_link_is_copied_and_the_dialog_says_so(screen: Screen) -> None:
    """And that at this address it opens here alone, so that there is no code for phones."""
    screen.page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    screen.still(SCENE).seek(40)
    link = shared(screen)
    dialog = screen.page.get_by_role("dialog")
    expect(dialog).to_contain_text("opens on this computer alone")
    expect(dialog.locator("img")).to_have_count(0)
    assert len(link) < 260
    assert link.endswith("&end=1")
    expect(screen.page.get_by_role("dialog")).to_contain_text("Copied to the clipboard")
    copied = str(screen.page.evaluate("() => navigator.clipboard.readText()"))
    for text in (link, copied):
        address, _, query = text.partition("?")
        assert address.rstrip("/") == screen.origin
        assert from_query(query) == from_query(SCENE.replace("@cosine", "@cosine,final:0"))
        playback, notices = PLAYBACK.from_query(query)
        assert not notices
        assert playback is not None
        assert (playback.step, playback.plays, playback.hidden, playback.window) == (40, False, (), None)
    screen.page.get_by_text("From the start").click()
    expect(screen.page.get_by_role("dialog").get_by_test_id("stCode").locator("code").first).not_to_contain_text(
        "moment="
    )
    screen.page.context.clear_permissions()


@pytest.mark.panel(False)
def test_a_link_that_plays(open_screen: Open) -> None:
    screen = open_screen(reduced_motion="no-preference")
    screen.open(f"{SCENE}&moment=step:30,plays:1,speed:0.25")
    screen.has(playing="true", speed="0.25")
    assert int(screen.data("step")) >= 30


@pytest.mark.panel(False)
def test_a_moment_that_means_nothing_is_named_and_the_rest_stands(screen: Screen) -> None:
    screen.open(f"{SCENE}&moment=step:-4,window:nan~1~2~3,speed:1e9,spin:2,plays:0")
    notices = screen.page.locator(".st-key-notices")
    for word in ("step", "window", "speed", "spin"):
        expect(notices).to_contain_text(word)
    screen.has(surface="himmelblau", runs="3", step="0", playing="false")


@pytest.mark.panel(False)
def test_the_projector(open_screen: Open) -> None:
    screen = open_screen(viewport=HALL)
    screen.still(SCENE)
    for width, height in ((1920, 1080), (1024, 768)):
        screen.page.set_viewport_size({"width": width, "height": height})
        screen.page.wait_for_function("width => document.documentElement.clientWidth === width", arg=width)
        projected(screen, height)


def projected(screen: Screen, height: int) -> None:
    """All of it fits, larger, and without the panel; it comes back."""
    before = screen.box(screen.player)["width"]
    screen.press("p").until_looks(projector=1)
    expect(screen.sidebar).to_be_hidden()
    assert screen.box(screen.player)["width"] > before
    assert screen.overflow() <= 0
    below = screen.page.evaluate("() => document.querySelector('.ov-player').getBoundingClientRect().bottom")
    assert below <= height
    sizes = screen.player.locator(".ov-legend b").evaluate_all(
        "all => all.map(b => parseFloat(getComputedStyle(b).fontSize))"
    )
    assert min(sizes) >= height / 50
    screen.press("Home")
    screen.player.locator(".ov-speed").select_option("8")
    screen.press(" ").has(step="120", playing="false")  # the last frame holds
    assert view_from_query(screen.fields)[0].settings["projector"] == 1  # type: ignore[arg-type]
    screen.press("Escape").until_looks(projector=0)
    expect(screen.sidebar).to_be_visible()
