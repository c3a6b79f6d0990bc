"""Which rows a layer's strip is of, and what it is given of them: some that lie evenly in its table, or, where steps
are given batches, in this step's."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from optim_viz.data.counter import DROPOUT, uniforms
from optim_viz.data.stream import Stream, rows_at_steps
from optim_viz.layers.base import Layer
from optim_viz.layers.plan import inputs_of
from optim_viz.objectives import Objective


def inputs_at_step(
    layer: Layer, surface: Objective, point: Sequence[float], stream: Stream, seed: int, step: int = 0
) -> list[float]:
    """What the layer's plan is given at a point of its surface: of the rows that this step is given, where the layer
    is one of rows. A cell that no row stands in is given zeros, and no weight."""
    if not layer.rows or surface.data is None:
        return inputs_of(point, surface.numbers, ())
    X, t = surface.data
    is_input = surface.model.inputs_of(surface.table)  # pyrefly: ignore[missing-attribute]  # it is of a table
    steps = np.array([step])
    counts = None if layer.in_order else stream.batch_counts(seed, steps, len(t))
    present = np.arange(len(t)) if counts is None else np.repeat(np.arange(len(t)), counts[0])
    if layer.in_order or len(present) <= layer.rows:
        places = present[: layer.rows]
    else:
        places = present[np.floor(np.arange(layer.rows) * (len(present) - 1) / (layer.rows - 1) + 0.5).astype(int)]
    features = X if layer.in_order or layer.masks else rows_at_steps(stream, seed, steps, X, is_input).features[0]
    weights = np.full(len(t), 1.0 / len(places))
    columns = [*features.T, t, weights]
    masks: list[Sequence[float]] = []
    if layer.masks:
        kept = [
            uniforms(seed, DROPOUT, step, 2 * np.arange(len(t)) + j) < stream.keep_prob if dropped else np.ones(len(t))
            for j, dropped in enumerate(is_input)
        ]
        columns += [np.asarray(column, np.float64) for column in kept]
        masks = [[stream.keep_prob if dropped else 1.0 for dropped in is_input]]
    cells = [[*column[places].tolist(), *[0.0] * (layer.rows - len(places))] for column in columns]
    return inputs_of(point, surface.numbers, cells, masks)
