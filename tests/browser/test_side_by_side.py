"""Two scenes on one clock in a real browser: in step whatever is done in either, and each with its own ring."""

from __future__ import annotations

import copy
from typing import Any

import pytest
from playwright.sync_api import expect
from screen import Open, Screen
from tab import WIDE

from optim_viz import Scenario, from_query, to_query

pytestmark = pytest.mark.panel(False)

A = from_query("f=himmelblau&start=-2.5,0.5&steps=200&run=adam,learning_rate:0.1&run=momentum,learning_rate:0.005")[0]
B = A.changed(noise=2.0, seed=4)
LONGER = B.changed(steps=500)

# At every frame of a while: the steps that the two players show after their drawing.
WATCH = """frames => new Promise(tell => {
  const players = [...document.querySelectorAll('.ov-player')], seen = [];
  const look = () => {
    seen.push(players.map(p => Number(p.dataset.step)));
    seen.length < frames ? requestAnimationFrame(look) : tell(seen);
  };
  requestAnimationFrame(look);
})"""


def part(page: Screen, which: str) -> Screen:
    """One of the two players, as a screen of its own."""
    one = copy.copy(page)
    one.css = f".st-key-player_{which} [data-testid=player]"
    one.player = page.page.locator(f".st-key-player_{which}").get_by_test_id("player")
    one.stage, one.ring = one.player.locator(".ov-stage"), one.player.locator(".ov-start")
    one.legend, one.chips = one.player.locator(".ov-run"), one.player.locator(".ov-legend .ov-chip")
    return one


def pair(screen: Screen, scene_b: Scenario = B, first: Scenario = A) -> tuple[Screen, Screen]:
    """Both scenes, opened by one link, playing."""
    screen.tab.go(f"/compare?{to_query(first, scene_b=scene_b, whole=True)}")
    a, b = part(screen, "a"), part(screen, "b")
    for one in (a, b):
        one.settled()
    return a, b


def stopped(a: Screen, b: Screen) -> tuple[Screen, Screen]:
    a.press("Home").has(step=0, playing="false")
    b.has(step=0, playing="false")
    return a, b


def until(screen: Screen, key: str, old: str | None) -> str:
    """Wait until the address spells another value of this field; that value."""
    changed = "([key, old]) => new URLSearchParams(location.search).get(key) === old ? `${key} is ${old}` : ''"
    screen.tab.until(changed, [key, old])
    return str(screen.page.evaluate("key => new URLSearchParams(location.search).get(key)", key))


def both_show_one_time_at_every_frame(a: Screen, b: Screen) -> None:
    a.press(" ")
    b.has(playing="true")
    seen: list[list[int]] = a.page.evaluate(WATCH, 40)
    assert all(here == there for here, there in seen), seen
    assert seen[-1][0] > seen[0][0]
    b.press(" ")
    a.has(playing="false")
    assert a.data("step") == b.data("step")


def one_bar_scrubs_steps_and_sets_the_speed_of_both_and_so_do_the_keys_of_either(a: Screen, b: Screen) -> None:
    expect(a.page.locator(".ov-controls").filter(visible=True)).to_have_count(1)
    a.seek(70)
    b.has(step=70, playing="false")
    for here, there, step in ((a, b, 71), (b, a, 72)):
        here.press("ArrowRight")
        there.has(step=step, playing="false")
        expect(a.player.locator(".ov-scrub")).to_have_value(str(step))
    a.player.locator(".ov-speed").select_option("0.25")
    expect(b.player.locator(".ov-speed")).to_have_value("0.25")
    b.press("l")
    expect(a.player.locator('[data-do="loop"]')).to_have_attribute("aria-pressed", "true")
    a.page.evaluate("document.activeElement.blur()")
    a.page.keyboard.press("Home")  # of the bare page: pressed once, not once a player
    a.page.keyboard.press("ArrowRight")
    a.has(step=1)
    b.has(step=1)


def a_ring_moves_its_own_scene_alone(mine: Screen, other: Screen, key: str) -> None:
    mine.press("Home").has(step=0)
    other.has(step=0).drawn("line")  # from here its paths are drawn in one stroke, as those of an answer are
    mine.press("End").has(step=200)
    other.has(step=200)
    before, paths = mine.fields, other.drawn("line")
    x, y, width, height = (mine.ring.bounding_box() or {}).values()
    mine.page.mouse.move(x + width / 2, y + height / 2)
    mine.page.mouse.down()
    for k in range(1, 6):
        mine.page.mouse.move(x + width / 2 + 12 * k, y + height / 2 - 8 * k)
    mine.page.mouse.up()
    until(mine, key, before[key][0])
    mine.settled()
    after = mine.fields
    assert {name for name in after if after[name] != before[name]} == {key}
    assert other.drawn("line") == paths
    assert mine.data("step") == other.data("step") == "200"  # and the clock stayed where it was


