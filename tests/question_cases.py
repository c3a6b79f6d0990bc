"""Scenes whose answers are known in closed form, and what is said of a guess."""

from __future__ import annotations

import numpy as np

from optim_viz.scene.scenario import Run, Scenario
from optim_viz.simulation.simulate import run
from optim_viz.teaching.prediction import Guess, Question, judge


def on_the_bowl(*rates: float, steps: int = 100) -> Scenario:
    """Gradient descent on x² + y²: x shrinks by 1 − 2 α a step, exactly."""
    return Scenario(
        "sphere", start=(-4.0, 2.5), steps=steps, runs=tuple(Run("sgd", {"learning_rate": a}) for a in rates)
    )


def verdict(question: Question, scenario: Scenario, guess: Guess) -> tuple[bool, str]:
    return judge(question, scenario, run(scenario), guess)


def settled_at(rate: float, steps: int = 100) -> int:
    """The first step from which a run on the bowl is nearer than 0.1 % of the diagonal, in closed form."""
    away = np.hypot(4.0, 2.5) * np.abs(1 - 2 * rate) ** np.arange(steps + 1)
    return int(np.flatnonzero(away > 1e-3 * np.hypot(10, 10))[-1]) + 1
