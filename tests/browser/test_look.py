"""What it looks like, measured: boxes, pixels, colour schemes, motion, and bytes on the wire."""

from __future__ import annotations

import re
from collections.abc import Callable
from io import BytesIO

import pytest
from PIL import Image
from playwright.sync_api import Locator, Page, expect
from screen import Open, Screen

from optim_viz import OPTIMIZERS

pytestmark = pytest.mark.xdist_group("browser")

WIRE_LIMIT = 150_000  # bytes through the WebSocket for a first load of eight runs of 500 steps


def picture(part: Locator | Page) -> Image.Image:
    """What the browser shows of one element, or in the window."""
    return Image.open(BytesIO(part.screenshot(animations="disabled"))).convert("RGB")


def colours(image: Image.Image) -> int:
    return len(image.getcolors(maxcolors=image.width * image.height) or ())


def brightness(image: Image.Image) -> float:
    """The mean grey, from 0 to 255."""
    histogram = image.convert("L").histogram()
    return sum(value * count for value, count in enumerate(histogram)) / sum(histogram)


def inside(part: Locator, width: float, height: float) -> None:
    """Assert that an element lies in a window of this size, whole."""
    box = Screen.box(part)
    assert box["x"] >= 0
    assert box["y"] >= 0
    assert box["x"] + box["width"] <= width + 0.5, (part, box)
    assert box["y"] + box["height"] <= height + 0.5, (part, box)
    assert box["width"] > 20
    assert box["height"] > 20


def test_everything_fits_a_classroom_projector(screen: Screen) -> None:
    screen.still()
    parts = [screen.stage, screen.legend.first, screen.legend.last]
    parts += [screen.player.locator(css) for css in (".ov-controls", ".ov-legend", '[data-chart="loss"]')]
    for part in parts:
        inside(part, 1366, 768)
    assert screen.overflow() <= 0
    assert colours(picture(screen.stage)) > 200


def test_the_stage_does_not_jump(screen: Screen) -> None:
    screen.still()
    before = screen.box(screen.stage)
    screen.nudge_rate(1)
    assert screen.box(screen.stage) == before
    screen.button("Add").click()
    screen.has(runs=6).until_address("q => q.getAll('run').length === 6")
    assert screen.box(screen.stage) == before
    old = screen.fields["start"]
    screen.page.mouse.click(*screen.at(0.2, 0.6))
    screen.until_start_is_not(old)
    assert screen.box(screen.stage) == before


def test_dark(open_screen: Open) -> None:
    light = open_screen(color_scheme="light").still()
    dark = open_screen(color_scheme="dark").still()
    day, night = picture(light.stage), picture(dark.stage)
    assert brightness(day) > 150
    assert brightness(night) < 100
    assert colours(night) > 200
    assert dark.paths() != light.paths()
    assert dark.losses() == light.losses()
    whole = picture(dark.page)
    assert brightness(whole) < 100


def test_phone(open_screen: Open) -> None:
    screen = open_screen(viewport={"width": 390, "height": 844}, has_touch=True, is_mobile=True, device_scale_factor=2)
    screen.open()
    assert screen.overflow() <= 0
    expect(screen.player).to_be_in_viewport()
    box = screen.box(screen.stage)
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= 390
    assert box["width"] > 300
    for name in ("first", "back", "play", "forward", "last", "loop", "fullscreen"):
        button = screen.box(screen.player.locator(f'[data-do="{name}"]'))
        assert button["x"] >= 0
        assert button["x"] + button["width"] <= 390
        assert min(button["width"], button["height"]) >= 32  # for a thumb
    screen.player.locator('[data-do="last"]').tap()
    screen.has(step=500, playing="false")
    old = screen.fields["start"]
    x, y = screen.at(0.7, 0.5)
    screen.page.touchscreen.tap(x, y)
    screen.until_start_is_not(old)
    assert colours(picture(screen.stage)) > 200
    assert screen.overflow() <= 0


def test_narrow_tablet_has_no_overflow(open_screen: Open) -> None:
    screen = open_screen(viewport={"width": 800, "height": 1100})
    screen.still()
    assert screen.overflow() <= 0
    expect(screen.stage).to_be_visible()


def test_reduced_motion_shows_the_end(open_screen: Open) -> None:
    screen = open_screen(reduced_motion="reduce")
    screen.open().has(playing="false", step=500)
    frames = screen.data("frames")
    screen.choose("Surface", "Beale")
    screen.has(surface="beale", playing="false", step=500)
    assert screen.data("frames") != frames
    screen.do("play").has(playing="true")  # who asks for motion gets it
    screen.page.wait_for_function("() => +document.querySelector('.ov-player').dataset.step < 500")


def test_full_screen(screen: Screen) -> None:
    screen.still()
    small = screen.box(screen.stage)
    screen.press("f")
    screen.page.wait_for_function("() => document.fullscreenElement?.matches('[data-testid=player]')")
    screen.page.wait_for_function(
        "width => document.querySelector('.ov-stage').clientWidth > width", arg=small["width"]
    )
    view = screen.data("view")
    screen.page.mouse.move(*screen.at(0.5, 0.5))
    screen.page.mouse.wheel(0, -200)  # there is no page to scroll
    screen.page.wait_for_function("old => document.querySelector('.ov-player').dataset.view !== old", arg=view)
    screen.press("0", "f")
    screen.page.wait_for_function("() => !document.fullscreenElement")
    screen.page.wait_for_function(
        "width => document.querySelector('.ov-stage').clientWidth === width", arg=round(small["width"])
    )


def test_first_load_is_light_on_the_wire(screen: Screen, record_property: Callable[[str, object], None]) -> None:
    names = list(OPTIMIZERS)[:8]
    screen.still("&".join(["f=rosenbrock", "steps=500", *(f"run={name}" for name in names)])).has(runs=8, steps=500)
    record_property("websocket_bytes", screen.received)
    print(f"WebSocket, 8 runs × 500 steps: {screen.received} bytes")
    assert 8 * 501 * 4 * 4 < screen.received <= WIRE_LIMIT


def test_the_page_is_readable_to_a_screen_reader(screen: Screen) -> None:
    screen.still()
    for control in screen.player.locator("button, input, select").all():
        assert control.evaluate("node => (node.getAttribute('aria-label') || node.textContent || '').trim().length > 0")
    expect(screen.player.locator("canvas.ov-land")).to_have_attribute(
        "aria-label", re.compile("Contour map of Rosenbrock")
    )
    expect(screen.player.locator(".ov-sr")).to_contain_text("Step 500 of 500.")
