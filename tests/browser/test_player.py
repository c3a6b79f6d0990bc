"""The player in a real browser: clock, keyboard, legend, zoom, hover, and the start in the picture.

Nothing here measures time: clocks are stopped before anything is compared, and every wait is for a state.
"""

from __future__ import annotations

import re

import numpy as np
import pytest
from ground import assert_ground_is
from playwright.sync_api import expect
from screen import Open, Screen
from stand import Stand

from optim_viz import OBJECTIVES, run
from optim_viz.scene.scenario import first_scene
from optim_viz.style import scene_styles

pytestmark = pytest.mark.panel(False)


@pytest.mark.panel(True)
def test_first_scene_loads_and_plays(open_screen: Open) -> None:
    screen = open_screen(fresh=True, reduced_motion="no-preference")
    screen.page.add_init_script(
        """
        window.steps = [];
        new MutationObserver(() => {
          const step = document.querySelector(".ov-player")?.dataset.step;
          if (step !== undefined && window.steps.at(-1) !== +step) window.steps.push(+step);
        }).observe(document, { subtree: true, attributes: true, attributeFilter: ["data-step"] });
        """
    )
    screen.open().has(runs=5, steps=500, surface="rosenbrock", speed=1)
    screen.page.wait_for_function("() => window.steps.length > 10")
    steps = screen.page.evaluate("window.steps")
    assert steps == sorted(steps)
    assert steps[0] < 50
    assert int(screen.data("frames")) >= len(steps)
    expect(screen.legend).to_have_count(5)
    expect(screen.page.locator("h1")).to_contain_text("Rosenbrock: 5 runs from (−0.7, 2.7), 500 steps")
    expect(screen.sidebar).to_be_visible()
    assert "Traceback" not in screen.page.inner_text("body")


def slowly_from_the_start(stand: Stand) -> Screen:
    """Stopped at step 0, at the lowest speed: a clock that cannot reach the end while a test looks elsewhere."""
    stand.open().press("Home").has(step=0, playing="false")
    stand.player.locator(".ov-speed").select_option("0.25")
    return stand.has(speed=0.25)


def play_pause_and_ends(stand: Stand) -> None:
    button = stand.player.locator(".ov-play")
    expect(button).to_have_attribute("aria-label", "Play")
    stand.do("play").has(playing="true")
    expect(button).to_have_attribute("aria-label", "Pause")
    stand.do("play").has(playing="false")
    stand.press(" ").has(playing="true")
    stand.press(" ").has(playing="false")
    stand.press("End").has(step=500, playing="false")
    stand.press("Home").has(step=0, playing="false")
    stand.do("last").has(step=500)
    stand.do("first").has(step=0)
    stand.press("End").has(step=500).do("play").has(playing="true")  # from the end, play starts again
    stand.page.wait_for_function("() => +document.querySelector('.ov-player').dataset.step < 500")


def arrows_step_by_one_and_pause(stand: Stand) -> None:
    stand.press("Home").has(step=0, playing="false").press(" ").has(playing="true")
    stand.press("ArrowRight").has(playing="false")
    step = int(stand.data("step"))
    stand.press("ArrowRight").has(step=step + 1)
    stand.press("ArrowRight", "ArrowRight").has(step=step + 3)
    stand.press("ArrowLeft").has(step=step + 2)
    stand.do("forward").has(step=step + 3)
    stand.do("back").has(step=step + 2, playing="false")
    stand.press("Home", "ArrowLeft").has(step=0)
    stand.press("End", "ArrowRight").has(step=500)


