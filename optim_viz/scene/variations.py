"""Ready variations of a scene, to be set beside it: each changes one thing, and says what to look for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from math import isfinite

import numpy as np

from optim_viz.limits import MAX_NOISE
from optim_viz.scene.scenario import Fairness, Run, Scenario

NOISE = 0.02  # of the gradient's length at the start


@dataclass(frozen=True, slots=True)
class Variation:
    label: str
    teaches: str
    make: Callable[[Scenario], Scenario]


def gradient_noise(scenario: Scenario) -> Scenario:
    """The same with noise in the gradient, a share of its length at the start; with three times as much where there is
    noise already."""
    slope = float(np.hypot(*scenario.surface.gradient(*scenario.start)))
    noise = 3.0 * scenario.noise or NOISE * slope
    noise = noise if isfinite(noise) and noise > 0.0 else 0.1
    return scenario.changed(noise=min(MAX_NOISE, float(f"{noise:.2g}")))


def half_rates(scenario: Scenario) -> Scenario:
    """The same at half the learning rates; rates that were tuned are no longer."""
    fairness = Fairness() if scenario.fairness.rule == "tuned" else scenario.fairness
    return scenario.changed(runs=tuple(map(_halved, scenario.runs)), fairness=fairness)


def _halved(run: Run) -> Run:
    """At half the rate, if that is in the method's range; with the way that it branched from."""
    rate = float(f"{run.rate / 2:.12g}")
    slow = run.changed(learning_rate=rate) if run.entry.parameter("learning_rate").accepts(rate) else run
    return replace(slow, origin=None if run.origin is None else _halved(run.origin))


def another_start(scenario: Scenario) -> Scenario:
    """The same from across the window: on the other side along x, and half as far from the middle along y."""
    domain, (x, y) = scenario.surface.domain, scenario.start
    (x0, x1), (y0, y1) = domain.x, domain.y
    across, middle = x0 + x1 - x, (y0 + y1) / 2
    if abs(across - x) < 0.1 * (x1 - x0):  # near the middle
        across = x0 + (x1 - x0) / 4
    start = (float(f"{across:.3g}"), float(f"{middle + (middle - y) / 2:.3g}"))
    return scenario.changed(start=start)


VARIATIONS = (
    Variation(
        "Gradient noise",
        "The same runs, with noise in every gradient: which of them average it away, and which keep trembling?",
        gradient_noise,
    ),
    Variation(
        "Half the learning rates",
        "The same runs at half the rate: which paths keep their shape and take twice as long, and which become others?",
        half_rates,
    ),
    Variation(
        "Another start",
        "The same runs from across the surface: do they come to the same place, and is the order the same?",
        another_start,
    ),
)
