"""The grid: each run in a panel of its own, all on one clock, one window, one start."""

from __future__ import annotations

import re
from typing import Any, NamedTuple

import numpy as np
import pytest
from numpy.typing import NDArray
from playwright.sync_api import Locator, expect
from screen import Open, Screen, looked_at, pixels, tones

from optim_viz import OBJECTIVES, from_query, run

pytestmark = pytest.mark.panel(False)

RATES = (0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1, 3, 10)
NINE = "f=rosenbrock&steps=200&" + "&".join(f"run=adam,learning_rate:{rate}" for rate in RATES)
FOUR = "f=himmelblau&steps=40&run=adam&run=sgd&run=momentum&run=rmsprop"
RING = 12  # pixels from the start within which its ring may lie
HEAD = 14  # pixels from a head within which its mark and its number may lie


class Box(NamedTuple):
    """A panel's picture, in pixels of the stage."""

    left: float
    top: float
    width: float
    height: float

    def cut(self, layer: NDArray[Any]) -> NDArray[Any]:
        rows, columns = round(self.top), round(self.left)
        return layer[rows : rows + round(self.height), columns : columns + round(self.width)]


def titles(screen: Screen) -> Locator:
    return screen.player.locator(".ov-panel")


def boxes(screen: Screen) -> list[Box]:
    read = """buttons => buttons.map(b => [b.offsetLeft, b.offsetTop + b.offsetHeight, b.offsetWidth,
      parseFloat(b.style.getPropertyValue("--h"))])"""
    return [Box(*numbers) for numbers in titles(screen).evaluate_all(read)]


def layer(screen: Screen, name: str) -> NDArray[np.uint8]:
    return pixels(screen.drawn(name))


def places(screen: Screen, box: Box, points: NDArray[np.float64]) -> NDArray[np.float64]:
    """Points of the plane, (n, 2), as pixels of the panel's picture."""
    x0, x1, y0, y1 = screen.view
    assert box.width / (x1 - x0) == pytest.approx(box.height / (y1 - y0), rel=1e-3)
    return (points - (x0, y1)) * (box.width / (x1 - x0)) * (1, -1)


def to_page(screen: Screen, box: Box, across: float, down: float) -> tuple[int, int]:
    """The pixel of the page at these shares of a panel's picture."""
    stage = screen.box(screen.stage)
    return round(stage["x"] + box.left + across * box.width), round(stage["y"] + box.top + down * box.height)


def near(points: NDArray[np.float64], polyline: NDArray[np.float64]) -> NDArray[np.float64]:
    """The distance of each point to a polyline, both in pixels."""
    a, b = polyline[:-1, None], polyline[1:, None]
    along = np.clip(((points - a) * (b - a)).sum(2) / np.maximum(((b - a) ** 2).sum(2), 1e-12), 0, 1)
    return np.hypot(*(points - a - along[..., None] * (b - a)).transpose(2, 0, 1)).min(0)  # type: ignore[no-any-return]


def test_each_panel_shows_its_own_run(screen: Screen) -> None:
    """Every line that is drawn in a panel lies on its run's true path, and every head where its run is then."""
    screen.open(f"{NINE}&{looked_at('grid')}").press("Home").has(stage="grid", step=0, playing="false")
    expect(titles(screen)).to_have_count(9)
    for title, rate in zip(titles(screen).all(), RATES, strict=True):
        expect(title).to_contain_text(f"α = {rate:g}")
    runs = run(from_query(NINE)[0])
    panels = boxes(screen)
    for t in (30, 120):
        screen.seek(t)
        lines, heads = layer(screen, "line")[..., 3], layer(screen, "heads")[..., 3]
        here = np.array([one.position[min(t, len(one) - 1)] for one in runs])
        seen = 0
        for i, (box, one) in enumerate(zip(panels, runs, strict=True)):
            path = places(screen, box, one.position[: t + 1])
            drawn = np.argwhere(box.cut(lines) > 0)[:, ::-1] + 0.5
            assert (near(drawn, path) < 3).all(), (i, t)
            if np.hypot(*(path[1:] - path[0]).T).max() > 20:
                assert len(drawn) > 20, (i, t)
            marks, (width, height) = box.cut(heads), box[2:]
            for j, (x, y) in enumerate(places(screen, box, here)):
                if not (0 < x < width - 1 and 0 < y < height - 1):
                    continue
                opaque = marks[int(y), int(x)] == 255
                if i == j:
                    assert opaque, (i, t)
                    seen += 1
                elif min(np.hypot(*(path[-1] - (x, y))) - HEAD, np.hypot(*(path[0] - (x, y))) - RING) > 0:
                    inside = (path[-1] > 0).all() and (path[-1] < (width, height)).all()
                    assert not opaque or not inside, (i, j, t)
        assert seen >= 6
    for text, live in zip(titles(screen).locator(".ov-now").all_text_contents(), screen.losses(), strict=True):
        assert text == live


