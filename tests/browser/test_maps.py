"""Heat maps and fate maps in a real browser: colours, hover, events, keys, on a page with nothing else."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from heat_map_page import CODES, COLUMNS, DOMAIN, KINDS, MOMENTUM, RATE, ROWS, by_value, two_maps
from numpy.typing import NDArray
from playwright.sync_api import Locator, Page, expect
from screen import Open, Screen, pixels

from optim_viz.web.categories import RAMP

Window = tuple[float, float, float, float]


class Maps:
    """A tab with one of the pictures of ``heat_map_page``."""

    def __init__(self, screen: Screen, what: str) -> None:
        self.screen = screen
        self.page: Page = screen.page
        screen.tab.go(f"/?script=heat_map_page&what={what}")
        self.root = self.page.get_by_test_id("heat-map")
        self.settled()
        self.tip, self.rows = self.root.locator(".ov-heat-map-tip"), self.root.locator(".ov-heat-map-row")
        self.event_text = self.page.locator(".st-key-event")

    def settled(self) -> Maps:
        expect(self.root).to_have_attribute("data-ready", "true")
        expect(self.page.get_by_test_id("stApp")).to_have_attribute("data-test-script-state", "notRunning")
        return self

    def pane(self, k: int = 0) -> Locator:
        return self.root.locator(".ov-heat-map-pane").nth(k)

    def map(self, k: int = 0) -> Locator:
        return self.pane(k).locator(".ov-heat-map-map")

    @property
    def window(self) -> Window:
        """The window that is shown, after the frame that is due: x from, x to, y from, y to."""
        self.drawn()
        x0, x1, y0, y1 = map(float, (self.root.get_attribute("data-window") or "").split(","))
        return x0, x1, y0, y1

    def box(self, k: int = 0) -> tuple[float, float, float, float]:
        """The plot within its map: left, top, width, height."""
        left, top, width, height = map(float, (self.pane(k).get_attribute("data-box") or "").split(","))
        return left, top, width, height

    def at(self, i: float, j: float, columns: int, rows: int, k: int = 0) -> tuple[float, float]:
        """The middle of a cell on the page, where the cells fill the plot."""
        self.map(k).scroll_into_view_if_needed()
        outer = Screen.box(self.map(k))
        left, top, width, height = self.box(k)
        return outer["x"] + left + (i + 0.5) / columns * width, outer["y"] + top + (1 - (j + 0.5) / rows) * height

    def cell_pixels(self, i: int, j: int, columns: int, rows: int, k: int = 0) -> NDArray[np.uint8]:
        """The colours of the inner part of a cell, (n, 3)."""
        image = pixels(self.drawn(k))
        left, top, width, height = self.box(k)
        x, y = left + (i + 0.5) / columns * width, top + (1 - (j + 0.5) / rows) * height
        dx, dy = int(0.35 * width / columns), int(0.35 * height / rows)
        part = image[round(y) - dy : round(y) + dy + 1, round(x) - dx : round(x) + dx + 1, :3]
        return part.reshape(-1, 3)

    def drawn(self, k: int = 0, layer: int = 0) -> str:
        """One of a map's canvases, after the frame that is due."""
        return str(
            self.map(k).locator("canvas").nth(layer).evaluate(
                "canvas => new Promise(tell => requestAnimationFrame(() => requestAnimationFrame("
                "() => tell(canvas.toDataURL()))))"
            )
        )  # fmt: skip

    def event(self, kind: str) -> dict[str, Any]:
        """The last event that came to the server, once it is of this kind."""
        expect(self.event_text).to_contain_text(f'"event": "{kind}"')
        found: dict[str, Any] = json.loads(self.event_text.inner_text())
        return found

    def press(self, *keys: str, k: int = 0) -> Maps:
        self.map(k).focus()
        for key in keys:
            self.page.keyboard.press(key)
        return self

    def do(self, name: str) -> Maps:
        self.root.locator(f'[data-do="{name}"]').click()
        return self


@pytest.fixture
def maps(open_screen: Open) -> Callable[..., Maps]:
    """``maps(what, **context options)``: the picture, in a tab of its own."""
    return lambda what, **options: Maps(open_screen(**options), what)


def colour(hex_colour: str) -> list[int]:
    return [int(hex_colour[k : k + 2], 16) for k in (1, 3, 5)]


def usual(found: NDArray[np.uint8]) -> list[int]:
    """The colour that most pixels have."""
    colours, counts = np.unique(found, axis=0, return_counts=True)
    return [int(v) for v in colours[counts.argmax()]]


