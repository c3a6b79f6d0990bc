"""One neuron, its weight and its bias: what it makes of the weighted sum decides where the plane slopes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

import numpy as np
from jax import Array

from optim_viz.data.table import Table
from optim_viz.objectives.base import objective_from_data
from optim_viz.objectives.facts import CriticalPoint, Domain, Facts, Kind, Point
from optim_viz.objectives.least_squares import SQUARES, near, needs_one_feature, rates_of_curvature, round_rate
from optim_viz.objectives.model import Numbers
from optim_viz.objectives.nonlinearities import NONLINEARITIES, Nonlinearity
from optim_viz.programs.rows import Rows

HALF_WIDTH = 5.0  # of the window: in weights that take a feature of usual size to where a sigmoid levels out
FAR = 64.0  # windows beyond which nobody looks
STARTS = 9  # along each side of the window, from which points without a slope are looked for
TURNS = 201  # places along the bias, between which a function that falls and rises is looked for
NEWTON_STEPS = 40
SAME = 1e-6  # two of them that are nearer are one
LEVEL = 1e-12  # slopes that small, of f's own size, are none
DATA = Table("dose_response", transform="raw")


def _derivatives(sigma: Nonlinearity, w: Numbers, u: Numbers, t: Numbers) -> tuple[Numbers, Numbers, Numbers]:
    """f (n,), its gradient (n, 2) and its Hessian (n, 2, 2) at weights and biases (n, 2)."""
    value, slope, bend = sigma.derivatives(w[:, :1] * u + w[:, 1:])  # (n, N) each
    miss = value - t
    first, second = miss * slope, slope * slope + miss * bend
    gradient = np.stack([(first * u).mean(axis=1), first.mean(axis=1)], axis=-1)
    mixed = (second * u).mean(axis=1)
    hessian = np.stack([(second * (u * u)).mean(axis=1), mixed, mixed, second.mean(axis=1)], axis=-1)
    return 0.5 * (miss * miss).mean(axis=1), gradient, hessian.reshape(-1, 2, 2)


def stationary_points(sigma: Nonlinearity, u: Numbers, t: Numbers, half: float) -> list[CriticalPoint]:
    """Where the slope is zero in the window, by Newton's method from a grid: found, and so not certainly all. Level
    ground, such as that where no row is active, is none of them."""
    side = np.linspace(-half, half, STARTS)
    turns = np.linspace(-half, half, TURNS)
    falls = sigma.derivatives(turns).slope < 0.0  # with no weight f is level where σ′ is zero, whatever the rows
    w = np.array([*((x, y) for x in side for y in side), *((0.0, y) for y in turns[1:][falls[1:] != falls[:-1]])])
    moves = np.arange(len(w))  # those that have not arrived: most have soon
    for _ in range(NEWTON_STEPS):
        _, gradient, hessian = _derivatives(sigma, w[moves], u, t)
        step = -np.einsum("nij,nj->ni", np.linalg.pinv(hessian), gradient)
        length = np.hypot(*step.T)
        w[moves] += step * np.minimum(1.0, 0.25 * half / np.maximum(length, 1e-300))[:, None]
        moves = moves[length >= 1e-13 * half]
        if not moves.size:
            break
    f, gradient, hessian = _derivatives(sigma, w, u, t)
    size = 1.0 + (t * t).mean()
    inside = (np.abs(gradient).max(axis=1) <= LEVEL * size) & (np.abs(w).max(axis=1) < half)
    found: list[tuple[float, tuple[float, float], Numbers]] = []
    for i in np.flatnonzero(inside):
        x, y = map(float, w[i])
        bends = np.linalg.eigvalsh(hessian[i])
        curved = np.abs(bends).min() > 1e-9 * np.abs(bends).max()
        if curved and all(max(abs(x - a), abs(y - b)) > SAME for _, (a, b), _ in found):
            found.append((float(f[i]), (x, y), bends))
    lowest = min((value for value, _, _ in found), default=0.0)
    points = []
    for value, position, bends in sorted(found, key=lambda point: point[:2]):
        kind: Kind = "saddle"
        if bends[0] > 0.0:
            kind = "global minimum" if value <= lowest + 1e-9 * size else "local minimum"
        elif bends[1] < 0.0:
            kind = "maximum"
        points.append(CriticalPoint(position, value, kind))
    return points


def _facts(sigma: Nonlinearity, X: Numbers, t: Numbers) -> Facts:
    largest = float(np.abs(X[:, 0]).max())
    size = largest * float(np.sqrt(((X[:, 0] / largest) ** 2).mean())) if largest > 0.0 else 1.0
    unit, u = 1.0 / size, X[:, 0] / size  # of whatever size it is: σ(w u + b) is the same in other units
    points = [
        replace(point, position=(point.position[0] * unit, point.position[1]))
        for point in stationary_points(sigma, u, t, HALF_WIDTH)
    ]
    minima = [point for point in points if point.kind == "global minimum"]
    if not minima:  # it is lowest where a weight is without end, or nobody knows where
        points = [point for point in points if point.kind != "local minimum"]
    half = near(HALF_WIDTH * unit, unit)
    start = (near(-0.6 * half, unit), near(0.35 * HALF_WIDTH, 1.0))
    at = np.array([[position[0] * size, position[1]] for position in (p.position for p in (*minima, *points))])
    at = np.concatenate([at[:1].reshape(-1, 2), [[start[0] * size, start[1]], [0.0, 0.5]]])
    sharpest = max(1e-12, float(np.linalg.eigvalsh(_derivatives(sigma, at, u, t)[2]).max()))
    shorter = min(1.0, unit)
    slopes = np.abs(_derivatives(sigma, np.array([[start[0] * size, start[1]]]), u, t)[1]).min()
    step = 0.4 / (sharpest * max(1.0, size * size))
    rates = rates_of_curvature(1.0 / step, 2.0, shorter)
    return Facts(
        domain=Domain((-half, half), (-HALF_WIDTH, HALF_WIDTH)),
        start=start,
        learning_rates=replace(  # where it is bent most it is in a corner of the window: elsewhere it is nearly level
            rates,
            gradient=round_rate(step),
            momentum=round_rate(0.1 * step),
            accumulating=round_rate(0.5 * shorter),
            adaptive=round_rate(0.1 * shorter),
            slide=round_rate(max(1e-9, 0.005 * shorter * float(slopes))),  # its first step is a rate over a slope
        ),
        points=tuple(points),
    )


def _neuron(sigma: Nonlinearity) -> Callable[..., Array]:
    def neuron(x: Array, y: Array, *, rows: Rows) -> Array:
        miss = sigma.function(x * rows.first + y) - rows.target
        loss: Array = rows.mean(0.5 * (miss * miss))
        return loss

    neuron.__name__ = f"neuron_{sigma.name}"
    return neuron


def dead_region(X: Numbers) -> tuple[Point, ...]:
    """Where x u + y ≤ 0 for every u: below two half lines from the origin, whose slopes are those of the outermost
    rows."""
    low, high = float(X[:, 0].min()), float(X[:, 0].max())
    largest = max(-low, high, 0.0) or 1.0
    far = FAR * HALF_WIDTH / largest
    bottom = -2.0 * FAR * HALF_WIDTH
    return (far, -far * high), (0.0, 0.0), (-far, far * low), (-far, bottom), (far, bottom)


def _output(sigma: Nonlinearity) -> Callable[..., Array]:
    def output(u: Array, _v: Array, x: Array, y: Array, *, rows: Rows) -> Array:
        return sigma.function(x * u + y)

    return output


def _teaches(sigma: Nonlinearity) -> str:
    if sigma.name == "relu":
        return (
            "A weight and a bias of one neuron. Where no row's sum is positive the neuron is dead: a level plain, on "
            "which there is no slope to lead away."
        )
    levels = "nearly level wherever all rows saturate it" if sigma.saturated else "level nowhere"
    first, *_ = sigma.label.split()
    name = sigma.label[0].lower() + sigma.label[1:] if first.istitle() else sigma.label  # ReLU and its like stay
    label = f"{'an' if name[0] in 'AEIOU' else 'a'} {name}"
    return f"A weight and a bias of one neuron: what it makes of their sum is {label}, so the loss is {levels}."


for _sigma in NONLINEARITIES.values():
    objective_from_data(
        label=f"Neuron, {_sigma.label}",
        aliases=(f"{_sigma.name}_neuron", f"one_neuron_{_sigma.name}"),
        formula=rf"\frac{{1}}{{2N}}\sum_{{i=1}}^{{N}} \bigl(\sigma(x\,u_i + y) - t_i\bigr)^2,"
        rf"\quad \sigma(a) = {_sigma.formula}",
        facts=partial(_facts, _sigma),
        table=DATA,
        check=needs_one_feature,
        predicts="output",
        output=_output(_sigma),
        dead=dead_region if _sigma.name == "relu" else None,
        nonlinearity=_sigma,
        conventions=(SQUARES, *_sigma.conventions),
        teaches=_teaches(_sigma),
        reference=_sigma.reference,
    )(_neuron(_sigma))
