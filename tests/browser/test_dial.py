"""The dial: what is seen while it turns against the server's own simulation, and what letting go does."""

from __future__ import annotations

import math
import re

import numpy as np
import pytest
from inspected import assert_numbers
from playwright.sync_api import Locator, expect
from screen import Open, Screen, looked_at, pixels
from sheets import oracle, understood

import optim_viz as ov
from optim_viz.number_format import format_number
from optim_viz.scene.scenario import suggested_rate

pytestmark = pytest.mark.panel(False)

SCENE = "f=rosenbrock&start=-0.7,2.7&steps=300&run=sgd,learning_rate:0.001&run=adam,learning_rate:0.1&run=momentum"
PHONE = {"viewport": {"width": 390, "height": 844}, "has_touch": True, "is_mobile": True, "device_scale_factor": 2}
ROOM = 12  # pixels beside the least and the largest value


def track(screen: Screen) -> Locator:
    return screen.player.locator(".ov-dial-track")


def opened(screen: Screen, query: str = SCENE, **settings: float) -> Screen:
    """With the dial on a run, and the clock at the last step."""
    screen.still(f"{query}&{looked_at(**{'dial': 1, 'run': 1, **settings})}")
    expect(track(screen)).to_have_attribute("data-changed", "false")
    screen.page.mouse.move(5, 5)
    return screen


def value(screen: Screen) -> float:
    return float(track(screen).get_attribute("data-value") or "nan")


def at(screen: Screen, share: float) -> tuple[float, float]:
    box = screen.box(track(screen))
    return box["x"] + ROOM + share * (box["width"] - 2 * ROOM), box["y"] + box["height"] / 2


def grasp(screen: Screen, *shares: float) -> float:
    """Press on the track and move to each share of it; the value under the pointer."""
    x, y = at(screen, shares[0])
    screen.page.mouse.move(x, y)
    screen.page.mouse.down()
    for share in shares:
        screen.page.mouse.move(*at(screen, share))
    expect(track(screen)).to_have_attribute("data-changed", "true")
    screen.drawn("line")
    return value(screen)


def far(one: str, other: str) -> int:
    """By how much two pictures differ."""
    return int(np.abs(pixels(one).astype(int) - pixels(other)).sum())


def assert_says(screen: Screen, place: int, run: ov.Trajectory, step: int) -> None:
    shown = screen.losses()[place]
    assert understood(shown)[0] == pytest.approx(run.loss[min(step, len(run) - 1)], rel=6e-3)
    now = run.outcome_at(step)
    assert now is not None
    expect(screen.chips.nth(place)).to_contain_text(now.label)
    expect(screen.legend.nth(place)).to_contain_text(f"α = {format_number(run.hyperparameters['learning_rate'])}")
    text = track(screen).get_attribute("aria-valuetext") or ""
    assert text.endswith(run.outcome.label)
    assert understood(text.split(",")[0].removeprefix("learning rate "))[0] == pytest.approx(value(screen), rel=1e-5)


def turning_bends_the_path_and_asks_nobody(screen: Screen) -> None:
    first, before, sent, link = screen.paths(), screen.losses(), screen.sent, screen.fields["run"]
    seen = {first}
    x, y = at(screen, 0.5)
    screen.page.mouse.move(x, y)
    screen.page.mouse.down()
    for share in (0.3, 0.45, 0.6, 0.7):
        screen.page.mouse.move(*at(screen, share))
        seen.add(screen.drawn("line"))
        now = value(screen)
        (run,) = ov.run(ov.from_query(SCENE)[0].changed(runs=(ov.Run("adam", {"learning_rate": now}),)))
        assert_says(screen, 1, run, 300)
    assert len(seen) == 5
    assert screen.losses()[0::2] == before[0::2]
    screen.has(step=300, playing="false")
    screen.seek(120)
    assert_says(screen, 1, run, 120)
    screen.seek(300)
    screen.page.keyboard.press("Escape")  # the focus is on the scrub: it belongs to nobody
    track(screen).focus()
    screen.page.keyboard.press("Escape")
    expect(track(screen)).to_have_attribute("data-changed", "false")
    assert screen.drawn("line") == first
    assert screen.losses() == before
    screen.page.mouse.up()
    assert screen.sent == sent, "a path that bends is the browser's own business"
    assert screen.fields["run"] == link


