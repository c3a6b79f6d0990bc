"""Inside a run, on the screen: the numbers of its rule and of the surface there, how they follow the clock, the link.

That the numbers of every method are right is shown in node (``tests/test_inside_numbers.py``): here, that they are what
stands on the page.
"""

from __future__ import annotations

from typing import Any

import pytest
from inspected import BARE, INSIDE, MARKS, assert_numbers, sheet
from playwright.sync_api import expect
from screen import Open, Screen, looked_at
from sheets import assert_curvature, assert_lines, oracle
from stand import Stand

from optim_viz.ui.session_address import LATE_SECONDS

pytestmark = pytest.mark.panel(False)

THREE = ("nesterov", "radam", "newton")  # a gradient taken elsewhere; averages, cases and plain numbers; a matrix


def test_the_numbers_stand_on_the_screen(stand: Stand) -> None:
    query = "&".join(["f=himmelblau&steps=60&noise=0.5&seed=3", *(f"run={name}" for name in THREE)])
    runs, labels = oracle(query)
    stand.open(f"{query}&{INSIDE}").press("Home").has(step=0, playing="false")
    expect(stand.who).to_have_count(len(THREE))
    for i, (run, label) in enumerate(zip(runs, labels, strict=True)):
        if i:
            stand.press("]")
            expect(stand.who.nth(i)).to_have_attribute("aria-pressed", "true")
        stand.seek(37)
        shown = assert_numbers(stand, run, 37, label)
        assert_lines(shown, run)
        assert_curvature(shown, run, 37)
        expect(stand.inside.locator(".ov-theory")).to_have_attribute("data-kind", shown.theory["kind"])
    stand.press("End").has(step=60)
    assert_numbers(stand, run, 60, label)  # the step that would come next
    expect(stand.inside.locator(".ov-note")).to_contain_text("The last record; the step below would come next.")
    stand.press("]")
    expect(stand.who.first).to_have_attribute("aria-pressed", "true")
    stand.press("[")
    expect(stand.who.last).to_have_attribute("aria-pressed", "true")
    stand.until_looks(run=len(THREE) - 1)


def test_what_a_saddle_makes_of_the_rate(stand: Stand) -> None:
    """Where it falls away there is no limit along that axis."""
    query = "f=saddle&steps=20&run=sgd&run=newton"
    stand.open(f"{query}&{INSIDE}").press("Home").has(step=0, playing="false")
    shown = sheet(stand, 0)
    assert_curvature(shown, oracle(query)[0][0], 0)
    assert (shown.theory["kind"], shown.theory["bound"]) == ("stable", 1.0)
    assert "along v₂ it falls away" in shown.theory["words"]
    stand.look_into(1)
    expect(stand.inside.locator(".ov-theory")).to_have_attribute("data-kind", "none")


def test_an_overflow_ends_the_numbers(stand: Stand) -> None:
    """They stop at the last finite record, and say so."""
    query = "f=rosenbrock&start=-1.2,1&steps=60&run=sgd,learning_rate:0.01"
    runs, _ = oracle(query)
    last = len(runs[0]) - 1
    assert last < 20
    stand.open(f"{query}&{INSIDE}").press("End").has(step=60, playing="false")
    expect(stand.inside).to_have_attribute("data-t", str(last))
    expect(stand.inside.locator(".ov-note")).to_contain_text("last finite record")
    before = [number.value for number in sheet(stand, last).numbers if (number.name, number.when) == ("x", "before")]
    assert before == [*runs[0].position[last]] * 2  # in the gradient's row and in the step's


# The clock ----------------------------------------------------------------------------------------------------------


def test_the_numbers_follow_the_clock_without_the_server(stand: Stand) -> None:
    query = "f=rosenbrock&steps=200&run=momentum&run=adam"
    (_, run), (_, label) = oracle(query)
    stand.open(f"{query}&{looked_at(inside=1, run=1)}").press("Home").has(step=0, playing="false").settled()
    stand.page.mouse.move(5, 5)
    sent = stand.sent
    scrub = stand.player.locator(".ov-scrub")
    for t in (150, 3, 77):
        stand.seek(t)
        assert_numbers(stand, run, t, label)
    scrub.focus()
    for key, t in (("ArrowLeft", 76), ("ArrowRight", 77), ("Home", 0), ("End", 200)):
        stand.page.keyboard.press(key)
        stand.has(step=t)
        assert_numbers(stand, run, t, label)
    for chart in ("height", "rate"):
        canvas = stand.inside.locator(f'[data-chart="inside-{chart}"] canvas')
        canvas.scroll_into_view_if_needed()
        for share in (0.3, 0.8):
            box = stand.box(canvas)
            across = 46 + share * (box["width"] - 58)
            canvas.click(position={"x": across, "y": box["height"] / 2})
            stand.page.wait_for_function(
                "wanted => Math.abs(document.querySelector('.ov-player').dataset.step - wanted) <= 1", arg=share * 200
            )
            assert_numbers(stand, run, int(stand.data("step")), label)
    stand.player.locator(".ov-speed").select_option("0.25")
    stand.press("Home").has(step=0)
    frames, first = int(stand.data("frames")), sheet(stand, 0).numbers
    stand.press(" ").has(playing="true")
    stand.page.wait_for_function(
        "from => { const d = document.querySelector('.ov-player').dataset; return d.frames > from + 10 && d.step > 3 }",
        arg=frames,
    )
    stand.page.wait_for_function("() => +document.querySelector('.ov-inside').dataset.t > 3")
    stand.press(" ").has(playing="false")
    t = int(stand.data("step"))
    last = assert_numbers(stand, run, t, label).numbers
    assert [number.text for number in last] != [number.text for number in first]
    assert stand.sent == sent, "the clock is the browser's own business"


