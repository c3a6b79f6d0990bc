"""What the lessons on neurons, batch normalization and the learned optimizer claim, checked against arrays and rows."""

from __future__ import annotations

import numpy as np
from lesson_rows import rows_of

from optim_viz import OBJECTIVES, Stream, run, running_statistics, simulate
from optim_viz.outcomes.outcome import Fate
from optim_viz.simulation.trajectory import Trajectories
from optim_viz.teaching.lessons import LESSONS


def learned_optimizer(runs: Trajectories) -> bool:
    learned, same_rate, suited = runs
    lowest = learned.loss[-1] < min(same_rate.loss[-1], suited.loss[-1])
    jumps_out = np.abs(learned.position[:5]).max() > 10
    ravine, start = OBJECTIVES["quadratic"].bind(kappa=40.0), learned.position[0]
    usual, further = (
        simulate(ravine, "learned_optimizer", start=tuple(start), steps=100, learning_rate=rate)
        for rate in (0.1, 0.001)
    )
    nearer = simulate(ravine, "learned_optimizer", start=tuple(start / 100), steps=100, learning_rate=0.1)
    as_if_nearer = np.allclose(100 * nearer.position, learned.position, atol=1e-6)
    lower = 300 < learned.loss[-1] / usual.loss[-1] < 800
    strides = np.exp(further.state["log_step"][-1])
    return bool(lowest and jumps_out and as_if_nearer and lower and (strides > 3).all() and further.loss[-1] > 0.1)


def dead_relu(runs: Trajectories) -> bool:
    """The second run ends where no row's sum is positive, and a softplus, which has a slope there, arrives."""
    alive, dead = runs
    X, t = rows_of(dead)
    w, b = dead.position[-1]
    off = bool((w * X[:, 0] + b <= 0.0).all())
    half = 0.5 * float((t * t).mean())
    stays = not dead.gradient[-1].any() and dead.loss[-1] == dead.loss[10] and np.isclose(dead.loss[-1], half)
    steps = dead.learning_rate[0] / alive.learning_rate[0]
    soft = simulate("neuron_softplus", "sgd", start=(0.5, 4.5), steps=100, learning_rate=1.2)
    arrived = all(way.outcome.kind is Fate.CONVERGED for way in (alive, soft))
    return off and bool(stays) and arrived and round(half, 3) == 0.165 and round(steps) == 6


def saturated_sigmoid(runs: Trajectories) -> bool:
    plain, adam = runs
    X, _ = rows_of(plain)
    w, b = plain.position[0]
    output = 1.0 / (1.0 + np.exp(-(w * X[:, 0] + b)))
    passes = float((output * (1.0 - output)).max())
    moved = float(np.hypot(*(plain.position[-1] - plain.position[0])))
    low = bool((w * X[:, 0] + b < -2.5).all())
    return low and 0.05 < passes < 0.06 and 0.3 < moved < 0.4 and adam.outcome.kind is Fate.CONVERGED


def slow_when_wrong(runs: Trajectories) -> bool:
    """Against σ′ and the cross-entropy's gradient as they are written by hand."""
    (way,) = runs
    X, t = rows_of(way)
    u, (w, b) = X[:, 0], way.position[0]
    output = 1.0 / (1.0 + np.exp(-(w * u + b)))
    passes = output * (1.0 - output)
    wrong = int(((output > 0.5) != (t > 0.5)).sum())
    longer = simulate(way.objective, "sgd", start=(-2.5, 1.0), steps=40, learning_rate=1.0)
    begins, later = (float(np.hypot(*longer.gradient[step])) for step in (0, 40))
    entropy = float(np.hypot(((output - t) * u).mean(), (output - t).mean()))
    return (
        len(u) - wrong in (1, 2)
        and np.allclose(way.position[-1], (-1.4, 0.8), atol=0.05)
        and round(float(passes.mean()), 2) == 0.07
        and int((passes < 0.01).sum()) == 50
        and longer.loss[40] < 0.5 * longer.loss[0]
        and round(later / begins) == 7
        and round(entropy / begins) == 58
    )