def a_scene_that_arrives_does_not_take_the_dial_away(screen: Screen) -> None:
    straight = screen.drawn("line")
    now = grasp(screen, 0.5, 0.66)
    bent = screen.drawn("line")
    screen.page.keyboard.press("l")  # of the player's keys, one that changes nothing here
    screen.page.keyboard.press("i")
    screen.until_looks(inside=1)
    expect(screen.inside.locator(".ov-rule")).to_contain_text("=")
    assert value(screen) == now
    here = screen.drawn("line")  # with the others' positions in float64: a shade of a pixel
    assert 20 * far(here, bent) < far(here, straight)
    expect(track(screen)).to_have_attribute("data-changed", "true")
    screen.page.mouse.up()
    screen.until_address("q => !q.getAll('run')[1].includes('learning_rate:0.1,')")
    assert value(screen) == now


def what_a_key_turned_is_told_whatever_is_pressed_at_once(screen: Screen) -> None:
    for key in ("d", "]"):  # the dial closes; another run
        link = screen.fields["run"]
        track(screen).focus()
        screen.page.keyboard.press("PageUp")
        screen.page.keyboard.press(key)
        screen.until_address("(q, old) => q.getAll('run')[1] !== old", link[1])
        if key == "d":
            screen.until_looks(dial=0).press("d").until_looks(dial=1)


def test_the_dial_by_pointer(screen: Screen) -> None:
    """One visit: what is claimed of it has a name of its own."""
    opened(screen)
    turning_bends_the_path_and_asks_nobody(screen)
    a_scene_that_arrives_does_not_take_the_dial_away(screen)
    what_a_key_turned_is_told_whatever_is_pressed_at_once(screen)


# What comes into the page, and how often a text of it changes.
WATCH = """() => {
  window.ovCame = [], window.ovWords = 0;
  new MutationObserver((records) => {
    for (const { type, addedNodes, target } of records) {
      if (type === "characterData") window.ovWords += 1;
      for (const node of addedNodes) window.ovCame.push(`${node.nodeName} in ${target.className}`);
    }
  }).observe(document, { childList: true, characterData: true, subtree: true });
}"""


@pytest.mark.panel(True)
def test_words_that_change_bring_nothing_new_into_the_page(screen: Screen) -> None:
    """Of an element that comes, the browser looks through a good part of the page's styles: at every move, that was
    the longest part of it."""
    opened(screen, inside=1)
    grasp(screen, 0.5, 0.52)
    screen.page.evaluate(WATCH)
    before = screen.losses()
    for share in (0.522, 0.524, 0.526):
        screen.page.mouse.move(*at(screen, share))
        screen.drawn("line")
    assert screen.losses() != before
    assert screen.page.evaluate("window.ovWords") > 20
    assert screen.page.evaluate("window.ovCame") == []


@pytest.mark.panel(True)
def test_letting_go_writes_the_value_and_undo_takes_it_back(screen: Screen, open_screen: Open) -> None:
    opened(screen)
    first, link = screen.paths(), screen.fields["run"]
    now = grasp(screen, 0.5, 0.62)
    bent = screen.drawn("line")
    screen.page.mouse.up()
    screen.until_address("(q, old) => q.getAll('run')[1] !== old", link[1])
    assert screen.fields["run"] == [link[0], link[1].replace("0.1", repr(now), 1), link[2]]
    expect(track(screen)).to_have_attribute("data-changed", "false")
    assert value(screen) == now
    run = ov.run(ov.from_query("&".join([SCENE.partition("&run")[0], *(f"run={r}" for r in screen.fields["run"])]))[0])
    assert_says(screen, 1, run[1], 300)
    expect(screen.rate(2)).to_have_attribute("aria-valuetext", f"{now:g}")
    there = open_screen()
    there.follow(screen.page.url)
    there.settled()
    assert value(there) == now
    screen.button("Undo").click()
    screen.until_address("(q, old) => q.getAll('run')[1] === old", link[1])
    assert value(screen) == 0.1
    assert screen.drawn("line") == first != bent
    expect(screen.button("Undo")).to_be_disabled()  # one drag, one step


