"""A dense layer: the weighted sum of a row's two inputs."""

from __future__ import annotations

from typing import Any

from optim_viz.layers.base import layer
from optim_viz.layers.cells import (
    MIDDLE,
    ROWS,
    Given,
    Show,
    half_mean_square,
    show_all,
    show_targets,
    side_by_side,
    sums_of_pairs,
    weighted,
)
from optim_viz.registry import Reference


@layer(
    label="Dense",
    aliases=("linear_layer", "fully_connected"),
    objective="linear_regression",
    formula=r"o = x\,u + y\,v",
    summary="Each weight meets one input of its own. The plane is both weights of one unit: the loss is a bowl, whose "
    "shape is the inputs' second moments.",
    notes=("One unit without a bias and without a nonlinearity; those have cards of their own.",),
    reference=Reference("Widrow, B. and Hoff, M. E.", 1960, "Adaptive switching circuits"),
    says="An output is the weighted sum x·u + y·v of its row. A weight's gradient is the output's times its input, "
    "summed over the rows; an input's is the output's times its weight.",
    rows=ROWS,
)
def dense(show: Show, given: Given) -> Any:
    s = show_all(show, "s", side_by_side(given.u, given.v), "inputs u and v")
    o = show_all(show, "o", sums_of_pairs(weighted(show, given, s)), "output x·u + y·v", **MIDDLE)
    show_targets(show, given)
    return half_mean_square(o, given)
