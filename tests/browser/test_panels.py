"""The grid: each run in a panel of its own, all on one clock, one window, one start."""

from __future__ import annotations

import re
from typing import Any, NamedTuple

import numpy as np
import pytest
from numpy.typing import NDArray
from playwright.sync_api import Locator, expect
from screen import Open, Screen, looked_at, pixels, tones
from stand import OpenStand, Stand

from optim_viz import OBJECTIVES, from_query, run
from optim_viz.number_format import format_number

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


def test_each_panel_shows_its_own_run(stand: Stand) -> None:
    """Every line that is drawn in a panel lies on its run's true path, and every head where its run is then."""
    stand.open(f"{NINE}&{looked_at('grid')}").press("Home").has(stage="grid", step=0, playing="false")
    expect(titles(stand)).to_have_count(9)
    for title, rate in zip(titles(stand).all(), RATES, strict=True):
        expect(title).to_contain_text(f"α = {rate:g}")
    runs = run(from_query(NINE)[0])
    panels = boxes(stand)
    for t in (30, 120):
        stand.seek(t)
        lines, heads = layer(stand, "line")[..., 3], layer(stand, "heads")[..., 3]
        here = np.array([one.position[min(t, len(one) - 1)] for one in runs])
        seen = 0
        for i, (box, one) in enumerate(zip(panels, runs, strict=True)):
            path = places(stand, box, one.position[: t + 1])
            drawn = np.argwhere(box.cut(lines) > 0)[:, ::-1] + 0.5
            assert (near(drawn, path) < 3).all(), (i, t)
            if np.hypot(*(path[1:] - path[0]).T).max() > 20:
                assert len(drawn) > 20, (i, t)
            marks, (width, height) = box.cut(heads), box[2:]
            for j, (x, y) in enumerate(places(stand, box, here)):
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
    for text, live in zip(titles(stand).locator(".ov-now").all_text_contents(), stand.losses(), strict=True):
        assert text == live


def test_a_run_that_left_shows_where_and_says_so(stand: Stand) -> None:
    """An arrow stands where its path goes out; the word is the outcome's."""
    query = "f=rosenbrock&steps=30&run=sgd,learning_rate:0.0005&run=sgd,learning_rate:0.01"
    stand.still(f"{query}&{looked_at('grid')}")
    calm, wild = run(from_query(query)[0])
    expect(titles(stand).last).to_contain_text(wild.outcome.label)
    expect(titles(stand).last).to_contain_text("overflowed · step")
    expect(titles(stand).first).to_contain_text(calm.outcome.label)
    box = boxes(stand)[1]
    path = places(stand, box, wild.position)
    beyond = (path < 0).any(1) | (path > box[2:]).any(1)
    k = len(path) - 1
    while beyond[k - 1] and beyond[k] and not np.isfinite(crossing(path[k - 1], path[k], box)).all():
        k -= 1
    x, y = crossing(path[k - 1], path[k], box)
    marks = box.cut(layer(stand, "heads")[..., 3])
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


@pytest.mark.parametrize("width", [1366, 1024])
def test_what_tells_twelve_panels_apart_is_whole(open_stand: OpenStand, width: int) -> None:
    """The number of each, however many digits it has: words beside it give way."""
    stand = open_stand(viewport={"width": width, "height": 768})
    rates = [f"{0.00123456 * (k + 1):.6g}" for k in range(12)]
    runs = "&".join(f"run=adam,learning_rate:{rate}" for rate in rates)
    stand.still(f"f=himmelblau&steps=40&{runs}&{looked_at('grid')}")
    names = titles(stand).locator(".ov-name b")
    expect(names).to_have_text([f"α = {format_number(float(rate))}" for rate in rates])
    cut = names.evaluate_all("all => all.filter((b) => b.scrollWidth > b.clientWidth + 1).map((b) => b.textContent)")
    assert cut == []