@pytest.mark.parametrize(("stage", "layers"), [("relief", ["surface3d"]), ("both", ["line", "surface3d"])])
def test_the_clock_goes_on_and_the_relief_follows(screen: Screen, stage: str, layers: list[str]) -> None:
    opened(screen, stage=stage)
    before = [screen.drawn(layer) for layer in layers]
    grasp(screen, 0.5, 0.7)
    for layer, old in zip(layers, before, strict=True):
        screen.until_drawn(layer, "!==", old)
    screen.page.mouse.up()
    screen.until_address("q => !q.getAll('run')[1].includes('learning_rate:0.1,')")
    screen.press("Home").press(" ").has(playing="true")
    step = int(screen.data("step"))
    grasp(screen, 0.5, 0.4, 0.3)
    screen.page.wait_for_function("from => +document.querySelector('.ov-player').dataset.step > from", arg=step)
    screen.has(playing="true")


def test_the_dial_by_keyboard(screen: Screen) -> None:
    screen.still(SCENE)
    expect(track(screen)).to_be_hidden()
    screen.press("d").until_looks(dial=1)
    expect(track(screen)).to_be_visible()
    expect(track(screen)).to_have_attribute("aria-label", "learning rate of SGD")
    track(screen).focus()
    suits = suggested_rate(ov.OBJECTIVES["rosenbrock"], ov.OPTIMIZERS["sgd"])
    low, high = (suits * 10**power for power in (-2.5, 2.5))
    for key, steps in (
        ("ArrowRight", 1),
        ("ArrowUp", 2),
        ("ArrowLeft", 1),
        ("PageUp", 25),
        ("End", math.floor(24 * math.log10(high / 0.001))),
        ("Home", math.ceil(24 * math.log10(low / 0.001))),
        ("PageUp", math.ceil(24 * math.log10(low / 0.001)) + 24),
        ("PageDown", math.ceil(24 * math.log10(low / 0.001))),
    ):
        screen.page.keyboard.press(key)
        screen.drawn("line")
        assert value(screen) == float(f"{0.001 * 10 ** (steps / 24):.3g}"), key  # 24 a decade, three digits
        expect(track(screen)).to_have_attribute("aria-valuenow", track(screen).get_attribute("data-value") or "")
    screen.page.keyboard.press("Escape")
    expect(track(screen)).to_have_attribute("aria-valuenow", "0.001")
    screen.page.keyboard.press("ArrowRight")
    screen.until_address("q => q.get('run').includes('learning_rate:0.0011')")
    screen.page.keyboard.press("d")
    screen.until_looks(dial=0)
    expect(track(screen)).to_be_hidden()


def test_another_run_and_another_number(screen: Screen) -> None:
    opened(screen, fan=1)
    fan = screen.drawn("fan")
    screen.player.get_by_label("Number on the dial").select_option("b1")
    screen.until_looks(dial=2)
    expect(track(screen)).to_have_attribute("aria-label", "b1 of Adam")
    assert value(screen) == 0.9
    assert screen.until_drawn("fan", "!==", fan)
    screen.player.get_by_label("Run on the dial").select_option(label="Momentum")
    screen.until_looks(run=2, dial=1)
    expect(track(screen)).to_have_attribute("aria-label", "learning rate of Momentum")
    with_fan = screen.drawn("fan")
    screen.do("fan").until_looks(fan=0)
    assert screen.until_drawn("fan", "!==", with_fan)


