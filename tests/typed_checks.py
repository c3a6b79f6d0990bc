"""What the lessons on typed functions and rules claim, checked against registered methods and closed forms."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from optim_viz import simulate
from optim_viz.optimizers import OPTIMIZERS, rule
from optim_viz.outcomes.outcome import Fate
from optim_viz.simulation.trajectory import Trajectories, Trajectory
from optim_viz.teaching.lessons import LESSONS


def rewritten(way: Trajectory, before: str, after: str, steps: int, rate: float) -> Trajectory:
    """The path from the same start by the same rule, after one word of it was exchanged."""
    text = rule(way.optimizer).name
    assert text.count(before) == 1
    start = (float(way.position[0, 0]), float(way.position[0, 1]))
    return simulate(way.objective, rule(text.replace(before, after)), start=start, steps=steps, learning_rate=rate)


def one_character(runs: Trajectories) -> bool:
    plain, heavy, typed = runs
    mended = rewritten(typed, "learning_rate * g", "learning_rate * v", 40, 0.01)
    alike = np.array_equal(plain.position, typed.position) and np.array_equal(heavy.position, mended.position)
    return alike and not np.allclose(plain.position[-1], heavy.position[-1], atol=0.5)


def no_root(runs: Trajectories) -> bool:
    """Bias-corrected, the first step is α g/g² along each axis."""
    adam, typed = runs
    first = np.abs(typed.position[1] - typed.position[0])
    slopes = np.array([4.0, 60.0])
    steps = np.allclose(np.abs(typed.gradient[0]), slopes) and np.allclose(first, 0.3 / slopes, rtol=1e-6)
    x, y = np.abs(typed.position[-1])
    mended = rewritten(typed, "/ (nu_hat +", "/ (sqrt(nu_hat) +", 200, 0.3)
    others_first = int(np.argmax(np.abs(adam.position[:, 1]) < 0.1)) < int(np.argmax(np.abs(adam.position[:, 0]) < 0.1))
    return steps and bool(x < 0.01 < 0.5 < y) and others_first and np.array_equal(mended.position, adam.position)


def kink(runs: Trajectories) -> bool:
    """From the first time that it is over the edge on, every step is as long in x as the rate, and turns round."""
    hops = []
    for way, rate in zip(runs, (0.2, 0.05, 0.01), strict=True):
        over = int(np.argmax(way.position[:, 0] < 0.0))
        steps = np.diff(way.position[over:, 0])
        hops.append(over > 0 and np.allclose(np.abs(steps), rate) and bool((steps[1:] * steps[:-1] < 0.0).all()))
    falling = simulate(
        LESSONS["kink"].scenario.surface, "sgd", start=(1.53, 1.0), steps=500, learning_rate=0.05, schedule="cosine"
    )
    rests = falling.outcome.kind is Fate.CONVERGED
    return all(hops) and rests and not any(way.outcome.kind is Fate.CONVERGED for way in runs)


def half_a_plane(runs: Trajectories) -> bool:
    calm, wild, gone = runs
    x = np.linspace(0.001, 50.0, 1_000_000)
    least = [(x - rate + rate / x).min() for rate in (3.5, 3.999, 4.001)]
    closed = [2.0 * np.sqrt(rate) - rate for rate in (3.5, 3.999, 4.001)]
    by_hand = 0.7
    for _ in range(80):
        by_hand += -3.5 + 3.5 / by_hand
    bears = 2.0 / float(wild.objective.hessian(1.0, 0.0)[0, 0])
    return (
        np.allclose(least, closed, atol=1e-6)
        and least[1] > 0.0 > least[2]
        and bears == 2.0
        and len(gone) - 1 == 1
        and gone.outcome.kind is Fate.OVERFLOWED
        and gone.outcome.step == 2
        and len(wild) == 81
        and bool((wild.position[:, 0] > 0.0).all())
        and bool(np.ptp(wild.position[-20:, 0]) > 1.0)
        and 0.9 < calm.position[-1, 0] < 1.1
        and by_hand > 0.0
    )


def teach_it_to_forget(runs: Trajectories) -> bool:
    forgets, typed = runs
    mended = rewritten(typed, "s + g**2", "0.9 * s + 0.1 * g**2", 300, 0.05)
    strides = np.hypot(*np.diff(typed.position, axis=0).T)
    return (
        round(float(typed.grad_norm[0]), -3) == 16_000
        and round(float(typed.grad_norm[-1]), -2) == 1_300
        and round(float(np.sqrt(typed.state["s"][-1, 1])), -3) == 65_000
        and np.allclose(typed.state["s"][-1], (typed.gradient[:-1] ** 2).sum(axis=0))
        and round(float(strides[-1]), 4) == 0.0014
        and round(float(strides[0] / strides[-1]), -1) == 50
        and np.allclose(mended.position, forgets.position, atol=1e-12)
        and bool(forgets.loss[200] < 0.1 < 500.0 < typed.loss[-1])
        and typed.outcome.kind is Fate.STILL_DESCENDING
    )


def mistaken_lion(runs: Trajectories) -> bool:
    lion, typed = runs
    mended = rewritten(typed, "sign(mu)", "sign(c)", 200, 0.02)
    lengths = [np.hypot(*np.diff(way.position, axis=0).T) for way in runs]
    alike = all(np.allclose(length, 0.02 * np.sqrt(2.0)) for length in lengths)
    numbers = {p.name: p.default for p in OPTIMIZERS["lion"].hyperparameters}
    shares = np.allclose([1.0 - numbers["b1"], 1.0 - numbers["b2"]], [0.1, 0.01])
    higher = typed.loss[-1] > 10 * lion.loss[-1] and typed.loss[20:].max() > 4 * lion.loss[20:].max()
    return alike and shares and bool(higher) and np.array_equal(mended.position, lion.position)


CHECKS: dict[str, Callable[[Trajectories], bool]] = {
    check.__name__: check for check in (one_character, no_root, teach_it_to_forget, kink, half_a_plane, mistaken_lion)
}
