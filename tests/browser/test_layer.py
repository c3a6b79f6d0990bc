"""What a layer does to a few rows, on the screen: its cells are Python's numbers at that step, of who wins and who does
not; its tab is reached by keys."""

from __future__ import annotations

import numpy as np
import pytest
from playwright.sync_api import expect
from screen import Open, looked_at
from stand import Stand

import optim_viz as ov
from optim_viz.layers.plan import inputs_of, numbers_at, plan_of
from optim_viz.scene.companions import companion_number

SCENE = "f=max_pooling&start=2,0.5&steps=40&run=sgd,learning_rate:0.5"
READ = """cells => cells.map(cell => [cell.getAttribute("aria-label"), cell.classList.contains("ov-on")])"""

ROOM = "cells => cells.map(cell => [cell.getBoundingClientRect().right, cell.scrollWidth - cell.clientWidth])"


def test_a_layers_cells_are_the_numbers_of_that_step(stand: Stand) -> None:
    stand.open(f"{SCENE}&{looked_at()}").press("Home").has(step=0, playing="false")
    tab = stand.page.locator(".ov-companion-tabs").get_by_role("button", name="Layer")
    tab.focus()
    stand.page.keyboard.press("Enter")
    stand.until_looks(companion=int(companion_number("layer")))
    expect(tab).to_have_attribute("aria-pressed", "true")
    strip = stand.page.locator(".ov-layer")
    table = strip.get_by_role("table")
    expect(table.get_by_role("row")).to_have_count(11)  # the rows' numbers, four forward, the loss, five backward
    scenario, _ = ov.from_query(SCENE)
    run, surface = ov.run(scenario)[0], scenario.surface
    assert surface.data is not None
    X, t = surface.data
    plan, rows = plan_of("max_pooling", 4), [0, 114, 227, 341]
    winners = set()
    for step in (0, 7):
        stand.seek(step)
        expect(strip).to_have_attribute("data-t", str(step))
        numbers = numbers_at(plan, inputs_of(run.position[step], (), (*X[rows].T, t[rows], np.full(4, 0.25))))
        for what, expected in (("value", numbers.values), ("gradient", numbers.gradients)):
            told = table.locator(f'[data-band="3"][data-what="{what}"] [data-cell]').evaluate_all(READ)
            for k, (words, wins) in enumerate(told):
                text, word = words.split(", ")
                assert float(text.replace("−", "-").replace("·10⁻", "e-")) == pytest.approx(expected[3][k], rel=6e-3)
                assert (word == "wins") == wins == bool(numbers.flags[3][k])
        winners.add(tuple(numbers.flags[3]))
        expect(strip.locator(".ov-layer-arrow")).to_contain_text("of all 342 rows: ∂f/∂x = ")
        expect(strip.locator("[data-loss]")).to_contain_text("over 4 of 342 rows")
    assert len(winners) == 2  # it changes on the way
    stand.page.set_viewport_size({"width": 1366, "height": 768})
    stand.open(f"f=neuron_bn&steps=20&run=sgd,learning_rate:0.5&{looked_at(companion=2)}")
    expect(table.get_by_role("row")).to_have_count(16)  # the longest strip, which is in sight
    assert strip.evaluate("strip => strip.scrollHeight - strip.clientHeight") <= 1


@pytest.mark.panel(False)
def test_on_a_phone_no_cell_leaves_the_page(open_screen: Open) -> None:
    screen = open_screen(viewport={"width": 390, "height": 844})
    screen.open(f"f=recurrent&start=2,0&steps=60&run=sgd,learning_rate:0.2&{looked_at()}")
    cells = screen.page.locator(".ov-layer [data-cell]")
    expect(cells).to_have_count(36)
    boxes = cells.evaluate_all(
        "cells => cells.map(c => [c.getBoundingClientRect().right, c.scrollWidth - c.clientWidth])"
    )
    assert max(right for right, _ in boxes) <= 390
    assert max(over for _, over in boxes) <= 1
