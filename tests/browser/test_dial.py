"""The dial: what is seen while it turns against the server's own simulation, and what letting go does.

What it does by itself is seen where the player stands alone; what a released number does to the address, in the app.
"""

from __future__ import annotations

import math
import re

import numpy as np
import pytest
from inspected import assert_numbers
from playwright.sync_api import Locator, expect
from screen import Open, Screen, looked_at, pixels
from sheets import oracle, understood
from stand import OpenStand, Stand

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


def with_rate(stand: Stand, i: int, rate: float) -> ov.Scenario:
    """The scene, with another learning rate of one run."""
    runs = stand.scenario.runs
    return stand.scenario.changed(runs=(*runs[:i], runs[i].changed(learning_rate=rate), *runs[i + 1 :]))


def turning_bends_the_path_and_asks_nobody(stand: Stand) -> None:
    first, before, sent = stand.paths(), stand.losses(), stand.sent
    seen = {first}
    x, y = at(stand, 0.5)
    stand.page.mouse.move(x, y)
    stand.page.mouse.down()
    for share in (0.3, 0.45, 0.6, 0.7):
        stand.page.mouse.move(*at(stand, share))
        seen.add(stand.drawn("line"))
        now = value(stand)
        (run,) = ov.run(ov.from_query(SCENE)[0].changed(runs=(ov.Run("adam", {"learning_rate": now}),)))
        assert_says(stand, 1, run, 300)
    assert len(seen) == 5
    assert stand.losses()[0::2] == before[0::2]
    stand.has(step=300, playing="false")
    stand.seek(120)
    assert_says(stand, 1, run, 120)
    stand.seek(300)
    stand.page.keyboard.press("Escape")  # the focus is on the scrub: it belongs to nobody
    track(stand).focus()
    stand.page.keyboard.press("Escape")
    expect(track(stand)).to_have_attribute("data-changed", "false")
    assert stand.drawn("line") == first
    assert stand.losses() == before
    stand.page.mouse.up()
    assert stand.sent == sent, "a path that bends is the browser's own business"


def a_scene_that_arrives_does_not_take_the_dial_away(stand: Stand) -> None:
    straight = stand.drawn("line")
    now = grasp(stand, 0.5, 0.66)
    bent = stand.drawn("line")
    stand.page.keyboard.press("l")  # of the player's keys, one that changes nothing here
    stand.page.keyboard.press("i")
    stand.until_looks(inside=1).answer(stand.scenario)
    expect(stand.inside.locator(".ov-rule")).to_contain_text("=")
    assert value(stand) == now
    here = stand.drawn("line")  # with the others' positions in float64: a shade of a pixel
    assert 20 * far(here, bent) < far(here, straight)
    expect(track(stand)).to_have_attribute("data-changed", "true")
    stand.page.mouse.up()
    stand.until_sent("dial", value=now)
    stand.answer(with_rate(stand, 1, now))
    expect(track(stand)).to_have_attribute("data-changed", "false")
    assert value(stand) == now


def what_a_key_turned_is_told_whatever_is_pressed_at_once(stand: Stand) -> None:
    for key in ("d", "]"):  # the dial closes; another run
        before = value(stand)
        track(stand).focus()
        stand.page.keyboard.press("PageUp")
        now = value(stand)
        assert now > before
        stand.page.keyboard.press(key)
        told = stand.until_sent("dial", value=now)
        assert (told["parameter"], told["owner"]) == ("learning_rate", "run")
        stand.answer(with_rate(stand, 1, now))
        if key == "d":
            stand.until_looks(dial=0).press("d").until_looks(dial=1)


def test_the_dial_by_pointer(stand: Stand) -> None:
    """One visit: what is claimed of it has a name of its own."""
    opened(stand)
    turning_bends_the_path_and_asks_nobody(stand)
    a_scene_that_arrives_does_not_take_the_dial_away(stand)
    what_a_key_turned_is_told_whatever_is_pressed_at_once(stand)


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
    track(screen).focus()
    screen.page.keyboard.press("ArrowRight")
    screen.until_address("q => q.getAll('run')[1].includes('learning_rate:0.11')")


@pytest.mark.parametrize(("stage", "layers"), [("relief", ["surface3d"]), ("both", ["line", "surface3d"])])
def test_the_clock_goes_on_and_the_relief_follows(stand: Stand, stage: str, layers: list[str]) -> None:
    opened(stand, stage=stage)
    before = [stand.drawn(layer) for layer in layers]
    now = grasp(stand, 0.5, 0.7)
    for layer, old in zip(layers, before, strict=True):
        stand.until_drawn(layer, "!==", old)
    stand.page.mouse.up()
    stand.until_sent("dial", value=now)
    stand.answer(with_rate(stand, 1, now))
    stand.press("Home").press(" ").has(playing="true")
    step = int(stand.data("step"))
    grasp(stand, 0.5, 0.4, 0.3)
    stand.page.wait_for_function("from => +document.querySelector('.ov-player').dataset.step > from", arg=step)
    stand.has(playing="true")


