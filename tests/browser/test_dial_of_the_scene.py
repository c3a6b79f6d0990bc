"""What all runs share on the dial: steps, noise, coefficients. What is seen while one turns is what is drawn of the
scene that comes when it has been let go of: where the player stands alone, and, of a coefficient, by the server.
"""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from playwright.sync_api import Locator, expect
from screen import Screen, looked_at
from sheets import understood
from stand import Stand

import optim_viz as ov
from optim_viz.comparison.fairness import apply_fairness

pytestmark = pytest.mark.panel(False)

ROOM = 12  # pixels beside the least and the largest value
RUNS = "run=sgd,learning_rate:0.001&run=adam,learning_rate:0.1&run=momentum,learning_rate:0.0004"
SCENE = f"f=rosenbrock&start=-0.7,2.7&steps=300&{RUNS}"
NOISY = f"{SCENE}&noise=0.5&seed=4"
REST = 200  # milliseconds after which the picture is drawn as finely as it will be


@dataclass(frozen=True)
class Shared:
    """A number that all runs share, the layers of the picture that bend with it, and its key in the address."""

    name: str
    layers: tuple[str, ...]
    key: str


STEPS, NOISE = Shared("steps", ("line",), "steps"), Shared("noise", ("line",), "noise")
A, B = (Shared(name, ("land", "line"), "f") for name in "ab")


def track(screen: Screen) -> Locator:
    return screen.player.locator(".ov-dial-track")


def value(screen: Screen) -> float:
    return float(track(screen).get_attribute("data-value") or "nan")


def opened(screen: Screen, query: str, dial: int) -> Screen:
    screen.still(f"{query}&{looked_at(dial=dial, run=1)}")
    expect(track(screen)).to_have_attribute("data-changed", "false")
    screen.page.mouse.move(5, 5)
    return screen


def turned_to(screen: Screen, name: str) -> None:
    """Another number on the dial."""
    screen.player.get_by_label("Number on the dial").select_option(label=name)
    expect(track(screen)).to_have_attribute("aria-label", f"{name} of all runs")
    expect(track(screen)).to_have_attribute("data-changed", "false")


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


def fine(screen: Screen, layers: tuple[str, ...]) -> list[str]:
    """The layers as they are when nothing has moved for a while: until then, what is dear to draw is drawn coarsely.
    The page's own timers come first, as they began first."""
    drawn: list[str] = screen.player.evaluate(
        """async (player, [layers, rest]) => {
          await new Promise(done => setTimeout(done, rest));
          await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
          return layers.map(name => player.querySelector(`canvas.ov-${name}`).toDataURL());
        }""",
        [layers, REST],
    )
    return drawn


def what_bends_is_what_the_answer_shows(stand: Stand, query: str, case: Shared) -> None:
    """And undone, it is what it was."""
    before, first, sent = stand.scenario, fine(stand, case.layers), stand.sent
    now = grasp(stand, 0.5, 0.41)
    bent = fine(stand, case.layers)
    for old, new in zip(first, bent, strict=True):
        assert old != new, case.name
    assert stand.sent == sent
    after = changed(query, case.name, now)
    stand.has(steps=after.steps, step=after.steps)
    expect(stand.player.locator(".ov-scrub")).to_have_attribute("max", str(after.steps))
    assert_ends(stand, after)
    texts, legend = stand.losses(), stand.legend.all_text_contents()
    stand.page.mouse.up()
    stand.until_sent("dial", parameter=case.name, value=now)
    stand.answer(after)
    assert value(stand) == now
    assert fine(stand, case.layers) == bent, case.name
    assert (stand.losses(), stand.legend.all_text_contents()) == (texts, legend)
    stand.answer(before)
    assert fine(stand, case.layers) == first, case.name


def what_bends_is_what_the_server_draws(screen: Screen, case: Shared) -> None:
    first, sent, address = fine(screen, case.layers), screen.sent, screen.fields
    now = grasp(screen, 0.5, 0.41)
    bent = fine(screen, case.layers)
    for old, new in zip(first, bent, strict=True):
        assert old != new, case.name
    assert screen.sent == sent
    assert screen.fields == address
    texts, legend = screen.losses(), screen.legend.all_text_contents()
    screen.page.mouse.up()
    screen.until_address("(q, [key, old]) => q.get(key) !== old", [case.key, address[case.key][0]])
    assert value(screen) == now
    assert fine(screen, case.layers) == bent, case.name
    assert (screen.losses(), screen.legend.all_text_contents()) == (texts, legend)
    screen.button("Undo").click()
    screen.until_address("(q, [key, old]) => q.get(key) === old", [case.key, address[case.key][0]])
    assert fine(screen, case.layers) == first, case.name
    expect(screen.button("Undo")).to_be_disabled()


