"""What the browser needs to play a scene: one blob with a JSON head and the runs' arrays behind it.

The landscape travels as the function's own instructions (:mod:`optim_viz.program`, some 300 bytes), not as a grid:
the browser evaluates it in float64 at any zoom, and the hover tells the true f. Paths and charts read the arrays that
the table and the outcomes were computed from, as float32: seven digits, finer than a pixel down to the player's
deepest zoom. A run whose numbers float32 cannot hold is sent as float64.

Layout: uint32 length of the head (little-endian), the head in UTF-8, padding to a multiple of 8, the arrays.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from optim_viz.figures.identity import identities
from optim_viz.outcome import Outcome
from optim_viz.program import to_program
from optim_viz.scenario import Run, Scenario, spell
from optim_viz.simulate import Trajectories

Arrays = Mapping[str, NDArray[np.float64]]


def pack(head: Mapping[str, Any], arrays: Arrays) -> bytes:
    """The head, extended by ``arrays``: name -> [offset in bytes, length, bytes a number], and the arrays behind it."""
    typed = {name: array.astype("<f4" if _fits_float32(array) else "<f8") for name, array in arrays.items()}
    where, parts, offset = {}, [], 0
    for name, array in sorted(typed.items(), key=lambda item: -item[1].itemsize):  # wide ones first: all stay aligned
        where[name] = [offset, array.size, array.itemsize]
        parts.append(array.tobytes())
        offset += array.nbytes
    text = json.dumps({**head, "arrays": where}, ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode()
    text += b" " * (-(4 + len(text)) % 8)
    return b"".join([len(text).to_bytes(4, "little"), text, *parts])


def _fits_float32(array: NDArray[np.float64]) -> bool:
    """Whether float32 neither overflows nor flushes a number to zero."""
    size = np.abs(array[array != 0])
    return not size.size or bool(size.max() < 1e38 and size.min() > 1e-37)


def to_scene(scenario: Scenario, runs: Trajectories) -> bytes:
    """The scene of a scenario's runs, ready for the player."""
    surface = scenario.surface
    looks = identities([run.optimizer for run in runs])
    minima = surface.minima
    floor = minima[0].value if minima else 0.0  # heights are above it: near a minimum, f itself would lose its digits
    head = {
        "surface": {
            "key": scenario.objective,
            "label": surface.label,
            "program": to_program(surface),
            "domain": [*surface.domain.x, *surface.domain.y],
            "floor": floor if minima else None,
            "points": [{"x": p.position[0], "y": p.position[1], "kind": p.kind} for p in surface.critical_points],
        },
        "start": list(scenario.point),
        "steps": scenario.steps,
        "runs": [
            {
                **look._asdict(),
                "name": f"{run.optimizer} {look.ordinal}",  # who it is, also when a second one joins or leaves
                "outline": look.outline,
                "detail": detail(choice),
                "records": len(run),
                "outcome": _outcome(run.outcome),
            }
            for look, choice, run in zip(looks, scenario.contestants, runs, strict=True)
        ],
    }
    arrays = {}
    for i, run in enumerate(runs):
        arrays[f"x{i}"], arrays[f"y{i}"] = run.position[:, 0], run.position[:, 1]
        arrays[f"height{i}"], arrays[f"slope{i}"] = run.loss - floor, run.grad_norm
    return pack(head, arrays)


def detail(run: Run) -> str:
    """The run's learning rate, and every hyperparameter that is not at its default, in plain text."""
    values = run.hyperparameters
    others = [
        f"{p.name} {spell(values[p.name])}"
        for p in run.entry.hyperparameters
        if p.name != "learning_rate" and values[p.name] != p.default
    ]
    return ", ".join([f"α = {values['learning_rate']:.4g}", *others])


def _outcome(outcome: Outcome) -> dict[str, Any]:
    return {
        "kind": outcome.kind.name.lower(),
        "label": outcome.label,
        "sentence": outcome.sentence,
        "criterion": outcome.criterion,
        "step": outcome.step,
    }