def test_the_dial_by_keyboard(stand: Stand) -> None:
    stand.still(SCENE)
    expect(track(stand)).to_be_hidden()
    stand.press("d").until_looks(dial=1)
    expect(track(stand)).to_be_visible()
    expect(track(stand)).to_have_attribute("aria-label", "learning rate of SGD")
    track(stand).focus()
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
        stand.page.keyboard.press(key)
        stand.drawn("line")
        assert value(stand) == float(f"{0.001 * 10 ** (steps / 24):.3g}"), key  # 24 a decade, three digits
        expect(track(stand)).to_have_attribute("aria-valuenow", track(stand).get_attribute("data-value") or "")
    stand.page.keyboard.press("Escape")
    expect(track(stand)).to_have_attribute("aria-valuenow", "0.001")
    stand.page.keyboard.press("ArrowRight")
    stand.until_sent("dial", value=0.0011)
    stand.page.keyboard.press("d")
    stand.until_looks(dial=0)
    expect(track(stand)).to_be_hidden()


def test_another_run_and_another_number(stand: Stand) -> None:
    opened(stand, fan=1)
    fan = stand.drawn("fan")
    stand.player.get_by_label("Number on the dial").select_option("b1")
    stand.until_looks(dial=2)
    expect(track(stand)).to_have_attribute("aria-label", "b1 of Adam")
    assert value(stand) == 0.9
    assert stand.until_drawn("fan", "!==", fan)
    stand.player.get_by_label("Run on the dial").select_option(label="Momentum")
    stand.until_looks(run=2, dial=1)
    expect(track(stand)).to_have_attribute("aria-label", "learning rate of Momentum")
    expect(track(stand)).to_have_attribute("aria-busy", "false")  # the fan is whole
    with_fan = stand.drawn("fan")
    stand.do("fan").until_looks(fan=0)
    assert stand.until_drawn("fan", "!==", with_fan)


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


def test_the_numbers_of_a_turned_run_are_those_of_that_run(stand: Stand) -> None:
    """On the stand, and its own when the dial is put back; of all methods in ``tests/test_inside_numbers.py``."""
    setting, members = "f=himmelblau&steps=60&noise=0.5&seed=3", ["sgd", "adam,learning_rate:0.1"]
    query = "&".join([setting, *(f"run={member}" for member in members)])
    stand.open(f"{query}&{looked_at(inside=1, dial=1, run=1)}").press("Home").seek(37)
    runs, labels = oracle(query)
    assert_numbers(stand, runs[1], 37, labels[1])
    track(stand).focus()
    stand.page.keyboard.down("ArrowRight")
    expect(track(stand)).to_have_attribute("data-changed", "true")
    stand.drawn("line")
    turned = members[1].replace("0.1", repr(value(stand)))
    assert turned != members[1]
    (run,), (label,) = oracle(f"{setting}&run={turned}")
    assert_numbers(stand, run, 37, label)
    stand.page.keyboard.press("Escape")
    stand.page.keyboard.up("ArrowRight")
    expect(track(stand)).to_have_attribute("data-changed", "false")
    stand.drawn("line")
    assert_numbers(stand, runs[1], 37, labels[1])


def bars(screen: Screen) -> str:
    """As soon as what becomes of each value is known."""
    expect(track(screen)).to_have_attribute("aria-busy", "false")
    return str(track(screen).locator("canvas").evaluate("(canvas) => canvas.toDataURL()"))


def test_the_bars_are_there_however_the_dial_was_opened(open_stand: OpenStand) -> None:
    stand = open_stand(**PHONE)
    stand.still(SCENE).do("dial").until_looks(dial=1)
    expect(track(stand)).to_have_attribute("data-changed", "false")
    ink = pixels(bars(stand))[..., 3] > 0
    assert ink.any(0).mean() > 0.5
    chip = stand.player.locator(".ov-dial .ov-chip")
    expect(chip).to_be_visible()
    expect(chip).to_have_text(re.compile(ov.run(ov.from_query(SCENE)[0])[0].outcome.label))


def test_the_bars_are_those_of_the_scene_in_sight(stand: Stand) -> None:
    opened(stand, SCENE.replace("start=-0.7,2.7", "start=0.9,0.9"))
    before = bars(stand)
    after = bars(stand.answer(stand.scenario.changed(start=(0.9, -40.0))))
    opened(stand, SCENE.replace("start=-0.7,2.7", "start=0.9,-40"))
    assert after == bars(stand) != before