def assert_ends(screen: Screen, scenario: ov.Scenario) -> None:
    """What the legend says of each run's end is the engine's."""
    for said, chip, run in zip(screen.losses(), screen.chips.all(), ov.run(scenario), strict=True):
        assert understood(said)[0] == pytest.approx(run.loss[-1], rel=1e-2)
        expect(chip).to_contain_text(run.outcome.label)


def escape_puts_a_coefficient_back(stand: Stand) -> None:
    first = fine(stand, A.layers)
    grasp(stand, 0.5, 0.7)
    assert fine(stand, A.layers)[0] != first[0]
    track(stand).focus()
    stand.page.keyboard.press("Escape")
    stand.page.mouse.up()
    expect(track(stand)).to_have_attribute("data-changed", "false")
    assert fine(stand, A.layers) == first


def noise_that_was_not_there_is_asked_for_once(screen: Screen) -> None:
    expect(track(screen)).to_have_attribute("aria-busy", "false")
    screen.settled()
    first, sent = screen.drawn("line"), screen.sent
    now = grasp(screen, 0.3, 0.2)
    assert screen.drawn("line") != first
    assert_ends(screen, changed(SCENE, "noise", now))
    assert screen.sent == sent
    screen.page.mouse.up()
    screen.until_address("(q) => q.get('noise') !== '0'")
    assert screen.fields["noise"] == [f"{now:g}"]


def test_steps_and_a_coefficient(stand: Stand) -> None:
    """One visit: what is claimed of it has a name of its own."""
    opened(stand, SCENE, -1)
    expect(track(stand)).to_have_attribute("aria-label", "steps of all runs")
    what_bends_is_what_the_answer_shows(stand, SCENE, STEPS)
    turned_to(stand, "a")
    what_bends_is_what_the_answer_shows(stand, SCENE, A)
    escape_puts_a_coefficient_back(stand)


def test_noise(stand: Stand) -> None:
    opened(stand, NOISY, -2)
    expect(track(stand)).to_have_attribute("aria-label", "noise of all runs")
    what_bends_is_what_the_answer_shows(stand, NOISY, NOISE)


def more_steps_than_there_is_noise_for(screen: Screen) -> None:
    """The server is asked for the rest while the hand turns; what is shown until then is what is known."""
    now = int(grasp(screen, 0.5, 0.72))
    assert now > 1000
    screen.has(steps=now, step=now)
    assert_ends(screen, changed(NOISY, "steps", now))
    assert screen.fields["steps"] == ["300"]
    screen.page.mouse.up()
    screen.until_address("(q) => q.get('steps') !== '300'")
    screen.has(steps=now)


def test_noise_that_the_browser_does_not_have(screen: Screen) -> None:
    """One page: what is claimed of it has a name of its own."""
    opened(screen, SCENE, -2)
    noise_that_was_not_there_is_asked_for_once(screen)
    opened(screen, NOISY, -1)
    more_steps_than_there_is_noise_for(screen)


def test_a_coefficient_whose_rates_are_matched(screen: Screen) -> None:
    given, _ = ov.from_query(f"{SCENE}&fair=matched")
    matched = apply_fairness(given)
    opened(screen, ov.to_query(matched).partition("&view=")[0], -4)
    assert screen.fields["fair"] == ["matched"]
    expect(track(screen)).to_have_attribute("aria-label", "b of all runs")
    what_bends_is_what_the_server_draws(screen, B)


def test_a_coefficient_bends_the_surface_from_the_side(stand: Stand) -> None:
    stand.still(f"{SCENE}&{looked_at(stage='both', dial=-4, run=1)}")
    layers = ("land", "surface3d")
    before = fine(stand, layers)
    now = grasp(stand, 0.6, 0.35)
    bent = fine(stand, layers)
    for old, new in zip(before, bent, strict=True):
        assert old != new
    stand.page.mouse.up()
    stand.until_sent("dial", parameter="b", value=now)
    stand.answer(changed(SCENE, "b", now))
    assert fine(stand, layers) == bent


def test_what_is_locked_does_not_turn(screen: Screen) -> None:
    opened(screen, f"{SCENE}&touch=view,noise,settings", -3)
    for label, disabled in (("a", "true"), ("steps", "true"), ("noise", "false")):
        turned_to(screen, label)
        expect(track(screen)).to_have_attribute("aria-disabled", disabled)
