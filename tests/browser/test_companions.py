"""A neuron's function beside the map: its point is dragged and moved by the keys, its rows follow the clock."""

from __future__ import annotations

import numpy as np
import pytest
from playwright.sync_api import Locator, expect
from screen import PHONE, Screen
from stand import Stand

import optim_viz as ov

SCENE = "f=neuron_sigmoid&start=-0.6,-4.5&steps=60&run=sgd,0.3&run=adam,0.1"
SIGMOID = ov.NONLINEARITIES["sigmoid"]


def point_of(screen: Screen) -> Locator:
    return screen.player.get_by_role("slider", name="Point a")


def assert_stands(point: Locator, z: float, within: float) -> float:
    """What it is called is what the sigmoid and its slope are there; where it stands."""
    text = point.get_attribute("aria-valuetext") or ""
    found, value, slope = (float(part.split(" = ")[1].replace("−", "-")) for part in text.replace(":", ",").split(", "))
    assert found == pytest.approx(z, abs=within)
    assert value == pytest.approx(1.0 / (1.0 + np.exp(-found)), rel=2e-3)
    assert slope == pytest.approx(float(SIGMOID.derivatives(found).slope), rel=5e-3)
    assert float(point.get_attribute("aria-valuenow") or "nan") == found
    return found


def the_function_is_chosen_its_point_is_dragged_and_moved_by_the_keys(screen: Screen) -> None:
    fit, chart = (screen.player.locator(f'[data-chart="{name}"]') for name in ("fit", "function"))
    expect(fit).to_be_visible()
    screen.player.get_by_role("button", name="Function", exact=True).focus()
    screen.page.keyboard.press("Enter")
    expect(chart).to_be_visible()
    expect(fit).to_be_hidden()
    screen.until_looks(companion=1)
    point, canvas = point_of(screen), screen.box(chart.locator("canvas"))
    expect(point).to_have_attribute("aria-valuetext", "a = 1: σ = 0.731, σ′ = 0.197")
    box = screen.box(point)
    x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    left, right = canvas["x"] + 46, canvas["x"] + canvas["width"] - 12  # −6 and 6
    assert x == pytest.approx(left + (right - left) * 7 / 12, abs=1.5)
    screen.page.mouse.move(x, y)
    screen.page.mouse.down()
    screen.page.mouse.move(left + (right - left) / 4, y - 30, steps=4)
    screen.page.mouse.up()
    stands = assert_stands(point, -3.0, 12 / (right - left))
    expect(point).to_be_focused()
    screen.page.mouse.move(right, y)
    assert_stands(point, stands, 0.0)  # it was let go
    screen.page.keyboard.press("ArrowRight")
    screen.page.keyboard.press("Shift+ArrowUp")
    assert_stands(point, stands + 1.1, 1e-9)
    screen.page.keyboard.press("Home")
    assert_stands(point, -6.0, 0.0)
    screen.has(step=0)  # these keys are the point's
    screen.player.get_by_role("button", name="Fit", exact=True).click()
    expect(fit).to_be_visible()
    expect(chart).to_be_hidden()


def how_many_rows_saturate_follows_the_clock_and_the_run_that_is_lit(screen: Screen) -> None:
    scenario, _ = ov.from_query(SCENE)
    runs, words = ov.run(scenario), screen.player.locator(".ov-function-words")
    assert scenario.surface.data is not None
    u = scenario.surface.data.X[:, 0]

    def counted(run: int, step: int) -> str:
        w, b = runs[run].position[step]
        saturated = np.abs(SIGMOID.derivatives(w * u + b).slope) < 0.01
        return f"{ov.OPTIMIZERS[runs[run].optimizer].label}: {saturated.sum()} of {len(u)} rows saturated"

    for step in (0, 12, 60):
        screen.seek(step)
        expect(words).to_contain_text(counted(0, step))
    screen.player.locator(".ov-legend li").nth(1).hover()
    expect(words).to_contain_text(counted(1, 60))
    assert counted(0, 60) != counted(1, 60)


def on_a_phone_it_stands_below_the_map_within_the_screen(screen: Screen) -> None:
    screen.resized(**PHONE)
    stage, pane, loss = (
        screen.box(screen.player.locator(name)) for name in (".ov-stage", ".ov-companion", '[data-chart="loss"]')
    )
    assert stage["y"] + stage["height"] <= pane["y"]
    assert pane["y"] + pane["height"] <= loss["y"]
    assert 0 <= pane["x"] <= pane["x"] + pane["width"] <= 390
    words = screen.box(screen.player.locator(".ov-function-words"))
    assert words["y"] + words["height"] <= pane["y"] + pane["height"] + 1


def test_the_function_of_a_sigmoid(stand: Stand) -> None:
    """One visit: what is claimed of it has a name of its own."""
    stand.open(SCENE).press("Home").has(step=0, playing="false")
    the_function_is_chosen_its_point_is_dragged_and_moved_by_the_keys(stand)
    stand.player.get_by_role("button", name="Function", exact=True).click()
    how_many_rows_saturate_follows_the_clock_and_the_run_that_is_lit(stand)
    on_a_phone_it_stands_below_the_map_within_the_screen(stand)