# Pictures --------------------------------------------------------------------------------------------------------


def in_theme(shown: Maps, theme: str) -> Maps:
    """In these colours, once the map has them."""
    before = shown.drawn()
    if theme != shown.screen.tab.media["color_scheme"]:
        shown.screen.tab.emulate(color_scheme=theme)
        old = "([css, old]) => document.querySelector(css).toDataURL() === old ? 'the map has its old colours' : ''"
        shown.screen.tab.until(old, [".ov-heat-map-map canvas", before])
    return shown


def cells_have_the_tones_of_their_codes(shown: Maps, theme: str) -> None:
    for i, j in ((0, 0), (11, 0), (0, 8), (5, 4), (6, 4), (3, 7), (9, 2), (2, 5)):
        look = KINDS[int(CODES[j, i])].appearance
        found = shown.cell_pixels(i, j, COLUMNS, ROWS)
        assert usual(found) == colour(look.dark if theme == "dark" else look.light), (theme, i, j)
        inks = len(np.unique(found, axis=0))
        assert inks == (2 if look.pattern else 1), (theme, i, j)  # nothing is smoothed; a texture is one ink
    ground = [16, 22, 29] if theme == "dark" else [255, 255, 255]
    assert usual(shown.cell_pixels(10, 8, COLUMNS, ROWS)) == ground


def the_legend_names_what_is_there_with_its_share(shown: Maps) -> None:
    codes = CODES.copy()
    codes[8, 10:] = -1
    for k, kind in enumerate(KINDS):
        share = 100 * (codes == k).sum() / (COLUMNS * ROWS - 2)
        expect(shown.rows.nth(k)).to_have_text(f"{kind.words}{share:.1f} %", use_inner_text=False)


def one_category_alone(shown: Maps) -> None:
    own, other = (0, 0), (2, 0)  # codes 0 and 4
    before = shown.drawn()
    shown.rows.nth(0).click()
    expect(shown.rows.nth(0)).to_have_attribute("aria-pressed", "true")
    shown.page.mouse.move(2, 2)
    assert usual(shown.cell_pixels(*own, COLUMNS, ROWS)) == colour(KINDS[0].appearance.light)
    assert usual(shown.cell_pixels(*other, COLUMNS, ROWS)) != colour(KINDS[4].appearance.light)
    shown.press("Escape")
    expect(shown.rows.nth(0)).to_have_attribute("aria-pressed", "false")
    assert shown.drawn() == before


def test_a_map_by_outcome(maps: Callable[..., Maps]) -> None:
    """One visit: what is claimed of it has a name of its own."""
    shown = maps("outcome")
    the_legend_names_what_is_there_with_its_share(shown)
    one_category_alone(shown)
    for theme in ("light", "dark"):
        cells_have_the_tones_of_their_codes(in_theme(shown, theme), theme)


def values_lie_on_the_ramp_in_their_order(shown: Maps, theme: str) -> None:
    where = [(0, 1), (3, 2), (6, 3), (9, 5), (5, 7), (9, 8)]
    light = []
    for i, j in where:
        found = shown.cell_pixels(i, j, COLUMNS, ROWS)
        assert len(np.unique(found, axis=0)) == 1
        light.append(float(found[0] @ [0.21, 0.72, 0.07]))
    assert light == sorted(light, reverse=theme == "dark")
    assert len(set(light)) == len(light)
    # The least value lies below the ramp's low end, and has its colour.
    assert np.abs(np.array(usual(shown.cell_pixels(3, 0, COLUMNS, ROWS))) - colour(RAMP[theme][0])).max() <= 1
    diverged = shown.cell_pixels(11, 4, COLUMNS, ROWS)
    assert usual(diverged) == colour(KINDS[2].appearance.dark if theme == "dark" else KINDS[2].appearance.light)
    assert len(np.unique(diverged, axis=0)) == 2


def the_legend_has_the_ramp_its_line_and_what_has_no_value(shown: Maps) -> None:
    expect(shown.rows).to_have_text([f"overflowed{100 * 9 / 106:.1f} %"])
    expect(shown.root.locator(".ov-heat-map-bar")).to_have_attribute(
        "aria-label", "Loss f: colours from 10⁻¹⁰ to 1000, log scale"
    )
    expect(shown.root.locator(".ov-heat-map-line")).to_have_text("stability edge")


def test_a_map_by_value(maps: Callable[..., Maps]) -> None:
    """One visit: what is claimed of it has a name of its own."""
    shown = maps("value")
    the_legend_has_the_ramp_its_line_and_what_has_no_value(shown)
    hover_tells_the_cell(shown)
    for theme in ("light", "dark"):
        values_lie_on_the_ramp_in_their_order(in_theme(shown, theme), theme)


