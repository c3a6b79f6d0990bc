"""Grids and cells, compared with the single runs."""

from __future__ import annotations

import numpy as np
import pytest

from optim_viz import Fate, Trajectory
from optim_viz.outcomes.criteria import FATES
from optim_viz.simulation.run_grid import RunGrid
from optim_viz.simulation.sweep import Sweep


def assert_cell(found: RunGrid, index: tuple[int, ...], way: Trajectory) -> None:
    """The cell says of itself what the single run says."""
    assert FATES[found.fate[index]] is way.outcome.kind, way.outcome.sentence
    assert found.point(*index) == way.outcome.target
    assert found.final[index] == way.loss[-1]
    assert found.best[index] == way.loss.min()
    assert found.records[index] == len(way)
    goal = -np.inf  # a fate map does not ask
    if isinstance(found, Sweep) and (minima := found.objective.minima):
        lowest = float(found.objective(*minima[0].position))
        goal = lowest + 1e-3 * (way.loss[0] - lowest)
    assert found.goal == pytest.approx(goal, rel=1e-12)
    there = np.flatnonzero(way.loss <= found.goal)
    assert found.reached[index] == (there[0] if there.size else -1)
    outcome = way.outcome
    expected = outcome.label if outcome.kind is Fate.OVERFLOWED else outcome.label.split(" · ")[0]
    if outcome.target is None and outcome.kind is not Fate.OVERFLOWED:
        expected = outcome.kind.value  # the height of a place that is in no list was not kept
    assert found.label(*index) == expected
