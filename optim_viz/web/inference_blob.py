"""A batch-normalized layer in training and in inference: where the browser finds its sum, and with what its averages
begin. The numbers are the browser's, of the runs that it has."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from optim_viz.objectives import Objective
from optim_viz.objectives.normalized import EPSILON
from optim_viz.simulation.running_statistics import MEAN, MOMENTUM, VARIANCE, normalized_sum_of

KERAS = 0.01  # its own momentum, 0.99, as the weight of the new value


def inference_data(surface: Objective, _held: bool) -> Mapping[str, Any] | None:
    """Of a surface whose sum is normalized over the batch; of a run it says nothing."""
    places = normalized_sum_of(surface)
    if places is None:
        return None
    return {
        **places._asdict(),
        "numbers": len(surface.numbers),
        "epsilon": EPSILON,
        "begin": [MEAN, VARIANCE],
        "momenta": [MOMENTUM, KERAS],
    }
