"""A net so small that all of its free weights are the plane."""

from __future__ import annotations

from dataclasses import replace

import jax.numpy as jnp
import numpy as np
from jax import Array

from optim_viz.data.table import Table
from optim_viz.objectives.base import objective_from_data
from optim_viz.objectives.facts import CriticalPoint, Domain, Facts, Kind
from optim_viz.objectives.least_squares import SQUARES, near, needs_one_feature, rates_of_curvature, round_rate
from optim_viz.objectives.model import Numbers
from optim_viz.programs.rows import Rows
from optim_viz.registry import Reference

HALF_WIDTH = 4.0  # of the window, in weights that take a feature of usual size to where tanh bends
STARTS = 13  # along each side of the window, from which points without a slope are looked for
NEWTON_STEPS = 60
SAME = 1e-6  # two of them that are nearer are one
LEVEL = 1e-11  # slopes that small, of f's own size, are none


def _derivatives(w: Numbers, u: Numbers, t: Numbers) -> tuple[Numbers, Numbers, Numbers]:
    """f (n,), its gradient (n, 2) and its Hessian (n, 2, 2) at weights (n, 2), by hand."""
    output = np.tanh(w[:, :, None] * u)  # (n, 2, N)
    slope = u * (1.0 - output * output)
    bend = -2.0 * u * output * slope
    miss = output.sum(axis=1) - t
    gradient = (miss[:, None] * slope).mean(axis=-1)
    hessian = np.einsum("nia,nja->nij", slope, slope) / len(u)
    hessian[:, [0, 1], [0, 1]] += (miss[:, None] * bend).mean(axis=-1)
    return 0.5 * (miss * miss).mean(axis=-1), gradient, hessian


def stationary_points(u: Numbers, t: Numbers, half: float) -> list[CriticalPoint]:
    """Where the slope is zero in the window, by Newton's method from a grid: found, and so not certainly all. The
    lowest ones are called global minima. The loss is the same with the two neurons exchanged, and so are the points."""
    side = np.linspace(-half, half, STARTS)
    w = np.array([(x, y) for x in side for y in side if x <= y])
    for _ in range(NEWTON_STEPS):
        _, gradient, hessian = _derivatives(w, u, t)
        step = -np.einsum("nij,nj->ni", np.linalg.pinv(hessian), gradient)
        length = np.hypot(*step.T)[:, None]
        w = w + step * np.minimum(1.0, 0.25 * half / np.maximum(length, 1e-300))
    f, gradient, hessian = _derivatives(w, u, t)
    size = 1.0 + (t * t).mean()
    found: list[tuple[float, tuple[float, float], Numbers]] = []
    for i in np.flatnonzero((np.abs(gradient).max(axis=1) <= LEVEL * size) & (np.abs(w).max(axis=1) < half)):
        x, y = sorted(map(float, w[i]))
        if all(max(abs(x - a), abs(y - b)) > SAME for _, (a, b), _ in found):
            found.append((float(f[i]), (x, y), np.linalg.eigvalsh(hessian[i])))
    lowest = min((value for value, _, _ in found), default=0.0)
    points = list[CriticalPoint]()
    for value, (x, y), bends in sorted(found, key=lambda point: point[0]):
        if np.abs(bends).min() < 1e-9 * np.abs(bends).max():
            continue  # a level line, of which it is one point
        kind: Kind = "saddle"
        if bends[0] > 0.0:
            kind = "global minimum" if value <= lowest + 1e-9 * size else "local minimum"
        elif bends[1] < 0.0:
            kind = "maximum"
        mirrored = [(x, y)] if y - x <= SAME else [(x, y), (y, x)]
        points += [CriticalPoint(position, value, kind) for position in mirrored]
    return points


def _facts(X: Numbers, t: Numbers) -> Facts:
    largest = float(np.abs(X[:, 0]).max())
    size = largest * float(np.sqrt(((X[:, 0] / largest) ** 2).mean())) if largest > 0.0 else 1.0
    unit, u = 1.0 / size, X[:, 0] / size  # of whatever size it is: tanh(x u) is the same of x and u in other units
    half = near(HALF_WIDTH * unit, unit)
    points = [
        replace(point, position=(point.position[0] * unit, point.position[1] * unit))
        for point in stationary_points(u, t, half * size)
    ]
    minima = [point for point in points if point.kind == "global minimum"]
    if not minima:  # it is lowest where a weight is without end, or everywhere
        points = [point for point in points if point.kind != "local minimum"]
    at = np.array([minima[0].position if minima else (0.0, 0.0)]) * size
    bends = np.linalg.eigvalsh(_derivatives(at, u, t)[2][0])
    sharpest, flattest = max(1e-12, float(bends[1])), float(bends[0])
    condition = sharpest / flattest if flattest > 1e-9 * sharpest else 1e9
    rates = rates_of_curvature(sharpest * size * size, max(1.0, condition), unit)
    return Facts(
        domain=Domain((-half, half), (-half, half)),
        start=(near(0.7 * half, unit), near(0.55 * half, unit)),
        learning_rates=replace(  # from the level ground down into a narrow valley: what gathers speed leaves the window
            rates,
            momentum=round_rate(0.02 * rates.gradient),
            adaptive=round_rate(0.1 * unit),
            sign=round_rate(0.01 * unit),
        ),
        points=tuple(points),
    )


@objective_from_data(
    label="Tiny net",
    aliases=("neural_network", "mlp", "hidden_layer", "two_neurons"),
    formula=r"\frac{1}{2N}\sum_{i=1}^{N} \bigl(\tanh(x\,u_i) + \tanh(y\,u_i) - t_i\bigr)^2",
    facts=_facts,
    table=Table("penguins", features=("bill_depth_mm",)),
    check=needs_one_feature,
    predicts="neurons",
    conventions=(
        SQUARES,
        "No biases, and both output weights are 1.",
    ),
    teaches="Two hidden neurons that may be exchanged: the loss is its own mirror image, so every minimum off the "
    "diagonal comes twice, with a saddle between. Where a neuron saturates, the ground is nearly level.",
    reference=Reference(
        "Bishop, C. M.",
        2006,
        "Pattern Recognition and Machine Learning, section 5.1.1, weight-space symmetries",
        "https://www.microsoft.com/en-us/research/people/cmbishop/prml-book/",
    ),
)
def tiny_net(x: Array, y: Array, *, rows: Rows) -> Array:
    """Without offsets, and the second layer's weights are 1: what is free is the plane."""
    miss = jnp.tanh(x * rows.first) + jnp.tanh(y * rows.first) - rows.target
    loss: Array = rows.mean(0.5 * (miss * miss))
    return loss
