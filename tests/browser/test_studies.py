"""The Learning rate and Fate map pages in a browser: a click plays that very run, and the link shows the same."""

from __future__ import annotations

import math

import numpy as np
import pytest
from playwright.sync_api import Locator, expect
from screen import Open, Screen

from optim_viz import Scenario, from_query, simulate, sweep
from optim_viz.link.view_fields import STUDY

SWEEP = "f=beale&start=-1,-1&steps=150&run=sgd,learning_rate:0.001&run=adam,learning_rate:0.1&study=sweep,count:50"
HEAT = "f=quadratic&steps=100&run=momentum,learning_rate:0.01&study=heat,by:momentum"
FATES = "f=himmelblau&steps=60&run=adam,learning_rate:0.5&study=starts,cells:50"


def scenario(screen: Screen) -> Scenario:
    return from_query(screen.page.url.partition("?")[2])[0]


def numbers(part: Locator, name: str) -> list[float]:
    return [float(text) for text in (part.get_attribute(f"data-{name}") or "").split(",")]


def cell(screen: Screen, i: int, j: int, columns: int, rows: int) -> tuple[float, float]:
    """The middle of a cell on the page."""
    place = screen.page.locator(".ov-heat-map-map").first
    place.scroll_into_view_if_needed()
    outer = Screen.box(place)
    left, top, width, height = numbers(screen.page.locator(".ov-heat-map-pane").first, "box")
    return outer["x"] + left + (i + 0.5) / columns * width, outer["y"] + top + (1 - (j + 0.5) / rows) * height


def describe(screen: Screen, text: str, *, no: bool = False) -> None:
    """Wait until the address has this text, or has it no longer."""
    screen.until_address("(_, [text, no]) => decodeURIComponent(location.search).includes(text) !== no", [text, no])


def ready(screen: Screen, name: str) -> Locator:
    root = screen.page.get_by_test_id(name)
    expect(root).to_have_attribute("data-ready", "true")
    screen.settled()
    return root


def pages_pass_the_scene_on_and_back_returns(screen: Screen) -> None:
    """The link is one entry of the browser's history, or two: Streamlit (1.67) puts the page's address there when it
    has drawn so far, bare if the script has not spelled the scene by then, whose address then is another entry. Back to
    the bare one stays on the page, which spells its scene there in place; the next press of back goes on."""
    first, entry = scenario(screen), screen.entry()
    screen.page.get_by_role("link", name="Compare").click()
    expect(screen.page.locator("[aria-current=page]")).to_have_text("Compare")
    screen.settled()
    assert scenario(screen) == first
    entries = screen.entries_since(entry)
    assert entries in (1, 2)
    screen.rest().page.evaluate("entries => history.go(-entries)", entries)
    ready(screen, "sweep")
    assert scenario(screen) == first


def a_click_on_a_curve_plays_that_run_beside_it(screen: Screen, root: Locator) -> None:
    screen.has(runs=1, surface="beale")
    rates = np.array([float(f"{r:.6g}") for r in np.geomspace(1e-6, 100, 50)])
    alone = sweep("beale", "sgd", learning_rate=rates, start=(-1.0, -1.0), steps=150)
    i = 27
    (left, top, width, height), (west, east, low, high) = numbers(root, "box"), numbers(root, "view")
    plot = Screen.box(root.locator(".ov-sweep-plot"))
    across = left + width * (math.log10(rates[i]) - west) / (east - west)
    down = top + height * (high - math.log10(alone.final[i])) / (high - low)
    screen.page.mouse.move(plot["x"] + across, plot["y"] + down)
    expect(root.locator(".ov-sweep-tip")).to_contain_text(alone.label(i).split(" · ")[0])
    screen.page.mouse.click(plot["x"] + across, plot["y"] + down)
    describe(screen, f"learning_rate:{rates[i]:g}")
    assert scenario(screen).runs[0].rate == rates[i]
    screen.press("End").has(step=screen.data("steps"))
    way = simulate("beale", "sgd", learning_rate=rates[i], start=(-1.0, -1.0), steps=150)
    assert float(screen.losses()[0]) == pytest.approx(way.loss[-1], rel=5e-3)
    screen.button("Undo").click()
    describe(screen, "learning_rate:0.001&")


def the_best_for_each_is_carried_to_compare(screen: Screen) -> None:
    screen.page.get_by_role("button", name="Use the best for each").click()
    describe(screen, "fair=tuned")
    tuned = scenario(screen)
    screen.page.get_by_role("link", name="Compare").click()
    expect(screen.page.locator("h1")).to_contain_text("each tuned: best of 50 learning rates")
    screen.settled()
    assert scenario(screen) == tuned
    screen.has(runs=2)


@pytest.mark.panel(False)
def test_a_sweep_of_two_methods(screen: Screen) -> None:
    """One visit, which ends on Compare: what is claimed of it has a name of its own."""
    screen.open(SWEEP, "/study")
    ready(screen, "sweep")
    pages_pass_the_scene_on_and_back_returns(screen)
    a_click_on_a_curve_plays_that_run_beside_it(screen, ready(screen, "sweep"))
    the_best_for_each_is_carried_to_compare(screen)


