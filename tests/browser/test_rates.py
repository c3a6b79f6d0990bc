"""Schedules as the browser shows them: the rate's chart beside the race, and α of each step inside."""

from __future__ import annotations

import numpy as np
import optax
from playwright.sync_api import expect
from stand import Stand

DECAYED = "run=sgd,learning_rate:0.1@cosine,final:0.25"


def test_the_rates_are_charted_where_one_changes(stand: Stand) -> None:
    rates = stand.player.locator('[data-chart="rates"]')
    stand.open("f=sphere&steps=60&run=sgd,learning_rate:0.1&run=adam,learning_rate:0.3")
    expect(rates).to_be_hidden()
    stand.open(f"f=sphere&steps=60&run=sgd,learning_rate:0.1&{DECAYED}")
    expect(rates).to_be_visible()
    box = stand.box(rates)
    assert box["y"] + box["height"] <= 768
    stand.press("Home").has(step=0, playing="false")
    plot = stand.box(rates.locator("canvas"))
    stand.page.mouse.move(plot["x"] + 46 + (plot["width"] - 58) / 2, plot["y"] + 30)  # the middle of the steps
    expect(stand.tip).to_contain_text("Step 30")
    expect(stand.tip).to_contain_text("0.0625")  # 0.1 · (0.75 · ½ + 0.25)
    expect(stand.tip).to_contain_text("0.1")


def test_the_inspector_multiplies_by_the_rate_of_the_step(stand: Stand) -> None:
    steps = 60
    stand.open(f"f=sphere&start=-4,2.5&steps={steps}&{DECAYED}&view=map,inside:1,run:0")
    schedule = optax.cosine_decay_schedule(0.1, steps, 0.25)
    x = np.array([-4.0, 2.5])
    stand.press("Home").has(step=0, playing="false")
    for t in range(4):
        rate = stand.inside.locator('.ov-num[data-name="learning_rate"]')
        after = stand.inside.locator('.ov-num[data-name="x"][data-when="after"]')
        expect(stand.inside).to_have_attribute("data-t", str(t))
        assert float(rate.get_attribute("data-value") or "nan") == float(np.float64(rate_of(t, steps)))
        assert abs(rate_of(t, steps) - float(schedule(t))) < 1e-7  # optax's own, in float32
        x = x - rate_of(t, steps) * 2.0 * x
        found = [float(node.get_attribute("data-value") or "nan") for node in after.all()]
        np.testing.assert_allclose(found, x, rtol=1e-12)
        stand.press("ArrowRight")
    expect(stand.inside.locator(".ov-symbols").last).to_contain_text("αt")
    expect(stand.inside.locator('[data-chart="inside-rates"]')).to_be_visible()


def rate_of(t: int, steps: int) -> float:
    """Loshchilov & Hutter (2017), equation 5, to a quarter of 0.1."""
    return float(0.1 * (0.75 * (0.5 * (1.0 + np.cos(np.pi * (t / steps)))) + 0.25))