def the_window_is_one_on_one_surface(a: Screen, b: Screen) -> None:
    before = a.data("view")
    b.do("zoom-in")
    expect(a.player).not_to_have_attribute("data-view", before)
    assert a.view == pytest.approx(b.view, rel=1e-3)


def the_view_is_of_both(a: Screen, b: Screen) -> None:
    b.do("relief").has(stage="relief")
    a.has(stage="relief")
    a.do("map").has(stage="map")
    b.has(stage="map")
    b.do("inside").has(inside="true")
    a.has(inside="true")
    assert "inside:1" in until(a, "view", None)


def both_pictures_and_the_clock_are_in_sight(screen: Screen, a: Screen, b: Screen) -> None:
    larger = {"width": 1920, "height": 1080}
    for size in (larger, WIDE):
        screen.resized(**size)
        in_sight(screen, a, b, **size)


def in_sight(screen: Screen, a: Screen, b: Screen, width: int, height: int) -> None:
    boxes = [one.stage.bounding_box() or {} for one in (a, b)]
    assert boxes[0]["y"] == pytest.approx(boxes[1]["y"], abs=1)
    assert boxes[0]["x"] + boxes[0]["width"] <= boxes[1]["x"]
    controls = a.player.locator(".ov-controls").bounding_box() or {}
    assert controls["y"] + controls["height"] <= height
    assert controls["x"] == pytest.approx(boxes[0]["x"], abs=1)
    assert controls["x"] + controls["width"] == pytest.approx(boxes[1]["x"] + boxes[1]["width"], abs=1)
    for one, box in zip((a, b), boxes, strict=True):
        assert min(box["width"], box["height"]) > 400
        assert one.player.locator(".ov-side").evaluate("p => p.scrollWidth - p.clientWidth") <= 0
    assert screen.overflow() <= 0


def test_two_on_one_clock(screen: Screen) -> None:
    """One visit: what is claimed of it has a name of its own."""
    a, b = stopped(*pair(screen))
    both_pictures_and_the_clock_are_in_sight(screen, a, b)
    both_show_one_time_at_every_frame(a, b)
    one_bar_scrubs_steps_and_sets_the_speed_of_both_and_so_do_the_keys_of_either(a, b)
    a_ring_moves_its_own_scene_alone(a, b, "start")
    a_ring_moves_its_own_scene_alone(b, a, "b.start")
    the_window_is_one_on_one_surface(a, b)
    the_view_is_of_both(a, b)


def test_a_shorter_scene_stays_at_its_last_step_and_says_so(screen: Screen) -> None:
    a, b = stopped(*pair(screen, LONGER))
    a.press("End")
    for one in (a, b):
        one.has(step=500)
        expect(one.player.locator(".ov-step")).to_have_text("500 / 500")
    expect(a.player.locator(".ov-ended")).to_have_text("Ended: its last step is 200")
    expect(b.player.locator(".ov-ended")).to_be_hidden()
    assert a.data("steps") == "200"
    last = a.losses()
    a.seek(200)
    b.has(step=200)
    expect(a.player.locator(".ov-ended")).to_be_hidden()
    assert a.losses() == last
    assert b.losses() != last


def scene(one: Screen) -> tuple[Any, ...]:
    one.press("End").has(playing="false")
    expect(one.player).not_to_have_attribute("data-step", "0")
    data = [one.data(name) for name in ("surface", "runs", "steps", "view", "step")]
    return data, one.losses(), one.chips.all_text_contents(), one.legend.all_text_contents()


def the_windows_of_two_surfaces_are_two(a: Screen, b: Screen) -> None:
    before, step = a.view, int(a.data("step"))
    b.do("zoom-in")
    b.press("ArrowLeft")
    a.has(step=step - 1)
    assert a.view == before