def test_two_maps_stand_side_by_side_and_on_a_phone_one_above_the_other(maps: Callable[..., Maps]) -> None:
    wide = maps("two")
    left, right = Screen.box(wide.map(0)), Screen.box(wide.map(1))
    assert left["y"] == right["y"]
    assert left["x"] + left["width"] < right["x"]
    expect(wide.pane(0).locator("li")).to_have_text(
        ["A25.0 %", "B25.0 %", "overflowed25.0 %", "still descending25.0 %"]
    )
    expect(wide.pane(1).locator("li")).to_have_text(["A100.0 %"])
    expect(wide.root.get_by_role("progressbar")).to_have_attribute("aria-valuenow", "25")
    phone = maps("two", viewport={"width": 390, "height": 844})
    above, below = Screen.box(phone.map(0)), Screen.box(phone.map(1))
    assert above["x"] == below["x"]
    assert above["y"] + above["height"] <= below["y"]
    assert above["width"] > 320
    assert phone.page.evaluate("document.documentElement.scrollWidth") <= 390


# Cells -----------------------------------------------------------------------------------------------------------


def hover_tells_the_cell(shown: Maps) -> None:
    values = by_value().panes[0].values
    assert values is not None
    shown.page.mouse.move(*shown.at(5, 4, COLUMNS, ROWS))
    expect(shown.tip).to_contain_text("Loss f = ")
    assert float(shown.tip.get_attribute("data-x") or "nan") == RATE.values[5]
    assert float(shown.tip.get_attribute("data-y") or "nan") == MOMENTUM.values[4]
    expect(shown.tip).to_contain_text(f"α = {RATE.values[5]:.4g}")
    told = (shown.tip.locator("b").inner_text()).removeprefix("Loss f = ").split(",")[0]
    mantissa, _, power = told.partition("·10")
    digits = str.maketrans("⁻⁰¹²³⁴⁵⁶⁷⁸⁹", "-0123456789")
    assert float(f"{mantissa}e{power.translate(digits) or 0}") == pytest.approx(values[4, 5], rel=1e-2)
    shown.page.mouse.move(*shown.at(11, 4, COLUMNS, ROWS))
    expect(shown.tip.locator("b")).to_have_text("overflowed")  # the truth about a cell without a value
    shown.page.mouse.move(*shown.at(0, 0, COLUMNS, ROWS))
    expect(shown.tip.locator("b")).to_have_text("not computed yet")
    shown.page.mouse.move(2, 2)
    expect(shown.tip).to_be_hidden()


def maps_share_the_hover(shown: Maps) -> None:
    before = shown.drawn(0, 1), shown.drawn(1, 1)
    shown.page.mouse.move(*shown.at(30, 24, 40, 32))
    expect(shown.tip).to_be_visible()
    expect(shown.tip.locator("b")).to_have_text(["still descending", "A (3, 2)"])
    expect(shown.tip.locator("small")).to_have_text(["Adam", "Heavy ball"])
    assert shown.drawn(0, 1) != before[0]
    assert shown.drawn(1, 1) != before[1]


def a_click_sends_the_cells_exact_values(shown: Maps) -> None:
    for i, j in ((7, 2), (0, 8)):
        shown.page.mouse.click(*shown.at(i, j, COLUMNS, ROWS))
        expect(shown.pane()).to_have_attribute("data-chosen", f"{i},{j}")
        expect(shown.event_text).to_contain_text(f'"i": {i}')
        event = shown.event("pick")
        assert event.pop("at") > 1_700_000_000_000
        assert event == {"event": "pick", "pane": "only", "i": i, "j": j, "x": RATE.values[i], "y": MOMENTUM.values[j]}


def a_click_names_its_map(shown: Maps) -> None:
    shown.page.mouse.click(*shown.at(3, 30, 40, 32, k=1))
    event, scene = shown.event("pick"), two_maps()
    assert (event["pane"], event["x"], event["y"]) == ("right", scene.x.values[3], scene.y.values[30])