@pytest.mark.panel(False)
def test_a_click_on_the_heat_map_sets_both_numbers(screen: Screen) -> None:
    screen.open(HEAT, "/study")
    ready(screen, "heat-map")
    screen.page.mouse.click(*cell(screen, 50, 30, 100, 100))
    describe(screen, "learning_rate:0.01,", no=True)
    run = scenario(screen).runs[0]
    assert run.rate == float(f"{np.geomspace(1e-6, 100, 100)[50]:.6g}")
    assert run.hyperparameters["momentum"] == pytest.approx(1 - np.geomspace(1, 1e-3, 100)[30], rel=1e-6)


def it_follows_a_number_while_it_turns(screen: Screen, root: Locator) -> None:
    """The panel's control says on the document what it does; map and path follow, and the address stays."""
    map_ = screen.page.locator(".ov-heat-map-pane")
    title, name, address = map_.locator("figcaption").inner_text(), map_.get_attribute("data-name"), screen.page.url
    canvas = root.locator(".ov-heat-map-map canvas").first
    full, records = canvas.evaluate("c => c.toDataURL()"), screen.player.locator(".ov-live").inner_text()

    def turn(value: float, phase: str) -> None:
        detail = {"side": "a", "owner": "run", "run": name, "name": "b1", "value": value, "phase": phase}
        screen.page.evaluate('detail => document.dispatchEvent(new CustomEvent("ov-turn", { detail }))', detail)

    for value in (0.1, 0.2, 0.3):
        turn(value, "turn")
    expect(map_.locator("figcaption")).to_have_text(f"{title}, b1 = 0.3")
    expect(root).to_have_attribute("data-follows", "in time")
    assert canvas.evaluate("c => c.toDataURL()") != full
    expect(screen.player.locator(".ov-live")).not_to_have_text(records)
    assert screen.page.url == address
    turn(0.9, "back")
    expect(map_.locator("figcaption")).to_have_text(title)
    expect(root).to_have_attribute("data-follows", "")
    expect(screen.player.locator(".ov-live")).to_have_text(records)
    assert canvas.evaluate("c => c.toDataURL()") == full


def a_click_plays_that_start(screen: Screen) -> None:
    """It is the whole page's again, though the map asked last."""
    screen.page.mouse.click(*cell(screen, 40, 10, 50, 50))
    describe(screen, "start=3.1,-2.9")
    assert scenario(screen).start == (3.1, -2.9)


def a_zoom_is_in_the_link(screen: Screen, root: Locator, there: Screen) -> None:
    place = root.locator(".ov-heat-map-map").first
    place.focus()
    screen.page.keyboard.press("+")
    describe(screen, "window:whole", no=True)
    window = STUDY.from_query(screen.page.url.partition("?")[2])[0].window
    assert window is not None
    there.follow(screen.page.url)
    other = ready(there, "heat-map")
    drawn = [part.locator(".ov-heat-map-map canvas").first.evaluate("c => c.toDataURL()") for part in (root, other)]
    assert drawn[0] == drawn[1]
    assert other.get_attribute("data-window") == root.get_attribute("data-window")


@pytest.mark.panel(False)
def test_a_fate_map(screen: Screen, open_screen: Open) -> None:
    """One visit: what is claimed of it has a name of its own."""
    screen.still(FATES, "/study")
    root = ready(screen, "heat-map")
    it_follows_a_number_while_it_turns(screen, root)
    a_click_plays_that_start(screen)
    a_zoom_is_in_the_link(screen, root, open_screen())


def test_a_fate_map_that_cannot_follow_says_so(screen: Screen) -> None:
    """So many steps are too many while a number turns: two answers are late, and nothing more is asked."""
    screen.open("f=sphere&steps=10000&run=sgd,learning_rate:0.1&study=starts,cells:50", "/study")
    root, track = ready(screen, "heat-map"), screen.rate(1)
    track.focus()
    says_so = root.get_by_text("The server is busy: the map follows when the number is let go.")
    for _ in range(200):  # as a key that is held repeats
        screen.page.keyboard.down("ArrowRight")
        if says_so.count():
            break
        screen.page.wait_for_timeout(100)
    expect(says_so).to_be_visible()
    sent = screen.sent
    screen.page.keyboard.down("ArrowRight")
    screen.page.wait_for_timeout(300)
    assert screen.sent == sent
    screen.page.keyboard.up("ArrowRight")
    screen.until_address("q => !q.get('run').endsWith('0.1')")
    expect(root).not_to_contain_text("The server is busy")


@pytest.mark.panel(False)
@pytest.mark.parametrize(
    ("query", "name"),
    [(SWEEP, "sweep"), (HEAT, "heat-map"), (FATES, "heat-map")],
    ids=["sweep", "heat", "fates"],
)
def test_a_phone_shows_all_of_it(open_screen: Open, query: str, name: str) -> None:
    screen = open_screen(viewport={"width": 390, "height": 844})
    screen.open(query, "/study")
    for scheme in ("light", "dark"):
        screen.tab.emulate(color_scheme=scheme)
        root = ready(screen, name)
        assert screen.overflow() <= 0
        box = Screen.box(root)
        assert box["x"] >= 0
        assert box["x"] + box["width"] <= 390