def test_a_run_that_left_shows_where_and_says_so(screen: Screen) -> None:
    """An arrow stands where its path goes out; the word is the outcome's."""
    query = "f=rosenbrock&steps=30&run=sgd,learning_rate:0.0005&run=sgd,learning_rate:0.01"
    screen.still(f"{query}&{looked_at('grid')}")
    calm, wild = run(from_query(query)[0])
    expect(titles(screen).last).to_contain_text(wild.outcome.label)
    expect(titles(screen).last).to_contain_text("overflowed · step")
    expect(titles(screen).first).to_contain_text(calm.outcome.label)
    box = boxes(screen)[1]
    path = places(screen, box, wild.position)
    beyond = (path < 0).any(1) | (path > box[2:]).any(1)
    k = len(path) - 1
    while beyond[k - 1] and beyond[k] and not np.isfinite(crossing(path[k - 1], path[k], box)).all():
        k -= 1
    x, y = crossing(path[k - 1], path[k], box)
    marks = box.cut(layer(screen, "heads")[..., 3])
    rows, columns = np.nonzero(marks == 255)
    far = np.hypot(columns - path[0][0], rows - path[0][1]) > RING
    assert far.any()
    assert np.hypot(columns[far] - x, rows[far] - y).max() < 25


def crossing(a: NDArray[np.float64], b: NDArray[np.float64], box: Box) -> NDArray[np.float64]:
    """The last point of the picture on the way from a to b, or NaN where the way does not meet it."""
    share = np.linspace(0, 1, 200_001)[:, None]
    way = a + share * (b - a)
    met = way[((way >= 0) & (way <= box[2:])).all(1)]
    return met[-1] if len(met) else np.full(2, np.nan)


def test_one_window_for_all(screen: Screen) -> None:
    """Keys, wheel and drag move every panel's window alike; each shows the same ground; the map keeps the window. And
    each is a button with the run's settings and outcome for a name."""
    screen.still(f"{NINE}&{looked_at('grid')}")
    panels = boxes(screen)
    assert len({(box.width, box.height) for box in panels}) == 1

    def ground() -> NDArray[np.uint8]:
        land = layer(screen, "land")
        same = [panels[k].cut(land) for k in (1, 2, 4, 5)]  # without the letters of the axes
        assert all((one == same[0]).all() for one in same)
        assert tones(same[0]) > 100
        return same[0]

    whole, first, start = screen.data("view"), ground(), screen.fields["start"]
    whole_land = screen.drawn("land")
    screen.press("+")
    until_view_is_not(screen, whole)
    zoomed = screen.data("view")
    x0, x1, _, _ = (float(part) for part in whole.split(","))
    assert screen.view[1] - screen.view[0] == pytest.approx((x1 - x0) / 1.5, rel=1e-4)
    assert (ground() != first).any()
    screen.do("map").has(stage="map").do("grid").has(stage="grid", view=zoomed)

    box = panels[4]
    px, py = to_page(screen, box, 0.3, 0.6)
    under = screen.hover(px, py)
    assert under[2] == pytest.approx(float(OBJECTIVES["rosenbrock"](*under[:2])), rel=1e-9)
    x0, x1, y0, y1 = screen.view
    assert under[:2] == pytest.approx((x0 + 0.3 * (x1 - x0), y1 - 0.6 * (y1 - y0)), abs=0.03)
    screen.page.keyboard.down("Control")
    screen.page.mouse.wheel(0, -240)
    screen.page.keyboard.up("Control")
    until_view_is_not(screen, zoomed)
    assert screen.hover(px, py)[:2] == pytest.approx(under[:2], abs=1e-9)
    closer = screen.data("view")
    qx, qy = to_page(screen, panels[0], 0.5, 0.5)  # over the border of the panel
    screen.page.mouse.move(px, py)
    screen.page.mouse.down()
    screen.page.mouse.move(qx, qy, steps=3)
    screen.page.mouse.up()
    until_view_is_not(screen, closer)
    a, b = [float(part) for part in closer.split(",")], screen.view
    unit = box.width / (a[1] - a[0])
    assert (b[0] - a[0], b[2] - a[2]) == pytest.approx(((px - qx) / unit, (qy - py) / unit), rel=1e-3)
    screen.do("zoom-reset").has(view=whole)
    screen.until_drawn("land", "===", whole_land)  # coarse at first
    assert screen.settled().fields["start"] == start
    readable_to_a_screen_reader(screen)