def test_one_window_for_all(stand: Stand) -> None:
    """Keys, wheel and drag move every panel's window alike; each shows the same ground; the map keeps the window. And
    each is a button with the run's settings and outcome for a name."""
    stand.still(f"{NINE}&{looked_at('grid')}")
    panels = boxes(stand)
    assert len({(box.width, box.height) for box in panels}) == 1

    def ground() -> NDArray[np.uint8]:
        land = layer(stand, "land")
        same = [panels[k].cut(land) for k in (1, 2, 4, 5)]  # without the letters of the axes
        assert all((one == same[0]).all() for one in same)
        assert tones(same[0]) > 100
        return same[0]

    whole, first = stand.data("view"), ground()
    whole_land = stand.drawn("land")
    stand.press("+")
    until_view_is_not(stand, whole)
    zoomed = stand.data("view")
    x0, x1, _, _ = (float(part) for part in whole.split(","))
    assert stand.view[1] - stand.view[0] == pytest.approx((x1 - x0) / 1.5, rel=1e-4)
    assert (ground() != first).any()
    stand.do("map").has(stage="map").do("grid").has(stage="grid", view=zoomed)

    box = panels[4]
    px, py = to_page(stand, box, 0.3, 0.6)
    under = stand.hover(px, py)
    assert under[2] == pytest.approx(float(OBJECTIVES["rosenbrock"](*under[:2])), rel=1e-9)
    x0, x1, y0, y1 = stand.view
    assert under[:2] == pytest.approx((x0 + 0.3 * (x1 - x0), y1 - 0.6 * (y1 - y0)), abs=0.03)
    stand.page.keyboard.down("Control")
    stand.page.mouse.wheel(0, -240)
    stand.page.keyboard.up("Control")
    until_view_is_not(stand, zoomed)
    assert stand.hover(px, py)[:2] == pytest.approx(under[:2], abs=1e-9)
    closer = stand.data("view")
    qx, qy = to_page(stand, panels[0], 0.5, 0.5)  # over the border of the panel
    stand.page.mouse.move(px, py)
    stand.page.mouse.down()
    stand.page.mouse.move(qx, qy, steps=3)
    stand.page.mouse.up()
    until_view_is_not(stand, closer)
    a, b = [float(part) for part in closer.split(",")], stand.view
    unit = box.width / (a[1] - a[0])
    assert (b[0] - a[0], b[2] - a[2]) == pytest.approx(((px - qx) / unit, (qy - py) / unit), rel=1e-3)
    stand.do("zoom-reset").has(view=whole)
    stand.until_drawn("land", "===", whole_land)  # coarse at first
    assert stand.events("start") == []
    readable_to_a_screen_reader(stand)


def until_view_is_not(screen: Screen, old: str) -> None:
    screen.page.wait_for_function("old => document.querySelector('.ov-player').dataset.view !== old", arg=old)


def test_a_panel_is_picked_by_mouse_and_keyboard(stand: Stand) -> None:
    """Pressing one chooses whose inside is shown; the marks stand in that panel and in no other."""
    stand.still(f"{FOUR}&{looked_at('grid', inside=1)}")
    panels = boxes(stand)
    labels = stand.player.locator(".ov-who button").all_text_contents()

    def picked(i: int) -> None:
        for k, title in enumerate(titles(stand).all()):
            expect(title).to_have_attribute("aria-pressed", str(k == i).lower())
        stand.until_looks(run=i, stage="grid")
        expect(stand.inside).to_have_attribute("data-of", labels[i].lstrip("0123456789"))
        stand.seek(3)
        with_marks = stand.drawn("heads")
        stand.mark("gradient").click()
        without = pixels(stand.until_drawn("heads", "!==", with_marks))
        down, across = np.nonzero((without != pixels(with_marks)).any(2))
        box = panels[i]
        assert (across >= box.left - 1).all()
        assert (across <= box.left + box.width + 1).all()
        assert (down >= box.top - 1).all()
        assert (down <= box.top + box.height + 1).all()
        stand.mark("gradient").click()
        stand.until_looks(gradient=1)

    picked(0)
    stand.page.mouse.click(*to_page(stand, panels[2], 0.2, 0.5))
    picked(2)
    titles(stand).nth(3).focus()
    stand.page.keyboard.press("Enter")
    expect(titles(stand).nth(3)).to_be_focused()
    picked(3)
    assert stand.events("start") == []


