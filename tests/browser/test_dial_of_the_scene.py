"""What all runs share on the dial: steps, noise, coefficients. What is seen while one turns is what the server draws
when it has been let go of.
"""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from playwright.sync_api import Locator, expect
from screen import Open, Screen, looked_at
from sheets import understood

import optim_viz as ov

pytestmark = pytest.mark.panel(False)

ROOM = 12  # pixels beside the least and the largest value
RUNS = "run=sgd,learning_rate:0.001&run=adam,learning_rate:0.1&run=momentum,learning_rate:0.0004"
SCENE = f"f=rosenbrock&start=-0.7,2.7&steps=300&{RUNS}"


@dataclass(frozen=True)
class Shared:
    """A number that all runs share, where it stands on the dial, and the layers of the picture that bend with it."""

    name: str
    dial: int
    query: str
    layers: tuple[str, ...]
    key: str  # of the address


CASES = [
    Shared("steps", -1, SCENE, ("line",), "steps"),
    Shared("noise", -2, f"{SCENE}&noise=0.5&seed=4", ("line",), "noise"),
    Shared("a", -3, SCENE, ("land", "line"), "f"),
    Shared("b", -4, f"{SCENE}&fair=matched", ("land", "line"), "f"),
]


def track(screen: Screen) -> Locator:
    return screen.player.locator(".ov-dial-track")


def value(screen: Screen) -> float:
    return float(track(screen).get_attribute("data-value") or "nan")


def opened(screen: Screen, query: str, dial: int) -> Screen:
    screen.still(f"{query}&{looked_at(dial=dial, run=1)}")
    expect(track(screen)).to_have_attribute("data-changed", "false")
    screen.page.mouse.move(5, 5)
    return screen


def grasp(screen: Screen, *shares: float) -> float:
    box = screen.box(track(screen))
    for i, share in enumerate(shares):
        screen.page.mouse.move(box["x"] + ROOM + share * (box["width"] - 2 * ROOM), box["y"] + box["height"] / 2)
        if i == 0:
            screen.page.mouse.down()
    expect(track(screen)).to_have_attribute("data-changed", "true")
    return value(screen)


def changed(query: str, name: str, now: float) -> ov.Scenario:
    before, notices = ov.from_query(query)
    assert not notices
    if name in before.parameters:
        return before.changed(parameters={**before.parameters, name: now})
    return before.changed(**{name: now})


def fine(screen: Screen, layer: str) -> str:
    """The layer, when nothing of it changes any more."""
    before = ""
    while (now := screen.drawn(layer)) != before:
        before = now
        screen.page.wait_for_timeout(200)
    return now


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_what_bends_is_what_the_server_draws(screen: Screen, case: Shared) -> None:
    opened(screen, case.query, case.dial)
    expect(track(screen)).to_have_attribute("aria-label", f"{case.name} of all runs")
    first = [fine(screen, layer) for layer in case.layers]
    sent, address = screen.sent, screen.fields
    now = grasp(screen, 0.5, 0.41)
    bent = [fine(screen, layer) for layer in case.layers]
    for old, new in zip(first, bent, strict=True):
        assert old != new
    assert screen.sent == sent
    assert screen.fields == address
    if case.name != "b":  # whose rates are matched anew
        after = changed(case.query, case.name, now)
        screen.has(steps=after.steps, step=after.steps)
        expect(screen.player.locator(".ov-scrub")).to_have_attribute("max", str(after.steps))
        for said, chip, run in zip(screen.losses(), screen.chips.all(), ov.run(after), strict=True):
            assert understood(said)[0] == pytest.approx(run.loss[-1], rel=1e-2)
            expect(chip).to_contain_text(run.outcome.label)
    texts, legend = screen.losses(), screen.legend.all_text_contents()
    screen.page.mouse.up()
    screen.until_address("(q, [key, old]) => q.get(key) !== old", [case.key, address[case.key][0]])
    screen.settled()
    assert value(screen) == now
    assert [fine(screen, layer) for layer in case.layers] == bent
    assert (screen.losses(), screen.legend.all_text_contents()) == (texts, legend)
    screen.button("Undo").click()
    screen.until_address("(q, [key, old]) => q.get(key) === old", [case.key, address[case.key][0]])
    screen.settled()
    assert [fine(screen, layer) for layer in case.layers] == first
    expect(screen.button("Undo")).to_be_disabled()
    if case.name == "a":
        escape_puts_a_coefficient_back(screen)


def escape_puts_a_coefficient_back(screen: Screen) -> None:
    first = [fine(screen, layer) for layer in ("land", "line")]
    grasp(screen, 0.5, 0.7)
    assert fine(screen, "land") != first[0]
    track(screen).focus()
    screen.page.keyboard.press("Escape")
    screen.page.mouse.up()
    expect(track(screen)).to_have_attribute("data-changed", "false")
    assert [fine(screen, layer) for layer in ("land", "line")] == first


def test_noise_that_was_not_there_is_asked_for_once(screen: Screen) -> None:
    opened(screen, SCENE, -2)
    screen.settled()
    expect(track(screen)).to_have_attribute("aria-busy", "false")
    first, sent = fine(screen, "line"), screen.sent
    now = grasp(screen, 0.3, 0.2)
    assert fine(screen, "line") != first
    for said, run in zip(screen.losses(), ov.run(changed(SCENE, "noise", now)), strict=True):
        assert understood(said)[0] == pytest.approx(run.loss[-1], rel=1e-2)
    assert screen.sent == sent
    screen.page.mouse.up()
    screen.until_address("(q) => q.get('noise') !== '0'")
    assert screen.fields["noise"] == [f"{now:g}"]


def test_more_steps_than_there_is_noise_for(screen: Screen) -> None:
    """The server is asked for the rest while the hand turns; what is shown until then is what is known."""
    query = f"{SCENE}&noise=0.5&seed=4"
    opened(screen, query, -1)
    now = int(grasp(screen, 0.5, 0.72))
    assert now > 1000
    screen.has(steps=now, step=now)
    for said, run in zip(screen.losses(), ov.run(changed(query, "steps", now)), strict=True):
        assert understood(said)[0] == pytest.approx(run.loss[-1], rel=1e-2)
    assert screen.fields["steps"] == ["300"]
    screen.page.mouse.up()
    screen.until_address("(q) => q.get('steps') !== '300'")
    screen.has(steps=now)


def test_a_coefficient_bends_the_surface_from_the_side(screen: Screen) -> None:
    screen.still(f"{SCENE}&{looked_at(stage='both', dial=-4, run=1)}")
    before = [fine(screen, layer) for layer in ("land", "surface3d")]
    grasp(screen, 0.6, 0.35)
    bent = [fine(screen, layer) for layer in ("land", "surface3d")]
    for old, new in zip(before, bent, strict=True):
        assert old != new
    screen.page.mouse.up()
    screen.until_address("(q) => q.get('f') !== 'rosenbrock,a:1,b:100'")
    screen.settled()
    assert [fine(screen, layer) for layer in ("land", "surface3d")] == bent


def test_what_is_locked_does_not_turn(screen: Screen, open_screen: Open) -> None:
    opened(screen, f"{SCENE}&touch=view,noise,settings", -3)
    for label, disabled in (("a", "true"), ("steps", "true"), ("noise", "false")):
        screen.player.get_by_label("Number on the dial").select_option(label=label)
        expect(track(screen)).to_have_attribute("aria-label", f"{label} of all runs")
        expect(track(screen)).to_have_attribute("aria-disabled", disabled)