def until_view_is_not(screen: Screen, old: str) -> None:
    screen.page.wait_for_function("old => document.querySelector('.ov-player').dataset.view !== old", arg=old)


def test_a_panel_is_picked_by_mouse_and_keyboard(screen: Screen) -> None:
    """Pressing one chooses whose inside is shown; the marks stand in that panel and in no other."""
    screen.still(f"{FOUR}&{looked_at('grid', inside=1)}")
    panels, start = boxes(screen), screen.fields["start"]
    labels = screen.player.locator(".ov-who button").all_text_contents()

    def picked(i: int) -> None:
        for k, title in enumerate(titles(screen).all()):
            expect(title).to_have_attribute("aria-pressed", str(k == i).lower())
        screen.until_looks(run=i, stage="grid")
        expect(screen.inside).to_have_attribute("data-of", labels[i].lstrip("0123456789"))
        screen.seek(3)
        with_marks = screen.drawn("heads")
        screen.mark("gradient").click()
        without = pixels(screen.until_drawn("heads", "!==", with_marks))
        down, across = np.nonzero((without != pixels(with_marks)).any(2))
        box = panels[i]
        assert (across >= box.left - 1).all()
        assert (across <= box.left + box.width + 1).all()
        assert (down >= box.top - 1).all()
        assert (down <= box.top + box.height + 1).all()
        screen.mark("gradient").click()
        screen.until_looks(gradient=1)

    picked(0)
    screen.page.mouse.click(*to_page(screen, panels[2], 0.2, 0.5))
    picked(2)
    titles(screen).nth(3).focus()
    screen.page.keyboard.press("Enter")
    expect(titles(screen).nth(3)).to_be_focused()
    picked(3)
    assert screen.settled().fields["start"] == start


def a_hidden_run_leaves_its_panel_to_the_others(screen: Screen) -> None:
    all_four, names = boxes(screen), screen.legend.locator("b").all_text_contents()
    screen.legend.nth(1).click()
    expect(titles(screen)).to_have_count(3)
    shown = titles(screen).locator(".ov-name b").all_text_contents()
    assert shown == [names[0], *names[2:]]
    titles(screen).nth(1).click()
    expect(titles(screen).nth(1)).to_have_attribute("aria-pressed", "true")
    screen.until_looks(run=2)
    screen.legend.nth(1).click()
    expect(titles(screen)).to_have_count(4)
    assert boxes(screen) == all_four
    for row in screen.legend.all():
        row.click()
    expect(screen.player.locator(".ov-panels")).to_be_hidden()  # the bare map
    expect(screen.ring).to_be_visible()
    screen.legend.nth(3).click()
    expect(titles(screen)).to_have_count(1)
    assert boxes(screen)[0].width > 1.8 * all_four[0].width
    for i in range(3):
        screen.legend.nth(i).click()
    expect(titles(screen)).to_have_count(4)


def pointing_lights_a_run(screen: Screen) -> None:
    """In the legend and in the chart, as long as the mouse is over its panel, or the focus on its title."""
    rows = screen.player.locator(".ov-legend li")
    chart = screen.player.locator('[data-chart="loss"] canvas')
    screen.page.mouse.move(5, 5)  # off the legend, where it would light a row as well
    expect(screen.player.locator(".ov-legend li.ov-lit")).to_have_count(0)
    screen.page.evaluate("() => new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)))")
    plain = str(chart.evaluate("c => c.toDataURL()"))
    screen.page.mouse.move(*to_page(screen, boxes(screen)[2], 0.5, 0.5))
    expect(rows.nth(2)).to_have_class("ov-lit")
    screen.page.wait_for_function(
        "old => document.querySelector('[data-chart=loss] canvas').toDataURL() !== old", arg=plain
    )
    screen.page.mouse.move(5, 5)
    expect(rows.nth(2)).not_to_have_class("ov-lit")
    screen.page.wait_for_function(
        "old => document.querySelector('[data-chart=loss] canvas').toDataURL() === old", arg=plain
    )
    titles(screen).nth(1).focus()
    expect(rows.nth(1)).to_have_class("ov-lit")


