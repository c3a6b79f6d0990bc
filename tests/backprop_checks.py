"""What the lessons on backpropagation claim, checked against arrays and by hand."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from optim_viz import graph
from optim_viz.simulation.trajectory import Trajectories


def chain_rule(runs: Trajectories) -> bool:
    """∂f/∂x = −2(1 − x) − 400x(y − x²), ∂f/∂y = 200(y − x²)."""
    (way,) = runs
    x, y = way.position[0]
    parts = (-2 * (1 - x), -400 * x * (y - x * x), 200 * (y - x * x))
    said = np.allclose(parts, (-4.4, -211.2, -88.0))
    drawn = graph(way.objective, (x, y))
    ways = sorted(e.derivative * drawn[e.target].gradient for e in drawn.edges if e.source == "x")
    downhill = np.allclose(way.position[1] - way.position[0], -0.001 * np.array([-215.6, -88.0]))
    ways_of_y = sum(e.source == "y" for e in drawn.edges)
    return said and np.allclose(ways, sorted(parts[:2])) and ways_of_y == 1 and downhill


def saturated_neuron(runs: Trajectories) -> bool:
    (way,) = runs
    table = way.objective.table
    assert table is not None
    u = table.X[0, 0]
    slopes = 1.0 - np.tanh(way.position[0] * u) ** 2
    slope_x, slope_y = np.abs(way.gradient[0])
    moved = np.abs(way.position[3] - way.position[0])
    return np.allclose(slopes, (0.035, 0.907), atol=5e-4) and round(slope_y / slope_x) == 22 and moved[1] > 5 * moved[0]


def zero_is_not_unknown(runs: Trajectories) -> bool:
    (way,) = runs
    table = way.objective.table
    assert table is not None
    margins = way.position @ table.X[0] * table.y[0]
    passed = [
        next(n.gradient for n in graph(way.objective, tuple(point), row=0).nodes if n.formula.startswith("1 − "))
        for point in way.position
    ]
    return margins[0] < 1.0 < margins[-1] and all((p == 0.0) == (m > 1.0) for p, m in zip(passed, margins, strict=True))


CHECKS: dict[str, Callable[[Trajectories], bool]] = {
    "chain_rule": chain_rule,
    "saturated_neuron": saturated_neuron,
    "zero_is_not_unknown": zero_is_not_unknown,
}