def test_a_link_restores_both_elsewhere_with_a_window_each(screen: Screen, open_screen: Open) -> None:
    a, b = stopped(*pair(screen, B.moved_to("beale").changed(steps=300)))
    old = screen.fields["b.start"][0]
    screen.page.mouse.click(*b.at(0.3, 0.4))
    until(screen, "b.start", old)
    b.settled()
    here = scene(a), scene(b), screen.page.inner_text("h1")
    elsewhere = open_screen()
    elsewhere.follow(screen.page.url)
    there = part(elsewhere, "a"), part(elsewhere, "b")
    for one in there:
        one.settled()
    assert (scene(there[0]), scene(there[1]), elsewhere.page.inner_text("h1")) == here
    assert elsewhere.fields == screen.fields
    the_windows_of_two_surfaces_are_two(*there)


def test_from_compare_to_a_pair_and_back(screen: Screen) -> None:
    """One visit: what is claimed of it has a name of its own."""
    screen.still(to_query(A, whole=True))
    a_variation_is_one_press_and_the_back_button_takes_it_away(screen)
    the_same_scene_twice_is_varied_and_closed(screen)


def a_variation_is_one_press_and_the_back_button_takes_it_away(screen: Screen) -> None:
    a, b = part(screen, "a"), part(screen, "b")
    screen.page.get_by_role("button", name="Second scene").click()
    screen.page.get_by_role("button", name="Another start").click()
    b.settled()
    fields = screen.fields
    assert fields["b.start"] != fields["start"]
    assert fields["b.run"] == fields["run"]
    assert a.data("steps") == b.data("steps")
    expect(screen.page.locator("h1").first).to_contain_text("differ in start")
    screen.rest().page.go_back()
    expect(b.player).to_have_count(0)
    expect(screen.page.get_by_role("button", name="Second scene")).to_be_visible()


def the_same_scene_twice_is_varied_and_closed(screen: Screen) -> None:
    screen.settled().page.get_by_role("button", name="Second scene").click()
    screen.page.get_by_role("button", name="The same scene twice").click()
    a, b = part(screen, "a"), part(screen, "b")
    for one in (a, b):
        one.settled()
    fields = screen.fields
    assert {key: fields[f"b.{key}"] for key in ("f", "start", "steps", "run")} == {
        key: fields[key] for key in ("f", "start", "steps", "run")
    }
    expect(screen.page.locator("h1").first).to_contain_text("the same scene twice")
    screen.sidebar.get_by_text("Start B from a variation").click()
    screen.sidebar.get_by_role("button", name="Gradient noise").click()
    noisy = until(screen, "b.noise", "0")
    assert float(noisy) > 0
    expect(screen.page.locator("h1").first).to_contain_text("differ in noise, and in nothing else")
    screen.button("Undo").click()
    assert until(screen, "b.noise", noisy) == "0"
    screen.button("Close B").click()
    expect(screen.player).to_have_count(1)
    screen.settled()
    assert not any(key.startswith("b.") for key in screen.fields)


def test_on_a_phone_they_stand_one_above_the_other(open_screen: Open) -> None:
    screen = open_screen(viewport={"width": 390, "height": 844})
    screen.tab.go(f"/compare?{to_query(A, scene_b=B, whole=True)}")
    a, b = part(screen, "a"), part(screen, "b")
    for one in (a, b):
        one.has(ready="true", runs=2)
    above, below = (one.player.bounding_box() or {} for one in (a, b))
    assert above["y"] + above["height"] <= below["y"]
    assert screen.overflow() <= 0
    stopped(a, b)
    a.seek(50)
    b.has(step=50)


def test_a_second_scene_does_not_tell_the_answer_before_the_film_has(open_screen: Open) -> None:
    screen = open_screen(reduced_motion="no-preference")
    screen.open("v=3&f=rosenbrock&start=-0.7,2.7&run=sgd,0.00125&run=adam,0.3&ask=first&end=1").has(held="true")
    verdict = screen.page.locator(".st-key-verdict")
    screen.page.get_by_role("button", name="Adam", exact=True).last.click()
    screen.has(held="false")
    screen.page.get_by_role("button", name="Second scene").click()
    screen.page.get_by_role("button", name="The same scene twice").click()
    a, b = part(screen, "a"), part(screen, "b")
    for one in (a, b):
        expect(one.player).to_have_attribute("data-ready", "true")
    expect(screen.page.locator(".ov-watching")).to_be_visible()
    expect(verdict).to_be_hidden()
    screen.page.get_by_role("button", name="Skip to the answer").click()
    expect(a.player).to_have_attribute("data-step", "500", timeout=2000)  # long before the film is there by itself
    expect(verdict).to_be_visible()