def keys_walk_choose_and_are_spoken(shown: Maps) -> None:
    said = shown.root.locator('[aria-live="polite"]')
    shown.press("ArrowRight")  # from the chosen cell, (1, 1)
    expect(shown.root).to_have_attribute("data-cursor", "2,1")
    expect(said).to_contain_text(KINDS[int(CODES[1, 2])].words)
    shown.press("ArrowUp", "ArrowUp", "ArrowLeft")
    expect(shown.root).to_have_attribute("data-cursor", "1,3")
    expect(said).to_contain_text("α = 2.31·10⁻⁴, β = 0.9319")
    shown.press("Shift+ArrowRight", "Shift+ArrowRight", "ArrowDown")  # ten at a time, and not beyond the edge
    expect(shown.root).to_have_attribute("data-cursor", "11,2")
    shown.press("Enter")
    event = shown.event("pick")
    assert (event["i"], event["j"], event["x"], event["y"]) == (11, 2, RATE.values[11], MOMENTUM.values[2])
    shown.press("Escape")
    expect(shown.root).to_have_attribute("data-cursor", "")
    expect(shown.tip).to_be_hidden()


def test_cells_by_keys_and_by_a_click(maps: Callable[..., Maps]) -> None:
    """One visit: what is claimed of it has a name of its own."""
    shown = maps("outcome")
    keys_walk_choose_and_are_spoken(shown)
    a_click_sends_the_cells_exact_values(shown)


# The window ------------------------------------------------------------------------------------------------------


def zooming_asks_for_the_window_and_shows_the_answer(shown: Maps) -> None:
    assert shown.window == DOMAIN
    shown.do("zoom-in")
    event = shown.event("window")
    asked = [event[name] for name in ("x0", "x1", "y0", "y1")]
    np.testing.assert_allclose(asked, [-2.5, 2.5, -2.0, 2.0], rtol=1e-12)
    assert event["whole"] is False
    shown.settled()
    np.testing.assert_allclose(shown.window, asked, rtol=1e-9)
    # The answer's cells fill the map: the tooltip has their values.
    shown.page.mouse.move(*shown.at(7, 7, 40, 32))
    expect(shown.tip).to_have_attribute("data-i", "7")
    x = two_maps((-2.5, 2.5, -2.0, 2.0)).x.values[7]
    assert float(shown.tip.get_attribute("data-x") or "nan") == pytest.approx(x, rel=1e-12)
    shown.do("whole")
    expect(shown.event_text).to_contain_text('"whole": true')
    event = shown.event("window")
    assert tuple(event[name] for name in ("x0", "x1", "y0", "y1")) == DOMAIN
    assert shown.settled().window == DOMAIN


def a_rectangle_becomes_the_window(shown: Maps) -> None:
    for by_tool in (False, True):
        from_, to = shown.at(9.5, 23.5, 40, 32), shown.at(29.5, 7.5, 40, 32)  # corners of cells: a half of each side
        if by_tool:
            shown.do("box-zoom")
            expect(shown.root.locator('[data-do="box-zoom"]')).to_have_attribute("aria-pressed", "true")
        else:
            shown.page.keyboard.down("Shift")
        shown.page.mouse.move(*from_)
        shown.page.mouse.down()
        shown.page.mouse.move(*to, steps=4)
        shown.page.mouse.up()
        shown.page.keyboard.up("Shift")
        expect(shown.root.locator('[data-do="box-zoom"]')).to_have_attribute("aria-pressed", "false")
        expect(shown.event_text).to_contain_text('"whole": false')
        event, (_, _, width, _) = shown.event("window"), shown.box()
        slack = 10.0 / width  # the mouse stands on whole pixels
        found = [event[name] for name in ("x0", "x1", "y0", "y1")]
        np.testing.assert_allclose(found, [-2.5, 2.5, -2.0, 2.0], atol=2 * slack)
        shown.settled().do("whole")
        expect(shown.event_text).to_contain_text('"whole": true')
        shown.settled()


def test_two_maps(maps: Callable[..., Maps]) -> None:
    """One visit: what is claimed of it has a name of its own."""
    shown = maps("two")
    maps_share_the_hover(shown)
    a_click_names_its_map(shown)
    zooming_asks_for_the_window_and_shows_the_answer(shown)
    a_rectangle_becomes_the_window(shown)


