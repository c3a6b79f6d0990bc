"""What the lessons on batches, noise and augmentation claim, checked against arrays, rows and closed forms."""

from __future__ import annotations

import numpy as np
from lesson_rows import Numbers, moments, ridge_of, rows_of

from optim_viz import simulate
from optim_viz.outcomes.outcome import Fate
from optim_viz.simulation.stream_table import StreamTable
from optim_viz.simulation.trajectory import Trajectories, Trajectory


def noise_of_rows(way: Trajectory, w: Numbers) -> Numbers:
    """The covariance of the gradients of single rows at w, (2, 2)."""
    X, y = rows_of(way)
    return np.cov(((X @ w - y)[:, None] * X).T, bias=True)


def batch_noise(runs: Trajectories) -> bool:
    (way,) = runs
    H, _ = moments(way)
    trace = float(np.trace(noise_of_rows(way, way.position[0])))
    drawn = StreamTable(way.objective, 4000, way.stream, way.seed).numbers(0, 4000)
    assert drawn is not None
    h11, h12, h22, b1, b2, _ = drawn.T
    x, y = way.position[0]
    slopes = np.stack([h11 * x + h12 * y - b1, h12 * x + h22 * y - b2])
    wide = float(np.trace(np.cov(slopes)))
    return np.allclose(H, np.eye(2), atol=1e-9) and round(trace, 2) == 7.39 and abs(wide / (trace / 8) - 1.0) < 0.06


def equal_neurons(runs: Trajectories) -> bool:
    (way,) = runs
    (saddle,) = way.objective.saddles
    same = bool((way.position[:, 0] == way.position[:, 1]).all())
    shaken = np.ptp(way.position[-100:, 0]) > 0.05
    near = np.hypot(*(way.position[-100:].mean(axis=0) - saddle.position)) < 0.15
    off = simulate(
        "tiny_net", "sgd", start=(1.6, 1.5), steps=way.steps, stream=way.stream, seed=way.seed, learning_rate=0.5
    )
    freed = min(np.hypot(*(off.position[-1] - point.position)) for point in way.objective.minima) < 0.5
    return same and bool(shaken and near and freed) and np.allclose(saddle.position, -0.26, atol=0.005)


def noise_floor(runs: Trajectories) -> bool:
    """The floors by the recursion of second moments, and the runs on average over seeds."""
    first = runs[0]
    X, y = rows_of(first)
    H, b = moments(first)
    lowest = np.linalg.solve(H, b)
    left, outer = X @ lowest - y, X[:, :, None] * X[:, None, :]
    floors = []
    for rate in (0.2, 0.05):
        M, shrink = np.zeros((2, 2)), np.eye(2) - rate * H
        for _ in range(1000):
            spread = np.einsum("ni,ij,nj->n", X, M, X) + left**2
            M = shrink @ M @ shrink + rate**2 / 8 * ((outer * spread[:, None, None]).mean(axis=0) - H @ M @ H)
        floors.append(0.5 * float(np.trace(H @ M)))
    above = [run.loss[-100:].mean() - first.objective.minima[0].value for run in runs]
    said = [round(floor, 4) for floor in floors] == [0.0033, 0.0007]
    return said and np.allclose(above[:2], floors, rtol=0.5) and above[2] < above[1]


def dropout(runs: Trajectories) -> bool:
    (way,) = runs
    ends_at = ridge_of(way, 0.5)
    away = np.hypot(*(way.position[-1] - way.objective.minima[0].position))
    return (
        np.allclose(way.position[-1], ends_at, atol=0.02)
        and away > 0.4
        and np.allclose(ends_at, (0.17, 0.38), atol=0.005)
    )


def noisy_inputs(runs: Trajectories) -> bool:
    (way,) = runs
    scale = np.allclose((rows_of(way)[0] ** 2).mean(axis=0), 1.0)
    return scale and np.allclose(way.position[-1], ridge_of(way, 0.5), atol=0.02)


def exchanged_features(runs: Trajectories) -> bool:
    """Against the solution of the rows as they are, and the surface against its own mirror image."""
    (way,) = runs
    X, y = rows_of(way)
    N = len(y) // 2
    own = X[:N]
    twice = np.array_equal(X[N:], own[:, ::-1]) and np.array_equal(y[N:], y[:N])
    best = np.linalg.lstsq(own, y[:N])[0]
    half_way = 0.5 * (best + best[::-1])
    u, v = np.random.default_rng(0).uniform(-2.0, 2.0, (2, 50))
    surface = way.objective
    mirrored = np.allclose(surface(u, v), surface(v, u), rtol=1e-12) and not np.allclose(
        ((own @ [u, v] - y[:N, None]) ** 2).mean(axis=0), ((own @ [v, u] - y[:N, None]) ** 2).mean(axis=0), rtol=0.1
    )
    costs = [round(0.5 * float(((own @ w - y[:N]) ** 2).mean()), 3) for w in (half_way, best)]
    said = np.allclose(best, (0.04, 0.84), atol=0.005) and np.allclose(half_way, 0.44, atol=0.005)
    there = np.allclose(way.position[-1], half_way, atol=0.005)
    return twice and mirrored and said and there and costs == [0.175, 0.12]


def no_floor(runs: Trajectories) -> bool:
    """At (2, 1) every row's own slope is zero; with noise in the labels the same run never comes to rest."""
    (way,) = runs
    X, y = rows_of(way)
    on_line = np.abs(X @ [2.0, 1.0] - y).max() < 1e-12
    still = np.abs(noise_of_rows(way, np.array([2.0, 1.0]))).max() < 1e-24
    table = way.objective.table
    assert table is not None
    noisy = simulate(
        way.objective.bind(table=table.changed(noise=0.5)), "sgd", start=(-1.5, 4.0), steps=100, learning_rate=0.2,
        stream=way.stream, seed=way.seed,
    )  # fmt: skip
    rests = way.outcome.kind is Fate.CONVERGED and np.allclose(way.position[-1], (2.0, 1.0), atol=1e-6)
    return bool(on_line and still) and rests and noisy.outcome.kind is Fate.OSCILLATING


CHECKS = (batch_noise, equal_neurons, noise_floor, dropout, noisy_inputs, exchanged_features, no_floor)