def test_a_number_that_the_links_author_has_locked_does_not_turn(screen: Screen) -> None:
    opened(screen, f"{SCENE}&touch=settings,view")
    before, link = screen.drawn("line"), screen.fields["run"]
    screen.page.mouse.click(*at(screen, 0.8))
    track(screen).focus()
    screen.page.keyboard.press("PageUp")
    expect(track(screen)).to_have_attribute("aria-disabled", "true")
    assert (value(screen), screen.drawn("line")) == (0.1, before)
    screen.player.get_by_label("Number on the dial").select_option("b1")
    expect(track(screen)).to_have_attribute("aria-disabled", "false")
    track(screen).focus()
    screen.page.keyboard.press("PageDown")
    screen.until_address("(q, old) => q.getAll('run')[1] !== old", link[1])
    assert screen.drawn("line") != before


def test_the_dial_by_touch_on_a_phone(open_screen: Open) -> None:
    screen = open_screen(**PHONE)
    opened(screen)
    link = screen.fields["run"]
    track(screen).scroll_into_view_if_needed()
    assert screen.overflow() <= 0
    screen.page.touchscreen.tap(*at(screen, 0.7))
    screen.until_address("(q, old) => q.getAll('run')[1] !== old", link[1])
    assert value(screen) > 0.1
    assert screen.box(track(screen))["height"] >= 44


def test_the_numbers_of_a_turned_run_are_those_of_that_run(screen: Screen) -> None:
    """On the screen, and its own when the dial is put back; of all methods in ``tests/test_inside_numbers.py``."""
    setting, members = "f=himmelblau&steps=60&noise=0.5&seed=3", ["sgd", "adam,learning_rate:0.1"]
    query = "&".join([setting, *(f"run={member}" for member in members)])
    screen.open(f"{query}&{looked_at(inside=1, dial=1, run=1)}").press("Home").seek(37)
    runs, labels = oracle(query)
    assert_numbers(screen, runs[1], 37, labels[1])
    track(screen).focus()
    screen.page.keyboard.down("ArrowRight")
    expect(track(screen)).to_have_attribute("data-changed", "true")
    screen.drawn("line")
    turned = members[1].replace("0.1", repr(value(screen)))
    assert turned != members[1]
    (run,), (label,) = oracle(f"{setting}&run={turned}")
    assert_numbers(screen, run, 37, label)
    screen.page.keyboard.press("Escape")
    screen.page.keyboard.up("ArrowRight")
    expect(track(screen)).to_have_attribute("data-changed", "false")
    screen.drawn("line")
    assert_numbers(screen, runs[1], 37, labels[1])


def bars(screen: Screen) -> str:
    """As soon as what becomes of each value is known."""
    expect(track(screen)).to_have_attribute("aria-busy", "false")
    return str(track(screen).locator("canvas").evaluate("(canvas) => canvas.toDataURL()"))


def test_the_bars_are_there_however_the_dial_was_opened(open_screen: Open) -> None:
    screen = open_screen(**PHONE)
    screen.still(SCENE).do("dial").until_looks(dial=1)
    expect(track(screen)).to_have_attribute("data-changed", "false")
    ink = pixels(bars(screen))[..., 3] > 0
    assert ink.any(0).mean() > 0.5
    chip = screen.player.locator(".ov-dial .ov-chip")
    expect(chip).to_be_visible()
    expect(chip).to_have_text(re.compile(ov.run(ov.from_query(SCENE)[0])[0].outcome.label))


@pytest.mark.panel(True)
def test_the_bars_are_those_of_the_scene_in_sight(screen: Screen, open_screen: Open) -> None:
    opened(screen, SCENE.replace("start=-0.7,2.7", "start=0.9,0.9"))
    before = bars(screen)
    screen.typed("Start y").fill("-40")
    screen.typed("Start y").press("Enter")
    screen.until_address("(q) => q.get('start') === '0.9,-40'")
    screen.settled()
    fresh = open_screen()
    opened(fresh, SCENE.replace("start=-0.7,2.7", "start=0.9,-40"))
    assert bars(screen) == bars(fresh) != before
