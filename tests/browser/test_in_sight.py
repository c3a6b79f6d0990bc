"""Whatever stands above a picture, its play bar is in sight; and no page has words that lie on others or are cut."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect
from screen import Open, Screen, looked_at

from optim_viz.scene.companions import companion_number

SIZES = ({"width": 1366, "height": 768}, {"width": 1920, "height": 1080}, {"width": 1024, "height": 768})
# Words of a run or a scene that are wider than what shows them.
CUT = """() => [...document.querySelectorAll(".ov-name > b, .ov-panels p, .ov-run b")]
  .filter((part) => part.checkVisibility() && part.scrollWidth > part.clientWidth + 1)
  .map((part) => part.textContent)"""
# Parts of the player's side that lie on each other.
CROSSING = """() => {
  const parts = [...document.querySelectorAll(".ov-inference-key, .ov-inference-words, .ov-race > .ov-chart")]
    .filter((part) => part.checkVisibility()).map((part) => [part.className, part.getBoundingClientRect()]);
  return parts.flatMap(([one, a], i) => parts.slice(i + 1)
    .filter(([, b]) => Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1).map(([other]) => [one, other]));
}"""

# What of the player's side is seen, or would be clicked, where its play bar is.
ON_THE_BAR = """() => {
  const bar = document.querySelector(".ov-controls").getBoundingClientRect(), y = (bar.top + bar.bottom) / 2;
  const across = Array.from({ length: 80 }, (_, i) => bar.left + ((i + 0.5) / 80) * bar.width);
  const there = across.flatMap((x) => document.elementsFromPoint(x, y)).filter((part) => part.closest(".ov-race"));
  return [...new Set(there)].map((part) => part.className || part.tagName);
}"""


def bar_in_sight(screen: Screen, height: int) -> None:
    screen.page.wait_for_function(
        f"() => document.querySelector('.ov-play').getBoundingClientRect().bottom <= {height}"
    )
    assert screen.overflow() <= 0


@pytest.mark.panel(False)
@pytest.mark.parametrize("size", SIZES, ids=lambda size: str(size["width"]))
def test_below_an_answer(open_screen: Open, size: dict[str, int]) -> None:
    screen = open_screen(viewport=size)
    screen.open("lesson=many_problems", "/lecture").has(held="true")
    screen.page.locator(".st-key-answers button").first.click()
    screen.has(held="false").settled()
    expect(screen.page.locator(".st-key-verdict")).to_be_visible()
    bar_in_sight(screen, size["height"])


@pytest.mark.panel(False)
@pytest.mark.parametrize("projector", [0, 1], ids=("desk", "hall"))
@pytest.mark.parametrize("size", SIZES, ids=lambda size: str(size["width"]))
def test_nothing_beside_the_map_lies_on_the_play_bar(open_screen: Open, size: dict[str, int], projector: int) -> None:
    """What has no room scrolls: a companion with its words and the loss, below a long answer."""
    screen = open_screen(viewport=size)
    view = looked_at(companion=companion_number("depth"), projector=projector)
    screen.open(f"lesson=relu_depth&{view}", "/lecture").has(held="true")
    screen.page.locator(".st-key-answers button").first.click()
    screen.has(held="false").settled()
    bar_in_sight(screen, size["height"])
    assert screen.page.evaluate(ON_THE_BAR) == []


@pytest.mark.panel(False)
def test_below_notices_and_choices(open_screen: Open) -> None:
    screen = open_screen(viewport=SIZES[0])
    screen.open("f=nowhere&steps=many&noise=much&run=sgd,learning_rate:1x&run=nonsense")
    assert screen.box(screen.notices)["height"] > 100
    bar_in_sight(screen, SIZES[0]["height"])
    screen.open("study=sweep,cells:20&f=himmelblau&run=sgd&run=adam&steps=50", "/study")
    bar_in_sight(screen, SIZES[0]["height"])
    choices = screen.box(screen.page.locator(".st-key-study"))
    assert choices["height"] < 100, "the choices of a question take a second row"


@pytest.mark.panel(False)
def test_what_is_said_of_a_layer_in_use_lies_on_nothing(open_screen: Open) -> None:
    screen = open_screen(viewport=SIZES[0])
    beside = looked_at(companion=companion_number("inference"))
    screen.still(f"f=neuron_bn&stream=batch_size:32,sampling:shuffle&run=sgd,0.5&run=adam&{beside}")
    expect(screen.player.locator(".ov-inference-words output")).not_to_be_empty()
    assert screen.page.evaluate(CROSSING) == []
    screen.page.set_viewport_size({"width": 1366, "height": 620})
    screen.settled()
    assert screen.page.evaluate(CROSSING) == []


@pytest.mark.panel(False)
@pytest.mark.parametrize("size", [SIZES[0], {"width": 390, "height": 844}], ids=("1366", "390"))
def test_the_names_of_eight_panels_are_whole(open_screen: Open, size: dict[str, int]) -> None:
    screen = open_screen(viewport=size)
    runs = "run=sgd&run=momentum&run=adam&run=rmsprop&run=nesterov&run=adagrad&run=lion&run=newton"
    screen.still(f"f=rosenbrock&steps=50&{runs}&view=grid")
    assert screen.page.evaluate(CUT) == []
    assert screen.overflow() <= 0


@pytest.mark.panel(False)
def test_two_scenes_of_a_hall_below_an_answer(open_screen: Open) -> None:
    screen = open_screen(viewport=SIZES[0])
    screen.css = ".st-key-player_a [data-testid=player]"
    screen.open(f"lesson=two_signals&{looked_at(projector=1)}", "/lecture")
    screen.page.locator(".st-key-answers button").first.click()
    expect(screen.page.locator(".st-key-verdict")).to_be_visible()
    bar_in_sight(screen, SIZES[0]["height"])