def test_over_the_whole_a_drag_draws_a_rectangle_and_a_double_click_takes_it_back(maps: Callable[..., Maps]) -> None:
    """On a map whose cells cannot be had finer: they are shown larger, nobody is asked, and nothing is chosen."""
    shown = maps("larger")
    whole = shown.window
    from_, to = shown.at(2.5, 6.5, COLUMNS, ROWS), shown.at(8.5, 1.5, COLUMNS, ROWS)
    shown.page.mouse.move(*from_)
    shown.page.mouse.down()
    shown.page.mouse.move(*to, steps=4)
    shown.page.mouse.up()
    rates = np.log10(shown.window[:2])
    np.testing.assert_allclose(rates, [-4 + 2.5 * 4 / 11, -4 + 8.5 * 4 / 11], atol=0.03)
    assert usual(shown.cell_pixels(0, 0, 6, 5)) == colour(KINDS[int(CODES[2, 3])].appearance.light)
    with shown.page.expect_download() as download:
        shown.do("save")
    assert download.value.suggested_filename == "cells-outcomes.png"
    shown.page.mouse.dblclick(*from_)
    assert shown.window == whole
    expect(shown.pane()).to_have_attribute("data-chosen", "1,1")
    expect(shown.event_text).to_have_text("null")


def wheel_keys_and_drag_move_the_window(shown: Maps) -> None:
    shown.page.mouse.move(*shown.at(9.5, 15.5, 40, 32))  # at x = -2.5, y = 0
    shown.page.mouse.wheel(0, 300)
    shown.drawn()
    assert shown.window == DOMAIN  # a plain wheel is the page's
    shown.page.keyboard.down("Control")
    shown.page.mouse.wheel(0, -300)
    shown.page.keyboard.up("Control")
    shown.page.wait_for_function("() => document.querySelector('.ov-heat-map').dataset.window !== '-5,5,-4,4'")
    x0, x1, y0, y1 = shown.window
    assert (x1 - x0) / 10 == pytest.approx((y1 - y0) / 8)
    assert (-2.5 - x0) / (x1 - x0) == pytest.approx(0.25, abs=2e-3)  # what is under the pointer stays there
    shown.press("0")
    expect(shown.root).to_have_attribute("data-window", "-5,5,-4,4")
    shown.press("+", "+")
    x0, x1, y0, y1 = shown.window
    assert (x1 - x0, y1 - y0) == pytest.approx((2.5, 2.0))
    _, _, width, _ = shown.box()
    start = shown.at(19.5, 15.5, 40, 32)
    shown.page.mouse.move(*start)
    shown.page.mouse.down()
    shown.page.mouse.move(start[0] + width / 5, start[1], steps=5)
    shown.page.mouse.up()
    assert shown.window[0] == pytest.approx(x0 - 0.5, abs=0.02)
    assert shown.window[2:] == (y0, y1)
    expect(shown.pane()).to_have_attribute("data-chosen", "")  # a drag chooses nothing
    shown.press("-", "-", "-")
    assert shown.window == DOMAIN  # there is nothing beyond the whole


def test_cells_of_another_window_do_not_throw_the_visitors_back(maps: Callable[..., Maps]) -> None:
    """Until the server answers, the old cells are shown where they lie; an answer to something else moves nothing."""
    shown = maps("deaf")
    shown.press("+")
    shown.event("window")
    shown.settled()
    window = shown.window
    np.testing.assert_allclose(window, [-2.5, 2.5, -2.0, 2.0])
    shown.page.mouse.click(*shown.at(29.5, 23.5, 40, 32))  # three quarters of the window: x = 1.25, y = 1
    event = shown.event("pick")
    assert abs(event["x"] - 1.25) < 0.13
    assert abs(event["y"] - 1.0) < 0.13
    assert event["x"] in two_maps().x.values
    assert shown.settled().window == window


def walking_off_the_window_moves_it(shown: Maps) -> None:
    shown.press("0")
    assert shown.window == DOMAIN
    shown.press("+", "+")
    before = shown.window
    shown.press("Shift+ArrowRight")
    expect(shown.root).to_have_attribute("data-cursor", "30,16")
    x0, x1, *_ = shown.window
    assert x1 == pytest.approx(two_maps().x.values[30])
    assert x1 - x0 == pytest.approx(before[1] - before[0])


def test_wheel_drag_and_keys(maps: Callable[..., Maps]) -> None:
    """One visit: what is claimed of it has a name of its own."""
    shown = maps("deaf")
    wheel_keys_and_drag_move_the_window(shown)
    walking_off_the_window_moves_it(shown)


def test_where_zoom_is_not_wanted_there_is_none(maps: Callable[..., Maps]) -> None:
    shown = maps("fixed")
    expect(shown.root.locator('[data-do="save"]')).to_be_visible()
    for zoom in shown.root.locator(".ov-heat-map-tools [data-zoom]").all():
        expect(zoom).to_be_hidden()
    before = shown.window
    shown.press("+", "+")
    shown.drawn()
    assert shown.window == before
    assert before[0] == pytest.approx(RATE.range[0])
    assert before[3] == pytest.approx(0.999)