def the_ring_is_taken_hold_of_in_any_panel(screen: Screen) -> None:
    old, panels, losses, picked = screen.fields["start"], boxes(screen), screen.losses(), screen.looks["run"]
    x, y = places(screen, panels[3], np.array([[float(part) for part in old[0].split(",")]]))[0]
    stage = screen.box(screen.stage)
    px, py = stage["x"] + panels[3].left + x, stage["y"] + panels[3].top + y
    screen.page.mouse.move(px + 30, py + 30)
    screen.page.mouse.move(px, py)
    screen.page.mouse.down()
    screen.page.mouse.move(px + 24, py - 20, steps=4)
    screen.page.mouse.up()
    got = screen.until_start_is_not(old)
    x0, x1, _, _ = screen.view
    unit = panels[3].width / (x1 - x0)
    screen.until_address(
        "(q, [x, y]) => { const [a, b] = q.get('start').split(',').map(Number);"
        " return Math.abs(a - x) < 0.05 && Math.abs(b - y) < 0.05 }",
        [float(old[0].split(",")[0]) + 24 / unit, float(old[0].split(",")[1]) + 20 / unit],
    )
    assert got
    expect(screen.player.locator(".ov-live").first).not_to_have_text(losses[0])
    assert screen.looks["run"] == picked  # holding the ring picks no panel


def full_screen_and_back(screen: Screen) -> None:
    small = boxes(screen)[0]
    screen.press("f")
    screen.page.wait_for_function("() => document.fullscreenElement?.matches('[data-testid=player]')")
    screen.page.wait_for_function(
        "width => document.querySelector('.ov-panel').offsetWidth > width", arg=round(small.width)
    )
    well_laid_out(screen, 4, 1366, 768)
    screen.press("f")
    screen.page.wait_for_function("width => document.querySelector('.ov-panel').offsetWidth === width", arg=small.width)
    assert boxes(screen)[0] == small


def test_four_panels(screen: Screen) -> None:
    """One visit: what is claimed of it has a name of its own."""
    screen.open(f"{FOUR}&{looked_at('grid')}").has(step=40, playing="false")  # at its end: motion is reduced
    full_screen_and_back(screen)
    a_hidden_run_leaves_its_panel_to_the_others(screen)
    pointing_lights_a_run(screen)
    the_ring_is_taken_hold_of_in_any_panel(screen)


def test_a_branch_is_drawn_whole_in_its_panel(screen: Screen) -> None:
    """On the map it begins where it leaves; alone in a panel, it has gone the whole way."""
    query = "f=himmelblau&steps=40&run=adam&run=adam,learning_rate:0.05~20~adam,learning_rate:0.5"
    query = query.replace("run=adam&", "run=adam,learning_rate:0.05&")
    screen.still(f"{query}&{looked_at('grid')}")
    screen.seek(10)
    expect(titles(screen).last).to_contain_text("from step 20")
    lines = layer(screen, "line")[..., 3]
    one, branch = (np.count_nonzero(box.cut(lines)) for box in boxes(screen))
    assert branch > 0.7 * one > 10


def test_partners_have_panels_too(screen: Screen) -> None:
    screen.still(f"f=himmelblau&steps=40&run=adam,with:bias_correction&{looked_at('grid')}")
    expect(titles(screen)).to_have_count(2)
    expect(titles(screen).first).to_contain_text("bias correction on")
    expect(titles(screen).last).to_contain_text("bias correction off")


@pytest.mark.panel(True)
def test_panels_fit_projectors_and_do_not_overlap(open_screen: Open) -> None:
    screen = open_screen(viewport={"width": 1920, "height": 1080})
    methods = "adam,with:bias_correction nesterov adamw sgd momentum rmsprop adagrad lion newton rprop adadelta yogi"
    screen.still("f=beale&steps=20&" + "&".join(f"run={m}" for m in methods.split()) + "&" + looked_at("grid"))
    for size in ({"width": 1920, "height": 1080}, {"width": 1366, "height": 768}):
        screen.page.set_viewport_size(size)
        screen.page.wait_for_function("width => document.documentElement.clientWidth === width", arg=size["width"])
        screen.press("Home").has(step=0)
        well_laid_out(screen, 13, size["width"], size["height"])


