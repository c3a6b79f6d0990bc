"""Batch normalization in training and in use, on the screen: its sentence has Python's losses at that step, and by the
other momentum; nothing leaves a phone's page."""

from __future__ import annotations

import re

from playwright.sync_api import expect
from screen import PHONE, Screen, looked_at
from stand import Stand

import optim_viz as ov
from optim_viz.number_format import format_number
from optim_viz.scene.companions import companion_number
from optim_viz.simulation.running_statistics import running_statistics

SCENE = "f=neuron_bn&start=-0.7,1.1&steps=40&seed=1&run=sgd,100&run=sgd,0.5&stream=batch_size:32"
IN_USE = looked_at(companion=companion_number("inference"))


def the_losses_in_training_and_in_use_follow_the_clock_and_the_momentum(screen: Screen) -> None:
    scenario, _ = ov.from_query(SCENE)
    way, words = ov.run(scenario)[0], screen.player.locator(".ov-inference-words output")
    buttons = screen.player.get_by_role("group", name=re.compile("Momentum")).get_by_role("button")
    expect(buttons).to_have_text(["0.1 · Keras 0.9", "0.01 · Keras 0.99"])
    for place, momentum in enumerate((0.1, 0.01)):
        buttons.nth(place).click()
        expect(buttons.nth(place)).to_have_attribute("aria-pressed", "true")
        found = running_statistics(way, momentum)
        for step in (1, 5):
            screen.seek(step)
            used, trained = (format_number(loss[step], 3) for loss in (found.inference_loss, found.training_loss))
            expect(words).to_contain_text(f"At step {step} ")
            expect(words).to_contain_text(f"{used} for {trained} on the same 32 rows")


def on_a_phone_nothing_leaves_the_page(screen: Screen) -> None:
    screen.resized(**PHONE)
    parts = screen.player.locator('[data-kind="inference"] :is(canvas, p, button, span)')
    expect(screen.player.locator('[data-kind="inference"] canvas')).to_have_count(2)
    right = parts.evaluate_all("parts => parts.map(part => part.getBoundingClientRect().right)")
    assert max(right) <= 390


def test_batch_normalization_in_training_and_in_use(stand: Stand) -> None:
    """One visit: what is claimed of it has a name of its own."""
    stand.open(f"{SCENE}&{IN_USE}").press("Home").has(step=0, playing="false")
    the_losses_in_training_and_in_use_follow_the_clock_and_the_momentum(stand)
    on_a_phone_nothing_leaves_the_page(stand)
