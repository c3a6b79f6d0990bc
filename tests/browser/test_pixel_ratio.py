"""A window that is dragged to a screen of another pixel ratio: every picture is as sharp as that screen, at once."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect
from screen import IDLE, Screen
from stand import Stand
from tab import WIDE

# How many of its pixels a canvas has for one of the screen's, in sight and with something on it.
SHARPNESS = """() => [...document.querySelectorAll("canvas")].filter((c) => c.checkVisibility() && c.clientWidth > 8)
  .map((c) => [c.className || c.parentElement.className, c.width / (c.clientWidth * devicePixelRatio),
    new Uint32Array(c.getContext("2d").getImageData(0, 0, c.width, c.height).data.buffer).some(Boolean)])"""


# An emulated screen has its ratio, and the page is laid out by it, but nobody is told of the change: the test tells.
TOLD = """() => {
  window.asked = [];
  window.media = window.matchMedia;
  window.matchMedia = (query) => {
    if (!query.includes("dppx")) return window.media(query);
    window.asked.push(new EventTarget());
    return window.asked.at(-1);
  };
}"""
TELL = "() => { for (const one of window.asked.splice(0)) one.dispatchEvent(new Event('change')); }"


def on_another_screen(page: Page, ratio: float) -> None:
    """The same window, as a screen of this ratio shows it."""
    page.context.new_cdp_session(page).send(
        "Emulation.setDeviceMetricsOverride", {**WIDE, "deviceScaleFactor": ratio, "mobile": False}
    )
    page.wait_for_function("ratio => devicePixelRatio === ratio", arg=ratio)
    page.evaluate(TELL)
    page.evaluate(IDLE)


def every_picture_is_sharp(page: Page, least: int) -> None:
    """On a finer screen, and back on the first one: nothing is blurred, and nothing was wiped away."""
    before = page.evaluate(SHARPNESS)
    assert len(before) >= least, before
    for ratio in (2, 1):
        on_another_screen(page, ratio)
        found = page.evaluate(SHARPNESS)
        assert [name for name, sharpness, _ in found if abs(sharpness - 1) > 0.05] == []
        assert [drawn for *_, drawn in found] == [drawn for *_, drawn in before]
    page.evaluate("window.matchMedia = window.media")


@pytest.mark.parametrize("view", ["both,dial:1", "grid", "map,inside:1", "map,graph:1"])
def test_the_player(stand: Stand, view: str) -> None:
    stand.page.evaluate(TOLD)
    stand.open(f"f=beale&steps=40&run=sgd@cosine&run=adam&view={view}")
    every_picture_is_sharp(stand.page, 4)


# -> its address, and its picture beside the player, or in its place.
STUDIES = {
    "sweep": ("sweep,count:50", "[data-testid=sweep]"),
    "heat map": ("heat,by:b1", "[data-testid=heat-map]"),
    "seeds": ("seeds,seeds:20", "[data-testid=ensemble]"),
}


@pytest.mark.panel(False)
@pytest.mark.parametrize(("study", "picture"), STUDIES.values(), ids=STUDIES)
def test_a_study(screen: Screen, study: str, picture: str) -> None:
    screen.open("f=sphere&steps=10&run=sgd")
    screen.page.evaluate(TOLD)
    if "seeds" in study:
        screen.css = picture
    screen.open(f"f=beale&steps=40&noise=0.1&run=adam&study={study}", "/study")
    expect(screen.page.locator(picture)).to_have_attribute("data-ready", "true")  # the player may have been first
    screen.settled()
    every_picture_is_sharp(screen.page, 2)