def batch_norm_rays(runs: Trajectories) -> bool:
    near, far = runs
    lengths = np.hypot(*np.diff(far.position, axis=0).T)
    squares, slopes = (far.position**2).sum(axis=1), (far.gradient**2).sum(axis=1)
    pythagoras = np.allclose(squares[1:], squares[:-1] + 1e4 * slopes[:-1], rtol=1e-6)
    lower = far.loss[1] < far.loss[0] and near.loss[-1] < far.loss[-1] < far.loss[0]
    larger = simulate(far.objective, "sgd", start=(-0.7, 1.1), steps=60, learning_rate=1e4)
    stays = len(larger) == 61 and larger.loss[-1] < larger.loss[0]
    return bool(pythagoras and lower and stays) and round(lengths[0]) == 72 and bool((lengths[1:] < 0.24).all())


def batch_norm_valley(runs: Trajectories) -> bool:
    (way,), lesson = runs, LESSONS["batch_norm_valley"]
    assert lesson.beside is not None
    (plain,) = run(lesson.beside)
    at = float(np.linalg.eigvalsh(plain.objective.hessian(2.5, plain.objective.numbers[1] / 2.5))[-1])
    along = [way.position[-1, 1] * np.sqrt(1.0 + 1e-5 / x**2) for x in (0.3, 1.0, 2.5)]
    sharp = [np.linalg.eigvalsh(way.objective.hessian(x, y))[-1] for x, y in zip((0.3, 1.0, 2.5), along, strict=True)]
    return (
        lesson.beside == lesson.scenario.changed(objective="two_layer_linear")
        and plain.objective.table == way.objective.table
        and way.outcome.kind is Fate.CONVERGED
        and (plain.outcome.kind, plain.outcome.step) == (Fate.OVERFLOWED, 6)
        and round(at, 1) == 6.4
        and round(2.0 / at, 2) == 0.31
        and np.allclose(sharp, 1.0, atol=2e-3)
    )


def batch_of_two(runs: Trajectories) -> bool:
    (way,) = runs
    moved = float(np.hypot(*np.diff(way.position, axis=0).T).sum())
    eight = simulate(way.objective, "sgd", start=(-0.7, 1.1), steps=60, stream=Stream(batch_size=8), seed=1,
        learning_rate=0.5,
    )  # fmt: skip
    lowest = way.objective.minima[0].value
    return moved < 0.03 and eight.loss[-1] < lowest + 0.001 and way.loss[-1] > lowest + 0.15


def moving_averages(runs: Trajectories) -> bool:
    quick, slow = runs
    X, _ = rows_of(quick)
    settled = quick.position[50:]
    there = [float(np.argmax(way.position[:, 0] > 0.95 * X[:, 0].mean())) for way in runs]
    return (
        there[0] <= 50 < 200 < there[1]
        and round(float(X[:, 0].var()), 1) == 3.9
        and np.isclose(settled[:, 1].mean(), 0.75 * X[:, 0].var(), atol=0.1)
        and np.isclose(slow.position[-1, 1], 0.75 * X[:, 0].var(), atol=0.1)
        and settled[:, 1].std() > 3.0 * slow.position[300:, 1].std()
    )


def batch_norm_in_use(runs: Trajectories) -> bool:
    """By sums over the rows, which are worked out here once more."""
    long, slow = runs
    X, _ = rows_of(long)
    ratio, late, near = (
        found.inference_loss / found.training_loss
        for found in (running_statistics(long), running_statistics(long, 0.01), running_statistics(slow))
    )
    batch = long.stream.batch_counts(1, np.arange(41), len(X))
    assert batch is not None
    average = 0.9 + 0.1 * float((X[batch[0] > 0] @ long.position[0]).var(ddof=1))
    return bool(
        -50.0 < round(ratio[1], -1) - 7000.0 < 50.0
        and round(float((X @ long.position[1]).var()), -2) == 3700.0
        and round(average, 2) == 0.96
        and np.isclose(running_statistics(long).variance[1], average, rtol=1e-12)
        and 1.9 < ratio[5] < 2.3
        and (np.abs(ratio[20:] - 1.0) < 0.25).all()
        and round(late[40], 1) == 2.8
        and near.max() < 1.3
        and slow.loss[-1] < long.loss[-1] - 0.04
    )


CHECKS = (
    learned_optimizer, dead_relu, saturated_sigmoid, slow_when_wrong, batch_norm_rays, batch_norm_valley, batch_of_two,
    moving_averages, batch_norm_in_use,
)  # fmt: skip
