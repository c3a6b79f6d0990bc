"""What the lessons on layers claim, checked against arrays and rows."""

from __future__ import annotations

import numpy as np
from lesson_rows import rows_of

from optim_viz import OBJECTIVES, Table, run
from optim_viz.outcomes.outcome import Fate
from optim_viz.simulation.trajectory import Trajectories
from optim_viz.teaching.lessons import LESSONS


def two_signals(runs: Trajectories) -> bool:
    smooth, lesson = runs[0], LESSONS["two_signals"]
    assert lesson.beside is not None
    rough = run(lesson.beside)[0]
    seen = [abs(float(np.corrcoef(rows_of(way)[0].T)[0, 1])) for way in (smooth, rough)]
    sizes = [np.linalg.eigvalsh(way.objective.hessian(0.0, 0.0)) for way in (smooth, rough)]
    explained = [1.0 - 2.0 * way.objective.minima[0].value / float(rows_of(way)[1].var()) for way in (smooth, rough)]
    return (
        lesson.beside == lesson.scenario.changed(table=Table("autoregressive", transform="raw", correlation=0.0))
        and (rough.outcome.kind, rough.outcome.step) == (Fate.CONVERGED, 13)
        and (smooth.outcome.kind, smooth.outcome.step) == (Fate.CONVERGED, 338)
        and bool(seen[0] > 0.95 and seen[1] < 0.05)
        and bool(sizes[1][1] / sizes[1][0] < 1.1 < 50.0 < sizes[0][1] / sizes[0][0])
        and bool(explained[0] > 0.9 and explained[1] < 0.02)
    )


def convolution(runs: Trajectories) -> bool:
    plain, heavy = runs
    X, _ = rows_of(plain)
    products = X.T @ X
    rho = float(products[0, 1] / np.sqrt(products[0, 0] * products[1, 1]))
    kappa = float(np.linalg.cond(plain.objective.hessian(0.0, 0.0)))
    white = Table("autoregressive", transform="raw", correlation=0.0).X
    apart = float(np.linalg.cond(white.T @ white))
    ends = np.array([way.position[-1] - way.objective.minima[0].position for way in runs])
    sums, differences = np.abs(ends @ [[1.0, 1.0], [1.0, -1.0]]).T
    return (
        round(rho, 3) == 0.967
        and np.isclose(kappa, (1 + rho) / (1 - rho), rtol=1e-3)
        and round(kappa) == 60
        and round(apart, 2) == 1.04
        and plain.outcome.kind is Fate.STILL_DESCENDING
        and (heavy.outcome.kind, heavy.outcome.step) == (Fate.CONVERGED, 92)
        and bool(sums[0] < 1e-3 < 0.05 < differences[0])
        and 0.45 < 0.3 * float(np.linalg.eigvalsh(plain.objective.hessian(0.0, 0.0))[1]) / 2.0 < 0.55
    )


def max_pooling(runs: Trajectories) -> bool:
    (way,) = runs
    X, t = rows_of(way)
    parts = X * way.position[0]
    first = parts[:, 0] > parts[:, 1]
    miss = parts.max(axis=1) - t
    by_row = np.where(first, X[:, 0], 0.0) * miss, np.where(first, 0.0, X[:, 1]) * miss
    slopes = [float(rows.mean()) for rows in by_row]
    further = (miss[~first] ** 2).mean() > 2.0 * (miss[first] ** 2).mean()
    dense = OBJECTIVES["linear_regression"]
    halved = np.linalg.lstsq(X / 2.0, t, rcond=None)[0]
    mean = 0.5 * ((X @ halved / 2.0 - t) ** 2).mean()
    return (
        (int(first.sum()), len(t)) == (199, 342)
        and np.allclose(slopes, way.gradient[0])
        and abs(slopes[1]) > abs(slopes[0])
        and bool(further)
        and np.allclose(halved, 2.0 * np.array(dense.minima[0].position))
        and round(float(mean), 2) == 0.12
        and np.isclose(OBJECTIVES["mean_pooling"].minima[0].value, mean)
        and round(way.objective.minima[0].value, 2) == 0.21
        and way.outcome.kind is Fate.CONVERGED
    )


def embedding(runs: Trajectories) -> bool:
    (way,) = runs
    C, t = rows_of(way)
    seen = t > 0.0
    w = way.position[-1]
    sigma = 1.0 / (1.0 + np.exp(-(C @ w)))
    pull = ((1.0 - sigma)[seen] @ C[seen]) / len(t)
    push = -(sigma[~seen] @ C[~seen]) / len(t)
    return (
        (int(seen.sum()), int((~seen).sum())) == (32, 96)
        and np.allclose(pull + push, -way.gradient[-1], atol=1e-12)
        and np.allclose(pull + push, 0.0, atol=1e-3)
        and round(float(np.hypot(*pull)), 3) == round(float(np.hypot(*push)), 3) == 0.107
        and np.allclose(C[seen].mean(axis=0), (1.33, 0.78), atol=0.005)
        and np.allclose(w, (0.37, 0.20), atol=0.005)
    )


def cliff(runs: Trajectories) -> bool:
    thrown, clipped = runs
    x, y = thrown.position.T
    above = y - (np.arctanh(0.5) - x / 2.0) > 0.0
    line = np.array([(a, np.arctanh(0.5) - a / 2.0) for a in (1.0, 2.0, 3.0)])
    along_y = thrown.objective.gradient(*line.T)[:, 1]
    growth = [-0.2 * 0.75 * sum((0.75 * a) ** k for k in range(9)) for a in line[:, 0]]
    cut = [thrown.position[0]]
    for _ in range(200):
        slope = thrown.objective.gradient(*cut[-1])
        cut.append(cut[-1] - 0.2 * slope * min(1.0, 1.0 / float(np.hypot(*slope))))
    strides = np.hypot(*np.diff(clipped.position, axis=0).T)
    return (
        bool((thrown.grad_norm[:32] < 0.22).all())
        and bool(above[:32].all() and not above[32])
        and round(float(thrown.grad_norm[32])) == 42
        and round(float(np.hypot(*np.diff(thrown.position, axis=0)[32])), 1) == 8.4
        and float(thrown.grad_norm[33:].max()) < 1e-10
        and np.allclose(along_y, growth, rtol=1e-9)
        and bool((clipped.position[:33] == thrown.position[:33]).all())
        and float(clipped.grad_norm[32]) == float(thrown.grad_norm[32])
        and np.allclose(clipped.position[:61], cut[:61], atol=1e-9)  # in the valley it rattles, and roundings grow
        and np.isclose(strides[32], 0.2)
        and bool((strides <= 0.2 * (1 + 1e-12)).all())
        and bool(thrown.objective.domain.contains(clipped.position).all())
        and clipped.loss[-1] < 1e-3 < 0.04 < thrown.loss[-1]
    )


CHECKS = (two_signals, convolution, max_pooling, embedding, cliff)