def well_laid_out(screen: Screen, n: int, width: float, height: float) -> None:
    """Every title and picture lies on the stage, apart from all others and from the zoom's buttons."""
    expect(titles(screen)).to_have_count(n)
    stage, panels, heads = screen.box(screen.stage), boxes(screen), screen.boxes(titles(screen))
    tools = screen.box(screen.stage.locator(".ov-tools"))
    rectangles = [(tools["x"], tools["y"], tools["width"], tools["height"])]
    for box, head in zip(panels, heads, strict=True):
        assert min(box.width, box.height) > 90
        rectangles.append((head["x"], head["y"], head["width"], head["height"] + box.height))
    for i, (x, y, w, h) in enumerate(rectangles):
        assert stage["x"] - 0.5 <= x
        assert stage["y"] - 0.5 <= y
        assert x + w <= stage["x"] + stage["width"] + 0.5
        assert y + h <= stage["y"] + stage["height"] + 0.5
        for x_, y_, w_, h_ in rectangles[i + 1 :]:
            assert min(x + w, x_ + w_) - max(x, x_) < 1 or min(y + h, y_ + h_) - max(y, y_) < 1
    sticks_out = """buttons => buttons.filter(b => {
      const box = b.getBoundingClientRect(), parts = [...b.children].filter(c => c.textContent);
      const at = parts.map(c => c.getBoundingClientRect());
      const out = at.some(r => r.right > box.right + 1 || r.bottom > box.bottom + 2 || r.top < box.top - 2);
      const over = at.some((r, i) => at.slice(i + 1).some(q => Math.min(r.right, q.right) - Math.max(r.left, q.left) > 1
        && Math.min(r.bottom, q.bottom) - Math.max(r.top, q.top) > 2));
      return out || over;
    }).map(b => b.textContent)"""
    assert titles(screen).evaluate_all(sticks_out) == []
    assert screen.overflow() <= 0
    assert stage["x"] + stage["width"] <= width


@pytest.mark.panel(True)
def test_the_grid_on_a_phone(open_screen: Open) -> None:
    """Two columns, as long as they need to be; the controls stay in sight."""
    screen = open_screen(viewport={"width": 390, "height": 844}, has_touch=True, is_mobile=True, device_scale_factor=2)
    screen.open(f"{NINE}&{looked_at('grid')}").press("End").has(stage="grid", step=200, playing="false")
    well_laid_out(screen, 9, 390, 844)
    assert len({box.left for box in boxes(screen)}) == 2
    titles(screen).nth(2).scroll_into_view_if_needed()
    expect(screen.player.locator(".ov-play")).to_be_in_viewport()
    titles(screen).nth(2).tap()
    expect(titles(screen).nth(2)).to_have_attribute("aria-pressed", "true")
    screen.player.locator('[data-do="first"]').tap()
    screen.has(step=0)
    screen.player.locator('[data-do="map"]').tap()
    screen.has(stage="map")
    assert screen.box(screen.stage)["height"] < 400
    assert screen.overflow() <= 0


def test_a_link_restores_the_grid(screen: Screen, open_screen: Open) -> None:
    screen.still(FOUR)
    screen.do("grid").has(stage="grid")
    titles(screen).nth(1).click()
    screen.until_looks(stage="grid", run=1)
    there = open_screen()
    there.follow(screen.page.url)
    there.settled().has(stage="grid", runs=4).press("Home").has(step=0, playing="false").press("End").has(step=40)
    assert titles(there).all_text_contents() == titles(screen).all_text_contents()
    expect(titles(there).nth(1)).to_have_attribute("aria-pressed", "true")
    assert there.drawn("line") == screen.drawn("line")


def readable_to_a_screen_reader(screen: Screen) -> None:
    expect(screen.player.get_by_role("group", name="Runs: press one")).to_be_visible()
    for rate in RATES:
        name = re.compile(rf"^α = {re.escape(f'{rate:g}')} .*(descending|converged|left|oscillating|stalled)")
        expect(screen.player.get_by_role("button", name=name)).to_have_count(1)