# The link ------------------------------------------------------------------------------------------------------------


def shown(screen: Screen) -> tuple[Any, ...]:
    """How the scene is looked at, as the browser shows it."""
    pressed = "nodes => nodes.map(n => [n.dataset.mark ?? n.dataset.do ?? n.textContent, n.ariaPressed])"
    buttons = screen.player.locator(".ov-segments button, .ov-who button, [data-mark], [data-do=log-height]")
    return screen.looks, screen.data("stage"), screen.data("inside"), buttons.evaluate_all(pressed)


def test_a_link_restores_every_setting_of_the_view(screen: Screen, open_screen: Open) -> None:
    query = "f=rosenbrock&steps=60&run=adam&run=nesterov"
    screen.open(query).press("Home").seek(3)
    zero = ("inside", "run", "dial", "fan", "projector", "cloud", "graph", "backward", "graph_row", "companion")
    off = {**dict.fromkeys(zero, "0"), "sigma_w": "1", "net_width": "32"}
    assert screen.looks == {"stage": "map", **off, "log_height": "1", **dict.fromkeys(MARKS, "1")}
    plain = {key: value for key, value in screen.fields.items() if key != "view"}
    here = open_screen()  # everything but the stage is another than the default
    here.open(f"{query}&{looked_at('map', inside=1, run=1, log_height=0, **BARE)}").press("Home").seek(3)
    here.do("both").until_looks(stage="both").mark("step").click()
    here.until_looks(step=1)
    now = {"stage": "both", **off, "inside": "1", "run": "1", "log_height": "0"}
    assert here.looks == {**now, **dict.fromkeys(MARKS, "0"), "step": "1"}
    want, heads = shown(here), here.drawn("heads")
    assert want[1:3] == ("both", "true")
    assert dict(want[3])["log-height"] == "false"
    assert {key: value for key, value in here.fields.items() if key != "view"} == plain
    expect(here.button("Undo")).to_be_disabled()
    screen.follow(here.page.url)
    screen.settled().press("Home").seek(3)
    assert shown(screen) == want
    assert screen.until_drawn("heads", "===", heads) == heads
    expect(screen.notices).to_have_count(0)


def test_back_to_the_view_before(screen: Screen) -> None:
    def rest() -> None:  # an address that was replaced a moment ago is taken for a late one: as in test_links
        screen.page.wait_for_timeout(1000 * LATE_SECONDS + 100)

    screen.open("f=sphere&steps=60&run=adam&run=sgd").press("Home").seek(20)
    screen.do("inside").until_looks(inside=1)
    screen.look_into(1).until_looks(run=1)
    screen.do("relief").until_looks(stage="relief")
    rest()
    screen.page.go_back()
    screen.until_looks(stage="map", run=1).has(stage="map", inside="true", step=20)
    expect(screen.inside).to_have_attribute("data-of", "SGD")
    rest()
    screen.page.evaluate("history.go(-2)")
    screen.until_looks(inside=0).has(inside="false", stage="map", step=20)
    rest()
    screen.page.go_forward()
    screen.until_looks(inside=1, run=0).has(inside="true")
    expect(screen.inside).to_have_attribute("data-of", "Adam")
    screen.look_into(1).until_looks(run=1)  # and the visitor's next event is heard
    expect(screen.button("Undo")).to_be_disabled()


def test_a_view_that_means_nothing(screen: Screen) -> None:
    screen.open("f=sphere&steps=20&run=adam&view=%3Cb%3E,inside:7,run:nan,zeta:1").has(stage="map", inside="false")
    expect(screen.notices.get_by_test_id("stText")).to_contain_text("view")
    assert screen.notices.locator("b").count() == 0
    screen.open(f"f=sphere&steps=20&run=adam&{looked_at(inside=1, run=11)}").has(inside="true")
    expect(screen.inside).to_have_attribute("data-of", "Adam")
    screen.open(f"f=sphere&steps=20&run=&{looked_at(inside=1)}").has(inside="true", runs=0)
    expect(screen.inside.locator(".ov-note")).to_contain_text("No run to look into")
    screen.press("]", "[", "b", "v").has(stage="relief")