def scrub_and_loss_chart_seek(stand: Stand) -> None:
    scrub = stand.player.locator(".ov-scrub")
    scrub.fill("123")
    stand.has(step=123, playing="false")
    expect(stand.player.locator(".ov-step")).to_have_text("123 / 500")
    expect(scrub).to_have_attribute("aria-valuetext", "step 123 of 500")
    scrub.focus()
    stand.page.keyboard.press("ArrowRight")
    stand.has(step=124).press("End").has(step=500)
    box = stand.box(stand.player.locator('[data-chart="loss"] canvas'))
    stand.page.mouse.click(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    stand.page.wait_for_function(
        "() => { const s = +document.querySelector('.ov-player').dataset.step; return s > 150 && s < 350 }"
    )
    expect(stand.tip).to_contain_text(f"Step {stand.data('step')}")


def keys_on_the_bare_page_and_loop(stand: Stand) -> None:
    """Where nothing has the focus, the keys are the player's. With a loop, the clock begins again at the end."""
    stand.press("End").has(step=500, playing="false")
    stand.page.evaluate("document.activeElement.blur()")
    stand.page.keyboard.press("ArrowLeft")
    stand.has(step=499).press("End")
    loop = stand.player.locator('[data-do="loop"]')
    expect(loop).to_have_attribute("aria-pressed", "false")
    stand.press("l")
    expect(loop).to_have_attribute("aria-pressed", "true")
    stand.player.locator(".ov-speed").select_option("8")
    stand.press("ArrowLeft", "ArrowLeft", " ").has(playing="true")  # two steps before the end, and past it
    stand.page.wait_for_function("() => +document.querySelector('.ov-player').dataset.step < 400")
    stand.has(playing="true").press("l")
    expect(loop).to_have_attribute("aria-pressed", "false")
    stand.has(step=500, playing="false")  # without it, the clock ends at the last step


def test_the_clock_by_buttons_keys_scrub_and_chart(stand: Stand) -> None:
    """One visit: what is claimed of it has a name of its own."""
    slowly_from_the_start(stand)
    play_pause_and_ends(stand)
    arrows_step_by_one_and_pause(stand)
    scrub_and_loss_chart_seek(stand)
    keys_on_the_bare_page_and_loop(stand)


# Zoom ------------------------------------------------------------------------------------------------------------


def until_view_is_not(screen: Screen, old: str) -> None:
    screen.page.wait_for_function("old => document.querySelector('.ov-player').dataset.view !== old", arg=old)


def legend_hides_and_shows_a_run_and_says_what_happened(stand: Stand) -> None:
    """Its rows are buttons; its chips tell the outcome."""
    with_all, first = stand.paths(), stand.legend.first
    expect(first).to_have_attribute("aria-pressed", "true")
    first.click()
    expect(first).to_have_attribute("aria-pressed", "false")
    stand.until_drawn("line", "!==", with_all)
    first.press(" ")  # the space bar presses the button that has the focus; it does not start the clock
    expect(first).to_have_attribute("aria-pressed", "true")
    stand.until_drawn("line", "===", with_all)
    stand.has(playing="false")
    expect(stand.chips).to_have_count(5)
    stand.chips.first.hover()
    expect(stand.tip).to_be_visible()
    label = stand.chips.first.get_attribute("aria-label") or ""
    for paragraph in stand.tip.locator("p").all_text_contents():
        assert paragraph in label


def hover_names_the_path_near_by(stand: Stand) -> None:
    """The run, the step and f of the record under the cursor: of one that stands apart from every other."""
    scene = first_scene()
    runs, (left, top, width, height), (x0, x1, y0, y1) = run(scene), stand.plot(), stand.view
    places = [
        np.stack([left + (x - x0) / (x1 - x0) * width, top + (y1 - y) / (y1 - y0) * height], 1)
        for x, y in (way.position.T for way in runs)
    ]
    every = np.concatenate(places)
    start, best = places[0][0], (0.0, 0, 0)
    for i, (way, own) in enumerate(zip(runs, places, strict=True)):
        for t in range(1, 40):
            apart = np.sort(np.hypot(*(every - own[t]).T))[1]
            if np.hypot(*(own[t] - start)) > 40 and 0.01 < way.loss[t] < 9999:
                best = max(best, (float(apart), i, t))
    apart, i, t = best
    assert apart > 3
    stand.hover(*(round(float(v)) for v in places[i][t]))
    expect(stand.tip).to_contain_text(f"{scene_styles(scene)[i].label} step {t}")
    expect(stand.tip).to_contain_text(f"f = {float(f'{runs[i].loss[t]:.4g}'):g}")


def zoom_and_pan(stand: Stand) -> None:
    """Keys, buttons, Ctrl and the wheel, a rectangle zoom; a drag pans, and moves no start."""
    whole = stand.data("view")

    def width() -> float:
        assert stand.unit > 0  # one unit is equally long on both axes
        x0, x1, _, _ = stand.view
        return x1 - x0

    first = width()
    stand.press("+")
    until_view_is_not(stand, whole)
    assert width() == pytest.approx(first / 1.5, rel=1e-4)
    stand.press("-").has(view=whole)
    stand.do("zoom-out")
    until_view_is_not(stand, whole)
    assert width() == pytest.approx(first * 1.5, rel=1e-4)
    stand.press("0").has(view=whole)

    px, py = stand.at(0.25, 0.25)
    x, y = stand.plane(px, py)
    stand.page.mouse.move(px, py)
    stand.page.keyboard.down("Control")
    stand.page.mouse.wheel(0, -240)
    stand.page.keyboard.up("Control")
    until_view_is_not(stand, whole)
    assert width() < first
    assert stand.plane(px, py) == pytest.approx((x, y), abs=1e-3)  # the point under the cursor stays there
    stand.do("zoom-reset").has(view=whole)

    (px, py), (qx, qy) = stand.at(0.6, 0.6), stand.at(0.4, 0.7)
    x, y = stand.plane(px, py)
    corner = stand.plane(qx, qy)
    stand.press("r")
    stand.page.mouse.move(px, py)
    stand.page.mouse.down()
    stand.page.mouse.move(qx, qy, steps=2)
    expect(stand.page.locator(".ov-zoom-box")).to_be_visible()
    stand.page.mouse.up()
    until_view_is_not(stand, whole)
    x0, x1, y0, y1 = stand.view
    assert ((x0 + x1) / 2, (y0 + y1) / 2) == pytest.approx(((x + corner[0]) / 2, (y + corner[1]) / 2), abs=1e-3)
    assert width() < first
    stand.press("0").has(view=whole)

    stand.page.mouse.move(px, py)
    stand.page.mouse.down()
    stand.page.mouse.move(qx, qy, steps=4)
    stand.page.mouse.up()
    until_view_is_not(stand, whole)
    assert stand.plane(qx, qy) == pytest.approx((x, y), abs=1e-3)
    assert stand.sent == 0


def test_legend_hover_and_zoom(stand: Stand) -> None:
    """One visit: what is claimed of it has a name of its own."""
    stand.still()
    legend_hides_and_shows_a_run_and_says_what_happened(stand)
    hover_names_the_path_near_by(stand)
    zoom_and_pan(stand)


@pytest.mark.panel(True)
def test_the_view_survives_a_change_of_the_scene(screen: Screen) -> None:
    """Zoom, clock, speed, loop and hidden runs are the visitor's; new data leaves them, and the element, alone."""
    screen.still().press("+", "ArrowLeft", "ArrowLeft", "l").has(step=498)
    screen.player.locator(".ov-speed").select_option("2")
    screen.legend.nth(1).click()
    expect(screen.legend.nth(1)).to_have_attribute("aria-pressed", "false")
    screen.player.evaluate("node => { node.mark = 'the same node' }")
    view, losses = screen.data("view"), screen.losses()

    screen.nudge_rate(1).has(view=view, step=498, speed=2, playing="false")
    expect(screen.legend.nth(1)).to_have_attribute("aria-pressed", "false")
    expect(screen.player.locator('[data-do="loop"]')).to_have_attribute("aria-pressed", "true")
    assert screen.player.evaluate("node => node.mark") == "the same node"
    expect(screen.player.locator(".ov-live").first).not_to_have_text(losses[0])  # the answer's picture is there
    after = screen.losses()
    assert after[1:] == losses[1:]
    screen.page.mouse.move(*screen.at(0.5, 0.5))
    screen.page.mouse.wheel(0, 200)  # it scrolls the page
    screen.page.wait_for_function("() => document.querySelector('[data-testid=stMain]').scrollTop > 0")
    screen.has(view=view)


# The true f under the cursor ---------------------------------------------------------------------------------------


def test_hover_tells_the_true_f(stand: Stand) -> None:
    for name in ("rosenbrock", "ackley", "peaks"):
        surface = OBJECTIVES[name]
        corner = f"{surface.domain.x[1]},{surface.domain.y[1]}"
        stand.open(f"f={name}&start={corner}&run=")  # the ring, which has no tooltip of this kind, is out of the way
        for zoomed in (False, True):
            if zoomed:
                whole = stand.data("view")
                stand.press("+", "+")
                until_view_is_not(stand, whole)
            for share in ((0.2, 0.3), (0.55, 0.45), (0.9, 0.8)):
                px, py = stand.at(*share)
                x, y, f = stand.hover(px, py)
                assert (x, y) == pytest.approx(stand.plane(px, py), abs=0.02 / stand.unit), name
                assert f == pytest.approx(float(surface(x, y)), rel=1e-9, abs=1e-12), name
        stand.page.mouse.move(5, 5)
        expect(stand.tip).to_be_hidden()


def test_a_surface_is_drawn_from_its_own_formula(stand: Stand) -> None:
    """In a browser, without runs, each has the f that Python has, and at 144 points of the window the ground has the
    colour of that f: a flat one, one that falls without end, and one whose axes differ. All of them are drawn in node,
    by ``test_drawn_surfaces.py``."""
    for name in ("goldstein_price", "monkey_saddle", "branin"):
        stand.open(f"f={name}&run=").has(surface=name)
        assert_ground_is(stand, OBJECTIVES[name])


# The start ---------------------------------------------------------------------------------------------------------


def panel_start(screen: Screen) -> tuple[float, float]:
    x, y = (float(screen.typed(f"Start {axis}").input_value().replace("−", "-")) for axis in "xy")
    return x, y


def keys_do_not_reach_the_player_while_somebody_types(screen: Screen) -> None:
    field = screen.typed("Start x")
    field.click()
    before = screen.data("view")
    screen.page.keyboard.press("Home")
    screen.page.keyboard.press("ArrowRight")
    screen.page.keyboard.press("Control+a")
    screen.page.keyboard.type("-0.5")
    expect(field).to_have_value("-0.5")
    screen.has(step=500, playing="false")
    assert screen.data("view") == before  # "-" and "0" are keys of the zoom
    screen.page.keyboard.press("Enter")
    screen.until_address("q => q.get('start') === '-0.5,2.7'").has(step=500)


def number_inputs_and_a_click_set_it(screen: Screen) -> None:
    """The ring, the panel, the paths and the title follow."""
    before = screen.box(screen.ring)
    field = screen.typed("Start x")
    field.fill("0.8")
    field.press("Enter")
    screen.until_address("q => q.get('start') === '0.8,2.7'")
    expect(screen.ring).to_have_attribute("aria-label", "Start at 0.8, 2.7. Drag it, or move it with the arrow keys.")
    assert screen.box(screen.ring)["x"] - before["x"] == pytest.approx(1.3 * screen.unit, abs=0.5)

    old, losses, paths = screen.fields["start"], screen.losses(), screen.paths()
    px, py = screen.at(0.7, 0.8)
    wanted = screen.plane(px, py)
    screen.page.mouse.click(px, py)
    got = screen.until_start_is_not(old)
    assert got == pytest.approx(wanted, abs=0.1 / screen.unit)
    assert panel_start(screen) == pytest.approx(got, rel=1e-5)
    expect(screen.player.locator(".ov-live").first).not_to_have_text(losses[0])  # the answer's picture is there
    assert screen.paths() != paths
    ring = screen.box(screen.ring)
    assert (ring["x"] + ring["width"] / 2, ring["y"] + ring["height"] / 2) == pytest.approx((px, py), abs=1)
    expect(screen.page.locator("h1")).to_contain_text(f"from ({got[0]:.4g}, {got[1]:.4g})".replace("-", "−"))


def a_drag_of_the_ring_sets_it(screen: Screen) -> None:
    old, ring = screen.fields["start"], screen.box(screen.ring)
    px, py = screen.at(0.35, 0.7)
    wanted = screen.plane(px, py)
    screen.page.mouse.move(ring["x"] + ring["width"] / 2, ring["y"] + ring["height"] / 2)
    before, sent, seen = screen.drawn("line"), screen.sent, set[str]()
    screen.page.mouse.down()
    for x, y in ((px + 40, py - 30), (px + 20, py - 15), (px, py)):
        screen.page.mouse.move(x, y)
        seen.add(screen.drawn("line"))
    assert len(seen - {before}) == 3, "the paths follow the ring"
    assert screen.sent == sent, "while it is dragged, nobody is asked"
    losses, chips = screen.losses(), screen.chips.all_text_contents()
    screen.page.mouse.up()
    screen.until_start_is_not(old)
    screen.until_address(
        "(q, [x, y]) => { const [a, b] = q.get('start').split(',').map(Number);"
        " return Math.abs(a - x) < 0.002 && Math.abs(b - y) < 0.002 }",
        wanted,
    )
    assert panel_start(screen) == pytest.approx(wanted, abs=0.002)
    expect(screen.ring).to_be_visible()
    assert (screen.losses(), screen.chips.all_text_contents()) == (losses, chips), "the server's numbers are those"


def arrow_keys_on_the_ring_nudge_it(screen: Screen) -> None:
    x, y = map(float, screen.fields["start"][0].split(","))
    old = screen.fields["start"]
    screen.ring.focus()
    screen.page.keyboard.press("ArrowRight")
    right = screen.until_start_is_not(old)
    assert right[0] > x
    assert right[1] == y
    screen.has(step=500)  # the clock does not take these arrows
    old = screen.fields["start"]
    screen.ring.focus()
    screen.page.keyboard.press("Shift+ArrowDown")
    down = screen.until_start_is_not(old)
    assert down[0] == right[0]
    assert y - down[1] > 3 * (right[0] - x)
    where = f"Start at {down[0]:.4g}, {down[1]:.4g}. ".replace("-", "−")  # the player writes true minus signs
    expect(screen.ring).to_have_accessible_name(re.compile(re.escape(where)))


@pytest.mark.panel(True)
def test_the_start_by_numbers_click_drag_and_keys(screen: Screen) -> None:
    """One visit: what is claimed of it has a name of its own."""
    screen.still()
    keys_do_not_reach_the_player_while_somebody_types(screen)
    number_inputs_and_a_click_set_it(screen)
    a_drag_of_the_ring_sets_it(screen)
    arrow_keys_on_the_ring_nudge_it(screen)


def test_each_click_is_one_step_of_undo(screen: Screen) -> None:
    screen.still("f=sphere&run=adam")
    starts = [screen.fields["start"]]
    for share in ((0.3, 0.3), (0.6, 0.7)):
        screen.page.mouse.click(*screen.at(*share))
        screen.until_start_is_not(starts[-1])
        starts.append(screen.fields["start"])
    screen.do("relief").has(stage="relief")  # on the surface from the side as well
    relief = screen.box(screen.relief)
    screen.page.mouse.click(relief["x"] + 0.55 * relief["width"], relief["y"] + 0.52 * relief["height"])
    screen.until_start_is_not(starts[-1])
    for start in reversed(starts):
        screen.button("Undo").click()
        screen.until_address("(q, start) => q.get('start') === start", start[0])
    expect(screen.button("Undo")).to_be_disabled()


@pytest.mark.panel(True)
def test_two_tabs_do_not_share_a_scene(open_screen: Open) -> None:
    one, other = open_screen(), open_screen()
    one.still()
    other.still("f=sphere&run=adam")
    one.nudge_rate(1)
    other.has(surface="sphere", runs=1)
    other.follow(other.page.url)
    other.settled().has(surface="sphere", runs=1)


def test_the_chips_say_what_is_true_at_the_clocks_step(stand: Stand) -> None:
    """SGD on the bowl arrives at step 23; Adam goes on. Ten steps later it is known to have stayed."""
    stand.open("f=sphere&start=3,-2&steps=100&run=sgd,learning_rate:0.15&run=adam,learning_rate:0.01")
    stand.press("Home").has(step=0)
    expect(stand.chips).to_have_text(["at the start"] * 2)
    stand.press("ArrowRight", "ArrowRight", "ArrowRight").has(step=3)
    expect(stand.chips).to_have_text(["↘descending"] * 2)
    expect(stand.chips.first).to_have_attribute("aria-label", re.compile("^SGD: Still descending after 3 steps"))
    stand.press("End").has(step=100)
    expect(stand.chips).to_have_text([re.compile(r"◉global minimum · step \d+"), "↘still descending"])
    expect(stand.chips.first).to_have_attribute("data-kind", "global_minimum")
    stand.press("Home").has(step=0)
    expect(stand.chips.first).to_have_text("at the start")


def test_the_maps_marks_have_a_key(stand: Stand) -> None:
    stand.open("f=himmelblau&run=sgd")
    marks = stand.player.get_by_role("list", name="Marks of the map").get_by_role("listitem")
    expect(marks).to_have_text(["global minimum", "saddle", "maximum"])
    stand.open("f=three_hump_camel&run=sgd")
    expect(marks).to_have_text(["global minimum", "local minimum", "saddle"])
    stand.open("f=rosenbrock&run=sgd")
    expect(marks).to_have_text(["global minimum"])
