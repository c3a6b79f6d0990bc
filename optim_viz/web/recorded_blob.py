"""What the player needs of recorded paths: their positions as they were recorded, and how each looks and is called.

f and its slope there the browser works out on its own surface, which may be bending. What it simulates it proves; of
these there is nothing to prove, as they are nobody's choice here.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from optim_viz.comparison.beside import Beside, drawn_beside
from optim_viz.outcomes.outcome import Outcome
from optim_viz.scene.scenario import Scenario
from optim_viz.simulation.recorded_run import unknown_outcome
from optim_viz.web.blob import BlobPart


def recorded_part(scenario: Scenario) -> BlobPart:
    """Their part of the head, and their arrays: x, y, and the steps where some are missing."""
    drawn = drawn_beside(scenario)
    if not drawn:
        return BlobPart({}, {})
    arrays = {name: array for i, beside in enumerate(drawn) for name, array in _arrays(i, beside).items()}
    return BlobPart(
        {"recorded_paths": [_entry(i, beside) for i, beside in enumerate(drawn)]}, arrays, frozenset(arrays)
    )


def _arrays(i: int, beside: Beside) -> dict[str, NDArray[Any]]:
    path, kept = beside.run.path, beside.run.kept
    assert path is not None
    x, y = path.position[:kept].T
    arrays = {f"recorded_x{i}": x, f"recorded_y{i}": y}
    if not path.is_complete:
        arrays[f"recorded_step{i}"] = path.steps[:kept].astype(np.float64)
    return arrays


def _entry(i: int, beside: Beside) -> dict[str, Any]:
    style, run = beside.style, beside.run
    return {
        **style._asdict(),
        "name": f"recorded {i}",
        "outline": style.outline,
        "detail": beside.settings,
        "records": len(run),
        "first": run.first,
        "last_step": run.steps,
        "complete": run.is_complete,
        "judged": run.judges,
        "outcome": _outcome(run.outcome),
        "unknown": _outcome(unknown_outcome(run.steps)),
        "remarks": beside.remarks,
    }


def _outcome(outcome: Outcome) -> dict[str, Any]:
    return {
        "kind": outcome.kind.name.lower(),
        "variety": outcome.variety,
        "label": outcome.label,
        "sentence": outcome.sentence,
        "criterion": outcome.criterion,
        "step": outcome.step,
    }