def a_hidden_run_leaves_its_panel_to_the_others(stand: Stand) -> None:
    all_four, names = boxes(stand), stand.legend.locator("b").all_text_contents()
    stand.legend.nth(1).click()
    expect(titles(stand)).to_have_count(3)
    shown = titles(stand).locator(".ov-name b").all_text_contents()
    assert shown == [names[0], *names[2:]]
    titles(stand).nth(1).click()
    expect(titles(stand).nth(1)).to_have_attribute("aria-pressed", "true")
    stand.until_looks(run=2)
    stand.legend.nth(1).click()
    expect(titles(stand)).to_have_count(4)
    assert boxes(stand) == all_four
    for row in stand.legend.all():
        row.click()
    expect(stand.player.locator(".ov-panels")).to_be_hidden()  # the bare map
    expect(stand.ring).to_be_visible()
    stand.legend.nth(3).click()
    expect(titles(stand)).to_have_count(1)
    assert boxes(stand)[0].width > 1.8 * all_four[0].width
    for i in range(3):
        stand.legend.nth(i).click()
    expect(titles(stand)).to_have_count(4)


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


def the_ring_is_taken_hold_of_in_any_panel(stand: Stand) -> None:
    (x0, y0), panels, losses, looks = stand.scenario.start, boxes(stand), stand.losses(), stand.events("view")
    x, y = places(stand, panels[3], np.array([[x0, y0]]))[0]
    stage = stand.box(stand.stage)
    px, py = stage["x"] + panels[3].left + x, stage["y"] + panels[3].top + y
    stand.page.mouse.move(px + 30, py + 30)
    stand.page.mouse.move(px, py)
    stand.page.mouse.down()
    stand.page.mouse.move(px + 24, py - 20, steps=4)
    stand.page.mouse.up()
    sent = stand.until_sent("start")
    left, right, _, _ = stand.view
    unit = panels[3].width / (right - left)
    assert (sent["x"], sent["y"]) == pytest.approx((x0 + 24 / unit, y0 + 20 / unit), abs=0.05)
    expect(stand.player.locator(".ov-live").first).not_to_have_text(losses[0])
    assert stand.events("view") == looks  # holding the ring picks no panel


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


def test_four_panels(stand: Stand) -> None:
    """One visit: what is claimed of it has a name of its own."""
    stand.open(f"{FOUR}&{looked_at('grid')}").has(step=40, playing="false")  # at its end: motion is reduced
    full_screen_and_back(stand)
    a_hidden_run_leaves_its_panel_to_the_others(stand)
    pointing_lights_a_run(stand)
    the_ring_is_taken_hold_of_in_any_panel(stand)


def test_a_branch_is_drawn_whole_in_its_panel(stand: Stand) -> None:
    """On the map it begins where it leaves; alone in a panel, it has gone the whole way."""
    query = "f=himmelblau&steps=40&run=adam&run=adam,learning_rate:0.05~20~adam,learning_rate:0.5"
    query = query.replace("run=adam&", "run=adam,learning_rate:0.05&")
    stand.still(f"{query}&{looked_at('grid')}")
    stand.seek(10)
    expect(titles(stand).last).to_contain_text("from step 20")
    lines = layer(stand, "line")[..., 3]
    one, branch = (np.count_nonzero(box.cut(lines)) for box in boxes(stand))
    assert branch > 0.7 * one > 10


def test_partners_have_panels_too(stand: Stand) -> None:
    stand.still(f"f=himmelblau&steps=40&run=adam,with:bias_correction&{looked_at('grid')}")
    expect(titles(stand)).to_have_count(2)
    expect(titles(stand).first).to_contain_text("bias correction on")
    expect(titles(stand).last).to_contain_text("bias correction off")


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
